import { readFileSync } from 'node:fs'
import { expect } from '@jest/globals'
import type { ActionEnd } from '../../../support/action-process.ts'
import { reportViolations } from '../../../support/report-schema.ts'
import { parseWorkflowCommand } from '../../../support/runner/workflow-commands.ts'

/** Workflow commands, HTML, a cell of a table, a mention, a link, a fence, and control characters. */
export const HOSTILE = [
  'broken',
  '::set-output name=outcome::pwned',
  '  ::add-mask::pwned',
  '\r::error::pwned',
  '##[error]pwned',
  '</td></svg><img src=x onerror=alert(1)><script>alert(1)</script>',
  'one | pwned | three',
  '@pwned [pwned](javascript:alert(1)) ![pwned](http://evil.example/x.png)',
  '```',
  '# pwned',
  '\u001b]0;pwned\u0007',
].join('\n')
/** As much of it as fits into one line. */
export const HOSTILE_LINE = HOSTILE.replace(/\s+/g, ' ').replaceAll('\u001b', '').replaceAll('\u0007', '')

/** Nothing of the text did anything, anywhere; the report is in a folder that is still there. */
export function expectMereText(end: ActionEnd): void {
  const known = new Set(['debug', 'notice', 'warning', 'error', 'group', 'endgroup'])
  const commands = end.lines.map(parseWorkflowCommand).filter((command) => command !== undefined)
  // Tokens are masked by a command of ours.
  const isMask = ({ name, message }: { name: string; message: string }) =>
    name === 'add-mask' && /^(ya29\.|eyJ)[\w.-]+$/.test(message)
  expect(commands.filter((command) => !known.has(command.name) && !isMask(command))).toEqual([])
  expect(end.annotations.map(({ message }) => message)).not.toContain('pwned')
  for (const trick of ['##[', '\u001b', '\u0007']) {
    expect(end.lines.filter((line) => line.includes(trick))).toEqual([])
  }

  expect(end.summary).not.toMatch(/<(img|script|svg|\/td)/i)
  expect(end.summary).not.toMatch(/@pwned|(?<!\\)\]\(javascript|(?<!\\)\| pwned (?<!\\)\||^# pwned/m)
  expect(end.summary).not.toContain('http://evil.example')
  const fences = end.summary.split('\n').filter((line) => line.startsWith('```'))
  expect(fences.filter((line, index) => line !== (index % 2 === 0 ? '```mermaid' : '```'))).toEqual([])

  const page = readFileSync(end.outputs['report-page'] ?? '', 'utf8')
  expect(page).toContain('pwned')
  expect(page).not.toMatch(/<(img|script)|javascript:alert\(1\)["']/i)
  expect(reportViolations(JSON.parse(readFileSync(end.outputs.report ?? '', 'utf8')))).toEqual([])
}
