import * as aws from '@pulumi/aws'
import type * as pulumi from '@pulumi/pulumi'
import type { Account } from '../shared/account.ts'
import type { ChildOptions } from '../shared/child-options.ts'
import { type Grant, policyOf } from '../shared/grant.ts'
import { trustService } from '../shared/trust.ts'
import type { SandboxBuildArgs } from './arguments.ts'

/** One CodeBuild project with its log and role. */
export interface BuildProject {
  readonly project: aws.codebuild.Project
  readonly logGroup: aws.cloudwatch.LogGroup
}

/** What differs between the projects. */
export interface ProjectSettings {
  readonly description: string
  readonly buildspec: string
  /** Whether Docker images are built in it. */
  readonly privileged: boolean
  /** Plain values by the environment variable that gets them. */
  readonly variables: Readonly<Record<string, pulumi.Input<string>>>
  /** Secrets by the environment variable that gets them, as `ARN:key`. */
  readonly secrets: Readonly<Record<string, pulumi.Output<string>>>
  readonly grants: (logGroupArn: pulumi.Output<string>) => readonly Grant[]
}

/** A project among those of the component. */
interface ProjectArgs {
  /** What the projects share. */
  readonly args: SandboxBuildArgs
  readonly settings: ProjectSettings
  readonly account: Account
}

/** Makes a project whose role has its rights before the first build can start. */
export function makeProject(
  name: string,
  { args, settings, account: { accountId } }: ProjectArgs,
  { parent }: ChildOptions,
): BuildProject {
  const child = { parent }
  const { connectionArn, timeoutMinutes = 240, logDays = 90 } = args
  const logGroup = new aws.cloudwatch.LogGroup(
    name,
    { name: `/aws/codebuild/${name}`, retentionInDays: logDays },
    child,
  )
  const role = new aws.iam.Role(
    name,
    { assumeRolePolicy: trustService('codebuild.amazonaws.com', accountId) },
    child,
  )
  const rights = new aws.iam.RolePolicy(
    name,
    { role: role.name, policy: policyOf(settings.grants(logGroup.arn)) },
    child,
  )
  const project = new aws.codebuild.Project(
    name,
    {
      name,
      description: settings.description,
      serviceRole: role.arn,
      buildTimeout: timeoutMinutes,
      artifacts: { type: 'NO_ARTIFACTS' },
      environment: {
        type: 'LINUX_CONTAINER',
        computeType: 'BUILD_GENERAL1_SMALL',
        image: 'aws/codebuild/standard:7.0',
        privilegedMode: settings.privileged,
        environmentVariables: [
          ...environmentOf('PLAINTEXT', settings.variables),
          ...environmentOf('SECRETS_MANAGER', settings.secrets),
        ],
      },
      source: {
        type: 'GITHUB',
        location: args.repositoryUrl,
        buildspec: settings.buildspec,
        ...(connectionArn === undefined
          ? {}
          : { auth: { type: 'CODECONNECTIONS', resource: connectionArn } }),
      },
      logsConfig: { cloudwatchLogs: { status: 'ENABLED', groupName: logGroup.name } },
    },
    { ...child, dependsOn: [rights] },
  )
  return { project, logGroup }
}

function environmentOf(
  type: 'PLAINTEXT' | 'SECRETS_MANAGER',
  values: Readonly<Record<string, pulumi.Input<string>>>,
) {
  return Object.entries(values).map(([name, value]) => ({ name, type, value }))
}
