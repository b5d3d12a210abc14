import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { applySeed, readSeed, readTree } from './seed.ts'
import { startGitHub } from './server.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    tree: { type: 'string', multiple: true, default: [] },
    repository: { type: 'string' },
    port: { type: 'string' },
  },
})

const trees = values.tree.map((tree) => {
  const [fullName = '', directory] = tree.split('=')
  if (!directory) throw new Error(`--tree is owner/name=directory, not ${tree}`)
  return [fullName, { files: readTree(directory) }] as const
})
const seed = values.seed ? readSeed(values.seed) : { repositories: {} }
const github = await startGitHub({
  repositories: Object.fromEntries(trees),
  port: values.port ? Number(values.port) : undefined,
})
applySeed(github, seed, values.seed ? dirname(values.seed) : '.')
const repository = values.repository ?? trees[0]?.[0] ?? Object.keys(seed.repositories)[0]
if (!repository) throw new Error('Which repository? Give --seed, --tree or --repository')
const environment = github.startJob({ repository })

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void github.stop())
}
console.log(JSON.stringify({ apiUrl: github.apiUrl, serverUrl: environment.GITHUB_SERVER_URL, environment }))
