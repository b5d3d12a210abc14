import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { GENERATED, staleFiles } from './generated.ts'

const onlyCheck = process.argv.includes('--check')

// Each is written before the next is made, which may need it.
for await (const { file, content } of staleFiles(GENERATED)) {
  const name = relative(join(import.meta.dirname, '..', '..'), file)
  if (onlyCheck) {
    console.log(`${name} is stale: run \`npm run docs --prefix infra\` and commit it.`)
    process.exitCode = 1
  } else {
    writeFileSync(file, content)
    console.log(`wrote ${name}`)
  }
}
