/** Last words of a name whose value is a secret. */
const SECRET_WORD =
  /(password|passwd|passwort|kennwort|passphrase|passcode|secret|token|credential|apikey|pwd)s?$|^((store|key|db|ssh|sudo|root|admin|require|http|smtp|mail|login)?pass|pat|pw|jwt|bearer|dsn|salt|auth|authorization|cookie|pin|otp|creds)$|(api|access|private|secret|signing|encryption|license|ssh|shared|account)key$/

/** A key is a secret only of certain kinds: `CACHE_KEY` and `EC2_KEY_NAME` are none. */
const SECRET_KEY_OWNER =
  /^(api|access|private|secret|signing|signature|encryption|decryption|ssh|deploy|license|master|shared|account|storage|auth|service|subscription|app|application|client|host|session|hmac|aes|rsa|pgp|gpg|tls|ssl|cookie|webhook)$/

/** Words at the end of a name that say nothing about what it names. */
const FILLER =
  /^(value|values|text|plaintext|plain|string|default|raw|current|previous|old|new|hash|base64|b64|[0-9]+|)$/

/**
 * Tells whether a name says that its value is a secret: `dbPassword`, `PGPASSWORD`, `api-key`, `SecretString`. A name
 * that says where a secret is (`SecretArn`, `TOKEN_URL`), or counts (`max_tokens`), does not.
 */
export function isSecretName(name: string): boolean {
  if (name.length < 3) return false
  if (isForeign.test(name)) return isSecretName(name.normalize('NFKC').replace(/[^ -~]+/gu, '_'))
  if (!MAY_BE_SECRET.test(name)) return false
  // A folder of secrets: `/app/secrets/db`.
  const folder = /^(.*[^/])\/[^/]*\/?$/.exec(name)?.[1]
  if (folder !== undefined && isSecretName(folder.slice(folder.lastIndexOf('/') + 1))) return true
  const words = wordsOf(name)
  if (words.slice(-2).join(' ') === 'connection string') return true
  while (words.length > 1 && FILLER.test(words.at(-1) ?? '')) words.pop()
  const [owner = '', last = ''] = words.length > 1 ? words.slice(-2) : ['', words[0]]
  // How many tokens a language model reads or writes.
  if (/token$/.test(last) && NO_SECRET_TOKEN.test(owner)) return false
  if (/tokens$/.test(last)) return /^(auth|access|refresh|api|secret|bearer|session)$/.test(owner)
  return SECRET_WORD.test(last) || (/^keys?$/.test(last) && SECRET_KEY_OWNER.test(owner))
}

/** Tokens of a language, of a page, of a request: `eos_token`, `nextToken`, `ClientToken`. */
const NO_SECRET_TOKEN =
  /^(bos|eos|pad|unk|mask|sep|cls|image|special|stop|next|continuation|pagination|client|idempotency)$/

const isForeign = /[^ -~]/

/** Every secret name has one of these; found much faster than words. */
const MAY_BE_SECRET =
  /pass|kennwort|pwd|pw|secret|token|cred|key|pat|jwt|bearer|dsn|salt|auth|cookie|pin|otp|string/i

/** The words of a name in any case: `DBPassword` is db and password. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word, i, all) => word !== '' || (i > 0 && i < all.length - 1))
}

/**
 * Tells whether a value gives nothing away, whatever its name: empty, a flag, an option such as `--no-password`, a
 * reference that is resolved elsewhere, or stars.
 */
export function isHarmless(value: string): boolean {
  return /^(|true|false|yes|no|on|off|none|null|enabled?|disabled?|required|optional|--[a-z-]+|\*+|<[\w -]+>|\$\{[\w.:-]+\}|\$[A-Z_]+|\{\{resolve:[^{}]+\}\}|arn:aws[\w-]*:.*|alias\/[\w/-]+)$/i.test(
    value.trim(),
  )
}
