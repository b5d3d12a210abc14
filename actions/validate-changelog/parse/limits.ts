/**
 * How much of a file is looked at. Real files stay far below (the largest of 1,500 has 60 tickets); a file beyond is
 * not judged as fit, and takes no more time than one at the limit.
 */
export const LIMITS = {
  /** Sections of one version. */
  sections: 1_000,
  /** References to tickets in one version. */
  tickets: 3_000,
  /** Lines about dependencies in one version. */
  dependencyUpdates: 3_000,
  /** Versions in one changelog. */
  entries: 3_000,
} as const
