import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Permission } from '../../../../emulators/gcp/server.ts'
import { type ActionEnd, runAction, runPost, startAction } from '../../../../support/action-process.ts'
import { scaledTime } from '../../../../support/scaled-time.ts'
import {
  FOREVER,
  HEALTHY,
  PLACES,
  startUrlMapProject,
  type UrlMapProject,
  type UrlMapScene,
} from '../../support/url-map-scene.ts'

const time = scaledTime({ factor: 240 })
const PLACE = PLACES['the default of a path matcher']
const HOUR_MS = 3_600_000

let project: UrlMapProject
let scene: UrlMapScene
let before: ReturnType<UrlMapScene['contents']>
let folder: string
beforeAll(async () => {
  project = await startUrlMapProject(time)
  folder = mkdtempSync(join(tmpdir(), 'identity-'))
})
afterAll(async () => {
  await project.stop()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  project.proxy.faults.clear()
  project.proxy.forget()
  scene = project.createScene()
  before = scene.contents()
})
afterEach(() => {
  project.gcp.tokens.lifetimeMs = HOUR_MS
  for (const principal of [project.gcp.serviceAccount, project.gcp.federatedPrincipal])
    project.gcp.access.restore(principal)
})
const options = (inputs: Record<string, string> = {}, environment: Record<string, string> = {}) => {
  const given = scene.options(PLACE, inputs)
  return { ...given, environment: { ...given.environment, ...environment } }
}
const count = (operation: string) =>
  project.proxy.requests().filter((request) => request.operation === operation).length
const becomeNobody = () => {
  project.gcp.access.revoke(project.gcp.federatedPrincipal, 'iam.serviceAccounts.getAccessToken')
  project.gcp.tokens.expireAll()
}

describe('refused, with no call, are', () => {
  test.each<[string, string | undefined, string]>([
    ['no credentials', undefined, 'there are no credentials for Google Cloud.'],
    [
      'the key of a service account',
      JSON.stringify({ type: 'service_account', private_key: 'SECRET', client_email: 'a@b' }),
      'not of workload identity federation. Given: type `service_account`',
    ],
    [
      'somebody’s own credentials',
      '{"type": "authorized_user", "refresh_token": "SECRET"}',
      'type `authorized_user`',
    ],
    [
      'credentials of a file',
      '{"type": "external_account", "audience": "a", "subject_token_type": "b", "token_url": "c", "credential_source": {"file": "/x"}}',
      'with the address of the token',
    ],
    ['a file without anything in it', 'null', 'type `none`'],
    ['a broken file', '{"private_key": SECRET', 'the credentials cannot be read'],
  ])('%s', async (_, contents, message) => {
    const file = join(folder, 'credentials.json')
    if (contents !== undefined) writeFileSync(file, contents)
    const end = await runAction(
      options({}, { GOOGLE_APPLICATION_CREDENTIALS: contents === undefined ? '' : file }),
    )
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain(message)
    expect(end.outputs.reason).toContain('google-workload-identity-provider')
    expect(end.log + end.summary).not.toContain('SECRET')
    expect(project.proxy.requests()).toEqual([])
  })

  test('a job that the service account does not trust', async () => {
    project.gcp.access.revoke(project.gcp.federatedPrincipal, 'iam.serviceAccounts.getAccessToken')
    const end = await runAction(options())
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain("Google Cloud does not accept the job's identity")
    expect(end.outputs.reason).toContain("Permission 'iam.serviceAccounts.getAccessToken' denied")
    expect(count('urlMaps.get')).toBe(0)
  })
})

describe('an access token', () => {
  test('that lives shorter than the canary is renewed in time: no call is refused', async () => {
    project.gcp.tokens.lifetimeMs = 7 * 60_000
    await using _load = scene.simulate(PLACE, HEALTHY)
    const end = await runAction(options())
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(count('projects.serviceAccounts.generateAccessToken')).toBeGreaterThan(1)
    expect(count('projects.serviceAccounts.generateAccessToken')).toBeLessThan(20)
    expect(project.proxy.requests().filter(({ status }) => status === 401)).toEqual([])
  })

  test('is shared by all calls', async () => {
    await runAction(options({ 'dry-run': 'true' }))
    expect(count('projects.serviceAccounts.generateAccessToken')).toBe(1)
  })

  test('that is revoked in the middle is replaced', async () => {
    await using _load = scene.simulate(PLACE, HEALTHY)
    await using running = startAction(options())
    await running.waitForLine(/10 % is in place/)
    project.gcp.tokens.expireAll()
    const end = await running.result
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(project.proxy.requests().some(({ status }) => status === 401)).toBe(true)
    expect(scene.balancer.weights(PLACE.at)).toEqual({ other: 20, stable: 0, canary: 80 })
  })
})

describe('an identity that is taken away in the middle', () => {
  test('holds the canary, which goes on when it is back; nobody is accused', async () => {
    await using _load = scene.simulate(PLACE, HEALTHY)
    await using running = startAction(options({ steps: '50% 8m..30m, 100%' }))
    await running.waitForLine(/50 % is in place/)
    becomeNobody()
    await running.waitForLine(
      /Waiting, since some readings are unavailable.*does not accept the job's identity/,
    )
    project.gcp.access.restore(project.gcp.federatedPrincipal)
    const end = await running.result
    expect(end.log).not.toContain('modified outside this run')
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })

  test('of a run that is cancelled: it says that nothing was rolled back, and the post step does', async () => {
    await using _load = scene.simulate(PLACE, HEALTHY)
    await using running = startAction(options(FOREVER))
    await running.waitForLine(/50 % is in place/)
    becomeNobody()
    const main = await running.cancel()
    expect(main.exitCode).toBe(1)
    expect(main.outputs.reason).toContain('Rollback failed')
    expect(main.outputs.reason).toContain('does not accept the job')
    expect(scene.balancer.weights(PLACE.at)).toMatchObject({ canary: 40 })
    project.gcp.access.restore(project.gcp.federatedPrincipal)
    expect((await runPost(options(FOREVER), main)).exitCode).toBe(0)
    expect(scene.contents()).toEqual(before)
  })
})

describe('a permission that is missing:', () => {
  test.each<Permission>(['compute.urlMaps.get', 'compute.backendServices.get'])(
    '%s is named before anything is changed',
    async (permission) => {
      project.gcp.access.revoke(project.gcp.serviceAccount, permission)
      const end = await runAction(options())
      expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
      expect(end.outputs.reason).toContain(`'${permission}' permission`)
      expect(end.outputs.reason).toContain('the action’s README lists the ones it needs')
      expect(count('urlMaps.patch')).toBe(0)
    },
  )

  test.each<Permission>([
    'compute.urlMaps.update',
    'compute.backendServices.use',
    'compute.globalOperations.get',
    'monitoring.timeSeries.list',
    'cloudscheduler.jobs.create',
    'iam.serviceAccounts.actAs',
  ])('%s ends the canary before it has traffic, with what to do', async (permission) => {
    project.gcp.access.revoke(project.gcp.serviceAccount, permission)
    const end = await runAction(options(project.lease))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain(permission)
    expect(end.outputs.reason).toContain('the action’s README lists the ones it needs')
    expect(end.outputs.reason).toMatch(
      /(all traffic is on the stable version|All traffic was on the stable version already)\.$/,
    )
    expect(scene.contents()).toEqual(before)
    expect(project.gcp.scheduler.jobs()).toEqual([])
  })

  test('to change the URL map, taken away in the middle, ends the canary and says that somebody must look', async () => {
    await using _load = scene.simulate(PLACE, HEALTHY)
    await using running = startAction(options())
    await running.waitForLine(/10 % is in place/)
    project.gcp.access.revoke(project.gcp.serviceAccount, 'compute.urlMaps.update')
    const end = await running.result
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain('compute.urlMaps.update')
    expect(end.outputs.reason).toContain('Rollback failed')
    project.gcp.access.restore(project.gcp.serviceAccount)
    expect((await runPost(options(), end)).exitCode).toBe(0)
    expect(scene.contents()).toEqual(before)
  })
})

test('no token is ever told: not in the log, the outputs, the state, the report, the plan, the summary', async () => {
  await using _load = scene.simulate(PLACE, HEALTHY)
  const given = { ...options({ 'report-directory': folder, ...project.lease, steps: '50% 1m..3m, 100%' }) }
  await using running = startAction(given)
  await running.waitForLine(/50 % is in place/)
  project.gcp.tokens.expireAll()
  const end = await running.result
  const post = await runPost(given, { state: { ...end.state, canary: '' } })
  const plan = await runAction(options({ 'report-directory': folder, 'dry-run': 'true' }))
  // A token of the job, a federated one and one of the service account, each twice.
  expect(new Set(end.masks).size).toBeGreaterThanOrEqual(6)
  const files = [end.outputs.report, end.outputs.evidence, plan.outputs['plan-file']].map((path) =>
    readFileSync(path ?? '', 'utf8'),
  )
  const told = [end, post, plan].map(textOf).concat(files).join('\n')
  expect(told.length).toBeGreaterThan(10_000)
  for (const token of end.masks) expect(told).not.toContain(token)
  expect(told).not.toMatch(/ya29\.|eyJ[\w-]{20}|Bearer /)
})

function textOf({ lines, outputs, state, env, summary }: ActionEnd): string {
  const log = lines.filter((line) => !line.startsWith('::add-mask::')).join('\n')
  const page = outputs['report-page'] === undefined ? '' : readFileSync(outputs['report-page'], 'utf8')
  return [log, JSON.stringify([outputs, state, env]), summary, page].join('\n')
}
