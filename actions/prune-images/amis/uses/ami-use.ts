/** Something that needs an AMI or a snapshot. */
export interface AmiUse {
  /** Id of the image or snapshot. */
  readonly id: string
  /** What needs it, for people. */
  readonly user: string
}

/** Where uses of AMIs are looked for. All must be readable. */
export const AMI_SOURCES = [
  'instances',
  'launch-templates',
  'auto-scaling',
  'parameters',
  'volumes',
  'exports',
] as const
export type AmiSource = (typeof AMI_SOURCES)[number]

/** What may start an AMI and is never looked at; the report says so. */
export const NEVER_LOOKED_AT =
  'Spot requests and fleets with an image of their own, recipes of Image Builder, compute environments of Batch, parameters that are encrypted, other accounts (what is shared stays), other regions, and what is outside AWS'

/** What one source said. One that cannot be read holds everything back. */
export type AmiReading =
  | { readonly source: AmiSource; readonly status: 'read'; readonly uses: readonly AmiUse[] }
  | { readonly source: AmiSource; readonly status: 'unreadable'; readonly reason: string }

/** All ids of images and snapshots in a text, or in whatever an answer says. */
export function idsIn(value: unknown): readonly string[] {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return [...new Set(text.match(/\b(?:ami|snap)-[0-9a-f]{8,17}\b/g) ?? [])]
}
