import { type Check, checkGuard, checkSame, checkServing } from '../../guards/checks.ts'
import { loadBalancerArnOf, targetGroupName } from '../aws/load-balancer-arns.ts'
import { managersOf } from '../aws/managers.ts'
import { readForward } from './forward.ts'
import type { AlbObservation, ObservedGroup } from './observe-alb.ts'
import type { OtherWay } from './other-ways.ts'

/**
 * Checks that traffic can be shifted between the two groups at all. The canary's health comes later: a group that is in
 * no rule is not health-checked.
 */
export function preflight(observed: AlbObservation, minHealthyTargets: number): readonly Check[] {
  const { stable, canary } = observed
  const pair = [stable, canary] as const
  return [
    checkSame('VPC', pair, { nameOf, of: ({ vpcId }) => vpcId }),
    checkSame('protocol', pair, { nameOf, of: protocolOf }),
    checkSame('target type', pair, { nameOf, of: ({ targetType }) => targetType }),
    checkLoadBalancer(observed),
    ...checkRoom(observed),
    ...checkHealthChecks(pair),
    ...checkElsewhere(observed),
    checkTargets(canary, minHealthyTargets),
    checkServing('targets of the stable group', stable.health),
    ...observed.guards.map(checkGuard),
    ...checkStickiness(observed),
    ...checkSlowStart(canary),
    ...checkVisibleErrors(canary),
    ...checkManagers(observed),
  ]
}

function nameOf({ arn }: ObservedGroup): string {
  return targetGroupName(arn)
}

function protocolOf({ protocol, protocolVersion }: ObservedGroup): string {
  return `${protocol ?? 'none'} ${protocolVersion ?? ''}`.trim()
}

/** A target group serves one load balancer at most (ELBv2, "Target groups"). */
function checkLoadBalancer({ owner, canary }: AlbObservation): Check {
  const name = 'load balancer'
  const own = loadBalancerArnOf(owner)
  const foreign = canary.loadBalancers.filter((arn) => arn !== own)
  return foreign.length === 0
    ? { name, result: 'passed', explanation: 'Canary target group is not attached to another load balancer.' }
    : {
        name,
        result: 'failed',
        explanation: `The canary target group is attached to another load balancer: ${foreign.join(', ')}.`,
      }
}

/** Target groups of one forward (ELBv2, "Quotas for your Application Load Balancers"; it cannot be raised). */
const MAX_GROUPS = 5

function checkRoom({ original, owner, canary }: AlbObservation): readonly Check[] {
  const { targets } = readForward(original, owner.arn)
  if (targets.some(({ arn }) => arn === canary.arn) || targets.length < MAX_GROUPS) return []
  const explanation = `The forward already has ${targets.length} target groups, and AWS allows ${MAX_GROUPS}. Remove one that is not needed.`
  return [{ name: 'number of target groups', result: 'failed', explanation }]
}

/** Only a group of a Lambda function can be without them (ELBv2 API, `HealthCheckEnabled`). */
function checkHealthChecks(pair: readonly ObservedGroup[]): readonly Check[] {
  const without = pair.filter(({ healthChecks }) => !healthChecks)
  if (without.length === 0) return []
  const explanation = `${without.map(nameOf).join(' and ')} has no health checks, so its health is unknown. Enable them: \`aws elbv2 modify-target-group --health-check-enabled --target-group-arn …\`; each check invokes the function.`
  return [{ name: 'health checks', result: 'failed', explanation }]
}

/** Requests that reach a group through another rule are in its metrics too, and are not split by the weights. */
function checkElsewhere({ elsewhere }: AlbObservation): readonly Check[] {
  const name = 'other routes to the groups'
  const ways = ({ way }: OtherWay) => way
  const toCanary = elsewhere.filter(({ arm }) => arm === 'canary')
  if (toCanary.length > 0) {
    const explanation = `The canary already gets traffic by ${toCanary.map(ways).join(', ')}. Remove it there: the canary would serve users before it is judged, and their requests would be in its metrics.`
    return [{ name, result: 'failed', explanation }]
  }
  if (elsewhere.length === 0) return []
  const explanation = `The stable group also gets traffic by ${elsewhere.map(ways).join(', ')}. Those requests are in its metrics too: error rates include them, and the split check is skipped.`
  return [{ name, result: 'warning', explanation }]
}

function checkTargets({ health }: ObservedGroup, minHealthyTargets: number): Check {
  const name = 'targets of the canary'
  return health.total >= minHealthyTargets
    ? { name, result: 'passed', explanation: `${health.total} registered` }
    : {
        name,
        result: 'failed',
        explanation: `${health.total} registered; at least ${minHealthyTargets} must become healthy.`,
      }
}

/** gRPC answers 200 and puts its own status into a trailer that no load balancer counts. */
function checkVisibleErrors({ protocolVersion }: ObservedGroup): readonly Check[] {
  if (protocolVersion !== 'GRPC') return []
  const explanation =
    'gRPC responds with HTTP 200 even on errors, so only unanswered requests are detected. Add a custom metric in `settings`, for instance `grpc-errors: { kind: rate, events: { prometheus: \'sum(increase(grpc_server_handled_total{grpc_code!="OK",version="{version}"}[1m]))\' } }`.'
  return [{ name: 'visible errors', result: 'warning', explanation }]
}

function checkStickiness({ stable, canary, original }: AlbObservation): readonly Check[] {
  const name = 'stickiness'
  const targets = [stable, canary].filter(({ targetStickiness }) => targetStickiness)
  const group = original.find(({ Type }) => Type === 'forward')?.ForwardConfig?.TargetGroupStickinessConfig
  if (targets.length === 0 && !group?.Enabled) return []
  const kept = targets.length === 0 ? `for ${group?.DurationSeconds ?? '?'} s` : 'by their targets'
  return [
    {
      name,
      result: 'warning',
      explanation: `Sticky sessions (${kept}): the weights move new users only. A rollback removes the canary from the rule, so that no user stays on it; a promotion removes the stable group.`,
    },
  ]
}

function checkSlowStart({ slowStartSeconds }: ObservedGroup): readonly Check[] {
  if (slowStartSeconds === 0) return []
  const explanation = `New targets reach their share within ${slowStartSeconds} s; the minutes until then are not judged.`
  return [{ name: 'slow start', result: 'passed', explanation }]
}

function checkManagers({ tags }: AlbObservation): readonly Check[] {
  const managers = managersOf(tags)
  if (managers.length === 0) return []
  const explanation = `The rule is managed by ${managers.join(' and ')}: an update there during the canary would reset the weights. Let it ignore the actions of this rule.`
  return [{ name: 'managed elsewhere', result: 'warning', explanation }]
}
