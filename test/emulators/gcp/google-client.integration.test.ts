import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { ensurePythonEnvironment } from '../../support/python-environment.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { startGcp } from './server.ts'

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))

test("Google's own client gets along with the emulator", async () => {
  const time = scaledTime({ factor: 1, virtualStart: new Date('2030-06-01T12:00:00Z') })
  await using gcp = await startGcp({ time })
  const balancer = gcp.createHttpLoadBalancer({ backends: { stable: 1 } })
  const at = new Date('2030-06-01T11:00:00Z')
  gcp.monitoring.record({ balancer, backend: 'stable', at, responses: { 200: 10 } })
  const python = await ensurePythonEnvironment({ requirements: here('requirements.txt') })
  const { stdout } = await promisify(execFile)(
    python,
    [here('google-client.py'), gcp.url, balancer.urlMapId],
    // Whatever is not for the emulator ends at a port that nobody listens on.
    { env: { ...process.env, HTTPS_PROXY: 'http://127.0.0.1:9', ...(await gcp.environment()) } },
  )
  const seen = JSON.parse(stdout)
  expect(seen).toMatchObject({ done: 'DONE', refused: [412, 'Invalid fingerprint.'], jobs: {} })
  expect(seen.series.timeSeries).toHaveLength(2)
  expect(balancer.urlMap().description).toBe("by Google's client")
  expect(gcp.requests().map(({ operation }) => operation)).toEqual([
    'github.oidc',
    'sts.token',
    'iamcredentials.projects.serviceAccounts.generateAccessToken',
    'compute.urlMaps.get',
    'compute.urlMaps.patch',
    'compute.globalOperations.wait',
    'compute.urlMaps.patch',
    'monitoring.projects.timeSeries.list',
    'cloudscheduler.projects.locations.jobs.list',
  ])
})
