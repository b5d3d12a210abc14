import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toPatch } from '../diff/change.ts'
import { countByClass, type ReleaseDiff } from '../diff/release-diff.ts'

/** Writes files, and gives the outputs that name them: `record.json` is the output `record`. */
export async function writeFiles(
  directory: string,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<Record<string, string>> {
  await mkdir(directory, { recursive: true })
  const outputs: Record<string, string> = {}
  for (const [name, content] of Object.entries(files)) {
    const path = join(directory, name)
    await writeFile(path, content)
    outputs[name.replace(/\.json$/, '')] = path
  }
  return outputs
}

/** Writes a diff for machines: a JSON Patch (RFC 6902) for each resource, and each change with its class. */
export async function writeDiff(directory: string, diff: ReleaseDiff): Promise<string> {
  const document = {
    schema: 'https://ai-ops.dev/record-diff/v1',
    counts: countByClass(diff),
    ...diff,
    resources: diff.resources.map((resource) => ({
      ...resource,
      ...(resource.kind === 'changed' ? { patch: toPatch(resource.changes) } : {}),
    })),
  }
  const { diff: path = '' } = await writeFiles(directory, {
    'diff.json': `${JSON.stringify(document, null, 2)}\n`,
  })
  return path
}
