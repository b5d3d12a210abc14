import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './action-definitions.ts'

/** The texts that `doc/troubleshooting.md` quotes: the first cell of its rows. */
export function quotedTexts(markdown: string): string[] {
  return [...markdown.matchAll(/^\| `([^`]+)` \|/gm)].map(([, text = '']) => text)
}

/** Whether the sources say a text, part by part where `…` stands for what differs. */
export function saysText(sources: string, text: string): boolean {
  return text
    .split('…')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .every((part) => sources.includes(part))
}

/** @returns the quoted texts that no action says any more */
export function findUnsaidTexts(): string[] {
  const files = execFileSync('git', ['ls-files', '-z', 'actions/*.ts'], { cwd: root, encoding: 'utf8' })
  const sources = files
    .split('\0')
    .filter((file) => file !== '')
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n')
  const texts = quotedTexts(readFileSync(join(root, 'doc', 'troubleshooting.md'), 'utf8'))
  if (texts.length === 0) return ['doc/troubleshooting.md quotes no text.']
  return texts
    .filter((text) => !saysText(sources, text))
    .map((text) => `doc/troubleshooting.md: no action says “${text}”.`)
}
