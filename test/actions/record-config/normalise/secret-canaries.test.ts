import { expect, test } from '@jest/globals'
import type { FoundResource } from '../../../../actions/record-config/collect/collector.ts'
import { described } from '../../../../actions/record-config/collect/collector.ts'
import {
  itemFromApi,
  itemFromSnapshot,
} from '../../../../actions/record-config/collect/configuration-item.ts'
import { canonicalJson } from '../../../../actions/record-config/document/canonical-json.ts'
import type { Json } from '../../../../actions/record-config/document/json.ts'
import { normalise } from '../../../../actions/record-config/normalise/normalise.ts'
import { redactionKeyFrom } from '../../../../actions/record-config/normalise/redact.ts'
import { canaries } from '../../shared/secrets/canaries.ts'
import { pascalCase, secretPlaces } from './secret-places.ts'

const key = redactionKeyFrom('a key that is long enough')
const redaction = { key, isPlain: (name: string) => name === 'MODEL_ID' }

/** Every way in which a configuration comes into a record. */
const sources: readonly (readonly [string, (type: string, body: Json) => FoundResource | undefined])[] = [
  ['describe', (type, body) => described(type, 'one', body)],
  [
    'the API of AWS Config',
    (type, body) => itemFromApi({ ...itemOf(type), configuration: JSON.stringify(body) }),
  ],
  [
    'a supplement in the API',
    (type, body) => {
      return itemFromApi({ ...itemOf(type), supplementaryConfiguration: { More: JSON.stringify(body) } })
    },
  ],
  ['a snapshot', (type, body) => itemFromSnapshot(JSON.stringify({ ...itemOf(type), configuration: body }))],
  [
    'a supplement in a snapshot',
    (type, body) => {
      const supplementaryConfiguration = { More: JSON.stringify(JSON.stringify(body)) }
      return itemFromSnapshot(JSON.stringify({ ...itemOf(type), supplementaryConfiguration }))
    },
  ],
]
const itemOf = (resourceType: string) => ({
  ...{ resourceType: resourceType as 'AWS::S3::Bucket', resourceId: 'one' },
  ...{ awsRegion: 'eu-central-1', awsAccountId: '123456789012', configurationItemStatus: 'OK' as const },
})

function recorded(from: (typeof sources)[number][1], type: string, body: Json): string {
  const found = from(type, body)
  if (found === undefined) throw new Error('The source found nothing')
  return canonicalJson(normalise({ body: found.body, type: found.type, key: found.key, redaction }))
}

const spellings = [
  ['as Describe spells it', (body: Json) => body],
  ['as CloudFormation spells it', pascalCase],
] as const

test('what is a secret by where it stands is in no record, from each source and in each spelling', () => {
  const tried: string[] = []
  const leaked: string[] = []
  for (const [source, from] of sources) {
    for (const [spelling, spelled] of spellings) {
      for (const { where, type, configuration } of secretPlaces) {
        const label = `${where}, ${source}, ${spelling}`
        tried.push(label)
        const text = recorded(from, type, spelled(configuration('swordfish-7')))
        if (/swordfish|83619274|c3dvcmRmaXNo/.test(text) || !text.includes('$secret')) leaked.push(label)
      }
    }
  }
  expect(leaked).toEqual([])
  expect(tried).toHaveLength(sources.length * spellings.length * secretPlaces.length)
})

test('a secret of each shape is in no record, wherever it stands', () => {
  const places: readonly (readonly [string, (secret: string) => Json])[] = [
    ['a member', (secret) => ({ note: secret })],
    ['a list', (secret) => ({ notes: ['a', secret] })],
    ['a text around it', (secret) => ({ note: `see ${secret} there` })],
    ['a plain variable', (secret) => ({ environment: [{ name: 'MODEL_ID', value: secret }] })],
    ['a tag', (secret) => ({ tags: [{ key: 'note', value: secret }] })],
    ['a document in a text', (secret) => ({ document: JSON.stringify({ a: [{ b: secret }] }) })],
    ['a command', (secret) => ({ command: ['sh', '-c', secret] })],
  ]
  const leaked: string[] = []
  let tried = 0
  for (const [source, from] of sources) {
    for (const [where, body] of places) {
      for (const [what, secret] of canaries) {
        tried++
        const text = recorded(from, 'AWS::Some::Type', body(secret))
        if (text.includes(JSON.stringify(secret).slice(1, -1)) || text.includes('swordfish')) {
          leaked.push(`${what} in ${where}, ${source}`)
        }
      }
    }
  }
  expect(leaked).toEqual([])
  expect(tried).toBe(sources.length * places.length * canaries.length)
})

test.each([
  ['as API Gateway describes it', { name: 'x', value: 'swordfish' }],
  ['from AWS Config', { arn: 'arn', configuration: { Name: 'x', Value: 'swordfish' } }],
])('the value of a key of API Gateway is in no record, %s', (_, body) => {
  expect(recorded((type) => described(type, 'one', body), 'AWS::ApiGateway::ApiKey', body)).not.toContain(
    'swordfish',
  )
})

test('what is not a secret stays readable', () => {
  const body = {
    containerDefinitions: [
      {
        ...{ name: 'app', image: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/app:1.0' },
        ...{ command: ['serve', '--port', '80', '--max-tokens', '200'], entryPoint: ['/bin/app'] },
        environment: [{ name: 'MODEL_ID', value: 'ranker-7' }],
        secrets: [{ name: 'DB_PASSWORD', valueFrom: 'arn:aws:ssm:eu-central-1:1:parameter/db/password' }],
      },
    ],
    environment: { type: 'LINUX_CONTAINER', image: 'aws/codebuild/standard:7.0', computeType: 'SMALL' },
    encryptionKey: 'arn:aws:kms:eu-central-1:123456789012:key/1',
    tags: [{ key: 'Environment', value: 'production' }],
    repositoryCredentials: { credentialsParameter: 'arn:aws:secretsmanager:eu-central-1:1:secret:registry' },
    runtimeEnvironmentSecrets: { DB: 'arn:aws:ssm:eu-central-1:1:parameter/db/password' },
    corsConfiguration: { allowHeaders: ['authorization', 'x-api-key'] },
    maxTokens: 4096,
  }
  expect(normalise({ body, type: 'AWS::ECS::TaskDefinition', key: 'k', redaction })).toEqual(body)
})

test('a variable keeps its hash when another is put before it, in the spelling of CloudFormation as well', () => {
  const of = (names: readonly string[]) => {
    const Environment = names.map((Name) => ({ Name, Value: `swordfish of ${Name}` }))
    const body = { ContainerDefinitions: [{ Name: 'app', Environment }] }
    return canonicalJson(
      normalise({ body: { configuration: body }, type: 'AWS::ECS::TaskDefinition', key: 'k', redaction }),
    )
  }
  const secretOf = (text: string, name: string) =>
    new RegExp(`"Name":"${name}","Value":({[^}]*})`).exec(text)?.[1]
  expect(secretOf(of(['B']), 'B')).toBe(secretOf(of(['A', 'B']), 'B'))
  expect(of(['A', 'B'])).toBe(of(['B', 'A']))
})
