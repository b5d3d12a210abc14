/** What can be set about the rules besides their severities. */
export interface Settings {
  /** An IANA time zone: in it the day of the release is today. */
  readonly timeZone: string
  /** How many days the date in the title may lie before (`earliest`, 0 or negative) and after today. */
  readonly dateWindow: { readonly earliest: number; readonly latest: number }
  /** `named`: only titles that name the project (`# Name 1.2.3, …`) have a code name. */
  readonly codeName: 'named' | 'always' | 'never'
  /** Whether the date may be left open, since it is set when the release is published. */
  readonly stamp: boolean
  /** Whether versions may be left out (1.2.0 after 1.0.5). */
  readonly allowGaps: boolean
  /** The most findings of one rule; the rest is counted. */
  readonly maxFindingsPerRule: number
}

/**
 * The default settings. One day of tolerance on each side: at any moment two, sometimes three, days are "today"
 * somewhere on Earth, and a release that is prepared in the evening is tagged after midnight in another zone.
 */
export const DEFAULT_SETTINGS: Settings = {
  timeZone: 'UTC',
  dateWindow: { earliest: -1, latest: 1 },
  codeName: 'named',
  stamp: false,
  allowGaps: false,
  maxFindingsPerRule: 50,
}
