/** 采用:组=县区,渠道=省 taken apart: what is counted, and of whom, without the names of the arguments. */
export function figureKey(key: string): { readonly figure: string; readonly scope: readonly string[] } {
  const [figure = key, ...rest] = key.split(/[:：]/);
  const scope = rest.join(":").split(/[,，]/);
  return { figure, scope: scope.flatMap((part) => part.replace(/^[^=＝]*[=＝]/, "").replace(/[“”"]/g, "") || []) };
}
