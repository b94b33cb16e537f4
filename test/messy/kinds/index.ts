import { columns } from "./columns";
import { columnsAdded } from "./columnsAdded";
import { comments } from "./comments";
import { countFormats, countTexts } from "./counts";
import { groups } from "./groups";
import { headingSpellings } from "./headings";
import type { Family } from "./kind";
import { layout, turned } from "./layout";
import { logs } from "./logs";
import { marks } from "./marks";
import { names } from "./names";
import { rows } from "./rows";
import { oldScores } from "./scores";
import { sheets } from "./sheets";
import { sitesDown } from "./sitesDown";
import { period, titles } from "./titles";
import { totals } from "./totals";

/** All kinds of mess, in the order in which they are done to a workbook: what cuts tables up comes before what marks cells. */
export const FAMILIES: readonly Family[] = [
  sheets,
  logs,
  layout,
  period,
  titles,
  groups,
  headingSpellings,
  columns,
  rows,
  totals,
  names,
  countTexts,
  countFormats,
  oldScores,
  marks,
  comments,
  columnsAdded,
  sitesDown,
  turned,
];
