/** Which rules find which kind of defect of `defects.tsv`, the first pattern that matches. */
const RULES_OF_DEFECTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^title-missing/, ['title-format']],
  [/^title-no-version/, ['title-version']],
  [/^title-version/, ['title-version']],
  [/^date-missing|placeholder/, ['date-placeholder', 'date-valid']],
  [/^date-/, ['date-window']],
  [/^code-name/, ['code-name']],
  [/^summary/, ['summary']],
  [/^no-sections/, ['sections-present']],
  [/^section-empty/, ['section-empty']],
  [/^section-duplicate/, ['section-duplicate']],
  [/^template/, ['template-text']],
  [/^inner-version/, ['inner-version']],
]

/** The rules that may find a kind of defect. */
export function rulesOf(defect: string): readonly string[] {
  const rules = RULES_OF_DEFECTS.find(([pattern]) => pattern.test(defect))?.[1]
  if (rules === undefined) throw new Error(`No rule is known for the defect ${defect}.`)
  return rules
}
