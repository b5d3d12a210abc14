import { RunError } from '@pulumi/pulumi'

/** A configuration value that was refused. */
export interface Refusal {
  /** As it is written on the command line: `ai-ops:service.port`. */
  readonly key: string
  readonly value: unknown
  readonly allowed: string
}

/**
 * All that is wrong with the configuration, each with key, value and what is allowed. Pulumi prints the message of a
 * `RunError` alone, without a stack.
 */
export class ConfigurationError extends RunError {
  readonly refusals: readonly Refusal[]

  constructor(refusals: readonly Refusal[]) {
    const lines = refusals.map(
      ({ key, value, allowed }) =>
        `\n- ${key}: given ${JSON.stringify(value) ?? 'nothing'}. Allowed: ${allowed}.`,
    )
    super(
      `The configuration is invalid.${lines.join('')}\nSet a value with \`pulumi config set --path\`; all keys are in doc/infra/configuration.md.`,
    )
    this.name = 'ConfigurationError'
    this.refusals = refusals
  }
}
