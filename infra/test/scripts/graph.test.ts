import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { isComponent } from '../../scripts/component-tree.ts'
import { graphPage } from '../../scripts/graph-page.ts'
import { type Graph, reduceTransitively } from '../../scripts/transitive-reduction.ts'
import { declare } from '../support/declare.ts'
import { FULL, program, stack } from '../support/stacks.ts'

describe('the graph of resources', () => {
  test('has every resource of the program in the box of its component', async () => {
    const page = await graphPage()
    const { resources } = await declare(program, 'update', stack(FULL))
    // Providers and the note that protects the stack are the engine's own, in no component.
    for (const resource of resources.filter(({ type }) => !type.startsWith('pulumi:'))) {
      const kind = resource.type.slice(resource.type.lastIndexOf(':') + 1)
      const text = isComponent(resource) ? 'subgraph r\\d+' : 'r\\d+'
      assert.match(page, new RegExp(`${text}\\["${kind}<br/>${resource.name.replaceAll('.', '\\.')}"\\]`))
    }
  })

  test('has the order that AWS Config needs: recorder, channel, start', async () => {
    const page = await graphPage()
    const diagram = page.split('\n## ').find((section) => section.startsWith('ConfigHistory')) ?? ''
    const id = (kind: string) => new RegExp(`(r\\d+)\\["${kind}<br/>history"\\]`).exec(diagram)?.[1]
    assert.match(diagram, new RegExp(`  ${id('Recorder')} --> ${id('DeliveryChannel')}\n`))
    assert.match(diagram, new RegExp(`  ${id('DeliveryChannel')} --> ${id('RecorderStatus')}\n`))
    assert.doesNotMatch(diagram, new RegExp(`  ${id('Recorder')} --> ${id('RecorderStatus')}\n`))
  })
})

describe('reduceTransitively', () => {
  /** Arrows from higher to lower numbers only, so there is no circle. */
  const graphs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 40 }).map((pairs): Graph => {
    const graph = new Map<string, Set<string>>()
    for (const [one, other] of pairs) {
      if (one === other) continue
      const from = String(Math.max(one, other))
      graph.set(from, (graph.get(from) ?? new Set()).add(String(Math.min(one, other))))
    }
    return graph
  })

  test('keeps what follows, and no arrow that follows from others', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const reduced = reduceTransitively(graph)
        for (const [node, targets] of graph) {
          for (const target of targets) assert.ok(reaches(reduced, node, target))
        }
        for (const [node, targets] of reduced) {
          for (const target of targets) assert.ok(!reaches(without(reduced, node, target), node, target))
        }
      }),
      { seed: 6 },
    )
  })
})

function reaches(graph: Graph, from: string, to: string): boolean {
  return [...(graph.get(from) ?? [])].some((next) => next === to || reaches(graph, next, to))
}

function without(graph: Graph, from: string, to: string): Graph {
  return new Map(
    [...graph].map(([node, targets]) => [
      node,
      new Set([...targets].filter((target) => node !== from || target !== to)),
    ]),
  )
}
