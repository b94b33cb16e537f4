import type { Step } from "../cells/step";
import type { FindingData, FindingKind } from "./finding";
import type { About, Inquiry } from "./inquiry";

/**
 * Tells of something outside of any long step: the next reading that has the same to say tells the very same finding, so that
 * whoever shows it need not draw it anew.
 */
export function tellKept<Kind extends FindingKind>(
  { inquiry, step }: { readonly inquiry: Inquiry; readonly step: Step },
  kind: Kind,
  about: About,
  data: FindingData[Kind],
): void {
  step(`told ${kind}`, [JSON.stringify([about, data])], () => inquiry.tell(kind, about, data));
}
