export const id = 965;
export const ids = [965];
export const modules = {

3965:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (clearSmokeTest),
  c: () => (cleanUp),
  d: () => (readEvidenceFile),
  f: () => (readJudgeOptions),
  i: () => (readProgress),
  l: () => (servesEverything),
  n: () => (judge),
  o: () => (explainRollback),
  r: () => (readPostState),
  s: () => (rollBackTraffic),
  t: () => (promoteCanary),
  u: () => (openCanary)
});
var _shared$0 = __webpack_require__(8624);
var _clients$1 = __webpack_require__(5133);
var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);






// actions/promote-canary/judge/settings.ts
const RATE_METRIC = {
	kind: "rate",
	role: "guardrail",
	worse: "higher",
	harmRatio: 1,
	tolerableRatio: 2,
	whenMissing: "zero"
};
const ERROR_METRIC = {
	...RATE_METRIC,
	tolerableDifference: .001
};
const CLIENT_ERROR_METRIC = {
	...RATE_METRIC,
	role: "observe"
};
function latencyMetric(quantile) {
	const [harmRatio, tolerableRatio] = {
		p50: [1.05, 1.2],
		p90: [1.1, 1.5],
		p99: [1.15, 1.8]
	}[quantile];
	return {
		...RATE_METRIC,
		harmRatio,
		tolerableRatio,
		importance: 1 / 3
	};
}
const DEFAULT_SETTINGS = {
	alpha: .05,
	beta: .05,
	horizonMinutes: 60,
	nextWeights: [1],
	warmupMinutes: 1,
	minMinutesAtWeight: 2,
	minCanaryRequests: 50,
	metrics: { errors: ERROR_METRIC }
};
function problemsOf(settings) {
	const problems = [];
	const check = (fine, problem) => {
		if (!fine) problems.push(problem);
	};
	check(settings.alpha >= LEAST_CHANCE && settings.alpha < 1, "alpha must lie between 0 and 1, not below 1e-12");
	check(settings.beta >= LEAST_CHANCE && settings.beta < 1, "beta must lie between 0 and 1, not below 1e-12");
	check(isWhole(settings.horizonMinutes, 1), "horizonMinutes must be a whole number of at least 1");
	check(isWhole(settings.warmupMinutes, 0), "warmupMinutes must be a whole number, not negative");
	check(isWhole(settings.minMinutesAtWeight, 0), "minMinutesAtWeight must be a whole number, not negative");
	check(isWhole(settings.minCanaryRequests, 0), "minCanaryRequests must be a whole number, not negative");
	let previous = 0;
	for (const weight of settings.nextWeights) {
		check(weight > previous && weight <= 1, "nextWeights must rise and end at 1 or below");
		previous = weight;
	}
	const metrics = Object.entries(settings.metrics);
	check(metrics.some(([, metric]) => metric.role === "guardrail"), "at least one metric must be a guardrail, or nothing could ever prove the canary safe");
	for (const [name, metric] of metrics) for (const problem of metricProblems(metric)) problems.push(`metric ${JSON.stringify(name)}: ${problem}`);
	return problems;
}
const LEAST_CHANCE = 1e-12;
function isWhole(value, least) {
	return Number.isSafeInteger(value) && value >= least;
}
function isFiniteFrom(value, least) {
	return Number.isFinite(value) && value >= least;
}
function metricProblems(metric) {
	const problems = [];
	if (!isFiniteFrom(metric.importance ?? 1, Number.MIN_VALUE)) problems.push("importance must be positive and finite");
	if (metric.kind === "score") {
		const { harmDifference: harm, tolerableDifference: tolerable } = metric;
		if (!(harm >= 0 && harm <= tolerable && tolerable > 0 && tolerable < 1)) problems.push("0 ≤ harmDifference ≤ tolerableDifference < 1 must hold");
		return problems;
	}
	const { harmRatio, tolerableRatio } = metric;
	if (!(harmRatio >= 1 && harmRatio <= tolerableRatio && tolerableRatio > 1) || !Number.isFinite(tolerableRatio)) problems.push("1 ≤ harmRatio ≤ tolerableRatio must hold, and tolerableRatio be above 1 and finite");
	if (metric.kind === "value") return problems;
	if (!isFiniteFrom(metric.harmDifference ?? 0, 0)) problems.push("harmDifference must not be negative");
	if (!isFiniteFrom(metric.tolerableDifference ?? 1, Number.MIN_VALUE)) problems.push("tolerableDifference must be positive");
	return problems;
}

// actions/promote-canary/inputs/yaml-values.ts
function mapping$1(value, where) {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
	return refuse$2(where, value, "a mapping");
}
function refuseUnknown(unknown, where, allowed) {
	const [key] = Object.keys(unknown);
	if (key !== void 0) refuse$2(where, key, allowed);
}
function refuse$2(where, given, allowed) {
	throw new _shared$0.yt("the value cannot be used.", {
		where: `input ${where}`,
		given: `\`${JSON.stringify(given)}\``,
		allowed
	});
}
function oneOf(value, choices, where) {
	return choices.find((choice) => choice === value) ?? refuse$2(where, value, choices.join(", "));
}

// actions/promote-canary/inputs/metric-options.ts
const ROLES = [
	"guardrail",
	"regress-only",
	"observe"
];
const KINDS = [
	"rate",
	"count",
	"score",
	"value"
];
const NUMBERS = {
	"harm-ratio": {
		field: "harmRatio",
		kinds: [
			"rate",
			"count",
			"value"
		]
	},
	"tolerable-ratio": {
		field: "tolerableRatio",
		kinds: [
			"rate",
			"count",
			"value"
		]
	},
	"harm-difference": {
		field: "harmDifference",
		kinds: [
			"rate",
			"count",
			"score"
		]
	},
	"tolerable-difference": {
		field: "tolerableDifference",
		kinds: [
			"rate",
			"count",
			"score"
		]
	},
	importance: {
		field: "importance",
		kinds: KINDS
	}
};
const SOURCE_KEYS = [
	"events",
	"of",
	"value",
	"samples",
	"sum",
	"squares"
];
const KEYS$1 = [
	"kind",
	"role",
	"worse",
	"must-have-data",
	"when-missing",
	...Object.keys(NUMBERS),
	...SOURCE_KEYS
];
const BASES = {
	rate: RATE_METRIC,
	count: {
		...RATE_METRIC,
		kind: "count"
	},
	score: {
		kind: "score",
		role: "guardrail",
		worse: "lower",
		harmDifference: 0,
		tolerableDifference: .05
	},
	value: {
		kind: "value",
		role: "guardrail",
		worse: "higher",
		harmRatio: 1,
		tolerableRatio: 1.25
	}
};
function readMetric(builtIn, data, where) {
	const stray = Object.keys(data).find((key) => !KEYS$1.includes(key));
	if (stray !== void 0) return refuse$2(where, stray, KEYS$1.join(", "));
	if (builtIn !== void 0 && data.kind !== void 0) return refuse$2(`${where}: kind`, data.kind, "nothing: this metric is built in");
	const base = builtIn ?? BASES[oneOf(data.kind, KINDS, `${where}: kind`)];
	const role = oneOf(data.role ?? base.role, ROLES, `${where}: role`);
	const mustHaveData = data["must-have-data"] ?? (builtIn === void 0 && role !== "observe");
	if (typeof mustHaveData !== "boolean") return refuse$2(`${where}: must-have-data`, mustHaveData, "true, false");
	const common = {
		...base,
		...readNumbers(base.kind, data, where),
		role,
		worse: oneOf(data.worse ?? base.worse, ["higher", "lower"], `${where}: worse`),
		mustHaveData
	};
	if (common.kind === "score" || common.kind === "value") return common;
	const whenMissing = data["when-missing"] ?? common.whenMissing;
	return {
		...common,
		whenMissing: oneOf(whenMissing, ["zero", "skip"], `${where}: when-missing`)
	};
}
function readCustomSource({ kind }, { events, of, value, samples, sum, squares }, { where, required }) {
	if ((events ?? of ?? value ?? samples ?? sum ?? squares) === void 0 && !required) return void 0;
	const scores = {
		value,
		samples,
		sum,
		squares
	};
	if (kind !== "score") {
		const stray = Object.entries({
			samples,
			sum,
			squares
		}).find(([, figure]) => figure !== void 0);
		if (stray !== void 0) return refuse$2(`${where}: ${stray[0]}`, stray[1], "nothing: only a score has it");
	}
	if (kind === "rate" || kind === "count") {
		if (value !== void 0) return refuse$2(`${where}: value`, value, "events, and of where it is not the requests");
		return {
			sample: "count",
			events: readFigure(events, `${where}: events`),
			of: of === void 0 ? void 0 : readFigure(of, `${where}: of`)
		};
	}
	if (events !== void 0 || of !== void 0) return refuse$2(where, events === void 0 ? "of" : "events", "value");
	if (kind === "score") return readScores(scores, where);
	return {
		sample: kind,
		value: readFigure(value, `${where}: value`)
	};
}
function readScores({ value, samples, sum, squares }, where) {
	if (samples === void 0 && sum === void 0) {
		if (squares !== void 0) return refuse$2(`${where}: squares`, squares, "squares beside samples and sum");
		const mean = readFigure(value, `${where}: value`);
		if (mean.from !== "cloudwatch" || mean.stat !== "Average") return {
			sample: "score",
			value: mean
		};
		return {
			sample: "score",
			value: mean,
			samples: {
				...mean,
				stat: "SampleCount"
			},
			sum: {
				...mean,
				stat: "Sum"
			}
		};
	}
	if (value !== void 0) return refuse$2(`${where}: value`, value, "value alone, or samples and sum");
	return {
		sample: "score",
		value: void 0,
		samples: readFigure(samples, `${where}: samples`),
		sum: readFigure(sum, `${where}: sum`),
		squares: squares === void 0 ? void 0 : readFigure(squares, `${where}: squares`)
	};
}
function readNumbers(kind, data, where) {
	const numbers = {};
	for (const [key, { field, kinds }] of Object.entries(NUMBERS)) {
		const value = data[key];
		if (value === void 0) continue;
		if (!kinds.some((known) => known === kind)) return refuse$2(`${where}: ${key}`, value, `nothing: a ${kind} has none`);
		if (typeof value !== "number" || !Number.isFinite(value)) return refuse$2(`${where}: ${key}`, value, "a number");
		numbers[field] = value;
	}
	return numbers;
}
function readFigure(data, where) {
	const { cloudwatch, prometheus, ...unknown } = mapping$1(data, where);
	refuseUnknown(unknown, where, "cloudwatch, prometheus");
	if (typeof prometheus === "string" && cloudwatch === void 0) return {
		from: "prometheus",
		query: prometheus
	};
	if (prometheus !== void 0) return refuse$2(`${where}: prometheus`, prometheus, "one query, and no cloudwatch beside it");
	const at = `${where}: cloudwatch`;
	const { namespace, metric, stat = "Sum", dimensions = {}, ...more } = mapping$1(cloudwatch, at);
	refuseUnknown(more, at, "namespace, metric, stat, dimensions");
	const text = (value, key) => typeof value === "string" && value !== "" ? value : refuse$2(`${at}: ${key}`, value, "text");
	return {
		from: "cloudwatch",
		namespace: text(namespace, "namespace"),
		metric: text(metric, "metric"),
		stat: text(stat, "stat"),
		dimensions: Object.fromEntries(Object.entries(mapping$1(dimensions, `${at}: dimensions`)).map(([name, value]) => [name, String(value)]))
	};
}

// actions/promote-canary/inputs/judge-options.ts
const BUILT_IN = {
	errors: ERROR_METRIC,
	unanswered: ERROR_METRIC,
	"client-errors": CLIENT_ERROR_METRIC,
	"latency-p50": latencyMetric("p50"),
	"latency-p90": latencyMetric("p90"),
	"latency-p99": latencyMetric("p99")
};
const LATENCY_METRICS = [
	"latency-p50",
	"latency-p90",
	"latency-p99"
];
function readJudgeOptions(inputs) {
	const { alpha = DEFAULT_SETTINGS.alpha, beta = DEFAULT_SETTINGS.beta, metrics: given = {}, labels, ...unknown } = mapping$1(inputs.yaml("settings") ?? {}, "settings");
	refuseUnknown(unknown, "settings", "alpha, beta, metrics, labels");
	const metrics = { ...BUILT_IN };
	const sources = {};
	for (const [name, change] of Object.entries(mapping$1(given, "settings: metrics"))) {
		const where = `settings: metrics: ${name}`;
		if (change === false || change === "off") {
			if (BUILT_IN[name] === void 0) refuse$2("settings: metrics", name, Object.keys(BUILT_IN).join(", "));
			delete metrics[name];
			continue;
		}
		const metric = readMetric(BUILT_IN[name], mapping$1(change, where), where);
		const source = readCustomSource(metric, mapping$1(change, where), {
			where,
			required: BUILT_IN[name] === void 0
		});
		metrics[name] = metric;
		if (source !== void 0) sources[name] = source;
	}
	const options = {
		alpha: chance(alpha, "alpha"),
		beta: chance(beta, "beta"),
		metrics,
		sources
	};
	refuseContradictions(options);
	return {
		...options,
		labels: readLabels(labels)
	};
}
function refuseContradictions({ alpha, beta, metrics }) {
	const problems = problemsOf({
		...DEFAULT_SETTINGS,
		alpha,
		beta,
		metrics
	});
	if (problems.length > 0) throw new _shared$0.yt(`${problems.join("; ")}.`, { where: "input settings" });
}
function readLabels(data) {
	const { stable, canary, ...unknown } = mapping$1(data ?? {}, "settings: labels");
	refuseUnknown(unknown, "settings: labels", "stable, canary");
	const texts = (labels, arm) => Object.fromEntries(Object.entries(mapping$1(labels ?? {}, `settings: labels: ${arm}`)).map(([name, value]) => [name, String(value)]));
	return {
		stable: texts(stable, "stable"),
		canary: texts(canary, "canary")
	};
}
function chance(value, name) {
	if (typeof value === "number" && value > 0 && value <= .5) return value;
	return refuse$2(`settings: ${name}`, value, "a chance above 0, at most 0.5");
}

// actions/promote-canary/machine/steps.ts
const MAX_STEPS = 12;
const GRAMMAR = "ascending percentages that end with 100%, each with an optional dwell and `hold`: `1%, 5% 5m, 25% 5m..30m hold, 100%`";
function parseSteps(items, defaults) {
	const steps = items.map((item) => parseStep(item, defaults));
	steps.forEach((step, index) => {
		if (index > 0 && step.percent <= (steps[index - 1]?.percent ?? 0)) refuse$1("the steps must ascend.", items);
	});
	if (steps.at(-1)?.percent !== 100) refuse$1("the last step must be 100%.", items);
	if (steps.at(-1)?.hold) refuse$1("a hold at 100% is not possible: the canary bakes there.", items);
	if (steps.length > MAX_STEPS) refuse$1(`too many steps (at most ${MAX_STEPS}).`, items);
	return steps;
}
function formatSteps(steps) {
	return steps.map(({ percent, minDwellMs, maxDwellMs, hold }) => {
		return `${percent}% ${[minDwellMs, maxDwellMs].map(exactDuration).join("..")}${hold ? " hold" : ""}`;
	});
}
function parseStep(item, defaults) {
	const [share = "", ...words] = item.trim().split(/\s+/);
	const percent = (0,_shared$0.rt)(share);
	if (percent === void 0 || percent === 0) return refuse$1("not a step.", [item]);
	const hold = words.at(-1) === "hold";
	const [dwell, ...rest] = hold ? words.slice(0, -1) : words;
	if (rest.length > 0) refuse$1("not a step.", [item]);
	if (dwell === void 0) return {
		percent,
		...ordered(defaults),
		hold
	};
	const [min, max, ...more] = dwell.split("..").map(_shared$0.ot);
	if (min === void 0 || more.length > 0 || dwell.includes("..") && max === void 0) return refuse$1("the dwell of this step is not a duration.", [item]);
	if (max !== void 0 && max < min) refuse$1("the longest dwell of this step is shorter than its shortest dwell.", [item]);
	return {
		percent,
		minDwellMs: min,
		maxDwellMs: max ?? Math.max(min, defaults.maxDwellMs),
		hold
	};
}
function exactDuration(ms) {
	if (ms % 6e4 === 0) return `${ms / 6e4}m`;
	return ms % 1e3 === 0 ? `${ms / 1e3}s` : `${ms}ms`;
}
function ordered({ minDwellMs, maxDwellMs }) {
	return {
		minDwellMs,
		maxDwellMs: Math.max(minDwellMs, maxDwellMs)
	};
}
function refuse$1(what, items) {
	throw new _shared$0.yt(what, {
		where: "input steps",
		given: `\`${items.join(", ")}\``,
		allowed: GRAMMAR
	});
}

// actions/promote-canary/metrics/custom-metric.ts
const PARTS = [
	"events",
	"of",
	"value",
	"samples",
	"sum",
	"squares"
];
function partsOf(source) {
	const figures = source;
	return PARTS.flatMap((part) => {
		const figure = figures[part];
		return figure === void 0 || typeof figure === "string" ? [] : [[part, figure]];
	});
}
function sampleOf(source, figures) {
	if (source.sample === "count") return countSample(source, figures);
	if (source.sample === "value") return figures.value === void 0 ? null : { value: figures.value };
	const { samples, sum, squares, value } = figures;
	if (samples !== void 0 && sum !== void 0) return {
		n: samples,
		sum,
		sumOfSquares: squares ?? (samples === 1 ? sum * sum : sum)
	};
	return value === void 0 ? null : {
		n: 1,
		sum: value,
		sumOfSquares: value * value
	};
}
function countSample({ of: outOf }, { events, of }) {
	if (outOf === void 0) return events === void 0 ? null : { count: events };
	if (of === void 0) return events === void 0 || events === 0 ? {
		count: 0,
		of: 0
	} : {
		count: events,
		of: 0
	};
	return events === void 0 ? {
		count: 0,
		of,
		missing: true
	} : {
		count: events,
		of
	};
}
function fillIn(text, arm, labels) {
	return text.replace(/\{([a-z][\w-]*)\}/g, (whole, name) => {
		if (name === "arm") return arm;
		return labels[arm][name] ?? whole;
	});
}

// actions/promote-canary/platforms/lease.ts
function noLease(advice) {
	return {
		absence: `No lease: if this runner is lost, the traffic stays as it is until \`mode: abort\` is run. ${advice}`,
		begin: () => Promise.resolve(),
		renew: () => Promise.resolve(true),
		end: () => Promise.resolve()
	};
}
function describeLease(canaryId) {
	return `Rolls canary ${canaryId} back unless it is renewed`;
}
function canaryOfLease(description) {
	return /^Rolls canary (\S+) back/.exec(description ?? "")?.[1];
}
function leaseTaken(holder) {
	return new _shared$0.yt("another run has just started a canary here.", {
		given: `canary ${holder}`,
		next: "Wait until it has ended, or roll it back with `mode: abort`."
	});
}

// actions/promote-canary/platforms/aws/lease-schedule.ts
function leaseName(resource) {
	return `ai-ops-canary-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(resource).digest("hex").slice(0, 24)}`;
}
function leaseSchedule(settings, atMs) {
	const { resource, restoring, roleArn, group, canaryId } = settings;
	const partition = resource.split(":")[1] ?? "aws";
	return {
		Name: leaseName(resource),
		GroupName: group,
		Description: describeLease(canaryId),
		ScheduleExpression: `at(${new Date(atMs).toISOString().slice(0, 19)})`,
		ScheduleExpressionTimezone: "UTC",
		FlexibleTimeWindow: { Mode: "OFF" },
		ActionAfterCompletion: "DELETE",
		Target: {
			Arn: `arn:${partition}:scheduler:::aws-sdk:${restoring.action}`,
			RoleArn: roleArn,
			Input: JSON.stringify(restoring.input),
			RetryPolicy: {
				MaximumRetryAttempts: 10,
				MaximumEventAgeInSeconds: 3600
			}
		}
	};
}
function setsBack(input, { restoring }) {
	try {
		return restoring.equals(JSON.parse(input ?? ""));
	} catch {
		return false;
	}
}

// actions/promote-canary/platforms/aws/event-bridge-lease.ts
var EventBridgeLease = class {
	absence = void 0;
	#scheduler;
	#settings;
	#begun = false;
	constructor(scheduler, settings) {
		this.#scheduler = scheduler;
		this.#settings = settings;
	}
	async begin(untilMs, dead) {
		try {
			await this.#scheduler.send(new _clients$1.C(leaseSchedule(this.#settings, untilMs)));
			this.#begun = true;
		} catch (error) {
			if (!isNamed$2(error, "ConflictException")) throw error;
			const holder = await this.#holder();
			if (holder !== void 0 && holder !== this.#settings.canaryId && holder !== dead) throw leaseTaken(holder);
			if (!await this.renew(untilMs)) await this.begin(untilMs, dead);
		}
	}
	async renew(untilMs) {
		try {
			await this.#scheduler.send(new _clients$1.b(leaseSchedule(this.#settings, untilMs)));
			this.#begun = true;
			return true;
		} catch (error) {
			if (isNamed$2(error, "ResourceNotFoundException")) return false;
			throw error;
		}
	}
	async end() {
		if (!this.#begun && await this.#holder() !== this.#settings.canaryId) return;
		try {
			await this.#scheduler.send(new _clients$1.S(this.#key));
		} catch (error) {
			if (!isNamed$2(error, "ResourceNotFoundException")) throw error;
		}
	}
	async #holder() {
		const schedule = await readSchedule(this.#scheduler, this.#settings);
		return canaryOfLease(schedule?.Description);
	}
	get #key() {
		return keyOf(this.#settings);
	}
};
function openLease$1(scheduler, identity, roleArn) {
	return roleArn === void 0 ? noLease("Set `lease-role` to the ARN of a role that EventBridge Scheduler may assume.") : new EventBridgeLease(scheduler, {
		...identity,
		roleArn
	});
}
async function isLeaseOf(scheduler, identity) {
	const schedule = await readSchedule(scheduler, identity);
	return canaryOfLease(schedule?.Description) === identity.canaryId && setsBack(schedule?.Target?.Input, identity);
}
async function readSchedule(scheduler, identity) {
	try {
		return await scheduler.send(new _clients$1.x(keyOf(identity)));
	} catch (error) {
		if (isNamed$2(error, "ResourceNotFoundException")) return void 0;
		throw error;
	}
}
function keyOf({ resource, group }) {
	return {
		Name: leaseName(resource),
		GroupName: group
	};
}
function isNamed$2(error, name) {
	return error instanceof Error && error.name === name;
}

// actions/promote-canary/platforms/aws/load-balancer-arns.ts
const TARGET_GROUP = /^arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:(targetgroup\/[\w-]{1,32}\/[0-9a-f]+)$/;
const RULE = /^(arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:listener-rule\/(app\/[\w-]+\/[0-9a-f]+)\/[0-9a-f]+)\/[0-9a-f]+$/;
const LISTENER = /^arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:listener\/(app\/[\w-]+\/[0-9a-f]+)\/[0-9a-f]+$/;
function parseTargetGroupArn(text, where) {
	if (isTargetGroupArn(text)) return text;
	throw new _shared$0.yt("not an ARN of a target group.", {
		where,
		given: `\`${text}\``,
		allowed: "`arn:aws:elasticloadbalancing:REGION:ACCOUNT:targetgroup/NAME/ID`"
	});
}
function isTargetGroupArn(text) {
	return TARGET_GROUP.test(text);
}
function parseRuleArn(text, where) {
	if (RULE.test(text)) return {
		kind: "rule",
		arn: text
	};
	throw new _shared$0.yt("not an ARN of a rule of an Application Load Balancer.", {
		where,
		given: `\`${text}\``,
		allowed: "`arn:aws:elasticloadbalancing:REGION:ACCOUNT:listener-rule/app/NAME/ID/LISTENER/RULE`"
	});
}
function parseListenerArn(text, where) {
	if (LISTENER.test(text)) return {
		kind: "listener",
		arn: text
	};
	throw new _shared$0.yt("not an ARN of a listener of an Application Load Balancer.", {
		where,
		given: `\`${text}\``,
		allowed: "`arn:aws:elasticloadbalancing:REGION:ACCOUNT:listener/app/NAME/ID/LISTENER`"
	});
}
function listenerArnOf({ kind, arn }) {
	if (kind === "listener") return arn;
	return (RULE.exec(arn)?.[1] ?? arn).replace(":listener-rule/", ":listener/");
}
function loadBalancerDimension({ kind, arn }) {
	return (kind === "rule" ? RULE.exec(arn)?.[2] : LISTENER.exec(arn)?.[1]) ?? "";
}
function targetGroupDimension(arn) {
	return TARGET_GROUP.exec(arn)?.[1] ?? "";
}
function targetGroupName(arn) {
	return targetGroupDimension(arn).split("/")[1] ?? arn;
}
function loadBalancerArnOf(owner) {
	return `${owner.arn.split(":").slice(0, 5).join(":")}:loadbalancer/${loadBalancerDimension(owner)}`;
}

// actions/promote-canary/metrics/prometheus.ts
function openPrometheus(inputs, { fetch }, tokenFor = () => Promise.resolve(void 0)) {
	if (inputs === void 0) return void 0;
	const { url, token } = inputs;
	return {
		url,
		fetch,
		token: () => token === void 0 ? tokenFor(url) : Promise.resolve(token)
	};
}
const TIMEOUT_MS$2 = 3e4;
const MAX_REASON_LENGTH = 500;
async function readPrometheusFigures(prometheus, queries, request) {
	if (prometheus === void 0) return new Map();
	const answers = queries.map(async ({ id, query }) => [id, await queryPrometheus(prometheus, query, request)]);
	return new Map(await Promise.all(answers));
}
async function queryPrometheus({ url, token, fetch }, query, { span: { from, to }, signal }) {
	const address = new URL(`${url.replace(/\/$/, "")}/api/v1/query_range`);
	address.search = new URLSearchParams({
		query,
		start: String((from + 1) * 60),
		end: String((to + 1) * 60),
		step: "60"
	}).toString();
	const bearer = await token();
	const response = await fetch(address, {
		headers: bearer === void 0 ? {} : { authorization: `Bearer ${bearer}` },
		signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS$2)])
	});
	const answer = parseAnswer(withoutToken(await response.text(), bearer));
	if (answer?.status !== "success") {
		const reason = String(answer?.error ?? `status ${response.status}`).slice(0, MAX_REASON_LENGTH);
		throw new Error(`Prometheus cannot evaluate \`${query}\`: ${reason}.`);
	}
	const [series, ...more] = answer.data?.result ?? [];
	if (more.length > 0) throw new Error(`\`${query}\` returns ${more.length + 1} series; it must return one. Aggregate it, for instance with sum(…).`);
	return valuesOf(series?.values ?? []);
}
function withoutToken(text, token) {
	return token === void 0 ? text : text.replaceAll(token, "***");
}
function parseAnswer(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Error(`The response of Prometheus is not JSON: ${(0,_shared$0.St)(error)}.`);
	}
}
function valuesOf(values) {
	const series = new Map();
	for (const [seconds, text] of values) {
		const value = Number(text);
		if (Number.isFinite(value)) series.set(Math.round(seconds / 60) - 1, value);
	}
	return series;
}

// actions/promote-canary/metrics/custom-figures.ts
function prometheusFigures(sources, arms, labels) {
	return wantedFigures(sources, arms).flatMap(({ wanted, source }) => source.from === "prometheus" ? [{
		...wanted,
		query: fillIn(source.query, wanted.arm, labels)
	}] : []);
}
function customSamples(sources, series, { arm, at }) {
	const samples = {};
	Object.entries(sources).forEach(([name, source], index) => {
		const figures = {};
		for (const [part] of partsOf(source)) figures[part] = series.get(figureId(arm, index, part))?.get(at);
		samples[name] = sampleOf(source, figures);
	});
	return samples;
}
function wantedFigures(sources, arms) {
	return arms.flatMap((arm) => Object.entries(sources).flatMap(([metric, source], index) => partsOf(source).map(([part, figure]) => {
		return {
			wanted: {
				id: figureId(arm, index, part),
				arm,
				metric,
				part
			},
			source: figure
		};
	})));
}
function figureId(arm, index, part) {
	return `${arm}_custom${index}_${part}`;
}

// actions/promote-canary/metrics/metric-source.ts
function historySpan(nowMs, historyMs, settleMs) {
	const to = Math.floor((nowMs - settleMs) / 6e4) - 1;
	return {
		from: to - Math.floor(historyMs / 6e4) + 1,
		to
	};
}
function minutesOf({ from, to }) {
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
function millisecondsOf({ from, to }) {
	return {
		startMs: from * 6e4,
		endMs: (to + 1) * 6e4
	};
}

// actions/promote-canary/platforms/aws/cloudwatch.ts
async function readMetricData(cloudWatch, queries, { span, signal: abortSignal }) {
	const results = [];
	let NextToken;
	do {
		const command = new _clients$1.v({
			MetricDataQueries: [...queries],
			StartTime: new Date(span.startMs),
			EndTime: new Date(span.endMs),
			ScanBy: "TimestampAscending",
			...NextToken === void 0 ? {} : { NextToken }
		});
		const answer = await cloudWatch.send(command, { abortSignal });
		results.push(...answer.MetricDataResults ?? []);
		NextToken = answer.NextToken || void 0;
	} while (NextToken !== void 0);
	const refused = results.find(({ StatusCode }) => StatusCode === "Forbidden" || StatusCode === "InternalError");
	if (refused !== void 0) {
		const [message] = refused.Messages ?? [];
		throw new Error(`CloudWatch gives no data for ${refused.Id}: ${message?.Value ?? refused.StatusCode}.`);
	}
	return results;
}

// actions/promote-canary/platforms/aws/latency-thresholds.ts
async function readThresholds(cloudWatch, responseTimes, { span, signal }) {
	if (span.to < span.from) return void 0;
	const { startMs, endMs } = millisecondsOf(span);
	const quantiles = [
		"p50",
		"p90",
		"p99"
	];
	const queries = quantiles.map((quantile) => ({
		Id: quantile,
		MetricStat: {
			Metric: responseTimes,
			Period: (endMs - startMs) / 1e3,
			Stat: quantile
		}
	}));
	const results = await readMetricData(cloudWatch, queries, {
		span: {
			startMs,
			endMs
		},
		signal
	});
	const [p50, p90, p99] = quantiles.map((id) => mean(results.find(({ Id }) => Id === id)?.Values ?? []));
	return p50 === void 0 || p90 === void 0 || p99 === void 0 ? void 0 : {
		p50,
		p90,
		p99
	};
}
function slowerThan(bound) {
	return `TC(${Number(bound.toPrecision(10))}:)`;
}
function mean(values) {
	return values.length === 0 ? void 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

// actions/promote-canary/platforms/aws/latency-series.ts
const OVER = {
	"latency-p50": "over_p50",
	"latency-p90": "over_p90",
	"latency-p99": "over_p99"
};
function latencyStats({ p50, p90, p99 }) {
	return [
		["timed", "SampleCount"],
		["over_p50", slowerThan(p50)],
		["over_p90", slowerThan(p90)],
		["over_p99", slowerThan(p99)]
	];
}
function latencySamples(value) {
	const timed = value("timed");
	return Object.fromEntries(Object.entries(OVER).map(([metric, series]) => [metric, timed === void 0 ? null : {
		count: Math.min(Math.max(0, value(series) ?? 0), timed),
		of: timed
	}]));
}

// actions/promote-canary/platforms/aws/target-group-queries.ts
const COUNTS$3 = {
	requests: "RequestCount",
	target2xx: "HTTPCode_Target_2XX_Count",
	target3xx: "HTTPCode_Target_3XX_Count",
	target4xx: "HTTPCode_Target_4XX_Count",
	target5xx: "HTTPCode_Target_5XX_Count",
	connectionErrors: "TargetConnectionErrorCount",
	tlsErrors: "TargetTLSNegotiationErrorCount",
	lambdaUserErrors: "LambdaUserError",
	lambdaInternalErrors: "LambdaInternalError"
};
const ANSWERS = [
	"target2xx",
	"target3xx",
	"target4xx",
	"target5xx"
];
const FAILURES = [
	"connectionErrors",
	"tlsErrors",
	"lambdaUserErrors",
	"lambdaInternalErrors"
];
function queryId(arm, series) {
	return `${arm}_${series}`;
}
function minuteQueries(settings, arms) {
	return arms.flatMap((arm) => {
		const dimensions = dimensionsOf(settings, arm);
		const query = (series, MetricName, Stat) => ({
			Id: queryId(arm, series),
			MetricStat: {
				Metric: {
					Namespace: "AWS/ApplicationELB",
					MetricName,
					Dimensions: dimensions
				},
				Period: 60,
				Stat
			}
		});
		const counts = Object.keys(COUNTS$3).map((series) => query(series, COUNTS$3[series], "Sum"));
		const { thresholds } = settings;
		if (thresholds === void 0) return counts;
		return [...counts, ...latencyStats(thresholds).map(([series, stat]) => query(series, "TargetResponseTime", stat))];
	});
}
function responseTimesOf(settings) {
	return {
		Namespace: "AWS/ApplicationELB",
		MetricName: "TargetResponseTime",
		Dimensions: dimensionsOf(settings, "stable")
	};
}
function dimensionsOf({ pair, loadBalancer }, arm) {
	return [{
		Name: "LoadBalancer",
		Value: loadBalancer
	}, {
		Name: "TargetGroup",
		Value: targetGroupDimension(pair[arm])
	}];
}

// actions/promote-canary/platforms/aws/arm-minute.ts
function armMinute(series, { arm, at }, { latency, unanswered }) {
	const value = (name) => series.get(queryId(arm, name))?.get(at);
	const requests = value("requests") ?? null;
	const count = (found) => found === void 0 ? null : { count: found };
	const failures = FAILURES.map(value).filter((failed) => failed !== void 0);
	const silent = unanswered?.get(at);
	return {
		requests,
		samples: {
			errors: count(value("target5xx")),
			unanswered: silent === void 0 && failures.length === 0 ? null : { count: Math.max(silent ?? 0, sum(failures)) },
			"client-errors": count(value("target4xx")),
			...latency ? latencySamples(value) : {}
		}
	};
}
function exchangeOf(series, arm) {
	const answers = new Map();
	for (const name of ANSWERS) for (const [at, count] of series.get(queryId(arm, name)) ?? []) answers.set(at, (answers.get(at) ?? 0) + count);
	if (answers.size === 0) return void 0;
	return {
		requests: series.get(queryId(arm, "requests")) ?? new Map(),
		answers
	};
}
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}

// actions/promote-canary/platforms/aws/custom-queries.ts
function cloudWatchFigures(sources, arms, labels) {
	return wantedFigures(sources, arms).flatMap(({ wanted, source }) => {
		if (source.from !== "cloudwatch") return [];
		const dimensions = Object.entries(source.dimensions).map(([Name, Value]) => ({
			Name,
			Value: fillIn(Value, wanted.arm, labels)
		}));
		return [{
			Id: wanted.id,
			MetricStat: {
				Metric: {
					Namespace: source.namespace,
					MetricName: source.metric,
					Dimensions: dimensions
				},
				Period: 60,
				Stat: source.stat
			}
		}];
	});
}

// actions/promote-canary/metrics/series.ts
function minuteOf(epochMs) {
	return Math.floor(epochMs / 6e4);
}
function lastSettledMinute(nowMs, settleMs) {
	return minuteOf(nowMs - settleMs) - 1;
}

// actions/promote-canary/platforms/aws/series-by-id.ts
function seriesById(results) {
	const all = new Map();
	for (const { Id = "", Timestamps = [], Values = [] } of results) {
		const series = all.get(Id) ?? new Map();
		Timestamps.forEach((timestamp, index) => {
			const value = Values[index];
			if (value !== void 0) series.set(minuteOf(timestamp.getTime()), value);
		});
		all.set(Id, series);
	}
	return all;
}

// actions/promote-canary/platforms/aws/read-series.ts
async function readSeries(cloudWatch, { custom, labels, prometheus }, { arms, queries, span, signal }) {
	if (span.to < span.from) return new Map();
	const all = [...queries, ...cloudWatchFigures(custom, arms, labels)];
	const [results, others] = await Promise.all([readMetricData(cloudWatch, all, {
		span: millisecondsOf(span),
		signal
	}), readPrometheusFigures(prometheus, prometheusFigures(custom, arms, labels), {
		span,
		signal
	})]);
	return new Map([...seriesById(results), ...others]);
}

// actions/promote-canary/platforms/aws/unanswered.ts
const LATE_MINUTES = 2;
const UNKNOWN_IN_FLIGHT_MINUTES = .25;
const TELLING_MINUTES = 10;
const DEVIATIONS = 4;
const ALWAYS = 2;
const NORMAL_DEVIATION = 1.4826;
function unansweredByMinute({ requests, answers }, minutes, inFlightMinutes) {
	const differences = minutes.map((at) => (requests.get(at) ?? 0) - (answers.get(at) ?? 0));
	const unanswered = new Map();
	let pending = 0;
	minutes.forEach((at, index) => {
		pending = Math.max(0, pending + (differences[index] ?? 0));
		const settled = pending + leastOfNext(differences, index);
		const counted = Math.max(0, Math.floor(settled - underWay(requests.get(at) ?? 0, inFlightMinutes)));
		pending -= counted;
		unanswered.set(at, counted);
	});
	return unanswered;
}
function leastOfNext(differences, index) {
	let sum = 0;
	let least = 0;
	for (const difference of differences.slice(index + 1, index + 1 + LATE_MINUTES)) {
		sum += difference;
		least = Math.min(least, sum);
	}
	return least;
}
function underWay(requests, inFlightMinutes) {
	const usual = requests * inFlightMinutes;
	return 2 * usual + DEVIATIONS * Math.sqrt(usual) + ALWAYS;
}
function inFlightMinutesOf({ requests, answers }) {
	const served = [...requests].filter(([, count]) => count > 0);
	if (served.length < TELLING_MINUTES) return UNKNOWN_IN_FLIGHT_MINUTES;
	const usual = median(served.map(([at, count]) => 1 - (answers.get(at) ?? 0) / count));
	const scatter = served.map(([at, count]) => {
		const beyond = count - (answers.get(at) ?? 0) - usual * count;
		return Math.abs(beyond) / Math.sqrt(count);
	});
	return Math.min(1, (NORMAL_DEVIATION * median(scatter)) ** 2 / 2);
}
function median(values) {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

// actions/promote-canary/platforms/aws/alb-metrics.ts
var AlbMetrics = class {
	latency;
	#cloudWatch;
	#settings;
	#answersCounted = false;
	#inFlightMinutes = UNKNOWN_IN_FLIGHT_MINUTES;
	constructor(cloudWatch, settings) {
		this.#cloudWatch = cloudWatch;
		this.#settings = settings;
		this.latency = settings.thresholds !== void 0;
	}
	get answersCounted() {
		return this.#answersCounted;
	}
	async readMinutes(span, signal) {
		const series = await this.#read(["stable", "canary"], span, signal);
		const counted = this.#answersCounted || exchangeOf(series, "stable") !== void 0;
		const stable = this.#armMinutes(series, "stable", {
			span,
			answersCounted: counted
		});
		const canary = this.#armMinutes(series, "canary", {
			span,
			answersCounted: counted
		});
		return minutesOf(span).map((at) => ({
			at,
			stable: stable(at),
			canary: canary(at)
		}));
	}
	async readHistory(span, signal) {
		const series = await this.#read(["stable"], span, signal);
		const exchange = exchangeOf(series, "stable");
		if (exchange !== void 0) {
			this.#answersCounted = true;
			this.#inFlightMinutes = inFlightMinutesOf(exchange);
		}
		const stable = this.#armMinutes(series, "stable", {
			span,
			answersCounted: this.#answersCounted
		});
		return minutesOf(span).map((at) => ({
			at,
			stable: stable(at)
		}));
	}
	#armMinutes(series, arm, { span, answersCounted }) {
		const { thresholds, custom } = this.#settings;
		const requests = series.get(queryId(arm, "requests")) ?? new Map();
		const exchange = exchangeOf(series, arm) ?? {
			requests,
			answers: new Map()
		};
		const unanswered = answersCounted ? unansweredByMinute(exchange, minutesOf(span), this.#inFlightMinutes) : void 0;
		const context = {
			latency: thresholds !== void 0,
			unanswered
		};
		return (at) => {
			const own = armMinute(series, {
				arm,
				at
			}, context);
			return {
				...own,
				samples: {
					...own.samples,
					...customSamples(custom, series, {
						arm,
						at
					})
				}
			};
		};
	}
	#read(arms, span, signal) {
		const queries = minuteQueries(this.#settings, arms);
		return readSeries(this.#cloudWatch, this.#settings, {
			arms,
			queries,
			span,
			signal
		});
	}
};

// actions/promote-canary/platforms/aws/region.ts
function regionOf(arn) {
	return arn.split(":")[3] ?? "";
}

// actions/promote-canary/platforms/aws/open-alb-metrics.ts
async function openAlbMetrics({ groups: pair, loadBalancer, more, options, world }, history, signal) {
	const cloudWatch = world.aws.client(_clients$1.Tn, regionOf(pair.stable));
	const settings = {
		pair,
		loadBalancer,
		thresholds: void 0
	};
	const { sources, labels } = options.judge;
	const known = (arm) => ({
		"target-group": targetGroupName(pair[arm]),
		"load-balancer": loadBalancer.split("/")[1] ?? "",
		"target-group-dimension": targetGroupDimension(pair[arm]),
		"load-balancer-dimension": loadBalancer,
		...more[arm],
		...labels[arm]
	});
	return new AlbMetrics(cloudWatch, {
		...settings,
		thresholds: await readThresholds(cloudWatch, responseTimesOf(settings), {
			span: history,
			signal
		}),
		custom: sources,
		labels: {
			stable: known("stable"),
			canary: known("canary")
		},
		prometheus: openPrometheus(options.prometheus, world)
	});
}

// actions/promote-canary/platforms/aws/target-health.ts
async function readTargetHealth(elb, arn, options = {}) {
	const command = new _clients$1.D({ TargetGroupArn: arn });
	const { TargetHealthDescriptions = [] } = await elb.send(command, options);
	return countHealth(TargetHealthDescriptions);
}
function countHealth(targets) {
	const sick = targets.filter(({ TargetHealth }) => TargetHealth?.State !== "healthy");
	return {
		healthy: targets.length - sick.length,
		total: targets.length,
		reasons: [...new Set(sick.map(({ TargetHealth }) => TargetHealth?.Reason ?? TargetHealth?.State ?? "of unknown state"))]
	};
}

// actions/promote-canary/platforms/aws/why-unreadable.ts
function whyUnreadable(error, signal) {
	const { kind, headline } = (0,_shared$0.lt)(error, signal);
	return kind === "service" ? headline : (0,_shared$0.St)(error);
}

// actions/promote-canary/platforms/aws/alarms.ts
const MAX_ALARMS = 100;
function readAlarmNames(inputs) {
	const alarms = inputs.list("alarms");
	if (alarms.length <= MAX_ALARMS) return alarms;
	throw new _shared$0.yt(`too many alarms (at most ${MAX_ALARMS}).`, {
		where: "input alarms",
		given: `${alarms.length} names`,
		next: "A composite alarm can combine many."
	});
}
async function readAlarmGuards(cloudWatch, names, signal) {
	if (names.length === 0) return [];
	try {
		return judgeAlarms(names, await readAlarms(cloudWatch, names, signal));
	} catch (error) {
		const explanation = whyUnreadable(error, signal);
		return names.map((name) => ({
			guard: `alarm ${name}`,
			kind: "unreadable",
			explanation
		}));
	}
}
async function readAlarms(cloudWatch, names, abortSignal) {
	const command = new _clients$1.y({
		AlarmNames: [...names],
		AlarmTypes: ["MetricAlarm", "CompositeAlarm"],
		MaxRecords: MAX_ALARMS
	});
	const { MetricAlarms = [], CompositeAlarms = [] } = await cloudWatch.send(command, { abortSignal });
	return [...MetricAlarms, ...CompositeAlarms].map(({ AlarmName = "", StateValue = "", StateReason = "" }) => ({
		name: AlarmName,
		state: StateValue,
		reason: StateReason
	}));
}
function judgeAlarms(names, readings) {
	return names.map((name) => {
		const guard = `alarm ${name}`;
		const alarm = readings.find((reading) => reading.name === name);
		if (alarm === void 0) return {
			guard,
			kind: "unreadable",
			explanation: "No alarm has this name."
		};
		if (alarm.state !== "ALARM") return {
			guard,
			kind: "quiet"
		};
		return {
			guard,
			kind: "tripped",
			explanation: alarm.reason === "" ? "It is in ALARM." : alarm.reason
		};
	});
}

// actions/promote-canary/platforms/alb/ecs.ts
const GUARD$1 = "ECS service";
function parseEcsService(text, where) {
	const [cluster = "", service = "", ...more] = text.split("/");
	if (cluster !== "" && service !== "" && more.length === 0) return {
		cluster,
		service
	};
	throw new _shared$0.yt("not an ECS service.", {
		where,
		given: `\`${text}\``,
		allowed: "`cluster/service`"
	});
}
async function readEcsService(ecs, { cluster, service }, abortSignal) {
	const command = new _clients$1.m({
		cluster,
		services: [service]
	});
	const { services = [], failures = [] } = await ecs.send(command, { abortSignal });
	const [found] = services;
	if (found !== void 0) return found;
	throw new Error(`ECS does not know ${cluster}/${service}: ${failures[0]?.reason ?? "no reason given"}.`);
}
function targetGroupsOf({ loadBalancers = [], taskSets = [] }) {
	return [...loadBalancers, ...taskSets.flatMap((set) => set.loadBalancers ?? [])].flatMap(({ targetGroupArn, advancedConfiguration }) => [targetGroupArn, advancedConfiguration?.alternateTargetGroupArn].filter((arn) => arn !== void 0));
}
function ownStrategyOf({ deploymentConfiguration }) {
	const { strategy } = deploymentConfiguration ?? {};
	return strategy === "BLUE_GREEN" || strategy === "CANARY" || strategy === "LINEAR" ? strategy : void 0;
}
function primaryOf({ deployments = [] }) {
	return deployments.find(({ status }) => status === "PRIMARY");
}
function judgeEcs(service, deployment, minTasks) {
	const explanation = faultOf$1(service, deployment, minTasks);
	return explanation === void 0 ? {
		guard: GUARD$1,
		kind: "quiet"
	} : {
		guard: GUARD$1,
		kind: "tripped",
		explanation
	};
}
function faultOf$1(service, deployment, minTasks) {
	const { status = "ACTIVE", deployments = [], runningCount = 0 } = service;
	if (status !== "ACTIVE") return `It was deleted and is ${status}.`;
	const failed = deployments.find(({ rolloutState }) => rolloutState === "FAILED");
	if (failed !== void 0) return failed.rolloutStateReason ?? `deployment ${failed.id ?? ""} failed`;
	const primary = primaryOf(service);
	if (/rolling back|rolled back/i.test(primary?.rolloutStateReason ?? "")) return `ECS rolled it back, so its tasks run the previous version: ${primary?.rolloutStateReason}`;
	if (deployment !== void 0 && primary?.id !== deployment) return `Its primary deployment is ${primary?.id ?? "none"} (${primary?.taskDefinition ?? "no task definition"}), no longer ${deployment}, with which the canary started: another version would be judged.`;
	return runningCount >= minTasks ? void 0 : `${runningCount} ${runningCount === 1 ? "task is" : "tasks are"} running; at least ${minTasks} must be.`;
}

// actions/promote-canary/platforms/alb/alb-guards.ts
async function readAlbGuards(guards, { region, aws, signal }) {
	const [alarms, ecs] = await Promise.all([readAlarmGuards(aws.client(_clients$1.Tn, region), guards.alarms, signal), readEcsGuard(aws.client(_clients$1.bn, region), guards, signal)]);
	signal.throwIfAborted();
	return [...alarms, ...ecs];
}
async function readEcsGuard(ecs, { ecs: canary, minTasks }, signal) {
	if (canary === void 0) return [];
	try {
		return [judgeEcs(await readEcsService(ecs, canary, signal), canary.deployment, minTasks)];
	} catch (error) {
		return [{
			guard: "ECS service",
			kind: "unreadable",
			explanation: whyUnreadable(error, signal)
		}];
	}
}
async function observeEcs(services, canaryGroup, { region, aws, signal }) {
	const guard = "ECS service";
	try {
		const ecs = aws.client(_clients$1.bn, region);
		const [own] = (await Promise.all(services.map(async (service) => ({
			service,
			state: await readEcsService(ecs, service, signal)
		})))).filter(({ state }) => targetGroupsOf(state).includes(canaryGroup.arn));
		if (own === void 0) return {
			canary: void 0,
			reading: {
				guard,
				kind: "tripped",
				explanation: `No task of ${services.map(nameOf$3).join(" or ")} is in the canary's target group ${canaryGroup.name}. Roles swap after a promotion: name the services of both versions.`
			}
		};
		const strategy = ownStrategyOf(own.state);
		if (strategy !== void 0) return {
			canary: void 0,
			reading: {
				guard,
				kind: "tripped",
				explanation: `ECS itself shifts the traffic of ${nameOf$3(own.service)} (${strategy}) and sets the weights of its rule. Judge its deployments: set \`ecs-deployment: ${own.state.serviceArn}\` instead of \`rule-arn\` or \`listener-arn\`.`
			}
		};
		const reading = judgeEcs(own.state, canaryGroup.began, 0);
		return {
			canary: {
				...own.service,
				deployment: canaryGroup.began ?? primaryOf(own.state)?.id
			},
			reading
		};
	} catch (error) {
		return {
			canary: void 0,
			reading: {
				guard,
				kind: "unreadable",
				explanation: whyUnreadable(error, signal)
			}
		};
	}
}
function nameOf$3({ cluster, service }) {
	return `${cluster}/${service}`;
}

// actions/promote-canary/platforms/alb/alb-target.ts
const ALB_INPUTS = {
	chosenBy: ["rule-arn", "listener-arn"],
	takesTurns: true,
	stableInput: "stable-target-group",
	ownInputs: [
		"target-groups",
		"stable-target-group",
		"canary-target-group",
		"alarms",
		"ecs-service",
		"lease-role"
	]
};
function readAlbTarget(inputs) {
	return {
		platform: "alb",
		...(0,_shared$0.g)({
			owner: () => readOwner(inputs),
			stable: () => readTargetGroup(inputs, "stable-target-group"),
			canary: () => readTargetGroup(inputs, "canary-target-group"),
			pair: () => readPair$1(inputs),
			alarms: () => readAlarmNames(inputs),
			ecsServices: () => readEcsServices(inputs)
		})
	};
}
function readOwner(inputs) {
	const rule = inputs.optional("rule-arn");
	const listener = inputs.optional("listener-arn");
	if (rule !== void 0 && listener === void 0) return parseRuleArn(rule, "input rule-arn");
	if (listener !== void 0 && rule === void 0) return parseListenerArn(listener, "input listener-arn");
	throw new _shared$0.yt("exactly one of them is required.", {
		where: "inputs rule-arn, listener-arn, function-alias and url-map",
		given: rule === void 0 ? "none" : "both ARNs"
	});
}
function readTargetGroup(inputs, name) {
	const text = inputs.optional(name);
	return text === void 0 ? void 0 : parseTargetGroupArn(text, `input ${name}`);
}
function readPair$1(inputs) {
	const name = "target-groups";
	const arns = inputs.list(name).map((text) => parseTargetGroupArn(text, `input ${name}`));
	const [one, other, ...more] = arns;
	if (one === void 0) return void 0;
	if (other !== void 0 && more.length === 0 && one !== other) return [one, other];
	throw new _shared$0.yt("exactly two different target groups are required.", {
		where: `input ${name}`,
		given: arns.join(", "),
		allowed: "two ARNs, in any order"
	});
}
function readEcsServices(inputs) {
	const where = "input ecs-service";
	const services = inputs.list("ecs-service").map((text) => parseEcsService(text, where));
	if (services.length <= 2) return services;
	throw new _shared$0.yt("too many services: one for each target group, so at most 2.", {
		where,
		given: `${services.length}`
	});
}

// actions/promote-canary/platforms/alb/forward.ts
function readForward(actions, where) {
	const action = actions.find(isForward);
	if (action === void 0) throw new _shared$0.yt("no action here forwards to target groups; there is no traffic to shift.", {
		where,
		given: actions.map(({ Type }) => Type ?? "unknown").join(", ") || "no action at all",
		allowed: "actions that end with a forward",
		next: "Name the rule or listener that sends the traffic to the stable target group."
	});
	const config = action.ForwardConfig;
	const tuples = config?.TargetGroups?.length ? config.TargetGroups : action.TargetGroupArn === void 0 ? [] : [{ TargetGroupArn: action.TargetGroupArn }];
	const sticky = config?.TargetGroupStickinessConfig;
	return {
		targets: tuples.map((tuple) => readTarget$1(tuple, where)),
		stickiness: sticky?.Enabled ? {
			enabled: true,
			durationSeconds: sticky.DurationSeconds ?? 0
		} : { enabled: false }
	};
}
function withForward(actions, forward) {
	return withKeptSecrets(actions).map((action) => {
		if (!isForward(action)) return action;
		const { TargetGroupArn: _, ...rest } = action;
		return {
			...rest,
			ForwardConfig: forwardConfigOf(forward)
		};
	});
}
function withKeptSecrets(actions) {
	return actions.map((action) => {
		const oidc = action.AuthenticateOidcConfig;
		if (oidc === void 0 || oidc.ClientSecret !== void 0) return action;
		return {
			...action,
			AuthenticateOidcConfig: {
				...oidc,
				UseExistingClientSecret: true
			}
		};
	});
}
function isForward(action) {
	return action.Type === "forward";
}
function readTarget$1({ TargetGroupArn = "", Weight = 1 }, where) {
	if (!isTargetGroupArn(TargetGroupArn)) throw new Error(`${where} forwards to \`${TargetGroupArn}\`.`);
	return {
		arn: TargetGroupArn,
		weight: Weight
	};
}
function forwardConfigOf({ targets, stickiness }) {
	return {
		TargetGroups: targets.map(({ arn, weight }) => ({
			TargetGroupArn: arn,
			Weight: weight
		})),
		TargetGroupStickinessConfig: stickiness.enabled ? {
			Enabled: true,
			DurationSeconds: stickiness.durationSeconds
		} : { Enabled: false }
	};
}

// actions/promote-canary/traffic/weights.ts
const MAX_RELATIVE_ERROR = .1;
function chooseScale({ pairWeight, others, percents, maxWeight }) {
	if (percents.length === 0) return {
		pairTotal: pairWeight,
		factor: 1
	};
	const candidates = others.some((weight) => weight > 0) ? scaledCandidates(pairWeight, others, maxWeight) : [100, 1e3].map((pairTotal) => ({
		pairTotal,
		factor: 1
	}));
	let best;
	for (const scale of candidates) {
		const worst = worstError(scale, percents);
		if (best === void 0 || worst.error < best.error) best = {
			scale,
			...worst
		};
		if (best.error === 0) break;
	}
	if (best === void 0 || best.error > MAX_RELATIVE_ERROR) throw new _shared$0.yt(`this percentage cannot be expressed in weights from 0 to ${maxWeight}.`, {
		where: "input steps",
		given: `${best?.percent ?? percents[0]}% of a pair with weight ${pairWeight} beside others with ${others.join(", ") || "none"}`,
		allowed: "at least 0.1%, and more where other weights limit it"
	});
	return best.scale;
}
function pairWeights({ pairTotal }, canaryPercent) {
	const exact = pairTotal * canaryPercent / 100;
	const canary = Math.min(pairTotal - 1, Math.max(1, Math.round(exact)));
	return {
		stable: pairTotal - canary,
		canary
	};
}
function scaledCandidates(pairWeight, others, maxWeight) {
	const most = Math.floor(maxWeight / Math.max(pairWeight, ...others));
	return Array.from({ length: most }, (_, index) => ({
		pairTotal: pairWeight * (index + 1),
		factor: index + 1
	})).filter(({ pairTotal }) => pairTotal >= 2);
}
function worstError(scale, percents) {
	let worst = {
		error: 0,
		percent: 0
	};
	for (const percent of percents) {
		const { canary } = pairWeights(scale, percent);
		const error = Math.abs(100 * canary / scale.pairTotal / percent - 1);
		if (error > worst.error + 1e-12) worst = {
			error,
			percent
		};
	}
	return worst;
}

// actions/promote-canary/platforms/alb/same-actions.ts
function sameActions(one, other) {
	return canonicalActions(one) === canonicalActions(other);
}
function canonicalActions(actions) {
	const ordered = actions.map((action, index) => ({
		action,
		order: action.Order ?? index + 1
	})).sort((a, b) => a.order - b.order);
	return JSON.stringify(ordered.map(({ action }) => canonicalAction(action)));
}
function canonicalAction(action) {
	if (action.Type !== "forward") {
		const { Order: _, AuthenticateOidcConfig: oidc, ...rest } = action;
		if (oidc === void 0) return sorted(rest);
		const { ClientSecret: _secret, UseExistingClientSecret: _kept, ...config } = oidc;
		return sorted({
			...rest,
			AuthenticateOidcConfig: config
		});
	}
	const { targets, stickiness } = readForward([action], "the rule");
	return {
		forward: [...targets].sort((a, b) => a.arn < b.arn ? -1 : 1).map(({ arn, weight }) => [arn, weight]),
		stickiness: stickiness.enabled ? stickiness.durationSeconds : "off"
	};
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [key, sorted(inner)]));
}

// actions/promote-canary/platforms/alb/layouts.ts
const SHORTEST_STICKINESS = {
	enabled: true,
	durationSeconds: 1
};
function planLayouts({ original, pair, percents, ...settings }) {
	const forward = readForward(original, "the rule");
	const sticky = forward.stickiness.enabled || settings.targetStickiness;
	const during = forward.stickiness.enabled || !settings.targetStickiness ? forward.stickiness : SHORTEST_STICKINESS;
	const atFull = settings.targetStickiness ? during : { enabled: false };
	const pairWeight = forward.targets.find(({ arn }) => arn === pair.stable)?.weight ?? 0;
	const others = forward.targets.filter(({ arn }) => arn !== pair.stable && arn !== pair.canary);
	const scale = chooseScale({
		pairWeight,
		others: others.map(({ weight }) => weight),
		percents: percents.filter((percent) => percent < 100),
		maxWeight: 999
	});
	const layout = (weights, stickiness) => withForward(original, {
		targets: withPair$1(forward.targets, pair, weights),
		stickiness
	});
	const without = (arn, of, stickiness) => {
		const { targets } = readForward(of, "the rule");
		return withForward(of, {
			targets: targets.filter((target) => target.arn !== arn),
			stickiness
		});
	};
	const shifted = new Map();
	for (const percent of percents) if (percent === 100) shifted.set(100, layout({
		stable: 0,
		canary: pairWeight
	}, atFull));
	else {
		const weights = {
			...pairWeights(scale, percent),
			factor: scale.factor
		};
		shifted.set(percent, layout(weights, during));
	}
	const full = layout({
		stable: 0,
		canary: pairWeight
	}, forward.stickiness);
	const canaryWasListed = forward.targets.some(({ arn }) => arn === pair.canary);
	return {
		original,
		restored: sticky && canaryWasListed ? without(pair.canary, original, forward.stickiness) : withKeptSecrets(original),
		listed: layout({
			stable: pairWeight,
			canary: 0
		}, during),
		shifted,
		promoted: sticky || settings.stableFate === "remove-from-rule" ? without(pair.stable, full, forward.stickiness) : full,
		sticky
	};
}
function recogniseLayout(layouts, actions) {
	if (sameActions(actions, layouts.original) || sameActions(actions, layouts.restored)) return { kind: "original" };
	if (sameActions(actions, layouts.listed)) return { kind: "listed" };
	for (const [percent, shifted] of layouts.shifted) if (sameActions(actions, shifted)) return {
		kind: "shifted",
		percent
	};
	return sameActions(actions, layouts.promoted) ? { kind: "promoted" } : void 0;
}
function withPair$1(targets, pair, { factor = 1, ...weights }) {
	const changed = targets.map(({ arn, weight }) => {
		if (arn === pair.stable) return {
			arn,
			weight: weights.stable
		};
		if (arn === pair.canary) return {
			arn,
			weight: weights.canary
		};
		return {
			arn,
			weight: weight * factor
		};
	});
	return targets.some(({ arn }) => arn === pair.canary) ? changed : [...changed, {
		arn: pair.canary,
		weight: weights.canary
	}];
}

// actions/promote-canary/platforms/alb/rule.ts
async function findForward(elb, owner, options) {
	if (owner.kind === "listener") return {
		owner,
		actions: await readActions(elb, owner, options)
	};
	const { Rules = [] } = await elb.send(new _clients$1.j({ RuleArns: [owner.arn] }), options);
	const [rule] = Rules;
	return {
		owner: rule?.IsDefault ? {
			kind: "listener",
			arn: listenerArnOf(owner)
		} : owner,
		actions: rule?.Actions ?? missing(owner)
	};
}
async function readActions(elb, owner, options = {}) {
	if (owner.kind === "rule") {
		const { Rules } = await elb.send(new _clients$1.j({ RuleArns: [owner.arn] }), options);
		return Rules?.[0]?.Actions ?? missing(owner);
	}
	const { Listeners } = await elb.send(new _clients$1.M({ ListenerArns: [owner.arn] }), options);
	return Listeners?.[0]?.DefaultActions ?? missing(owner);
}
async function readRules(elb, listenerArn, options) {
	const rules = [];
	let Marker;
	do {
		const page = await elb.send(new _clients$1.j({
			ListenerArn: listenerArn,
			...Marker === void 0 ? {} : { Marker }
		}), options);
		rules.push(...page.Rules ?? []);
		Marker = page.NextMarker || void 0;
	} while (Marker !== void 0);
	return rules;
}
async function writeActions(elb, owner, actions) {
	if (owner.kind === "rule") await elb.send(new _clients$1.T({
		RuleArn: owner.arn,
		Actions: [...actions]
	}));
	else await elb.send(new _clients$1.E({
		ListenerArn: owner.arn,
		DefaultActions: [...actions]
	}));
}
function missing({ kind, arn }) {
	throw new _shared$0.yt(`this ${kind} does not exist, or has no action.`, { where: arn });
}

// actions/promote-canary/platforms/alb/alb-traffic.ts
var AlbTraffic = class {
	sticky;
	#settings;
	#written;
	constructor(settings) {
		this.#settings = settings;
		this.sticky = settings.layouts.sticky;
		this.#written = settings.layouts.original;
	}
	async read(signal) {
		return this.#readWith(this.#settings.elb, signal);
	}
	async glance(signal) {
		return this.#readWith(this.#settings.promptElb, signal);
	}
	async shift(percent) {
		const { layouts, elb, owner } = this.#settings;
		const actions = percent === 0 ? layouts.listed : layouts.shifted.get(percent);
		if (actions === void 0) throw new RangeError(`${percent} % is not in the plan.`);
		this.#written = actions;
		await writeActions(elb, owner, actions);
	}
	async restore() {
		const { layouts, promptElb, owner } = this.#settings;
		this.#written = layouts.restored;
		await writeActions(promptElb, owner, layouts.restored);
	}
	async settle() {
		const { layouts, elb, owner } = this.#settings;
		this.#written = layouts.promoted;
		await writeActions(elb, owner, layouts.promoted);
	}
	async #readWith(elb, signal) {
		try {
			const actions = await readActions(elb, this.#settings.owner, signal === void 0 ? {} : { abortSignal: signal });
			return this.#routingOf(actions);
		} catch (error) {
			if (error instanceof Error && /^(Rule|Listener)NotFound/.test(error.name)) return {
				...this.#foreign(),
				found: "it was deleted"
			};
			return {
				kind: "unreadable",
				reason: `The rule cannot be read: ${(0,_shared$0.St)(error)}`
			};
		}
	}
	#routingOf(actions) {
		const layout = recogniseLayout(this.#settings.layouts, actions);
		switch (layout?.kind) {
			case "original": return {
				kind: "ours",
				percent: 0,
				listed: false
			};
			case "listed": return {
				kind: "ours",
				percent: 0,
				listed: true
			};
			case "shifted": return {
				kind: "ours",
				percent: layout.percent,
				listed: true
			};
			case "promoted": return {
				kind: "ours",
				percent: 100,
				listed: true
			};
			default: return {
				...this.#foreign(),
				found: describe$2(actions)
			};
		}
	}
	#foreign() {
		const { suspects } = this.#settings;
		return {
			kind: "foreign",
			expected: describe$2(this.#written),
			suspects
		};
	}
};
function describe$2(actions) {
	const others = actions.filter(({ Type }) => Type !== "forward").map(({ Type }) => Type ?? "unknown");
	if (others.length === actions.length) return others.join(" + ") || "no action";
	const { targets, stickiness } = readForward(actions, "the rule");
	const sticky = stickiness.enabled ? ` (sticky for ${stickiness.durationSeconds} s)` : "";
	return [...others, `${describeForward(targets)}${sticky}`].join(" + ");
}
function describeForward(targets) {
	return targets.map(({ arn, weight }) => `${targetGroupName(arn)}=${weight}`).join(", ");
}

// actions/promote-canary/platforms/alb/header-rule.ts
const TAG = `${_shared$0.h}header-rule`;
const MAX_PRIORITY$1 = 5e4;
const MAX_CONDITION_VALUES = 5;
const TAGS_AT_ONCE = 20;
function planHeaderRule({ rules, own, actions }, settings) {
	if (actions.some(({ Type }) => Type?.startsWith("authenticate") || Type === "jwt-validation")) return { impossible: "The rule authenticates before it forwards; a rule with the header would bypass that." };
	const conditions = [...(own?.Conditions ?? []).map(withoutShortForm), headerCondition(settings.header)];
	const values = conditions.reduce((sum, condition) => sum + countValues(condition), 0);
	if (values > MAX_CONDITION_VALUES) return { impossible: `With the header the rule would have ${values} condition values; AWS allows ${MAX_CONDITION_VALUES}.` };
	const taken = new Set(rules.map(({ Priority }) => Priority));
	const last = own === void 0 ? MAX_PRIORITY$1 : Number(own.Priority) - 1;
	const rivals = rules.filter((one) => asksForHeader(one, settings.header));
	let priority = Math.min(last, ...rivals.map(({ Priority }) => Number(Priority) - 1));
	while (priority > 0 && taken.has(String(priority))) priority--;
	if (priority < 1) return { impossible: `No priority before the rule${rivals.length === 0 ? "" : " and those for the same header"} is free. Renumber the rule to a higher priority number.` };
	return {
		...settings,
		priority,
		conditions,
		transforms: own?.Transforms ?? []
	};
}
async function createHeaderRule(elb, { listenerArn, priority, conditions, transforms, canary }, canaryId) {
	const { Rules } = await elb.send(new _clients$1.P({
		ListenerArn: listenerArn,
		Priority: priority,
		Conditions: [...conditions],
		Actions: [{
			Type: "forward",
			TargetGroupArn: canary
		}],
		...transforms.length === 0 ? {} : { Transforms: [...transforms] },
		Tags: [{
			Key: TAG,
			Value: canaryId
		}]
	}));
	const arn = Rules?.[0]?.RuleArn;
	if (arn === void 0) throw new Error("AWS created a rule without an ARN.");
	return arn;
}
async function deleteHeaderRules(elb, listenerArn, wanted) {
	const arns = (await readRules(elb, listenerArn, {})).flatMap((rule) => rule.RuleArn !== void 0 && hasOurShape(rule, wanted) ? [rule.RuleArn] : []);
	let deleted = 0;
	for (let i = 0; i < arns.length; i += TAGS_AT_ONCE) {
		const command = new _clients$1.A({ ResourceArns: arns.slice(i, i + TAGS_AT_ONCE) });
		const { TagDescriptions = [] } = await elb.send(command);
		for (const { ResourceArn, Tags = [] } of TagDescriptions) {
			if (!Tags.some(({ Key, Value }) => Key === TAG && Value === wanted.canaryId)) continue;
			await elb.send(new _clients$1.N({ RuleArn: ResourceArn }));
			deleted++;
		}
	}
	return deleted;
}
function hasOurShape({ IsDefault, Actions = [], Conditions = [] }, { canary, header }) {
	const [action, ...more] = Actions;
	const groups = action?.ForwardConfig?.TargetGroups?.map(({ TargetGroupArn }) => TargetGroupArn);
	return IsDefault !== true && more.length === 0 && action?.Type === "forward" && (groups ?? [action.TargetGroupArn]).every((arn) => arn === canary) && Conditions.some(({ HttpHeaderConfig: asked }) => header === void 0 ? asked !== void 0 : asked?.HttpHeaderName?.toLowerCase() === header.name.toLowerCase() && asked.Values?.length === 1 && asked.Values[0] === header.value);
}
function asksForHeader({ Conditions = [] }, { name }) {
	return Conditions.some(({ HttpHeaderConfig: asked }) => asked?.HttpHeaderName?.toLowerCase() === name.toLowerCase());
}
function headerCondition({ name, value }) {
	return {
		Field: "http-header",
		HttpHeaderConfig: {
			HttpHeaderName: name,
			Values: [value]
		}
	};
}
function withoutShortForm(condition) {
	const { Values, ...rest } = condition;
	return rest.HostHeaderConfig === void 0 && rest.PathPatternConfig === void 0 ? condition : rest;
}
function countValues({ Values = [], HostHeaderConfig: host, PathPatternConfig: path, HttpHeaderConfig: header, QueryStringConfig: query, HttpRequestMethodConfig: method, SourceIpConfig: source }) {
	const configured = [
		...[
			host,
			path,
			header
		].flatMap((config) => [config?.Values, config?.RegexValues]),
		query?.Values,
		method?.Values,
		source?.Values
	].reduce((sum, values) => sum + (values?.length ?? 0), 0);
	return configured > 0 ? configured : Values.length;
}

// actions/promote-canary/guards/health.ts
const UNREAD_HEALTH = {
	healthy: 0,
	total: 0,
	reasons: ["not read"]
};
function judgeHealth(canary, stable, minHealthyTargets) {
	const guard = "target health";
	if (stable.healthy === 0 && canary.healthy > 0) return {
		guard,
		kind: "stable-down",
		explanation: `Stable has ${describeHealth(stable)}, the canary ${describeHealth(canary)}.`
	};
	if (canary.healthy >= minHealthyTargets && canary.healthy > 0) return {
		guard,
		kind: "quiet"
	};
	const least = Math.max(1, minHealthyTargets);
	return {
		guard,
		kind: "tripped",
		explanation: `The canary has ${describeHealth(canary)}; at least ${least} must be healthy.`
	};
}
function describeHealth({ healthy, total, reasons }) {
	const why = reasons.length === 0 ? "" : ` (${reasons.join(", ")})`;
	return `${healthy} of ${(0,_shared$0.O)(total, "target")} healthy${why}`;
}

// actions/promote-canary/traffic/roles.ts
function findRoles(backends, hints, words) {
	const { pair } = hints;
	const { where, kind } = words;
	const candidates = pair === void 0 ? backends : backends.filter(({ backend }) => pair.includes(backend));
	if (pair !== void 0 && !candidates.some(({ weight }) => weight > 0)) throw new _shared$0.yt(`neither ${kind} of the pair gets traffic here.`, {
		where,
		given: `${pair.map(words.nameOf).join(" and ")} beside ${describeBackends(backends, words)}`,
		allowed: `a pair of which one ${kind} has a weight above 0`
	});
	const stable = hints.stable ?? findStable(candidates, hints.canary, words);
	const other = pair?.find((backend) => backend !== stable);
	const canary = hints.canary ?? other ?? findCanary(backends, {
		stable,
		standby: hints.standby
	}, words);
	if (stable === canary) throw new _shared$0.yt(`the stable and the canary ${kind} are the same.`, {
		where,
		given: words.nameOf(stable),
		next: `Name a separate ${kind} for the new version.`
	});
	const weight = backends.find(({ backend }) => backend === stable)?.weight;
	if (weight === void 0 || weight === 0) throw new _shared$0.yt(`the stable ${kind} gets no traffic here.`, {
		where,
		given: `${words.nameOf(stable)} beside ${describeBackends(backends, words)}`,
		allowed: `a stable ${kind} with a weight above 0`
	});
	if (backends.some((one) => one.backend === canary && one.weight > 0)) throw new _shared$0.yt("the canary already gets traffic here, and no canary of ai-ops is in progress.", {
		where,
		given: describeBackends(backends, words),
		allowed: `a canary ${kind} with weight 0, or one that is not there yet`,
		next: "Set its weight to 0 first."
	});
	return {
		stable,
		canary
	};
}
function findStable(backends, canary, words) {
	const serving = backends.filter(({ backend, weight }) => weight > 0 && backend !== canary);
	const [only] = serving;
	if (only !== void 0 && serving.length === 1) return only.backend;
	throw new _shared$0.yt(`the weights do not determine which ${words.kind} is stable.`, {
		where: words.where,
		given: describeBackends(backends, words),
		allowed: `one ${words.kind} with a weight above 0 besides the canary`,
		next: `Name it in \`stable-${inputWord(words)}\`.`
	});
}
function findCanary(backends, { stable, standby }, words) {
	const idle = backends.filter(({ backend, weight }) => weight === 0 && backend !== stable);
	const [only] = idle;
	if (only !== void 0 && idle.length === 1) return only.backend;
	if (only === void 0 && standby !== void 0 && standby !== stable) return standby;
	throw new _shared$0.yt(`the weights do not determine which ${words.kind} is the canary.`, {
		where: words.where,
		given: describeBackends(backends, words),
		allowed: `one ${words.kind} with weight 0 besides the stable one`,
		next: `Name it in \`canary-${inputWord(words)}\`.`
	});
}
function soleBackend(backends) {
	const [only, ...more] = backends.filter(({ weight }) => weight > 0);
	return more.length === 0 ? only?.backend : void 0;
}
function describeBackends(backends, { nameOf }) {
	return backends.map(({ backend, weight }) => `${nameOf(backend)}=${weight}`).join(", ");
}
function inputWord({ kind }) {
	return kind.replace(" ", "-");
}

// actions/promote-canary/record/promotion.ts
function promotionBy({ state, owner, pair }) {
	const [, runId] = /\/actions\/runs\/(\d{1,20})\/attempts\/\d+$/.exec(owner) ?? [];
	return state.phase === "promoted" && runId !== void 0 ? {
		runId,
		backend: pair.canary
	} : void 0;
}
function encodePromotion({ runId, backend }) {
	return `${runId} ${backend}`;
}
function decodePromotion(text) {
	const [, runId, backend] = /^(\d{1,20}) (\S+)$/.exec(text) ?? [];
	return runId === void 0 || backend === void 0 ? void 0 : {
		runId,
		backend
	};
}

// actions/promote-canary/record/state-text.ts
const HOLD_CAUSES = [
	"approval",
	"hand-over",
	"inconclusive",
	"no-way-back"
];
function encodeState(state) {
	switch (state.phase) {
		case "ready":
		case "promoted": return state.phase;
		case "shifting": return `shifting ${state.step}`;
		case "watching": return encodeWatching(state);
		case "held": return `held ${state.cause} ${base36(state.heldAt)} ${encodeWatching(state.watching)}`;
	}
}
function decodeState(text, steps) {
	const state = decodeWords(text);
	return state === void 0 || stepOf(state) >= steps ? void 0 : state;
}
function decodeWords(text) {
	const [phase, ...words] = text.split(" ");
	switch (phase) {
		case "ready":
		case "promoted": return words.length === 0 ? { phase } : void 0;
		case "shifting": {
			const step = wholeNumber(words[0]);
			return step === void 0 ? void 0 : {
				phase,
				step
			};
		}
		case "watching": return decodeWatching(words);
		case "held": return decodeHeld(words);
		default: return;
	}
}
function stepOf(state) {
	if (state.phase === "held") return state.watching.step;
	return "step" in state ? state.step : 0;
}
function decodeHeld([cause, heldAtText, , ...words]) {
	const known = HOLD_CAUSES.find((one) => one === cause);
	const heldAt = fromBase36(heldAtText);
	const watching = decodeWatching(words);
	return known === void 0 || heldAt === void 0 || watching === void 0 ? void 0 : {
		phase: "held",
		cause: known,
		heldAt,
		watching
	};
}
function encodeWatching({ step, since, pausedMs, judgedAt, approved }) {
	return `watching ${step} ${base36(since)} ${pausedMs} ${base36(judgedAt)} ${approved}`;
}
function decodeWatching(words) {
	const [step, pausedMs] = [wholeNumber(words[0]), wholeNumber(words[2])];
	const [since, judgedAt] = [fromBase36(words[1]), fromBase36(words[3])];
	const approved = [
		"nothing",
		"approval",
		"inconclusive"
	].find((one) => one === words[4]);
	if (step === void 0 || pausedMs === void 0 || since === void 0) return void 0;
	if (judgedAt === void 0 || approved === void 0) return void 0;
	return {
		phase: "watching",
		step,
		since,
		pausedMs,
		judgedAt,
		approved
	};
}
function wholeNumber(text = "") {
	return /^\d{1,15}$/.test(text) ? Number(text) : void 0;
}
function base36(epochMs) {
	return Math.round(epochMs).toString(36);
}
function fromBase36(text = "") {
	return /^[0-9a-z]{1,10}$/.test(text) ? Number.parseInt(text, 36) : void 0;
}

// actions/promote-canary/platforms/aws/record-tags.ts
const ONLY_CANARY = {
	prefix: _shared$0.h,
	promotedTag: "ai-ops:promoted-by-run"
};
const FIELDS = [
	"id",
	"owner",
	"stable",
	"canary",
	"original",
	"steps",
	"times",
	"state"
];
function recordTagsOf({ prefix }) {
	return FIELDS.map((field) => prefix + field);
}
function toTags(record, { prefix, promotedTag }) {
	const times = [
		record.startedAt,
		record.deadlineAt,
		record.aliveUntil
	].map(iso$1);
	const changes = record.changes.map(({ at, percent }) => `${percent}@${at.toString(36)}`);
	const values = {
		id: record.deployment === void 0 ? record.id : `${record.id} ${record.deployment}`,
		owner: record.owner.slice(0, 256),
		stable: record.pair.stable,
		canary: record.pair.canary,
		original: record.original,
		steps: formatSteps(record.steps).map(encodeStep).join("  "),
		times: [...times, ...changes].join(" "),
		state: encodeState(record.state)
	};
	const promotion = promotionBy(record);
	return new Map([...FIELDS.map((field) => [prefix + field, values[field]]), ...promotion === void 0 ? [] : [[promotedTag, encodePromotion(promotion)]]]);
}
function holdsRecord(tags, space) {
	return recordTagsOf(space).some((key) => tags.has(key));
}
function fromTags(tags, space, where) {
	if (!holdsRecord(tags, space)) return void 0;
	const { prefix } = space;
	const values = new Map(FIELDS.map((field) => [field, tags.get(prefix + field) ?? ""]));
	const record = decodeRecord((field) => values.get(field) ?? "", space);
	if (typeof record !== "string") return record;
	throw new _shared$0.yt("the canary record in the tags is invalid or tampered with.", {
		where,
		given: `${prefix}${record}=${JSON.stringify(values.get(record) ?? "")}`,
		next: `Make sure that the stable version gets all the traffic, then remove the tags ${prefix}*.`
	});
}
function decodeRecord(text, { isBackend }) {
	const [, id, deployment] = /^([\w-]{1,64})(?: ([\w/-]{1,128}))?$/.exec(text("id")) ?? [];
	const [stable, canary] = [text("stable"), text("canary")];
	if (id === void 0) return "id";
	if (!isBackend(stable)) return "stable";
	if (!isBackend(canary) || canary === stable) return "canary";
	const steps = decodeSteps(text("steps"));
	if (steps === void 0) return "steps";
	const times = decodeTimes(text("times"));
	if (times === void 0) return "times";
	const state = decodeState(text("state"), steps.length);
	if (state === void 0) return "state";
	return {
		id,
		owner: text("owner"),
		pair: {
			stable,
			canary
		},
		original: text("original"),
		deployment,
		steps,
		...times,
		state
	};
}
function promotionOf(tags, { promotedTag }) {
	return decodePromotion(tags.get(promotedTag) ?? "");
}
function encodeStep(step) {
	return step.replace("%", "");
}
function decodeSteps(text) {
	try {
		return parseSteps(text.split("  ").map((step) => step.replace(/^\S+/, (percent) => `${percent}%`)), {
			minDwellMs: 0,
			maxDwellMs: 0
		});
	} catch {
		return;
	}
}
function decodeTimes(text) {
	const [started = "", deadline = "", alive = "", ...changesText] = text.split(" ").filter(Boolean);
	const [startedAt, deadlineAt, aliveUntil] = [
		Date.parse(started),
		Date.parse(deadline),
		Date.parse(alive)
	];
	const changes = changesText.map(decodeChange);
	if (![
		startedAt,
		deadlineAt,
		aliveUntil,
		...changes.flatMap(({ at, percent }) => [at, percent])
	].every(Number.isFinite)) return void 0;
	return {
		startedAt,
		deadlineAt,
		aliveUntil,
		changes
	};
}
function decodeChange(text) {
	const [percent = "", at = ""] = text.split("@");
	return {
		percent: /^\d{1,3}(\.\d+)?$/.test(percent) ? Number(percent) : NaN,
		at: Number.parseInt(at, 36)
	};
}
function iso$1(epochMs) {
	return new Date(epochMs).toISOString();
}

// actions/promote-canary/platforms/alb/alb-tags.ts
const STANDBY_TAG = "ai-ops:standby-target-group";
const ALB_TAGS = {
	...ONLY_CANARY,
	isBackend: isTargetGroupArn
};
function standbyOf(tags) {
	const arn = tags.get("ai-ops:standby-target-group") ?? "";
	return isTargetGroupArn(arn) ? arn : void 0;
}

// actions/promote-canary/platforms/alb/original.ts
function encodeOriginal$2(original) {
	const action = original.find(({ Type }) => Type === "forward");
	const config = action?.ForwardConfig;
	const sticky = config?.TargetGroupStickinessConfig;
	const groups = config?.TargetGroups?.map(({ TargetGroupArn = "", Weight }) => `${nameOf$2(TargetGroupArn)}=${Weight ?? "-"}`);
	return [
		`short=${action?.TargetGroupArn === void 0 ? "-" : nameOf$2(action.TargetGroupArn)}`,
		`sticky=${sticky === void 0 ? "-" : `${sticky.Enabled ?? "-"}/${sticky.DurationSeconds ?? "-"}`}`,
		...groups ?? []
	].join(" ");
}
function decodeOriginal$1(encoded, current, known) {
	const listed = current.flatMap(({ ForwardConfig }) => ForwardConfig?.TargetGroups ?? []);
	const arns = [...known, ...listed.map(({ TargetGroupArn = "" }) => TargetGroupArn)];
	const arnOf = (name) => {
		const arn = arns.find((candidate) => nameOf$2(candidate) === name);
		if (arn === void 0) throw new Error(`The rule no longer names the target group ${name}.`);
		return arn;
	};
	const [short = "", sticky = "", ...groups] = encoded.split(" ").map((part) => part.split("="));
	const tuples = groups.map(([name = "", weight = "-"]) => ({
		TargetGroupArn: arnOf(name),
		...weight === "-" ? {} : { Weight: Number(weight) }
	}));
	const stickiness = decodeStickiness(sticky[1] ?? "-");
	return current.map((action) => {
		if (action.Type !== "forward") return action;
		const { TargetGroupArn: _, ForwardConfig: __, ...rest } = action;
		return {
			...rest,
			...short[1] === "-" || short[1] === void 0 ? {} : { TargetGroupArn: arnOf(short[1]) },
			...tuples.length === 0 && stickiness === void 0 ? {} : { ForwardConfig: {
				...tuples.length === 0 ? {} : { TargetGroups: tuples },
				...stickiness === void 0 ? {} : { TargetGroupStickinessConfig: stickiness }
			} }
		};
	});
}
function decodeStickiness(text) {
	if (text === "-") return void 0;
	const [enabled, seconds] = text.split("/");
	return {
		...enabled === "-" ? {} : { Enabled: enabled === "true" },
		...seconds === "-" || seconds === void 0 ? {} : { DurationSeconds: Number(seconds) }
	};
}
function nameOf$2(arn) {
	return isTargetGroupArn(arn) ? targetGroupName(arn) : arn;
}

// actions/promote-canary/platforms/alb/other-ways.ts
async function readAllRules(elb, owner, options) {
	const listed = [];
	for (const { ListenerArn = "", Protocol, Port } of await readListeners(elb, owner, options)) for (const rule of await readRules(elb, ListenerArn, options)) {
		const isDefault = rule.IsDefault ?? false;
		listed.push({
			arn: isDefault ? ListenerArn : rule.RuleArn ?? "",
			listenerArn: ListenerArn,
			port: `${Protocol} ${Port}`,
			isDefault,
			priority: isDefault ? Number.POSITIVE_INFINITY : Number(rule.Priority),
			conditions: rule.Conditions ?? [],
			actions: rule.Actions ?? []
		});
	}
	return listed;
}
function findOtherWays(rules, owner, pair) {
	const own = rules.find(({ arn }) => arn === owner.arn);
	return rules.filter((rule) => rule.arn !== owner.arn && (own === void 0 || !isBehind(rule, own))).flatMap(({ arn, port, isDefault, actions }) => {
		const served = actions.flatMap(servedBy);
		return ["stable", "canary"].filter((arm) => served.includes(pair[arm])).map((arm) => ({
			arm,
			way: `${port} ${isDefault ? "by default" : "rule"} (${arn})`
		}));
	});
}
function isBehind(rule, first) {
	return rule.listenerArn === first.listenerArn && rule.priority > first.priority && first.conditions.every(({ Field, Values, PathPatternConfig }) => {
		const patterns = PathPatternConfig?.Values ?? Values ?? [];
		return Field === "path-pattern" && (patterns.includes("/*") || patterns.includes("*"));
	});
}
function servedBy({ TargetGroupArn, ForwardConfig }) {
	const groups = ForwardConfig?.TargetGroups ?? [];
	if (groups.length === 0) return [TargetGroupArn];
	return groups.filter(({ Weight = 1 }) => Weight > 0).map((group) => group.TargetGroupArn);
}
async function readListeners(elb, owner, options) {
	const listeners = [];
	let Marker;
	do {
		const page = await elb.send(new _clients$1.M({
			LoadBalancerArn: loadBalancerArnOf(owner),
			...Marker === void 0 ? {} : { Marker }
		}), options);
		listeners.push(...page.Listeners ?? []);
		Marker = page.NextMarker || void 0;
	} while (Marker !== void 0);
	return listeners;
}

// actions/promote-canary/platforms/alb/tags.ts
async function readTags(elb, arn, options = {}) {
	const { TagDescriptions = [] } = await elb.send(new _clients$1.A({ ResourceArns: [arn] }), options);
	return new Map((TagDescriptions[0]?.Tags ?? []).map(({ Key = "", Value = "" }) => [Key, Value]));
}
async function writeTags(elb, arn, tags) {
	const Tags = [...tags].map(([Key, Value]) => ({
		Key,
		Value
	}));
	await elb.send(new _clients$1.F({
		ResourceArns: [arn],
		Tags
	}));
}
async function removeTags(elb, arn, keys) {
	await elb.send(new _clients$1.w({
		ResourceArns: [arn],
		TagKeys: [...keys]
	}));
}

// actions/promote-canary/platforms/alb/observe-alb.ts
async function observeAlb(target, options, world) {
	const region = regionOf(target.owner.arn);
	const elb = world.aws.client(_clients$1.yn, region);
	const call = { abortSignal: world.signal };
	const { owner, actions } = await findForward(elb, target.owner, call);
	const tags = await readTags(elb, owner.arn, call);
	const record = fromTags(tags, ALB_TAGS, owner.arn);
	const pair = record?.pair ?? rolesOf$3({
		actions,
		tags,
		owner
	}, target);
	const original = record === void 0 ? actions : originalOf$2(record, actions);
	const forShift = options.mode !== "abort";
	const reader = {
		elb,
		options: call
	};
	const [stable, canary] = forShift ? await observeGroups(reader, pair, loadBalancerArnOf(owner)) : await Promise.all([unreadGroup(reader, pair.stable), unreadGroup(reader, pair.canary)]);
	const elsewhere = forShift ? findOtherWays(await readAllRules(elb, owner, call), owner, pair) : [];
	const began = record?.deployment;
	const ecs = target.ecsServices.length === 0 || !forShift ? void 0 : await observeEcs(target.ecsServices, {
		arn: canary.arn,
		name: targetGroupName(canary.arn),
		began
	}, {
		region,
		aws: world.aws,
		signal: world.signal
	});
	const guards = [...await readAlbGuards({
		alarms: forShift ? target.alarms : [],
		ecs: void 0,
		minTasks: 0
	}, {
		region,
		aws: world.aws,
		signal: world.signal
	}), ...ecs === void 0 ? [] : [ecs.reading]];
	return {
		platform: "alb",
		owner,
		actions,
		original,
		tags,
		record,
		rules: options.smoke === void 0 ? void 0 : await observeRules(elb, owner, call),
		guards,
		ecs: ecs?.canary,
		elsewhere,
		stable,
		canary
	};
}
function originalOf$2({ original, pair }, actions) {
	try {
		return decodeOriginal$1(original, actions, [pair.stable, pair.canary]);
	} catch {
		return actions;
	}
}
function rolesOf$3({ actions, tags, owner }, { stable, canary, pair }) {
	const where = owner.arn;
	const backends = readForward(actions, where).targets.map(({ arn, weight }) => ({
		backend: arn,
		weight
	}));
	const hints = {
		stable,
		canary,
		pair,
		standby: standbyOf(tags)
	};
	return findRoles(backends, hints, {
		where,
		kind: "target group",
		nameOf: targetGroupName
	});
}
async function observeRules(elb, owner, options) {
	const all = await readRules(elb, listenerArnOf(owner), options);
	return {
		all,
		own: all.find(({ RuleArn }) => RuleArn === owner.arn)
	};
}
async function observeGroups(reader, { stable, canary }, where) {
	const command = new _clients$1.O({ TargetGroupArns: [stable, canary] });
	const { TargetGroups = [] } = await reader.elb.send(command, reader.options);
	const observeOne = async (arn) => {
		const group = TargetGroups.find(({ TargetGroupArn }) => TargetGroupArn === arn);
		if (group === void 0) throw new _shared$0.yt("this target group does not exist.", {
			where,
			given: arn
		});
		return describeGroup(reader, arn, group);
	};
	return Promise.all([observeOne(stable), observeOne(canary)]);
}
async function unreadGroup(reader, arn) {
	return {
		arn,
		vpcId: void 0,
		protocol: void 0,
		protocolVersion: void 0,
		targetType: void 0,
		loadBalancers: [],
		healthChecks: true,
		health: UNREAD_HEALTH,
		...await readGroupAttributes(reader, arn)
	};
}
async function describeGroup(reader, arn, group) {
	const [attributes, health] = await Promise.all([readGroupAttributes(reader, arn), readTargetHealth(reader.elb, arn, reader.options)]);
	return {
		arn,
		vpcId: group.VpcId,
		protocol: group.Protocol,
		protocolVersion: group.ProtocolVersion,
		targetType: group.TargetType,
		loadBalancers: group.LoadBalancerArns ?? [],
		healthChecks: group.HealthCheckEnabled !== false,
		health,
		...attributes
	};
}
async function readGroupAttributes({ elb, options }, arn) {
	const command = new _clients$1.k({ TargetGroupArn: arn });
	const { Attributes = [] } = await elb.send(command, options);
	const attribute = (key) => Attributes.find(({ Key }) => Key === key)?.Value;
	return {
		targetStickiness: attribute("stickiness.enabled") === "true",
		slowStartSeconds: Number(attribute("slow_start.duration_seconds") ?? 0)
	};
}

// actions/promote-canary/platforms/aws/managers.ts
const MARKS = [
	{
		key: /^aws:cloudformation:stack-name$/,
		manager: (stack) => `CloudFormation stack ${stack}`
	},
	{
		key: /^(elbv2|ingress)\.k8s\.aws\/cluster$/,
		manager: (cluster) => `AWS Load Balancer Controller of ${cluster}`
	},
	{
		key: /^(services|ingress)\.k8s\.aws\/(stack|resource)$/,
		manager: (stack) => `Kubernetes ${stack}`
	},
	{
		key: /^pulumi:(stack|project)$/i,
		manager: (stack) => `Pulumi ${stack}`
	},
	{
		key: /^(managed-?_?by|provisioner|iac)$/i,
		manager: (tool) => tool
	},
	{
		key: /^terraform/i,
		manager: (value) => `Terraform ${value}`
	}
];
function managersOf(tags) {
	const managers = new Set();
	for (const [key, value] of tags) {
		const mark = MARKS.find((candidate) => candidate.key.test(key));
		if (mark !== void 0) managers.add(mark.manager(value).trim());
	}
	return [...managers];
}

// actions/promote-canary/guards/checks.ts
var UnfitError = class extends _shared$0.yt {
	name = "UnfitError";
};
function checkSame(what, versions, { nameOf, of }) {
	const [stable, canary] = versions;
	const [one, other] = [of(stable) ?? "none", of(canary) ?? "none"];
	return one === other ? {
		name: `same ${what}`,
		result: "passed",
		explanation: one
	} : {
		name: `same ${what}`,
		result: "failed",
		explanation: `${nameOf(stable)} has ${one}, ${nameOf(canary)} has ${other}.`
	};
}
function checkServing(name, health) {
	return health.healthy > 0 ? {
		name,
		result: "passed",
		explanation: describeHealth(health)
	} : {
		name,
		result: "failed",
		explanation: `${describeHealth(health)}: nothing to compare with, and nothing to roll back to.`
	};
}
function checkGuard(reading) {
	return reading.kind === "quiet" ? {
		name: reading.guard,
		result: "passed",
		explanation: "quiet"
	} : {
		name: reading.guard,
		result: "failed",
		explanation: reading.explanation
	};
}
function logChecks(checks, { log }) {
	for (const { name, result, explanation } of checks) if (result === "warning") log.warning(explanation, { title: name });
	else log.info(`${result === "passed" ? "✓" : "✗"} ${name}: ${explanation}`);
}

// actions/promote-canary/platforms/alb/preflight.ts
function preflight$1(observed, minHealthyTargets) {
	const { stable, canary } = observed;
	const pair = [stable, canary];
	return [
		checkSame("VPC", pair, {
			nameOf: nameOf$1,
			of: ({ vpcId }) => vpcId
		}),
		checkSame("protocol", pair, {
			nameOf: nameOf$1,
			of: protocolOf
		}),
		checkSame("target type", pair, {
			nameOf: nameOf$1,
			of: ({ targetType }) => targetType
		}),
		checkLoadBalancer(observed),
		...checkRoom(observed),
		...checkHealthChecks(pair),
		...checkElsewhere$1(observed),
		checkTargets(canary, minHealthyTargets),
		checkServing("targets of the stable group", stable.health),
		...observed.guards.map(checkGuard),
		...checkStickiness(observed),
		...checkSlowStart(canary),
		...checkVisibleErrors(canary),
		...checkManagers$1(observed)
	];
}
function nameOf$1({ arn }) {
	return targetGroupName(arn);
}
function protocolOf({ protocol, protocolVersion }) {
	return `${protocol ?? "none"} ${protocolVersion ?? ""}`.trim();
}
function checkLoadBalancer({ owner, canary }) {
	const name = "load balancer";
	const own = loadBalancerArnOf(owner);
	const foreign = canary.loadBalancers.filter((arn) => arn !== own);
	return foreign.length === 0 ? {
		name,
		result: "passed",
		explanation: "Canary target group is not attached to another load balancer."
	} : {
		name,
		result: "failed",
		explanation: `The canary target group is attached to another load balancer: ${foreign.join(", ")}.`
	};
}
const MAX_GROUPS = 5;
function checkRoom({ original, owner, canary }) {
	const { targets } = readForward(original, owner.arn);
	if (targets.some(({ arn }) => arn === canary.arn) || targets.length < MAX_GROUPS) return [];
	return [{
		name: "number of target groups",
		result: "failed",
		explanation: `The forward already has ${targets.length} target groups, and AWS allows ${MAX_GROUPS}. Remove one that is not needed.`
	}];
}
function checkHealthChecks(pair) {
	const without = pair.filter(({ healthChecks }) => !healthChecks);
	if (without.length === 0) return [];
	return [{
		name: "health checks",
		result: "failed",
		explanation: `${without.map(nameOf$1).join(" and ")} has no health checks, so its health is unknown. Enable them: \`aws elbv2 modify-target-group --health-check-enabled --target-group-arn …\`; each check invokes the function.`
	}];
}
function checkElsewhere$1({ elsewhere }) {
	const name = "other routes to the groups";
	const ways = ({ way }) => way;
	const toCanary = elsewhere.filter(({ arm }) => arm === "canary");
	if (toCanary.length > 0) return [{
		name,
		result: "failed",
		explanation: `The canary already gets traffic by ${toCanary.map(ways).join(", ")}. Remove it there: the canary would serve users before it is judged, and their requests would be in its metrics.`
	}];
	if (elsewhere.length === 0) return [];
	return [{
		name,
		result: "warning",
		explanation: `The stable group also gets traffic by ${elsewhere.map(ways).join(", ")}. Those requests are in its metrics too: error rates include them, and the split check is skipped.`
	}];
}
function checkTargets({ health }, minHealthyTargets) {
	const name = "targets of the canary";
	return health.total >= minHealthyTargets ? {
		name,
		result: "passed",
		explanation: `${health.total} registered`
	} : {
		name,
		result: "failed",
		explanation: `${health.total} registered; at least ${minHealthyTargets} must become healthy.`
	};
}
function checkVisibleErrors({ protocolVersion }) {
	if (protocolVersion !== "GRPC") return [];
	return [{
		name: "visible errors",
		result: "warning",
		explanation: "gRPC responds with HTTP 200 even on errors, so only unanswered requests are detected. Add a custom metric in `settings`, for instance `grpc-errors: { kind: rate, events: { prometheus: 'sum(increase(grpc_server_handled_total{grpc_code!=\"OK\",version=\"{version}\"}[1m]))' } }`."
	}];
}
function checkStickiness({ stable, canary, original }) {
	const name = "stickiness";
	const targets = [stable, canary].filter(({ targetStickiness }) => targetStickiness);
	const group = original.find(({ Type }) => Type === "forward")?.ForwardConfig?.TargetGroupStickinessConfig;
	if (targets.length === 0 && !group?.Enabled) return [];
	return [{
		name,
		result: "warning",
		explanation: `Sticky sessions (${targets.length === 0 ? `for ${group?.DurationSeconds ?? "?"} s` : "by their targets"}): the weights move new users only. A rollback removes the canary from the rule, so that no user stays on it; a promotion removes the stable group.`
	}];
}
function checkSlowStart({ slowStartSeconds }) {
	if (slowStartSeconds === 0) return [];
	return [{
		name: "slow start",
		result: "passed",
		explanation: `New targets reach their share within ${slowStartSeconds} s; the minutes until then are not judged.`
	}];
}
function checkManagers$1({ tags }) {
	const managers = managersOf(tags);
	if (managers.length === 0) return [];
	return [{
		name: "managed elsewhere",
		result: "warning",
		explanation: `The rule is managed by ${managers.join(" and ")}: an update there during the canary would reset the weights. Let it ignore the actions of this rule.`
	}];
}

// actions/promote-canary/platforms/alb/plan-alb.ts
function planAlb(observed, inputs) {
	const { owner, original, stable, canary, record, tags } = observed;
	const steps = record?.steps ?? inputs.steps;
	const slowStartMs = canary.slowStartSeconds * 1e3;
	const plan = {
		platform: "alb",
		resource: {
			kind: owner.kind === "rule" ? "Rule" : "Listener",
			id: owner.arn
		},
		owner,
		pair: {
			stable: stable.arn,
			canary: canary.arn
		},
		names: {
			stable: targetGroupName(stable.arn),
			canary: targetGroupName(canary.arn)
		},
		original,
		steps,
		stableFate: inputs.stableFate,
		targetStickiness: stable.targetStickiness || canary.targetStickiness
	};
	const layouts = planLayouts(layoutSettingsOf(plan));
	const smoke = planSmoke$1(observed, inputs);
	return {
		...plan,
		warmUpMinutes: 1 + Math.ceil(Math.max(inputs.warmUpMs, slowStartMs) / 6e4),
		ecs: observed.ecs,
		managers: managersOf(tags),
		headerRule: smoke?.rule,
		countsOthers: observed.elsewhere.length > 0,
		checks: [...preflight$1(observed, inputs.minHealthyTargets), ...smoke === void 0 ? [] : [smoke.check]],
		forms: [{
			percent: 0,
			actions: layouts.listed
		}, ...[...layouts.shifted].map(([percent, actions]) => ({
			percent,
			actions
		}))]
	};
}
function planSmoke$1({ owner, original, canary, rules }, { smoke }) {
	if (smoke === void 0 || rules === void 0) return void 0;
	const name = "smoke requests";
	const settings = {
		listenerArn: listenerArnOf(owner),
		header: smoke.header,
		canary: canary.arn
	};
	const rule = planHeaderRule({
		rules: rules.all,
		own: rules.own,
		actions: original
	}, settings);
	if ("impossible" in rule) return {
		rule: void 0,
		check: {
			name,
			result: "failed",
			explanation: rule.impossible
		}
	};
	return {
		rule,
		check: {
			name,
			result: "passed",
			explanation: `with ${smoke.header.name}: ${smoke.header.value} by a rule of priority ${rule.priority}`
		}
	};
}
function layoutSettingsOf(plan) {
	return {
		...plan,
		percents: plan.steps.map(({ percent }) => percent)
	};
}

// actions/promote-canary/platforms/aws/prompt-settings.ts
const ATTEMPTS$3 = 4;
const DELAY_MS = 100;
const TIMEOUT_MS$1 = 1500;
function promptSettings(settings) {
	return {
		...settings,
		retryStrategy: new _shared$0.yn(ATTEMPTS$3, DELAY_MS),
		requestHandler: {
			connectionTimeout: TIMEOUT_MS$1,
			requestTimeout: TIMEOUT_MS$1
		}
	};
}

// actions/promote-canary/platforms/alb/prompt-client.ts
var PromptElbClient = class extends _clients$1.yn {
	constructor(settings) {
		super(promptSettings(settings));
	}
};

// actions/promote-canary/platforms/alb/restoring-call.ts
function restoringCallOf$2({ kind, arn }, restored) {
	const [action, name, list] = kind === "rule" ? [
		"modifyRule",
		"RuleArn",
		"Actions"
	] : [
		"modifyListener",
		"ListenerArn",
		"DefaultActions"
	];
	return {
		action: `elasticloadbalancingv2:${action}`,
		input: {
			[name]: arn,
			[list]: restored
		},
		equals(input) {
			if (typeof input !== "object" || input === null) return false;
			const request = input;
			const actions = request[list];
			return request[name] === arn && Array.isArray(actions) && sameActions(actions, restored);
		}
	};
}

// actions/promote-canary/platforms/alb/serving.ts
async function readServingOfRule({ owner: wanted }, { aws, signal }) {
	const elb = aws.client(_clients$1.yn, regionOf(wanted.arn));
	const options = { abortSignal: signal };
	const { owner, actions } = await findForward(elb, wanted, options);
	const tags = await readTags(elb, owner.arn, options);
	const { targets } = readForward(actions, owner.arn);
	return {
		backend: soleBackend(targets.map(({ arn, weight }) => ({
			backend: arn,
			weight
		}))),
		promotion: promotionOf(tags, ALB_TAGS),
		recordLeft: holdsRecord(tags, ALB_TAGS)
	};
}

// actions/promote-canary/platforms/alb/tag-ledger.ts
var TagLedger = class {
	#elb;
	#arn;
	constructor(elb, arn) {
		this.#elb = elb;
		this.#arn = arn;
	}
	async read(signal) {
		const options = signal === void 0 ? {} : { abortSignal: signal };
		return fromTags(await readTags(this.#elb, this.#arn, options), ALB_TAGS, this.#arn);
	}
	async write(record) {
		await writeTags(this.#elb, this.#arn, toTags(record, ALB_TAGS));
	}
	async clear() {
		await removeTags(this.#elb, this.#arn, recordTagsOf(ALB_TAGS));
	}
	async standBy(group) {
		await writeTags(this.#elb, this.#arn, new Map([[STANDBY_TAG, group]]));
	}
};

// actions/promote-canary/platforms/alb/alb-platform.ts
const ALB = {
	...ALB_INPUTS,
	settleMs: 12e4,
	readTarget: readAlbTarget,
	requireSupported() {},
	namesConfirm: ({ stable, canary }) => stable !== void 0 || canary !== void 0,
	observe: observeAlb,
	plan: planAlb,
	open: openAlb,
	openLedger: ({ owner }, world) => openAlbLedger(owner, world),
	encodeOriginal: ({ original }) => encodeOriginal$2(original),
	readServing: readServingOfRule
};
const SMOKE_SETTLE_MS$1 = 5e3;
function openAlb(request) {
	const { plan, target, options, world, leaseId } = request;
	const region = regionOf(plan.owner.arn);
	const elb = world.aws.client(_clients$1.yn, region);
	const layouts = planLayouts(layoutSettingsOf(plan));
	const guards = {
		alarms: target.alarms,
		ecs: plan.ecs,
		minTasks: options.minHealthyTargets
	};
	const leaseOf = (canaryId) => ({
		resource: plan.owner.arn,
		restoring: restoringCallOf$2(plan.owner, layouts.restored),
		group: options.lease.group,
		canaryId
	});
	const scheduler = world.aws.client(_clients$1.hn, region);
	return {
		traffic: new AlbTraffic({
			elb,
			promptElb: world.aws.client(PromptElbClient, region),
			owner: plan.owner,
			layouts,
			suspects: plan.managers
		}),
		ledger: openAlbLedger(plan.owner, world),
		lease: openLease$1(scheduler, leaseOf(leaseId), options.lease.role),
		deployment: () => plan.ecs?.deployment,
		confirms: (canaryId) => isLeaseOf(scheduler, leaseOf(canaryId)),
		readHealth: (arm, signal) => readTargetHealth(elb, plan.pair[arm], { abortSignal: signal }),
		readGuards: (signal) => readAlbGuards(guards, {
			region,
			aws: world.aws,
			signal
		}),
		openMetrics: (history, signal) => openAlbMetrics({
			groups: plan.pair,
			loadBalancer: loadBalancerDimension(plan.owner),
			more: {},
			options,
			world
		}, history, signal),
		smokeRoute: openSmokeRoute$1(request, elb)
	};
}
function openAlbLedger({ arn }, { aws }) {
	return new TagLedger(aws.client(_clients$1.yn, regionOf(arn)), arn);
}
function openSmokeRoute$1({ plan, options }, elb) {
	const { headerRule, owner, pair } = plan;
	const header = options.smoke?.header;
	return {
		settleMs: SMOKE_SETTLE_MS$1,
		async open(canaryId) {
			if (headerRule === void 0) throw new Error("No rule for smoke requests is planned.");
			await createHeaderRule(elb, headerRule, canaryId);
		},
		close: (canaryId) => deleteHeaderRules(elb, listenerArnOf(owner), {
			canaryId,
			canary: pair.canary,
			header
		})
	};
}

// actions/promote-canary/platforms/no-smoke-route.ts
const NO_SMOKE_ROUTE = {
	settleMs: 0,
	open: () => Promise.reject(new Error("There is no route for smoke requests here.")),
	close: () => Promise.resolve(0)
};

// actions/promote-canary/platforms/ecs/ecs-service.ts
function parseServiceArn(text, where) {
	const [, cluster, name] = /^arn:aws[\w-]*:ecs:[\w-]+:\d{12}:service\/([\w-]{1,255})\/([\w-]{1,255})$/.exec(text) ?? [];
	if (cluster !== void 0 && name !== void 0) return {
		arn: text,
		cluster,
		name
	};
	throw new _shared$0.yt("not an ARN of an ECS service.", {
		where,
		given: `\`${text}\``,
		allowed: "`arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/NAME`"
	});
}
function parseTaskDefinition(text, where) {
	const short = shortName(text);
	if (isTaskDefinition(short)) return short;
	throw new _shared$0.yt("not a revision of a task definition.", {
		where,
		given: `\`${text}\``,
		allowed: "`FAMILY:REVISION`, or its ARN"
	});
}
function isTaskDefinition(text) {
	return /^[\w-]{1,200}:\d{1,10}$/.test(text);
}
function shortName(arn) {
	return arn.replace(/^arn:[^/]*:task-definition\//, "");
}
function deploymentId(arn) {
	return arn.split("/").at(-1) ?? "";
}
function deploymentArn({ arn }, id) {
	return `${arn.replace(":service/", ":service-deployment/")}/${id}`;
}

// actions/promote-canary/platforms/ecs/service-store.ts
async function readService(ecs, { cluster, name, arn }, options = {}) {
	const command = new _clients$1.m({
		cluster,
		services: [name],
		include: ["TAGS"]
	});
	const { services = [], failures = [] } = await ecs.send(command, options);
	const [found] = services;
	if (found === void 0) throw new _shared$0.yt("ECS does not know this service.", {
		where: arn,
		given: failures[0]?.reason ?? "no reason given"
	});
	return {
		status: found.status ?? "",
		controller: found.deploymentController?.type ?? "ECS",
		configuration: found.deploymentConfiguration ?? {},
		loadBalancers: found.loadBalancers ?? [],
		deployment: found.currentServiceDeployment,
		revisions: (found.currentServiceRevisions ?? []).flatMap((one) => one.arn ?? []),
		tags: new Map((found.tags ?? []).map(({ key = "", value = "" }) => [key, value]))
	};
}
async function readDeployment(ecs, arn, options = {}) {
	const command = new _clients$1.g({ serviceDeploymentArns: [arn] });
	const { serviceDeployments = [] } = await ecs.send(command, options);
	const [found] = serviceDeployments;
	return found === void 0 ? void 0 : described(arn, found);
}
function described(arn, found) {
	return {
		arn,
		status: found.status ?? "of unknown status",
		reason: reasonOf(found),
		stage: found.lifecycleStage ?? "",
		weight: found.targetServiceRevision?.requestedProductionTrafficWeight,
		pauses: (found.lifecycleHookDetails ?? []).flatMap(({ hookId, targetType, status, timeoutAction = "" }) => hookId !== void 0 && targetType === "PAUSE" && status === "AWAITING_ACTION" ? [{
			hookId,
			timeoutAction
		}] : []),
		configuration: found.deploymentConfiguration ?? {},
		sources: (found.sourceServiceRevisions ?? []).flatMap((one) => one.arn ?? []),
		target: found.targetServiceRevision?.arn ?? ""
	};
}
function reasonOf({ alarms, rollback, statusReason }) {
	const triggered = alarms?.triggeredAlarmNames ?? [];
	const said = rollback?.reason ?? statusReason;
	if (triggered.length === 0) return said;
	return `${said ?? "an alarm of the service"} Alarms: ${triggered.join(", ")}`;
}
async function readRevisions(ecs, arns, options = {}) {
	const serviceRevisionArns = [...new Set(arns)].filter((arn) => arn !== "");
	if (serviceRevisionArns.length === 0) return new Map();
	const command = new _clients$1.h({ serviceRevisionArns });
	const { serviceRevisions = [] } = await ecs.send(command, options);
	return new Map(serviceRevisions.flatMap((revision) => {
		const { serviceRevisionArn = "", taskDefinition = "", resolvedConfiguration } = revision;
		const short = shortName(taskDefinition);
		const group = resolvedConfiguration?.loadBalancers?.[0]?.targetGroupArn ?? "";
		if (!isTaskDefinition(short)) return [];
		return [[serviceRevisionArn, {
			taskDefinition: short,
			group: isTargetGroupArn(group) ? group : void 0
		}]];
	}));
}
async function beginDeployment(ecs, { cluster, name }, taskDefinition) {
	await ecs.send(new _clients$1.o({
		cluster,
		service: name,
		taskDefinition
	}));
}
async function answerPause(ecs, { arn: serviceDeploymentArn }, { hookId, action }) {
	await ecs.send(new _clients$1._({
		serviceDeploymentArn,
		hookId,
		action
	}));
}
async function stopDeployment(ecs, arn) {
	await ecs.send(new _clients$1.l({
		serviceDeploymentArn: arn,
		stopType: "ROLLBACK"
	}));
}
function hasMovedOn(error) {
	return error instanceof Error && [
		"InvalidParameterException",
		"ClientException",
		"ConflictException"
	].includes(error.name);
}

// actions/promote-canary/platforms/ecs/standing.ts
const BEFORE_TRAFFIC = [
	"RECONCILE_SERVICE",
	"PRE_SCALE_UP",
	"SCALE_UP",
	"POST_SCALE_UP",
	"TEST_TRAFFIC_SHIFT",
	"POST_TEST_TRAFFIC_SHIFT"
];
const JUDGED = [
	"PRE_PRODUCTION_TRAFFIC_SHIFT",
	"PRODUCTION_TRAFFIC_SHIFT",
	"POST_PRODUCTION_TRAFFIC_SHIFT"
];
function standingOf({ status, stage, weight, pauses }) {
	switch (status) {
		case "PENDING": return {
			kind: "in-progress",
			percent: weight ?? 0,
			pause: void 0
		};
		case "IN_PROGRESS": {
			const percent = weight ?? (BEFORE_TRAFFIC.includes(stage) ? 0 : void 0);
			if (percent === void 0) return {
				kind: "unreadable",
				reason: `ECS says no production weight at the stage ${stage || "(none)"}`
			};
			return {
				kind: "in-progress",
				percent,
				pause: JUDGED.includes(stage) ? pauses[0] : void 0
			};
		}
		case "ROLLBACK_REQUESTED":
		case "ROLLBACK_IN_PROGRESS": return {
			kind: "rolling-back",
			trafficIsBack: weight === 0
		};
		case "ROLLBACK_SUCCESSFUL": return { kind: "rolled-back" };
		case "SUCCESSFUL": return { kind: "complete" };
		default: return { kind: "broken" };
	}
}
function isUnderWay(deployment) {
	return [
		"PENDING",
		"IN_PROGRESS",
		"STOP_REQUESTED",
		"ROLLBACK_REQUESTED",
		"ROLLBACK_IN_PROGRESS"
	].includes(deployment.status);
}
function isNear(one, other) {
	return Math.abs(one - other) < .05;
}
function routingOf(deployment, percents) {
	const standing = standingOf(deployment);
	switch (standing.kind) {
		case "in-progress": {
			const percent = [0, ...percents].find((one) => isNear(one, standing.percent));
			if (percent === void 0) return foreign(deployment, percents);
			const unfinished = percent === 100 && standing.pause !== void 0;
			return {
				kind: "ours",
				percent,
				listed: true,
				...unfinished ? { unfinished } : {}
			};
		}
		case "rolling-back": return {
			kind: "ours",
			percent: 0,
			listed: !standing.trafficIsBack,
			why: whyRolledBack(deployment)
		};
		case "rolled-back": return {
			kind: "ours",
			percent: 0,
			listed: false,
			why: whyRolledBack(deployment)
		};
		case "complete": return {
			kind: "ours",
			percent: 100,
			listed: true
		};
		case "broken": return foreign(deployment, percents);
		case "unreadable": return standing;
	}
}
function foreign(deployment, percents) {
	const expected = `one that gives it ${percents.join(", ")} %`;
	return {
		kind: "foreign",
		found: describeDeployment(deployment),
		expected,
		suspects: []
	};
}
function whyRolledBack({ reason }) {
	return `ECS says: ${reason ?? "nothing"}`;
}
function describeDeployment({ arn, status, weight, reason }) {
	const share = weight === void 0 ? "" : ` at ${weight} %`;
	return `deployment ${deploymentId(arn)} is ${status}${share}${reason === void 0 ? "" : `: ${reason}`}`;
}

// actions/promote-canary/platforms/ecs/find-deployment.ts
async function findDeployment(ecs, { service, pair, arn }, options) {
	if (arn !== void 0) {
		const deployment = await readDeployment(ecs, arn, options);
		return deployment === void 0 ? {
			kind: "other",
			found: `no deployment ${deploymentId(arn)}`
		} : {
			kind: "deployment",
			deployment
		};
	}
	const { deployment: latestArn, revisions } = await readService(ecs, service, options);
	const latest = latestArn === void 0 ? void 0 : await readDeployment(ecs, latestArn, options);
	const { sources = [], target = "" } = latest ?? {};
	const known = await readRevisions(ecs, [
		...revisions,
		...sources,
		target
	], options);
	if (latest === void 0 || !isUnderWay(latest)) return {
		kind: "none",
		serving: known.get(revisions[0] ?? "")?.taskDefinition
	};
	const [from, to] = [sources[0] ?? "", target].map((revision) => known.get(revision)?.taskDefinition);
	return from === pair.stable && to === pair.canary ? {
		kind: "deployment",
		deployment: latest
	} : {
		kind: "other",
		found: `${describeDeployment(latest)}, from ${from ?? "nothing"} to ${to ?? "nothing"}`
	};
}

// actions/promote-canary/platforms/ecs/deployment-traffic.ts
const BEGIN_MS = 12e4;
const RESTORE_MS$1 = 24e4;
const CANCELLED_MS$2 = 3e3;
const CLEAN_UP_MS = 9e5;
const [SHORTEST_PAUSE_MS$1, LONGEST_PAUSE_MS$1, PAUSE_PART$1] = [
	300,
	5e3,
	.2
];
const NEVER$3 = new AbortController().signal;
var DeploymentTraffic = class {
	sticky = false;
	#settings;
	#deployment;
	#answered;
	#cancelledAt;
	constructor(settings) {
		this.#settings = settings;
		this.#deployment = settings.plan.deployment;
	}
	get deployment() {
		return this.#deployment;
	}
	read(signal) {
		return this.#readWith(this.#settings.ecs, signal);
	}
	glance(signal) {
		return this.#readWith(this.#settings.promptEcs, signal);
	}
	async shift(percent) {
		if (percent === 0) return this.#begin();
		const { ecs, plan, signal, patienceMs } = this.#settings;
		if (!plan.percents.includes(percent)) throw new RangeError(`${percent} % is not in the plan.`);
		await this.#wait(patienceMs, signal, async () => {
			const seen = await this.#look(ecs);
			if (seen.kind !== "deployment") return true;
			const standing = standingOf(seen.deployment);
			if (standing.kind !== "in-progress") return true;
			if (standing.percent > percent || isNear(standing.percent, percent)) return true;
			await this.#goOn(seen.deployment, standing.pause);
			return false;
		});
	}
	async restore() {
		const { promptEcs: ecs } = this.#settings;
		let looks = 0;
		const isOver = (waitedMs) => this.#isRestoreOver(waitedMs);
		try {
			if (await this.#until(isOver, NEVER$3, async () => {
				const seen = await this.#look(ecs);
				looks++;
				return seen.kind === "deployment" ? this.#rollBack(seen.deployment, looks) : this.#requireStable(seen);
			})) return;
		} catch (error) {
			if (looks > 0 || this.#deployment === void 0) throw error;
			await stopDeployment(ecs, this.#deployment);
			throw new Error(`ECS was asked for the way back without a look: ${(0,_shared$0.St)(error)}`);
		}
		throw new Error("ECS is still rolling the deployment back. The post step or the next run sees how it ends; ECS goes on by itself");
	}
	async settle() {
		const { ecs, plan, signal, log } = this.#settings;
		const patienceMs = plan.bakeMinutes * 6e4 + CLEAN_UP_MS;
		let last;
		if (!await this.#wait(patienceMs, signal, async () => {
			const seen = await this.#look(ecs);
			if (seen.kind !== "deployment") return true;
			last = seen.deployment;
			const standing = standingOf(last);
			if (standing.kind === "rolling-back" || standing.kind === "rolled-back") throw new Error(`ECS rolled the deployment back. ${whyRolledBack(last)}`);
			if (standing.kind === "in-progress") await this.#goOn(last, standing.pause);
			return standing.kind !== "in-progress" && standing.kind !== "unreadable";
		}) && last !== void 0) log.warning(`ECS has not ended it yet: ${describeDeployment(last)}.`);
	}
	#isRestoreOver(waitedMs) {
		const { signal, clock } = this.#settings;
		if (!signal.aborted) return waitedMs >= RESTORE_MS$1;
		const nowMs = clock.now().getTime();
		this.#cancelledAt ??= nowMs;
		return nowMs - this.#cancelledAt >= CANCELLED_MS$2;
	}
	async #begin() {
		const { ecs, plan, signal, log } = this.#settings;
		if (this.#deployment !== void 0) return;
		const { stable, canary } = plan.pair;
		let asked = false;
		if (!await this.#wait(BEGIN_MS, signal, async () => {
			const seen = await this.#look(ecs);
			if (seen.kind === "deployment") {
				this.#deployment = seen.deployment.arn;
				log.info(`ECS deploys ${canary}: deployment ${deploymentId(seen.deployment.arn)}.`);
				return true;
			}
			if (seen.kind === "other") throw new _shared$0.yt("another deployment of this service is in progress.", {
				where: plan.service.arn,
				given: seen.found,
				next: "Wait until it is over."
			});
			if (seen.serving !== stable) return true;
			if (!asked) await beginDeployment(ecs, plan.service, canary);
			asked = true;
			return false;
		})) throw new Error(`ECS has begun no deployment of ${canary} in ${BEGIN_MS / 6e4} minutes.`);
	}
	async #goOn(deployment, pause) {
		if (pause === void 0) return;
		const place = `${deployment.stage} at ${deployment.weight} %`;
		const { hookId } = pause;
		if (this.#answered?.place === place && this.#answered.hookId !== hookId) return;
		this.#answered = {
			hookId,
			place
		};
		await answerPause(this.#settings.ecs, deployment, {
			hookId,
			action: "CONTINUE"
		}).catch(unlessMovedOn);
	}
	async #rollBack(deployment, looks) {
		const standing = standingOf(deployment);
		const { promptEcs: ecs } = this.#settings;
		switch (standing.kind) {
			case "rolled-back": return true;
			case "rolling-back": return standing.trafficIsBack;
			case "complete": throw new _shared$0.yt(`The ${describeDeployment(deployment)}: only another deployment brings ${this.#settings.plan.pair.stable} back.`);
			case "broken": throw new _shared$0.yt(`The ${describeDeployment(deployment)}: ECS rolls it back no more.`);
			case "unreadable":
			case "in-progress": {
				const [pause] = looks === 1 ? deployment.pauses : [];
				await (pause === void 0 ? stopDeployment(ecs, deployment.arn) : answerPause(ecs, deployment, {
					hookId: pause.hookId,
					action: "ROLLBACK"
				})).catch(unlessMovedOn);
				return false;
			}
		}
	}
	#requireStable(seen) {
		if (seen.kind === "none" && seen.serving === this.#settings.plan.pair.stable) return true;
		throw new _shared$0.yt(`The service was modified outside this run: ${seen.kind === "none" ? `it runs ${seen.serving}` : seen.found}.`);
	}
	#look(ecs, options = {}) {
		const { service, pair } = this.#settings.plan;
		return findDeployment(ecs, {
			service,
			pair,
			arn: this.#deployment
		}, options);
	}
	async #wait(patienceMs, signal, isDone) {
		return this.#until((waitedMs) => waitedMs >= patienceMs, signal, isDone);
	}
	async #until(isOver, signal, isDone) {
		const { clock } = this.#settings;
		const startedAt = clock.now().getTime();
		for (;;) {
			if (await isDone()) return true;
			const waitedMs = clock.now().getTime() - startedAt;
			if (isOver(waitedMs)) return false;
			const pauseMs = Math.min(LONGEST_PAUSE_MS$1, Math.max(SHORTEST_PAUSE_MS$1, PAUSE_PART$1 * waitedMs));
			await clock.sleep(pauseMs, signal);
		}
	}
	async #readWith(ecs, signal) {
		const { pair, percents } = this.#settings.plan;
		try {
			const seen = await this.#look(ecs, signal === void 0 ? {} : { abortSignal: signal });
			if (seen.kind === "deployment") return routingOf(seen.deployment, percents);
			if (seen.kind === "none" && seen.serving === pair.stable) return {
				kind: "ours",
				percent: 0,
				listed: false
			};
			if (seen.kind === "none" && seen.serving === pair.canary) return {
				kind: "ours",
				percent: 100,
				listed: true
			};
			return {
				kind: "foreign",
				found: seen.kind === "none" ? `${seen.serving ?? "no revision"} and no deployment` : seen.found,
				expected: `a deployment from ${pair.stable} to ${pair.canary}`,
				suspects: []
			};
		} catch (error) {
			return {
				kind: "unreadable",
				reason: `The deployment cannot be read: ${(0,_shared$0.St)(error)}`
			};
		}
	}
};
function unlessMovedOn(error) {
	if (!hasMovedOn(error)) throw error;
}

// actions/promote-canary/platforms/ecs/ecs-target.ts
const ECS_INPUTS = {
	chosenBy: ["ecs-deployment"],
	takesTurns: false,
	stableInput: "task-definition",
	ownInputs: ["task-definition", "alarms"]
};
function readEcsTarget(inputs) {
	return {
		platform: "ecs",
		stable: void 0,
		pair: void 0,
		...(0,_shared$0.g)({
			service: () => parseServiceArn(inputs.text("ecs-deployment"), "input ecs-deployment"),
			canary: () => {
				const text = inputs.optional("task-definition");
				return text === void 0 ? void 0 : parseTaskDefinition(text, "input task-definition");
			},
			alarms: () => readAlarmNames(inputs)
		})
	};
}
function requireSupportedByDeployment({ smoke, mode }) {
	if (smoke !== void 0) throw new _shared$0.yt("ECS has test traffic of its own for a revision without production traffic.", {
		where: "input smoke-url",
		next: "Give the service a test listener rule, and a pause hook at POST_TEST_TRAFFIC_SHIFT that a step before this one continues."
	});
	if (mode === "revert") throw new _shared$0.yt("a deployment that ECS has completed is undone only by another one.", {
		where: "input mode",
		given: "revert",
		next: "Run `mode: start` with the `task-definition` of the version before."
	});
}

// actions/promote-canary/platforms/ecs/service-tags.ts
const SERVICE_TAGS = {
	...ONLY_CANARY,
	isBackend: isTaskDefinition
};
var ServiceTagLedger = class {
	#ecs;
	#arn;
	constructor(ecs, arn) {
		this.#ecs = ecs;
		this.#arn = arn;
	}
	async read(signal) {
		const options = signal === void 0 ? {} : { abortSignal: signal };
		const { tags = [] } = await this.#ecs.send(new _clients$1.d({ resourceArn: this.#arn }), options);
		return fromTags(new Map(tags.map(({ key = "", value = "" }) => [key, value])), SERVICE_TAGS, this.#arn);
	}
	async write(record) {
		const tags = [...toTags(record, SERVICE_TAGS)].map(([key, value]) => ({
			key,
			value
		}));
		await this.#ecs.send(new _clients$1.c({
			resourceArn: this.#arn,
			tags
		}));
	}
	async clear() {
		const tagKeys = [...recordTagsOf(SERVICE_TAGS)];
		await this.#ecs.send(new _clients$1.s({
			resourceArn: this.#arn,
			tagKeys
		}));
	}
	standBy() {
		return Promise.resolve();
	}
};

// actions/promote-canary/platforms/ecs/observe-service.ts
const ROLLBACK_MS = 9e5;
const LOOK_AGAIN_MS = 1e4;
async function observeService({ service, canary: wanted, alarms }, { mode }, { aws, clock, log, signal }) {
	const region = regionOf(service.arn);
	const ecs = aws.client(_clients$1.bn, region);
	const call = { abortSignal: signal };
	const startedAt = clock.now().getTime();
	let seen = await readStanding(ecs, service, call);
	while (mode === "start" && isBeingRolledBack(seen.deployment)) {
		if (clock.now().getTime() - startedAt >= ROLLBACK_MS) break;
		log.info(`The ${describeDeployment(seen.deployment)}. Waiting until it is over.`);
		await clock.sleep(LOOK_AGAIN_MS, signal);
		signal.throwIfAborted();
		seen = await readStanding(ecs, service, call);
	}
	const { found, record, deployment } = seen;
	const { sources = [], target = "" } = deployment ?? {};
	const revisions = await readRevisions(ecs, [
		...found.revisions,
		...sources,
		target
	], call);
	const known = {
		service,
		found,
		deployment,
		revisions
	};
	const pair = record?.pair ?? pairOf(known, wanted);
	const groups = groupsOf$1(known);
	const [health, guards] = mode === "abort" ? [UNREAD_HEALTH, []] : await Promise.all([readTargetHealth(aws.client(_clients$1.yn, region), groups.stable, call), readAlarmGuards(aws.client(_clients$1.Tn, region), alarms, signal)]);
	signal.throwIfAborted();
	return {
		platform: "ecs",
		service,
		found,
		deployment,
		wanted,
		pair,
		serving: revisions.get(found.revisions[0] ?? "")?.taskDefinition,
		groups,
		loadBalancer: loadBalancerOf(known),
		record,
		health,
		guards
	};
}
async function readStanding(ecs, service, call) {
	const found = await readService(ecs, service, call);
	const record = fromTags(found.tags, SERVICE_TAGS, service.arn);
	const named = record?.deployment === void 0 ? found.deployment : deploymentArn(service, record.deployment);
	return {
		found,
		record,
		deployment: named === void 0 ? void 0 : await readDeployment(ecs, named, call)
	};
}
function isBeingRolledBack(deployment) {
	return deployment !== void 0 && standingOf(deployment).kind === "rolling-back";
}
function pairOf({ service, found, deployment, revisions }, wanted) {
	const nameOf = (arn) => revisions.get(arn ?? "")?.taskDefinition;
	const serving = nameOf(found.revisions[0]);
	const begun = {
		stable: nameOf(deployment?.sources[0]),
		canary: nameOf(deployment?.target)
	};
	const underWay = deployment !== void 0 && isUnderWay(deployment);
	const { stable, canary } = underWay || wanted === void 0 || wanted === serving ? begun : {
		stable: serving,
		canary: wanted
	};
	if (stable !== void 0 && canary !== void 0 && stable !== canary) return {
		stable,
		canary
	};
	if (deployment === void 0 || !underWay) throw new _shared$0.yt("no deployment of this service is in progress.", {
		where: service.arn,
		given: serving === void 0 ? "no revision that serves" : `${serving} serves`,
		next: "Set `task-definition` to have one begun, or update the service in a step before this one."
	});
	throw new _shared$0.yt("this deployment is between no two task definitions.", {
		where: service.arn,
		given: `from ${stable ?? "nothing"} to ${canary ?? "nothing"}`,
		next: "A first deployment has nothing to be compared with; one that changes only the service compares a version with itself. Continue its pauses by hand."
	});
}
function groupsOf$1({ service, found, deployment, revisions }) {
	const [balancer] = found.loadBalancers;
	const both = [balancer?.targetGroupArn, balancer?.advancedConfiguration?.alternateTargetGroupArn].flatMap((arn) => arn !== void 0 && isTargetGroupArn(arn) ? [arn] : []);
	const [one, other] = both;
	if (one === void 0 || other === void 0) throw new _shared$0.yt("this service has no two target groups of an Application Load Balancer.", {
		where: service.arn,
		given: both.length === 0 ? "none" : both.join(", "),
		next: "Give its load balancer an `alternateTargetGroupArn`. What only Service Connect, VPC Lattice or a Network Load Balancer knows of the requests is not judged."
	});
	const source = deployment !== void 0 && isUnderWay(deployment) ? deployment.sources[0] : found.revisions[0];
	return (revisions.get(source ?? "")?.group ?? one) === other ? {
		stable: other,
		canary: one
	} : {
		stable: one,
		canary: other
	};
}
function loadBalancerOf({ service, found }) {
	const rule = found.loadBalancers[0]?.advancedConfiguration?.productionListenerRule ?? "";
	const kind = rule.includes(":listener-rule/") ? "rule" : "listener";
	const dimension = loadBalancerDimension({
		kind,
		arn: rule
	});
	if (dimension !== "") return dimension;
	throw new _shared$0.yt("this service has no production rule of an Application Load Balancer.", {
		where: service.arn,
		given: rule === "" ? "none" : rule,
		next: "Set `productionListenerRule` in the `advancedConfiguration` of its load balancer to the ARN of a listener rule."
	});
}

// actions/promote-canary/platforms/aws/tag-checks.ts
const MAX_TAGS = 50;
function checkRoomForTags(what, tags, space) {
	const more = [...recordTagsOf(space), space.promotedTag].filter((key) => !tags.has(key)).length;
	const own = [...tags.keys()].filter((key) => !key.startsWith("aws:")).length;
	if (own + more <= MAX_TAGS) return [];
	return [{
		name: "room for the record",
		result: "failed",
		explanation: `The ${what} has ${own} tags, and the record of a canary takes ${more} more; AWS allows ${MAX_TAGS}. Remove some.`
	}];
}
function checkManagers(what, tags, remedy) {
	const managers = managersOf(tags);
	if (managers.length === 0) return [];
	return [{
		name: "managed elsewhere",
		result: "warning",
		explanation: `The ${what} is managed by ${managers.join(" and ")}: an update there during the canary would reset the weights. ${remedy}`
	}];
}

// actions/promote-canary/platforms/ecs/strategy.ts
const JUDGED_STAGES = ["PRE_PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"];
const DEFAULT_TIMEOUT_MINUTES = 1440;
function strategyOf(configuration) {
	const { strategy, canaryConfiguration = {}, linearConfiguration = {} } = configuration;
	const { bakeTimeInMinutes: bakeMinutes = 0 } = configuration;
	switch (strategy) {
		case "CANARY": {
			const { canaryPercent = 5, canaryBakeTimeInMinutes: stepBakeMinutes = 10 } = canaryConfiguration;
			return {
				kind: strategy,
				percents: canaryPercent < 100 ? [canaryPercent, 100] : [100],
				stepBakeMinutes,
				bakeMinutes
			};
		}
		case "LINEAR": {
			const { stepPercent = 10, stepBakeTimeInMinutes: stepBakeMinutes = 6 } = linearConfiguration;
			return {
				kind: strategy,
				percents: multiplesOf(stepPercent),
				stepBakeMinutes,
				bakeMinutes
			};
		}
		case "BLUE_GREEN": return {
			kind: strategy,
			percents: [100],
			stepBakeMinutes: 0,
			bakeMinutes
		};
		default: return {
			kind: void 0,
			percents: [100],
			stepBakeMinutes: 0,
			bakeMinutes
		};
	}
}
function multiplesOf(stepPercent) {
	const percents = [];
	for (let count = 1; stepPercent > 0; count++) {
		const percent = Number((stepPercent * count).toFixed(1));
		if (percent >= 100) break;
		percents.push(percent);
	}
	return [...percents, 100];
}
function stepsOf({ percents, stepBakeMinutes }, { steps, dwell }) {
	return percents.map((percent) => {
		const { minDwellMs, maxDwellMs, hold } = steps.find((step) => step.percent === percent) ?? {
			...dwell,
			hold: false
		};
		const bakeMs = percent < 100 ? stepBakeMinutes * 6e4 : 0;
		const shortest = Math.max(minDwellMs, bakeMs);
		return {
			percent,
			minDwellMs: shortest,
			maxDwellMs: Math.max(maxDwellMs, shortest),
			hold
		};
	});
}
function longestPauseMs(steps, { lease, onInconclusive }) {
	return Math.max(...steps.map(({ maxDwellMs, hold }) => maxDwellMs + (hold || onInconclusive === "hold" ? lease.holdMs : 0)));
}
function judgedPauses({ lifecycleHooks = [] }) {
	return JUDGED_STAGES.map((stage) => {
		const hooks = lifecycleHooks.filter(({ targetType, lifecycleStages }) => targetType === "PAUSE" && lifecycleStages?.includes(stage));
		const minutes = hooks.map(({ timeoutConfiguration }) => timeoutConfiguration?.timeoutInMinutes ?? DEFAULT_TIMEOUT_MINUTES);
		return {
			stage,
			timeoutMs: minutes.length === 0 ? void 0 : Math.min(...minutes) * 6e4,
			rollsBack: hooks.every(({ timeoutConfiguration }) => (timeoutConfiguration?.action ?? "ROLLBACK") === "ROLLBACK")
		};
	});
}

// actions/promote-canary/platforms/ecs/preflight.ts
function configurationOf({ deployment, found }) {
	return deployment !== void 0 && isUnderWay(deployment) ? deployment.configuration : found.configuration;
}
function preflightOfService(observed, steps, options) {
	const { health, guards, found } = observed;
	return [
		checkService(observed),
		checkDeployment(observed),
		checkStrategy(observed, steps, options.deadlineMs),
		...checkPauses(observed, longestPauseMs(steps, options)),
		checkServing("targets of the stable revision", health),
		...checkBalancers(observed),
		...checkRoomForTags("service", found.tags, SERVICE_TAGS),
		...guards.map(checkGuard)
	];
}
function checkService({ found: { status, controller } }) {
	const name = "service";
	if (status !== "ACTIVE") return {
		name,
		result: "failed",
		explanation: `It is ${status}, not ACTIVE.`
	};
	if (controller === "ECS") return {
		name,
		result: "passed",
		explanation: "ACTIVE, deployed by ECS"
	};
	return {
		name,
		result: "failed",
		explanation: `Its deployment controller is ${controller}: ECS does not shift its traffic. Shift it with \`rule-arn\`, or set the controller to ECS.`
	};
}
function checkDeployment({ deployment, wanted, pair, serving }) {
	const name = "deployment";
	const failed = (explanation) => ({
		name,
		result: "failed",
		explanation
	});
	if (deployment === void 0 || !isUnderWay(deployment)) {
		if (wanted !== void 0) return wanted === serving ? failed(`${wanted} serves already: there is nothing to deploy.`) : {
			name,
			result: "passed",
			explanation: `${wanted} is to be deployed in place of ${pair.stable}.`
		};
		return failed(`None is in progress.${deployment === void 0 ? "" : ` The last ${describeDeployment(deployment)}.`} Set \`task-definition\` to have one begun, or update the service in a step before this one.`);
	}
	const standing = standingOf(deployment);
	if (standing.kind !== "in-progress") return failed(`The ${describeDeployment(deployment)}. Wait until it is over.`);
	if (wanted !== void 0 && wanted !== pair.canary) return failed(`${pair.canary} is being deployed, not ${wanted}. Wait until it is over, or roll it back.`);
	if (deployment.sources.length > 1) return failed("It takes the place of a deployment that was not over: what it would be rolled back to is a mixture. Roll it back, and begin it again.");
	if (standing.percent > 0) return failed(`${pair.canary} has ${standing.percent} % of the traffic already, and no canary of ai-ops is in progress. Roll the deployment back, or let it end.`);
	return {
		name,
		result: "passed",
		explanation: `from ${pair.stable} to ${pair.canary}, at ${deployment.stage}`
	};
}
function checkStrategy(observed, steps, deadlineMs) {
	const name = "strategy";
	const { kind, percents } = strategyOf(configurationOf(observed));
	if (kind === void 0) return {
		name,
		result: "failed",
		explanation: "Tasks are replaced one after the other (ROLLING), and no requests are divided. Set `strategy` to CANARY, LINEAR or BLUE_GREEN, with pause hooks."
	};
	if (percents.length > 12) return {
		name,
		result: "failed",
		explanation: `LINEAR with ${percents.length} steps; at most ${12} are recorded. Set \`stepPercent\` to 8.4 or more.`
	};
	const shortestMs = steps.slice(0, -1).reduce((sum, { minDwellMs }) => sum + minDwellMs, 0);
	if (shortestMs > deadlineMs) return {
		name,
		result: "failed",
		explanation: `Its steps take ${(0,_shared$0.at)(shortestMs)} at least up to 100 %, and the deadline is ${(0,_shared$0.at)(deadlineMs)}. Set a later \`deadline\`, or shorter bake times.`
	};
	return {
		name,
		result: "passed",
		explanation: `${kind}: ${percents.map((percent) => `${percent} %`).join(", ")}`
	};
}
function checkPauses(observed, neededMs) {
	const { deployment } = observed;
	const stages = judgedPauses(configurationOf(observed)).map(({ stage, timeoutMs, rollsBack }) => {
		const name = `pause at ${stage}`;
		if (timeoutMs === void 0) return {
			name,
			result: "failed",
			explanation: `None: ECS would go on by itself, whatever the judge says. Add the lifecycle hook ${hookFor(neededMs)}.`
		};
		if (!rollsBack) return {
			name,
			result: "failed",
			explanation: `When nobody answers in time, ECS goes on (\`action: CONTINUE\`): a lost runner would promote the canary. Set the \`timeoutConfiguration\` of the hook to \`action: ROLLBACK\`.`
		};
		if (timeoutMs < neededMs) return {
			name,
			result: "failed",
			explanation: `ECS rolls back after ${(0,_shared$0.at)(timeoutMs)}, and a step may take ${(0,_shared$0.at)(neededMs)}. Set \`timeoutInMinutes\` to ${Math.ceil(neededMs / 6e4)} or more, or \`max-dwell\` and \`hold-for\` to less.`
		};
		return {
			name,
			result: "passed",
			explanation: `ECS rolls back after ${(0,_shared$0.at)(timeoutMs)}`
		};
	});
	if (!deployment?.pauses.some(({ timeoutAction }) => timeoutAction === "CONTINUE")) return stages;
	const explanation = "ECS is at a pause whose time-out goes on (`timeoutAction: CONTINUE`). Answer it, or roll the deployment back.";
	return [...stages, {
		name: "pause of now",
		result: "failed",
		explanation
	}];
}
function hookFor(neededMs) {
	const hook = {
		targetType: "PAUSE",
		lifecycleStages: JUDGED_STAGES,
		timeoutConfiguration: {
			timeoutInMinutes: Math.max(60, Math.ceil(neededMs / 6e4)),
			action: "ROLLBACK"
		}
	};
	return `\`${JSON.stringify(hook)}\``;
}
function checkBalancers({ found: { loadBalancers } }) {
	if (loadBalancers.length < 2) return [];
	return [{
		name: "load balancers",
		result: "warning",
		explanation: `The service has ${loadBalancers.length} pairs of target groups; the requests of the first are judged.`
	}];
}

// actions/promote-canary/platforms/ecs/plan-service.ts
function planService(observed, options) {
	const { service, found, deployment, record, pair, groups, loadBalancer } = observed;
	const strategy = strategyOf(configurationOf(observed));
	const steps = record?.steps ?? stepsOf(strategy, options);
	const isOurs = deployment !== void 0 && (isUnderWay(deployment) || record?.deployment !== void 0);
	return {
		platform: "ecs",
		resource: {
			kind: "Service",
			id: service.arn
		},
		service,
		pair,
		groups,
		names: pair,
		loadBalancer,
		deployment: isOurs ? deployment.arn : void 0,
		percents: strategy.percents,
		bakeMinutes: strategy.bakeMinutes,
		steps,
		stableFate: "keep-at-zero",
		warmUpMinutes: 1 + Math.ceil(options.warmUpMs / 6e4),
		countsOthers: found.loadBalancers[0]?.advancedConfiguration?.testListenerRule !== void 0,
		checks: preflightOfService(observed, steps, options)
	};
}

// actions/promote-canary/platforms/ecs/prompt-client.ts
var PromptEcsClient = class extends _clients$1.bn {
	constructor(settings) {
		super(promptSettings(settings));
	}
};

// actions/promote-canary/platforms/ecs/serving.ts
async function readServingOfService({ service }, { aws, signal }) {
	const ecs = aws.client(_clients$1.bn, regionOf(service.arn));
	const call = { abortSignal: signal };
	const { tags, deployment: arn, revisions } = await readService(ecs, service, call);
	const latest = arn === void 0 ? void 0 : await readDeployment(ecs, arn, call);
	let serving = revisions[0];
	if (latest !== void 0 && isUnderWay(latest)) {
		const standing = standingOf(latest);
		serving = standing.kind === "in-progress" && standing.percent === 100 && standing.pause === void 0 ? latest.target : void 0;
	}
	return {
		backend: (await readRevisions(ecs, serving === void 0 ? [] : [serving], call)).get(serving ?? "")?.taskDefinition,
		promotion: promotionOf(tags, SERVICE_TAGS),
		recordLeft: holdsRecord(tags, SERVICE_TAGS)
	};
}

// actions/promote-canary/platforms/ecs/ecs-platform.ts
const ECS = {
	...ECS_INPUTS,
	settleMs: 12e4,
	readTarget: readEcsTarget,
	requireSupported: requireSupportedByDeployment,
	namesConfirm: () => false,
	observe: observeService,
	plan: planService,
	open: openEcs,
	openLedger: ({ service }, world) => openServiceLedger(service, world),
	encodeOriginal: ({ pair }) => pair.stable,
	readServing: readServingOfService
};
const GUARD = "ECS deployment";
const TIME_OUT_OF_PAUSES = {
	absence: void 0,
	begin: () => Promise.resolve(),
	renew: () => Promise.resolve(true),
	end: () => Promise.resolve()
};
function openEcs(request) {
	const { plan, target, options, world } = request;
	const { service, groups, loadBalancer } = plan;
	const region = regionOf(service.arn);
	const ecs = world.aws.client(_clients$1.bn, region);
	const elb = world.aws.client(_clients$1.yn, region);
	const traffic = new DeploymentTraffic({
		ecs,
		promptEcs: world.aws.client(PromptEcsClient, region),
		plan,
		patienceMs: options.pollMs,
		clock: world.clock,
		log: world.log,
		signal: world.signal
	});
	return {
		traffic,
		ledger: openServiceLedger(service, world),
		lease: TIME_OUT_OF_PAUSES,
		deployment: () => traffic.deployment === void 0 ? void 0 : deploymentId(traffic.deployment),
		confirms: async () => {
			return (await findDeployment(ecs, {
				...plan,
				arn: void 0
			}, {})).kind === "deployment";
		},
		readHealth: (arm, signal) => readTargetHealth(elb, groups[arm], { abortSignal: signal }),
		readGuards: async (signal) => {
			const readings = await Promise.all([readAlarmGuards(world.aws.client(_clients$1.Tn, region), target.alarms, signal), readDeploymentGuard(ecs, traffic.deployment, signal)]);
			signal.throwIfAborted();
			return readings.flat();
		},
		openMetrics: (history, signal) => {
			return openAlbMetrics({
				groups,
				loadBalancer,
				more: {
					stable: { "task-definition": plan.pair.stable },
					canary: { "task-definition": plan.pair.canary }
				},
				options,
				world
			}, history, signal);
		},
		smokeRoute: NO_SMOKE_ROUTE
	};
}
function openServiceLedger({ arn }, { aws }) {
	return new ServiceTagLedger(aws.client(_clients$1.bn, regionOf(arn)), arn);
}
async function readDeploymentGuard(ecs, arn, signal) {
	if (arn === void 0) return [];
	try {
		const deployment = await readDeployment(ecs, arn, { abortSignal: signal });
		const kind = deployment === void 0 ? "broken" : standingOf(deployment).kind;
		if (deployment === void 0 || kind !== "rolling-back" && kind !== "rolled-back") return [{
			guard: GUARD,
			kind: "quiet"
		}];
		return [{
			guard: GUARD,
			kind: "tripped",
			explanation: describeDeployment(deployment)
		}];
	} catch (error) {
		return [{
			guard: GUARD,
			kind: "unreadable",
			explanation: whyUnreadable(error, signal)
		}];
	}
}

// actions/promote-canary/platforms/lambda/alias-queries.ts
const COUNTS$2 = {
	invocations: "Invocations",
	errors: "Errors",
	throttles: "Throttles"
};
function aliasQueryId(counted, series) {
	return `${counted}_${series}`;
}
function aliasQueries(settings, all) {
	const { thresholds } = settings;
	return all.flatMap((counted) => {
		const query = (series, MetricName, Stat) => ({
			Id: aliasQueryId(counted, series),
			MetricStat: {
				Metric: metricOf$1(settings, counted, MetricName),
				Period: 60,
				Stat
			}
		});
		const counts = Object.keys(COUNTS$2).map((series) => query(series, COUNTS$2[series], "Sum"));
		if (thresholds === void 0) return counts;
		return [...counts, ...latencyStats(thresholds).map(([series, stat]) => query(series, "Duration", stat))];
	});
}
function durationsOf(settings) {
	return metricOf$1(settings, "alias", "Duration");
}
function metricOf$1({ alias, pair }, counted, MetricName) {
	return {
		Namespace: "AWS/Lambda",
		MetricName,
		Dimensions: [
			{
				Name: "FunctionName",
				Value: alias.functionName
			},
			{
				Name: "Resource",
				Value: `${alias.functionName}:${alias.name}`
			},
			...counted === "alias" ? [] : [{
				Name: "ExecutedVersion",
				Value: pair[counted]
			}]
		]
	};
}

// actions/promote-canary/platforms/lambda/alias-minute.ts
function aliasMinute(series, { arm, at }, { latency, shareAt }) {
	const counted = countedFor(series, arm, {
		at,
		shareAt
	});
	const value = (name) => counted === void 0 ? void 0 : series.get(aliasQueryId(counted, name))?.get(at);
	const count = (found) => found === void 0 ? null : { count: found };
	const [invocations, throttles] = [value("invocations"), value("throttles")];
	const samples = {
		errors: count(value("errors")),
		unanswered: count(throttles),
		...latency ? latencySamples(value) : {}
	};
	return {
		requests: invocations === void 0 && throttles === void 0 ? null : (invocations ?? 0) + (throttles ?? 0),
		samples
	};
}
function countedFor(series, arm, { at, shareAt }) {
	if (hasMinute(series, arm, at)) return arm;
	return shareAt(at) === (arm === "canary" ? 100 : 0) && hasMinute(series, "alias", at) ? "alias" : void 0;
}
function hasMinute(series, counted, at) {
	return ["invocations", "throttles"].some((name) => series.get(aliasQueryId(counted, name))?.has(at));
}

// actions/promote-canary/platforms/lambda/alias-metrics.ts
var AliasMetrics = class {
	latency;
	answersCounted = true;
	#cloudWatch;
	#settings;
	constructor(cloudWatch, settings) {
		this.#cloudWatch = cloudWatch;
		this.#settings = settings;
		this.latency = settings.thresholds !== void 0;
	}
	async readMinutes(span, signal, shareAt) {
		const series = await this.#read(["stable", "canary"], span, signal);
		return minutesOf(span).map((at) => ({
			at,
			stable: this.#armMinute(series, {
				arm: "stable",
				at
			}, shareAt),
			canary: this.#armMinute(series, {
				arm: "canary",
				at
			}, shareAt)
		}));
	}
	async readHistory(span, signal) {
		const series = await this.#read(["stable", "canary"], span, signal);
		const shareAt = (at) => hasMinute(series, "canary", at) ? void 0 : 0;
		return minutesOf(span).map((at) => ({
			at,
			stable: this.#armMinute(series, {
				arm: "stable",
				at
			}, shareAt)
		}));
	}
	#armMinute(series, place, shareAt) {
		const own = aliasMinute(series, place, {
			latency: this.latency,
			shareAt
		});
		return {
			...own,
			samples: {
				...own.samples,
				...customSamples(this.#settings.custom, series, place)
			}
		};
	}
	#read(arms, span, signal) {
		const queries = aliasQueries(this.#settings, [...arms, "alias"]);
		return readSeries(this.#cloudWatch, this.#settings, {
			arms,
			queries,
			span,
			signal
		});
	}
};

// actions/promote-canary/platforms/lambda/alias-routing.ts
function planAliasForms(original, { stable, canary }, percents) {
	const formOf = (percent) => percent === 100 ? {
		version: canary,
		weights: {}
	} : {
		version: stable,
		weights: { [canary]: percent / 100 }
	};
	return {
		original,
		shifted: new Map([...percents, 100].map((percent) => [percent, formOf(percent)]))
	};
}
function shareIn({ original, shifted }, routing) {
	if (sameRouting(routing, original)) return 0;
	return [...shifted].find(([, form]) => sameRouting(routing, form))?.[0];
}
function sameRouting(one, other) {
	return canonical$1(one) === canonical$1(other);
}
function backendsOf$2({ version, weights }) {
	const others = Object.entries(weights).map(([backend, weight]) => ({
		backend,
		weight: percentOf$1(weight)
	}));
	return [{
		backend: version,
		weight: percentOf$1(1 - Object.values(weights).reduce((sum, weight) => sum + weight, 0))
	}, ...others];
}
function describeRouting(routing) {
	return describeBackends(backendsOf$2(routing), { nameOf: (version) => version });
}
function encodeRouting({ version, weights }) {
	return [version, ...Object.entries(weights).map(([other, weight]) => `${other}=${weight}`)].join(" ");
}
function decodeRouting(text) {
	const [version = "", ...others] = text.split(" ");
	const shares = others.map((share) => /^(\d{1,10})=(0|1|0?\.\d{1,20}|\d(?:\.\d{1,20})?e-\d{1,3})$/.exec(share));
	if (!/^(\$LATEST|\d{1,10})$/.test(version) || shares.includes(null)) return void 0;
	return {
		version,
		weights: Object.fromEntries(shares.map((share) => [share?.[1] ?? "", Number(share?.[2])]))
	};
}
function canonical$1({ version, weights }) {
	return [version, ...Object.entries(weights).filter(([, weight]) => weight > 0).sort(([a], [b]) => a < b ? -1 : 1).map(([other, weight]) => `${other}=${weight.toPrecision(9)}`)].join(" ");
}
function percentOf$1(share) {
	return Number((100 * share).toPrecision(9));
}

// actions/promote-canary/platforms/lambda/alias-store.ts
async function readAlias(lambda, { functionArn, name }, options = {}) {
	const command = new _clients$1.Y({
		FunctionName: functionArn,
		Name: name
	});
	const { FunctionVersion = "", RoutingConfig, RevisionId } = await lambda.send(command, options);
	return {
		routing: {
			version: FunctionVersion,
			weights: RoutingConfig?.AdditionalVersionWeights ?? {}
		},
		revisionId: RevisionId
	};
}
async function writeAlias(lambda, alias, { routing, revisionId }) {
	const request = {
		...aliasRequest(alias, routing),
		...revisionId === void 0 ? {} : { RevisionId: revisionId }
	};
	await lambda.send(new _clients$1.H(request));
}
function aliasRequest({ functionArn, name }, { version, weights }) {
	return {
		FunctionName: functionArn,
		Name: name,
		FunctionVersion: version,
		RoutingConfig: { AdditionalVersionWeights: { ...weights } }
	};
}

// actions/promote-canary/platforms/lambda/alias-traffic.ts
const ATTEMPTS$2 = 5;
const PAUSE_MS$1 = 500;
const NEVER$2 = new AbortController().signal;
var AliasTraffic = class {
	sticky = false;
	#settings;
	#written;
	constructor(settings) {
		this.#settings = settings;
		this.#written = settings.forms.original;
	}
	read(signal) {
		return this.#readWith(this.#settings.lambda, signal);
	}
	glance(signal) {
		return this.#readWith(this.#settings.promptLambda, signal);
	}
	async shift(percent) {
		if (percent === 0) return;
		const { forms, lambda, signal } = this.#settings;
		const form = forms.shifted.get(percent);
		if (form === void 0) throw new RangeError(`${percent} % is not in the plan.`);
		await this.#write(form, {
			lambda,
			signal
		});
	}
	async restore() {
		const { promptLambda, alias, forms } = this.#settings;
		let wasRead = false;
		try {
			await this.#write(forms.original, {
				lambda: promptLambda,
				signal: NEVER$2
			}, () => {
				wasRead = true;
			});
		} catch (error) {
			if (wasRead) throw error;
			await writeAlias(promptLambda, alias, {
				routing: forms.original,
				revisionId: void 0
			});
		}
	}
	async settle() {
		await this.shift(100);
	}
	async #write(form, { lambda, signal }, onRead = () => {}) {
		const { alias, forms, clock } = this.#settings;
		this.#written = form;
		for (let attempt = 1;; attempt++) {
			const { routing, revisionId } = await readAlias(lambda, alias);
			onRead();
			if (sameRouting(routing, form)) return;
			if (shareIn(forms, routing) === void 0) throw new Error(`The alias was modified outside this run: ${describeRouting(routing)}.`);
			try {
				return await writeAlias(lambda, alias, {
					routing: form,
					revisionId
				});
			} catch (error) {
				if (attempt === ATTEMPTS$2 || !cameTooLate(error)) throw error;
				await clock.sleep(PAUSE_MS$1, signal);
			}
		}
	}
	async #readWith(lambda, signal) {
		const { alias, forms, suspects } = this.#settings;
		const foreign = {
			kind: "foreign",
			expected: describeRouting(this.#written),
			suspects
		};
		try {
			const { routing } = await readAlias(lambda, alias, signal === void 0 ? {} : { abortSignal: signal });
			const percent = shareIn(forms, routing);
			return percent === void 0 ? {
				...foreign,
				found: describeRouting(routing)
			} : {
				kind: "ours",
				percent,
				listed: percent > 0
			};
		} catch (error) {
			if (isNamed$1(error, "ResourceNotFoundException")) return {
				...foreign,
				found: "it was deleted"
			};
			return {
				kind: "unreadable",
				reason: `The alias cannot be read: ${(0,_shared$0.St)(error)}`
			};
		}
	}
};
function cameTooLate(error) {
	return isNamed$1(error, "PreconditionFailedException") || isNamed$1(error, "ResourceConflictException");
}
function isNamed$1(error, name) {
	return error instanceof Error && error.name === name;
}

// actions/promote-canary/platforms/lambda/function-alias.ts
const LONGEST_ALIAS = 105;
function parseFunctionAlias(text, where) {
	const [, functionArn, functionName, name] = /^(arn:aws[\w-]*:lambda:[\w-]+:\d{12}:function:([\w-]{1,64})):(?!\d+$)([\w-]{1,128})$/.exec(text) ?? [];
	if (functionArn === void 0 || functionName === void 0 || name === void 0) throw new _shared$0.yt("not an ARN of an alias of a Lambda function.", {
		where,
		given: `\`${text}\``,
		allowed: "`arn:aws:lambda:REGION:ACCOUNT:function:NAME:ALIAS`"
	});
	if (name.length > LONGEST_ALIAS) throw new _shared$0.yt("the name of the alias is too long: tags of the function are named after it.", {
		where,
		given: `${name.length} characters`,
		allowed: `at most ${LONGEST_ALIAS}`
	});
	return {
		arn: text,
		functionArn,
		functionName,
		name
	};
}
function parseFunctionVersion(text, where) {
	if (isFunctionVersion(text)) return text;
	throw new _shared$0.yt("not a published version of a Lambda function.", {
		where,
		given: `\`${text}\``,
		allowed: "its number, such as `8`",
		next: "Publish one: `aws lambda publish-version --function-name …`."
	});
}
function isFunctionVersion(text) {
	return /^[1-9]\d{0,9}$/.test(text);
}

// actions/promote-canary/platforms/lambda/function-tags.ts
function aliasTags({ name }) {
	return {
		prefix: `${_shared$0.h}${name}:`,
		promotedTag: `${ONLY_CANARY.promotedTag}:${name}`,
		isBackend: isFunctionVersion
	};
}
async function readFunctionTags(lambda, { functionArn }, options = {}) {
	const { Tags = {} } = await lambda.send(new _clients$1.G({ Resource: functionArn }), options);
	return new Map(Object.entries(Tags));
}
var FunctionTagLedger = class {
	#lambda;
	#alias;
	#space;
	constructor(lambda, alias) {
		this.#lambda = lambda;
		this.#alias = alias;
		this.#space = aliasTags(alias);
	}
	async read(signal) {
		const options = signal === void 0 ? {} : { abortSignal: signal };
		return fromTags(await readFunctionTags(this.#lambda, this.#alias, options), this.#space, this.#alias.arn);
	}
	async write(record) {
		const Tags = Object.fromEntries(toTags(record, this.#space));
		await this.#lambda.send(new _clients$1.W({
			Resource: this.#alias.functionArn,
			Tags
		}));
	}
	async clear() {
		const TagKeys = [...recordTagsOf(this.#space)];
		await this.#lambda.send(new _clients$1.U({
			Resource: this.#alias.functionArn,
			TagKeys
		}));
	}
	standBy() {
		return Promise.resolve();
	}
};

// actions/promote-canary/platforms/lambda/lambda-target.ts
const LAMBDA_INPUTS = {
	chosenBy: ["function-alias"],
	takesTurns: false,
	stableInput: "stable-function-version",
	ownInputs: [
		"stable-function-version",
		"canary-function-version",
		"alarms",
		"lease-role"
	]
};
function readLambdaTarget(inputs) {
	return {
		platform: "lambda",
		pair: void 0,
		...(0,_shared$0.g)({
			alias: () => parseFunctionAlias(inputs.text("function-alias"), "input function-alias"),
			stable: () => {
				const name = "stable-function-version";
				const text = inputs.optional(name);
				return text === void 0 ? void 0 : parseFunctionVersion(text, `input ${name}`);
			},
			canary: () => readCanary(inputs),
			alarms: () => readAlarmNames(inputs)
		})
	};
}
function readCanary(inputs) {
	const name = "canary-function-version";
	const text = inputs.optional(name);
	if (text !== void 0) return parseFunctionVersion(text, `input ${name}`);
	throw new _shared$0.yt("`function-alias` needs `canary-function-version`.", {
		where: `input ${name}`,
		given: "nothing",
		allowed: "the number of the version that is released"
	});
}
function requireSupportedByAlias({ smoke, minHealthyTargets, judge }) {
	if (smoke !== void 0) throw new _shared$0.yt("an alias has no route by header, so smoke requests cannot reach the canary.", {
		where: "input smoke-url",
		next: "Invoke the version itself in a step before: `aws lambda invoke --function-name NAME:VERSION`."
	});
	if (minHealthyTargets > 1) throw new _shared$0.yt("a version of a function is one target.", {
		where: "input min-healthy-targets",
		given: `${minHealthyTargets}`,
		allowed: "1"
	});
	const role = judge.metrics["client-errors"]?.role;
	if (role !== void 0 && role !== "observe") throw new _shared$0.yt("Lambda counts no client errors: this metric would never have data.", {
		where: "input settings: metrics: client-errors",
		given: `role ${role}`,
		next: "Leave it out, or add a metric of your own."
	});
}

// actions/promote-canary/platforms/lambda/observe-alias.ts
async function observeAlias({ alias, alarms, ...named }, { mode }, { aws, signal }) {
	const forShift = mode !== "abort";
	const region = regionOf(alias.arn);
	const lambda = aws.client(_shared$0.zt, region);
	const call = { abortSignal: signal };
	const [{ routing }, tags, provisioned, guards] = await Promise.all([
		readAlias(lambda, alias, call),
		readFunctionTags(lambda, alias, call),
		forShift ? readProvisionedConcurrency(lambda, alias, call) : [],
		forShift ? readAlarmGuards(aws.client(_clients$1.Tn, region), alarms, signal) : []
	]);
	signal.throwIfAborted();
	const record = fromTags(tags, aliasTags(alias), alias.arn);
	const pair = record?.pair ?? rolesOf$2(routing, alias, named);
	const observeOne = (version) => forShift ? observeVersion(lambda, {
		alias,
		version
	}, call) : unreadVersion(version);
	const [stable, canary] = await Promise.all([observeOne(pair.stable), observeOne(pair.canary)]);
	return {
		platform: "lambda",
		alias,
		routing,
		original: record === void 0 ? routing : originalOf$1(record),
		tags,
		record,
		guards,
		provisioned,
		stable,
		canary
	};
}
function originalOf$1({ original, pair }) {
	const decoded = decodeRouting(original);
	return decoded !== void 0 && soleBackend(backendsOf$2(decoded)) === pair.stable ? decoded : {
		version: pair.stable,
		weights: {}
	};
}
function rolesOf$2(routing, { arn }, { stable, canary }) {
	if (canary === void 0) throw new _shared$0.yt("the version before the promotion is not named.", {
		where: "input stable-function-version",
		given: "nothing",
		next: "Name the version that the promotion has replaced: an alias keeps none but the one that it names."
	});
	const backends = backendsOf$2(routing).map(({ backend, weight }) => {
		if (isFunctionVersion(backend)) return {
			backend,
			weight
		};
		throw new _shared$0.yt("the alias names no published version.", {
			where: arn,
			given: backend,
			allowed: "an alias of a published version: one of `$LATEST` cannot split its requests"
		});
	});
	if (soleBackend(backends) === canary) throw new _shared$0.yt("the alias names the canary alone already, and no promotion of it is recorded.", {
		where: arn,
		given: `version ${canary}`,
		next: "To have it judged, let the alias name the version before."
	});
	return findRoles(backends, {
		stable,
		canary
	}, {
		where: arn,
		kind: "function version",
		nameOf: (name) => name
	});
}
function unreadVersion(version) {
	return {
		version,
		role: void 0,
		deadLetterQueue: void 0,
		health: UNREAD_HEALTH
	};
}
async function readVersionHealth(lambda, place, options) {
	return (await observeVersion(lambda, place, options)).health;
}
async function observeVersion(lambda, { alias: { functionArn, arn }, version }, options) {
	try {
		const command = new _clients$1.q({
			FunctionName: functionArn,
			Qualifier: version
		});
		const { State, StateReason, Role, DeadLetterConfig } = await lambda.send(command, options);
		const healthy = State === "Active";
		return {
			version,
			role: Role,
			deadLetterQueue: DeadLetterConfig?.TargetArn,
			health: {
				healthy: healthy ? 1 : 0,
				total: 1,
				reasons: healthy ? [] : [`${State ?? "of unknown state"}${StateReason === void 0 ? "" : `: ${StateReason}`}`]
			}
		};
	} catch (error) {
		if (!(error instanceof Error) || error.name !== "ResourceNotFoundException") throw error;
		throw new _shared$0.yt("the function has no such version.", {
			where: arn,
			given: `version ${version}`
		}, { cause: error });
	}
}
async function readProvisionedConcurrency(lambda, { functionArn }, options) {
	const found = [];
	let Marker;
	do {
		const command = new _clients$1.K({
			FunctionName: functionArn,
			...Marker === void 0 ? {} : { Marker }
		});
		const { ProvisionedConcurrencyConfigs = [], NextMarker } = await lambda.send(command, options);
		for (const { FunctionArn = "", Status = "of unknown status" } of ProvisionedConcurrencyConfigs) found.push({
			qualifier: FunctionArn.split(":")[7] ?? "",
			status: Status
		});
		Marker = NextMarker;
	} while (Marker !== void 0);
	return found;
}

// actions/promote-canary/platforms/lambda/preflight.ts
function preflightOfAlias(observed) {
	const { alias, stable, canary, guards, tags } = observed;
	const pair = [stable, canary];
	const nameOf = ({ version }) => `version ${version}`;
	return [
		checkSame("execution role", pair, {
			nameOf,
			of: ({ role }) => role
		}),
		checkSame("dead-letter queue", pair, {
			nameOf,
			of: ({ deadLetterQueue }) => deadLetterQueue
		}),
		checkServing("state of the stable version", stable.health),
		...checkProvisionedConcurrency(observed),
		...checkRoomForTags("function", tags, aliasTags(alias)),
		...guards.map(checkGuard),
		...checkManagers("function", tags, "Let it ignore the version and the routing of this alias.")
	];
}
function checkProvisionedConcurrency({ alias, provisioned, stable, canary }) {
	const name = "provisioned concurrency";
	if (provisioned.some(({ qualifier }) => qualifier === alias.name)) return [{
		name,
		result: "warning",
		explanation: `The alias ${alias.name} has it, and Lambda allocates it anew with each change of the weights: until then the canary starts cold and will be slower. Allocate it to the versions instead: \`aws lambda put-provisioned-concurrency-config --qualifier VERSION …\`.`
	}];
	const of = ({ version }) => provisioned.find(({ qualifier }) => qualifier === version);
	const [own, before] = [of(canary), of(stable)];
	if (own !== void 0 && own.status !== "READY") {
		const explanation = `That of version ${canary.version} is ${own.status}. Wait until it is READY: until then its requests start cold.`;
		return [{
			name,
			result: own.status === "FAILED" ? "failed" : "warning",
			explanation
		}];
	}
	if (own === void 0 && before !== void 0) return [{
		name,
		result: "warning",
		explanation: `Version ${stable.version} has it and version ${canary.version} has not: the canary starts cold and will be slower. Allocate it to the canary first.`
	}];
	return [];
}

// actions/promote-canary/platforms/lambda/plan-alias.ts
function planAlias(observed, inputs) {
	const { alias, original, record, stable, canary, tags } = observed;
	const steps = record?.steps ?? inputs.steps;
	const pair = {
		stable: stable.version,
		canary: canary.version
	};
	const { shifted } = planAliasForms(original, pair, steps.map(({ percent }) => percent));
	return {
		platform: "lambda",
		resource: {
			kind: "Alias",
			id: alias.arn
		},
		alias,
		pair,
		names: {
			stable: `${alias.functionName}:${stable.version}`,
			canary: `${alias.functionName}:${canary.version}`
		},
		original,
		steps,
		stableFate: "keep-at-zero",
		managers: managersOf(tags),
		warmUpMinutes: 1 + Math.ceil(inputs.warmUpMs / 6e4),
		countsOthers: false,
		checks: preflightOfAlias(observed),
		forms: [...shifted].map(([percent, routing]) => ({
			percent,
			routing
		}))
	};
}
function formsOfPlan$1({ original, pair, steps }) {
	return planAliasForms(original, pair, steps.map(({ percent }) => percent));
}

// actions/promote-canary/platforms/lambda/prompt-client.ts
var PromptLambdaClient = class extends _shared$0.zt {
	constructor(settings) {
		super(promptSettings(settings));
	}
};

// actions/promote-canary/platforms/lambda/restoring-call.ts
function restoringCallOf$1(alias, original) {
	const wanted = aliasRequest(alias, original);
	return {
		action: "lambda:updateAlias",
		input: wanted,
		equals(input) {
			const request = Object(input);
			const weights = Object(request.RoutingConfig).AdditionalVersionWeights;
			return request.FunctionName === wanted.FunctionName && request.Name === wanted.Name && typeof request.FunctionVersion === "string" && sameRouting({
				version: request.FunctionVersion,
				weights: numbersOf(weights)
			}, original);
		}
	};
}
function numbersOf(weights) {
	return Object.fromEntries(Object.entries(Object(weights)).map(([version, weight]) => [version, typeof weight === "number" ? weight : Number.POSITIVE_INFINITY]));
}

// actions/promote-canary/platforms/lambda/serving.ts
async function readServingOfAlias({ alias }, { aws, signal }) {
	const lambda = aws.client(_shared$0.zt, regionOf(alias.arn));
	const options = { abortSignal: signal };
	const { routing } = await readAlias(lambda, alias, options);
	const tags = await readFunctionTags(lambda, alias, options);
	const space = aliasTags(alias);
	return {
		backend: soleBackend(backendsOf$2(routing)),
		promotion: promotionOf(tags, space),
		recordLeft: holdsRecord(tags, space)
	};
}

// actions/promote-canary/platforms/lambda/lambda-platform.ts
const LAMBDA = {
	...LAMBDA_INPUTS,
	settleMs: 12e4,
	readTarget: readLambdaTarget,
	requireSupported: requireSupportedByAlias,
	namesConfirm: ({ stable, canary }, routing) => stable !== void 0 || canary !== void 0 && routing.kind === "ours" && routing.percent > 0 && routing.percent < 100,
	observe: observeAlias,
	plan: planAlias,
	open: openLambda,
	openLedger: ({ alias }, world) => openAliasLedger(alias, world),
	encodeOriginal: ({ original }) => encodeRouting(original),
	readServing: readServingOfAlias
};
function openLambda(request) {
	const { plan, target, options, world, leaseId } = request;
	const { alias, original, pair } = plan;
	const region = regionOf(alias.arn);
	const lambda = world.aws.client(_shared$0.zt, region);
	const scheduler = world.aws.client(_clients$1.hn, region);
	const leaseOf = (canaryId) => ({
		resource: alias.arn,
		restoring: restoringCallOf$1(alias, original),
		group: options.lease.group,
		canaryId
	});
	return {
		traffic: new AliasTraffic({
			lambda,
			promptLambda: world.aws.client(PromptLambdaClient, region),
			alias,
			forms: formsOfPlan$1(plan),
			suspects: plan.managers,
			clock: world.clock,
			signal: world.signal
		}),
		ledger: openAliasLedger(alias, world),
		lease: openLease$1(scheduler, leaseOf(leaseId), options.lease.role),
		deployment: () => void 0,
		confirms: (canaryId) => isLeaseOf(scheduler, leaseOf(canaryId)),
		readHealth: (arm, signal) => readVersionHealth(lambda, {
			alias,
			version: pair[arm]
		}, { abortSignal: signal }),
		readGuards: async (signal) => {
			const readings = await readAlarmGuards(world.aws.client(_clients$1.Tn, region), target.alarms, signal);
			signal.throwIfAborted();
			return readings;
		},
		openMetrics: (history, signal) => openMetrics$2(request, history, signal),
		smokeRoute: NO_SMOKE_ROUTE
	};
}
function openAliasLedger(alias, { aws }) {
	return new FunctionTagLedger(aws.client(_shared$0.zt, regionOf(alias.arn)), alias);
}
async function openMetrics$2({ plan: { alias, pair }, options, world }, history, signal) {
	const cloudWatch = world.aws.client(_clients$1.Tn, regionOf(alias.arn));
	const { sources, labels } = options.judge;
	const known = (arm) => ({
		function: alias.functionName,
		alias: alias.name,
		"function-version": pair[arm],
		...labels[arm]
	});
	return new AliasMetrics(cloudWatch, {
		alias,
		pair,
		thresholds: await readThresholds(cloudWatch, durationsOf({
			alias,
			pair
		}), {
			span: history,
			signal
		}),
		custom: sources,
		labels: {
			stable: known("stable"),
			canary: known("canary")
		},
		prometheus: openPrometheus(options.prometheus, world)
	});
}

// actions/promote-canary/platforms/sagemaker/variant-queries.ts
const COUNTS$1 = {
	invocations: "Invocations",
	errors4xx: "Invocation4XXErrors",
	errors5xx: "Invocation5XXErrors",
	modelErrors: "InvocationModelErrors"
};
function variantQueryId(arm, series) {
	return `${arm}_${series}`;
}
function variantQueries(settings, arms) {
	const { thresholds } = settings;
	return arms.flatMap((arm) => {
		const query = (series, MetricName, Stat) => ({
			Id: variantQueryId(arm, series),
			MetricStat: {
				Metric: metricOf(settings, arm, MetricName),
				Period: 60,
				Stat
			}
		});
		const counts = Object.keys(COUNTS$1).map((series) => query(series, COUNTS$1[series], "Sum"));
		if (thresholds === void 0) return counts;
		return [...counts, ...latencyStats(thresholds).map(([series, stat]) => query(series, "ModelLatency", stat))];
	});
}
function modelLatencyOf(settings) {
	return metricOf(settings, "stable", "ModelLatency");
}
function metricOf({ endpoint, pair }, arm, MetricName) {
	return {
		Namespace: "AWS/SageMaker",
		MetricName,
		Dimensions: [{
			Name: "EndpointName",
			Value: endpoint.name
		}, {
			Name: "VariantName",
			Value: pair[arm]
		}]
	};
}

// actions/promote-canary/platforms/sagemaker/variant-minute.ts
function variantMinute(series, { arm, at }, { latency }) {
	const value = (name) => series.get(variantQueryId(arm, name))?.get(at);
	const count = (found) => found === void 0 ? null : { count: found };
	const [errors4xx, errors5xx, modelErrors] = [
		value("errors4xx"),
		value("errors5xx"),
		value("modelErrors")
	];
	const answered = (errors4xx ?? 0) + (errors5xx ?? 0);
	return {
		requests: value("invocations") ?? null,
		samples: {
			errors: count(errors5xx),
			unanswered: count(modelErrors === void 0 ? void 0 : Math.max(0, modelErrors - answered)),
			"client-errors": count(errors4xx),
			...latency ? latencySamples(value) : {}
		}
	};
}

// actions/promote-canary/platforms/sagemaker/endpoint-metrics.ts
var EndpointMetrics = class {
	latency;
	answersCounted = true;
	#cloudWatch;
	#settings;
	constructor(cloudWatch, settings) {
		this.#cloudWatch = cloudWatch;
		this.#settings = settings;
		this.latency = settings.thresholds !== void 0;
	}
	async readMinutes(span, signal) {
		const series = await this.#read(["stable", "canary"], span, signal);
		return minutesOf(span).map((at) => ({
			at,
			stable: this.#armMinute(series, {
				arm: "stable",
				at
			}),
			canary: this.#armMinute(series, {
				arm: "canary",
				at
			})
		}));
	}
	async readHistory(span, signal) {
		const series = await this.#read(["stable"], span, signal);
		return minutesOf(span).map((at) => ({
			at,
			stable: this.#armMinute(series, {
				arm: "stable",
				at
			})
		}));
	}
	#armMinute(series, place) {
		const own = variantMinute(series, place, this);
		return {
			...own,
			samples: {
				...own.samples,
				...customSamples(this.#settings.custom, series, place)
			}
		};
	}
	#read(arms, span, signal) {
		const queries = variantQueries(this.#settings, arms);
		return readSeries(this.#cloudWatch, this.#settings, {
			arms,
			queries,
			span,
			signal
		});
	}
};

// actions/promote-canary/platforms/sagemaker/endpoint.ts
function parseEndpoint(text, where) {
	const [, name] = /^arn:aws[\w-]*:sagemaker:[\w-]+:\d{12}:endpoint\/([a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62})$/.exec(text) ?? [];
	if (name !== void 0) return {
		arn: text,
		name
	};
	throw new _shared$0.yt("not an ARN of a SageMaker endpoint.", {
		where,
		given: `\`${text}\``,
		allowed: "`arn:aws:sagemaker:REGION:ACCOUNT:endpoint/NAME`"
	});
}
function parseVariantName(text, where) {
	if (isVariantName(text)) return text;
	throw new _shared$0.yt("not a name of a production variant.", {
		where,
		given: `\`${text}\``,
		allowed: "letters, digits and `-`, at most 63"
	});
}
function isVariantName(text) {
	return /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/.test(text);
}

// actions/promote-canary/platforms/sagemaker/endpoint-tags.ts
const ENDPOINT_TAGS = {
	...ONLY_CANARY,
	isBackend: isVariantName
};
async function readEndpointTags(sageMaker, arn, options = {}) {
	const tags = new Map();
	let NextToken;
	do {
		const answer = await sageMaker.send(new _clients$1.n({
			ResourceArn: arn,
			...NextToken === void 0 ? {} : { NextToken }
		}), options);
		for (const { Key = "", Value = "" } of answer.Tags ?? []) tags.set(Key, Value);
		NextToken = answer.NextToken;
	} while (NextToken !== void 0);
	return tags;
}
var EndpointTagLedger = class {
	#sageMaker;
	#arn;
	constructor(sageMaker, arn) {
		this.#sageMaker = sageMaker;
		this.#arn = arn;
	}
	async read(signal) {
		const options = signal === void 0 ? {} : { abortSignal: signal };
		return fromTags(await readEndpointTags(this.#sageMaker, this.#arn, options), ENDPOINT_TAGS, this.#arn);
	}
	async write(record) {
		const Tags = [...toTags(record, ENDPOINT_TAGS)].map(([Key, Value]) => ({
			Key,
			Value
		}));
		await this.#sageMaker.send(new _clients$1.a({
			ResourceArn: this.#arn,
			Tags
		}));
	}
	async clear() {
		const TagKeys = [...recordTagsOf(ENDPOINT_TAGS)];
		await this.#sageMaker.send(new _clients$1.i({
			ResourceArn: this.#arn,
			TagKeys
		}));
	}
	standBy() {
		return Promise.resolve();
	}
};

// actions/promote-canary/platforms/sagemaker/endpoint-store.ts
async function readEndpoint(sageMaker, { name }, options = {}) {
	const answer = await sageMaker.send(new _clients$1.r({ EndpointName: name }), options);
	return {
		name: answer.EndpointName ?? name,
		status: answer.EndpointStatus ?? "of unknown status",
		config: answer.EndpointConfigName ?? "",
		pending: answer.PendingDeploymentSummary?.EndpointConfigName,
		variants: (answer.ProductionVariants ?? []).map(readVariant),
		shadows: (answer.ShadowProductionVariants ?? []).map(({ VariantName = "" }) => VariantName)
	};
}
function readVariant(variant) {
	const { CurrentWeight = 0, DesiredWeight = CurrentWeight, CurrentInstanceCount = 0 } = variant;
	return {
		name: variant.VariantName ?? "",
		current: CurrentWeight,
		desired: DesiredWeight,
		instances: CurrentInstanceCount,
		desiredInstances: variant.DesiredInstanceCount ?? CurrentInstanceCount,
		servesModel: (variant.DeployedImages ?? []).length > 0 && variant.ManagedInstanceScaling === void 0
	};
}
async function writeWeights(sageMaker, endpoint, weighted) {
	const command = new _clients$1.t(weightsRequest(endpoint, weighted));
	await sageMaker.send(command);
}
function weightsRequest({ name }, { pair, weights }) {
	return {
		EndpointName: name,
		DesiredWeightsAndCapacities: ["stable", "canary"].map((arm) => ({
			VariantName: pair[arm],
			DesiredWeight: weights[arm]
		}))
	};
}

// actions/promote-canary/platforms/sagemaker/endpoint-weights.ts
const TOLERANCE = 1e-5;
function planEndpointForms(original, pair, percents) {
	return {
		...original,
		pair,
		percents: [...new Set([
			0,
			...percents,
			100
		])]
	};
}
function weightsAt({ total }, percent) {
	const canary = Number((total * percent / 100).toPrecision(7));
	return {
		stable: percent === 0 ? total : Number((total - canary).toPrecision(7)),
		canary
	};
}
function sharesIn(forms, endpoint) {
	const { status, config, pending, variants } = endpoint;
	if (pending !== void 0 || config !== forms.config) return void 0;
	if (status !== "InService" && !isPassing(endpoint)) return void 0;
	const { stable, canary } = variantsOf(variants, forms.pair);
	if (stable === void 0 || canary === void 0) return void 0;
	const shareOf = (weight) => forms.percents.find((percent) => {
		const wanted = weightsAt(forms, percent);
		const isNear = (one, other) => Math.abs(one - other) <= TOLERANCE * forms.total;
		return isNear(stable[weight], wanted.stable) && isNear(canary[weight], wanted.canary);
	});
	const [current, desired] = [shareOf("current"), shareOf("desired")];
	return current === void 0 || desired === void 0 ? void 0 : {
		current,
		desired
	};
}
function isPassing({ status }) {
	return [
		"Updating",
		"SystemUpdating",
		"RollingBack",
		"Creating"
	].includes(status);
}
function variantsOf(variants, pair) {
	const find = (wanted) => variants.find(({ name }) => name === wanted);
	return {
		stable: find(pair.stable),
		canary: find(pair.canary)
	};
}
function backendsOf$1({ variants }) {
	return variants.map(({ name, current }) => ({
		backend: name,
		weight: current
	}));
}
function describeEndpoint(endpoint) {
	const { config, pending, status, variants } = endpoint;
	return `${describeBackends(backendsOf$1(endpoint), { nameOf: (name) => name })}${variants.some(({ current, desired }) => current !== desired) ? ` on the way to ${variants.map(({ name, desired }) => `${name}=${desired}`).join(", ")}` : ""} of configuration ${config}${pending === void 0 ? "" : `, while ${pending} is being deployed`}, ${status}`;
}
function encodeOriginal$1({ config, total }) {
	return `${config} ${total}`;
}
function decodeOriginal(text) {
	const [, config, total] = /^([a-zA-Z0-9-]{1,63}) (\d{1,20}(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?)$/.exec(text) ?? [];
	return config === void 0 || !(Number(total) > 0) ? void 0 : {
		config,
		total: Number(total)
	};
}
function originalOf(recorded, { config, variants }, pair) {
	const { stable, canary } = variantsOf(variants, pair);
	const together = Number(((stable?.current ?? 0) + (canary?.current ?? 0)).toPrecision(7));
	const said = decodeOriginal(recorded);
	if (said === void 0) return {
		config,
		total: together
	};
	const agrees = Math.abs(said.total - together) <= TOLERANCE * together;
	return {
		config: said.config,
		total: agrees ? said.total : together
	};
}

// actions/promote-canary/platforms/sagemaker/endpoint-traffic.ts
const RESTORE_MS = 24e4;
const CANCELLED_MS$1 = 3e3;
const [SHORTEST_PAUSE_MS, LONGEST_PAUSE_MS, PAUSE_PART] = [
	300,
	5e3,
	.2
];
const REFUSALS = 5;
const NEVER$1 = new AbortController().signal;
var EndpointTraffic = class {
	sticky = false;
	#settings;
	#written = 0;
	#cancelledAt;
	constructor(settings) {
		this.#settings = settings;
	}
	read(signal) {
		return this.#readWith(this.#settings.sageMaker, signal);
	}
	glance(signal) {
		return this.#readWith(this.#settings.promptSageMaker, signal);
	}
	async shift(percent) {
		if (percent === 0) return;
		const { sageMaker, signal, forms, patienceMs } = this.#settings;
		if (!forms.percents.includes(percent)) throw new RangeError(`${percent} % is not in the plan.`);
		await this.#move({
			percent,
			sageMaker,
			signal,
			isOver: (waitedMs) => waitedMs >= patienceMs
		});
	}
	async restore() {
		const { promptSageMaker: sageMaker, endpoint, forms } = this.#settings;
		let wasRead = false;
		const onRead = () => {
			wasRead = true;
		};
		try {
			const isOver = (waitedMs) => this.#isRestoreOver(waitedMs);
			if (await this.#move({
				percent: 0,
				sageMaker,
				signal: NEVER$1,
				isOver,
				onRead
			})) return;
		} catch (error) {
			if (wasRead) throw error;
			await writeWeights(sageMaker, endpoint, {
				pair: forms.pair,
				weights: weightsAt(forms, 0)
			});
			throw new Error(`SageMaker was asked for the way back without a look: ${(0,_shared$0.St)(error)}`);
		}
		throw new Error("SageMaker is still carrying a change out. The post step, the lease or the next run finishes the way back");
	}
	async settle() {
		await this.shift(100);
	}
	#isRestoreOver(waitedMs) {
		const { signal, clock } = this.#settings;
		if (!signal.aborted) return waitedMs >= RESTORE_MS;
		const nowMs = clock.now().getTime();
		this.#cancelledAt ??= nowMs;
		return nowMs - this.#cancelledAt >= CANCELLED_MS$1;
	}
	async #move({ percent, sageMaker, signal, isOver, onRead }) {
		const { endpoint, forms, clock, log } = this.#settings;
		this.#written = percent;
		const startedAt = clock.now().getTime();
		let refusals = 0;
		for (let look = 1;; look++) {
			const seen = await readEndpoint(sageMaker, endpoint);
			onRead?.();
			const shares = sharesIn(forms, seen);
			if (shares === void 0) throw new Error(`The endpoint was modified outside this run: ${describeEndpoint(seen)}.`);
			const waitedMs = clock.now().getTime() - startedAt;
			if (shares.current === percent && shares.desired === percent) {
				if (look > 1) log.info(`SageMaker took ${Math.round(waitedMs / 1e3)} s for ${percent} %.`);
				return true;
			}
			if (seen.status === "InService") try {
				await writeWeights(sageMaker, endpoint, {
					pair: forms.pair,
					weights: weightsAt(forms, percent)
				});
			} catch (error) {
				if (!isNamed(error, "ValidationException") || ++refusals === REFUSALS) throw error;
			}
			else if (look === 1) log.info(`The endpoint is ${seen.status}; waiting until it takes a change.`);
			if (isOver(waitedMs)) return false;
			const pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, PAUSE_PART * waitedMs));
			await clock.sleep(pauseMs, signal);
		}
	}
	async #readWith(sageMaker, signal) {
		const { endpoint, forms, suspects } = this.#settings;
		const { stable, canary } = weightsAt(forms, this.#written);
		const foreign = {
			kind: "foreign",
			expected: `${forms.pair.stable}=${stable}, ${forms.pair.canary}=${canary} of configuration ${forms.config}`,
			suspects
		};
		try {
			const seen = await readEndpoint(sageMaker, endpoint, signal === void 0 ? {} : { abortSignal: signal });
			const shares = sharesIn(forms, seen);
			if (shares === void 0) return {
				...foreign,
				found: describeEndpoint(seen)
			};
			const { current, desired } = shares;
			return {
				kind: "ours",
				percent: Math.min(current, desired),
				listed: Math.max(current, desired) > 0
			};
		} catch (error) {
			if (isNamed(error, "ValidationException")) return {
				...foreign,
				found: (0,_shared$0.St)(error)
			};
			return {
				kind: "unreadable",
				reason: `The endpoint cannot be read: ${(0,_shared$0.St)(error)}`
			};
		}
	}
};
function isNamed(error, name) {
	return error instanceof Error && error.name === name;
}

// actions/promote-canary/platforms/sagemaker/observe-endpoint.ts
const [LONGEST_WAIT_MS$1, PAUSE_MS] = [3e5, 5e3];
async function observeEndpoint({ endpoint: { arn, ...named }, alarms, ...roles }, { mode }, world) {
	const { aws, signal } = world;
	const region = regionOf(arn);
	const sageMaker = aws.client(_clients$1.gn, region);
	const call = { abortSignal: signal };
	const { name, ...found } = await afterChange(() => readEndpoint(sageMaker, named, call), world);
	const [tags, guards] = await Promise.all([readEndpointTags(sageMaker, arn, call), mode === "abort" ? [] : readAlarmGuards(aws.client(_clients$1.Tn, region), alarms, signal)]);
	signal.throwIfAborted();
	const record = fromTags(tags, ENDPOINT_TAGS, arn);
	const pair = record?.pair ?? rolesOf$1(found, arn, roles);
	requireVariants(found, pair, arn);
	return {
		platform: "sagemaker",
		endpoint: {
			arn,
			name
		},
		found,
		pair,
		original: originalOf(record?.original ?? "", found, pair),
		tags,
		record,
		guards
	};
}
async function afterChange(read, { clock, log, signal }) {
	const untilMs = clock.now().getTime() + LONGEST_WAIT_MS$1;
	let found = await read();
	if (isPassing(found)) log.info(`Waiting for a change of the endpoint: ${describeEndpoint(found)}.`);
	while (isPassing(found) && clock.now().getTime() < untilMs) {
		await clock.sleep(PAUSE_MS, signal);
		found = await read();
	}
	return found;
}
function rolesOf$1(found, arn, { stable, canary }) {
	const backends = backendsOf$1(found).flatMap(({ backend, weight }) => isVariantName(backend) ? [{
		backend,
		weight
	}] : []);
	return findRoles(backends, {
		stable,
		canary
	}, {
		where: arn,
		kind: "variant",
		nameOf: (name) => name
	});
}
function requireVariants(found, pair, where) {
	const variants = variantsOf(found.variants, pair);
	for (const arm of ["stable", "canary"]) {
		if (variants[arm] !== void 0) continue;
		throw new _shared$0.yt(`the endpoint has no such ${arm} variant.`, {
			where,
			given: pair[arm],
			allowed: found.variants.map(({ name }) => name).join(", "),
			next: "Deploy a configuration with both variants, the canary with `InitialVariantWeight: 0`; remove the tags `ai-ops:canary:*` of a canary whose configuration has been replaced."
		});
	}
}
const NOT_SERVING = [
	"Creating",
	"OutOfService",
	"Deleting",
	"Failed"
];
async function readVariantHealth(sageMaker, { endpoint, pair, arm }, options) {
	return healthIn(await readEndpoint(sageMaker, endpoint, options), pair, arm);
}
function healthIn({ status, variants }, pair, arm) {
	const variant = variantsOf(variants, pair)[arm];
	if (variant === void 0) return {
		healthy: 0,
		total: 0,
		reasons: ["no such variant"]
	};
	const { instances, desiredInstances } = variant;
	const healthy = NOT_SERVING.includes(status) ? 0 : instances;
	const total = Math.max(instances, desiredInstances);
	return {
		healthy,
		total,
		reasons: healthy < total ? [`endpoint ${status}`] : []
	};
}

// actions/promote-canary/platforms/sagemaker/preflight.ts
function preflightOfEndpoint(observed) {
	const { found, pair, tags, guards } = observed;
	return [
		checkStatus(observed),
		checkServing("instances of the stable variant", healthIn(found, pair, "stable")),
		...checkShadows(observed),
		...checkModels(observed),
		...checkInstances(observed),
		...checkRoomForTags("endpoint", tags, ENDPOINT_TAGS),
		...guards.map(checkGuard),
		...checkManagers("endpoint", tags, "Let it ignore the weights of the variants.")
	];
}
function checkStatus({ found: { status, pending } }) {
	const name = "status of the endpoint";
	if (status === "InService" && pending === void 0) return {
		name,
		result: "passed",
		explanation: status
	};
	return {
		name,
		result: "failed",
		explanation: `It is ${status}.${pending === void 0 ? "" : ` The configuration ${pending} is being deployed.`} Wait until it is InService: until then it takes no weights.`
	};
}
function checkShadows({ found: { shadows } }) {
	if (shadows.length === 0) return [];
	return [{
		name: "shadow variants",
		result: "failed",
		explanation: `The endpoint has shadow variants (${shadows.join(", ")}), which get copies of the requests of its one production variant: there is nothing to shift. End the shadow test, and deploy the canary as a production variant.`
	}];
}
function checkModels({ found, pair }) {
	const odd = Object.values(variantsOf(found.variants, pair)).flatMap((variant) => variant === void 0 || variant.servesModel ? [] : [variant.name]);
	if (odd.length === 0) return [];
	return [{
		name: "models of the variants",
		result: "failed",
		explanation: `Variant ${odd.join(" and ")} serves no model of its own, as on an endpoint with inference components: requests name their component, so weights split none of them.`
	}];
}
function checkInstances({ found, pair }) {
	const { stable, canary } = variantsOf(found.variants, pair);
	if (stable === void 0 || canary === void 0 || canary.instances >= stable.instances) return [];
	return [{
		name: "instances of both variants",
		result: "warning",
		explanation: `The canary has ${canary.instances} and stable ${stable.instances}: at a large share it may be overloaded. Give it as many; ai-ops changes no instance counts, and automatic scaling makes the endpoint wait for it.`
	}];
}

// actions/promote-canary/platforms/sagemaker/plan-endpoint.ts
function planEndpoint(observed, inputs) {
	const { endpoint, original, record, pair, tags } = observed;
	const steps = record?.steps ?? inputs.steps;
	return {
		platform: "sagemaker",
		resource: {
			kind: "Endpoint",
			id: endpoint.arn
		},
		endpoint,
		pair,
		names: pair,
		original,
		steps,
		stableFate: "keep-at-zero",
		managers: managersOf(tags),
		warmUpMinutes: 1 + Math.ceil(inputs.warmUpMs / 6e4),
		countsOthers: false,
		checks: preflightOfEndpoint(observed),
		forms: steps.map(({ percent }) => ({
			percent,
			weights: weightsAt(original, percent)
		}))
	};
}
function formsOfPlan({ original, pair, steps }) {
	return planEndpointForms(original, pair, steps.map(({ percent }) => percent));
}

// actions/promote-canary/platforms/sagemaker/prompt-client.ts
var PromptSageMakerClient = class extends _clients$1.gn {
	constructor(settings) {
		super(promptSettings(settings));
	}
};

// actions/promote-canary/platforms/sagemaker/restoring-call.ts
function restoringCallOf(endpoint, forms) {
	const wanted = weightsRequest(endpoint, {
		pair: forms.pair,
		weights: weightsAt(forms, 0)
	});
	return {
		action: "sagemaker:updateEndpointWeightsAndCapacities",
		input: wanted,
		equals: (input) => JSON.stringify(input) === JSON.stringify(wanted)
	};
}

// actions/promote-canary/platforms/sagemaker/sagemaker-target.ts
const SAGEMAKER_INPUTS = {
	chosenBy: ["sagemaker-endpoint"],
	takesTurns: true,
	stableInput: "stable-variant",
	ownInputs: [
		"stable-variant",
		"canary-variant",
		"alarms",
		"lease-role"
	]
};
function readSageMakerTarget(inputs) {
	const variant = (name) => {
		const text = inputs.optional(name);
		return text === void 0 ? void 0 : parseVariantName(text, `input ${name}`);
	};
	return {
		platform: "sagemaker",
		pair: void 0,
		...(0,_shared$0.g)({
			endpoint: () => parseEndpoint(inputs.text("sagemaker-endpoint"), "input sagemaker-endpoint"),
			stable: () => variant("stable-variant"),
			canary: () => variant("canary-variant"),
			alarms: () => readAlarmNames(inputs)
		})
	};
}
function requireSupportedByEndpoint({ smoke }) {
	if (smoke === void 0) return;
	throw new _shared$0.yt("an endpoint has no address for smoke requests.", {
		where: "input smoke-url",
		next: "Invoke the variant itself in a step before: `aws sagemaker-runtime invoke-endpoint --target-variant NAME …`."
	});
}

// actions/promote-canary/platforms/sagemaker/serving.ts
async function readServingOfEndpoint({ endpoint }, { aws, signal }) {
	const sageMaker = aws.client(_clients$1.gn, regionOf(endpoint.arn));
	const options = { abortSignal: signal };
	const { variants } = await readEndpoint(sageMaker, endpoint, options);
	const tags = await readEndpointTags(sageMaker, endpoint.arn, options);
	const serves = (weight) => soleBackend(variants.map((variant) => ({
		backend: variant.name,
		weight: variant[weight]
	})));
	const backend = serves("current");
	return {
		backend: backend === serves("desired") ? backend : void 0,
		promotion: promotionOf(tags, ENDPOINT_TAGS),
		recordLeft: holdsRecord(tags, ENDPOINT_TAGS)
	};
}

// actions/promote-canary/platforms/sagemaker/sagemaker-platform.ts
const SAGEMAKER = {
	...SAGEMAKER_INPUTS,
	settleMs: 12e4,
	readTarget: readSageMakerTarget,
	requireSupported: requireSupportedByEndpoint,
	namesConfirm: ({ stable, canary }, routing) => stable !== void 0 || canary !== void 0 && routing.kind === "ours" && routing.percent > 0 && routing.percent < 100,
	observe: observeEndpoint,
	plan: planEndpoint,
	open: openSageMaker,
	openLedger: ({ endpoint }, world) => openEndpointLedger(endpoint, world),
	encodeOriginal: ({ original }) => encodeOriginal$1(original),
	readServing: readServingOfEndpoint
};
const PART_OF_LEASE = .5;
const LONGEST_WAIT_MS = 6e5;
function openSageMaker(request) {
	const { plan, target, options, world, leaseId } = request;
	const { endpoint, pair } = plan;
	const region = regionOf(endpoint.arn);
	const sageMaker = world.aws.client(_clients$1.gn, region);
	const scheduler = world.aws.client(_clients$1.hn, region);
	const forms = formsOfPlan(plan);
	const leaseOf = (canaryId) => ({
		resource: endpoint.arn,
		restoring: restoringCallOf(endpoint, forms),
		group: options.lease.group,
		canaryId
	});
	return {
		traffic: new EndpointTraffic({
			sageMaker,
			promptSageMaker: world.aws.client(PromptSageMakerClient, region),
			endpoint,
			forms,
			suspects: plan.managers,
			patienceMs: Math.min(LONGEST_WAIT_MS, PART_OF_LEASE * options.lease.durationMs),
			clock: world.clock,
			log: world.log,
			signal: world.signal
		}),
		ledger: openEndpointLedger(endpoint, world),
		lease: openLease$1(scheduler, leaseOf(leaseId), options.lease.role),
		deployment: () => void 0,
		confirms: (canaryId) => isLeaseOf(scheduler, leaseOf(canaryId)),
		readHealth: (arm, signal) => readVariantHealth(sageMaker, {
			endpoint,
			pair,
			arm
		}, { abortSignal: signal }),
		readGuards: async (signal) => {
			const cloudWatch = world.aws.client(_clients$1.Tn, region);
			const readings = await readAlarmGuards(cloudWatch, target.alarms, signal);
			signal.throwIfAborted();
			return readings;
		},
		openMetrics: (history, signal) => openMetrics$1(request, history, signal),
		smokeRoute: NO_SMOKE_ROUTE
	};
}
function openEndpointLedger({ arn }, { aws }) {
	return new EndpointTagLedger(aws.client(_clients$1.gn, regionOf(arn)), arn);
}
async function openMetrics$1({ plan: { endpoint, pair }, options, world }, history, signal) {
	const cloudWatch = world.aws.client(_clients$1.Tn, regionOf(endpoint.arn));
	const { sources, labels } = options.judge;
	const known = (arm) => ({
		endpoint: endpoint.name,
		variant: pair[arm],
		...labels[arm]
	});
	return new EndpointMetrics(cloudWatch, {
		endpoint,
		pair,
		thresholds: await readThresholds(cloudWatch, modelLatencyOf({
			endpoint,
			pair
		}), {
			span: history,
			signal
		}),
		custom: sources,
		labels: {
			stable: known("stable"),
			canary: known("canary")
		},
		prometheus: openPrometheus(options.prometheus, world)
	});
}

// actions/promote-canary/platforms/url-map/backend-service.ts
async function readBackendService(google, path, signal) {
	try {
		return await google.call({
			service: "compute",
			name: "backendServices.get",
			method: "GET",
			path
		}, { signal });
	} catch (error) {
		if (!(error instanceof _shared$0.ut) || error.status !== 404) throw error;
		throw new _shared$0.yt("this backend service does not exist.", { where: path }, { cause: error });
	}
}
function groupsOf({ backends = [] }) {
	return backends.flatMap(({ group }) => group === void 0 ? [] : [group]);
}
async function readGroupHealth(google, { path, groups }, signal) {
	const states = (await Promise.all(groups.map((group) => google.call({
		service: "compute",
		name: "backendServices.getHealth",
		method: "POST",
		path: `${path}/getHealth`,
		body: { group }
	}, { signal })))).flatMap(({ healthStatus = [] }) => healthStatus.map(({ healthState }) => healthState));
	const sick = states.filter((state) => state !== "HEALTHY");
	return {
		healthy: states.length - sick.length,
		total: states.length,
		reasons: [...new Set(sick.map((state) => state ?? "of unknown state"))]
	};
}

// actions/promote-canary/platforms/url-map/lease-job.ts
function leaseJobName({ place, location }) {
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(place.path).digest("hex").slice(0, 24);
	return `projects/${place.project}/locations/${location}/jobs/ai-ops-canary-${hash}`;
}
function leaseJob(settings, atMs) {
	const { place, restoration, serviceAccount, canaryId } = settings;
	return {
		name: leaseJobName(settings),
		description: describeLease(canaryId),
		schedule: cronAt(atMs),
		timeZone: "Etc/UTC",
		attemptDeadline: "60s",
		retryConfig: {
			retryCount: 5,
			minBackoffDuration: "5s",
			maxBackoffDuration: "60s"
		},
		httpTarget: {
			uri: `https://compute.googleapis.com/compute/v1/${place.path}`,
			httpMethod: "PATCH",
			headers: { "Content-Type": "application/json" },
			body: Buffer.from(JSON.stringify(restoration)).toString("base64"),
			oauthToken: {
				serviceAccountEmail: serviceAccount,
				scope: "https://www.googleapis.com/auth/cloud-platform"
			}
		}
	};
}
function cronAt(epochMs) {
	const at = new Date(Math.ceil(epochMs / 6e4) * 6e4);
	return `${at.getUTCMinutes()} ${at.getUTCHours()} ${at.getUTCDate()} ${at.getUTCMonth() + 1} *`;
}

// actions/promote-canary/platforms/url-map/cloud-scheduler-lease.ts
var CloudSchedulerLease = class {
	absence = void 0;
	#google;
	#settings;
	constructor(google, settings) {
		this.#google = google;
		this.#settings = settings;
	}
	async begin(untilMs, dead) {
		const parent = leaseJobName(this.#settings).replace(/\/jobs\/.*$/, "");
		const body = this.#jobAt(untilMs);
		try {
			await this.#call({
				name: "jobs.create",
				method: "POST",
				path: `${parent}/jobs`,
				body
			});
		} catch (error) {
			if (!isStatus(error, 409)) throw error;
			const found = await this.#find();
			const holder = canaryOfLease(found?.description);
			const spent = found?.lastAttemptTime !== void 0;
			const ours = holder === void 0 || holder === this.#settings.canaryId || holder === dead;
			if (found !== void 0 && !ours && !spent) throw leaseTaken(holder);
			await this.#delete();
			await this.begin(untilMs, dead);
		}
	}
	async renew(untilMs) {
		const found = await this.#find();
		if (found === void 0 || found.lastAttemptTime !== void 0) return false;
		const { name, ...job } = this.#jobAt(untilMs);
		const updateMask = "description,schedule,timeZone,httpTarget,retryConfig,attemptDeadline";
		try {
			await this.#call({
				name: "jobs.patch",
				method: "PATCH",
				path: name,
				query: { updateMask },
				body: {
					name,
					...job
				}
			});
			return true;
		} catch (error) {
			if (isStatus(error, 404)) return false;
			throw error;
		}
	}
	async end() {
		if (canaryOfLease((await this.#find())?.description) === this.#settings.canaryId) await this.#delete();
	}
	#jobAt(untilMs) {
		return leaseJob({
			...this.#settings,
			restoration: this.#settings.restoration()
		}, untilMs);
	}
	async #find() {
		try {
			return await this.#call({
				name: "jobs.get",
				method: "GET",
				path: leaseJobName(this.#settings)
			});
		} catch (error) {
			if (isStatus(error, 404)) return void 0;
			throw error;
		}
	}
	async #delete() {
		try {
			await this.#call({
				name: "jobs.delete",
				method: "DELETE",
				path: leaseJobName(this.#settings)
			});
		} catch (error) {
			if (!isStatus(error, 404)) throw error;
		}
	}
	#call(call) {
		return this.#google.call({
			service: "cloudscheduler",
			...call
		});
	}
};
function isStatus(error, status) {
	return error instanceof _shared$0.ut && error.status === status;
}

// actions/promote-canary/platforms/url-map/paths.ts
const NAME$1 = "[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?";
const PROJECT = "(?:[-a-z0-9]{1,63}(?:\\.[-a-z0-9]{1,63})*:)?[-a-z0-9]{1,63}";
const HOST = "(?:https://(?:www|compute)\\.googleapis\\.com/compute/v1/)?";
const URL_MAP$1 = new RegExp(`^${HOST}projects/(${PROJECT})/global/urlMaps/(${NAME$1})$`);
const BACKEND_SERVICE = new RegExp(`^${HOST}(projects/${PROJECT}/global/backendServices/${NAME$1})$`);
const SHORT_NAME = new RegExp(`^${NAME$1}$`);
function parseUrlMap(text, where) {
	const [, project, name] = URL_MAP$1.exec(text) ?? [];
	if (project !== void 0 && name !== void 0) return {
		path: `projects/${project}/global/urlMaps/${name}`,
		project,
		name
	};
	throw new _shared$0.yt("not a global URL map.", {
		where,
		given: `\`${text}\``,
		allowed: "`projects/PROJECT/global/urlMaps/NAME`, or its self link"
	});
}
function parseBackendService(text, project, where) {
	const path = SHORT_NAME.test(text) ? `projects/${project}/global/backendServices/${text}` : BACKEND_SERVICE.exec(text)?.[1];
	if (path !== void 0 && isBackendServicePath(path)) return path;
	throw new _shared$0.yt("not a global backend service.", {
		where,
		given: `\`${text}\``,
		allowed: "its name, `projects/PROJECT/global/backendServices/NAME`, or its self link"
	});
}
function isBackendServicePath(text) {
	return text.startsWith("projects/") && BACKEND_SERVICE.test(text);
}
function backendServiceName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function placeName({ path, pathMatcher, routeRulePriority }) {
	return [
		path,
		pathMatcher,
		routeRulePriority
	].filter((part) => part !== void 0).join("#");
}

// actions/promote-canary/platforms/url-map/description-record.ts
const RECORD_MARK = "ai-ops canary: ";
const PROMOTED_MARK = "ai-ops promoted at";
const STANDBY_MARK = "ai-ops standby backend service at";
const MAX_DESCRIPTION = 2048;
const ID = /^[\w-]{1,64}$/;
function withRecord(description, record, place) {
	const text = {
		id: record.id,
		owner: record.owner.slice(0, 256),
		place: placeName(place),
		stable: record.pair.stable,
		canary: record.pair.canary,
		original: record.original,
		steps: formatSteps(record.steps),
		times: [
			record.startedAt,
			record.deadlineAt,
			record.aliveUntil
		],
		state: encodeState(record.state),
		changes: record.changes.map(({ at, percent }) => [at, percent])
	};
	return withLine(withPromotion(withoutLines(description, (line) => parse(line) !== void 0), record, place), RECORD_MARK + JSON.stringify(text));
}
function withPromotion(description, record, place) {
	const promotion = promotionBy(record);
	if (promotion === void 0) return description;
	const mark = promotedMark(place);
	return withLine(withoutLines(description, (line) => line.startsWith(mark)), mark + encodePromotion(promotion));
}
function promotionIn(description, place) {
	const mark = promotedMark(place);
	const line = linesOf(description).findLast((one) => one.startsWith(mark));
	return line === void 0 ? void 0 : decodePromotion(line.slice(mark.length));
}
function promotedMark(place) {
	return `${PROMOTED_MARK} ${placeName(place)}: `;
}
function withoutRecord(description, place) {
	return withoutLines(description, (line) => parse(line)?.place === placeName(place));
}
function withStandby(description, backend, place) {
	const mark = standbyMark(place);
	return withLine(withoutLines(description, (line) => line.startsWith(mark)), mark + backend);
}
function recordIn(description, place) {
	const text = linesOf(description).flatMap((line) => parse(line) ?? []).at(-1);
	if (text === void 0) return void 0;
	const { stable, canary, state } = text;
	if (text.place !== placeName(place)) throw new _shared$0.yt("a canary is in progress at another place of this URL map.", {
		where: placeName(place),
		given: `canary ${text.id} of ${text.owner} at ${text.place}`,
		next: "Wait until it has ended, or roll it back there with `mode: abort`: one URL map holds one canary."
	});
	const [startedAt, deadlineAt, aliveUntil] = text.times;
	return {
		id: text.id,
		owner: text.owner,
		pair: {
			stable,
			canary
		},
		original: text.original,
		deployment: void 0,
		steps: text.steps,
		startedAt,
		deadlineAt,
		aliveUntil,
		state,
		changes: text.changes.map(([at, percent]) => ({
			at,
			percent
		}))
	};
}
function standbyIn(description, place) {
	const mark = standbyMark(place);
	const path = linesOf(description).findLast((line) => line.startsWith(mark))?.slice(mark.length);
	return path !== void 0 && isBackendServicePath(path) ? path : void 0;
}
function standbyMark(place) {
	return `${STANDBY_MARK} ${placeName(place)}: `;
}
function parse(line) {
	if (!line.startsWith(RECORD_MARK)) return void 0;
	try {
		const { id, owner, place, stable, canary, original, steps, times, state, changes } = JSON.parse(line.slice(15)) ?? {};
		if (!isText(id) || !ID.test(id) || !isText(owner) || !isText(place) || !isText(original)) return void 0;
		if (!isText(stable) || !isBackendServicePath(stable)) return void 0;
		if (!isText(canary) || !isBackendServicePath(canary)) return void 0;
		if (!Array.isArray(steps) || !steps.every(isText) || !isTimes(times)) return void 0;
		if (!Array.isArray(changes) || !changes.every(isChange)) return void 0;
		const parsed = parseSteps(steps, {
			minDwellMs: 0,
			maxDwellMs: 0
		});
		const recorded = isText(state) ? decodeState(state, parsed.length) : void 0;
		if (recorded === void 0) return void 0;
		return {
			id,
			owner,
			place,
			stable,
			canary,
			original,
			steps: parsed,
			times,
			state: recorded,
			changes
		};
	} catch {
		return;
	}
}
function isText(value) {
	return typeof value === "string" && value !== "";
}
function isTime(value) {
	return typeof value === "number" && value >= 0 && value <= 864e13;
}
function isTimes(value) {
	return Array.isArray(value) && value.length === 3 && value.every(isTime);
}
function isChange(value) {
	if (!Array.isArray(value) || value.length !== 2) return false;
	const [at, percent] = value;
	return isTime(at) && typeof percent === "number" && percent >= 0 && percent <= 100;
}
function linesOf(description) {
	return description?.split("\n") ?? [];
}
function withLine(description, line) {
	return description === void 0 ? line : `${description}\n${line}`;
}
function withoutLines(description, isMeant) {
	const lines = linesOf(description);
	const kept = lines.filter((line) => !isMeant(line));
	if (kept.length === lines.length) return description;
	return kept.length === 0 ? void 0 : kept.join("\n");
}

// actions/promote-canary/platforms/url-map/description-ledger.ts
var DescriptionLedger = class {
	#store;
	#place;
	constructor(store, place) {
		this.#store = store;
		this.#place = place;
	}
	async read(signal) {
		const { description } = await this.#store.read({ signal });
		return recordIn(description, this.#place);
	}
	async write(record) {
		await this.#change((description) => withRecord(description, record, this.#place));
	}
	async clear() {
		await this.#change((description) => withoutRecord(description, this.#place));
	}
	async standBy(backend) {
		await this.#change((description) => withStandby(description, backend, this.#place));
	}
	async #change(next) {
		await this.#store.change(({ description, ...rest }) => {
			const changed = next(description);
			return {
				...rest,
				...changed === void 0 ? {} : { description: changed }
			};
		});
	}
};

// actions/promote-canary/platforms/url-map/division.ts
function readDivision(urlMap, place) {
	const { service, action } = placeOf(urlMap, place);
	const weighted = action?.weightedBackendServices ?? [];
	if (weighted.length > 0) return {
		kind: "weighted",
		backends: weighted
	};
	if (service !== void 0) return {
		kind: "single",
		service
	};
	throw new _shared$0.yt("no backend service gets traffic here; there is none to shift.", {
		where: placeName(place),
		allowed: "a default service, or weighted backend services"
	});
}
function withDivision(urlMap, place, division) {
	const { pathMatcher, routeRulePriority } = place;
	if (pathMatcher === void 0) return withDefault(urlMap, division);
	const pathMatchers = urlMap.pathMatchers?.map((matcher) => {
		if (matcher.name !== pathMatcher) return matcher;
		if (routeRulePriority === void 0) return withDefault(matcher, division);
		const routeRules = matcher.routeRules?.map((rule) => rule.priority === routeRulePriority ? withRule(rule, division) : rule);
		return {
			...matcher,
			...routeRules === void 0 ? {} : { routeRules }
		};
	});
	return {
		...urlMap,
		...pathMatchers === void 0 ? {} : { pathMatchers }
	};
}
function backendsOf(division, { project }) {
	const pathOf = (link) => parseBackendService(shortLink(link), project, "the URL map");
	return division.kind === "single" ? [{
		backend: pathOf(division.service),
		weight: 100
	}] : division.backends.map(({ backendService, weight }) => ({
		backend: pathOf(backendService),
		weight: weight ?? 0
	}));
}
const SINGLE_WEIGHT = 100;
function shortLink(link) {
	return link.replace(/^https?:\/\/[^/]+\/compute\/[^/]+\//, "").replace(/^\/+/, "");
}
function placeOf(urlMap, place) {
	if (place.pathMatcher === void 0) return {
		service: urlMap.defaultService,
		action: urlMap.defaultRouteAction
	};
	const matcher = urlMap.pathMatchers?.find(({ name }) => name === place.pathMatcher);
	if (matcher === void 0) throw new _shared$0.yt("the URL map has no such path matcher.", {
		where: place.path,
		given: place.pathMatcher,
		allowed: urlMap.pathMatchers?.map(({ name }) => name).join(", ") || "none; leave `path-matcher` empty"
	});
	if (place.routeRulePriority === void 0) return {
		service: matcher.defaultService,
		action: matcher.defaultRouteAction
	};
	const rule = matcher.routeRules?.find(({ priority }) => priority === place.routeRulePriority);
	if (rule === void 0) throw new _shared$0.yt("the path matcher has no route rule of this priority.", {
		where: `${place.path}, path matcher ${matcher.name}`,
		given: String(place.routeRulePriority),
		allowed: matcher.routeRules?.map(({ priority }) => priority).join(", ") || "none; leave `route-rule` empty"
	});
	return {
		service: rule.service,
		action: rule.routeAction
	};
}
function withDefault({ defaultService: _, defaultRouteAction, ...rest }, division) {
	const { service, action } = written(defaultRouteAction, division);
	return {
		...rest,
		...service === void 0 ? {} : { defaultService: service },
		...action === void 0 ? {} : { defaultRouteAction: action }
	};
}
function withRule({ service: _service, routeAction, ...rest }, division) {
	const { service, action } = written(routeAction, division);
	return {
		...rest,
		...service === void 0 ? {} : { service },
		...action === void 0 ? {} : { routeAction: action }
	};
}
function written(before, division) {
	const { weightedBackendServices: _, ...kept } = before ?? {};
	if (division.kind === "weighted") return {
		service: void 0,
		action: {
			...kept,
			weightedBackendServices: division.backends
		}
	};
	return {
		service: division.service,
		action: Object.keys(kept).length === 0 ? void 0 : kept
	};
}

// actions/promote-canary/platforms/url-map/url-map-resource.ts
const MAX_WEIGHT = 1e3;

// actions/promote-canary/platforms/url-map/forms.ts
function planForms({ original, pair, percents, stableFate }) {
	const before = weightedOf(original);
	const weightOf = (path) => before.find(({ backendService }) => isAt(backendService, path))?.weight;
	const pairWeight = weightOf(pair.stable) ?? 0;
	const isPair = ({ backendService }) => isAt(backendService, pair.stable) || isAt(backendService, pair.canary);
	const others = before.filter((one) => !isPair(one)).map(({ weight }) => weight ?? 0);
	const scale = chooseScale({
		pairWeight,
		others,
		percents: percents.filter((percent) => percent < 100),
		maxWeight: MAX_WEIGHT
	});
	const divided = (stable, canary, factor = 1) => ({
		kind: "weighted",
		backends: withPair(before, pair, {
			stable,
			canary,
			factor
		})
	});
	const shifted = new Map();
	for (const percent of percents) {
		const { stable, canary } = pairWeights(scale, percent);
		shifted.set(percent, percent === 100 ? divided(0, pairWeight) : divided(stable, canary, scale.factor));
	}
	const full = divided(0, pairWeight);
	return {
		original,
		listed: divided(pairWeight, 0),
		shifted,
		promoted: stableFate === "remove-from-rule" ? without(pair.stable, full) : full
	};
}
function recogniseForm(forms, division) {
	const found = canonical(division);
	const is = (form) => canonical(form) === found;
	if (is(forms.original)) return { kind: "original" };
	if (is(forms.listed)) return { kind: "listed" };
	for (const [percent, form] of forms.shifted) if (is(form)) return {
		kind: "shifted",
		percent
	};
	return is(forms.promoted) ? { kind: "promoted" } : void 0;
}
function canonical(division) {
	if (division.kind === "single") return shortLink(division.service);
	return JSON.stringify(division.backends.map(({ backendService, weight = 0, ...rest }) => [
		shortLink(backendService),
		weight,
		rest
	]).sort(([one], [other]) => one < other ? -1 : 1));
}
function weightedOf(division) {
	return division.kind === "weighted" ? division.backends : [{
		backendService: division.service,
		weight: 100
	}];
}
function withPair(before, pair, weights) {
	const changed = before.map((one) => {
		if (isAt(one.backendService, pair.stable)) return {
			...one,
			weight: weights.stable
		};
		if (isAt(one.backendService, pair.canary)) return {
			...one,
			weight: weights.canary
		};
		return {
			...one,
			weight: (one.weight ?? 0) * weights.factor
		};
	});
	return before.some(({ backendService }) => isAt(backendService, pair.canary)) ? changed : [...changed, {
		backendService: pair.canary,
		weight: weights.canary
	}];
}
function without(path, division) {
	const left = weightedOf(division).filter(({ backendService }) => !isAt(backendService, path));
	const [only, ...more] = left;
	return only !== void 0 && more.length === 0 && only.headerAction === void 0 ? {
		kind: "single",
		service: only.backendService
	} : {
		kind: "weighted",
		backends: left
	};
}
function isAt(link, path) {
	return shortLink(link) === path;
}

// actions/promote-canary/platforms/url-map/original.ts
function encodeDivision(division) {
	return JSON.stringify(division);
}
function readOriginal({ id, original, pair }, current, place) {
	const division = decodeDivision(original, {
		current,
		pair,
		place
	});
	if (division !== void 0) return division;
	throw new _shared$0.yt("the canary record is invalid or tampered with.", {
		where: placeName(place),
		given: `canary ${id}`,
		next: "Set the weights by hand, and remove the line `ai-ops canary: …` from the description of the URL map."
	});
}
function decodeDivision(text, { current, pair, place }) {
	try {
		const division = divisionOf(JSON.parse(text));
		if (division === void 0) return void 0;
		const backends = backendsOf(division, place);
		const served = backendsOf(current, place).map(({ backend }) => backend);
		const isKnown = (path) => path.startsWith(`projects/${place.project}/`) || served.includes(path);
		const weightOf = (path) => backends.find(({ backend }) => backend === path)?.weight ?? 0;
		return [
			pair.stable,
			pair.canary,
			...backends.map(({ backend }) => backend)
		].every(isKnown) && weightOf(pair.stable) > 0 && weightOf(pair.canary) === 0 ? division : void 0;
	} catch {
		return;
	}
}
function divisionOf(value) {
	if (!(0,_shared$0._t)(value)) return void 0;
	const { kind, service, backends } = value;
	if (kind === "single" && typeof service === "string") return {
		kind,
		service
	};
	if (kind !== "weighted" || !Array.isArray(backends) || !backends.every(isWeighted)) return void 0;
	return backends.some(({ weight = 0 }) => weight > 0) ? {
		kind,
		backends
	} : void 0;
}
function isWeighted(value) {
	if (!(0,_shared$0._t)(value)) return false;
	const { backendService, weight = 0, headerAction = {}, ...rest } = value;
	return typeof backendService === "string" && typeof weight === "number" && Number.isInteger(weight) && weight >= 0 && weight <= 1e3 && (0,_shared$0._t)(headerAction) && Object.keys(rest).length === 0;
}

// actions/promote-canary/platforms/url-map/merge-patch.ts
function mergePatchOf(before, after) {
	const patch = {};
	const was = new Map(Object.entries(before));
	const is = new Map(Object.entries(after));
	for (const key of was.keys()) if (!is.has(key)) patch[key] = null;
	for (const [key, value] of is) {
		const old = was.get(key);
		if ((0,_shared$0._t)(old) && (0,_shared$0._t)(value)) {
			const inner = mergePatchOf(old, value);
			if (inner !== void 0) patch[key] = inner;
		} else if (JSON.stringify(old) !== JSON.stringify(value)) patch[key] = value;
	}
	return Object.keys(patch).length === 0 ? void 0 : patch;
}

// actions/promote-canary/platforms/url-map/url-map-store.ts
const ATTEMPTS$1 = 5;
const WAIT_MS = 18e4;
const CANCELLED_WAIT_MS = 4e3;
const PROMPT_LOOK_MS = 200;
const NEVER = new AbortController().signal;
var OperationFailedError = class extends Error {
	name = "OperationFailedError";
	isPassing;
	constructor(message, { httpErrorStatusCode: status = 400 }) {
		super(message);
		this.isPassing = status >= 500 || status === 429;
	}
};
var NoUrlMapError = class extends _shared$0.yt {};
var UrlMapStore = class {
	#google;
	#place;
	#world;
	#lastRead;
	constructor(google, place, world) {
		this.#google = google;
		this.#place = place;
		this.#world = world;
	}
	get lastRead() {
		return this.#lastRead;
	}
	async read(options = {}) {
		try {
			this.#lastRead = await this.#google.call({
				service: "compute",
				name: "urlMaps.get",
				method: "GET",
				path: this.#place.path
			}, options);
			return this.#lastRead;
		} catch (error) {
			if (!(error instanceof _shared$0.ut) || error.status !== 404) throw error;
			throw new NoUrlMapError("this URL map does not exist.", { where: this.#place.path }, { cause: error });
		}
	}
	async change(next, options = {}) {
		const startedAt = this.#nowMs();
		for (let attempt = 1;;) {
			const current = await this.read(options);
			const patch = mergePatchOf(current, next(current));
			if (patch === void 0) return;
			try {
				await this.patch({
					...patch,
					fingerprint: current.fingerprint
				}, options);
				return;
			} catch (error) {
				if (error instanceof _shared$0.ut && error.reason === "resourceNotReady" && this.#mayWait(startedAt)) await this.#world.clock.sleep(PROMPT_LOOK_MS, options.signal ?? NEVER);
				else if (!mayHelpAnew(error) || attempt++ >= ATTEMPTS$1) throw error;
			}
		}
	}
	async patch(patch, options = {}) {
		const operation = await this.#google.call({
			service: "compute",
			name: "urlMaps.patch",
			method: "PATCH",
			path: this.#place.path,
			query: { requestId: this.#newId() },
			body: patch
		}, options);
		await this.#finish(operation, options);
	}
	async #finish(begun, options) {
		const startedAt = this.#nowMs();
		let operation = begun;
		while (operation.status !== "DONE") {
			if (options.prompt) {
				if (!this.#mayWait(startedAt)) throw new Error(`The change is in progress and not yet applied (operation ${operation.name}).`);
				await this.#world.clock.sleep(PROMPT_LOOK_MS, options.signal ?? NEVER);
			}
			operation = await this.#lookAt(operation, options);
		}
		const [failure] = operation.error?.errors ?? [];
		if (failure === void 0) return;
		throw new OperationFailedError(`${failure.code ?? "error"}: ${failure.message ?? ""}`, operation);
	}
	#lookAt({ name }, options) {
		const path = `projects/${this.#place.project}/global/operations/${name}`;
		return options.prompt ? this.#google.call({
			service: "compute",
			name: "globalOperations.get",
			method: "GET",
			path
		}, options) : this.#google.call({
			service: "compute",
			name: "globalOperations.wait",
			method: "POST",
			path: `${path}/wait`
		}, options);
	}
	#mayWait(sinceMs) {
		const { signal } = this.#world;
		return this.#nowMs() - sinceMs < (signal.aborted ? CANCELLED_WAIT_MS : WAIT_MS);
	}
	#nowMs() {
		return this.#world.clock.now().getTime();
	}
	#newId() {
		const hex = Array.from({ length: 32 }, () => Math.floor(this.#world.random() * 16).toString(16));
		hex[12] = "4";
		hex[16] = "89ab".charAt(Math.floor(this.#world.random() * 4));
		const text = hex.join("");
		return [
			text.slice(0, 8),
			text.slice(8, 12),
			text.slice(12, 16),
			text.slice(16, 20),
			text.slice(20)
		].join("-");
	}
};
function mayHelpAnew(error) {
	if (error instanceof OperationFailedError) return error.isPassing;
	return error instanceof _shared$0.ut && error.status === 412;
}

// actions/promote-canary/platforms/url-map/observe-url-map.ts
async function observeUrlMap(target, { mode }, world) {
	const { place } = target;
	const google = world.google();
	const urlMap = await new UrlMapStore(google, place, world).read({ signal: world.signal });
	const record = recordIn(urlMap.description, place);
	const division = readDivision(urlMap, place);
	const pair = record?.pair ?? rolesOf(division, urlMap, target);
	const original = record === void 0 ? division : readOriginal(record, division, place);
	const observeOne = (path) => {
		const backend = observeBackend(google, path, world.signal);
		return mode === "abort" ? backend.catch(() => unreadBackend(path)) : backend;
	};
	const [stable, canary] = await Promise.all([observeOne(pair.stable), observeOne(pair.canary)]);
	world.signal.throwIfAborted();
	return {
		platform: "url-map",
		place,
		urlMap,
		original,
		record,
		stable,
		canary
	};
}
function rolesOf(division, { description }, { place, stable, canary, pair }) {
	const hints = {
		stable,
		canary,
		pair,
		standby: standbyIn(description, place)
	};
	const words = {
		where: placeName(place),
		kind: "backend service",
		nameOf: backendServiceName
	};
	return findRoles(backendsOf(division, place), hints, words);
}
function unreadBackend(path) {
	return {
		path,
		service: {},
		health: UNREAD_HEALTH
	};
}
async function observeBackend(google, path, signal) {
	const service = await readBackendService(google, path, signal);
	return {
		path,
		service,
		health: await readGroupHealth(google, {
			path,
			groups: groupsOf(service)
		}, signal)
	};
}

// actions/promote-canary/platforms/url-map/smoke-route-rule.ts
const MARK = "ai-ops canary: smoke requests";
const MAX_PRIORITY = 2147483647;
function planSmokeRule({ urlMap, place }, { name, value }, service) {
	const matcher = urlMap.pathMatchers?.find((one) => one.name === place.pathMatcher);
	if (matcher === void 0) return { impossible: "The default of a URL map cannot match headers. Split the traffic in a path matcher, and set `path-matcher`." };
	if (matcher.pathRules?.length) return { impossible: `Path matcher ${matcher.name} has path rules, which exclude route rules.` };
	const rules = matcher.routeRules ?? [];
	const own = rules.find(({ priority }) => priority === place.routeRulePriority);
	const priority = own === void 0 ? afterAll(rules) : justBefore(own, rules);
	if (priority === void 0) return { impossible: `No priority before the route rule of ${placeName(place)} is free. Renumber the rule to a higher priority number.` };
	const header = {
		headerName: name,
		exactMatch: value
	};
	const matchRules = (own?.matchRules ?? [{ prefixMatch: "/" }]).map((match) => ({
		...match,
		headerMatches: [...headersOf(match), header]
	}));
	return {
		priority,
		description: MARK,
		matchRules,
		service
	};
}
function withSmokeRule(urlMap, { pathMatcher }, rule) {
	return mapMatchers(urlMap, (matcher) => {
		if (matcher.name !== pathMatcher) return matcher;
		const routeRules = [...ownRules(matcher), rule].sort((a, b) => a.priority - b.priority);
		return {
			...matcher,
			routeRules
		};
	});
}
function withoutSmokeRules(urlMap) {
	return mapMatchers(urlMap, (matcher) => {
		const { routeRules = [], ...rest } = matcher;
		const kept = ownRules(matcher);
		if (kept.length === routeRules.length) return matcher;
		return kept.length === 0 ? rest : {
			...rest,
			routeRules: kept
		};
	});
}
function countSmokeRules({ pathMatchers = [] }) {
	return pathMatchers.flatMap(({ routeRules = [] }) => routeRules.filter(isOurs)).length;
}
function ownRules({ routeRules = [] }) {
	return routeRules.filter((rule) => !isOurs(rule));
}
function isOurs(rule) {
	return "description" in rule && rule.description === MARK;
}
function mapMatchers(urlMap, change) {
	const { pathMatchers } = urlMap;
	return pathMatchers === void 0 ? urlMap : {
		...urlMap,
		pathMatchers: pathMatchers.map(change)
	};
}
function afterAll(rules) {
	const last = Math.max(-1, ...rules.map(({ priority }) => priority));
	return last < MAX_PRIORITY ? last + 1 : void 0;
}
function justBefore(own, rules) {
	const priority = own.priority - 1;
	return priority >= 0 && rules.every((rule) => rule.priority !== priority) ? priority : void 0;
}
function headersOf(match) {
	return "headerMatches" in match && Array.isArray(match.headerMatches) ? match.headerMatches : [];
}

// actions/promote-canary/platforms/url-map/preflight.ts
const RECORD_LENGTH = 1200;
function preflight(observed) {
	const { stable, canary } = observed;
	const pair = [stable, canary];
	return [
		checkSame("load balancing scheme", pair, {
			nameOf,
			of: ({ service }) => service.loadBalancingScheme
		}),
		checkSame("protocol", pair, {
			nameOf,
			of: ({ service }) => service.protocol
		}),
		checkScheme(stable),
		checkHealthCheck(canary),
		checkGroups(canary),
		checkServing("targets of the stable version", stable.health),
		checkDescription(observed),
		...checkAffinity(pair),
		...checkElsewhere(observed, pair)
	];
}
function nameOf({ path }) {
	return backendServiceName(path);
}
function checkScheme({ service }) {
	const name = "global external load balancer";
	const scheme = service.loadBalancingScheme ?? "EXTERNAL";
	if (scheme === "EXTERNAL_MANAGED") return {
		name,
		result: "passed",
		explanation: scheme
	};
	return {
		name,
		result: "failed",
		explanation: scheme === "EXTERNAL" ? "A classic load balancer (EXTERNAL) cannot split by weights; EXTERNAL_MANAGED can." : `${scheme} is not supported: its metrics differ from those of EXTERNAL_MANAGED.`
	};
}
function checkHealthCheck({ service }) {
	const name = "health check of the canary";
	return service.healthChecks?.length ? {
		name,
		result: "passed",
		explanation: "present"
	} : {
		name,
		result: "failed",
		explanation: "The canary has no health check, so its health is unknown. Serverless backends cannot have one."
	};
}
function checkGroups({ service }) {
	const name = "groups of the canary";
	const groups = groupsOf(service).length;
	return groups > 0 ? {
		name,
		result: "passed",
		explanation: `${groups}`
	} : {
		name,
		result: "failed",
		explanation: "The backend service of the canary has no backends."
	};
}
function checkDescription({ urlMap: { description = "" }, original, record }) {
	const name = "space for the record";
	const room = MAX_DESCRIPTION - description.length;
	const needed = RECORD_LENGTH + JSON.stringify(encodeDivision(original)).length;
	return room >= needed || record !== void 0 ? {
		name,
		result: "passed",
		explanation: "in the description of the URL map"
	} : {
		name,
		result: "failed",
		explanation: `The description of the URL map has ${room} characters left; a canary record may need ${needed}.`
	};
}
function checkAffinity(pair) {
	const sticky = pair.filter(({ service }) => (service.sessionAffinity ?? "NONE") !== "NONE");
	if (sticky.length === 0) return [];
	return [{
		name: "session affinity",
		result: "warning",
		explanation: `${sticky.map(nameOf).join(" and ")} have session affinity, which weights override: users may switch versions with each request.`
	}];
}
function checkElsewhere({ urlMap: { description: _, ...urlMap }, place }, pair) {
	const rest = withDivision(withoutSmokeRules(urlMap), place, {
		kind: "weighted",
		backends: []
	});
	const links = JSON.stringify(rest);
	const serving = pair.filter(({ path }) => links.includes(`${path}"`));
	if (serving.length === 0) return [];
	return [{
		name: "other requests",
		result: "warning",
		explanation: `Other parts of this URL map send requests to ${serving.map(nameOf).join(" and ")}. Those requests are counted too, so the split check may fail; use backend services that serve only here.`
	}];
}

// actions/promote-canary/platforms/url-map/restoration.ts
function restorationOf(urlMap, place, original) {
	const restored = withDivision(withoutSmokeRules(urlMap), place, original);
	if (place.pathMatcher !== void 0) return { pathMatchers: restored.pathMatchers ?? [] };
	const { defaultService = null, defaultRouteAction: action } = restored;
	return {
		defaultService,
		defaultRouteAction: action === void 0 ? null : {
			...action,
			weightedBackendServices: action.weightedBackendServices ?? null
		}
	};
}

// actions/promote-canary/platforms/url-map/plan-url-map.ts
function planUrlMap(observed, inputs) {
	const { place, urlMap, original, stable, canary, record } = observed;
	const plan = {
		platform: "url-map",
		resource: {
			kind: "URL map",
			id: placeName(place)
		},
		place,
		pair: {
			stable: stable.path,
			canary: canary.path
		},
		names: {
			stable: backendServiceName(stable.path),
			canary: backendServiceName(canary.path)
		},
		groups: {
			stable: groupsOf(stable.service),
			canary: groupsOf(canary.service)
		},
		original,
		restoration: restorationOf(urlMap, place, original),
		steps: record?.steps ?? inputs.steps,
		stableFate: inputs.stableFate
	};
	const { listed, shifted } = planForms(formSettingsOf(plan));
	const smoke = planSmoke(observed, inputs);
	return {
		...plan,
		warmUpMinutes: 1 + Math.ceil(inputs.warmUpMs / 6e4),
		smokeRule: smoke?.rule,
		countsOthers: false,
		checks: [...preflight(observed), ...smoke === void 0 ? [] : [smoke.check]],
		forms: [{
			percent: 0,
			division: listed
		}, ...[...shifted].map(([percent, division]) => ({
			percent,
			division
		}))]
	};
}
function planSmoke({ urlMap, place, canary }, { smoke }) {
	if (smoke === void 0) return void 0;
	const name = "smoke requests";
	const rule = planSmokeRule({
		urlMap: withoutSmokeRules(urlMap),
		place
	}, smoke.header, canary.path);
	if ("impossible" in rule) return {
		rule: void 0,
		check: {
			name,
			result: "failed",
			explanation: rule.impossible
		}
	};
	return {
		rule,
		check: {
			name,
			result: "passed",
			explanation: `with ${smoke.header.name}: ${smoke.header.value} by a route rule of priority ${rule.priority}`
		}
	};
}
function formSettingsOf(plan) {
	return {
		...plan,
		percents: plan.steps.map(({ percent }) => percent)
	};
}

// actions/promote-canary/platforms/url-map/serving.ts
async function readServingOfUrlMap({ place }, world) {
	const urlMap = await new UrlMapStore(world.google(), place, world).read({ signal: world.signal });
	return {
		backend: soleBackend(backendsOf(readDivision(urlMap, place), place)),
		promotion: promotionIn(urlMap.description, place),
		recordLeft: recordIn(urlMap.description, place) !== void 0
	};
}

// actions/promote-canary/platforms/url-map/histogram.ts
function histogramOf({ bucketCounts = [], bucketOptions = {} }) {
	return {
		bounds: boundsOf(bucketOptions),
		counts: bucketCounts.map(Number)
	};
}
function addHistograms(histograms) {
	const [first] = histograms;
	if (first === void 0) return void 0;
	const length = Math.max(...histograms.map(({ counts }) => counts.length));
	const counts = Array.from({ length }, (_, i) => histograms.reduce((sum, histogram) => sum + (histogram.counts[i] ?? 0), 0));
	return {
		bounds: first.bounds,
		counts
	};
}
function totalOf({ counts }) {
	return counts.reduce((sum, count) => sum + count, 0);
}
function boundAtQuantile(histogram, share) {
	const wanted = share * totalOf(histogram);
	if (wanted === 0) return void 0;
	let below = 0;
	for (const [i, bound] of histogram.bounds.entries()) {
		below += histogram.counts[i] ?? 0;
		if (below >= wanted) return bound;
	}
}
function countFrom({ bounds, counts }, bound) {
	return counts.reduce((sum, count, i) => (bounds[i - 1] ?? Number.NEGATIVE_INFINITY) >= bound ? sum + count : sum, 0);
}
function boundsOf({ exponentialBuckets, linearBuckets, explicitBuckets }) {
	if (exponentialBuckets !== void 0) {
		const { numFiniteBuckets = 0, growthFactor = 2, scale = 1 } = exponentialBuckets;
		return Array.from({ length: numFiniteBuckets + 1 }, (_, i) => scale * growthFactor ** i);
	}
	if (linearBuckets !== void 0) {
		const { numFiniteBuckets = 0, width = 1, offset = 0 } = linearBuckets;
		return Array.from({ length: numFiniteBuckets + 1 }, (_, i) => offset + width * i);
	}
	return explicitBuckets?.bounds ?? [];
}

// actions/promote-canary/platforms/url-map/time-series.ts
async function readTimeSeries(google, { project, filter, groupBy }, { span, signal }) {
	const { startMs, endMs } = millisecondsOf(span);
	const series = [];
	let pageToken;
	do {
		const page = await readPage(google, {
			service: "monitoring",
			name: "timeSeries.list",
			method: "GET",
			path: `projects/${project}/timeSeries`,
			query: {
				filter,
				"interval.startTime": new Date(startMs).toISOString(),
				"interval.endTime": new Date(endMs).toISOString(),
				"aggregation.alignmentPeriod": "60s",
				"aggregation.perSeriesAligner": "ALIGN_SUM",
				"aggregation.crossSeriesReducer": "REDUCE_SUM",
				"aggregation.groupByFields": groupBy,
				...pageToken === void 0 ? {} : { pageToken }
			}
		}, signal);
		const [failure] = page.executionErrors ?? [];
		if (failure !== void 0) throw new Error(`Cloud Monitoring returned a partial result: ${failure.message ?? ""}`);
		for (const { metric, resource, points = [] } of page.timeSeries ?? []) series.push({
			labels: {
				...resource?.labels,
				...metric?.labels
			},
			points: new Map(points.map(({ interval, value = {} }) => [minuteBefore(interval?.endTime ?? ""), value]))
		});
		pageToken = page.nextPageToken || void 0;
	} while (pageToken !== void 0);
	return series;
}
async function readPage(google, call, signal) {
	try {
		return await google.call(call, { signal });
	} catch (error) {
		if (error instanceof _shared$0.ut && error.status === 404) return {};
		throw error;
	}
}
function minuteBefore(endTime) {
	return Math.round(Date.parse(endTime) / 6e4) - 1;
}

// actions/promote-canary/platforms/url-map/url-map-metrics.ts
const REQUESTS = "loadbalancing.googleapis.com/https/request_count";
const LATENCIES = "loadbalancing.googleapis.com/https/backend_latencies";
const BACKEND = "backend_target_name";
const CLASS = "response_code_class";
const QUANTILES = [
	["latency-p50", .5],
	["latency-p90", .9],
	["latency-p99", .99]
];
var UrlMapMetrics = class {
	latency;
	answersCounted = true;
	#google;
	#settings;
	#bounds;
	constructor(google, settings, bounds) {
		this.#google = google;
		this.#settings = settings;
		this.#bounds = bounds;
		this.latency = bounds !== void 0;
	}
	async readMinutes(span, signal) {
		const [data, own] = await this.#read(["stable", "canary"], span, signal);
		return minutesOf(span).map((at) => ({
			at,
			stable: this.#armMinute(data, own, {
				arm: "stable",
				at
			}),
			canary: this.#armMinute(data, own, {
				arm: "canary",
				at
			})
		}));
	}
	async readHistory(span, signal) {
		const [data, own] = await this.#read(["stable"], span, signal);
		return minutesOf(span).map((at) => ({
			at,
			stable: this.#armMinute(data, own, {
				arm: "stable",
				at
			})
		}));
	}
	async #read(arms, span, signal) {
		if (span.to < span.from) return [NO_DATA, new Map()];
		const { custom, labels, prometheus } = this.#settings;
		return Promise.all([readData(this.#google, this.#settings, {
			arms,
			latency: this.latency,
			span,
			signal
		}), readPrometheusFigures(prometheus, prometheusFigures(custom, arms, labels), {
			span,
			signal
		})]);
	}
	#armMinute(data, own, { arm, at }) {
		const { requests, failures, clientErrors, unanswered, latencies } = data[arm];
		const count = (found) => found === void 0 ? null : { count: found };
		const samples = {
			errors: count(failures.get(at)),
			unanswered: count(unanswered.get(at)),
			"client-errors": count(clientErrors.get(at))
		};
		for (const [metric, bound] of Object.entries(this.#bounds ?? {})) {
			const histogram = latencies.get(at);
			samples[metric] = histogram === void 0 ? null : {
				count: countFrom(histogram, bound),
				of: totalOf(histogram)
			};
		}
		return {
			requests: requests.get(at) ?? null,
			samples: {
				...samples,
				...customSamples(this.#settings.custom, own, {
					arm,
					at
				})
			}
		};
	}
};
async function readLatencyBounds(google, settings, { span, signal }) {
	if (span.to < span.from) return void 0;
	const { stable } = await readLatencies(google, settings, {
		arms: ["stable"],
		span,
		signal
	});
	const usual = addHistograms([...stable.values()]);
	if (usual === void 0) return void 0;
	const bounds = {};
	for (const [metric, quantile] of QUANTILES) {
		const bound = boundAtQuantile(usual, quantile);
		if (bound === void 0) return void 0;
		bounds[metric] = bound;
	}
	return bounds;
}
const NO_ARM = {
	requests: new Map(),
	failures: new Map(),
	clientErrors: new Map(),
	unanswered: new Map(),
	latencies: new Map()
};
const NO_DATA = {
	stable: NO_ARM,
	canary: NO_ARM
};
async function readData(google, settings, { latency, ...request }) {
	const query = {
		project: settings.project,
		filter: filterOf(REQUESTS, settings, request.arms),
		groupBy: [`resource.label.${BACKEND}`, `metric.label.${CLASS}`]
	};
	const [counts, latencies] = await Promise.all([readTimeSeries(google, query, request), latency ? readLatencies(google, settings, request) : void 0]);
	const dataOf = (arm) => {
		const own = counts.filter(({ labels }) => labels[BACKEND] === settings.backends[arm]);
		return {
			requests: sumOf(own),
			failures: sumOf(own.filter(({ labels }) => isOfClass(labels[CLASS], "5"))),
			clientErrors: sumOf(own.filter(({ labels }) => isOfClass(labels[CLASS], "4"))),
			unanswered: sumOf(own.filter(({ labels }) => !isAnswered(labels[CLASS]))),
			latencies: latencies?.[arm] ?? new Map()
		};
	};
	return {
		stable: dataOf("stable"),
		canary: dataOf("canary")
	};
}
async function readLatencies(google, settings, { arms, ...request }) {
	const query = {
		project: settings.project,
		filter: filterOf(LATENCIES, settings, arms),
		groupBy: [`resource.label.${BACKEND}`]
	};
	const series = await readTimeSeries(google, query, request);
	const histogramsOf = (arm) => {
		const histograms = new Map();
		for (const { labels, points } of series) {
			if (labels[BACKEND] !== settings.backends[arm]) continue;
			for (const [at, { distributionValue }] of points) if (distributionValue !== void 0) histograms.set(at, histogramOf(distributionValue));
		}
		return histograms;
	};
	return {
		stable: histogramsOf("stable"),
		canary: histogramsOf("canary")
	};
}
function filterOf(metric, { urlMap, backends }, arms) {
	const names = arms.map((arm) => `"${backends[arm]}"`).join(", ");
	return [
		`metric.type = "${metric}"`,
		"resource.type = \"https_lb_rule\"",
		`resource.labels.url_map_name = "${urlMap}"`,
		`resource.labels.${BACKEND} = one_of(${names})`
	].join(" AND ");
}
function isOfClass(responseCodeClass, digit) {
	return responseCodeClass?.startsWith(digit) === true;
}
function isAnswered(responseCodeClass) {
	return responseCodeClass !== void 0 && /^[1-5]/.test(responseCodeClass);
}
function sumOf(series) {
	const sums = new Map();
	for (const { points } of series) for (const [at, { int64Value, doubleValue }] of points) sums.set(at, (sums.get(at) ?? 0) + Number(int64Value ?? doubleValue ?? 0));
	return sums;
}

// actions/promote-canary/platforms/url-map/url-map-target.ts
const URL_MAP_INPUTS = {
	chosenBy: ["url-map"],
	takesTurns: true,
	stableInput: "stable-backend-service",
	ownInputs: [
		"path-matcher",
		"route-rule",
		"backend-services",
		"stable-backend-service",
		"canary-backend-service",
		"lease-service-account",
		"lease-location",
		"google-workload-identity-provider",
		"google-service-account"
	]
};
const LOCATION = /^[a-z]+-[a-z]+\d+$/;
function readUrlMapTarget(inputs) {
	const { path, project, name } = parseUrlMap(inputs.text("url-map"), "input url-map");
	const backend = (input) => {
		const text = inputs.optional(input);
		return text === void 0 ? void 0 : parseBackendService(text, project, `input ${input}`);
	};
	return {
		platform: "url-map",
		place: {
			path,
			project,
			name,
			...readWithin(inputs)
		},
		stable: backend("stable-backend-service"),
		canary: backend("canary-backend-service"),
		pair: readPair(inputs, project),
		lease: readLease$1(inputs)
	};
}
function readWithin(inputs) {
	const pathMatcher = inputs.optional("path-matcher");
	const routeRulePriority = inputs.optionalInteger("route-rule", {
		min: 0,
		max: 2147483647
	});
	if (routeRulePriority !== void 0 && pathMatcher === void 0) throw new _shared$0.yt("`route-rule` needs `path-matcher`.", {
		where: "inputs path-matcher and route-rule",
		given: `route rule ${routeRulePriority}, no path matcher`
	});
	return {
		pathMatcher,
		routeRulePriority
	};
}
function readPair(inputs, project) {
	const name = "backend-services";
	const paths = inputs.list(name).map((text) => parseBackendService(text, project, `input ${name}`));
	const [one, other, ...more] = paths;
	if (one === void 0) return void 0;
	if (other !== void 0 && more.length === 0 && one !== other) return [one, other];
	throw new _shared$0.yt("exactly two different backend services are required.", {
		where: `input ${name}`,
		given: paths.join(", "),
		allowed: "two names or paths, in any order"
	});
}
function readLease$1(inputs) {
	const serviceAccount = (0,_shared$0.v)(inputs, "lease-service-account");
	const location = inputs.optional("lease-location");
	if (serviceAccount === void 0 && location === void 0) return void 0;
	if (serviceAccount === void 0 || location === void 0) throw new _shared$0.yt("a lease needs both inputs; leave both empty for no lease.", {
		where: "inputs lease-service-account and lease-location",
		given: serviceAccount === void 0 ? "only lease-location" : "only lease-service-account"
	});
	if (!LOCATION.test(location)) throw new _shared$0.yt("not a location of Cloud Scheduler.", {
		where: "input lease-location",
		given: `\`${location}\``,
		allowed: "a region such as `europe-west3`"
	});
	return {
		serviceAccount,
		location
	};
}

// actions/promote-canary/platforms/url-map/url-map-traffic.ts
var UrlMapTraffic = class {
	sticky = false;
	#settings;
	#written;
	constructor(settings) {
		this.#settings = settings;
		this.#written = settings.forms.original;
	}
	read(signal) {
		return this.#readWith({ signal });
	}
	glance(signal) {
		return this.#readWith({
			signal,
			prompt: true
		});
	}
	async shift(percent) {
		const { forms } = this.#settings;
		const division = percent === 0 ? forms.listed : forms.shifted.get(percent);
		if (division === void 0) throw new RangeError(`${percent} % is not in the plan.`);
		await this.#write(division, { signal: this.#settings.signal });
	}
	async restore() {
		const { store, forms, restoration } = this.#settings;
		let wasRead = false;
		try {
			await this.#write(forms.original, { prompt: true }, () => {
				wasRead = true;
			});
		} catch (error) {
			if (wasRead || error instanceof _shared$0.yt) throw error;
			await store.patch(restoration(), { prompt: true });
		}
	}
	async settle() {
		await this.#write(this.#settings.forms.promoted, { signal: this.#settings.signal });
	}
	async #write(division, options, onRead = () => {}) {
		const { store, place, forms } = this.#settings;
		this.#written = division;
		await store.change((current) => {
			onRead();
			const found = readDivision(current, place);
			if (recogniseForm(forms, found) === void 0) throw new DriftError(`The URL map was modified outside this run: ${describe$1(found, place)}.`);
			return withDivision(current, place, division);
		}, options);
	}
	async #readWith(options) {
		let urlMap;
		try {
			urlMap = await this.#settings.store.read(options);
		} catch (error) {
			if (error instanceof NoUrlMapError) return {
				...this.#foreign(),
				found: (0,_shared$0.St)(error)
			};
			return {
				kind: "unreadable",
				reason: `The URL map cannot be read: ${(0,_shared$0.St)(error)}`
			};
		}
		try {
			return this.#routingOf(urlMap);
		} catch (error) {
			return {
				...this.#foreign(),
				found: (0,_shared$0.St)(error)
			};
		}
	}
	#routingOf(urlMap) {
		const { forms, place } = this.#settings;
		const division = readDivision(urlMap, place);
		const form = recogniseForm(forms, division);
		switch (form?.kind) {
			case "original": return {
				kind: "ours",
				percent: 0,
				listed: false
			};
			case "listed": return {
				kind: "ours",
				percent: 0,
				listed: true
			};
			case "shifted": return {
				kind: "ours",
				percent: form.percent,
				listed: true
			};
			case "promoted": return {
				kind: "ours",
				percent: 100,
				listed: true
			};
			default: return {
				...this.#foreign(),
				found: describe$1(division, place)
			};
		}
	}
	#foreign() {
		return {
			kind: "foreign",
			expected: describe$1(this.#written, this.#settings.place),
			suspects: []
		};
	}
};
var DriftError = class extends Error {
	name = "ForeignDivisionError";
};
function describe$1(division, place) {
	return describeBackends(backendsOf(division, place), { nameOf: backendServiceName });
}

// actions/promote-canary/platforms/url-map/url-map-platform.ts
const URL_MAP = {
	...URL_MAP_INPUTS,
	settleMs: 24e4,
	readTarget: readUrlMapTarget,
	requireSupported: refuseCloudWatch,
	namesConfirm: ({ stable, canary }) => stable !== void 0 || canary !== void 0,
	observe: observeUrlMap,
	plan: planUrlMap,
	open: openUrlMap,
	openLedger: ({ place }, world) => openUrlMapLedger(place, world),
	encodeOriginal: ({ original }) => encodeDivision(original),
	readServing: readServingOfUrlMap
};
const LEASE_ADVICE = "Set `lease-service-account` and `lease-location`, so that Cloud Scheduler can roll the traffic back.";
const SMOKE_SETTLE_MS = 6e4;
function refuseCloudWatch({ judge: { sources } }) {
	const [name] = Object.entries(sources).find(([, source]) => partsOf(source).some(([, { from }]) => from === "cloudwatch")) ?? [];
	if (name === void 0) return;
	throw new _shared$0.yt("CloudWatch metrics are not available with a URL map.", {
		where: "input settings",
		given: `metric ${name}`,
		next: "Take it from Prometheus; Cloud Monitoring's own is https://monitoring.googleapis.com/v1/projects/PROJECT/location/global/prometheus, and needs no token."
	});
}
function openUrlMap(request) {
	const { plan, world } = request;
	const { place, pair, groups } = plan;
	const google = world.google();
	const store = new UrlMapStore(google, place, world);
	const restoration = () => restorationNow(plan, store);
	const forms = planForms(formSettingsOf(plan));
	return {
		traffic: new UrlMapTraffic({
			store,
			place,
			forms,
			restoration,
			signal: world.signal
		}),
		ledger: new DescriptionLedger(store, place),
		lease: openLease(request, restoration),
		deployment: () => void 0,
		confirms: () => Promise.resolve(true),
		readHealth: (arm, signal) => readGroupHealth(google, {
			path: pair[arm],
			groups: groups[arm]
		}, signal),
		readGuards: () => Promise.resolve([]),
		openMetrics: (history, signal) => openMetrics(request, history, signal),
		smokeRoute: openSmokeRoute(plan, store)
	};
}
function openUrlMapLedger(place, world) {
	return new DescriptionLedger(new UrlMapStore(world.google(), place, world), place);
}
function restorationNow({ place, original, restoration }, { lastRead }) {
	return lastRead === void 0 ? restoration : restorationOf(lastRead, place, original);
}
function openLease({ plan: { place }, target, world, leaseId: canaryId }, restoration) {
	if (target.lease === void 0) return noLease(LEASE_ADVICE);
	return new CloudSchedulerLease(world.google(), {
		place,
		restoration,
		canaryId,
		...target.lease
	});
}
function openSmokeRoute({ place, smokeRule }, store) {
	return {
		settleMs: SMOKE_SETTLE_MS,
		async open() {
			if (smokeRule === void 0) throw new Error("No route rule for smoke requests is planned.");
			await store.change((current) => withSmokeRule(current, place, smokeRule));
		},
		async close() {
			let closed = 0;
			await store.change((current) => {
				closed = countSmokeRules(current);
				return withoutSmokeRules(current);
			});
			return closed;
		}
	};
}
async function openMetrics({ plan: { place, names }, options, world }, history, signal) {
	const google = world.google();
	const { sources, labels } = options.judge;
	const known = (arm) => ({
		"backend-service": names[arm],
		"url-map": place.name,
		project: place.project,
		...labels[arm]
	});
	const settings = {
		project: place.project,
		urlMap: place.name,
		backends: names,
		custom: sources,
		labels: {
			stable: known("stable"),
			canary: known("canary")
		},
		prometheus: openPrometheus(options.prometheus, world, (url) => google.tokenFor(url))
	};
	return new UrlMapMetrics(google, settings, await readLatencyBounds(google, settings, {
		span: history,
		signal
	}));
}

// actions/promote-canary/platforms/platforms.ts
const PLATFORMS = {
	alb: ALB,
	"url-map": URL_MAP,
	lambda: LAMBDA,
	sagemaker: SAGEMAKER,
	ecs: ECS
};
function observe(inputs, world) {
	return observeOn(inputs.target.platform, inputs.target, {
		inputs,
		world
	});
}
function planCanary(observation, options) {
	return planOn(observation.platform, observation, options);
}
function planResumption(observation, options) {
	return planCanary({
		...observation,
		record: void 0
	}, options);
}
function openPlatform(plan, leaseId, context) {
	return openOn(plan.platform, plan, {
		...context,
		leaseId,
		target: context.inputs.target
	});
}
function openLedger(observation, world) {
	return openLedgerOn(observation.platform, observation, world);
}
function encodeOriginal(plan) {
	return encodeOriginalOn(plan.platform, plan);
}
function namesConfirm(target, routing) {
	return namesConfirmOn(target.platform, target, routing);
}
function readServing({ target }, world) {
	return readServingOn(target.platform, target, world);
}
function namesConfirmOn(name, target, routing) {
	return PLATFORMS[name].namesConfirm(target, routing);
}
function observeOn(name, target, { inputs, world }) {
	return PLATFORMS[name].observe(target, inputs, world);
}
function planOn(name, observation, options) {
	return PLATFORMS[name].plan(observation, options);
}
function openOn(name, plan, context) {
	const { inputs: options, ...rest } = context;
	return PLATFORMS[name].open({
		plan,
		options,
		...rest
	});
}
function openLedgerOn(name, observation, world) {
	return PLATFORMS[name].openLedger(observation, world);
}
function encodeOriginalOn(name, plan) {
	return PLATFORMS[name].encodeOriginal(plan);
}
function readServingOn(name, target, world) {
	return PLATFORMS[name].readServing(target, world);
}

// actions/promote-canary/platforms/target.ts
const [DEFAULT_PLATFORM = "alb", ...OTHERS] = namesOf(PLATFORMS);
function readTarget(inputs) {
	const isGiven = (input) => inputs.optional(input) !== void 0;
	const chosen = OTHERS.find((name) => PLATFORMS[name].chosenBy.some(isGiven)) ?? DEFAULT_PLATFORM;
	const allowed = inputsOf(chosen);
	for (const other of namesOf(PLATFORMS)) {
		const stray = inputsOf(other).filter((input) => !allowed.includes(input) && isGiven(input));
		if (stray.length > 0) {
			const [rule, platform] = chosen === DEFAULT_PLATFORM ? ["go with", other] : ["do not go with", chosen];
			const choice = PLATFORMS[platform].chosenBy.map((input) => `\`${input}\``).join(" or ");
			const where = `inputs ${stray.join(", ")}`;
			throw new _shared$0.yt(`these inputs ${rule} ${choice}.`, {
				where,
				next: "Leave them empty."
			});
		}
	}
	return PLATFORMS[chosen].readTarget(inputs);
}
function inputsOf(name) {
	const { chosenBy, ownInputs } = PLATFORMS[name];
	return [...chosenBy, ...ownInputs];
}
function namesOf(platforms) {
	return Object.keys(platforms).filter((name) => name in platforms);
}

// actions/promote-canary/smoke/canary-header.ts
const NAME = /^[A-Za-z0-9!#$%&'+.^_`|~-]{1,40}$/;
const VALUE = /^[\x21-\x7e]{1,128}$/;
function parseCanaryHeader(text, where) {
	const colon = text.indexOf(":");
	const [name, value] = [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
	if (colon > 0 && NAME.test(name) && VALUE.test(value) && !/[*?\\]/.test(value)) return {
		name,
		value
	};
	throw new _shared$0.yt("a rule cannot match this header.", {
		where,
		given: `\`${text}\``,
		allowed: "`Name: value`, a name of at most 40 characters, a value of at most 128 without blanks, `*` and `?`"
	});
}

// actions/promote-canary/smoke/smoke-requests.ts
const WHERE = "input smoke-requests";
const KEYS = "path, method, headers, body, status, contains, times";
function readSmokeRequests(data) {
	if (data === void 0) return [readOne({ path: "/" }, 0)];
	if (!Array.isArray(data) || data.length === 0) return refuse(WHERE, data, "a list of requests");
	return data.map(readOne);
}
function readOne(data, index) {
	const where = `${WHERE}, request ${index + 1}`;
	const { path, method = "GET", headers = {}, body, status = [], contains, times = 1, ...unknown } = mapping(data, where);
	const [stray] = Object.keys(unknown);
	if (stray !== void 0) return refuse(where, stray, KEYS);
	if (typeof path !== "string" || !/^\/(?!\/)/.test(path)) return refuse(`${where}: path`, path, "a path that begins with /");
	if (typeof method !== "string" || !/^[A-Z]+$/.test(method)) return refuse(`${where}: method`, method, "a method such as POST");
	if (contains !== void 0 && typeof contains !== "string") return refuse(`${where}: contains`, contains, "text");
	if (typeof times !== "number" || !Number.isInteger(times) || times < 1 || times > 1e3) return refuse(`${where}: times`, times, "a whole number from 1 to 1000");
	const json = body !== void 0 && typeof body !== "string";
	return {
		method,
		path,
		headers: {
			...json ? { "content-type": "application/json" } : {},
			...readHeaders(headers, where)
		},
		body: json ? JSON.stringify(body) : body,
		statuses: readStatuses(status, where),
		contains,
		times
	};
}
function readHeaders(headers, where) {
	return Object.fromEntries(Object.entries(mapping(headers, `${where}: headers`)).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
function readStatuses(status, where) {
	return (Array.isArray(status) ? status : [status]).map((one) => typeof one === "number" && Number.isInteger(one) && one >= 100 && one <= 599 ? one : refuse(`${where}: status`, one, "an HTTP status, or a list of them"));
}
function mapping(value, where) {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
	return refuse(where, value, "a mapping");
}
function refuse(where, given, allowed) {
	throw new _shared$0.yt("the value cannot be used.", {
		where,
		given: `\`${JSON.stringify(given)}\``,
		allowed
	});
}

// actions/promote-canary/inputs.ts
const MINUTE_MS = 6e4;
function readInputs(inputs) {
	const { common, plan, metrics, timing, ...others } = (0,_shared$0.g)({
		common: () => (0,_shared$0.L)(inputs),
		plan: () => (0,_shared$0.R)(inputs),
		aws: () => (0,_shared$0.I)(inputs),
		google: () => (0,_shared$0._)(inputs),
		mode: () => inputs.choice("mode", [
			"start",
			"resume",
			"abort",
			"revert",
			"status"
		]),
		target: () => readTarget(inputs),
		timing: () => readTiming(inputs),
		minRequests: () => inputs.integer("min-requests", { min: 1 }),
		deadlineMs: () => inputs.durationMs("deadline", { min: MINUTE_MS }),
		onInconclusive: () => inputs.choice("on-inconclusive", [
			"roll-back",
			"hold",
			"promote"
		]),
		minHealthyTargets: () => inputs.integer("min-healthy-targets", { min: 1 }),
		healthTimeoutMs: () => inputs.durationMs("health-timeout"),
		maxErrorPercent: () => inputs.optional("max-error-rate") === void 0 ? void 0 : inputs.percent("max-error-rate"),
		warmUpMs: () => inputs.durationMs("warm-up"),
		settleMs: () => inputs.optionalDurationMs("settle"),
		pollMs: () => inputs.durationMs("poll-interval", {
			min: 5e3,
			max: 3e5
		}),
		historyMs: () => inputs.durationMs("history", {
			min: 0,
			max: 1440 * MINUTE_MS
		}),
		timeBudgetMs: () => inputs.durationMs("time-budget", { min: MINUTE_MS }),
		lease: () => readLease(inputs),
		stableFate: () => inputs.choice("stable-group", ["keep-at-zero", "remove-from-rule"]),
		smoke: () => readSmoke(inputs),
		metrics: () => readMetrics(inputs)
	});
	const rest = {
		...others,
		...timing
	};
	const { target, steps, deadlineMs, settleMs } = rest;
	const platform = PLATFORMS[target.platform];
	platform.requireSupported({
		...rest,
		...metrics
	});
	requireTimeForSteps(steps, deadlineMs);
	return {
		...common,
		...plan,
		...rest,
		settleMs: settleMs ?? platform.settleMs,
		...metrics
	};
}
function readLease(inputs) {
	const role = inputs.optional("lease-role");
	if (role !== void 0 && !/^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(role)) throw new _shared$0.yt("not an ARN of an IAM role.", {
		where: "input lease-role",
		given: `\`${role}\``,
		allowed: "`arn:aws:iam::ACCOUNT:role/NAME`"
	});
	return {
		role,
		group: inputs.text("lease-group"),
		durationMs: inputs.durationMs("lease", { min: 2 * MINUTE_MS }),
		holdMs: inputs.durationMs("hold-for", { min: MINUTE_MS })
	};
}
function requireTimeForSteps(steps, deadlineMs) {
	const shortestMs = steps.slice(0, -1).reduce((sum, { minDwellMs }) => sum + minDwellMs, 0);
	if (shortestMs <= deadlineMs) return;
	throw new _shared$0.yt("the steps take longer than the deadline.", {
		where: "inputs steps, min-dwell and deadline",
		given: `${(0,_shared$0.at)(shortestMs)} at least up to 100 %, and a deadline of ${(0,_shared$0.at)(deadlineMs)}`,
		next: "Set a later deadline, fewer steps, or a shorter min-dwell."
	});
}
function readSmoke(inputs) {
	const header = parseCanaryHeader(inputs.text("canary-header"), "input canary-header");
	const requests = readSmokeRequests(inputs.yaml("smoke-requests"));
	const url = readUrl(inputs, "smoke-url", "the `headers` of smoke-requests");
	if (url !== void 0) return {
		url,
		header,
		requests
	};
	if (inputs.optional("smoke-requests") === void 0) return void 0;
	throw new _shared$0.yt("`smoke-requests` is set, but `smoke-url` is not.", {
		where: "input smoke-url",
		given: "nothing",
		next: "Set it to the URL of the load balancer, or leave smoke-requests empty."
	});
}
function readMetrics(inputs) {
	const judge = readJudgeOptions(inputs);
	const token = inputs.optional("prometheus-token");
	const url = readUrl(inputs, "prometheus-url", "`prometheus-token`");
	if (url !== void 0) return {
		judge,
		prometheus: {
			url,
			token
		}
	};
	const asking = Object.entries(judge.sources).find(([, source]) => partsOf(source).some(([, figure]) => figure.from === "prometheus"));
	if (asking === void 0) return {
		judge,
		prometheus: void 0
	};
	throw new _shared$0.yt("a metric comes from Prometheus, but `prometheus-url` is not set.", {
		where: "input prometheus-url",
		given: `metric ${asking[0]}`
	});
}
function readUrl(inputs, name, forCredentials) {
	const url = inputs.optional(name);
	if (url !== void 0 && URL.canParse(url) && new URL(url).password !== "") throw new _shared$0.yt("a URL must not contain credentials.", {
		where: `input ${name}`,
		next: `Put credentials into ${forCredentials}.`
	});
	if (url === void 0 || URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
	throw new _shared$0.yt("invalid URL.", {
		where: `input ${name}`,
		given: `\`${url}\``,
		allowed: "http:// or https://"
	});
}
function readTiming(inputs) {
	const bakeMs = inputs.durationMs("bake");
	const items = inputs.list("steps");
	const dwell = readDwell(inputs);
	const steps = parseSteps(items, dwell);
	const bakesItself = /\s/.test(items.at(-1)?.trim() ?? "");
	return {
		steps: steps.map((step) => step.percent < 100 || bakesItself ? step : {
			...step,
			minDwellMs: bakeMs,
			maxDwellMs: bakeMs + Math.max(bakeMs, 10 * MINUTE_MS)
		}),
		dwell
	};
}
function readDwell(inputs) {
	const dwell = {
		minDwellMs: inputs.durationMs("min-dwell"),
		maxDwellMs: inputs.durationMs("max-dwell")
	};
	if (dwell.minDwellMs <= dwell.maxDwellMs) return dwell;
	throw new _shared$0.yt("max-dwell is shorter than min-dwell.", {
		where: "inputs min-dwell and max-dwell",
		given: `${(0,_shared$0.at)(dwell.minDwellMs)} and ${(0,_shared$0.at)(dwell.maxDwellMs)}`,
		next: "Set a longer max-dwell."
	});
}

// actions/promote-canary/replay/evidence-file.ts
const EVIDENCE_SCHEMA = "https://ai-ops.dev/canary-evidence/v1";
function readEvidenceFile(path) {
	const refuse = (what, cause) => {
		throw new _shared$0.yt(what, {
			where: path,
			next: "Use the path in the output `evidence` of a canary."
		}, { cause });
	};
	let file;
	try {
		file = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(path, "utf8"));
	} catch (error) {
		return refuse(`the evidence cannot be read: ${(0,_shared$0.St)(error)}`, error);
	}
	const { schema, version, canary, steps, trace, settings } = file;
	if (schema !== "https://ai-ops.dev/canary-evidence/v1" || version !== 1 || canary === void 0 || steps === void 0 || trace === void 0) return refuse("not an evidence file of a canary.");
	return settings === void 0 ? refuse("this canary was never judged; there is nothing to replay.") : {
		schema,
		version,
		canary,
		steps,
		trace,
		settings
	};
}

// actions/promote-canary/outputs.ts
const NO_OUTPUTS = {
	weights: "",
	stable: "",
	evidence: "",
	"plan-file": ""
};
function outputsOf({ applied, directory }) {
	if (applied === void 0) return NO_OUTPUTS;
	const evidence = writeEvidence(applied.run, applied.evidence, directory);
	const { stable } = applied.run.plan.pair;
	return {
		...NO_OUTPUTS,
		weights: JSON.stringify(weightsOf(applied)),
		stable,
		evidence
	};
}
function weightsOf({ run: { plan }, result }) {
	if (result.kind === "broken-off") {
		const { kind } = result.rollback;
		return kind === "restored" || kind === "nothing-to-do" ? splitOf(plan, 0) : {};
	}
	switch (result.ending.kind) {
		case "promoted": return splitOf(plan, 100);
		case "rolled-back": return splitOf(plan, 0);
		case "held": return splitOf(plan, plan.steps[result.ending.step]?.percent ?? 0);
		case "drifted": return {};
	}
}
function splitOf({ names }, percent) {
	return {
		[names.stable]: 100 - percent,
		[names.canary]: percent
	};
}
function writeEvidence({ id, plan, session }, evidence, directory) {
	const { polled } = session;
	if (polled === void 0 || evidence === void 0) return "";
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(directory, { recursive: true });
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "evidence.json");
	const document = {
		schema: EVIDENCE_SCHEMA,
		version: 1,
		canary: id,
		pair: plan.pair,
		steps: plan.steps,
		trace: {
			minutes: polled.minutes,
			history: evidence.history,
			weightChanges: session.changes.filter(({ percent }) => percent > 0).map(({ at, percent }) => ({
				at: minuteOf(at),
				weight: percent / 100
			}))
		},
		settings: polled.settings,
		verdict: polled.judgement ?? null,
		timeline: session.timeline
	};
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(path, `${JSON.stringify(document)}\n`);
	return path;
}

// actions/promote-canary/controller/canary-run.ts
function openCanary({ id, plan, inputs, world, leaseId = id }) {
	return {
		id,
		runner: runnerOf(world),
		plan,
		original: encodeOriginal(plan),
		inputs,
		world,
		...openPlatform(plan, leaseId, {
			inputs,
			world
		})
	};
}
function newCanaryId(world) {
	return `${world.clock.now().toISOString().replace(/[-:]|\.\d+/g, "")}-${Math.floor(world.random() * 16777216).toString(16).padStart(6, "0")}`;
}
function runnerOf({ runner }) {
	return runner.runUrl === void 0 ? "outside-a-workflow" : `${runner.runUrl}/attempts/${runner.runAttempt}`;
}

// actions/promote-canary/controller/confirm-record.ts
function requireSameRoles({ id, owner, pair }, named, where) {
	const odd = ["stable", "canary"].filter((arm) => (named[arm] ?? pair[arm]) !== pair[arm] || named.pair?.includes(pair[arm]) === false);
	if (odd.length === 0) return;
	throw new _shared$0.yt("the canary record contradicts the inputs; refusing to act on it.", {
		where,
		given: `canary ${id} of ${owner}: ${odd.map((arm) => `${arm} ${pair[arm]}`).join(", ")}`,
		allowed: ["stable", "canary"].flatMap((arm) => named[arm] === void 0 ? [] : [`${arm} ${named[arm]}`]).concat(named.pair === void 0 ? [] : [`the pair ${named.pair.join(" and ")}`]).join(", "),
		next: "Check which version gets the traffic. When no canary is in progress, remove the record: the tags `ai-ops:canary:*`, or the line `ai-ops canary: …` of the description."
	});
}
async function requireConfirmed({ confirms, inputs: { target }, plan: { platform, resource, names } }, { id, owner, pair }, routing) {
	if (namesConfirm(target, routing) || await confirms(id)) return;
	const { stableInput } = PLATFORMS[platform];
	throw new _shared$0.yt("a canary record was found, but neither a lease nor a named role confirms it.", {
		where: resource.id,
		given: `canary ${id} of ${owner}: from ${names.stable} to ${names.canary}`,
		next: `If ${names.stable} is the stable version, set \`${stableInput}: ${pair.stable}\`; otherwise remove the record.`
	});
}

// actions/promote-canary/traffic/traffic.ts
function servesEverything(routing) {
	return routing.kind === "ours" && routing.percent === 100 && routing.unfinished !== true;
}
function isRestored(routing) {
	return routing.kind === "ours" && routing.percent === 0 && !routing.listed;
}

// actions/promote-canary/controller/cleanup.ts
async function cleanUp({ lease, ledger, world }) {
	for (const [what, clear] of [["The lease could not be ended; it will roll back once more", () => lease.end()], ["The canary record could not be removed; the next run will remove it", () => ledger.clear()]]) await clear().catch((error) => world.log.warning(`${what}: ${(0,_shared$0.St)(error)}`));
}

// actions/promote-canary/controller/rollback.ts
const CANCELLED_READ_MS = 600;
const CANCELLED_MS = 3500;
const READ_MS = 1e4;
const ATTEMPTS = 3;
async function rollBackTraffic(canary, { inControl = false, stableDown: lastSeen } = {}) {
	const { traffic, ledger, world } = canary;
	const startedAt = world.clock.now().getTime();
	const readMs = world.signal.aborted ? CANCELLED_READ_MS : READ_MS;
	const [routing, record, stableDown] = await Promise.all([
		traffic.glance(AbortSignal.timeout(readMs)),
		ledger.read(AbortSignal.timeout(readMs)).catch(() => void 0),
		world.signal.aborted ? lastSeen : readStableDown(canary, lastSeen)
	]);
	if (record !== void 0 && record.id !== canary.id && !inControl) return {
		kind: "foreign",
		found: `canary ${record.id} of ${record.owner}`
	};
	if (routing.kind === "foreign") return {
		kind: "foreign",
		found: routing.found
	};
	if (isRestored(routing)) {
		await cleanUp(canary);
		const late = await traffic.glance(AbortSignal.timeout(readMs));
		if (late.kind !== "ours" || isRestored(late)) return { kind: "nothing-to-do" };
	}
	if (stableDown !== void 0 && (routing.kind !== "ours" || routing.percent > 0)) return {
		kind: "kept",
		reason: stableDown
	};
	const failure = await restore(traffic, world);
	if (failure !== void 0) return {
		kind: "failed",
		reason: failure
	};
	const durationMs = world.clock.now().getTime() - startedAt;
	world.log.info(`Rolled back: all traffic is on the stable version (${durationMs} ms).`);
	await cleanUp(canary);
	return {
		kind: "restored",
		durationMs
	};
}
async function readStableDown(canary, lastSeen) {
	try {
		const signal = AbortSignal.timeout(READ_MS);
		const [stable, next] = await Promise.all([canary.readHealth("stable", signal), canary.readHealth("canary", signal)]);
		return stable.healthy === 0 && next.healthy > 0 ? `Stable has ${describeHealth(stable)}, the canary ${describeHealth(next)}` : void 0;
	} catch {
		return lastSeen;
	}
}
async function restore(traffic, { clock, signal }) {
	let reason = "";
	const startedAt = clock.now().getTime();
	const isOver = () => signal.aborted && clock.now().getTime() - startedAt > CANCELLED_MS;
	for (let attempt = 1; attempt <= ATTEMPTS && !(attempt > 1 && isOver()); attempt++) {
		try {
			await traffic.restore();
		} catch (error) {
			reason = (0,_shared$0.St)(error);
			continue;
		}
		const routing = await traffic.glance(AbortSignal.timeout(signal.aborted ? CANCELLED_READ_MS : READ_MS));
		if (routing.kind !== "ours" || isRestored(routing)) return void 0;
		reason = `the canary still has ${routing.percent} % of the traffic`;
	}
	return reason;
}
function explainRollback(rollback, resource) {
	switch (rollback.kind) {
		case "restored": return "Rolled back: all traffic is on the stable version.";
		case "nothing-to-do": return "All traffic was on the stable version already.";
		case "foreign": return `${resource} was modified outside this run (${rollback.found}); nothing was overwritten.`;
		case "kept": return `Rollback skipped: the stable version has no healthy targets. ${rollback.reason}. Bring its targets back, then run \`mode: abort\`.`;
		case "failed": return `Rollback failed; traffic may still reach the canary: ${rollback.reason}. Set the weights of ${resource} by hand, or run this action with \`mode: abort\`.`;
	}
}

// actions/promote-canary/smoke/send-requests.ts
const TIMEOUT_MS = 6e4;
const MAX_BODY_BYTES = 1048576;
async function sendSmokeRequests(smoke, world, heartbeat) {
	for (const request of smoke.requests) {
		for (let time = 1; time <= request.times; time++) {
			await sendOne(request, smoke, world);
			await heartbeat();
		}
		world.log.info(`✓ ${request.method} ${request.path}${request.times > 1 ? ` (${request.times} times)` : ""}`);
	}
}
async function sendOne(request, { url: baseUrl, header }, world) {
	const { method, path, headers, body, statuses, contains } = request;
	const url = new URL(path, baseUrl);
	const fail = (given, cause) => {
		throw new UnfitError("the canary failed a smoke request.", {
			where: `${method} ${url.href}`,
			given,
			allowed: `${statuses.join(" or ") || "a status below 400"}${contains === void 0 ? "" : ` and \`${contains}\` in the response`}`,
			next: "It got no real traffic. Fix it and run again."
		}, { cause });
	};
	try {
		const response = await world.fetch(url, {
			method,
			headers: {
				...headers,
				[header.name]: header.value
			},
			...body === void 0 ? {} : { body },
			redirect: "manual",
			signal: AbortSignal.any([world.signal, AbortSignal.timeout(TIMEOUT_MS)])
		});
		const text = (await response.text()).slice(0, MAX_BODY_BYTES);
		if (!(statuses.length === 0 ? response.status < 400 : statuses.includes(response.status))) fail(`status ${response.status}: ${text.slice(0, 200)}`);
		if (contains !== void 0 && !text.includes(contains)) fail(`status ${response.status}: ${text.slice(0, 200)}`);
	} catch (error) {
		world.signal.throwIfAborted();
		if (error instanceof UnfitError) throw error;
		fail((0,_shared$0.St)(error), error);
	}
}

// actions/promote-canary/controller/smoke-test.ts
async function smokeTest({ smokeRoute, inputs, world, id }, heartbeat) {
	const { smoke } = inputs;
	if (smoke === void 0) return;
	try {
		await smokeRoute.open(id);
		await world.clock.sleep(smokeRoute.settleMs, world.signal);
		await sendSmokeRequests(smoke, world, heartbeat);
	} finally {
		await smokeRoute.close(id);
	}
}
async function clearSmokeTest({ smokeRoute, world }, canaryId) {
	if (await smokeRoute.close(canaryId) > 0) world.log.info("Deleted the rule for smoke requests that was left behind.");
}

// actions/promote-canary/modes/abort/apply.ts
const STRAGGLER_MS = 3e3;
async function abortCanary({ plan, record }, { inputs }, world) {
	const canary = openCanary({
		id: newCanaryId(world),
		plan,
		inputs,
		world,
		leaseId: record.id
	});
	const routing = await canary.traffic.read();
	if (!isRestored(routing)) await requireConfirmed(canary, record, routing);
	await canary.ledger.write({
		...record,
		id: canary.id,
		owner: canary.runner
	});
	const first = await rollBackTraffic(canary);
	if (record.state.phase === "ready") await clearSmokeTest(canary, record.id);
	await world.clock.sleep(STRAGGLER_MS, world.signal);
	const second = first.kind === "failed" || first.kind === "kept" ? first : await rollBackTraffic(canary);
	return second.kind === "nothing-to-do" ? first : second;
}
function isRolledBack({ kind }) {
	return kind === "restored" || kind === "nothing-to-do";
}

// actions/promote-canary/modes/abort/plan.ts
function planAbort(observation, inputs) {
	const { record } = observation;
	const plan = {
		...planCanary(observation, inputs),
		checks: []
	};
	if (record === void 0 || record.state.phase === "promoted") return {
		kind: "nothing-in-progress",
		plan,
		reason: record === void 0 ? "No canary is in progress here." : `Canary ${record.id} was promoted.`
	};
	requireSameRoles(record, inputs.target, plan.resource.id);
	return {
		kind: "roll-back",
		plan,
		record
	};
}

// actions/promote-canary/report/charts.ts
function chartsOf(session, { minutes, judgement }) {
	const start = minuteOf(session.startedAt);
	const moves = movesOf(session).map(({ at, percent }) => ({
		x: minuteOf(at) - start,
		percent
	}));
	const end = Math.max((minutes.at(-1)?.at ?? start) - start, moves.at(-1)?.x ?? 0);
	const marks = moves.map(({ x, percent }) => ({
		name: percent === 0 ? "roll-back" : `${percent} %`,
		x
	}));
	const base = {
		type: "chart",
		xLabel: "minutes since the canary began",
		xRange: [0, Math.max(1, end)],
		marks
	};
	const points = (value, arm) => minutes.filter((minute) => (minute[arm].requests ?? 0) > 0).map((minute) => [minute.at - start, value(minute[arm])]);
	const charts = [{
		...base,
		title: "Share of the canary",
		yLabel: "percent",
		yScale: "linear",
		series: [{
			name: "weight",
			points: weights(moves, end)
		}, {
			name: "requests",
			points: shares(minutes, start)
		}]
	}, {
		...base,
		title: "Errors",
		yLabel: "percent of requests",
		yScale: "linear",
		series: [{
			name: "stable",
			points: points(errorPercent, "stable")
		}, {
			name: "canary",
			points: points(errorPercent, "canary")
		}]
	}];
	if (judgement === void 0) return charts;
	const curve = (logE, judged = judgement.judgedMinutes) => logE.map((value, index) => [(judged[index] ?? start) - start, Math.exp(Math.min(value, 60))]);
	const { afterPromotion } = judgement;
	charts.push({
		...base,
		title: "Evidence of harm",
		yLabel: "e-value",
		yScale: "log",
		series: [
			{
				name: "all metrics",
				points: curve(judgement.global.logE)
			},
			...judgement.metrics.map(({ name, harm }) => ({
				name,
				points: curve(harm.logE)
			})),
			...afterPromotion === null ? [] : [{
				name: "at 100 %",
				points: curve(afterPromotion.global.logE, afterPromotion.minutes)
			}]
		],
		lines: [{
			name: "roll back",
			y: judgement.global.threshold
		}]
	});
	return charts;
}
function movesOf({ changes, timeline }) {
	const rollBack = timeline.find(({ event }) => event === "roll-back");
	return rollBack === void 0 ? changes : [...changes, {
		at: rollBack.at,
		percent: 0
	}];
}
function weights(moves, end) {
	const points = [[0, 0]];
	let last = 0;
	for (const { x, percent } of moves) {
		points.push([x, last], [x, percent]);
		last = percent;
	}
	return [...points, [Math.max(end, points.at(-1)?.[0] ?? 0), last]];
}
function shares(minutes, start) {
	return minutes.flatMap(({ at, stable, canary }) => {
		const [mine, theirs] = [canary.requests ?? 0, stable.requests ?? 0];
		return mine + theirs === 0 ? [] : [[at - start, 100 * mine / (mine + theirs)]];
	});
}
function errorPercent({ requests, samples }) {
	const sample = samples.errors;
	const count = sample !== null && sample !== void 0 && "count" in sample ? sample.count : 0;
	return requests === null || requests === 0 ? 0 : 100 * count / requests;
}

// actions/promote-canary/judge/undefined-values.ts
const LARGEST_COUNT = 0xe8d4a51000;
const LATE_RATIO = 2;
const LATE_COUNT = 10;
const ROUNDING$1 = 1e-6;
function faultOfRequests({ requests }) {
	return requests === null || isCount(requests) ? null : {
		seen: String(requests),
		allowed: COUNTS
	};
}
function faultOfSample(metric, sample) {
	if (sample === null || sample === void 0) return null;
	if (metric.kind === "score") return "sumOfSquares" in sample ? faultOfScores(sample) : wrongForm(sample, SCORES);
	if (metric.kind === "value") {
		if (!("value" in sample)) return wrongForm(sample, VALUES);
		return Number.isFinite(sample.value) && sample.value >= 0 ? null : {
			seen: String(sample.value),
			allowed: VALUES
		};
	}
	if (!("count" in sample)) return wrongForm(sample, COUNTS);
	if (sample.of !== void 0 && !isCount(sample.of)) return {
		seen: `of ${sample.of}`,
		allowed: COUNTS
	};
	if (sample.of === 0 && sample.count > 0) return {
		seen: `${sample.count} of 0`,
		allowed: "events with a total above 0"
	};
	return isCount(sample.count) ? null : {
		seen: String(sample.count),
		allowed: COUNTS
	};
}
function faultOfExcess(metric, arm, name) {
	const sample = arm.samples[name];
	if (metric.kind !== "rate" || sample === null || sample === void 0 || !("count" in sample)) return null;
	const exposure = sample.of ?? arm.requests ?? 0;
	if (exposure === 0 || sample.count <= LATE_RATIO * exposure + LATE_COUNT) return null;
	return {
		seen: `${sample.count} of ${exposure}`,
		allowed: "at most as many events as their total"
	};
}
const COUNTS = "a finite number from 0 to 1e12";
const VALUES = "a finite number, not negative";
const SCORES = "scores from 0 to 1, as n, sum and sumOfSquares";
function isCount(value) {
	return value >= 0 && value <= 0xe8d4a51000;
}
function faultOfScores({ n, sum, sumOfSquares }) {
	const slack = ROUNDING$1 * Math.max(1, n);
	if (isCount(n) && sum >= -slack && sum <= n + slack && sumOfSquares <= sum + slack && sumOfSquares * n >= sum * sum - slack * Math.max(1, n)) return null;
	if (n === 1) return {
		seen: String(sum),
		allowed: "a score from 0 to 1"
	};
	return {
		seen: `n = ${n}, sum = ${sum}, sumOfSquares = ${sumOfSquares}`,
		allowed: SCORES
	};
}
function wrongForm(sample, allowed) {
	return {
		seen: JSON.stringify(sample),
		allowed
	};
}
function describeUndefined({ at, version, metric, seen, allowed }) {
	return `${metric} of the ${version} version ${seen} at ${(Number.isSafeInteger(at) && Math.abs(at) < 1e11 ? (new Date(at * 6e4)).toISOString() : "").replace(":00.000Z", "Z")}, not ${allowed}`;
}

// actions/promote-canary/report/figures.ts
function figure(value) {
	if (!Number.isFinite(value)) return "∞";
	return Number.isInteger(value) && Math.abs(value) < 1e9 ? value.toLocaleString("en") : String(Number(value.toPrecision(3)));
}
function armText({ events, exposure }) {
	const rate = exposure === 0 ? "" : ` (${figure(100 * events / exposure)} %)`;
	return `${figure(events)} of ${figure(exposure)}${rate}`;
}

// actions/promote-canary/report/metric-tables.ts
function metricTables(judgement, promoted = false) {
	const { judged, warmUp, noData, outage } = judgement.minutes;
	const overview = {
		type: "text",
		text: `${promoted ? "" : `${judgement.reason}. `}Judged minutes: ${judged}; excluded: ${warmUp} warm-up, ${noData} without data. During ${outage} of the judged minutes the stable version failed far beyond its history. Evidence of harm over all metrics: ${evidence$1(judgement.global)}.`
	};
	const told = [HOW_TO_READ, ...undefinedTable(judgement)];
	const { afterPromotion } = judgement;
	if (afterPromotion !== null) return [
		overview,
		{
			type: "text",
			text: `At 100 %, against the history of the stable version: ${evidence$1(afterPromotion.global)} in ${(0,_shared$0.O)(afterPromotion.minutes.length, "minute")}.`
		},
		...told,
		...judgement.metrics.map(metricTable)
	];
	return [
		overview,
		...told,
		...judgement.metrics.map(metricTable)
	];
}
const HOW_TO_READ = {
	type: "details",
	summary: "How to read the figures",
	blocks: [{
		type: "list",
		items: [
			{ text: "E (e-value): how strongly the minutes so far speak against chance. Of canaries as good as the stable version, at most 1 in 20 ever reaches E = 20, however often one looks." },
			{ text: "φ (dispersion): by how much counts of this service vary more than independent requests would; 1 is no more." },
			{ text: "An interval “at all times” holds the true difference during the whole canary with the stated confidence, not only at one look." }
		]
	}]
};
function undefinedTable({ undefinedValues }) {
	if (undefinedValues.length === 0) return [];
	const title = `invalid values, ignored (${undefinedValues.length})`;
	const rows = undefinedValues.slice(-MOST_UNDEFINED$1).map((value) => [describeUndefined(value)]);
	return [{
		type: "table",
		columns: [{ title }],
		rows
	}];
}
const MOST_UNDEFINED$1 = 20;
function metricTable(metric) {
	const rows = [
		["stable", armText(metric.stable)],
		["canary", armText(metric.canary)],
		["difference", metric.effect === null ? "not known yet" : effect(metric.effect)],
		["evidence of harm", evidence$1(metric.harm)],
		...metric.safety.map((step) => [`evidence of safety for ${percent(step.toWeight)}`, evidence$1(step)]),
		["test", `${metric.test.name}: ${metric.test.why}`]
	];
	return {
		type: "table",
		columns: [{ title: `${metric.name} (${metric.role})` }, { title: "value" }],
		rows
	};
}
function effect({ scale, estimate, lower, upper }) {
	return `${scale === "ratio" ? "canary / stable" : "canary − stable"} = ${figure(estimate)}, between ${figure(lower)} and ${figure(upper)} at all times`;
}
function evidence$1({ logE, peak, threshold }) {
	const now = Math.exp(logE.at(-1) ?? 0);
	const needed = Number.isFinite(threshold) ? ` of ${figure(threshold)}` : " (decides nothing)";
	return `E = ${figure(now)}${needed}, at most ${figure(peak)}`;
}
function percent(weight) {
	return `${Number((100 * weight).toFixed(2))} %`;
}

// actions/promote-canary/report/verdict-basis.ts
function verdictBasis(judgement, promotedBecause) {
	const metric = decidingMetric(judgement);
	if (metric === void 0) return promotedBecause ?? "Nothing has been compared yet.";
	const numbers = `${metric.name}: canary ${armText(metric.canary)}, stable version ${armText(metric.stable)}`;
	if (promotedBecause !== void 0) return `${numbers}. ${promotedBecause}`;
	switch (judgement.verdict) {
		case "regression": return judgement.comparedWith === "record" ? `At 100 % the canary does worse than the stable version did before it. A canary that is as good would look so bad in at most ${oneIn(judgement.global)}.` : `${numbers}. A canary that is as good would look so bad in at most ${oneIn(judgement.global)}.`;
		case "no-regression": return `${numbers}. A canary that is worse than the margin would look so good in at most ${oneIn(metric.safety[0])}.`;
		case "insufficient-traffic": return `${numbers}. That proves neither harm nor safety.`;
		case "frozen": return `${numbers}. The stable version fails far beyond its history too, and no harm of the canary is proven.`;
	}
}
function decidingMetric(judgement) {
	const { metrics } = judgement;
	if (judgement.verdict === "regression") return metrics.find(({ name }) => name === judgement.leading);
	if (judgement.verdict === "frozen") return metrics.find(({ name }) => name === judgement.metric);
	return metrics.filter(({ role }) => role === "guardrail").toSorted((a, b) => (a.safety[0]?.logE.at(-1) ?? 0) - (b.safety[0]?.logE.at(-1) ?? 0))[0];
}
function oneIn(evidence) {
	const threshold = evidence?.threshold ?? Number.POSITIVE_INFINITY;
	return Number.isFinite(threshold) ? `1 of ${figure(threshold)} releases` : "no release";
}

// actions/promote-canary/report.ts
function reportPlan(plan, outcome) {
	const failed = plan.checks.filter(({ result }) => result === "failed");
	const reason = outcome === "planned" ? `Would shift the canary through ${describeSteps(plan)}.` : failed.map(({ name, explanation }) => `${name}: ${explanation}`).join(" ");
	return {
		title: titleOf(plan),
		outcome,
		reason,
		dryRun: outcome === "planned",
		facts: factsOf(plan),
		changes: plan.steps.map(({ percent }) => ({
			subject: `${percent} % on the canary`,
			kind: "shift",
			state: outcome === "planned" ? "planned" : "skipped",
			reason: outcome === "planned" ? "once the evidence allows" : "preflight checks failed"
		})),
		sections: [checksOf(plan)]
	};
}
function reportPromotedBefore({ runId, backend }, dryRun) {
	return {
		title: "Canary already promoted",
		outcome: "unchanged",
		reason: `Run ${runId} promoted ${backend}, which gets all the traffic; nothing was changed.`,
		dryRun,
		facts: [{
			label: "Promoted",
			value: backend
		}, {
			label: "By run",
			value: runId
		}],
		changes: []
	};
}
function reportCanary(applied) {
	const { id, plan, session } = applied.run;
	return {
		title: titleOf(plan),
		...outcomeOf(applied),
		dryRun: false,
		facts: [
			...factsOf(plan),
			{
				label: "Canary",
				value: id
			},
			...basisOf(session, promotedBecause(applied))
		],
		changes: session.timeline.map(({ at, event, why }) => ({
			subject: `${event} at ${new Date(at).toISOString()}`,
			kind: "shift",
			state: event === "roll-back" ? "undone" : "done",
			reason: why
		})),
		sections: [...evidenceOf$1(session, isPromoted(applied)), checksOf(plan)]
	};
}
function isPromoted({ result }) {
	return result.kind === "ended" && result.ending.kind === "promoted";
}
function promotedBecause(applied) {
	return isPromoted(applied) ? applied.run.session.timeline.at(-1)?.why : void 0;
}
function reportStatus({ plan, session }, record) {
	const { snapshot } = session.polled ?? {};
	const routing = snapshot?.routing;
	const where = routing?.kind === "ours" ? `has ${routing.percent} %` : `is ${routing?.kind ?? "unknown"}`;
	return {
		title: titleOf(plan),
		outcome: "unchanged",
		reason: `Canary ${record.id} ${where}, ${record.state.phase}. ${snapshot?.verdict.explanation ?? ""}`,
		dryRun: false,
		facts: [
			...factsOf(plan),
			{
				label: "Canary",
				value: record.id
			},
			{
				label: "Run",
				value: record.owner
			},
			{
				label: "Started",
				value: new Date(record.startedAt).toISOString()
			},
			{
				label: "Lease valid until",
				value: new Date(record.aliveUntil).toISOString()
			},
			...basisOf(session),
			...(snapshot?.guards ?? []).map((reading) => ({
				label: reading.guard,
				value: reading.kind === "quiet" ? "quiet" : `${reading.kind}: ${reading.explanation}`
			}))
		],
		sections: [...evidenceOf$1(session), checksOf(plan)]
	};
}
function outcomeOf({ run, result }) {
	if (result.kind === "ended") return {
		outcome: OUTCOMES[result.ending.kind](result.ending),
		reason: result.ending.explanation
	};
	const state = explainRollback(result.rollback, run.plan.resource.id);
	if (result.rollback.kind === "failed" || result.rollback.kind === "kept") return {
		outcome: "failed",
		reason: `${explain(result.error, run)} ${state}`
	};
	return result.cancelled ? {
		outcome: "cancelled",
		reason: `The run was cancelled. ${state}`
	} : {
		outcome: result.error instanceof UnfitError ? "rolled-back" : "failed",
		reason: `${explain(result.error, run)} ${state}`
	};
}
function explain(error, { world }) {
	const { kind, headline } = (0,_shared$0.lt)(error, world.signal);
	return kind === "service" ? headline : (0,_shared$0.St)(error);
}
const OUTCOMES = {
	promoted: () => "succeeded",
	held: (ending) => ending.kind === "held" && ending.cause === "no-way-back" ? "failed" : "in-progress",
	drifted: () => "failed",
	"rolled-back": (ending) => ending.kind === "rolled-back" && ending.cause === "inconclusive" ? "inconclusive" : "rolled-back"
};
function titleOf({ names }) {
	return `Canary ${names.canary} beside ${names.stable}`;
}
function describeSteps({ steps }) {
	return steps.map(({ percent }) => `${percent} %`).join(" → ");
}
function factsOf(plan) {
	return [
		{
			label: plan.resource.kind,
			value: plan.resource.id
		},
		{
			label: "Stable",
			value: plan.names.stable
		},
		{
			label: "Canary group",
			value: plan.names.canary
		},
		{
			label: "Steps",
			value: describeSteps(plan)
		}
	];
}
function checksOf({ checks, steps }) {
	return {
		heading: "Plan",
		blocks: [{
			type: "table",
			columns: [
				{
					title: "step",
					align: "right"
				},
				{ title: "at least" },
				{ title: "at most" },
				{ title: "then" }
			],
			rows: steps.map(({ percent, minDwellMs, maxDwellMs, hold }) => [
				`${percent} %`,
				(0,_shared$0.at)(minDwellMs),
				(0,_shared$0.at)(maxDwellMs),
				percent === 100 ? "promoted" : hold ? "waits for approval" : "continues"
			])
		}, {
			type: "table",
			columns: [
				{ title: "check" },
				{ title: "result" },
				{ title: "found" }
			],
			rows: checks.map(({ name, result, explanation }) => [
				name,
				result,
				explanation
			])
		}]
	};
}
function basisOf({ polled }, because) {
	return polled?.judgement === void 0 ? [] : [{
		label: "Rests on",
		value: verdictBasis(polled.judgement, because)
	}];
}
function evidenceOf$1(session, promoted = false) {
	const { polled } = session;
	if (polled?.judgement === void 0) return [];
	return [{
		heading: "Evidence",
		blocks: [...chartsOf(session, polled), ...metricTables(polled.judgement, promoted)]
	}];
}

// actions/promote-canary/modes/abort/report.ts
function reportAbort({ plan: planned, applied }) {
	const { plan } = planned;
	const content = reportPlan(plan, "planned");
	if (planned.kind === "nothing-in-progress") return {
		...content,
		outcome: "unchanged",
		reason: planned.reason,
		changes: []
	};
	const { record } = planned;
	const intent = `Canary ${record.id} of ${record.owner} is to be rolled back.`;
	if (applied === void 0) return {
		...content,
		reason: intent
	};
	const done = isRolledBack(applied);
	const reason = `${intent} ${explainRollback(applied, plan.resource.id)}`;
	return {
		...content,
		outcome: done ? "succeeded" : "failed",
		reason,
		dryRun: false,
		changes: [{
			subject: plan.resource.id,
			kind: "shift",
			state: done ? "undone" : "failed",
			reason
		}]
	};
}

// actions/promote-canary/modes/abort/operation.ts
const abort = (0,_shared$0.dt)({
	observe,
	plan: planAbort,
	decide: (planned) => planned.kind === "nothing-in-progress" ? "keep" : planned,
	reviewed: (planned) => planned.kind === "roll-back" ? {
		plan: planned.plan,
		canary: planned.record.id
	} : planned,
	apply: abortCanary,
	report: reportAbort,
	outputs: ({ plan: { plan }, applied }) => ({
		...NO_OUTPUTS,
		weights: applied !== void 0 && isRolledBack(applied) ? JSON.stringify(splitOf(plan, 0)) : ""
	})
});

// actions/promote-canary/controller/post-state.ts
const KEY = "canary";
const PROGRESS_KEY = "canary-progress";
function rememberProgress({ world }, progress) {
	world.state.save(PROGRESS_KEY, JSON.stringify(progress));
}
function readProgress(world) {
	const text = world.state.read(PROGRESS_KEY);
	if (text === void 0) return void 0;
	return JSON.parse(text);
}
function rememberForPost({ id, plan, world }) {
	world.state.save(KEY, JSON.stringify({
		id,
		plan
	}));
}
function settleForPost({ world }) {
	world.state.save(KEY, "");
}
function readPostState(world) {
	const text = world.state.read(KEY);
	if (text === void 0) return void 0;
	return JSON.parse(text);
}

// actions/promote-canary/controller/session.ts
function newSession(startedAt, { deadlineMs, lease }) {
	return {
		state: { phase: "ready" },
		changes: [],
		startedAt,
		deadlineAt: startedAt + deadlineMs,
		aliveUntil: startedAt + lease.durationMs,
		claimed: false,
		polled: void 0,
		timeline: []
	};
}
function isInControl({ claimed, changes, aliveUntil }, nowMs) {
	return claimed && (changes.at(-1)?.percent ?? 0) > 0 && nowMs < aliveUntil;
}

// actions/promote-canary/controller/heartbeat.ts
const RENEW_BELOW = .7;
async function renewLease(run) {
	const { world, inputs, lease, session } = run;
	const nowMs = world.clock.now().getTime();
	if (session.aliveUntil - nowMs > RENEW_BELOW * inputs.lease.durationMs) return true;
	const until = nowMs + inputs.lease.durationMs;
	try {
		if (!await lease.renew(until)) return false;
		session.aliveUntil = until;
		if (isInControl(session, nowMs)) rememberProgress(run, {
			aliveUntil: until,
			promoted: false
		});
		await recordSession(run);
	} catch (error) {
		const ends = new Date(session.aliveUntil).toISOString();
		world.log.warning(`Lease renewal failed; the lease ends at ${ends}: ${(0,_shared$0.St)(error)}`);
	}
	return true;
}
async function recordSession(run) {
	const state = recordable(run.session);
	if (state !== void 0) await run.ledger.write(recordOf(run, state));
}
function recordOf({ session, ...canary }, state) {
	const { plan } = canary;
	return {
		id: canary.id,
		owner: canary.runner,
		pair: plan.pair,
		original: canary.original,
		deployment: canary.deployment(),
		steps: plan.steps,
		startedAt: session.startedAt,
		deadlineAt: session.deadlineAt,
		aliveUntil: session.aliveUntil,
		state,
		changes: session.changes
	};
}
function recordable({ state }) {
	return state.phase === "rolling-back" || state.phase === "ended" ? void 0 : state;
}

// actions/promote-canary/controller/wait-until-healthy.ts
const POLL_MS$1 = 5e3;
async function waitUntilHealthy(run) {
	const { world, inputs, plan } = run;
	const untilMs = world.clock.now().getTime() + inputs.healthTimeoutMs;
	for (;;) {
		const health = await run.readHealth("canary", world.signal);
		if (health.healthy >= inputs.minHealthyTargets) {
			world.log.info(`Canary: ${describeHealth(health)}.`);
			return;
		}
		if (world.clock.now().getTime() >= untilMs) throw new UnfitError("the canary did not become healthy in time.", {
			where: plan.names.canary,
			given: describeHealth(health),
			allowed: `at least ${inputs.minHealthyTargets} healthy`,
			next: "Check its health check and its targets."
		});
		await renewLease(run);
		await world.clock.sleep(POLL_MS$1, world.signal);
	}
}

// actions/promote-canary/controller/claim.ts
async function claim(run, predecessor) {
	const { lease, traffic, world, inputs, session } = run;
	await recordSession(run);
	await requireOwnership(run);
	if (lease.absence !== void 0) world.log.warning(lease.absence);
	session.aliveUntil = world.clock.now().getTime() + inputs.lease.durationMs;
	await lease.begin(session.aliveUntil, predecessor);
	session.claimed = true;
	if (isInControl(session, world.clock.now().getTime())) rememberProgress(run, {
		aliveUntil: session.aliveUntil,
		promoted: false
	});
	if (session.state.phase !== "ready") return;
	await traffic.shift(0);
	await waitUntilHealthy(run);
	await smokeTest(run, () => renewLease(run));
}
async function requireOwnership({ ledger, id, world }) {
	const record = await ledger.read(world.signal);
	if (record?.id === id) return;
	throw new _shared$0.yt("another run started a canary here at the same moment.", {
		given: record === void 0 ? "no record" : `canary ${record.id} of ${record.owner}`,
		next: "Wait until it has ended."
	});
}

// actions/promote-canary/controller/complete.ts
const LEASE_ATTEMPTS = 5;
const LEASE_PAUSE_MS = 5e3;
async function complete(run, ending) {
	switch (ending.kind) {
		case "promoted": return completePromotion(run, ending);
		case "rolled-back":
			await cleanUp(run);
			return ending;
		case "held":
			await completeHold(run);
			return ending;
		case "drifted":
			await cleanUpIfOurs(run);
			return ending;
	}
}
async function completePromotion(run, ending) {
	const { ledger, lease, traffic, plan, world, inputs, session } = run;
	if (!await lease.renew(world.clock.now().getTime() + inputs.lease.durationMs)) return leaseRanOut(run);
	rememberProgress(run, {
		aliveUntil: session.aliveUntil,
		promoted: true
	});
	await ledger.write(recordOf(run, { phase: "promoted" }));
	await traffic.settle();
	if (!await serves(traffic)) throw new Error("The promoted version was not read back.");
	if (!await endLease(run)) {
		const explanation = "The canary passed, but its lease could not be ended and would have rolled the traffic back later.";
		await traffic.restore();
		await cleanUp(run);
		return {
			kind: "rolled-back",
			cause: "blind",
			explanation
		};
	}
	if (!await serves(traffic)) return leaseRanOut(run);
	if (traffic.sticky || plan.stableFate === "remove-from-rule") await ledger.standBy(plan.pair.stable);
	await ledger.clear().catch((error) => {
		world.log.warning(`The canary record could not be removed; the next run will remove it: ${(0,_shared$0.St)(error)}`);
	});
	return ending;
}
async function serves(traffic) {
	const routing = await traffic.read();
	if (routing.kind === "unreadable") throw new Error(routing.reason);
	return servesEverything(routing);
}
async function leaseRanOut(canary) {
	const rollback = await rollBackTraffic(canary);
	const explanation = `The canary passed, but its lease ran out. ${explainRollback(rollback, canary.plan.resource.id)}`;
	if (rollback.kind === "failed" || rollback.kind === "kept") throw new Error(explanation);
	return rollback.kind === "foreign" ? {
		kind: "drifted",
		explanation
	} : {
		kind: "rolled-back",
		cause: "rolled-back-elsewhere",
		explanation
	};
}
async function endLease({ lease, world }) {
	for (let attempt = 1; attempt <= LEASE_ATTEMPTS; attempt++) try {
		await lease.end();
		return true;
	} catch (error) {
		world.log.warning(`Ending the lease failed (attempt ${attempt} of ${LEASE_ATTEMPTS}): ${(0,_shared$0.St)(error)}`);
		if (attempt < LEASE_ATTEMPTS) await world.clock.sleep(LEASE_PAUSE_MS, world.signal);
	}
	return false;
}
async function completeHold(run) {
	const { session, world, inputs, lease } = run;
	session.aliveUntil = world.clock.now().getTime() + inputs.lease.holdMs;
	if (!await lease.renew(session.aliveUntil)) throw new Error("The lease ran out before the canary could be held.");
	await recordSession(run);
}
async function cleanUpIfOurs(canary) {
	const record = await canary.ledger.read().catch(() => void 0);
	if (record === void 0 || record.id === canary.id) await cleanUp(canary);
}

// actions/promote-canary/machine/signals.ts
function blindness({ routing, guards, verdict }) {
	if (routing.kind === "unreadable") return routing.reason;
	const guard = guards.find(({ kind }) => kind === "unreadable");
	if (guard?.kind === "unreadable") return `${guard.guard}: ${guard.explanation}`;
	return verdict.kind === "unreadable" ? verdict.explanation : void 0;
}
function outage({ guards, verdict }) {
	const down = guards.find(({ kind }) => kind === "stable-down");
	if (down?.kind === "stable-down") return `${down.guard}: ${down.explanation}`;
	return verdict.kind === "outage" ? verdict.explanation : void 0;
}
function isStableDown({ guards }) {
	return guards.some(({ kind }) => kind === "stable-down");
}
function harm({ guards, verdict }) {
	const tripped = guards.find(({ kind }) => kind === "tripped");
	if (tripped?.kind === "tripped") return {
		cause: "guard",
		explanation: `${tripped.guard}: ${tripped.explanation}`
	};
	return verdict.kind === "regression" ? {
		cause: "regression",
		explanation: verdict.explanation
	} : void 0;
}

// actions/promote-canary/machine/transition.ts
function wait(state, why) {
	return {
		state,
		command: {
			do: "wait",
			why
		}
	};
}
function shiftTo(step, settings, why) {
	const percent = settings.steps[step]?.percent;
	if (percent === void 0) throw new RangeError(`The plan has no step ${step}.`);
	return {
		state: {
			phase: "shifting",
			step
		},
		command: {
			do: "shift",
			percent,
			why
		}
	};
}
function rollBack(cause, explanation) {
	return {
		state: {
			phase: "rolling-back",
			cause,
			explanation
		},
		command: {
			do: "roll-back",
			why: explanation
		}
	};
}
function hold(watching, { cause, explanation, nowMs }) {
	return {
		state: {
			phase: "held",
			cause,
			heldAt: nowMs,
			watching
		},
		command: {
			do: "finish",
			ending: {
				kind: "held",
				cause,
				step: watching.step,
				explanation
			}
		}
	};
}
function end(ending) {
	return {
		state: {
			phase: "ended",
			ending
		},
		command: {
			do: "finish",
			ending
		}
	};
}
function percentOf(state, { steps }) {
	switch (state.phase) {
		case "shifting":
		case "watching": return steps[state.step]?.percent ?? 0;
		case "held": return steps[state.watching.step]?.percent ?? 0;
		default: return 0;
	}
}

// actions/promote-canary/machine/inconclusive.ts
function endInconclusive(situation, explanation) {
	const { state, snapshot, settings, nowMs } = situation;
	if (state.phase === "watching" && settings.onInconclusive === "hold" && state.approved !== "inconclusive") return hold(state, {
		cause: "inconclusive",
		explanation,
		nowMs
	});
	if (settings.onInconclusive === "promote" && mayPromote(situation)) return shiftTo(settings.steps.length - 1, settings, `${explanation} Promoted, because of \`on-inconclusive: promote\`.`);
	const seen = `It served ${(0,_shared$0.O)(snapshot.canaryRequests, "request")}.`;
	return rollBack("inconclusive", `${explanation} ${seen}`);
}
function mayPromote({ state, snapshot, settings }) {
	return state.phase === "watching" && percentOf(state, settings) < 100 && snapshot.canaryRequests >= settings.minRequests && snapshot.split.kind !== "off" && snapshot.verdict.kind !== "no-data" && blindness(snapshot) === void 0 && outage(snapshot) === void 0;
}

// actions/promote-canary/machine/leave-step.ts
function leaveStep(situation) {
	const { state, snapshot, settings, nowMs } = situation;
	const { step, following } = stepsAt(situation);
	const dwellMs = nowMs - state.since - state.pausedMs;
	const seen = {
		...state,
		judgedAt: nowMs,
		blindSince: void 0
	};
	if (dwellMs < step.minDwellMs) return wait(seen, snapshot.verdict.explanation);
	const { verdict, split } = snapshot;
	const served = snapshot.canaryRequestsInStep >= settings.minRequests && split.kind !== "off";
	const last = following.percent === 100;
	const over = dwellMs >= step.maxDwellMs;
	if (served && (verdict.kind === "proven" || verdict.kind === "no-regression" && !last || state.approved === "inconclusive" || over && !last)) return step.hold && state.approved === "nothing" ? hold(seen, {
		cause: "approval",
		explanation: `Held at ${step.percent} % for approval. ${verdict.explanation}`,
		nowMs
	}) : shiftTo(state.step + 1, settings, verdict.explanation);
	const why = served ? verdict.explanation : explainTooFew(situation);
	return over ? endInconclusive({
		...situation,
		state: seen
	}, `The longest dwell at ${step.percent} % is over. ${why}`) : wait(seen, why);
}
function leaveBake(situation) {
	const { state, snapshot, settings, nowMs } = situation;
	const { step } = stepsAt(situation);
	const dwellMs = nowMs - state.since - state.pausedMs;
	const seen = {
		...state,
		judgedAt: nowMs,
		blindSince: void 0
	};
	if (dwellMs < step.minDwellMs) return wait(seen, "The canary serves all the traffic and bakes.");
	const { canaryRequestsInStep, split } = snapshot;
	if (canaryRequestsInStep >= settings.minRequests && split.kind !== "off") return end({
		kind: "promoted",
		explanation: `Canary promoted: it served ${(0,_shared$0.O)(canaryRequestsInStep, "request")} at 100 % with no regression detected.`
	});
	const why = explainTooFew(situation);
	return dwellMs >= step.maxDwellMs ? endInconclusive({
		...situation,
		state: seen
	}, `The bake is over. ${why}`) : wait(seen, why);
}
function stepsAt({ state, settings }) {
	const step = settings.steps[state.step];
	const following = settings.steps[state.step + 1] ?? step;
	if (step === void 0 || following === void 0) throw new RangeError(`The plan has no step ${state.step}.`);
	return {
		step,
		following
	};
}
function explainTooFew({ snapshot: { split, canaryRequestsInStep }, settings }) {
	return split.kind === "off" ? split.explanation : `In the minutes of this step that are counted already, the canary has served ${canaryRequestsInStep} of at least ${(0,_shared$0.O)(settings.minRequests, "request")}.`;
}

// actions/promote-canary/machine/next.ts
function next(situation) {
	const transition = decide$1(situation);
	return transition.command.do === "roll-back" && wouldDropTraffic(situation) ? keepServing(situation, transition.command.why) : transition;
}
function decide$1(situation) {
	for (const rule of RULES) {
		const transition = rule(situation);
		if (transition !== void 0) return transition;
	}
	throw new Error(`No rule applies in ${situation.state.phase}.`);
}
const RULES = [
	stayEnded,
	endOnDrift,
	finishRollBack,
	stopOnDemand,
	noticeUnexpectedSplit,
	giveUpWhenClaimed,
	continueWhenApproved,
	rollBackOnHarm,
	rollBackWhenBlindForLong,
	endAtDeadline,
	handOver,
	waitWhileBlind,
	freezeInOutage,
	begin,
	readBack,
	advance
];
function stayEnded({ state }) {
	return state.phase === "ended" ? end(state.ending) : void 0;
}
function endOnDrift({ snapshot: { routing } }) {
	if (routing.kind !== "foreign") return void 0;
	const suspects = routing.suspects.length === 0 ? "" : ` It is managed by ${routing.suspects.join(" and ")}.`;
	return end({
		kind: "drifted",
		explanation: `The traffic split was modified outside this run: found ${routing.found}, expected ${routing.expected}.${suspects} Nothing was overwritten.`
	});
}
function finishRollBack({ state, snapshot: { routing } }) {
	if (state.phase !== "rolling-back") return void 0;
	const { cause, explanation } = state;
	return routing.kind === "ours" && routing.percent === 0 && !routing.listed ? end({
		kind: "rolled-back",
		cause,
		explanation
	}) : rollBack(cause, explanation);
}
function stopOnDemand({ snapshot: { demand } }) {
	return demand.kind === "stop" ? rollBack("stopped", demand.explanation) : void 0;
}
function noticeUnexpectedSplit({ state, snapshot: { routing }, settings }) {
	if (routing.kind !== "ours") return void 0;
	const expected = [percentOf(state, settings)];
	if (state.phase === "shifting") expected.push(settings.steps[state.step - 1]?.percent ?? 0);
	if (expected.includes(routing.percent)) return void 0;
	const drift = `The canary has ${routing.percent} % of the traffic instead of ${expected.join(" or ")} %`;
	const said = routing.why === void 0 ? "" : ` (${routing.why})`;
	return routing.percent === 0 ? rollBack("rolled-back-elsewhere", `${drift}: the lease ran out, or the canary was rolled back outside this run${said}.`) : end({
		kind: "drifted",
		explanation: `${drift}: another run drives the same canary.`
	});
}
function giveUpWhenClaimed({ state, snapshot: { claimant } }) {
	if (claimant === void 0 || state.phase === "held") return void 0;
	return rollBack("rolled-back-elsewhere", `The canary record names ${claimant}, while this run drives it: another run is aborting it, or the record was modified.`);
}
function continueWhenApproved({ state, snapshot: { demand }, nowMs }) {
	if (state.phase !== "held") return void 0;
	const { watching, cause, heldAt } = state;
	if (demand.kind !== "go-on") return hold(watching, {
		cause,
		explanation: "The canary is held until it is resumed.",
		nowMs: heldAt
	});
	const approved = cause === "hand-over" || cause === "no-way-back" ? watching.approved : cause;
	const pausedMs = watching.pausedMs + nowMs - heldAt;
	return wait({
		...watching,
		approved,
		pausedMs,
		judgedAt: nowMs,
		blindSince: void 0
	}, "The canary continues.");
}
function rollBackOnHarm({ snapshot }) {
	const found = harm(snapshot);
	return found === void 0 ? void 0 : rollBack(found.cause, found.explanation);
}
function rollBackWhenBlindForLong({ state, snapshot, settings, nowMs }) {
	const reason = blindness(snapshot);
	if (reason === void 0 || !("blindSince" in state) || state.blindSince === void 0) return void 0;
	return nowMs - state.blindSince >= settings.blindMs ? rollBack("blind", `Readings were unavailable for too long. ${reason}`) : void 0;
}
function endAtDeadline(situation) {
	const { state, snapshot, settings, nowMs } = situation;
	const bakeMs = percentOf(state, settings) === 100 ? settings.steps.at(-1)?.maxDwellMs ?? 0 : 0;
	if (nowMs < settings.deadlineAt + bakeMs) return void 0;
	const why = outage(snapshot) ?? blindness(snapshot) ?? snapshot.verdict.explanation;
	return endInconclusive(situation, `The deadline of the canary has passed. ${why}`);
}
function handOver({ state, snapshot: { demand }, nowMs }) {
	if (demand.kind !== "hand-over") return void 0;
	return state.phase === "watching" ? hold(state, {
		cause: "hand-over",
		explanation: demand.explanation,
		nowMs
	}) : rollBack("stopped", demand.explanation);
}
function waitWhileBlind({ state, snapshot, nowMs }) {
	const reason = blindness(snapshot);
	if (reason === void 0) return void 0;
	const why = `Waiting, since some readings are unavailable. ${reason}`;
	if (state.phase === "rolling-back" || state.phase === "held" || state.phase === "ended") return wait(state, why);
	return wait({
		...pause(state, nowMs),
		blindSince: state.blindSince ?? nowMs
	}, why);
}
function freezeInOutage({ state, snapshot, settings, nowMs }) {
	const reason = outage(snapshot);
	if (reason === void 0) return void 0;
	if (snapshot.verdict.kind !== "outage" && percentOf(state, settings) === 100) return void 0;
	const seen = "blindSince" in state ? {
		...state,
		blindSince: void 0
	} : state;
	return wait(pause(seen, nowMs), `Frozen. ${reason}`);
}
function begin({ state, settings }) {
	return state.phase === "ready" ? shiftTo(0, settings, "The canary is healthy.") : void 0;
}
function readBack({ state, snapshot: { routing }, settings, nowMs }) {
	if (state.phase !== "shifting") return void 0;
	const percent = percentOf(state, settings);
	if (routing.kind !== "ours" || routing.percent !== percent) return shiftTo(state.step, settings, "The change is not in effect yet.");
	return wait({
		phase: "watching",
		step: state.step,
		since: nowMs,
		pausedMs: 0,
		judgedAt: nowMs,
		approved: "nothing"
	}, `${percent} % is in place.`);
}
function advance(situation) {
	const { state, settings } = situation;
	if (state.phase !== "watching") return void 0;
	return percentOf(state, settings) === 100 ? leaveBake({
		...situation,
		state
	}) : leaveStep({
		...situation,
		state
	});
}
function wouldDropTraffic({ state, snapshot }) {
	const { routing } = snapshot;
	return (routing.kind === "ours" ? routing.percent > 0 : true) && state.phase !== "rolling-back" && state.phase !== "ready" && isStableDown(snapshot);
}
function keepServing({ state, snapshot, settings, nowMs }, why) {
	const explanation = `Not rolling back: stable has no healthy targets. ${why} ${outage(snapshot) ?? ""}`.trimEnd();
	const over = snapshot.demand.kind !== "none" || nowMs >= settings.deadlineAt;
	const watching = watchingOf(state, nowMs);
	if (!over && (harm(snapshot) !== void 0 || blindness(snapshot) !== void 0)) return wait(pause(state, nowMs), explanation);
	return hold(watching, {
		cause: "no-way-back",
		explanation: `${explanation} Bring targets of the stable version back, then roll back with \`mode: abort\`; or continue with \`mode: resume\`.`,
		nowMs
	});
}
function watchingOf(state, nowMs) {
	if (state.phase === "watching") return state;
	if (state.phase === "held") return state.watching;
	return {
		phase: "watching",
		step: state.phase === "shifting" ? state.step : 0,
		since: nowMs,
		pausedMs: 0,
		judgedAt: nowMs,
		approved: "nothing"
	};
}
function pause(state, nowMs) {
	if (state.phase !== "watching") return state;
	return {
		...state,
		pausedMs: state.pausedMs + nowMs - state.judgedAt,
		judgedAt: nowMs
	};
}

// actions/promote-canary/guards/ceiling.ts
const MIN_ERRORS = 10;
function judgeCeiling(minutes, maxPercent, before = []) {
	const guard = "error ceiling";
	const latest = minutes.slice(-3);
	const fault = latest.map(({ canary }) => faultOf(canary)).find((one) => one !== null);
	if (fault !== void 0 && fault !== null) return {
		guard,
		kind: "unreadable",
		explanation: `The canary's counts are invalid: ${fault.seen}; allowed: ${fault.allowed}.`
	};
	const canary = totalsOf(latest.map((minute) => minute.canary));
	const beside = stableTotals(latest);
	const stable = beside.requests > 0 ? beside : stableTotals(before);
	const usual = stable.requests > 0 ? stable.unanswered / stable.requests * canary.requests : 0;
	const errors = canary.errors + Math.max(0, Math.round(canary.unanswered - usual));
	const { requests } = canary;
	if (errors < MIN_ERRORS || 100 * errors / requests <= maxPercent) return {
		guard,
		kind: "quiet"
	};
	const rate = (100 * errors / requests).toFixed(1);
	return {
		guard,
		kind: "tripped",
		explanation: `${errors} of ${(0,_shared$0.O)(requests, "request")} of the canary failed in the last ${(0,_shared$0.O)(latest.length, "minute")}: ${rate} %, above the ceiling of ${maxPercent} %.`
	};
}
function faultOf(arm) {
	return faultOfRequests(arm) ?? faultOfSample(ERROR_METRIC, arm.samples.errors) ?? faultOfSample(ERROR_METRIC, arm.samples.unanswered);
}
function stableTotals(minutes) {
	return totalsOf(minutes.map(({ stable }) => stable).filter((stable) => faultOf(stable) === null));
}
function totalsOf(minutes) {
	const countOf = (sample) => sample !== null && sample !== void 0 && "count" in sample ? sample.count : 0;
	return minutes.reduce((total, { requests, samples }) => ({
		requests: total.requests + (requests ?? 0),
		errors: total.errors + countOf(samples.errors),
		unanswered: total.unanswered + countOf(samples.unanswered)
	}), {
		requests: 0,
		errors: 0,
		unanswered: 0
	});
}

// actions/promote-canary/judge/decide.ts
function decide(findings, settings) {
	const threshold = 1 / settings.alpha;
	const base = {
		at: findings.at,
		deadlinePassed: findings.deadlinePassed,
		minutes: {
			judged: findings.judged.length,
			warmUp: findings.warmUp,
			noData: findings.noData,
			outage: findings.outages
		},
		judgedMinutes: findings.judged,
		global: evidence(findings.globalCurve, threshold),
		afterPromotion: afterPromotion(findings, threshold),
		metrics: findings.metrics.map((metric) => report(metric, settings)),
		undefinedValues: findings.undefinedValues
	};
	const regression = findRegression(findings, settings);
	if (regression !== null) return {
		verdict: "regression",
		...base,
		...regression
	};
	if (findings.presentOutage !== null) {
		const { since, metric } = findings.presentOutage;
		const reason = `the stable version is failing far beyond its history too (${metric}), and no harm of the canary is proven`;
		return {
			verdict: "frozen",
			...base,
			reason,
			since,
			metric
		};
	}
	const waitingFor = whatIsMissing(findings, settings);
	if (waitingFor !== null) return {
		verdict: "insufficient-traffic",
		...base,
		reason: explainWaiting(waitingFor),
		waitingFor,
		forecast: forecast(findings, settings)
	};
	const toWeight = provenWeight(findings, settings);
	if (toWeight === null) {
		const reason = "no harm is proven, and the last step is reached";
		return {
			verdict: "no-regression",
			...base,
			reason,
			action: "keep",
			toWeight: findings.presentWeight
		};
	}
	const action = toWeight === 1 ? "promote" : "advance";
	const reason = `every guardrail is proven safe for a weight of ${formatPercent(toWeight)}`;
	return {
		verdict: "no-regression",
		...base,
		reason,
		action,
		toWeight
	};
}
function findRegression(findings, settings) {
	const needed = -Math.log(settings.alpha);
	const crossing = findings.globalCurve.findIndex((logE) => logE >= needed);
	const provenAt = findings.judged[crossing];
	if (provenAt !== void 0) {
		const { attributed, leading } = attribute(findings.metrics, needed, (metric) => metric.harmCurve.slice(0, crossing + 1));
		return {
			reason: `harm is proven in ${nameMetrics(attributed, leading)}`,
			comparedWith: "stable",
			provenAt,
			attributed,
			leading
		};
	}
	const later = findings.curveAfterPromotion.findIndex((logE) => logE >= needed);
	const provenLater = findings.judgedAfterPromotion[later];
	if (provenLater === void 0) return null;
	const { attributed, leading } = attribute(findings.metrics, needed, ({ evidence: { harmAfterPromotion } }) => [harmAfterPromotion]);
	return {
		reason: `harm is proven in ${nameMetrics(attributed, leading)} against the history of the stable version`,
		comparedWith: "record",
		provenAt: provenLater,
		attributed,
		leading
	};
}
function nameMetrics(attributed, leading) {
	return attributed.length > 0 ? attributed.join(", ") : `the metrics together, most of all in ${leading}`;
}
function afterPromotion(findings, threshold) {
	if (findings.judgedAfterPromotion.length === 0) return null;
	return {
		minutes: findings.judgedAfterPromotion,
		global: evidence(findings.curveAfterPromotion, threshold),
		metrics: Object.fromEntries(findings.metrics.map(({ name, evidence: { harmAfterPromotion } }) => [name, harmAfterPromotion]))
	};
}
function evidence(curve, threshold) {
	const peak = curve.reduce((high, logE) => Math.max(high, logE), 0);
	return {
		logE: curve,
		peak: Math.exp(peak),
		threshold
	};
}
function report(metric, settings) {
	const { name, weight, evidence: judged } = metric;
	return {
		name,
		role: metric.settings.role,
		kind: metric.settings.kind,
		weight,
		harm: evidence(metric.harmCurve, weight > 0 ? 1 / (settings.alpha * weight) : Number.POSITIVE_INFINITY),
		safety: metric.safetyCurves.map((curve, step) => ({
			toWeight: settings.nextWeights[step] ?? 1,
			...evidence(curve, 1 / settings.beta)
		})),
		stable: judged.stable,
		canary: judged.canary,
		effect: judged.effect(settings.alpha),
		test: judged.test,
		minutesWithData: metric.minutesWithData
	};
}
function attribute(metrics, needed, curveOf) {
	const attributed = [];
	let leading = "";
	let largest = Number.NEGATIVE_INFINITY;
	for (const metric of metrics) {
		if (metric.weight === 0) continue;
		const curve = curveOf(metric);
		if (curve.some((logE) => Math.log(metric.weight) + logE >= needed)) attributed.push(metric.name);
		const share = Math.log(metric.weight) + (curve.at(-1) ?? Number.NEGATIVE_INFINITY);
		if (share > largest) {
			largest = share;
			leading = metric.name;
		}
	}
	return {
		attributed,
		leading
	};
}
function provenWeight(findings, settings) {
	const needed = -Math.log(settings.beta);
	const guardrails = findings.metrics.filter(({ settings: { role } }) => role === "guardrail");
	return settings.nextWeights.filter((_, step) => guardrails.every(({ safetyCurves }) => (safetyCurves[step]?.at(-1) ?? 0) >= needed)).at(-1) ?? null;
}
function whatIsMissing(findings, settings) {
	const undefinedNow = undefinedGuardrails(findings);
	if (undefinedNow.length > 0) return {
		kind: "defined-values",
		values: undefinedNow
	};
	const silent = findings.metrics.filter(({ settings: { role, mustHaveData }, minutesWithData, minutesReported }) => mustHaveData === true ? minutesReported === 0 : role === "guardrail" && minutesWithData === 0);
	if (silent.length > 0) return {
		kind: "data",
		metrics: silent.map(({ name }) => name)
	};
	const minutes = settings.minMinutesAtWeight - findings.judgedAtPresentWeight;
	if (minutes > 0) return {
		kind: "dwell",
		minutes
	};
	const canaryRequests = settings.minCanaryRequests - findings.canaryRequests;
	if (canaryRequests > 0) return {
		kind: "requests",
		canaryRequests
	};
	if (settings.nextWeights.length === 0 || provenWeight(findings, settings) !== null) return null;
	const needed = -Math.log(settings.beta);
	return {
		kind: "evidence",
		metrics: findings.metrics.filter(({ settings: { role }, safetyCurves }) => role === "guardrail" && (safetyCurves[0]?.at(-1) ?? 0) < needed).map(({ name }) => name)
	};
}
function undefinedGuardrails({ metrics, undefinedValues, at, judged }) {
	const guardrails = metrics.filter(({ settings: { role } }) => role === "guardrail");
	const names = ["requests", ...guardrails.map(({ name }) => name)];
	const often = guardrails.filter(({ minutesUndefined }) => minutesUndefined > MOST_UNDEFINED * judged.length).map(({ name }) => name);
	return undefinedValues.filter(({ metric, ...value }) => names.includes(metric) && (value.at === at || often.includes(metric))).slice(-MOST_TOLD);
}
const MOST_UNDEFINED = .1;
const MOST_TOLD = 3;
function explainWaiting(waitingFor) {
	switch (waitingFor.kind) {
		case "data": return `no data of both versions yet for ${waitingFor.metrics.join(", ")}`;
		case "defined-values": return `invalid values ignored: ${waitingFor.values.map(describeUndefined).join("; ")}`;
		case "dwell": return waitingFor.minutes === 1 ? "needs 1 more judged minute at this weight" : `needs ${waitingFor.minutes} more judged minutes at this weight`;
		case "requests": return `needs ${(0,_shared$0.O)(waitingFor.canaryRequests, "more canary request")}`;
		case "evidence": return `no regression detected, but safety is not proven yet for ${waitingFor.metrics.join(", ")}`;
	}
}
function forecast(findings, settings) {
	const needed = -Math.log(settings.beta);
	let slowest = null;
	for (const { name, settings: metric, evidence: judged, safetyCurves } of findings.metrics) {
		if (metric.role !== "guardrail" || (safetyCurves[0]?.at(-1) ?? 0) >= needed) continue;
		const outlook = judged.outlook(0, needed);
		if (outlook === null) return null;
		if (slowest === null || outlook.minutes > slowest.minutes) slowest = {
			metric: name,
			...outlook
		};
	}
	return slowest;
}
function formatPercent(weight) {
	return `${+(100 * weight).toFixed(2)} %`;
}

// actions/promote-canary/judge/count-of.ts
var CountReader = class {
	#metric;
	#name;
	#events = 0;
	#exposure = 0;
	constructor(metric, name) {
		this.#metric = metric;
		this.#name = name;
	}
	read(arm) {
		const requests = arm.requests ?? 0;
		const sample = arm.samples[this.#name];
		if (sample === void 0 || sample === null) {
			if (!(requests > 0) || this.#metric.whenMissing !== "zero") return null;
			return this.#take(0, requests);
		}
		if (!("count" in sample)) return null;
		if (sample.missing === true && this.#metric.whenMissing === "skip") return null;
		const exposure = sample.of ?? requests;
		return exposure > 0 ? this.#take(sample.count, exposure) : null;
	}
	#take(count, of) {
		const total = this.#exposure + of;
		const exposure = Math.floor(total + ROUNDING);
		const found = this.#events + count;
		this.#exposure = Math.max(0, total - exposure);
		if (exposure === 0) {
			this.#events = found;
			return null;
		}
		const whole = Math.floor(found + ROUNDING);
		const events = this.#metric.kind === "rate" ? Math.min(whole, exposure) : whole;
		this.#events = Math.min(Math.max(0, found - events), this.#metric.kind === "rate" ? exposure : 1);
		return {
			events,
			exposure
		};
	}
};
const ROUNDING = 1e-9;

// actions/promote-canary/judge/dispersion.ts
const CAUTION$1 = .5;
function estimateDispersion(minutes) {
	let n = 0;
	let events = 0;
	let exposure = 0;
	for (const minute of minutes) {
		if (!(minute.exposure > 0)) continue;
		n++;
		events += minute.events;
		exposure += minute.exposure;
	}
	const rate = exposure > 0 ? events / exposure : 0;
	if (n < 2 || events === 0) return {
		minutes: n,
		events,
		exposure,
		phi: n < 2 ? NaN : 1,
		burstiness: 0,
		cautiousBurstiness: 0
	};
	let pearson = 0;
	let excess = 0;
	let squares = 0;
	for (const minute of minutes) {
		if (!(minute.exposure > 0)) continue;
		const mean = minute.exposure * rate;
		const deviation = (minute.events - mean) ** 2;
		pearson += deviation / mean;
		excess += deviation - mean;
		squares += mean * mean;
	}
	const freedom = n / (n - 1);
	const burstiness = excess / squares * freedom;
	let scatter = 0;
	for (const minute of minutes) {
		if (!(minute.exposure > 0)) continue;
		const mean = minute.exposure * rate;
		scatter += ((minute.events - mean) ** 2 - mean - burstiness * mean * mean) ** 2;
	}
	const standardError = Math.sqrt(scatter) / squares;
	return {
		minutes: n,
		events,
		exposure,
		phi: pearson / (n - 1),
		burstiness: Math.max(0, burstiness),
		cautiousBurstiness: Math.max(0, burstiness + CAUTION$1 * standardError)
	};
}

// actions/promote-canary/judge/noise-scales.ts
const WINDOWS = [
	5,
	10,
	20
];
const WINDOWS_IN_HISTORY = 6;
function dispersionByScale(history) {
	const minutes = history.filter(({ exposure }) => exposure > 0);
	const n = minutes.length;
	const events = minutes.reduce((sum, minute) => sum + minute.events, 0);
	if (n < 2 || events === 0) return [];
	const rate = events / minutes.reduce((sum, minute) => sum + minute.exposure, 0);
	return [1, ...WINDOWS.filter((length) => n >= WINDOWS_IN_HISTORY * length)].map((length) => {
		let deviation = 0;
		let mean = 0;
		let pearson = 0;
		for (const [i, minute] of minutes.entries()) {
			deviation += minute.events - minute.exposure * rate;
			mean += minute.exposure * rate;
			const leaving = minutes[i - length];
			if (leaving !== void 0) {
				deviation -= leaving.events - leaving.exposure * rate;
				mean -= leaving.exposure * rate;
			}
			if (i >= length - 1) pearson += deviation ** 2 / mean;
		}
		return {
			minutes: length,
			phi: pearson / (n - length + 1) / (1 - length / n),
			error: relativeError(length, n)
		};
	});
}
function relativeError(length, n) {
	let squares = .5;
	for (let k = 1; k < length; k++) squares += (1 - k / length) ** 2;
	return Math.sqrt(4 * squares / n);
}

// actions/promote-canary/judge/noise-model.ts
const BURSTY = 1.2;
const LASTING_FROM = {
	poisson: 2.25,
	bursts: .5,
	certain: 3.5
};
const CAUTION = 2.5;
const POSSIBLE = {
	from: .75,
	caution: .5
};
function phiError({ events, minutes }) {
	return Math.sqrt(2 / minutes + 1 / Math.max(events, .5));
}
function estimateNoise(history) {
	const dispersion = estimateDispersion(history);
	const scales = dispersionByScale(history);
	const [minute, ...windows] = scales;
	const { phi, minutes, events } = dispersion;
	const single = {
		dispersion,
		scale: 1,
		phi,
		doubtful: false,
		possibleClump: possibleClump(scales)
	};
	const clump = Number.isNaN(phi) ? 1 : Math.max(1, phi * (1 + phiError(dispersion)));
	const lasting = minute && longest(minute, windows);
	if (minute === void 0 || lasting === void 0) return {
		...single,
		clump,
		burstiness: dispersion.cautiousBurstiness
	};
	const perMinute = events / minutes;
	const burstiness = Math.max(0, lasting.phi - 1) / (perMinute * lasting.minutes);
	const skewed = Math.sqrt(1 + 3 * burstiness);
	const most = lasting.phi * (1 + CAUTION * lasting.error * skewed);
	const standardErrors = beyond(minute, lasting) + Math.max(0, (phi - 1) / phiError(dispersion));
	return {
		...single,
		scale: lasting.minutes,
		doubtful: phi < 1.2 && standardErrors < LASTING_FROM.certain,
		phi: lasting.phi,
		clump: Math.max(clump, most),
		burstiness: Math.max(dispersion.cautiousBurstiness, (most - 1) / perMinute)
	};
}
function possibleClump(scales) {
	return scales.filter(({ phi, error }) => phi - 1 > POSSIBLE.from * error).reduce((most, { phi, error }) => Math.max(most, phi * (1 + POSSIBLE.caution * error)), 1);
}
function longest(minute, windows) {
	const from = minute.phi < 1.2 ? LASTING_FROM.poisson : LASTING_FROM.bursts;
	return windows.filter((window) => beyond(minute, window) > from).reduce((most, window) => most === void 0 || window.phi > most.phi ? window : most, void 0);
}
function beyond(minute, window) {
	return (window.phi / Math.max(1, minute.phi) - 1) / Math.sqrt(window.error ** 2 - minute.error ** 2);
}

// actions/promote-canary/judge/stable-knowledge.ts
const ENOUGH_HISTORY_MINUTES = 20;
const UNKNOWN_BURSTINESS = 1;
var StableKnowledge = class {
	#noise;
	#counts;
	#beside = {
		events: 0,
		exposure: 0
	};
	constructor(history) {
		this.#noise = estimateNoise(history);
		this.#counts = [...history];
	}
	get noise() {
		return this.#noise;
	}
	get #history() {
		return this.#noise.dispersion;
	}
	add(minute) {
		this.#counts.push(minute);
		this.#beside.events += minute.events;
		this.#beside.exposure += minute.exposure;
	}
	get total() {
		return {
			events: this.#history.events + this.#beside.events,
			exposure: this.#history.exposure + this.#beside.exposure
		};
	}
	get rate() {
		const { events, exposure } = this.total;
		return exposure > 0 ? Math.max(events, .5) / exposure : null;
	}
	get forecastRate() {
		const { events, exposure } = this.#beside;
		const rate = this.rate;
		return rate === null || exposure === 0 ? rate : Math.max(rate, events / exposure);
	}
	get burstiness() {
		if (this.#history.minutes >= 20) return this.#noise.burstiness;
		return Math.max(UNKNOWN_BURSTINESS, estimateDispersion(this.#counts).cautiousBurstiness);
	}
	get clump() {
		if (this.#history.minutes >= 20) return this.#noise.clump;
		const { phi: learnt } = estimateDispersion(this.#counts);
		return Number.isNaN(learnt) ? 1 : Math.max(1, learnt);
	}
	get cautiousRate() {
		const rate = this.rate;
		if (rate === null || this.#history.minutes >= 20) return rate;
		return rate * (1 + Math.sqrt(this.burstiness / this.#counts.length));
	}
};

// actions/promote-canary/judge/choose-test.ts
function chooseTest(noise, growth = 1) {
	const { phi, scale, doubtful, possibleClump, dispersion } = noise;
	const { minutes } = dispersion;
	if (minutes < 20) {
		const why = `only ${(0,_shared$0.O)(minutes, "minute")} of history of the stable version: bursts cannot be ruled out`;
		return {
			name: "bounded-variance",
			phi: minutes < 2 ? null : phi,
			why
		};
	}
	const over = scale === 1 ? "" : ` in sums over ${(0,_shared$0.O)(scale, "minute")}`;
	const shown = `φ = ${phi.toFixed(2)}${over}, ${(0,_shared$0.O)(minutes, "minute")} of the stable version`;
	if (dispersion.phi >= 1.2 || scale > 1 && !doubtful) return {
		name: "bounded-variance",
		phi,
		why: `${shown}: the events come in bursts`
	};
	const error = phiError(dispersion);
	if ((dispersion.phi - 1 + error) * Math.max(1, growth) >= 1.2 - 1 + error) return {
		name: "bounded-variance",
		phi,
		why: `${shown} at 1/${growth.toFixed(growth < 10 ? 1 : 0)} of the load: bursts cannot be ruled out`
	};
	const clump = 1 + (possibleClump - 1) * Math.max(1, growth);
	return {
		name: "conditional",
		phi,
		why: `${shown}: the events scatter like Poisson counts${clump === 1 ? "" : `; bursts cannot be ruled out: safety counts ${clump.toFixed(1)} as one`}`,
		possibleClump: clump
	};
}

// actions/promote-canary/judge/find-crossing.ts
function findCrossing(f, { start, step, limit }) {
	let right = start;
	let atRight = f(right);
	if (Number.isNaN(atRight)) return null;
	if (atRight >= 0) return right;
	let left = start;
	let atLeft = atRight;
	for (let width = step; atLeft < 0; width *= 2) {
		if (left <= limit) return null;
		right = left;
		atRight = atLeft;
		left = Math.max(limit, left + width);
		atLeft = f(left);
	}
	if (Number.isNaN(atLeft)) return null;
	for (let i = 0; i < 60 && right - left > 1e-4; i++) {
		const secant = (left * atRight - right * atLeft) / (atRight - atLeft);
		const middle = secant > left && secant < right ? secant : (left + right) / 2;
		const atMiddle = f(middle);
		if (Math.abs(atMiddle) < .001) return middle;
		if (atMiddle > 0) {
			left = middle;
			atLeft = atMiddle;
			atRight /= 2;
		} else {
			right = middle;
			atRight = atMiddle;
			atLeft /= 2;
		}
	}
	return (left + right) / 2;
}

// actions/promote-canary/judge/numerics/log-sum-exp.ts
function logAddExp(a, b) {
	const high = Math.max(a, b);
	const low = Math.min(a, b);
	if (high === Number.NEGATIVE_INFINITY || high === Number.POSITIVE_INFINITY) return high;
	return high + Math.log1p(Math.exp(low - high));
}
function logMeanExp(values) {
	let high = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] ?? Number.NEGATIVE_INFINITY;
		if (value > high) high = value;
	}
	if (high === Number.NEGATIVE_INFINITY || high === Number.POSITIVE_INFINITY) return high;
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += Math.exp((values[i] ?? Number.NEGATIVE_INFINITY) - high);
	return high + Math.log(sum / values.length);
}

// actions/promote-canary/judge/restarts.ts
var Restarts = class {
	#minute = 0;
	static logFirst = Math.log(.75);
	get logNext() {
		const minute = this.#minute + 1;
		return Math.log(.25) - Math.log(minute) - Math.log(minute + 1);
	}
	get logKept() {
		return Math.log(.25) - Math.log(this.#minute + 1);
	}
	addMinute() {
		this.#minute++;
	}
};

// actions/promote-canary/judge/rate-ratio-process.ts
var RateRatioProcess = class {
	#nullRatio;
	#alternatives;
	#logGain;
	#logE;
	#scratch;
	#withoutSuspect;
	#leftOutOf = null;
	#restarts;
	#average = 0;
	constructor(nullRatio, alternatives, restarts = false) {
		this.#nullRatio = nullRatio;
		this.#alternatives = Float64Array.from(alternatives);
		this.#logGain = this.#alternatives.map((ratio) => Math.log(ratio / nullRatio));
		this.#logE = new Float64Array(alternatives.length);
		this.#scratch = new Float64Array(alternatives.length);
		this.#withoutSuspect = new Float64Array(alternatives.length);
		this.#restarts = restarts ? new Restarts() : null;
		if (restarts) {
			this.#logE.fill(Restarts.logFirst);
			this.#stakeNext();
			this.#average = NaN;
		}
	}
	add(pair) {
		this.#leaveOutSuspect(pair);
		for (let j = 0; j < this.#logE.length; j++) this.#logE[j] = this.#withoutSuspect[j] + pair.suspectEvents * this.#logGain[j];
		this.#leftOutOf = null;
		this.#stakeNext();
		this.#average = NaN;
	}
	#stakeNext() {
		if (this.#restarts === null) return;
		const { logNext } = this.#restarts;
		for (let j = 0; j < this.#logE.length; j++) {
			const before = this.#logE[j];
			if (before < logNext - NEGLIGIBLE_BELOW) this.#logE[j] = logNext;
			else if (before < logNext + NEGLIGIBLE_BELOW) this.#logE[j] = logAddExp(before, logNext);
		}
		this.#restarts.addMinute();
	}
	#leaveOutSuspect(pair) {
		if (this.#leftOutOf === pair) return;
		const events = pair.suspectEvents + pair.referenceEvents;
		const inverse = 1 / (pair.suspectExposure * this.#nullRatio + pair.referenceExposure);
		const suspect = pair.suspectExposure * inverse;
		const reference = pair.referenceExposure * inverse;
		for (let j = 0; j < this.#logE.length; j++) {
			const total = events === 0 ? 1 : suspect * this.#alternatives[j] + reference;
			this.#withoutSuspect[j] = this.#logE[j] - events * Math.log(total);
		}
		this.#leftOutOf = pair;
	}
	leastDeciding(pair, logThreshold, most) {
		this.#leaveOutSuspect(pair);
		const decides = (events) => {
			for (let j = 0; j < this.#scratch.length; j++) this.#scratch[j] = this.#withoutSuspect[j] + events * this.#logGain[j];
			return logMeanExp(this.#scratch) >= logThreshold;
		};
		const all = Math.min(most, pair.suspectEvents + pair.referenceEvents);
		let tooFew = Math.min(all, Math.ceil(this.#leastForTerm(logThreshold)) - 1);
		let enough = Math.min(all, Math.ceil(this.#leastForTerm(logThreshold + Math.log(this.#scratch.length))) + 1);
		if (tooFew === all || !decides(enough)) return Number.POSITIVE_INFINITY;
		while (enough - tooFew > 1) {
			const middle = Math.floor((enough + tooFew) / 2);
			if (decides(middle)) enough = middle;
			else tooFew = middle;
		}
		return enough;
	}
	#leastForTerm(logThreshold) {
		let least = Number.POSITIVE_INFINITY;
		for (let j = 0; j < this.#logGain.length; j++) least = Math.min(least, (logThreshold - this.#withoutSuspect[j]) / this.#logGain[j]);
		return Math.max(0, least);
	}
	get logE() {
		if (Number.isNaN(this.#average)) {
			const started = logMeanExp(this.#logE);
			this.#average = this.#restarts === null ? started : logAddExp(started, this.#restarts.logKept);
		}
		return this.#average;
	}
};
const NEGLIGIBLE_BELOW = 40;
const HARM_FACTORS = logSpaced(1.25, 40, 28);
const HEALTHY_RATIOS = [
	.7,
	.8,
	.9,
	1,
	1.1
];
function harmAlternatives(nullRatio) {
	return HARM_FACTORS.map((factor) => factor * nullRatio);
}
function healthyAlternatives(nullRatio, harmRatio) {
	const ratios = [...HEALTHY_RATIOS];
	for (let ratio = 1.25; ratio <= harmRatio; ratio *= 1.25) ratios.push(ratio);
	return ratios.filter((ratio) => ratio < nullRatio);
}
function logSpaced(from, to, count) {
	const step = Math.log(to / from) / (count - 1);
	return Array.from({ length: count }, (_, j) => from * Math.exp(j * step));
}

// actions/promote-canary/judge/bounded-variance-process.ts
const STAKES$1 = [
	.03,
	.06,
	.12,
	.25,
	.5,
	1,
	2,
	4,
	8
];
var BoundedVarianceProcess = class {
	#logE = new Float64Array(STAKES$1.length);
	#restarts;
	constructor(restarts = false) {
		this.#restarts = restarts ? new Restarts() : null;
		if (restarts) this.#logE.fill(Restarts.logFirst);
	}
	add(score, variance, information) {
		const scale = information / variance;
		const logNext = this.#restarts?.logNext;
		for (let j = 0; j < STAKES$1.length; j++) {
			const stake = (STAKES$1[j] ?? 0) * scale;
			const gain = catoni(stake * score) - Math.log1p(.5 * stake * stake * variance);
			const before = this.#logE[j];
			this.#logE[j] = (logNext === void 0 ? before : logAddExp(before, logNext)) + gain;
		}
		this.#restarts?.addMinute();
	}
	get logE() {
		const started = logMeanExp(this.#logE);
		return this.#restarts === null ? started : logAddExp(started, this.#restarts.logKept);
	}
};
function catoni(x) {
	return x >= 0 ? Math.log1p(x + .5 * x * x) : -Math.log1p(-x + .5 * x * x);
}

// actions/promote-canary/judge/numerics/normal.ts
const ERFC_CHEBYSHEV = new Float64Array([
	-1.3026537197817094,
	.6419697923564902,
	.019476473204185836,
	-.00956151478680863,
	-.000946595344482036,
	.000366839497852761,
	42523324806907e-18,
	-20278578112534e-18,
	-1624290004647e-18,
	130365583558e-17,
	1.5626441722e-8,
	-8.5238095915e-8,
	6.529054439e-9,
	5.059343495e-9,
	-991364156e-18,
	-227365122e-18,
	96467911e-18,
	2394038e-18,
	-6886027e-18,
	894487e-18,
	313092e-18,
	-112708e-18,
	381e-18,
	7106e-18
]);
function logScaledErfc(z) {
	const t = 2 / (2 + z);
	const twice = 4 * t - 2;
	let d = 0;
	let next = 0;
	for (let j = ERFC_CHEBYSHEV.length - 1; j > 0; j--) {
		const kept = d;
		d = twice * d - next + (ERFC_CHEBYSHEV[j] ?? 0);
		next = kept;
	}
	return Math.log(t) + .5 * ((ERFC_CHEBYSHEV[0] ?? 0) + twice * d) - next;
}
function erfc(z) {
	return z >= 0 ? Math.exp(logScaledErfc(z) - z * z) : 2 - Math.exp(logScaledErfc(-z) - z * z);
}
function normalCdf(z) {
	return .5 * erfc(-z * Math.SQRT1_2);
}
function logNormalCdf(z) {
	if (z > -1) return Math.log(normalCdf(z));
	const scaled = -z * Math.SQRT1_2;
	return logScaledErfc(scaled) - scaled * scaled - Math.LN2;
}
function normalQuantile(p) {
	if (Number.isNaN(p)) return NaN;
	if (p <= 0) return Number.NEGATIVE_INFINITY;
	if (p >= 1) return Number.POSITIVE_INFINITY;
	if (p < TAIL) return lowerTail(p);
	if (p > 1 - TAIL) return -lowerTail(1 - p);
	const z = centre(p);
	const step = -(p > .5 ? .5 * erfc(z * Math.SQRT1_2) - (1 - p) : p - normalCdf(z)) * Math.sqrt(2 * Math.PI) * Math.exp(z * z / 2);
	return z - step / (1 + z * step / 2);
}
const TAIL = .02425;
function lowerTail(p) {
	const z = tail(p);
	const logCdf = logNormalCdf(z);
	const logDensity = -.5 * z * z - .5 * Math.log(2 * Math.PI);
	return z - (logCdf - Math.log(p)) * Math.exp(logCdf - logDensity);
}
function tail(p) {
	const q = Math.sqrt(-2 * Math.log(p));
	return (((((-.007784894002430293 * q - .3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q + 2.938163982698783) / ((((.007784695709041462 * q + .3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1);
}
function centre(p) {
	const q = p - .5;
	const r = q * q;
	const above = ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r + 2.506628277459239;
	const below = ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1;
	return above * q / below;
}

// actions/promote-canary/judge/brownian.ts
const [C0, C1, C2, C3, C4] = [
	-1.26551223,
	1.00002368,
	.37409196,
	.09678418,
	-.18628806
];
const [C5, C6, C7, C8, C9] = [
	.27886807,
	-1.13520398,
	1.48851587,
	-.82215223,
	.17087277
];
const LEAST_WEALTH = 1e-280;
function reachChance(distance, information) {
	return reachChanceAt(distance, reachScale(information));
}
function reachScale(information) {
	return information > 0 ? 1 / Math.sqrt(2 * information) : Number.POSITIVE_INFINITY;
}
function reachChanceAt(distance, scale) {
	if (distance <= 0) return 1;
	if (scale === Number.POSITIVE_INFINITY) return 0;
	const z = distance * scale;
	const t = 1 / (1 + .5 * z);
	const far = C5 + t * (C6 + t * (C7 + t * (C8 + t * C9)));
	const near = C0 + t * (C1 + t * (C2 + t * (C3 + t * (C4 + t * far))));
	return Math.min(1, t * Math.exp(near - z * z));
}
function reachableDistance(chance, information) {
	return -normalQuantile(chance / 2) * Math.sqrt(information);
}
function logChanceSlope(distance, information) {
	const z = distance / Math.sqrt(information);
	return 2 * (Math.exp(-.5 * z * z) / Math.sqrt(2 * Math.PI * information)) / Math.max(reachChance(distance, information), Number.MIN_VALUE);
}

// actions/promote-canary/judge/sign-process.ts
const STAKES = [
	.1,
	.25,
	.5,
	.75,
	.95
];
var SignProcess = class {
	#logE = new Float64Array(STAKES.length);
	#restarts;
	constructor(restarts = false) {
		this.#restarts = restarts ? new Restarts() : null;
		if (restarts) this.#logE.fill(Restarts.logFirst);
	}
	add(difference) {
		if (difference === 0 || Number.isNaN(difference)) return;
		const logNext = this.#restarts?.logNext;
		for (let j = 0; j < STAKES.length; j++) {
			const stake = STAKES[j] ?? 0;
			const before = this.#logE[j];
			const staked = logNext === void 0 ? before : logAddExp(before, logNext);
			this.#logE[j] = staked + Math.log1p(difference > 0 ? stake : -stake);
		}
		this.#restarts?.addMinute();
	}
	get logE() {
		const started = logMeanExp(this.#logE);
		return this.#restarts === null ? started : logAddExp(started, this.#restarts.logKept);
	}
};

// actions/promote-canary/judge/robust-tests.ts
function ratioScore(pair, nullRatio) {
	const weighted = pair.suspectExposure * nullRatio;
	const total = weighted + pair.referenceExposure;
	const share = weighted / total;
	const information = pair.expectedRate * total * share * (1 - share);
	return {
		score: pair.suspectEvents - (pair.suspectEvents + pair.referenceEvents) * share,
		variance: Math.max(pair.clump * information, information + 2 * pair.burstiness * information * information),
		information
	};
}
function differenceScore(pair, margin) {
	const odds = pair.suspectExposure / pair.referenceExposure;
	const ofSuspect = pair.suspectExposure * (pair.expectedRate + margin);
	const ofReference = odds * odds * pair.referenceExposure * pair.expectedRate;
	const bursts = ofSuspect * ofSuspect + (ofSuspect - pair.suspectExposure * margin) ** 2;
	return {
		score: pair.suspectEvents - odds * pair.referenceEvents - pair.suspectExposure * margin,
		variance: ofSuspect + ofReference + Math.max((pair.clump - 1) * (ofSuspect + ofReference), pair.burstiness * bursts),
		information: pair.suspectExposure * margin
	};
}
var RobustRatioProcess = class {
	#process;
	#sign;
	#nullRatio;
	constructor(direction, nullRatio, restarts = false) {
		this.#process = new BoundedVarianceProcess(restarts);
		this.#sign = direction === "harm" ? 1 : -1;
		this.#nullRatio = nullRatio;
	}
	add(pair) {
		const { score, variance, information } = ratioScore(pair, this.#nullRatio);
		this.#process.add(this.#sign * score, variance, information);
	}
	get logE() {
		return this.#process.logE;
	}
};
const SIGN_SHARE = .05;
const GROSS_RATIO = 3;
var RobustHarmTest = class {
	#openEnded;
	#signs = new SignProcess(true);
	#nullRatio;
	#target;
	#grossRatio;
	#horizonWealth = 1;
	constructor(nullRatio, target, lasting = 1) {
		this.#openEnded = new RobustRatioProcess("harm", nullRatio, true);
		this.#grossRatio = GROSS_RATIO * nullRatio * lasting;
		this.#nullRatio = nullRatio;
		this.#target = target;
	}
	add(pair) {
		const { score, variance } = ratioScore(pair, this.#nullRatio);
		const target = 2 * this.#target / .95 - Math.exp(this.#openEnded.logE);
		const chance = this.#horizonWealth / target;
		if (target > 1 && chance > 0 && chance < 1) {
			const later = variance * pair.minutesLeft;
			const distance = reachableDistance(chance, variance + later);
			this.#horizonWealth = Math.max(LEAST_WEALTH, target * reachChance(distance - score, later));
		}
		this.#openEnded.add(pair);
		this.#signs.add(grossness(pair, this.#nullRatio, this.#grossRatio));
	}
	get logE() {
		const halves = logAddExp(this.#openEnded.logE, Math.log(this.#horizonWealth)) - Math.LN2;
		return logAddExp(Math.log1p(-.05) + halves, Math.log(SIGN_SHARE) + this.#signs.logE);
	}
};
function grossness(pair, nullRatio, grossRatio) {
	const { suspectEvents, suspectExposure, referenceEvents, referenceExposure } = pair;
	if (suspectEvents + referenceEvents === 0) return 0;
	const rate = suspectEvents / suspectExposure;
	const limit = (rate >= .5 && rate <= 1 ? GROSS_RATIO * nullRatio : grossRatio) * (referenceEvents / referenceExposure);
	return suspectEvents > 0 && rate >= limit ? 1 : -1;
}
var RobustDifferenceTest = class {
	#process = new BoundedVarianceProcess();
	#sign;
	#margin;
	constructor(direction, margin) {
		this.#sign = direction === "harm" ? 1 : -1;
		this.#margin = margin;
	}
	add(pair) {
		const { score, variance, information } = differenceScore(pair, this.#margin);
		this.#process.add(this.#sign * score, variance, information);
	}
	get logE() {
		return this.#process.logE;
	}
};

// actions/promote-canary/judge/event-effect.ts
const FACTORS = [
	1.1,
	1.25,
	1.5,
	2,
	3,
	5,
	10,
	25
];
function ratioEffect(pairs, robust, alpha) {
	let above = 0;
	let below = 0;
	let suspectEvents = 0;
	let referenceEvents = 0;
	for (const pair of pairs) {
		const total = pair.suspectExposure + pair.referenceExposure;
		above += pair.suspectEvents * pair.referenceExposure / total;
		below += pair.referenceEvents * pair.suspectExposure / total;
		suspectEvents += pair.suspectEvents;
		referenceEvents += pair.referenceEvents;
	}
	if (suspectEvents + referenceEvents === 0) return null;
	const threshold = Math.log(2 / alpha);
	const excess = (test) => {
		for (const pair of pairs) test.add(pair);
		return test.logE - threshold;
	};
	const start = Math.log((above + .5) / (below + .5));
	const step = -3 * Math.sqrt(1 / (suspectEvents + 1) + 1 / (referenceEvents + 1));
	const lower = findCrossing((x) => excess(againstAtMost(Math.exp(x), robust)), {
		start,
		step,
		limit: -12
	});
	const upper = findCrossing((x) => excess(againstAtLeast(Math.exp(-x), robust)), {
		start: -start,
		step,
		limit: -12
	});
	return {
		scale: "ratio",
		estimate: below > 0 ? above / below : Number.POSITIVE_INFINITY,
		lower: lower === null ? 0 : Math.exp(lower),
		upper: upper === null ? Number.POSITIVE_INFINITY : Math.exp(-upper)
	};
}
function againstAtMost(ratio, robust) {
	if (robust) return new RobustRatioProcess("harm", ratio);
	return new RateRatioProcess(ratio, FACTORS.map((factor) => factor * ratio));
}
function againstAtLeast(ratio, robust) {
	if (robust) return new RobustRatioProcess("safety", ratio);
	return new RateRatioProcess(ratio, FACTORS.map((factor) => ratio / factor));
}

// actions/promote-canary/judge/event-test.ts
function inClumps(test, clump) {
	if (clump === 1) return test;
	return {
		add: (pair) => test.add(thinned(pair, clump)),
		get logE() {
			return test.logE;
		}
	};
}
function thinned(pair, clump) {
	return {
		...pair,
		suspectEvents: pair.suspectEvents / clump,
		suspectExposure: pair.suspectExposure / clump,
		referenceEvents: pair.referenceEvents / clump,
		referenceExposure: pair.referenceExposure / clump
	};
}
function againstEither(tests) {
	if (tests.length === 1) return tests[0];
	return {
		add: (pair) => {
			for (const test of tests) test.add(pair);
		},
		get logE() {
			return tests.reduce((least, test) => Math.min(least, test.logE), Number.POSITIVE_INFINITY);
		}
	};
}
function againstBoth(first, second, share) {
	return {
		add: (pair) => {
			first.add(pair);
			second.add(pair);
		},
		get logE() {
			return logAddExp(Math.log(share) + first.logE, Math.log1p(-share) + second.logE);
		}
	};
}

// actions/promote-canary/judge/difference-process.ts
const HARM_TILTS = [
	.1,
	.25,
	.5,
	1,
	2,
	4,
	8,
	16
];
const SAFETY_TILTS = [
	.1,
	.2,
	.4,
	.6,
	.8,
	.95
];
const BALANCED = .95;
var DifferenceProcess = class {
	#logE;
	#direction;
	#margin;
	constructor(direction, margin) {
		this.#direction = direction;
		this.#margin = margin;
		this.#logE = new Float64Array(direction === "harm" ? HARM_TILTS.length : SAFETY_TILTS.length);
	}
	add({ suspectEvents, suspectExposure, referenceEvents, referenceExposure }) {
		const odds = suspectExposure / referenceExposure;
		const budget = suspectExposure * this.#margin;
		const logE = this.#logE;
		for (let j = 0; j < logE.length; j++) if (this.#direction === "harm") {
			const tilt = Math.min(HARM_TILTS[j] ?? 0, BALANCED / odds);
			const gain = suspectEvents * Math.log1p(tilt) + referenceEvents * Math.log1p(-odds * tilt);
			logE[j] = logE[j] + gain - budget * tilt;
		} else {
			const tilt = SAFETY_TILTS[j] ?? 0;
			const gain = suspectEvents * Math.log1p(-tilt) + referenceEvents * Math.log1p(odds * tilt);
			logE[j] = logE[j] + gain + budget * tilt;
		}
	}
	get logE() {
		return logMeanExp(this.#logE);
	}
};

// actions/promote-canary/judge/numerics/binomial-terms.ts
const NEGLIGIBLE = 1e-11;
const NORMAL_FROM = 150;
const NORMAL_REACH = 7;
const MOST_TERMS = 1e4;
var BinomialTerms = class {
	#values = new Float64Array(256);
	#weights = new Float64Array(256);
	#count = 0;
	set(n, p, smoothness) {
		const spread = Math.sqrt(n * p * (1 - p));
		const stride = Math.max(1, Math.floor(Math.min(spread, smoothness) / 3));
		this.#count = 0;
		const mass = spread > NORMAL_FROM ? this.#setNormal({
			n,
			p,
			spread,
			wantedStride: stride
		}) : this.#setExact(n, p, stride);
		for (let i = 0; i < this.#count; i++) this.#weights[i] = this.#weights[i] / mass;
	}
	#setExact(n, p, stride) {
		const mode = Math.min(n, Math.floor((n + 1) * p));
		const odds = p / (1 - p);
		let mass = this.#push(mode, 1);
		let weight = 1;
		for (let x = mode + 1, skipped = 1; x <= n; x++, skipped++) {
			weight *= (n - x + 1) / x * odds;
			if (weight < NEGLIGIBLE) break;
			if (skipped % stride === 0) mass += this.#push(x, weight);
		}
		weight = 1;
		for (let x = mode - 1, skipped = 1; x >= 0; x--, skipped++) {
			weight *= (x + 1) / (n - x) / odds;
			if (weight < NEGLIGIBLE) break;
			if (skipped % stride === 0) mass += this.#push(x, weight);
		}
		return mass;
	}
	#setNormal({ n, p, spread, wantedStride }) {
		const middle = Math.round(n * p);
		const stride = Math.max(wantedStride, Math.ceil(14 * spread / MOST_TERMS));
		const skewness = (1 - 2 * p) / spread;
		const steps = Math.ceil(NORMAL_REACH * spread / stride);
		let mass = 0;
		for (let k = -steps; k <= steps; k++) {
			const x = middle + k * stride;
			if (x < 0 || x > n) continue;
			const z = (x - n * p) / spread;
			const correction = 1 + skewness / 6 * (z * z * z - 3 * z);
			mass += this.#push(x, Math.max(0, correction) * Math.exp(-.5 * z * z));
		}
		return mass;
	}
	#push(value, weight) {
		if (this.#count === this.#values.length) {
			this.#values = grown(this.#values);
			this.#weights = grown(this.#weights);
		}
		this.#values[this.#count] = value;
		this.#weights[this.#count++] = weight;
		return weight;
	}
	upperTail(least) {
		let sum = 0;
		for (let i = 0; i < this.#count; i++) if (this.#values[i] >= least) sum += this.#weights[i];
		return sum;
	}
	mean(f) {
		let sum = 0;
		for (let i = 0; i < this.#count; i++) sum += this.#weights[i] * f(this.#values[i]);
		return sum;
	}
};
function grown(buffer) {
	const larger = new Float64Array(2 * buffer.length);
	larger.set(buffer);
	return larger;
}

// actions/promote-canary/judge/horizon-process.ts
const SOLVED = 5e-4;
const SUMMED_UP_TO = 30;
const RISE_DEVIATIONS = 4;
const NORMAL_NODES = [
	[-2.856970013872806, .011257411327721],
	[-1.355626179974266, .222075922005613],
	[0, .533333333333333],
	[1.355626179974266, .222075922005613],
	[2.856970013872806, .011257411327721]
];
var HorizonProcess = class {
	#nullRatio;
	#terms = new BinomialTerms();
	#wealth = 1;
	constructor(nullRatio) {
		this.#nullRatio = nullRatio;
	}
	add(pair, target, enough) {
		const { suspectEvents, suspectExposure, referenceEvents, referenceExposure, minutesLeft } = pair;
		const chance = this.#wealth / target;
		if (chance >= .9995) return;
		const weighted = suspectExposure * this.#nullRatio;
		const total = weighted + referenceExposure;
		const share = weighted / total;
		const perEvent = share * (1 - share);
		const expected = pair.forecastRate * total;
		const later = expected * perEvent * minutesLeft;
		const events = suspectEvents + referenceEvents;
		const distance = reachableDistance(chance, expected * perEvent + later);
		const gain = later > 0 ? eventsFactor({
			events,
			expected,
			perEvent,
			distance,
			later
		}) : 1;
		const factor = referenceRises(pair) ? Math.min(1, gain) : gain;
		const chanceGivenEvents = Math.min(1, chance * factor);
		if (events === 0) {
			this.#wealth = Math.max(LEAST_WEALTH, target * chanceGivenEvents);
			return;
		}
		this.#terms.set(events, share, Math.sqrt(Math.max(later, 1)));
		const mean = events * share;
		const scale = reachScale(later);
		const decidesFrom = this.#terms.upperTail(enough) < chanceGivenEvents ? enough : Number.POSITIVE_INFINITY;
		const chanceAt = (x, away) => x >= decidesFrom ? 1 : reachChanceAt(mean + away - x, scale);
		const solved = solve((away) => this.#terms.mean((x) => chanceAt(x, away)), {
			chance: chanceGivenEvents,
			guess: distance,
			slope: logChanceSlope(distance, events * perEvent + later)
		});
		const paid = solved === null ? 1 : chanceAt(suspectEvents, solved.distance) / solved.chance;
		this.#wealth = Math.max(LEAST_WEALTH, target * chanceGivenEvents * paid);
	}
	get logE() {
		return Math.log(this.#wealth);
	}
};
function referenceRises({ referenceEvents, referenceExposure, forecastRate }) {
	const expected = referenceExposure * forecastRate;
	return referenceEvents > expected + RISE_DEVIATIONS * Math.sqrt(expected);
}
function solve(meanChance, { chance, guess, slope }) {
	let best = null;
	let bestError = Number.POSITIVE_INFINITY;
	let tooNear = 0;
	let tooFar = Number.POSITIVE_INFINITY;
	let distance = guess;
	let fall = slope;
	let before = {
		distance: NaN,
		error: NaN
	};
	for (let i = 0; i < 8; i++) {
		const reached = meanChance(distance);
		const error = Math.log(reached / chance);
		if (Math.abs(error) < bestError) {
			best = {
				distance,
				chance: reached
			};
			bestError = Math.abs(error);
		}
		if (bestError < SOLVED) break;
		if (error > 0) tooNear = distance;
		else tooFar = distance;
		if (i > 0) fall = (before.error - error) / (distance - before.distance);
		before = {
			distance,
			error
		};
		const next = distance + error / fall;
		const middle = tooFar === Number.POSITIVE_INFINITY ? 1.5 * distance + .1 : (tooNear + tooFar) / 2;
		distance = next > tooNear && next < tooFar ? next : middle;
	}
	return best;
}
function eventsFactor({ events, expected, perEvent, distance, later }) {
	const chanceAt = (count) => reachChance(distance, count * perEvent + later);
	let mean = 0;
	if (expected > SUMMED_UP_TO) {
		const spread = Math.sqrt(expected);
		for (const [node, weight] of NORMAL_NODES) mean += weight * chanceAt(expected + node * spread);
	} else {
		const last = expected + 9 * Math.sqrt(expected) + 12;
		let probability = Math.exp(-expected);
		for (let count = 0; count <= last; count++) {
			if (count > 0) probability *= expected / count;
			mean += probability * chanceAt(count);
		}
	}
	return mean > 0 ? chanceAt(events) / mean : 1;
}

// actions/promote-canary/judge/harm-test.ts
const OPEN_ENDED_SHARE = .1;
const EARLY_AT = 2.5;
const REACH = 9;
var HarmTest = class {
	#openEnded;
	#horizon;
	#target;
	#nullRatio;
	constructor(nullRatio, target) {
		this.#openEnded = new RateRatioProcess(nullRatio, harmAlternatives(nullRatio), true);
		this.#horizon = new HorizonProcess(nullRatio);
		this.#target = target;
		this.#nullRatio = nullRatio;
	}
	add(pair) {
		const target = (this.#target - OPEN_ENDED_SHARE * Math.exp(this.#openEnded.logE)) / .9;
		if (target > 1) this.#horizon.add(pair, target, this.#enough(pair));
		this.#openEnded.add(pair);
	}
	#enough(pair) {
		const events = pair.suspectEvents + pair.referenceEvents;
		if (events === 0) return Number.POSITIVE_INFINITY;
		const weighted = pair.suspectExposure * this.#nullRatio;
		const share = weighted / (weighted + pair.referenceExposure);
		const spread = Math.sqrt(events * share * (1 - share));
		const most = Math.min(events, Math.ceil(events * share + REACH * (spread + 1)));
		return this.#openEnded.leastDeciding(pair, Math.log(EARLY_AT * this.#target), most);
	}
	get logE() {
		const openEnded = Math.log(OPEN_ENDED_SHARE) + this.#openEnded.logE;
		return logAddExp(openEnded, Math.log1p(-.1) + this.#horizon.logE);
	}
};

// actions/promote-canary/judge/metric-evidence.ts
function ratioMarginAt(weight, tolerableRatio) {
	return 1 + (tolerableRatio - 1) / weight;
}

// actions/promote-canary/judge/event-tests.ts
function harmTest(metric, bursts, target) {
	const { harmRatio, harmDifference } = metric;
	const ratio = bursts === null ? new HarmTest(harmRatio, target) : new RobustHarmTest(harmRatio, target, bursts);
	if (!harmDifference) return ratio;
	const difference = bursts === null ? new DifferenceProcess("harm", harmDifference) : new RobustDifferenceTest("harm", harmDifference);
	return againstEither([ratio, difference]);
}
const RATIO_SHARE = .8;
function safetyTest(metric, noise, weight) {
	const robust = noise === "bursts";
	const margin = ratioMarginAt(weight, metric.tolerableRatio);
	const ratio = robust ? new RobustRatioProcess("safety", margin) : new RateRatioProcess(margin, healthyAlternatives(margin, metric.harmRatio));
	const clump = robust ? 1 : noise;
	if (metric.tolerableDifference === void 0) return inClumps(ratio, clump);
	const tolerable = metric.tolerableDifference / weight;
	const difference = robust ? new RobustDifferenceTest("safety", tolerable) : new DifferenceProcess("safety", tolerable);
	return inClumps(againstBoth(ratio, difference, RATIO_SHARE), clump);
}

// actions/promote-canary/judge/minutes-until.ts
const PLAYED_MINUTES = 240;
const SLOPE_MINUTES = 60;
const LONGEST_MINUTES = 10080;
function minutesUntil(needed, logE, addMinute) {
	let before = logE();
	for (let minutes = 0; minutes < PLAYED_MINUTES; minutes++) {
		if (logE() >= needed) return minutes;
		if (minutes === 180) before = logE();
		addMinute();
	}
	const slope = (logE() - before) / SLOPE_MINUTES;
	const minutes = PLAYED_MINUTES + Math.ceil((needed - logE()) / slope);
	return slope > 0 && minutes <= LONGEST_MINUTES ? Math.max(PLAYED_MINUTES, minutes) : null;
}

// actions/promote-canary/judge/record-process.ts
const DRIFT = 1.5;
const ALTERNATIVES = [
	1.25,
	1.6,
	2,
	3,
	5,
	8,
	14,
	25
];
const Z95 = 1.645;
var RecordProcess = class {
	#allowedRate;
	#burstiness;
	#logE = new Float64Array(ALTERNATIVES.length);
	#robust = new BoundedVarianceProcess();
	constructor(record, harmRatio, burstiness) {
		const { events, exposure } = record;
		const bound = (events + Z95 * Math.sqrt(events) + Z95 * Z95 / 2) / exposure;
		this.#allowedRate = DRIFT * harmRatio * bound;
		this.#burstiness = burstiness;
	}
	add({ events, exposure }) {
		const expected = exposure * this.#allowedRate;
		if (this.#burstiness !== null) {
			const variance = expected + this.#burstiness * expected * expected;
			this.#robust.add(events - expected, variance, expected);
			return;
		}
		for (let j = 0; j < ALTERNATIVES.length; j++) {
			const ratio = ALTERNATIVES[j] ?? 1;
			this.#logE[j] = this.#logE[j] + events * Math.log(ratio) - expected * (ratio - 1);
		}
	}
	get logE() {
		return this.#burstiness === null ? logMeanExp(this.#logE) : this.#robust.logE;
	}
};

// actions/promote-canary/judge/event-evidence.ts
var EventEvidence = class {
	#test;
	#metric;
	#readStable;
	#readCanary;
	#nextWeights;
	#known;
	#target;
	#harm;
	#safety;
	#afterPromotion = null;
	#pairs = [];
	#stable = {
		events: 0,
		exposure: 0
	};
	#canary = {
		events: 0,
		exposure: 0
	};
	constructor(name, metric, { history, nextWeights, target }) {
		this.#metric = metric;
		this.#readStable = new CountReader(metric, name);
		this.#readCanary = new CountReader(metric, name);
		this.#nextWeights = nextWeights;
		this.#known = new StableKnowledge(history);
		this.#target = target;
		this.#test = chooseTest(this.#known.noise);
		this.#harm = this.#newHarmTest();
		this.#safety = this.#newSafetyTests();
	}
	get test() {
		return this.#test;
	}
	get #robust() {
		return this.#test.name === "bounded-variance";
	}
	#chooseAgain(exposure) {
		const { minutes, exposure: before } = this.#known.noise.dispersion;
		if (minutes === 0) return;
		this.#test = chooseTest(this.#known.noise, exposure * minutes / before);
		this.#harm = this.#newHarmTest();
		this.#safety = this.#newSafetyTests();
	}
	#newHarmTest() {
		return harmTest(this.#metric, this.#robust ? this.#known.noise.scale : null, this.#target);
	}
	#newSafetyTests() {
		return this.#nextWeights.map((weight) => this.#newSafetyTest(weight));
	}
	#newSafetyTest(weight) {
		return safetyTest(this.#metric, this.#robust ? "bursts" : this.#possibleClump, weight);
	}
	get #possibleClump() {
		return this.#test.possibleClump ?? 1;
	}
	add(minute, minutesLeft) {
		const stable = this.#readStable.read(minute.stable);
		const canary = this.#readCanary.read(minute.canary);
		if (stable === null || canary === null) return false;
		if (this.#pairs.length === 0) this.#chooseAgain(stable.exposure + canary.exposure);
		const pair = this.#pair(stable, canary, minutesLeft);
		if (pair !== null) {
			this.#harm.add(pair);
			for (const test of this.#safety) test.add(pair);
			this.#pairs.push(pair);
		}
		this.#known.add(stable);
		addTo(this.#stable, stable);
		addTo(this.#canary, canary);
		return true;
	}
	#pair(stable, canary, minutesLeft) {
		const [suspect, reference] = this.#metric.worse === "higher" ? [canary, stable] : [stable, canary];
		const expectedRate = this.#robust ? this.#known.cautiousRate : this.#known.rate;
		const { forecastRate } = this.#known;
		if (expectedRate === null || forecastRate === null) return null;
		return {
			suspectEvents: suspect.events,
			suspectExposure: suspect.exposure,
			referenceEvents: reference.events,
			referenceExposure: reference.exposure,
			expectedRate,
			forecastRate,
			burstiness: this.#robust ? this.#known.burstiness : 0,
			clump: this.#robust ? this.#known.clump : 1,
			minutesLeft
		};
	}
	addAfterPromotion({ canary }) {
		const counted = this.#readCanary.read(canary);
		const record = this.#known.total;
		if (counted === null || record.exposure === 0 || this.#metric.worse === "lower") return false;
		const burstiness = this.#robust || this.#possibleClump > 1 ? this.#known.burstiness : null;
		this.#afterPromotion ??= new RecordProcess(record, this.#metric.harmRatio, burstiness);
		this.#afterPromotion.add(counted);
		return true;
	}
	get harmAfterPromotion() {
		return this.#afterPromotion?.logE ?? 0;
	}
	get harm() {
		return this.#harm.logE;
	}
	safety(step) {
		return this.#safety[step]?.logE ?? 0;
	}
	get stable() {
		return { ...this.#stable };
	}
	get canary() {
		return { ...this.#canary };
	}
	effect(alpha) {
		const pairs = this.#pairs.map((pair) => thinned(pair, this.#possibleClump));
		const effect = ratioEffect(pairs, this.#robust, alpha);
		if (effect === null || this.#metric.worse === "higher") return effect;
		return {
			scale: "ratio",
			estimate: 1 / effect.estimate,
			lower: 1 / effect.upper,
			upper: 1 / effect.lower
		};
	}
	outlook(step, needed) {
		const weight = this.#nextWeights[step];
		const recent = this.#pairs.slice(-10);
		const last = recent.at(-1);
		const rate = this.#known.rate;
		if (weight === void 0 || last === void 0 || rate === null) return null;
		const mean = (of) => recent.reduce((sum, pair) => sum + of(pair), 0) / recent.length;
		const suspectExposure = mean((pair) => pair.suspectExposure);
		const referenceExposure = mean((pair) => pair.referenceExposure);
		const healthy = {
			...last,
			suspectExposure,
			referenceExposure,
			suspectEvents: suspectExposure * rate,
			referenceEvents: referenceExposure * rate
		};
		const test = this.#newSafetyTest(weight);
		for (const pair of this.#pairs) test.add(pair);
		const minutes = minutesUntil(needed, () => test.logE, () => test.add(healthy));
		if (minutes === null) return null;
		const exposure = suspectExposure + referenceExposure;
		return {
			minutes,
			requests: Math.ceil(minutes * exposure),
			events: Math.ceil(minutes * exposure * rate)
		};
	}
};
function addTo(totals, { events, exposure }) {
	totals.events += events;
	totals.exposure += exposure;
}

// actions/promote-canary/judge/outage.ts
const OUTAGE_RATIO = 3;
const OUTAGE_DEVIATIONS = 6;
const MIN_HISTORY_MINUTES = 10;
const Z999 = 3.09;
const TELLING = {
	events: 50,
	minutes: 20
};
const UNKNOWN = {
	clump: 10,
	burstiness: 1
};
function outageMetric(usual, stable, ongoing) {
	for (const { name, metric, rate, clump, burstiness } of usual) {
		const count = new CountReader(metric, name).read(stable);
		if (count === null) continue;
		const expected = rate * count.exposure;
		const spread = Math.sqrt(clump * expected + burstiness * expected * expected);
		const beyondChance = expected + OUTAGE_DEVIATIONS * Math.max(clump, spread);
		const beyondUsual = OUTAGE_RATIO * expected;
		if (count.events > (name === ongoing ? Math.max(1, beyondUsual) : Math.max(beyondUsual, beyondChance))) return name;
	}
	return null;
}
function usualRates(settings, history) {
	return Object.entries(settings.metrics).flatMap(([name, metric]) => {
		if (metric.kind === "score" || metric.kind === "value") return [];
		if (metric.role === "observe" || metric.worse === "lower") return [];
		const dispersion = estimateDispersion(history.get(name) ?? []);
		return dispersion.minutes >= MIN_HISTORY_MINUTES ? [{
			name,
			metric,
			...usualRate(dispersion)
		}] : [];
	});
}
function usualRate({ events, exposure, minutes, phi, cautiousBurstiness }) {
	const telling = events >= TELLING.events && minutes >= TELLING.minutes;
	const clump = telling ? Math.max(1, phi) : Math.max(UNKNOWN.clump, phi);
	const burstiness = telling ? cautiousBurstiness : Math.max(UNKNOWN.burstiness, cautiousBurstiness);
	return {
		rate: (events + Z999 * Math.sqrt(clump * events) + clump * Z999 * Z999 / 2) / exposure,
		clump,
		burstiness
	};
}

// actions/promote-canary/judge/prepare-minutes.ts
function prepareMinutes(trace, settings) {
	const changes = trace.weightChanges.filter(isMeant).sort((a, b) => a.at - b.at);
	const first = changes.find((change) => change.weight > 0);
	const known = trace.minutes.filter(({ at }) => Number.isSafeInteger(at));
	const ordered = [...new Map(known.map((minute) => [minute.at, minute])).values()].sort((a, b) => a.at - b.at);
	const start = first?.at ?? ordered[0]?.at ?? null;
	if (start === null) return {
		minutes: [],
		start: null,
		presentWeight: 0,
		presentWeightSince: null,
		absent: 0
	};
	const present = ordered.filter((minute) => minute.at >= start);
	let index = -1;
	const minutes = present.map((minute) => {
		while (index + 1 < changes.length && changes[index + 1].at <= minute.at) index++;
		const change = changes[index];
		return {
			minute,
			status: change !== void 0 && minute.at < change.at + settings.warmupMinutes ? "warm-up" : statusAt(minute, change?.weight ?? 0),
			minutesLeft: Math.max(0, start + settings.horizonMinutes - 1 - minute.at)
		};
	});
	const last = present.at(-1)?.at ?? start - 1;
	return {
		minutes,
		start,
		presentWeight: changes.at(-1)?.weight ?? 0,
		presentWeightSince: changes.at(-1)?.at ?? start,
		absent: last - start + 1 - present.length
	};
}
function isMeant({ at, weight }) {
	return Number.isSafeInteger(at) && weight >= 0 && weight <= 1;
}
function statusAt({ stable, canary }, weight) {
	if (faultOfRequests(canary) !== null) return "undefined";
	if (weight < 1 && faultOfRequests(stable) !== null) return "undefined";
	if (!((canary.requests ?? 0) > 0)) return "no-data";
	if (weight >= 1) return "after-promotion";
	return (stable.requests ?? 0) > 0 ? "judged" : "no-data";
}

// actions/promote-canary/judge/score-process.ts
const TILTS = [
	.01,
	.02,
	.04,
	.08,
	.16,
	.3,
	.5,
	.75
];
var RunningMean = class {
	#sum = .5;
	#n = 1;
	get value() {
		return this.#sum / this.#n;
	}
	add(sum, n) {
		this.#sum += sum;
		this.#n += n;
	}
};
var ScoreProcess = class {
	#margin;
	#logE = new Float64Array(TILTS.length);
	#meanOfHigher = new RunningMean();
	#meanOfLower = new RunningMean();
	constructor(margin) {
		this.#margin = margin;
	}
	add(higher, lower) {
		const fewer = Math.min(higher.n, lower.n);
		const spreadOfHigher = spreadAround(this.#meanOfHigher.value, higher);
		const spreadOfLower = spreadAround(this.#meanOfLower.value, lower);
		const difference = higher.sum / higher.n - lower.sum / lower.n - this.#margin;
		for (let j = 0; j < TILTS.length; j++) {
			const tilt = TILTS[j] ?? 0;
			const ofHigher = tilt * fewer / higher.n;
			const ofLower = tilt * fewer / lower.n;
			this.#logE[j] = this.#logE[j] + tilt * fewer * difference - psi(ofHigher) * spreadOfHigher - psi(ofLower) * spreadOfLower;
		}
		this.#meanOfHigher.add(higher.sum, higher.n);
		this.#meanOfLower.add(lower.sum, lower.n);
	}
	get logE() {
		return logMeanExp(this.#logE);
	}
};
function spreadAround(guess, { n, sum, sumOfSquares }) {
	return Math.max(0, sumOfSquares - 2 * guess * sum + n * guess * guess);
}
function psi(tilt) {
	return -Math.log1p(-tilt) - tilt;
}

// actions/promote-canary/judge/score-evidence.ts
const LARGEST_MARGIN = .99;
var ScoreEvidence = class {
	test = {
		name: "empirical-bernstein",
		why: "scores in [0, 1]: their spread is measured as they come",
		phi: null
	};
	#readStable;
	#readCanary;
	#metric;
	#nextWeights;
	#harm;
	#safety;
	#pairs = [];
	#stable = {
		events: 0,
		exposure: 0
	};
	#canary = {
		events: 0,
		exposure: 0
	};
	constructor(name, metric, nextWeights) {
		this.#readStable = new ScoreReader(name);
		this.#readCanary = new ScoreReader(name);
		this.#metric = metric;
		this.#nextWeights = nextWeights;
		this.#harm = new ScoreProcess(metric.harmDifference);
		this.#safety = nextWeights.map((weight) => this.#safetyProcess(weight));
	}
	#safetyProcess(weight) {
		return new ScoreProcess(-Math.min(LARGEST_MARGIN, this.#metric.tolerableDifference / weight));
	}
	add(minute) {
		const stable = this.#readStable.read(minute.stable);
		const canary = this.#readCanary.read(minute.canary);
		if (stable === null || canary === null) return false;
		const [better, worse] = this.#metric.worse === "lower" ? [stable, canary] : [canary, stable];
		this.#harm.add(better, worse);
		for (const process of this.#safety) process.add(worse, better);
		this.#pairs.push({
			better,
			worse
		});
		this.#stable.events += stable.sum;
		this.#stable.exposure += stable.n;
		this.#canary.events += canary.sum;
		this.#canary.exposure += canary.n;
		return true;
	}
	addAfterPromotion() {
		return false;
	}
	get harmAfterPromotion() {
		return 0;
	}
	get harm() {
		return this.#harm.logE;
	}
	safety(step) {
		return this.#safety[step]?.logE ?? 0;
	}
	get stable() {
		return { ...this.#stable };
	}
	get canary() {
		return { ...this.#canary };
	}
	effect(alpha) {
		const { events, exposure } = this.#canary;
		if (this.#pairs.length === 0) return null;
		const threshold = Math.log(2 / alpha);
		const excess = (margin, order) => {
			const process = new ScoreProcess(margin);
			for (const pair of this.#pairs) process.add(...order(pair));
			return process.logE - threshold;
		};
		const estimate = events / exposure - this.#stable.events / this.#stable.exposure;
		const loss = this.#metric.worse === "lower" ? -estimate : estimate;
		const least = findCrossing((margin) => excess(margin, ({ better, worse }) => [better, worse]), {
			start: loss,
			step: -.02,
			limit: -1
		});
		const most = findCrossing((margin) => excess(margin, ({ better, worse }) => [worse, better]), {
			start: -loss,
			step: -.02,
			limit: -1
		});
		const lossFrom = least ?? -1;
		const lossTo = most === null ? 1 : -most;
		const [lower, upper] = this.#metric.worse === "lower" ? [-lossTo, -lossFrom] : [lossFrom, lossTo];
		return {
			scale: "difference",
			estimate,
			lower,
			upper
		};
	}
	outlook(step, needed) {
		const weight = this.#nextWeights[step];
		if (weight === void 0 || this.#pairs.length === 0) return null;
		const process = this.#safetyProcess(weight);
		for (const { better, worse } of this.#pairs) process.add(worse, better);
		const better = meanScores(this.#pairs.map((pair) => pair.better));
		const worse = meanScores(this.#pairs.map((pair) => pair.worse));
		const healthy = {
			...worse,
			sum: better.sum / better.n * worse.n
		};
		const minutes = minutesUntil(needed, () => process.logE, () => process.add(healthy, better));
		if (minutes === null) return null;
		return {
			minutes,
			requests: Math.ceil(minutes * (better.n + worse.n)),
			events: null
		};
	}
};
function meanScores(minutes) {
	const mean = (of) => minutes.reduce((sum, scores) => sum + of(scores), 0) / minutes.length;
	return {
		n: mean(({ n }) => n),
		sum: mean(({ sum }) => sum),
		sumOfSquares: mean(({ sumOfSquares }) => sumOfSquares)
	};
}
var ScoreReader = class {
	#name;
	#carried = NO_SCORES;
	constructor(name) {
		this.#name = name;
	}
	read(arm) {
		const sample = arm.samples[this.#name];
		if (sample === void 0 || sample === null || !("sumOfSquares" in sample)) return null;
		const found = addScores(this.#carried, sample);
		this.#carried = found.n < 1 ? found : NO_SCORES;
		return found.n < 1 ? null : found;
	}
};
const NO_SCORES = {
	n: 0,
	sum: 0,
	sumOfSquares: 0
};
function addScores(a, b) {
	return {
		n: a.n + b.n,
		sum: a.sum + b.sum,
		sumOfSquares: a.sumOfSquares + b.sumOfSquares
	};
}

// actions/promote-canary/judge/value-evidence.ts
var ValueEvidence = class {
	test = {
		name: "sign",
		why: "one figure a minute: only the sign of paired minutes is used",
		phi: null
	};
	#name;
	#metric;
	#harm = new SignProcess();
	#safety;
	#stable = {
		events: 0,
		exposure: 0
	};
	#canary = {
		events: 0,
		exposure: 0
	};
	#ratios = [];
	constructor(name, metric, nextWeights) {
		this.#name = name;
		this.#metric = metric;
		this.#safety = nextWeights.map((weight) => ({
			margin: ratioMarginAt(weight, metric.tolerableRatio),
			process: new SignProcess()
		}));
	}
	add(minute) {
		const stable = figureOf(this.#name, minute.stable);
		const canary = figureOf(this.#name, minute.canary);
		if (stable === null || canary === null) return false;
		const [suspect, reference] = this.#metric.worse === "higher" ? [canary, stable] : [stable, canary];
		this.#harm.add(suspect - this.#metric.harmRatio * reference);
		for (const { margin, process } of this.#safety) process.add(margin * reference - suspect);
		this.#ratios.push(suspect === reference ? 1 : suspect / reference);
		this.#stable.events += stable;
		this.#stable.exposure += 1;
		this.#canary.events += canary;
		this.#canary.exposure += 1;
		return true;
	}
	addAfterPromotion() {
		return false;
	}
	get harmAfterPromotion() {
		return 0;
	}
	get harm() {
		return this.#harm.logE;
	}
	safety(step) {
		return this.#safety[step]?.process.logE ?? 0;
	}
	get stable() {
		return { ...this.#stable };
	}
	get canary() {
		return { ...this.#canary };
	}
	effect(alpha) {
		if (this.#ratios.length === 0) return null;
		const threshold = Math.log(2 / alpha);
		const sorted = [...this.#ratios].sort((a, b) => a - b);
		const rejects = (wins) => {
			const process = new SignProcess();
			for (const ratio of this.#ratios) process.add(wins(ratio));
			return process.logE >= threshold;
		};
		const lower = sorted.findLast((end) => rejects((ratio) => compare(ratio, end))) ?? 0;
		const upper = sorted.find((end) => rejects((ratio) => compare(end, ratio))) ?? Number.POSITIVE_INFINITY;
		const estimate = sorted[sorted.length >> 1] ?? NaN;
		if (this.#metric.worse === "higher") return {
			scale: "ratio",
			estimate,
			lower,
			upper
		};
		return {
			scale: "ratio",
			estimate: 1 / estimate,
			lower: 1 / upper,
			upper: 1 / lower
		};
	}
	outlook(step, needed) {
		const margin = this.#safety[step]?.margin;
		if (margin === void 0 || this.#ratios.length === 0) return null;
		const process = new SignProcess();
		let next = 0;
		const addMinute = () => process.add(margin - (this.#ratios[next++ % this.#ratios.length] ?? 0));
		while (next < this.#ratios.length) addMinute();
		const minutes = minutesUntil(needed, () => process.logE, addMinute);
		return minutes === null ? null : {
			minutes,
			requests: 0,
			events: null
		};
	}
};
function compare(a, b) {
	return a === b ? 0 : a - b;
}
function figureOf(name, arm) {
	const sample = arm.samples[name];
	return sample === void 0 || sample === null || !("value" in sample) ? null : sample.value;
}

// actions/promote-canary/judge/gather-evidence.ts
function gatherEvidence(trace, settings) {
	const { minutes, start, presentWeight, presentWeightSince, absent } = prepareMinutes(trace, settings);
	const undefinedValues = [];
	const history = countHistory(trace.history, settings, undefinedValues);
	const metrics = startMetrics(settings, history);
	const usual = usualRates(settings, history);
	const judged = [];
	const globalCurve = [];
	const judgedAfterPromotion = [];
	const curveAfterPromotion = [];
	let canaryRequests = 0;
	let judgedAtPresentWeight = 0;
	let warmUp = 0;
	let noData = absent;
	let outages = 0;
	let presentOutage = null;
	for (const { minute, status, minutesLeft } of minutes) {
		if (status === "warm-up") warmUp++;
		if (status === "no-data" || status === "undefined") noData++;
		if (status === "undefined") undefinedValues.push(...undefinedRequests(minute));
		if (status === "warm-up" || status === "no-data" || status === "undefined") continue;
		const outage = outageMetric(usual, minute.stable, presentOutage?.metric ?? null);
		if (outage !== null) outages++;
		presentOutage = outage === null ? null : {
			since: presentOutage?.since ?? minute.at,
			metric: outage
		};
		canaryRequests += minute.canary.requests ?? 0;
		if (presentWeightSince !== null && minute.at >= presentWeightSince) judgedAtPresentWeight++;
		if (status === "after-promotion") {
			for (const metric of metrics) if (isDefined(metric, {
				minute,
				versions: ["canary"]
			}, undefinedValues)) metric.evidence.addAfterPromotion(minute);
			judgedAfterPromotion.push(minute.at);
			curveAfterPromotion.push(average(metrics, ({ harmAfterPromotion }) => harmAfterPromotion));
			continue;
		}
		for (const metric of metrics) {
			if (!isDefined(metric, {
				minute,
				versions: ["stable", "canary"]
			}, undefinedValues)) metric.minutesUndefined++;
			else if (metric.evidence.add(minute, minutesLeft)) {
				metric.minutesWithData++;
				if (isReported(metric.name, minute)) metric.minutesReported++;
			}
			metric.harmCurve.push(metric.evidence.harm);
			metric.safetyCurves.forEach((curve, step) => {
				curve.push(metric.evidence.safety(step));
			});
		}
		judged.push(minute.at);
		globalCurve.push(average(metrics, ({ harm }) => harm));
	}
	const at = minutes.at(-1)?.minute.at ?? null;
	return {
		metrics,
		judged,
		globalCurve,
		judgedAfterPromotion,
		curveAfterPromotion,
		canaryRequests,
		judgedAtPresentWeight,
		presentWeight,
		warmUp,
		noData,
		outages,
		undefinedValues,
		presentOutage,
		at,
		deadlinePassed: at !== null && start !== null && at - start + 1 >= settings.horizonMinutes
	};
}
function undefinedRequests({ at, stable, canary }) {
	return ["stable", "canary"].flatMap((version) => {
		const fault = faultOfRequests(version === "stable" ? stable : canary);
		return fault === null ? [] : [{
			at,
			version,
			metric: "requests",
			...fault
		}];
	});
}
function isDefined({ name, settings }, { minute, versions }, found) {
	let defined = true;
	for (const version of versions) {
		const fault = faultOfSample(settings, minute[version].samples[name]);
		const excess = fault === null && isCounted(settings) ? faultOfExcess(settings, minute[version], name) : null;
		const told = fault ?? excess;
		if (told !== null) found.push({
			at: minute.at,
			version,
			metric: name,
			...told
		});
		if (told !== null && !(fault === null && version === "canary" && settings.worse === "higher")) defined = false;
	}
	return defined;
}
function isCounted(metric) {
	return metric.kind === "rate" || metric.kind === "count";
}
function isReported(name, { stable, canary }) {
	return wasReported(stable.samples[name]) && wasReported(canary.samples[name]);
}
function wasReported(sample) {
	return sample !== null && sample !== void 0 && !("count" in sample && sample.missing === true);
}
function startMetrics(settings, history) {
	const entries = Object.entries(settings.metrics);
	const importance = (metric) => metric.role === "observe" ? 0 : metric.importance ?? 1;
	const total = entries.reduce((sum, [, metric]) => sum + importance(metric), 0);
	return entries.map(([name, metric]) => {
		const weight = importance(metric) / total;
		const target = 1 / (settings.alpha * (weight || 1));
		return {
			name,
			settings: metric,
			weight,
			evidence: startEvidence(name, metric, {
				history: history.get(name) ?? [],
				nextWeights: settings.nextWeights,
				target
			}),
			harmCurve: [],
			safetyCurves: settings.nextWeights.map(() => []),
			minutesWithData: 0,
			minutesReported: 0,
			minutesUndefined: 0
		};
	});
}
function startEvidence(name, metric, context) {
	const { nextWeights } = context;
	if (metric.kind === "score") return new ScoreEvidence(name, metric, nextWeights);
	if (metric.kind === "value") return new ValueEvidence(name, metric, nextWeights);
	return new EventEvidence(name, metric, context);
}
function countHistory(history, settings, found) {
	const ordered = [...new Map(history.map((minute) => [minute.at, minute])).values()].filter(({ at }) => Number.isSafeInteger(at)).sort((a, b) => a.at - b.at);
	const counts = new Map();
	for (const [name, metric] of Object.entries(settings.metrics)) {
		if (!isCounted(metric)) {
			for (const { at, stable } of ordered) {
				const fault = faultOfSample(metric, stable.samples[name]);
				if (fault !== null) found.push({
					at,
					version: "stable",
					metric: name,
					...fault
				});
			}
			continue;
		}
		const reader = new CountReader(metric, name);
		const counted = [];
		for (const { at, stable } of ordered) {
			const fault = faultOfRequests(stable) ?? faultOfSample(metric, stable.samples[name]) ?? faultOfExcess(metric, stable, name);
			const count = fault === null ? reader.read(stable) : null;
			if (fault !== null) found.push({
				at,
				version: "stable",
				metric: name,
				...fault
			});
			if (count !== null) counted.push(count);
		}
		counts.set(name, counted);
	}
	return counts;
}
function average(metrics, logE) {
	let sum = Number.NEGATIVE_INFINITY;
	for (const { weight, evidence } of metrics) if (weight > 0) sum = logAddExp(sum, Math.log(weight) + logE(evidence));
	return sum;
}

// actions/promote-canary/judge/judge.ts
function judge(trace, settings) {
	const problems = problemsOf(settings);
	if (problems.length > 0) throw new RangeError(problems.join("; "));
	return decide(gatherEvidence(trace, settings), settings);
}

// actions/promote-canary/judge/regression-figures.ts
function figuresOfRegression({ comparedWith, afterPromotion, judgedMinutes, leading, attributed }, { minutes, history }, { metrics }) {
	const name = attributed[0] ?? leading;
	const metric = metrics[name];
	if (metric === void 0 || metric.kind !== "rate" && metric.kind !== "count") return "";
	const beside = new Set(judgedMinutes);
	const alone = new Set(afterPromotion?.minutes ?? []);
	const count = (arms) => {
		const reader = new CountReader(metric, name);
		return arms.reduce((sum, arm) => {
			const counted = reader.read(arm);
			return counted === null ? sum : {
				events: sum.events + counted.events,
				exposure: sum.exposure + counted.exposure
			};
		}, {
			events: 0,
			exposure: 0
		});
	};
	const compared = minutes.filter(({ at }) => beside.has(at));
	const canary = comparedWith === "record" ? minutes.filter(({ at }) => alone.has(at)) : compared;
	const stable = comparedWith === "record" ? [...history, ...compared] : compared;
	const where = comparedWith === "record" ? "on stable before" : "on stable";
	return `${name}: ${share(count(canary.map((minute) => minute.canary)))} on the canary, ${share(count(stable.map((minute) => minute.stable)))} ${where}`;
}
function share({ events, exposure }) {
	if (exposure === 0) return "nothing";
	return `${events} of ${exposure} (${Number((100 * events / exposure).toPrecision(2))} %)`;
}

// actions/promote-canary/controller/run-judge.ts
function judgeSettings(context) {
	const { options, steps, percent, latency } = context;
	const metrics = {};
	for (const [name, metric] of Object.entries(options.metrics)) if (latency || !LATENCY_METRICS.includes(name) || name in options.sources) metrics[name] = metric;
	return {
		alpha: options.alpha,
		beta: options.beta,
		horizonMinutes: Math.max(1, context.horizonMinutes),
		nextWeights: steps.map((step) => step.percent / 100).filter((weight) => weight > percent / 100),
		warmupMinutes: context.warmUpMinutes,
		minMinutesAtWeight: 1,
		minCanaryRequests: context.minRequests,
		metrics
	};
}
function judgeTrace(trace, settings) {
	const judgement = judge(trace, settings);
	const verdict = verdictOf(judgement);
	const figures = judgement.verdict === "regression" ? figuresOfRegression(judgement, trace, settings) : "";
	return figures === "" ? {
		judgement,
		verdict
	} : {
		judgement,
		verdict: {
			...verdict,
			explanation: `${verdict.explanation} ${figures}.`
		}
	};
}
function verdictOf(judgement) {
	const explanation = `${judgement.reason.charAt(0).toUpperCase()}${judgement.reason.slice(1)}.`;
	switch (judgement.verdict) {
		case "regression": return {
			kind: "regression",
			explanation
		};
		case "frozen": return {
			kind: "outage",
			explanation
		};
		case "no-regression": return {
			kind: judgement.action === "promote" ? "proven" : "no-regression",
			explanation
		};
		case "insufficient-traffic": return judgement.waitingFor.kind === "data" || judgement.waitingFor.kind === "defined-values" ? {
			kind: "no-data",
			explanation
		} : {
			kind: "too-little-traffic",
			explanation: `${explanation}${forecastOf(judgement)}`
		};
	}
}
function forecastOf({ forecast }) {
	if (forecast === null) return "";
	return ` At this rate ${forecast.metric} needs about ${(0,_shared$0.O)(forecast.requests, "more request")} (${(0,_shared$0.O)(forecast.minutes, "minute")}).`;
}

// actions/promote-canary/judge/numerics/log-gamma.ts
const LANCZOS = [
	.9999999999998099,
	676.5203681218851,
	-1259.1392167224028,
	771.3234287776531,
	-176.6150291621406,
	12.507343278686905,
	-.13857109526572012,
	9984369578019572e-21,
	1.5056327351493116e-7
];
const SMALL = 1e-8;
const EULER = .5772156649015329;
const HALF_LOG_TWO_PI = .5 * Math.log(2 * Math.PI);
function logGamma(x) {
	if (x >= 15) {
		const inverse = 1 / x;
		const square = inverse * inverse;
		const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680))));
		return (x - .5) * Math.log(x) - x + HALF_LOG_TWO_PI + series;
	}
	if (x < SMALL) return -Math.log(x) - EULER * x;
	if (x < .5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
	const z = x - 1;
	let sum = LANCZOS[0];
	for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] ?? 0) / (z + i);
	const t = z + 7.5;
	return HALF_LOG_TWO_PI + (z + .5) * Math.log(t) - t + Math.log(sum);
}
function logBeta(a, b) {
	return logGamma(a) + logGamma(b) - logGamma(a + b);
}

// actions/promote-canary/judge/sample-ratio.ts
const DEFAULT_SPLIT_SETTINGS = {
	alpha: .001,
	priorRequests: 1e4,
	tolerance: .1
};
function testSplit(segments, settings = DEFAULT_SPLIT_SETTINGS) {
	const { alpha, priorRequests, tolerance } = settings;
	const logE = segments.reduce((sum, segment) => sum + segmentLogE(segment, priorRequests), 0);
	const last = segments.at(-1);
	if (last === void 0 || last.canaryRequests + last.stableRequests === 0) return {
		verdict: "undecided",
		logE,
		share: null
	};
	const share = shareOf$1(last, priorRequests, alpha);
	const low = last.share * (1 - tolerance);
	const high = last.share * (1 + tolerance);
	if ((share.upper < low || share.lower > high) && logE >= -Math.log(alpha)) return {
		verdict: "mismatch",
		logE,
		share
	};
	return {
		verdict: share.lower >= low && share.upper <= high ? "as-planned" : "undecided",
		logE,
		share
	};
}
function segmentLogE(segment, k) {
	const { share, canaryRequests, stableRequests } = segment;
	return logMixture(segment, k) - logLikelihood(share, canaryRequests, stableRequests);
}
function logMixture({ share, canaryRequests, stableRequests }, k) {
	const a = k * share;
	const b = k * (1 - share);
	return logBeta(a + canaryRequests, b + stableRequests) - logBeta(a, b);
}
function logLikelihood(share, canary, stable) {
	return canary * Math.log(share) + stable * Math.log1p(-share);
}
function shareOf$1({ share, canaryRequests, stableRequests }, k, alpha) {
	const observed = canaryRequests / (canaryRequests + stableRequests);
	const least = logMixture({
		share,
		canaryRequests,
		stableRequests
	}, k) + Math.log(alpha);
	const edge = (outer) => {
		let outside = outer;
		let inside = observed;
		for (let i = 0; i < 60; i++) {
			const middle = (outside + inside) / 2;
			if (logLikelihood(middle, canaryRequests, stableRequests) >= least) inside = middle;
			else outside = middle;
		}
		return inside;
	};
	return {
		observed,
		lower: edge(0),
		upper: edge(1)
	};
}

// actions/promote-canary/controller/traffic-split-check.ts
const REST_AT_FULL = .02;
function checkSplit(minutes, percent, untestable) {
	const canary = total(minutes.map((minute) => minute.canary.requests));
	const stable = total(minutes.map((minute) => minute.stable.requests));
	const all = canary + stable;
	if (untestable || all === 0 || percent === 0) return { kind: "unknown" };
	const found = (100 * canary / all).toFixed(1);
	const counted = `${canary} of ${(0,_shared$0.O)(all, "request")} (${found} %) went to the canary, not ${percent} %`;
	if (percent === 100) return stable / all <= REST_AT_FULL ? { kind: "as-planned" } : {
		kind: "off",
		explanation: `The stable version still serves: ${counted}.`
	};
	const { verdict } = testSplit([{
		share: percent / 100,
		canaryRequests: canary,
		stableRequests: stable
	}]);
	if (verdict === "undecided") return { kind: "unknown" };
	return verdict === "as-planned" ? { kind: "as-planned" } : {
		kind: "off",
		explanation: `The observed split does not match the weights: ${counted}.`
	};
}
function total(counts) {
	return counts.reduce((sum, count) => sum + (count ?? 0), 0);
}

// actions/promote-canary/controller/poll.ts
async function poll(run, demand) {
	const { session, evidence, plan, inputs, traffic } = run;
	const { signal, clock } = run.world;
	const nowMs = clock.now().getTime();
	const percent = percentNow(session);
	const [{ routing, claimant }, health, others, { verdict, ...judged }] = await Promise.all([
		readRouting(run, isInControl(session, nowMs)),
		readHealth(run),
		run.readGuards(signal),
		judgeMinutes(run, percent, nowMs)
	]);
	signal.throwIfAborted();
	const { minutes } = judged;
	const inStep = minutesInStep(minutes, session);
	const counted = inStep.filter(({ stable, canary }) => !faultOfRequests(stable) && !faultOfRequests(canary));
	const guards = [health, ...others];
	const { maxErrorPercent } = inputs;
	if (maxErrorPercent !== void 0) {
		const before = [...evidence.history, ...minutes];
		guards.push(judgeCeiling(inStep, maxErrorPercent, before));
	}
	return {
		snapshot: {
			routing,
			claimant,
			verdict,
			guards,
			split: checkSplit(counted, percent, traffic.sticky || plan.countsOthers),
			canaryRequestsInStep: requestsOf(inStep),
			canaryRequests: requestsOf(minutes),
			demand
		},
		...judged
	};
}
function percentNow({ changes }) {
	return changes.at(-1)?.percent ?? 0;
}
function minutesInStep(minutes, { changes }) {
	const change = changes.at(-1);
	return change === void 0 ? [] : minutes.filter(({ at }) => at > minuteOf(change.at));
}
function requestsOf(minutes) {
	return minutes.reduce((total, { canary }) => {
		return total + (faultOfRequests(canary) === null ? canary.requests ?? 0 : 0);
	}, 0);
}
async function readRouting({ traffic, ledger, id, world: { signal } }, inControl) {
	const [routing, record] = await Promise.all([traffic.read(signal), ledger.read(signal).catch((error) => new Error((0,_shared$0.St)(error)))]);
	if (record instanceof Error) return {
		routing: {
			kind: "unreadable",
			reason: `The canary record cannot be read: ${record.message}`
		},
		claimant: void 0
	};
	if (record === void 0 || record.id === id) return {
		routing,
		claimant: void 0
	};
	const claimant = `canary ${record.id} of ${record.owner}`;
	if (inControl) return {
		routing,
		claimant
	};
	return {
		routing: {
			kind: "foreign",
			found: claimant,
			expected: `canary ${id}`,
			suspects: []
		},
		claimant: void 0
	};
}
async function readHealth(canary) {
	const { signal } = canary.world;
	try {
		const [stable, next] = await Promise.all([canary.readHealth("stable", signal), canary.readHealth("canary", signal)]);
		return judgeHealth(next, stable, canary.inputs.minHealthyTargets);
	} catch (error) {
		return {
			guard: "target health",
			kind: "unreadable",
			explanation: (0,_shared$0.St)(error)
		};
	}
}
async function judgeMinutes({ plan, inputs, session, evidence, world: { signal } }, percent, nowMs) {
	try {
		const minutes = await evidence.read(nowMs, signal);
		const trace = {
			minutes,
			history: evidence.history,
			weightChanges: session.changes.filter((change) => change.percent > 0).map((change) => ({
				at: minuteOf(change.at),
				weight: change.percent / 100
			}))
		};
		const settings = judgeSettings({
			options: inputs.judge,
			steps: plan.steps,
			percent,
			horizonMinutes: Math.ceil((session.deadlineAt - session.startedAt) / 6e4),
			warmUpMinutes: plan.warmUpMinutes,
			minRequests: inputs.minRequests,
			latency: evidence.latency
		});
		return {
			minutes,
			settings,
			...judgeTrace(trace, settings)
		};
	} catch (error) {
		return {
			minutes: session.polled?.minutes ?? [],
			verdict: {
				kind: "unreadable",
				explanation: `The metrics cannot be read: ${(0,_shared$0.St)(error)}`
			},
			judgement: void 0,
			settings: void 0
		};
	}
}

// actions/promote-canary/controller/progress.ts
function logProgress({ world, plan, session }, command) {
	const { polled, state } = session;
	const percent = session.changes.at(-1)?.percent ?? 0;
	const errors = polled?.judgement?.metrics.find(({ name }) => name === "errors");
	const parts = [
		`${percent} %`,
		...errors === void 0 ? [] : [
			`canary ${rate(errors.canary)}`,
			`stable ${rate(errors.stable)}`,
			evidenceOf(polled?.judgement)
		],
		state.phase === "shifting" || state.phase === "watching" ? `step ${state.step + 1} of ${plan.steps.length}` : state.phase,
		command.do === "finish" ? command.ending.explanation : command.why
	];
	world.log.info(`${world.clock.now().toISOString().slice(11, 19)}  ${parts.join(" · ")}`);
}
function warnOfUndefined({ world, session }, known) {
	const values = session.polled?.judgement?.undefinedValues ?? [];
	const fresh = values.slice(known);
	for (const value of fresh.slice(0, MOST_WARNINGS)) world.log.warning(`Invalid value ignored: ${describeUndefined(value)}.`);
	if (fresh.length > MOST_WARNINGS) world.log.warning(`${fresh.length - MOST_WARNINGS} more invalid values ignored; see the report.`);
	return Math.max(known, values.length);
}
function warnOfObservedHarm({ world, session }, warned) {
	const judgement = session.polled?.judgement;
	if (judgement === void 0) return;
	for (const { name, role, harm, stable, canary } of judgement.metrics) {
		if (role !== "observe" || warned.has(name) || harm.peak < judgement.global.threshold) continue;
		warned.add(name);
		world.log.warning(`${name} of the canary are worse: ${figures(canary)}, stable ${figures(stable)}. This metric is only observed; to let it decide, set \`settings: { metrics: { ${name}: { role: guardrail } } }\`.`);
	}
}
const MOST_WARNINGS = 3;
function rate(totals) {
	return `${totals.events} of ${totals.exposure} failed${shareOf(totals)}`;
}
function figures(totals) {
	return `${totals.events} of ${totals.exposure}${shareOf(totals)}`;
}
function shareOf({ events, exposure }) {
	return exposure === 0 ? "" : ` (${(100 * events / exposure).toPrecision(2)} %)`;
}
function evidenceOf(judgement) {
	if (judgement === void 0) return "no evidence";
	return `E ${Math.exp(judgement.global.logE.at(-1) ?? 0).toPrecision(2)} of ${judgement.global.threshold}`;
}

// actions/promote-canary/controller/control-loop.ts
const READ_BACK_MS = 1e3;
const BLIND_POLLS = 5;
async function controlLoop(run, { untilMs, approved }) {
	const { world, inputs, session } = run;
	const settings = settingsOf(run);
	let goOn = approved;
	let undefinedWarned = 0;
	const harmWarned = new Set();
	for (;;) {
		world.signal.throwIfAborted();
		const demand = await renewLease(run) ? demandNow(run, untilMs, goOn) : LEASE_OVER;
		session.polled = await poll(run, demand);
		const nowMs = world.clock.now().getTime();
		const { snapshot } = session.polled;
		const { state, command } = next({
			state: session.state,
			snapshot,
			settings,
			nowMs
		});
		goOn = false;
		if (session.state.phase === "shifting" && state.phase === "watching") session.changes = inPlace(session, state.since);
		session.state = state;
		logProgress(run, command);
		warnOfObservedHarm(run, harmWarned);
		undefinedWarned = warnOfUndefined(run, undefinedWarned);
		if (command.do === "finish") return command.ending;
		await execute(run, command);
		await world.clock.sleep(command.do === "wait" ? inputs.pollMs : READ_BACK_MS, world.signal);
	}
}
function settingsOf({ inputs, plan, session }) {
	return {
		steps: plan.steps,
		deadlineAt: session.deadlineAt,
		minRequests: inputs.minRequests,
		blindMs: BLIND_POLLS * Math.max(inputs.pollMs, 6e4),
		onInconclusive: inputs.onInconclusive
	};
}
const LEASE_OVER = {
	kind: "stop",
	explanation: "The lease ran out before it could be renewed."
};
function demandNow({ world, inputs }, untilMs, goOn) {
	if (goOn) return { kind: "go-on" };
	if (world.clock.now().getTime() + 2 * inputs.pollMs < untilMs) return { kind: "none" };
	return {
		kind: "hand-over",
		explanation: "The time budget of this job is nearly used up; continue with `mode: resume`."
	};
}
async function execute(run, command) {
	const { traffic, world, session } = run;
	const at = world.clock.now().getTime();
	try {
		if (command.do === "shift") {
			session.timeline.push({
				at,
				event: `${command.percent} %`,
				why: command.why
			});
			session.changes = changed(session, at, command.percent);
			if (isInControl(session, at)) rememberProgress(run, {
				aliveUntil: session.aliveUntil,
				promoted: false
			});
			await recordSession(run);
			await traffic.shift(command.percent);
		} else if (command.do === "roll-back") {
			session.timeline.push({
				at,
				event: "roll-back",
				why: command.why
			});
			await traffic.restore();
		}
	} catch (error) {
		if ((0,_shared$0.xt)(error, world.signal) || isRefusal(error)) throw error;
		world.log.warning(`${FAILED[command.do]} failed; will retry at the next poll: ${(0,_shared$0.St)(error)}`);
	}
}
const FAILED = {
	shift: "Shift",
	"roll-back": "Rollback",
	wait: "Waiting"
};
function changed({ changes }, at, percent) {
	return changes.at(-1)?.percent === percent ? changes : [...changes, {
		at,
		percent
	}];
}
function inPlace({ changes }, since) {
	const last = changes.at(-1);
	return last === void 0 ? changes : [...changes.slice(0, -1), {
		...last,
		at: Math.max(last.at, since)
	}];
}
function isRefusal(error) {
	if (error instanceof _shared$0.yt) return true;
	if (error instanceof _shared$0.ut) return !error.isPassing && error.status !== 401 && error.status !== 412;
	if (!(error instanceof Error) || !("$fault" in error) || error.$fault !== "client") return false;
	return !("$retryable" in error && error.$retryable) && !/Throttl|TooManyRequests|RequestLimit|Timeout/i.test(error.name);
}

// actions/promote-canary/judge/describe-noise.ts
const LONGEST_LINE = 120;
function describeNoise(history, metrics) {
	const [first, ...others] = [...countHistory(history, { metrics }, [])].filter(([name]) => metrics[name]?.role !== "observe").map(([name, counted]) => ({
		name,
		noise: estimateNoise(counted)
	}));
	if (first === void 0) return null;
	const worst = others.reduce((a, b) => scatter(b.noise) > scatter(a.noise) ? b : a, first);
	return sentence(worst.name, worst.noise, chooseTest(worst.noise));
}
function scatter({ phi }) {
	return Number.isNaN(phi) ? 1 : phi;
}
function sentence(name, noise, { name: test }) {
	const rest = ` ${how(noise, test)}: ${test} test`;
	const room = LONGEST_LINE - rest.length;
	return `${name.length > room ? `${name.slice(0, room - 1)}…` : name}${rest}`;
}
function how({ phi, scale, possibleClump, dispersion }, test) {
	const history = `${(0,_shared$0.O)(dispersion.minutes, "minute")} of history`;
	if (dispersion.minutes < 2) return `may scatter in any way (${history})`;
	if (test === "conditional") return possibleClump === 1 ? `scatter like Poisson counts (φ ${dispersion.phi.toFixed(2)}, ${history})` : `scatter like Poisson counts or up to ${possibleClump.toFixed(1)} times as much (${history})`;
	const over = scale === 1 ? "" : ` over ${scale} minutes`;
	return `scatter ${phi.toFixed(phi < 100 ? 1 : 0)} times as much as Poisson counts${over} (${history})`;
}

// actions/promote-canary/judge/score-forecast.ts
function minutesUntilScoresProve({ samples, settings, share, beta }) {
	const mean = meanOf(samples);
	const oneAMinute = samples.every(({ n }) => n === 1);
	const canary = oneAMinute ? mean : scale(mean, share);
	const stable = oneAMinute ? mean : scale(mean, 1 - share);
	if (!(canary.n > 0 && stable.n > 0)) return null;
	const process = new ScoreProcess(-settings.tolerableDifference);
	return minutesUntil(-Math.log(beta), () => process.logE, () => process.add(canary, stable));
}
function meanOf(samples) {
	const mean = (of) => samples.reduce((sum, scores) => sum + of(scores), 0) / samples.length;
	return {
		n: mean(({ n }) => n),
		sum: mean(({ sum }) => sum),
		sumOfSquares: mean((one) => one.sumOfSquares)
	};
}
function scale({ n, sum, sumOfSquares }, factor) {
	return {
		n: n * factor,
		sum: sum * factor,
		sumOfSquares: sumOfSquares * factor
	};
}

// actions/promote-canary/metrics/metrics-before.ts
function problemsBefore(before) {
	if (before.history.length === 0) return [];
	return Object.keys(before.sources).flatMap((metric) => {
		const settings = before.metrics[metric];
		if (settings === void 0) return [];
		const decides = settings.role !== "observe";
		const samples = before.history.map(({ stable }) => stable.samples[metric]);
		const reported = samples.filter(wasReported);
		if (reported.length === 0) {
			const consequence = settings.mustHaveData === true ? " Nothing is promoted before both versions report it." : "";
			return [{
				metric,
				kind: "warning",
				explanation: `The stable version reported no data for it in ${(0,_shared$0.O)(samples.length, "minute")} of history. Check its query or name, and its source.${consequence}`
			}];
		}
		const faults = reported.flatMap((sample) => faultOfSample(settings, sample) ?? []);
		const [first] = faults;
		if (first !== void 0) return [{
			metric,
			kind: decides && faults.length > reported.length / 2 ? "refused" : "warning",
			explanation: `${faults.length} of ${(0,_shared$0.O)(reported.length, "minute")} of the stable version's history have invalid values: ${first.seen}; allowed: ${first.allowed}.`
		}];
		return settings.kind === "score" && settings.role === "guardrail" ? scoreProblem(metric, before) : [];
	});
}
function scoreProblem(metric, before) {
	const { history, largestShare, deadlineMinutes, beta } = before;
	const settings = before.metrics[metric];
	if (settings?.kind !== "score") return [];
	const samples = history.flatMap(({ stable: { samples } }) => {
		const sample = samples[metric];
		return sample !== null && sample !== void 0 && "sumOfSquares" in sample ? [sample] : [];
	});
	const minutes = minutesUntilScoresProve({
		samples,
		settings,
		share: largestShare,
		beta
	});
	if (minutes !== null && minutes <= deadlineMinutes / 2) return [];
	const needs = minutes === null ? "It could not be proven safe within a week" : `It needs about ${(0,_shared$0.O)(minutes, "minute")} to be proven safe`;
	const advice = "Use its `samples` and `sum` (and `squares`) instead of one mean a minute, raise its `tolerable-difference`, or set its role to `regress-only`.";
	const late = minutes === null || minutes > deadlineMinutes;
	return [{
		metric,
		kind: late ? "refused" : "warning",
		explanation: `${needs} even if both versions are alike, at ${Math.round(100 * largestShare)} % on the canary; the deadline is ${(0,_shared$0.O)(deadlineMinutes, "minute")}.${late ? ` ${advice}` : ""}`
	}];
}

// actions/promote-canary/controller/evidence.ts
const LONG_HISTORY_MINUTES = 20;
async function openEvidence(run) {
	const { inputs, world } = run;
	const { signal } = world;
	const { startedAt } = run.session;
	const span = historySpan(startedAt, inputs.historyMs, inputs.settleMs);
	const source = await run.openMetrics(span, signal);
	const history = await source.readHistory(span, signal);
	warnOfShortHistory(history, world);
	warnOfUncountedAnswers(history, source, world);
	checkMetricsBefore(history, run);
	const noise = describeNoise(history, inputs.judge.metrics);
	if (noise !== null) world.log.info(noise);
	return {
		history,
		latency: source.latency,
		read: readerOf(source, run)
	};
}
function warnOfShortHistory(history, { log }) {
	const served = history.filter(({ stable }) => (stable.requests ?? 0) > 0).length;
	if (served >= LONG_HISTORY_MINUTES) return;
	log.warning(`Short history: ${(0,_shared$0.O)(served, "minute")} with requests. Below ${LONG_HISTORY_MINUTES}, much more traffic is needed to tell bursts from harm.`);
}
function checkMetricsBefore(history, { inputs, plan, world }) {
	const { metrics, sources, beta } = inputs.judge;
	const shares = plan.steps.map(({ percent }) => percent / 100).filter((share) => share < 1);
	const problems = problemsBefore({
		metrics,
		sources,
		beta,
		history: history.filter(({ stable }) => (stable.requests ?? 0) > 0),
		largestShare: Math.max(...shares, .01),
		deadlineMinutes: Math.round(inputs.deadlineMs / 6e4)
	});
	for (const { metric, kind, explanation } of problems) {
		if (kind === "refused") throw new _shared$0.yt(explanation, { where: `input settings: metrics: ${metric}` });
		world.log.warning(`${metric}: ${explanation}`);
	}
}
function warnOfUncountedAnswers(history, { answersCounted }, { log }) {
	if (answersCounted || !history.some(({ stable }) => (stable.requests ?? 0) > 0)) return;
	log.warning("No responses counted (HTTPCode_Target_*): unanswered requests show only as connection, TLS or Lambda errors.");
}
function readerOf(source, { session, inputs }) {
	const from = minuteOf(session.startedAt);
	let known = {
		to: from - 1,
		minutes: []
	};
	const shareAt = (minute) => shareInMinute(session.changes, minute);
	return async (nowMs, signal) => {
		const to = lastSettledMinute(nowMs, inputs.settleMs);
		if (to > known.to) known = {
			to,
			minutes: await source.readMinutes({
				from,
				to
			}, signal, shareAt)
		};
		return known.minutes;
	};
}
function shareInMinute(changes, minute) {
	if (changes.some(({ at }) => minuteOf(at) === minute)) return void 0;
	return changes.findLast(({ at }) => minuteOf(at) < minute)?.percent ?? 0;
}

// actions/promote-canary/apply.ts
async function startCanary(plan, inputs, world) {
	const startedAt = world.clock.now().getTime();
	const session = newSession(startedAt, inputs);
	const canary = openCanary({
		id: newCanaryId(world),
		plan,
		inputs,
		world
	});
	const untilMs = startedAt + inputs.timeBudgetMs;
	return runCanary({
		...canary,
		session
	}, {
		untilMs,
		approved: false,
		predecessor: void 0
	});
}
async function runCanary(run, options) {
	const { world, session } = run;
	let evidence;
	try {
		rememberForPost(run);
		await claim(run, options.predecessor);
		evidence = await openEvidence(run);
		const ending = await complete(run, await controlLoop({
			...run,
			evidence
		}, options));
		settleForPost(run);
		return {
			run,
			evidence,
			result: {
				kind: "ended",
				ending
			}
		};
	} catch (error) {
		const cancelled = (0,_shared$0.xt)(error, world.signal) || world.signal.aborted;
		if (!cancelled) world.log.warning(`Rolling back the canary: ${(0,_shared$0.St)(error)}`);
		const rollback = await rollBackTraffic(run, {
			inControl: isInControl(session, world.clock.now().getTime()),
			stableDown: stableDownAtLastPoll(session)
		});
		if (rollback.kind !== "failed" && rollback.kind !== "kept") settleForPost(run);
		return {
			run,
			evidence,
			result: {
				kind: "broken-off",
				error,
				rollback,
				cancelled
			}
		};
	}
}
function stableDownAtLastPoll({ polled }) {
	return polled !== void 0 && isStableDown(polled.snapshot) ? outage(polled.snapshot) : void 0;
}

// actions/promote-canary/controller/lock.ts
const POLL_MS = 5e3;
const LONG_LEASE_MS = 36e5;
async function waitForLock(record, ledger, { patienceMs, world }) {
	if (isEarlierAttempt(record, world)) return;
	const nowMs = world.clock.now().getTime();
	if (record.state.phase === "held" && nowMs < record.aliveUntil) throw new _shared$0.yt("a canary is held here and waits to be resumed.", {
		given: describe(record),
		next: "Continue it with `mode: resume`, or roll it back with `mode: abort`."
	});
	if (record.aliveUntil - nowMs > Math.max(2 * patienceMs, LONG_LEASE_MS)) throw inProgress(record);
	if (nowMs < record.aliveUntil) world.log.info(`${describe(record)} is in progress; lease valid until ${iso(record.aliveUntil)}. Waiting to see if it renews.`);
	while (world.clock.now().getTime() < record.aliveUntil) {
		await world.clock.sleep(POLL_MS, world.signal);
		const now = await ledger.read(world.signal);
		if (now === void 0) return;
		if (now.id !== record.id || now.aliveUntil > record.aliveUntil) throw inProgress(now);
	}
}
function inProgress(record) {
	return new _shared$0.yt("another run has a canary in progress here.", {
		given: `${describe(record)}; lease valid until ${iso(record.aliveUntil)}, by its record`,
		next: "Wait until it has ended, or roll it back with `mode: abort`. A `concurrency` group prevents parallel runs."
	});
}
function isEarlierAttempt({ owner }, world) {
	const [run, attempt] = owner.split("/attempts/");
	const [ownRun, ownAttempt] = runnerOf(world).split("/attempts/");
	return run === ownRun && Number(attempt) < Number(ownAttempt);
}
function describe({ id, owner }) {
	return `canary ${id} of ${owner}`;
}
function iso(epochMs) {
	return new Date(epochMs).toISOString();
}

// actions/promote-canary/modes/resume/apply.ts
async function resumeCanary({ plan, record, observation }, { inputs }, world) {
	if (record.state.phase !== "held") {
		const patienceMs = inputs.lease.durationMs;
		await waitForLock(record, openLedger(observation, world), {
			patienceMs,
			world
		});
	}
	const canary = openCanary({
		id: newCanaryId(world),
		plan,
		inputs,
		world
	});
	const routing = await canary.traffic.read();
	if (!isRestored(routing)) await requireConfirmed(canary, record, routing);
	const nowMs = world.clock.now().getTime();
	const session = sessionOf(record, {
		plan,
		inputs,
		nowMs
	});
	world.log.info(`Resuming canary ${record.id} of ${record.owner}: ${session.state.phase}.`);
	const untilMs = nowMs + inputs.timeBudgetMs;
	const approved = session.state.phase === "held";
	return runCanary({
		...canary,
		session
	}, {
		untilMs,
		approved,
		predecessor: record.id
	});
}
function sessionOf(record, { plan, inputs, nowMs }) {
	const state = resumedState(record, plan);
	const step = state.phase === "held" ? state.watching.step : "step" in state ? state.step : 0;
	const leftMs = plan.steps.slice(step).reduce((sum, { maxDwellMs }) => sum + maxDwellMs, 0);
	const heldMs = state.phase === "held" ? nowMs - state.heldAt : 0;
	return {
		state,
		changes: record.changes,
		startedAt: record.startedAt,
		deadlineAt: Math.min(Math.max(record.deadlineAt + heldMs, heldMs > 0 ? nowMs + leftMs : 0), nowMs + Math.max(inputs.deadlineMs, leftMs)),
		aliveUntil: nowMs + inputs.lease.durationMs,
		claimed: false,
		polled: void 0,
		timeline: []
	};
}
function resumedState({ state, steps }, plan) {
	if (state.phase === "ready") return state;
	if (state.phase === "promoted") return {
		phase: "shifting",
		step: plan.steps.length - 1
	};
	const percent = steps[stepOf(state)]?.percent;
	const step = plan.steps.findIndex((one) => one.percent === percent);
	if (step < 0) throw new _shared$0.yt("the canary is at a percentage that is not among the steps.", {
		where: "input steps",
		given: `${percent} %`,
		allowed: plan.steps.map((one) => `${one.percent} %`).join(", "),
		next: "Resume with the steps that the canary was started with."
	});
	if (state.phase === "shifting") return {
		phase: "shifting",
		step
	};
	if (state.phase === "watching") return {
		...state,
		step,
		approved: "nothing"
	};
	return {
		...state,
		watching: {
			...state.watching,
			step
		}
	};
}

// actions/promote-canary/controller/promoted-before.ts
async function findPromotionBefore(inputs, world) {
	const { promotion, backend, recordLeft } = await readServing(inputs, world);
	return promotion === void 0 || promotion.backend !== backend ? void 0 : {
		...promotion,
		recordLeft
	};
}

// actions/promote-canary/modes/resume/observe.ts
async function observeResume(inputs, world) {
	const promotion = await findPromotionBefore(inputs, world);
	if (promotion?.recordLeft === false) return {
		kind: "promoted-before",
		promotion
	};
	return {
		kind: "in-progress",
		observation: await observe(inputs, world)
	};
}

// actions/promote-canary/modes/resume/plan.ts
function planResume(observed, inputs) {
	if (observed.kind === "promoted-before") return observed;
	const { observation } = observed;
	const plan = planResumption(observation, inputs);
	const { record } = observation;
	if (record === void 0) throw new _shared$0.yt("no canary is in progress here.", {
		where: plan.resource.id,
		next: "Start one with `mode: start`."
	});
	requireSameRoles(record, inputs.target, plan.resource.id);
	return {
		kind: "continue",
		plan,
		record,
		observation
	};
}

// actions/promote-canary/modes/resume/report.ts
function reportResume({ inputs, plan: planned, applied }) {
	if (planned.kind === "promoted-before") return reportPromotedBefore(planned.promotion, inputs.dryRun);
	return applied === void 0 ? reportPlan(planned.plan, "planned") : reportCanary(applied);
}

// actions/promote-canary/modes/resume/operation.ts
const resume = (0,_shared$0.dt)({
	observe: observeResume,
	plan: planResume,
	decide: (planned) => planned.kind === "promoted-before" ? "keep" : planned,
	reviewed: (planned) => planned.kind === "continue" ? planned.plan : planned,
	apply: resumeCanary,
	report: reportResume,
	outputs: outputsOf
});

// actions/promote-canary/modes/revert/observe.ts
async function observeRevert(inputs, world) {
	const { runId } = world.runner;
	const promotion = await findPromotionBefore(inputs, world);
	if (runId === "" || promotion?.runId !== runId) return {
		kind: "nothing",
		runId
	};
	return {
		kind: "promoted",
		promotion,
		observation: await observe(onTheWayBack(inputs), world)
	};
}
function onTheWayBack(inputs) {
	return {
		...inputs,
		target: swapRoles(inputs.target)
	};
}
function swapRoles(target) {
	return {
		...target,
		stable: target.canary,
		canary: target.stable
	};
}

// actions/promote-canary/modes/revert/apply.ts
async function revertPromotion({ plan }, { inputs }, world) {
	const canary = openCanary({
		id: newCanaryId(world),
		plan,
		inputs: onTheWayBack(inputs),
		world
	});
	const runner = `${runnerOf(world)} (revert)`;
	const run = {
		...canary,
		runner,
		session: newSession(world.clock.now().getTime(), inputs)
	};
	try {
		rememberForPost(run);
		await claim(run, void 0);
		await shiftBack(run);
		const ending = await complete(run, {
			kind: "promoted",
			explanation: ""
		});
		settleForPost(run);
		return ending.kind === "promoted" ? { kind: "reverted" } : {
			kind: "not-reverted",
			reason: ending.explanation,
			cancelled: false
		};
	} catch (error) {
		const inControl = isInControl(run.session, world.clock.now().getTime());
		const rollback = await rollBackTraffic(run, { inControl });
		if (rollback.kind !== "failed" && rollback.kind !== "kept") settleForPost(run);
		return {
			kind: "not-reverted",
			reason: `${(0,_shared$0.St)(error)} ${explainRollback(rollback, plan.resource.id)}`,
			cancelled: world.signal.aborted
		};
	}
}
async function shiftBack(run) {
	const { session, traffic, world } = run;
	const at = world.clock.now().getTime();
	session.state = {
		phase: "shifting",
		step: 0
	};
	session.changes = [{
		at,
		percent: 100
	}];
	rememberProgress(run, {
		aliveUntil: session.aliveUntil,
		promoted: false
	});
	await recordSession(run);
	await traffic.shift(100);
	const routing = await traffic.read(world.signal);
	if (!servesEverything(routing)) throw new Error("The shift was not read back.");
}

// actions/promote-canary/modes/revert/plan.ts
function planRevert(observed, inputs) {
	if (observed.kind === "nothing") return {
		kind: "nothing-to-revert",
		reason: `Run ${observed.runId || "(none)"} has promoted nothing that serves here; nothing was changed.`
	};
	const { observation } = observed;
	const atOnce = {
		percent: 100,
		minDwellMs: 0,
		maxDwellMs: 0,
		hold: false
	};
	const plan = planCanary({
		...observation,
		record: void 0
	}, {
		...inputs,
		steps: [atOnce]
	});
	if (observation.record !== void 0 && observation.record.state.phase !== "promoted") throw new _shared$0.yt("a canary is in progress here.", {
		where: plan.resource.id,
		given: `canary ${observation.record.id} of ${observation.record.owner}`,
		next: "Roll it back with `mode: abort` first."
	});
	return {
		kind: "revert",
		plan
	};
}

// actions/promote-canary/modes/revert/report.ts
function reportRevert({ inputs: { dryRun }, plan: planned, applied }) {
	if (planned.kind === "nothing-to-revert") return {
		title: "Revert",
		outcome: "unchanged",
		reason: planned.reason,
		dryRun,
		changes: []
	};
	const { names, resource } = planned.plan;
	const { outcome, reason } = endOf(applied, names);
	return {
		title: `Revert from ${names.stable} to ${names.canary}`,
		outcome,
		reason,
		dryRun,
		facts: [
			{
				label: resource.kind,
				value: resource.id
			},
			{
				label: "From",
				value: names.stable
			},
			{
				label: "To",
				value: names.canary
			}
		],
		changes: [{
			subject: `100 % on ${names.canary}`,
			kind: "shift",
			state: applied === void 0 ? "planned" : applied.kind === "reverted" ? "done" : "failed",
			reason
		}]
	};
}
function endOf(applied, { stable, canary }) {
	if (applied === void 0) return {
		outcome: "planned",
		reason: `Would shift all traffic from ${stable} back to ${canary}.`
	};
	if (applied.kind === "reverted") return {
		outcome: "succeeded",
		reason: `Reverted: all traffic is on ${canary} again.`
	};
	return {
		outcome: applied.cancelled ? "cancelled" : "failed",
		reason: `Not reverted. ${applied.reason}`
	};
}

// actions/promote-canary/modes/revert/operation.ts
const revert = (0,_shared$0.dt)({
	observe: observeRevert,
	plan: planRevert,
	decide: (planned) => planned.kind === "nothing-to-revert" ? "keep" : planned,
	reviewed: (planned) => planned.kind === "revert" ? planned.plan : planned,
	apply: revertPromotion,
	report: reportRevert,
	outputs: ({ plan: planned, applied }) => ({
		...NO_OUTPUTS,
		weights: planned.kind === "revert" && applied !== void 0 ? JSON.stringify(applied.kind === "reverted" ? splitOf(planned.plan, 100) : {}) : ""
	})
});

// actions/promote-canary/controller/recover-previous.ts
async function recoverPrevious({ record, observation }, inputs, world) {
	requireSameRoles(record, inputs.target, planCanary(observation, inputs).resource.id);
	await waitForLock(record, openLedger(observation, world), {
		patienceMs: inputs.lease.durationMs,
		world
	});
	const observed = await observe(inputs, world);
	if (observed.record?.id !== record.id) return;
	const canary = openCanary({
		id: record.id,
		plan: planCanary(observed, inputs),
		inputs,
		world
	});
	if (record.state.phase === "ready") await clearSmokeTest(canary, record.id);
	const routing = await canary.traffic.read();
	if (record.state.phase === "promoted" && servesEverything(routing)) {
		world.log.info(`Canary ${record.id} of ${record.owner} was promoted; cleaning up after it.`);
		await cleanUp(canary);
		return;
	}
	if (!isRestored(routing)) await requireConfirmed(canary, record, routing);
	const rollback = await rollBackTraffic(canary);
	world.log.warning(`Canary ${record.id} of ${record.owner} was abandoned; its rollback: ${rollback.kind}.`);
	if (rollback.kind === "failed" || rollback.kind === "kept") throw new _shared$0.yt("the traffic of an abandoned canary could not be rolled back.", {
		where: canary.plan.resource.id,
		given: explainRollback(rollback, canary.plan.resource.id)
	});
	await cleanUp(canary);
}

// actions/promote-canary/modes/start/observe.ts
async function observeStart(inputs, world) {
	const promotion = await promotionDone(inputs, world);
	if (promotion !== void 0) {
		if (promotion.recordLeft && !inputs.dryRun) await recover(await observe(inputs, world), inputs, world);
		return {
			kind: "promoted-before",
			promotion
		};
	}
	const observation = await observe(inputs, world);
	if (observation.record === void 0 || inputs.dryRun) return {
		kind: "ready",
		observation
	};
	await recover(observation, inputs, world);
	return {
		kind: "ready",
		observation: await observe(inputs, world)
	};
}
async function recover(observation, inputs, world) {
	const { record } = observation;
	if (record !== void 0) await recoverPrevious({
		record,
		observation
	}, inputs, world);
}
async function promotionDone(inputs, world) {
	const { runId, runAttempt } = world.runner;
	const { target } = inputs;
	const byRun = PLATFORMS[target.platform].takesTurns || target.canary === void 0;
	if (byRun && (runAttempt < 2 || runId === "")) return void 0;
	const promotion = await findPromotionBefore(inputs, world);
	return (byRun ? promotion?.runId === runId : promotion?.backend === target.canary) ? promotion : void 0;
}

// actions/promote-canary/modes/start/plan.ts
function planStart(observed, inputs) {
	return observed.kind === "promoted-before" ? observed : {
		kind: "shift",
		plan: planCanary(observed.observation, inputs)
	};
}
function hasFailedChecks(planned) {
	return planned.kind === "shift" && planned.plan.checks.some(({ result }) => result === "failed");
}

// actions/promote-canary/modes/start/report.ts
function reportStart({ inputs, plan: planned, applied }) {
	if (planned.kind === "promoted-before") return reportPromotedBefore(planned.promotion, inputs.dryRun);
	if (applied !== void 0) return reportCanary(applied);
	return reportPlan(planned.plan, hasFailedChecks(planned) ? "refused" : "planned");
}

// actions/promote-canary/modes/start/operation.ts
const start = (0,_shared$0.dt)({
	observe: observeStart,
	plan: planStart,
	announce(planned, log) {
		if (planned.kind === "shift") logChecks(planned.plan.checks, { log });
	},
	decide(planned) {
		if (planned.kind === "promoted-before") return "keep";
		return hasFailedChecks(planned) ? "refuse" : planned;
	},
	reviewed: (planned) => planned.kind === "shift" ? planned.plan : planned,
	apply: ({ plan }, { inputs }, world) => startCanary(plan, inputs, world),
	report: reportStart,
	outputs: outputsOf
});

// actions/promote-canary/modes/status/observe.ts
async function observeStatus(inputs, world) {
	const observation = await observe(inputs, world);
	const { record } = observation;
	const plan = planCanary(observation, inputs);
	if (record === void 0 || record.state.phase === "promoted") return {
		plan,
		progress: void 0
	};
	const session = {
		...record,
		state: record.state,
		claimed: false,
		polled: void 0,
		timeline: []
	};
	const run = {
		...openCanary({
			id: record.id,
			plan,
			inputs,
			world
		}),
		session
	};
	const evidence = await openEvidence(run);
	session.polled = await poll({
		...run,
		evidence
	}, { kind: "none" });
	return {
		plan,
		progress: {
			record,
			run,
			evidence
		}
	};
}

// actions/promote-canary/modes/status/report.ts
function reportCanaryStatus({ observation: { plan, progress } }) {
	if (progress !== void 0) return reportStatus(progress.run, progress.record);
	const reason = "No canary is in progress here.";
	return {
		...reportPlan(plan, "planned"),
		outcome: "unchanged",
		reason,
		dryRun: false,
		changes: []
	};
}

// actions/promote-canary/modes/status/operation.ts
const status = (0,_shared$0.ft)({
	observe: observeStatus,
	report: reportCanaryStatus,
	outputs({ observation: { plan, progress }, directory }) {
		if (progress === void 0) return NO_OUTPUTS;
		const { run, evidence } = progress;
		const routing = run.session.polled?.snapshot.routing;
		return {
			...NO_OUTPUTS,
			weights: routing?.kind === "ours" ? JSON.stringify(splitOf(plan, routing.percent)) : "",
			evidence: writeEvidence(run, evidence, directory)
		};
	}
});

// actions/promote-canary/action.ts
const promoteCanary = (0,_shared$0.H)({
	name: "promote-canary",
	readInputs,
	secrets: ({ prometheus }) => [prometheus?.token],
	choose
});
function choose(inputs) {
	switch (inputs.mode) {
		case "start": return (0,_shared$0.V)(start, inputs);
		case "resume": return (0,_shared$0.V)(resume, inputs);
		case "abort": return (0,_shared$0.V)(abort, inputs);
		case "revert": return (0,_shared$0.V)(revert, inputs);
		case "status": return (0,_shared$0.V)(status, inputs);
	}
}



})

};
