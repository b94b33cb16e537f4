/** What a manifest is checked against: the files and the version that go with it. */
export interface Surroundings {
  /** Width and height of a PNG by its path below the add-in's address, or undefined when there is no such picture. */
  readonly pictureSize: (path: string) => readonly [number, number] | undefined;
  /** Names under which ribbon commands are registered. */
  readonly commands: readonly string[];
  /** Version of package.json. */
  readonly version: string;
}

/** A resource of the manifest: a picture, an address or a text. */
interface Resource {
  readonly kind: string;
  readonly id: string;
  readonly value: string;
  readonly english: string | undefined;
}

/**
 * Everything that Excel relies on and the XML schema does not say, in a manifest of one add-in with a shared runtime.
 *
 * @returns what is wrong, one sentence each
 */
export function manifestProblems(xml: string, surroundings: Surroundings): string[] {
  const found = resources(xml);
  return [
    ...references(xml, found),
    ...texts(xml, found),
    ...addresses(xml),
    ...pages(xml),
    ...pictures(xml, found, surroundings),
    ...commands(xml, surroundings),
    ...version(xml, surroundings),
    ...(xml.includes("<Namespace") ? ["<Namespace> stands in the manifest: the functions have none"] : []),
  ];
}

/** Every address of the manifest, localised ones included. */
export function manifestAddresses(xml: string): string[] {
  const schemas = /xmlns(?::\w+)?="[^"]*"/g;
  return all(xml.replace(schemas, ""), /"(\w+:\/\/[^"]*)"/g);
}

/** Address of the folder that holds the add-in. */
export function manifestFolder(xml: string): string {
  return first(xml, /<DefaultSettings>\s*<SourceLocation DefaultValue="([^"]*)\/[^"/]*"/) ?? "";
}

/** The names in FunctionName elements. */
function commandNames(xml: string): string[] {
  return all(xml, /<FunctionName>([^<]*)</g);
}

function references(xml: string, found: readonly Resource[]): string[] {
  const ids = found.map(({ id }) => id);
  const used = all(xml, /\bresid="([^"]*)"/g);
  return [
    ...[...new Set(used)].filter((id) => !ids.includes(id)).map((id) => `resid ${id} has no resource`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id} is never used`),
    ...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `resource ${id} stands twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `resid ${id} is longer than 32 characters`),
  ];
}

function texts(xml: string, found: readonly Resource[]): string[] {
  const named = ["DisplayName", "Description"].map((name) => element(xml, name, name));
  const long = xml.slice(xml.indexOf("<bt:LongStrings>"));
  const limit = (id: string): number =>
    id === "Description" || (id !== "DisplayName" && long.includes(`id="${id}"`)) ? 250 : 125;
  return [...named, ...found.filter(({ kind }) => kind === "String")].flatMap(({ id, value, english }) => [
    ...(/[\u4e00-\u9fff]/.test(value) ? [] : [`${id} has no Chinese text`]),
    ...(english ? [] : [`${id} has no English text`]),
    ...[value, english ?? ""].filter((text) => text.length > limit(id)).map(() => `${id} is longer than ${limit(id)}`),
  ]);
}

function addresses(xml: string): string[] {
  const folder = manifestFolder(xml);
  return manifestAddresses(xml)
    .filter((address) => !address.startsWith("https://") || !address.startsWith(`${folder}/`))
    .map((address) => `${address} is not an https address in ${folder}`);
}

function pages(xml: string): string[] {
  const runtime = first(xml, /<Runtime resid="([^"]*)" lifetime="long" \/>/);
  const others = [
    first(xml, /<Page>\s*<SourceLocation resid="([^"]*)"/),
    first(xml, /<FunctionFile resid="([^"]*)"/),
    ...all(xml, /<Action xsi:type="ShowTaskpane">\s*<SourceLocation resid="([^"]*)"/g),
  ];
  return [
    ...(runtime === undefined ? ["there is no runtime of long lifetime"] : []),
    ...(others.every((page) => page === runtime)
      ? []
      : [`the runtime's page ${runtime ?? ""} is not ${others.join()}`]),
    ...(xml.includes("<TaskpaneId>") ? ["<TaskpaneId> would open a second pane"] : []),
  ];
}

function pictures(xml: string, found: readonly Resource[], { pictureSize }: Surroundings): string[] {
  const folder = manifestFolder(xml);
  const addressOf = (id: string): string => found.find((resource) => resource.id === id)?.value ?? "";
  const claims: [address: string, size: number][] = [
    [first(xml, /<IconUrl DefaultValue="([^"]*)"/) ?? "", 32],
    [first(xml, /<HighResolutionIconUrl DefaultValue="([^"]*)"/) ?? "", 64],
    ...[...xml.matchAll(/<bt:Image size="(\d+)" resid="([^"]*)"/g)].map(([, size, id]): [string, number] => [
      addressOf(id!),
      Number(size),
    ]),
  ];
  return [...new Set(claims.map(([address, size]) => pictureProblem(address, folder, size, pictureSize)))].filter(
    (problem) => problem !== "",
  );
}

function pictureProblem(
  address: string,
  folder: string,
  size: number,
  pictureSize: Surroundings["pictureSize"],
): string {
  const [width, height] = pictureSize(address.slice(folder.length + 1)) ?? [];
  if (width === undefined) return `there is no picture ${address}`;
  return width === size && height === size ? "" : `${address} is ${width} × ${height}, not ${size} × ${size}`;
}

function commands(xml: string, { commands }: Surroundings): string[] {
  return commandNames(xml)
    .filter((name) => !commands.includes(name))
    .map((name) => `command ${name} is not registered`);
}

function version(xml: string, { version }: Surroundings): string[] {
  const found = first(xml, /<Version>([^<]*)</);
  return found === `${version}.0` ? [] : [`version ${found ?? ""} is not ${version}.0`];
}

function resources(xml: string): Resource[] {
  return [...xml.matchAll(/<(bt:(?:Image|Url|String)) id="([^"]*)"/g)].map(([, kind, id]) =>
    element(xml, `${kind!} id="${id!}"`, id!),
  );
}

/** Reads the element that begins with `start`: its value and its English override. */
function element(xml: string, start: string, id: string): Resource {
  const rest = xml.slice(xml.indexOf(`<${start}`));
  const tag = rest.slice(0, rest.indexOf(">") + 1);
  const body = tag.endsWith("/>") ? "" : rest.slice(0, rest.indexOf("</"));
  return {
    id,
    kind: first(start, /^bt:(\w+)/) ?? start,
    value: first(tag, /DefaultValue="([^"]*)"/) ?? "",
    english: first(body, /Override Locale="en-US" Value="([^"]*)"/),
  };
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]!);
}

function first(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[1];
}
