import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../../../scripts/action-definitions.ts'

/** The bytes of an action's committed bundle: its entry and every file that it imports, now or later. */
export function bundleSize(action: string): number {
  const sizes = new Map<string, number>()
  const waiting = [join(root, 'dist', `${action}.js`)]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (sizes.has(path)) continue
    const source = readFileSync(path, 'utf8')
    sizes.set(path, Buffer.byteLength(source))
    for (const [, imported = ''] of source.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)) {
      waiting.push(join(dirname(path), imported))
    }
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0)
}
