import { isHarmless, isSecretName } from './secret-names.ts'

/**
 * `PGPASSWORD=x`, `password: x`, `"api_key": "x"`, `--db-password=x` in a longer text; not the parts of an ARN, which
 * have a colon before them.
 */
const ASSIGNMENT =
  /(?<![A-Za-z0-9_.:/-])-{0,2}["']?([A-Za-z_][\w.-]{1,63})\\?["']?\s{0,3}[=:]\s{0,3}\\?["']?([^\s"'&;,]+)/g
/** `--db-password x`. */
const FLAG = /(?<![\w-])--?([A-Za-z][\w-]{1,63})\s+["']?([^\s"'-][^\s"']*)/g
/** Programs that are handed a variable, a header, or who logs in. */
const HANDED_OVER = [
  /(?<![\w-])(-e|--env|--build-arg)[ =]["']?\w+=["']?[^\s"'$]/,
  /(?<![\w-])(-H|--header)[ =]?["']?(authorization|cookie|x-[\w-]*|[\w-]*(key|token|secret|auth)[\w-]*):/i,
  /(?<![\w-])(-u|--user|--proxy-user)[ =]?["']?[^\s:"']+:[^\s$"']/,
  /\b(mysql|mysqldump|mysqladmin|mariadb|sshpass|login|sqlcmd|redis-cli)\b[^|;&\n]*\s-[pPa]\s?[^\s$-]/,
  /\b(bearer|basic)\s+(?=[^\s]*[0-9=])[\w.~+/=-]{12,}/i,
  /(^|[\s;&|])(export|setx)\s+\w+=["']?[^\s"'$]/,
]
/** A block of variables in a YAML document, or in a torn JSON document. */
const BLOCK =
  /(^|[\s{,"'\\-])(env|environment|(runtime_?)?environment_?variables|env_?vars|variables|headers)\\?["']?\s*:\s*(\n\s+(-\s+)?["']?[\w-]+["']?\s*[:=]|[[{]\s*[\\"'{])/i
/** What variables are set to at the beginning of a command. */
const PREFIX = /(^|[\s;&|"'])([A-Za-z_][A-Za-z0-9_]*)=["']?[^\s"'$=]/g

/** Tells whether a text holds a secret by what stands before it: a name, a flag, a header. */
export function holdsSecret(text: string): boolean {
  if (text.length < 8) return false
  if (/[=:]/.test(text)) {
    for (const [, name = '', value = ''] of text.matchAll(ASSIGNMENT)) {
      // `https://…` is an address, not a value.
      if (!value.startsWith('//') && isSecretName(name) && !isHarmless(value)) return true
    }
  }
  if (!/[\s:]/.test(text)) return false
  if (text.includes('-')) {
    for (const [, name = '', value = ''] of text.matchAll(FLAG))
      if (isSecretName(name) && !isHarmless(value)) return true
  }
  return HANDED_OVER.some((form) => form.test(text)) || BLOCK.test(text)
}

/** The names of the variables that a command line sets, `TOKEN=x serve`. */
export function variablesSet(command: string): string[] {
  return [...command.matchAll(PREFIX)].map(([, , name = '']) => name)
}

/**
 * Tells whether an element of an argument list is a secret by the flag before it: `['--db-password', 'x']`,
 * `['-e', 'SALT=x']`, `['-H', 'X-Key: x']`.
 *
 * @param before the element before
 */
export function isSecretArgument(before: string, argument: string): boolean {
  if (isHarmless(argument)) return false
  const [, flag = ''] = /^--?([A-Za-z][\w-]*)$/.exec(before) ?? []
  if (flag === '') return false
  if (isSecretName(flag)) return true
  return holdsSecret(`x ${before} ${argument}`)
}
