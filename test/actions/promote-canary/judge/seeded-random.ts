/** A seeded source of uniform numbers in [0, 1): xoshiro128** (Blackman & Vigna), started by splitmix32. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  const split = (): number => {
    state = (state + 0x9e3779b9) >>> 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return (z ^ (z >>> 15)) >>> 0
  }
  let a = split()
  let b = split()
  let c = split()
  let d = split()
  const rotate = (x: number, k: number): number => (x << k) | (x >>> (32 - k))
  const word = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const t = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= t
    d = rotate(d, 11)
    return result
  }
  return () => (word() * 2 ** -32 + (word() >>> 11) * 2 ** -53) % 1
}
