import { expect, test } from '@jest/globals'
import type { VersionReference } from '../../../../actions/record-config/document/record.ts'
import {
  gapOfName,
  gapWithoutSecret,
  versionsWithoutSecrets,
  withoutSecret,
} from '../../../../actions/record-config/normalise/withhold.ts'
import { canaries } from '../../shared/secrets/canaries.ts'

const reference: VersionReference = {
  ...{ name: 'ranker', version: '3', digest: null, source: 'mlflow' },
  uri: 's3://models/ranker/3',
}

test('a secret of each shape is in no version, gap or name of a record', () => {
  const said = canaries.map(([what, secret]) => {
    const versions = versionsWithoutSecrets({
      code: [{ ...reference, version: `branch ${secret}` }],
      data: [{ ...reference, name: `data ${secret}` }],
      model: [{ ...reference, uri: secret }],
      container: [],
    })
    const gap = gapWithoutSecret({ subject: `x ${secret}`, kind: 'absent', reason: `tagged ${secret}` })
    const named = gapOfName({ key: `AWS::Some::Type/ ${secret}`, type: 'AWS::Some::Type' })
    const told = JSON.stringify([versions, gap, named])
    return named !== undefined && !told.includes(JSON.stringify(secret).slice(1, -1)) ? '' : what
  })
  expect(said.filter((what) => what !== '')).toEqual([])
})

test.each([
  's3://models/ranker/3',
  '123456789012.dkr.ecr.eu-central-1.amazonaws.com/app:1.0',
  'etag 5d41402abc4b2a76b9719d911017c592, written 2026-11-21T09:00:00.000Z',
  'https://huggingface.co/meta-llama/Llama-3.1-8B/tree/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
  'it is tagged team=ml, but no collector knows its type',
])('%s is said as it is', (text) => {
  expect(withoutSecret(text)).toBe(text)
})
