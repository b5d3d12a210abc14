/** Where the action can look for images in use. */
export const USE_SOURCES = [
  'ecs',
  'schedules',
  'lambda',
  'sagemaker',
  'codebuild',
  'batch',
  'app-runner',
  'agentcore',
  'eks',
] as const
export type UseSource = (typeof USE_SOURCES)[number]

/** What can be read besides, when it is named. */
export type ReadSource = UseSource | 'kubernetes'

/**
 * Sources that must be readable even when nobody names them: most repositories of ECR are used by them. The others are
 * looked at where the permission exists.
 */
export const ALWAYS_REQUIRED: ReadonlySet<UseSource> = new Set(['ecs', 'lambda'])

/** Lambda and SageMaker run only images of a repository in their own region (their developer guides). */
export const OWN_REGION_ONLY: ReadonlySet<UseSource> = new Set(['lambda', 'sagemaker'])

/** What runs images and is never looked at; the report says so. */
export const NEVER_LOOKED_AT =
  'Kubernetes clusters that are not named, EC2 instances, other services of AWS that run images (EMR Serverless, HealthOmics, GameLift, Image Builder, Elastic Beanstalk, Step Functions that start tasks), and what is outside AWS'

/** Where to look for images in use. */
export interface UseScope {
  readonly sources: readonly UseSource[]
  /** Sources that were named one by one: without the permission to read one nothing may be deleted. */
  readonly required: ReadonlySet<UseSource>
  /** All regions that are enabled in an account, or these. */
  readonly regions: 'all' | readonly string[]
  /** Roles to assume, in the accounts of others that run the images; the job's own account is always looked at. */
  readonly roles: readonly string[]
  /** Contexts of the job's kubeconfig, each of which leads to a cluster that runs the images. */
  readonly kubernetesContexts: readonly string[]
}
