/**
 * The base of every error that a clerk may see. Each kind is one small class that carries its data; the words, in
 * Chinese and English, are in the table of texts (src/texts), so `message` is only for logs and developers.
 */
export abstract class ClerkError extends Error {
  abstract readonly kind: string;

  override get name(): string {
    return this.constructor.name;
  }
}
