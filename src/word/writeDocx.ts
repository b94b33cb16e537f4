import type { NoticeLayout } from "../layout/noticeLayout";

/**
 * The bytes of a new .docx file that holds a notice with its appendices: no author, no macros, no fields but the page
 * number. The same layout always makes the same bytes. The library is loaded when this is called, not before.
 */
export async function writeDocx(layout: NoticeLayout): Promise<Uint8Array<ArrayBuffer>> {
  const { documentBytes } = await import("./document");
  return documentBytes(layout);
}
