export const id = 139;
export const ids = [139];
export const modules = {

6139:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _chunks_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9400);
var _chunks_run_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3839);
var _chunks_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1611);
var _chunks_start_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9820);





// actions/build-sandbox-image/stop-left-build.ts
const STOP_WAIT_MS = 6e4;
async function stopLeftBuild(world) {
	const path = world.state.read(_chunks_action_js__WEBPACK_IMPORTED_MODULE_2__.a);
	const record = path === void 0 ? void 0 : (0,_chunks_action_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_chunks_start_report_js__WEBPACK_IMPORTED_MODULE_3__.c)(path));
	if (record === void 0 || record.state === "over") return;
	const { scope } = record.intent;
	if (record.state === "open") {
		const id = record.buildId ?? (await (0,_chunks_action_js__WEBPACK_IMPORTED_MODULE_2__.i)(record.intent, world))?.id;
		if (id === void 0) {
			world.log.info("No build was started.");
			return;
		}
		await stopIfRunning(id, world);
	}
	tellLeft(await (0,_chunks_action_js__WEBPACK_IMPORTED_MODULE_2__.c)(scope, world), scope, world);
}
async function stopIfRunning(id, world) {
	const build = await (0,_chunks_action_js__WEBPACK_IMPORTED_MODULE_2__.s)(id, world);
	if (build !== void 0 && (0,_chunks_action_js__WEBPACK_IMPORTED_MODULE_2__.d)(build)) {
		world.log.info(`Build ${id} has ended (${build.status}).`);
		return;
	}
	const stop = await (0,_chunks_action_js__WEBPACK_IMPORTED_MODULE_2__.r)(id, world, STOP_WAIT_MS);
	if (stop.state === "failed") throw new Error((0,_chunks_action_js__WEBPACK_IMPORTED_MODULE_2__.n)(id, stop));
	world.log.info((0,_chunks_action_js__WEBPACK_IMPORTED_MODULE_2__.n)(id, stop));
}
function tellLeft(assets, { assetId }, { log }) {
	if (assets.length === 0) {
		log.info(`Nothing carries the asset id ${assetId}.`);
		return;
	}
	log.warning(`${assets.length} things carry the asset id ${assetId}; the log of this step says how to remove them.`);
	for (const asset of assets) log.info(`${(0,_chunks_action_js__WEBPACK_IMPORTED_MODULE_2__.l)(asset)}: ${(0,_chunks_action_js__WEBPACK_IMPORTED_MODULE_2__.u)(asset) ?? "nothing to remove"}`);
}

// actions/build-sandbox-image/post.ts
await (0,_chunks_run_post_js__WEBPACK_IMPORTED_MODULE_1__.t)({
	name: _chunks_action_js__WEBPACK_IMPORTED_MODULE_2__.t.name,
	readInputs: (inputs) => ({
		...(0,_chunks_action_js__WEBPACK_IMPORTED_MODULE_2__.f)(inputs, "codebuild"),
		aws: (0,_chunks_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.t)(inputs)
	}),
	post: (_inputs, world) => stopLeftBuild(world)
});


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

}),

3839:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (runPost)
});
var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9400);


// actions/shared/run-post.ts
async function runPost(action) {
	(0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.i)();
	const log = (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.s)(_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.l);
	const signal = (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.C)((error) => log.warning(error.message));
	try {
		const inputs = action.readInputs(new _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.g((name) => (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.u)(name, { trimWhitespace: false })));
		const world = (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.a)({
			action: action.name,
			signal,
			aws: inputs.aws,
			google: inputs.google,
			githubToken: inputs.githubToken
		});
		await action.post(inputs, world);
	} catch (error) {
		const { headline, lines } = (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.x)(error, signal);
		for (const line of lines) log.info(line);
		log.error(headline);
		process.exitCode = 1;
	}
	process.exit();
}



}),

9820:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (reportDirectory),
  c: () => (readJournal),
  i: () => (readOnly),
  l: () => (unfinishedSteps),
  n: () => (isSuccess),
  o: () => (loadPlan),
  r: () => (operation),
  s: () => (savePlan),
  t: () => (startReport)
});
var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9400);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4722);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);







// actions/shared/journal.ts
var Journal = class {
	path;
	#clock;
	constructor(path, clock) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
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
		const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(this.path, "a");
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeSync)(file, `${JSON.stringify(entry)}\n`);
			(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fsyncSync)(file);
		} finally {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
		}
	}
	entries() {
		return readJournal(this.path);
	}
};
function readJournal(path) {
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path)) return [];
	const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path, "utf8").split("\n");
	lines.pop();
	return lines.map((line) => JSON.parse(line));
}
function unfinishedSteps(entries) {
	const open = new Set();
	for (const { step, phase } of entries) if (phase === "intent") open.add(step);
	else open.delete(step);
	return [...open];
}

// actions/shared/plan-file.ts
function savePlan({ path, action, createdAt, plan }) {
	const file = {
		schema: "https://ai-ops.dev/plan/v1",
		action,
		createdAt: createdAt.toISOString(),
		sha256: digestOf(plan),
		plan
	};
	(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
	(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(path, `${JSON.stringify(file, null, 2)}\n`);
}
function loadPlan(path, action) {
	const refuse = (what, cause) => {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n(what, {
			where: `input plan: ${path}`,
			next: "Give the path of a plan that this action saved with `dry-run: true`."
		}, { cause });
	};
	let file;
	try {
		file = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path, "utf8"));
	} catch (error) {
		return refuse(`the plan cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.a)(error)}`, error);
	}
	if (file.schema !== "https://ai-ops.dev/plan/v1" || file.plan === void 0) return refuse("this is not a plan.");
	if (file.action !== action) return refuse(`this is a plan of ${file.action}, not of ${action}.`);
	if (file.sha256 !== digestOf(file.plan)) return refuse("the plan was changed after it was made.");
	return {
		createdAt: new Date(file.createdAt ?? NaN),
		plan: file.plan
	};
}
function digestOf(plan) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(JSON.stringify(plan)).digest("hex");
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
		const keys = new Set([...Object.keys(saved), ...Object.keys(now)]);
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
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(directory, `${action}.plan.json`);
	savePlan({
		path,
		action,
		createdAt: at,
		plan: asJson(plan)
	});
	return path;
}
function requireSamePlan(path, action, plan) {
	const saved = loadPlan(path, action).plan;
	const now = asJson(plan);
	if ((0,node_util__WEBPACK_IMPORTED_MODULE_3__.isDeepStrictEqual)(saved, now)) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.r(`the plan is stale: inputs or state have changed since it was saved: ${describeDifferences(saved, now)}.`, { where: `input plan: ${path}` });
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
		const journal = new Journal((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, `${action}.journal.jsonl`), world.clock);
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
	return reportDirectory ?? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(tempDir, "ai-ops", action);
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
		version: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.o,
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



})

};
