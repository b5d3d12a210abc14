import { secretReason } from '../../shared/secrets/detect-secret.ts'
import type { FoundResource } from '../collect/collector.ts'
import type { CoverageGap, VersionReference, Versions } from '../document/record.ts'

/** A text of a record that is no part of a resource's body, or why it is not said: many read a record, for years. */
export function withoutSecret(text: string): string {
  const reason = secretReason('', text)
  return reason === undefined ? text : `(withheld: ${reason})`
}

/** A gap that says no secret. */
export function gapWithoutSecret(gap: CoverageGap): CoverageGap {
  return { ...gap, subject: withoutSecret(gap.subject), reason: withoutSecret(gap.reason) }
}

/** Versions that say no secret: addresses come from registries and files, with whatever stands in them. */
export function versionsWithoutSecrets({ code, data, model, container }: Versions): Versions {
  const clean = (references: readonly VersionReference[]) =>
    references.map((one) => ({
      ...one,
      name: withoutSecret(one.name),
      version: withoutSecret(one.version),
      uri: one.uri === null ? null : withoutSecret(one.uri),
    }))
  return { code: clean(code), data: clean(data), model: clean(model), container: clean(container) }
}

/** Why a resource is not recorded: its name, by which it is found in every record, holds a secret. */
export function gapOfName({ key, type }: Pick<FoundResource, 'key' | 'type'>): CoverageGap | undefined {
  const reason = secretReason('', key)
  if (reason === undefined) return undefined
  return {
    subject: `${type}/(withheld)`,
    kind: 'unsupported',
    reason: `its name holds a secret in clear, so that it is not recorded: ${reason}`,
  }
}
