import { diffValue } from '../../../actions/record-config/diff/diff-value.ts'
import type { Json } from '../../../actions/record-config/document/json.ts'
import { normalise } from '../../../actions/record-config/normalise/normalise.ts'

const plain = { key: undefined, isPlain: () => true }
const type = 'AWS::ECS::TaskDefinition'

const rules = Array.from({ length: 12 }, (_, i) => ({
  ...{ IpProtocol: 'tcp', FromPort: 8000 + i, ToPort: 8000 + i, Description: `Rule ${i}` },
  IpRanges: [{ CidrIp: `10.${i}.0.0/16` }],
}))
const environment = rules.map((_, i) => ({ name: `NAME_${i}`, value: `value ${i}` }))
const inserted = {
  IpProtocol: 'tcp',
  FromPort: 1,
  ToPort: 1,
  Description: 'New',
  IpRanges: [{ CidrIp: '0.0.0.0/0' }],
}

const cases: readonly (readonly [name: string, before: Json, after: Json])[] = [
  ['rule inserted in the middle of 12', { rules }, { rules: rules.toSpliced(6, 0, inserted) }],
  ['one of 12 environment variables deleted', { environment }, { environment: environment.toSpliced(5, 1) }],
  [
    'one of 12 rules changed',
    { rules },
    { rules: rules.with(6, { ...rules[6], ToPort: 1 } as (typeof rules)[0]) },
  ],
  ['set reversed', { IpPermissions: rules }, { IpPermissions: rules.toReversed() }],
]

/** How many changes are reported for the array edits that generic libraries report as 2 to 80. */
export function countArrayCases(): Map<string, number> {
  return new Map(
    cases.map(([name, before, after]) => {
      const changes = diffValue(
        normalise({ body: before, type, key: 'key', redaction: plain }),
        normalise({ body: after, type, key: 'key', redaction: plain }),
        type,
      )
      return [name, changes.length]
    }),
  )
}
