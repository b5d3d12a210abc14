import {
  AddTagsCommand,
  DeleteTagsCommand,
  ListTagsCommand,
  type SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import type { Ledger } from '../../record/ledger.ts'
import type { CanaryRecord } from '../../record/record.ts'
import { fromTags, ONLY_CANARY, recordTagsOf, type TagSpace, toTags } from '../aws/record-tags.ts'
import { isVariantName, type VariantName } from './endpoint.ts'

/** An endpoint has one canary at a time. */
export const ENDPOINT_TAGS: TagSpace<VariantName> = { ...ONLY_CANARY, isBackend: isVariantName }

/** Reads the tags of an endpoint. */
export async function readEndpointTags(
  sageMaker: SageMakerClient,
  arn: string,
  options: { readonly abortSignal?: AbortSignal } = {},
): Promise<ReadonlyMap<string, string>> {
  const tags = new Map<string, string>()
  let NextToken: string | undefined
  do {
    const page = { ResourceArn: arn, ...(NextToken === undefined ? {} : { NextToken }) }
    // iam: sagemaker:ListTags
    const answer = await sageMaker.send(new ListTagsCommand(page), options)
    for (const { Key = '', Value = '' } of answer.Tags ?? []) tags.set(Key, Value)
    NextToken = answer.NextToken
  } while (NextToken !== undefined)
  return tags
}

/** Keeps the record of a canary in tags of the endpoint that it is about. */
export class EndpointTagLedger implements Ledger {
  readonly #sageMaker: SageMakerClient
  readonly #arn: string

  constructor(sageMaker: SageMakerClient, arn: string) {
    this.#sageMaker = sageMaker
    this.#arn = arn
  }

  async read(signal?: AbortSignal): Promise<CanaryRecord | undefined> {
    const options = signal === undefined ? {} : { abortSignal: signal }
    return fromTags(await readEndpointTags(this.#sageMaker, this.#arn, options), ENDPOINT_TAGS, this.#arn)
  }

  async write(record: CanaryRecord): Promise<void> {
    const Tags = [...toTags(record, ENDPOINT_TAGS)].map(([Key, Value]) => ({ Key, Value }))
    // iam: sagemaker:AddTags
    await this.#sageMaker.send(new AddTagsCommand({ ResourceArn: this.#arn, Tags }))
  }

  async clear(): Promise<void> {
    const TagKeys = [...recordTagsOf(ENDPOINT_TAGS)]
    // iam: sagemaker:DeleteTags
    await this.#sageMaker.send(new DeleteTagsCommand({ ResourceArn: this.#arn, TagKeys }))
  }

  /** Both variants stay in the configuration: there is nothing to remember. */
  standBy(): Promise<void> {
    return Promise.resolve()
  }
}
