import * as gcp from '@pulumi/gcp'
import type { ChildOptions } from '../shared/child-options.ts'

/** The APIs that exchange GitHub's tokens, that `promote-canary` calls, and that run its lease. */
const SERVICES: readonly string[] = [
  'cloudscheduler.googleapis.com',
  'compute.googleapis.com',
  'iam.googleapis.com',
  'iamcredentials.googleapis.com',
  'monitoring.googleapis.com',
  'sts.googleapis.com',
]

/** Enables the APIs in the project. They stay enabled when the stack goes: others may use them. */
export function enableServices(name: string, { parent }: ChildOptions): gcp.projects.Service[] {
  return SERVICES.map((service) => {
    const [short = service] = service.split('.')
    return new gcp.projects.Service(`${name}-${short}`, { service, disableOnDestroy: false }, { parent })
  })
}
