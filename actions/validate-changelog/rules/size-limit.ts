import { LIMITS } from '../parse/limits.ts'
import { always, type Rule } from './rule.ts'

export const sizeLimit: Rule = {
  id: 'size-limit',
  demand: `A version has less than ${LIMITS.sections} sections, ${LIMITS.tickets} tickets and as many dependencies, a changelog less than ${LIMITS.entries} versions.`,
  reason:
    'What lies beyond is not looked at, so that no file can make the check slow; then nothing can be said of it.',
  severity: always('error'),
  *check({ document, index, indexPath, keepAChangelog }) {
    if (document !== undefined) {
      const { source, sections, tickets, dependencyUpdates } = document
      if (sections.length >= LIMITS.sections)
        yield { path: source.path, message: `There are more than ${LIMITS.sections} sections.` }
      if (tickets.length >= LIMITS.tickets)
        yield { path: source.path, message: `There are more than ${LIMITS.tickets} tickets.` }
      if (dependencyUpdates.length >= LIMITS.dependencyUpdates)
        yield { path: source.path, message: `There are more than ${LIMITS.dependencyUpdates} dependencies.` }
    }
    const entries = Math.max(index?.entries.length ?? 0, keepAChangelog?.entries.length ?? 0)
    if (entries >= LIMITS.entries)
      yield { path: indexPath, message: `There are more than ${LIMITS.entries} versions.` }
  },
}
