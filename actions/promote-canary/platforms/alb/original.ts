import type { Action, TargetGroupTuple } from '@aws-sdk/client-elastic-load-balancing-v2'
import { isTargetGroupArn, type TargetGroupArn, targetGroupName } from '../aws/load-balancer-arns.ts'

/**
 * Writes down the forward as it was before the first change, in characters that a tag's value may have. Together with
 * the rule as it is later (other actions, ARNs) it gives the original back without a difference, so that a later run
 * needs nothing else.
 */
export function encodeOriginal(original: readonly Action[]): string {
  const action = original.find(({ Type }) => Type === 'forward')
  const config = action?.ForwardConfig
  const sticky = config?.TargetGroupStickinessConfig
  const groups = config?.TargetGroups?.map(
    ({ TargetGroupArn = '', Weight }) => `${nameOf(TargetGroupArn)}=${Weight ?? '-'}`,
  )
  return [
    `short=${action?.TargetGroupArn === undefined ? '-' : nameOf(action.TargetGroupArn)}`,
    `sticky=${sticky === undefined ? '-' : `${sticky.Enabled ?? '-'}/${sticky.DurationSeconds ?? '-'}`}`,
    ...(groups ?? []),
  ].join(' ')
}

/**
 * Gives the original actions back.
 *
 * @param current the actions as they are now: the original's target groups are all still among them
 * @param known target groups that may have been there without being listed now
 * @throws Error when the text names a target group that is not there
 */
export function decodeOriginal(
  encoded: string,
  current: readonly Action[],
  known: readonly TargetGroupArn[],
): Action[] {
  const listed = current.flatMap(({ ForwardConfig }) => ForwardConfig?.TargetGroups ?? [])
  const arns = [...known, ...listed.map(({ TargetGroupArn = '' }) => TargetGroupArn)]
  const arnOf = (name: string): string => {
    const arn = arns.find((candidate) => nameOf(candidate) === name)
    if (arn === undefined) throw new Error(`The rule no longer names the target group ${name}.`)
    return arn
  }
  const [short = '', sticky = '', ...groups] = encoded.split(' ').map((part) => part.split('='))
  const tuples = groups.map(
    ([name = '', weight = '-']): TargetGroupTuple => ({
      TargetGroupArn: arnOf(name),
      ...(weight === '-' ? {} : { Weight: Number(weight) }),
    }),
  )
  const stickiness = decodeStickiness(sticky[1] ?? '-')
  return current.map((action) => {
    if (action.Type !== 'forward') return action
    const { TargetGroupArn: _, ForwardConfig: __, ...rest } = action
    return {
      ...rest,
      ...(short[1] === '-' || short[1] === undefined ? {} : { TargetGroupArn: arnOf(short[1]) }),
      ...(tuples.length === 0 && stickiness === undefined
        ? {}
        : {
            ForwardConfig: {
              ...(tuples.length === 0 ? {} : { TargetGroups: tuples }),
              ...(stickiness === undefined ? {} : { TargetGroupStickinessConfig: stickiness }),
            },
          }),
    }
  })
}

function decodeStickiness(text: string) {
  if (text === '-') return undefined
  const [enabled, seconds] = text.split('/')
  return {
    ...(enabled === '-' ? {} : { Enabled: enabled === 'true' }),
    ...(seconds === '-' || seconds === undefined ? {} : { DurationSeconds: Number(seconds) }),
  }
}

function nameOf(arn: string): string {
  return isTargetGroupArn(arn) ? targetGroupName(arn) : arn
}
