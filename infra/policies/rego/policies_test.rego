# The table of verdicts comes as `data.cases`: [{name, input, breaks}].
package aiops_test

import data.aiops

test_verdict[case.name] if {
	some case in data.cases
	found := {found.policy | some found in aiops.deny with input as case.input}
	found == {name | some name in case.breaks}
}

test_every_case_is_judged if count(data.cases) > 0
