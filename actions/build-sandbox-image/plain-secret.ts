/** Words that a variable's name ends with when its value is a secret. */
const SECRET_WORDS =
  /(^|_)(PASSWORD|PASSWD|PASSPHRASE|SECRET|SECRETS|TOKEN|PAT|CREDENTIAL|CREDENTIALS|APIKEY)$/

/** A key is a secret only of certain kinds: `CACHE_KEY` and `EC2_KEY_NAME` are none. */
const SECRET_KEYS = /(^|_)(API|ACCESS|PRIVATE|SECRET|SIGNING|ENCRYPTION|SSH|DEPLOY|LICENSE)_KEY$/

/** Forms by which secrets of well-known issuers are recognised. */
const SECRET_FORMS: readonly (readonly [what: string, form: RegExp])[] = [
  ['a token of GitHub', /\bgh[pousr]_[A-Za-z0-9_]{30,}|\bgithub_pat_[A-Za-z0-9_]{30,}/],
  ['an access key of AWS', /\b(AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a token of Slack', /\bxox[abposr]-[A-Za-z0-9-]{10,}/],
  ['a token of Docker Hub', /\bdckr_(pat|oat)_[A-Za-z0-9_-]{20,}/],
  ['a token of npm', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a token of PyPI', /\bpypi-[A-Za-z0-9_-]{50,}/],
  ['a key of Google', /\bAIza[A-Za-z0-9_-]{35}\b/],
  ['a JSON Web Token', /\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*/],
  ['an address with a password in it', /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/i],
]

/**
 * Why a variable looks like a secret in clear, or undefined when it does not. The reason never quotes the value.
 *
 * An empty value or an option such as `--no-password` gives nothing away; neither does a flag such as `true`.
 */
export function secretReason(name: string, value: string): string | undefined {
  const form = SECRET_FORMS.find(([, pattern]) => pattern.test(value))
  if (form !== undefined) return `the value looks like ${form[0]}`
  const upper = name.toUpperCase()
  const named = SECRET_WORDS.test(upper) || SECRET_KEYS.test(upper)
  const harmless = value === '' || /^(true|false|--[a-z-]+)$/i.test(value)
  return named && !harmless ? 'its name says that the value is a secret' : undefined
}
