/**
 * A list of an answer of AWS.
 *
 * @param nextToken of a page, which leads on also where it is empty
 * @throws Error when the answer has no such list and leads nowhere: then it is not known that there is nothing
 */
export function requireList<One>(
  list: readonly One[] | undefined,
  name: string,
  nextToken = '',
): readonly One[] {
  if (list === undefined && nextToken === '') throw new Error(`an answer of AWS has no ${name}.`)
  return list ?? []
}
