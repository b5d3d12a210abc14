import { UserError } from './errors.ts'

/** The tag that a build puts on everything that it makes; its value is the run of the workflow. */
export const RUN_TAG = 'ai-ops:run-id'

/**
 * Reads the input `asset-tag-key`: the characters that EC2 allows in a tag's key, without the wildcards of its filters.
 *
 * @throws UserError when it cannot be the key of a tag
 */
export function parseAssetTagKey(key: string): string {
  if (/^(?!aws:)[\w .:/=+@-]{1,127}$/i.test(key)) return key
  throw new UserError('this cannot be the key of a tag.', {
    where: 'input asset-tag-key',
    given: `\`${key}\``,
    allowed: '1 to 127 letters, digits, spaces and . : / = + @ _ -, not beginning with `aws:`',
  })
}
