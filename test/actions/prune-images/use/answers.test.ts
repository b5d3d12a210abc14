import { describe, expect, test } from '@jest/globals'
import { describeEach, imagesIn } from '../../../../actions/prune-images/use/answers.ts'

const REGISTRY = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
const digest = `sha256:${'ab'.repeat(32)}`

describe('the images that an answer names', () => {
  test.each<[string, unknown, string[]]>([
    [
      'in a field, by any registry',
      { Spec: [{ ImageUri: 'mirror.example/app:1' }] },
      ['mirror.example/app:1'],
    ],
    ['in a field of any name, by ECR', { a: { Odd: `${REGISTRY}/a/b:1` } }, [`${REGISTRY}/a/b:1`]],
    [
      'in a text of JSON',
      {
        PipelineDefinition: JSON.stringify({ Steps: [{ A: `${REGISTRY}/a@${digest}` }, `${REGISTRY}/b:v1`] }),
      },
      [`${REGISTRY}/a@${digest}`, `${REGISTRY}/b:v1`],
    ],
    [
      'by the digest beside it too: its tag may have moved',
      { Image: `${REGISTRY}/a:1`, ImageDigest: digest },
      [`${REGISTRY}/a:1`, `${REGISTRY}/a:1@${digest}`],
    ],
    [
      'by a dual-stack host',
      ['123456789012.dkr-ecr.eu-west-1.on.aws/a'],
      ['123456789012.dkr-ecr.eu-west-1.on.aws/a'],
    ],
    ['nowhere', { name: 'x', size: 4, none: null }, []],
  ])('%s', (_, answer, expected) => expect(imagesIn(answer)).toEqual(expected))
})

describe('what was listed', () => {
  const describeOne = (error: Error) => describeEach([{ Arn: 'arn:1' }], () => Promise.reject(error))
  const named = (name: string, message = '') => Object.assign(new Error(message), { name })

  test.each([
    named('ResourceNotFoundException'),
    named('ResourceNotFound'),
    named('ValidationException', 'Could not find model "x".'),
  ])('and is gone since names no image: %s', async (error) => expect(await describeOne(error)).toEqual([]))

  test('and cannot be described is an error', async () => {
    await expect(describeOne(named('ValidationException', 'bad name'))).rejects.toThrow('bad name')
  })
})
