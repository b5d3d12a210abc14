import { readFileSync } from 'node:fs'
import { InputReader } from '../../shared/inputs/input-reader.ts'
import { logSafe } from '../../shared/log/log-safe.ts'
import { readJudgeOptions } from '../inputs/judge-options.ts'
import type { Judgement } from '../judge/judgement.ts'
import { replay, traceUpTo } from '../judge/replay.ts'
import type { JudgeSettings } from '../judge/settings.ts'
import type { EpochMinute } from '../judge/trace.ts'
import { type EvidenceFile, readEvidenceFile } from './evidence-file.ts'

/** What is to be judged otherwise than it was. */
type OtherSettings = Partial<Pick<JudgeSettings, 'alpha' | 'beta' | 'metrics'>>

/** What the judge would have said when a minute had closed. */
interface ReplayedMinute {
  readonly at: EpochMinute
  readonly percent: number
  readonly verdict: Judgement
}

/** How it is called. */
export const USAGE = 'usage: node promote-canary.js replay EVIDENCE.json [SETTINGS.yaml]'

/**
 * Judges a recorded canary again, under the settings of a file if one is given (the YAML of the input `settings`).
 *
 * @returns the lines to print
 * @throws UserError when a file is not what it must be
 */
export function replayCommand([evidencePath, settingsPath, ...more]: readonly string[]): readonly string[] {
  if (evidencePath === undefined || more.length > 0) return [USAGE]
  const recorded = readEvidenceFile(evidencePath)
  const other = settingsPath === undefined ? {} : readSettings(settingsPath, recorded.settings.metrics)
  const minutes = replayMinutes(recorded, other)
  const first = minutes[0]?.at ?? 0
  return [
    `canary ${recorded.canary}: ${minutes.length} minutes`,
    ...minutes.map((minute) => lineOf(minute, first)),
    ...conclusionOf(minutes, first),
  ].map(logSafe)
}

/**
 * Judges minute by minute, with only what was known then. The shares stay those that the canary had: what would have been
 * shifted otherwise cannot be known.
 */
function replayMinutes(recorded: EvidenceFile, other: OtherSettings): readonly ReplayedMinute[] {
  const minutes = recorded.trace.minutes.map(({ at }) => at).sort((a, b) => a - b)
  return minutes.map((at) => {
    const trace = traceUpTo(recorded.trace, at)
    const weight = trace.weightChanges.at(-1)?.weight ?? 0
    const nextWeights = recorded.steps.map(({ percent }) => percent / 100).filter((next) => next > weight)
    return { at, percent: 100 * weight, verdict: replay({ ...recorded, trace }, { ...other, nextWeights }) }
  })
}

/** Only metrics of which there is data can be judged. */
function readSettings(path: string, recorded: OtherSettings['metrics'] & object): OtherSettings {
  const text = readFileSync(path, 'utf8')
  const options = readJudgeOptions(new InputReader((name) => (name === 'settings' ? text : '')))
  const metrics = Object.fromEntries(Object.entries(options.metrics).filter(([name]) => name in recorded))
  return { alpha: options.alpha, beta: options.beta, metrics }
}

function lineOf({ at, percent, verdict }: ReplayedMinute, first: number): string {
  const evidence = Math.exp(verdict.global.logE.at(-1) ?? 0).toPrecision(3)
  return [
    `+${at - first} min`.padStart(9),
    `${percent} %`.padStart(7),
    `E ${evidence} of ${verdict.global.threshold}`.padEnd(20),
    `${verdict.verdict}: ${verdict.reason}`,
  ].join('  ')
}

function conclusionOf(minutes: readonly ReplayedMinute[], first: number): readonly string[] {
  const regression = minutes.find(({ verdict }) => verdict.verdict === 'regression')
  const proven = minutes.find(
    ({ verdict }) => verdict.verdict === 'no-regression' && verdict.action === 'promote',
  )
  const when = (minute: ReplayedMinute | undefined) =>
    minute === undefined ? 'never' : `after ${minute.at - first} min (${minute.verdict.reason})`
  return [`rolled back: ${when(regression)}`, `proven: ${when(proven)}`]
}
