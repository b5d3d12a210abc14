/** The region that an ARN names. */
export function regionOf(arn: string): string {
  return arn.split(':')[3] ?? ''
}
