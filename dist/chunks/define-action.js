import { t as startReport } from "./start-report.js";

// actions/shared/action/define-action.ts
function chosen(operation, inputs) {
	return (action, world) => operation.run(inputs, action, world);
}
function defineAction({ name, readInputs, secrets, choose }) {
	return {
		name,
		readInputs,
		async run(inputs, world) {
			const finishReport = startReport(name, world);
			for (const secret of secrets?.(inputs) ?? []) if (secret !== void 0) world.log.mask(secret);
			const { content, outputs } = await choose(inputs)(name, world);
			return {
				report: finishReport(content),
				outputs
			};
		}
	};
}

export { defineAction as n, chosen as t };