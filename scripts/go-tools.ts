import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './action-definitions.ts'

/** The tools that come from the Go module proxy, pinned. */
const TOOLS = {
  act: { path: 'github.com/nektos/act', version: 'v0.2.89' },
  actionlint: { path: 'github.com/rhysd/actionlint/cmd/actionlint', version: 'v1.7.12' },
  opa: { path: 'github.com/open-policy-agent/opa', version: 'v1.22.0' },
} as const

export type GoTool = keyof typeof TOOLS

/** What is built: a package, of the module in a folder or else of its own version. */
interface Build {
  readonly tool: string
  readonly version: string
  readonly path: string
  /** Folder of a module that requires it; its own module decides where this is left out. */
  readonly folder?: string
}

/**
 * The path of a tool that is written in Go, built into `.cache/go-tools` on first use; or undefined where Go is
 * missing, which in CI is an error: there nothing may be left out.
 *
 * @throws Error when the build fails, or when Go is missing and `CI=true`
 */
export function ensureGoTool(tool: GoTool): string | undefined {
  const binary = goToolPath(tool, TOOLS[tool].version)
  return existsSync(binary) ? binary : buildGoTool({ tool, ...TOOLS[tool] })
}

/** Where a tool of a version is, once it was built. */
export function goToolPath(tool: string, version: string): string {
  return join(root, '.cache', 'go-tools', version, tool)
}

/**
 * Builds a tool into `.cache/go-tools`.
 *
 * @returns its path; undefined where Go is missing
 * @throws Error when the build fails, or when Go is missing and `CI=true`
 */
export function buildGoTool({ tool, version, path, folder }: Build): string | undefined {
  const binary = goToolPath(tool, version)
  if (spawnSync('go', ['version']).status !== 0) {
    if (process.env.CI === 'true')
      throw new Error(`Go is needed for ${tool} in CI: install it from go.dev/dl.`)
    return undefined
  }
  const draft = `${dirname(binary)}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  const { status, stderr } = spawnSync(
    'go',
    ['install', folder === undefined ? `${path}@${version}` : path],
    {
      env: { ...process.env, GOBIN: draft, GOFLAGS: '' },
      encoding: 'utf8',
      ...(folder === undefined ? {} : { cwd: folder }),
    },
  )
  if (status !== 0) throw new Error(`${tool} could not be built: ${stderr.trim()}`)
  mkdirSync(dirname(binary), { recursive: true })
  renameSync(join(draft, tool), binary)
  return binary
}
