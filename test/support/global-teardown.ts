import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderRights, rightsReport } from './iam/rights-report.ts'
import { infraRoles } from './iam/roles.ts'
import { RECORDS, readRecords } from './iam/run-record.ts'

/** Runs once after the integration tests: removes their clocks, and says what the rights of the roles were used for. */
export default function globalTeardown(): void {
  const clocks = process.env.AI_OPS_TEST_CLOCKS
  if (clocks !== undefined) rmSync(clocks, { recursive: true, force: true })
  const report = rightsReport(infraRoles(), readRecords())
  writeFileSync(join(RECORDS, 'report.md'), renderRights(report))
  const unused = Object.values(report.unused).flat().length
  console.log(
    `Rights: ${report.checked} checked, ${report.denied} denied, ${unused} that no test uses (npm run rights).`,
  )
}
