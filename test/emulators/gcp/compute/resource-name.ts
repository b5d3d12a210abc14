const ROOT = 'https://www.googleapis.com/compute/v1/'
const roots = [ROOT, 'https://compute.googleapis.com/compute/v1/']

/** The full URL of a resource as Compute answers it, of a path such as `projects/p/global/urlMaps/m`. */
export function linkOf(path: string): string {
  return ROOT + path
}

/**
 * The path of a resource that is named by a full or partial URL: `https://…/compute/v1/projects/p/global/…`,
 * `projects/p/global/…`, `global/…`, each with or without a slash before.
 */
export function pathOf(url: string, project: string): string {
  const root = roots.find((known) => url.startsWith(known)) ?? ''
  const below = url.slice(root.length).replace(/^\//, '')
  return below.startsWith('projects/') ? below : `projects/${project}/${below}`
}
