import type { Declaration, Declared } from './declare.ts'

/** All resources of a type, by the end of its token: `s3/bucket:Bucket` or `Bucket`. */
export function all({ resources }: Declaration, type: string): readonly Declared[] {
  return resources.filter(
    (resource) => resource.type.endsWith(`:${type}`) || resource.type.endsWith(`/${type}`),
  )
}

/** The only resource of a type, or the one of that name. @throws Error when there is none, or several */
export function one(declaration: Declaration, type: string, name?: string): Declared {
  const found = all(declaration, type).filter((resource) => name === undefined || resource.name === name)
  const [first] = found
  if (first === undefined || found.length > 1) {
    const names = declaration.resources.map((resource) => `${resource.type} ${resource.name}`).join('\n  ')
    throw new Error(`${found.length} resources ${type} ${name ?? ''}; there are\n  ${names}`)
  }
  return first
}

/** Whether a resource waits for another one, directly or through others. */
export function waitsFor({ resources }: Declaration, later: Declared, earlier: Declared): boolean {
  const known = new Map(resources.map((resource) => [keyOf(resource.type, resource.name), resource]))
  const seen = new Set<string>()
  const open = [later]
  for (const resource of open) {
    for (const urn of resource.dependencies) {
      const [, types = '', name = ''] = /^urn:pulumi:[^:]+::[^:]+::(.+)::(.+)$/.exec(urn) ?? []
      const key = keyOf(types.split('$').at(-1) ?? '', name)
      if (key === keyOf(earlier.type, earlier.name)) return true
      const next = known.get(key)
      if (next === undefined || seen.has(key)) continue
      seen.add(key)
      open.push(next)
    }
  }
  return false
}

/** The statements of a policy document given as text. */
// biome-ignore lint/suspicious/noExplicitAny: statements of every shape
export function statements(policy: unknown): any[] {
  return JSON.parse(String(policy)).Statement
}

function keyOf(type: string, name: string): string {
  return `${type} ${name}`
}
