/** For each node the nodes that it points to. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>

/**
 * The least arrows from which all others of an acyclic graph follow: a → c goes when there is a → b → … → c
 * (Aho, Garey, Ullman 1972, "The Transitive Reduction of a Directed Graph").
 */
export function reduceTransitively(graph: Graph): Graph {
  const reached = new Map<string, ReadonlySet<string>>()
  const reach = (node: string): ReadonlySet<string> => {
    const known = reached.get(node)
    if (known !== undefined) return known
    const all = new Set<string>()
    for (const next of graph.get(node) ?? []) {
      all.add(next)
      for (const further of reach(next)) all.add(further)
    }
    reached.set(node, all)
    return all
  }
  return new Map(
    [...graph].map(([node, targets]) => [
      node,
      new Set([...targets].filter((target) => ![...targets].some((other) => reach(other).has(target)))),
    ]),
  )
}
