import { UserError } from '../../shared/errors.ts'

declare const kind: unique symbol

/** The name under which everything that one build makes is tagged, stored and found again. */
export type AssetId = string & { readonly [kind]: 'asset-id' }

/** The name of an Amazon Machine Image, unique among the images that an account owns in a region. */
export type AmiName = string & { readonly [kind]: 'ami-name' }

/** Where the asset id goes in a name that an input gives. */
export const PLACEHOLDER = '{asset-id}'

const ASSET_ID_GRAMMAR =
  '1 to 128 letters, digits, `.`, `_` and `-`, beginning with a letter or a digit (it is a tag value, an S3 prefix and an image tag at once)'

const AMI_NAME_GRAMMAR = "3 to 128 letters, digits, spaces and ( ) [ ] . / - ' @ _"

/**
 * Reads an asset id. What it may contain is the intersection of EC2 tag values without the wildcards of EC2 filters
 * (`*` and `?`), S3 keys without special handling and image tags (OCI distribution specification, "Pulling manifests").
 *
 * @throws UserError when it is not one
 */
export function parseAssetId(text: string): AssetId {
  if (isAssetId(text)) return text
  throw new UserError('this cannot be an asset id.', {
    where: 'input asset-id',
    given: `\`${text}\``,
    allowed: ASSET_ID_GRAMMAR,
  })
}

/**
 * The name that the build gives the AMI (EC2 API reference, CreateImage, `Name`).
 *
 * @param template the input `ami-name`, with `{asset-id}` where the asset id goes
 * @throws UserError when EC2 would refuse the name, or when it would be the same for every asset id
 */
export function amiNameOf(template: string, assetId: AssetId): AmiName {
  const refuse = (what: string): never => {
    throw new UserError(what, {
      where: 'input ami-name',
      given: `\`${template}\``,
      allowed: AMI_NAME_GRAMMAR,
    })
  }
  if (!template.includes(PLACEHOLDER)) return refuse(`the name must contain \`${PLACEHOLDER}\`.`)
  const name = template.replaceAll(PLACEHOLDER, assetId)
  return isAmiName(name) ? name : refuse(`EC2 does not accept \`${name}\` as the name of an image.`)
}

/** Whether a text is one, see {@link parseAssetId}. */
export function isAssetId(text: string): text is AssetId {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(text)
}

function isAmiName(text: string): text is AmiName {
  return /^[A-Za-z0-9()[\] ./\-'@_]{3,128}$/.test(text)
}
