/**
 * Makes a child process live by the clock of a test: `node --import .../scaled-time.mjs`, with
 * AI_OPS_TEST_TIME="<factor>:<directory>"; scaled-time/shared-clock.ts says what is in the directory.
 *
 * Scaled: Date, performance.now and timeOrigin, setTimeout, setInterval, node:timers/promises, AbortSignal.timeout.
 * Not scaled: setImmediate, process.hrtime, and the time-outs of the network (Node's own sockets, undici, the
 * SDK's connection, request and socket time-outs): a server on loopback is no faster because the clock is.
 */

import { openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers'
import timersPromises from 'node:timers/promises'
import { promisify } from 'node:util'
import { isMainThread } from 'node:worker_threads'

/** How often a process shows that its event loop turns. */
const BEAT_MS = 2

const [, factorText, directory] = /^([\d.]+):(.+)$/s.exec(process.env.AI_OPS_TEST_TIME ?? '') ?? []
const factor = Number(factorText)

if (directory !== undefined) scaleTime()

function scaleTime() {
  const virtualNow = virtualClock(`${directory}/now`)
  if (isMainThread) beat(`${directory}/${process.pid}`)
  scaleDate(Date, () => Math.trunc(virtualNow()))
  scalePerformance(virtualNow)
  scaleTimers(virtualNow)
}

/** Reads the clock. */
function virtualClock(path) {
  const file = openSync(path, 'r')
  const word = Buffer.alloc(8)
  return () => {
    readSync(file, word, 0, 8, 0)
    return word.readDoubleLE()
  }
}

/** Shows in a file that the event loop turns, so that the clock does not move on without this process. */
function beat(path) {
  const file = openSync(path, 'w')
  const words = Buffer.alloc(16)
  let turns = 0
  let cancelled = false
  const show = () => {
    words.writeDoubleLE(++turns, 0)
    words.writeDoubleLE(cancelled ? 1 : 0, 8)
    writeSync(file, words, 0, 16, 0)
  }
  setInterval(show, BEAT_MS).unref()
  process.once('exit', () => unlinkSync(path))
  onSignals(() => {
    cancelled = true
    show()
  })
}

/** Tells of the signals that end a run, where the process itself listens to them: else they end it, as they should. */
function onSignals(tell) {
  const signals = new Set(['SIGINT', 'SIGTERM'])
  process.on('newListener', (name) => {
    if (signals.delete(name)) process.on(name, tell)
  })
}

function scaleDate(RealDate, now) {
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: (target) => new target(now()).toString(),
  })
  RealDate.now = now
  RealDate.prototype.constructor = globalThis.Date
}

function scalePerformance(virtualNow) {
  const timeOrigin = virtualNow()
  Object.defineProperty(performance, 'now', {
    configurable: true,
    value: () => virtualNow() - timeOrigin,
  })
  Object.defineProperty(performance, 'timeOrigin', { configurable: true, get: () => timeOrigin })
}

function scaleTimers(virtualNow) {
  const later = virtualTimers(virtualNow)

  const scaledTimeout = (callback, ms, ...given) => later(() => callback(...given), ms)
  const scaledInterval = (callback, ms, ...given) => later(() => callback(...given), ms, { repeats: true })
  const promisedTimeout = (ms, value, options) => promised(later, { ms, value, options })
  Object.defineProperty(scaledTimeout, promisify.custom, { value: promisedTimeout })

  Object.assign(globalThis, { setTimeout: scaledTimeout, setInterval: scaledInterval })
  Object.assign(timers, { setTimeout: scaledTimeout, setInterval: scaledInterval })
  Object.assign(timersPromises, {
    setTimeout: promisedTimeout,
    async *setInterval(ms, value, options) {
      for (;;) yield await promisedTimeout(ms, value, options)
    },
  })
  Object.defineProperty(timersPromises.scheduler, 'wait', {
    configurable: true,
    value: (ms, options) => promisedTimeout(ms, undefined, options),
  })
  syncBuiltinESMExports()

  AbortSignal.timeout = (ms) => {
    const controller = new AbortController()
    const abort = () =>
      controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))
    later(abort, ms).unref()
    return controller.signal
  }
}

/**
 * Timers that fire when the clock shows it: a real timer looks at the clock when it should be time, and again until it is.
 * What is given back is Node's own Timeout, so that clearing, `ref` and `unref` are Node's.
 */
function virtualTimers(virtualNow) {
  const realTimeout = globalThis.setTimeout
  const realInterval = globalThis.setInterval
  return (callback, ms, { repeats = false } = {}) => {
    if (guardsNetwork()) return (repeats ? realInterval : realTimeout)(callback, ms)
    const span = Number.isFinite(ms) ? Math.max(1, ms) : 1
    let dueMs = virtualNow() + span
    const timeout = realTimeout(look, realSpan(span))
    return timeout

    function look() {
      const leftMs = dueMs - virtualNow()
      if (leftMs > 0) return again(leftMs)
      if (!repeats) return callback()
      dueMs = virtualNow() + span
      again(span)
      callback()
    }

    // Node arms a timer anew with its `_idleTimeout`: there is no public way to change the span of one.
    function again(leftMs) {
      timeout._idleTimeout = realSpan(leftMs)
      timeout.refresh()
    }
  }
}

/** The longest span that a timer of Node takes is 2^31 - 1 ms. */
function realSpan(virtualMs) {
  return Math.min(Math.max(1, Math.ceil(virtualMs / factor)), 2 ** 31 - 1)
}

/** setTimeout of node:timers/promises. */
function promised(later, { ms, value, options: { signal, ref = true } = {} }) {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timeout)
      const error = new Error('The operation was aborted', { cause: signal.reason })
      reject(Object.assign(error, { name: 'AbortError', code: 'ABORT_ERR' }))
    }
    const timeout = later(() => {
      signal?.removeEventListener('abort', abort)
      resolve(value)
    }, ms)
    if (!ref) timeout.unref()
    if (signal?.aborted) abort()
    else signal?.addEventListener('abort', abort, { once: true })
  })
}

/** Callers whose time-outs guard the network: undici inside Node, and @smithy/node-http-handler by its functions. */
const networkCallers =
  /node:internal\/deps\/undici|node:_?http|node:net|setConnectionTimeout|setRequestTimeout|setSocketTimeout|setSocketKeepAlive/

function guardsNetwork() {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 8
  const { stack = '' } = new Error()
  Error.stackTraceLimit = limit
  return networkCallers.test(stack)
}
