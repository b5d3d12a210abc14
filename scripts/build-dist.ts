import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'
import { type Plugin, rolldown } from 'rolldown'
import { minifySync } from 'rolldown/experimental'
import { parse } from 'yaml'
import { alikeSideBySide } from './order-of-modules.ts'
import { withoutUnreadMembers } from './unread-members.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Builds every entry that an `action.yml` names into one set of files with shared, lazily loaded chunks.
 *
 * Two steps: rolldown takes the ES modules of every package and shakes them down to what is called; ncc packages the result.
 * ncc alone takes the CommonJS files of the AWS SDK, which cannot be shaken, and makes a tree more than twice as large.
 *
 * Nothing in the output depends on the directory, so that the same source gives the same bytes everywhere. Not minified: a
 * reviewer can read the difference, and it starts faster.
 *
 * @param outDir where to write; emptied before
 * @param mainFields the fields of a package that say where its code is, first choice first
 */
export async function buildDist(
  outDir: string,
  // The AWS SDK's ES modules can be shaken down to the commands in use; its CommonJS files cannot.
  { mainFields = ['module', 'main'] }: { readonly mainFields?: string[] } = {},
): Promise<void> {
  rmSync(modulesDir, { recursive: true, force: true })
  try {
    await shakeModules(modulesDir, mainFields)
    await packageModules(outDir)
  } finally {
    rmSync(modulesDir, { recursive: true, force: true })
  }
}

/** Where the shaken modules stand until they are packaged: within the tree, so that paths are the same everywhere. */
const modulesDir = join(root, '.bundle')

/** Bundles the entries as ES modules with what they call of their packages. */
export async function shakeModules(outDir: string, mainFields: string[]): Promise<void> {
  const words = wordsOfSources()
  const entries = entriesOfActions()
  const first = Object.values(entries)[0] ?? ''
  const bundle = await rolldown({
    cwd: root,
    input: entries,
    platform: 'node',
    resolve: {
      mainFields,
      // A linked node_modules must not show in the comments that name where code is from.
      symlinks: false,
      alias: {
        undici: standIn('undici'),
        // The credentials of a profile bring the same client along once more, without its default credentials.
        '@aws-sdk/nested-clients/sts': join(
          root,
          'node_modules',
          '@aws-sdk',
          'client-sts',
          'dist-es',
          'index.js',
        ),
        '@aws-sdk/credential-provider-login': standIn('sign-in'),
        '@aws-sdk/credential-provider-sso': standIn('sign-in'),
        '@octokit/plugin-rest-endpoint-methods': standIn('rest-methods'),
        '@smithy/core/event-streams': standIn('event-streams'),
        './createChecksumStream.browser': standIn('web-streams'),
        './getAwsChunkedEncodingStream.browser': standIn('web-streams'),
        './headStream.browser': standIn('web-streams'),
        './sdk-stream-mixin.browser': standIn('web-streams'),
        './splitStream.browser': standIn('web-streams'),
        './Sha256Js': standIn('hashes'),
        './Sha1Js': standIn('hashes'),
        './Md5Js': standIn('hashes'),
        // @actions/github asks for an older one; what both call of it is the same.
        '@actions/http-client': join(root, 'node_modules', '@actions', 'http-client'),
      },
    },
    treeshake: {
      // No package in use reads a property for its effect: without this, a constant that is never used stays.
      propertyReadSideEffects: false,
      unknownGlobalSideEffects: false,
      // js-yaml makes a tag for each type of YAML when it is loaded, those of its writer too.
      manualPureFunctions: ['defineScalarTag', 'defineSequenceTag', 'defineMappingTag', 'RegExp', 'Schema'],
    },
    plugins: [
      withoutUnnamedErrors(words),
      withoutUnreadMembers(words),
      withoutRareParquet(),
      shorterPackages(),
      withoutUnreadConstants(),
      alikeSideBySide(root, first),
    ],
    onLog(level, log) {
      if (level === 'warn') throw new Error(`The bundler warns: ${log.message}`)
    },
    checks: { eval: false, circularDependency: false },
  })
  await bundle.write({
    dir: outDir,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: {
      groups: [
        // Else a module of ours that two actions use may stand in the chunks of both.
        { name: 'shared', test: /actions.shared./, minShareCount: 2 },
        // The clients of AWS are alike, so that those which actions share pack into 13 kB less in one chunk.
        { name: 'clients', test: /@aws-sdk.client-./, minShareCount: 2 },
      ],
    },
    comments: { legal: false, annotation: true, jsdoc: false },
    minify: false,
  })
  await bundle.close()
  writeFileSync(join(outDir, 'package.json'), '{ "type": "module" }\n')
}

/**
 * Services whose errors need no class to be told by their names: the protocol gives an error the name of its shape, or, where it
 * is AWS's query protocol, the code of the service's reference (`RuleNotFound`). STS is not among them: a class of it says that
 * its error can be tried again.
 */
const NAMED_WITHOUT_CLASS =
  /@aws-sdk\/client-(?:batch|cloudformation|cloudfront|cloudwatch|cloudwatch-logs|codebuild|config-service|ecr|ecs|elastic-load-balancing-v2|iam|lambda|s3|sagemaker|scheduler|ssm)\/dist-es\/schemas\/schemas_\d+\.js$/

/**
 * Leaves out the classes of those errors of AWS that no source of ours names: the client of a service brings one for each
 * error of each operation. An error without a class is of the service's base class, and has its name and message.
 */
function withoutUnnamedErrors(words: ReadonlySet<string>): Plugin {
  return {
    name: 'without-unnamed-errors',
    transform(code, id) {
      if (!NAMED_WITHOUT_CLASS.test(id)) return undefined
      return code.replaceAll(/^n0_registry\.registerError\(\w+\$, (\w+)\);\n/gm, (line, name: string) =>
        words.has(name) ? line : '',
      )
    },
  }
}

/** What the sources of the actions name: types, commands, members of AWS, which some services begin with a small letter. */
function wordsOfSources(): ReadonlySet<string> {
  const sources = readdirSync(join(root, 'actions'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(root, 'actions', path), 'utf8'))
  return new Set(sources.flatMap((source) => source.match(/\b[A-Za-z]\w+/g) ?? []))
}

/**
 * Leaves out what no call within a module of a package reaches; the bundler itself does so between modules. Names, statements and line
 * breaks stay, so that it can be read.
 */
function shorterPackages(): Plugin {
  return {
    name: 'shorter-packages',
    transform(code, id) {
      if (!/node_modules.*\.m?js$/.test(id)) return undefined
      const shorter = minifySync(id, code, {
        module: true,
        compress: { sequences: false, joinVars: false, keepNames: { function: true, class: true } },
        mangle: false,
        codegen: { removeWhitespace: false },
      })
      const [error] = shorter.errors
      if (error !== undefined) throw new Error(`${id}: ${error.message}`)
      return shorter.code
    },
  }
}

/** Constants that nothing here reads: of js-yaml's writer and its other schemas, and a list of GitHub's paths. */
const UNREAD_CONSTANTS: readonly (readonly [place: RegExp, names: ReadonlySet<string>])[] = [
  [
    /node_modules.js-yaml/,
    new Set(['JSON_SCHEMA', 'YAML11_SCHEMA', 'DUMP_SCHEMA', 'DEFAULT_PRESENTER_OPTIONS']),
  ],
  [/node_modules.@octokit.plugin-paginate-rest/, new Set(['paginatingEndpoints'])],
]

/**
 * Lets constants go that nothing reads: a call makes them when their package is loaded, and only of a function without arguments, marked as
 * pure, the bundler knows that it does nothing else.
 */
function withoutUnreadConstants(): Plugin {
  return {
    name: 'without-unread-constants',
    transform(code, id) {
      const [, unread] = UNREAD_CONSTANTS.find(([place]) => place.test(id)) ?? []
      if (unread === undefined) return undefined
      const made = this.parse(code)
        .body.flatMap((statement) => (statement.type === 'VariableDeclaration' ? statement.declarations : []))
        .filter(({ id: name }) => name.type === 'Identifier' && unread.has(name.name))
        .flatMap(({ init }) => (init === null ? [] : [init]))
      if (made.length !== unread.size) throw new Error(`${id} has no longer ${[...unread].join(', ')}.`)
      return made.reduceRight(
        (text, { start, end }) =>
          `${text.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${text.slice(end)}`,
        code,
      )
    },
  }
}

/** Leaves out of the writer of Parquet what no table of ours has. */
function withoutRareParquet(): Plugin {
  return {
    name: 'without-rare-parquet',
    resolveId(source, importer = '') {
      const isRare = /^\.\/(?:bloom|delta|geospatial|snappy|splitstream|variant|wkb)\.js$/.test(source)
      return isRare && /hyparquet-writer.src/.test(importer) ? standIn('parquet') : undefined
    },
  }
}

/** A module of ours that stands for a package of which nothing is called. */
function standIn(name: string): string {
  return join(root, 'scripts', `${name}-stand-in.ts`)
}

/** Packages the modules by ncc: `index.js` with a chunk for what is loaded when needed, and a small file for each entry. */
async function packageModules(outDir: string): Promise<void> {
  const names = Object.keys(entriesOfActions())
  const entries = names.map((name) => `  '${name}': () => import('./${name}.js'),\n`)
  writeFileSync(join(modulesDir, 'index.js'), `export const entries = {\n${entries.join('')}}\n`)
  const { code, assets } = await ncc(join(modulesDir, 'index.js'), {
    cache: false,
    esm: true,
    minify: false,
    quiet: true,
    sourceMap: false,
  })

  rmSync(outDir, { recursive: true, force: true })
  mkdirSync(outDir, { recursive: true })
  const write = (name: string, text: string) => writeFileSync(join(outDir, name), text)
  write('index.js', withoutBookkeeping(code))
  for (const [name, { source }] of Object.entries(assets)) write(name, withoutBookkeeping(String(source)))
  for (const name of names)
    write(`${name}.js`, `import { entries } from './index.js'\n\nawait entries['${name}']()\n`)
  write('package.json', '{ "type": "module" }\n')
}

/**
 * Takes out the packager's own remarks, which tell a reader nothing, and shortens the names that it gives to modules. Files of ours are
 * named where they begin, packages once where their files begin.
 */
function withoutBookkeeping(code: string): string {
  const taken = new Set(code.match(/[\w$]+/g))
  return packagesNamedOnce(code)
    .replaceAll(/^\/\*{3,6}\/[ \t]?/gm, '')
    .replaceAll(/\/\* (?:harmony (?:import|export)|binding|import\(\)|@__PURE__) \*\/ ?/g, '')
    .replaceAll(/\b(\w+)_js__WEBPACK_IMPORTED_MODULE_(\d+)__/g, (_, module: string, number: string) => {
      const short = `${module}$${number}`
      if (taken.has(short)) throw new Error(`The name ${short} is taken: a module cannot be called so.`)
      return short
    })
}

/** Names a package once where its files begin, instead of each of them, of which there are more than a thousand. */
function packagesNamedOnce(code: string): string {
  let last = ''
  return code.replaceAll(
    /^\/\/ (node_modules\/(?:@[^/\n]+\/)?[^/\n]+|actions\/|scripts\/).*\n/gm,
    (line, place: string) => {
      const isNamed = place === last
      last = place
      if (!place.startsWith('node_modules')) return line
      return isNamed ? '' : `// ${place}\n`
    },
  )
}

/** Finds the entries: `dist/promote-canary-post.js` is built from `actions/promote-canary/post.ts`. */
function entriesOfActions(): Record<string, string> {
  const entries: Record<string, string> = {}
  for (const action of readdirSync(join(root, 'actions'), { withFileTypes: true })) {
    const metadata = join(root, 'actions', action.name, 'action.yml')
    if (!action.isDirectory() || !existsSync(metadata)) continue
    const { runs } = parse(readFileSync(metadata, 'utf8'))
    entries[action.name] = `actions/${action.name}/main.ts`
    if (runs.post !== undefined) entries[`${action.name}-post`] = `actions/${action.name}/post.ts`
  }
  return entries
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildDist(resolve(root, process.argv[2] ?? 'dist'))
}
