import { always, documentRule } from './rule.ts'

export const dependencyUpdate = documentRule({
  id: 'dependency-update',
  demand: 'An updated dependency has another version than before.',
  reason: 'Lists of dependencies are often merged by hand; a line whose versions are equal is left over.',
  severity: always('notice'),
  *check({ dependencyUpdates, source }) {
    for (const { change, name, from, to, span } of dependencyUpdates) {
      if (change !== 'updated' || from === undefined || from !== to) continue
      yield {
        path: source.path,
        span,
        message: `${name} is listed as updated, but stays at ${to}.`,
        advice: 'Remove the line, or correct the version.',
      }
    }
  },
})
