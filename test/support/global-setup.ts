import { ensurePythonEnvironment } from './python-environment.ts'

/** Runs once before the integration tests: what they all need is made here, not by whoever comes first. */
export default async function globalSetup(): Promise<void> {
  await ensurePythonEnvironment()
}
