import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ChangeError } from '../../changes/change-error.ts'
import type { Deployed } from '../../changes/deployed.ts'
import { firstHalf } from '../../changes/first-half.ts'
import { refusedChanges } from '../../changes/refused-changes.ts'
import { readSettings } from '../../configuration/settings.ts'
import { DEFAULTS, SMALLEST } from '../support/stacks.ts'

const CERTIFICATE = 'arn:aws:acm:us-east-1:123456789012:certificate/1'
const group = (side: string, outputs: object = {}): Deployed => ({
  type: 'aws:lb/targetGroup:TargetGroup',
  name: `service-${side}`,
  outputs: { arn: `arn:${side}`, port: 8080, vpcId: 'vpc-01234567', targetType: 'ip', ...outputs },
})
const listener: Deployed = {
  type: 'aws:lb/listener:Listener',
  name: 'service',
  outputs: {
    certificateArn: CERTIFICATE,
    defaultActions: [{ forward: { targetGroups: [{ arn: 'arn:a' }, { arn: 'arn:b' }] } }],
  },
}
const redirect: Deployed = { ...listener, name: 'service-plain', outputs: {} }
const balancer: Deployed = {
  type: 'aws:lb/loadBalancer:LoadBalancer',
  name: 'service',
  outputs: { internal: true, enableDeletionProtection: true },
}
const DEPLOYED = [group('a'), group('b'), listener, balancer]

const settings = (service: object = {}) =>
  readSettings({ ...SMALLEST, service: { ...DEFAULTS.service, ...service } }, 'test')

describe('what is refused before anything is declared', () => {
  const machines = { imageId: 'ami-01234567', instanceType: 'm7g.large' }
  const cases: readonly [string, object, readonly string[]][] = [
    ['nothing', {}, []],
    ['a health check', { healthPath: '/ready' }, []],
    ['another port', { port: 9000 }, ['service.port']],
    ['another network', { vpcId: 'vpc-89abcdef' }, ['service.vpcId']],
    [
      'another kind of targets',
      { compute: { kind: 'instances', a: machines, b: machines } },
      ['service.compute'],
    ],
    ['the other side', { stable: 'b' }, ['service.stable']],
    ['all of it, where the traffic is reset', { port: 9000, stable: 'b', resetTraffic: true }, []],
    ['the internet', { exposure: 'internet', certificateArn: CERTIFICATE }, ['service.exposure']],
  ]
  for (const [name, service, keys] of cases) {
    test(name, () => {
      const refused = refusedChanges(settings(service), DEPLOYED)
      assert.deepEqual(
        refused.map(({ key }) => key),
        keys,
      )
    })
  }

  test('a part that is protected', () => {
    const [refused] = refusedChanges(readSettings(SMALLEST, 'test'), DEPLOYED)
    assert.equal(refused?.key, 'service')
    assert.match(
      new ChangeError(refused ? [refused] : []).message,
      /from "there" to nothing: .* Do this: .*deletionProtection/,
    )
  })

  test('another Region, and another project', () => {
    const providers = [
      { type: 'pulumi:providers:aws', name: 'aws', outputs: { region: 'eu-west-1' } },
      { type: 'pulumi:providers:gcp', name: 'gcp', outputs: { project: 'other-project' } },
    ]
    const keys = refusedChanges(readSettings({ ...SMALLEST, gcp: DEFAULTS.gcp }, 'test'), providers)
    assert.deepEqual(
      keys.map(({ key }) => key),
      ['region', 'gcp.project'],
    )
  })

  test('the key of a repository that is kept, and a second recorder', () => {
    const there = [
      {
        type: 'aws:ecr/repository:Repository',
        name: 'images-service',
        outputs: { name: 'service', encryptionConfigurations: [{}] },
      },
      { type: 'aws:cfg/recorder:Recorder', name: 'history', outputs: { name: 'history-1234567' } },
    ]
    const wanted = readSettings(
      {
        ...SMALLEST,
        history: { recorder: { kind: 'adopt', recorderName: 'default', channelName: 'default' } },
        images: { ...DEFAULTS.images, kmsKeyArn: 'arn:aws:kms:us-east-1:123456789012:key/1' },
      },
      'test',
    )
    assert.deepEqual(
      refusedChanges(wanted, there).map(({ key }) => key),
      ['images.kmsKeyArn', 'history.recorder'],
    )
  })

  test('nothing in a stack that is new', () => {
    assert.deepEqual(refusedChanges(settings({ port: 9000, stable: 'b' }), []), [])
  })
})

describe('a certificate that is removed', () => {
  test('stays until the redirect is gone', () => {
    const half = firstHalf(settings(), [...DEPLOYED, redirect])
    assert.deepEqual(half.settings.service?.exposure, { kind: 'internal', certificateArn: CERTIFICATE })
    assert.equal(half.settings.service?.redirectsPlain, false)
    assert.match(half.still ?? '', /once more/)
    assert.deepEqual(firstHalf(settings(), DEPLOYED), { settings: settings() })
  })
})
