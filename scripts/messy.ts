import { judge, type Verdict } from "../test/messy/judge";

/* npm run messy -- [SHEETS]: reads many messy sheets and says how each kind of mess was taken. */
const sheets = Number(process.argv[2] ?? 20_000);
const verdicts: Record<Verdict, number> = { read: 0, stopped: 0, "read wrong": 0 };
const messes = new Map<string, Record<Verdict, number>>();
const wrong: number[] = [];
let bothered = 0;

for (let seed = 1; seed <= sheets; seed++) {
  const { sheet, verdict } = judge(seed);
  verdicts[verdict]++;
  if (verdict === "read wrong") wrong.push(seed);
  if (verdict === "stopped" && sheet.harmful.length === 0) bothered++;
  for (const mess of sheet.harmful.length > 0 ? sheet.harmful : sheet.harmless) {
    const counts = messes.get(mess) ?? { read: 0, stopped: 0, "read wrong": 0 };
    counts[verdict]++;
    messes.set(mess, counts);
  }
}

const line = (counts: Record<Verdict, number>): string =>
  `${counts.read} read, ${counts.stopped} stopped, ${counts["read wrong"]} read wrong`;
for (const [mess, counts] of messes) console.log(`${mess}: ${line(counts)}`);
console.log(`\n${sheets} sheets: ${line(verdicts)}; ${bothered} stopped though nothing harmful was done to them`);
if (wrong.length > 0) {
  console.log(`read wrong, by seed: ${wrong.slice(0, 20).join(", ")}`);
  process.exitCode = 1;
}
