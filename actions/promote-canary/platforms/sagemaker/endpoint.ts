import { UserError } from '../../../shared/errors.ts'
import type { Brand } from '../../traffic/brand.ts'

/** The name of a production variant of an endpoint. */
export type VariantName = Brand<'variant name'>

/** A real-time endpoint of SageMaker. */
export interface Endpoint {
  readonly arn: string
  /** As its metrics spell it; an ARN has it in small letters. */
  readonly name: string
}

/**
 * Reads the ARN of an endpoint (SageMaker API, `DescribeEndpointOutput`: a name of letters, digits and `-`).
 *
 * @throws UserError when it is not one
 */
export function parseEndpoint(text: string, where: string): Endpoint {
  const [, name] =
    /^arn:aws[\w-]*:sagemaker:[\w-]+:\d{12}:endpoint\/([a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62})$/.exec(text) ?? []
  if (name !== undefined) return { arn: text, name }
  throw new UserError('not an ARN of a SageMaker endpoint.', {
    where,
    given: `\`${text}\``,
    allowed: '`arn:aws:sagemaker:REGION:ACCOUNT:endpoint/NAME`',
  })
}

/**
 * Reads the name of a production variant.
 *
 * @throws UserError when it is not one
 */
export function parseVariantName(text: string, where: string): VariantName {
  if (isVariantName(text)) return text
  throw new UserError('not a name of a production variant.', {
    where,
    given: `\`${text}\``,
    allowed: 'letters, digits and `-`, at most 63',
  })
}

/** Whether the text may be the name of a production variant (SageMaker API, `ProductionVariant`). */
export function isVariantName(text: string): text is VariantName {
  return /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/.test(text)
}
