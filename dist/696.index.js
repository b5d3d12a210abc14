export const id = 696;
export const ids = [696];
export const modules = {

9315:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  fromProcess: () => (fromProcess)
});
var _shared$0 = __webpack_require__(8624);
var _parseKnownFiles$1 = __webpack_require__(6956);
var _externalDataInterceptor$2 = __webpack_require__(5243);
var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
var node_child_process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1421);






// node_modules/@aws-sdk/credential-provider-process
const getValidatedProcessCredentials = (profileName, data, profiles) => {
	if (data.Version !== 1) throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
	if (data.AccessKeyId === void 0 || data.SecretAccessKey === void 0) throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
	if (data.Expiration) {
		let currentTime = new Date();
		if (new Date(data.Expiration) < currentTime) throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
	}
	let accountId = data.AccountId;
	!accountId && profiles?.[profileName]?.aws_account_id && (accountId = profiles[profileName].aws_account_id);
	let credentials = {
		accessKeyId: data.AccessKeyId,
		secretAccessKey: data.SecretAccessKey,
		...data.SessionToken && { sessionToken: data.SessionToken },
		...data.Expiration && { expiration: new Date(data.Expiration) },
		...data.CredentialScope && { credentialScope: data.CredentialScope },
		...accountId && { accountId }
	};
	(0,_shared$0.On)(credentials, "CREDENTIALS_PROCESS", "w");
	return credentials;
};

const resolveProcessCredentials = async (profileName, profiles, logger) => {
	let profile = profiles[profileName];
	if (profiles[profileName]) {
		let credentialProcess = profile.credential_process;
		if (credentialProcess !== void 0) {
			let execPromise = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(_externalDataInterceptor$2.t?.getTokenRecord?.().exec ?? node_child_process__WEBPACK_IMPORTED_MODULE_4__.exec);
			try {
				let { stdout } = await execPromise(credentialProcess);
				let data;
				try {
					data = JSON.parse(stdout.trim());
				} catch {
					throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
				}
				return getValidatedProcessCredentials(profileName, data, profiles);
			} catch (error) {
				throw new _shared$0.yr(error.message, { logger });
			}
		} else throw new _shared$0.yr(`Profile ${profileName} did not contain credential_process.`, { logger });
	} else throw new _shared$0.yr(`Profile ${profileName} could not be found in shared credentials file.`, { logger });
};

const fromProcess = (init = {}) => async ({ callerClientConfig } = {}) => {
	init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
	let profiles = await (0,_parseKnownFiles$1.t)(init);
	return resolveProcessCredentials((0,_shared$0.hr)({ profile: init.profile ?? callerClientConfig?.profile }), profiles, init.logger);
};



}),

5243:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (externalDataInterceptor)
});
var _shared$0 = __webpack_require__(8624);


// node_modules/@smithy/core
const tokenIntercept = {};

const externalDataInterceptor = {
	getFileRecord() {
		return _shared$0.mr;
	},
	interceptFile(path, contents) {
		_shared$0.mr[path] = Promise.resolve(contents);
	},
	getTokenRecord() {
		return tokenIntercept;
	},
	interceptToken(id, contents) {
		tokenIntercept[id] = contents;
	}
};



})

};
