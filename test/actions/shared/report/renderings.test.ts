import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changesTable } from '../../../../actions/shared/report/changes-table.ts'
import { escapeMarkdown, safeUrl } from '../../../../actions/shared/report/escape.ts'
import { toHtml } from '../../../../actions/shared/report/html.ts'
import { placeMarkLabels } from '../../../../actions/shared/report/mark-labels.ts'
import { SUMMARY_LIMIT_BYTES, toMarkdown } from '../../../../actions/shared/report/markdown.ts'
import { MERMAID_COLOURS } from '../../../../actions/shared/report/mermaid-chart.ts'
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
        // A column without a value is left out, so that an empty text is another structure.
        fc.string({
          unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'a', ' ', '\n', '-', '!'),
          minLength: 1,
        }),
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
  ['record-7.html', 'record-7.html'],
  ['../record-7.html', undefined],
  ['//evil.example/a.html', undefined],
  ['record-7.html" onclick="x', undefined],
])('the link target %j becomes %j', (given, safe) => expect(safeUrl(given)).toBe(safe))

describe('the table of changes', () => {
  const change = { subject: 'x', kind: 'delete', state: 'done', reason: 'old' } as const
  const titles = (changes: Parameters<typeof changesTable>[0]) =>
    changesTable(changes).columns.map(({ title }) => title)

  test('has no column that is empty in every row, and each has a title', () => {
    expect(titles([change, change])).toEqual(['state', 'what', 'change', 'why'])
    expect(titles([change, { ...change, rule: 'R1' }])).toEqual(['state', 'what', 'change', 'why', 'rule'])
  })
})

describe('the colours of a chart of the summary', () => {
  test.each(MERMAID_COLOURS)(
    '$colour stands out 3 : 1 in light and dark (WCAG 2.2 §1.4.11)',
    ({ colour }) => {
      for (const page of ['#ffffff', '#0d1117']) {
        const [one, other] = [luminance(colour), luminance(page)]
        expect((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)).toBeGreaterThanOrEqual(3)
      }
    },
  )

  /** Relative luminance of `#rrggbb` (WCAG 2.2, definition of relative luminance). */
  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
})

describe('the names of the marks of a chart', () => {
  test('stand in rows, none upon another', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            x: fc.integer({ min: 60, max: 340 }),
            name: fc.constantFrom('5 %', '100 %', 'roll-back'),
          }),
          {
            maxLength: 3,
          },
        ),
        (marks) => {
          const labels = placeMarkLabels(marks, { right: 346, rows: 3 })
          expect(labels.map(({ text }) => text).toSorted()).toEqual(marks.map(({ name }) => name).toSorted())
          const boxes = labels.map(({ x, text, row, anchor }) => {
            const width = text.length * 7
            return { row, from: anchor === 'start' ? x : x - width, to: anchor === 'start' ? x + width : x }
          })
          for (const [index, a] of boxes.entries())
            for (const b of boxes.slice(index + 1))
              expect(a.row !== b.row || a.to <= b.from || b.to <= a.from).toBe(true)
          for (const { to } of boxes) expect(to).toBeLessThanOrEqual(346)
        },
      ),
    )
  })
})
