import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { PUBLISHED_TAG } from '../../../actions/build-sandbox-image/assets/tags.ts'
import { readActionDefinition } from '../../../scripts/action-definitions.ts'
import { DECLARED_ACTIONS } from '../../components/release-identity/declared-actions.ts'
import type { SandboxBuildArgs } from '../../components/sandbox-build/arguments.ts'
import { SandboxBuild } from '../../components/sandbox-build/sandbox-build.ts'
import { seedSandboxBuild } from '../reference-programs/sandbox-build.ts'
import { type Declaration, declare } from '../support/declare.ts'
import { testDefects } from '../support/defects.ts'
import { all, one, statements, waitsFor } from '../support/find.ts'
import { holdInvariants } from '../support/invariants.ts'

const smallest: SandboxBuildArgs = { repositoryUrl: 'https://github.com/owner/repository' }
const full: SandboxBuildArgs = {
  ...smallest,
  connectionArn: 'arn:aws:codeconnections:eu-central-1:123456789012:connection/1',
  startsOnPush: true,
  protectedBranches: ['main', 'release'],
  assetPrefix: 'lab',
  assetTag: 'asset',
  stackPrefix: 'LAB-',
  timeoutMinutes: 60,
  logDays: 30,
  privateUntilPublished: true,
  allowedCidrs: ['192.0.2.0/24', '2001:db8::/32', '198.51.100.7/32'],
  downloadsPerFiveMinutes: 20,
}
const make = (args: SandboxBuildArgs) => () => new SandboxBuild('sandbox', args)

describe('SandboxBuild', () => {
  test('holds what every program must hold, with the smallest and with all arguments', async () => {
    await holdInvariants(make(smallest))
    await holdInvariants(make(full))
  })

  test('lets only its distribution read published images, and nothing else of the bucket (§1.9, 11)', async () => {
    const made = await declare(make(full))
    const [, read] = statements(one(made, 'BucketPolicy').inputs.policy)
    assert.deepEqual(read.Resource, ['arn:aws:s3:::sandbox-images/lab/*'])
    assert.deepEqual(read.Condition, {
      StringEquals: {
        [`s3:ExistingObjectTag/${PUBLISHED_TAG}`]: 'true',
        'AWS:SourceArn': 'arn:aws:cloudfront::123456789012:distribution/sandbox-id',
      },
    })
    const [, byDefault] = statements(one(await declare(make(smallest)), 'BucketPolicy').inputs.policy)
    assert.equal(byDefault.Condition.StringEquals[`s3:ExistingObjectTag/${PUBLISHED_TAG}`], 'true')
    const [, always] = statements(
      one(await declare(make({ ...full, privateUntilPublished: false })), 'BucketPolicy').inputs.policy,
    )
    assert.deepEqual(Object.keys(always.Condition.StringEquals), ['AWS:SourceArn'])
    const { signingBehavior, signingProtocol } = one(made, 'OriginAccessControl').inputs
    assert.deepEqual([signingBehavior, signingProtocol], ['always', 'sigv4'])
  })

  test('asks for a CAPTCHA unless the address is on the list of its version, and limits the rate first', async () => {
    const made = await declare(make(full))
    const { rules, scope } = one(made, 'WebAcl').inputs
    assert.equal(scope, 'CLOUDFRONT')
    assert.deepEqual(
      rules.map((rule: { priority: number }) => rule.priority),
      [0, 1],
    )
    assert.equal(rules[0].statement.rateBasedStatement.limit, 20)
    assert.equal(rules[1].statement.notStatement.statement.orStatement.statements.length, 2)
    assert.deepEqual(one(made, 'IpSet', 'sandbox-allowed-ipv4').inputs.addresses, [
      '192.0.2.0/24',
      '198.51.100.7/32',
    ])
    assert.deepEqual(one(made, 'IpSet', 'sandbox-allowed-ipv6').inputs.addresses, ['2001:db8::/32'])
  })

  test('gives a project its rights before the first build, and its log to the right group', async () => {
    const made = await declare(make(smallest))
    for (const name of ['sandbox-ci', 'sandbox-release']) {
      const project = one(made, 'Project', name)
      assert.ok(waitsFor(made, project, one(made, 'RolePolicy', name)))
      assert.equal(project.inputs.logsConfig.cloudwatchLogs.groupName, `/aws/codebuild/${name}`)
      assert.equal(one(made, 'LogGroup', name).inputs.retentionInDays, 90)
    }
  })

  test('lets the release project alone export, publish and read secrets', async () => {
    const made = await declare(make(smallest))
    const ofCi = allowed(made, 'sandbox-ci')
    const onlyRelease = allowed(made, 'sandbox-release').filter((action) => !ofCi.includes(action))
    assert.deepEqual(onlyRelease.sort(), [
      'ec2:CancelExportTask',
      'ec2:ExportImage',
      'ec2:ModifyImageAttribute',
      'iam:GetRole',
      'iam:SimulatePrincipalPolicy',
      's3:AbortMultipartUpload',
      's3:DeleteObject',
      's3:GetObject',
      's3:ListBucket',
      's3:ListBucketMultipartUploads',
      's3:PutObject',
      's3:PutObjectTagging',
    ])
  })

  test('gives the release project every right that a build from a bare Ubuntu declares next to its calls', async () => {
    const granted = allowed(await declare(make(smallest)), 'sandbox-release')
    const ofCodeBuild = /^(codebuild|logs):|^cloudformation:ListStackResources$/
    // Its build specification makes no container image.
    const ofContainer = /^ecr:/
    // Published and listed by other jobs.
    const ofPublication =
      /^cloudfront:|^ec2:(DescribeImageAttribute|DisableImageDeprecation|EnableImageDeprecation)$|^s3:GetObjectTagging$/
    const declared = DECLARED_ACTIONS['build-sandbox-image'].filter(
      (name) => ![ofCodeBuild, ofContainer, ofPublication].some((one) => one.test(name)),
    )
    assert.deepEqual(
      declared.filter((name) => !granted.includes(name)),
      [],
    )
  })

  test('runs the build specification of ai-ops, whose variables and flags all exist', async () => {
    const made = await declare(make(smallest))
    const { source, environment } = one(made, 'Project', 'sandbox-release').inputs
    const given = environment.environmentVariables.map(({ name }: { name: string }) => name)
    const used = new Set([...source.buildspec.matchAll(/\$\{?([A-Z_]+)/g)].map(([, name]) => name))
    assert.ok(used.size > 8)
    const ofTheAction = ['ASSET_ID', 'AMI_NAME', 'AI_OPS_RUN_ID']
    assert.deepEqual(
      [...used].filter((name) => !given.includes(name) && !ofTheAction.includes(name ?? '')),
      [],
    )
    const flags = [...source.buildspec.matchAll(/ --([a-z-]+) "?\$|--(mode) build/g)].map(
      ([, a, b]) => a ?? b,
    )
    const inputs = Object.keys(readActionDefinition('build-sandbox-image').inputs)
    assert.deepEqual(
      flags.filter((flag) => !inputs.includes(flag) && flag !== 'branch'),
      [],
    )
  })

  test('starts on pushes only when told, and never on a pull request', async () => {
    assert.equal(all(await declare(make(smallest)), 'Webhook').length, 0)
    const [{ filters }] = one(await declare(make(full)), 'Webhook').inputs.filterGroups
    assert.deepEqual(filters[0], { type: 'EVENT', pattern: 'PUSH' })
  })

  test('lets EC2 write VM images only under the prefix, for this account', async () => {
    const made = await declare(make(smallest))
    const [trust] = statements(one(made, 'Role', 'sandbox-export').inputs.assumeRolePolicy)
    assert.equal(trust.Principal.Service, 'vmie.amazonaws.com')
    assert.deepEqual(trust.Condition.StringEquals, {
      'aws:SourceAccount': '123456789012',
      'sts:ExternalId': 'vmimport',
    })
    const write = statements(one(made, 'RolePolicy', 'sandbox-export').inputs.policy)[1]
    assert.deepEqual(write.Resource, ['arn:aws:s3:::sandbox-images/ai_lab/*'])
  })
})

testDefects(
  'release-guide §1.5 and §1.7',
  [
    {
      name: '§1.5-1: an image that was replaced is served for a day and longer',
      isMended: (made) =>
        one(made, 'CachePolicy').inputs.minTtl === 0 && one(made, 'CachePolicy').inputs.defaultTtl <= 3_600,
    },
    {
      name: '§1.5-2: speaks HTTP/1.1 only',
      isMended: (made) => one(made, 'Distribution').inputs.httpVersion === 'http2and3',
    },
    {
      name: '§1.5-3: the firewall is another stack, which must be there first and is looked up by hand',
      isMended: (made) => waitsFor(made, one(made, 'Distribution'), one(made, 'WebAcl')),
    },
    {
      name: '§1.5-4: the firewall lands in the Region of the stack, where CloudFront finds none',
      isMended: (made) =>
        [...all(made, 'WebAcl'), ...all(made, 'IpSet')].every(({ inputs }) => inputs.region === 'us-east-1'),
    },
    {
      name: '§1.5-5: one IPv4 address may download without CAPTCHA, no IPv6 one',
      isMended: (made) => all(made, 'IpSet').length === 2,
    },
    {
      name: '§1.5-6: no rate limit before the CAPTCHA where only the CAPTCHA was deployed',
      isMended: (made) => one(made, 'WebAcl').inputs.rules[0].statement.rateBasedStatement.limit >= 10,
    },
    {
      name: '§1.5-7: a public bucket, closed by a Lambda when it has become expensive',
      isMended: (made) =>
        all(made, 's3/bucket:Bucket').every(({ inputs }) => inputs.acl === undefined) &&
        all(made, 'BucketPublicAccessBlock').length === all(made, 's3/bucket:Bucket').length,
    },
    {
      name: '§1.5-8: images without versions and encryption of their own',
      isMended: (made) => one(made, 'BucketVersioning').inputs.versioningConfiguration.status === 'Enabled',
    },
    {
      name: '§1.5-9: the token of GitHub in plain text in the environment',
      isMended: (made) =>
        all(made, 'Project').every(({ inputs }) =>
          inputs.environment.environmentVariables.every(
            ({ name, type }: { name: string; type: string }) =>
              type === 'SECRETS_MANAGER' || !/TOKEN|PASSWORD|SECRET|USER/.test(name),
          ),
        ),
    },
    {
      name: '§1.7-1: every action on logs',
      isMended: (made) =>
        everyStatement(made).every(({ Action }) => ![Action].flat().some((action) => action.includes('*'))),
    },
    {
      name: '§1.7-2: stacks and instances of everybody',
      isMended: (made) =>
        everywhere(made).every((action) =>
          /^ec2:(Describe|Get)|^cloudformation:DescribeStacks$/.test(action),
        ),
    },
    {
      name: '§1.7-3: all secrets of the account',
      isMended: (made) =>
        everyStatement(made)
          .filter(({ Action }) => Action.includes('secretsmanager:GetSecretValue'))
          .every(({ Resource }) => !Resource.includes('*')),
    },
    {
      name: '§1.7-4: may remove images, snapshots and machines that are not its own',
      isMended: (made) =>
        everyStatement(made)
          .filter(({ Action }) =>
            Action.some((action: string) => /Terminate|Deregister|DeleteSnapshot|ModifyImage/.test(action)),
          )
          .every(({ Condition }) =>
            JSON.stringify(Condition ?? {}).includes('aws:ResourceTag/ai-ops:asset-id'),
          ),
    },
    {
      name: '§1.7-5: a role that any account could make the service assume',
      isMended: (made) =>
        all(made, 'Role').every(({ inputs }) =>
          statements(inputs.assumeRolePolicy).every(
            ({ Condition }) => Condition.StringEquals['aws:SourceAccount'] !== undefined,
          ),
        ),
    },
  ],
  seedSandboxBuild,
  make(smallest),
)

function everyStatement(made: Declaration) {
  return all(made, 'RolePolicy').flatMap(({ inputs }) => statements(inputs.policy))
}

function everywhere(made: Declaration): string[] {
  return everyStatement(made)
    .filter(({ Resource }) => Resource.includes('*'))
    .flatMap(({ Action }) => Action)
}

function allowed(made: Declaration, name: string): string[] {
  return [...new Set(statements(one(made, 'RolePolicy', name).inputs.policy).flatMap(({ Action }) => Action))]
}
