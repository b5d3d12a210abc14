import { renderRights, rightsReport } from '../test/support/iam/rights-report.ts'
import { infraRoles } from '../test/support/iam/roles.ts'
import { readRecords } from '../test/support/iam/run-record.ts'

// Tells which rights of infra's roles none of the integration tests that were run here has used: not a failure, a question.
console.log(renderRights(rightsReport(infraRoles(), readRecords())))
