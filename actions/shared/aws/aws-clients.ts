import { STSClient } from '@aws-sdk/client-sts'
import type { AwsCredentialIdentityProvider } from '@aws-sdk/types'
import type { AwsInputs } from '../inputs/common-inputs.ts'
import type { Log } from '../log/log.ts'
import { assumedRoleCredentials, oidcRoleCredentials } from './credentials.ts'
import { LoggedAdaptiveRetry } from './logged-retry.ts'
import { sharedSession } from './shared-session.ts'

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
  /** Clients of a role, mostly in another account, which these clients' own identity assumes. */
  assuming(roleArn: string): AwsClients
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
  const settingsOf = (service: string, region: string | undefined): ClientSettings => ({
    ...(region === undefined ? {} : { region }),
    retryStrategy: new LoggedAdaptiveRetry(service, log),
    customUserAgent: [
      ['ai-ops', settings.version],
      ['action', settings.action],
    ],
  })

  const roleCredentials = (roleArn: string): AwsCredentialIdentityProvider => {
    const sts = new STSClient(settingsOf('STS', inputs.region))
    const { sessionName, idToken } = settings
    const request = { roleArn, durationMs: inputs.roleDurationMs, sessionName, idToken }
    return sharedSession(oidcRoleCredentials(sts, request, log), log)
  }

  const clientsOf = (credentials: AwsCredentialIdentityProvider | undefined): AwsClients => {
    const clients = new Map<string, object>()
    return {
      client(Service, region = inputs.region) {
        const key = `${Service.name} ${region ?? ''}`
        const known = clients.get(key)
        if (known instanceof Service) return known
        const common = settingsOf(Service.name.replace(/Client$/, ''), region)
        const client = new Service(credentials === undefined ? common : { ...common, credentials })
        clients.set(key, client)
        return client
      },
      assuming(roleArn) {
        const sts = this.client(STSClient)
        return clientsOf(
          sharedSession(
            assumedRoleCredentials({ sts, roleArn, sessionName: settings.sessionName, log }),
            log,
          ),
        )
      },
    }
  }

  const role = inputs.roleToAssume
  return clientsOf(role === undefined ? undefined : roleCredentials(role))
}
