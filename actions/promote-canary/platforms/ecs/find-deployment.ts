import type { ECSClient } from '@aws-sdk/client-ecs'
import type { Pair } from '../../traffic/arms.ts'
import { deploymentId, type EcsServiceName, type TaskDefinition } from './ecs-service.ts'
import {
  type CallOptions,
  type ReadDeployment,
  readDeployment,
  readRevisions,
  readService,
} from './service-store.ts'
import { describeDeployment, isUnderWay } from './standing.ts'

/** What is found of the deployment of a canary. */
export type Found =
  | { readonly kind: 'deployment'; readonly deployment: ReadDeployment }
  /** None is under way; the task definition that serves. */
  | { readonly kind: 'none'; readonly serving: TaskDefinition | undefined }
  /** Another one is under way, or the one that was known is gone. */
  | { readonly kind: 'other'; readonly found: string }

/** Which deployment is looked for. */
export interface Sought {
  readonly service: EcsServiceName
  readonly pair: Pair<TaskDefinition>
  /** Its ARN, once it is known: then no other is taken for it. */
  readonly arn: string | undefined
}

/** Finds the deployment of a canary: by its ARN, or, before that is known, the one under way between the two. */
export async function findDeployment(
  ecs: ECSClient,
  { service, pair, arn }: Sought,
  options: CallOptions,
): Promise<Found> {
  if (arn !== undefined) {
    const deployment = await readDeployment(ecs, arn, options)
    return deployment === undefined
      ? { kind: 'other', found: `no deployment ${deploymentId(arn)}` }
      : { kind: 'deployment', deployment }
  }
  const { deployment: latestArn, revisions } = await readService(ecs, service, options)
  const latest = latestArn === undefined ? undefined : await readDeployment(ecs, latestArn, options)
  const { sources = [], target = '' } = latest ?? {}
  const known = await readRevisions(ecs, [...revisions, ...sources, target], options)
  if (latest === undefined || !isUnderWay(latest))
    return { kind: 'none', serving: known.get(revisions[0] ?? '')?.taskDefinition }
  const [from, to] = [sources[0] ?? '', target].map((revision) => known.get(revision)?.taskDefinition)
  return from === pair.stable && to === pair.canary
    ? { kind: 'deployment', deployment: latest }
    : {
        kind: 'other',
        found: `${describeDeployment(latest)}, from ${from ?? 'nothing'} to ${to ?? 'nothing'}`,
      }
}
