import { secretForm } from './secret-forms.ts'
import { isHarmless, isSecretName } from './secret-names.ts'
import { holdsSecret } from './secret-texts.ts'

/**
 * Why a value is a secret in clear, by its name, its look or what stands in it; undefined when it is none. The reason
 * never quotes the value.
 *
 * @param name what the value is called; empty where it has no name
 */
export function secretReason(name: string, value: string): string | undefined {
  const form = secretForm(value)
  if (form !== undefined) return `the value looks like ${form}`
  if (isSecretName(name) && !isHarmless(value)) return 'its name says that the value is a secret'
  return holdsSecret(value) ? 'the value hands a secret over in clear' : undefined
}
