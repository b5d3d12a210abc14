import { quantity } from '../../shared/quantity.ts'
import { chooseTest } from './choose-test.ts'
import { countHistory } from './gather-evidence.ts'
import type { TestChoice } from './judgement.ts'
import { estimateNoise, type NoiseModel } from './noise-model.ts'
import type { JudgeSettings } from './settings.ts'
import type { HistoryMinute } from './trace.ts'
import type { UndefinedValue } from './undefined-values.ts'

/** A line of the log is no longer; a metric's name gives way. */
const LONGEST_LINE = 120

/**
 * How the events of the metric that decides and scatters most did so before the canary, and by which test it is judged therefore:
 * one line of at most 120 characters. Null when no metric that decides counts events.
 */
export function describeNoise(
  history: readonly HistoryMinute[],
  metrics: JudgeSettings['metrics'],
): string | null {
  const ignored: UndefinedValue[] = []
  const counts = countHistory(history, { metrics }, ignored)
  const described = [...counts]
    .filter(([name]) => metrics[name]?.role !== 'observe')
    .map(([name, counted]) => ({ name, noise: estimateNoise(counted) }))
  const [first, ...others] = described
  if (first === undefined) return null
  const worst = others.reduce((a, b) => (scatter(b.noise) > scatter(a.noise) ? b : a), first)
  return sentence(worst.name, worst.noise, chooseTest(worst.noise))
}

function scatter({ phi }: NoiseModel): number {
  return Number.isNaN(phi) ? 1 : phi
}

function sentence(name: string, noise: NoiseModel, { name: test }: TestChoice): string {
  const rest = ` ${how(noise, test)}: ${test} test`
  const room = LONGEST_LINE - rest.length
  return `${name.length > room ? `${name.slice(0, room - 1)}…` : name}${rest}`
}

function how({ phi, scale, possibleClump, dispersion }: NoiseModel, test: TestChoice['name']): string {
  const history = `${quantity(dispersion.minutes, 'minute')} of history`
  if (dispersion.minutes < 2) return `may scatter in any way (${history})`
  if (test === 'conditional')
    return possibleClump === 1
      ? `scatter like Poisson counts (φ ${dispersion.phi.toFixed(2)}, ${history})`
      : `scatter like Poisson counts or up to ${possibleClump.toFixed(1)} times as much (${history})`
  const over = scale === 1 ? '' : ` over ${scale} minutes`
  return `scatter ${phi.toFixed(phi < 100 ? 1 : 0)} times as much as Poisson counts${over} (${history})`
}
