import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildGoTool, goToolPath } from '../../../../scripts/go-tools.ts'

/** The module that requires the CLI. */
const MODULE = join(import.meta.dirname, '..', 'cli')
const PACKAGE = 'github.com/pulumi/pulumi/pkg/v3'

/** The CLI that was built before, in the version of the module; undefined where there is none. */
export function cachedPulumi(): string | undefined {
  const path = goToolPath('pulumi', version())
  return existsSync(path) ? path : undefined
}

/** The same, built first where need be, which takes some minutes; undefined where Go is missing. */
export function ensurePulumi(): string | undefined {
  return (
    cachedPulumi() ??
    buildGoTool({ tool: 'pulumi', version: version(), folder: MODULE, path: `${PACKAGE}/cmd/pulumi` })
  )
}

/** @throws Error when the module does not require the CLI */
function version(): string {
  const found = new RegExp(`${PACKAGE} (v\\S+)`).exec(readFileSync(join(MODULE, 'go.mod'), 'utf8'))?.[1]
  if (found === undefined) throw new Error(`${MODULE}/go.mod requires no ${PACKAGE}.`)
  return found
}
