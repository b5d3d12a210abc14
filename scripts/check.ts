import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './action-definitions.ts'
import { findUnheldAttacks } from './check-attacks.ts'
import { compareDist, packedSize } from './check-dist.ts'
import { findUnheldPromises } from './check-promises.ts'
import { findUnsaidTexts } from './check-troubleshooting.ts'
import { findUnusedWords } from './check-words.ts'
import { ensureModules } from './folder-modules.ts'
import { generateDocs } from './generate-docs.ts'
import { lintWorkflows } from './lint-workflows.ts'
import { findStructureProblems } from './stats/structure.ts'

/** One thing that must hold before a change may land. */
interface Check {
  readonly name: string
  /** What is wrong and what to do, empty when it holds; or that it was left out, and why. */
  readonly run: () => Promise<readonly string[] | { readonly leftOut: string }>
}

const checks: readonly Check[] = [
  { name: 'types', run: async () => command('tsc', ['--noEmit']) },
  { name: 'types of what runs in a browser', run: async () => command('tsc', ['--project', 'test/pages']) },
  { name: 'format and lint', run: async () => command('biome', ['check', '.']) },
  { name: 'structure', run: async () => findStructureProblems() },
  { name: 'words', run: async () => findUnusedWords() },
  { name: 'attacks', run: async () => findUnheldAttacks() },
  { name: 'promises', run: async () => findUnheldPromises() },
  { name: 'troubleshooting', run: async () => findUnsaidTexts() },
  { name: 'bundle', run: checkBundle },
  { name: 'generated documents', run: checkDocs },
  { name: 'generated documents of infra', run: checkInfra },
  { name: 'workflows', run: lintWorkflows },
]

async function checkBundle(): Promise<string[]> {
  const stale = await compareDist()
  const { bytes, limitBytes } = packedSize()
  console.log(`  packed tree: ${bytes} bytes of ${limitBytes} allowed`)
  return [
    ...stale.map(
      (file) => `dist/${file} is not what the source builds: run \`npm run build\` and commit dist/.`,
    ),
    ...(bytes > limitBytes ? [`The packed tree has ${bytes} bytes, allowed are ${limitBytes}.`] : []),
  ]
}

async function checkDocs(): Promise<string[]> {
  return [...generateDocs()]
    .filter(
      ([path, content]) =>
        !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== content,
    )
    .map(([path]) => `${path} is stale: run \`npm run docs\` and commit it.`)
}

/** In a process of its own: the program of infra needs packages that may be installed only now. */
async function checkInfra(): Promise<string[]> {
  const infra = join(root, 'infra')
  try {
    ensureModules(infra)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(infra, 'scripts', 'generate.ts'), '--check'],
    { encoding: 'utf8' },
  )
  return status === 0 ? [] : [`${stdout}${stderr}`.trim()]
}

function command(program: string, args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules', '.bin', program), args, {
    cwd: root,
    encoding: 'utf8',
  })
  return status === 0 ? [] : [`${stdout}${stderr}`.trim()]
}

let failed = 0
const leftOut: string[] = []
for (const { name, run } of checks) {
  const problems = await run()
  if ('leftOut' in problems) {
    leftOut.push(problems.leftOut)
    console.log(`- ${name}: left out`)
    continue
  }
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}`)
  for (const problem of problems) console.log(`  ${problem.replaceAll('\n', '\n  ')}`)
  if (problems.length > 0) failed++
}
for (const line of leftOut) console.log(`LEFT OUT: ${line}`)
process.exitCode = failed === 0 ? 0 : 1
