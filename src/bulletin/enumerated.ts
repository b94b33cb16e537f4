/**
 * Things of one kind one after the other: 甲局、乙镇. The enumeration comma stands between words alone (GB/T 15834-2011,
 * 4.5.3); where one of them has a pause of its own, the semicolon tells them apart (4.6.3). What stands in brackets or in
 * quotation marks is no pause of the list's.
 *
 * @param otherwise what tells those with a pause apart, where the list stands between semicolons itself
 */
export function enumerated(items: readonly string[], otherwise: "；" | "，" = "；"): string {
  return items.join(signBetween(items, otherwise));
}

/** The sign that stands between them. */
export function signBetween(items: readonly string[], otherwise: "；" | "，" = "；"): "、" | "；" | "，" {
  return items.some(hasPause) ? otherwise : "、";
}

function hasPause(item: string): boolean {
  return /[、，；]/.test(item.replace(/（[^（）]*）|\([^()]*\)|《[^《》]*》|“[^“”]*”/g, ""));
}
