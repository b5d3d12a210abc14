import type { ReadingWorld } from '../assets/inventory.ts'
import { changeSharing, setDeprecation } from './image-access.ts'
import { changeOffer } from './object-access.ts'
import type { Opening } from './opening.ts'

/** Opens what the opening says. A second time it changes nothing. */
export async function open(opening: Opening, world: ReadingWorld): Promise<void> {
  switch (opening.kind) {
    case 'deprecate':
      return setDeprecation(opening, opening.at, world)
    case 'share':
      return changeSharing(opening, 'Add', world)
    case 'offer':
      return changeOffer(opening, true, world)
  }
}

/** Rolls back exactly what the opening says, whether it was done or not. What is no longer there is closed. */
export async function close(opening: Opening, world: ReadingWorld): Promise<void> {
  try {
    switch (opening.kind) {
      case 'deprecate':
        return await setDeprecation(opening, opening.before, world)
      case 'share':
        return await changeSharing(opening, 'Remove', world)
      case 'offer':
        return await changeOffer(opening, false, world)
    }
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && /^(InvalidAMIID\.|NoSuchKey$|NoSuchBucket$)/.test(error.name)
}
