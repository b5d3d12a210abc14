import { describe, expect, test } from '@jest/globals'
import { helpText, readFlags } from '../../../../actions/shared/command-line/flags.ts'
import { createTerminalLog } from '../../../../actions/shared/command-line/terminal-log.ts'

const definitions = {
  mode: { description: 'The mode.', default: 'auto' },
  'dry-run': { description: 'Only plan.', default: 'false' },
  'github-token': { description: 'A token.', default: '${{ github.token }}' },
}

function inputs(...args: string[]) {
  const command = readFlags(args, definitions)
  return command.kind === 'run' ? { ...command, inputs: Object.fromEntries(command.inputs) } : command
}

describe('readFlags', () => {
  test.each([
    [['--mode', 'release'], { mode: 'release' }],
    [['--mode=release'], { mode: 'release' }],
    [['--mode='], { mode: '' }],
    [['--dry-run'], { 'dry-run': 'true' }],
    [['--dry-run', '--mode', 'release'], { 'dry-run': 'true', mode: 'release' }],
    [['--dry-run', 'false'], { 'dry-run': 'false' }],
    [['--no-dry-run'], { 'dry-run': 'false' }],
    [['--mode', 'a=b c'], { mode: 'a=b c' }],
  ])('%j', (args, expected) => {
    expect(inputs(...args)).toMatchObject({ kind: 'run', inputs: expected, json: false, color: undefined })
  })

  test('knows what is for the terminal alone', () => {
    expect(inputs('--json', '--no-color')).toMatchObject({ json: true, color: false })
    expect(inputs('--color')).toMatchObject({ color: true })
    expect(inputs('-h')).toEqual({ kind: 'help' })
    expect(inputs('--mode', 'x', '--help')).toEqual({ kind: 'help' })
  })

  test.each(['--colour', 'release', '-m', '--no-such', '--constructor'])('refuses %s', (arg) => {
    expect(() => inputs(arg)).toThrow('unknown flag')
  })

  test('refuses a flag without its value', () => {
    expect(() => inputs('--mode')).toThrow('flag --mode: a value is required')
    expect(() => inputs('--no-dry-run', 'false')).toThrow('unknown flag')
  })

  test('the help names all inputs', () => {
    const help = helpText('an-action', { description: 'Does it.', inputs: definitions })
    expect(help).toContain('--mode (auto)\n      The mode.')
    expect(help).toContain('--github-token\n')
  })
})

describe('the terminal log', () => {
  test('shows places, severities and rules, in colour or without', () => {
    const lines: string[] = []
    const place = { title: 'code-name', file: 'a.md', startLine: 3, startColumn: 5 }
    createTerminalLog((line) => lines.push(line), false).error('Bad.', place)
    createTerminalLog((line) => lines.push(line), true).warning('Hm.', place)
    createTerminalLog((line) => lines.push(line), false).notice('Well.')
    expect(lines).toEqual([
      'a.md:3:5 error [code-name] Bad.',
      '\u001b[1ma.md:3:5\u001b[0m \u001b[33mwarning\u001b[0m \u001b[2m[code-name]\u001b[0m Hm.',
      'notice Well.',
    ])
  })

  test('lets no text move the cursor', () => {
    const lines: string[] = []
    createTerminalLog((line) => lines.push(line), false).info('a\u001b[2Jb\u0007')
    expect(lines).toEqual(['a�[2Jb�'])
  })
})
