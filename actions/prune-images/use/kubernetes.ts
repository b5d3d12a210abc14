import { listIn, textIn } from '../../shared/aws/json-answers.ts'
import type { ExecResult, World } from '../../shared/world.ts'
import { imagesIn } from './answers.ts'
import type { ImageUse } from './image-use.ts'

/**
 * What names images in a cluster: what runs, what starts it, and what it can be rolled back to (replica sets of earlier
 * deployments, revisions of stateful and daemon sets).
 */
const KINDS =
  'pods,replicasets,deployments,statefulsets,daemonsets,controllerrevisions,replicationcontrollers,jobs,cronjobs,podtemplates'

type Exec = World['exec']

/** Reads which images a cluster runs or can run, through `kubectl` with a context of the job's kubeconfig. */
export async function readKubernetesUses(exec: Exec, context: string): Promise<readonly ImageUse[]> {
  const args = ['get', KINDS, '--all-namespaces', '--output=json', '--request-timeout=60s']
  const objects = listIn(JSON.parse(await kubectl(exec, [`--context=${context}`, ...args])), 'items')
  return objects.flatMap((object) => {
    const { kind, metadata } = Object(object)
    const user = `${kind} ${textIn(metadata, 'namespace')}/${textIn(metadata, 'name')} of ${context}`
    return imagesIn(object).map((image) => ({ user, image }))
  })
}

/** The addresses of the servers to which these contexts lead. */
export async function serversOf(exec: Exec, contexts: readonly string[]): Promise<ReadonlySet<string>> {
  if (contexts.length === 0) return new Set()
  const config: unknown = JSON.parse(await kubectl(exec, ['config', 'view', '--output=json']))
  const clusters = listIn(config, 'contexts').flatMap((entry) =>
    contexts.includes(textIn(entry, 'name') ?? '') ? [textIn(Object(entry).context, 'cluster')] : [],
  )
  const servers = listIn(config, 'clusters').flatMap((entry) =>
    clusters.includes(textIn(entry, 'name')) ? [textIn(Object(entry).cluster, 'server')] : [],
  )
  return new Set(servers.filter((server) => server !== undefined).map(withoutSlash))
}

/** Servers are compared without the slash that some write at their end, and without case. */
export function withoutSlash(server: string): string {
  return server.toLowerCase().replace(/\/$/, '')
}

async function kubectl(exec: Exec, args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr }: ExecResult = await exec('kubectl', args, { ignoreReturnCode: true })
  if (exitCode === 0) return stdout
  throw new Error(`kubectl ${args.join(' ')} failed: ${stderr.trim().slice(0, 500)}`)
}
