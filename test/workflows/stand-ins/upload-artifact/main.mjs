import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'

const directory = join(process.env.AI_OPS_TEST_ARTIFACTS, process.env.INPUT_NAME)
mkdirSync(directory, { recursive: true })
for (const path of process.env.INPUT_PATH.split('\n').map((line) => line.trim())) {
  if (path === '') continue
  if (!existsSync(path)) throw new Error(`No files were found with the provided path: ${path}`)
  cpSync(path, join(directory, basename(path)), { recursive: true })
}
