import { _ as UserError, b as messageOf, o as VERSION } from "./common-inputs.js";
import { dirname } from "node:path";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";

// actions/shared/report/report.ts
const REPORT_SCHEMA = "https://ai-ops.dev/report/v1";
function isSuccess(outcome) {
	return outcome === "succeeded" || outcome === "unchanged" || outcome === "planned" || outcome === "in-progress";
}

// actions/shared/report/start-report.ts
function startReport(action, { clock, runner }) {
	const startedAt = clock.now().toISOString();
	return (content) => ({
		schema: REPORT_SCHEMA,
		action,
		version: VERSION,
		startedAt,
		finishedAt: clock.now().toISOString(),
		...runner.runUrl === void 0 ? {} : { run: {
			repository: runner.repository,
			sha: runner.sha,
			url: runner.runUrl
		} },
		facts: [],
		changes: [],
		sections: [],
		...content
	});
}

// actions/shared/plan-file.ts
function savePlan(path, action, createdAt, plan) {
	const file = {
		schema: "https://ai-ops.dev/plan/v1",
		action,
		createdAt: createdAt.toISOString(),
		sha256: digestOf(plan),
		plan
	};
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`);
}
function loadPlan(path, action) {
	const refuse = (what, cause) => {
		throw new UserError(what, {
			where: `input plan: ${path}`,
			next: "Give the path of a plan that this action saved with `dry-run: true`."
		}, { cause });
	};
	let file;
	try {
		file = JSON.parse(readFileSync(path, "utf8"));
	} catch (error) {
		return refuse(`the plan cannot be read: ${messageOf(error)}`, error);
	}
	if (file.schema !== "https://ai-ops.dev/plan/v1" || file.plan === void 0) return refuse("this is no plan.");
	if (file.action !== action) return refuse(`this is a plan of ${file.action}, not of ${action}.`);
	if (file.sha256 !== digestOf(file.plan)) return refuse("the plan was changed after it was made.");
	return {
		createdAt: new Date(file.createdAt ?? NaN),
		plan: file.plan
	};
}
function digestOf(plan) {
	return createHash("sha256").update(JSON.stringify(plan)).digest("hex");
}

export { isSuccess as i, savePlan as n, startReport as r, loadPlan as t };