import { S as cancelOnSignals, a as createWorld, b as explainError, g as InputReader, i as useProxiesOfEnvironment, l as core_exports, s as createLog, u as getInput } from "./common-inputs.js";

// actions/shared/run-post.ts
async function runPost(action) {
	useProxiesOfEnvironment();
	const log = createLog(core_exports);
	const signal = cancelOnSignals((error) => log.warning(error.message));
	try {
		const inputs = action.readInputs(new InputReader((name) => getInput(name, { trimWhitespace: false })));
		const world = createWorld({
			action: action.name,
			signal,
			aws: inputs.aws,
			google: inputs.google,
			githubToken: inputs.githubToken
		});
		await action.post(inputs, world);
	} catch (error) {
		const { headline, lines } = explainError(error, signal);
		for (const line of lines) log.info(line);
		log.error(headline);
		process.exitCode = 1;
	}
	process.exit();
}

export { runPost as t };