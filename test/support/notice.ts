import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Bulletin, makeBulletin } from "../../src/bulletin/bulletin";
import { checkFacts } from "../../src/bulletin/notice/checkFacts";
import type { Facts } from "../../src/bulletin/notice/facts";
import { zhalantun } from "../../src/gallery/zhalantun";
import { published } from "./zhalantun";

const ROOT = join(import.meta.dirname, "../..");

/** The bulletin of the published counts. */
export function publishedBulletin(): Bulletin {
  const tallies = published("counts")
    .slice(1)
    .map(([unit, group, own, upper]) => ({
      unit: String(unit),
      group: String(group),
      counts: [Number(own), Number(upper)],
    }));
  return makeBulletin(tallies, zhalantun, "1-3月");
}

/** The facts in samples/. */
export function sampleFacts(): Facts {
  const text = readFileSync(join(ROOT, "samples/扎兰屯市2023年第一季度.facts.json"), "utf8");
  return checkFacts(JSON.parse(text));
}

/** The lines of the published notice, which has no title. */
export function publishedNotice(): string[] {
  const text = readFileSync(join(ROOT, "test/fixtures/zhalantun-2023q1/notice.txt"), "utf8");
  return text.trim().split(/\r?\n/).map(narrow);
}

/** A text with punctuation of one width and without blanks. */
export function narrow(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}
