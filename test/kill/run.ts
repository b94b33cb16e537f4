/**
 * npm run kill -- [KILLS]: kills a process at random moments of writing and looks whether each file is whole, old or new.
 * Two files cannot take their places in one step: how often the kill came between the two is counted as well.
 */
import { killWhileWriting } from "./killWhileWriting";

const kills = Number(process.argv[2] ?? 300);
const { whole, between, damaged, leftovers } = await killWhileWriting(kills, Math.random);
console.log(
  `${kills} kills: ${whole} times both files of one run, ${between} times one of each of two runs, each whole`,
);
console.log(
  `${damaged.length} damaged files; ${leftovers} times a hidden file on its way was left, which a later run removes`,
);
for (const each of damaged) console.log(each);
process.exitCode = damaged.length === 0 ? 0 : 1;
