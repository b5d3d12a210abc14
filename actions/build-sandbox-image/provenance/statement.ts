import type { Json } from '../../shared/json.ts'

/** A file or an image, by its content. */
export interface Subject {
  readonly name: string
  /** Hexadecimal. */
  readonly sha256: string
}

/** What is told of a build besides what it has made. */
export interface BuildFacts {
  /** Of ai-ops. */
  readonly version: string
  /** What the user has asked for. */
  readonly parameters: { readonly [name: string]: Json }
  /** What it was made from, each by its address, and by its content where that is known. */
  readonly materials: readonly {
    readonly name: string
    readonly uri: string
    readonly gitCommit?: string
  }[]
  /** What it has made that has no digest of its own, such as an AMI. */
  readonly byproducts: readonly ({ readonly name: string; readonly uri: string } | Subject)[]
  /** The page of the attempt, if there is one. */
  readonly invocation: string | undefined
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly finishedAt: string
}

const REPOSITORY = 'https://github.com/ai-ops/ai-ops'

/** The type of {@link predicateOf} (SLSA, "Build: Provenance", v1). */
export const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1'

/** How the build came about (SLSA provenance v1, `BuildDefinition` and `RunDetails`). */
export function predicateOf(facts: BuildFacts): Json {
  const action = `${REPOSITORY}/tree/v${facts.version}/actions/build-sandbox-image`
  return {
    buildDefinition: {
      buildType: action,
      externalParameters: facts.parameters,
      resolvedDependencies: facts.materials.map(({ gitCommit, ...material }) =>
        gitCommit === undefined ? material : { ...material, digest: { gitCommit } },
      ),
    },
    runDetails: {
      builder: { id: action, version: { 'ai-ops': facts.version } },
      metadata: {
        ...(facts.invocation === undefined ? {} : { invocationId: facts.invocation }),
        startedOn: facts.startedAt,
        finishedOn: facts.finishedAt,
      },
      byproducts: facts.byproducts.map((one) => ('sha256' in one ? descriptorOf(one) : one)),
    },
  }
}

/** What the predicate is about, together with it (in-toto attestation framework, "Statement", v1). */
export function statementOf(subjects: readonly Subject[], predicate: Json): Json {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects.map(descriptorOf),
    predicateType: PREDICATE_TYPE,
    predicate,
  }
}

/** Lines as `sha256sum --check` and `actions/attest` (`subject-checksums`) read them. */
export function checksumsOf(subjects: readonly Subject[]): string {
  return subjects.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
}

function descriptorOf({ name, sha256 }: Subject): { name: string; digest: { sha256: string } } {
  return { name, digest: { sha256 } }
}
