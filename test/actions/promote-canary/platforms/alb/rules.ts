import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2'
import {
  parseTargetGroupArn,
  type TargetGroupArn,
} from '../../../../../actions/promote-canary/platforms/aws/load-balancer-arns.ts'

/** The ARN of a target group with the given name. */
export function group(name: string): TargetGroupArn {
  return parseTargetGroupArn(
    `arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/${name}/73e2d6bc24d8a067`,
    'test',
  )
}

export const BLUE = group('blue')
export const GREEN = group('green')
export const OTHER = group('other')

/** A forward to several groups, as DescribeRules gives it. */
export function forward(weights: Readonly<Record<string, number>>, stickySeconds?: number): Action {
  return {
    Type: 'forward',
    ForwardConfig: {
      TargetGroups: Object.entries(weights).map(([TargetGroupArn, Weight]) => ({ TargetGroupArn, Weight })),
      TargetGroupStickinessConfig:
        stickySeconds === undefined ? { Enabled: false } : { Enabled: true, DurationSeconds: stickySeconds },
    },
  }
}

/** A forward to one group, as DescribeRules gives it: in the short and the long form at once. */
export function simpleForward(arn: TargetGroupArn): Action {
  return { ...forward({ [arn]: 1 }), TargetGroupArn: arn }
}

/** An OIDC log-in before a forward, as DescribeRules gives it: without the secret. */
export const LOG_IN: Action = {
  Type: 'authenticate-oidc',
  Order: 1,
  AuthenticateOidcConfig: {
    Issuer: 'https://id.example.org',
    AuthorizationEndpoint: 'https://id.example.org/a',
    TokenEndpoint: 'https://id.example.org/t',
    UserInfoEndpoint: 'https://id.example.org/u',
    ClientId: 'web',
    SessionTimeout: 604_800,
    OnUnauthenticatedRequest: 'authenticate',
  },
}
