import * as rules from './rules.ts'
import { fields, flag, key, texts } from './values.ts'

const arnsOf = (service: string, description: string) => key(texts(rules.arnOf(service)), description, 'none')

/** What was made elsewhere; an ARN may end in `*`. */
export const OTHERS = fields({
  repositoryArns: arnsOf(
    'ecr',
    'Repositories of images that `prune-images` prunes and `record-config` records.',
  ),
  listenerArns: arnsOf(
    'elasticloadbalancing',
    'Listeners whose weights, or whose rules’ weights, `promote-canary` moves.',
  ),
  functionArns: arnsOf(
    'lambda',
    'Functions between whose versions `promote-canary` shifts requests: `arn:aws:lambda:…:function:checkout`.',
  ),
  endpointArns: arnsOf('sagemaker', 'Endpoints whose weights `promote-canary` moves, in small letters.'),
  ecsServiceArns: arnsOf('ecs', 'Services whose deployments `promote-canary` judges.'),
  leaseRoleArns: arnsOf(
    'iam',
    'Roles with which a lease of `promote-canary` in the schedule group `default` rolls back.',
  ),
  parameterArns: arnsOf('ssm', 'SSM parameters that `record-config` records: `…:parameter/assistant/*`.'),
  objectArns: arnsOf('s3', 'Objects of S3 that `record-config` records: `arn:aws:s3:::acme-models/*`.'),
  rollback: key(
    flag(),
    'Whether `record-config` may bring back what a record says: task definitions of services, versions of aliases, tags, parameters, weights.',
    'false: it only reads',
  ),
  pruneAmis: key(
    flag(),
    'Whether `prune-images` may deprecate, disable, deregister and restore AMIs that bear the asset tag.',
    'false: it only reads',
  ),
  taskRoleArns: arnsOf(
    'iam',
    'Roles that the tasks of services run with which `record-config` may roll back.',
  ),
  inUseRoleArns: arnsOf('iam', 'Roles in other accounts by which `prune-images` looks what is in use.'),
})
