import * as rules from '../../../configuration/rules.ts'
import { LIFECYCLE_POLICY } from '../../support/stacks.ts'

const arn = (service: string, resource: string) => `arn:aws:${service}:us-east-1:123456789012:${resource}`

const image = (digit: string) => `service@sha256:${digit.repeat(64)}`

const [rule] = LIFECYCLE_POLICY.rules

/** Allowed values by what the settings call them; three where lists are made of them. */
export const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  [rules.REGION.allowed]: ['us-east-1', 'eu-west-1', 'eu-west-2'],
  [rules.GCP_REGION.allowed]: ['us-central1', 'europe-west3'],
  [rules.PROJECT.allowed]: ['my-project', 'other-project'],
  [rules.POOL_ID.allowed]: ['second-github', 'third-github'],
  [rules.NAME.allowed]: ['first', 'second', 'third'],
  [rules.REPOSITORY.allowed]: ['octocat@12/service@34', 'octocat@12/other@35'],
  [rules.BRANCH.allowed]: ['next', 'main', 'release'],
  [rules.REPOSITORY_URL.allowed]: ['https://github.com/octocat/sandbox', 'https://github.com/octocat/other'],
  [rules.TAG_PATTERN.allowed]: ['latest', 'next-*', 'edge'],
  [rules.CIDR.allowed]: ['10.20.0.0/24', '2001:db8::/32', '198.51.100.0/24'],
  [rules.PATH.allowed]: ['/ready', '/health'],
  [rules.DOMAIN.allowed]: ['service.example.com', 'www.example.com', 'example.com'],
  [rules.IMAGE.allowed]: [image('0'), image('1')],
  [rules.FOLDER.allowed]: ['images', 'ai_lab'],
  [rules.STACK_PREFIX.allowed]: ['BUILD-', 'SANDBOX-'],
  [rules.KEY_PREFIX.allowed]: ['build-key-', 'key-'],
  [rules.FILE.allowed]: ['ci/build.yaml', 'ci/other.yaml'],
  [rules.INSTANCE_TYPE.allowed]: ['m7g.large', 'm7g.xlarge'],
  [rules.DEVICE.allowed]: ['/dev/sda1', '/dev/xvda'],
  [rules.MACHINE_TYPE.allowed]: ['e2-medium', 'e2-small'],
  [rules.MACHINE_IMAGE.allowed]: ['my-project/my-image', 'debian-cloud/debian-12'],
  [rules.RESOURCE_TYPE.allowed]: ['AWS::ECS::Service', 'AWS::S3::Bucket', 'AWS::ECS::Cluster'],
  [rules.idOf('ami').allowed]: ['ami-01234567', 'ami-89abcdef'],
  [rules.idOf('vpc').allowed]: ['vpc-01234567', 'vpc-89abcdef'],
  [rules.idOf('subnet').allowed]: ['subnet-01234567', 'subnet-89abcdef', 'subnet-89abcde0'],
  [rules.arnOf('kms').allowed]: [arn('kms', 'key/1'), arn('kms', 'key/2')],
  [rules.arnOf('acm').allowed]: [arn('acm', 'certificate/1'), arn('acm', 'certificate/2')],
  [rules.arnOf('iam').allowed]: ['a', 'b', 'c'].map((name) => `arn:aws:iam::123456789012:role/${name}`),
  [rules.arnOf('ecr').allowed]: ['a', 'b', 'c'].map((name) => arn('ecr', `repository/${name}`)),
  [rules.arnOf('ssm').allowed]: ['a', 'b', 'c'].map((name) => arn('ssm', `parameter/${name}`)),
  [rules.arnOf('s3').allowed]: ['a', 'b', 'c'].map((name) => `arn:aws:s3:::${name}/*`),
  [rules.arnOf('elasticloadbalancing').allowed]: ['1', '2', '3'].map((id) =>
    arn('elasticloadbalancing', `listener/app/own/1/${id}`),
  ),
  [rules.arnOf('codeconnections').allowed]: [
    arn('codeconnections', 'connection/1'),
    arn('codeconnections', 'connection/2'),
  ],
  'a lifecycle policy that ECR accepts': [
    LIFECYCLE_POLICY,
    { rules: [{ ...rule, selection: { ...rule?.selection, countNumber: 9 } }] },
  ],
}
