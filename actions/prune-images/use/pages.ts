/** Follows pages to their end; a page may be empty and still lead on. */
export async function collectPages<Item>(
  page: (
    nextToken: string | undefined,
  ) => Promise<{ items: readonly Item[] | undefined; nextToken: string | undefined }>,
): Promise<Item[]> {
  const collected: Item[] = []
  let token: string | undefined
  do {
    const { items, nextToken } = await page(token)
    collected.push(...(items ?? []))
    token = nextToken === '' ? undefined : nextToken
  } while (token !== undefined)
  return collected
}
