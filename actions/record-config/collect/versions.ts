import type { AskingWorld } from '../../shared/ask-server.ts'
import { UserError } from '../../shared/errors.ts'
import type { Runner } from '../../shared/runner.ts'
import type { CoverageGap, VersionAxis, VersionReference, Versions } from '../document/record.ts'
import type { CollectContext, FoundResource } from './collector.ts'
import { dvcVersions } from './dvc.ts'
import { resolveImage } from './ecr.ts'
import { tagOf } from './ecr-reference.ts'
import type { UsedImage } from './ecs.ts'
import { resolveHuggingFace } from './hugging-face.ts'
import { resolveMlflow } from './mlflow.ts'
import type { Registries } from './registry.ts'
import { resolveObject } from './s3-object.ts'
import { resolveModelPackage } from './sagemaker.ts'
import type { VersionSpec } from './version-specs.ts'

/** What looking versions up needs. */
export type LookUpContext = CollectContext &
  AskingWorld & {
    readonly registries: Registries
    readonly readText: (path: string) => Promise<string>
  }

interface Resolved {
  readonly axis: VersionAxis
  readonly version: VersionReference | undefined
  readonly found: readonly FoundResource[]
  readonly gaps: readonly CoverageGap[]
}

/** The versions of a release on the four axes, with what was found and what could not be while looking them up. */
export async function collectVersions(
  { specs, images }: { readonly specs: readonly VersionSpec[]; readonly images: readonly UsedImage[] },
  runner: Runner,
  context: LookUpContext,
): Promise<{ versions: Versions; found: FoundResource[]; gaps: CoverageGap[] }> {
  const resolved = (
    await Promise.all([
      ...specs.map((spec) => resolve(spec, context)),
      ...images.map((image) => resolveUsed(image, context)),
    ])
  ).flat()
  const on = (axis: VersionAxis) =>
    resolved
      .flatMap((one) => (one.axis === axis && one.version !== undefined ? [one.version] : []))
      .sort(byName)
  const code = on('code')
  return {
    versions: {
      code: code.length > 0 ? code : codeOf(runner),
      data: on('data'),
      model: on('model'),
      container: on('container'),
    },
    found: resolved.flatMap(({ found }) => found),
    gaps: resolved.flatMap(({ gaps }) => gaps),
  }
}

async function resolve(spec: VersionSpec, context: LookUpContext): Promise<Resolved[]> {
  const { axis, name } = spec
  const { registries, readText, ...world } = context
  const given = { axis, found: [], gaps: [] }
  switch (spec.by) {
    case 'version': {
      const { version, digest = null, uri = null } = spec
      return [{ ...given, version: { name, version, digest, uri, source: 'input' } }]
    }
    case 'dvc':
      return dvcVersions(name, spec.id, await readText(spec.id)).map((version) => ({ ...given, version }))
    case 'image':
      return [{ axis, ...(await resolveImage(name, spec.id, context)) }]
    case 's3':
      return [{ axis, ...(await resolveObject(name, spec.id, context)) }]
    case 'mlflow': {
      if (registries.mlflow === undefined) throw withoutMlflow(name)
      const found = await resolveMlflow(name, spec.id, { registry: registries.mlflow, world })
      return [{ ...given, ...found }]
    }
    case 'hugging-face':
      return [
        {
          ...given,
          ...(await resolveHuggingFace(name, spec.id, { registry: registries.huggingFace, world })),
        },
      ]
    case 'model-package':
      return resolvePackage({ axis: spec.axis, name, arn: spec.id, context })
  }
}

function withoutMlflow(name: string): UserError {
  return new UserError('where MLflow is, is not given.', {
    where: `input versions: ${name}`,
    next: 'Give the address of its tracking server in the input `mlflow-tracking-uri`.',
  })
}

/** A model package is its version, and each image and each model's data that it serves. */
async function resolvePackage({
  axis,
  name,
  arn,
  context,
}: {
  readonly axis: VersionAxis
  readonly name: string
  readonly arn: string
  readonly context: CollectContext
}): Promise<Resolved[]> {
  const { containers, ...resolved } = await resolveModelPackage(name, arn, context)
  const parts = containers.map(
    async ({ Image, ImageDigest, ModelDataUrl, ModelDataSource }, i): Promise<Resolved[]> => {
      const label = containers.length === 1 ? name : `${name} (${i + 1} of ${containers.length})`
      const data = ModelDataUrl ?? ModelDataSource?.S3DataSource?.S3Uri
      return [
        ...(Image === undefined
          ? []
          : [await imageOfPackage({ name: `${label} image`, image: Image, digest: ImageDigest, context })]),
        // A prefix is not one object: the package's own entry is all that pins what is below it.
        ...(data === undefined || data.endsWith('/')
          ? []
          : [{ axis, ...(await resolveObject(`${label} data`, data, context)) }]),
      ]
    },
  )
  return [{ axis, ...resolved }, ...(await Promise.all(parts)).flat()]
}

/** The digest that SageMaker resolved when the package was registered counts, not what the tag names now. */
async function imageOfPackage({
  name,
  image,
  digest,
  context,
}: {
  readonly name: string
  readonly image: string
  readonly digest: string | undefined
  readonly context: CollectContext
}): Promise<Resolved> {
  if (digest === undefined) return { axis: 'container', ...(await resolveImage(name, image, context)) }
  const version: VersionReference = { name, version: tagOf(image), digest, uri: image, source: 'sagemaker' }
  return { axis: 'container', found: [], gaps: [], version }
}

/** What a container runs: what its tasks say that they run, else what the task definition's image names now. */
async function resolveUsed(
  { name, image, running }: UsedImage,
  context: CollectContext,
): Promise<Resolved[]> {
  if (running.length === 0) return [{ axis: 'container', ...(await resolveImage(name, image, context)) }]
  return running.map((digest, i) => {
    const label = running.length === 1 ? name : `${name} (${i + 1} of ${running.length})`
    const version: VersionReference = {
      name: label,
      version: tagOf(image),
      digest,
      uri: image,
      source: 'ecs',
    }
    return { axis: 'container', found: [], gaps: [], version }
  })
}

/** The commit that the workflow runs on. */
function codeOf({ repository, sha, serverUrl }: Runner): VersionReference[] {
  if (repository === '' || sha === '') return []
  const uri = `${serverUrl}/${repository}/tree/${sha}`
  return [{ name: repository, version: sha, digest: null, uri, source: 'github' }]
}

function byName(a: VersionReference, b: VersionReference): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}
