/** A repository by what GitHub never gives to another one: the ids, besides the names. */
export interface GithubRepository {
  /** User or organization. */
  readonly owner: string
  /** Id that GitHub gave to the owner, 1 or more. */
  readonly ownerId: number
  /** Without the owner. */
  readonly name: string
  /** Id that GitHub gave to the repository, 1 or more. */
  readonly id: number
}

/**
 * The immutable subject of a job in an environment, `repo:owner@id/name@id:environment:env` (GitHub docs, "Immutable
 * subject claims"): neither a renamed repository nor whoever takes over its old name can present it.
 * A colon in the environment's name is written `%3A`.
 */
export function subjectOf({ owner, ownerId, name, id }: GithubRepository, environment: string): string {
  return `repo:${owner}@${ownerId}/${name}@${id}:environment:${environment.replaceAll(':', '%3A')}`
}
