import { LambdaClient } from '@aws-sdk/client-lambda'
import type { World } from '../../../shared/world.ts'
import { soleBackend } from '../../traffic/roles.ts'
import { holdsRecord, promotionOf } from '../aws/record-tags.ts'
import { regionOf } from '../aws/region.ts'
import type { Serving } from '../platform.ts'
import { backendsOf } from './alias-routing.ts'
import { readAlias } from './alias-store.ts'
import { aliasTags, readFunctionTags } from './function-tags.ts'
import type { LambdaTarget } from './lambda-target.ts'

/** Which version gets the requests of an alias. */
export async function readServingOfAlias({ alias }: LambdaTarget, { aws, signal }: World): Promise<Serving> {
  const lambda = aws.client(LambdaClient, regionOf(alias.arn))
  const options = { abortSignal: signal }
  const { routing } = await readAlias(lambda, alias, options)
  const tags = await readFunctionTags(lambda, alias, options)
  const space = aliasTags(alias)
  return {
    backend: soleBackend(backendsOf(routing)),
    promotion: promotionOf(tags, space),
    recordLeft: holdsRecord(tags, space),
  }
}
