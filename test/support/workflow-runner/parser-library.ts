import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

/**
 * GitHub's own workflow parser. It imports its schema as a bundler lets one, without the attribute that Node demands for
 * JSON; the hook gives Node the schema as a module. Jest takes it as it is, and lets no hook in.
 */
export async function loadParser(): Promise<typeof import('@actions/workflow-parser')> {
  if (process.env.JEST_WORKER_ID !== undefined) return await import('@actions/workflow-parser')
  const hooks = registerHooks({
    load(url, context, nextLoad) {
      if (!url.endsWith('.min.json') || !url.includes('@actions/workflow-parser'))
        return nextLoad(url, context)
      const source = `export default ${readFileSync(new URL(url), 'utf8')}`
      return { format: 'module', source, shortCircuit: true }
    },
  })
  try {
    return await import('@actions/workflow-parser')
  } finally {
    hooks.deregister()
  }
}
