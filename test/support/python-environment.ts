import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeEnvironment } from './python-environment/make-environment.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * The Python interpreter of a virtual environment with the given requirements, which is made first where it is
 * missing, in `.cache/python`. Commands of the requirements lie beside it.
 *
 * @param requirements a hash-pinned requirements file; the emulators' when left out
 * @returns absolute path of the interpreter
 * @throws Error with one line when Python 3.9 or newer is missing, or when an install fails
 */
export async function ensurePythonEnvironment({
  requirements = join(root, 'test/emulators/aws/requirements.txt'),
}: {
  readonly requirements?: string
} = {}): Promise<string> {
  return makeEnvironment({ requirements, home: join(root, '.cache/python') })
}
