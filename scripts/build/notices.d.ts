export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

export const PERMISSIVE: RegExp;
export function packagesOf(modules: Iterable<string>): Package[];
export function noticesText(packages: readonly Package[]): string;
