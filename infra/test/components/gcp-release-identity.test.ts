import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gcpPermissionsIn } from '../../../scripts/iam-actions.ts'
import { DECLARED_PERMISSIONS } from '../../components/gcp-release-identity/declared-permissions.ts'
import {
  GcpReleaseIdentity,
  type GcpReleaseIdentityArgs,
} from '../../components/gcp-release-identity/gcp-release-identity.ts'
import { type Declaration, declare } from '../support/declare.ts'
import { all, one, waitsFor } from '../support/find.ts'
import { holdInvariants } from '../support/invariants.ts'

const args: GcpReleaseIdentityArgs = {
  project: 'my-project',
  repository: { owner: 'octocat', ownerId: 12, name: 'service', id: 34 },
  environment: 'production',
}
const make =
  (more: Partial<GcpReleaseIdentityArgs> = {}, name = 'release') =>
  () =>
    new GcpReleaseIdentity(name, { ...args, ...more })

const PROMOTER = 'serviceAccount:release-promote-canary@p.iam.gserviceaccount.com'
const LEASE = 'serviceAccount:release-lease@p.iam.gserviceaccount.com'

/** What an account may do on the project, or on another account, by the roles bound to it. */
function permissionsOf(made: Declaration, kind: 'projects' | 'serviceaccount', member: string): string[] {
  return all(made, 'IAMMember')
    .filter(({ type, inputs }) => type.startsWith(`gcp:${kind}/`) && inputs.member === member)
    .flatMap(({ inputs }) => one(made, 'IAMCustomRole', inputs.role).inputs.permissions)
}

describe('GcpReleaseIdentity', () => {
  test('holds what every program must hold', async () => {
    await holdInvariants(make())
    await holdInvariants(make({ permissions: [] }))
    await holdInvariants(make({ permissions: ['compute.urlMaps.get'] }))
  })

  test('gives promote-canary exactly what its code declares, and acting as the lease', async () => {
    const made = await declare(make())
    const declared = DECLARED_PERMISSIONS['promote-canary']
    assert.deepEqual(
      [...permissionsOf(made, 'projects', PROMOTER), 'iam.serviceAccounts.actAs'].sort(),
      [...new Set([...declared, 'iam.serviceAccounts.actAs'])].sort(),
    )
  })

  const sets: readonly (readonly string[])[] = [
    [],
    ['compute.urlMaps.get'],
    ['monitoring.timeSeries.list', 'compute.urlMaps.update', 'iam.serviceAccounts.actAs'],
    ['iam.serviceAccounts.actAs'],
  ]
  for (const permissions of sets) {
    test(`gives exactly ${permissions.join(', ') || 'nothing'} on the project, acting as an account never`, async () => {
      const made = await declare(make({ permissions }))
      assert.deepEqual(
        permissionsOf(made, 'projects', PROMOTER),
        permissions.filter((name) => name !== 'iam.serviceAccounts.actAs').sort(),
      )
    })
  }

  test('lets promote-canary act as the lease alone', async () => {
    const made = await declare(make())
    assert.deepEqual(permissionsOf(made, 'serviceaccount', PROMOTER), ['iam.serviceAccounts.actAs'])
    assert.equal(
      one(made, 'serviceaccount/iAMMember:IAMMember', 'release-act-as-lease').inputs.serviceAccountId,
      'release-lease',
    )
  })

  test('lets the lease set URL maps back, and nothing else', async () => {
    const made = await declare(make())
    assert.deepEqual(permissionsOf(made, 'projects', LEASE), [
      'compute.backendServices.use',
      'compute.globalOperations.get',
      'compute.urlMaps.get',
      'compute.urlMaps.update',
    ])
    assert.deepEqual(permissionsOf(made, 'serviceaccount', LEASE), [])
  })

  test('trusts the ids of the repository and its owner, in the environment, whatever it is called', async () => {
    const condition = async (environment: string) =>
      one(await declare(make({ environment })), 'WorkloadIdentityPoolProvider').inputs.attributeCondition
    const ids = 'assertion.repository_id == "34" && assertion.repository_owner_id == "12"'
    assert.equal(await condition('production'), `${ids} && assertion.environment == "production"`)
    assert.equal(
      await condition('a" || true || "'),
      `${ids} && assertion.environment == "a\\" || true || \\""`,
    )
  })

  test('takes tokens of GitHub only, under a subject that is short enough', async () => {
    const made = await declare(make())
    const { oidc, attributeMapping } = one(made, 'WorkloadIdentityPoolProvider').inputs
    assert.deepEqual(oidc, { issuerUri: 'https://token.actions.githubusercontent.com' })
    assert.doesNotMatch(attributeMapping['google.subject'], /assertion\.sub/)
    const members = all(made, 'IAMMember').filter(({ inputs }) => /workloadIdentityUser/.test(inputs.role))
    assert.deepEqual(
      members.map(({ inputs }) => [inputs.serviceAccountId, inputs.member]),
      [['release-promote-canary', 'principalSet://iam.googleapis.com/release/attribute.repository_id/34']],
    )
  })

  test('waits for the APIs, which stay enabled', async () => {
    const made = await declare(make())
    const services = all(made, 'Service')
    assert.ok(services.every(({ inputs }) => inputs.disableOnDestroy === false))
    for (const type of ['Account', 'IAMCustomRole', 'WorkloadIdentityPool', 'IAMMember']) {
      for (const resource of all(made, type)) {
        for (const service of services) assert.ok(waitsFor(made, resource, service), resource.name)
      }
    }
  })

  test('makes ids that Google takes, however long the name is', async () => {
    for (const name of ['r', 'a-name-that-is-longer-than-thirty-characters']) {
      const made = await declare(make({}, name))
      const ids = all(made, 'Account').map(({ inputs }) => inputs.accountId)
      assert.equal(new Set(ids).size, 2)
      for (const id of ids) assert.match(id, /^[a-z](?=.{5,29}$)[-a-z0-9]*[a-z0-9]$/)
      const { workloadIdentityPoolId } = one(made, 'WorkloadIdentityPool').inputs
      assert.match(workloadIdentityPoolId, /^(?!gcp-)[a-z0-9-]{4,32}$/)
    }
  })
})

describe('the permissions that code declares', () => {
  test('are those of promote-canary alone: no other action has an account in Google Cloud', () => {
    for (const [action, permissions] of Object.entries(DECLARED_PERMISSIONS)) {
      if (action !== 'promote-canary') assert.deepEqual(permissions, [], action)
    }
  })

  test('are read from comments on the line of the call or above it', () => {
    const source = [
      '// gcp: compute.urlMaps.get',
      'await get(url) // gcp: compute.urlMaps.update, compute.backendServices.use',
      '// gcp: see the API description',
      '// iam: elasticloadbalancing:ModifyListener',
    ].join('\n')
    assert.deepEqual(gcpPermissionsIn(source), [
      'compute.urlMaps.get',
      'compute.urlMaps.update',
      'compute.backendServices.use',
    ])
  })
})
