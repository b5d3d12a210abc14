/** A number with its noun, which agrees: `1 request`, `2 requests`. */
export function quantity(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`
}
