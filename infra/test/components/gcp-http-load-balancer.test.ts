import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { describe, test } from 'node:test'
import type { GcpHttpLoadBalancerArgs } from '../../components/gcp-http-load-balancer/arguments.ts'
import { GcpHttpLoadBalancer } from '../../components/gcp-http-load-balancer/gcp-http-load-balancer.ts'
import { LOAD_BALANCER_RANGES } from '../../components/gcp-http-load-balancer/network.ts'
import { seedGcpHttpLoadBalancer } from '../reference-programs/gcp-http-load-balancer.ts'
import { declare } from '../support/declare.ts'
import { testDefects } from '../support/defects.ts'
import { all, one, waitsFor } from '../support/find.ts'
import { holdInvariants } from '../support/invariants.ts'

const smallest: GcpHttpLoadBalancerArgs = { region: 'europe-west3' }
const full: GcpHttpLoadBalancerArgs = {
  region: 'europe-west3',
  a: { count: 3, image: 'my-project/my-image', startupScript: '#!/bin/sh' },
  b: { count: 1 },
  machineType: 'n2-standard-2',
  cidr: '10.20.0.0/24',
  port: 8080,
  healthPath: '/ready',
  domains: ['service.example.com'],
}
const make =
  (args: GcpHttpLoadBalancerArgs = smallest) =>
  () =>
    new GcpHttpLoadBalancer('web', args)

describe('GcpHttpLoadBalancer', () => {
  test('holds what every program must hold, with the smallest and with all arguments', async () => {
    await holdInvariants(make())
    await holdInvariants(make(full))
  })

  test('weighs two backend services, all to the first, and does not undo a canary later', async () => {
    const urlMap = one(await declare(make()), 'URLMap')
    assert.deepEqual(urlMap.inputs.defaultRouteAction.weightedBackendServices, [
      { backendService: 'web-a-id', weight: 100 },
      { backendService: 'web-b-id', weight: 0 },
    ])
    assert.deepEqual(urlMap.ignoreChanges, ['defaultRouteAction', 'description'])
    assert.equal(all(await declare(make()), 'BackendService').length, 2)
  })

  test('gives each version an account whose id Google takes, however long the name is', async () => {
    for (const name of ['web', 'a-name-that-is-longer-than-thirty-characters']) {
      const made = await declare(() => new GcpHttpLoadBalancer(name, smallest))
      const ids = all(made, 'Account').map(({ inputs }) => inputs.accountId)
      assert.equal(new Set(ids).size, 2, ids.join())
      for (const id of ids) assert.match(id, /^[a-z](?=.{5,29}$)([-a-z0-9]*[a-z0-9])$/)
    }
  })

  test('starts machines once they can fetch packages and be checked', async () => {
    const made = await declare(make())
    for (const group of all(made, 'RegionInstanceGroupManager')) {
      assert.ok(waitsFor(made, group, one(made, 'RouterNat')))
      assert.ok(waitsFor(made, group, one(made, 'Firewall')))
    }
  })

  test('uses one port everywhere: firewall, health check, named port, nginx', async () => {
    const made = await declare(make({ ...full, a: { count: 1 } }))
    assert.deepEqual(one(made, 'Firewall').inputs.allows, [{ protocol: 'tcp', ports: ['8080'] }])
    assert.deepEqual(one(made, 'HealthCheck').inputs.httpHealthCheck, { port: 8080, requestPath: '/ready' })
    assert.deepEqual(one(made, 'RegionInstanceGroupManager', 'web-a').inputs.namedPorts, [
      { name: 'http', port: 8080 },
    ])
    const script: string = one(made, 'InstanceTemplate', 'web-a').inputs.metadataStartupScript
    assert.match(script, /listen 8080 default_server;[\s\S]*location = \/ready /)
  })

  test('gives bash a start-up script that it can read', async () => {
    const { metadataStartupScript } = one(await declare(make()), 'InstanceTemplate', 'web-a').inputs
    const { status, stderr } = spawnSync('bash', ['-n'], { input: metadataStartupScript, encoding: 'utf8' })
    assert.equal(status, 0, stderr)
  })

  test('speaks TLS for its names, and sends plain HTTP on', async () => {
    const made = await declare(make(full))
    assert.equal(one(made, 'GlobalForwardingRule', 'web-https').inputs.portRange, '443')
    assert.equal(one(made, 'URLMap', 'web-plain').inputs.defaultUrlRedirect.httpsRedirect, true)
    assert.equal(one(made, 'TargetHttpProxy').inputs.urlMap, 'web-plain-id')
    assert.deepEqual(one(made, 'TargetHttpsProxy').inputs.sslCertificates, ['web-id'])
  })
})

testDefects(
  'config-history §3.4',
  [
    {
      name: '1: a list of health checks where the provider takes one id',
      isMended: (made) =>
        all(made, 'BackendService').every(({ inputs }) => typeof inputs.healthChecks === 'string'),
    },
    {
      name: '2: single machines in a group that nobody manages',
      isMended: (made) =>
        all(made, 'RegionInstanceGroupManager').length === 2 && all(made, 'Instance').length === 0,
    },
    {
      name: '3: the backend names something else than the group that the manager keeps',
      isMended: (made) =>
        all(made, 'BackendService').every(({ inputs }) =>
          /\/instanceGroups\//.test(inputs.backends[0].group),
        ),
    },
    {
      name: '4: public addresses instead of NAT',
      isMended: (made) =>
        all(made, 'RouterNat').length === 1 &&
        all(made, 'InstanceTemplate').every(
          ({ inputs }) => inputs.networkInterfaces[0].accessConfigs === undefined,
        ),
    },
    {
      name: '5: the firewall opens the address of the load balancer, which never is a source',
      isMended: (made) => {
        assert.deepEqual(one(made, 'Firewall').inputs.sourceRanges, LOAD_BALANCER_RANGES)
        return true
      },
    },
    {
      name: '6: the firewall opens every machine of the network',
      isMended: (made) => {
        const [tag] = one(made, 'Firewall').inputs.targetTags
        return all(made, 'InstanceTemplate').every(({ inputs }) => inputs.tags.includes(tag))
      },
    },
    {
      name: '7: the scheme of backend service and forwarding rule is not the same',
      isMended: (made) =>
        [...all(made, 'BackendService'), ...all(made, 'GlobalForwardingRule')].every(
          ({ inputs }) => inputs.loadBalancingScheme === 'EXTERNAL_MANAGED',
        ),
    },
    {
      name: '8: the backend service does not name the port',
      isMended: (made) => {
        const [{ name }] = one(made, 'RegionInstanceGroupManager', 'web-a').inputs.namedPorts
        return all(made, 'BackendService').every(({ inputs }) => inputs.portName === name)
      },
    },
    {
      name: '9: nothing heals a machine that is ill',
      isMended: (made) =>
        all(made, 'RegionInstanceGroupManager').length > 0 &&
        all(made, 'RegionInstanceGroupManager').every(
          ({ inputs }) => inputs.autoHealingPolicies.healthCheck === 'web-id',
        ),
    },
    {
      name: '10: the start-up script is missing',
      isMended: (made) => /nginx/.test(one(made, 'InstanceTemplate', 'web-a').inputs.metadataStartupScript),
    },
    {
      name: '11: the image is one build of a release that is no longer mended',
      isMended: (made) =>
        one(made, 'InstanceTemplate', 'web-a').inputs.disks[0].sourceImage === 'debian-cloud/debian-12',
    },
    {
      name: '12: one backend, there is nothing to weigh',
      isMended: (made) => one(made, 'URLMap').inputs.defaultRouteAction.weightedBackendServices.length === 2,
    },
  ],
  seedGcpHttpLoadBalancer,
  make(),
)
