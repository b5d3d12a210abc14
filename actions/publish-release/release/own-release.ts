import { readBody } from './marker.ts'
import type { Release } from './release.ts'

/** Whether this action drafted the release of the tag. */
export function isOwn({ body, draft, tag }: Release, wanted: string): boolean {
  return draft && tag === wanted && readBody(body).marker?.tag === wanted
}
