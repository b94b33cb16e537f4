import { writeTogether } from "../../src/cli/writeTogether";

/* Writes two files over and over, each time with another letter, and says when it begins, until it is killed. */
const [folder = ".", size = "0"] = process.argv.slice(2);

for (let time = 0; ; time++) {
  const letter = String.fromCharCode(97 + (time % 26));
  const bytes = Buffer.alloc(Number(size), letter);
  await writeTogether(
    ["甲.xlsx", "乙.docx"].map((name) => ({ path: `${folder}/${name}`, bytes, replaces: "anything" as const })),
  );
  if (time === 0) process.stdout.write("writing\n");
}
