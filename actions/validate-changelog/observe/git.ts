import { messageOf } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'

/** What is needed to ask git. */
export type GitWorld = Pick<World, 'exec' | 'runner'>

/** What git answered. */
export type GitAnswer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string }

/**
 * Asks git about the repository in the workspace. It never throws: what git says on failure is the answer's reason.
 *
 * @param args the subcommand and its arguments
 */
export async function git({ exec, runner }: GitWorld, args: readonly string[]): Promise<GitAnswer> {
  try {
    // In a container the folder may belong to another user than the one that runs this.
    const trusted = ['-c', `safe.directory=${runner.workspace}`, '-c', 'core.quotePath=false', ...args]
    const { exitCode, stdout, stderr } = await exec('git', trusted, {
      cwd: runner.workspace,
      ignoreReturnCode: true,
    })
    if (exitCode === 0) return { ok: true, text: stdout }
    return { ok: false, reason: stderr.trim().split('\n')[0] || `git ended with code ${exitCode}` }
  } catch (error) {
    return { ok: false, reason: messageOf(error) }
  }
}
