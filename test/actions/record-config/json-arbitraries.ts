import fc from 'fast-check'
import type { Json } from '../../../actions/shared/json.ts'

/** Names that AWS uses and that rules speak of, beside hostile ones. */
const memberName = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('name', 'value', 'Key', 'key', 'tags', 'events', 'environment', 'cpu'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('securityGroups', 'containerDefinitions', 'image', 'etag', 'Statement'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('__proto__', 'constructor', '', '~/', 'a.b', '$json', '$secret', '*'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
)

const leaf: fc.Arbitrary<Json> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom('', 'a', 'b', 'app', 'sg-1', 'sg-2', '[]', '{}', '{"a":[1,2]}', '{"password":"hunter22"}'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)

/** JSON of the kind that resources are made of: small alphabets, so that equal and similar parts are common. */
export const resourceBody: fc.Arbitrary<Json> = fc.letrec<{ value: Json; object: Json }>((tie) => ({
  object: fc
    .array(fc.tuple(memberName, tie('value')), { maxLength: 5 })
    .map((members): Json => Object.fromEntries(members)),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('object'),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(tie('object'), { maxLength: 5 }),
  ),
})).value

/** Two bodies of which the second is often the first with a few elements or members changed. */
export const bodyPair: fc.Arbitrary<readonly [Json, Json]> = fc.oneof(
  fc.tuple(resourceBody, resourceBody),
  fc
    .tuple(resourceBody, resourceBody, fc.infiniteStream(fc.nat({ max: 9 })))
    .map(([before, other, choices]) => {
      return [before, mutate(before, other, () => choices.next().value ?? 0)] as const
    }),
)

function mutate(value: Json, other: Json, choose: () => number): Json {
  const choice = choose()
  if (choice === 0) return other
  if (Array.isArray(value)) {
    const items: Json[] = value.map((item: Json) => mutate(item, other, choose))
    if (choice === 1) return [...items, other]
    if (choice === 2) return items.slice(1)
    if (choice === 3) return items.toReversed()
    if (choice === 4) return items.toSpliced(items.length >> 1, 0, other)
    return items
  }
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, item]): [string, Json] => [
    name,
    mutate(item, other, choose),
  ])
  if (choice === 1) members.pop()
  if (choice === 2) members.push(['added', other])
  return Object.fromEntries(members)
}

/** Types whose rules the properties are tried with, and one without rules of its own. */
export const resourceType: fc.Arbitrary<string> = fc.constantFrom(
  'AWS::ECS::TaskDefinition',
  'AWS::ECS::Service',
  'AWS::ElasticLoadBalancingV2::ListenerRule',
  'AWS::Unknown::Type',
)
