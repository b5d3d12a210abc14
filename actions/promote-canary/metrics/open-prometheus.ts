import type { World } from '../../shared/world.ts'
import type { CanaryInputs } from '../inputs.ts'
import type { PrometheusSettings } from './prometheus.ts'

/**
 * The Prometheus that the inputs name, if any.
 *
 * @param tokenFor gives a token for an address of which there is none among the inputs
 */
export function openPrometheus(
  { prometheus }: CanaryInputs,
  { fetch }: World,
  tokenFor: (url: string) => Promise<string | undefined> = () => Promise.resolve(undefined),
): PrometheusSettings | undefined {
  if (prometheus === undefined) return undefined
  const { url, token } = prometheus
  return { url, fetch, token: () => (token === undefined ? tokenFor(url) : Promise.resolve(token)) }
}
