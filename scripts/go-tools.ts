import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './action-definitions.ts'

/** The tools that come from the Go module proxy, pinned. */
const TOOLS = {
  act: { path: 'github.com/nektos/act', version: 'v0.2.89' },
  actionlint: { path: 'github.com/rhysd/actionlint/cmd/actionlint', version: 'v1.7.12' },
  opa: { path: 'github.com/open-policy-agent/opa', version: 'v1.22.0' },
} as const

export type GoTool = keyof typeof TOOLS

/**
 * The path of a tool that is written in Go, built into `.cache/go-tools` on first use; or undefined where Go is
 * missing, which in CI is an error: there nothing may be left out.
 *
 * @throws Error when the build fails, or when Go is missing and `CI=true`
 */
export function ensureGoTool(tool: GoTool): string | undefined {
  const { path, version } = TOOLS[tool]
  const directory = join(root, '.cache', 'go-tools', version)
  const binary = join(directory, tool)
  if (existsSync(binary)) return binary
  if (spawnSync('go', ['version']).status !== 0) {
    if (process.env.CI === 'true')
      throw new Error(`Go is needed for ${tool} in CI: install it from go.dev/dl.`)
    return undefined
  }
  const draft = `${directory}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  const { status, stderr } = spawnSync('go', ['install', `${path}@${version}`], {
    env: { ...process.env, GOBIN: draft, GOFLAGS: '' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${tool} could not be built: ${stderr.trim()}`)
  mkdirSync(directory, { recursive: true })
  renameSync(join(draft, tool), binary)
  return binary
}
