import { UserError } from '../../../shared/errors.ts'
import type { Brand } from '../../traffic/brand.ts'

/** The number of a published version of a Lambda function, as text. */
export type FunctionVersion = Brand<'function version'>

/** An alias of a Lambda function: what invokers name, and what splits their requests between two versions. */
export interface FunctionAlias {
  /** ARN of the alias. */
  readonly arn: string
  /** ARN of the function, which tags and rights are about. */
  readonly functionArn: string
  readonly functionName: string
  readonly name: string
}

/** What is left of a tag's 128 characters beside our prefixes (Lambda API, `TagResource`). */
const LONGEST_ALIAS = 105

/**
 * Reads the ARN of an alias (Lambda API, `AliasConfiguration`: a name of letters, digits, `-` and `_`, not of digits alone).
 *
 * @throws UserError when it is not one, or when its name leaves no room in the keys of tags
 */
export function parseFunctionAlias(text: string, where: string): FunctionAlias {
  const [, functionArn, functionName, name] =
    /^(arn:aws[\w-]*:lambda:[\w-]+:\d{12}:function:([\w-]{1,64})):(?!\d+$)([\w-]{1,128})$/.exec(text) ?? []
  if (functionArn === undefined || functionName === undefined || name === undefined) {
    throw new UserError('not an ARN of an alias of a Lambda function.', {
      where,
      given: `\`${text}\``,
      allowed: '`arn:aws:lambda:REGION:ACCOUNT:function:NAME:ALIAS`',
    })
  }
  if (name.length > LONGEST_ALIAS) {
    throw new UserError('the name of the alias is too long: tags of the function are named after it.', {
      where,
      given: `${name.length} characters`,
      allowed: `at most ${LONGEST_ALIAS}`,
    })
  }
  return { arn: text, functionArn, functionName, name }
}

/**
 * Reads the number of a published version.
 *
 * @throws UserError when it is not one: `$LATEST` changes with every upload, and no alias splits traffic with it
 */
export function parseFunctionVersion(text: string, where: string): FunctionVersion {
  if (isFunctionVersion(text)) return text
  throw new UserError('not a published version of a Lambda function.', {
    where,
    given: `\`${text}\``,
    allowed: 'its number, such as `8`',
    next: 'Publish one: `aws lambda publish-version --function-name …`.',
  })
}

/** Whether the text is the number of a published version. */
export function isFunctionVersion(text: string): text is FunctionVersion {
  return /^[1-9]\d{0,9}$/.test(text)
}
