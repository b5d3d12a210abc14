import type { Wanted } from './cloud.ts'

const ACCOUNT = '123456789012'
const REGION = 'eu-central-1'

/** The service and the beginning of the resource part, where they are not those of Pulumi's type. */
const FORMS: Readonly<Record<string, readonly [service: string, resource: string]>> = {
  'lb/loadBalancer': ['elasticloadbalancing', 'loadbalancer/app/'],
  'lb/targetGroup': ['elasticloadbalancing', 'targetgroup/'],
  'lb/listener': ['elasticloadbalancing', 'listener/app/lb/1/'],
  'lb/listenerRule': ['elasticloadbalancing', 'listener-rule/app/lb/1/1/'],
  'cloudwatch/logGroup': ['logs', 'log-group:'],
  'cloudwatch/metricAlarm': ['cloudwatch', 'alarm:'],
  'ecs/taskDefinition': ['ecs', 'task-definition/'],
  'scheduler/scheduleGroup': ['scheduler', 'schedule-group/'],
  'secretsmanager/secret': ['secretsmanager', 'secret:'],
  'signer/signingProfile': ['signer', '/signing-profiles/'],
}

/** The ARN of an object (Service Authorization Reference, "Resource types"). */
export function arnOf({ type }: Pick<Wanted, 'type'>, name: string): string {
  const path = type.split(':')[1] ?? ''
  const [module = '', kind = ''] = path.split('/')
  if (module === 'iam') return `arn:aws:iam::${ACCOUNT}:${kind}/${name}`
  const [service, resource] = FORMS[path] ?? [module, `${kind}/`]
  return `arn:aws:${service}:${REGION}:${ACCOUNT}:${resource}${name}`
}
