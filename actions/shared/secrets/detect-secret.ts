import { encodedTexts } from './encoded-texts.ts'
import { secretForm } from './secret-forms.ts'
import { isHarmless, isSecretName } from './secret-names.ts'
import { holdsSecret } from './secret-texts.ts'

/** How often a text is decoded: base64 of base64 is found. */
const MOST_LAYERS = 2

/**
 * Why a value is a secret in clear, by its name, its look or what stands in it, also in an encoded form; undefined when it
 * is none. The reason never quotes the value.
 *
 * @param name what the value is called; empty where it has no name
 */
export function secretReason(name: string, value: string): string | undefined {
  const text = plainText(value)
  const form = secretForm(text)
  if (form !== undefined) return `the value looks like ${form}`
  if (isSecretName(name) && !isHarmless(text)) return 'its name says that the value is a secret'
  return reasonWithin(text, MOST_LAYERS)
}

/** @param layers how often it may still be decoded */
function reasonWithin(text: string, layers: number): string | undefined {
  if (holdsSecret(text)) return 'the value hands a secret over in clear'
  if (layers === 0) return undefined
  for (const decoded of encodedTexts(text)) {
    if (decoded === text) continue
    const form = secretForm(decoded)
    const reason = form === undefined ? reasonWithin(decoded, layers - 1) : `the value looks like ${form}`
    if (reason !== undefined) return reason
  }
  return undefined
}

/** As it is read: full-width letters are letters, and what is invisible is nothing (Unicode, NFKC and category Cf). */
function plainText(text: string): string {
  return /[^\0-\x7f]/.test(text) ? text.normalize('NFKC').replace(/\p{Cf}/gu, '') : text
}
