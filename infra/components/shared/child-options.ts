import type * as pulumi from '@pulumi/pulumi'

/** The options of the resources that a component makes: it is their parent. */
export interface ChildOptions {
  readonly parent: pulumi.Resource
}
