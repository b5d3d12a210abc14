import { r as WorldMovedError } from "./errors.js";
import { n as savePlan, t as loadPlan } from "./plan-file.js";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";

// actions/shared/plan-review.ts
function keepPlan(action, plan, { reportDirectory }, { clock, runner }) {
	const path = join(reportDirectory ?? join(runner.tempDir, "ai-ops", action), `${action}.plan.json`);
	savePlan(path, action, clock.now(), asJson(plan));
	return path;
}
function requireSamePlan(path, action, plan) {
	if (isDeepStrictEqual(loadPlan(path, action).plan, asJson(plan))) return;
	throw new WorldMovedError("what the plan saw or was asked for is no longer so.", { where: `input plan: ${path}` });
}
function asJson(plan) {
	return JSON.parse(JSON.stringify(plan));
}

export { requireSamePlan as n, keepPlan as t };