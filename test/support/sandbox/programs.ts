import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One start of `ansible-playbook`. */
export interface AnsibleCall {
  readonly args: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  /** Whether the file of the private key could be read by its owner alone. */
  readonly keyMode: string
  readonly accessKey: string
  /** Where it looks for connections besides its own; empty unless told. */
  readonly connections: string
}

/** What a build starts on the runner, in a folder that comes first in the PATH. */
export interface Programs {
  readonly directory: string
  /** What `ansible-playbook` was called with, each time. */
  calls(): AnsibleCall[]
  /** What `ansible-playbook` does besides: lines of a shell script. */
  setAnsible(script: string): void
  /** What docker does instead, for a command that begins with the words: lines of a shell script, whose end is its own. */
  setDocker(command: string, script: string): void
  /** What docker was called with, each time. */
  dockerCalls(): string[][]
  /** The containers and the images that docker has. */
  inDocker(): { readonly containers: string[]; readonly images: string[] }
}

/**
 * Programs that note how they were called: nothing of Ansible itself can run against an emulated instance. `python3` makes
 * an environment whose `pip` installs nothing.
 */
export function makePrograms(): Programs {
  const directory = mkdtempSync(join(tmpdir(), 'programs-'))
  const log = join(directory, 'log')
  mkdirSync(log)
  const program = (name: string, script: string) => {
    writeFileSync(join(directory, name), `#!/bin/bash\n${script}\n`)
    chmodSync(join(directory, name), 0o755)
  }
  const docker = join(directory, 'docker-state')
  mkdirSync(docker)
  const standIn = fileURLToPath(new URL('docker-stand-in.ts', import.meta.url))
  const dockerScript = (before: string) =>
    program('docker', `${before}\nNODE_OPTIONS= exec ${process.execPath} ${standIn} ${docker} "$@"`)
  dockerScript('')
  for (const name of ['aws', 'session-manager-plugin']) program(name, 'exit 0')
  program('python3', 'mkdir -p "$3/bin" && ln -sf /bin/true "$3/bin/pip"')
  const setAnsible = (script: string) =>
    program(
      'ansible-playbook',
      `[ "$1" = --version ] && exit 0
call=$(mktemp -d ${log}/XXXXXX)
printf '%s\\0' "$@" > "$call/args"
printf '%s' "$AWS_ACCESS_KEY_ID" > "$call/access-key"
printf '%s' "$ANSIBLE_CONNECTION_PLUGINS" > "$call/connections"
: > "$call/key-mode"
while [ $# -gt 0 ]; do
  [ "$1" = --private-key ] && stat -c %a "$2" > "$call/key-mode"
  [ "$1" = --extra-vars ] && cp "\${2#@}" "$call/variables"
  shift
done
touch "$call/whole"
sbom=$(sed -n 's/.*"sandbox_sbom":"\\([^"]*\\)".*/\\1/p' "$call/variables")
[ -z "$sbom" ] || echo '{"spdxVersion":"SPDX-2.3"}' > "$sbom"
${script}`,
    )
  setAnsible('echo "PLAY RECAP"')
  const calls = (): AnsibleCall[] => {
    const found = readdirSync(log).filter((one) => existsSync(join(log, one, 'whole')))
    return found.map((one) => {
      const read = (name: string) => readFileSync(join(log, one, name), 'utf8')
      return {
        args: read('args').split('\0').slice(0, -1),
        variables: JSON.parse(read('variables')),
        keyMode: read('key-mode').trim(),
        accessKey: read('access-key'),
        connections: read('connections'),
      }
    })
  }
  const namesIn = (folder: string) =>
    existsSync(join(docker, folder)) ? readdirSync(join(docker, folder)).map(decodeURIComponent) : []
  return {
    directory,
    setAnsible,
    calls,
    setDocker: (command, script) => dockerScript(`case "$*" in "${command}"*) ${script} ;; esac`),
    dockerCalls: () => {
      const log = join(docker, 'log')
      const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
      return lines.map((line) => JSON.parse(line))
    },
    inDocker: () => ({ containers: namesIn('containers'), images: namesIn('images') }),
  }
}
