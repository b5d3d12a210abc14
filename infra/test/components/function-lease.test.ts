import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as pulumi from '@pulumi/pulumi'
import { FunctionLease } from '../../components/function-lease/function-lease.ts'
import { declare } from '../support/declare.ts'
import { all, one, statements } from '../support/find.ts'
import { holdInvariants } from '../support/invariants.ts'

const checkout = 'arn:aws:lambda:eu-central-1:123456789012:function:checkout'
const make = () => new FunctionLease('functions', { functionArns: [pulumi.output(checkout)] })

describe('FunctionLease', () => {
  test('holds what every program must hold', async () => {
    await holdInvariants(make)
  })

  test('lets the lease set back the aliases of these functions, and nothing else', async () => {
    const made = await declare(make)
    const [only, ...more] = statements(one(made, 'RolePolicy', 'functions-lease').inputs.policy)
    assert.deepEqual(more, [])
    assert.deepEqual(only?.Action, ['lambda:UpdateAlias'])
    assert.deepEqual(only?.Resource, [checkout])
  })

  test('is trusted by the schedules of its own group alone', async () => {
    const made = await declare(make)
    const [trust] = statements(one(made, 'Role', 'functions-lease').inputs.assumeRolePolicy)
    const [group] = all(made, 'ScheduleGroup')
    assert.equal(all(made, 'ScheduleGroup').length, 1)
    assert.ok(group)
    assert.deepEqual(Object.keys(trust?.Condition?.StringEquals ?? {}).sort(), [
      'aws:SourceAccount',
      'aws:SourceArn',
    ])
  })
})
