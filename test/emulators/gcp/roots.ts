import type { Api } from './discovery/description.ts'

/**
 * Where each API lies on the one server. Compute's root is that of its description, so that an endpoint override
 * has the form of gcloud's own.
 */
const roots: readonly (readonly [prefix: string, api: Api])[] = [
  ['/compute/v1/', 'compute'],
  ['/monitoring/', 'monitoring'],
  ['/cloudscheduler/', 'cloudscheduler'],
  ['/sts/', 'sts'],
  ['/iamcredentials/', 'iamcredentials'],
]

/** The API that a path belongs to, and the path below its root. */
export function rootOf(pathname: string): { readonly api: Api; readonly path: string } | undefined {
  const found = roots.find(([prefix]) => pathname.startsWith(prefix))
  return found === undefined ? undefined : { api: found[1], path: pathname.slice(found[0].length) }
}

/** The path on the server of an address at Google; undefined when it is none of the APIs emulated. */
export function pathHere(address: URL): string | undefined {
  const { hostname, pathname, search } = address
  if (hostname === 'www.googleapis.com' && pathname.startsWith('/compute/v1/')) return pathname + search
  const api = roots.find(([, name]) => hostname === `${name}.googleapis.com`)?.[1]
  if (api === undefined) return undefined
  return (api === 'compute' ? pathname : `/${api}${pathname}`) + search
}
