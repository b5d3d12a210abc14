import { HORIZON_MINUTES } from '../traffic.ts'
import { type ErrorRule, promoteAtHorizon } from './rule.ts'

/**
 * Flagger: each interval the success rate must reach the threshold; a miss or no data counts one failed check, checks
 * never recover, and at `limit` of them the canary is rolled back.
 * https://docs.flagger.app/usage/how-it-works (canary analysis), fluxcd/flagger@15bd6ad pkg/controller/scheduler.go
 */
export function flagger(name: string, minSuccessRate: number, limit: number): ErrorRule {
  return {
    name,
    source: 'Flagger docs, "How it works": threshold 5, interval 1m, success rate 99 %',
    decide({ canaryRequests, canaryErrors }) {
      let failed = 0
      for (let u = 0; u < HORIZON_MINUTES; u++) {
        const requests = canaryRequests[u] as number
        const success = requests > 0 ? 1 - (canaryErrors[u] as number) / requests : 0
        if (success < minSuccessRate && ++failed === limit) return promoteAtHorizon(u + 1, HORIZON_MINUTES)
      }
      return promoteAtHorizon(Number.POSITIVE_INFINITY, HORIZON_MINUTES)
    },
  }
}

/**
 * Argo Rollouts: a measurement each 5 minutes over the last 5; more than failureLimit failed ones fail the analysis. A
 * window without requests measures nothing.
 * https://argo-rollouts.readthedocs.io/en/stable/features/analysis/, argoproj/argo-rollouts@9f8d111 analysis/analysis.go
 */
export function argo(name: string, minSuccessRate: number, failureLimit: number): ErrorRule {
  const window = 5
  return {
    name,
    source: 'Argo Rollouts docs, "Analysis": interval 5m, failureLimit 3',
    decide({ canaryRequests, canaryErrors }) {
      let failed = 0
      for (let end = window; end <= HORIZON_MINUTES; end += window) {
        let requests = 0
        let errors = 0
        for (let u = end - window; u < end; u++) {
          requests += canaryRequests[u] as number
          errors += canaryErrors[u] as number
        }
        if (requests > 0 && 1 - errors / requests < minSuccessRate && ++failed > failureLimit)
          return promoteAtHorizon(end, HORIZON_MINUTES)
      }
      return promoteAtHorizon(Number.POSITIVE_INFINITY, HORIZON_MINUTES)
    },
  }
}

/**
 * A CloudWatch alarm on the canary's error rate, as CodeDeploy and ECS roll back on: `minutes` breaching data points in a
 * row; a minute without requests is missing and keeps the state (treatMissingData: missing).
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
 */
export function alarm(name: string, maxErrorRate: number, minutes: number): ErrorRule {
  return {
    name,
    source: `CloudWatch user guide, "Evaluating an alarm": ${minutes} of ${minutes} datapoints of 1 minute`,
    decide({ canaryRequests, canaryErrors }) {
      let breaching = 0
      for (let u = 0; u < HORIZON_MINUTES; u++) {
        const requests = canaryRequests[u] as number
        if (requests === 0) continue
        breaching = (canaryErrors[u] as number) / requests > maxErrorRate ? breaching + 1 : 0
        if (breaching === minutes) return promoteAtHorizon(u + 1, HORIZON_MINUTES)
      }
      return promoteAtHorizon(Number.POSITIVE_INFINITY, HORIZON_MINUTES)
    },
  }
}
