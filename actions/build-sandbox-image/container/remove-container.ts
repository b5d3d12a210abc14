import { type DockerWorld, runDocker } from './docker.ts'

/**
 * Removes the container of the name, if there is one.
 *
 * @throws UserError when docker could not
 */
export async function removeContainer(name: string, world: DockerWorld): Promise<void> {
  const list = ['container', 'ls', '--all', '--quiet', '--filter', `name=^${name}$`]
  const found = await runDocker({ args: list, what: `list the container ${name}` }, world)
  if (found.length === 0) return
  const remove = ['container', 'rm', '--force', '--volumes', name]
  await runDocker({ args: remove, what: `remove the container ${name}` }, world)
}
