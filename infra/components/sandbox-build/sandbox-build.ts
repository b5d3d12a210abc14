import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import { accountOf } from '../shared/account.ts'
import type { ChildOptions } from '../shared/child-options.ts'
import { DEFAULTS } from '../shared/defaults.ts'
import type { SandboxBuildArgs } from './arguments.ts'
import { buildGrants, releaseGrants } from './build-grants.ts'
import { makeDownloadFirewall } from './download-firewall.ts'
import { makeDownloads } from './downloads.ts'
import { makeExportRole } from './export-role.ts'
import { makeInstanceRole } from './instance-role.ts'
import { makeProject } from './project.ts'

/** What a project runs that is given no build specification: the one of ai-ops, by which it builds as a runner does. */
const BUILDSPEC = readFileSync(join(import.meta.dirname, 'buildspec.yml'), 'utf8')

/** The release of ai-ops that CodeBuild takes. */
const AI_OPS_REF = 'v1'

/** Everything permanent that a sandbox image needs to be built, kept and downloaded. */
export class SandboxBuild extends pulumi.ComponentResource {
  /** For the input `project` of `build-sandbox-image`. */
  readonly releaseProjectName: pulumi.Output<string>
  /** The project that tests a build. */
  readonly ciProjectName: pulumi.Output<string>
  /** Both projects, that for tests first. */
  readonly projectArns: pulumi.Output<string[]>
  /** Their log groups, in the same order. */
  readonly logGroupArns: pulumi.Output<string[]>
  /** Where VM images are exported to. */
  readonly imageBucketName: pulumi.Output<string>
  /** Its ARN. */
  readonly imageBucketArn: pulumi.Output<string>
  /** The `RoleName` of ExportImage: input `export-role`. */
  readonly exportRoleName: pulumi.Output<string>
  /** Its ARN. */
  readonly exportRoleArn: pulumi.Output<string>
  /** For the input `instance-profile` of `build-sandbox-image`. */
  readonly instanceProfileName: pulumi.Output<string>
  /** The role in it. */
  readonly instanceRoleArn: pulumi.Output<string>
  /** The password that images begin with: key `Password`, set outside the program. */
  readonly passwordSecretArn: pulumi.Output<string>
  /** Where the public downloads VM images. */
  readonly downloadDomainName: pulumi.Output<string>
  /** The CloudFront distribution behind it, for invalidations. */
  readonly distributionId: pulumi.Output<string>
  /** The same by its ARN, for the roles that may do so. */
  readonly distributionArn: pulumi.Output<string>
  /** Login of the container registry: keys `User` and `AccessToken`, set outside the program, so that no value is in its state. */
  readonly registrySecretArn: pulumi.Output<string>
  /** Token of GitHub: key `Token`, set likewise. */
  readonly githubSecretArn: pulumi.Output<string>

  constructor(name: string, args: SandboxBuildArgs, options?: pulumi.ComponentResourceOptions) {
    super('ai-ops:infra:SandboxBuild', name, {}, options)
    const child = { parent: this }
    const account = accountOf(this)
    const { assetPrefix = DEFAULTS.assetPrefix, allowedCidrs = [], downloadsPerFiveMinutes = 100 } = args
    const firewall = makeDownloadFirewall(name, { limit: downloadsPerFiveMinutes, allowedCidrs }, child)
    const { bucket, distribution } = makeDownloads(
      name,
      {
        ...{ prefix: assetPrefix, firewall, account },
        privateUntilPublished: args.privateUntilPublished ?? DEFAULTS.privateUntilPublished,
      },
      child,
    )
    const exportRole = makeExportRole(name, { bucket, prefix: assetPrefix, account }, child)
    const instance = makeInstanceRole(name, account, child)
    const passwordSecret = new aws.secretsmanager.Secret(
      `${name}-password`,
      { description: 'Password that sandbox images begin with: key Password' },
      child,
    )
    const registrySecret = new aws.secretsmanager.Secret(
      `${name}-registry`,
      { description: 'Login of the container registry: keys User and AccessToken' },
      child,
    )
    const githubSecret = new aws.secretsmanager.Secret(
      `${name}-github`,
      { description: 'Token of GitHub for the draft release: key Token' },
      child,
    )
    const names = {
      assetTag: args.assetTag ?? DEFAULTS.assetTag,
      stackPrefix: args.stackPrefix ?? DEFAULTS.stackPrefix,
      keyPrefix: args.keyPrefix ?? DEFAULTS.keyPrefix,
    }
    const variables = {
      AI_OPS_REF,
      AI_OPS_DIRECTORY: '/tmp/ai-ops',
      SANDBOX_ASSET_TAG: names.assetTag,
      SANDBOX_STACK_PREFIX: names.stackPrefix,
      SANDBOX_KEY_PREFIX: names.keyPrefix,
      SANDBOX_INSTANCE_PROFILE: instance.profile.name,
      SANDBOX_EXPORT_ROLE: exportRole.name,
    }
    const secrets = { SANDBOX_PASSWORD: pulumi.interpolate`${passwordSecret.arn}:Password` }
    const scope = (logGroupArn: pulumi.Output<string>) => ({
      account,
      logGroupArn,
      bucketArn: bucket.arn,
      exportRoleArn: exportRole.arn,
      instanceRoleArn: instance.role.arn,
      passwordSecretArn: passwordSecret.arn,
      secretArns: [registrySecret.arn, githubSecret.arn],
      assetPrefix,
      ...names,
      connectionArn: args.connectionArn,
    })
    const ci = makeProject(
      `${name}-ci`,
      {
        args,
        account,
        settings: {
          description: 'Tests a build of the sandbox image',
          buildspec: args.ciBuildspec ?? BUILDSPEC,
          privileged: false,
          // A test of a build makes no VM images.
          variables: { ...variables, SANDBOX_VM_IMAGE_LOCATION: '' },
          secrets,
          grants: (logGroupArn) => buildGrants(scope(logGroupArn)),
        },
      },
      child,
    )
    const release = makeProject(
      `${name}-release`,
      {
        args,
        account,
        settings: {
          description: 'Builds the sandbox image for a release',
          buildspec: args.releaseBuildspec ?? BUILDSPEC,
          privileged: true,
          variables: {
            ...variables,
            SANDBOX_VM_IMAGE_LOCATION: pulumi.interpolate`s3://${bucket.bucketName}/${assetPrefix}/`,
          },
          secrets: {
            ...secrets,
            DOCKER_REGISTRY_USER: pulumi.interpolate`${registrySecret.arn}:User`,
            DOCKER_REGISTRY_PASSWORD: pulumi.interpolate`${registrySecret.arn}:AccessToken`,
            GITHUB_TOKEN: pulumi.interpolate`${githubSecret.arn}:Token`,
          },
          grants: (logGroupArn) => [...buildGrants(scope(logGroupArn)), ...releaseGrants(scope(logGroupArn))],
        },
      },
      child,
    )
    if (args.startsOnPush === true) {
      const { protectedBranches: branches = [DEFAULTS.protectedBranch] } = args
      startOnPush(name, { project: ci.project, branches }, child)
    }
    this.ciProjectName = ci.project.name
    this.releaseProjectName = release.project.name
    this.projectArns = pulumi.all([ci.project.arn, release.project.arn])
    this.logGroupArns = pulumi.all([ci.logGroup.arn, release.logGroup.arn])
    this.imageBucketName = bucket.bucketName
    this.imageBucketArn = bucket.arn
    this.exportRoleName = exportRole.name
    this.exportRoleArn = exportRole.arn
    this.instanceProfileName = instance.profile.name
    this.instanceRoleArn = instance.role.arn
    this.passwordSecretArn = passwordSecret.arn
    this.downloadDomainName = distribution.domainName
    this.distributionId = distribution.id
    this.distributionArn = distribution.arn
    this.registrySecretArn = registrySecret.arn
    this.githubSecretArn = githubSecret.arn
    this.registerOutputs({
      ciProjectName: this.ciProjectName,
      releaseProjectName: this.releaseProjectName,
      projectArns: this.projectArns,
      logGroupArns: this.logGroupArns,
      imageBucketName: this.imageBucketName,
      imageBucketArn: this.imageBucketArn,
      exportRoleName: this.exportRoleName,
      exportRoleArn: this.exportRoleArn,
      instanceProfileName: this.instanceProfileName,
      instanceRoleArn: this.instanceRoleArn,
      passwordSecretArn: this.passwordSecretArn,
      downloadDomainName: this.downloadDomainName,
      distributionId: this.distributionId,
      distributionArn: this.distributionArn,
      registrySecretArn: this.registrySecretArn,
      githubSecretArn: this.githubSecretArn,
    })
  }
}

/** Which pushes start a project. */
interface PushArgs {
  readonly project: aws.codebuild.Project
  readonly branches: readonly string[]
}

/**
 * Only pushes to branches that reviews protect: whatever is built runs with the role's rights, so that neither a pull
 * request from outside nor a branch that anybody may push starts a build.
 */
function startOnPush(name: string, { project, branches }: PushArgs, { parent }: ChildOptions): void {
  const escaped = branches.map((branch) => branch.replaceAll(/[.+(){}[\]^$|?*\\]/g, '\\$&'))
  new aws.codebuild.Webhook(
    name,
    {
      projectName: project.name,
      filterGroups: [
        {
          filters: [
            { type: 'EVENT', pattern: 'PUSH' },
            { type: 'HEAD_REF', pattern: `^refs/heads/(${escaped.join('|')})$` },
            { type: 'COMMIT_MESSAGE', pattern: '\\[CodeBuild\\]' },
          ],
        },
      ],
    },
    { parent },
  )
}
