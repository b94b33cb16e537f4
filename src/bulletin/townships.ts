/** How a unit's name ends that is a township or a street. */
export const TOWNSHIPS: readonly string[] = [
  "镇",
  "乡",
  "苏木",
  "街道",
  "街道办",
  "办事处",
  "镇政府",
  "乡政府",
  "镇人民政府",
  "乡人民政府",
  "苏木人民政府",
  "镇党委",
  "乡党委",
  "镇党委政府",
  "乡党委政府",
  "街道党工委",
];
