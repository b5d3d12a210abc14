import type * as pulumi from '@pulumi/pulumi'
import { policyDocument, type Statement } from './statement.ts'

/** Rights on named resources, or everywhere with the reason why they cannot be narrowed. */
export type Grant = {
  readonly sid: string
  /** IAM actions in full; none has a `*`. */
  readonly actions: readonly string[]
  readonly condition?: Statement['Condition']
} & ({ readonly on: readonly pulumi.Input<string>[] } | { readonly everywhereBecause: string })

/** The policy that gives these rights. */
export function policyOf(grants: readonly Grant[]): pulumi.Output<string> {
  return policyDocument(
    grants.map((grant) => ({
      Sid: grant.sid,
      Effect: 'Allow',
      Action: grant.actions,
      Resource: 'on' in grant ? grant.on : ['*'],
      ...(grant.condition === undefined ? {} : { Condition: grant.condition }),
    })),
  )
}

/** Why a list or describe call cannot be narrowed. */
export const KNOWS_NO_RESOURCES =
  'the service knows no resource-level permissions for this call (Service Authorization Reference)'
