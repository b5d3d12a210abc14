import { describe, expect, test } from '@jest/globals'
import {
  isHuggingFaceReference,
  resolveHuggingFace,
} from '../../../../actions/record-config/collect/hugging-face.ts'
import { isMlflowReference, resolveMlflow } from '../../../../actions/record-config/collect/mlflow.ts'
import { answeringWorld, type Reply } from '../answering-world.ts'

const commit = 'c0ffee'.repeat(6).concat('abcd')
const registry = { url: 'https://registry.example', token: 'a-token' }

const ok = (body: unknown): Reply => ({ status: 200, body })

describe('Hugging Face', () => {
  test.each([
    ['org/model@main', '/api/models/org/model/revision/main', 'org/model'],
    ['org/model', '/api/models/org/model/revision/main', 'org/model'],
    ['org/model@refs/pr/1', '/api/models/org/model/revision/refs%2Fpr%2F1', 'org/model'],
    ['datasets/org/data.v2@v1', '/api/datasets/org/data.v2/revision/v1', 'datasets/org/data.v2'],
    [`org/model@${commit}`, `/api/models/org/model/revision/${commit}`, 'org/model'],
  ])('%s is the commit that it names now', async (reference, path, place) => {
    const { asked, world } = answeringWorld(ok({ sha: commit }))
    expect(await resolveHuggingFace('m', reference, { registry, world })).toEqual({
      version: {
        ...{ name: 'm', version: commit, digest: `sha1:${commit}`, source: 'hugging-face' },
        uri: `https://registry.example/${place}/tree/${commit}`,
      },
      gaps: [],
    })
    expect(asked).toEqual([
      { url: `https://registry.example${path}`, authorization: 'Bearer a-token', sent: undefined },
    ])
  })

  test.each([
    ['another commit than asked for', { sha: 'd'.repeat(40) }],
    ['a short one', { sha: 'c0ffee' }],
    ['none', {}],
    ['nothing', null],
  ])('%s is not believed', async (_what, body) => {
    const { world } = answeringWorld(ok(body))
    await expect(resolveHuggingFace('m', `org/model@${commit}`, { registry, world })).rejects.toThrow(
      /does not say which commit/,
    )
  })

  test.each([
    'model',
    'org/model@',
    'https://huggingface.co/org/model',
    'org/../x@y',
    'org/m@../..',
    'a/b/c',
  ])('`%s` is not a reference', (text) => expect(isHuggingFaceReference(text)).toBe(false))
})

describe('MLflow', () => {
  const answer = ok({ model_version: { name: 'ranker', version: '7', source: 's3://models/1/artifacts' } })

  test.each([
    ['models:/ranker/7', 'model-versions/get?name=ranker&version=7'],
    ['models:/ranker@champion', 'registered-models/alias?name=ranker&alias=champion'],
    ['models:/my ranker@champion', 'registered-models/alias?name=my+ranker&alias=champion'],
  ])('%s is the version that it names now', async (reference, query) => {
    const { asked, world } = answeringWorld(answer)
    expect(await resolveMlflow('m', reference, { registry, world })).toEqual({
      version: { name: 'm', version: '7', digest: null, uri: 's3://models/1/artifacts', source: 'mlflow' },
      gaps: [],
    })
    expect(asked[0]?.url).toBe(`https://registry.example/api/2.0/mlflow/${query}`)
  })

  test('another version than asked for is not believed', async () => {
    const { world } = answeringWorld(answer)
    await expect(resolveMlflow('m', 'models:/ranker/8', { registry, world })).rejects.toThrow(/which version/)
  })

  test.each([
    'models:/ranker',
    'models:/ranker/latest',
    'models:/ranker/Production',
    'ranker/7',
    'models:/%/0',
  ])('`%s` is not a reference', (text) => expect(isMlflowReference(text)).toBe(false))
})

describe('a registry', () => {
  const ask = (...replies: readonly Reply[]) => {
    const { waits, world, asked } = answeringWorld(...replies)
    return { waits, asked, answer: resolveMlflow('m', 'models:/ranker/7', { registry, world }) }
  }

  test.each([
    [404, 'absent'],
    [401, 'denied'],
    [403, 'denied'],
  ])('that answers %d leaves a gap: %s', async (status, kind) => {
    const { answer, asked } = ask({ status, body: '' })
    expect(await answer).toMatchObject({ version: undefined, gaps: [{ subject: 'models:/ranker/7', kind }] })
    expect(asked).toHaveLength(1)
  })

  test('with passing trouble is waited for', async () => {
    const good = ok({ model_version: { version: '7' } })
    const { answer, waits } = ask(
      { status: 503, body: '' },
      new Error('reset'),
      { status: 429, body: '' },
      good,
    )
    expect((await answer).version).toMatchObject({ version: '7', uri: null })
    expect(waits).toEqual([1_000, 4_000, 16_000])
  })

  test('that stays down fails the run, and so does a refusal; the token is not told back', async () => {
    const down = ask({ status: 503, body: 'down, a-token' })
    await expect(down.answer).rejects.toThrow(/does not answer \(503: down, \*\*\*\)/)
    expect(down.asked).toHaveLength(4)
    const refused = ask({ status: 400, body: 'bad' })
    await expect(refused.answer).rejects.toThrow(/400: bad/)
    expect(refused.asked).toHaveLength(1)
  })

  test('that answers with a page of HTML is no answer', async () => {
    await expect(ask({ status: 200, body: '<html>' }).answer).rejects.toThrow(/not JSON/)
  })
})
