/**
 * The page's Content-Security-Policy: nothing but its own files and office.js, and nothing is sent elsewhere. Some builds of
 * office.js ask their own server which addresses of Excel they may trust, and show a question in a frame from there; without
 * that the pane of Excel on the web by 21Vianet never opens.
 *
 * @param officeJs address of office.js, which loads its other files from the same server
 */
export function contentSecurityPolicy(officeJs: string): string {
  const office = URL.canParse(officeJs) ? [new URL(officeJs).origin] : [];
  const rules = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...office],
    "style-src": ["'self'", "'unsafe-inline'"], // office.js and Excel set style attributes
    "img-src": ["'self'", "data:"],
    "connect-src": ["'self'", ...office],
    "frame-src": ["'self'", ...office],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return policy(rules);
}

/** The policy of the help page: a text with pictures, without a script. */
export function helpPolicy(): string {
  return policy({
    "default-src": ["'none'"],
    "style-src": ["'unsafe-inline'"],
    "img-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
}

function policy(rules: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(rules)
    .map(([rule, sources]) => [rule, ...sources].join(" "))
    .join("; ");
}
