import { type AwsEmulator, type Seed, startAws } from './server.ts'

/** An emulator whose clock stands still and is moved by the test alone, so that no test waits or hurries. */
export interface StoppedAws extends AwsEmulator {
  /** What the emulator's clock shows. */
  now(): Date
  /** Moves the clock; everything that is due meanwhile has happened, each thing at its instant, when it is done. */
  advance(durationMs: number): Promise<void>
}

/** Starts an emulator at an instant. Only for tests of the emulator: a process under test has a clock that runs. */
export async function startStoppedAws(start: Date, seed: Seed = []): Promise<StoppedAws> {
  let nowMs = start.getTime()
  const now = () => new Date(nowMs)
  const environment = { AI_OPS_TEST_STOPPED_AT: String(nowMs) }
  const aws = await startAws({ time: { environment, now }, seed })
  return {
    ...aws,
    now,
    async advance(durationMs) {
      await aws.control('clock/advance', { seconds: durationMs / 1_000 })
      nowMs += durationMs
    },
  }
}
