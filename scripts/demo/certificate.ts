import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";

/** A key and the certificate for it, as PEM texts. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const FOLDER = "node_modules/.cache/adoption-bulletin";
const DAYS = 365;

interface Stored extends Certificate {
  readonly made: number;
}

/** A certificate for localhost, signed by itself: made on the first run and kept for a year. */
export async function localCertificate(): Promise<Certificate> {
  const file = join(FOLDER, "localhost.json");
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Stored) : undefined;
  if (kept && Date.now() - kept.made < (DAYS - 1) * 86_400_000) return kept;
  const made = await makeCertificate();
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, JSON.stringify({ ...made, made: Date.now() }), { mode: 0o600 });
  return made;
}

async function makeCertificate(): Promise<Certificate> {
  const notAfterDate = new Date(Date.now() + DAYS * 86_400_000);
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    keySize: 2048,
    notAfterDate,
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] },
    ],
  });
  return { key, cert };
}
