import * as pulumi from '@pulumi/pulumi'

/** One statement of an IAM policy. */
export interface Statement {
  readonly Sid: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Principal?: pulumi.Input<Record<string, pulumi.Input<string>> | '*'>
  readonly Action: readonly string[]
  readonly Resource: readonly pulumi.Input<string>[]
  readonly Condition?: Readonly<
    Record<string, Readonly<Record<string, pulumi.Input<string> | pulumi.Input<string>[]>>>
  >
}

/** A policy document as text. */
export function policyDocument(statements: readonly Statement[]): pulumi.Output<string> {
  return pulumi.jsonStringify({ Version: '2012-10-17', Statement: statements })
}
