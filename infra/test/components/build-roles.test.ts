import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { allowedContextKeysForRequest } from '@cloud-copilot/iam-simulate'
import { allows } from '../../../test/support/iam/evaluate.ts'
import { SandboxBuild } from '../../components/sandbox-build/sandbox-build.ts'
import { declare } from '../support/declare.ts'
import { one } from '../support/find.ts'

const TAG = 'ai-ops:asset-id'
const connection = 'arn:aws:codeconnections:eu-central-1:123456789012:connection/1'

const own = (resource: string) => `arn:aws:ec2:eu-central-1:123456789012:${resource}`
const shared = (resource: string) => `arn:aws:ec2:eu-central-1::${resource}`
const stack = (name: string) => `arn:aws:cloudformation:eu-central-1:123456789012:stack/${name}/1`
const ofBuild = { [`aws:ResourceTag/${TAG}`]: '6.0.0' }
const ofNobody = { 'aws:ResourceTag/Name': 'core-banking' }
const tagging = { [`aws:RequestTag/${TAG}`]: '6.0.0', 'aws:TagKeys': [TAG] }
const created = (action: string) => ({ ...tagging, 'ec2:CreateAction': action })

/** A call: what it does, its IAM action, the resource, and what conditions may ask for. */
type Call = readonly [
  what: string,
  action: string,
  resource: string,
  context?: Record<string, string | string[]>,
]

/** What a build does when it goes as it should, by the release guide's order. */
const STEPS: readonly Call[] = [
  ['reads the repository', 'codeconnections:GetConnectionToken', connection],
  ['reads the repository by the old name of the service', 'codestar-connections:GetConnection', connection],
  ['makes a key pair', 'ec2:CreateKeyPair', own('key-pair/ec2-key-1'), tagging],
  ['tags the key pair it makes', 'ec2:CreateTags', own('key-pair/ec2-key-1'), created('CreateKeyPair')],
  ['plans its stack', 'cloudformation:CreateChangeSet', stack('EC2-DATA-SCIENCE-SANDBOX-1')],
  ['makes its stack at once', 'cloudformation:CreateStack', stack('EC2-DATA-SCIENCE-SANDBOX-1')],
  ['makes its stack', 'cloudformation:ExecuteChangeSet', stack('EC2-DATA-SCIENCE-SANDBOX-1')],
  ['makes a security group', 'ec2:CreateSecurityGroup', own('security-group/sg-1'), tagging],
  ['makes it in the VPC', 'ec2:CreateSecurityGroup', own('vpc/vpc-1')],
  [
    'tags the security group it makes',
    'ec2:CreateTags',
    own('security-group/sg-1'),
    created('CreateSecurityGroup'),
  ],
  ['lets itself in', 'ec2:AuthorizeSecurityGroupIngress', own('security-group/sg-1'), ofBuild],
  ['starts an instance', 'ec2:RunInstances', own('instance/i-1'), tagging],
  [
    'starts it from an image of Canonical',
    'ec2:RunInstances',
    shared('image/ami-ubuntu'),
    { 'ec2:Owner': '099720109477' },
  ],
  [
    'starts it from an image it made',
    'ec2:RunInstances',
    shared('image/ami-1'),
    { ...ofBuild, 'ec2:Owner': '123456789012' },
  ],
  ['gives it a network interface', 'ec2:RunInstances', own('network-interface/eni-1')],
  ['gives it a disk', 'ec2:RunInstances', own('volume/vol-1')],
  ['starts it in a subnet', 'ec2:RunInstances', own('subnet/subnet-1')],
  ['starts it with its key', 'ec2:RunInstances', own('key-pair/ec2-key-1')],
  ['starts it behind its security group', 'ec2:RunInstances', own('security-group/sg-1'), ofBuild],
  ['tags the instance it starts', 'ec2:CreateTags', own('instance/i-1'), created('RunInstances')],
  ['makes an image of its instance', 'ec2:CreateImage', own('instance/i-1'), ofBuild],
  ['names the image', 'ec2:CreateImage', shared('image/ami-1'), tagging],
  ['keeps its snapshot', 'ec2:CreateImage', shared('snapshot/snap-1'), tagging],
  ['tags the image it makes', 'ec2:CreateTags', shared('image/ami-1'), created('CreateImage')],
  ['waits for the image', 'ec2:DescribeImages', '*'],
  ['ends its instance', 'ec2:TerminateInstances', own('instance/i-1'), ofBuild],
  ['removes its security group', 'ec2:DeleteSecurityGroup', own('security-group/sg-1'), ofBuild],
  ['removes its key', 'ec2:DeleteKeyPair', own('key-pair/ec2-key-1'), ofBuild],
  ['removes its image', 'ec2:DeregisterImage', shared('image/ami-1'), ofBuild],
  ['removes its snapshot', 'ec2:DeleteSnapshot', shared('snapshot/snap-1'), ofBuild],
  ['removes its stack', 'cloudformation:DeleteStack', stack('EC2-DATA-SCIENCE-SANDBOX-1')],
]

/** What only a release does. */
const RELEASE_STEPS: readonly Call[] = [
  ['exports its image', 'ec2:ExportImage', shared('image/ami-1'), ofBuild],
  ['starts the export', 'ec2:ExportImage', own('export-image-task/export-ami-1'), tagging],
  [
    'tags the export it starts',
    'ec2:CreateTags',
    own('export-image-task/export-ami-1'),
    created('ExportImage'),
  ],
  ['makes its image public', 'ec2:ModifyImageAttribute', shared('image/ami-1'), ofBuild],
  ['puts a VM image', 's3:PutObject', 'arn:aws:s3:::sandbox-images/ai_lab/6.0.0/image.vhd'],
  [
    'reads the login of the registry',
    'secretsmanager:GetSecretValue',
    'arn:aws:secretsmanager:eu-central-1:123456789012:Secret/sandbox-registry',
  ],
]

/** What somebody does who controls what a build runs: neither role may. */
const ATTACKS: readonly Call[] = [
  ['ends an instance of production', 'ec2:TerminateInstances', own('instance/i-prod'), ofNobody],
  ['ends an instance without tags', 'ec2:TerminateInstances', own('instance/i-prod')],
  [
    'tags an instance of production as its own',
    'ec2:CreateTags',
    own('instance/i-prod'),
    { ...ofNobody, ...tagging },
  ],
  ['tags a snapshot of production', 'ec2:CreateTags', shared('snapshot/snap-prod'), tagging],
  ['tags an image of production', 'ec2:CreateTags', shared('image/ami-prod'), tagging],
  ['tags the security group of a database', 'ec2:CreateTags', own('security-group/sg-proddb'), tagging],
  ['tags a key pair of somebody', 'ec2:CreateTags', own('key-pair/admin'), tagging],
  ['tags an export of somebody', 'ec2:CreateTags', own('export-image-task/export-ami-prod'), tagging],
  [
    'tags by another call than those that make something',
    'ec2:CreateTags',
    own('volume/vol-prod'),
    created('CopySnapshot'),
  ],
  [
    'opens the security group of a database',
    'ec2:AuthorizeSecurityGroupIngress',
    own('security-group/sg-proddb'),
    ofNobody,
  ],
  [
    'removes the security group of a database',
    'ec2:DeleteSecurityGroup',
    own('security-group/sg-proddb'),
    ofNobody,
  ],
  ['deletes a snapshot of production', 'ec2:DeleteSnapshot', shared('snapshot/snap-prod'), ofNobody],
  ['deregisters an image of production', 'ec2:DeregisterImage', shared('image/ami-prod'), ofNobody],
  ['copies the disks of an instance of production', 'ec2:CreateImage', own('instance/i-prod'), ofNobody],
  [
    'starts an image of production and reads its disk',
    'ec2:RunInstances',
    shared('image/ami-prod'),
    { ...ofNobody, 'ec2:Owner': '123456789012' },
  ],
  ['starts from a snapshot of production', 'ec2:RunInstances', shared('snapshot/snap-prod'), ofNobody],
  [
    'starts an instance behind the security group of a database',
    'ec2:RunInstances',
    own('security-group/sg-proddb'),
    ofNobody,
  ],
  ['starts an instance that no sweep would find', 'ec2:RunInstances', own('instance/i-miner')],
  ['starts an instance with a key of somebody', 'ec2:RunInstances', own('key-pair/admin')],
  ['makes a security group without the tag', 'ec2:CreateSecurityGroup', own('security-group/sg-2')],
  ['makes an image without the tag', 'ec2:CreateImage', shared('image/ami-2')],
  [
    'gives an instance a role',
    'iam:PassRole',
    'arn:aws:iam::123456789012:role/admin',
    { 'iam:PassedToService': 'ec2.amazonaws.com' },
  ],
  [
    'gives a stack a role',
    'iam:PassRole',
    'arn:aws:iam::123456789012:role/admin',
    { 'iam:PassedToService': 'cloudformation.amazonaws.com' },
  ],
  ['removes the key pair of somebody', 'ec2:DeleteKeyPair', own('key-pair/admin'), ofNobody],
  [
    'removes a key pair with its prefix that no build made',
    'ec2:DeleteKeyPair',
    own('key-pair/ec2-key-prod'),
    ofNobody,
  ],
  ['deletes a stack of production', 'cloudformation:DeleteStack', stack('production')],
  ['makes a stack of another name', 'cloudformation:CreateChangeSet', stack('production')],
  ['makes an image of production public', 'ec2:ModifyImageAttribute', shared('image/ami-prod'), ofNobody],
  ['makes an image without tags public', 'ec2:ModifyImageAttribute', shared('image/ami-prod')],
  ['exports an image of production', 'ec2:ExportImage', shared('image/ami-prod'), ofNobody],
  ['shares a snapshot', 'ec2:ModifySnapshotAttribute', shared('snapshot/snap-1'), ofBuild],
  ['writes beside the VM images', 's3:PutObject', 'arn:aws:s3:::sandbox-images/index.html'],
  ['writes to the history', 's3:PutObject', 'arn:aws:s3:::history/history/HEAD'],
  [
    'reads a secret of somebody',
    'secretsmanager:GetSecretValue',
    'arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-password',
  ],
  ['uses a connection to another repository', 'codeconnections:UseConnection', connection.replace(/1$/, '2')],
  [
    'starts the other project',
    'codebuild:StartBuild',
    'arn:aws:codebuild:eu-central-1:123456789012:project/sandbox-release',
  ],
  ['changes its own role', 'iam:PutRolePolicy', 'arn:aws:iam::123456789012:role/sandbox-ci'],
]

/** Tags are known as `aws:resourcetag/${tagkey}`. */
function isKnown(key: string, known: readonly string[]): boolean {
  return known.includes(key.toLowerCase().replace(/\/.*$/, '/${tagkey}'))
}

describe('the roles of builds, as IAM evaluates them', () => {
  let ci: object
  let release: object
  before(async () => {
    const made = await declare(() => {
      new SandboxBuild('sandbox', {
        repositoryUrl: 'https://github.com/bank/service',
        connectionArn: connection,
      })
    })
    const policy = (name: string): object => JSON.parse(one(made, 'RolePolicy', name).inputs.policy)
    ci = policy('sandbox-ci')
    release = policy('sandbox-release')
  })
  const may = (policy: object, [, action, resource, context = {}]: Call) =>
    allows(policy, { action, resource, context })

  for (const step of STEPS) {
    test(`a build ${step[0]}`, async () => {
      assert.deepEqual(await Promise.all([may(release, step), may(ci, step)]), [true, true])
    })
  }
  test('a build writes its own log', async () => {
    const log = (project: string): Call => [
      'writes its log',
      'logs:PutLogEvents',
      `arn:aws:cloudwatch:eu-central-1:123456789012:LogGroup/${project}:log-stream:1`,
    ]
    assert.deepEqual(await Promise.all([may(ci, log('sandbox-ci')), may(ci, log('sandbox-release'))]), [
      true,
      false,
    ])
  })
  test('conditions ask for what AWS says of the resource', async () => {
    for (const [what, action, resource, context] of [...STEPS, ...RELEASE_STEPS]) {
      if (context === undefined) continue
      const [service = '', name = ''] = action.split(':')
      const known = await allowedContextKeysForRequest(service, name, resource, false, undefined)
      const missing = Object.keys(context).filter((key) => !isKnown(key, known))
      assert.deepEqual(missing, [], what)
    }
  })
  for (const step of RELEASE_STEPS) {
    test(`a release ${step[0]}, a test of a build may not`, async () => {
      assert.deepEqual(await Promise.all([may(release, step), may(ci, step)]), [true, false])
    })
  }
  for (const attack of ATTACKS) {
    test(`nobody ${attack[0]}`, async () => {
      assert.deepEqual(await Promise.all([may(ci, attack), may(release, attack)]), [false, false])
    })
  }
})

describe('pushes that start a build', () => {
  const patternOf = async (branches?: string[]) => {
    const made = await declare(() => {
      new SandboxBuild('sandbox', {
        repositoryUrl: 'https://github.com/bank/service',
        startsOnPush: true,
        ...(branches === undefined ? {} : { protectedBranches: branches }),
      })
    })
    const [{ filters }] = one(made, 'Webhook').inputs.filterGroups
    const head = filters.find(({ type }: { type: string }) => type === 'HEAD_REF')
    assert.equal(head.excludeMatchedPattern, undefined)
    return new RegExp(head.pattern)
  }

  test('are those to the main branch alone', async () => {
    const pattern = await patternOf()
    assert.match('refs/heads/main', pattern)
    for (const ref of ['refs/heads/feature', 'refs/heads/main2', 'refs/heads/x/main', 'refs/tags/main']) {
      assert.doesNotMatch(ref, pattern)
    }
  })

  test('are those to the branches given, taken literally', async () => {
    const pattern = await patternOf(['main', 'release/1.x'])
    assert.match('refs/heads/release/1.x', pattern)
    assert.doesNotMatch('refs/heads/release/12x', pattern)
  })
})
