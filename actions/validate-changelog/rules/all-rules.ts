import { abandonedDraft } from './abandoned-draft.ts'
import { mergeConflict, openFence } from './broken-file.ts'
import { changelogIndex } from './changelog-index.ts'
import { codeName } from './code-name.ts'
import { datePlaceholder } from './date-placeholder.ts'
import { dateValid } from './date-valid.ts'
import { dateWindow } from './date-window.ts'
import { dependencyUpdate } from './dependency-update.ts'
import { fileExists } from './file-exists.ts'
import { innerVersion } from './inner-version.ts'
import { newestVersion } from './newest-version.ts'
import { releaseIsNew } from './release-is-new.ts'
import type { Rule } from './rule.ts'
import { sectionDuplicate } from './section-duplicate.ts'
import { sectionEmpty } from './section-empty.ts'
import { sectionsPresent } from './sections-present.ts'
import { sizeLimit } from './size-limit.ts'
import { summary } from './summary.ts'
import { templateText } from './template-text.ts'
import { ticketDuplicate } from './ticket-duplicate.ts'
import { ticketNotation } from './ticket-notation.ts'
import { ticketState } from './ticket-state.ts'
import { titleCanonical } from './title-canonical.ts'
import { titleFormat } from './title-format.ts'
import { titleVersion } from './title-version.ts'
import { unclearHeading } from './unclear-heading.ts'
import { versionAgreement } from './version-agreement.ts'
import { versionSuccessor } from './version-successor.ts'

/** The rules of this action, in the order of the documents. Those of the reproduced tools are with their profiles. */
export const ALL_RULES: readonly Rule[] = [
  fileExists,
  sizeLimit,
  mergeConflict,
  openFence,
  unclearHeading,
  titleFormat,
  titleVersion,
  titleCanonical,
  versionAgreement,
  versionSuccessor,
  newestVersion,
  releaseIsNew,
  datePlaceholder,
  dateValid,
  dateWindow,
  codeName,
  summary,
  sectionsPresent,
  sectionEmpty,
  sectionDuplicate,
  templateText,
  innerVersion,
  ticketState,
  ticketNotation,
  ticketDuplicate,
  dependencyUpdate,
  changelogIndex,
  abandonedDraft,
]
