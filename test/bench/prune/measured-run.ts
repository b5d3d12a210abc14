import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AwsEmulator } from '../../emulators/aws/server.ts'
import { type ActionEnd, runAction } from '../../support/action-process.ts'

/** What a run of the committed bundle took, from the start of its process to its end. */
export interface MeasuredRun {
  readonly end: ActionEnd
  readonly durationMs: number
  /** The most memory that the process had at once. */
  readonly maxRssMiB: number
  /** How often it called each operation of ECR. */
  readonly calls: ReadonlyMap<string, number>
}

/** Written by the measured process when it ends. */
const preload = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage())))",
)}`

/** Runs prune-images against the emulator, and measures it. */
export async function measureRun(
  aws: AwsEmulator,
  inputs: Readonly<Record<string, string>>,
): Promise<MeasuredRun> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-prune-'))
  const usageFile = join(folder, 'usage.json')
  aws.forgetRequests()
  try {
    const startMs = performance.now()
    const end = await runAction({
      action: 'prune-images',
      inputs: { 'max-delete': '100%', ...inputs },
      environment: { ...aws.environment, NODE_OPTIONS: `--import ${preload}`, USAGE_FILE: usageFile },
    })
    const durationMs = performance.now() - startMs
    const { maxRSS } = JSON.parse(readFileSync(usageFile, 'utf8'))
    return { end, durationMs, maxRssMiB: maxRSS / 1_024, calls: callsOf(aws) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How often each operation of ECR was called since the requests were forgotten. */
export function callsOf(aws: AwsEmulator): ReadonlyMap<string, number> {
  const calls = new Map<string, number>()
  for (const { service, operation } of aws.requests())
    if (service === 'ecr') calls.set(operation, (calls.get(operation) ?? 0) + 1)
  return calls
}
