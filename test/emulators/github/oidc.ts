import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { Repository } from './state/repository.ts'

/** What GitHub says of a job in its token: https://docs.github.com/actions/reference/openid-connect-reference */
export type JobIdentity = {
  repository: Repository
  /** `refs/heads/main` unless told. */
  ref?: string
  sha: string
  environment?: string
  actor: { login: string; id: number }
  eventName: string
  /** The workflow's name and file. */
  workflow: string
  workflowFile: string
  /** The reusable workflow that the job is of, as `owner/name/.github/workflows/x.yml@ref`; the workflow itself unless told. */
  jobWorkflowRef?: string
  runId: number
  runNumber: number
  runAttempt: number
}

const LIFETIME_SECONDS = 300

/** Issues the tokens of workflow jobs, as GitHub's OIDC provider does. */
export class TokenIssuer {
  readonly issuer = 'https://token.actions.githubusercontent.com'
  #keys: { privateKey: KeyObject; publicKey: KeyObject } | undefined

  /** A signed token (RS256) for an audience; the owner's address when none is asked for. */
  issue(identity: JobIdentity, audience: string, now: Date): string {
    const header = { typ: 'JWT', alg: 'RS256', kid: 'emulated' }
    const claims = { ...claimsOf(identity, now), iss: this.issuer, aud: audience }
    const signed = [header, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')
    const signature = createSign('RSA-SHA256').update(signed).sign(this.#pair().privateKey, 'base64url')
    return `${signed}.${signature}`
  }

  /** The key set that verifies the tokens. */
  keySet(): { keys: unknown[] } {
    const key = this.#pair().publicKey.export({ format: 'jwk' })
    return { keys: [{ ...key, kid: 'emulated', alg: 'RS256', use: 'sig' }] }
  }

  #pair() {
    this.#keys ??= generateKeyPairSync('rsa', { modulusLength: 2048 })
    return this.#keys
  }
}

/**
 * The subject with immutable ids, the default for repositories made since 2026-07-15:
 * `repo:owner@<id>/name@<id>:environment:<name>`, else `…:pull_request`, else `…:ref:<ref>`.
 */
export function subjectOf({ repository, environment, eventName, ref }: JobIdentity): string {
  const name = `repo:${repository.owner.login}@${repository.owner.id}/${repository.name}@${repository.id}`
  if (environment) return `${name}:environment:${environment.replaceAll(':', '%3A')}`
  return eventName === 'pull_request' ? `${name}:pull_request` : `${name}:ref:${ref ?? 'refs/heads/main'}`
}

function claimsOf(identity: JobIdentity, now: Date) {
  const { repository, sha, actor } = identity
  const ref = identity.ref ?? 'refs/heads/main'
  const workflowRef = `${repository.fullName}/${identity.workflowFile}@${ref}`
  const issuedAt = Math.floor(now.getTime() / 1000)
  return {
    jti: crypto.randomUUID(),
    sub: subjectOf(identity),
    ref,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: String(repository.protectedBranches.has(ref.replace('refs/heads/', ''))),
    sha,
    repository: repository.fullName,
    repository_id: String(repository.id),
    repository_owner: repository.owner.login,
    repository_owner_id: String(repository.owner.id),
    repository_visibility: repository.visibility,
    actor: actor.login,
    actor_id: String(actor.id),
    event_name: identity.eventName,
    workflow: identity.workflow,
    workflow_ref: workflowRef,
    workflow_sha: sha,
    job_workflow_ref: identity.jobWorkflowRef ?? workflowRef,
    job_workflow_sha: sha,
    run_id: String(identity.runId),
    run_number: String(identity.runNumber),
    run_attempt: String(identity.runAttempt),
    runner_environment: 'github-hosted',
    base_ref: '',
    head_ref: '',
    ...(identity.environment ? { environment: identity.environment } : {}),
    iat: issuedAt,
    nbf: issuedAt - 600,
    exp: issuedAt + LIFETIME_SECONDS,
  }
}
