import type { JSX } from "preact";
import type { Draft } from "../../generate/draft";
import { balance, sheetTotals } from "./balance";
import { useTexts } from "../controls/useTexts";

export interface BalanceLineProps {
  readonly draft: Draft;
}

/** What went in and what comes out, and that the two agree. */
export function BalanceLine({ draft }: BalanceLineProps): JSX.Element | null {
  const { pane: texts } = useTexts();
  const found = balance(draft);
  if (draft.sheetGrid && draft.bulletin) return <p class="balance">{texts.addedUp(sheetTotals(draft.sheetGrid))}</p>;
  if (!found) return null;
  const { merged, added, agrees } = found;
  return (
    <p class="balance">
      {texts.balance(found)}
      {merged > 0 && ` · ${texts.merged(merged)}`}
      {added > 0 && ` · ${texts.added(added)}`}
      {agrees && <span class="agrees">✓ {texts.agrees}</span>}
    </p>
  );
}
