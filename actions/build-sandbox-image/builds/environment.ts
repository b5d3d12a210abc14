import { UserError } from '../../shared/errors.ts'
import { secretReason } from '../../shared/secrets/detect-secret.ts'

/** A variable that the build gets; a secret only as the name of where CodeBuild finds it. */
export interface EnvironmentVariable {
  readonly name: string
  readonly type: 'PLAINTEXT' | 'PARAMETER_STORE' | 'SECRETS_MANAGER'
  /** The text, the name of the parameter, or `secret-id[:json-key[:version-stage[:version-id]]]`. */
  readonly value: string
}

/** What the action itself tells the build; users cannot set these. */
export const OWN_VARIABLES = {
  assetId: 'ASSET_ID',
  amiName: 'AMI_NAME',
  /** The key by which a build is recognised as that of one run, also when the answer to its start was lost. */
  buildKey: 'AI_OPS_BUILD_KEY',
  /** The run that wants the build: everything temporary is to be tagged with it. */
  runId: 'AI_OPS_RUN_ID',
  /** When the build was asked for, ISO 8601: the tag by which the age of an export task is known. */
  startedAt: 'AI_OPS_STARTED_AT',
} as const

/** What a build is told: its names, and what the user gives. */
export function environmentOf(request: {
  readonly assetId: string
  readonly amiName: string
  readonly environment: readonly EnvironmentVariable[]
}): EnvironmentVariable[] {
  return [
    { name: OWN_VARIABLES.assetId, type: 'PLAINTEXT', value: request.assetId },
    { name: OWN_VARIABLES.amiName, type: 'PLAINTEXT', value: request.amiName },
    ...request.environment,
  ]
}

const RESERVED: ReadonlySet<string> = new Set(Object.values(OWN_VARIABLES))

const REFERENCES = { 'parameter-store': 'PARAMETER_STORE', 'secrets-manager': 'SECRETS_MANAGER' } as const

const VALUE_GRAMMAR =
  'a text, a whole number, true, false, `{ parameter-store: name }` or `{ secrets-manager: "id:json-key" }`'

/**
 * Reads the input `environment`: a YAML mapping of variable names to texts or to references to a secret.
 *
 * @throws UserError when a name or value cannot be used, or when a secret would be handed over in clear: CodeBuild
 *   shows plain variables in its console and API (CodeBuild API reference, EnvironmentVariable). Never quotes a value.
 */
export function parseEnvironment(data: unknown): EnvironmentVariable[] {
  if (data === undefined || data === null) return []
  if (!isMapping(data)) {
    throw new UserError('this is not a mapping.', {
      where: 'input environment',
      allowed: `a YAML mapping, one \`NAME: value\` a line; a value is ${VALUE_GRAMMAR}`,
    })
  }
  return Object.entries(data).map(([name, value]) => readVariable(checkName(name), value))
}

function checkName(name: string): string {
  const where = `input environment: ${name}`
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    throw new UserError('this cannot be the name of a variable.', {
      where,
      allowed: 'letters, digits and `_`',
    })
  }
  if (name.startsWith('CODEBUILD_')) {
    throw new UserError('CodeBuild keeps names that begin with `CODEBUILD_` to itself.', { where })
  }
  if (RESERVED.has(name)) {
    throw new UserError('this variable is set by the action itself.', { where, next: 'Remove the line.' })
  }
  return name
}

function readVariable(name: string, value: unknown): EnvironmentVariable {
  const where = `input environment: ${name}`
  if (isMapping(value)) return readReference(name, value)
  const text = textOf(value)
  if (text === undefined) {
    throw new UserError('the value cannot be used.', {
      where,
      allowed: VALUE_GRAMMAR,
      next: 'Put a number with a fraction, a date or an empty value in quotes.',
    })
  }
  const reason = secretReason(name, text)
  if (reason !== undefined) {
    throw new UserError(`a secret must not be handed over in clear: ${reason}.`, {
      where,
      allowed: '`{ parameter-store: name }` or `{ secrets-manager: "id:json-key" }`',
      next: 'Store the secret there, let the role of the project read it, and name the place here.',
    })
  }
  return { name, type: 'PLAINTEXT', value: text }
}

function readReference(name: string, value: Record<string, unknown>): EnvironmentVariable {
  const [[kind, target] = ['', ''], ...more] = Object.entries(value)
  const type = isReferenceKind(kind) ? REFERENCES[kind] : undefined
  if (more.length > 0 || type === undefined || typeof target !== 'string' || !/^[^\s]+$/.test(target)) {
    throw new UserError('the reference cannot be used.', {
      where: `input environment: ${name}`,
      allowed:
        'exactly one of `parameter-store: name` and `secrets-manager: "id:json-key:version-stage:version-id"`',
    })
  }
  return { name, type, value: target }
}

/** Only texts that read back as written: `1.10` would become `1.1`. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean' || Number.isSafeInteger(value)) return String(value)
  return undefined
}

function isReferenceKind(kind: string): kind is keyof typeof REFERENCES {
  return Object.hasOwn(REFERENCES, kind)
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
