import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'rolldown'

/** The module that states the order: not one of the disk. */
const ORDER = '\0order-of-modules'

/**
 * The files that each client of AWS has (`*`: the service's name), each after those that it imports. They differ little from
 * one service to the next.
 */
const ALIKE = [
  'models/*ServiceException.js',
  'models/errors.js',
  'schemas/schemas_0.js',
  'auth/httpAuthExtensionConfiguration.js',
  'auth/httpAuthSchemeProvider.js',
  'endpoint/EndpointParameters.js',
  '../package.json',
  'endpoint/bdd.js',
  'endpoint/endpointResolver.js',
  'runtimeConfig.shared.js',
  'runtimeConfig.js',
  'runtimeExtensions.js',
  '*Client.js',
  'commandBuilder.js',
]

/**
 * Places what is alike in the clients of AWS side by side. A packer finds a repetition within 32 kB only (RFC 1951, §2), and a
 * client is larger than that, so that each of them would bring the same kilobytes along once more.
 *
 * Modules stand in a chunk in the order in which they are first imported; the import of a module that nothing else needs adds
 * nothing, since no client has effects when it is loaded.
 *
 * @param root the directory of `package.json`, whose clients are ordered
 * @param first the module that is loaded first
 */
export function alikeSideBySide(root: string, first: string): Plugin {
  return {
    name: 'alike-side-by-side',
    resolveId: (id) => (id === ORDER ? { id, moduleSideEffects: false } : undefined),
    load: (id) => (id === ORDER ? importsInOrder(root) : undefined),
    transform: (code, id) =>
      id === join(root, first) ? `import ${JSON.stringify(ORDER)}\n${code}` : undefined,
  }
}

function importsInOrder(root: string): string {
  const clients = clientsOf(root)
  return ALIKE.flatMap((file) =>
    clients.map(({ directory, service }) => join(directory, file.replace('*', service))),
  )
    .filter((path) => existsSync(path))
    .map((path) => `import ${JSON.stringify(path)}\n`)
    .join('')
}

interface Client {
  /** Where its ES modules are. */
  readonly directory: string
  /** As its class has it: `ECS` of `ECSClient`. */
  readonly service: string
}

function clientsOf(root: string): readonly Client[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  return Object.keys(dependencies)
    .filter((name) => name.startsWith('@aws-sdk/client-'))
    .flatMap((name) => {
      const directory = join(root, 'node_modules', name, 'dist-es')
      const file = readdirSync(directory).find((entry) => entry.endsWith('Client.js'))
      return file === undefined ? [] : [{ directory, service: file.slice(0, -'Client.js'.length) }]
    })
}
