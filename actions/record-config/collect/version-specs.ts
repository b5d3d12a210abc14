import { UserError } from '../../shared/errors.ts'
import { secretReason } from '../../shared/secrets/detect-secret.ts'
import { type VersionAxis, versionAxes } from '../document/record.ts'
import { isHuggingFaceReference } from './hugging-face.ts'
import { isMlflowReference } from './mlflow.ts'

/** How one thing on a version axis is found: given as it is, or looked up where it is kept. */
export type VersionSpec = { readonly axis: VersionAxis; readonly name: string } & (
  | { readonly by: 'version'; readonly version: string; readonly digest?: string; readonly uri?: string }
  | { readonly by: LookUp; readonly id: string }
)

const lookUps = ['s3', 'image', 'model-package', 'dvc', 'mlflow', 'hugging-face'] as const
type LookUp = (typeof lookUps)[number]
const members = ['name', 'version', 'digest', 'uri', ...lookUps]

/**
 * Reads the input `versions`: a YAML map of the four axes, each a list of things with a `name` and either a
 * `version` or where it is to be looked up (`s3`, `image`, `model-package`, `dvc`, `mlflow`, `hugging-face`).
 *
 * @throws UserError naming the axis and item that cannot be used
 */
export function parseVersionSpecs(data: unknown): VersionSpec[] {
  if (data === undefined || data === null) return []
  if (typeof data !== 'object' || Array.isArray(data)) throw refuse('it is not a map', data)
  return Object.entries(data).flatMap(([axis, items]) => {
    if (!isAxis(axis)) throw refuse('unknown axis', axis)
    const list: unknown[] = Array.isArray(items) ? items : [items]
    return list.map((item, index) => parseSpec(axis, item, `${axis}, item ${index + 1}`))
  })
}

function parseSpec(axis: VersionAxis, item: unknown, where: string): VersionSpec {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    throw refuse(`${where} is not a map`, item)
  const given = new Map<string, string>()
  for (const [name, value] of Object.entries(item)) {
    if (!members.includes(name)) throw refuse(`${where} has an unknown member`, name)
    if (typeof value !== 'string' && typeof value !== 'number')
      throw refuse(`${where}: ${name} is no text`, value)
    const text = String(value).trim()
    // What is recorded can be read by many, for years.
    const reason = secretReason('', text)
    if (reason !== undefined) {
      throw new UserError(`${where}: ${name} holds a secret in clear: ${reason}.`, {
        where: 'input versions',
        next: 'Leave user and password out of the address; the record needs to say where it is only.',
      })
    }
    given.set(name, text)
  }
  const ways = [...lookUps, 'version' as const].filter((way) => given.has(way))
  const [by] = ways
  const name = given.get('name')
  if (name === undefined || name === '') throw refuse(`${where} has no name`, item)
  if (by === undefined || ways.length > 1)
    throw refuse(`${where} does not say which version in one way`, item)
  const id = given.get(by) ?? ''
  if (id === '') throw refuse(`${where}: ${by} is empty`, item)
  if (by === 'mlflow' && !isMlflowReference(id))
    throw refuse(`${where}: this is none of \`models:/name/3\` and \`models:/name@alias\``, id)
  if (by === 'hugging-face' && !isHuggingFaceReference(id))
    throw refuse(`${where}: this is no \`owner/name@revision\``, id)
  if (by !== 'version') return { axis, name, by, id }
  const digest = given.get('digest')
  if (digest !== undefined && !/^[a-z0-9]+:[0-9a-f]{8,}$/.test(digest)) {
    throw refuse(`${where}: the digest is not of the form algorithm:hex`, digest)
  }
  const uri = given.get('uri')
  return {
    ...{ axis, name, by, version: id },
    ...(digest === undefined ? {} : { digest }),
    ...(uri === undefined ? {} : { uri }),
  }
}

function isAxis(name: string): name is VersionAxis {
  return versionAxes.some((axis) => axis === name)
}

function refuse(what: string, given: unknown): UserError {
  return new UserError(`${what}.`, {
    where: 'input versions',
    given: `\`${typeof given === 'string' ? given : JSON.stringify(given)}\``,
    allowed: `a map of ${versionAxes.join(', ')}, each a list of maps with \`name\` and one of version, ${lookUps.join(', ')}`,
  })
}
