import type * as pulumi from '@pulumi/pulumi'

export interface SandboxBuildArgs {
  /** What is built, `https://github.com/owner/repository`. */
  readonly repositoryUrl: string
  /** ARN of a CodeConnections connection to GitHub. @default the account's source credential */
  readonly connectionArn?: pulumi.Input<string>
  /** Path of the build specification that tests a build. @default the one of ai-ops, without VM images */
  readonly ciBuildspec?: string
  /** Path of the one that makes a release. @default the one of ai-ops */
  readonly releaseBuildspec?: string
  /** Whether pushes to protected branches with `[CodeBuild]` in their message start the CI project. @default false */
  readonly startsOnPush?: boolean
  /** Branches to which nobody pushes without a review; pushes to others start nothing. @default main */
  readonly protectedBranches?: readonly string[]
  /** Folder of the VM images in the bucket, without slashes. @default ai_lab */
  readonly assetPrefix?: string
  /** Tag by which everything that a build makes is found. @default ai-ops:asset-id */
  readonly assetTag?: string
  /** Beginning of the names of the stacks that builds make. @default EC2-DATA-SCIENCE-SANDBOX- */
  readonly stackPrefix?: string
  /** Beginning of the names of the key pairs that builds make. @default ec2-key- */
  readonly keyPrefix?: string
  /** Whether the release role builds on the runner too, not in CodeBuild alone. @default false */
  readonly buildsOnRunner?: boolean
  /** Minutes that a build may take, 5 to 2160. @default 240 */
  readonly timeoutMinutes?: number
  /** Days for which logs are kept, 1 to 3653, one of CloudWatch's periods. @default 90 */
  readonly logDays?: number
  /** Whether an image can be downloaded only once `mode: publish` of build-sandbox-image has opened it, as `release.yml` does. @default true */
  readonly privateUntilPublished?: boolean
  /** Networks that download without a CAPTCHA, IPv4 and IPv6. @default none */
  readonly allowedCidrs?: readonly string[]
  /** Downloads that one address may begin in 5 minutes, 10 or more. @default 100 */
  readonly downloadsPerFiveMinutes?: number
}
