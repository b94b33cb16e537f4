import { plainText } from "../../cells/plainText";
import type { Header } from "../columns/header";
import { isSerial } from "../columns/headingRole";
import { type LogColumns, readColumns } from "./logColumns";

/** Headings under which somebody says something of an item, beside 备注 and 说明. */
const REMARKS = /意见|处理|处置|情况|原因|核实|核对|反馈|批注|结果|状态|备考/;

/**
 * Columns that say something of items and are not read as something else, those without a heading among them; and that of the
 * serial numbers, in which 撤 may stand for one.
 */
export function remarkColumns({ headings }: Header, columns: LogColumns): readonly number[] {
  const read = new Set(readColumns(columns));
  return headings
    .filter(
      ({ j, text, role }) =>
        !read.has(j) && (text === "" || role.is === "remark" || isSerial(text) || REMARKS.test(plainText(text))),
    )
    .map(({ j }) => j);
}
