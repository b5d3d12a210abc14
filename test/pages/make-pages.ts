import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canaryOptions } from '../actions/promote-canary/support/alb-scene.ts'
import { simulateLoad } from '../actions/promote-canary/support/simulated-load.ts'
import { runDemo } from '../demo/run-demo.ts'
import { createLoadBalancer } from '../emulators/aws/load-balancer.ts'
import { startAws } from '../emulators/aws/server.ts'
import { startAction } from '../support/action-process.ts'
import { scaledTime } from '../support/scaled-time.ts'

/** HTML pages by their names. */
export type Pages = ReadonlyMap<string, string>

/** The pages of all reports of a whole release, with a canary that is good or bad. */
export async function releasePages(canary: 'good' | 'bad'): Promise<Pages> {
  const directory = mkdtempSync(join(tmpdir(), 'ai-ops-pages-'))
  try {
    await runDemo({
      badCanary: canary === 'bad',
      killCanary: false,
      directory,
      approve: async () => true,
      onEvent: () => {},
    })
    const artifacts = join(directory, 'artifacts')
    return new Map(
      readdirSync(artifacts, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.html'))
        .map((name) => [`${canary} release, ${name}`, readFileSync(join(artifacts, name), 'utf8')]),
    )
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The page of a canary that gets too few requests for a verdict. */
export async function inconclusivePage(): Promise<Pages> {
  const time = scaledTime({ factor: 400 })
  await using aws = await startAws({ time })
  const balancer = await createLoadBalancer(aws, { stable: ['10.0.0.1:80'], canary: ['10.0.0.2:80'] })
  const quiet = { requestsPerMinute: 30, stable: { errorRate: 0.02 }, canary: { errorRate: 0.02 } }
  await using _ = await simulateLoad(aws, time, balancer, quiet)
  const inputs = { steps: '10% 5m..15m, 50%, 100%', 'max-dwell': '15m', deadline: '60m' }
  await using running = startAction(canaryOptions(aws, time, balancer, inputs))
  const { outputs, tempDir, log } = await running.result
  if (outputs.outcome !== 'inconclusive') throw new Error(`The canary is ${outputs.outcome}:\n${log}`)
  const name = readdirSync(tempDir, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith('promote-canary.html'),
  )
  if (name === undefined) throw new Error('There is no page.')
  return new Map([['inconclusive canary', readFileSync(join(tempDir, name), 'utf8')]])
}
