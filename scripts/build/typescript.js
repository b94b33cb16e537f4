/**
 * Options of SWC, which takes the types off for the build and for the tests; npm run typecheck is what looks at them.
 *
 * @param {string} target the oldest JavaScript that has to run what comes out
 */
export function typescript(target) {
  return {
    jsc: {
      target,
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", importSource: "preact" } },
    },
  };
}
