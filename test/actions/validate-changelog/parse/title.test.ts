import { describe, expect, test } from '@jest/globals'
import { formatDate } from '../../../../actions/validate-changelog/parse/calendar-date.ts'
import { parseChangesFile } from '../../../../actions/validate-changelog/parse/changes-document.ts'

function titleOf(line: string) {
  const { title } = parseChangesFile('changes_1.0.0.md', `${line}\n\n## Summary\n`, { repository: '' })
  if (title === undefined) return undefined
  const { date } = title
  return {
    family: title.family,
    name: title.name,
    version: title.version?.version.text,
    date:
      date.kind === 'date'
        ? formatDate(date.date)
        : date.kind === 'missing'
          ? 'missing'
          : `${date.kind} ${date.text}`,
  }
}

describe('parseTitle reads every family of real titles', () => {
  const day = '2024-01-31'
  test.each([
    // The families of 1,552 real files.
    ['# My Service 1.2.3, released 2024-01-31', 'named', 'My Service', '1.2.3', day],
    ['# AI-Lab 1.2.3 released 2024-01-31', 'named', 'AI-Lab', '1.2.3', day],
    ['# My Service 1.2.3, 2024-01-31', 'named', 'My Service', '1.2.3', day],
    ['# My Service 1.2.3, released 2024-01-31.', 'named', 'My Service', '1.2.3', day],
    ['# My Service 1.2.3, released  2024-01-31', 'named', 'My Service', '1.2.3', day],
    ['#My Service 1.2.3, released 2024-01-31', 'named', 'My Service', '1.2.3', day],
    ['# My Service v1.2.3, released 2024-01-31', 'named', 'My Service', '1.2.3', day],
    ['## My Service v1.2.3, released 2024-01-31', 'named', 'My Service', '1.2.3', day],
    [
      '# Row Level Security (Lua) 1.2.3, released 2024-01-31',
      'named',
      'Row Level Security (Lua)',
      '1.2.3',
      day,
    ],
    [
      '# Virtual Schema for Exasol 8.0 1.2.3, released 2024-01-31',
      'named',
      'Virtual Schema for Exasol 8.0',
      '1.2.3',
      day,
    ],
    ['# Log4j2 Appender 1.2.3, released 2024-01-31', 'named', 'Log4j2 Appender', '1.2.3', day],
    ['# Service on 8.1.0 hosts 1.2.3, released 2024-01-31', 'named', 'Service on 8.1.0 hosts', '1.2.3', day],
    ['# 1.2.3 - 2024-01-31', 'bare', undefined, '1.2.3', day],
    ['# 1.2.3 — 2024-01-31', 'bare', undefined, '1.2.3', day],
    ['# 1.2.3 – 2024-01-31', 'bare', undefined, '1.2.3', day],
    ['## [1.2.3] - 2024-01-31', 'bare', undefined, '1.2.3', day],
    ['## [1.2.3] - 2024-01-31 [YANKED]', 'bare', undefined, '1.2.3', day],
    [
      '## [1.2.3](https://github.com/a/b/compare/v1.2.2...v1.2.3) (2024-01-31)',
      'bare',
      undefined,
      '1.2.3',
      day,
    ],
    ['## v1.2.3 (2024-01-31)', 'bare', undefined, '1.2.3', day],
    ['# My Service 1.2.3-rc.1, released 2024-01-31', 'named', 'My Service', '1.2.3-rc.1', day],
    ['# My Service 1.2.3rc1, released 2024-01-31', 'named', 'My Service', '1.2.3rc1', day],
    ['# my-service, released 2024-01-31', 'named', 'my-service', undefined, day],
    ['my-service, released 2024-01-31', 'named', 'my-service', undefined, day],
    ['# Draft Tool 1.2.3 - 2024-01-31', 'named', 'Draft Tool', '1.2.3', day],
    ['# Next Gen 1.2.3, released 2024-01-31', 'named', 'Next Gen', '1.2.3', day],
    ['# Released Things 1.2.3, released 2024-01-31', 'named', 'Released Things', '1.2.3', day],
    ['# Unreleased', 'unreleased', undefined, undefined, 'placeholder Unreleased'],
    ['## [Unreleased]', 'unreleased', undefined, undefined, 'placeholder [Unreleased]'],
  ] as const)('%s', (line, family, name, version, date) => {
    expect(titleOf(line)).toEqual({ family, name, version, date })
  })

  test.each([
    '2023-??-??',
    '????-??-??',
    '2022-05-??',
    '2021-XX-XX',
    '2021-xx-xx',
    '2021-01-XX',
    'XXXX-XX-XX',
    'YYYY-MM-DD',
    'yyyy-mm-dd',
    't.b.d.',
    't.b.d',
    'tbd.',
    'T.B.D',
    'T.B.D.',
    'T.B.C.',
    'TBD',
    'TBA',
    '<TBD>',
    '\\<TBD\\>',
    '<date>',
    'unreleased',
    'Unreleased on GitHub',
    'not released yet',
    'to be released',
    'in progress',
    'WIP',
    '??',
    'XX',
  ])('takes %s for an open date', (text) => {
    expect(titleOf(`# My Service 1.2.3, released ${text}`)?.date).toMatch(/^placeholder /)
    expect(titleOf(`# My Service 1.2.3, ${text}`)?.date).toMatch(/^placeholder /)
    expect(titleOf(`# 1.2.3 — ${text}`)?.date).toMatch(/^placeholder /)
  })

  test.each([
    ['25.06.2020', '2020-06-25'],
    ['2020/06/25', '2020-06-25'],
    ['6/25/2020', '2020-06-25'],
    ['2020-6-25', '2020-06-25'],
    ['25 June 2020', '2020-06-25'],
    ['June 25th, 2020', '2020-06-25'],
    ['05/06/2020', undefined],
    ['2023-13-45', undefined],
    ['2023-02-29', undefined],
    ['someday', undefined],
  ])('takes %s for no date of ours', (text, meant) => {
    const { title } = parseChangesFile('x', `# My Service 1.2.3, released ${text}\n`, { repository: '' })
    expect(title?.date).toMatchObject({ kind: 'malformed', text })
    const date = title?.date.kind === 'malformed' ? title.date.meant : undefined
    expect(date === undefined ? undefined : formatDate(date)).toBe(meant)
  })

  test.each(['Code name: Developer FAQ', '### Refactorings', 'Some text', '', '* a list', '# Changes 🎉'])(
    'takes %j for no title with a version',
    (line) => {
      expect(titleOf(line)?.version).toBeUndefined()
    },
  )

  test('knows the place of everything', () => {
    const text = '\uFEFF\r\n# My Service v1.2.3, released 2024-01-31\r\n'
    const { title } = parseChangesFile('x', text, { repository: '' })
    const at = ({ offset, length }: { offset: number; length: number }) => text.slice(offset, offset + length)
    expect(title?.span).toMatchObject({ line: 2, column: 1, length: 40 })
    expect(title?.version?.span).toMatchObject({ line: 2, column: 14 })
    expect(at(title?.version?.span ?? { offset: 0, length: 0 })).toBe('v1.2.3')
    expect(title?.date).toMatchObject({ span: { line: 2, column: 31, length: 10 } })
  })
})
