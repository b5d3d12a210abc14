/** The texts that a job's log and outputs must not show: secrets, and what steps ask to mask. */
export class Masks {
  readonly #texts = new Set<string>()

  constructor(texts: Iterable<string> = []) {
    for (const text of texts) this.add(text)
  }

  /** Masks a text and each of its lines, as the runner does. */
  add(text: string): void {
    for (const part of [text, ...text.split(/\r?\n/)]) if (part.trim() !== '') this.#texts.add(part)
  }

  /** A text with `***` in place of what is masked; the longest first, so that nothing of it is left over. */
  hide(text: string): string {
    return [...this.#texts]
      .sort((a, b) => b.length - a.length)
      .reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text)
  }

  /** True when a text shows something that is masked. The runner drops such job outputs (JobExtension.cs). */
  isIn(text: string): boolean {
    return this.hide(text) !== text
  }
}
