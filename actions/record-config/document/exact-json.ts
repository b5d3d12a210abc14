import type { Json } from './json.ts'

/**
 * Only a number this long, or with a three-digit exponent, can lose digits as a double (IEEE 754: 15 are safe). What
 * stands before a number keeps most texts that merely hold digits out.
 */
const mayLoseDigits = /[:,[\s]-?(?:[0-9.]{16}|[0-9.]+[eE][+-]?[0-9]{3})/
/** The number may also be all there is. */
const isNumber = /^-?[0-9]/

/**
 * Parses JSON without losing a digit: a number that a double cannot hold (`9007199254740993`) stays the text it
 * was. `JSON.parse` would round it without a word, and a change of its last digit would go unseen.
 *
 * @throws SyntaxError when the text is not JSON
 */
export function parseExactJson(text: string): Json {
  if (!mayLoseDigits.test(text) && !isNumber.test(text)) return JSON.parse(text)
  return JSON.parse(text, keepExactNumber)
}

function keepExactNumber(_name: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== 'number' || context?.source === undefined) return value
  return decimal(context.source) === decimal(String(value)) ? value : context.source
}

/** One spelling for each decimal number: its digits without outer zeros, and the power of ten of the last one. */
function decimal(source: string): string {
  const match = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(source)
  if (match === null) return source
  const [, sign, whole = '', fraction = '', exponent = '0'] = match
  const digits = (whole + fraction).replace(/^0+/, '')
  const significant = digits.replace(/0+$/, '')
  if (significant === '') return '0'
  const power = Number(exponent) - fraction.length + (digits.length - significant.length)
  return `${sign}${significant}e${power}`
}
