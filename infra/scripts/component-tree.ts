import type { Declaration, Declared } from '../test/support/declare.ts'

/** The resources of a declaration by the part of the program that they belong to. */
export interface ComponentTree {
  /** By URN. */
  readonly byUrn: ReadonlyMap<string, Declared>
  /** The parts themselves, each the outermost component of its resources. */
  readonly parts: readonly Declared[]
  /** The part that a resource belongs to, itself when it is one; undefined for providers. */
  readonly partOf: (resource: Declared) => Declared | undefined
}

/** Finds the parts of a program; in the order of their names, whatever the order of declaration was. */
export function componentTree({ resources }: Declaration): ComponentTree {
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]))
  const partOf = (resource: Declared): Declared | undefined => {
    const parent = byUrn.get(resource.parent)
    if (parent !== undefined) return partOf(parent)
    return isComponent(resource) ? resource : undefined
  }
  const parts = resources
    .filter((resource) => isComponent(resource) && partOf(resource) === resource)
    .sort((one, other) => one.type.localeCompare(other.type, 'en'))
  return { byUrn, parts, partOf }
}

/** Whether a resource is only a group of others, which costs and makes nothing itself. */
export function isComponent({ type }: Declared): boolean {
  return type.startsWith('ai-ops:')
}

/** The last part of a type: `Bucket` for `aws:s3/bucket:Bucket`. */
export function kindOf({ type }: Declared): string {
  return type.slice(type.lastIndexOf(':') + 1)
}
