import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Builds every entry that an `action.yml` names into one set of files with shared, lazily loaded chunks.
 *
 * Names carry no hash and nothing in the output depends on the directory, so that the same source gives the
 * same bytes everywhere. Not minified: a reviewer can read the difference, and it starts faster.
 *
 * @param outDir where to write; emptied before
 * @param mainFields the fields of a package that say where its code is, first choice first
 */
export async function buildDist(
  outDir: string,
  // The AWS SDK's ES modules can be shaken down to the commands in use; its CommonJS files cannot.
  { mainFields = ['module', 'main'] }: { readonly mainFields?: string[] } = {},
): Promise<void> {
  rmSync(outDir, { recursive: true, force: true })
  const bundle = await rolldown({
    cwd: root,
    input: entriesOfActions(),
    platform: 'node',
    resolve: {
      mainFields,
      // A linked node_modules must not show in the comments that name where code is from.
      symlinks: false,
      alias: {
        undici: join(root, 'scripts', 'undici-stand-in.ts'),
        '@aws-sdk/credential-provider-login': join(root, 'scripts', 'sign-in-stand-in.ts'),
        '@aws-sdk/credential-provider-sso': join(root, 'scripts', 'sign-in-stand-in.ts'),
      },
    },
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
    comments: { legal: false, annotation: false, jsdoc: false },
    minify: false,
  })
  await bundle.close()
  writeFileSync(join(outDir, 'package.json'), '{ "type": "module" }\n')
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
