export const id = 494;
export const ids = [494];
export const modules = {

5494:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  fromTokenFile: () => (fromTokenFile)
});
var _shared$0 = __webpack_require__(8624);
var _externalDataInterceptor$1 = __webpack_require__(5243);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);




// node_modules/@aws-sdk/credential-provider-web-identity
const fromWebToken = (init) => async (awsIdentityProperties) => {
	init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
	let { roleArn, roleSessionName, webIdentityToken, providerId, policyArns, policy, durationSeconds } = init;
	let { roleAssumerWithWebIdentity } = init;
	if (!roleAssumerWithWebIdentity) {
		let { getDefaultRoleAssumerWithWebIdentity } = await __webpack_require__.e(450).then(__webpack_require__.bind(__webpack_require__, 1450));
		roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity({
			...init.clientConfig,
			credentialProviderLogger: init.logger,
			parentClientConfig: {
				...awsIdentityProperties?.callerClientConfig,
				...init.parentClientConfig
			}
		}, init.clientPlugins);
	}
	return roleAssumerWithWebIdentity({
		RoleArn: roleArn,
		RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
		WebIdentityToken: webIdentityToken,
		ProviderId: providerId,
		PolicyArns: policyArns,
		Policy: policy,
		DurationSeconds: durationSeconds
	});
};

const ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
const fromTokenFile = (init = {}) => async (awsIdentityProperties) => {
	init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
	let webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE];
	let roleArn = init?.roleArn ?? process.env.AWS_ROLE_ARN;
	let roleSessionName = init?.roleSessionName ?? process.env.AWS_ROLE_SESSION_NAME;
	if (!webIdentityTokenFile || !roleArn) throw new _shared$0.yr("Web identity configuration not specified", { logger: init.logger });
	let credentials = await fromWebToken({
		...init,
		webIdentityToken: _externalDataInterceptor$1.t?.getTokenRecord?.()[webIdentityTokenFile] ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(webIdentityTokenFile, { encoding: "ascii" }),
		roleArn,
		roleSessionName
	})(awsIdentityProperties);
	webIdentityTokenFile === process.env[ENV_TOKEN_FILE] && (0,_shared$0.On)(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h");
	return credentials;
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
