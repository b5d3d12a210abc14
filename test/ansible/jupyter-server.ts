import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/** A JupyterLab that runs in a root. */
export interface JupyterServer {
  get(path: string): Promise<Response>
  /** What the folder of notebooks answers to who has tried to log in. */
  logIn(password: string): Promise<Response>
  stop(): Promise<void>
}

/** Where it runs, and by which command of a shell. */
export interface JupyterStart {
  readonly root: string
  readonly user: string
  readonly command: string
  readonly port: number
}

/** How long it may take to answer: beside other suites it is the last to get a core. */
export const JUPYTER_START_MS = 4 * 60_000

/** Starts it, and waits until it answers. */
export async function startJupyter({ root, user, command, port }: JupyterStart): Promise<JupyterServer> {
  const at = (path: string) => `http://127.0.0.1:${port}${path}`
  const as = ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--init-groups', `env`, `HOME=/home/${user}`]
  const jupyter = spawn('chroot', [root, ...as, 'sh', '-c', command], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const printed: Buffer[] = []
  jupyter.stderr.on('data', (chunk: Buffer) => void printed.push(chunk))
  const stop = async () => {
    const ended = new Promise((resolve) => jupyter.once('exit', resolve))
    if (jupyter.exitCode === null && jupyter.kill()) await ended
  }
  try {
    await untilAnswers(at('/login'), () => jupyter.exitCode !== null)
  } catch (error) {
    await stop()
    throw new Error(`It does not answer, and printed:\n${Buffer.concat(printed)}`, { cause: error })
  }
  return {
    get: (path) => fetch(at(path)),
    logIn: async (password) => {
      const page = await fetch(at('/login'))
      const cookies = page.headers.getSetCookie().map((one) => one.split(';')[0] ?? '')
      const xsrf = cookies.find((one) => one.startsWith('_xsrf='))?.slice('_xsrf='.length) ?? ''
      const answer = await fetch(at('/login'), {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie: cookies.join('; ') },
        body: new URLSearchParams({ password, _xsrf: xsrf }),
      })
      const given = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '')
      return fetch(at('/api/contents'), { headers: { cookie: [...cookies, ...given].join('; ') } })
    },
    stop,
  }
}

async function untilAnswers(url: string, hasEnded: () => boolean): Promise<void> {
  const until = Date.now() + JUPYTER_START_MS
  while (Date.now() < until && !hasEnded()) {
    const answers = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answers) return
    await sleep(500)
  }
  throw new Error(`Nothing answers at ${url}.`)
}
