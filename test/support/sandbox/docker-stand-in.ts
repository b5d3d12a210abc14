import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Stands in for docker, which needs a daemon: takes exactly what docker's command line takes of what a build asks (Docker CLI
 * reference), keeps its containers and images in a folder, and pushes to the emulator of ECR. What it does not know it refuses.
 */
const [directory = '', ...args] = process.argv.slice(2)

interface Container {
  readonly labels: Readonly<Record<string, string>>
  readonly base: string
}
interface Image extends Container {
  readonly changes: readonly string[]
  readonly digests: readonly string[]
}

const containers = join(directory, 'containers')
const images = join(directory, 'images')
for (const folder of [containers, images]) mkdirSync(folder, { recursive: true })

function fail(code: number, text: string): never {
  process.stderr.write(`${text}\n`)
  process.exit(code)
}
const read = <T>(folder: string, name: string): T | undefined => {
  const path = join(folder, encodeURIComponent(name))
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
const write = (folder: string, name: string, value: object) =>
  writeFileSync(join(folder, encodeURIComponent(name)), JSON.stringify(value))
const container = (name: string): Container =>
  read<Container>(containers, name) ?? fail(1, `Error response from daemon: No such container: ${name}`)
const image = (reference: string): Image =>
  read<Image>(images, reference) ?? fail(1, `An image does not exist locally with the tag: ${reference}`)

/** Takes the flags that may be there off the front; a flag that no call may have is refused. */
function flags(given: readonly string[], known: Readonly<Record<string, 'flag' | 'value'>>) {
  const values: (readonly [string, string])[] = []
  let at = 0
  while (given[at]?.startsWith('--')) {
    const name = given[at] ?? ''
    const kind = known[name] ?? fail(125, `unknown flag: ${name}`)
    values.push([
      name,
      kind === 'value' ? (given[at + 1] ?? fail(125, `flag needs an argument: ${name}`)) : '',
    ])
    at += kind === 'value' ? 2 : 1
  }
  return {
    all: (name: string) => values.flatMap(([one, value]) => (one === name ? [value] : [])),
    rest: given.slice(at),
  }
}

const settings = () => process.env.DOCKER_CONFIG ?? join(directory, 'home')

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  version: () => {
    process.stdout.write('Client:\nServer:\n')
  },
  'container ls': (given) => {
    const { all } = flags(given, { '--all': 'flag', '--quiet': 'flag', '--filter': 'value' })
    const name = /^name=\^(.+)\$$/.exec(all('--filter')[0] ?? '')?.[1] ?? fail(125, 'invalid filter')
    if (read(containers, name) !== undefined) process.stdout.write('4c01db0b339c\n')
  },
  'container run': (given) => {
    const { all, rest } = flags(given, {
      '--detach': 'flag',
      '--name': 'value',
      '--label': 'value',
      '--entrypoint': 'value',
    })
    const [name = ''] = all('--name')
    if (read(containers, name) !== undefined)
      fail(
        125,
        `docker: Error response from daemon: Conflict. The container name "/${name}" is already in use`,
      )
    const labels = Object.fromEntries(
      all('--label').map((text) => [text.split('=')[0], text.slice(text.indexOf('=') + 1)]),
    )
    write(containers, name, {
      labels,
      base: rest[0] ?? fail(125, '"docker run" requires at least 1 argument'),
    })
    process.stdout.write('4c01db0b339c\n')
  },
  exec: (given) => {
    const { rest } = flags(given, { '--user': 'value' })
    container(rest[0] ?? '')
  },
  'container commit': (given) => {
    const { all, rest } = flags(given, { '--change': 'value' })
    const [name = '', reference = ''] = rest
    write(images, reference, { ...container(name), changes: all('--change'), digests: [] })
    process.stdout.write('sha256:8f7e7b1a\n')
  },
  'container rm': (given) => {
    const { rest } = flags(given, { '--force': 'flag', '--volumes': 'flag' })
    container(rest[0] ?? '')
    rmSync(join(containers, encodeURIComponent(rest[0] ?? '')))
  },
  login: (given) => {
    const { all, rest } = flags(given, { '--username': 'value', '--password-stdin': 'flag' })
    const password = readFileSync(0, 'utf8')
    if (password === '') fail(1, 'Error: Password required')
    const auth = Buffer.from(`${all('--username')[0]}:${password}`).toString('base64')
    mkdirSync(settings(), { recursive: true })
    writeFileSync(join(settings(), 'config.json'), JSON.stringify({ auths: { [rest[0] ?? '']: { auth } } }))
    process.stdout.write('Login Succeeded\n')
  },
  'image push': async (given) => {
    const { rest } = flags(given, {})
    const [reference = ''] = rest
    const { labels, ...more } = image(reference)
    const [, host = '', region, repository = '', tag] =
      /^(\d+\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com)\/([^:]+):(.+)$/.exec(reference) ??
      fail(1, 'invalid reference')
    process.stdout.write(`The push refers to repository [${host}/${repository}]\n`)
    const config = join(settings(), 'config.json')
    const auth = existsSync(config) ? JSON.parse(readFileSync(config, 'utf8')).auths[host]?.auth : undefined
    if (
      !Buffer.from(auth ?? '', 'base64')
        .toString()
        .startsWith('AWS:')
    )
      fail(1, 'no basic auth credentials')
    const answer = await fetch(`${process.env.AWS_ENDPOINT_URL}/_control/ecr/push`, {
      method: 'POST',
      body: JSON.stringify({ repository, tag, region, labels }),
    })
    const { digest, error } = (await answer.json()) as { digest?: string; error?: string }
    if (digest === undefined) fail(1, error ?? 'denied')
    write(images, reference, { ...more, labels, digests: [`${host}/${repository}@${digest}`] })
    process.stdout.write(`5f70bf18a086: Pushed\n${tag}: digest: ${digest} size: 527\n`)
  },
  'image inspect': (given) => {
    const { rest } = flags(given, { '--format': 'value' })
    process.stdout.write(`${image(rest[0] ?? '').digests.join('\n')}\n`)
  },
}

appendFileSync(join(directory, 'log'), `${JSON.stringify(args)}\n`)
const name =
  Object.keys(COMMANDS).find((one) => args.join(' ').startsWith(one)) ??
  fail(125, `unknown: ${args.join(' ')}`)
await COMMANDS[name]?.(args.slice(name.split(' ').length))
