import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { CanaryServiceArgs } from '../components/canary-service/arguments.ts'
import { ChangeError } from './change-error.ts'
import type { Deployed } from './deployed.ts'

/**
 * The arguments of a service whose traffic is reset, once AWS itself says that no canary is under way: the state of the
 * stack does not know the weights. Where both sides have traffic, nothing of the service is declared.
 */
export function unlessUnderWay(
  args: CanaryServiceArgs,
  deployed: readonly Deployed[],
  options: pulumi.InvokeOptions,
): CanaryServiceArgs {
  const arn = deployed.find(({ type, name }) => type === 'aws:lb/listener:Listener' && name === 'service')
    ?.outputs.arn
  if (args.resetTraffic !== true || typeof arn !== 'string') return args
  const vpcId = pulumi
    .all([args.vpcId, aws.lb.getListenerOutput({ arn }, options).defaultActions])
    .apply(([id, actions]) => {
      refuseSplit(actions)
      return id
    })
  return { ...args, vpcId }
}

/** @throws ChangeError where more than one target group has traffic */
export function refuseSplit(actions: readonly aws.types.output.lb.GetListenerDefaultAction[]): void {
  const weights = actions
    .flatMap(({ forwards }) => forwards)
    .flatMap(({ targetGroups }) => targetGroups)
    .map(({ weight }) => weight)
  if (weights.filter((weight) => weight > 0).length < 2) return
  throw new ChangeError([
    {
      key: 'service.resetTraffic',
      from: false,
      to: true,
      because: `a canary is under way, the target groups have the weights ${weights.join(' and ')}.`,
      steps: 'let `promote-canary` end, or roll back, and try again',
    },
  ])
}
