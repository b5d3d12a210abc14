import { UserError } from '../shared/errors.ts'

/** The canary was found unfit before it got any traffic. */
export class UnfitError extends UserError {
  override readonly name = 'UnfitError'
}
