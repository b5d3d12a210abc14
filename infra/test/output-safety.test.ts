import assert from 'node:assert/strict'
import { dirname, join } from 'node:path'
import { before, describe, test } from 'node:test'
import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import { holdInvariants } from './support/invariants.ts'
import { findPlainOutputs, type PlainOutput } from './support/plain-outputs.ts'

const infra = dirname(import.meta.dirname)

describe('holdInvariants refuses a program that', () => {
  const cases: readonly [name: string, program: () => unknown, message: RegExp][] = [
    [
      'makes a resource inside an apply of what only an update knows',
      () => {
        const bucket = new aws.s3.Bucket('a')
        bucket.arn.apply((arn) => new aws.s3.Bucket('b', { bucket: arn }))
      },
      /deep-equal/,
    ],
    [
      'makes one inside an apply of what is known beforehand',
      () => {
        const bucket = new aws.s3.Bucket('a', { bucket: 'known' })
        bucket.bucket.apply((name) => new aws.s3.Bucket('b', { bucket: `${name}-b` }))
      },
      /Bucket b is made inside an apply/,
    ],
    [
      'makes one inside an apply of what a function answers',
      () => {
        aws.getRegionOutput().region.apply((region) => new aws.s3.Bucket(`in-${region}`))
      },
      /Bucket in-eu-central-1 is made inside an apply/,
    ],
    [
      'makes one after an await inside an apply',
      () => {
        pulumi.all([aws.getRegionOutput().region]).apply(async () => {
          await Promise.resolve()
          new aws.s3.Bucket('late')
        })
      },
      /Bucket late is made inside an apply/,
    ],
    [
      'makes more resources in an update than in a preview',
      () => {
        new aws.s3.Bucket('a')
        if (!pulumi.runtime.isDryRun()) new aws.s3.Bucket('b')
      },
      /deep-equal/,
    ],
    [
      'waits for less in a preview than in an update',
      () => {
        const first = new aws.s3.Bucket('a')
        new aws.s3.Bucket('b', {}, { dependsOn: pulumi.runtime.isDryRun() ? [] : [first] })
      },
      /deep-equal/,
    ],
    [
      'writes an output into a text',
      () => {
        const bucket = new aws.s3.Bucket('a')
        new aws.s3.Bucket('b', { bucket: `${bucket.id}-b` })
      },
      /toString/,
    ],
    [
      'writes one into a name',
      () => {
        const bucket = new aws.s3.Bucket('a')
        new aws.s3.Bucket(`${bucket.id}-b`)
      },
      /toString/,
    ],
    [
      'writes one as JSON',
      () => {
        const bucket = new aws.s3.Bucket('a')
        new aws.s3.BucketPolicy('a', { bucket: bucket.id, policy: JSON.stringify({ Resource: bucket.arn }) })
      },
      /toJSON/,
    ],
  ]
  for (const [name, program, message] of cases) {
    test(name, () => assert.rejects(holdInvariants(program), message))
  }

  test('and lets one pass that makes its texts by interpolation', async () => {
    await holdInvariants(() => {
      const bucket = new aws.s3.Bucket('a')
      new aws.s3.Bucket('b', { bucket: pulumi.interpolate`${bucket.id}-b` })
    })
  })
})

describe('an output used as a plain value', () => {
  const virtual = join(infra, 'components', 'virtual.ts')
  const uses: readonly [code: string, use: string][] = [
    ['if (output) count()', 'condition'],
    ['count(output ? 1 : 2)', 'condition'],
    ['count(!output)', 'operand'],
    ['count(output && 1)', 'condition'],
    ["count(output === 'a')", 'operand'],
    ["count('a' !== output)", 'operand'],
    ['count(amount > 3)', 'operand'],
    ['count(amount + 1)', 'operand'],
    ["count('a' + output)", 'operand'],
    ['count(`a-${output}`)', 'text'],
    ['count(record[output as never])', ''],
    ['count({ [String(output)]: 1 })', 'conversion'],
    ['count(JSON.stringify(output))', 'conversion'],
    ['count(...(list as never))', ''],
    ['switch (output) { default: count() }', 'switch'],
    ["count(input === 'a')", 'operand'],
    ['count(output.apply((text) => text.length > 3))', ''],
    ['count(pulumi.interpolate`a-${output}`)', ''],
    ['count(maybe === undefined)', ''],
    ['count(maybe && 1)', ''],
    ["count(maybe === 'a')", 'operand'],
    ['count(plain ? plain.length : 0)', ''],
  ]
  let found: readonly PlainOutput[]
  before(() => {
    const head = [
      "import type * as pulumi from '@pulumi/pulumi'",
      'declare const pulumi: typeof import("@pulumi/pulumi")',
      'declare const output: pulumi.Output<string>, amount: pulumi.Output<number>, list: pulumi.Output<string[]>',
      'declare const maybe: pulumi.Output<string> | undefined, input: pulumi.Input<string>, plain: string',
      'declare const record: Record<string, number>',
      'declare function count(...values: unknown[]): void',
    ]
    const code = [head.join(';'), ...uses.map(([line]) => line)].join('\n')
    const isOurs = (file: string) => file.startsWith(infra) && !file.startsWith(join(infra, 'test'))
    found = findPlainOutputs(join(infra, 'tsconfig.json'), isOurs, new Map([[virtual, code]]))
  })

  test('is nowhere in our own program', () => {
    assert.deepEqual(
      found.filter(({ where }) => !where.startsWith('components/virtual.ts')),
      [],
    )
  })

  for (const [i, [code, use]] of uses.entries()) {
    test(`${use === '' ? 'is not in' : 'is found in'} ${code}`, () => {
      const here = found.filter(({ where }) => where === `components/virtual.ts:${i + 2}`)
      assert.equal(here[0]?.use ?? '', use)
    })
  }
})
