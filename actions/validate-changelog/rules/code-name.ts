import { always, documentRule } from './rule.ts'

export const codeName = documentRule({
  id: 'code-name',
  demand: 'The release has a code name: it is the title of the release on GitHub.',
  reason:
    '76 releases whose title names the project went out without one, and every tool takes `t.b.d.` for a name.',
  inputs: ['code-name'],
  severity: always('error'),
  *check({ codeName: name, title, source, firstLine, to }, { format }, { codeName: wanted }) {
    if (
      firstLine >= to ||
      wanted === 'never' ||
      (wanted === 'named' &&
        (format === 'keep-a-changelog' || (title !== undefined && title.family !== 'named')))
    )
      return
    const path = source.path
    if (name === undefined)
      yield {
        path,
        ...(title === undefined ? {} : { span: title.span }),
        message: 'There is no code name.',
        advice: `Write \`Code name: …\` between the title (line ${firstLine + 1}) and the first section.`,
      }
    else if (name.state === 'empty')
      yield {
        path,
        span: name.span,
        message: 'The code name is empty.',
        advice: 'Write it behind the colon.',
      }
    else if (name.state === 'placeholder')
      yield {
        path,
        span: name.textSpan,
        message: `\`${name.text}\` is not a code name, it only holds its place.`,
        advice: 'Write what the release is about.',
      }
  },
})
