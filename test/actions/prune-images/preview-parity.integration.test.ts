import {
  ECRClient,
  GetLifecyclePolicyPreviewCommand,
  StartLifecyclePolicyPreviewCommand,
} from '@aws-sdk/client-ecr'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { getManifests } from '../../../actions/prune-images/ecr/get-manifests.ts'
import { listImages } from '../../../actions/prune-images/ecr/list-images.ts'
import { isIndex } from '../../../actions/prune-images/images/image.ts'
import { childrenOf } from '../../../actions/prune-images/images/manifest.ts'
import { makePlan } from '../../../actions/prune-images/planning/make-plan.ts'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { observation, settings } from './support/build.ts'
import { policy, tag } from './support/generate.ts'
import { daysAgo, type SeedImage, setScene } from './support/scene.ts'

let aws: AwsEmulator
let ecr: ECRClient
beforeAll(async () => {
  aws = await startAws()
  ecr = aws.client(ECRClient)
})
afterAll(() => aws.stop())

const signal = new AbortController().signal

/** Images of half days of age, so that no time passes a limit while the test runs; some are indexes of earlier ones. */
const images = fc
  .array(
    fc.record({
      days: fc.integer({ min: 0, max: 8 }),
      tags: fc.uniqueArray(tag, { maxLength: 2 }),
      lists: fc.oneof(
        { weight: 2, arbitrary: fc.constant<number[]>([]) },
        { weight: 1, arbitrary: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }) },
      ),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((specs) => {
    const taken = new Set<string>()
    return specs.map((spec, i) => {
      const tags = spec.tags.filter((one) => !taken.has(one))
      for (const one of tags) taken.add(one)
      const children = [...new Set(spec.lists)].filter((back) => back <= i).map((back) => `${i - back}`)
      // A minute apart, so that no two have the same time.
      const pushedAt = daysAgo(spec.days + 0.5 + i / 1_440)
      return { name: `${i}`, tags, pushedAt, ...(children.length === 0 ? {} : { children }) }
    })
  })

test('what goes first is what the lifecycle preview of the emulator, an implementation of its own, marks', async () => {
  let marked = 0
  const check = async (seeded: SeedImage[], text: string) => {
    const { repository: repositoryName } = await setScene(aws, seeded)
    // ECR takes no policy of less than 100 characters.
    const lifecyclePolicyText = text.padEnd(100)
    await ecr.send(new StartLifecyclePolicyPreviewCommand({ repositoryName, lifecyclePolicyText }))
    const { previewResults = [] } = await ecr.send(new GetLifecyclePolicyPreviewCommand({ repositoryName }))
    const expected = previewResults.map(
      ({ imageDigest, appliedRulePriority, action }) =>
        `${imageDigest} ${action?.type} by rule ${appliedRulePriority}`,
    )

    const { images: listed } = await listImages(ecr, { repositoryName }, signal)
    const indexes = listed.filter(isIndex).map(({ digest }) => digest)
    const { texts } = await getManifests({ ecr, repository: { repositoryName }, signal }, indexes)
    const children = new Map(Array.from(texts, ([digest, manifest]) => [digest, childrenOf(manifest) ?? []]))
    const { decisions } = makePlan(observation(listed, { children }), settings(text), new Date())
    const actual = decisions.flatMap((one) =>
      (one.fate === 'delete' || one.fate === 'archive') && one.wave === 1 && one.why.type === 'rule'
        ? [`${one.image.digest} ${one.fate === 'delete' ? 'EXPIRE' : 'TRANSITION'} by rule ${one.why.rule}`]
        : [],
    )
    expect(actual.sort()).toEqual(expected.sort())
    marked += actual.length
  }
  await fc.assert(fc.asyncProperty(images, policy, check), { seed: 11, numRuns: 100 })
  expect(marked).toBeGreaterThan(100)
})
