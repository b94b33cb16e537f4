import { readFileSync } from "node:fs";
import { styleSheets, TOKENS, tokensFor } from "../../scripts/build/tokens";

test("tokens.css is what npm run tokens writes", () => {
  expect(readFileSync(TOKENS, "utf8")).toBe(tokensFor(styleSheets()));
});

test("the dark theme repeats only what differs", () => {
  const [, dark] = tokensFor("a { color: var(--colorNeutralForeground1); padding: var(--spacingVerticalS) }").split(
    "dark",
  );
  expect(dark).toContain("--colorNeutralForeground1: #ffffff;");
  expect(dark).not.toContain("spacing");
});

test("a name that is no token is a mistake", () => {
  expect(() => tokensFor("a { color: var(--colourRed) }")).toThrow("colourRed is no token of Fluent 2");
});
