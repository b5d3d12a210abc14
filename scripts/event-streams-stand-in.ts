/**
 * Takes the place of the AWS SDK's event streams (30 kB of source) in the bundle. The clients of S3, CloudWatch Logs and
 * Lambda name them in their configuration for operations such as `StartLiveTail`, none of which is called here.
 */
export function eventStreamSerdeProvider(): object {
  return {}
}

/** Leaves the configuration of a client as it is. */
export function resolveEventStreamSerdeConfig<Config>(config: Config): Config {
  return config
}

/** What an operation with an event stream would be written and read by. */
export class EventStreamSerde {
  constructor() {
    throw new Error('event streams are not part of this bundle.')
  }
}
