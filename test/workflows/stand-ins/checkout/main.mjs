import { execFileSync } from 'node:child_process'

const { AI_OPS_TEST_CLONE, GITHUB_WORKSPACE, INPUT_REF } = process.env
const archive = execFileSync('git', ['-C', AI_OPS_TEST_CLONE, 'archive', INPUT_REF])
execFileSync('tar', ['--extract', '--directory', GITHUB_WORKSPACE], { input: archive })
