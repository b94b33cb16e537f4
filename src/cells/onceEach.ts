/**
 * `work`, done only once for each of its arguments: a log of a hundred thousand rows says the same few things over and over.
 *
 * @param work gives for equal arguments the same result, which nobody changes
 */
export function onceEach<K, V>(work: (key: K) => V): (key: K) => V {
  const results = new Map<K, V>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = work(key);
    results.set(key, result);
    return result;
  };
}
