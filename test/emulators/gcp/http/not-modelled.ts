/** Something that Google would take and the emulator does not know: a violation, so that no test relies on it. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`not modelled by this emulator: ${what}`)
  }
}
