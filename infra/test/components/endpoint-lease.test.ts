import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as pulumi from '@pulumi/pulumi'
import { EndpointLease } from '../../components/endpoint-lease/endpoint-lease.ts'
import { declare } from '../support/declare.ts'
import { all, one, statements } from '../support/find.ts'
import { holdInvariants } from '../support/invariants.ts'

const ranker = 'arn:aws:sagemaker:eu-central-1:123456789012:endpoint/ranker'
const make = () => new EndpointLease('endpoints', { endpointArns: [pulumi.output(ranker)] })

describe('EndpointLease', () => {
  test('holds what every program must hold', async () => {
    await holdInvariants(make)
  })

  test('lets the lease set back the weights of these endpoints, and nothing else', async () => {
    const made = await declare(make)
    const [only, ...more] = statements(one(made, 'RolePolicy', 'endpoints-lease').inputs.policy)
    assert.deepEqual(more, [])
    assert.deepEqual(only?.Action, ['sagemaker:UpdateEndpointWeightsAndCapacities'])
    assert.deepEqual(only?.Resource, [ranker])
  })

  test('is trusted by the schedules of its own group alone', async () => {
    const made = await declare(make)
    const [trust] = statements(one(made, 'Role', 'endpoints-lease').inputs.assumeRolePolicy)
    const [group] = all(made, 'ScheduleGroup')
    assert.equal(all(made, 'ScheduleGroup').length, 1)
    assert.ok(group)
    assert.deepEqual(Object.keys(trust?.Condition?.StringEquals ?? {}).sort(), [
      'aws:SourceAccount',
      'aws:SourceArn',
    ])
  })
})
