/** The longest id of a service account (IAM API, `projects.serviceAccounts.create`: 6 to 30 characters). */
const MAX_LENGTH = 30

/**
 * The id of a service account: a name, cut where it is too long, and what tells accounts of one name apart.
 *
 * @param suffix 5 letters or more, since an id has 6 characters or more
 */
export function accountIdOf(name: string, suffix: string): string {
  const kept = name.slice(0, MAX_LENGTH - suffix.length - 1).replace(/-+$/, '')
  return `${kept}-${suffix}`
}
