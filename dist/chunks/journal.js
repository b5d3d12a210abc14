import { dirname } from "node:path";
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";

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

export { readJournal as n, unfinishedSteps as r, Journal as t };