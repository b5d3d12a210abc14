import type { BaseConfigurationItem } from '@aws-sdk/client-config-service'
import { parseExactJson } from '../document/exact-json.ts'
import { isJsonObject, type Json, type JsonObject, toJson } from '../document/json.ts'
import type { CoverageGap } from '../document/record.ts'
import type { FoundResource } from './collector.ts'

/**
 * A configuration item as AWS Config's API returns it: configuration and each part of the supplementary
 * configuration are JSON in a text. When it was taken and delivered, and its status, are left out: these are of the
 * item, not of the resource.
 */
export function itemFromApi(item: BaseConfigurationItem): FoundResource {
  const { resourceType = '', resourceId = '', supplementaryConfiguration = {}, accountId, awsRegion } = item
  const parts = Object.entries(supplementaryConfiguration).map(([name, text]) => [name, parsed(text)])
  return {
    key: keyOf({ account: accountId, region: awsRegion, type: resourceType, id: resourceId }),
    type: resourceType,
    source: 'config',
    body: toJson({
      arn: item.arn,
      configuration: parsed(item.configuration),
      supplementaryConfiguration: Object.fromEntries(parts),
    }),
  }
}

/**
 * A configuration item as it stands in a snapshot file, where several members have other names than in the API
 * (`ARN`, `awsAccountId`) and the configuration is nested.
 *
 * @returns `undefined` for an item that says that its resource is gone or is not recorded, see `gapFromSnapshot`
 * @throws SyntaxError when the text is not an item
 */
export function itemFromSnapshot(text: string): FoundResource | undefined {
  const item = parsedItem(text)
  if (!isJsonObject(item)) throw new SyntaxError('an item is not an object')
  const { resourceType, resourceId, configurationItemStatus: status, awsRegion: region } = item
  if (typeof resourceType !== 'string' || typeof resourceId !== 'string') {
    throw new SyntaxError('an item has no resourceType or no resourceId')
  }
  if (gapOfStatus('', status) !== undefined) return undefined
  const names = ['configuration', 'supplementaryConfiguration', 'relationships', 'tags']
  return {
    key: keyOf({ account: item.awsAccountId ?? item.accountId, region, type: resourceType, id: resourceId }),
    type: resourceType,
    source: 'config-snapshot',
    body: { arn: item.ARN ?? item.arn ?? null, ...pick(item, names) },
  }
}

/** What it means when an item has a status other than that of a resource as it is; `undefined` for all others. */
export function gapOfStatus(subject: string, status: unknown): CoverageGap | undefined {
  if (typeof status !== 'string') return undefined
  if (status.startsWith('ResourceDeleted'))
    return { subject, kind: 'gone', reason: 'it was deleted, says AWS Config' }
  if (status !== 'ResourceNotRecorded') return undefined
  return { subject, kind: 'unrecorded', reason: 'AWS Config knows of it and does not record it' }
}

/** What an item of a snapshot says whose resource cannot be recorded. */
export function gapFromSnapshot(text: string): CoverageGap[] {
  const item = parsedItem(text)
  if (!isJsonObject(item)) return []
  const subject = `${String(item.resourceType)}/${String(item.resourceId)}`
  return [gapOfStatus(subject, item.configurationItemStatus) ?? []].flat()
}

/** @throws SyntaxError that does not quote the item, as the parser's own message does: it may hold secrets */
function parsedItem(text: string): Json {
  try {
    return parseExactJson(text)
  } catch {
    throw new SyntaxError('an item is not JSON')
  }
}

function pick(item: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]]])))
}

/** A resource's id is its own only among those of its type, in its account and region. */
function keyOf(item: {
  account?: Json | undefined
  region?: Json | undefined
  type: string
  id: string
}): string {
  const known = (part: Json | undefined) => (typeof part === 'string' && part !== '' ? part : 'unknown')
  return `config:${known(item.account)}/${known(item.region)}/${item.type}/${item.id}`
}

function parsed(text: string | undefined): Json {
  if (text === undefined) return null
  try {
    return parseExactJson(text)
  } catch {
    return text
  }
}
