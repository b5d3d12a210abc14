import type { Method } from './description.ts'

/** A method that a request means, and the values of its path parameters, decoded. */
export interface Match {
  readonly method: Method
  readonly path: Readonly<Record<string, string>>
}

/** Finds the method of a verb and an encoded path below an API's root. */
export type MethodMatcher = (httpMethod: string, path: string) => Match | undefined

/** Makes a matcher of methods; of several that fit, the one with the most literal text is meant (`jobs/a:run`). */
export function methodMatcher(methods: readonly Method[]): MethodMatcher {
  const patterns = methods
    .map((method) => ({
      method,
      flat: flatPattern(method.flatPath),
      own: ownPattern(method.path),
      literals: method.flatPath.replaceAll(/\{[^}]+\}/g, '').length,
    }))
    .sort((a, b) => b.literals - a.literals)
  return (httpMethod, path) => {
    const found = patterns.find(({ method, flat }) => method.httpMethod === httpMethod && flat.test(path))
    const values = found?.own.exec(path)?.groups
    if (found === undefined) return undefined
    const decoded = Object.entries(values ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])
    return { method: found.method, path: Object.fromEntries(decoded) }
  }
}

function flatPattern(flatPath: string): RegExp {
  return new RegExp(`^${escaped(flatPath).replaceAll(/\\\{\w+\\\}/g, '[^/]+')}$`)
}

/** `{name}` is one segment, `{+name}` may span several: RFC 6570, §3.2.2 and §3.2.3. */
function ownPattern(path: string): RegExp {
  const source = escaped(path).replaceAll(/\\\{(\\\+)?(\w+)\\\}/g, (_, spans?: string, name?: string) =>
    spans === undefined ? `(?<${name}>[^/]+)` : `(?<${name}>.+)`,
  )
  return new RegExp(`^${source}$`)
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
