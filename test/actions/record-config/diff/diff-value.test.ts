import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyPatch as applyByLibrary } from 'rfc6902'
import { toPatch } from '../../../../actions/record-config/diff/change.ts'
import { diffValue } from '../../../../actions/record-config/diff/diff-value.ts'
import { type Json, jsonEquals } from '../../../../actions/record-config/document/json.ts'
import { durablePart } from '../../../../actions/record-config/normalise/durable.ts'
import { normalise } from '../../../../actions/record-config/normalise/normalise.ts'
import { topOfType } from '../../../../actions/record-config/normalise/type-rules.ts'
import { bodyPair, resourceType } from '../json-arbitraries.ts'
import { applyPatch } from './apply-patch.ts'

const plain = { key: undefined, isPlain: () => true }
const diffOf = (before: Json, after: Json, type: string) =>
  diffValue(
    normalise({ body: before, type, key: 'key', redaction: plain }),
    normalise({ body: after, type, key: 'key', redaction: plain }),
    type,
  )

describe('properties', () => {
  test('the changes, applied to the old value, give the new one', () => {
    fc.assert(
      fc.property(bodyPair, resourceType, ([rawBefore, rawAfter], type) => {
        const before = normalise({ body: rawBefore, type, key: 'key', redaction: plain })
        const after = normalise({ body: rawAfter, type, key: 'key', redaction: plain })
        const changes = diffValue(before, after, type)
        expect(jsonEquals(applyPatch(before, toPatch(changes)), after)).toBe(true)
      }),
      { seed: 6902, numRuns: 800 },
    )
  })

  test('another implementation of RFC 6902 applies them as well', () => {
    fc.assert(
      fc.property(bodyPair, resourceType, ([rawBefore, rawAfter], type) => {
        const before = normalise({ body: rawBefore, type, key: 'key', redaction: plain })
        const after = normalise({ body: rawAfter, type, key: 'key', redaction: plain })
        const patch = toPatch(diffValue(before, after, type))
        // It assigns members, which loses those that are named like an object's own.
        fc.pre(!/__proto__|constructor/.test(JSON.stringify([rawBefore, rawAfter])))
        const document = { whole: structuredClone(before) }
        const errors = applyByLibrary(
          document,
          patch.map((operation) => ({ ...operation, path: `/whole${operation.path}` })),
        )
        expect(errors.filter((error) => error !== null)).toEqual([])
        expect(jsonEquals(document.whole, after)).toBe(true)
      }),
      { seed: 6902, numRuns: 800 },
    )
  })

  test('nothing changed, no changes', () => {
    fc.assert(
      fc.property(bodyPair, resourceType, ([raw], type) => {
        const value = normalise({ body: raw, type, key: 'key', redaction: plain })
        expect(diffValue(value, structuredClone(value), type)).toEqual([])
      }),
      { seed: 6902 },
    )
  })

  test('what lasts is equal exactly when all changes are ephemeral', () => {
    const lasting = (value: Json, type: string) => durablePart(value, topOfType(type)) ?? null
    fc.assert(
      fc.property(bodyPair, resourceType, ([rawBefore, rawAfter], type) => {
        const before = normalise({ body: rawBefore, type, key: 'key', redaction: plain })
        const after = normalise({ body: rawAfter, type, key: 'key', redaction: plain })
        const allEphemeral = diffValue(before, after, type).every((change) => change.class === 'ephemeral')
        expect(allEphemeral).toBe(jsonEquals(lasting(before, type), lasting(after, type)))
      }),
      { seed: 6902, numRuns: 800 },
    )
  })
})

const rules = Array.from({ length: 12 }, (_, i) => ({
  IpProtocol: 'tcp',
  FromPort: 8000 + i,
  ToPort: 8000 + i,
  CidrIp: `10.0.${i}.0/24`,
}))
const environment = rules.map((_, i) => ({ name: `NAME_${i}`, value: `value ${i}` }))
const taskDefinition = (parts: { [name: string]: Json }) => ({
  family: 'assistant',
  containerDefinitions: [{ name: 'app', image: 'assistant:1', ...parts }],
})

describe('what a reader sees', () => {
  test('an element inserted in the middle of an ordered array is one change', () => {
    const more = { ...rules[0], FromPort: 1, ToPort: 1 } as Json
    const changes = diffOf({ rules }, { rules: rules.toSpliced(6, 0, more as never) }, 'AWS::Some::Type')
    expect(changes).toEqual([
      { op: 'add', path: '/rules/6', label: 'rules[6]', class: 'version', after: more },
    ])
  })

  test('an element changed in the middle is one change, of the member that changed', () => {
    const changed = rules.with(6, { ...rules[6], FromPort: 1 } as never)
    expect(diffOf({ rules }, { rules: changed }, 'AWS::Some::Type')).toEqual([
      {
        op: 'replace',
        path: '/rules/6/FromPort',
        label: 'rules[6].FromPort',
        class: 'version',
        before: 8006,
        after: 1,
      },
    ])
  })

  test('one of twelve environment variables deleted is one change, under its name', () => {
    const changes = diffOf(
      taskDefinition({ environment }),
      taskDefinition({ environment: environment.toSpliced(3, 1) }),
      'AWS::ECS::TaskDefinition',
    )
    expect(changes).toMatchObject([
      { op: 'remove', label: 'containerDefinitions[app].environment[NAME_3]', class: 'version' },
    ])
  })

  test('a reversed set is not a change', () => {
    const before = {
      ...taskDefinition({ environment }),
      requiresCompatibilities: ['FARGATE', 'EC2'],
      tags: [
        { key: 'a', value: '1' },
        { key: 'b', value: '2' },
      ],
    }
    const after = {
      ...taskDefinition({ environment: environment.toReversed() }),
      requiresCompatibilities: ['EC2', 'FARGATE'],
      tags: [
        { key: 'b', value: '2' },
        { key: 'a', value: '1' },
      ],
    }
    expect(diffOf(before, after, 'AWS::ECS::TaskDefinition')).toEqual([])
  })

  test('a reversed command is a change: its order means something', () => {
    const changes = diffOf(
      taskDefinition({ command: ['serve', '--port', '80'] }),
      taskDefinition({ command: ['80', '--port', 'serve'] }),
      'AWS::ECS::TaskDefinition',
    )
    expect(changes.length).toBeGreaterThan(0)
  })

  test('a security group exchanged for another is one that went and one that came', () => {
    const changes = diffOf(
      { securityGroups: ['sg-1', 'sg-2'] },
      { securityGroups: ['sg-2', 'sg-3'] },
      'AWS::Some::Type',
    )
    expect(changes).toEqual([
      {
        op: 'remove',
        path: '/securityGroups/0',
        label: 'securityGroups[0]',
        class: 'security',
        before: 'sg-1',
      },
      { op: 'add', path: '/securityGroups/1', label: 'securityGroups[1]', class: 'security', after: 'sg-3' },
    ])
  })

  test('a document inside a text is compared as a document', () => {
    const policy = (resources: string[]) =>
      JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Sid: 'Read', Effect: 'Allow', Resource: resources }],
      })
    expect(
      diffOf({ document: policy(['b', 'a']) }, { document: policy(['a', 'b']) }, 'AWS::Some::Type'),
    ).toEqual([])
    expect(
      diffOf({ document: policy(['a']) }, { document: policy(['a', '*']) }, 'AWS::Some::Type'),
    ).toMatchObject([
      { op: 'add', label: 'document.Statement[Read].Resource[0]', class: 'security', after: '*' },
    ])
  })

  test.each<[string, Json, Json, string, string]>([
    [
      'an image',
      { containerDefinitions: [{ name: 'a', image: 'x:1' }] },
      { containerDefinitions: [{ name: 'a', image: 'x:2' }] },
      'AWS::ECS::TaskDefinition',
      'version',
    ],
    ['the number of tasks', { desiredCount: 2 }, { desiredCount: 4 }, 'AWS::ECS::Service', 'capacity'],
    ['running tasks', { runningCount: 2 }, { runningCount: 4 }, 'AWS::ECS::Service', 'ephemeral'],
    ['a role', { taskRoleArn: 'a' }, { taskRoleArn: 'b' }, 'AWS::ECS::TaskDefinition', 'security'],
    [
      'a tag',
      { tags: [{ key: 'a', value: '1' }] },
      { tags: [{ key: 'a', value: '2' }] },
      'AWS::ECS::Service',
      'metadata',
    ],
    ['an empty list that was absent', {}, { loadBalancers: [] }, 'AWS::ECS::Service', 'ephemeral'],
    ['a null that was absent', {}, { description: null }, 'AWS::Some::Type', 'ephemeral'],
    ['a weight', rule(90), rule(80), 'AWS::ElasticLoadBalancingV2::ListenerRule', 'routing'],
    ['what no rule knows', { fresh: 1 }, { fresh: 2 }, 'AWS::Some::Type', 'version'],
  ])('%s changed is a change of its class', (_what, before, after, type, expected) => {
    const changes = diffOf(before, after, type)
    expect(changes.map((change) => change.class)).toEqual([expected])
  })

  test('an element that AWS returns in another order is found by its name', () => {
    const container = (name: string, image: string) => ({ name, image })
    const changes = diffOf(
      { containerDefinitions: [container('app', 'x:1'), container('log', 'y:1')] },
      { containerDefinitions: [container('log', 'y:1'), container('app', 'x:2')] },
      'AWS::ECS::TaskDefinition',
    )
    expect(changes).toMatchObject([{ label: 'containerDefinitions[app].image', before: 'x:1', after: 'x:2' }])
  })
})

function rule(weight: number): Json {
  const TargetGroups = [
    { TargetGroupArn: 'stable', Weight: weight },
    { TargetGroupArn: 'canary', Weight: 1 },
  ]
  return { Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }] }
}
