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
import { makeProject } from './project.ts'

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
  /** The `RoleName` of ExportImage. */
  readonly exportRoleName: pulumi.Output<string>
  /** Where the public downloads VM images. */
  readonly downloadDomainName: pulumi.Output<string>
  /** The CloudFront distribution behind it, for invalidations. */
  readonly distributionId: pulumi.Output<string>
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
    const { bucket, distribution } = makeDownloads(name, { prefix: assetPrefix, firewall, account }, child)
    const exportRole = makeExportRole(name, { bucket, prefix: assetPrefix, account }, child)
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
    const scope = (logGroupArn: pulumi.Output<string>) => ({
      account,
      logGroupArn,
      bucketArn: bucket.arn,
      secretArns: [registrySecret.arn, githubSecret.arn],
      assetPrefix,
      assetTag: args.assetTag ?? DEFAULTS.assetTag,
      stackPrefix: args.stackPrefix ?? DEFAULTS.stackPrefix,
      keyPrefix: args.keyPrefix ?? DEFAULTS.keyPrefix,
      connectionArn: args.connectionArn,
    })
    const ci = makeProject(
      `${name}-ci`,
      {
        args,
        account,
        settings: {
          description: 'Tests a build of the sandbox image',
          buildspec: args.ciBuildspec ?? 'aws-code-build/ci/buildspec.yaml',
          privileged: false,
          secrets: {},
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
          buildspec: args.releaseBuildspec ?? 'aws-code-build/ci/buildspec_release.yaml',
          privileged: true,
          secrets: {
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
    this.downloadDomainName = distribution.domainName
    this.distributionId = distribution.id
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
      downloadDomainName: this.downloadDomainName,
      distributionId: this.distributionId,
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
