import {
  type ECSClient,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-ecs'
import type { Ledger } from '../../record/ledger.ts'
import type { CanaryRecord } from '../../record/record.ts'
import { fromTags, ONLY_CANARY, recordTagsOf, type TagSpace, toTags } from '../aws/record-tags.ts'
import { isTaskDefinition, type TaskDefinition } from './ecs-service.ts'

/** A service has one deployment at a time. */
export const SERVICE_TAGS: TagSpace<TaskDefinition> = { ...ONLY_CANARY, isBackend: isTaskDefinition }

/** Keeps the record of a canary in tags of the service that is deployed. */
export class ServiceTagLedger implements Ledger {
  readonly #ecs: ECSClient
  readonly #arn: string

  constructor(ecs: ECSClient, arn: string) {
    this.#ecs = ecs
    this.#arn = arn
  }

  async read(signal?: AbortSignal): Promise<CanaryRecord | undefined> {
    const options = signal === undefined ? {} : { abortSignal: signal }
    // iam: ecs:ListTagsForResource
    const { tags = [] } = await this.#ecs.send(
      new ListTagsForResourceCommand({ resourceArn: this.#arn }),
      options,
    )
    return fromTags(new Map(tags.map(({ key = '', value = '' }) => [key, value])), SERVICE_TAGS, this.#arn)
  }

  async write(record: CanaryRecord): Promise<void> {
    const tags = [...toTags(record, SERVICE_TAGS)].map(([key, value]) => ({ key, value }))
    // iam: ecs:TagResource
    await this.#ecs.send(new TagResourceCommand({ resourceArn: this.#arn, tags }))
  }

  async clear(): Promise<void> {
    const tagKeys = [...recordTagsOf(SERVICE_TAGS)]
    // iam: ecs:UntagResource
    await this.#ecs.send(new UntagResourceCommand({ resourceArn: this.#arn, tagKeys }))
  }

  /** A revision that no longer serves is not deployed again by itself. */
  standBy(): Promise<void> {
    return Promise.resolve()
  }
}
