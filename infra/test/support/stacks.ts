/** An image as tasks name it. */
export const IMAGE = `service@sha256:${'0'.repeat(64)}`

/** A policy that ECR takes. */
export const LIFECYCLE_POLICY = {
  rules: [
    {
      rulePriority: 1,
      selection: { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 5 },
      action: { type: 'expire' },
    },
  ],
}

/** What every stack must set. */
export const SMALLEST = { region: 'eu-central-1' }

/** All parts of the program, with nothing set but what they require. */
export const DEFAULTS = {
  region: 'us-east-1',
  history: {},
  images: { repositories: { service: { lifecyclePolicy: LIFECYCLE_POLICY } } },
  service: {
    vpcId: 'vpc-01234567',
    loadBalancerSubnetIds: ['subnet-01234567', 'subnet-01234568'],
    targetSubnetIds: ['subnet-01234569'],
  },
  sandbox: { repositoryUrl: 'https://github.com/octocat/sandbox' },
  identity: { repository: 'octocat@12/service@34' },
  gcp: { project: 'my-project', region: 'us-central1' },
}

/** A stack with all parts of the program and as much of each as there is. */
export const FULL = {
  region: 'eu-central-1',
  assetId: 'Team/Service 1',
  history: { retentionDays: 30 },
  images: {
    repositories: { model: { lifecyclePolicy: LIFECYCLE_POLICY, mutableTags: ['latest'] } },
    signing: true,
    replicationRegions: ['eu-west-1'],
  },
  service: {
    vpcId: 'vpc-01234567',
    loadBalancerSubnetIds: ['subnet-01234567', 'subnet-01234568'],
    targetSubnetIds: ['subnet-01234569'],
    exposure: 'internet',
    certificateArn: 'arn:aws:acm:eu-central-1:123456789012:certificate/1',
    compute: {
      kind: 'fargate',
      a: { image: IMAGE, cpu: 512, memoryMiB: 1024 },
      b: { image: IMAGE, count: 0 },
    },
    port: 9000,
  },
  sandbox: { repositoryUrl: 'https://github.com/octocat/sandbox', startsOnPush: true, logDays: 30 },
  identity: { repository: 'octocat@12/service@34' },
  gcp: { project: 'my-project', region: 'europe-west3', domains: ['service.example.com'] },
}

const MACHINES = { imageId: 'ami-01234567', instanceType: 'm7g.large' }

/** The same with virtual machines instead of tasks. */
export const WITH_MACHINES = {
  ...FULL,
  service: { ...FULL.service, compute: { kind: 'instances', a: MACHINES, b: { ...MACHINES, count: 0 } } },
}

/** The program as the command line runs it: each run is a new module, as in a new process. */
export const program = async () => (await import(`../../index.ts?run=${run++}`)).default
let run = 0

/** Settings as the stack keeps them: texts as they are, everything else as JSON. */
export function stack(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      `ai-ops:${key}`,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )
}
