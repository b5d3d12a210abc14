import * as pulumi from '@pulumi/pulumi'

/** A resource as the last update left it in the state of the stack: what the engine compares the program with. */
export interface Deployed {
  readonly type: string
  /** The name in the program, without the parents'. */
  readonly name: string
  readonly outputs: Readonly<Record<string, unknown>>
}

/** What the stack has already; nothing before its first update. */
export async function deployedResources(): Promise<readonly Deployed[]> {
  const stackName = `${pulumi.getOrganization()}/${pulumi.getProject()}/${pulumi.getStack()}`
  const { outputs } = await pulumi.runtime.invoke('pulumi:pulumi:readStackResourceOutputs', { stackName })
  return Object.entries(outputs as Record<string, Omit<Deployed, 'name'>>).map(([urn, resource]) => ({
    type: resource.type,
    name: urn.split('::').at(-1) ?? '',
    outputs: resource.outputs,
  }))
}
