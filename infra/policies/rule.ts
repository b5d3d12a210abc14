import type { Properties } from './properties.ts'

/** A resource as the engines give it. */
export interface PolicyResource {
  readonly type: string
  readonly props: Properties
  /** The provider that makes it; undefined where none is known, as for components. */
  readonly provider?: { readonly type: string; readonly props: Properties } | undefined
}

/** What can be set for one policy. Both engines get it filled, defaults included. */
export interface PolicyConfiguration {
  readonly allowedRegions: readonly string[]
  readonly largestSize: string
  readonly tag: string
}

/** A rule about one resource. */
export interface ResourceRule {
  readonly name: string
  readonly description: string
  /** What to do about it. */
  readonly next: string
  /** Which of the configuration it needs. */
  readonly configuration?: keyof PolicyConfiguration
  /** Says what is wrong; undefined when nothing is, or when the rule is about other types. */
  readonly judge: (resource: PolicyResource, configuration: PolicyConfiguration) => string | undefined
  /** The remediated inputs, where there is only one way to fix them; undefined when nothing is to fix. */
  readonly remedy?: (resource: PolicyResource) => Properties | undefined
}

/** A rule about all resources of a stack together. */
export interface StackRule {
  readonly name: string
  readonly description: string
  readonly next: string
  readonly judge: (resources: readonly PolicyResource[]) => string | undefined
}

/** What holds unless a stack says otherwise. */
export const DEFAULTS: PolicyConfiguration = {
  allowedRegions: ['eu-central-1', 'eu-west-1'],
  largestSize: '4xlarge',
  tag: 'asset-id',
}
