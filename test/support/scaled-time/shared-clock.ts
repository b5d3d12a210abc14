import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { clearInterval, setInterval } from 'node:timers'

/** How often the clock is looked after. */
const TICK_MS = 2
/** The most real time that one step of the clock stands for, however late it comes. */
const LONGEST_STEP_MS = 4
/** The highest factor while a cancelled process has seconds left: a step must be short against its time-outs. */
const FACTOR_OF_CANCELLED = 20
/** How long the clock waits for a process that is busy, or for work that is under way: longer, and it hangs. */
const PATIENCE_MS = 5_000

/** A process that lives by the clock. */
interface Participant {
  readonly pid: number
  readonly file: number
  /** How often its event loop had turned when it was last looked at. */
  turns: number
  turnedAt: number
  /** Whether it has turned since the clock moved. */
  ready: boolean
  /** Whether it was told to end. */
  cancelled: boolean
}

/**
 * A clock in a file, for processes that share it. It moves in small steps, and the next step waits until every process
 * that lives by it has turned its event loop and until no work holds it: so a busy machine makes it slow, where
 * a clock that ran with the wall's would skip over what the processes had no chance to do.
 *
 * The directory has the file `now` (virtual milliseconds as a little-endian double) and one file for each process, named
 * by its id, with the turns of its event loop, and 1 once it was told to end.
 */
export class SharedClock {
  readonly directory: string
  readonly #factor: number
  readonly #file: number
  readonly #participants = new Map<string, Participant>()
  readonly #holds = new Map<symbol, number>()
  readonly #sleepers = new Set<{ readonly untilMs: number; readonly wake: () => void }>()
  #nowMs: number
  #movedAt = performance.now()

  /** @param factor virtual milliseconds in a real one, while nothing holds the clock */
  constructor(factor: number, startMs: number) {
    this.directory = mkdtempSync(join(process.env.AI_OPS_TEST_CLOCKS ?? tmpdir(), 'ai-ops-time-'))
    this.#factor = factor
    this.#file = openSync(join(this.directory, 'now'), 'w')
    this.#nowMs = startMs
    this.#write()
    tickUntilForgotten(this)
    process.once('exit', () => rmSync(this.directory, { recursive: true, force: true }))
  }

  /** Virtual milliseconds since 1970. */
  get nowMs(): number {
    return this.#nowMs
  }

  /** Stops the clock while work is under way that would take no time in the world that is emulated. */
  async whileHeld<Result>(work: () => Promise<Result>): Promise<Result> {
    const hold = Symbol('hold')
    this.#holds.set(hold, performance.now())
    try {
      return await work()
    } finally {
      this.#holds.delete(hold)
    }
  }

  sleepUntil(untilMs: number): Promise<void> {
    if (this.#nowMs >= untilMs) return Promise.resolve()
    return new Promise((wake) => this.#sleepers.add({ untilMs, wake }))
  }

  /** Moves the clock when nothing holds it. */
  tick(): void {
    const now = performance.now()
    this.#meetParticipants(now)
    if (this.#isHeld(now)) return
    this.#nowMs += Math.min(now - this.#movedAt, LONGEST_STEP_MS) * this.#factorNow()
    this.#movedAt = now
    this.#write()
    for (const participant of this.#participants.values()) participant.ready = false
    for (const sleeper of this.#sleepers) {
      if (sleeper.untilMs > this.#nowMs) continue
      this.#sleepers.delete(sleeper)
      sleeper.wake()
    }
  }

  #factorNow(): number {
    const ending = [...this.#participants.values()].some(({ cancelled }) => cancelled)
    return ending ? Math.min(this.#factor, FACTOR_OF_CANCELLED) : this.#factor
  }

  #isHeld(now: number): boolean {
    for (const since of this.#holds.values()) if (now - since < PATIENCE_MS) return true
    for (const { ready, turnedAt } of this.#participants.values())
      if (!ready && now - turnedAt < PATIENCE_MS) return true
    return false
  }

  #meetParticipants(now: number): void {
    const names = readdirSync(this.directory)
    for (const [name, { file }] of this.#participants) {
      if (names.includes(name)) continue
      closeSync(file)
      this.#participants.delete(name)
    }
    for (const name of names) {
      if (name === 'now') continue
      const known = this.#participants.get(name) ?? this.#admit(name, now)
      if (known !== undefined) this.#look(known, now)
    }
  }

  #admit(name: string, now: number): Participant | undefined {
    try {
      const file = openSync(join(this.directory, name), 'r')
      const participant = { pid: Number(name), file, turns: 0, turnedAt: now, ready: false, cancelled: false }
      this.#participants.set(name, participant)
      return participant
    } catch {
      return undefined // It has ended since the directory was read.
    }
  }

  #look(participant: Participant, now: number): void {
    const { turns, cancelled } = readBeat(participant.file)
    if (turns !== participant.turns)
      Object.assign(participant, { turns, cancelled, turnedAt: now, ready: true })
    else if (now - participant.turnedAt > 50 * TICK_MS && !isAlive(participant.pid)) {
      try {
        unlinkSync(join(this.directory, String(participant.pid)))
      } catch {
        // It has done so itself.
      }
    }
  }

  #write(): void {
    word.writeDoubleLE(this.#nowMs)
    writeSync(this.#file, word, 0, 8, 0)
  }
}

const word = Buffer.alloc(8)
const beat = Buffer.alloc(16)

function readBeat(file: number): { readonly turns: number; readonly cancelled: boolean } {
  if (readSync(file, beat, 0, 16, 0) !== 16) return { turns: 0, cancelled: false }
  return { turns: beat.readDoubleLE(0), cancelled: beat.readDoubleLE(8) === 1 }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A suite that has ended forgets its clock; the process of the tests goes on with the next. */
function tickUntilForgotten(clock: SharedClock): void {
  const kept = new WeakRef(clock)
  const ticking = setInterval(() => {
    const left = kept.deref()
    // The directory goes at the end of the whole run.
    if (left === undefined || !existsSync(left.directory)) clearInterval(ticking)
    else left.tick()
  }, TICK_MS)
  ticking.unref()
}
