import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { escapeMarkdown, safeUrl } from '../../../../actions/shared/report/escape.ts'
import { toHtml } from '../../../../actions/shared/report/html.ts'
import { SUMMARY_LIMIT_BYTES, toMarkdown } from '../../../../actions/shared/report/markdown.ts'
import { reportViolations } from '../../../support/report-schema.ts'
import { sampleReport } from './sample-report.ts'

const HOSTILE =
  '<script>alert(1)</script> [x](javascript:alert(1)) ![y](http://evil.example/) @team #12 `code` | "q" \'s\'\n# heading'

describe('a report', () => {
  test('follows the published schema', () => expect(reportViolations(sampleReport('plain'))).toEqual([]))

  test('that is not one is told from one', () => {
    expect(reportViolations({ ...sampleReport('plain'), outcome: 'fine' })).not.toEqual([])
  })
})

describe('as HTML', () => {
  const page = toHtml(sampleReport(HOSTILE))

  test('text from outside stays text', () => {
    expect(page).not.toMatch(/<script|<img|javascript:alert\(1\)"|href="javascript/i)
    expect(page).toContain('&lt;script&gt;')
  })

  test('asks nothing from anywhere', () => {
    expect(page).toContain(`default-src 'none'`)
    expect(page).not.toMatch(/<(link|img|iframe|script)\b|src=/)
  })

  test('any text leaves the structure as it is', () => {
    const tags = (html: string) => [...html.matchAll(/<\/?[a-z][a-z0-9]*/g)].map(([tag]) => tag)
    const expected = tags(toHtml(sampleReport('plain')))
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'a', ' ', '\n', '-', '!') }),
        (text) => {
          expect(tags(toHtml(sampleReport(text)))).toEqual(expected)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('as Markdown', () => {
  test('text from outside stays text', () => {
    // Inside a fence or an HTML block nothing is Markdown.
    const markdown = toMarkdown(sampleReport(HOSTILE)).replace(/^`{3,}[\s\S]*?^`{3,}$|^<details>.*$/gm, '')
    expect(markdown).not.toContain('<script')
    expect(markdown).not.toMatch(/(?<!\\)\]\(javascript/)
    expect(markdown).not.toMatch(/(?<!\\)!\[/)
    expect(markdown).not.toMatch(/@team/)
    expect(markdown).not.toMatch(/^# heading/m)
  })

  test.each([
    ['1.4.0: Longer', '1\\.4.0: Longer'],
    ['1) one', '1\\) one'],
    ['- one', '\\- one'],
    ['## x', '\\#\\# x'],
  ])('%j at the start of a line is not a list and no heading', (text, escaped) =>
    expect(escapeMarkdown(text)).toBe(escaped),
  )

  test('a table row stays one row', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('|', '\\', '\n', '\r', 'a', '`') }), (text) => {
        const escaped = escapeMarkdown(text)
        expect(escaped).not.toMatch(/[\n\r]/)
        expect(escaped.replaceAll(/\\\\/g, '').replaceAll('\\|', '')).not.toContain('|')
      }),
    )
  })

  test('code cannot end its fence', () => {
    const markdown = toMarkdown(sampleReport('x\n````\n# out'))
    expect(markdown).toContain('\n`````x')
  })

  test('fits the limit of a step summary, and says what it left out', () => {
    const report = sampleReport('x'.repeat(2_000), 2_000)
    const markdown = toMarkdown(report)
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES)
    expect(markdown).toMatch(/… and \d+ more, in the report file\./)
    for (const limit of [100, 1_000, 100_000]) {
      expect(Buffer.byteLength(toMarkdown(report, limit))).toBeLessThanOrEqual(limit)
    }
  })
})

test.each([
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['not a url', undefined],
  ['https://a.example/x(y)"<z', 'https://a.example/x%28y%29%22%3Cz'],
])('the link target %j becomes %j', (given, safe) => expect(safeUrl(given)).toBe(safe))
