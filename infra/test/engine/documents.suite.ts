import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { EngineStack } from './support/engine-stack.ts'

const infra = join(import.meta.dirname, '..', '..')
const page = readFileSync(join(infra, '..', 'doc', 'infra', 'README.md'), 'utf8')

/** The fenced blocks of a language below a heading, up to the next heading of its level. */
function blocks(heading: string, language: string): readonly string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`)
  const [own = ''] = section.split('\n## ')
  return [...own.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text = '']) => text,
  )
}

describe('doc/infra/README.md', () => {
  test('its commands go up, and down again', async () => {
    await using stack = await EngineStack.start()
    const [before = '', after = ''] = blocks('Up', 'sh')
    const [settings = ''] = blocks('Up', 'yaml')
    const [down = '', again = ''] = blocks('Down', 'sh')
    const commands = before.replace('cd infra\nnpm ci\n', '')
    assert.notEqual(commands, before)
    const passphrase = /^export .*\n/m.exec(commands)?.[0] ?? ''
    const session = (block: string) => runs(stack, `${passphrase}${block}`)
    await session(commands)
    const file = join(stack.project, 'Pulumi.production.yaml')
    // What the CLI wrote besides the settings is the salt of the passphrase.
    const salt = /^encryptionsalt: .*$/m.exec(readFileSync(file, 'utf8'))?.[0] ?? ''
    writeFileSync(file, `${settings}${salt}\n`)
    const up = await session(after)
    assert.match(up, /Policies:[\s\S]*ai-ops/)
    assert.doesNotMatch(up, /warning|Undefined value/)
    assert.match(up, /^arn:aws:elasticloadbalancing:\S+listener\/\S+$/m)
    const variables = await session('npm run -s configure')
    assert.match(variables, /^LISTENER_ARN="arn:aws:elasticloadbalancing:\S+"$/m)
    assert.match(variables, /^CANARY_ROLE="arn:aws:iam::\S+"$/m)
    assert.match(await session(down), /Repository images-model deleted .*\[retain\]/)
    const refused = await stack.shell(`${passphrase}pulumi up --skip-preview`)
    assert.match(refused.output, /RepositoryAlreadyExistsException/)
    await session(again)
    assert.equal(stack.cloud.all(':Repository').length, 1)
  })

  test('npm ci installs what the lock file says', async () => {
    await using stack = await EngineStack.start()
    const folder = join(stack.directory, 'clone')
    mkdirSync(folder)
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join(infra, file), join(folder, file))
    const { status, stderr } = spawnSync('npm', ['ci'], { cwd: folder, encoding: 'utf8' })
    assert.equal(status, 0, stderr)
  })
})

/** Runs commands as they are written, up to the first that fails. */
async function runs(stack: EngineStack, commands: string): Promise<string> {
  const { status, output } = await stack.shell(commands)
  assert.equal(status, 0, output)
  return output
}
