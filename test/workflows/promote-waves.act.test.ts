import { expect, jest, test } from '@jest/globals'
import { startAws } from '../emulators/aws/server.ts'
import { startGitHub } from '../emulators/github/server.ts'
import { scaledTime } from '../support/scaled-time.ts'
import { runAct } from './act.ts'
import { serveRegions } from './served-regions.ts'

const time = scaledTime({ factor: 100 })
jest.setTimeout(600_000)

test('a release in waves is promoted everywhere, in act', async () => {
  await using aws = await startAws({ time })
  await using github = await startGitHub({
    repositories: { 'octo/service': { files: { 'README.md': 'A service' } } },
  })
  await using regions = await serveRegions(aws, time)
  const run = await runAct({
    github,
    repository: github.repository('octo/service'),
    caller: `
name: Waves
on: workflow_dispatch
permissions: {}
jobs:
  waves:
    permissions: { contents: read, id-token: write }
    uses: ai-ops/ai-ops/.github/workflows/promote-waves.yml@v1
    with: ${JSON.stringify(regions.inputs)}
  tell:
    needs: waves
    runs-on: ubuntu-latest
    steps:
      - run: echo "told $OUTCOME, $REASON"
        env: { OUTCOME: '\${{ needs.waves.outputs.outcome }}', REASON: '\${{ needs.waves.outputs.reason }}' }
`,
    eventName: 'workflow_dispatch',
    environment: { ...aws.environment, ...time.environment },
  })
  const told = run.log.split('\n').find((line) => line.includes('| told ')) ?? run.log.slice(-6_000)
  expect(told).toContain('told succeeded, Promoted in 3 waves.')
  const promoted = { canary: 100 }
  expect(await regions.shares()).toEqual({ eu: promoted, us: promoted, ap: promoted, sa: promoted })
  expect(run.exitCode).toBe(0)
})
