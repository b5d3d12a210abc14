import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { FULL, SMALLEST } from '../support/stacks.ts'
import { EngineStack } from './support/engine-stack.ts'

const UNPROTECTED = { ...FULL, service: { ...FULL.service, deletionProtection: false } }

/** What stays of a bucket: without it, what is in it lies open or unlocked. */
const SETTINGS_OF_A_BUCKET = [
  'BucketLifecycleConfiguration',
  'BucketOwnershipControls',
  'BucketPolicy',
  'BucketPublicAccessBlock',
  'BucketServerSideEncryptionConfiguration',
  'BucketVersioning',
]

const kindsLeft = (stack: EngineStack) =>
  [...new Set([...stack.cloud.objects.values()].map(({ type }) => type.split(':').at(-1)))].sort()

describe('destroy', () => {
  for (const flags of [[], ['--skip-preview']]) {
    test(`deletes nothing while something is protected, ${flags[0] ?? 'with its preview'}`, async () => {
      await using stack = await EngineStack.start()
      const made = await stack.up({ ...SMALLEST, history: FULL.history, service: FULL.service })
      assert.equal(made.status, 0, made.output)
      const before = stack.cloud.calls.length
      const { status, output } = await stack.destroy(flags)
      assert.notEqual(status, 0)
      assert.match(output, /ai-ops:service\.deletionProtection" cannot be deleted\s+because it is protected/)
      assert.deepEqual(stack.cloud.calls.slice(before), [])
      const { protected: said } = await stack.outputs()
      assert.match(JSON.stringify(said), /load balancer, until ai-ops:service\.deletionProtection is false/)
      assert.match(JSON.stringify(said), /history-history-\w+: locked for 30 days/)
    })
  }

  test('takes everything after one setting, keeps whole what it keeps, and says both before and then what that is', async () => {
    await using stack = await EngineStack.start()
    const protecting = await stack.up(FULL)
    assert.equal(protecting.status, 0, protecting.output)
    assert.doesNotMatch(protecting.output, /warning/)
    const lifting = await stack.up(UNPROTECTED)
    assert.equal(lifting.status, 0, lifting.output)
    const kept = JSON.stringify((await stack.outputs()).kept)
    const { status, output } = await stack.destroy()
    assert.equal(status, 0, output)
    assert.deepEqual(kindsLeft(stack), [
      'Bucket',
      ...SETTINGS_OF_A_BUCKET.slice(0, 1),
      'BucketObjectLockConfiguration',
      ...SETTINGS_OF_A_BUCKET.slice(1),
      'LifecyclePolicy',
      'Repository',
      'TaskDefinition',
    ])
    const buckets = stack.cloud.all(':Bucket').map(({ id }) => id)
    assert.equal(buckets.length, 4)
    for (const bucket of buckets) {
      for (const kind of SETTINGS_OF_A_BUCKET) {
        assert.ok(
          stack.cloud.all(`:${kind}`).some(({ id }) => id === bucket),
          `${kind} of ${bucket}`,
        )
      }
      assert.ok(kept.includes(`bucket ${bucket}, with all its settings`), bucket)
    }
    assert.match(kept, /repository model, with its images/)
    assert.equal(output.match(/Bucket \S+ deleted .*\[retain\]/g)?.length, 4)
    assert.match(output, /Repository images-model deleted .*\[retain\]/)
  })

  test('works after AWS refused half of it, and so does another up', async () => {
    await using stack = await EngineStack.start()
    const settings = { ...SMALLEST, service: UNPROTECTED.service }
    assert.equal((await stack.up(settings)).status, 0)
    const balancer = stack.cloud.one('LoadBalancer')
    // Somebody protected it in the console.
    balancer.properties = { ...balancer.properties, enableDeletionProtection: true }
    const half = await stack.destroy()
    assert.match(half.output, /OperationNotPermitted/)
    balancer.properties = { ...balancer.properties, enableDeletionProtection: false }
    const again = await stack.up(settings)
    assert.equal(again.status, 0, again.output)
    assert.equal(stack.cloud.all('Listener').length, 2)
    const { status, output } = await stack.destroy()
    assert.equal(status, 0, output)
    assert.deepEqual(stack.cloud.all('LoadBalancer'), [])
  })

  test('of the part is refused before anything is declared while its load balancer is protected', async () => {
    await using stack = await EngineStack.start()
    assert.equal((await stack.up({ ...SMALLEST, service: FULL.service })).status, 0)
    const { status, output } = await stack.up(SMALLEST)
    assert.notEqual(status, 0)
    assert.match(output, /ai-ops:service: from "there" to nothing: .*deletionProtection/)
  })
})

describe('up again after destroy', () => {
  test('takes a repository that was kept by the documented import', async () => {
    await using stack = await EngineStack.start()
    const settings = { ...SMALLEST, images: FULL.images }
    assert.equal((await stack.up(settings)).status, 0)
    const gone = await stack.destroy()
    assert.equal(gone.status, 0, gone.output)
    const { output: refused } = await stack.up(settings)
    assert.match(refused, /RepositoryAlreadyExistsException/)
    const imported = await stack.pulumi([
      'import',
      '--yes',
      '--generate-code=false',
      '--parent',
      'images=urn:pulumi:test::ai-ops::ai-ops:infra:ImageRegistry::images',
      'aws:ecr/repository:Repository',
      'images-model',
      'model',
    ])
    assert.equal(imported.status, 0, imported.output)
    const { status, output } = await stack.up(settings)
    assert.equal(status, 0, output)
  })
})

describe('an adopted recorder', () => {
  test('stays as it was, during and after', async () => {
    await using stack = await EngineStack.start()
    const all = { recordingGroup: { allSupported: true }, roleArn: 'arn:aws:iam::123456789012:role/theirs' }
    const there = [
      ['aws:cfg/recorder:Recorder', { name: 'default', ...all }],
      ['aws:cfg/deliveryChannel:DeliveryChannel', { name: 'main', s3BucketName: 'their-bucket' }],
      ['aws:cfg/recorderStatus:RecorderStatus', { name: 'default', isEnabled: true }],
    ] as const
    for (const [type, properties] of there) {
      const id = properties.name
      stack.cloud.objects.set(`${type} ${id}`, { type, id, logicalName: id, properties, computed: {} })
    }
    const before = JSON.stringify(stack.cloud.all(':cfg/recorder:Recorder'))
    const recorder = { kind: 'adopt', recorderName: 'default', channelName: 'main' }
    const { status, output } = await stack.up({ ...SMALLEST, history: { recorder } })
    assert.equal(status, 0, output)
    assert.doesNotMatch(output, /stands still/)
    assert.equal((await stack.outputs())['history.deliveryBucketName'], 'their-bucket')
    assert.equal((await stack.destroy()).status, 0)
    assert.equal(JSON.stringify(stack.cloud.all(':cfg/recorder:Recorder')), before)
    assert.deepEqual(
      stack.cloud.calls.filter((call) => /Recorder|Channel/.test(call)),
      [],
    )
  })
})
