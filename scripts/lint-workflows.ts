import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ensurePythonEnvironment } from '../test/support/python-environment.ts'
import { root } from './action-definitions.ts'
import { ensureGoTool } from './go-tools.ts'

/**
 * Lints the workflows with actionlint and zizmor.
 *
 * @returns what is wrong, or that actionlint was left out because Go is missing
 */
export async function lintWorkflows(): Promise<readonly string[] | { readonly leftOut: string }> {
  const security = await runZizmor()
  const actionlint = ensureGoTool('actionlint')
  if (security.length > 0) return security
  if (actionlint === undefined) return { leftOut: 'actionlint, since Go is missing (go.dev/dl)' }
  return runActionlint(actionlint)
}

async function runZizmor(): Promise<string[]> {
  const python = await ensurePythonEnvironment({ requirements: join(root, 'scripts', 'requirements.txt') })
  const zizmor = join(dirname(python), 'zizmor')
  return run(zizmor, ['--offline', '--no-progress', '--persona', 'pedantic', '.github', 'actions'], root)
}

/** actionlint does not know GitHub's self-repository syntax (`uses: $/…`) yet: it gets a copy in which that is `./`. */
function runActionlint(actionlint: string): string[] {
  const copy = mkdtempSync(join(tmpdir(), 'ai-ops-workflows-'))
  try {
    copyWithoutSelfReferences(copy, (path) => `./${path}`)
    // A local action is looked for from the top of the repository.
    mkdirSync(join(copy, '.git'))
    const files = readdirSync(join(copy, '.github', 'workflows')).map((name) =>
      join('.github', 'workflows', name),
    )
    return run(actionlint, ['-no-color', '-shellcheck=', ...files], copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/**
 * Copies workflows, actions and bundle into a folder, for tools that do not know the self-repository syntax.
 *
 * @param reference what stands for `$/<path>` in the copy
 */
export function copyWithoutSelfReferences(directory: string, reference: (path: string) => string): void {
  for (const name of ['.github', 'actions', 'dist'])
    cpSync(join(root, name), join(directory, name), { recursive: true })
  const workflows = join(directory, '.github', 'workflows')
  for (const name of readdirSync(workflows)) {
    const text = readFileSync(join(workflows, name), 'utf8')
    const written = text.replaceAll(
      /(uses:\s*)\$\/(\S+)/g,
      (_, uses: string, path: string) => uses + reference(path),
    )
    writeFileSync(join(workflows, name), written)
  }
}

function run(program: string, args: readonly string[], cwd: string): string[] {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' })
  if (error !== undefined) return [`${program}: ${error.message}`]
  return status === 0 ? [] : [`${stdout}${stderr}`.trim()]
}
