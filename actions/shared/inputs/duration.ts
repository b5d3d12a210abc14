const UNITS_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** What {@link parseDuration} accepts, for error messages. */
export const DURATION_GRAMMAR = 'a number and a unit (ms, s, m, h, d), for instance 90s, 10m or 1h30m'

/**
 * Reads a duration such as `90s`, `10m`, `1h30m`, `1.5h`.
 *
 * @returns milliseconds, or undefined when it is not a duration
 */
export function parseDuration(text: string): number | undefined {
  const compact = text.trim().toLowerCase().replace(/\s+/g, '')
  if (!/^(\d+(\.\d+)?(ms|[smhd]))+$/.test(compact)) return compact === '0' ? 0 : undefined
  let totalMs = 0
  for (const [, amount, unit] of compact.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)) {
    totalMs += Number(amount) * UNITS_MS[unit as keyof typeof UNITS_MS]
  }
  return Math.round(totalMs)
}

/** Writes a duration the way {@link parseDuration} reads it, with at most two units: `1h 30m`, `2.5s`. */
export function formatDuration(durationMs: number): string {
  if (durationMs < 1_000) return `${Math.round(durationMs)}ms`
  if (durationMs < 60_000) return `${Math.round(durationMs / 100) / 10}s`
  const minutes = Math.round(durationMs / 60_000)
  if (minutes < 60) {
    const seconds = Math.round((durationMs % 60_000) / 1_000)
    return seconds === 0 || seconds === 60 ? `${minutes}m` : `${Math.floor(durationMs / 60_000)}m ${seconds}s`
  }
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return minutes % 60 === 0 ? `${hours}h` : `${hours}h ${minutes % 60}m`
  return hours % 24 === 0 ? `${hours / 24}d` : `${Math.floor(hours / 24)}d ${hours % 24}h`
}
