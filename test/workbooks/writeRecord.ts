import { writeFileSync } from "node:fs";
import { BULLETINS, PLACEHOLDER_RECORD, placeholderOutcomes } from "../bulletin/notice/placeholderOutcome";
import { LEARNED_RECORD, learnedBulletins, learnedOutcome } from "../generate/learnedOutcome";
import { MESSY_RECORD, messyTitles, readMessy } from "../messy/recordedBooks";
import { SMALL_RECORD, smallSheets } from "../intake/smallSheets";
import { TEXT_RECORD, TEXTS } from "../intake/texts";
import { REFUSAL_RECORD, REFUSALS } from "../support/refusals";
import { commands, RECORD } from "./cases";
import { outcome } from "./outcome";
import { readCase } from "./readCase";

/* npm run outcomes */
const outcomes: string[] = [];
for (const each of commands()) outcomes.push(outcome(each.title, await readCase(each)));
write(RECORD, outcomes);
write(
  MESSY_RECORD,
  messyTitles().map((title) => outcome(title, readMessy(title))),
);
write(
  SMALL_RECORD,
  [...smallSheets()].map(([title, read]) => outcome(title, read)),
);
write(
  TEXT_RECORD,
  [...TEXTS].map(([title, lines]) => [`# ${title}`, ...lines()].join("\n")),
);
write(LEARNED_RECORD, learnedBulletins().map(learnedOutcome));
write(
  REFUSAL_RECORD,
  [...REFUSALS.values()].map((refusals) => refusals()),
);
write(PLACEHOLDER_RECORD, BULLETINS.map(placeholderOutcomes));

function write(file: string, all: readonly string[]): void {
  writeFileSync(file, `${all.join("\n\n")}\n`);
}
