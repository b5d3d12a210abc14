export const id = 799;
export const ids = [799];
export const modules = {

9799:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4722);
var _chunks_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9400);
var _chunks_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1619);
var _chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1535);
var _chunks_start_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9820);
var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7975);
var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);









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

// actions/promote-canary/judge/decide.ts
function decide$1(findings, settings) {
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
		global: evidence$1(findings.globalCurve, threshold),
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
		global: evidence$1(findings.curveAfterPromotion, threshold),
		metrics: Object.fromEntries(findings.metrics.map(({ name, evidence: { harmAfterPromotion } }) => [name, harmAfterPromotion]))
	};
}
function evidence$1(curve, threshold) {
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
		harm: evidence$1(metric.harmCurve, weight > 0 ? 1 / (settings.alpha * weight) : Number.POSITIVE_INFINITY),
		safety: metric.safetyCurves.map((curve, step) => ({
			toWeight: settings.nextWeights[step] ?? 1,
			...evidence$1(curve, 1 / settings.beta)
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
	const often = guardrails.filter(({ minutesUndefined }) => minutesUndefined > MOST_UNDEFINED$1 * judged.length).map(({ name }) => name);
	return undefinedValues.filter(({ metric, ...value }) => names.includes(metric) && (value.at === at || often.includes(metric))).slice(-MOST_TOLD);
}
const MOST_UNDEFINED$1 = .1;
const MOST_TOLD = 3;
function explainWaiting(waitingFor) {
	switch (waitingFor.kind) {
		case "data": return `no data of both versions yet for ${waitingFor.metrics.join(", ")}`;
		case "defined-values": return `invalid values ignored: ${waitingFor.values.map(describeUndefined).join("; ")}`;
		case "dwell": return waitingFor.minutes === 1 ? "needs 1 more judged minute at this weight" : `needs ${waitingFor.minutes} more judged minutes at this weight`;
		case "requests": return `needs ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(waitingFor.canaryRequests, "more canary request")}`;
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
const CAUTION = 1.5;
function phiError({ events, minutes }) {
	return Math.sqrt(2 / minutes + 1 / Math.max(events, .5));
}
function estimateNoise(history) {
	const dispersion = estimateDispersion(history);
	const [minute, ...windows] = dispersionByScale(history);
	const { phi, minutes, events } = dispersion;
	const single = {
		dispersion,
		scale: 1,
		phi,
		doubtful: false
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
		dispersion,
		scale: lasting.minutes,
		doubtful: phi < 1.2 && standardErrors < LASTING_FROM.certain,
		phi: lasting.phi,
		clump: Math.max(clump, most),
		burstiness: Math.max(dispersion.cautiousBurstiness, (most - 1) / perMinute)
	};
}
function longest(minute, windows) {
	const from = minute.phi < 1.2 ? LASTING_FROM.poisson : LASTING_FROM.bursts;
	return windows.filter((window) => beyond(minute, window) > from).reduce((most, window) => most === void 0 || window.phi > most.phi ? window : most, void 0);
}
function beyond(minute, window) {
	const usual = Math.max(1, minute.phi);
	return (window.phi / usual - 1) / Math.sqrt(window.error ** 2 - minute.error ** 2);
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
function chooseTest({ phi, scale, doubtful, dispersion }, growth = 1) {
	const { minutes } = dispersion;
	if (minutes < 20) {
		const why = `only ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(minutes, "minute")} of history of the stable version: bursts cannot be ruled out`;
		return {
			name: "bounded-variance",
			phi: minutes < 2 ? null : phi,
			why
		};
	}
	const over = scale === 1 ? "" : ` in sums over ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(scale, "minute")}`;
	const shown = `φ = ${phi.toFixed(2)}${over}, ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(minutes, "minute")} of the stable version`;
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
	if (doubtful) return {
		name: "bounded-variance",
		harm: "conditional",
		phi,
		why: `${shown}: the events may come in bursts; harm is judged by the conditional test`
	};
	return {
		name: "conditional",
		phi,
		why: `${shown}: the events scatter like Poisson counts`
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
		this.#addReferenceEvents(pair, this.#logE);
		for (let j = 0; j < this.#logE.length; j++) this.#logE[j] = this.#logE[j] + pair.suspectEvents * this.#logGain[j];
		this.#stakeNext();
		this.#average = NaN;
	}
	#stakeNext() {
		if (this.#restarts === null) return;
		const { logNext } = this.#restarts;
		for (let j = 0; j < this.#logE.length; j++) {
			const before = this.#logE[j];
			if (before < logNext + NEGLIGIBLE_BELOW) this.#logE[j] = logAddExp(before, logNext);
		}
		this.#restarts.addMinute();
	}
	#addReferenceEvents(pair, into) {
		const events = pair.suspectEvents + pair.referenceEvents;
		const inverse = 1 / (pair.suspectExposure * this.#nullRatio + pair.referenceExposure);
		const suspect = pair.suspectExposure * inverse;
		const reference = pair.referenceExposure * inverse;
		for (let j = 0; j < into.length; j++) {
			const total = events === 0 ? 1 : suspect * this.#alternatives[j] + reference;
			into[j] = this.#logE[j] - events * Math.log(total);
		}
	}
	leastDeciding(pair, logThreshold, most) {
		this.#addReferenceEvents(pair, this.#withoutSuspect);
		const decides = (events) => {
			for (let j = 0; j < this.#scratch.length; j++) this.#scratch[j] = this.#withoutSuspect[j] + events * this.#logGain[j];
			return logMeanExp(this.#scratch) >= logThreshold;
		};
		let enough = Math.min(most, pair.suspectEvents + pair.referenceEvents);
		if (!decides(enough)) return Number.POSITIVE_INFINITY;
		let tooFew = -1;
		while (enough - tooFew > 1) {
			const middle = Math.floor((enough + tooFew) / 2);
			if (decides(middle)) enough = middle;
			else tooFew = middle;
		}
		return enough;
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

// actions/promote-canary/judge/event-test.ts
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
function againstAll(tests) {
	if (tests.length === 1) return tests[0];
	return {
		add: (pair) => {
			for (const test of tests) test.add(pair);
		},
		get logE() {
			return tests.reduce((total, test) => logAddExp(total, test.logE), Number.NEGATIVE_INFINITY) - Math.log(tests.length);
		}
	};
}

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
		const chanceAt = (x, away) => x >= enough ? 1 : reachChanceAt(mean + away - x, scale);
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
const EARLY_AT = 2;
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
function safetyTest(metric, robust, weight) {
	const margin = ratioMarginAt(weight, metric.tolerableRatio);
	const ratio = robust ? new RobustRatioProcess("safety", margin) : new RateRatioProcess(margin, healthyAlternatives(margin, metric.harmRatio));
	if (metric.tolerableDifference === void 0) return ratio;
	const tolerable = metric.tolerableDifference / weight;
	const difference = robust ? new RobustDifferenceTest("safety", tolerable) : new DifferenceProcess("safety", tolerable);
	return againstAll([ratio, difference]);
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
		const exact = !this.#robust || this.#test.harm === "conditional";
		return harmTest(this.#metric, exact ? null : this.#known.noise.scale, this.#target);
	}
	#newSafetyTests() {
		return this.#nextWeights.map((weight) => safetyTest(this.#metric, this.#robust, weight));
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
		const burstiness = this.#robust ? this.#known.burstiness : null;
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
		const effect = ratioEffect(this.#pairs, this.#robust, alpha);
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
		const test = safetyTest(this.#metric, this.#robust, weight);
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
		const limit = name === ongoing ? Math.max(1, beyondUsual) : Math.max(beyondUsual, beyondChance);
		if (count.events > limit) return name;
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
		const harmless = fault === null && version === "canary" && settings.worse === "higher";
		if (told !== null && !harmless) defined = false;
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
	const problems = (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.L)(settings);
	if (problems.length > 0) throw new RangeError(problems.join("; "));
	return decide$1(gatherEvidence(trace, settings), settings);
}

// actions/promote-canary/judge/replay.ts
function replay(record, changes = {}) {
	if (record.version !== 1) throw new RangeError(`a record of version ${String(record.version)} cannot be judged, only of version 1`);
	return judge(record.trace, {
		...record.settings,
		...changes
	});
}
function traceUpTo(trace, at) {
	return {
		history: trace.history,
		weightChanges: trace.weightChanges.filter((change) => change.at <= at),
		minutes: trace.minutes.filter((minute) => minute.at <= at)
	};
}

// actions/promote-canary/replay/evidence-file.ts
const EVIDENCE_SCHEMA = "https://ai-ops.dev/canary-evidence/v1";
function readEvidenceFile(path) {
	const refuse = (what, cause) => {
		throw new _chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.n(what, {
			where: path,
			next: "Use the path in the output `evidence` of a canary."
		}, { cause });
	};
	let file;
	try {
		file = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(path, "utf8"));
	} catch (error) {
		return refuse(`the evidence cannot be read: ${(0,_chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error)}`, error);
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

// actions/promote-canary/replay/replay-command.ts
const USAGE = "usage: node promote-canary.js replay EVIDENCE.json [SETTINGS.yaml]";
function replayCommand([evidencePath, settingsPath, ...more]) {
	if (evidencePath === void 0 || more.length > 0) return [USAGE];
	const recorded = readEvidenceFile(evidencePath);
	const minutes = replayMinutes(recorded, settingsPath === void 0 ? {} : readSettings(settingsPath, recorded.settings.metrics));
	const first = minutes[0]?.at ?? 0;
	return [
		`canary ${recorded.canary}: ${minutes.length} minutes`,
		...minutes.map((minute) => lineOf(minute, first)),
		...conclusionOf(minutes, first)
	].map(_chunks_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__.h);
}
function replayMinutes(recorded, other) {
	return recorded.trace.minutes.map(({ at }) => at).sort((a, b) => a - b).map((at) => {
		const trace = traceUpTo(recorded.trace, at);
		const weight = trace.weightChanges.at(-1)?.weight ?? 0;
		const nextWeights = recorded.steps.map(({ percent }) => percent / 100).filter((next) => next > weight);
		return {
			at,
			percent: 100 * weight,
			verdict: replay({
				...recorded,
				trace
			}, {
				...other,
				nextWeights
			})
		};
	});
}
function readSettings(path, recorded) {
	const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(path, "utf8");
	const options = (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.F)(new _chunks_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__.g((name) => name === "settings" ? text : ""));
	const metrics = Object.fromEntries(Object.entries(options.metrics).filter(([name]) => name in recorded));
	return {
		alpha: options.alpha,
		beta: options.beta,
		metrics
	};
}
function lineOf({ at, percent, verdict }, first) {
	const evidence = Math.exp(verdict.global.logE.at(-1) ?? 0).toPrecision(3);
	return [
		`+${at - first} min`.padStart(9),
		`${percent} %`.padStart(7),
		`E ${evidence} of ${verdict.global.threshold}`.padEnd(20),
		`${verdict.verdict}: ${verdict.reason}`
	].join("  ");
}
function conclusionOf(minutes, first) {
	const regression = minutes.find(({ verdict }) => verdict.verdict === "regression");
	const proven = minutes.find(({ verdict }) => verdict.verdict === "no-regression" && verdict.action === "promote");
	const when = (minute) => minute === void 0 ? "never" : `after ${minute.at - first} min (${minute.verdict.reason})`;
	return [`rolled back: ${when(regression)}`, `proven: ${when(proven)}`];
}

// actions/promote-canary/controller/confirm-record.ts
function requireSameRoles({ id, owner, pair }, named, where) {
	const odd = ["stable", "canary"].filter((arm) => (named[arm] ?? pair[arm]) !== pair[arm] || named.pair?.includes(pair[arm]) === false);
	if (odd.length === 0) return;
	throw new _chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.n("the canary record contradicts the inputs; refusing to act on it.", {
		where,
		given: `canary ${id} of ${owner}: ${odd.map((arm) => `${arm} ${pair[arm]}`).join(", ")}`,
		allowed: ["stable", "canary"].flatMap((arm) => named[arm] === void 0 ? [] : [`${arm} ${named[arm]}`]).concat(named.pair === void 0 ? [] : [`the pair ${named.pair.join(" and ")}`]).join(", "),
		next: "Check which version gets the traffic. When no canary is in progress, remove the record: the tags `ai-ops:canary:*`, or the line `ai-ops canary: …` of the description."
	});
}
async function requireConfirmed({ confirms, plan: { platform, resource, names } }, { id, owner, pair }, named) {
	if (named.stable !== void 0 || named.canary !== void 0 || await confirms(id)) return;
	const { stableInput } = _chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.y[platform];
	throw new _chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.n("a canary record was found, but neither a lease nor a named role confirms it.", {
		where: resource.id,
		given: `canary ${id} of ${owner}: from ${names.stable} to ${names.canary}`,
		next: `If ${names.stable} is the stable version, set \`${stableInput}: ${pair.stable}\`; otherwise remove the record.`
	});
}

// actions/promote-canary/outputs.ts
const NO_OUTPUTS = {
	weights: "",
	evidence: "",
	"plan-file": ""
};
function outputsOf(applied, inputs) {
	const evidence = writeEvidence(applied.run, applied.evidence, inputs);
	return {
		...NO_OUTPUTS,
		weights: JSON.stringify(weightsOf(applied)),
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
function writeEvidence({ id, plan, world, session }, evidence, inputs) {
	const { polled } = session;
	if (polled === void 0 || evidence === void 0) return "";
	const directory = inputs.reportDirectory ?? (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(world.runner.tempDir, "ai-ops", "promote-canary");
	(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.mkdirSync)(directory, { recursive: true });
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(directory, "evidence.json");
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
				at: (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.M)(at),
				weight: percent / 100
			}))
		},
		settings: polled.settings,
		verdict: polled.judgement ?? null,
		timeline: session.timeline
	};
	(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.writeFileSync)(path, `${JSON.stringify(document)}\n`);
	return path;
}

// actions/promote-canary/report/charts.ts
function chartsOf(session, { minutes, judgement }) {
	const start = (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.M)(session.startedAt);
	const moves = movesOf(session).map(({ at, percent }) => ({
		x: (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.M)(at) - start,
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

// actions/promote-canary/report/metric-tables.ts
function metricTables(judgement) {
	const { judged, warmUp, noData, outage } = judgement.minutes;
	const overview = {
		type: "text",
		text: `${judgement.reason}. Judged minutes: ${judged}; excluded: ${warmUp} warm-up, ${noData} without data. During ${outage} of the judged minutes the stable version failed far beyond its history. Evidence of harm over all metrics: ${evidence(judgement.global)}.`
	};
	const told = undefinedTable(judgement);
	const { afterPromotion } = judgement;
	if (afterPromotion !== null) return [
		overview,
		{
			type: "text",
			text: `At 100 %, against the history of the stable version: ${evidence(afterPromotion.global)} in ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(afterPromotion.minutes.length, "minute")}.`
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
function undefinedTable({ undefinedValues }) {
	if (undefinedValues.length === 0) return [];
	const title = `invalid values, ignored (${undefinedValues.length})`;
	const rows = undefinedValues.slice(-MOST_UNDEFINED).map((value) => [describeUndefined(value)]);
	return [{
		type: "table",
		columns: [{ title }],
		rows
	}];
}
const MOST_UNDEFINED = 20;
function metricTable(metric) {
	const rows = [
		["stable", arm(metric.stable)],
		["canary", arm(metric.canary)],
		["difference", metric.effect === null ? "not known yet" : effect(metric.effect)],
		["evidence of harm", evidence(metric.harm)],
		...metric.safety.map((step) => [`evidence of safety for ${percent(step.toWeight)}`, evidence(step)]),
		["test", `${metric.test.name}: ${metric.test.why}`]
	];
	return {
		type: "table",
		columns: [{ title: `${metric.name} (${metric.role})` }, { title: "" }],
		rows
	};
}
function arm({ events, exposure }) {
	const rate = exposure === 0 ? "" : ` (${figure(100 * events / exposure)} %)`;
	return `${figure(events)} of ${figure(exposure)}${rate}`;
}
function effect({ scale, estimate, lower, upper }) {
	return `${scale === "ratio" ? "canary / stable" : "canary − stable"} = ${figure(estimate)}, between ${figure(lower)} and ${figure(upper)} at all times`;
}
function evidence({ logE, peak, threshold }) {
	const now = Math.exp(logE.at(-1) ?? 0);
	const needed = Number.isFinite(threshold) ? ` of ${figure(threshold)}` : " (decides nothing)";
	return `E = ${figure(now)}${needed}, at most ${figure(peak)}`;
}
function percent(weight) {
	return `${Number((100 * weight).toFixed(2))} %`;
}
function figure(value) {
	if (!Number.isFinite(value)) return "∞";
	return Number.isInteger(value) && Math.abs(value) < 1e9 ? value.toLocaleString("en") : String(Number(value.toPrecision(3)));
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
		facts: [...factsOf(plan), {
			label: "Canary",
			value: id
		}],
		changes: session.timeline.map(({ at, event, why }) => ({
			subject: `${event} at ${new Date(at).toISOString()}`,
			kind: "shift",
			state: event === "roll-back" ? "undone" : "done",
			reason: why
		})),
		sections: [...evidenceOf$1(session), checksOf(plan)]
	};
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
	const state = (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.c)(result.rollback, run.plan.resource.id);
	if (result.rollback.kind === "failed" || result.rollback.kind === "kept") return {
		outcome: "failed",
		reason: `${explain(result.error, run)} ${state}`
	};
	return result.cancelled ? {
		outcome: "cancelled",
		reason: `The run was cancelled. ${state}`
	} : {
		outcome: result.error instanceof _chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.T ? "rolled-back" : "failed",
		reason: `${explain(result.error, run)} ${state}`
	};
}
function explain(error, { world }) {
	const { kind, headline } = (0,_chunks_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__.x)(error, world.signal);
	return kind === "service" ? headline : (0,_chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error);
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
				(0,_chunks_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__.v)(minDwellMs),
				(0,_chunks_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__.v)(maxDwellMs),
				percent === 100 ? "promoted" : hold ? "waits for approval" : "continues"
			])
		}, {
			type: "table",
			columns: [
				{ title: "check" },
				{ title: "result" },
				{ title: "" }
			],
			rows: checks.map(({ name, result, explanation }) => [
				name,
				result,
				explanation
			])
		}]
	};
}
function evidenceOf$1(session) {
	const { polled } = session;
	if (polled?.judgement === void 0) return [];
	return [{
		heading: "Evidence",
		blocks: [...chartsOf(session, polled), ...metricTables(polled.judgement)]
	}];
}

// actions/promote-canary/modes/abort.ts
const STRAGGLER_MS = 3e3;
async function abort(inputs, world) {
	const observation = await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.b)(inputs, world);
	const { record } = observation;
	const plan = (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.S)(observation, inputs);
	const content = reportPlan(plan, "planned");
	if (record === void 0 || record.state.phase === "promoted") {
		const reason = record === void 0 ? "No canary is in progress here." : `Canary ${record.id} was promoted.`;
		return {
			content: {
				...content,
				outcome: "unchanged",
				reason,
				changes: []
			},
			outputs: NO_OUTPUTS
		};
	}
	const { target } = inputs;
	requireSameRoles(record, target, plan.resource.id);
	const reason = `Canary ${record.id} of ${record.owner} is to be rolled back.`;
	if (inputs.dryRun) return {
		content: {
			...content,
			reason
		},
		outputs: NO_OUTPUTS
	};
	const canary = (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.m)({
		id: (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.p)(world),
		plan,
		inputs,
		world,
		leaseId: record.id
	});
	if (!(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.d)(await canary.traffic.read())) await requireConfirmed(canary, record, target);
	await canary.ledger.write({
		...record,
		id: canary.id,
		owner: canary.runner
	});
	const first = await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.l)(canary);
	if (record.state.phase === "ready") await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.o)(canary, record.id);
	await world.clock.sleep(STRAGGLER_MS, world.signal);
	const second = first.kind === "failed" || first.kind === "kept" ? first : await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.l)(canary);
	const rollback = second.kind === "nothing-to-do" ? first : second;
	const explanation = `${reason} ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.c)(rollback, plan.resource.id)}`;
	const done = rollback.kind === "restored" || rollback.kind === "nothing-to-do";
	return {
		content: {
			...content,
			outcome: done ? "succeeded" : "failed",
			reason: explanation,
			dryRun: false,
			changes: [{
				subject: plan.resource.id,
				kind: "shift",
				state: done ? "undone" : "failed",
				reason: explanation
			}]
		},
		outputs: {
			...NO_OUTPUTS,
			weights: done ? JSON.stringify(splitOf(plan, 0)) : ""
		}
	};
}

// actions/promote-canary/controller/session.ts
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
		if (isInControl(session, nowMs)) (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.i)(run, {
			aliveUntil: until,
			promoted: false
		});
		await recordSession(run);
	} catch (error) {
		const ends = new Date(session.aliveUntil).toISOString();
		world.log.warning(`Lease renewal failed; the lease ends at ${ends}: ${(0,_chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error)}`);
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
		deployment: canary.deployment,
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
			world.log.info(`Canary: ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.D)(health)}.`);
			return;
		}
		if (world.clock.now().getTime() >= untilMs) throw new _chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.T("the canary did not become healthy in time.", {
			where: plan.names.canary,
			given: (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.D)(health),
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
	if (isInControl(session, world.clock.now().getTime())) (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.i)(run, {
		aliveUntil: session.aliveUntil,
		promoted: false
	});
	if (session.state.phase !== "ready") return;
	await traffic.shift(0);
	await waitUntilHealthy(run);
	await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.s)(run, () => renewLease(run));
}
async function requireOwnership({ ledger, id, world }) {
	const record = await ledger.read(world.signal);
	if (record?.id === id) return;
	throw new _chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.n("another run started a canary here at the same moment.", {
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
			await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.u)(run);
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
	(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.i)(run, {
		aliveUntil: session.aliveUntil,
		promoted: true
	});
	await ledger.write(recordOf(run, { phase: "promoted" }));
	await traffic.settle();
	if (!await serves(traffic)) throw new Error("The promoted version was not read back.");
	if (!await endLease(run)) {
		const explanation = "The canary passed, but its lease could not be ended and would have rolled the traffic back later.";
		await traffic.restore();
		await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.u)(run);
		return {
			kind: "rolled-back",
			cause: "blind",
			explanation
		};
	}
	if (!await serves(traffic)) return leaseRanOut(run);
	if (traffic.sticky || plan.stableFate === "remove-from-rule") await ledger.standBy(plan.pair.stable);
	await ledger.clear().catch((error) => {
		world.log.warning(`The canary record could not be removed; the next run will remove it: ${(0,_chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error)}`);
	});
	return ending;
}
async function serves(traffic) {
	const routing = await traffic.read();
	if (routing.kind === "unreadable") throw new Error(routing.reason);
	return (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.f)(routing);
}
async function leaseRanOut(canary) {
	const rollback = await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.l)(canary);
	const explanation = `The canary passed, but its lease ran out. ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.c)(rollback, canary.plan.resource.id)}`;
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
		world.log.warning(`Ending the lease failed (attempt ${attempt} of ${LEASE_ATTEMPTS}): ${(0,_chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error)}`);
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
	if (record === void 0 || record.id === canary.id) await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.u)(canary);
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
	const seen = `It served ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(snapshot.canaryRequests, "request")}.`;
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
	const shown = verdict.kind === "proven" || verdict.kind === "no-regression" && !last || state.approved === "inconclusive" || over && !last;
	if (served && shown) return step.hold && state.approved === "nothing" ? hold(seen, {
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
		explanation: `Canary promoted: it served ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(canaryRequestsInStep, "request")} at 100 % with no regression detected.`
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
	return split.kind === "off" ? split.explanation : `The canary has served ${canaryRequestsInStep} of at least ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(settings.minRequests, "request")} in this step.`;
}

// actions/promote-canary/machine/next.ts
function next(situation) {
	const transition = decide(situation);
	return transition.command.do === "roll-back" && wouldDropTraffic(situation) ? keepServing(situation, transition.command.why) : transition;
}
function decide(situation) {
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
		explanation: `The rule was modified outside this run: found ${routing.found}, expected ${routing.expected}.${suspects} Nothing was overwritten.`
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
	return routing.percent === 0 ? rollBack("rolled-back-elsewhere", `${drift}: the lease ran out, or the canary was rolled back outside this run.`) : end({
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
		explanation: `${errors} of ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(requests, "request")} of the canary failed in the last ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(latest.length, "minute")}: ${rate} %, above the ceiling of ${maxPercent} %.`
	};
}
function faultOf(arm) {
	return faultOfRequests(arm) ?? faultOfSample(_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.I, arm.samples.errors) ?? faultOfSample(_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.I, arm.samples.unanswered);
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
	for (const [name, metric] of Object.entries(options.metrics)) if (latency || !_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.P.includes(name) || name in options.sources) metrics[name] = metric;
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
	return ` At this rate ${forecast.metric} needs about ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(forecast.requests, "more request")} (${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(forecast.minutes, "minute")}).`;
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
	const counted = `${canary} of ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(all, "request")} (${found} %) went to the canary, not ${percent} %`;
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
	return change === void 0 ? [] : minutes.filter(({ at }) => at > (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.M)(change.at));
}
function requestsOf(minutes) {
	return minutes.reduce((total, { canary }) => {
		return total + (faultOfRequests(canary) === null ? canary.requests ?? 0 : 0);
	}, 0);
}
async function readRouting({ traffic, ledger, id, world: { signal } }, inControl) {
	const [routing, record] = await Promise.all([traffic.read(signal), ledger.read(signal).catch((error) => new Error((0,_chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error)))]);
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
		return (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.O)(next, stable, canary.inputs.minHealthyTargets);
	} catch (error) {
		return {
			guard: "target health",
			kind: "unreadable",
			explanation: (0,_chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error)
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
				at: (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.M)(change.at),
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
				explanation: `The metrics cannot be read: ${(0,_chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error)}`
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
			if (isInControl(session, at)) (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.i)(run, {
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
		if ((0,_chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.i)(error, world.signal) || isRefusal(error)) throw error;
		world.log.warning(`${FAILED[command.do]} failed; will retry at the next poll: ${(0,_chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error)}`);
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
	if (error instanceof _chunks_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S) return !error.isPassing && error.status !== 401 && error.status !== 412;
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
function how({ phi, scale, dispersion }, test) {
	const history = `${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(dispersion.minutes, "minute")} of history`;
	if (dispersion.minutes < 2) return `may scatter in any way (${history})`;
	if (test === "conditional") return `scatter like Poisson counts (φ ${phi.toFixed(2)}, ${history})`;
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
				explanation: `The stable version reported no data for it in ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(samples.length, "minute")} of history. Check its query or name, and its source.${consequence}`
			}];
		}
		const faults = reported.flatMap((sample) => faultOfSample(settings, sample) ?? []);
		const [first] = faults;
		if (first !== void 0) return [{
			metric,
			kind: decides && faults.length > reported.length / 2 ? "refused" : "warning",
			explanation: `${faults.length} of ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(reported.length, "minute")} of the stable version's history have invalid values: ${first.seen}; allowed: ${first.allowed}.`
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
	const needs = minutes === null ? "It could not be proven safe within a week" : `It needs about ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(minutes, "minute")} to be proven safe`;
	const advice = "Use its `samples` and `sum` (and `squares`) instead of one mean a minute, raise its `tolerable-difference`, or set its role to `regress-only`.";
	const late = minutes === null || minutes > deadlineMinutes;
	return [{
		metric,
		kind: late ? "refused" : "warning",
		explanation: `${needs} even if both versions are alike, at ${Math.round(100 * largestShare)} % on the canary; the deadline is ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(deadlineMinutes, "minute")}.${late ? ` ${advice}` : ""}`
	}];
}

// actions/promote-canary/controller/evidence.ts
const LONG_HISTORY_MINUTES = 20;
async function openEvidence(run) {
	const { inputs, world } = run;
	const { signal } = world;
	const { startedAt } = run.session;
	const span = (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.N)(startedAt, inputs.historyMs, inputs.settleMs);
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
		read: readerOf(source, startedAt, inputs.settleMs)
	};
}
function warnOfShortHistory(history, { log }) {
	const served = history.filter(({ stable }) => (stable.requests ?? 0) > 0).length;
	if (served >= LONG_HISTORY_MINUTES) return;
	log.warning(`Short history: ${(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.k)(served, "minute")} with requests. Below ${LONG_HISTORY_MINUTES}, much more traffic is needed to tell bursts from harm.`);
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
		if (kind === "refused") throw new _chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.n(explanation, { where: `input settings: metrics: ${metric}` });
		world.log.warning(`${metric}: ${explanation}`);
	}
}
function warnOfUncountedAnswers(history, { answersCounted }, { log }) {
	if (answersCounted || !history.some(({ stable }) => (stable.requests ?? 0) > 0)) return;
	log.warning("No responses counted (HTTPCode_Target_*): unanswered requests show only as connection, TLS or Lambda errors.");
}
function readerOf(source, startedAt, settleMs) {
	const from = (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.M)(startedAt);
	let known = {
		to: from - 1,
		minutes: []
	};
	return async (nowMs, signal) => {
		const to = (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.j)(nowMs, settleMs);
		if (to > known.to) known = {
			to,
			minutes: await source.readMinutes({
				from,
				to
			}, signal)
		};
		return known.minutes;
	};
}

// actions/promote-canary/apply.ts
async function startCanary(plan, inputs, world) {
	const startedAt = world.clock.now().getTime();
	const session = {
		state: { phase: "ready" },
		changes: [],
		startedAt,
		deadlineAt: startedAt + inputs.deadlineMs,
		aliveUntil: startedAt + inputs.lease.durationMs,
		claimed: false,
		polled: void 0,
		timeline: []
	};
	const canary = (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.m)({
		id: (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.p)(world),
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
		(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.r)(run);
		await claim(run, options.predecessor);
		evidence = await openEvidence(run);
		const ending = await complete(run, await controlLoop({
			...run,
			evidence
		}, options));
		(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.a)(run);
		return {
			run,
			evidence,
			result: {
				kind: "ended",
				ending
			}
		};
	} catch (error) {
		const cancelled = (0,_chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.i)(error, world.signal) || world.signal.aborted;
		if (!cancelled) world.log.warning(`Rolling back the canary: ${(0,_chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error)}`);
		const rollback = await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.l)(run, {
			inControl: isInControl(session, world.clock.now().getTime()),
			stableDown: stableDownAtLastPoll(session)
		});
		if (rollback.kind !== "failed" && rollback.kind !== "kept") (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.a)(run);
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
	if (record.state.phase === "held" && nowMs < record.aliveUntil) throw new _chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.n("a canary is held here and waits to be resumed.", {
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
	return new _chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.n("another run has a canary in progress here.", {
		given: `${describe(record)}; lease valid until ${iso(record.aliveUntil)}, by its record`,
		next: "Wait until it has ended, or roll it back with `mode: abort`. A `concurrency` group prevents parallel runs."
	});
}
function isEarlierAttempt({ owner }, world) {
	const [run, attempt] = owner.split("/attempts/");
	const [ownRun, ownAttempt] = (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.h)(world).split("/attempts/");
	return run === ownRun && Number(attempt) < Number(ownAttempt);
}
function describe({ id, owner }) {
	return `canary ${id} of ${owner}`;
}
function iso(epochMs) {
	return new Date(epochMs).toISOString();
}

// actions/promote-canary/controller/promoted-before.ts
async function findPromotionBefore(inputs, world) {
	const { promotion, backend, recordLeft } = await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.w)(inputs, world);
	return promotion === void 0 || promotion.backend !== backend ? void 0 : {
		...promotion,
		recordLeft
	};
}

// actions/promote-canary/modes/resume.ts
async function resume(inputs, world) {
	const promotion = await findPromotionBefore(inputs, world);
	if (promotion?.recordLeft === false) return {
		content: reportPromotedBefore(promotion, inputs.dryRun),
		outputs: NO_OUTPUTS
	};
	const observation = await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.b)(inputs, world);
	const { target } = inputs;
	const plan = (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.C)(observation, inputs);
	const record = (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__._)(observation, plan);
	requireSameRoles(record, target, plan.resource.id);
	if (inputs.dryRun) return {
		content: reportPlan(plan, "planned"),
		outputs: NO_OUTPUTS
	};
	if (record.state.phase !== "held") {
		const patienceMs = inputs.lease.durationMs;
		await waitForLock(record, (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.x)(observation, world), {
			patienceMs,
			world
		});
	}
	const canary = (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.m)({
		id: (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.p)(world),
		plan,
		inputs,
		world
	});
	if (!(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.d)(await canary.traffic.read())) await requireConfirmed(canary, record, target);
	const nowMs = world.clock.now().getTime();
	const session = sessionOf(record, {
		plan,
		inputs,
		nowMs
	});
	world.log.info(`Resuming canary ${record.id} of ${record.owner}: ${session.state.phase}.`);
	const applied = await runCanary({
		...canary,
		session
	}, {
		untilMs: nowMs + inputs.timeBudgetMs,
		approved: session.state.phase === "held",
		predecessor: record.id
	});
	return {
		content: reportCanary(applied),
		outputs: outputsOf(applied, inputs)
	};
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
	const percent = steps[(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.A)(state)]?.percent;
	const step = plan.steps.findIndex((one) => one.percent === percent);
	if (step < 0) throw new _chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.n("the canary is at a percentage that is not among the steps.", {
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

// actions/shared/plan-review.ts
function keepPlan(action, plan, { reportDirectory }, { clock, runner }) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(reportDirectory ?? (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(runner.tempDir, "ai-ops", action), `${action}.plan.json`);
	(0,_chunks_start_report_js__WEBPACK_IMPORTED_MODULE_4__.s)({
		path,
		action,
		createdAt: clock.now(),
		plan: asJson(plan)
	});
	return path;
}
function requireSamePlan(path, action, plan) {
	if ((0,node_util__WEBPACK_IMPORTED_MODULE_6__.isDeepStrictEqual)((0,_chunks_start_report_js__WEBPACK_IMPORTED_MODULE_4__.o)(path, action).plan, asJson(plan))) return;
	throw new _chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.r("the plan is stale.", { where: `input plan: ${path}` });
}
function asJson(plan) {
	return JSON.parse(JSON.stringify(plan));
}

// actions/promote-canary/controller/recover-previous.ts
async function recoverPrevious({ record, observation }, inputs, world) {
	requireSameRoles(record, inputs.target, (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.S)(observation, inputs).resource.id);
	await waitForLock(record, (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.x)(observation, world), {
		patienceMs: inputs.lease.durationMs,
		world
	});
	const observed = await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.b)(inputs, world);
	if (observed.record?.id !== record.id) return;
	const canary = (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.m)({
		id: record.id,
		plan: (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.S)(observed, inputs),
		inputs,
		world
	});
	if (record.state.phase === "ready") await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.o)(canary, record.id);
	const routing = await canary.traffic.read();
	if (record.state.phase === "promoted" && (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.f)(routing)) {
		world.log.info(`Canary ${record.id} of ${record.owner} was promoted; cleaning up after it.`);
		await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.u)(canary);
		return;
	}
	if (!(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.d)(routing)) await requireConfirmed(canary, record, inputs.target);
	const rollback = await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.l)(canary);
	world.log.warning(`Canary ${record.id} of ${record.owner} was abandoned; its rollback: ${rollback.kind}.`);
	if (rollback.kind === "failed" || rollback.kind === "kept") throw new _chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.n("the traffic of an abandoned canary could not be rolled back.", {
		where: canary.plan.resource.id,
		given: (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.c)(rollback, canary.plan.resource.id)
	});
	await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.u)(canary);
}

// actions/promote-canary/modes/start.ts
async function promotedByThisRun(inputs, world) {
	const { runId, runAttempt } = world.runner;
	if (runAttempt < 2 || runId === "") return void 0;
	const promotion = await findPromotionBefore(inputs, world);
	if (promotion?.runId !== runId) return void 0;
	if (promotion.recordLeft && !inputs.dryRun) {
		const observation = await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.b)(inputs, world);
		const { record } = observation;
		if (record !== void 0) await recoverPrevious({
			record,
			observation
		}, inputs, world);
	}
	return {
		content: reportPromotedBefore(promotion, inputs.dryRun),
		outputs: NO_OUTPUTS
	};
}
async function start(inputs, world) {
	const promoted = await promotedByThisRun(inputs, world);
	if (promoted !== void 0) return promoted;
	let observation = await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.b)(inputs, world);
	const { record } = observation;
	if (record !== void 0 && !inputs.dryRun) {
		await recoverPrevious({
			record,
			observation
		}, inputs, world);
		observation = await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.b)(inputs, world);
	}
	const plan = (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.S)(observation, inputs);
	(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.E)(plan.checks, world);
	if (plan.checks.some(({ result }) => result === "failed")) return {
		content: reportPlan(plan, "refused"),
		outputs: NO_OUTPUTS
	};
	if (inputs.planFile !== void 0) requireSamePlan(inputs.planFile, _chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.g, plan);
	if (inputs.dryRun) {
		const planFile = keepPlan(_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.g, plan, inputs, world);
		return {
			content: reportPlan(plan, "planned"),
			outputs: {
				...NO_OUTPUTS,
				"plan-file": planFile
			}
		};
	}
	const applied = await startCanary(plan, inputs, world);
	return {
		content: reportCanary(applied),
		outputs: outputsOf(applied, inputs)
	};
}

// actions/promote-canary/modes/status.ts
async function status(inputs, world) {
	const observation = await (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.b)(inputs, world);
	const { record } = observation;
	const plan = (0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.S)(observation, inputs);
	if (record === void 0 || record.state.phase === "promoted") {
		const reason = "No canary is in progress here.";
		return {
			content: {
				...reportPlan(plan, "planned"),
				outcome: "unchanged",
				reason,
				dryRun: false,
				changes: []
			},
			outputs: NO_OUTPUTS
		};
	}
	const session = {
		...record,
		state: record.state,
		claimed: false,
		polled: void 0,
		timeline: []
	};
	const run = {
		...(0,_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.m)({
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
	const { routing } = session.polled.snapshot;
	return {
		content: reportStatus(run, record),
		outputs: {
			...NO_OUTPUTS,
			weights: routing.kind === "ours" ? JSON.stringify(splitOf(plan, routing.percent)) : "",
			evidence: writeEvidence(run, evidence, inputs)
		}
	};
}

// actions/promote-canary/run.ts
const MODES = {
	start,
	resume,
	abort,
	status
};
async function run(inputs, world) {
	const finishReport = (0,_chunks_start_report_js__WEBPACK_IMPORTED_MODULE_4__.t)(_chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.g, world);
	if (inputs.prometheus?.token !== void 0) world.log.mask(inputs.prometheus.token);
	const { content, outputs } = await MODES[inputs.mode](inputs, world);
	return {
		report: finishReport(content),
		outputs
	};
}

// actions/promote-canary/main.ts
const [command, ...parameters] = process.argv.slice(2);
if (command === "replay") try {
	console.log(replayCommand(parameters).join("\n"));
} catch (error) {
	console.error((0,_chunks_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__.h)((0,_chunks_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error)));
	process.exitCode = 1;
}
else await (0,_chunks_run_action_js__WEBPACK_IMPORTED_MODULE_2__.t)({
	name: _chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.g,
	readInputs: _chunks_post_state_js__WEBPACK_IMPORTED_MODULE_3__.v,
	run
});


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

})

};
