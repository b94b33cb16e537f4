/** A ribbon button of an add-in. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Addresses of its pictures by size. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action:
    { readonly is: "function"; readonly name: string } | { readonly is: "pane"; readonly address: string };
}

/** A group of a ribbon tab. */
export interface RibbonGroup {
  readonly id: string;
  /** The tab that it stands on, such as `TabHome`. */
  readonly tab: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What Excel reads out of a manifest, in one language. */
export interface AddinManifest {
  readonly name: string;
  readonly groups: readonly RibbonGroup[];
  /** The page of the one runtime that pane, commands and functions share. */
  readonly page: string;
  /** Where the description of the custom functions is. */
  readonly functions: string;
}

/** Reads an add-in's XML manifest. */
export function readManifest(xml: Document, locale: string): AddinManifest {
  return new ManifestReader(xml, locale).read();
}

class ManifestReader {
  constructor(
    private readonly xml: Document,
    private readonly locale: string,
  ) {}

  read(): AddinManifest {
    const { documentElement: root } = this.xml;
    return {
      name: this.localised(one(root, "DisplayName")),
      groups: all(root, "Group").map((group) => this.group(group)),
      page: this.resource(one(root, "Runtime")),
      functions: this.resource(one(one(root, "Metadata"), "SourceLocation")),
    };
  }

  private group(group: Element): RibbonGroup {
    return {
      id: attribute(group, "id"),
      tab: attribute(group.parentElement ?? group, "id"),
      label: this.resource(child(group, "Label")),
      buttons: all(group, "Control").map((control) => this.button(control)),
    };
  }

  private button(control: Element): RibbonButton {
    const icons = all(child(control, "Icon"), "Image");
    return {
      id: attribute(control, "id"),
      label: this.resource(child(control, "Label")),
      tip: this.resource(one(child(control, "Supertip"), "Description")),
      icons: new Map(icons.map((image) => [Number(attribute(image, "size")), this.resource(image)])),
      action: this.action(child(control, "Action")),
    };
  }

  private action(action: Element): RibbonButton["action"] {
    const kind = action.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
    if (kind === "ExecuteFunction")
      return { is: "function", name: one(action, "FunctionName").textContent?.trim() ?? "" };
    if (kind === "ShowTaskpane") return { is: "pane", address: this.resource(one(action, "SourceLocation")) };
    throw new Error(`The emulated Excel does not implement the action ${String(kind)}.`);
  }

  private resource(element: Element): string {
    const id = attribute(element, "resid");
    const resources = one(this.xml.documentElement, "Resources");
    const found = all(resources, "*").find((resource) => resource.getAttribute("id") === id);
    if (!found) throw new Error(`The manifest has no resource ${id}.`);
    return this.localised(found);
  }

  private localised(element: Element): string {
    const override = all(element, "Override").find((one) => one.getAttribute("Locale") === this.locale);
    return override ? attribute(override, "Value") : attribute(element, "DefaultValue");
  }
}

function all(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function one(parent: Element, name: string): Element {
  const [found] = all(parent, name);
  if (!found) throw new Error(`The manifest has no ${name}.`);
  return found;
}

function child(parent: Element, name: string): Element {
  const found = [...parent.children].find(({ localName }) => localName === name);
  if (!found) throw new Error(`${parent.localName} has no ${name}.`);
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.localName} has no ${name}.`);
  return value;
}
