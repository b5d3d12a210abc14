import type { AskingWorld } from '../../shared/ask-server.ts'
import { UserError } from '../../shared/errors.ts'
import type { CoverageGap, VersionReference } from '../document/record.ts'
import { askRegistry, type Registry, textIn } from './registry.ts'

/** A model URI of MLflow: `models:/name/3`, `models:/name@alias` (MLflow docs, "Fetching an MLflow Model from the Model Registry"). */
const REFERENCE = /^models:\/([^/@]+)(?:\/([1-9]\d*)|@([^/@]+))$/

/** Whether a text refers to one version of a registered model. Stages are no longer a way to, and `latest` is none. */
export function isMlflowReference(text: string): boolean {
  return REFERENCE.test(text)
}

/**
 * Looks up which version of a registered model is meant, and where its files are (MLflow REST API,
 * `model-versions/get` and `registered-models/alias`). A version's files can be overwritten, so that there is no digest.
 */
export async function resolveMlflow(
  name: string,
  reference: string,
  { registry, world }: { readonly registry: Registry; readonly world: AskingWorld },
): Promise<{ version: VersionReference | undefined; gaps: readonly CoverageGap[] }> {
  const [, model = '', number, alias] = REFERENCE.exec(reference) ?? []
  const query = new URLSearchParams({
    name: model,
    ...(number === undefined ? { alias: alias ?? '' } : { version: number }),
  })
  const call = number === undefined ? 'registered-models/alias' : 'model-versions/get'
  const answer = await askRegistry(
    registry,
    { path: `/api/2.0/mlflow/${call}?${query}`, subject: reference },
    world,
  )
  if (answer.state === 'gap') return { version: undefined, gaps: [answer.gap] }
  const version = textIn(answer.data, 'model_version', 'version')
  if (version === undefined || (number !== undefined && version !== number))
    throw new UserError(`${reference}: ${registry.url} does not say which version this is.`)
  const uri = textIn(answer.data, 'model_version', 'source') ?? null
  return { version: { name, version, digest: null, uri, source: 'mlflow' }, gaps: [] }
}
