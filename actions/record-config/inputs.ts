import { UserError } from '../shared/errors.ts'
import {
  type AwsInputs,
  type CommonInputs,
  type PlanInputs,
  readAwsInputs,
  readCommonInputs,
  readPlanInputs,
} from '../shared/inputs/common-inputs.ts'
import type { InputReader } from '../shared/inputs/input-reader.ts'
import { secretReason } from '../shared/secrets/detect-secret.ts'
import type { Registries, Registry } from './collect/registry.ts'
import { parseSelectors, type Selector } from './collect/selectors.ts'
import { parseVersionSpecs, type VersionSpec } from './collect/version-specs.ts'
import type { HistoryPlace } from './history/open-store.ts'
import { readTrust, type TrustInputs } from './history/trust-inputs.ts'
import { minRedactionKeyLength, type RedactionKey, redactionKeyFrom } from './normalise/redact.ts'
import { type PolicyException, parseExceptions } from './policy/exceptions.ts'
import { type PolicyLevels, parsePolicyLevels } from './policy/levels.ts'
import type { PolicyServer } from './policy/open-policy-agent.ts'

/** The inputs of the action; see `action.yml`. */
export type Inputs =
  | RecordInputs
  | VerifyInputs
  | DiffInputs
  | RollbackInputs
  | SiteInputs
  | TablesInputs
  | CostsInputs

interface OfEveryMode extends CommonInputs, PlanInputs {
  readonly aws: AwsInputs
  readonly system: string
  readonly history: HistoryPlace
  readonly trust: TrustInputs
  /** Checkpoints of this history that were kept elsewhere: files, `release:latest` or `release:<tag>`. */
  readonly knownCheckpoints: readonly string[]
  /** Needed only for `release:…` among the known checkpoints. */
  readonly githubToken: string | undefined
  /** What the log must not show. */
  readonly secrets: readonly (string | undefined)[]
}

/** What is looked at, and how. */
export interface Collecting {
  readonly selectors: readonly Selector[]
  readonly versionSpecs: readonly VersionSpec[]
  readonly registries: Registries
  /** Names of environment variables that are no secrets; `*` stands for any characters. */
  readonly plainEnvironment: readonly string[]
  /** Services, `cluster/service`, whose count auto scaling sets; `*` stands for any characters. */
  readonly autoscaledServices: readonly string[]
  readonly redactionKey: RedactionKey | undefined
}

/** The inputs of `mode: record`. */
export interface RecordInputs extends OfEveryMode, Collecting {
  readonly mode: 'record'
  readonly release: string
  readonly policyLevels: PolicyLevels
  readonly policyExceptions: readonly PolicyException[]
  /** The path of a module with rules of the caller's own. */
  readonly policyModule: string | undefined
  /** The decision of an Open Policy Agent that is asked for. */
  readonly policyServer: PolicyServer | undefined
}

/** The inputs of `mode: verify`. */
export interface VerifyInputs extends OfEveryMode {
  readonly mode: 'verify'
  readonly depth: 'log' | 'all'
}

/** The inputs of `mode: site`. */
export interface SiteInputs extends OfEveryMode {
  readonly mode: 'site'
  readonly depth: 'log' | 'all'
}

/** The inputs of `mode: diff`. */
export interface DiffInputs extends OfEveryMode {
  readonly mode: 'diff'
  readonly from: string
  readonly to: string
}

/** The inputs of `mode: tables`. */
export interface TablesInputs extends OfEveryMode {
  readonly mode: 'tables'
}

/** The inputs of `mode: costs`. */
export interface CostsInputs extends OfEveryMode {
  readonly mode: 'costs'
}

/** The inputs of `mode: rollback`. */
export interface RollbackInputs extends OfEveryMode, Collecting {
  readonly mode: 'rollback'
  readonly to: string
}

/** Reads the inputs of every mode, so that what is wrong with any is told. */
export function readInputs(inputs: InputReader): Inputs {
  const mode = inputs.choice('mode', ['record', 'verify', 'diff', 'rollback', 'site', 'tables', 'costs'])
  const common = readCommon(inputs)
  const collecting = readCollecting(inputs)
  const policy = readPolicy(inputs)
  const depth = inputs.choice('depth', ['all', 'log'])
  const ends = { from: inputs.text('from'), to: inputs.text('to') }
  const release = inputs.optional('release')
  switch (mode) {
    case 'record':
      return { ...common, ...collecting, ...policy, mode, release: requireRelease(release) }
    case 'verify':
    case 'site':
      return { ...common, mode, depth }
    case 'diff':
      return { ...common, mode, ...ends }
    case 'costs':
    case 'tables':
      return { ...common, mode }
    case 'rollback':
      return { ...common, ...collecting, mode, to: ends.to }
  }
}

function readCommon(inputs: InputReader): Omit<OfEveryMode, 'mode'> {
  const system = readSystem(inputs)
  return {
    ...readCommonInputs(inputs),
    ...readPlanInputs(inputs),
    aws: readAwsInputs(inputs),
    system,
    history: readHistoryPlace(inputs),
    trust: readTrust(inputs, system),
    githubToken: inputs.optional('github-token'),
    knownCheckpoints: inputs.list('known-checkpoints'),
    secrets: ['redaction-key', 'mlflow-token', 'hugging-face-token', 'opa-token'].map((name) =>
      inputs.optional(name),
    ),
  }
}

function readCollecting(inputs: InputReader): Collecting {
  return {
    selectors: parseSelectors(inputs.yaml('resources')),
    versionSpecs: parseVersionSpecs(inputs.yaml('versions')),
    registries: readRegistries(inputs),
    plainEnvironment: inputs.list('plain-environment'),
    autoscaledServices: inputs.list('autoscaled-services').map(readService),
    redactionKey: readRedactionKey(inputs),
  }
}

function readPolicy(
  inputs: InputReader,
): Pick<RecordInputs, 'policyExceptions' | 'policyLevels' | 'policyModule' | 'policyServer'> {
  return {
    policyExceptions: parseExceptions(inputs.yaml('policy-exceptions')),
    policyLevels: parsePolicyLevels(inputs.pairs('policies')),
    policyModule: inputs.optional('policy-module'),
    policyServer: readPolicyServer(inputs),
  }
}

function readPolicyServer(inputs: InputReader): PolicyServer | undefined {
  const text = inputs.optional('opa-url')
  if (text === undefined) return undefined
  const url = readAddress('opa-url', text)
  if (/\/v1\/data\/./.test(url)) return { url, token: inputs.optional('opa-token') }
  throw new UserError('this is not the address of a decision.', {
    where: 'input opa-url',
    given: `\`${url}\``,
    allowed:
      '`https://host/v1/data/package/rule`, for instance `https://opa.example.com/v1/data/release/deny`',
  })
}

function readSystem(inputs: InputReader): string {
  const system = inputs.text('system')
  if (/^[a-z0-9][a-z0-9._-]{0,62}$/.test(system)) return system
  throw new UserError('the name of the system cannot be used.', {
    where: 'input system',
    given: `\`${system}\``,
    allowed: '1 to 63 lower-case letters, digits, dots, hyphens and underscores, first a letter or digit',
  })
}

function requireRelease(release: string | undefined): string {
  const where = 'input release'
  if (release === undefined) {
    throw new UserError('a value is required to record.', { where, next: 'Set `with: release: …`.' })
  }
  // It stands in the entry, which may have 65,535 bytes in all (C2SP tlog-tiles).
  if (release.length > 256 || /\p{Cc}/u.test(release) || !release.isWellFormed()) {
    throw new UserError('the name of the release cannot be used.', {
      where,
      allowed: '1 to 256 printable characters',
    })
  }
  const secret = secretReason('', release)
  if (secret !== undefined) {
    throw new UserError(`the name of the release holds a secret in clear: ${secret}.`, {
      where,
      next: 'Leave it out: the name is recorded for good.',
    })
  }
  return release
}

function readHistoryPlace(inputs: InputReader): HistoryPlace {
  const bucket = inputs.optional('history-bucket')
  const prefix = (inputs.optional('history-prefix') ?? '').replace(/^\/+|\/+$/g, '')
  const folder = inputs.optional('history-path')
  if (bucket !== undefined && folder === undefined) return { kind: 's3', bucket, prefix }
  if (bucket === undefined && folder !== undefined) return { kind: 'folder', folder }
  throw new UserError(
    bucket === undefined ? 'where the history is, is not given.' : 'two histories are given.',
    {
      where: 'inputs history-bucket and history-path',
      allowed: 'one of them: a bucket, or a folder (for instance a copy of the bucket)',
    },
  )
}

function readRegistries(inputs: InputReader): Registries {
  const registry = (input: string, token: string | undefined): Registry | undefined => {
    const text = inputs.optional(input)
    return text === undefined ? undefined : { url: readAddress(input, text), token }
  }
  const token = inputs.optional('hugging-face-token')
  return {
    mlflow: registry('mlflow-tracking-uri', inputs.optional('mlflow-token')),
    huggingFace: registry('hugging-face-url', token) ?? { url: 'https://huggingface.co', token },
  }
}

/** The address is recorded with what it names: one with a user or a password in it is refused. Never quotes it. */
function readAddress(input: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isPlain = url !== undefined && url.username === '' && url.password === '' && url.search === ''
  if (isPlain && /^https?:$/.test(url.protocol)) return text.replace(/\/+$/, '')
  throw new UserError('this address cannot be used.', {
    where: `input ${input}`,
    allowed: '`https://host/path` without user, password and query',
  })
}

function readService(text: string): string {
  if (/^[^/\s]+\/[^/\s]+$/.test(text)) return text
  throw new UserError('this names no service of ECS.', {
    where: 'input autoscaled-services',
    given: `\`${text}\``,
    allowed: '`cluster/service`, in which `*` stands for any characters',
  })
}

function readRedactionKey(inputs: InputReader): RedactionKey | undefined {
  const secret = inputs.optional('redaction-key')
  if (secret === undefined) return undefined
  if (secret.length >= minRedactionKeyLength) return redactionKeyFrom(secret)
  throw new UserError('the key is too short: what it hashes could be guessed.', {
    where: 'input redaction-key',
    given: `${secret.length} characters`,
    allowed: `${minRedactionKeyLength} characters or more, for instance from \`openssl rand -hex 32\``,
  })
}
