import { describe, expect, test } from '@jest/globals'
import { createUseReader } from '../../../../actions/prune-images/use/read-uses.ts'
import type { UseSource } from '../../../../actions/prune-images/use/use-sources.ts'
import type { AwsClients, ClientSettings } from '../../../../actions/shared/aws/aws-clients.ts'
import { LoggedAdaptiveRetry } from '../../../../actions/shared/aws/logged-retry.ts'
import type { Log } from '../../../../actions/shared/log/log.ts'

const log: Log = {
  debug: () => {},
  info: () => {},
  notice: () => {},
  warning: () => {},
  error: () => {},
  group: (_title, work) => work(),
  mask: () => {},
}

/** Clients of services of which none has an endpoint. */
function clientsWithoutEndpoint(): AwsClients {
  const clients: AwsClients = {
    client(Service, of = 'eu-west-1') {
      const requestHandler = {
        async handle() {
          throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
        },
      }
      const settings: ClientSettings & { requestHandler: object } = {
        region: of,
        credentials: async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x' }),
        retryStrategy: new LoggedAdaptiveRetry('test', log),
        customUserAgent: [],
        requestHandler,
      }
      return new Service(settings)
    },
    assuming: () => clients,
  }
  return clients
}

describe('a service without an endpoint', () => {
  const statusOf = async (source: UseSource, named: boolean) => {
    const scope = {
      sources: [source],
      required: new Set(named ? [source] : []),
      regions: [],
      roles: [],
      kubernetesContexts: [],
    }
    const read = createUseReader(
      { scope, definitionsPerFamily: 1, shareMs: 0 },
      {
        aws: clientsWithoutEndpoint(),
        clock: { now: () => new Date(0), sleep: async () => {} },
        exec: async () => ({ exitCode: 1, stdout: '', stderr: '' }),
        log,
        signal: new AbortController().signal,
      },
    )
    return (await read('eu-west-1')).readings.map(({ status }) => status)
  }

  test.each<[UseSource, boolean, string]>([
    ['app-runner', false, 'skipped'],
    ['agentcore', false, 'skipped'],
    ['app-runner', true, 'unreadable'],
    ['ecs', false, 'unreadable'],
  ])('in the region of the repository: %s, named: %s, is %s', async (source, named, status) => {
    expect(await statusOf(source, named)).toEqual([status])
  })
})
