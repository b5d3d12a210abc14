import { ECR_REPOSITORY, HISTORY_BUCKET, LEASE_ROLE, PROJECT, REGISTRY, VM_BUCKET } from './seed-aws.ts'
import { NEW_VERSION } from './seed-github.ts'
import type { LoadBalancer } from './seed-load-balancer.ts'

/** The inputs of `release.yml` for the demo's system. */
export function releaseInputs({
  ruleArn,
  stableGroupArn,
  canaryGroupArn,
}: LoadBalancer): Record<string, string> {
  const image = `${REGISTRY}/${ECR_REPOSITORY}:v${NEW_VERSION}`
  return {
    'codebuild-project': PROJECT,
    'vm-image-location': `s3://${VM_BUCKET}/images/`,
    'rule-arn': ruleArn,
    'canary-steps': '10%, 50%, 100%',
    'canary-dwell': '2m',
    'canary-bake': '2m',
    // Response times on a busy machine say more about the machine than about the version.
    'canary-settings': `metrics:
  errors: { tolerable-ratio: 3 }
  latency-p50: { role: observe }
  latency-p90: { role: observe }
  latency-p99: { role: observe }
`,
    'lease-role': LEASE_ROLE,
    'history-bucket': HISTORY_BUCKET,
    system: 'assistant',
    resources: `- listener-rule: ${ruleArn}
- target-group: ${stableGroupArn}
- target-group: ${canaryGroupArn}
`,
    versions: `container:
  - { name: assistant, image: '${image}' }
model:
  - { name: extractive, version: '3', digest: 'sha256:${'5'.repeat(64)}' }
`,
    'ecr-repository': ECR_REPOSITORY,
  }
}
