import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Ledger } from '../../record/ledger.ts'
import type { CanaryRecord } from '../../record/record.ts'
import { fromTags, recordTagsOf, toTags } from '../aws/record-tags.ts'
import { ALB_TAGS, STANDBY_TAG } from './alb-tags.ts'
import { readTags, removeTags, writeTags } from './tags.ts'

/** Keeps the record of a canary in tags of the rule or listener it is about. */
export class TagLedger implements Ledger {
  readonly #elb: ElasticLoadBalancingV2Client
  readonly #arn: string

  constructor(elb: ElasticLoadBalancingV2Client, arn: string) {
    this.#elb = elb
    this.#arn = arn
  }

  async read(signal?: AbortSignal): Promise<CanaryRecord | undefined> {
    const options = signal === undefined ? {} : { abortSignal: signal }
    return fromTags(await readTags(this.#elb, this.#arn, options), ALB_TAGS, this.#arn)
  }

  async write(record: CanaryRecord): Promise<void> {
    await writeTags(this.#elb, this.#arn, toTags(record, ALB_TAGS))
  }

  async clear(): Promise<void> {
    await removeTags(this.#elb, this.#arn, recordTagsOf(ALB_TAGS))
  }

  async standBy(group: string): Promise<void> {
    await writeTags(this.#elb, this.#arn, new Map([[STANDBY_TAG, group]]))
  }
}
