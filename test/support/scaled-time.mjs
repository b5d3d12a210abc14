/**
 * Makes time run faster in a child process: `node --import .../scaled-time.mjs`, with
 * AI_OPS_TEST_TIME="<realEpochMs>:<virtualEpochMs>:<factor>".
 *
 * Scaled: Date, performance.now and timeOrigin, setTimeout, setInterval, node:timers/promises, AbortSignal.timeout.
 * Not scaled: setImmediate, process.hrtime, and the time-outs of the network (Node's own sockets, undici, the
 * SDK's connection, request and socket time-outs): a server on loopback is no faster because the clock is.
 */

import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers'
import timersPromises from 'node:timers/promises'
import { promisify } from 'node:util'

const [realEpochMs, virtualEpochMs, factor] = (process.env.AI_OPS_TEST_TIME ?? '').split(':').map(Number)

if (Number.isFinite(realEpochMs) && Number.isFinite(virtualEpochMs) && factor > 0) scaleTime()

function scaleTime() {
  const RealDate = Date
  const realNow = Date.now
  const now = () => Math.trunc(virtualEpochMs + (realNow() - realEpochMs) * factor)
  scaleDate(RealDate, now)
  scalePerformance(now())
  scaleTimers()
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

function scalePerformance(timeOrigin) {
  const realPerformanceNow = performance.now.bind(performance)
  const start = realPerformanceNow()
  Object.defineProperty(performance, 'now', {
    configurable: true,
    value: () => (realPerformanceNow() - start) * factor,
  })
  Object.defineProperty(performance, 'timeOrigin', { configurable: true, get: () => timeOrigin })
}

function scaleTimers() {
  const real = { setTimeout: globalThis.setTimeout, setInterval: globalThis.setInterval }
  const realPromises = { ...timersPromises }
  const realWait = realPromises.scheduler.wait.bind(realPromises.scheduler)

  const scaledTimeout = (callback, ms, ...given) => real.setTimeout(callback, scaled(ms), ...given)
  const scaledInterval = (callback, ms, ...given) => real.setInterval(callback, scaled(ms), ...given)
  const promisedTimeout = (ms, value, options) => realPromises.setTimeout(scaled(ms), value, options)
  Object.defineProperty(scaledTimeout, promisify.custom, { value: promisedTimeout })

  Object.assign(globalThis, { setTimeout: scaledTimeout, setInterval: scaledInterval })
  Object.assign(timers, { setTimeout: scaledTimeout, setInterval: scaledInterval })
  Object.assign(timersPromises, {
    setTimeout: promisedTimeout,
    setInterval: (ms, value, options) => realPromises.setInterval(scaled(ms), value, options),
  })
  Object.defineProperty(timersPromises.scheduler, 'wait', {
    configurable: true,
    value: (ms, options) => realWait(scaled(ms), options),
  })
  syncBuiltinESMExports()

  const realAbortAfter = AbortSignal.timeout.bind(AbortSignal)
  AbortSignal.timeout = (ms) => realAbortAfter(Math.ceil(scaled(ms)))
}

/** Callers whose time-outs guard the network: undici inside Node, and @smithy/node-http-handler by its functions. */
const guardsNetwork =
  /node:internal\/deps\/undici|node:_?http|node:net|setConnectionTimeout|setRequestTimeout|setSocketTimeout|setSocketKeepAlive/

function scaled(ms) {
  if (typeof ms !== 'number' || Number.isNaN(ms)) return ms
  return guardsNetwork.test(callers()) ? ms : ms / factor
}

function callers() {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 6
  const { stack = '' } = new Error()
  Error.stackTraceLimit = limit
  return stack
}
