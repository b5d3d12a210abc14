import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ActionEnd, runAction } from '../../support/action-process.ts'

/** What a run of the committed bundle took, from the start of its process to its end. */
export interface MeasuredRun {
  readonly end: ActionEnd
  readonly durationMs: number
  /** Time of all its threads on a processor: what it takes where nothing else runs. */
  readonly cpuMs: number
  /** The most memory that the process had at once. */
  readonly maxRssMiB: number
}

/** Written by the measured process when it ends. */
const preload = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage())))",
)}`

/** Runs record-config on a folder, and measures it. */
export async function measureRun(
  folder: string,
  environment: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
): Promise<MeasuredRun> {
  const usageFile = join(folder, 'usage.json')
  const startMs = performance.now()
  const end = await runAction({
    action: 'record-config',
    environment: { ...environment, NODE_OPTIONS: `--import ${preload}`, USAGE_FILE: usageFile },
    inputs: {
      system: 'bench',
      'history-path': folder,
      'report-directory': join(folder, 'report'),
      ...inputs,
    },
    workspace: folder,
  })
  const durationMs = performance.now() - startMs
  if (end.exitCode !== 0) throw new Error(`The run failed:\n${end.log.slice(-2_000)}`)
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usageFile, 'utf8'))
  return { end, durationMs, cpuMs: (userCPUTime + systemCPUTime) / 1_000, maxRssMiB: maxRSS / 1_024 }
}
