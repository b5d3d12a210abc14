/** A row of the published table: rate of false detections, power at effect 0.2, part of the sample saved there. */
export interface PublishedRow {
  readonly method: string
  readonly falseDetections: number
  readonly power: number | null
  readonly saved: number | null
}

/** 100 000 replications each (akurennoy/yeast normal.csv, seed 8163; Spotify's blog of March 2023 shows the same ones). */
export const PUBLISHED: readonly PublishedRow[] = [
  { method: 'mSPRT φ=100', falseDetections: 0.0157, power: 0.756, saved: 0.354 },
  { method: 'mSPRT φ=25', falseDetections: 0.027, power: 0.757, saved: 0.409 },
  { method: 'GAVI 250', falseDetections: 0.0241, power: 0.765, saved: 0.401 },
  { method: 'GAVI 500', falseDetections: 0.0181, power: 0.762, saved: 0.37 },
  { method: 'Bonferroni', falseDetections: 0.0027, power: 0.398, saved: 0.153 },
  { method: 'Lan–DeMets OBF', falseDetections: 0.0537, power: 0.927, saved: 0.406 },
  { method: 'YEAST', falseDetections: 0.0466, power: 0.918, saved: 0.388 },
  { method: 'GST, 14 looks', falseDetections: 0.0498, power: 0.899, saved: 0.458 },
  { method: 'GST, 14 looks for 7', falseDetections: 0.0742, power: null, saved: null },
  { method: 'SeqC2ST-QDA', falseDetections: 0.0219, power: 0.216, saved: null },
]
