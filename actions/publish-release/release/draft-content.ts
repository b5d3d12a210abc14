import type { Marker, ReleaseText } from './marker.ts'

/** What the draft is to contain. */
export interface DraftContent extends ReleaseText {
  readonly marker: Marker
}
