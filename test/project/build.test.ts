import { createRequire } from "node:module";
import { inEnglish } from "../../scripts/build/englishMetadata";
import { officeJs, officeSource } from "../../scripts/build/officeJs";
import { buildOrigin, moveManifest } from "../../scripts/build/origin";
import { contentSecurityPolicy, helpPolicy } from "../../scripts/build/policy";

describe("where the add-in is served", () => {
  test("is this computer while developing", () => {
    expect(buildOrigin(undefined, false)).toBe("https://localhost:3000");
  });

  test("is what a production build was told, without a slash at the end", () => {
    expect(buildOrigin("https://oa.example.gov.cn/bulletin/", true)).toBe("https://oa.example.gov.cn/bulletin");
  });

  test("must be told to a production build", () => {
    expect(() => buildOrigin(undefined, true)).toThrow("npm run build:release -- --env origin=https://host/path");
    expect(() => buildOrigin(true, true)).toThrow("--env origin=https://host/path");
  });

  test.each(["http://oa.example.gov.cn", "oa.example.gov.cn", "https://oa.example.gov.cn/?a=1"])(
    "cannot be %s",
    (given) => {
      expect(() => buildOrigin(given, true)).toThrow(`--env origin=${given}`);
    },
  );

  test("moves every address of the manifest", () => {
    const manifest = '<A a="https://localhost:3000/a" /><A a="https://localhost:3000" />';
    expect(moveManifest(manifest, "https://a.cn/b")).toBe('<A a="https://a.cn/b/a" /><A a="https://a.cn/b" />');
  });
});

describe("the page's policy", () => {
  const rules = (office: string): Record<string, string[]> =>
    Object.fromEntries(
      contentSecurityPolicy(officeJs(officeSource(office)))
        .split("; ")
        .map((rule) => rule.split(" "))
        .map(([name, ...sources]) => [name!, sources]),
    );

  test.each([
    ["global", ["'self'", "https://appsforoffice.microsoft.com"]],
    ["china", ["'self'", "https://appsforoffice.cdn.partner.office365.cn"]],
    ["local", ["'self'"]],
  ])(
    "lets scripts, questions and answers come from the page's own server and from that of office.js: %s",
    (office, sources) => {
      expect(rules(office)).toMatchObject({
        "default-src": ["'none'"],
        "script-src": sources,
        "connect-src": sources, // where office.js learns which Excel to trust
        "frame-src": sources,
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
      });
    },
  );

  test("of the help page allows no script and no address", () => {
    expect(helpPolicy()).not.toMatch(/script|https?:|connect/);
    expect(helpPolicy()).toContain("default-src 'none'");
  });

  test("has no quote that would end the attribute", () => {
    expect(contentSecurityPolicy(officeJs("global"))).not.toMatch(/["<>]/);
  });
});

test("an unknown source of office.js is refused", () => {
  expect(officeSource(undefined)).toBe("global");
  expect(() => officeSource("cdn")).toThrow("--env office=cdn: choose one of global, china, local");
});

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: { name: string; description: string; optional?: boolean }[];
  }[];
}

describe("metadata of the custom functions", () => {
  // The package is CommonJS whose exports Node cannot see from a module.
  const { generateCustomFunctionsMetadata } = createRequire(import.meta.url)("custom-functions-metadata") as {
    generateCustomFunctionsMetadata: (file: string) => Promise<{ metadataJson: string; errors: string[] }>;
  };

  async function both(): Promise<[Metadata, Metadata]> {
    const { metadataJson, errors } = await generateCustomFunctionsMetadata("src/functions/functions.ts");
    expect(errors).toEqual([]);
    return [JSON.parse(metadataJson) as Metadata, JSON.parse(inEnglish(metadataJson)) as Metadata];
  }

  test("names four functions", async () => {
    const [chinese] = await both();
    const ids = ["ADOPTSCORE", "ADOPTSCORE_OWN", "ADOPTSCORE_UPPER", "ADOPTRANK", "ADOPTRAW"];
    expect(chinese.functions.map(({ id }) => id)).toEqual(ids);
    expect(chinese.functions.map(({ name }) => name)).toEqual(ids);
  });

  test("is the same in both languages but for the descriptions", async () => {
    const [chinese, english] = await both();
    const bare = ({ functions }: Metadata): unknown =>
      functions.map((each) => ({
        ...each,
        description: "",
        parameters: each.parameters.map((parameter) => ({ ...parameter, description: "" })),
      }));
    expect(bare(english)).toEqual(bare(chinese));
  });

  test("describes everything in its language", async () => {
    const [chinese, english] = await both();
    const descriptions = ({ functions }: Metadata): string[] =>
      functions.flatMap(({ description, parameters }) => [description, ...parameters.map((each) => each.description)]);
    for (const text of descriptions(chinese)) expect(text).toMatch(/[\u4e00-\u9fff]/);
    for (const text of descriptions(english)) expect(text).toMatch(/^[\x20-\x7e×]+$/);
  });

  test("cannot be turned into English when a text is missing", () => {
    const unknown = JSON.stringify({ functions: [{ id: "NEW", parameters: [] }] });
    expect(() => inEnglish(unknown)).toThrow("english.ts, functions");
  });
});
