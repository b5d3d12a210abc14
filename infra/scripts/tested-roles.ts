import { join } from 'node:path'
import * as pulumi from '@pulumi/pulumi'
import { RELEASE_ACTIONS } from '../components/release-identity/declared-actions.ts'
import { ReleaseIdentity } from '../components/release-identity/release-identity.ts'
import { accountOf } from '../components/shared/account.ts'
import { makeLease } from '../components/shared/lease.ts'
import { type Declaration, declare } from '../test/support/declare.ts'
import { one } from '../test/support/find.ts'

/** Where the tests of the actions read which rights their roles have. */
export const TESTED_ROLES_FILE = join(import.meta.dirname, '..', '..', 'test', 'support', 'iam', 'roles.json')

const here = (service: string, resource: string) => `arn:aws:${service}:eu-central-1:123456789012:${resource}`

/** What the tests of the actions work on; a `*` stands for what the emulator or a test numbers. */
const LISTENERS = [here('elasticloadbalancing', 'listener/app/*/*/*')]
const PROJECTS = ['sandbox-*', 'assistant-release']
const FUNCTIONS = [here('lambda', 'function:shop-*')]
const ENDPOINTS = ['ranker-*', 'shop-*'].map((name) => here('sagemaker', `endpoint/${name}`))
const SERVICES = ['judged', 'production'].map((cluster) => here('ecs', `service/${cluster}/*`))
const NAMES = {
  repositoryArns: [
    ...['team/*', 'other', 'assistant', 'fn'].map((name) => here('ecr', `repository/${name}`)),
    'arn:aws:ecr:us-east-1:123456789012:repository/team/*',
  ],
  pruneAmis: true,
  listenerArns: LISTENERS,
  functionArns: FUNCTIONS,
  endpointArns: ENDPOINTS,
  ecsServiceArns: SERVICES,
  leaseRoleArns: ['lease', 'canary-lease'].map((name) => `arn:aws:iam::123456789012:role/${name}`),
  buildProjectArns: PROJECTS.map((name) => here('codebuild', `project/${name}`)),
  buildLogGroupArns: PROJECTS.map((name) => here('logs', `log-group:/aws/codebuild/${name}`)),
  imageBucketArn: 'arn:aws:s3:::*images*',
  distributionArn: 'arn:aws:cloudfront::123456789012:distribution/*',
  exportRoleArn: 'arn:aws:iam::123456789012:role/vmimport*',
  instanceRoleArn: 'arn:aws:iam::123456789012:role/sandbox-instance',
  historyBucketArn: 'arn:aws:s3:::*history',
  historyKeyArn: 'arn:aws:kms:eu-central-1:123456789012:key/1',
  signingKeyArn: 'arn:aws:kms:eu-central-1:123456789012:key/*-*-*-*-*',
  deliveryBucketArn: 'arn:aws:s3:::config-delivery',
  parameterArns: [here('ssm', 'parameter/*')],
  rollback: true,
  taskRoleArns: ['arn:aws:iam::123456789012:role/task'],
  inUseRoleArns: ['arn:aws:iam::210987654321:role/prune-images'],
  objectArns: ['arn:aws:s3:::models/*', 'arn:aws:s3:::plain/*'],
}

/** The roles that infra makes for these names, by the action that runs with each, and `lease`. */
export async function testedRoles(): Promise<string> {
  const declaration = await declare(() => {
    new ReleaseIdentity('release', {
      repository: { owner: 'octo', ownerId: 1, name: 'service', id: 2 },
      environments: Object.fromEntries(RELEASE_ACTIONS.map((action) => [action, 'release'])),
      resources: NAMES,
      existingProviderArn: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com',
    })
    const stack = new pulumi.ComponentResource('ai-ops:infra:TestedLease', 'lease')
    const restored = {
      listenerArn: LISTENERS[0] ?? '',
      functionArns: FUNCTIONS,
      endpointArns: ENDPOINTS,
    }
    makeLease('default', { ...restored, account: accountOf(stack) }, { parent: stack })
  })
  const roles = Object.fromEntries([
    ...RELEASE_ACTIONS.map((action) => [action, roleOf(declaration, `release-${action}`)]),
    ['lease', roleOf(declaration, 'default-lease')],
  ])
  return `${JSON.stringify(roles, null, 2)}\n`
}

function roleOf(declaration: Declaration, name: string): object {
  return {
    trust: JSON.parse(one(declaration, 'Role', name).inputs.assumeRolePolicy),
    policy: JSON.parse(one(declaration, 'RolePolicy', name).inputs.policy),
  }
}
