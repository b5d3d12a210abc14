import type { World } from '../../shared/world.ts'

interface Tool {
  readonly name: string
  readonly args: readonly string[]
  readonly from: string
}

/** The programs by which Ansible reaches the instance, each with what it is asked and where it comes from. */
const TOOLS: readonly Tool[] = [
  { name: 'ansible-playbook', args: ['--version'], from: 'pip install ansible-core' },
  { name: 'aws', args: ['--version'], from: 'the AWS CLI, version 2' },
  {
    name: 'session-manager-plugin',
    args: ['--version'],
    from: 'the Session Manager plugin for the AWS CLI',
  },
]

/** What makes a container image. Its version is of the server too, which has to run. */
const DOCKER: Tool = { name: 'docker', args: ['version'], from: 'Docker, with its daemon' }

/**
 * @param makesContainer whether docker is needed
 * @returns the programs that do not start here, each with where to get it
 */
export async function missingTools(
  makesContainer: boolean,
  { exec }: Pick<World, 'exec'>,
): Promise<string[]> {
  const missing = await Promise.all(
    [...TOOLS, ...(makesContainer ? [DOCKER] : [])].map(async ({ name, args, from }) => {
      const works = await exec(name, args, { ignoreReturnCode: true }).then(
        ({ exitCode }) => exitCode === 0,
        () => false,
      )
      return works ? [] : [`\`${name}\` (${from})`]
    }),
  )
  return missing.flat()
}
