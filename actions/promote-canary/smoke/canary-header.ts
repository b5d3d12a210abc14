import { UserError } from '../../shared/errors.ts'

/** The header that sends a request to the canary before it gets any other traffic. */
export interface CanaryHeader {
  readonly name: string
  readonly value: string
}

/** What a rule may ask of a header (ELBv2 API, `HttpHeaderConditionConfig`); `*` and `?` would be wildcards. */
const NAME = /^[A-Za-z0-9!#$%&'+.^_`|~-]{1,40}$/
const VALUE = /^[\x21-\x7e]{1,128}$/

/**
 * Reads `X-Canary: true`.
 *
 * @throws UserError when it is not a header that a rule can ask for
 */
export function parseCanaryHeader(text: string, where: string): CanaryHeader {
  const colon = text.indexOf(':')
  const [name, value] = [text.slice(0, colon).trim(), text.slice(colon + 1).trim()]
  if (colon > 0 && NAME.test(name) && VALUE.test(value) && !/[*?\\]/.test(value)) return { name, value }
  throw new UserError('a rule cannot match this header.', {
    where,
    given: `\`${text}\``,
    allowed:
      '`Name: value`, a name of at most 40 characters, a value of at most 128 without blanks, `*` and `?`',
  })
}
