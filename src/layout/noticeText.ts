import type { Notice } from "../bulletin/notice/notice";

/** 首行空二字. */
const INDENT = "\u3000\u3000";

/** A part of a notice as one line of plain text. */
export interface NoticeLine {
  readonly part: "title" | "addressee" | "heading1" | "text" | "annexes" | "signature" | "remark";
  readonly text: string;
}

/** A notice line by line: for a sheet, and for what is pasted elsewhere. */
export function noticeLines({ title, addressee, paragraphs, annexes, offices, date, remark }: Notice): NoticeLine[] {
  const lines: NoticeLine[] = [
    { part: "title", text: typeof title === "string" ? title : title.join("") },
    { part: "addressee", text: addressee && `${addressee}：` },
    ...paragraphs.map(({ level, heading, text }): NoticeLine => {
      return { part: level === 1 ? "heading1" : "text", text: INDENT + heading + text };
    }),
    ...annexes.map((name, i): NoticeLine => {
      const number = annexes.length === 1 ? "" : `${i + 1}.`;
      return { part: "annexes", text: `${INDENT}${i === 0 ? "附件：" : "\u3000\u3000\u3000"}${number}${name}` };
    }),
    ...offices.map((text): NoticeLine => ({ part: "signature", text })),
    { part: "signature", text: date },
    { part: "remark", text: remark && `${INDENT}（${remark}）` },
  ];
  return lines.filter(({ text }) => text !== "");
}

/** A notice as plain text, one paragraph a line. */
export function noticeText(notice: Notice): string {
  return noticeLines(notice)
    .map(({ text }) => text)
    .join("\n");
}
