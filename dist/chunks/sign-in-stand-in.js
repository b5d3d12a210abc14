import { n as UserError } from "./errors.js";

// scripts/sign-in-stand-in.ts
function refuse() {
	return async () => {
		throw new UserError("the AWS profile signs in through a browser, which no job can do.", {
			where: "the shared AWS configuration (`AWS_PROFILE`)",
			next: "Set the input `role-to-assume`, or give the job credentials in its environment."
		});
	};
}

export { refuse as fromLoginCredentials, refuse as fromSSO };