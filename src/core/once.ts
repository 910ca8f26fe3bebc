/** The one value of a key, made at the first call for it. */
export function once<K, V>(
  known: { has(key: K): boolean; get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  if (!known.has(key)) known.set(key, make())
  return known.get(key) as V
}
