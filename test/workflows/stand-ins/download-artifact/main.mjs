import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const kept = process.env.AI_OPS_TEST_ARTIFACTS
const prefix = process.env.INPUT_PATTERN.replace(/\*$/, '')
const target = resolve(process.env.GITHUB_WORKSPACE, process.env.INPUT_PATH)
const merge = process.env['INPUT_MERGE-MULTIPLE'] === 'true'
mkdirSync(target, { recursive: true })
for (const name of existsSync(kept) ? readdirSync(kept) : []) {
  if (name.startsWith(prefix))
    cpSync(join(kept, name), merge ? target : join(target, name), { recursive: true })
}
