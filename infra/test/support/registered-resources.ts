import type { PolicyResource } from '../../policies/rule.ts'
import type { Declaration } from './declare.ts'

/** The resources of a declaration as an engine hands them to policies: with the provider that makes each. */
export function registeredResources({ resources }: Declaration): readonly PolicyResource[] {
  const providers = new Map(
    resources.filter(({ type }) => type.startsWith('pulumi:providers:')).map((made) => [made.urn, made]),
  )
  return resources.map(({ type, inputs, provider: reference }) => {
    // A reference is the provider's URN, `::` and its id.
    const provider = providers.get(reference.slice(0, reference.lastIndexOf('::')))
    return {
      type,
      props: inputs,
      ...(provider && { provider: { type: provider.type, props: provider.inputs } }),
    }
  })
}
