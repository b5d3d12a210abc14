import { CancelledError } from './errors.ts'

/**
 * How long a cancelled run may take until it is ended: the runner sends SIGINT, after 7.5 s SIGTERM, after
 * another 2.5 s it kills the process tree (actions/runner ProcessInvoker.cs).
 */
export const CANCEL_GRACE_MS = 7_000

/**
 * Turns SIGINT and SIGTERM into an aborted signal, so that every wait ends at once and the run can roll back
 * what it has begun. After {@link CANCEL_GRACE_MS} the process is ended with exit code 1, before the runner kills it;
 * `onUnfinished` says so before.
 */
export function cancelOnSignals(
  onCancel: (error: CancelledError) => void,
  onUnfinished: (reason: string) => void,
): AbortSignal {
  const controller = new AbortController()
  const cancel = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) return
    const error = new CancelledError(name)
    onCancel(error)
    controller.abort(error)
    const end = () => {
      onUnfinished(`${error.message} What it has begun is not undone within ${CANCEL_GRACE_MS / 1_000} s.`)
      process.exit(1)
    }
    setTimeout(end, CANCEL_GRACE_MS).unref()
  }
  process.on('SIGINT', cancel)
  process.on('SIGTERM', cancel)
  return controller.signal
}
