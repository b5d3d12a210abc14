import type { World } from '../../shared/world.ts'

/** The programs by which Ansible reaches the instance, each with what it is asked and where it comes from. */
const TOOLS = [
  { name: 'ansible-playbook', from: 'pip install ansible-core' },
  { name: 'aws', from: 'the AWS CLI, version 2' },
  { name: 'session-manager-plugin', from: 'the Session Manager plugin for the AWS CLI' },
] as const

/** @returns the programs that do not start here, each with where to get it */
export async function missingTools({ exec }: Pick<World, 'exec'>): Promise<string[]> {
  const missing = await Promise.all(
    TOOLS.map(async ({ name, from }) => {
      const works = await exec(name, ['--version'], { ignoreReturnCode: true }).then(
        ({ exitCode }) => exitCode === 0,
        () => false,
      )
      return works ? [] : [`\`${name}\` (${from})`]
    }),
  )
  return missing.flat()
}
