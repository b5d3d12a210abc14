import { UserError } from '../../shared/errors.ts'
import { DELIVER_NOW } from './deliver-snapshot.ts'
import { parseOwnImage } from './ecr-reference.ts'

/** The kinds of resources that can be named, each with what identifies one. */
const kinds = {
  'ecs-service': 'cluster/service',
  'ecs-task-definition': 'family, or family:revision',
  'listener-rule': 'ARN of a listener rule',
  listener: 'ARN of a listener',
  'target-group': 'ARN of a target group',
  'load-balancer': 'ARN of a load balancer',
  lambda: 'function, or function:alias',
  'ssm-parameter': 'name, or a path that ends with /',
  's3-object': 's3://bucket/key',
  'ecr-image':
    'registry/repository:tag or registry/repository@digest, the registry left out for the caller’s own',
  'sagemaker-endpoint': 'endpoint',
  config: 'type/id, of a type that AWS Config records',
  'config-snapshot': `s3://bucket/key or the path of a snapshot file (.json or .json.gz), or ${DELIVER_NOW}`,
} as const

/** What a selector can be: one resource, or every resource with a tag. */
export type SelectorKind = keyof typeof kinds | 'tag'

/** Names what is to be recorded. */
export interface Selector {
  readonly kind: SelectorKind
  readonly id: string
}

const patterns: Readonly<Record<Exclude<SelectorKind, 'ecr-image'>, RegExp>> = {
  'ecs-service': /^[\w-]{1,255}\/[\w-]{1,255}$/,
  'ecs-task-definition': /^[\w-]{1,255}(:[1-9][0-9]*)?$/,
  'listener-rule': /^arn:aws[\w-]*:elasticloadbalancing:[^:]+:\d{12}:listener-rule\/.+$/,
  listener: /^arn:aws[\w-]*:elasticloadbalancing:[^:]+:\d{12}:listener\/.+$/,
  'target-group': /^arn:aws[\w-]*:elasticloadbalancing:[^:]+:\d{12}:targetgroup\/.+$/,
  'load-balancer': /^arn:aws[\w-]*:elasticloadbalancing:[^:]+:\d{12}:loadbalancer\/.+$/,
  lambda: /^[\w-]{1,64}(:[\w-]{1,128})?$/,
  'ssm-parameter': /^[\w.\-/]{1,1011}$/,
  's3-object': /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/.+$/s,
  'sagemaker-endpoint': /^[A-Za-z0-9-]{1,63}$/,
  config: /^AWS::\w+::\w+\/.+$/,
  'config-snapshot': new RegExp(`\\.json(\\.gz)?$|^${DELIVER_NOW}$`),
  tag: /^[^=]+=.*$/,
}

/**
 * Reads the input `resources`: a YAML list of which each item is one `kind: id`.
 *
 * @throws UserError naming the item that cannot be used
 */
export function parseSelectors(data: unknown): Selector[] {
  if (data === undefined || data === null) return []
  if (!Array.isArray(data)) throw refuse('it is not a list', data)
  return data.map((item: unknown, index) => parseSelector(item, index + 1))
}

function parseSelector(item: unknown, position: number): Selector {
  const members = typeof item === 'object' && item !== null ? Object.entries(item) : []
  const [kind, id] = members[0] ?? []
  if (members.length !== 1 || kind === undefined || (typeof id !== 'string' && typeof id !== 'number')) {
    throw refuse(`item ${position} is not one \`kind: id\``, item)
  }
  if (!isKind(kind)) throw refuse(`item ${position} has an unknown kind`, kind)
  const text = String(id).trim()
  if (!identifies(kind, text)) {
    const allowed = kind === 'tag' ? 'key=value' : kinds[kind]
    throw refuse(`item ${position} does not identify a ${kind}`, text, allowed)
  }
  return { kind, id: text }
}

function identifies(kind: SelectorKind, text: string): boolean {
  if (kind !== 'ecr-image') return patterns[kind].test(text)
  // The tag is to be named: `latest` would be a guess here.
  return parseOwnImage(text) !== undefined && /[:@][^/]*$/.test(text)
}

function isKind(kind: string): kind is SelectorKind {
  return kind === 'tag' || Object.hasOwn(kinds, kind)
}

function refuse(what: string, given: unknown, allowed?: string): UserError {
  return new UserError(`${what}.`, {
    where: 'input resources',
    given: `\`${typeof given === 'string' ? given : JSON.stringify(given)}\``,
    allowed: allowed ?? `a list of \`kind: id\` with the kinds ${[...Object.keys(kinds), 'tag'].join(', ')}`,
  })
}
