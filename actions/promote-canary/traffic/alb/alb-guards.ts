import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { ECSClient } from '@aws-sdk/client-ecs'
import { messageOf } from '../../../shared/errors.ts'
import { explainError } from '../../../shared/explain-error.ts'
import type { World } from '../../../shared/world.ts'
import { judgeAlarms, readAlarms, unreadableAlarms } from '../../guards/alarms.ts'
import { judgeEcs, readEcsService } from '../../guards/ecs.ts'
import type { CanaryInputs } from '../../inputs.ts'
import type { GuardReading } from '../../machine/observation.ts'

/** What guards a canary on AWS besides the health of its targets. */
export interface AlbGuards extends Pick<CanaryInputs, 'alarms' | 'ecsService'> {
  /** Tasks of the ECS service that must run. */
  readonly minTasks: number
}

/**
 * Reads the alarms and the ECS service. What cannot be read is said, not thrown: it holds a canary back, and must not
 * stand in the way of one that is to be taken back.
 */
export async function readAlbGuards(
  guards: AlbGuards,
  region: string,
  { aws }: Pick<World, 'aws'>,
  signal: AbortSignal,
): Promise<readonly GuardReading[]> {
  const [alarms, ecs] = await Promise.all([
    readAlarmGuards(aws.client(CloudWatchClient, region), guards, signal),
    readEcsGuard(aws.client(ECSClient, region), guards, signal),
  ])
  signal.throwIfAborted()
  return [...alarms, ...ecs]
}

async function readAlarmGuards(
  cloudWatch: CloudWatchClient,
  { alarms }: AlbGuards,
  signal: AbortSignal,
): Promise<readonly GuardReading[]> {
  if (alarms.length === 0) return []
  try {
    return judgeAlarms(alarms, await readAlarms(cloudWatch, alarms, signal))
  } catch (error) {
    return unreadableAlarms(alarms, whyUnreadable(error, signal))
  }
}

async function readEcsGuard(
  ecs: ECSClient,
  { ecsService, minTasks }: AlbGuards,
  signal: AbortSignal,
): Promise<readonly GuardReading[]> {
  if (ecsService === undefined) return []
  try {
    return [judgeEcs(await readEcsService(ecs, ecsService, signal), minTasks)]
  } catch (error) {
    return [{ guard: 'ECS service', kind: 'unreadable', explanation: whyUnreadable(error, signal) }]
  }
}

/** What a service refused is told with what to do about it. */
function whyUnreadable(error: unknown, signal: AbortSignal): string {
  const { kind, headline } = explainError(error, signal)
  return kind === 'service' ? headline : messageOf(error)
}
