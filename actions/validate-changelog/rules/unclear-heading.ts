import { always, type Rule } from './rule.ts'

export const unclearHeading: Rule = {
  id: 'unclear-heading',
  demand:
    'Every heading of a changelog that is as high as those of the versions names a version, or a kind of change.',
  reason:
    'Below a heading that no tool understands stand the changes of some version: they would be released with another one, or the version below it in the place of the newest.',
  severity: always('error'),
  *check({ keepAChangelog }) {
    if (keepAChangelog === undefined) return
    for (const { span, text, isAboveAll } of keepAChangelog.unclear)
      yield {
        path: keepAChangelog.source.path,
        span,
        message: `It is not clear which version ${JSON.stringify(text.slice(0, 80))} is.`,
        ...(isAboveAll ? {} : { atMost: 'warning' as const }),
        advice: isAboveAll
          ? 'Write the version and the date, `## [1.2.3] - 2024-01-31`, or `## [Unreleased]`: what stands above all versions may be the one to release.'
          : 'Write the version and the date, or put the heading a level lower; its text belongs to no version.',
      }
  },
}
