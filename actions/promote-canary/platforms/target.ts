import { UserError } from '../../shared/errors.ts'
import type { InputReader } from '../../shared/inputs/input-reader.ts'
import { PLATFORMS, type PlatformName, type Target } from './platforms.ts'

const [DEFAULT_PLATFORM = 'alb', ...OTHERS] = namesOf(PLATFORMS)

/**
 * Reads whose load balancer splits the traffic, and between what.
 *
 * @throws UserError when it is not said exactly once, or when an input belongs to another platform
 */
export function readTarget(inputs: InputReader): Target {
  const isGiven = (input: string) => inputs.optional(input) !== undefined
  const chosen = OTHERS.find((name) => PLATFORMS[name].chosenBy.some(isGiven)) ?? DEFAULT_PLATFORM
  const allowed = inputsOf(chosen)
  for (const other of namesOf(PLATFORMS)) {
    const stray = inputsOf(other).filter((input) => !allowed.includes(input) && isGiven(input))
    if (stray.length > 0) {
      const [rule, platform] = chosen === DEFAULT_PLATFORM ? ['go with', other] : ['do not go with', chosen]
      const choice = PLATFORMS[platform].chosenBy.map((input) => `\`${input}\``).join(' or ')
      const where = `inputs ${stray.join(', ')}`
      throw new UserError(`these inputs ${rule} ${choice}.`, { where, next: 'Leave them empty.' })
    }
  }
  return PLATFORMS[chosen].readTarget(inputs)
}

function inputsOf(name: PlatformName): readonly string[] {
  const { chosenBy, ownInputs } = PLATFORMS[name]
  return [...chosenBy, ...ownInputs]
}

function namesOf(platforms: Readonly<Record<PlatformName, object>>): readonly PlatformName[] {
  return Object.keys(platforms).filter((name): name is PlatformName => name in platforms)
}
