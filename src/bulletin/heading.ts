import type { Group } from "./scheme";

/** Replaces each {name} in `template` by what `values` holds under that name; an unknown one stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([^{}]*)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : whole,
  );
}

/** The names between braces in `template`. */
export function placeholders(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!);
}

/** What the headings of a group's appendix call a channel. */
export function channelLabel(group: Group, channel: string): string {
  const labels = group.channelLabels ?? {};
  return Object.hasOwn(labels, channel) ? labels[channel]! : channel;
}
