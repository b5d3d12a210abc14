import { describe, expect, test } from '@jest/globals'
import { diffValue } from '../../../../actions/record-config/diff/diff-value.ts'
import type { Json } from '../../../../actions/record-config/document/json.ts'
import { autoscaledBy } from '../../../../actions/record-config/normalise/autoscaled.ts'
import { normalise } from '../../../../actions/record-config/normalise/normalise.ts'
import { canonicalTexts } from '../../../../actions/record-config/normalise/texts.ts'

const type = 'AWS::ECS::Service'
const key = `${type}/arn:aws:ecs:eu-central-1:123456789012:service/production/assistant`
const plain = { key: undefined, isPlain: () => true }
const setApart = autoscaledBy(['production/assist*'])

const sources: readonly (readonly [string, string, (count: Json) => Json])[] = [
  ['Describe', key, (desiredCount) => ({ desiredCount, launchType: 'FARGATE' })],
  [
    'AWS Config',
    `config:123456789012/eu-central-1/${type}/arn:aws:ecs:eu-central-1:123456789012:service/production/assistant`,
    (DesiredCount) => ({ arn: 'a', configuration: { DesiredCount, LaunchType: 'FARGATE' } }),
  ],
]

describe.each(sources)('from %s', (_source, resource, bodyOf) => {
  const of = (count: number) =>
    normalise({
      body: setApart(bodyOf(count), { type, key: resource }),
      type,
      key: resource,
      redaction: plain,
    })

  test('the count of an autoscaled service is recorded, and no change', () => {
    expect(diffValue(of(2), of(5), type).map((change) => change.class)).toEqual(['ephemeral'])
    const [two, five] = [canonicalTexts(of(2), type), canonicalTexts(of(5), type)]
    expect(two.durable).toBe(five.durable)
    expect(two.complete).not.toBe(five.complete)
    expect(two.complete).toContain('2')
  })

  test('that of another service is one', () => {
    const other = autoscaledBy(['staging/*'])
    const bodies = [2, 5].map((count) => other(bodyOf(count), { type, key: resource }))
    expect(bodies).toEqual([bodyOf(2), bodyOf(5)])
    expect(diffValue(bodyOf(2), bodyOf(5), type).map((change) => change.class)).toEqual(['capacity'])
  })
})

test('another type is left as it is, and so is a service without a count', () => {
  const body = { desiredCount: 2 }
  expect(setApart(body, { type: 'AWS::Other::Thing', key })).toBe(body)
  expect(setApart({ launchType: 'EC2' }, { type, key })).toEqual({ launchType: 'EC2' })
})
