import { describe, expect, test } from '@jest/globals'
import type { Polled, Session } from '../../../../actions/promote-canary/controller/session.ts'
import { judge } from '../../../../actions/promote-canary/judge/judge.ts'
import { DEFAULT_SETTINGS } from '../../../../actions/promote-canary/judge/settings.ts'
import { chartsOf } from '../../../../actions/promote-canary/report/charts.ts'
import { mermaidChart } from '../../../../actions/shared/report/mermaid-chart.ts'
import { svgChart } from '../../../../actions/shared/report/svg-chart.ts'
import { arm, START } from '../judge/traces.ts'

const MINUTE = 60_000

/** A canary whose harm is proven in its first judged minute: there is one point of evidence. */
function rolledBackAtOnce() {
  const minutes = [
    { at: START, stable: arm(6000, 6), canary: arm(null, null) },
    { at: START + 1, stable: arm(5400, 5), canary: arm(600, 600) },
  ]
  const history = Array.from({ length: 30 }, (_, i) => ({ at: START - 30 + i, stable: arm(6000, 6) }))
  const weightChanges = [{ at: START + 1, weight: 0.1 }]
  const judgement = judge({ minutes, history, weightChanges }, { ...DEFAULT_SETTINGS, warmupMinutes: 0 })
  const session: Pick<Session, 'startedAt' | 'changes' | 'timeline'> = {
    startedAt: START * MINUTE,
    changes: [{ at: (START + 1) * MINUTE, percent: 10 }],
    timeline: [{ at: (START + 4) * MINUTE, event: 'roll-back', why: 'harm' }],
  }
  const polled: Pick<Polled, 'minutes' | 'judgement'> = { minutes, judgement }
  return chartsOf(session as Session, polled as Polled)
}

describe('the charts of a canary that is rolled back in its first judged minute', () => {
  const charts = rolledBackAtOnce()
  const named = (title: string) => {
    const chart = charts.find((one) => one.title === title)
    if (chart === undefined) throw new Error(`no chart ${title}`)
    return chart
  }

  test('show the one point of evidence, in the page and in the summary', () => {
    const evidence = named('Evidence of harm')
    expect(evidence.series[0]?.points).toHaveLength(1)
    expect(svgChart(evidence)).toContain('<circle ')
    expect(mermaidChart(evidence).join('\n')).toMatch(/ {2}bar \[/)
  })

  test('show the roll-back in the share, with its mark', () => {
    const share = named('Share of the canary')
    expect(share.series[0]?.points.at(-1)).toEqual([4, 0])
    expect(share.marks?.map(({ name }) => name)).toEqual(['10 %', 'roll-back'])
    expect(svgChart(share)).toContain('>roll-back</text>')
  })

  test('have one x axis', () => {
    expect(charts.map(({ xRange }) => xRange)).toEqual(charts.map(() => [0, 4]))
  })

  test('make up no errors of a canary before its first request', () => {
    expect(mermaidChart(named('Errors')).join('\n')).toContain('[1]')
  })

  test('name the threshold in the summary', () => {
    expect(mermaidChart(named('Evidence of harm'))[0]).toContain('roll back')
  })
})
