import { insist } from './parts.ts'

/**
 * Follows pages to their end; a page may be empty and still lead on.
 *
 * @throws Error when a page has no list and leads nowhere, or may not be read where an earlier one could: what is on it is not known
 */
export async function collectPages<Item>(
  page: (
    nextToken: string | undefined,
  ) => Promise<{ items: readonly Item[] | undefined; nextToken: string | undefined }>,
): Promise<Item[]> {
  const collected: Item[] = []
  let token: string | undefined
  do {
    const at = token
    const { items, nextToken } = await (at === undefined ? page(at) : insist(() => page(at)))
    token = nextToken === '' ? undefined : nextToken
    if (items === undefined && token === undefined)
      throw new Error('an answer of AWS has not the list that was asked for.')
    collected.push(...(items ?? []))
  } while (token !== undefined)
  return collected
}
