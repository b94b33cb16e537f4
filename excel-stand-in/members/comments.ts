import { cellArea } from "../workbook/area";
import type { Comment } from "../workbook/comment";
import { itemNotFound } from "../requests/errors";
import { RangeTarget } from "../requests/rangeTarget";
import type { Sheet } from "../workbook/sheet";
import { type MemberTable, objectOf } from "./member";
import { rangeTable } from "./range";
import { booleanScalar, scalarOf, textScalar } from "./scalars";

interface CommentTarget {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

interface ReplyTarget extends CommentTarget {
  readonly index: number;
}

/** `Excel.CommentCollection` of a sheet: threads, without the notes beside them. */
export const commentsTable: MemberTable<Sheet> = {
  type: "CommentCollection",
  since: "1.10",
  items: {
    list: (sheet) => sheet.comments.map((comment) => objectOf(commentTable, { sheet, comment })),
    find(sheet, args) {
      const id = args.text(0);
      const comment = sheet.comments.find((each) => each.id === id);
      if (!comment) throw itemNotFound(args.location);
      return objectOf(commentTable, { sheet, comment });
    },
  },
  methods: { GetCount: { call: ({ comments }) => comments.length } },
};

/** `Excel.Comment`. */
export const commentTable: MemberTable<CommentTarget> = {
  type: "Comment",
  since: "1.10",
  ids: ({ comment }) => ({ Id: comment.id }),
  exists: ({ sheet, comment }) => sheet.comments.includes(comment),
  scalars: {
    Id: { get: ({ comment }) => comment.id },
    Content: scalarOf(({ comment }) => comment, textScalar<Comment>("content")),
    Resolved: { since: "1.11", ...scalarOf(({ comment }) => comment, booleanScalar<Comment>("resolved")) },
  },
  navigation: { Replies: { get: (target) => objectOf(repliesTable, target) } },
  methods: {
    GetLocation: {
      call: ({ sheet, comment: { row, column } }) =>
        objectOf(rangeTable, new RangeTarget(sheet, cellArea(row, column))),
    },
  },
};

/** `Excel.CommentReplyCollection`. */
export const repliesTable: MemberTable<CommentTarget> = {
  type: "CommentReplyCollection",
  since: "1.10",
  items: {
    list: (target) => target.comment.replies.map((_, index) => objectOf(replyTable, { ...target, index })),
    find(target, args) {
      const index = target.comment.replies.findIndex((_, n) => replyId(target, n) === args.text(0));
      if (index < 0) throw itemNotFound(args.location);
      return objectOf(replyTable, { ...target, index });
    },
  },
  methods: { GetCount: { call: ({ comment }) => comment.replies.length } },
};

/** `Excel.CommentReply`. */
export const replyTable: MemberTable<ReplyTarget> = {
  type: "CommentReply",
  since: "1.10",
  ids: (target) => ({ Id: replyId(target, target.index) }),
  scalars: {
    Id: { get: (target) => replyId(target, target.index) },
    Content: { get: ({ comment, index }) => comment.replies[index]! },
  },
};

function replyId({ comment }: CommentTarget, index: number): string {
  return `${comment.id}/${index + 1}`;
}
