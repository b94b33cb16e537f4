/**
 * Webpack loader for a module that makes regular expressions which nothing of ours uses: marked as free of side effects,
 * they are left out. Safari before 16.4 stops at one of them, which looks behind.
 *
 * @param {string} source
 * @returns {string}
 */
export default function pureRegExp(source) {
  return source.replace(/= new RegExp\(/g, "= /* @__PURE__ */ new RegExp(");
}
