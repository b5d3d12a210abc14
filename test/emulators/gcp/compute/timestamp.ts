/** A moment as Compute writes it: RFC 3339 in Pacific Time, here always eight hours behind. */
export function computeTimestamp(time: Date): string {
  return new Date(time.getTime() - 8 * 3_600_000).toISOString().replace('Z', '-08:00')
}
