export const id = 856;
export const ids = [856];
export const modules = {

9410:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (safeUrl),
  n: () => (escapeMarkdown),
  r: () => (oneLine),
  t: () => (escapeHtml)
});
// actions/shared/report/escape.ts
function escapeHtml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}
function escapeMarkdown(text) {
	return oneLine(text).replace(/[\\`*_{}[\]()#+!|~$]/g, "\\$&").replace(/^(\s*\d*)([-=:.)])/, "$1\\$2").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/@(?=\w)/g, "@⁠").replace(/\b(https?|ftp):\/\//gi, "$1:⁠//").replace(/\bwww\./gi, "www⁠.");
}
function safeUrl(url) {
	if (/^[a-z0-9-]+\.html$/.test(url)) return url;
	if (!URL.canParse(url)) return void 0;
	const { protocol, href } = new URL(url);
	if (protocol !== "https:" && protocol !== "http:") return void 0;
	return href.replace(/[()'"<>\s|\\`]/g, (character) => encodeURIComponent(character).replace(/[()']/g, hexEscape));
}
function hexEscape(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function oneLine(text) {
	const lines = text.split(/[\r\n\u2028\u2029]+/);
	if (lines.length === 1) return text;
	const [first = "", ...middle] = lines;
	const last = middle.pop() ?? "";
	const inner = middle.map((line) => line.trim()).filter((line) => line !== "");
	return [
		first.trimEnd(),
		...inner,
		last.trimStart()
	].join(" ");
}



}),

6856:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (toHtml),
  r: () => (PAGE_STYLE),
  t: () => (startAction)
});
var _errors$0 = __webpack_require__(4722);
var _common_inputs$1 = __webpack_require__(9400);
var _escape$5 = __webpack_require__(9410);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);







// actions/shared/command-line/flags.ts
function definitionOf(data) {
	const { description, inputs } = fieldsOf(data);
	const entries = Object.entries(fieldsOf(inputs)).map(([name, input]) => {
		const { description: what = "", default: given } = fieldsOf(input);
		return [name, {
			description: String(what),
			...given === void 0 ? {} : { default: String(given) }
		}];
	});
	return {
		description: String(description),
		inputs: Object.fromEntries(entries)
	};
}
function fieldsOf(data) {
	if (typeof data !== "object" || data === null) throw new Error("action.yml has not the form of one.");
	return { ...data };
}
const TERMINAL_FLAGS = [
	"help",
	"json",
	"color"
];
function readFlags(args, inputs) {
	const isSwitch = (name) => TERMINAL_FLAGS.includes(name) || /^(?:true|false)$/.test(inputs[name]?.default ?? "");
	const options = Object.fromEntries([...Object.keys(inputs), ...TERMINAL_FLAGS].map((name) => [name, { type: isSwitch(name) ? "boolean" : "string" }]));
	const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.parseArgs)({
		args: [...args],
		options: {
			...options,
			help: {
				type: "boolean",
				short: "h"
			}
		},
		strict: false,
		allowNegative: true,
		tokens: true
	});
	const given = new Map();
	let negated;
	for (const [at, token] of tokens.entries()) {
		if (token.kind === "option" && Object.hasOwn(options, token.name)) {
			const isNegated = token.rawName.startsWith("--no-") && token.rawName !== `--${token.name}`;
			if (isSwitch(token.name)) given.set(token.name, isNegated ? "false" : token.value ?? "true");
			else given.set(token.name, requireValue(token.name, token.value));
			negated = isNegated ? token.name : void 0;
			continue;
		}
		const before = tokens[at - 1];
		if (token.kind === "positional" && /^(?:true|false)$/i.test(token.value) && before?.kind === "option" && isSwitch(before.name) && before.name !== negated) given.set(before.name, token.value);
		else throw unknownFlag(args[token.index] ?? "", inputs);
	}
	if (given.has("help")) return { kind: "help" };
	const color = given.get("color");
	const json = given.get("json") === "true";
	for (const flag of TERMINAL_FLAGS) given.delete(flag);
	return {
		kind: "run",
		inputs: given,
		json,
		color: color === void 0 ? void 0 : color === "true"
	};
}
function requireValue(name, value) {
	if (value !== void 0) return value;
	throw new _errors$0.n("a value is required.", {
		where: `flag --${name}`,
		next: `Write \`--${name} VALUE\`.`
	});
}
function unknownFlag(arg, inputs) {
	return new _errors$0.n("unknown flag.", {
		where: "command line",
		given: `\`${arg}\``,
		allowed: Object.keys(inputs).map((name) => `--${name}`).join(", "),
		next: "`--help` explains them."
	});
}
function helpText(action, { description, inputs }) {
	const lines = Object.entries(inputs).map(([name, { description: what, default: given }]) => {
		return `  --${name}${given === void 0 || given.startsWith("${{") ? "" : ` (${given})`}\n      ${what}`;
	});
	return [
		`Usage: node dist/${action}.js [--input value …]`,
		"",
		description,
		"Flags are the inputs of the action; the value in parentheses is the default. Relative paths start at the working",
		"directory. The GitHub token is taken from GITHUB_TOKEN or GH_TOKEN, AWS credentials from the usual places.",
		"Exit code: 0 for success, 1 for anything else.",
		"",
		...lines,
		"  --json",
		"      Print the outputs of the action as JSON, and nothing else.",
		"  --color, --no-color",
		"      Colours; on a terminal they are on unless NO_COLOR is set.",
		""
	].join("\n");
}

// actions/shared/report/outcome-signs.ts
const OUTCOME_SIGNS = {
	succeeded: "✅",
	unchanged: "✅",
	planned: "📋",
	"in-progress": "⏳",
	"rolled-back": "↩️",
	inconclusive: "❔",
	refused: "⛔",
	cancelled: "🛑",
	failed: "❌"
};
const STATE_SIGNS = {
	planned: "📋",
	done: "✔️",
	skipped: "⏭️",
	failed: "❌",
	undone: "↩️",
	unchanged: "·"
};

// actions/shared/report/changes-table.ts
function changesTable(changes) {
	const told = [
		["state", ({ state }) => STATE_SIGNS[state]],
		["what", ({ subject }) => subject],
		["change", ({ kind, state }) => `${kind} (${state})`],
		["why", ({ reason }) => reason],
		["rule", ({ rule = "" }) => rule],
		["evidence", ({ evidence = "" }) => evidence]
	].filter(([, cellOf]) => changes.some((change) => cellOf(change) !== ""));
	return {
		columns: told.map(([title]) => ({ title })),
		rows: changes.map((change) => told.map(([, cellOf]) => cellOf(change)))
	};
}

// actions/shared/report/page-style.ts
const PAGE_STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --page: #fff; --box: #f6f8fa;
  --link: #0969da; --good: #1a7f37; --bad: #cf222e; --wait: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --page: #0d1117;
  --box: #151b23; --link: #58a6ff; --good: #3fb950; --bad: #f85149; --wait: #d29922; } }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main, footer { max-width: 1080px; margin: 0 auto; padding: 16px; }
footer { color: var(--muted); font-size: 13px; }
h1 { font-size: 24px; margin: 8px 0; } h2 { font-size: 18px; margin: 24px 0 8px; }
.outcome { padding: 8px 12px; border-left: 4px solid var(--wait); background: var(--box); }
.succeeded, .unchanged { border-color: var(--good); }
.failed, .rolled-back, .refused, .cancelled { border-color: var(--bad); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; } dt { color: var(--muted); } dd { margin: 0; }
h1, h2, p, li, dd, pre { overflow-wrap: anywhere; } a { color: var(--link); }
table { border-collapse: collapse; font-size: 14px; margin: 8px 0 16px; }
th, td { border: 1px solid var(--line); padding: 4px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere;
  min-width: calc(12ch + 18px); box-sizing: border-box; }
th { background: var(--box); } .number { text-align: right; font-variant-numeric: tabular-nums; min-width: 3em; }
pre { white-space: pre-wrap; background: var(--box); padding: 8px 12px; }
figure { margin: 12px 0; } figcaption { font-weight: 600; } svg { width: 100%; height: auto; max-width: 900px; }
svg.narrow { display: none; }
.grid { stroke: var(--line); } .axis { fill: var(--muted); font: 12px system-ui, sans-serif; }
.mark { stroke: var(--muted); stroke-dasharray: 2 3; } .threshold { stroke: var(--bad); stroke-dasharray: 6 3; }
polyline { fill: none; stroke-width: 2; stroke: currentColor; } circle { fill: currentColor; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; list-style: none; padding: 0; margin: 0; }
.legend li::before { content: "— "; font-weight: 900; }
.s0 { color: #0969da; } .s1 { color: #bc4c00; } .s2 { color: #1a7f37; } .s3 { color: #8250df; }
.s4 { color: #bf3989; } .s5 { color: #9a6700; } .s6 { color: #1b7c83; } .s7 { color: #59636e; }
@media (prefers-color-scheme: dark) {
  .s0 { color: #58a6ff; } .s1 { color: #f0883e; } .s2 { color: #3fb950; } .s3 { color: #bc8cff; }
  .s4 { color: #ff7bc4; } .s5 { color: #d29922; } .s6 { color: #39c5cf; } .s7 { color: #9198a1; } }
@media (max-width: 640px) {
  svg.wide { display: none; } svg.narrow { display: block; } dl { grid-template-columns: 1fr; } dd { margin-bottom: 6px; }
  th, td { min-width: 0; } .pairs :is(th, td):first-child { min-width: 8.5em; } .small :is(th, td) { white-space: nowrap; }
  .cards, .cards :is(tbody, tr, td) { display: block; } .cards thead { display: none; }
  .cards tr { border: 1px solid var(--line); margin-bottom: 8px; padding: 4px 0; }
  .cards td { border: 0; text-align: left; } .cards td:empty { display: none; }
  .cards td[data-column]::before { content: attr(data-column); display: block; color: var(--muted); font-size: 12px; } }
`;

// actions/shared/report/chart-axis.ts
function chartAxis(values, { scale, ends, ticks }) {
	const [from, to] = ends;
	const transform = scale === "log" ? Math.log10 : (value) => value;
	const floor = scale === "log" ? 1e-12 : Number.NEGATIVE_INFINITY;
	const [low, high] = span(values.filter((value) => Number.isFinite(value) && (scale === "linear" || value > 0)).map(transform), scale);
	const step = niceStep((high - low) / ticks, scale);
	const marked = [];
	for (let tick = Math.ceil(low / step) * step; tick <= high + step / 1e6; tick += step) marked.push(scale === "log" ? 10 ** Math.round(tick) : Number(tick.toPrecision(12)));
	return {
		ticks: marked,
		place: (value) => from + (transform(Math.max(value, floor)) - low) / (high - low) * (to - from)
	};
}
function span(values, scale) {
	const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
	const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
	if (values.length === 0) return [0, 1];
	if (low === high) return [low - .5, high + .5];
	return scale === "linear" && low > 0 && low < high / 3 ? [0, high] : [low, high];
}
function niceStep(raw, scale) {
	if (scale === "log") return Math.max(1, Math.ceil(raw));
	const power = 10 ** Math.floor(Math.log10(raw));
	return power * (raw / power <= 1 ? 1 : raw / power <= 2 ? 2 : raw / power <= 5 ? 5 : 10);
}
function tickText(value) {
	if (value !== 0 && (Math.abs(value) >= 1e6 || Math.abs(value) < .001)) return value.toExponential(0);
	if (Math.abs(value) >= 1e4) return `${Number((value / 1e3).toPrecision(4))}k`;
	return String(Number(value.toPrecision(4)));
}

// actions/shared/report/mark-labels.ts
const CHARACTER_PX = 7;
const GAP_PX = 5;
function placeMarkLabels(marks, { right, rows }) {
	const taken = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY);
	return marks.toSorted((a, b) => a.x - b.x).map(({ x, name }) => {
		const width = name.length * CHARACTER_PX;
		const anchor = x + GAP_PX + width > right ? "end" : "start";
		const from = anchor === "start" ? x + GAP_PX : x - GAP_PX - width;
		const free = taken.findIndex((end) => end <= from);
		const row = free < 0 ? rows - 1 : free;
		taken[row] = from + width + GAP_PX;
		return {
			x: anchor === "start" ? x + GAP_PX : x - GAP_PX,
			text: name,
			row,
			anchor
		};
	});
}

// actions/shared/report/svg-chart.ts
const MAX_DOTS = 60;
const COLOURS = 8;
const MARK_ROWS = 3;
const ROW_PX = 14;
const FRAMES = [{
	name: "wide",
	width: 900,
	height: 320,
	left: 64,
	xTicks: 8
}, {
	name: "narrow",
	width: 358,
	height: 280,
	left: 56,
	xTicks: 4
}];
const RIGHT = 12;
const BOTTOM = 44;
function svgChart(chart) {
	const legend = chart.series.map(({ name }, index) => `<li class="s${index % COLOURS}">${(0,_escape$5.t)(name)}</li>`).join("");
	return [
		`<figure><figcaption>${(0,_escape$5.t)(chart.title)}</figcaption>`,
		...FRAMES.map((frame) => drawing(chart, frame)),
		`<ul class="legend">${legend}</ul></figure>`
	].join("");
}
function drawing(chart, frame) {
	const { name, width, height, left } = frame;
	const top = (chart.marks ?? []).length === 0 ? 12 : 50;
	const right = width - RIGHT;
	const bottom = height - BOTTOM;
	const x = chartAxis([...chart.xRange ?? [], ...chart.series.flatMap(({ points }) => points.map(([value]) => value))], {
		scale: "linear",
		ends: [left, right],
		ticks: frame.xTicks
	});
	const values = chart.series.flatMap(({ points }) => points.map(([, value]) => value));
	const y = chartAxis([...values, ...(chart.lines ?? []).map((line) => line.y)], {
		scale: chart.yScale,
		ends: [bottom, top],
		ticks: 5
	});
	const parts = [
		...y.ticks.map((tick) => gridLine(tick, y.place(tick), {
			left,
			right
		})),
		...x.ticks.map((tick) => label({
			x: x.place(tick),
			y: bottom + 16,
			text: tickText(tick),
			anchor: "middle"
		})),
		...marks(chart, x, {
			top,
			bottom,
			right
		}),
		...(chart.lines ?? []).map((line) => threshold(line.name, y.place(line.y), {
			left,
			right
		})),
		...chart.series.map(({ points }, index) => curve(points, {
			x,
			y
		}, index)),
		label({
			x: (left + right) / 2,
			y: height - 6,
			text: chart.xLabel,
			anchor: "middle"
		}),
		`<text class="axis" transform="translate(14 ${(top + bottom) / 2}) rotate(-90)" text-anchor="middle">${(0,_escape$5.t)(chart.yLabel)}</text>`
	];
	return `<svg class="${name}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${(0,_escape$5.t)(chart.title)}">${parts.join("")}</svg>`;
}
function gridLine(tick, y, { left, right }) {
	return `<line class="grid" x1="${left}" x2="${right}" y1="${px(y)}" y2="${px(y)}"/>${label({
		x: left - 6,
		y: y + 4,
		text: tickText(tick),
		anchor: "end"
	})}`;
}
function marks(chart, x, { top, bottom, right }) {
	const placed = (chart.marks ?? []).map((mark) => ({
		name: mark.name,
		x: x.place(mark.x)
	}));
	const names = placeMarkLabels(placed, {
		right,
		rows: MARK_ROWS
	});
	return [...placed.map((mark) => `<line class="mark" x1="${px(mark.x)}" x2="${px(mark.x)}" y1="${top - 4}" y2="${px(bottom)}"/>`), ...names.map(({ row, ...name }) => label({
		...name,
		y: (row + 1) * ROW_PX
	}))];
}
function threshold(name, y, { left, right }) {
	return `<line class="threshold" x1="${left}" x2="${right}" y1="${px(y)}" y2="${px(y)}"/>${label({
		x: right,
		y: y - 4,
		text: name,
		anchor: "end"
	})}`;
}
function curve(points, { x, y }, index) {
	const placed = points.map((point) => [px(x.place(point[0])), px(y.place(point[1]))]);
	const path = placed.map((at) => at.join(",")).join(" ");
	const circles = (placed.length > MAX_DOTS ? [] : placed).map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="2.5"/>`).join("");
	return `<g class="s${index % COLOURS}"><polyline points="${path}"/>${circles}</g>`;
}
function label({ x, y, text, anchor }) {
	return `<text class="axis" x="${px(x)}" y="${px(y)}" text-anchor="${anchor}">${(0,_escape$5.t)(text)}</text>`;
}
function px(value) {
	return String(Math.round(value * 10) / 10);
}

// actions/shared/report/html.ts
function toHtml(report) {
	const dryRun = report.dryRun ? " <em>Dry run: nothing was changed.</em>" : "";
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${(0,_escape$5.t)(report.title)}: ${report.outcome}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${OUTCOME_SIGNS[report.outcome]} ${(0,_escape$5.t)(report.title)}</h1>
<p class="outcome ${report.outcome}"><strong>${report.outcome}</strong>: ${(0,_escape$5.t)(report.reason)}${dryRun}</p>
${factsOf$1([...report.facts, ...runFacts(report)])}
${changesOf$1(report.changes)}
${report.sections.map(({ heading, blocks }) => `<section><h2>${(0,_escape$5.t)(heading)}</h2>${blocks.map(blockOf$1).join("")}</section>`).join("\n")}
</main>
<footer>${(0,_escape$5.t)(report.action)} of ai-ops ${(0,_escape$5.t)(report.version)}, ${report.startedAt} to ${report.finishedAt}</footer>
</body>
</html>
`;
}
function runFacts({ run }) {
	return run === void 0 ? [] : [{
		label: "Run",
		value: `${run.repository}@${run.sha.slice(0, 7)}`,
		url: run.url
	}];
}
function factsOf$1(facts) {
	const rows = facts.map(({ label, value, url }) => `<dt>${(0,_escape$5.t)(label)}</dt><dd>${cellOf(url === void 0 ? value : {
		text: value,
		url
	})}</dd>`);
	return rows.length === 0 ? "" : `<dl>${rows.join("")}</dl>`;
}
function changesOf$1(changes) {
	if (changes.length === 0) return "";
	const { columns, rows } = changesTable(changes);
	return `<section><h2>Changes</h2>${tableOf$1(columns, rows)}</section>`;
}
function blockOf$1(block) {
	switch (block.type) {
		case "text": return `<p>${(0,_escape$5.t)(block.text)}</p>`;
		case "list": return `<ul>${block.items.map(itemOf$1).join("")}</ul>`;
		case "table": return tableOf$1(block.columns, block.rows);
		case "code": return `<pre><code>${(0,_escape$5.t)(block.text)}</code></pre>`;
		case "chart": return svgChart(block);
		case "details": return `<details><summary>${(0,_escape$5.t)(block.summary)}</summary>${block.blocks.map(blockOf$1).join("")}</details>`;
	}
}
function itemOf$1({ text, url, checked }) {
	return `<li>${checked === void 0 ? "" : checked ? "☑ " : "☐ "}${cellOf(url === void 0 ? text : {
		text,
		url
	})}</li>`;
}
function tableOf$1(columns, rows) {
	const kind = columns.map(({ align }) => align === "right" ? " class=\"number\"" : "");
	const column = columns.map(({ title }) => title === "" ? "" : ` data-column="${(0,_escape$5.t)(title)}"`);
	const head = columns.map(({ title }, index) => `<th${kind[index] ?? ""}>${(0,_escape$5.t)(title)}</th>`).join("");
	const body = rows.map((row) => `<tr>${row.map((cell, index) => `<td${kind[index] ?? ""}${column[index] ?? ""}>${cellOf(cell)}</td>`).join("")}</tr>`);
	return `<table class="${onPhone(columns, rows)}"><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}
function onPhone(columns, rows) {
	if (columns.length <= 2) return "pairs";
	return columns.map(({ title }, index) => Math.max(title.length, ...rows.map((row) => cellText$1(row[index] ?? "").length))).reduce((sum, width) => sum + width, 0) <= PHONE_CHARACTERS ? "small" : "cards";
}
const PHONE_CHARACTERS = 30;
function cellText$1(cell) {
	return typeof cell === "object" ? cell.text : String(cell);
}
function cellOf(cell) {
	if (typeof cell === "number") return String(cell);
	if (typeof cell === "string") return (0,_escape$5.t)(cell);
	const url = (0,_escape$5.i)(cell.url);
	return url === void 0 ? (0,_escape$5.t)(cell.text) : `<a href="${(0,_escape$5.t)(url)}" rel="noreferrer">${(0,_escape$5.t)(cell.text)}</a>`;
}

// actions/shared/report/mermaid-chart.ts
const MERMAID_COLOURS = [
	{
		colour: "#2f81f7",
		sign: "🟦"
	},
	{
		colour: "#db6d28",
		sign: "🟧"
	},
	{
		colour: "#2ea043",
		sign: "🟩"
	},
	{
		colour: "#a371f7",
		sign: "🟪"
	},
	{
		colour: "#da3633",
		sign: "🟥"
	},
	{
		colour: "#bb8009",
		sign: "🟨"
	},
	{
		colour: "#a5682a",
		sign: "🟫"
	}
];
const PALETTE = MERMAID_COLOURS.map(({ colour }) => colour).join(", ");
const MAX_POINTS = 60;
function mermaidChart(chart) {
	const xs = xValues(chart);
	if (xs.length === 0) return [`*${(0,_escape$5.n)(chart.title)}: no data yet.*`];
	const log = chart.yScale === "log";
	const scale = (y) => log ? Math.log10(Math.max(y, 1e-12)) : y;
	const series = chart.series.filter(({ points }) => points.length > 0);
	const mark = xs.length === 1 ? "bar" : "line";
	const legend = [...series, ...chart.lines ?? []].map(({ name }, index) => {
		const { sign } = MERMAID_COLOURS[index % MERMAID_COLOURS.length] ?? MERMAID_COLOURS[0];
		return `${sign} ${(0,_escape$5.n)(name)}`;
	});
	return [
		`**${(0,_escape$5.n)(chart.title)}**: ${legend.join(", ")}`,
		"",
		"```mermaid",
		`%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${PALETTE}"}}}}%%`,
		"xychart-beta",
		`  x-axis "${quoted(chart.xLabel)}" [${xs.map((x) => number(x)).join(", ")}]`,
		`  y-axis "${quoted(chart.yLabel)}${log ? " (log10)" : ""}"`,
		...series.map(({ points }) => `  ${mark} [${sampled(points, xs).map((y) => number(scale(y))).join(", ")}]`),
		...(chart.lines ?? []).map(({ y }) => `  line [${xs.map(() => number(scale(y))).join(", ")}]`),
		"```"
	];
}
function xValues({ series }) {
	const starts = series.flatMap(({ points }) => points[0]?.[0] ?? []);
	const from = Math.max(...starts, Number.NEGATIVE_INFINITY);
	const xs = series.flatMap(({ points }) => points.map(([x]) => x)).filter((x) => x >= from);
	const all = [...new Set(xs)].sort((a, b) => a - b);
	const step = Math.ceil(all.length / MAX_POINTS);
	return all.filter((_, index) => index % step === 0 || index === all.length - 1);
}
function sampled(points, xs) {
	let last = points[0]?.[1] ?? 0;
	let next = 0;
	return xs.map((x) => {
		for (let point = points[next]; point !== void 0 && point[0] <= x; point = points[++next]) last = point[1];
		return last;
	});
}
function number(value) {
	return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : "0";
}
function quoted(text) {
	return text.replace(/["`\r\n]/g, "'");
}

// actions/shared/report/markdown.ts
const SUMMARY_LIMIT_BYTES = 1048576;
function toMarkdown(report, limitBytes = SUMMARY_LIMIT_BYTES) {
	for (let maxRows = 1e3; maxRows >= 1; maxRows = Math.floor(maxRows / 4)) {
		const markdown = render(report, maxRows);
		if (Buffer.byteLength(markdown) <= limitBytes) return markdown;
	}
	const head = headOf(report).join("\n");
	return Buffer.byteLength(head) <= limitBytes ? head : Buffer.from(head).subarray(0, limitBytes - 4).toString();
}
function render(report, maxRows) {
	return `${[
		...headOf(report),
		...factsOf(report.facts),
		...changesOf(report.changes, maxRows),
		...report.sections.flatMap((section) => sectionOf(section, maxRows))
	].join("\n")}\n`;
}
function headOf(report) {
	const dryRun = report.dryRun ? " (dry run: nothing was changed)" : "";
	return [
		`## ${OUTCOME_SIGNS[report.outcome]} ${(0,_escape$5.n)(report.title)}`,
		"",
		`**${report.outcome}**${dryRun}: ${(0,_escape$5.n)(report.reason)}`,
		""
	];
}
function factsOf(facts) {
	if (facts.length === 0) return [];
	const rows = facts.map(({ label, value, url }) => [label, url === void 0 ? value : {
		text: value,
		url
	}]);
	return tableOf([{ title: "" }, { title: "" }], rows, rows.length);
}
function changesOf(changes, maxRows) {
	if (changes.length === 0) return [];
	const { columns, rows } = changesTable(changes);
	return [
		"### Changes",
		"",
		...tableOf(columns, rows, maxRows)
	];
}
function sectionOf({ heading, blocks }, maxRows) {
	return [
		`### ${(0,_escape$5.n)(heading)}`,
		"",
		...blocks.flatMap((block) => blockOf(block, maxRows))
	];
}
function blockOf(block, maxRows) {
	switch (block.type) {
		case "text": return [(0,_escape$5.n)(block.text), ""];
		case "list": return [
			...block.items.slice(0, maxRows).map(itemOf),
			...omitted(block.items.length, maxRows),
			""
		];
		case "table": return tableOf(block.columns, block.rows, maxRows);
		case "code": return codeOf(block.language, block.text, maxRows);
		case "chart": return [...mermaidChart(block), ""];
		case "details": return [
			`<details><summary>${escapeSummary(block.summary)}</summary>`,
			"",
			...block.blocks.flatMap((inner) => blockOf(inner, maxRows)),
			"</details>",
			""
		];
	}
}
function itemOf({ text, url, checked }) {
	return `- ${checked === void 0 ? "" : checked ? "[x] " : "[ ] "}${cellText(url === void 0 ? text : {
		text,
		url
	})}`;
}
function tableOf(columns, rows, maxRows) {
	const rule = columns.map(({ align }) => align === "right" ? "---:" : "---");
	return [
		`| ${columns.map(({ title }) => (0,_escape$5.n)(title)).join(" | ")} |`,
		`| ${rule.join(" | ")} |`,
		...rows.slice(0, maxRows).map((row) => `| ${row.map(cellText).join(" | ")} |`),
		...omitted(rows.length, maxRows),
		""
	];
}
function omitted(count, maxRows) {
	return count <= maxRows ? [] : ["", `… and ${count - maxRows} more, in the report file.`];
}
function cellText(cell) {
	if (typeof cell === "number") return String(cell);
	if (typeof cell === "string") return (0,_escape$5.n)(cell);
	const url = (0,_escape$5.i)(cell.url);
	return url === void 0 ? (0,_escape$5.n)(cell.text) : `[${(0,_escape$5.n)(cell.text)}](${url})`;
}
function codeOf(language, text, maxRows) {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	const lines = text.split("\n");
	return [
		`${fence}${language.replace(/[^\w-]/g, "")}`,
		...lines.slice(0, maxRows),
		fence,
		...omitted(lines.length, maxRows),
		""
	];
}
function escapeSummary(text) {
	return (0,_escape$5.t)((0,_escape$5.r)(text)).replace(/@(?=\w)/g, "@⁠");
}

// actions/shared/report/publish-report.ts
async function publishReport(report, directory, writeSummary) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)(directory, { recursive: true });
	const files = {
		json: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, `${report.action}.json`),
		html: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, `${report.action}.html`)
	};
	(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(files.json, `${JSON.stringify(report, null, 2)}\n`);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(files.html, toHtml(report));
	await writeSummary(toMarkdown(report));
	return files;
}

// actions/shared/command-line/terminal-log.ts
const COLORS = {
	error: 31,
	warning: 33,
	notice: 36
};
function createTerminalLog(write, color) {
	const paint = (code, text) => color ? `\u001b[${code}m${text}\u001b[0m` : text;
	const show = (severity, text, place = {}) => {
		const { file, startLine, startColumn, title } = place;
		const where = file === void 0 ? "" : `${paint(1, [
			file,
			startLine ?? 1,
			startColumn ?? 1
		].join(":"))} `;
		const rule = title === void 0 ? "" : ` ${paint(2, `[${title}]`)}`;
		write(`${(0,_common_inputs$1.b)(where)}${paint(COLORS[severity], severity)}${(0,_common_inputs$1.b)(rule)} ${(0,_common_inputs$1.b)(text)}`);
	};
	return {
		debug: () => {},
		info: (text) => write((0,_common_inputs$1.b)(text)),
		notice: (text, place) => show("notice", text, place),
		warning: (text, place) => show("warning", text, place),
		error: (text, place) => show("error", text, place),
		group: (_title, work) => work(),
		mask: () => {}
	};
}

// actions/shared/command-line/run-locally.ts
async function runLocally(action, terminal) {
	const signal = (0,_common_inputs$1.A)((error) => terminal.print(error.message), terminal.print);
	try {
		const command = readFlags(terminal.args, terminal.definition.inputs);
		if (command.kind === "run") return await runCommand(action, command, {
			...terminal,
			signal
		});
		terminal.print(helpText(action.name, terminal.definition));
		return 0;
	} catch (error) {
		const { headline, lines } = (0,_common_inputs$1.O)(error, signal);
		for (const line of [...lines, headline]) terminal.print((0,_common_inputs$1.b)(line));
		return 1;
	}
}
async function runCommand(action, command, { env, isTerminal, print, definition, signal }) {
	const textOf = (name) => command.inputs.get(name) ?? textOutside(name, definition, env);
	const inputs = action.readInputs(new _common_inputs$1.x(textOf));
	const color = command.color ?? (isTerminal && !env.NO_COLOR);
	const log = createTerminalLog(command.json ? () => {} : print, color);
	const { aws, google, githubToken } = inputs;
	const world = (0,_common_inputs$1.c)({
		action: action.name,
		signal,
		aws,
		google,
		githubToken,
		log,
		state: inMemory()
	});
	const { report, outputs } = await action.run(inputs, world);
	const files = await publishReport(report, (0,_common_inputs$1.N)(action.name, inputs, world.runner), async () => {});
	if (command.json) {
		const { outcome, reason } = report;
		print(JSON.stringify({
			...outputs,
			outcome,
			reason,
			report: files.json,
			"report-page": files.html
		}, null, 2));
	} else {
		const sign = (0,_common_inputs$1.y)(report.outcome) ? "✔" : "✘";
		const line = (0,_common_inputs$1.b)(`${sign} ${report.reason}`);
		print(color ? `\u001b[${(0,_common_inputs$1.y)(report.outcome) ? 32 : 31}m${line}\u001b[0m` : line);
		print(`Report: ${files.html}`);
	}
	return (0,_common_inputs$1.y)(report.outcome) ? 0 : 1;
}
function textOutside(name, { inputs }, env) {
	const token = env.GITHUB_TOKEN || env.GH_TOKEN || "";
	return env[`INPUT_${name.toUpperCase()}`] || (name === "github-token" ? token : inputs[name]?.default) || "";
}
function inMemory() {
	const values = new Map();
	return {
		save: (name, value) => void values.set(name, value),
		read: (name) => values.get(name)
	};
}

// actions/shared/action/run-action.ts
async function runAction(action) {
	(0,_common_inputs$1.s)();
	const log = (0,_common_inputs$1.u)(_common_inputs$1.f);
	const signal = (0,_common_inputs$1.A)((error) => log.warning(`${error.message} Undoing what is unfinished.`), endUnfinished);
	const settings = { world: (0,_common_inputs$1.c)({
		action: action.name,
		signal
	}) };
	const finishReport = (0,_common_inputs$1.o)(action.name, settings.world);
	try {
		const inputs = action.readInputs(new _common_inputs$1.x((name) => (0,_common_inputs$1.p)(name, { trimWhitespace: false })));
		if (inputs.githubToken !== void 0) log.mask(inputs.githubToken);
		settings.inputs = inputs;
		settings.world = (0,_common_inputs$1.c)({
			action: action.name,
			signal,
			aws: inputs.aws,
			google: inputs.google,
			githubToken: inputs.githubToken
		});
		await finish(await action.run(inputs, settings.world), settings);
	} catch (error) {
		const { kind, headline, lines } = (0,_common_inputs$1.O)(error, signal);
		for (const line of lines) log.info(line);
		const outcome = kind === "cancelled" ? "cancelled" : "failed";
		await finish({
			report: finishReport({
				title: `${action.name} ${outcome === "cancelled" ? "was cancelled" : "failed"}`,
				outcome,
				reason: headline,
				dryRun: settings.inputs?.dryRun ?? false
			}),
			outputs: {}
		}, settings);
	}
	process.exit();
}
function endUnfinished(reason) {
	(0,_common_inputs$1.g)("outcome", "failed");
	(0,_common_inputs$1.g)("reason", reason);
	(0,_common_inputs$1.h)(reason);
}
async function finish({ report, outputs }, { inputs, world }) {
	const directory = (0,_common_inputs$1.N)(report.action, { reportDirectory: inputs?.reportDirectory }, world.runner);
	const files = await publishReport(report, directory, async (markdown) => {
		if (process.env.GITHUB_STEP_SUMMARY) await _common_inputs$1._.addRaw(markdown).write();
	});
	const all = {
		...outputs,
		outcome: report.outcome,
		reason: report.reason,
		report: files.json,
		"report-page": files.html
	};
	for (const [name, value] of Object.entries(all)) (0,_common_inputs$1.g)(name, value);
	if ((0,_common_inputs$1.y)(report.outcome)) (0,_common_inputs$1.m)((0,_common_inputs$1.b)(report.reason), { title: (0,_common_inputs$1.b)(report.title) });
	else (0,_common_inputs$1.h)((0,_common_inputs$1.b)(report.reason));
}

// actions/shared/action/start-action.ts
async function startAction(action, commands = {}) {
	const args = process.argv.slice(2);
	const [name = "", ...others] = args;
	const command = Object.hasOwn(commands, name) ? commands[name] : void 0;
	if (command !== void 0) runSubcommand(command, others);
	else if (args.length === 0 && (process.env.GITHUB_ACTIONS === "true" || process.env.GITHUB_OUTPUT)) await runAction(action);
	else process.exitCode = await runLocally(action, {
		args,
		env: process.env,
		isTerminal: process.stdout.isTTY === true,
		definition: readDefinition(action.name),
		print: (line) => console.log(line)
	});
}
function runSubcommand(command, args) {
	try {
		console.log(command(args).join("\n"));
	} catch (error) {
		console.error((0,_common_inputs$1.b)((0,_errors$0.a)(error)));
		process.exitCode = 1;
	}
}
function readDefinition(action) {
	const place = [
		`../actions/${action}/action.yml`,
		`../../actions/${action}/action.yml`,
		`../../${action}/action.yml`
	].map((path) => new URL(path, import.meta.url)).find((url) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(url));
	if (place === void 0) throw new Error(`The definition of ${action} is not part of this checkout.`);
	return definitionOf((0,_common_inputs$1.D)((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(place, "utf8")));
}



})

};
