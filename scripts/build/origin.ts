/** The address in manifest.xml, where the development server answers. */
export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/**
 * Where the built add-in will be served.
 *
 * @param given what was passed as --env origin=…, such as https://oa.example.gov.cn/bulletin
 * @returns the address without a slash at its end
 * @throws Error when a production build has no address, or one that Excel refuses
 */
export function buildOrigin(given: unknown, production: boolean): string {
  if (!production) return DEVELOPMENT_ORIGIN;
  if (typeof given !== "string")
    throw new Error("Say where the add-in will be served: npm run build:release -- --env origin=https://host/path");
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash)
    throw new Error(`--env origin=${given}: Excel needs an https address without ? and #`);
  return given.replace(/\/+$/, "");
}

/** The manifest with every address moved to `origin`. */
export function moveManifest(manifest: string, origin: string): string {
  return manifest.replaceAll(DEVELOPMENT_ORIGIN, origin);
}
