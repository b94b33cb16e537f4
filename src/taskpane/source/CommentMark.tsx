import type { JSX } from "preact";

/** The corner by which Excel shows that a cell has a comment; what it says is read where the pointer rests on it. */
export function CommentMark({ said }: { readonly said: string }): JSX.Element {
  return <span class="comment-mark" role="img" aria-label={said} title={said} />;
}
