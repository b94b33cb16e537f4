import { judge } from "./judge";
import { KINDS, messyBook } from "./messyBook";
import { picture } from "./picture";
import { addUp, failures, judgeMany, type Line, type Results } from "./table";

/*
 * npm run messy -- [WORKBOOKS]    reads many messy workbooks and says how each kind of mess was taken
 * npm run messy -- --seed NUMBER  draws the workbook of a seed, and says what was made of it
 */
const [first, second] = process.argv.slice(2);
if (first === "--seed") one(Number(second));
else many(Number(first ?? 20_000));

function one(seed: number): void {
  const messy = messyBook(seed);
  const { verdict, wrong, open, settled } = judge(messy);
  console.log(picture(messy));
  console.log(`\n${verdict}${wrong.map((each) => `\n  ${each}`).join("")}`);
  for (const finding of open) console.log(`  asked: ${JSON.stringify(finding)}`);
  if (!settled) return;
  console.log(`answers: ${JSON.stringify(settled.answers, null, 1)}\n${settled.end} ${settled.why.join("; ")}`);
}

function many(workbooks: number): void {
  const results = judgeMany(workbooks);
  byKind(results);
  byFamily(results);
  const bad = failures(results);
  if (bad.length === 0) return;
  console.log(`\n${bad.join("\n")}`);
  process.exitCode = 1;
}

/** Every kind alone, with a seed for each way in which it fails. */
function byKind({ alone, together, all }: Results): void {
  const headings =
    "kind, workbooks, read, stopped, wrong, guessed, needless, answered, by trial, not answered, floods, nonsense, seeds";
  console.log(row(headings.split(", ")));
  console.log(row(headings.split(", ").map(() => "---")));
  for (const [name, line] of [...alone, ["three to five together", together], ["all", all]] as const) {
    const { sheets, verdicts, answered, byTrial, unanswered, floods, nonsense, seeds } = line;
    const { read, stopped, wrong, guessed, needless } = verdicts;
    const where = [...seeds].map(([way, seed]) => `${way} ${seed}`).join(", ");
    const ends = [answered, byTrial, unanswered, floods, nonsense];
    console.log(row([name, sheets, read, stopped, wrong, guessed, needless, ...ends, where]));
  }
}

/** The table of docs/reading.md: the kinds of each part of a sheet together. */
function byFamily({ alone, together, all }: Results): void {
  console.log(`\n${row(["哪里杂乱", "种类", "工作簿", "读对", "停下来问", "读错", "没有毛病却问了"])}`);
  console.log(row(Array(7).fill("---")));
  const line = (name: string, kinds: number | "", { sheets, verdicts }: Line): string => {
    const { read, stopped, wrong, guessed, needless } = verdicts;
    return row([name, kinds, sheets, read, stopped + needless, wrong + guessed, needless]);
  };
  for (const zh of new Set(KINDS.map(({ family }) => family.zh))) {
    const kinds = KINDS.filter(({ family }) => family.zh === zh);
    console.log(line(zh, kinds.length, addUp(kinds.map(({ name }) => alone.get(name)!))));
  }
  console.log(line("三到五种一起", "", together));
  console.log(line("合计", KINDS.length, all));
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}
