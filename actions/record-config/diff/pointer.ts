/** Adds a step to a JSON Pointer (RFC 6901 §3: `~` is written `~0`, `/` is written `~1`). */
export function pointerTo(parent: string, name: string | number): string {
  return `${parent}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`
}
