/**
 * Forms by which secrets are recognised wherever they stand: what it is, a text that it cannot do without (found much
 * faster than the form), and the form. The forms are their issuers' (documentation of each, and the secret scanning
 * patterns that GitHub and GitLab publish).
 */
const FORMS: readonly (readonly [what: string, needle: string, form: RegExp])[] = [
  ['a token of GitHub', 'gh', /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{30,}/],
  ['a token of GitHub', 'github_pat_', /github_pat_[A-Za-z0-9_]{22,}/],
  [
    'a token of GitLab',
    '-',
    /(?<![A-Za-z0-9])(gl(pat|oas|dt|rt|rtr|cbt|ptt|ft|imt|agent|soat|ffct)-[\w.-]{18,}|GR1348941[\w-]{18,})/,
  ],
  ['an access key of AWS', 'A', /(?<![A-Za-z0-9])(AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/],
  ['a private key', 'PRIVATE KEY', /-----BEGIN [A-Z0-9 ]*PRIVATE KEY/],
  ['a private key', 'LS0t', /LS0tLS1CRUdJTi[A-Za-z0-9+/]{20,}/],
  ['a private key', 'PuTTY-User-Key-File', /PuTTY-User-Key-File/],
  ['a token of Slack', 'xox', /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,}/],
  ['a token of Slack', 'xapp-', /xapp-\d-[A-Za-z0-9-]{10,}/],
  [
    'an address that is a secret',
    'hooks.',
    /hooks\.(slack\.com\/(services|workflows|triggers)|zapier\.com\/hooks)\/\S{10,}/,
  ],
  ['an address that is a secret', '/webhooks/', /discord(app)?\.com\/api\/webhooks\/\d+\/\S+/],
  ['a token of Docker Hub', 'dckr_', /dckr_(pat|oat)_[A-Za-z0-9_-]{20,}/],
  ['a token of npm', 'npm_', /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/],
  ['a token of PyPI', 'pypi-', /pypi-(AgE|[A-Za-z0-9_-]{50,})[A-Za-z0-9_-]*/],
  ['a key of Google', 'AIza', /AIza[A-Za-z0-9_-]{35}/],
  ['a key of Google', 'GOCSPX-', /GOCSPX-[A-Za-z0-9_-]{20,}/],
  ['a token of Google', 'ya29.', /ya29\.[A-Za-z0-9_-]{20,}/],
  ['a token of Google', '1//0', /(?<![A-Za-z0-9])1\/\/0[A-Za-z0-9_-]{30,}/],
  ['a key of Stripe', 'k_', /(?<![A-Za-z0-9])[sr]k_(live|test)_[A-Za-z0-9]{10,}/],
  ['a key of Stripe', 'whsec_', /whsec_[A-Za-z0-9+/=]{20,}/],
  ['a key of Anthropic', 'sk-ant-', /sk-ant-[A-Za-z0-9_-]{20,}/],
  ['a key of OpenAI', 'sk-', /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,}/],
  ['a token of Hugging Face', '_', /(?<![A-Za-z0-9])(hf|api_org)_[A-Za-z0-9]{30,}/],
  ['a JSON Web Token', 'eyJ', /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/],
  ['a key of Azure', 'Key=', /(Account|SharedAccess)Key=[A-Za-z0-9+/]{20,}/],
  ['a token of HashiCorp Vault', 'hv', /(?<![A-Za-z0-9])hv[sbr]\.[A-Za-z0-9_-]{20,}/],
  ['a token of SendGrid', 'SG.', /(?<![A-Za-z0-9])SG\.[\w-]{16,}\.[\w-]{16,}/],
  ['a key of age', 'AGE-SECRET-KEY-1', /AGE-SECRET-KEY-1[0-9A-Z]{20,}/],
  [
    'a token of a service',
    '_',
    /(?<![A-Za-z0-9])(gsk|r8|pplx|glsa|shp(at|ca|pa|ss)|dop_v1|lin_api|lsv2_(pt|sk)|ntn|sntry[su])_[A-Za-z0-9_]{28,}/,
  ],
  ['a token of a service', '-', /(?<![A-Za-z0-9])(pul-[0-9a-f]{40}|xai-[A-Za-z0-9]{40,}|NRAK-[A-Z0-9]{20,})/],
  ['a token of Databricks', 'dapi', /(?<![A-Za-z0-9])dapi[0-9a-f]{32}/],
  ['a token of Telegram', ':AA', /(?<!\d)\d{8,10}:AA[\w-]{30,}/],
  // A port is none, `https://host:8443/a@b`.
  ['an address with a password in it', '://', /[a-z0-9]:\/\/[^\s/:@]*:(?!\d{1,5}([/?#]|$))[^\s@]+@/i],
  ['an address with a password in it', '://', /[a-z0-9]:\/\/[^\s/:@]{20,}@/i],
  ['a signed address', 'X-Amz-', /[?&]X-Amz-(Signature|Security-Token)=/],
  ['a signed address', 'sig=', /[?&]sig=[A-Za-z0-9%+/]{20,}/],
]

/**
 * A secret access key of AWS has no mark: 40 characters of base64 with capitals, small letters and digits, alone or
 * after a sign, and not a part of a path.
 */
const SECRET_ACCESS_KEY =
  /(?<![A-Za-z0-9/+:.-])(?=[A-Za-z0-9/+]*[A-Z])(?=[A-Za-z0-9/+]*[a-z])(?=[A-Za-z0-9/+]*[0-9])[A-Za-z0-9+][A-Za-z0-9/+]{39}(?![A-Za-z0-9/+=.-])/

const MIN_LENGTH = 12
const MIN_BASE64 = 24

/** What kind of secret stands in a text by its look, or undefined. Also one that was encoded in base64 or for a URL. */
export function secretForm(text: string): string | undefined {
  if (text.length < MIN_LENGTH) return undefined
  const plain = formOf(text) ?? (text.includes('%') ? formOf(decodedUrl(text)) : undefined)
  if (plain !== undefined || text.length < MIN_BASE64) return plain
  const encoded = text.match(/[A-Za-z0-9+/_-]{24,}={0,2}/g) ?? []
  return encoded.map((run) => formOf(decodedBase64(run))).find((form) => form !== undefined)
}

function formOf(text: string): string | undefined {
  const found = FORMS.find(([, needle, form]) => text.includes(needle) && form.test(text))
  if (found !== undefined) return found[0]
  return text.length >= 40 && !text.startsWith('arn:') && SECRET_ACCESS_KEY.test(text)
    ? 'a secret access key of AWS'
    : undefined
}

/** The text that base64 stands for; empty where it stands for bytes. */
function decodedBase64(text: string): string {
  const decoded = Buffer.from(text, 'base64').toString('latin1')
  return /^[\t\n\r\x20-\x7e]+$/.test(decoded) ? decoded : ''
}

function decodedUrl(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
