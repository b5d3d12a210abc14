// actions/shared/errors.ts
var UserError = class extends Error {
	detail;
	constructor(what, detail = {}, options) {
		super(sentence(what, detail), options);
		this.name = "UserError";
		this.detail = detail;
	}
};
var WorldMovedError = class extends UserError {
	constructor(what, detail = {}, options) {
		super(what, {
			next: "Make a new plan and review it.",
			...detail
		}, options);
		this.name = "WorldMovedError";
	}
};
var CancelledError = class extends Error {
	cause;
	constructor(cause) {
		super(cause === "timeout" ? "The time for this run is over." : `The run was cancelled (${cause}).`);
		this.name = "CancelledError";
		this.cause = cause;
	}
};
function isCancellation(error, signal) {
	if (error instanceof CancelledError) return true;
	return signal.aborted && error instanceof Error && /^(AbortError|TimeoutError|CancelledError)$/.test(error.name);
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
function sentence(what, { where, given, allowed, next }) {
	return [
		where === void 0 ? what : `${where}: ${what}`,
		given === void 0 ? "" : `Given: ${given}.`,
		allowed === void 0 ? "" : `Allowed: ${allowed}.`,
		next ?? ""
	].filter((part) => part !== "").join(" ");
}

export { messageOf as a, isCancellation as i, UserError as n, WorldMovedError as r, CancelledError as t };