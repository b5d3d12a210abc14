export const id = 824;
export const ids = [824];
export const modules = {

1824:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _chunks_start_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);
var _chunks_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1611);



// actions/build-sandbox-image/main.ts
await (0,_chunks_start_action_js__WEBPACK_IMPORTED_MODULE_0__.t)(_chunks_action_js__WEBPACK_IMPORTED_MODULE_1__.t);


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

}),

6856:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (startAction)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4722);
var _start_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9820);
var _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9400);
var _run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1619);
var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7975);







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
	const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_5__.parseArgs)({
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
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n("a value is required.", {
		where: `flag --${name}`,
		next: `Write \`--${name} VALUE\`.`
	});
}
function unknownFlag(arg, inputs) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n("unknown flag.", {
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
		write(`${(0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.h)(where)}${paint(COLORS[severity], severity)}${(0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.h)(rule)} ${(0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.h)(text)}`);
	};
	return {
		debug: () => {},
		info: (text) => write((0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.h)(text)),
		notice: (text, place) => show("notice", text, place),
		warning: (text, place) => show("warning", text, place),
		error: (text, place) => show("error", text, place),
		group: (_title, work) => work(),
		mask: () => {}
	};
}

// actions/shared/command-line/run-locally.ts
async function runLocally(action, terminal) {
	const signal = (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.C)((error) => terminal.print(error.message));
	try {
		const command = readFlags(terminal.args, terminal.definition.inputs);
		if (command.kind === "run") return await runCommand(action, command, {
			...terminal,
			signal
		});
		terminal.print(helpText(action.name, terminal.definition));
		return 0;
	} catch (error) {
		const { headline, lines } = (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.x)(error, signal);
		for (const line of [...lines, headline]) terminal.print((0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.h)(line));
		return 1;
	}
}
async function runCommand(action, command, { env, isTerminal, print, definition, signal }) {
	const textOf = (name) => command.inputs.get(name) ?? textOutside(name, definition, env);
	const inputs = action.readInputs(new _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.g(textOf));
	const color = command.color ?? (isTerminal && !env.NO_COLOR);
	const log = createTerminalLog(command.json ? () => {} : print, color);
	const { aws, google, githubToken } = inputs;
	const world = (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.a)({
		action: action.name,
		signal,
		aws,
		google,
		githubToken,
		log,
		state: inMemory()
	});
	const { report, outputs } = await action.run(inputs, world);
	const files = await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_3__.n)(report, (0,_start_report_js__WEBPACK_IMPORTED_MODULE_1__.a)(action.name, inputs, world.runner), async () => {});
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
		const sign = (0,_start_report_js__WEBPACK_IMPORTED_MODULE_1__.n)(report.outcome) ? "✔" : "✘";
		const line = (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.h)(`${sign} ${report.reason}`);
		print(color ? `\u001b[${(0,_start_report_js__WEBPACK_IMPORTED_MODULE_1__.n)(report.outcome) ? 32 : 31}m${line}\u001b[0m` : line);
		print(`Report: ${files.html}`);
	}
	return (0,_start_report_js__WEBPACK_IMPORTED_MODULE_1__.n)(report.outcome) ? 0 : 1;
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

// actions/shared/action/start-action.ts
async function startAction(action, commands = {}) {
	const args = process.argv.slice(2);
	const [name = "", ...others] = args;
	const command = Object.hasOwn(commands, name) ? commands[name] : void 0;
	if (command !== void 0) runSubcommand(command, others);
	else if (args.length === 0 && (process.env.GITHUB_ACTIONS === "true" || process.env.GITHUB_OUTPUT)) await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_3__.t)(action);
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
		console.error((0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.h)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error)));
		process.exitCode = 1;
	}
}
function readDefinition(action) {
	const place = [
		`../actions/${action}/action.yml`,
		`../../actions/${action}/action.yml`,
		`../../${action}/action.yml`
	].map((path) => new URL(path, import.meta.url)).find((url) => (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(url));
	if (place === void 0) throw new Error(`The definition of ${action} is not part of this checkout.`);
	return definitionOf((0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.b)((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(place, "utf8")));
}



})

};
