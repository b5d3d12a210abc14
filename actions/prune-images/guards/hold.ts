import type { Digest } from '../../shared/images/digest.ts'

/** Why an image is held back, whatever the policy says. */
export type Hold =
  | { readonly guard: 'use-unknown'; readonly source: string; readonly reason: string }
  | { readonly guard: 'in-use'; readonly users: readonly string[] }
  | { readonly guard: 'child-in-use'; readonly child: Digest; readonly users: readonly string[] }
  | { readonly guard: 'index-unread'; readonly index: Digest }
  | { readonly guard: 'index-archived'; readonly index: Digest }
  | { readonly guard: 'protect-tags'; readonly tag: string; readonly pattern: string }
  | {
      readonly guard: 'keep-at-least'
      readonly pattern: string
      readonly count: number
      readonly rank: number
    }
  | { readonly guard: 'keep'; readonly rule: string; readonly because: string }
  | { readonly guard: 'min-age'; readonly ageMs: number; readonly minAgeMs: number }
  /** Somebody has pulled it since it was put in quarantine; in ms since 1970. */
  | { readonly guard: 'pulled-since'; readonly pulledAtMs: number }
  | { readonly guard: 'referrer-held'; readonly referrer: Digest; readonly because: string }
