import type { Facts } from '../judge/facts.ts'
import { classifyLines, type LineKinds } from '../parse/line-kinds.ts'
import { lineAt, lineCount, lineText, type Source, spanOfLine } from '../parse/source.ts'
import { always, type Rule } from './rule.ts'

export const mergeConflict: Rule = {
  id: 'merge-conflict',
  demand: 'No file holds the marks of a merge conflict.',
  reason:
    'A conflict that is committed puts the changes of both sides, or of neither, into the release notes.',
  severity: always('error'),
  *check(facts) {
    for (const { source } of judgedFiles(facts)) {
      for (const index of conflictLines(source))
        yield {
          path: source.path,
          span: spanOfLine(source, index),
          message: `\`${lineText(source, index).slice(0, 40)}\` is the mark of a merge conflict.`,
          advice: 'Solve the conflict: keep what is right of both sides, and remove the marks.',
        }
    }
  },
}

export const openFence: Rule = {
  id: 'open-fence',
  demand: 'Every code fence is closed by one of the same kind, at least as long.',
  reason:
    'What stands behind a fence that is not closed is code: its headings, tickets and links are seen by no tool.',
  severity: always('warning'),
  *check(facts) {
    for (const { source, lines } of judgedFiles(facts)) {
      const { openFence: index } = lines
      if (index === undefined) continue
      yield {
        path: source.path,
        span: spanOfLine(source, index),
        message: 'This code fence is not closed: everything behind it is code.',
        advice: `Close it with \`${/[`~]+/.exec(lineText(source, index))?.[0].slice(0, 20) ?? ''}\` on a line of its own.`,
      }
    }
  },
}

function judgedFiles({ document, index, keepAChangelog }: Facts): { source: Source; lines: LineKinds }[] {
  const files = [
    ...(document === undefined ? [] : [document]),
    ...(keepAChangelog === undefined || document !== undefined ? [] : [keepAChangelog]),
  ]
  const list = index === undefined ? [] : [{ source: index.source, lines: classifyLines(index.source) }]
  return [...files, ...list]
}

/** The lines that begin with seven `<`, `|` or `>` and then a blank, as git writes them; `=` may underline a heading. */
function conflictLines(source: Source): number[] {
  const found: number[] = []
  for (const mark of ['<<<<<<<', '|||||||', '>>>>>>>']) {
    for (
      let at = source.text.indexOf(mark);
      at !== -1 && found.length < 50;
      at = source.text.indexOf(mark, at + 7)
    ) {
      const index = lineAt(source, at)
      if (
        index < lineCount(source) &&
        /^(?:<{7}|\|{7}|>{7})(?: |$)/.test(lineText(source, index).slice(0, 10))
      )
        found.push(index)
    }
  }
  return [...new Set(found)].sort((a, b) => a - b)
}
