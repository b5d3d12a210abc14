import { isHarmless, isSecretName } from './secret-names.ts'

/**
 * `PGPASSWORD=x`, `password: x`, `"api_key": "x"`, `--db-password=x`, `?token=x` in a longer text; not the parts of an ARN,
 * which have a colon before them. The value is looked at only: another assignment may stand in it.
 */
const ASSIGNMENT =
  /(?<![A-Za-z0-9_./-])(?<!:(?=[\w.-]+\s{0,3}:))-{0,2}["']?([A-Za-z_][\w.-]{1,63})\\?["']?\s{0,3}(?:=>?|:)\s{0,3}(?=(\\?["']?[^\s"'&;,]+))/g
/** `--db-password x`. */
const FLAG = /(?<![\w-])--?([A-Za-z][\w-]{1,63})\s+["']?([^\s"'-][^\s"']*)/g
/** `aws configure set aws_secret_access_key x`, `npm config set //host/:_authToken x`. */
const SETTING = /\b(?:config|configure) set (?:\S*[:/])?([\w.-]+) +["']?([^\s"']+)/g
/** `<password>x</password>`. */
const ELEMENT = /<([A-Za-z_][\w.:-]{2,63})>\s*([^<\s][^<]*)<\//g
/** Programs to which `-p`, `-P`, `-a` or `-w` hands a password over. */
const LOGS_IN =
  /\b(mysql|mysqldump|mysqladmin|mariadb|sshpass|login|sqlcmd|bcp|redis-cli|mongo(sh|dump|restore|export|import)?|twine|beeline|7z|unzip|zip|ldap(search|modify|add|delete|passwd))\b/
/** Programs that are handed a variable, a header, or who logs in. */
const HANDED_OVER = [
  /(?<![\w-])(-e|--env|--build-arg|--from-literal)[ =]["']?[\w.-]+=["']?[^\s"'$]/,
  /(?<![\w-])(-H|--header)[ =]?["']?(authorization|cookie|x-[\w-]*|[\w-]*(key|token|secret|auth)[\w-]*):/i,
  /\bauthorization[\s:]+(basic|bearer|splunk|apikey)\s+["']?[\w.~+/=-]{8,}/i,
  /(?<![\w-])(-u|--user|--proxy-user)[ =]?["']?[^\s:"']+:[^\s$"']/,
  /(?<![\w-])-U\s*["']?\w+%[^\s$"']/,
  new RegExp(`${LOGS_IN.source}[^|;&\\n]*\\s-([pa]|[Pw](?! ?\\d+( |$)))\\s?[^\\s$-]`),
  /\b(bearer|basic)\s+(?=\S*[0-9=]|\S{20})[\w.~+/=-]{12,}/i,
  /(^|[\s;&|])(export|setx|env|set)\s+\w+=["']?[^\s"'$]/,
  /\becho\s[^|]*\|[^|]*(chpasswd|-stdin\b)/,
  /\bhtpasswd\s+-\w*b/,
  /\bmachine\s+\S+\s+login\s+\S+\s+password\s+\S/,
  /\bvault login\s+["']?[^\s"'$-]/,
  /\bSSWS\s+[\w-]{20}/,
  /^\s*kind:\s*["']?Secret\b[\s\S]*^\s*(stringData|data):/m,
]
/** A private or symmetric key (RFC 7517) in a torn JSON document. */
const JSON_WEB_KEY = /"kty"[\s\S]*"[dk]"\s*:/
/** What may stand between a name in YAML and what it holds, which is in a line below. */
const NEXT_LINE = String.raw`[ \t]*(#[^\n]*)?(\n[ \t]*(#[^\n]*)?)*\n\s+`
/** A block of variables in a YAML document, or in a torn JSON document. */
const BLOCK = new RegExp(
  String.raw`(^|[\s{,"'\\-])(env|environment|(runtime_?)?environment_?variables|env_?vars|variables|headers)\\?["']?\s*:(${NEXT_LINE}(-\s+)?["']?[\w-]+["']?\s*[:=]|\s*[[{]\s*[\\"'{]|\s*\{\s*[\w-]+\s*:)`,
  'i',
)
/** What variables are set to at the beginning of a command. */
const PREFIX = /(^|[\s;&|"'])([A-Za-z_][A-Za-z0-9_]*)=["']?[^\s"'$=]/g

/** Tells whether a text holds a secret by what stands before it: a name, a flag, a header. */
export function holdsSecret(text: string): boolean {
  if (text.length < 8) return false
  // `https://…` is an address, not a value.
  if (/[=:]/.test(text) && isNamed(text, ASSIGNMENT, /^\/\//)) return true
  if (text.includes('</') && isNamed(text, ELEMENT)) return true
  if (!/[\s:]/.test(text)) return false
  if (text.includes('-') && isNamed(text, FLAG)) return true
  if (text.includes(' set ') && isNamed(text, SETTING)) return true
  if (/\s/.test(text) && HANDED_OVER.some((form) => form.test(text))) return true
  return /[{\n]/.test(text) && (JSON_WEB_KEY.test(text) || BLOCK.test(text))
}

/** Whether a form finds a value in a text that is a secret by the name that the form finds with it. */
function isNamed(text: string, form: RegExp, none?: RegExp): boolean {
  for (const [, name = '', found = ''] of text.matchAll(form)) {
    const value = found.replace(/^\\?["']/, '')
    if (isSecretName(name) && !isHarmless(value) && !none?.test(value)) return true
  }
  return false
}

/** The names of the variables that a command line sets, `TOKEN=x serve`. */
export function variablesSet(command: string): string[] {
  return [...command.matchAll(PREFIX)].map(([, , name = '']) => name)
}

/**
 * Tells whether an element of an argument list is a secret by the arguments before it: `['--db-password', 'x']`,
 * `['-e', 'SALT=x']`, `['-H', 'X-Key: x']`, `['mysql', '-px']`.
 *
 * @param before the arguments before, at most a few
 */
export function isSecretArgument(before: readonly string[], argument: string): boolean {
  if (isHarmless(argument)) return false
  const last = before.at(-1) ?? ''
  const [, flag = ''] = /^--?([A-Za-z][\w-]*)$/.exec(last) ?? []
  if (flag !== '' && isSecretName(flag)) return true
  // Who takes what for a password is said by the program.
  if (/^-[pPaw]./.test(argument) || /^-[pPaw]$/.test(last))
    return holdsSecret([...before, argument].join(' '))
  return flag !== '' && holdsSecret(`x ${last} ${argument}`)
}

/** `-p x` of a program that nobody knows: neither a port nor a path. */
const SHORT_OPTION =
  /(?<!\b(mkdir|cp|install|cargo|tsc|nc|ssh|scp|psql|pgrep|docker|podman)\b[^|;&]*)(?<![\w-])-p[ =]["']?(?!\d+([:/]\S*)?(\s|$))[^\s"'$./-]/

/** Tells whether a command line hands a password over by `-p x`. */
export function handsOver(command: string): boolean {
  return SHORT_OPTION.test(command)
}
