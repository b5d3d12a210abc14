import { isTargetGroupArn, type TargetGroupArn } from '../aws/load-balancer-arns.ts'
import { ONLY_CANARY, type TagSpace } from '../aws/record-tags.ts'

/** The tag that names the target group which an earlier promotion took out of the rule. */
export const STANDBY_TAG = 'ai-ops:standby-target-group'

/** A rule or listener splits between target groups, and has one canary at a time. */
export const ALB_TAGS: TagSpace<TargetGroupArn> = { ...ONLY_CANARY, isBackend: isTargetGroupArn }

/** Reads which target group is on standby for the next release. */
export function standbyOf(tags: ReadonlyMap<string, string>): TargetGroupArn | undefined {
  const arn = tags.get(STANDBY_TAG) ?? ''
  return isTargetGroupArn(arn) ? arn : undefined
}
