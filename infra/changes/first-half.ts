import type { Settings } from '../configuration/settings.ts'
import type { Deployed } from './deployed.ts'

/** Settings that can be reached now, and what is still to do. */
export interface FirstHalf {
  readonly settings: Settings
  /** Undefined where nothing is left. */
  readonly still?: string
}

/**
 * Without its certificate the listener moves from port 443 to 80, where its redirect still listens: the engine deletes
 * last, so that this update takes the redirect away and the next one the certificate. Pure.
 */
export function firstHalf(settings: Settings, deployed: readonly Deployed[]): FirstHalf {
  const listeners = deployed.filter(({ type }) => type === 'aws:lb/listener:Listener')
  const redirect = listeners.find(({ name }) => name.endsWith('-plain'))
  const certificateArn = listeners.find(({ name }) => !name.endsWith('-plain'))?.outputs.certificateArn
  const { service } = settings
  if (
    redirect === undefined ||
    service === undefined ||
    service.exposure.certificateArn !== undefined ||
    typeof certificateArn !== 'string'
  )
    return { settings }
  return {
    settings: {
      ...settings,
      service: { ...service, exposure: { ...service.exposure, certificateArn }, redirectsPlain: false },
    },
    still:
      'The redirect from port 80 was taken away first. Run `pulumi up` once more to remove the certificate: only then is port 80 free.',
  }
}
