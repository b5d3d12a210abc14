import type { ServiceError } from '../fault-proxy/aws-errors.ts'
import { awsErrors } from '../fault-proxy/aws-errors.ts'
import type { Meaning, RequestHead } from '../fault-proxy/aws-operation.ts'
import { type AwsCall, parseObject, readCall } from './aws-call.ts'
import { allows, trusts } from './evaluate.ts'
import { type NeededRight, neededRights } from './needed-rights.ts'
import type { ResourceState } from './resource-state.ts'
import { infraRoles, type Role } from './roles.ts'
import { recordDenial, recordUse } from './run-record.ts'

/** GitHub's provider in the account of the tests, as infra's trust policies name it. */
const GITHUB_PROVIDER = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com'
const ISSUER = 'token.actions.githubusercontent.com'

/** What the guard asks the emulator. */
type State = Pick<ResourceState, 'tagContext' | 'encryptionRights' | 'lacksBucket'>

/** Decides for each call of an action whether the role that infra makes for the action may make it. */
export class RoleGuard {
  readonly #roles: Readonly<Record<string, Role>>
  readonly #state: State
  readonly #verdicts = new Map<string, boolean>()
  /** Keys of roles in other accounts, which are not infra's. */
  readonly #foreignKeys = new Set<string>()

  constructor(state: State, roles = infraRoles()) {
    this.#state = state
    this.#roles = roles
  }

  /** What AWS answers instead when the role may not make the call; undefined when it may, or when no action makes it. */
  async refusalOf(meaning: Meaning, request: RequestHead): Promise<ServiceError | undefined> {
    const name = actionOf(request)
    const role = this.#roles[name]
    if (role === undefined) return undefined
    const call = readCall(meaning, request)
    if (this.#foreignKeys.has(call.accessKeyId)) return undefined
    const denied = await this.#lacks(name, role, call)
    if (denied === undefined || (await this.#state.lacksBucket(call))) return undefined
    const message = `User: arn:aws:sts::123456789012:assumed-role/${name}/test is not authorized to perform: ${denied.action} on resource: ${denied.resource} because no identity-based policy allows the ${denied.action} action`
    recordDenial(message)
    return { ...awsErrors.accessDenied(meaning), ...(meaning.service === 's3' ? {} : { message }) }
  }

  /** Learns from an answer which keys belong to a role in another account. */
  heard({ operation }: Meaning, answer: Buffer): void {
    if (operation !== 'AssumeRole') return
    const key = /<AccessKeyId>([^<]+)</.exec(answer.toString())?.[1]
    if (key !== undefined) this.#foreignKeys.add(key)
  }

  async #lacks(name: string, role: Role, call: AwsCall): Promise<NeededRight | undefined> {
    try {
      return (await this.#missing(name, role, call)) ?? (await this.#brokenTrust(name, role, call))
    } catch (error) {
      // The caller sees a broken connection, and may get over it: the suite must not.
      recordDenial(error instanceof Error ? error.message : String(error))
      throw error
    }
  }

  async #missing(name: string, role: Role, call: AwsCall): Promise<NeededRight | undefined> {
    const needed = neededRights(call)
    const kept = await this.#state.encryptionRights(call)
    for (const right of [...needed, ...kept]) {
      const tags = await this.#state.tagContext(call, right)
      const asked = {
        ...right,
        resource: tags.arn ?? right.resource,
        context: { ...right.context, ...tags.context },
      }
      if (!(await this.#allows(name, role, asked))) return asked
      recordUse(name, right.action)
    }
    return this.#missingOfLease(call)
  }

  /** A lease makes its call later, in the name of its own role. */
  async #missingOfLease(call: AwsCall): Promise<NeededRight | undefined> {
    const lease = this.#roles.lease
    const target = call.structure('Target')
    if (call.service !== 'scheduler' || target === undefined || lease === undefined) return undefined
    const input = parseObject(String(target.Input ?? ''))
    const [service = '', operation = ''] = String(target.Arn ?? '')
      .split(':')
      .slice(-2)
    const right = {
      action: `${service.replace(/v2$/, '')}:${operation.charAt(0).toUpperCase()}${operation.slice(1)}`,
      resource: resourceOf(call, input),
      context: {},
    }
    if (!(await this.#allows('lease', lease, right))) return right
    recordUse('lease', right.action)
    const group = `arn:aws:scheduler:${call.region}:123456789012:schedule-group/${call.text('GroupName') || 'default'}`
    const trusted = await trusts(lease.trust, {
      action: 'sts:AssumeRole',
      principal: { Service: 'scheduler.amazonaws.com' },
      context: { 'aws:SourceAccount': '123456789012', 'aws:SourceArn': group },
    })
    return trusted
      ? undefined
      : { action: 'sts:AssumeRole', resource: String(target.RoleArn ?? ''), context: {} }
  }

  /** A token of GitHub for whose subject the role is not. */
  async #brokenTrust(name: string, { trust }: Role, call: AwsCall): Promise<NeededRight | undefined> {
    const action = 'sts:AssumeRoleWithWebIdentity'
    if (call.operation !== 'AssumeRoleWithWebIdentity') return undefined
    const [, payload = ''] = call.text('WebIdentityToken').split('.')
    const { aud, sub } = parseObject(Buffer.from(payload, 'base64url').toString())
    const context = { [`${ISSUER}:aud`]: String(aud), [`${ISSUER}:sub`]: String(sub) }
    if (await trusts(trust, { action, principal: { Federated: GITHUB_PROVIDER }, context })) {
      recordUse(name, action)
      return undefined
    }
    return { action, resource: call.text('RoleArn'), context }
  }

  async #allows(name: string, { policy }: Role, right: NeededRight): Promise<boolean> {
    const key = JSON.stringify([name, right])
    const known = this.#verdicts.get(key)
    if (known !== undefined) return known
    const verdict = await allows(policy, right)
    this.#verdicts.set(key, verdict)
    return verdict
  }
}

/** The action that makes a request: its clients say so in the user agent. Empty for calls of a test itself. */
function actionOf({ headers }: RequestHead): string {
  return / action\/([a-z-]+)/.exec(String(headers['user-agent'] ?? ''))?.[1] ?? ''
}

/** What the call of a lease is about; an endpoint is named, not by its ARN. */
function resourceOf({ region }: AwsCall, input: Readonly<Record<string, unknown>>): string {
  const { RuleArn, ListenerArn, FunctionName, EndpointName } = input
  if (EndpointName !== undefined) {
    return `arn:aws:sagemaker:${region}:123456789012:endpoint/${String(EndpointName).toLowerCase()}`
  }
  return String(RuleArn ?? ListenerArn ?? FunctionName ?? '')
}
