import { STSClient } from '@aws-sdk/client-sts'
import type { AwsCredentialIdentityProvider } from '@aws-sdk/types'
import type { AwsInputs } from '../inputs/common-inputs.ts'
import type { Log } from '../log/log.ts'
import { oidcRoleCredentials } from './credentials.ts'
import { LoggedAdaptiveRetry } from './logged-retry.ts'

/** What ai-ops sets on every client; everything else (endpoints, proxies) the SDK takes from the environment. */
export interface ClientSettings {
  readonly region?: string
  readonly credentials?: AwsCredentialIdentityProvider
  readonly retryStrategy: LoggedAdaptiveRetry
  readonly customUserAgent: [string, string][]
}

/** Gives one client for each service and region, made on first use. */
export interface AwsClients {
  /** @param region another region than that of the action's input, for instance us-east-1 for CloudFront’s WAF */
  client<Client extends object>(Service: new (settings: ClientSettings) => Client, region?: string): Client
}

/** Where the clients of a run come from. */
export interface AwsSettings {
  readonly inputs: AwsInputs
  /** Name and version of the action, for the user agent. */
  readonly action: string
  readonly version: string
  readonly sessionName: string
  readonly idToken: (audience: string) => Promise<string>
}

/** The AWS clients of a run, all with the same region, credentials, retries and user agent. */
export function createAwsClients({ inputs, ...settings }: AwsSettings, log: Log): AwsClients {
  const clients = new Map<string, object>()
  let credentials: AwsCredentialIdentityProvider | undefined

  const settingsOf = (service: string, region: string | undefined): ClientSettings => ({
    ...(region === undefined ? {} : { region }),
    retryStrategy: new LoggedAdaptiveRetry(service, log),
    customUserAgent: [
      ['ai-ops', settings.version],
      ['action', settings.action],
    ],
  })

  const roleCredentials = (roleArn: string) => {
    credentials ??= memoised(
      oidcRoleCredentials(
        new STSClient(settingsOf('STS', inputs.region)),
        {
          roleArn,
          durationMs: inputs.roleDurationMs,
          sessionName: settings.sessionName,
          idToken: settings.idToken,
        },
        log,
      ),
    )
    return credentials
  }

  return {
    client(Service, region = inputs.region) {
      const key = `${Service.name} ${region ?? ''}`
      const known = clients.get(key)
      if (known instanceof Service) return known
      const common = settingsOf(Service.name.replace(/Client$/, ''), region)
      const role = inputs.roleToAssume
      const client = new Service(
        role === undefined ? common : { ...common, credentials: roleCredentials(role) },
      )
      clients.set(key, client)
      return client
    },
  }
}

/** How long before their end credentials are renewed. */
const RENEW_BEFORE_MS = 5 * 60_000

/** Shares one session between the clients of all services, and renews it before it ends. */
function memoised(provider: AwsCredentialIdentityProvider): AwsCredentialIdentityProvider {
  let current: ReturnType<AwsCredentialIdentityProvider> | undefined
  return async (properties) => {
    const known = await current?.catch(() => undefined)
    const endsAt = known?.expiration?.getTime() ?? Number.NEGATIVE_INFINITY
    if (known === undefined || endsAt - Date.now() < RENEW_BEFORE_MS) current = provider(properties)
    return current ?? provider(properties)
  }
}
