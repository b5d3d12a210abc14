import {
  type LambdaClient,
  ListTagsCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-lambda'
import { CANARY_TAG_PREFIX } from '../../../shared/canary-tags.ts'
import type { Ledger } from '../../record/ledger.ts'
import type { CanaryRecord } from '../../record/record.ts'
import { fromTags, ONLY_CANARY, recordTagsOf, type TagSpace, toTags } from '../aws/record-tags.ts'
import { type FunctionAlias, type FunctionVersion, isFunctionVersion } from './function-alias.ts'

/** An alias has no tags of its own, so its record is kept in those of its function, under its name. */
export function aliasTags({ name }: FunctionAlias): TagSpace<FunctionVersion> {
  return {
    prefix: `${CANARY_TAG_PREFIX}${name}:`,
    promotedTag: `${ONLY_CANARY.promotedTag}:${name}`,
    isBackend: isFunctionVersion,
  }
}

/** Reads the tags of a function. */
export async function readFunctionTags(
  lambda: LambdaClient,
  { functionArn }: FunctionAlias,
  options: { readonly abortSignal?: AbortSignal } = {},
): Promise<ReadonlyMap<string, string>> {
  // iam: lambda:ListTags
  const { Tags = {} } = await lambda.send(new ListTagsCommand({ Resource: functionArn }), options)
  return new Map(Object.entries(Tags))
}

/** Keeps the record of a canary in tags of the function whose alias it is about. */
export class FunctionTagLedger implements Ledger {
  readonly #lambda: LambdaClient
  readonly #alias: FunctionAlias
  readonly #space: TagSpace<FunctionVersion>

  constructor(lambda: LambdaClient, alias: FunctionAlias) {
    this.#lambda = lambda
    this.#alias = alias
    this.#space = aliasTags(alias)
  }

  async read(signal?: AbortSignal): Promise<CanaryRecord | undefined> {
    const options = signal === undefined ? {} : { abortSignal: signal }
    return fromTags(await readFunctionTags(this.#lambda, this.#alias, options), this.#space, this.#alias.arn)
  }

  async write(record: CanaryRecord): Promise<void> {
    const Tags = Object.fromEntries(toTags(record, this.#space))
    // iam: lambda:TagResource
    await this.#lambda.send(new TagResourceCommand({ Resource: this.#alias.functionArn, Tags }))
  }

  async clear(): Promise<void> {
    const TagKeys = [...recordTagsOf(this.#space)]
    // iam: lambda:UntagResource
    await this.#lambda.send(new UntagResourceCommand({ Resource: this.#alias.functionArn, TagKeys }))
  }

  /** Each release names its own version: there is nothing to remember. */
  standBy(): Promise<void> {
    return Promise.resolve()
  }
}
