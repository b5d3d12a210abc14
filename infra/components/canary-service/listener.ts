import * as aws from '@pulumi/aws'
import type { ChildOptions } from '../shared/child-options.ts'
import { DEFAULTS } from '../shared/defaults.ts'
import type { Exposure, Side } from './arguments.ts'

/** TLS 1.2 with forward secrecy and 1.3 (Elastic Load Balancing, "Security policies"). */
const TLS_POLICY = 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06'

/** Notes of `promote-canary` about who moves the weights. */
const TAGS = ['tags', 'tagsAll']

/** The ports on which the load balancer listens: plain HTTP only to redirect it, or inside the network. */
export function openPorts({ certificateArn }: Exposure): readonly number[] {
  return certificateArn === undefined ? [80] : [80, 443]
}

/** Where it listens, and for whom. */
interface ListenerArgs {
  /** Whether a change of the groups gives the traffic to `stable`; else it stays as `promote-canary` left it. */
  readonly resetTraffic: boolean
  /** Whether port 80 redirects to the certificate's port. */
  readonly redirectsPlain: boolean
  readonly loadBalancer: aws.lb.LoadBalancer
  readonly groups: Readonly<Record<Side, aws.lb.TargetGroup>>
  /** The side that gets all traffic at first. */
  readonly stable: Side
  readonly exposure: Exposure
}

/**
 * The listener whose weights `promote-canary` moves, and the rule by which `X-Canary: true` reaches the canary at any
 * weight. The program sets both once: a later update must not undo a canary that is under way, unless it is told to.
 */
export function makeListener(
  name: string,
  { loadBalancer, groups, stable, exposure, resetTraffic, redirectsPlain }: ListenerArgs,
  { parent }: ChildOptions,
): aws.lb.Listener {
  const child = { parent }
  const { certificateArn } = exposure
  const { canaryHeader: header } = DEFAULTS
  const canary = stable === 'a' ? groups.b : groups.a
  const listener = new aws.lb.Listener(
    name,
    {
      loadBalancerArn: loadBalancer.arn,
      ...(certificateArn === undefined
        ? { port: 80, protocol: 'HTTP' }
        : { port: 443, protocol: 'HTTPS', certificateArn, sslPolicy: TLS_POLICY }),
      defaultActions: [
        {
          type: 'forward',
          forward: {
            targetGroups: [
              { arn: groups[stable].arn, weight: 100 },
              // In the rule at weight 0, so that it is health-checked before it gets traffic.
              { arn: canary.arn, weight: 0 },
            ],
            stickiness: { enabled: false, duration: 1 },
          },
        },
      ],
    },
    { ...child, ignoreChanges: resetTraffic ? TAGS : ['defaultActions', ...TAGS] },
  )
  new aws.lb.ListenerRule(
    `${name}-x-canary`,
    {
      listenerArn: listener.arn,
      priority: 100,
      conditions: [{ httpHeader: { httpHeaderName: header.name, values: [header.value] } }],
      actions: [{ type: 'forward', targetGroupArn: canary.arn }],
    },
    { ...child, ignoreChanges: resetTraffic ? TAGS : ['actions', ...TAGS] },
  )
  if (certificateArn !== undefined && redirectsPlain) {
    new aws.lb.Listener(
      `${name}-plain`,
      {
        loadBalancerArn: loadBalancer.arn,
        port: 80,
        protocol: 'HTTP',
        defaultActions: [
          { type: 'redirect', redirect: { protocol: 'HTTPS', port: '443', statusCode: 'HTTP_301' } },
        ],
      },
      // Port 80 is the listener's own until it has moved to 443 (DuplicateListener).
      { ...child, dependsOn: [listener] },
    )
  }
  return listener
}
