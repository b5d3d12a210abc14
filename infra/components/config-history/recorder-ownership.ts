/**
 * Whose recorder it is. An account has one in a Region, so a second one can never be created: an existing one is
 * adopted as it is, with its types, role and bucket, or left alone where it belongs to others (Control Tower).
 */
export type RecorderOwnership =
  | { readonly kind: 'create' }
  | { readonly kind: 'adopt'; readonly recorderName: string; readonly channelName: string }
  | { readonly kind: 'leave-alone' }
