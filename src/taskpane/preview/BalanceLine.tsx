import type { JSX } from "preact";
import { balance, type Balanced, sheetTotals, totalRows } from "./balance";
import { useTexts } from "../controls/useTexts";

export interface BalanceLineProps {
  readonly draft: Balanced;
}

/** What went in and what comes out, and whether the two agree. */
export function BalanceLine({ draft }: BalanceLineProps): JSX.Element | null {
  const { pane: texts } = useTexts();
  if (draft.sets.length === 0) return null;
  return (
    <p class="balance">
      {draft.sheetGrid ? texts.addedUp(sheetTotals(draft.sheetGrid)) : <InAndOut draft={draft} />}
      <TotalRows draft={draft} />
    </p>
  );
}

function InAndOut({ draft }: BalanceLineProps): JSX.Element | null {
  const { pane: texts } = useTexts();
  const found = balance(draft);
  if (!found) return null;
  const { merged, added, agrees } = found;
  return (
    <>
      {texts.balance(found)}
      {merged > 0 && ` · ${texts.merged(merged)}`}
      {added > 0 && ` · ${texts.added(added)}`}
      {agrees && <span class="agrees">✓ {texts.agrees}</span>}
    </>
  );
}

/** What the sheet's own totals say, apart from what went in and came out. */
function TotalRows({ draft }: BalanceLineProps): JSX.Element | null {
  const { pane: texts } = useTexts();
  const totals = totalRows(draft.findings);
  if (!totals) return null;
  return totals === "agree" ? (
    <span class="agrees">✓ {texts.totals.agree}</span>
  ) : (
    <span class="differs">{texts.totals.differ}</span>
  );
}
