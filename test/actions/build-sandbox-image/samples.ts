import type {
  Ami,
  Asset,
  ExportTask,
  Snapshot,
  Stack,
  StoredObject,
} from '../../../actions/build-sandbox-image/assets/asset.ts'
import { amiNameOf, parseAssetId } from '../../../actions/build-sandbox-image/assets/asset-id.ts'
import type { Build } from '../../../actions/build-sandbox-image/builds/build.ts'
import type { BuildRequest, Observation } from '../../../actions/build-sandbox-image/modes/codebuild/plan.ts'

export const assetId = parseAssetId('6.0.0')
export const amiName = amiNameOf('ai-sandbox-{asset-id}', assetId)
export const location = { bucket: 'images', prefix: 'vm/', baseUrl: 'https://images.example.com/' }

export const request: BuildRequest = {
  assetId,
  amiName,
  assetTagKey: 'ai-ops:asset-id',
  sourceVersion: 'c0ffee',
  environment: [{ name: 'AWS_USER_NAME', type: 'PLAINTEXT', value: 'release' }],
  timeoutMs: undefined,
  vmImages: { location, formats: ['VHD', 'VMDK'] },
}

export const nothingSeen: Observation = {
  project: {
    name: 'sandbox',
    region: 'eu-central-1',
    timeoutMs: 3_600_000,
    queuedTimeoutMs: 1_800_000,
    code: { type: 'GITHUB', location: 'https://github.com/octo/service.git' },
  },
  job: {
    repository: 'octo/service',
    sha: 'a'.repeat(40),
    eventName: 'push',
  },
  earlierBuilds: [],
  runningBuilds: [],
  imagesOfName: [],
  existing: [],
  encryptsByDefault: false,
}

export function build(more: Partial<Build> = {}): Build {
  return {
    id: 'sandbox:1',
    status: 'IN_PROGRESS',
    currentPhase: 'BUILD',
    phases: [],
    log: undefined,
    commit: undefined,
    startedAt: undefined,
    variables: {},
    ...more,
  }
}

export function ami(more: Partial<Ami> = {}): Ami {
  return {
    kind: 'ami',
    id: 'ami-1',
    name: amiName,
    state: 'available',
    reason: undefined,
    public: false,
    runId: undefined,
    snapshotIds: ['snap-1'],
    createdAt: '2026-11-21T10:00:00.000Z',
    deprecatedAt: undefined,
    ...more,
  }
}

export function snapshot(more: Partial<Snapshot> = {}): Snapshot {
  return { kind: 'snapshot', id: 'snap-1', state: 'completed', sizeGib: 250, createdAt: undefined, ...more }
}

export function task(more: Partial<ExportTask> = {}): ExportTask {
  return {
    kind: 'export-task',
    id: 'export-ami-1',
    state: 'completed',
    reason: undefined,
    imageId: 'ami-1',
    ...more,
  }
}

export function image(key: string, more: Partial<StoredObject> = {}): StoredObject {
  return {
    kind: 's3-object',
    bucket: 'images',
    key: `vm/6.0.0/${key}`,
    sizeBytes: 5_368_709_121,
    modifiedAt: '2026-11-21T11:00:00.000Z',
    ...more,
  }
}

export function stack(more: Partial<Stack> = {}): Stack {
  return {
    kind: 'stack',
    id: 'arn:aws:cloudformation:eu-central-1:123456789012:stack/EC2-6-0-0/1',
    name: 'EC2-6-0-0',
    state: 'ROLLBACK_COMPLETE',
    terminationProtected: false,
    parentId: undefined,
    createdAt: '2026-11-21T01:00:00.000Z',
    ...more,
  }
}

/** What a build of {@link request} leaves when all is well. */
export const complete: readonly Asset[] = [
  ami(),
  snapshot(),
  task(),
  image('sandbox.vhd'),
  image('sandbox.vmdk'),
]
