import * as pulumi from '@pulumi/pulumi'
import { DEFAULTS } from './components/shared/defaults.ts'
import type { Settings } from './configuration/settings.ts'
import type { ReleaseEnvironment } from './release-environment.ts'

/**
 * The outputs of the stack, each by its part and name, such as `service.listenerArn`: `pulumi stack output` reads
 * whole outputs only. Parts and outputs that there are not are left out. Before a `destroy`, `protected` says what
 * refuses it and what lifts that, and `kept` what stays.
 */
export function stackOutputs(
  environment: ReleaseEnvironment,
  settings: Settings,
): Record<string, pulumi.Output<unknown>> {
  const outputs = Object.entries(environment).flatMap(([part, component]) =>
    Object.entries(component ?? {}).flatMap(([name, value]) =>
      name !== 'urn' && !name.startsWith('__') && pulumi.Output.isInstance(value)
        ? [[`${part}.${name}`, value] as const]
        : [],
    ),
  )
  const notes = { protected: protectedIn(environment, settings), kept: keptOf(environment, settings) }
  return {
    ...Object.fromEntries(outputs),
    ...Object.fromEntries(
      Object.entries(notes).flatMap(([name, lines]) =>
        lines.length === 0 ? [] : [[name, pulumi.all([...lines])]],
      ),
    ),
  }
}

type Lines = readonly pulumi.Output<string>[]

/** What cannot be deleted, each with what lifts it. */
function protectedIn({ service, history }: ReleaseEnvironment, settings: Settings): Lines {
  const { deletionProtection = DEFAULTS.deletionProtection } = settings.service ?? {}
  const { retentionDays = DEFAULTS.retentionDays } = settings.history ?? {}
  return [
    ...(service !== undefined && deletionProtection
      ? [
          pulumi.output(
            'load balancer, until ai-ops:service.deletionProtection is false and pulumi up was run',
          ),
        ]
      : []),
    ...(history === undefined
      ? []
      : [
          pulumi.interpolate`objects of ${history.historyBucketName}: locked for ${retentionDays} days, and nothing lifts it`,
        ]),
  ]
}

/** What stays when the stack goes. */
function keptOf({ history, images, service, sandbox }: ReleaseEnvironment, settings: Settings): Lines {
  const buckets = [
    history?.historyBucketName,
    settings.history?.recorder?.kind === 'adopt' ? undefined : history?.deliveryBucketName,
    service?.accessLogBucketName,
    sandbox?.imageBucketName,
  ].filter((name) => name !== undefined)
  const repositories = images === undefined ? [] : Object.keys(settings.images?.repositories ?? {})
  return [
    ...buckets.map((name) => pulumi.interpolate`bucket ${name}, with all its settings`),
    ...repositories.map((name) =>
      pulumi.output(`repository ${name}, with its images: import it before a stack makes it again`),
    ),
    ...(history?.recorderName !== undefined && settings.history?.recorder?.kind === 'adopt'
      ? [pulumi.interpolate`recorder ${history.recorderName} of AWS Config, as it was`]
      : []),
  ]
}
