import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { root } from '../../../scripts/action-definitions.ts'

/** The bytes of an action's bundle without the AWS SDK: our own code, and the packages that it needs. */
export async function bundleSize(action: string): Promise<number> {
  const bundle = await rolldown({
    cwd: root,
    input: join(root, 'actions', action, 'main.ts'),
    platform: 'node',
    resolve: {
      mainFields: ['module', 'main'],
      alias: { undici: join(root, 'scripts', 'undici-stand-in.ts') },
    },
    external: [/^@aws-sdk\//, /^@smithy\//],
    checks: { eval: false, circularDependency: false },
  })
  try {
    const { output } = await bundle.generate({ format: 'esm', comments: false, minify: false })
    return output.reduce((sum, file) => sum + (file.type === 'chunk' ? Buffer.byteLength(file.code) : 0), 0)
  } finally {
    await bundle.close()
  }
}
