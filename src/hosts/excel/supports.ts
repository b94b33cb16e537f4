const known = new Map<string, boolean>();

/** Whether this Excel has the requirement set ExcelApi `version`; asked once. */
export function supports(version: string): boolean {
  const answer = known.get(version) ?? Office.context.requirements.isSetSupported("ExcelApi", version);
  known.set(version, answer);
  return answer;
}

/** Whether merged areas can be asked for: a new Excel with an old library says yes without being able to. */
export function tellsMerges(): boolean {
  return supports("1.13") && "getMergedAreasOrNullObject" in Excel.Range.prototype;
}

/** Whether threads of comments can be asked for. */
export function tellsComments(): boolean {
  return supports("1.10") && "comments" in Excel.Worksheet.prototype;
}

/** Whether notes can be asked for, which comments were before there were threads. */
export function tellsNotes(): boolean {
  return supports("1.18") && "notes" in Excel.Worksheet.prototype;
}

/** Forgets the answers: for tests that open one Excel after another. */
export function forget(): void {
  known.clear();
}
