import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { createGzip } from 'node:zlib'
import { seededRandom } from '../../support/seeded-random.ts'

/** One of a hundred resources differs between the two snapshots. */
const changedEvery = 100

/**
 * Writes a snapshot file like AWS Config's, with five kinds of resources of some 2.8 kB on average.
 *
 * @param release 1, or 2 for the one in which every hundredth resource has changed
 */
export async function writeSnapshot(path: string, count: number, release: 1 | 2): Promise<void> {
  const gzip = createGzip({ level: 1 })
  const file = createWriteStream(path)
  gzip.pipe(file)
  gzip.write(
    '{"fileVersion":"1.0","configSnapshotId":"00000000-0000-0000-0000-000000000000","configurationItems":[',
  )
  for (let i = 0; i < count; i++) {
    const text = JSON.stringify(itemOf(i, release === 2 && i % changedEvery === 7 ? 2 : 1, release))
    if (!gzip.write((i > 0 ? ',' : '') + text)) await once(gzip, 'drain')
  }
  gzip.end(']}')
  await once(file, 'finish')
}

function itemOf(index: number, version: number, release: number): object {
  const random = seededRandom(index)
  const hex = (length: number) =>
    Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('')
  const kind = kinds[index % kinds.length] ?? kinds[0]
  const { type, configuration } = kind(index, version, hex)
  return {
    configurationItemVersion: '1.3',
    configurationItemCaptureTime: `2026-11-2${release}T06:00:00.000Z`,
    configurationStateId: 1763618400000 + release,
    awsAccountId: '123456789012',
    configurationItemStatus: 'OK',
    resourceType: type,
    resourceId: `resource-${index}`,
    ARN: `arn:aws:service:eu-central-1:123456789012:resource/${index}`,
    awsRegion: 'eu-central-1',
    tags: { system: 'assistant', owner: 'team', cost: `c-${index % 50}` },
    relationships: [{ resourceType: 'AWS::EC2::VPC', resourceId: 'vpc-1', name: 'Is contained in Vpc' }],
    configuration,
    supplementaryConfiguration: {},
  }
}

type Hex = (length: number) => string
type Kind = (
  index: number,
  version: number,
  hex: Hex,
) => { readonly type: string; readonly configuration: object }

const kinds: readonly [Kind, ...Kind[]] = [
  (index, version, hex) => ({
    type: 'AWS::ECS::TaskDefinition',
    configuration: {
      family: `family-${index}`,
      cpu: '512',
      memory: '1024',
      taskRoleArn: `arn:aws:iam::123456789012:role/task-${index}`,
      containerDefinitions: ['app', 'log', 'proxy'].map((name) => ({
        name,
        image: `123456789012.dkr.ecr.eu-central-1.amazonaws.com/${name}:${version}`,
        environment: Array.from({ length: 12 }, (_, i) => ({ name: `NAME_${i}`, value: hex(16) })),
        portMappings: [{ containerPort: 8080, protocol: 'tcp' }],
        logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': `/ecs/${index}` } },
      })),
    },
  }),
  (_index, version, hex) => ({
    type: 'AWS::EC2::SecurityGroup',
    configuration: {
      groupId: `sg-${hex(17)}`,
      ipPermissions: Array.from({ length: 12 }, (_, i) => ({
        ipProtocol: 'tcp',
        fromPort: 8000 + i,
        toPort: 8000 + i * version,
        ipv4Ranges: [{ cidrIp: `10.${i}.0.0/16`, description: hex(24) }],
        userIdGroupPairs: [{ groupId: `sg-${hex(17)}`, userId: '123456789012' }],
      })),
    },
  }),
  (index, version, hex) => ({
    type: 'AWS::IAM::Role',
    configuration: {
      roleName: `role-${index}`,
      roleId: hex(21),
      assumeRolePolicyDocument: encodeURIComponent(
        policy('sts:AssumeRole', [`service-${index}.amazonaws.com`]),
      ),
      rolePolicyList: [
        {
          policyName: 'inline',
          policyDocument: policy(
            `s3:GetObject${version}`,
            Array.from({ length: 20 }, () => `arn:aws:s3:::${hex(20)}/*`),
          ),
        },
      ],
    },
  }),
  (index, version, hex) => ({
    type: 'AWS::Lambda::Function',
    configuration: {
      functionName: `function-${index}`,
      codeSha256: hex(44),
      memorySize: 128 * version,
      lastModified: '2026-11-20T06:00:00.000+0000',
      environment: {
        variables: Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`NAME_${i}`, hex(40)])),
      },
      vpcConfig: {
        subnetIds: [`subnet-${hex(17)}`, `subnet-${hex(17)}`],
        securityGroupIds: [`sg-${hex(17)}`],
      },
    },
  }),
  (index, version, hex) => ({
    type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
    configuration: {
      targetGroupName: `group-${index}`,
      port: 80 + version,
      healthCheckPath: '/health',
      attributes: Array.from({ length: 16 }, (_, i) => ({ key: `attribute.${i}`, value: hex(40) })),
      targets: Array.from({ length: 12 }, () => ({ id: `i-${hex(17)}`, port: 80 })),
    },
  }),
]

function policy(action: string, resources: readonly string[]): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Sid: 'One', Effect: 'Allow', Action: [action], Resource: resources }],
  })
}
