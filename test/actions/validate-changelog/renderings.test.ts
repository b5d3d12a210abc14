import { describe, expect, test } from '@jest/globals'
import type { Log } from '../../../actions/shared/log/log.ts'
import { toGuidePage } from '../../../actions/validate-changelog/files/guide-page.ts'
import { annotate } from '../../../actions/validate-changelog/findings/annotate.ts'
import type { Finding, Severity } from '../../../actions/validate-changelog/findings/finding.ts'
import { toSarif } from '../../../actions/validate-changelog/findings/sarif.ts'
import { announce } from '../../../actions/validate-changelog/notes/announce.ts'
import { planValidation } from '../../../actions/validate-changelog/plan.ts'
import { PROFILES } from '../../../actions/validate-changelog/profiles/find-profile.ts'
import { GOOD, PATH } from './sample-facts.ts'
import { filesWith, observationOf, requestOf } from './sample-observation.ts'

function finding(severity: Severity, line: number, message = `thing ${line}`): Finding {
  return {
    rule: 'summary',
    severity,
    path: PATH,
    span: { offset: 0, length: 4, line, column: 2 },
    message,
    advice: 'Fix it.',
  }
}

describe('toSarif', () => {
  const sarif = toSarif(
    [
      finding('error', 3),
      finding('notice', 9),
      { rule: 'file-exists', severity: 'warning', path: 'doc/a b.md', message: 'gone' },
    ],
    PROFILES.default.rules,
  )

  test('names rules, levels and places as code scanning reads them', () => {
    const index = PROFILES.default.rules.findIndex(({ id }) => id === 'summary')
    expect(sarif).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'validate-changelog' } },
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'summary',
              ruleIndex: index,
              level: 'error',
              message: { text: 'thing 3 Fix it.' },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: PATH },
                    region: { startLine: 3, startColumn: 2, endLine: 3, endColumn: 6 },
                  },
                },
              ],
            },
            { level: 'note' },
            {
              level: 'warning',
              locations: [
                { physicalLocation: { artifactLocation: { uri: 'doc/a%20b.md' }, region: { startLine: 1 } } },
              ],
            },
          ],
        },
      ],
    })
  })

  test('tells results apart by what they say, not by where they stand', () => {
    const printOf = (one: Finding) =>
      JSON.stringify(toSarif([one], PROFILES.default.rules)).match(/"violation\/v1":"(\w+)"/)?.[1]
    expect(printOf(finding('error', 3, 'a'))).toBe(printOf(finding('error', 30, 'a')))
    expect(printOf(finding('error', 3, 'a'))).not.toBe(printOf(finding('error', 3, 'b')))
  })

  test('explains every rule', () => {
    for (const { rules } of Object.values(PROFILES)) {
      for (const { id, demand, reason } of rules) {
        expect(id).toMatch(/^[\w-]+$/)
        expect(demand).toMatch(/\.$/)
        expect(reason).toMatch(/\.$/)
      }
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    }
  })
})

describe('annotate', () => {
  test('shows the gravest within the limits of the runner and prints the rest', () => {
    const shown: string[] = []
    const log: Log = {
      debug: () => {},
      info: (text) => shown.push(`info ${text}`),
      notice: (text) => shown.push(`notice ${text}`),
      warning: (text) => shown.push(`warning ${text}`),
      error: (text) => shown.push(`error ${text}`),
      group: (_title, work) => work(),
      mask: () => {},
    }
    annotate(
      Array.from({ length: 12 }, (_, at) => finding('error', at + 1)),
      log,
    )
    annotate(
      Array.from({ length: 12 }, (_, at) => finding('warning', at + 1)),
      log,
    )
    expect(shown.filter((line) => line.startsWith('error'))).toHaveLength(9)
    expect(shown.filter((line) => line.startsWith('warning'))).toHaveLength(10)
    expect(shown).toContain('info 3 more of this kind (error), beyond the limit of annotations:')
    expect(shown).toContain(`info   ${PATH}:12:2 error [summary] thing 12 Fix it.`)
    annotate([finding('error', 1, 'x'.repeat(10_000))], log)
    expect(shown.at(-1)?.length).toBeLessThan(4_096)
  })
})

describe('the release guide', () => {
  const evil = '<script>alert(1)</script>"\'&'
  const page = (text: string, checklist: string[] = []) => {
    const request = requestOf({ checklist })
    const plan = planValidation(
      request,
      observationOf({ files: filesWith({ [PATH]: text }) }),
      'https://github.com',
    )
    if (plan.release === undefined) throw new Error('nothing is released')
    return toGuidePage({
      plan,
      release: plan.release,
      request,
      guidePlace: {
        serverUrl: 'https://github.com',
        repository: 'octo/my-service',
      },
    })
  }

  test('has checklist, links and announcement', () => {
    const html = page(GOOD, ['Tell the team'])
    expect(html).toContain('<h1>Releasing octo/my-service 1.2.3 on 2024-01-31</h1>')
    expect(html).toContain('☑ The version agrees everywhere')
    expect(html).toContain('☐ The release is published')
    expect(html).toContain('☐ Tell the team')
    expect(html).toContain('href="https://github.com/octo/my-service/releases/tag/1.2.3"')
    expect(html).toContain(
      'my-service 1.2.3: First light. It shines. https://github.com/octo/my-service/releases/tag/1.2.3',
    )
  })

  test('ticks nothing that nobody checked', () => {
    const text = GOOD.replace('* #1', '* #2: Other thing\n* #1')
    const unchecked = page(text)
    for (const point of [
      'All tickets are closed',
      'Neither tag nor release exists',
      'The version follows the last release',
    ])
      expect(unchecked).toContain(`<li>– ${point} (not checked)</li>`)
    const plan = planValidation(
      requestOf(),
      observationOf({
        files: filesWith({ [PATH]: text }),
        tickets: {
          state: 'known',
          value: new Map([
            [1, { kind: 'issue', state: 'completed' }],
            [2, { kind: 'issue', state: 'open' }],
          ]),
        },
        tags: { state: 'known', value: { names: [], reachable: [] } },
        release: { state: 'known', value: undefined },
      }),
      'https://github.com',
    )
    if (plan.release === undefined) throw new Error('nothing is released')
    const checked = toGuidePage({
      plan,
      release: plan.release,
      request: requestOf(),
      guidePlace: {
        serverUrl: 'https://github.com',
        repository: '',
      },
    })
    expect(checked).toContain('<li>☒ All tickets are closed (failed)</li>')
    expect(checked).toContain('<li>☑ Neither tag nor release exists</li>')
    expect(checked).toContain('<li>☒ The changes are fit to release (failed)</li>')
  })

  test('escapes everything, and shows what is missing', () => {
    const html = page(GOOD.replace('First light', evil).replace('It shines.', evil), [evil])
    expect(html).not.toContain('<script')
    expect(html).toContain('<dd>&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;</dd>')
    expect(page(GOOD.replace('Code name: First light\n', ''))).toContain(
      '<span class="missing">(missing)</span>',
    )
  })
})

test('an announcement fills in what is known and cuts a long summary', () => {
  const release = {
    version: '1.2.3',
    tag: 'v1.2.3',
    title: '1.2.3',
    codeName: '',
    date: '',
    notes: `## Summary\n\n${'word '.repeat(300)}\n\n## Features\n\n* no\n`,
    prerelease: false,
  }
  const text = announce('{repository}|{version}|{code-name}|{summary}|{url}|{other}', release, undefined)
  const [repository, number, name, summary, url, other] = text.split('|')
  expect([repository, number, name, url, other]).toEqual(['', '1.2.3', '1.2.3', '', '{other}'])
  expect(summary).toMatch(/^word .*…$/)
  expect(summary?.length).toBe(601)
})
