import { o as VERSION } from "./common-inputs.js";
import { a as messageOf, n as UserError, r as WorldMovedError } from "./errors.js";
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { createHash } from "node:crypto";

// actions/shared/journal.ts
var Journal = class {
	path;
	#clock;
	constructor(path, clock) {
		mkdirSync(dirname(path), { recursive: true });
		this.path = path;
		this.#clock = clock;
	}
	write(step, phase, detail) {
		const entry = {
			at: this.#clock.now().toISOString(),
			step,
			phase,
			...detail === void 0 ? {} : { detail }
		};
		const file = openSync(this.path, "a");
		try {
			writeSync(file, `${JSON.stringify(entry)}\n`);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
	}
	entries() {
		return readJournal(this.path);
	}
};
function readJournal(path) {
	if (!existsSync(path)) return [];
	const lines = readFileSync(path, "utf8").split("\n");
	lines.pop();
	return lines.map((line) => JSON.parse(line));
}
function unfinishedSteps(entries) {
	const open = /* @__PURE__ */ new Set();
	for (const { step, phase } of entries) if (phase === "intent") open.add(step);
	else open.delete(step);
	return [...open];
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

// actions/shared/action/plan-differences.ts
const MOST_DIFFERENCES = 5;
const LONGEST_VALUE = 60;
function describeDifferences(saved, now) {
	const differences = [...differencesAt("", saved, now)];
	const more = differences.length - MOST_DIFFERENCES;
	const told = differences.slice(0, MOST_DIFFERENCES).join("; ");
	return more > 0 ? `${told}; and ${more} more` : told;
}
function* differencesAt(path, saved, now) {
	if (Array.isArray(saved) && Array.isArray(now)) for (let i = 0; i < Math.max(saved.length, now.length); i++) yield* differencesAt(`${path}[${i}]`, saved[i], now[i]);
	else if (isRecord(saved) && isRecord(now)) {
		const keys = /* @__PURE__ */ new Set([...Object.keys(saved), ...Object.keys(now)]);
		for (const key of keys) yield* differencesAt(path === "" ? key : `${path}.${key}`, saved[key], now[key]);
	} else if (saved !== now) yield `${path || "the plan"} is ${shown(saved)} in the plan and would be ${shown(now)} now`;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function shown(value) {
	if (value === void 0) return "absent";
	const text = JSON.stringify(value);
	return text.length <= LONGEST_VALUE ? text : `${text.slice(0, 59)}…`;
}

// actions/shared/action/saved-plan.ts
function keepPlan({ action, directory, at }, plan) {
	const path = resolve(directory, `${action}.plan.json`);
	savePlan(path, action, at, asJson(plan));
	return path;
}
function requireSamePlan(path, action, plan) {
	const saved = loadPlan(path, action).plan;
	const now = asJson(plan);
	if (isDeepStrictEqual(saved, now)) return;
	throw new WorldMovedError(`the plan is stale: inputs or state have changed since it was saved: ${describeDifferences(saved, now)}.`, { where: `input plan: ${path}` });
}
function asJson(plan) {
	return JSON.parse(JSON.stringify(plan));
}

// actions/shared/action/operation.ts
function operation(steps) {
	return { async run(inputs, action, world) {
		const directory = reportDirectory(action, inputs, world.runner);
		const observation = await steps.observe(inputs, world);
		const plan = steps.plan(observation, inputs);
		steps.announce?.(plan, world.log);
		steps.save?.(plan, directory);
		const seen = {
			inputs,
			observation,
			plan,
			directory,
			runner: world.runner
		};
		const decision = steps.decide(plan);
		if (decision === "refuse") return told(steps, {
			...seen,
			applied: void 0
		});
		const reviewed = steps.reviewed?.(plan) ?? plan;
		if (inputs.planFile !== void 0 && !steps.readsSavedPlan) requireSamePlan(inputs.planFile, action, reviewed);
		const planFile = keepPlan({
			action,
			directory,
			at: world.clock.now()
		}, reviewed);
		const journal = new Journal(join(directory, `${action}.journal.jsonl`), world.clock);
		const applied = decision === "keep" || inputs.dryRun ? void 0 : await steps.apply(decision, {
			inputs,
			observation,
			journal,
			directory
		}, world);
		const { content, outputs } = await told(steps, {
			...seen,
			applied
		});
		return {
			content,
			outputs: {
				...outputs,
				"plan-file": planFile
			}
		};
	} };
}
async function told({ report, outputs }, run) {
	return {
		outputs: await outputs(run),
		content: report(run)
	};
}
function readOnly({ observe, report, outputs }) {
	return { async run(inputs, action, world) {
		const directory = reportDirectory(action, inputs, world.runner);
		const run = {
			inputs,
			observation: await observe(inputs, world),
			directory
		};
		return {
			outputs: await outputs(run),
			content: report(run)
		};
	} };
}
function reportDirectory(action, { reportDirectory }, { tempDir }) {
	return reportDirectory ?? join(tempDir, "ai-ops", action);
}

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

export { reportDirectory as a, readJournal as c, readOnly as i, unfinishedSteps as l, isSuccess as n, loadPlan as o, operation as r, savePlan as s, startReport as t };