import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Declaration, declare } from './declare.ts'

/** Something that a program got wrong, and how to see that it is right. */
export interface Defect {
  /** Number or section of the reference's list, and what is wrong. */
  readonly name: string
  /** Whether a program does it right. */
  readonly isMended: (declaration: Declaration) => boolean
}

/** One test per defect: it is there in the program that things started from, and gone in ours. */
export function testDefects(
  title: string,
  defects: readonly Defect[],
  seed: () => unknown,
  ours: () => unknown,
): void {
  describe(title, () => {
    for (const { name, isMended } of defects) {
      test(name, async () => {
        assert.equal(
          mended(isMended, await declare(seed)),
          false,
          'the program it started from has the defect',
        )
        assert.equal(isMended(await declare(ours)), true, 'ours does not')
      })
    }
  })
}

/** A resource that is missing altogether is no mended defect. */
function mended(isMended: Defect['isMended'], declaration: Declaration): boolean {
  try {
    return isMended(declaration)
  } catch {
    return false
  }
}
