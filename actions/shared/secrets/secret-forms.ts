type Form = readonly [what: string, needle: string, form: RegExp]

/**
 * Forms by which secrets are recognised wherever they stand: what it is, a text that it cannot do without (found much
 * faster than the form), and the form. The forms are their issuers' (documentation of each, and the secret scanning
 * patterns that GitHub and GitLab publish).
 */
const FORMS: readonly Form[] = [
  ['a token of GitHub', 'github_pat_', /github_pat_[A-Za-z0-9_]{22,}/],
  ['a token of GitLab', '_gitlab_session=', /_gitlab_session=\w{20,}/],
  ['a session token of AWS', 'XIvYXdz', /(?<![A-Za-z0-9])F[wQ]oGZXIvYXdz[A-Za-z0-9+/=]{20,}/],
  ['a session token of AWS', 'IQoJb3JpZ2lu', /(?<![A-Za-z0-9])IQoJb3JpZ2lu[A-Za-z0-9+/=]{20,}/],
  ['a key of Amazon Bedrock', 'ABSK', /(?<![A-Za-z0-9])ABSK[A-Za-z0-9+/]{100,}/],
  ['a key of Amazon Bedrock', 'bedrock-api-key-', /bedrock-api-key-[A-Za-z0-9+/=]{20,}/],
  ['a key of AWS AppSync', 'da2-', /(?<![A-Za-z0-9])da2-[a-z0-9]{26}(?![A-Za-z0-9])/],
  ['a key of Amazon MWS', 'amzn.mws.', /amzn\.mws\.[0-9a-f-]{36}/],
  ['a private key', 'PRIVATE KEY', /-----BEGIN [A-Z0-9 ]*PRIVATE KEY/],
  ['a private key', 'LS0t', /LS0tLS1CRUdJTi[A-Za-z0-9+/]{20,}/],
  // What DER and OpenSSH begin with: PKCS #8 and #1 (RSA, EC, Ed25519), PKCS #12, `openssh-key-v1`.
  ['a private key', 'BADANBgkqhkiG9w0BAQEFAASC', /BADANBgkqhkiG9w0BAQEFAASC/],
  ['a private key', 'b3BlbnNzaC1rZXktdjE', /b3BlbnNzaC1rZXktdjE/],
  ['a private key', 'PuTTY-User-Key-File', /PuTTY-User-Key-File/],
  ['a token of Slack', 'xox', /(?<![A-Za-z0-9])xox[abcdeoprs][-.][A-Za-z0-9%.-]{10,}/],
  [
    'an address that is a secret',
    'hooks.',
    /hooks\.(slack(-gov)?\.com\/(services|workflows|triggers)|zapier\.com\/hooks)\/\S{10,}/,
  ],
  ['an address that is a secret', 'webhook.office.com/', /webhook\.office\.com\/\S{10,}/],
  ['an address that is a secret', '/hooks/', /\/\/[^\s/]+\/hooks\/[a-z0-9]{26}(?![A-Za-z0-9])/],
  ['an address that is a secret', '/integration/', /events\.pagerduty\.com\/integration\/\w{10,}/],
  ['an address that is a secret', '/webhooks/', /discord(app)?\.com\/api\/webhooks\/\d+\/\S+/],
  ['a token of Docker Hub', 'dckr_', /dckr_(pat|oat)_[A-Za-z0-9_-]{20,}/],
  ['a token of npm', 'npm_', /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/],
  ['a token of PyPI', 'pypi-', /pypi-(AgE|[A-Za-z0-9_-]{50,})[A-Za-z0-9_-]*/],
  ['a key of Google', 'AIza', /AIza[A-Za-z0-9_-]{35}/],
  ['a key of Google', 'GOCSPX-', /GOCSPX-[A-Za-z0-9_-]{20,}/],
  ['a token of Google', 'ya29.', /ya29\.[A-Za-z0-9_-]{20,}/],
  ['a token of Google', '1//0', /(?<![A-Za-z0-9])1\/\/0[A-Za-z0-9_-]{30,}/],
  ['a key of Stripe', 'k_', /(?<![A-Za-z0-9])[sr]k_(org_)?(live|test)_[A-Za-z0-9]{10,}/],
  ['a key of Stripe', 'whsec_', /whsec_[A-Za-z0-9+/=]{20,}/],
  ['a key of Anthropic', 'sk-ant-', /sk-ant-[A-Za-z0-9_-]{20,}/],
  ['a key of OpenAI', 'sk-', /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,}/],
  ['a JSON Web Token', 'eyJ', /(?<![A-Za-z0-9])eyJ[\w-]{8,}\.([\w-]{8,}|\.[\w-]{8,})\.[\w-]*/],
  ['a key of Azure', 'Key=', /(Account|SharedAccess)Key=[A-Za-z0-9+/]{20,}/],
  ['a token of HashiCorp Vault', 'hv', /(?<![A-Za-z0-9])hv[sbr]\.[A-Za-z0-9_-]{20,}/],
  ['a token of Terraform', '.atlasv1.', /\w\.atlasv1\.[\w-]{20,}/],
  ['a token of Atlassian', 'AT', /(?<![A-Za-z0-9])(AT[AC]TT3xFf[\w=-]{20,}|ATBB[A-Za-z0-9]{20,})/],
  ['a token of SendGrid', 'SG.', /(?<![A-Za-z0-9])SG\.[\w-]{16,}\.[\w-]{16,}/],
  ['a key of age', 'AGE-SECRET-KEY-1', /AGE-SECRET-KEY-1[0-9A-Z]{20,}/],
  ['a token of PayPal', 'access_token$', /access_token\$(production|sandbox)\$\S{20,}/],
  ['a token of Grafana', 'eyJrIjoi', /eyJrIjoi[A-Za-z0-9=]{40,}/],
  ['a token of Firebase', ':APA91b', /:APA91b[\w-]{50,}/],
  // Azure AD, and the keys of Azure's services that say what they are.
  ['a key of Azure', 'Q~', /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/],
  ['the hash of a password', '$', /(?<![\w$])\$(2[abxy]?|[156y]|apr1|argon2(id|i|d))\$[\w./=,$+-]{16,}/],
  ['a token of Telegram', ':AA', /(?<!\d)\d{8,10}:AA[\w-]{30,}/],
  // A port is none, `https://host:8443/a@b`.
  ['an address with a password in it', '://', /[a-z0-9]:\/\/[^\s/:@]*:(?!\d{1,5}([/?#]|$))[^\s@]+@/i],
  ['an address with a password in it', '://', /[a-z0-9]:\/\/[^\s/:@?#]{20,}@/i],
  // Over HTTP the one who logs in without a password does so by a token.
  ['an address with a token in it', '://', /https?:\/\/(?!git@)[^\s/:@?#"']+@[^\s/]/i],
  [
    'an address with a password in it',
    '@',
    /jdbc:oracle:\w+:[^\s/:@]+\/[^\s@]+@|(?<![\w/])\w+:[^\s@]+@(tcp|unix)\(/,
  ],
  ['a signed address', 'X-', /[?&]X-(Amz|Goog|Oss|Cos)-(Signature|Security-Token)=/i],
  ['a signed address', 'Signature=', /[?&](q-)?Signature=\S/],
  [
    'a signed address',
    '=',
    /[?&](key|code|auth|sig|sign|signature|q-signature|h?token)=(?=[^\s&]*\d)[A-Za-z0-9%+/_-]{20,}/i,
  ],
  ['a signed address', 'sig=', /[?&]sig=[A-Za-z0-9%+/]{20,}/],
]

/** The same, each with a run of many characters without a break, which few texts have. */
const LONG_FORMS: readonly Form[] = [
  ['a token of GitHub', 'gh', /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{30,}/],
  [
    'a token of GitLab',
    '-',
    /(?<![A-Za-z0-9])(gl(pat|oas|dt|rt|rtr|cbt|ptt|ft|imt|agent|soat|ffct|wt)-[\w.-]{18,}|GR1348941[\w-]{18,})/,
  ],
  ['an access key of AWS', 'A', /(?<![A-Za-z0-9])(AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/],
  [
    'a private key',
    'M',
    /(?<![A-Za-z0-9+/])(MII\w{2}[gwQA]IBAAKC|MH[cQ]CAQEE|MIG[A-Za-z0-9]AgEAMB|MC4CAQAwBQYDK2VwBCIEI|MII\w{3}IBAzCC)/,
  ],
  ['a token of Slack', '-', /(?<![A-Za-z0-9])x(app|wfp)-\d-[A-Za-z0-9-]{10,}/],
  ['a token of Hugging Face', '_', /(?<![A-Za-z0-9])(hf|api_org)_[A-Za-z0-9]{30,}/],
  [
    'a token of a service',
    '_',
    /(?<![A-Za-z0-9])((gsk|r8|glsa|glc|shp(at|ca|pa|ss)|do[opr]_v1|lin_api|lsv2_(pt|sk)|ntn|sntry[su]|wandb_v1|tgp_v1|pcsk|jina|nfp|vcp|sbp|sb_secret|pscale_(pw|tkn|oauth)|napi|mdb_sa_sk|figd|rubygems|CLOJARS|CCIPAT|bkua|sgp|tfp|sq[pua]|cf[au]t|rnd|duffel_(live|test)|fm2|fo1|re_[A-Za-z0-9]{8})_(?=[\w-]*\d)[\w-]*[A-Za-z0-9]{20}|secret_[A-Za-z0-9]{43}|sk_[0-9a-f]{40,}|ops_eyJ[\w-]{20,})/,
  ],
  [
    'a token of a service',
    '-',
    /(?<![A-Za-z0-9])(pul-[0-9a-f]{40}|xai-[A-Za-z0-9]{40,}|(NRAK|HRKU|PMAK|CFPAT|tskey-[a-z]+|xkeysib|nvapi|pplx|tvly|sq0(csp|atp)|sess)-(?=[\w-]*\d)[\w-]*[A-Za-z0-9]{20}|pa-\w{40,}|(sdk|api|mob|HRKU|access-\w+)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|key-[0-9a-f]{32}|[0-9a-f]{32}-us\d{1,2}|v1\.0-[0-9a-f]{24}-[0-9a-f]{100,})(?![A-Za-z0-9])/,
  ],
  [
    'a token of a service',
    '.',
    /(?<![A-Za-z0-9])(dp\.(pt|st|ct|sa|scim|audit)(\.[\w-]+)?\.[A-Za-z0-9]{40,}|dt0[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}|pat[A-Za-z0-9]{14}\.[0-9a-f]{64}|sk\.eyJ[\w.-]{20,}|st\.[0-9a-f]{24}\.[0-9a-f]{32}|([MN][TDjz]|O[TDj])[A-Za-z0-9]{22,24}\.[\w-]{6}\.[\w-]{27,})(?![A-Za-z0-9])/,
  ],
  [
    'a token of a service',
    '',
    /(?<![A-Za-z0-9])(SK[0-9a-f]{32}|LTAI[A-Za-z0-9]{16,22}|AKID[A-Za-z0-9]{28,}|oy2[a-z0-9]{43}|cio[A-Za-z0-9]{32}|AKCp[A-Za-z0-9]{60,}|cmVmdGtu[A-Za-z0-9]{50,}|EZ[AT]K[A-Za-z0-9]{54}|cflt[A-Za-z0-9+/]{60}|EAA[\w-]{61,})(?![A-Za-z0-9])/,
  ],
  [
    'a key of Azure',
    '',
    /(?<![A-Za-z0-9+/])([A-Za-z0-9]{30,60}JQQJ99[A-Za-z0-9]{20,50}|[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}|[A-Za-z0-9+/]{42}(AzFu|AzSe|AzCa|\+(ACR|AMC|ASt|AEh|ASb))[A-Za-z0-9+/]{5,6})(?![A-Za-z0-9+/])/,
  ],
  ['a token of Databricks', '', /(?<![A-Za-z0-9])(dapi|dose|dkea)[0-9a-f]{32}/],
]

/**
 * A secret access key of AWS has no mark: 40 characters of base64 with capitals, small letters and digits, alone or
 * after a sign, and not a part of a path.
 */
const SECRET_ACCESS_KEY =
  /(?<![A-Za-z0-9/+:.-])(?=[A-Za-z0-9/+]*[A-Z])(?=[A-Za-z0-9/+]*[a-z])(?=[A-Za-z0-9/+]*[0-9])[A-Za-z0-9+][A-Za-z0-9/+]{39}(?![A-Za-z0-9/+=.-])/

const MIN_LENGTH = 12
const LONG_RUN = /[A-Za-z0-9_+/-]{16}/

/** What kind of secret stands in a text by its look, or undefined. */
export function secretForm(text: string): string | undefined {
  if (text.length < MIN_LENGTH) return undefined
  const isSuch = ([, needle, form]: Form) => text.includes(needle) && form.test(text)
  const found = FORMS.find(isSuch) ?? (LONG_RUN.test(text) ? LONG_FORMS.find(isSuch) : undefined)
  if (found !== undefined) return found[0]
  const [key] = text.length < 40 || text.startsWith('arn:') ? [] : (SECRET_ACCESS_KEY.exec(text) ?? [])
  return key === undefined || isOfWords(key) ? undefined : 'a secret access key of AWS'
}

/** A name such as `ConnectionOfTheBackend…`: of a thousand random keys two have that many runs of small letters. */
function isOfWords(text: string): boolean {
  return (text.match(/[a-z]{5,}/g) ?? []).length >= 3
}
