import { join } from 'node:path'
import { type Declared, declare } from '../test/support/declare.ts'
import { FULL, program, stack } from '../test/support/stacks.ts'
import { type ComponentTree, componentTree, isComponent, kindOf } from './component-tree.ts'
import { type Graph, reduceTransitively } from './transitive-reduction.ts'

/** Where the graph is kept. */
export const GRAPH_FILE = join(import.meta.dirname, '..', '..', 'doc', 'infra', 'graph.md')

/** The graph of all resources, from a run of the program with everything switched on. */
export async function graphPage(): Promise<string> {
  const declaration = await declare(program, 'update', stack(FULL))
  const tree = componentTree(declaration)
  const resources = [...declaration.resources].sort(byName)
  const waits = waitingFor(resources, tree)
  return [
    '# Resources\n',
    '<!-- Generated from a run of the program against mocks: npm run docs --prefix infra -->\n',
    'What the program declares when every part is configured. An arrow goes from what must be there first to what waits for it; arrows that',
    'follow from others are left out. A box is a component. Resources of other parts are rounded.\n',
    '## Parts\n',
    overview(tree, waits),
    ...tree.parts.map((part) => `## ${kindOf(part)}\n\n${diagram(part, { resources, tree, waits })}`),
  ].join('\n')
}

/** What each resource waits for directly; components stand for what they contain and are no resources themselves. */
function waitingFor(resources: readonly Declared[], { byUrn }: ComponentTree): Graph {
  const direct = resources
    .filter((resource) => !isComponent(resource))
    .map((resource) => {
      const earlier = resource.dependencies.filter((urn) => {
        const known = byUrn.get(urn)
        return known !== undefined && !isComponent(known) && urn !== resource.urn
      })
      return [resource.urn, new Set(earlier)] as const
    })
  return reduceTransitively(new Map(direct))
}

function overview({ parts, byUrn, partOf }: ComponentTree, waits: Graph): string {
  const ids = new Map(parts.map((part, i) => [part.urn, `p${i}`]))
  const arrows = new Set<string>()
  for (const [later, earlier] of waits) {
    const to = ids.get(urnOfPart(later))
    for (const urn of earlier) {
      const from = ids.get(urnOfPart(urn))
      if (from !== undefined && to !== undefined && from !== to) arrows.add(`  ${from} --> ${to}`)
    }
  }
  return mermaid([...parts.map((part) => `  ${ids.get(part.urn)}["${label(part)}"]`), ...[...arrows].sort()])

  function urnOfPart(urn: string): string {
    const resource = byUrn.get(urn)
    return (resource && partOf(resource)?.urn) ?? ''
  }
}

/** The resources of a program, and what waits for what. */
interface Program {
  readonly resources: readonly Declared[]
  readonly tree: ComponentTree
  readonly waits: Graph
}

function diagram(part: Declared, { resources, tree: { byUrn, partOf }, waits }: Program): string {
  const own = resources.filter((resource) => partOf(resource) === part)
  const ids = new Map(own.map((resource, i) => [resource.urn, `r${i}`]))
  const foreign = new Map<string, string>()
  const arrows = own.flatMap((later) =>
    [...(waits.get(later.urn) ?? [])].sort().map((urn) => `  ${idOf(urn)} --> ${ids.get(later.urn)}`),
  )
  return mermaid([
    ...box(part, 1),
    ...[...foreign].map(([urn, id]) => `  ${id}(["${label(byUrn.get(urn) ?? part)}"])`),
    ...arrows,
  ])

  function idOf(urn: string): string {
    const known = ids.get(urn) ?? foreign.get(urn)
    if (known !== undefined) return known
    const id = `f${foreign.size}`
    foreign.set(urn, id)
    return id
  }

  function box(component: Declared, depth: number): string[] {
    const indent = '  '.repeat(depth)
    const inside = own.filter(({ parent }) => parent === component.urn)
    return [
      `${indent}subgraph ${ids.get(component.urn)}["${label(component)}"]`,
      ...inside.flatMap((child) =>
        isComponent(child) ? box(child, depth + 1) : [`${indent}  ${ids.get(child.urn)}["${label(child)}"]`],
      ),
      `${indent}end`,
    ]
  }
}

function mermaid(lines: readonly string[]): string {
  return ['```mermaid', 'flowchart LR', ...lines, '```\n'].join('\n')
}

/** Type and name; quotes would end the label. */
function label(resource: Declared): string {
  return `${kindOf(resource)}<br/>${resource.name}`.replaceAll('"', '#quot;')
}

function byName(one: Declared, other: Declared): number {
  return `${one.type} ${one.name}`.localeCompare(`${other.type} ${other.name}`, 'en')
}
