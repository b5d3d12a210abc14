import { LIMITS } from './limits.ts'
import { LINE, type LineKinds } from './line-kinds.ts'
import type { Section } from './sections.ts'
import { lineText, type Source, type Span, spanOfLine } from './source.ts'

/** A line of a section about dependencies. */
export interface DependencyUpdate {
  readonly change: 'added' | 'updated' | 'removed'
  /** `group:artifact` or the package's name. */
  readonly name: string
  readonly from: string | undefined
  readonly to: string | undefined
  readonly span: Span
}

const UPDATE =
  /^\s{0,20}[-*+]\s{1,10}(Added|Updated|Removed)(?: dependency)? `([^`]{1,300})`(?: (?:from `([^`]{1,100})` )?to `([^`]{1,100})`)?/i

/** Reads the lines `* Updated \`group:artifact:1.0\` to \`1.1\`` of all sections about dependencies. */
export function findDependencyUpdates(
  source: Source,
  { kinds }: LineKinds,
  sections: readonly Section[],
): DependencyUpdate[] {
  const updates: DependencyUpdate[] = []
  for (const { kind, from, to } of sections) {
    if (kind !== 'dependencies') continue
    for (let index = from; index < to && updates.length < LIMITS.dependencyUpdates; index++) {
      if (kinds[index] !== LINE.item) continue
      const match = UPDATE.exec(lineText(source, index).slice(0, 800))
      if (match !== null) updates.push(updateOf(match, spanOfLine(source, index)))
    }
  }
  return updates
}

function updateOf(
  [, verb = '', coordinates = '', older, newer]: RegExpExecArray,
  span: Span,
): DependencyUpdate {
  const colon = coordinates.lastIndexOf(':')
  const version = colon === -1 ? undefined : coordinates.slice(colon + 1)
  const name = colon === -1 ? coordinates : coordinates.slice(0, colon)
  switch (verb.toLowerCase()) {
    case 'added':
      return { change: 'added', name, from: undefined, to: version, span }
    case 'removed':
      return { change: 'removed', name, from: version, to: undefined, span }
    default:
      return { change: 'updated', name, from: older ?? version, to: newer, span }
  }
}
