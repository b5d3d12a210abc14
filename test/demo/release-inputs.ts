import type { DemoSystem } from './demo-system.ts'
import {
  ECR_REPOSITORY,
  EXPORT_ROLE,
  HISTORY_BUCKET,
  INSTANCE_PROFILE,
  LEASE_ROLE,
  PROJECT,
  REGISTRY,
  VM_BUCKET,
  VM_FOLDER,
} from './seed-aws.ts'
import { NEW_VERSION, PLAYBOOK } from './seed-github.ts'

const ON_RUNNER = {
  'build-on-runner': true,
  'instance-profile': INSTANCE_PROFILE,
  'export-role': EXPORT_ROLE,
  'vm-image-formats': 'VHD, VMDK, RAW',
  playbook: PLAYBOOK,
  'launch-permission': 'public',
  'deprecate-after': '365d',
}

/** Where the sandbox image is built. */
export type BuildsOn = 'codebuild' | 'runner'

/** The inputs of `release.yml` for the demo's system. On the runner it is built from a bare Ubuntu, and becomes public. */
export function releaseInputs(
  { canaryPlace, downloadUrl }: Pick<DemoSystem, 'canaryPlace' | 'downloadUrl'>,
  buildsOn: BuildsOn,
): Record<string, string | boolean> {
  const image = `${REGISTRY}/${ECR_REPOSITORY}:v${NEW_VERSION}`
  return {
    ...(buildsOn === 'codebuild' ? { 'codebuild-project': PROJECT } : ON_RUNNER),
    'vm-image-location': `s3://${VM_BUCKET}/${VM_FOLDER}/`,
    'vm-image-base-url': downloadUrl,
    ...canaryPlace.inputs,
    'canary-steps': '10%, 50%, 100%',
    'canary-dwell': '2m',
    'canary-bake': '2m',
    // Response times on a busy machine say more about the machine than about the version, and a request without an answer in
    // fifty is what so few requests can exclude within minutes.
    'canary-settings': `metrics:
  errors: { tolerable-ratio: 3 }
  unanswered: { tolerable-difference: 0.02 }
  latency-p50: { role: observe }
  latency-p90: { role: observe }
  latency-p99: { role: observe }
`,
    'lease-role': LEASE_ROLE,
    'history-bucket': HISTORY_BUCKET,
    system: 'assistant',
    resources: canaryPlace.resources,
    versions: `container:
  - { name: assistant, image: '${image}' }
model:
  - { name: extractive, version: '3', digest: 'sha256:${'5'.repeat(64)}' }
`,
    'ecr-repository': ECR_REPOSITORY,
  }
}
