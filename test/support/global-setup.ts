import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensurePythonEnvironment } from './python-environment.ts'

/** Runs once before the integration tests: what they all need is made here, not by whoever comes first. */
export default async function globalSetup(): Promise<void> {
  // The processes of the suites are ended rather than that they end: what they leave is removed after the run.
  process.env.AI_OPS_TEST_CLOCKS = mkdtempSync(join(tmpdir(), 'ai-ops-clocks-'))
  await ensurePythonEnvironment()
}
