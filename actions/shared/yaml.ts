import { loadAll, YAMLException } from 'js-yaml'

/** Text that is not YAML. */
export class YamlError extends Error {}

/**
 * Aliases may stand within what others name: n of them make at most 2^(n/2) copies for whoever walks through the data, here
 * about a million.
 */
const MOST_ALIASES = 40

/**
 * Reads a YAML 1.2 document (core schema). A text without a document is null.
 *
 * @throws YamlError when the text is not YAML, has several documents, a key twice, or more than 40 aliases
 */
export function parseYaml(text: string): unknown {
  let documents: unknown[]
  try {
    documents = loadAll(text, { maxAliases: MOST_ALIASES })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    throw new YamlError(error.message.split('\n', 1)[0] ?? '', { cause: error })
  }
  if (documents.length > 1) throw new YamlError(`there are ${documents.length} documents, not one`)
  return documents[0] ?? null
}
