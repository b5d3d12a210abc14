export const id = 624;
export const ids = [624];
export const modules = {

8624:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var https__WEBPACK_IMPORTED_MODULE_16___namespace_cache;
var http__WEBPACK_IMPORTED_MODULE_15___namespace_cache;
var node_http__WEBPACK_IMPORTED_MODULE_24___namespace_cache;
__webpack_require__.d(__webpack_exports__, {
  $: () => (escapeMarkdown),
  $n: () => (getEndpointPlugin),
  $t: () => (NoSuchHash),
  A: () => (GetObjectCommand),
  An: () => (NODE_SIGV4A_CONFIG_OPTIONS),
  At: () => (_ep0$1),
  B: () => (parseAssetTagKey),
  Bi: () => (emitWarningIfUnsupportedVersion$1),
  Bn: () => (loadJsonRpcErrorCode),
  Bt: () => (DEFAULT_REQUEST_CHECKSUM_CALCULATION),
  C: () => (listIn),
  Cn: () => (getLoggerPlugin),
  Cr: () => (NumericValue),
  Ct: () => (secretReason),
  D: () => (inFlight),
  Dn: () => (setFeature),
  Dr: () => (toBase64),
  Dt: () => (isHarmless),
  E: () => (inBatches),
  En: () => (getDefaultSocketTimeout),
  Er: () => (toUtf8),
  Et: () => (variablesSet),
  F: () => (shortDigest),
  Fn: () => (getHttpAuthSchemeEndpointRuleSetPlugin),
  Ft: () => (_mw1),
  G: () => (getDefaultRoleAssumer),
  Gi: () => (NormalizedSchema),
  Gn: () => (HttpInterceptingShapeSerializer),
  Gt: () => (eventStreamSerdeProvider),
  H: () => (defineAction),
  Hi: () => (ServiceException),
  Hn: () => (getHttpHandlerExtensionConfiguration),
  Ht: () => (RequestChecksumCalculation),
  I: () => (readAwsInputs),
  Ii: () => (makeBuilder),
  In: () => (NODE_AUTH_SCHEME_PREFERENCE_OPTIONS),
  It: () => (_mw5),
  Ji: () => (Client),
  Jn: () => (HttpBindingProtocol),
  Jt: () => (defaultProvider),
  K: () => (getDefaultRoleAssumerWithWebIdentity),
  Ki: () => (getSchemaSerdePlugin),
  Kn: () => (HttpInterceptingShapeDeserializer),
  Kt: () => (resolveEventStreamSerdeConfig),
  L: () => (readCommonInputs),
  Li: () => (NoOpLogger),
  Ln: () => (AwsSdkSigV4ASigner),
  Lt: () => (_mw8),
  M: () => (parseImageReference),
  Mn: () => (DefaultIdentityProviderConfig),
  Mt: () => (_ep5),
  N: () => (digestOfText),
  Nn: () => (getHttpSigningPlugin),
  Nt: () => (_ep8),
  O: () => (quantity),
  On: () => (setCredentialFeature),
  Or: () => (fromUtf8),
  Ot: () => (isSecretName),
  P: () => (parseDigest),
  Pi: () => (ResourceNotFoundException),
  Pn: () => (httpSigningMiddlewareOptions),
  Pt: () => (_mw0$1),
  Q: () => (escapeHtml),
  Qi: () => (getSmithyContext),
  Qn: () => (getAwsChunkedEncodingStream),
  Qt: () => (Sha256Node),
  R: () => (readPlanInputs),
  Ri: () => (getDefaultExtensionConfiguration),
  Rn: () => (AwsSdkSigV4Signer),
  Rt: () => (command$2),
  S: () => (isAbsent),
  Sn: () => (getRecursionDetectionPlugin),
  Sr: () => (calculateBodyLength),
  St: () => (messageOf),
  T: () => (textIn),
  Tn: () => (resolveHostHeaderConfig),
  Tr: () => (parseRfc3339DateTime),
  Tt: () => (isSecretArgument),
  U: () => (startAction),
  Un: () => (resolveHttpHandlerRuntimeConfig),
  Ut: () => (ResponseChecksumValidation),
  V: () => (chosen),
  Vi: () => (loadConfigsForDefaultMode),
  Vn: () => (getContentLengthPlugin),
  Vt: () => (DEFAULT_RESPONSE_CHECKSUM_VALIDATION),
  W: () => (VERSION),
  Wi: () => (TypeRegistry),
  Wn: () => (determineTimestampFormat),
  Wt: () => (EventStreamSerde),
  X: () => (toHtml),
  Xi: () => (normalizeProvider$1),
  Xn: () => (sdkStreamMixin),
  Y: () => (REPORT_SCHEMA),
  Yi: () => (parseUrl$1),
  Yn: () => (generateIdempotencyToken),
  Z: () => (PAGE_STYLE),
  Zi: () => (HttpRequest),
  Zn: () => (streamCollector),
  Zt: () => (fromEnv),
  _: () => (readGoogleInputs),
  _i: () => (ListProvisionedConcurrencyConfigs$),
  _n: () => (NODE_RETRY_MODE_CONFIG_OPTIONS),
  _r: () => (booleanSelector),
  _t: () => (isRecord),
  a: () => (createSame),
  ai: () => (DeleteObject$),
  an: () => (resolveClientEndpointParameters$1),
  ar: () => (resolveParams),
  at: () => (formatDuration),
  b: () => (applySteps),
  bi: () => (UntagResource$),
  bn: () => (DEFAULT_RETRY_MODE),
  br: () => (ProviderError),
  bt: () => (WorldMovedError),
  c: () => (compareVersions),
  ci: () => (HeadObject$),
  cn: () => (resolveAwsSdkSigV4Config),
  cr: () => (NODE_REGION_CONFIG_FILE_OPTIONS),
  ct: () => (parseYaml),
  d: () => (parseVersion),
  di: () => (UploadPartCopy$),
  dn: () => (awsEndpointFunctions),
  dr: () => (NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS),
  dt: () => (operation$1),
  en: () => (AwsQueryProtocol),
  er: () => (resolveEndpointConfig),
  et: () => (safeUrl),
  f: () => (sameVersion),
  fi: () => (errorTypeRegistries$1),
  fn: () => (NODE_APP_ID_CONFIG_OPTIONS),
  fr: () => (loadConfig),
  ft: () => (readOnly),
  g: () => (readAll),
  gi: () => (ListFunctions$),
  gn: () => (NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
  gr: () => (SelectorType),
  gt: () => (unfinishedSteps),
  h: () => (CANARY_TAG_PREFIX),
  hi: () => (GetFunctionConfiguration$),
  hn: () => (getRetryPlugin),
  hr: () => (getProfileName),
  ht: () => (readJournal),
  i: () => (readTextFile),
  ii: () => (CreateSession$),
  "in": () => (ProtocolLib),
  ir: () => (BinaryDecisionDiagram),
  it: () => (DURATION_GRAMMAR),
  j: () => (requireList),
  jn: () => (resolveAwsSdkSigV4AConfig),
  jt: () => (_ep4),
  k: () => (ListObjectsV2Command),
  kn: () => (emitWarningIfUnsupportedVersion),
  kr: () => (fromBase64),
  kt: () => (STSClient),
  l: () => (isPrerelease),
  li: () => (ListMultipartUploads$),
  ln: () => (getAwsRegionExtensionConfiguration),
  lr: () => (NODE_REGION_CONFIG_OPTIONS),
  lt: () => (explainError),
  m: () => (versionOf),
  mi: () => (GetFunction$),
  mn: () => (getUserAgentPlugin),
  mr: () => (fileIntercept),
  mt: () => (Journal),
  n: () => (pathToWrite),
  ni: () => (CompleteMultipartUpload$),
  nn: () => (SerdeContextConfig),
  nr: () => (customEndpointFunctions),
  nt: () => (InputReader),
  o: () => (s3Store),
  oi: () => (GetObjectTagging$),
  on: () => (commonParams$2),
  or: () => (resolveDefaultsModeConfig),
  ot: () => (parseDuration),
  p: () => (successorsOf),
  pi: () => (GetAlias$),
  pn: () => (createDefaultUserAgentProvider),
  pr: () => (loadSharedConfigFiles),
  pt: () => (loadPlan),
  qi: () => (deref),
  qn: () => (RpcProtocol),
  qt: () => (NodeHttpHandler),
  r: () => (readFolder),
  ri: () => (CreateMultipartUpload$),
  rn: () => (AwsRestJsonProtocol),
  rr: () => (EndpointCache),
  rt: () => (parsePercentage),
  s: () => (VERSION_PATTERN),
  si: () => (HeadBucket$),
  sn: () => (SignatureV4MultiRegion),
  sr: () => (resolveRegionConfig),
  st: () => (YamlError),
  t: () => (findEntry),
  ti: () => (AbortMultipartUpload$),
  tn: () => (XmlShapeDeserializer),
  tr: () => (decideEndpoint),
  tt: () => (logSafe),
  u: () => (newestOf),
  ui: () => (PutObjectTagging$),
  un: () => (resolveAwsRegionExtensionConfiguration),
  ur: () => (NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS),
  ut: () => (GoogleApiError),
  v: () => (readServiceAccount),
  vi: () => (ListTags$),
  vn: () => (resolveRetryConfig),
  vr: () => (chain),
  vt: () => (appendLines),
  w: () => (memberOf),
  wn: () => (getHostHeaderPlugin),
  wr: () => (dateToUtcString),
  wt: () => (handsOver),
  x: () => (JsonServiceClient),
  xi: () => (UpdateAlias$),
  xn: () => (resolveUserAgentConfig),
  xr: () => (toUint8Array),
  xt: () => (isCancellation),
  y: () => (runPost),
  yi: () => (TagResource$),
  yn: () => (ConfiguredRetryStrategy),
  yr: () => (CredentialsProviderError),
  yt: () => (UserError),
  z: () => (RUN_TAG),
  zi: () => (resolveDefaultRuntimeConfig),
  zn: () => (JsonCodec2),
  zt: () => (LambdaClient)
});
/* unused harmony exports $r, Ai, Ar, Br, Ci, Di, Ei, Fi, Fr, Gr, Hr, Ir, J, Jr, Kr, Lr, Mi, Mr, Ni, Nr, Oi, Pr, Qr, Rr, Si, Ti, Ui, Ur, Vr, Wr, Xr, Xt, Yr, Yt, Zr, ei, ji, jr, ki, q, qr, wi, zr */
var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
var node_stream__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7075);
var node_process__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1708);
var node_zlib__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8522);
var node_https__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4708);
var node_util__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7975);
var os__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(857);
var crypto__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6982);
var fs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9896);
var path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6928);
var http__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8611);
var https__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5692);
var events__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4434);
var string_decoder__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3193);
var child_process__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5317);
var timers__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3557);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8500);
var node_child_process__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1421);
var node_readline__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(481);
var node_http__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7067);





























// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();

// node_modules/@smithy/core
const getAllAliases = (name, aliases) => {
	let _aliases = [];
	name && _aliases.push(name);
	if (aliases) for (let alias of aliases) _aliases.push(alias);
	return _aliases;
};
const getMiddlewareNameWithAliases = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
const constructStack = () => {
	let absoluteEntries = [];
	let relativeEntries = [];
	let identifyOnResolve = !1;
	let entriesNameSet = new Set();
	let sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
	let removeByName = (toRemove) => {
		let isRemoved = !1;
		let filterCb = (entry) => {
			let aliases = getAllAliases(entry.name, entry.aliases);
			if (aliases.includes(toRemove)) {
				isRemoved = !0;
				for (let alias of aliases) entriesNameSet.delete(alias);
				return !1;
			}
			return !0;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	let removeByReference = (toRemove) => {
		let isRemoved = !1;
		let filterCb = (entry) => {
			if (entry.middleware === toRemove) {
				isRemoved = !0;
				for (let alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
				return !1;
			}
			return !0;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	let cloneTo = (toStack) => {
		absoluteEntries.forEach((entry) => {
			toStack.add(entry.middleware, { ...entry });
		});
		relativeEntries.forEach((entry) => {
			toStack.addRelativeTo(entry.middleware, { ...entry });
		});
		toStack.identifyOnResolve?.(stack.identifyOnResolve());
		return toStack;
	};
	let expandRelativeMiddlewareList = (from) => {
		let expandedMiddlewareList = [];
		from.before.forEach((entry) => {
			entry.before.length === 0 && entry.after.length === 0 ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		});
		expandedMiddlewareList.push(from);
		from.after.reverse().forEach((entry) => {
			entry.before.length === 0 && entry.after.length === 0 ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		});
		return expandedMiddlewareList;
	};
	let getMiddlewareList = (debug = !1) => {
		let normalizedAbsoluteEntries = [];
		let normalizedRelativeEntries = [];
		let normalizedEntriesNameMap = {};
		absoluteEntries.forEach((entry) => {
			let normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedAbsoluteEntries.push(normalizedEntry);
		});
		relativeEntries.forEach((entry) => {
			let normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedRelativeEntries.push(normalizedEntry);
		});
		normalizedRelativeEntries.forEach((entry) => {
			if (entry.toMiddleware) {
				let toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
				if (toMiddleware === void 0) {
					if (debug) return;
					throw Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
				}
				entry.relation === "after" && toMiddleware.after.push(entry);
				entry.relation === "before" && toMiddleware.before.push(entry);
			}
		});
		return sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
			wholeList.push(...expandedMiddlewareList);
			return wholeList;
		}, []);
	};
	let stack = {
		add: (middleware, options = {}) => {
			let { name, override, aliases: _aliases } = options;
			let entry = {
				step: "initialize",
				priority: "normal",
				middleware,
				...options
			};
			let aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (let alias of aliases) {
						let toOverrideIndex = absoluteEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						let toOverride = absoluteEntries[toOverrideIndex];
						if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
						absoluteEntries.splice(toOverrideIndex, 1);
					}
				}
				for (let alias of aliases) entriesNameSet.add(alias);
			}
			absoluteEntries.push(entry);
		},
		addRelativeTo: (middleware, options) => {
			let { name, override, aliases: _aliases } = options;
			let entry = {
				middleware,
				...options
			};
			let aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (let alias of aliases) {
						let toOverrideIndex = relativeEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						let toOverride = relativeEntries[toOverrideIndex];
						if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
						relativeEntries.splice(toOverrideIndex, 1);
					}
				}
				for (let alias of aliases) entriesNameSet.add(alias);
			}
			relativeEntries.push(entry);
		},
		clone: () => cloneTo(constructStack()),
		use: (plugin) => {
			plugin.applyToStack(stack);
		},
		remove: (toRemove) => {
			if (typeof toRemove == "string") return removeByName(toRemove);
			else return removeByReference(toRemove);
		},
		removeByTag: (toRemove) => {
			let isRemoved = !1;
			let filterCb = (entry) => {
				let { tags, name, aliases: _aliases } = entry;
				if (tags && tags.includes(toRemove)) {
					let aliases = getAllAliases(name, _aliases);
					for (let alias of aliases) entriesNameSet.delete(alias);
					isRemoved = !0;
					return !1;
				}
				return !0;
			};
			absoluteEntries = absoluteEntries.filter(filterCb);
			relativeEntries = relativeEntries.filter(filterCb);
			return isRemoved;
		},
		concat: (from) => {
			let cloned = cloneTo(constructStack());
			cloned.use(from);
			cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? !1));
			return cloned;
		},
		applyToStack: cloneTo,
		identify: () => getMiddlewareList(!0).map((mw) => {
			let step = mw.step ?? mw.relation + " " + mw.toMiddleware;
			return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
		}),
		identifyOnResolve(toggle) {
			typeof toggle == "boolean" && (identifyOnResolve = toggle);
			return identifyOnResolve;
		},
		resolve: (handler, context) => {
			for (let middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) handler = middleware(handler, context);
			identifyOnResolve && console.log(stack.identify());
			return handler;
		}
	};
	return stack;
};
const stepWeights = {
	initialize: 5,
	serialize: 4,
	build: 3,
	finalizeRequest: 2,
	deserialize: 1
};
const priorityWeights = {
	high: 3,
	normal: 2,
	low: 1
};

// node_modules/@smithy/types
var EndpointURLScheme;
(function(EndpointURLScheme) {
	EndpointURLScheme.HTTP = "http";
	EndpointURLScheme.HTTPS = "https";
})(EndpointURLScheme ||= {});

var AlgorithmId;
(function(AlgorithmId) {
	AlgorithmId.MD5 = "md5";
	AlgorithmId.CRC32 = "crc32";
	AlgorithmId.CRC32C = "crc32c";
	AlgorithmId.SHA1 = "sha1";
	AlgorithmId.SHA256 = "sha256";
})(AlgorithmId ||= {});

const SMITHY_CONTEXT_KEY = "__smithy_context";

var IniSectionType;
(function(IniSectionType) {
	IniSectionType.PROFILE = "profile";
	IniSectionType.SSO_SESSION = "sso-session";
	IniSectionType.SERVICES = "services";
})(IniSectionType ||= {});

// node_modules/@smithy/core
const getSmithyContext = (context) => context["__smithy_context"] || (context["__smithy_context"] = {});

function hasOwn(o, k) {
	return Object.prototype.hasOwnProperty.call(o, k);
}

var HttpRequest = class HttpRequest {
	method;
	protocol;
	hostname;
	port;
	path;
	query;
	headers;
	username;
	password;
	fragment;
	body;
	constructor(options) {
		this.method = options.method || "GET";
		this.hostname = options.hostname || "localhost";
		this.port = options.port;
		this.query = options.query || {};
		this.headers = options.headers || {};
		this.body = options.body;
		this.protocol = options.protocol ? options.protocol.slice(-1) === ":" ? options.protocol : `${options.protocol}:` : "https:";
		this.path = options.path ? options.path.charAt(0) === "/" ? options.path : `/${options.path}` : "/";
		this.username = options.username;
		this.password = options.password;
		this.fragment = options.fragment;
	}
	static clone(request) {
		let cloned = new HttpRequest({
			...request,
			headers: { ...request.headers }
		});
		cloned.query &&= cloneQuery(cloned.query);
		return cloned;
	}
	static isInstance(request) {
		if (!request) return !1;
		let req = request;
		return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req.query == "object" && typeof req.headers == "object";
	}
	clone() {
		return HttpRequest.clone(this);
	}
};
function cloneQuery(query) {
	return Object.keys(query).reduce((carry, paramName) => {
		let param = query[paramName];
		return {
			...carry,
			[paramName]: Array.isArray(param) ? [...param] : param
		};
	}, {});
}

var HttpResponse = class {
	statusCode;
	reason;
	headers;
	body;
	constructor(options) {
		this.statusCode = options.statusCode;
		this.reason = options.reason;
		this.headers = options.headers || {};
		this.body = options.body;
	}
	static isInstance(response) {
		if (!response) return !1;
		let resp = response;
		return typeof resp.statusCode == "number" && typeof resp.headers == "object";
	}
};

const VALID_HOST_LABEL_REGEX = RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$");
const isValidHostLabel = (value, allowSubDomains = !1) => {
	if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
	let labels = value.split(".");
	for (let label of labels) if (!isValidHostLabel(label)) return !1;
	return !0;
};

function isValidHostname(hostname) {
	return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
}

const normalizeProvider$1 = (input) => {
	if (typeof input == "function") return input;
	let promisified = Promise.resolve(input);
	return () => promisified;
};

function parseQueryString(querystring) {
	let query = {};
	querystring = querystring.replace(/^\?/, "");
	if (querystring) for (let pair of querystring.split("&")) {
		let [key, value = null] = pair.split("=");
		key = decodeURIComponent(key);
		value &&= decodeURIComponent(value);
		key in query ? Array.isArray(query[key]) ? query[key].push(value) : query[key] = [query[key], value] : query[key] = value;
	}
	return query;
}

const parseUrl$1 = (url) => {
	if (typeof url == "string") return parseUrl$1(new URL(url));
	let { hostname, pathname, port, protocol, search } = url;
	let query;
	search && (query = parseQueryString(search));
	return {
		hostname,
		port: port ? parseInt(port) : void 0,
		protocol,
		path: pathname,
		query
	};
};

const toEndpointV1 = (endpoint) => {
	if (typeof endpoint == "object") {
		if ("url" in endpoint) {
			let v1Endpoint = parseUrl$1(endpoint.url);
			if (endpoint.headers) {
				v1Endpoint.headers = {};
				for (let name in endpoint.headers) {
					if (!hasOwn(endpoint.headers, name)) continue;
					v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
				}
			}
			return v1Endpoint;
		}
		return endpoint;
	}
	return parseUrl$1(endpoint);
};

var Client = class {
	config;
	middlewareStack = constructStack();
	initConfig;
	handlers;
	constructor(config) {
		this.config = config;
		let { protocol, protocolSettings } = config;
		protocolSettings && typeof protocol == "function" && (config.protocol = new protocol(protocolSettings));
	}
	send(command, optionsOrCb, cb) {
		let options = typeof optionsOrCb == "function" ? void 0 : optionsOrCb;
		let callback = typeof optionsOrCb == "function" ? optionsOrCb : cb;
		let useHandlerCache = options === void 0 && this.config.cacheMiddleware === !0;
		let handler;
		if (useHandlerCache) {
			this.handlers ||= new WeakMap();
			let handlers = this.handlers;
			if (handlers.has(command.constructor)) handler = handlers.get(command.constructor);
			else {
				handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
				handlers.set(command.constructor, handler);
			}
		} else {
			delete this.handlers;
			handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
		}
		if (callback) handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {});
		else return handler(command).then((result) => result.output);
	}
	destroy() {
		this.config?.requestHandler?.destroy?.();
		delete this.handlers;
	}
};

const deref = (schemaRef) => {
	if (typeof schemaRef == "function") return schemaRef();
	return schemaRef;
};

const operation$2 = (namespace, name, traits, input, output) => ({
	name,
	namespace,
	traits,
	input,
	output
});

const schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
	let { response } = await next(args);
	let { operationSchema } = getSmithyContext(context);
	let [, ns, n, t, i, o] = operationSchema ?? [];
	try {
		return {
			response,
			output: await config.protocol.deserializeResponse(operation$2(ns, n, t, i, o), {
				...config,
				...context
			}, response)
		};
	} catch (error) {
		Object.defineProperty(error, "$response", {
			value: response,
			enumerable: !1,
			writable: !1,
			configurable: !1
		});
		if (!("$metadata" in error)) {
			let hint = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
			try {
				error.message += "\n  " + hint;
			} catch {
				!context.logger || context.logger?.constructor?.name === "NoOpLogger" ? console.warn(hint) : context.logger?.warn?.(hint);
			}
			error.$responseBodyText !== void 0 && error.$response && (error.$response.body = error.$responseBodyText);
			try {
				if (HttpResponse.isInstance(response)) {
					let { headers = {}, statusCode } = response;
					let headerEntries = Object.entries(headers);
					error.$metadata = {
						httpStatusCode: statusCode,
						requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
						extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
						cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
					};
				}
			} catch {}
		}
		throw error;
	}
};
const findHeader = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [void 0, void 0])[1];

const schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
	let { operationSchema } = getSmithyContext(context);
	let [, ns, n, t, i, o] = operationSchema ?? [];
	let endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : config.endpoint;
	let request = await config.protocol.serializeRequest(operation$2(ns, n, t, i, o), args.input, {
		...config,
		...context,
		endpoint
	});
	return next({
		...args,
		request
	});
};

const deserializerMiddlewareOption = {
	name: "deserializerMiddleware",
	step: "deserialize",
	tags: ["DESERIALIZER"],
	override: !0
};
const serializerMiddlewareOption$1 = {
	name: "serializerMiddleware",
	step: "serialize",
	tags: ["SERIALIZER"],
	override: !0
};
function getSchemaSerdePlugin(config) {
	return { applyToStack: (commandStack) => {
		commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption$1);
		commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
		config.protocol.setSerdeContext(config);
	} };
}

const traitsCache = [];
function translateTraits(indicator) {
	if (typeof indicator == "object") return indicator;
	indicator |= 0;
	if (traitsCache[indicator]) return traitsCache[indicator];
	let traits = {};
	let i = 0;
	for (let trait of [
		"httpLabel",
		"idempotent",
		"idempotencyToken",
		"sensitive",
		"httpPayload",
		"httpResponseCode",
		"httpQueryParams"
	]) (indicator >> i++ & 1) == 1 && (traits[trait] = 1);
	return traitsCache[indicator] = traits;
}

const anno = {
	it: Symbol.for("@smithy/nor-struct-it"),
	ns: Symbol.for("@smithy/ns")
};
const simpleSchemaCacheN = [];
const simpleSchemaCacheS = {};
var NormalizedSchema = class NormalizedSchema {
	ref;
	memberName;
	static symbol = Symbol.for("@smithy/nor");
	symbol = NormalizedSchema.symbol;
	name;
	schema;
	_isMemberSchema;
	traits;
	memberTraits;
	normalizedTraits;
	constructor(ref, memberName) {
		this.ref = ref;
		this.memberName = memberName;
		let traitStack = [];
		let _ref = ref;
		let schema = ref;
		this._isMemberSchema = !1;
		for (; isMemberSchema(_ref);) {
			traitStack.push(_ref[1]);
			_ref = _ref[0];
			schema = deref(_ref);
			this._isMemberSchema = !0;
		}
		if (traitStack.length > 0) {
			this.memberTraits = {};
			for (let i = traitStack.length - 1; i >= 0; --i) {
				let traitSet = traitStack[i];
				Object.assign(this.memberTraits, translateTraits(traitSet));
			}
		} else this.memberTraits = 0;
		if (schema instanceof NormalizedSchema) {
			let computedMemberTraits = this.memberTraits;
			Object.assign(this, schema);
			this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
			this.normalizedTraits = void 0;
			this.memberName = memberName ?? schema.memberName;
			return;
		}
		this.schema = deref(schema);
		if (isStaticSchema(this.schema)) {
			this.name = `${this.schema[1]}#${this.schema[2]}`;
			this.traits = this.schema[3];
		} else {
			this.name = this.memberName ?? String(schema);
			this.traits = 0;
		}
		if (this._isMemberSchema && !memberName) throw Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`);
	}
	static [Symbol.hasInstance](lhs) {
		let isPrototype = this.prototype.isPrototypeOf(lhs);
		if (!isPrototype && typeof lhs == "object" && lhs) return lhs.symbol === this.symbol;
		return isPrototype;
	}
	static of(ref) {
		let keyAble = typeof ref == "function" || typeof ref == "object" && !!ref;
		if (typeof ref == "number") {
			if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
		} else if (typeof ref == "string") {
			if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
		} else if (keyAble && ref[anno.ns]) return ref[anno.ns];
		let sc = deref(ref);
		if (sc instanceof NormalizedSchema) return sc;
		if (isMemberSchema(sc)) {
			let [ns, traits] = sc;
			if (ns instanceof NormalizedSchema) {
				Object.assign(ns.getMergedTraits(), translateTraits(traits));
				return ns;
			}
			throw Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
		}
		let ns = new NormalizedSchema(sc);
		if (keyAble) return ref[anno.ns] = ns;
		if (typeof sc == "string") return simpleSchemaCacheS[sc] = ns;
		if (typeof sc == "number") return simpleSchemaCacheN[sc] = ns;
		return ns;
	}
	getSchema() {
		let sc = this.schema;
		if (Array.isArray(sc) && sc[0] === 0) return sc[4];
		return sc;
	}
	getName(withNamespace = !1) {
		let { name } = this;
		return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
	}
	getMemberName() {
		return this.memberName;
	}
	isMemberSchema() {
		return this._isMemberSchema;
	}
	isListSchema() {
		let sc = this.getSchema();
		return typeof sc == "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
	}
	isMapSchema() {
		let sc = this.getSchema();
		return typeof sc == "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
	}
	isStructSchema() {
		let sc = this.getSchema();
		if (typeof sc != "object") return !1;
		let id = sc[0];
		return id === 3 || id === -3 || id === 4;
	}
	isUnionSchema() {
		let sc = this.getSchema();
		if (typeof sc != "object") return !1;
		return sc[0] === 4;
	}
	isBlobSchema() {
		let sc = this.getSchema();
		return sc === 21 || sc === 42;
	}
	isTimestampSchema() {
		let sc = this.getSchema();
		return typeof sc == "number" && sc >= 4 && sc <= 7;
	}
	isUnitSchema() {
		return this.getSchema() === "unit";
	}
	isDocumentSchema() {
		return this.getSchema() === 15;
	}
	isStringSchema() {
		return this.getSchema() === 0;
	}
	isBooleanSchema() {
		return this.getSchema() === 2;
	}
	isNumericSchema() {
		return this.getSchema() === 1;
	}
	isBigIntegerSchema() {
		return this.getSchema() === 17;
	}
	isBigDecimalSchema() {
		return this.getSchema() === 19;
	}
	isStreaming() {
		let { streaming } = this.getMergedTraits();
		return !!streaming || this.getSchema() === 42;
	}
	isIdempotencyToken() {
		return !!this.getMergedTraits().idempotencyToken;
	}
	getMergedTraits() {
		return this.normalizedTraits ??= {
			...this.getOwnTraits(),
			...this.getMemberTraits()
		};
	}
	getMemberTraits() {
		return translateTraits(this.memberTraits);
	}
	getOwnTraits() {
		return translateTraits(this.traits);
	}
	getKeySchema() {
		let [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
		if (!isDoc && !isMap) throw Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
		let schema = this.getSchema();
		return member([isDoc ? 15 : schema[4] ?? 0, 0], "key");
	}
	getValueSchema() {
		let sc = this.getSchema();
		let [isDoc, isMap, isList] = [
			this.isDocumentSchema(),
			this.isMapSchema(),
			this.isListSchema()
		];
		let memberSchema = typeof sc == "number" ? 63 & sc : sc && typeof sc == "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
		if (memberSchema != null) return member([memberSchema, 0], isMap ? "value" : "member");
		throw Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
	}
	getMemberSchema(memberName) {
		let struct = this.getSchema();
		if (this.isStructSchema() && struct[4].includes(memberName)) {
			let i = struct[4].indexOf(memberName);
			let memberSchema = struct[5][i];
			return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
		}
		if (this.isDocumentSchema()) return member([15, 0], memberName);
		throw Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${memberName}.`);
	}
	getMemberSchemas() {
		let buffer = {};
		try {
			for (let [k, v] of this.structIterator()) buffer[k] = v;
		} catch {}
		return buffer;
	}
	getEventStreamMember() {
		if (this.isStructSchema()) {
			for (let [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
		}
		return "";
	}
	*structIterator() {
		if (this.isUnitSchema()) return;
		if (!this.isStructSchema()) throw Error("@smithy/core/schema - cannot iterate non-struct schema.");
		let struct = this.getSchema();
		let z = struct[4].length;
		let it = struct[anno.it];
		if (it && z === it.length) {
			yield* it;
			return;
		}
		it = Array(z);
		for (let i = 0; i < z; ++i) {
			let k = struct[4][i];
			let v = member([struct[5][i], 0], k);
			yield it[i] = [k, v];
		}
		struct[anno.it] = it;
	}
};
function member(memberSchema, memberName) {
	if (memberSchema instanceof NormalizedSchema) return Object.assign(memberSchema, {
		memberName,
		_isMemberSchema: !0
	});
	return new NormalizedSchema(memberSchema, memberName);
}
const isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
const isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;

var TypeRegistry = class TypeRegistry {
	namespace;
	schemas;
	exceptions;
	static registries = new Map();
	constructor(namespace, schemas = new Map(), exceptions = new Map()) {
		this.namespace = namespace;
		this.schemas = schemas;
		this.exceptions = exceptions;
		TypeRegistry.registries.has(namespace) || TypeRegistry.registries.set(namespace, this);
	}
	static for(namespace) {
		return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
	}
	copyFrom(other) {
		let { schemas, exceptions } = this;
		for (let [k, v] of other.schemas) schemas.has(k) || schemas.set(k, v);
		for (let [k, v] of other.exceptions) exceptions.has(k) || exceptions.set(k, v);
	}
	register(shapeId, schema) {
		let qualifiedName = this.normalizeShapeId(shapeId);
		for (let r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) r.schemas.has(qualifiedName) || r.schemas.set(qualifiedName, schema);
	}
	getSchema(shapeId) {
		let id = this.normalizeShapeId(shapeId);
		if (!this.schemas.has(id)) {
			if (!shapeId.includes("#")) {
				let suffix = "#" + shapeId;
				let candidates = [];
				for (let [shapeId, schema] of this.schemas.entries()) shapeId.endsWith(suffix) && candidates.push(schema);
				if (candidates.length === 1) return candidates[0];
			}
			throw Error(`@smithy/core/schema - schema not found for ${id}`);
		}
		return this.schemas.get(id);
	}
	registerError(es, ctor) {
		let $error = es;
		let ns = $error[1];
		let qualifiedName = ns + "#" + $error[2];
		ctor.hasOwnProperty?.("shapeId") || (ctor.shapeId = qualifiedName);
		for (let r of [this, TypeRegistry.for(ns)]) if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
			r.schemas.set(qualifiedName, $error);
			r.exceptions.set($error, ctor);
		}
	}
	getErrorCtor(es) {
		let $error = es;
		if (this.exceptions.has($error)) return this.exceptions.get($error);
		return TypeRegistry.for($error[1]).exceptions.get($error);
	}
	getBaseException() {
		for (let exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
			let [, ns, name] = exceptionKey;
			let id = ns + "#" + name;
			if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
		}
	}
	find(predicate) {
		for (let schema of this.schemas.values()) if (predicate(schema)) return schema;
	}
	clear() {
		this.schemas.clear();
		this.exceptions.clear();
	}
	normalizeShapeId(shapeId) {
		if (shapeId.includes("#")) return shapeId;
		return this.namespace + "#" + shapeId;
	}
};

const SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
	if (data == null) return data;
	let ns = NormalizedSchema.of(schema);
	if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
	if (ns.isListSchema()) {
		let valueSchema = ns.getValueSchema();
		if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (Array.isArray(data)) return data.map((value) => schemaLogFilter(valueSchema, value));
	} else if (ns.isMapSchema()) {
		let valueSchema = ns.getValueSchema();
		if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (typeof data == "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
	} else if (ns.isStructSchema() && typeof data == "object") {
		let object = data;
		let newObject = {};
		for (let [member, memberNs] of ns.structIterator()) object[member] != null && (newObject[member] = schemaLogFilter(memberNs, object[member]));
		return newObject;
	}
	return data;
}

const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
var Command$1 = class {
	middlewareStack = constructStack();
	schema;
	static classBuilder() {
		return new ClassBuilder();
	}
	resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
		for (let mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
		let stack = clientStack.concat(this.middlewareStack);
		let { logger } = configuration;
		let additionalSmithyContext = additionalContext[SMITHY_CONTEXT_KEY];
		let handlerExecutionContext = {
			logger,
			clientName,
			commandName,
			inputFilterSensitiveLog,
			outputFilterSensitiveLog,
			...additionalContext,
			[SMITHY_CONTEXT_KEY]: {
				...additionalSmithyContext,
				commandInstance: this,
				...smithyContext,
				...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
				...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
			}
		};
		let { requestHandler } = configuration;
		let requestOptions = options ?? {};
		if (requestOptions.metricsRecorder) {
			requestOptions = { ...requestOptions };
			delete requestOptions.metricsRecorder;
		}
		let isEventStream;
		let schema = this.schema;
		let marker = schema?.[operationEventStreamMarker];
		if (marker !== void 0) isEventStream = marker;
		else if (schema && Array.isArray(schema) && schema[0] === 9) {
			let [, , , , input$, output$] = schema;
			isEventStream = schema[operationEventStreamMarker] = !!(NormalizedSchema.of(input$).getEventStreamMember() || NormalizedSchema.of(output$).getEventStreamMember());
		}
		isEventStream && (requestOptions = {
			isEventStream,
			...requestOptions
		});
		return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
	}
};
var ClassBuilder = class {
	_init = () => {};
	_ep = {};
	_middlewareFn = () => [];
	_commandName = "";
	_clientName = "";
	_additionalContext = {};
	_smithyContext = {};
	_inputFilterSensitiveLog = void 0;
	_outputFilterSensitiveLog = void 0;
	_serializer = null;
	_deserializer = null;
	_operationSchema;
	init(cb) {
		this._init = cb;
	}
	ep(endpointParameterInstructions) {
		this._ep = endpointParameterInstructions;
		return this;
	}
	m(middlewareSupplier) {
		this._middlewareFn = middlewareSupplier;
		return this;
	}
	s(service, operation, smithyContext = {}) {
		this._smithyContext = {
			service,
			operation,
			...smithyContext
		};
		return this;
	}
	c(additionalContext = {}) {
		this._additionalContext = additionalContext;
		return this;
	}
	n(clientName, commandName) {
		this._clientName = clientName;
		this._commandName = commandName;
		return this;
	}
	f(inputFilter = (_) => _, outputFilter = (_) => _) {
		this._inputFilterSensitiveLog = inputFilter;
		this._outputFilterSensitiveLog = outputFilter;
		return this;
	}
	ser(serializer) {
		this._serializer = serializer;
		return this;
	}
	de(deserializer) {
		this._deserializer = deserializer;
		return this;
	}
	sc(operation) {
		this._operationSchema = operation;
		this._smithyContext.operationSchema = operation;
		return this;
	}
	build() {
		let closure = this;
		let CommandRef;
		return CommandRef = class extends Command$1 {
			input;
			static getEndpointParameterInstructions() {
				return closure._ep;
			}
			constructor(...[input]) {
				super();
				this.input = input ?? {};
				closure._init(this);
				this.schema = closure._operationSchema;
			}
			resolveMiddleware(stack, configuration, options) {
				let op = closure._operationSchema;
				let input = op?.[4] ?? op?.input;
				let output = op?.[5] ?? op?.output;
				return this.resolveMiddlewareWithContext(stack, configuration, options, {
					CommandCtor: CommandRef,
					middlewareFn: closure._middlewareFn,
					clientName: closure._clientName,
					commandName: closure._commandName,
					inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
					outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
					smithyContext: closure._smithyContext,
					additionalContext: closure._additionalContext
				});
			}
			serialize = closure._serializer;
			deserialize = closure._deserializer;
		};
	}
};

var ServiceException = class ServiceException extends Error {
	static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
	$fault;
	$response;
	$retryable;
	$metadata;
	constructor(options) {
		super(options.message);
		Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
		this.name = options.name;
		this.$fault = options.$fault;
		this.$metadata = options.$metadata;
	}
	static isInstance(value) {
		if (!value) return !1;
		let candidate = value;
		return ServiceException.prototype.isPrototypeOf(candidate) || !!candidate.$fault && !!candidate.$metadata && (candidate.$fault === "client" || candidate.$fault === "server");
	}
	static [Symbol.hasInstance](instance) {
		if (!instance) return !1;
		let candidate = instance;
		if (this === ServiceException) return ServiceException.isInstance(instance);
		if (ServiceException.isInstance(instance)) {
			if (this.prototype.isPrototypeOf(instance)) return !0;
			let targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
			let candidateHasShapeId = !1;
			if (targetId) {
				let proto = Object.getPrototypeOf(candidate);
				for (; proto && proto !== Object.prototype;) {
					let ctor = proto.constructor;
					let candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
					if (candidateId) {
						candidateHasShapeId = !0;
						if (candidateId === targetId) return !0;
					}
					proto = Object.getPrototypeOf(proto);
				}
			}
			if (targetId && candidateHasShapeId) return !1;
			let targetName = this.name;
			if (targetName && targetName.length >= 6) {
				if (candidate.name === targetName) return !0;
				let proto = Object.getPrototypeOf(candidate);
				for (; proto && proto !== Object.prototype;) {
					let ctorName = proto.constructor?.name;
					if (ctorName && ctorName !== "Error" && ctorName === targetName) return !0;
					proto = Object.getPrototypeOf(proto);
				}
			}
		}
		return !1;
	}
};
const decorateServiceException = (exception, additions = {}) => {
	Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
		(exception[k] == null || exception[k] === "") && (exception[k] = v);
	});
	exception.message = exception.message || exception.Message || "UnknownError";
	delete exception.Message;
	return exception;
};

const loadConfigsForDefaultMode = (mode) => {
	switch (mode) {
		case "standard": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "in-region": return {
			retryMode: "standard",
			connectionTimeout: 1100
		};
		case "cross-region": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "mobile": return {
			retryMode: "standard",
			connectionTimeout: 3e4
		};
		default: return {};
	}
};

let warningEmitted = !1;
const emitWarningIfUnsupportedVersion$1 = (version) => {
	version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16 && (warningEmitted = !0);
};

const knownAlgorithms = Object.values(AlgorithmId);
const getChecksumConfiguration = (runtimeConfig) => {
	let checksumAlgorithms = [];
	for (let id in AlgorithmId) {
		if (!hasOwn(AlgorithmId, id)) continue;
		let algorithmId = AlgorithmId[id];
		if (runtimeConfig[algorithmId] === void 0) continue;
		checksumAlgorithms.push({
			algorithmId: () => algorithmId,
			checksumConstructor: () => runtimeConfig[algorithmId]
		});
	}
	for (let [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({
		algorithmId: () => id,
		checksumConstructor: () => ChecksumCtor
	});
	return {
		addChecksumAlgorithm(algo) {
			runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
			let id = algo.algorithmId();
			let ctor = algo.checksumConstructor();
			knownAlgorithms.includes(id) ? runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor : runtimeConfig.checksumAlgorithms[id] = ctor;
			checksumAlgorithms.push(algo);
		},
		checksumAlgorithms() {
			return checksumAlgorithms;
		}
	};
};
const resolveChecksumRuntimeConfig = (clientConfig) => {
	let runtimeConfig = {};
	clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
		let id = checksumAlgorithm.algorithmId();
		knownAlgorithms.includes(id) && (runtimeConfig[id] = checksumAlgorithm.checksumConstructor());
	});
	return runtimeConfig;
};

const getRetryConfiguration = (runtimeConfig) => ({
	setRetryStrategy(retryStrategy) {
		runtimeConfig.retryStrategy = retryStrategy;
	},
	retryStrategy() {
		return runtimeConfig.retryStrategy;
	}
});
const resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
	let runtimeConfig = {};
	runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
	return runtimeConfig;
};

const getDefaultExtensionConfiguration = (runtimeConfig) => Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
const resolveDefaultRuntimeConfig = (config) => Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));

const getValueFromTextNode = (obj) => {
	let textNodeName = "#text";
	for (let key in obj) {
		if (!hasOwn(obj, key)) continue;
		obj[key][textNodeName] === void 0 ? typeof obj[key] == "object" && obj[key] !== null && (obj[key] = getValueFromTextNode(obj[key])) : obj[key] = obj[key][textNodeName];
	}
	return obj;
};

var NoOpLogger = class {
	trace() {}
	debug() {}
	info() {}
	warn() {}
	error() {}
};

function makeBuilder(common, service, name, ep) {
	return function makeCommand(added, plugins, op, $, smithyContext = {}) {
		let epMerged = Object.assign({}, common, added);
		return Command$1.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
			let list = plugins.call(this, CommandCtor, clientStack, config, options);
			list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
			return list;
		}).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
	};
}

// node_modules/@aws-sdk/client-lambda
var LambdaServiceException = class LambdaServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, LambdaServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-s3
var S3ServiceException = class S3ServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, S3ServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-sts
var STSServiceException = class STSServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, STSServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-lambda
var PreconditionFailedException = class PreconditionFailedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#PreconditionFailedException";
	name = "PreconditionFailedException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "PreconditionFailedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PreconditionFailedException.prototype);
		this.Type = opts.Type;
	}
};
var ResourceConflictException = class ResourceConflictException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ResourceConflictException";
	name = "ResourceConflictException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "ResourceConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceConflictException.prototype);
		this.Type = opts.Type;
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};

// node_modules/@aws-sdk/client-s3
var AccessDenied = class AccessDenied extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#AccessDenied";
	name = "AccessDenied";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AccessDenied",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDenied.prototype);
	}
};
var NoSuchBucket = class NoSuchBucket extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#NoSuchBucket";
	name = "NoSuchBucket";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NoSuchBucket",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoSuchBucket.prototype);
	}
};
var NoSuchKey = class NoSuchKey extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#NoSuchKey";
	name = "NoSuchKey";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NoSuchKey",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoSuchKey.prototype);
	}
};
var NotFound = class NotFound extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#NotFound";
	name = "NotFound";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NotFound.prototype);
	}
};

// node_modules/@aws-sdk/client-sts
var ExpiredTokenException = class ExpiredTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredTokenException.prototype);
	}
};
var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
};
var PackedPolicyTooLargeException = class PackedPolicyTooLargeException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
	name = "PackedPolicyTooLargeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PackedPolicyTooLargeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
	}
};
var RegionDisabledException = class RegionDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#RegionDisabledException";
	name = "RegionDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RegionDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RegionDisabledException.prototype);
	}
};
var IDPRejectedClaimException = class IDPRejectedClaimException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
	name = "IDPRejectedClaimException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IDPRejectedClaimException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
	}
};
var InvalidIdentityTokenException = class InvalidIdentityTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
	name = "InvalidIdentityTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIdentityTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
	}
};
var IDPCommunicationErrorException = class IDPCommunicationErrorException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
	name = "IDPCommunicationErrorException";
	$fault = "client";
	$retryable = {};
	constructor(opts) {
		super({
			name: "IDPCommunicationErrorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
	}
};
var InvalidAuthorizationMessageException = class InvalidAuthorizationMessageException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
	name = "InvalidAuthorizationMessageException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAuthorizationMessageException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
	}
};
var ExpiredTradeInTokenException = class ExpiredTradeInTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
	name = "ExpiredTradeInTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTradeInTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
	}
};
var JWTPayloadSizeExceededException = class JWTPayloadSizeExceededException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
	name = "JWTPayloadSizeExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "JWTPayloadSizeExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
	}
};
var OutboundWebIdentityFederationDisabledException = class OutboundWebIdentityFederationDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
	name = "OutboundWebIdentityFederationDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OutboundWebIdentityFederationDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
	}
};
var SessionDurationEscalationException = class SessionDurationEscalationException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
	name = "SessionDurationEscalationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionDurationEscalationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
	}
};

// node_modules/@aws-sdk/client-lambda
const _AOp = "ApplyOn";
const _APCE = "AvailableProvisionedConcurrentExecutions";
const _APCEl = "AllocatedProvisionedConcurrentExecutions";
const _Ar = "Architectures";
const _C$1 = "Concurrency";
const _CPA = "CapacityProviderArn";
const _CPC = "CapacityProviderConfig";
const _CS = "CodeSize";
const _CSo$1 = "CodeSha256";
const _Cod = "Code";
const _D = "Description";
const _DCu = "DurableConfig";
const _DLC = "DeadLetterConfig";
const _E$1 = "Error";
const _EC = "ErrorCode";
const _ES$1 = "EphemeralStorage";
const _ETx = "ExecutionTimeout";
const _Env = "Environment";
const _FA = "FunctionArn";
const _FN = "FunctionName";
const _FSC = "FileSystemConfigs";
const _FV = "FunctionVersion";
const _H = "Handler";
const _IAFDS = "Ipv6AllowedForDualStack";
const _IC = "ImageConfig";
const _ICR = "ImageConfigResponse";
const _IU = "ImageUri";
const _KMSKA = "KMSKeyArn";
const _L$1 = "Layers";
const _LC = "LoggingConfig";
const _LG = "LogGroup";
const _LM$1 = "LastModified";
const _LMICPC = "LambdaManagedInstancesCapacityProviderConfig";
const _Lo = "Location";
const _M$1 = "Message";
const _MI = "MaxItems";
const _MR = "MasterRegion";
const _MS = "MemorySize";
const _Ma = "Marker";
const _Mo = "Mode";
const _N$1 = "Name";
const _NM = "NextMarker";
const _PTa = "PackageType";
const _Q = "Qualifier";
const _RC$1 = "RoutingConfig";
const _RCEe = "ReservedConcurrentExecutions";
const _RI = "RevisionId";
const _RPCE = "RequestedProvisionedConcurrentExecutions";
const _RSO = "ResolvedS3Object";
const _RVA = "RuntimeVersionArn";
const _RVC = "RuntimeVersionConfig";
const _Res = "Resource";
const _Ro = "Role";
const _Ru = "Runtime";
const _SB = "S3Bucket";
const _SFC = "S3FilesConfig";
const _SGI = "SecurityGroupIds";
const _SIu = "SubnetIds";
const _SJA = "SigningJobArn";
const _SK = "S3Key";
const _SKMSKA = "SourceKMSKeyArn";
const _SLL = "SystemLogLevel";
const _SOV = "S3ObjectVersion";
const _SPVAi = "SigningProfileVersionArn";
const _SRt = "StatusReason";
const _SSn = "SnapStart";
const _St = "State";
const _Sta = "Status";
const _T$1 = "Type";
const _TCe = "TenancyConfig";
const _TCr = "TracingConfig";
const _TE = "TagsError";
const _Ta = "Tags";
const _Ti = "Timeout";
const _V$1 = "Variables";
const _VC = "VpcConfig";
const _Ve = "Version";
const _c$2 = "client";
const _e$2 = "error";
const _h$1 = "http";
const _hE$2 = "httpError";
const _hQ$1 = "httpQuery";
const _m$1 = "message";
const _s$2 = "smithy.ts.sdk.synthetic.com.amazonaws.lambda";
const n0$2 = "com.amazonaws.lambda";
const _s_registry$2 = new TypeRegistry(_s$2);
var LambdaServiceException$ = [
	-3,
	_s$2,
	"LambdaServiceException",
	0,
	[],
	[]
];
_s_registry$2.registerError(LambdaServiceException$, LambdaServiceException);
const n0_registry$2 = new TypeRegistry(n0$2);
var PreconditionFailedException$ = [
	-3,
	n0$2,
	"PreconditionFailedException",
	{
		[_e$2]: _c$2,
		[_hE$2]: 412
	},
	[_T$1, _m$1],
	[0, 0]
];
n0_registry$2.registerError(PreconditionFailedException$, PreconditionFailedException);
var ResourceConflictException$ = [
	-3,
	n0$2,
	"ResourceConflictException",
	{
		[_e$2]: _c$2,
		[_hE$2]: 409
	},
	[_T$1, _m$1],
	[0, 0]
];
n0_registry$2.registerError(ResourceConflictException$, ResourceConflictException);
var ResourceNotFoundException$ = [
	-3,
	n0$2,
	"ResourceNotFoundException",
	{
		[_e$2]: _c$2,
		[_hE$2]: 404
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$2.registerError(ResourceNotFoundException$, ResourceNotFoundException);
const errorTypeRegistries$2 = [_s_registry$2, n0_registry$2];
var EnvironmentVariableName = [
	0,
	n0$2,
	"EnvironmentVariableName",
	8,
	0
];
var EnvironmentVariableValue = [
	0,
	n0$2,
	"EnvironmentVariableValue",
	8,
	0
];
var SensitiveString = [
	0,
	n0$2,
	"SensitiveString",
	8,
	0
];
var AliasConfiguration$ = [
	3,
	n0$2,
	"AliasConfiguration",
	0,
	[
		"AliasArn",
		_N$1,
		_FV,
		_D,
		_RC$1,
		_RI
	],
	[
		0,
		0,
		0,
		0,
		() => AliasRoutingConfiguration$,
		0
	]
];
var AliasRoutingConfiguration$ = [
	3,
	n0$2,
	"AliasRoutingConfiguration",
	0,
	["AdditionalVersionWeights"],
	[129]
];
var CapacityProviderConfig$ = [
	3,
	n0$2,
	_CPC,
	0,
	[_LMICPC],
	[() => LambdaManagedInstancesCapacityProviderConfig$],
	1
];
var Concurrency$ = [
	3,
	n0$2,
	_C$1,
	0,
	[_RCEe],
	[1]
];
var DeadLetterConfig$ = [
	3,
	n0$2,
	_DLC,
	0,
	["TargetArn"],
	[0]
];
var DurableConfig$ = [
	3,
	n0$2,
	_DCu,
	0,
	[
		_KMSKA,
		"RetentionPeriodInDays",
		_ETx
	],
	[
		0,
		1,
		1
	]
];
var EnvironmentError$ = [
	3,
	n0$2,
	"EnvironmentError",
	0,
	[_EC, _M$1],
	[0, [() => SensitiveString, 0]]
];
var EnvironmentResponse$ = [
	3,
	n0$2,
	"EnvironmentResponse",
	0,
	[_V$1, _E$1],
	[[() => EnvironmentVariables, 0], [() => EnvironmentError$, 0]]
];
var EphemeralStorage$ = [
	3,
	n0$2,
	_ES$1,
	0,
	["Size"],
	[1],
	1
];
var FileSystemConfig$ = [
	3,
	n0$2,
	"FileSystemConfig",
	0,
	[
		"Arn",
		"LocalMountPath",
		_SFC
	],
	[
		0,
		0,
		() => S3FilesConfig$
	],
	2
];
var FunctionCodeLocation$ = [
	3,
	n0$2,
	"FunctionCodeLocation",
	0,
	[
		"RepositoryType",
		_Lo,
		_IU,
		"ResolvedImageUri",
		_RSO,
		_SKMSKA,
		_E$1
	],
	[
		0,
		0,
		0,
		0,
		() => ResolvedS3Object$,
		0,
		[() => FunctionCodeLocationError$, 0]
	]
];
var FunctionCodeLocationError$ = [
	3,
	n0$2,
	"FunctionCodeLocationError",
	0,
	[_EC, _M$1],
	[0, [() => SensitiveString, 0]]
];
var FunctionConfiguration$ = [
	3,
	n0$2,
	"FunctionConfiguration",
	0,
	[
		_FN,
		_FA,
		_Ru,
		_Ro,
		_H,
		_CS,
		_D,
		_Ti,
		_MS,
		_LM$1,
		_CSo$1,
		_Ve,
		_VC,
		_DLC,
		_Env,
		_KMSKA,
		_TCr,
		"MasterArn",
		_RI,
		_L$1,
		_St,
		"StateReason",
		"StateReasonCode",
		"LastUpdateStatus",
		"LastUpdateStatusReason",
		"LastUpdateStatusReasonCode",
		_FSC,
		_SPVAi,
		_SJA,
		_PTa,
		_ICR,
		_Ar,
		_ES$1,
		_SSn,
		_RVC,
		_LC,
		_TCe,
		_CPC,
		"ConfigSha256",
		_DCu
	],
	[
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		0,
		0,
		0,
		() => VpcConfigResponse$,
		() => DeadLetterConfig$,
		[() => EnvironmentResponse$, 0],
		0,
		() => TracingConfigResponse$,
		0,
		0,
		() => LayersReferenceList,
		0,
		0,
		0,
		0,
		0,
		0,
		() => FileSystemConfigList,
		0,
		0,
		0,
		[() => ImageConfigResponse$, 0],
		64,
		() => EphemeralStorage$,
		() => SnapStartResponse$,
		[() => RuntimeVersionConfig$, 0],
		() => LoggingConfig$,
		() => TenancyConfig$,
		() => CapacityProviderConfig$,
		0,
		() => DurableConfig$
	]
];
var GetAliasRequest$ = [
	3,
	n0$2,
	"GetAliasRequest",
	0,
	[_FN, _N$1],
	[[0, 1], [0, 1]],
	2
];
var GetFunctionConfigurationRequest$ = [
	3,
	n0$2,
	"GetFunctionConfigurationRequest",
	0,
	[_FN, _Q],
	[[0, 1], [0, { [_hQ$1]: _Q }]],
	1
];
var GetFunctionRequest$ = [
	3,
	n0$2,
	"GetFunctionRequest",
	0,
	[_FN, _Q],
	[[0, 1], [0, { [_hQ$1]: _Q }]],
	1
];
var GetFunctionResponse$ = [
	3,
	n0$2,
	"GetFunctionResponse",
	0,
	[
		"Configuration",
		_Cod,
		_Ta,
		_TE,
		_C$1
	],
	[
		[() => FunctionConfiguration$, 0],
		[() => FunctionCodeLocation$, 0],
		128,
		() => TagsError$,
		() => Concurrency$
	]
];
var ImageConfig$ = [
	3,
	n0$2,
	_IC,
	0,
	[
		"EntryPoint",
		"Command",
		"WorkingDirectory"
	],
	[
		64,
		64,
		0
	]
];
var ImageConfigError$ = [
	3,
	n0$2,
	"ImageConfigError",
	0,
	[_EC, _M$1],
	[0, [() => SensitiveString, 0]]
];
var ImageConfigResponse$ = [
	3,
	n0$2,
	_ICR,
	0,
	[_IC, _E$1],
	[() => ImageConfig$, [() => ImageConfigError$, 0]]
];
var LambdaManagedInstancesCapacityProviderConfig$ = [
	3,
	n0$2,
	_LMICPC,
	0,
	[
		_CPA,
		"PerExecutionEnvironmentMaxConcurrency",
		"ExecutionEnvironmentMemoryGiBPerVCpu"
	],
	[
		0,
		1,
		1
	],
	1
];
var Layer$ = [
	3,
	n0$2,
	"Layer",
	0,
	[
		"Arn",
		_CS,
		_SPVAi,
		_SJA
	],
	[
		0,
		1,
		0,
		0
	]
];
var ListFunctionsRequest$ = [
	3,
	n0$2,
	"ListFunctionsRequest",
	0,
	[
		_MR,
		_FV,
		_Ma,
		_MI
	],
	[
		[0, { [_hQ$1]: _MR }],
		[0, { [_hQ$1]: _FV }],
		[0, { [_hQ$1]: _Ma }],
		[1, { [_hQ$1]: _MI }]
	]
];
var ListFunctionsResponse$ = [
	3,
	n0$2,
	"ListFunctionsResponse",
	0,
	[_NM, "Functions"],
	[0, [() => FunctionList, 0]]
];
var ListProvisionedConcurrencyConfigsRequest$ = [
	3,
	n0$2,
	"ListProvisionedConcurrencyConfigsRequest",
	0,
	[
		_FN,
		_Ma,
		_MI
	],
	[
		[0, 1],
		[0, { [_hQ$1]: _Ma }],
		[1, { [_hQ$1]: _MI }]
	],
	1
];
var ListProvisionedConcurrencyConfigsResponse$ = [
	3,
	n0$2,
	"ListProvisionedConcurrencyConfigsResponse",
	0,
	["ProvisionedConcurrencyConfigs", _NM],
	[() => ProvisionedConcurrencyConfigList, 0]
];
var ListTagsRequest$ = [
	3,
	n0$2,
	"ListTagsRequest",
	0,
	[_Res],
	[[0, 1]],
	1
];
var ListTagsResponse$ = [
	3,
	n0$2,
	"ListTagsResponse",
	0,
	[_Ta],
	[128]
];
var LoggingConfig$ = [
	3,
	n0$2,
	_LC,
	0,
	[
		"LogFormat",
		"ApplicationLogLevel",
		_SLL,
		_LG
	],
	[
		0,
		0,
		0,
		0
	]
];
var ProvisionedConcurrencyConfigListItem$ = [
	3,
	n0$2,
	"ProvisionedConcurrencyConfigListItem",
	0,
	[
		_FA,
		_RPCE,
		_APCE,
		_APCEl,
		_Sta,
		_SRt,
		_LM$1
	],
	[
		0,
		1,
		1,
		1,
		0,
		0,
		0
	]
];
var ResolvedS3Object$ = [
	3,
	n0$2,
	_RSO,
	0,
	[
		_SB,
		_SK,
		_SOV
	],
	[
		0,
		0,
		0
	]
];
var RuntimeVersionConfig$ = [
	3,
	n0$2,
	_RVC,
	0,
	[_RVA, _E$1],
	[0, [() => RuntimeVersionError$, 0]]
];
var RuntimeVersionError$ = [
	3,
	n0$2,
	"RuntimeVersionError",
	0,
	[_EC, _M$1],
	[0, [() => SensitiveString, 0]]
];
var S3FilesConfig$ = [
	3,
	n0$2,
	_SFC,
	0,
	["DirectS3Read"],
	[0]
];
var SnapStartResponse$ = [
	3,
	n0$2,
	"SnapStartResponse",
	0,
	[_AOp, "OptimizationStatus"],
	[0, 0]
];
var TagResourceRequest$ = [
	3,
	n0$2,
	"TagResourceRequest",
	0,
	[_Res, _Ta],
	[[0, 1], 128],
	2
];
var TagsError$ = [
	3,
	n0$2,
	_TE,
	0,
	[_EC, _M$1],
	[0, 0],
	2
];
var TenancyConfig$ = [
	3,
	n0$2,
	_TCe,
	0,
	["TenantIsolationMode"],
	[0],
	1
];
var TracingConfigResponse$ = [
	3,
	n0$2,
	"TracingConfigResponse",
	0,
	[_Mo],
	[0]
];
var UntagResourceRequest$ = [
	3,
	n0$2,
	"UntagResourceRequest",
	0,
	[_Res, "TagKeys"],
	[[0, 1], [() => TagKeyList, { [_hQ$1]: "tagKeys" }]],
	2
];
var UpdateAliasRequest$ = [
	3,
	n0$2,
	"UpdateAliasRequest",
	0,
	[
		_FN,
		_N$1,
		_FV,
		_D,
		_RC$1,
		_RI
	],
	[
		[0, 1],
		[0, 1],
		0,
		0,
		() => AliasRoutingConfiguration$,
		0
	],
	2
];
var VpcConfigResponse$ = [
	3,
	n0$2,
	"VpcConfigResponse",
	0,
	[
		_SIu,
		_SGI,
		"VpcId",
		_IAFDS
	],
	[
		64,
		64,
		0,
		2
	]
];
var __Unit = "unit";
var FileSystemConfigList = [
	1,
	n0$2,
	"FileSystemConfigList",
	0,
	() => FileSystemConfig$
];
var FunctionList = [
	1,
	n0$2,
	"FunctionList",
	0,
	[() => FunctionConfiguration$, 0]
];
var LayersReferenceList = [
	1,
	n0$2,
	"LayersReferenceList",
	0,
	() => Layer$
];
var ProvisionedConcurrencyConfigList = [
	1,
	n0$2,
	"ProvisionedConcurrencyConfigList",
	0,
	() => ProvisionedConcurrencyConfigListItem$
];
var TagKeyList = [
	1,
	n0$2,
	"TagKeyList",
	0,
	[0, { xmlName: "Key" }]
];
var EnvironmentVariables = [
	2,
	n0$2,
	"EnvironmentVariables",
	8,
	[() => EnvironmentVariableName, 0],
	[() => EnvironmentVariableValue, 0]
];
var GetAlias$ = [
	9,
	n0$2,
	"GetAlias",
	{ [_h$1]: [
		"GET",
		"/2015-03-31/functions/{FunctionName}/aliases/{Name}",
		200
	] },
	() => GetAliasRequest$,
	() => AliasConfiguration$
];
var GetFunction$ = [
	9,
	n0$2,
	"GetFunction",
	{ [_h$1]: [
		"GET",
		"/2015-03-31/functions/{FunctionName}",
		200
	] },
	() => GetFunctionRequest$,
	() => GetFunctionResponse$
];
var GetFunctionConfiguration$ = [
	9,
	n0$2,
	"GetFunctionConfiguration",
	{ [_h$1]: [
		"GET",
		"/2015-03-31/functions/{FunctionName}/configuration",
		200
	] },
	() => GetFunctionConfigurationRequest$,
	() => FunctionConfiguration$
];
var ListFunctions$ = [
	9,
	n0$2,
	"ListFunctions",
	{ [_h$1]: [
		"GET",
		"/2015-03-31/functions",
		200
	] },
	() => ListFunctionsRequest$,
	() => ListFunctionsResponse$
];
var ListProvisionedConcurrencyConfigs$ = [
	9,
	n0$2,
	"ListProvisionedConcurrencyConfigs",
	{ [_h$1]: [
		"GET",
		"/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL",
		200
	] },
	() => ListProvisionedConcurrencyConfigsRequest$,
	() => ListProvisionedConcurrencyConfigsResponse$
];
var ListTags$ = [
	9,
	n0$2,
	"ListTags",
	{ [_h$1]: [
		"GET",
		"/2017-03-31/tags/{Resource}",
		200
	] },
	() => ListTagsRequest$,
	() => ListTagsResponse$
];
var TagResource$ = [
	9,
	n0$2,
	"TagResource",
	{ [_h$1]: [
		"POST",
		"/2017-03-31/tags/{Resource}",
		204
	] },
	() => TagResourceRequest$,
	() => __Unit
];
var UntagResource$ = [
	9,
	n0$2,
	"UntagResource",
	{ [_h$1]: [
		"DELETE",
		"/2017-03-31/tags/{Resource}",
		204
	] },
	() => UntagResourceRequest$,
	() => __Unit
];
var UpdateAlias$ = [
	9,
	n0$2,
	"UpdateAlias",
	{ [_h$1]: [
		"PUT",
		"/2015-03-31/functions/{FunctionName}/aliases/{Name}",
		200
	] },
	() => UpdateAliasRequest$,
	() => AliasConfiguration$
];

// node_modules/@aws-sdk/client-s3
const _ADb = "AbortDate";
const _AKI$1 = "AccessKeyId";
const _AR = "AcceptRanges";
const _ARI = "AbortRuleId";
const _B = "Bucket";
const _BA = "BucketArn";
const _BGR = "BypassGovernanceRetention";
const _BKE = "BucketKeyEnabled";
const _BR = "BucketRegion";
const _Bo = "Body";
const _CA = "ChecksumAlgorithm";
const _CC = "CacheControl";
const _CCRC = "ChecksumCRC32";
const _CCRCC = "ChecksumCRC32C";
const _CCRCNVME = "ChecksumCRC64NVME";
const _CC_ = "Cache-Control";
const _CD_ = "Content-Disposition";
const _CDo = "ContentDisposition";
const _CE_ = "Content-Encoding";
const _CEo = "ContentEncoding";
const _CL = "ContentLanguage";
const _CL_ = "Content-Language";
const _CL__ = "Content-Length";
const _CLo = "ContentLength";
const _CM = "Content-MD5";
const _CMD = "ChecksumMD5";
const _CMDo = "ContentMD5";
const _CMUo = "CompleteMultipartUpload";
const _CMh = "ChecksumMode";
const _CPR = "CopyPartResult";
const _CPom = "CommonPrefixes";
const _CR = "ContentRange";
const _CR_ = "Content-Range";
const _CSHA = "ChecksumSHA1";
const _CSHAh = "ChecksumSHA256";
const _CSHAhe = "ChecksumSHA512";
const _CSIM = "CopySourceIfMatch";
const _CSIMS = "CopySourceIfModifiedSince";
const _CSINM = "CopySourceIfNoneMatch";
const _CSIUS = "CopySourceIfUnmodifiedSince";
const _CSSSECA = "CopySourceSSECustomerAlgorithm";
const _CSSSECK = "CopySourceSSECustomerKey";
const _CSSSECKMD = "CopySourceSSECustomerKeyMD5";
const _CSVI = "CopySourceVersionId";
const _CSo = "CopySource";
const _CT = "ChecksumType";
const _CT_ = "Content-Type";
const _CTo = "ContentType";
const _CTon = "ContinuationToken";
const _CXXHASH = "ChecksumXXHASH64";
const _CXXHASHh = "ChecksumXXHASH3";
const _CXXHASHhe = "ChecksumXXHASH128";
const _Con = "Contents";
const _Cr = "Credentials";
const _DM = "DeleteMarker";
const _DN = "DisplayName";
const _Deli = "Delimiter";
const _EBO = "ExpectedBucketOwner";
const _ES = "ExpiresString";
const _ESBO = "ExpectedSourceBucketOwner";
const _ET = "ETag";
const _ETnc = "EncodingType";
const _Ex = "Expiration";
const _Exp = "Expires";
const _GFC = "GrantFullControl";
const _GR = "GrantRead";
const _GRACP = "GrantReadACP";
const _GWACP = "GrantWriteACP";
const _IM = "IfMatch";
const _IMS_ = "If-Modified-Since";
const _IMSf = "IfModifiedSince";
const _IM_ = "If-Match";
const _INM = "IfNoneMatch";
const _INM_ = "If-None-Match";
const _IT = "IsTruncated";
const _IUS = "IfUnmodifiedSince";
const _IUS_ = "If-Unmodified-Since";
const _In = "Initiator";
const _KM = "KeyMarker";
const _L = "Location";
const _LBRi = "ListBucketResult";
const _LM = "LastModified";
const _LM_ = "Last-Modified";
const _M = "Metadata";
const _MK = "MaxKeys";
const _MM = "MissingMeta";
const _MU = "MultipartUpload";
const _MUa = "MaxUploads";
const _N = "Name";
const _NCT = "NextContinuationToken";
const _NKM = "NextKeyMarker";
const _O = "Owner";
const _OLEH = "ObjectLockEventHold";
const _OLEHDD = "ObjectLockEventHoldDurationDays";
const _OLEHDY = "ObjectLockEventHoldDurationYears";
const _OLLHS = "ObjectLockLegalHoldStatus";
const _OLM = "ObjectLockMode";
const _OLRUD = "ObjectLockRetainUntilDate";
const _OOA = "OptionalObjectAttributes";
const _Obj = "Object";
const _P$1 = "Prefix";
const _PC = "PartsCount";
const _PN = "PartNumber";
const _Pa = "Parts";
const _Par = "Part";
const _RC = "RequestCharged";
const _RCC = "ResponseCacheControl";
const _RCD = "ResponseContentDisposition";
const _RCE = "ResponseContentEncoding";
const _RCL = "ResponseContentLanguage";
const _RCT = "ResponseContentType";
const _RE = "ResponseExpires";
const _RP = "RequestPayer";
const _RS = "ReplicationStatus";
const _RSe = "RestoreStatus";
const _Ra = "Range";
const _Re = "Restore";
const _SA = "StartAfter";
const _SAK = "SecretAccessKey";
const _SC = "StorageClass";
const _SSE = "ServerSideEncryption";
const _SSECA = "SSECustomerAlgorithm";
const _SSECK = "SSECustomerKey";
const _SSECKMD = "SSECustomerKeyMD5";
const _SSEKMSEC = "SSEKMSEncryptionContext";
const _SSEKMSKI = "SSEKMSKeyId";
const _ST = "SessionToken";
const _Si = "Size";
const _TC$1 = "TagCount";
const _TSa = "TagSet";
const _Tag = "Tagging";
const _UI = "UploadId";
const _UIM = "UploadIdMarker";
const _V = "Value";
const _VI = "VersionId";
const _WRL = "WebsiteRedirectLocation";
const _ar = "accept-ranges";
const _c$1 = "client";
const _ct = "continuation-token";
const _d = "delimiter";
const _e$1 = "error";
const _et = "encoding-type";
const _h = "http";
const _hC = "httpChecksum";
const _hE$1 = "httpError";
const _hH = "httpHeader";
const _hP = "httpPayload";
const _hPH = "httpPrefixHeaders";
const _hQ = "httpQuery";
const _km = "key-marker";
const _mk = "max-keys";
const _p = "prefix";
const _pN = "partNumber";
const _rcc = "response-cache-control";
const _rcd = "response-content-disposition";
const _rce = "response-content-encoding";
const _rcl = "response-content-language";
const _rct = "response-content-type";
const _re = "response-expires";
const _s$1 = "smithy.ts.sdk.synthetic.com.amazonaws.s3";
const _st = "streaming";
const _uI = "uploadId";
const _vI = "versionId";
const _xF = "xmlFlattened";
const _xN = "xmlName";
const _xaa = "x-amz-acl";
const _xaad = "x-amz-abort-date";
const _xaari = "x-amz-abort-rule-id";
const _xaba = "x-amz-bucket-arn";
const _xabgr = "x-amz-bypass-governance-retention";
const _xaca = "x-amz-checksum-algorithm";
const _xacc = "x-amz-checksum-crc32";
const _xacc_ = "x-amz-checksum-crc32c";
const _xacc__ = "x-amz-checksum-crc64nvme";
const _xacm = "x-amz-checksum-md5";
const _xacm_ = "x-amz-checksum-mode";
const _xacs = "x-amz-checksum-sha1";
const _xacs_ = "x-amz-checksum-sha256";
const _xacs__ = "x-amz-checksum-sha512";
const _xacs___ = "x-amz-copy-source";
const _xacsim = "x-amz-copy-source-if-match";
const _xacsims = "x-amz-copy-source-if-modified-since";
const _xacsinm = "x-amz-copy-source-if-none-match";
const _xacsius = "x-amz-copy-source-if-unmodified-since";
const _xacssseca = "x-amz-copy-source-server-side-encryption-customer-algorithm";
const _xacssseck = "x-amz-copy-source-server-side-encryption-customer-key";
const _xacssseckM = "x-amz-copy-source-server-side-encryption-customer-key-MD5";
const _xacsvi = "x-amz-copy-source-version-id";
const _xact = "x-amz-checksum-type";
const _xacx = "x-amz-checksum-xxhash64";
const _xacx_ = "x-amz-checksum-xxhash3";
const _xacx__ = "x-amz-checksum-xxhash128";
const _xadm = "x-amz-delete-marker";
const _xae = "x-amz-expiration";
const _xaebo = "x-amz-expected-bucket-owner";
const _xagfc = "x-amz-grant-full-control";
const _xagr = "x-amz-grant-read";
const _xagra = "x-amz-grant-read-acp";
const _xagwa = "x-amz-grant-write-acp";
const _xam = "x-amz-meta-";
const _xam_ = "x-amz-mfa";
const _xamm = "x-amz-missing-meta";
const _xampc = "x-amz-mp-parts-count";
const _xaoleh = "x-amz-object-lock-event-hold";
const _xaolehdd = "x-amz-object-lock-event-hold-duration-days";
const _xaolehdy = "x-amz-object-lock-event-hold-duration-years";
const _xaollh = "x-amz-object-lock-legal-hold";
const _xaolm = "x-amz-object-lock-mode";
const _xaolrud = "x-amz-object-lock-retain-until-date";
const _xaooa = "x-amz-optional-object-attributes";
const _xar = "x-amz-restore";
const _xarc = "x-amz-request-charged";
const _xarp = "x-amz-request-payer";
const _xars = "x-amz-replication-status";
const _xasc = "x-amz-storage-class";
const _xasca = "x-amz-sdk-checksum-algorithm";
const _xasebo = "x-amz-source-expected-bucket-owner";
const _xasse = "x-amz-server-side-encryption";
const _xasseakki = "x-amz-server-side-encryption-aws-kms-key-id";
const _xassebke = "x-amz-server-side-encryption-bucket-key-enabled";
const _xassec = "x-amz-server-side-encryption-context";
const _xasseca = "x-amz-server-side-encryption-customer-algorithm";
const _xasseck = "x-amz-server-side-encryption-customer-key";
const _xasseckM = "x-amz-server-side-encryption-customer-key-MD5";
const _xat = "x-amz-tagging";
const _xatc = "x-amz-tagging-count";
const _xavi = "x-amz-version-id";
const _xawrl = "x-amz-website-redirect-location";
const n0$1 = "com.amazonaws.s3";
const _s_registry$1 = new TypeRegistry(_s$1);
var S3ServiceException$ = [
	-3,
	_s$1,
	"S3ServiceException",
	0,
	[],
	[]
];
_s_registry$1.registerError(S3ServiceException$, S3ServiceException);
const n0_registry$1 = new TypeRegistry(n0$1);
var AccessDenied$ = [
	-3,
	n0$1,
	"AccessDenied",
	{
		[_e$1]: _c$1,
		[_hE$1]: 403
	},
	[],
	[]
];
n0_registry$1.registerError(AccessDenied$, AccessDenied);
var NoSuchBucket$ = [
	-3,
	n0$1,
	"NoSuchBucket",
	{
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[],
	[]
];
n0_registry$1.registerError(NoSuchBucket$, NoSuchBucket);
var NoSuchKey$ = [
	-3,
	n0$1,
	"NoSuchKey",
	{
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[],
	[]
];
n0_registry$1.registerError(NoSuchKey$, NoSuchKey);
var NotFound$ = [
	-3,
	n0$1,
	"NotFound",
	{ [_e$1]: _c$1 },
	[],
	[]
];
n0_registry$1.registerError(NotFound$, NotFound);
const errorTypeRegistries$1 = [_s_registry$1, n0_registry$1];
var CopySourceSSECustomerKey = [
	0,
	n0$1,
	_CSSSECK,
	8,
	0
];
var SessionCredentialValue = [
	0,
	n0$1,
	"SessionCredentialValue",
	8,
	0
];
var SSECustomerKey = [
	0,
	n0$1,
	_SSECK,
	8,
	0
];
var SSEKMSEncryptionContext = [
	0,
	n0$1,
	_SSEKMSEC,
	8,
	0
];
var SSEKMSKeyId = [
	0,
	n0$1,
	_SSEKMSKI,
	8,
	0
];
var StreamingBlob = [
	0,
	n0$1,
	"StreamingBlob",
	{ [_st]: 1 },
	42
];
var AbortMultipartUploadOutput$ = [
	3,
	n0$1,
	"AbortMultipartUploadOutput",
	0,
	[_RC],
	[[0, { [_hH]: _xarc }]]
];
var AbortMultipartUploadRequest$ = [
	3,
	n0$1,
	"AbortMultipartUploadRequest",
	0,
	[
		_B,
		"Key",
		_UI,
		_RP,
		_EBO,
		"IfMatchInitiatedTime"
	],
	[
		[0, 1],
		[0, 1],
		[0, { [_hQ]: _uI }],
		[0, { [_hH]: _xarp }],
		[0, { [_hH]: _xaebo }],
		[6, { [_hH]: "x-amz-if-match-initiated-time" }]
	],
	3
];
var CommonPrefix$ = [
	3,
	n0$1,
	"CommonPrefix",
	0,
	[_P$1],
	[0]
];
var CompletedMultipartUpload$ = [
	3,
	n0$1,
	"CompletedMultipartUpload",
	0,
	[_Pa],
	[[() => CompletedPartList, {
		[_xF]: 1,
		[_xN]: _Par
	}]]
];
var CompletedPart$ = [
	3,
	n0$1,
	"CompletedPart",
	0,
	[
		_ET,
		_CCRC,
		_CCRCC,
		_CCRCNVME,
		_CSHA,
		_CSHAh,
		_CSHAhe,
		_CMD,
		_CXXHASH,
		_CXXHASHh,
		_CXXHASHhe,
		_PN
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1
	]
];
var CompleteMultipartUploadOutput$ = [
	3,
	n0$1,
	"CompleteMultipartUploadOutput",
	{ [_xN]: "CompleteMultipartUploadResult" },
	[
		_L,
		_B,
		"Key",
		_Ex,
		_ET,
		_CCRC,
		_CCRCC,
		_CCRCNVME,
		_CSHA,
		_CSHAh,
		_CSHAhe,
		_CMD,
		_CXXHASH,
		_CXXHASHh,
		_CXXHASHhe,
		_CT,
		_SSE,
		_VI,
		_SSEKMSKI,
		_BKE,
		_RC
	],
	[
		0,
		0,
		0,
		[0, { [_hH]: _xae }],
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		[0, { [_hH]: _xasse }],
		[0, { [_hH]: _xavi }],
		[() => SSEKMSKeyId, { [_hH]: _xasseakki }],
		[2, { [_hH]: _xassebke }],
		[0, { [_hH]: _xarc }]
	]
];
var CompleteMultipartUploadRequest$ = [
	3,
	n0$1,
	"CompleteMultipartUploadRequest",
	0,
	[
		_B,
		"Key",
		_UI,
		_MU,
		_CCRC,
		_CCRCC,
		_CCRCNVME,
		_CSHA,
		_CSHAh,
		_CSHAhe,
		_CMD,
		_CXXHASH,
		_CXXHASHh,
		_CXXHASHhe,
		_CT,
		"MpuObjectSize",
		_RP,
		_EBO,
		_IM,
		_INM,
		_SSECA,
		_SSECK,
		_SSECKMD
	],
	[
		[0, 1],
		[0, 1],
		[0, { [_hQ]: _uI }],
		[() => CompletedMultipartUpload$, {
			[_hP]: 1,
			[_xN]: _CMUo
		}],
		[0, { [_hH]: _xacc }],
		[0, { [_hH]: _xacc_ }],
		[0, { [_hH]: _xacc__ }],
		[0, { [_hH]: _xacs }],
		[0, { [_hH]: _xacs_ }],
		[0, { [_hH]: _xacs__ }],
		[0, { [_hH]: _xacm }],
		[0, { [_hH]: _xacx }],
		[0, { [_hH]: _xacx_ }],
		[0, { [_hH]: _xacx__ }],
		[0, { [_hH]: _xact }],
		[1, { [_hH]: "x-amz-mp-object-size" }],
		[0, { [_hH]: _xarp }],
		[0, { [_hH]: _xaebo }],
		[0, { [_hH]: _IM_ }],
		[0, { [_hH]: _INM_ }],
		[0, { [_hH]: _xasseca }],
		[() => SSECustomerKey, { [_hH]: _xasseck }],
		[0, { [_hH]: _xasseckM }]
	],
	3
];
var CopyPartResult$ = [
	3,
	n0$1,
	_CPR,
	0,
	[
		_ET,
		_LM,
		_CCRC,
		_CCRCC,
		_CCRCNVME,
		_CSHA,
		_CSHAh,
		_CSHAhe,
		_CMD,
		_CXXHASH,
		_CXXHASHh,
		_CXXHASHhe
	],
	[
		0,
		4,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]
];
var CreateMultipartUploadOutput$ = [
	3,
	n0$1,
	"CreateMultipartUploadOutput",
	{ [_xN]: "InitiateMultipartUploadResult" },
	[
		_ADb,
		_ARI,
		_B,
		"Key",
		_UI,
		_SSE,
		_SSECA,
		_SSECKMD,
		_SSEKMSKI,
		_SSEKMSEC,
		_BKE,
		_RC,
		_CA,
		_CT
	],
	[
		[4, { [_hH]: _xaad }],
		[0, { [_hH]: _xaari }],
		[0, { [_xN]: _B }],
		0,
		0,
		[0, { [_hH]: _xasse }],
		[0, { [_hH]: _xasseca }],
		[0, { [_hH]: _xasseckM }],
		[() => SSEKMSKeyId, { [_hH]: _xasseakki }],
		[() => SSEKMSEncryptionContext, { [_hH]: _xassec }],
		[2, { [_hH]: _xassebke }],
		[0, { [_hH]: _xarc }],
		[0, { [_hH]: _xaca }],
		[0, { [_hH]: _xact }]
	]
];
var CreateMultipartUploadRequest$ = [
	3,
	n0$1,
	"CreateMultipartUploadRequest",
	0,
	[
		_B,
		"Key",
		"ACL",
		_CC,
		_CDo,
		_CEo,
		_CL,
		_CTo,
		_Exp,
		_GFC,
		_GR,
		_GRACP,
		_GWACP,
		_M,
		_SSE,
		_SC,
		_WRL,
		_SSECA,
		_SSECK,
		_SSECKMD,
		_SSEKMSKI,
		_SSEKMSEC,
		_BKE,
		_RP,
		_Tag,
		_OLM,
		_OLRUD,
		_OLLHS,
		_OLEH,
		_OLEHDD,
		_OLEHDY,
		_EBO,
		_CA,
		_CT
	],
	[
		[0, 1],
		[0, 1],
		[0, { [_hH]: _xaa }],
		[0, { [_hH]: _CC_ }],
		[0, { [_hH]: _CD_ }],
		[0, { [_hH]: _CE_ }],
		[0, { [_hH]: _CL_ }],
		[0, { [_hH]: _CT_ }],
		[4, { [_hH]: _Exp }],
		[0, { [_hH]: _xagfc }],
		[0, { [_hH]: _xagr }],
		[0, { [_hH]: _xagra }],
		[0, { [_hH]: _xagwa }],
		[128, { [_hPH]: _xam }],
		[0, { [_hH]: _xasse }],
		[0, { [_hH]: _xasc }],
		[0, { [_hH]: _xawrl }],
		[0, { [_hH]: _xasseca }],
		[() => SSECustomerKey, { [_hH]: _xasseck }],
		[0, { [_hH]: _xasseckM }],
		[() => SSEKMSKeyId, { [_hH]: _xasseakki }],
		[() => SSEKMSEncryptionContext, { [_hH]: _xassec }],
		[2, { [_hH]: _xassebke }],
		[0, { [_hH]: _xarp }],
		[0, { [_hH]: _xat }],
		[0, { [_hH]: _xaolm }],
		[5, { [_hH]: _xaolrud }],
		[0, { [_hH]: _xaollh }],
		[0, { [_hH]: _xaoleh }],
		[1, { [_hH]: _xaolehdd }],
		[1, { [_hH]: _xaolehdy }],
		[0, { [_hH]: _xaebo }],
		[0, { [_hH]: _xaca }],
		[0, { [_hH]: _xact }]
	],
	2
];
var CreateSessionOutput$ = [
	3,
	n0$1,
	"CreateSessionOutput",
	{ [_xN]: "CreateSessionResult" },
	[
		_Cr,
		_SSE,
		_SSEKMSKI,
		_SSEKMSEC,
		_BKE
	],
	[
		[() => SessionCredentials$, { [_xN]: _Cr }],
		[0, { [_hH]: _xasse }],
		[() => SSEKMSKeyId, { [_hH]: _xasseakki }],
		[() => SSEKMSEncryptionContext, { [_hH]: _xassec }],
		[2, { [_hH]: _xassebke }]
	],
	1
];
var CreateSessionRequest$ = [
	3,
	n0$1,
	"CreateSessionRequest",
	0,
	[
		_B,
		"SessionMode",
		_SSE,
		_SSEKMSKI,
		_SSEKMSEC,
		_BKE
	],
	[
		[0, 1],
		[0, { [_hH]: "x-amz-create-session-mode" }],
		[0, { [_hH]: _xasse }],
		[() => SSEKMSKeyId, { [_hH]: _xasseakki }],
		[() => SSEKMSEncryptionContext, { [_hH]: _xassec }],
		[2, { [_hH]: _xassebke }]
	],
	1
];
var DeleteObjectOutput$ = [
	3,
	n0$1,
	"DeleteObjectOutput",
	0,
	[
		_DM,
		_VI,
		_RC
	],
	[
		[2, { [_hH]: _xadm }],
		[0, { [_hH]: _xavi }],
		[0, { [_hH]: _xarc }]
	]
];
var DeleteObjectRequest$ = [
	3,
	n0$1,
	"DeleteObjectRequest",
	0,
	[
		_B,
		"Key",
		"MFA",
		_VI,
		_RP,
		_BGR,
		_EBO,
		_IM,
		"IfMatchLastModifiedTime",
		"IfMatchSize"
	],
	[
		[0, 1],
		[0, 1],
		[0, { [_hH]: _xam_ }],
		[0, { [_hQ]: _vI }],
		[0, { [_hH]: _xarp }],
		[2, { [_hH]: _xabgr }],
		[0, { [_hH]: _xaebo }],
		[0, { [_hH]: _IM_ }],
		[6, { [_hH]: "x-amz-if-match-last-modified-time" }],
		[1, { [_hH]: "x-amz-if-match-size" }]
	],
	2
];
var GetObjectOutput$ = [
	3,
	n0$1,
	"GetObjectOutput",
	0,
	[
		_Bo,
		_DM,
		_AR,
		_Ex,
		_Re,
		_LM,
		_CLo,
		_ET,
		_CCRC,
		_CCRCC,
		_CCRCNVME,
		_CSHA,
		_CSHAh,
		_CSHAhe,
		_CMD,
		_CXXHASH,
		_CXXHASHh,
		_CXXHASHhe,
		_CT,
		_MM,
		_VI,
		_CC,
		_CDo,
		_CEo,
		_CL,
		_CR,
		_CTo,
		_Exp,
		_ES,
		_WRL,
		_SSE,
		_M,
		_SSECA,
		_SSECKMD,
		_SSEKMSKI,
		_BKE,
		_SC,
		_RC,
		_RS,
		_PC,
		_TC$1,
		_OLM,
		_OLRUD,
		_OLLHS,
		_OLEH,
		_OLEHDD,
		_OLEHDY
	],
	[
		[() => StreamingBlob, 16],
		[2, { [_hH]: _xadm }],
		[0, { [_hH]: _ar }],
		[0, { [_hH]: _xae }],
		[0, { [_hH]: _xar }],
		[4, { [_hH]: _LM_ }],
		[1, { [_hH]: _CL__ }],
		[0, { [_hH]: _ET }],
		[0, { [_hH]: _xacc }],
		[0, { [_hH]: _xacc_ }],
		[0, { [_hH]: _xacc__ }],
		[0, { [_hH]: _xacs }],
		[0, { [_hH]: _xacs_ }],
		[0, { [_hH]: _xacs__ }],
		[0, { [_hH]: _xacm }],
		[0, { [_hH]: _xacx }],
		[0, { [_hH]: _xacx_ }],
		[0, { [_hH]: _xacx__ }],
		[0, { [_hH]: _xact }],
		[1, { [_hH]: _xamm }],
		[0, { [_hH]: _xavi }],
		[0, { [_hH]: _CC_ }],
		[0, { [_hH]: _CD_ }],
		[0, { [_hH]: _CE_ }],
		[0, { [_hH]: _CL_ }],
		[0, { [_hH]: _CR_ }],
		[0, { [_hH]: _CT_ }],
		[4, { [_hH]: _Exp }],
		[0, { [_hH]: _ES }],
		[0, { [_hH]: _xawrl }],
		[0, { [_hH]: _xasse }],
		[128, { [_hPH]: _xam }],
		[0, { [_hH]: _xasseca }],
		[0, { [_hH]: _xasseckM }],
		[() => SSEKMSKeyId, { [_hH]: _xasseakki }],
		[2, { [_hH]: _xassebke }],
		[0, { [_hH]: _xasc }],
		[0, { [_hH]: _xarc }],
		[0, { [_hH]: _xars }],
		[1, { [_hH]: _xampc }],
		[1, { [_hH]: _xatc }],
		[0, { [_hH]: _xaolm }],
		[5, { [_hH]: _xaolrud }],
		[0, { [_hH]: _xaollh }],
		[0, { [_hH]: _xaoleh }],
		[1, { [_hH]: _xaolehdd }],
		[1, { [_hH]: _xaolehdy }]
	]
];
var GetObjectRequest$ = [
	3,
	n0$1,
	"GetObjectRequest",
	0,
	[
		_B,
		"Key",
		_IM,
		_IMSf,
		_INM,
		_IUS,
		_Ra,
		_RCC,
		_RCD,
		_RCE,
		_RCL,
		_RCT,
		_RE,
		_VI,
		_SSECA,
		_SSECK,
		_SSECKMD,
		_RP,
		_PN,
		_EBO,
		_CMh
	],
	[
		[0, 1],
		[0, 1],
		[0, { [_hH]: _IM_ }],
		[4, { [_hH]: _IMS_ }],
		[0, { [_hH]: _INM_ }],
		[4, { [_hH]: _IUS_ }],
		[0, { [_hH]: _Ra }],
		[0, { [_hQ]: _rcc }],
		[0, { [_hQ]: _rcd }],
		[0, { [_hQ]: _rce }],
		[0, { [_hQ]: _rcl }],
		[0, { [_hQ]: _rct }],
		[6, { [_hQ]: _re }],
		[0, { [_hQ]: _vI }],
		[0, { [_hH]: _xasseca }],
		[() => SSECustomerKey, { [_hH]: _xasseck }],
		[0, { [_hH]: _xasseckM }],
		[0, { [_hH]: _xarp }],
		[1, { [_hQ]: _pN }],
		[0, { [_hH]: _xaebo }],
		[0, { [_hH]: _xacm_ }]
	],
	2
];
var GetObjectTaggingOutput$ = [
	3,
	n0$1,
	"GetObjectTaggingOutput",
	{ [_xN]: _Tag },
	[_TSa, _VI],
	[[() => TagSet, 0], [0, { [_hH]: _xavi }]],
	1
];
var GetObjectTaggingRequest$ = [
	3,
	n0$1,
	"GetObjectTaggingRequest",
	0,
	[
		_B,
		"Key",
		_VI,
		_EBO,
		_RP
	],
	[
		[0, 1],
		[0, 1],
		[0, { [_hQ]: _vI }],
		[0, { [_hH]: _xaebo }],
		[0, { [_hH]: _xarp }]
	],
	2
];
var HeadBucketOutput$ = [
	3,
	n0$1,
	"HeadBucketOutput",
	0,
	[
		_BA,
		"BucketLocationType",
		"BucketLocationName",
		_BR,
		"AccessPointAlias"
	],
	[
		[0, { [_hH]: _xaba }],
		[0, { [_hH]: "x-amz-bucket-location-type" }],
		[0, { [_hH]: "x-amz-bucket-location-name" }],
		[0, { [_hH]: "x-amz-bucket-region" }],
		[2, { [_hH]: "x-amz-access-point-alias" }]
	]
];
var HeadBucketRequest$ = [
	3,
	n0$1,
	"HeadBucketRequest",
	0,
	[_B, _EBO],
	[[0, 1], [0, { [_hH]: _xaebo }]],
	1
];
var HeadObjectOutput$ = [
	3,
	n0$1,
	"HeadObjectOutput",
	0,
	[
		_DM,
		_AR,
		_Ex,
		_Re,
		"ArchiveStatus",
		_LM,
		_CLo,
		_CCRC,
		_CCRCC,
		_CCRCNVME,
		_CSHA,
		_CSHAh,
		_CSHAhe,
		_CMD,
		_CXXHASH,
		_CXXHASHh,
		_CXXHASHhe,
		_CT,
		_ET,
		_MM,
		_VI,
		_CC,
		_CDo,
		_CEo,
		_CL,
		_CTo,
		_CR,
		_Exp,
		_ES,
		_WRL,
		_SSE,
		_M,
		_SSECA,
		_SSECKMD,
		_SSEKMSKI,
		_BKE,
		_SC,
		_RC,
		_RS,
		_PC,
		_TC$1,
		_OLM,
		_OLRUD,
		_OLLHS,
		_OLEH,
		_OLEHDD,
		_OLEHDY
	],
	[
		[2, { [_hH]: _xadm }],
		[0, { [_hH]: _ar }],
		[0, { [_hH]: _xae }],
		[0, { [_hH]: _xar }],
		[0, { [_hH]: "x-amz-archive-status" }],
		[4, { [_hH]: _LM_ }],
		[1, { [_hH]: _CL__ }],
		[0, { [_hH]: _xacc }],
		[0, { [_hH]: _xacc_ }],
		[0, { [_hH]: _xacc__ }],
		[0, { [_hH]: _xacs }],
		[0, { [_hH]: _xacs_ }],
		[0, { [_hH]: _xacs__ }],
		[0, { [_hH]: _xacm }],
		[0, { [_hH]: _xacx }],
		[0, { [_hH]: _xacx_ }],
		[0, { [_hH]: _xacx__ }],
		[0, { [_hH]: _xact }],
		[0, { [_hH]: _ET }],
		[1, { [_hH]: _xamm }],
		[0, { [_hH]: _xavi }],
		[0, { [_hH]: _CC_ }],
		[0, { [_hH]: _CD_ }],
		[0, { [_hH]: _CE_ }],
		[0, { [_hH]: _CL_ }],
		[0, { [_hH]: _CT_ }],
		[0, { [_hH]: _CR_ }],
		[4, { [_hH]: _Exp }],
		[0, { [_hH]: _ES }],
		[0, { [_hH]: _xawrl }],
		[0, { [_hH]: _xasse }],
		[128, { [_hPH]: _xam }],
		[0, { [_hH]: _xasseca }],
		[0, { [_hH]: _xasseckM }],
		[() => SSEKMSKeyId, { [_hH]: _xasseakki }],
		[2, { [_hH]: _xassebke }],
		[0, { [_hH]: _xasc }],
		[0, { [_hH]: _xarc }],
		[0, { [_hH]: _xars }],
		[1, { [_hH]: _xampc }],
		[1, { [_hH]: _xatc }],
		[0, { [_hH]: _xaolm }],
		[5, { [_hH]: _xaolrud }],
		[0, { [_hH]: _xaollh }],
		[0, { [_hH]: _xaoleh }],
		[1, { [_hH]: _xaolehdd }],
		[1, { [_hH]: _xaolehdy }]
	]
];
var HeadObjectRequest$ = [
	3,
	n0$1,
	"HeadObjectRequest",
	0,
	[
		_B,
		"Key",
		_IM,
		_IMSf,
		_INM,
		_IUS,
		_Ra,
		_RCC,
		_RCD,
		_RCE,
		_RCL,
		_RCT,
		_RE,
		_VI,
		_SSECA,
		_SSECK,
		_SSECKMD,
		_RP,
		_PN,
		_EBO,
		_CMh
	],
	[
		[0, 1],
		[0, 1],
		[0, { [_hH]: _IM_ }],
		[4, { [_hH]: _IMS_ }],
		[0, { [_hH]: _INM_ }],
		[4, { [_hH]: _IUS_ }],
		[0, { [_hH]: _Ra }],
		[0, { [_hQ]: _rcc }],
		[0, { [_hQ]: _rcd }],
		[0, { [_hQ]: _rce }],
		[0, { [_hQ]: _rcl }],
		[0, { [_hQ]: _rct }],
		[6, { [_hQ]: _re }],
		[0, { [_hQ]: _vI }],
		[0, { [_hH]: _xasseca }],
		[() => SSECustomerKey, { [_hH]: _xasseck }],
		[0, { [_hH]: _xasseckM }],
		[0, { [_hH]: _xarp }],
		[1, { [_hQ]: _pN }],
		[0, { [_hH]: _xaebo }],
		[0, { [_hH]: _xacm_ }]
	],
	2
];
var Initiator$ = [
	3,
	n0$1,
	_In,
	0,
	["ID", _DN],
	[0, 0]
];
var ListMultipartUploadsOutput$ = [
	3,
	n0$1,
	"ListMultipartUploadsOutput",
	{ [_xN]: "ListMultipartUploadsResult" },
	[
		_B,
		_KM,
		_UIM,
		_NKM,
		_P$1,
		_Deli,
		"NextUploadIdMarker",
		_MUa,
		_IT,
		"Uploads",
		_CPom,
		_ETnc,
		_RC
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		2,
		[() => MultipartUploadList, {
			[_xF]: 1,
			[_xN]: "Upload"
		}],
		[() => CommonPrefixList, { [_xF]: 1 }],
		0,
		[0, { [_hH]: _xarc }]
	]
];
var ListMultipartUploadsRequest$ = [
	3,
	n0$1,
	"ListMultipartUploadsRequest",
	0,
	[
		_B,
		_Deli,
		_ETnc,
		_KM,
		_MUa,
		_P$1,
		_UIM,
		_EBO,
		_RP
	],
	[
		[0, 1],
		[0, { [_hQ]: _d }],
		[0, { [_hQ]: _et }],
		[0, { [_hQ]: _km }],
		[1, { [_hQ]: "max-uploads" }],
		[0, { [_hQ]: _p }],
		[0, { [_hQ]: "upload-id-marker" }],
		[0, { [_hH]: _xaebo }],
		[0, { [_hH]: _xarp }]
	],
	1
];
var ListObjectsV2Output$ = [
	3,
	n0$1,
	"ListObjectsV2Output",
	{ [_xN]: _LBRi },
	[
		_IT,
		_Con,
		_N,
		_P$1,
		_Deli,
		_MK,
		_CPom,
		_ETnc,
		"KeyCount",
		_CTon,
		_NCT,
		_SA,
		_RC
	],
	[
		2,
		[() => ObjectList, { [_xF]: 1 }],
		0,
		0,
		0,
		1,
		[() => CommonPrefixList, { [_xF]: 1 }],
		0,
		1,
		0,
		0,
		0,
		[0, { [_hH]: _xarc }]
	]
];
var ListObjectsV2Request$ = [
	3,
	n0$1,
	"ListObjectsV2Request",
	0,
	[
		_B,
		_Deli,
		_ETnc,
		_MK,
		_P$1,
		_CTon,
		"FetchOwner",
		_SA,
		_RP,
		_EBO,
		_OOA
	],
	[
		[0, 1],
		[0, { [_hQ]: _d }],
		[0, { [_hQ]: _et }],
		[1, { [_hQ]: _mk }],
		[0, { [_hQ]: _p }],
		[0, { [_hQ]: _ct }],
		[2, { [_hQ]: "fetch-owner" }],
		[0, { [_hQ]: "start-after" }],
		[0, { [_hH]: _xarp }],
		[0, { [_hH]: _xaebo }],
		[64, { [_hH]: _xaooa }]
	],
	1
];
var MultipartUpload$ = [
	3,
	n0$1,
	_MU,
	0,
	[
		_UI,
		"Key",
		"Initiated",
		_SC,
		_O,
		_In,
		_CA,
		_CT
	],
	[
		0,
		0,
		4,
		0,
		() => Owner$,
		() => Initiator$,
		0,
		0
	]
];
var _Object$ = [
	3,
	n0$1,
	_Obj,
	0,
	[
		"Key",
		_LM,
		_ET,
		_CA,
		_CT,
		_Si,
		_SC,
		_O,
		_RSe
	],
	[
		0,
		4,
		0,
		[64, { [_xF]: 1 }],
		0,
		1,
		0,
		() => Owner$,
		() => RestoreStatus$
	]
];
var Owner$ = [
	3,
	n0$1,
	_O,
	0,
	[_DN, "ID"],
	[0, 0]
];
var PutObjectOutput$ = [
	3,
	n0$1,
	"PutObjectOutput",
	0,
	[
		_Ex,
		_ET,
		_CCRC,
		_CCRCC,
		_CCRCNVME,
		_CSHA,
		_CSHAh,
		_CSHAhe,
		_CMD,
		_CXXHASH,
		_CXXHASHh,
		_CXXHASHhe,
		_CT,
		_SSE,
		_VI,
		_SSECA,
		_SSECKMD,
		_SSEKMSKI,
		_SSEKMSEC,
		_BKE,
		_Si,
		_RC
	],
	[
		[0, { [_hH]: _xae }],
		[0, { [_hH]: _ET }],
		[0, { [_hH]: _xacc }],
		[0, { [_hH]: _xacc_ }],
		[0, { [_hH]: _xacc__ }],
		[0, { [_hH]: _xacs }],
		[0, { [_hH]: _xacs_ }],
		[0, { [_hH]: _xacs__ }],
		[0, { [_hH]: _xacm }],
		[0, { [_hH]: _xacx }],
		[0, { [_hH]: _xacx_ }],
		[0, { [_hH]: _xacx__ }],
		[0, { [_hH]: _xact }],
		[0, { [_hH]: _xasse }],
		[0, { [_hH]: _xavi }],
		[0, { [_hH]: _xasseca }],
		[0, { [_hH]: _xasseckM }],
		[() => SSEKMSKeyId, { [_hH]: _xasseakki }],
		[() => SSEKMSEncryptionContext, { [_hH]: _xassec }],
		[2, { [_hH]: _xassebke }],
		[1, { [_hH]: "x-amz-object-size" }],
		[0, { [_hH]: _xarc }]
	]
];
var PutObjectRequest$ = [
	3,
	n0$1,
	"PutObjectRequest",
	0,
	[
		_B,
		"Key",
		"ACL",
		_Bo,
		_CC,
		_CDo,
		_CEo,
		_CL,
		_CLo,
		_CMDo,
		_CTo,
		_CA,
		_CCRC,
		_CCRCC,
		_CCRCNVME,
		_CSHA,
		_CSHAh,
		_CSHAhe,
		_CMD,
		_CXXHASH,
		_CXXHASHh,
		_CXXHASHhe,
		_Exp,
		_IM,
		_INM,
		_GFC,
		_GR,
		_GRACP,
		_GWACP,
		"WriteOffsetBytes",
		_M,
		_SSE,
		_SC,
		_WRL,
		_SSECA,
		_SSECK,
		_SSECKMD,
		_SSEKMSKI,
		_SSEKMSEC,
		_BKE,
		_RP,
		_Tag,
		_OLM,
		_OLRUD,
		_OLLHS,
		_OLEH,
		_OLEHDD,
		_OLEHDY,
		_EBO
	],
	[
		[0, 1],
		[0, 1],
		[0, { [_hH]: _xaa }],
		[() => StreamingBlob, 16],
		[0, { [_hH]: _CC_ }],
		[0, { [_hH]: _CD_ }],
		[0, { [_hH]: _CE_ }],
		[0, { [_hH]: _CL_ }],
		[1, { [_hH]: _CL__ }],
		[0, { [_hH]: _CM }],
		[0, { [_hH]: _CT_ }],
		[0, { [_hH]: _xasca }],
		[0, { [_hH]: _xacc }],
		[0, { [_hH]: _xacc_ }],
		[0, { [_hH]: _xacc__ }],
		[0, { [_hH]: _xacs }],
		[0, { [_hH]: _xacs_ }],
		[0, { [_hH]: _xacs__ }],
		[0, { [_hH]: _xacm }],
		[0, { [_hH]: _xacx }],
		[0, { [_hH]: _xacx_ }],
		[0, { [_hH]: _xacx__ }],
		[4, { [_hH]: _Exp }],
		[0, { [_hH]: _IM_ }],
		[0, { [_hH]: _INM_ }],
		[0, { [_hH]: _xagfc }],
		[0, { [_hH]: _xagr }],
		[0, { [_hH]: _xagra }],
		[0, { [_hH]: _xagwa }],
		[1, { [_hH]: "x-amz-write-offset-bytes" }],
		[128, { [_hPH]: _xam }],
		[0, { [_hH]: _xasse }],
		[0, { [_hH]: _xasc }],
		[0, { [_hH]: _xawrl }],
		[0, { [_hH]: _xasseca }],
		[() => SSECustomerKey, { [_hH]: _xasseck }],
		[0, { [_hH]: _xasseckM }],
		[() => SSEKMSKeyId, { [_hH]: _xasseakki }],
		[() => SSEKMSEncryptionContext, { [_hH]: _xassec }],
		[2, { [_hH]: _xassebke }],
		[0, { [_hH]: _xarp }],
		[0, { [_hH]: _xat }],
		[0, { [_hH]: _xaolm }],
		[5, { [_hH]: _xaolrud }],
		[0, { [_hH]: _xaollh }],
		[0, { [_hH]: _xaoleh }],
		[1, { [_hH]: _xaolehdd }],
		[1, { [_hH]: _xaolehdy }],
		[0, { [_hH]: _xaebo }]
	],
	2
];
var PutObjectTaggingOutput$ = [
	3,
	n0$1,
	"PutObjectTaggingOutput",
	0,
	[_VI],
	[[0, { [_hH]: _xavi }]]
];
var PutObjectTaggingRequest$ = [
	3,
	n0$1,
	"PutObjectTaggingRequest",
	0,
	[
		_B,
		"Key",
		_Tag,
		_VI,
		_CMDo,
		_CA,
		_EBO,
		_RP
	],
	[
		[0, 1],
		[0, 1],
		[() => Tagging$, {
			[_hP]: 1,
			[_xN]: _Tag
		}],
		[0, { [_hQ]: _vI }],
		[0, { [_hH]: _CM }],
		[0, { [_hH]: _xasca }],
		[0, { [_hH]: _xaebo }],
		[0, { [_hH]: _xarp }]
	],
	3
];
var RestoreStatus$ = [
	3,
	n0$1,
	_RSe,
	0,
	["IsRestoreInProgress", "RestoreExpiryDate"],
	[2, 4]
];
var SessionCredentials$ = [
	3,
	n0$1,
	"SessionCredentials",
	0,
	[
		_AKI$1,
		_SAK,
		_ST,
		_Ex
	],
	[
		[0, { [_xN]: _AKI$1 }],
		[() => SessionCredentialValue, { [_xN]: _SAK }],
		[() => SessionCredentialValue, { [_xN]: _ST }],
		[4, { [_xN]: _Ex }]
	],
	4
];
var Tag$$1 = [
	3,
	n0$1,
	"Tag",
	0,
	["Key", _V],
	[0, 0],
	2
];
var Tagging$ = [
	3,
	n0$1,
	_Tag,
	0,
	[_TSa],
	[[() => TagSet, 0]],
	1
];
var UploadPartCopyOutput$ = [
	3,
	n0$1,
	"UploadPartCopyOutput",
	0,
	[
		_CSVI,
		_CPR,
		_SSE,
		_SSECA,
		_SSECKMD,
		_SSEKMSKI,
		_BKE,
		_RC
	],
	[
		[0, { [_hH]: _xacsvi }],
		[() => CopyPartResult$, 16],
		[0, { [_hH]: _xasse }],
		[0, { [_hH]: _xasseca }],
		[0, { [_hH]: _xasseckM }],
		[() => SSEKMSKeyId, { [_hH]: _xasseakki }],
		[2, { [_hH]: _xassebke }],
		[0, { [_hH]: _xarc }]
	]
];
var UploadPartCopyRequest$ = [
	3,
	n0$1,
	"UploadPartCopyRequest",
	0,
	[
		_B,
		_CSo,
		"Key",
		_PN,
		_UI,
		_CSIM,
		_CSIMS,
		_CSINM,
		_CSIUS,
		"CopySourceRange",
		_SSECA,
		_SSECK,
		_SSECKMD,
		_CSSSECA,
		_CSSSECK,
		_CSSSECKMD,
		_RP,
		_EBO,
		_ESBO
	],
	[
		[0, 1],
		[0, { [_hH]: _xacs___ }],
		[0, 1],
		[1, { [_hQ]: _pN }],
		[0, { [_hQ]: _uI }],
		[0, { [_hH]: _xacsim }],
		[4, { [_hH]: _xacsims }],
		[0, { [_hH]: _xacsinm }],
		[4, { [_hH]: _xacsius }],
		[0, { [_hH]: "x-amz-copy-source-range" }],
		[0, { [_hH]: _xasseca }],
		[() => SSECustomerKey, { [_hH]: _xasseck }],
		[0, { [_hH]: _xasseckM }],
		[0, { [_hH]: _xacssseca }],
		[() => CopySourceSSECustomerKey, { [_hH]: _xacssseck }],
		[0, { [_hH]: _xacssseckM }],
		[0, { [_hH]: _xarp }],
		[0, { [_hH]: _xaebo }],
		[0, { [_hH]: _xasebo }]
	],
	5
];
var CommonPrefixList = [
	1,
	n0$1,
	"CommonPrefixList",
	0,
	() => CommonPrefix$
];
var CompletedPartList = [
	1,
	n0$1,
	"CompletedPartList",
	0,
	() => CompletedPart$
];
var MultipartUploadList = [
	1,
	n0$1,
	"MultipartUploadList",
	0,
	() => MultipartUpload$
];
var ObjectList = [
	1,
	n0$1,
	"ObjectList",
	0,
	[() => _Object$, 0]
];
var TagSet = [
	1,
	n0$1,
	_TSa,
	0,
	[() => Tag$$1, { [_xN]: "Tag" }]
];
var AbortMultipartUpload$ = [
	9,
	n0$1,
	"AbortMultipartUpload",
	{ [_h]: [
		"DELETE",
		"/{Key+}?x-id=AbortMultipartUpload",
		204
	] },
	() => AbortMultipartUploadRequest$,
	() => AbortMultipartUploadOutput$
];
var CompleteMultipartUpload$ = [
	9,
	n0$1,
	_CMUo,
	{ [_h]: [
		"POST",
		"/{Key+}",
		200
	] },
	() => CompleteMultipartUploadRequest$,
	() => CompleteMultipartUploadOutput$
];
var CreateMultipartUpload$ = [
	9,
	n0$1,
	"CreateMultipartUpload",
	{ [_h]: [
		"POST",
		"/{Key+}?uploads",
		200
	] },
	() => CreateMultipartUploadRequest$,
	() => CreateMultipartUploadOutput$
];
var CreateSession$ = [
	9,
	n0$1,
	"CreateSession",
	{ [_h]: [
		"GET",
		"/?session",
		200
	] },
	() => CreateSessionRequest$,
	() => CreateSessionOutput$
];
var DeleteObject$ = [
	9,
	n0$1,
	"DeleteObject",
	{ [_h]: [
		"DELETE",
		"/{Key+}?x-id=DeleteObject",
		204
	] },
	() => DeleteObjectRequest$,
	() => DeleteObjectOutput$
];
var GetObject$ = [
	9,
	n0$1,
	"GetObject",
	{
		[_hC]: "-",
		[_h]: [
			"GET",
			"/{Key+}?x-id=GetObject",
			200
		]
	},
	() => GetObjectRequest$,
	() => GetObjectOutput$
];
var GetObjectTagging$ = [
	9,
	n0$1,
	"GetObjectTagging",
	{ [_h]: [
		"GET",
		"/{Key+}?tagging",
		200
	] },
	() => GetObjectTaggingRequest$,
	() => GetObjectTaggingOutput$
];
var HeadBucket$ = [
	9,
	n0$1,
	"HeadBucket",
	{ [_h]: [
		"HEAD",
		"/",
		200
	] },
	() => HeadBucketRequest$,
	() => HeadBucketOutput$
];
var HeadObject$ = [
	9,
	n0$1,
	"HeadObject",
	{ [_h]: [
		"HEAD",
		"/{Key+}",
		200
	] },
	() => HeadObjectRequest$,
	() => HeadObjectOutput$
];
var ListMultipartUploads$ = [
	9,
	n0$1,
	"ListMultipartUploads",
	{ [_h]: [
		"GET",
		"/?uploads",
		200
	] },
	() => ListMultipartUploadsRequest$,
	() => ListMultipartUploadsOutput$
];
var ListObjectsV2$ = [
	9,
	n0$1,
	"ListObjectsV2",
	{ [_h]: [
		"GET",
		"/?list-type=2",
		200
	] },
	() => ListObjectsV2Request$,
	() => ListObjectsV2Output$
];
var PutObject$ = [
	9,
	n0$1,
	"PutObject",
	{
		[_hC]: "-",
		[_h]: [
			"PUT",
			"/{Key+}?x-id=PutObject",
			200
		]
	},
	() => PutObjectRequest$,
	() => PutObjectOutput$
];
var PutObjectTagging$ = [
	9,
	n0$1,
	"PutObjectTagging",
	{
		[_hC]: "-",
		[_h]: [
			"PUT",
			"/{Key+}?tagging",
			200
		]
	},
	() => PutObjectTaggingRequest$,
	() => PutObjectTaggingOutput$
];
var UploadPartCopy$ = [
	9,
	n0$1,
	"UploadPartCopy",
	{ [_h]: [
		"PUT",
		"/{Key+}?x-id=UploadPartCopy",
		200
	] },
	() => UploadPartCopyRequest$,
	() => UploadPartCopyOutput$
];

// node_modules/@aws-sdk/client-sts
const _AKI = "AccessKeyId";
const _ARU = "AssumedRoleUser";
const _Au = "Audience";
const _C = "Credentials";
const _DS = "DurationSeconds";
const _E = "Expiration";
const _MSTS = "MinimumSessionTokenSize";
const _P = "Policy";
const _PA = "PolicyArns";
const _PPS = "PackedPolicySize";
const _RA = "RoleArn";
const _RSN = "RoleSessionName";
const _SI = "SourceIdentity";
const _SN = "SerialNumber";
const _STS = "SessionTokenSize";
const _STU = "SessionTokenUtilization";
const _T = "Tags";
const _TC = "TokenCode";
const _WIT = "WebIdentityToken";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _m = "message";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
const n0 = "com.amazonaws.sts";
const _s_registry = new TypeRegistry(_s);
var STSServiceException$ = [
	-3,
	_s,
	"STSServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(STSServiceException$, STSServiceException);
const n0_registry = new TypeRegistry(n0);
var ExpiredTokenException$ = [
	-3,
	n0,
	"ExpiredTokenException",
	{
		[_aQE]: ["ExpiredTokenException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
var ExpiredTradeInTokenException$ = [
	-3,
	n0,
	"ExpiredTradeInTokenException",
	{
		[_aQE]: ["ExpiredTradeInTokenException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
var IDPCommunicationErrorException$ = [
	-3,
	n0,
	"IDPCommunicationErrorException",
	{
		[_aQE]: ["IDPCommunicationError", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
var IDPRejectedClaimException$ = [
	-3,
	n0,
	"IDPRejectedClaimException",
	{
		[_aQE]: ["IDPRejectedClaim", 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
var InvalidAuthorizationMessageException$ = [
	-3,
	n0,
	"InvalidAuthorizationMessageException",
	{
		[_aQE]: ["InvalidAuthorizationMessageException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
var InvalidIdentityTokenException$ = [
	-3,
	n0,
	"InvalidIdentityTokenException",
	{
		[_aQE]: ["InvalidIdentityToken", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
var JWTPayloadSizeExceededException$ = [
	-3,
	n0,
	"JWTPayloadSizeExceededException",
	{
		[_aQE]: ["JWTPayloadSizeExceededException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0,
	"MalformedPolicyDocumentException",
	{
		[_aQE]: ["MalformedPolicyDocument", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var OutboundWebIdentityFederationDisabledException$ = [
	-3,
	n0,
	"OutboundWebIdentityFederationDisabledException",
	{
		[_aQE]: ["OutboundWebIdentityFederationDisabledException", 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
var PackedPolicyTooLargeException$ = [
	-3,
	n0,
	"PackedPolicyTooLargeException",
	{
		[_aQE]: ["PackedPolicyTooLarge", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
var RegionDisabledException$ = [
	-3,
	n0,
	"RegionDisabledException",
	{
		[_aQE]: ["RegionDisabledException", 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
var SessionDurationEscalationException$ = [
	-3,
	n0,
	"SessionDurationEscalationException",
	{
		[_aQE]: ["SessionDurationEscalationException", 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var accessKeySecretType = [
	0,
	n0,
	"accessKeySecretType",
	8,
	0
];
var clientTokenType = [
	0,
	n0,
	"clientTokenType",
	8,
	0
];
var AssumedRoleUser$ = [
	3,
	n0,
	_ARU,
	0,
	["AssumedRoleId", "Arn"],
	[0, 0],
	2
];
var AssumeRoleRequest$ = [
	3,
	n0,
	"AssumeRoleRequest",
	0,
	[
		_RA,
		_RSN,
		_PA,
		_P,
		_DS,
		_T,
		"TransitiveTagKeys",
		"ExternalId",
		_SN,
		_TC,
		_SI,
		"ProvidedContexts",
		_MSTS
	],
	[
		0,
		0,
		() => policyDescriptorListType,
		0,
		1,
		() => tagListType,
		64,
		0,
		0,
		0,
		0,
		() => ProvidedContextsListType,
		1
	],
	2
];
var AssumeRoleResponse$ = [
	3,
	n0,
	"AssumeRoleResponse",
	0,
	[
		_C,
		_ARU,
		_PPS,
		_SI,
		_STU,
		_STS
	],
	[
		[() => Credentials$, 0],
		() => AssumedRoleUser$,
		1,
		0,
		1,
		1
	]
];
var AssumeRoleWithWebIdentityRequest$ = [
	3,
	n0,
	"AssumeRoleWithWebIdentityRequest",
	0,
	[
		_RA,
		_RSN,
		_WIT,
		"ProviderId",
		_PA,
		_P,
		_DS,
		_MSTS
	],
	[
		0,
		0,
		[() => clientTokenType, 0],
		0,
		() => policyDescriptorListType,
		0,
		1,
		1
	],
	3
];
var AssumeRoleWithWebIdentityResponse$ = [
	3,
	n0,
	"AssumeRoleWithWebIdentityResponse",
	0,
	[
		_C,
		"SubjectFromWebIdentityToken",
		_ARU,
		_PPS,
		"Provider",
		_Au,
		_SI,
		_STU,
		_STS
	],
	[
		[() => Credentials$, 0],
		0,
		() => AssumedRoleUser$,
		1,
		0,
		0,
		0,
		1,
		1
	]
];
var Credentials$ = [
	3,
	n0,
	_C,
	0,
	[
		_AKI,
		"SecretAccessKey",
		"SessionToken",
		_E
	],
	[
		0,
		[() => accessKeySecretType, 0],
		0,
		4
	],
	4
];
var PolicyDescriptorType$ = [
	3,
	n0,
	"PolicyDescriptorType",
	0,
	["arn"],
	[0]
];
var ProvidedContext$ = [
	3,
	n0,
	"ProvidedContext",
	0,
	["ProviderArn", "ContextAssertion"],
	[0, 0]
];
var Tag$ = [
	3,
	n0,
	"Tag",
	0,
	["Key", "Value"],
	[0, 0],
	2
];
var policyDescriptorListType = [
	1,
	n0,
	"policyDescriptorListType",
	0,
	() => PolicyDescriptorType$
];
var ProvidedContextsListType = [
	1,
	n0,
	"ProvidedContextsListType",
	0,
	() => ProvidedContext$
];
var tagListType = [
	1,
	n0,
	"tagListType",
	0,
	() => Tag$
];
var AssumeRole$ = [
	9,
	n0,
	"AssumeRole",
	0,
	() => AssumeRoleRequest$,
	() => AssumeRoleResponse$
];
var AssumeRoleWithWebIdentity$ = [
	9,
	n0,
	"AssumeRoleWithWebIdentity",
	0,
	() => AssumeRoleWithWebIdentityRequest$,
	() => AssumeRoleWithWebIdentityResponse$
];

// node_modules/@aws-sdk/client-lambda
const getHttpAuthExtensionConfiguration$1 = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$1 = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
});

// node_modules/@aws-sdk/client-sts
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
});

// node_modules/@smithy/core
const isArrayBuffer = (arg) => typeof ArrayBuffer == "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";

const fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
	if (!isArrayBuffer(input)) throw TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
	return Buffer.from(input, offset, length);
};
const fromString = (input, encoding) => {
	if (typeof input != "string") throw TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
	return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
};

const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
const fromBase64 = (input) => {
	if (input.length * 3 % 4 != 0) throw TypeError("Incorrect padding on base64 string.");
	if (!BASE64_REGEX.exec(input)) throw TypeError("Invalid base64 string.");
	let buffer = fromString(input, "base64");
	return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};

const fromUtf8 = (input) => {
	let buf = fromString(input, "utf8");
	return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};

const toBase64 = (_input) => {
	let input;
	input = typeof _input == "string" ? fromUtf8(_input) : _input;
	if (typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number") throw Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};

function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
	return class Uint8ArrayBlobAdapter extends Uint8Array {
		static fromString(source, encoding = "utf-8") {
			if (typeof source == "string") {
				if (encoding === "base64") return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
				return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
			}
			throw Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
		}
		static mutate(source) {
			Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
			return source;
		}
		transformToString(encoding = "utf-8") {
			if (encoding === "base64") return toBase64(this);
			return toUtf8(this);
		}
	};
}

const toUtf8 = (input) => {
	if (typeof input == "string") return input;
	if (typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number") throw Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
};

const decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bindV4(getRandomValues) {
	if (typeof crypto < "u" && typeof crypto.randomUUID == "function") return () => crypto.randomUUID();
	return () => {
		let rnds = new Uint8Array(16);
		getRandomValues(rnds);
		rnds[6] = rnds[6] & 15 | 64;
		rnds[8] = rnds[8] & 63 | 128;
		return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
	};
}

const expectNumber = (value) => {
	if (value == null) return;
	if (typeof value == "string") {
		let parsed = parseFloat(value);
		if (!Number.isNaN(parsed)) {
			String(parsed) !== String(value) && logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
			return parsed;
		}
	}
	if (typeof value == "number") return value;
	throw TypeError(`Expected number, got ${typeof value}: ${value}`);
};
const MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
const expectFloat32 = (value) => {
	let expected = expectNumber(value);
	if (expected !== void 0 && !Number.isNaN(expected) && expected !== 1e400 && expected !== -1e400 && Math.abs(expected) > MAX_FLOAT) throw TypeError(`Expected 32-bit float, got ${value}`);
	return expected;
};
const expectLong = (value) => {
	if (value == null) return;
	if (Number.isInteger(value) && !Number.isNaN(value)) return value;
	throw TypeError(`Expected integer, got ${typeof value}: ${value}`);
};
const expectShort = (value) => expectSizedInt(value, 16);
const expectByte = (value) => expectSizedInt(value, 8);
const expectSizedInt = (value, size) => {
	let expected = expectLong(value);
	if (expected !== void 0 && castInt(expected, size) !== expected) throw TypeError(`Expected ${size}-bit integer, got ${value}`);
	return expected;
};
const castInt = (value, size) => {
	switch (size) {
		case 32: return Int32Array.of(value)[0];
		case 16: return Int16Array.of(value)[0];
		case 8: return Int8Array.of(value)[0];
	}
};
const strictParseDouble = (value) => {
	if (typeof value == "string") return expectNumber(parseNumber(value));
	return expectNumber(value);
};
const strictParseFloat32 = (value) => {
	if (typeof value == "string") return expectFloat32(parseNumber(value));
	return expectFloat32(value);
};
const NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
const parseNumber = (value) => {
	let matches = value.match(NUMBER_REGEX);
	if (matches === null || matches[0].length !== value.length) throw TypeError("Expected real number, got implicit NaN");
	return parseFloat(value);
};
const strictParseShort = (value) => {
	if (typeof value == "string") return expectShort(parseNumber(value));
	return expectShort(value);
};
const strictParseByte = (value) => {
	if (typeof value == "string") return expectByte(parseNumber(value));
	return expectByte(value);
};
const stackTraceWarning = (message) => String(TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n");
const logger = { warn: console.warn };

const DAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function dateToUtcString(date) {
	let year = date.getUTCFullYear();
	let month = date.getUTCMonth();
	let dayOfWeek = date.getUTCDay();
	let dayOfMonthInt = date.getUTCDate();
	let hoursInt = date.getUTCHours();
	let minutesInt = date.getUTCMinutes();
	let secondsInt = date.getUTCSeconds();
	let dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
	let hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
	let minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
	let secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
	return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
const RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
const parseRfc3339DateTime = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC-3339 date-times must be expressed as strings");
	let match = RFC3339.exec(value);
	if (!match) throw TypeError("Invalid RFC-3339 date-time value");
	let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
	let year = strictParseShort(stripLeadingZeroes(yearStr));
	let month = parseDateValue(monthStr, "month", 1, 12);
	let day = parseDateValue(dayStr, "day", 1, 31);
	return buildDate(year, month, day, {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
};
const RFC3339_WITH_OFFSET$1 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
const parseRfc3339DateTimeWithOffset = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC-3339 date-times must be expressed as strings");
	let match = RFC3339_WITH_OFFSET$1.exec(value);
	if (!match) throw TypeError("Invalid RFC-3339 date-time value");
	let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
	let year = strictParseShort(stripLeadingZeroes(yearStr));
	let month = parseDateValue(monthStr, "month", 1, 12);
	let day = parseDateValue(dayStr, "day", 1, 31);
	let date = buildDate(year, month, day, {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
	offsetStr.toUpperCase() != "Z" && date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
	return date;
};
const IMF_FIXDATE$1 = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const RFC_850_DATE$1 = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const ASC_TIME$1 = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
const parseRfc7231DateTime = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC-7231 date-times must be expressed as strings");
	let match = IMF_FIXDATE$1.exec(value);
	if (match) {
		let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	match = RFC_850_DATE$1.exec(value);
	if (match) {
		let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		}));
	}
	match = ASC_TIME$1.exec(value);
	if (match) {
		let [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	throw TypeError("Invalid RFC-7231 date-time value");
};
const parseEpochTimestamp = (value) => {
	if (value == null) return;
	let valueAsDouble;
	if (typeof value == "number") valueAsDouble = value;
	else if (typeof value == "string") valueAsDouble = strictParseDouble(value);
	else if (typeof value == "object" && value.tag === 1) valueAsDouble = value.value;
	else throw TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
	if (Number.isNaN(valueAsDouble) || valueAsDouble === 1e400 || valueAsDouble === -1e400) throw TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
	return new Date(Math.round(valueAsDouble * 1e3));
};
const buildDate = (year, month, day, time) => {
	let adjustedMonth = month - 1;
	validateDayOfMonth(year, adjustedMonth, day);
	return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
};
const parseTwoDigitYear = (value) => {
	let thisYear = (new Date()).getUTCFullYear();
	let valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
	if (valueInThisCentury < thisYear) return valueInThisCentury + 100;
	return valueInThisCentury;
};
const adjustRfc850Year = (input) => {
	if (input.getTime() - (new Date()).getTime() > 15768e8) return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
	return input;
};
const parseMonthByShortName = (value) => {
	let monthIdx = MONTHS.indexOf(value);
	if (monthIdx < 0) throw TypeError(`Invalid month: ${value}`);
	return monthIdx + 1;
};
const DAYS_IN_MONTH = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const validateDayOfMonth = (year, month, day) => {
	let maxDays = DAYS_IN_MONTH[month];
	month === 1 && isLeapYear(year) && (maxDays = 29);
	if (day > maxDays) throw TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
};
const isLeapYear = (year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
const parseDateValue = (value, type, lower, upper) => {
	let dateVal = strictParseByte(stripLeadingZeroes(value));
	if (dateVal < lower || dateVal > upper) throw TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
	return dateVal;
};
const parseMilliseconds = (value) => {
	if (value == null) return 0;
	return strictParseFloat32("0." + value) * 1e3;
};
const parseOffsetToMilliseconds = (value) => {
	let directionStr = value[0];
	let direction = 1;
	if (directionStr == "+") direction = 1;
	else if (directionStr == "-") direction = -1;
	else throw TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
	let hour = Number(value.substring(1, 3));
	let minute = Number(value.substring(4, 6));
	return direction * (hour * 60 + minute) * 60 * 1e3;
};
const stripLeadingZeroes = (value) => {
	let idx = 0;
	for (; idx < value.length - 1 && value.charAt(idx) === "0";) idx++;
	if (idx === 0) return value;
	return value.slice(idx);
};

const LazyJsonString = function LazyJsonString(val) {
	return Object.assign(new String(val), {
		deserializeJSON() {
			return JSON.parse(String(val));
		},
		toString() {
			return String(val);
		},
		toJSON() {
			return String(val);
		}
	});
};
LazyJsonString.from = (object) => {
	if (object && typeof object == "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) return object;
	else if (typeof object == "string" || Object.getPrototypeOf(object) === String.prototype) return LazyJsonString(String(object));
	return LazyJsonString(JSON.stringify(object));
};
LazyJsonString.fromObject = LazyJsonString.from;

function quoteHeader(part) {
	(part.includes(",") || part.includes("\"")) && (part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, "\\\"")}"`);
	return part;
}

const ddd = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?";
const mmm = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const time = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?";
const date = "(\\d?\\d)";
const year = "(\\d{4})";
const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
const IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
const IMF_FIXDATE = RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
const RFC_850_DATE = RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
const ASC_TIME = RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
const months = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
const _parseEpochTimestamp = (value) => {
	if (value == null) return;
	let num = NaN;
	if (typeof value == "number") num = value;
	else if (typeof value == "string") {
		if (!/^-?\d*\.?\d+$/.test(value)) throw TypeError("parseEpochTimestamp - numeric string invalid.");
		num = Number.parseFloat(value);
	} else typeof value == "object" && value.tag === 1 && (num = value.value);
	if (isNaN(num) || Math.abs(num) === 1e400) throw TypeError("Epoch timestamps must be valid finite numbers.");
	return new Date(Math.round(num * 1e3));
};
const _parseRfc3339DateTimeWithOffset = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC3339 timestamps must be strings");
	let matches = RFC3339_WITH_OFFSET.exec(value);
	if (!matches) throw TypeError(`Invalid RFC3339 timestamp format ${value}`);
	let [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
	range(monthStr, 1, 12);
	range(dayStr, 1, 31);
	range(hours, 0, 23);
	range(minutes, 0, 59);
	range(seconds, 0, 60);
	let date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
	date.setUTCFullYear(Number(yearStr));
	if (offsetStr.toUpperCase() != "Z") {
		let [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [
			void 0,
			"+",
			0,
			0
		];
		let scalar = sign === "-" ? 1 : -1;
		date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
	}
	return date;
};
const _parseRfc7231DateTime = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC7231 timestamps must be strings.");
	if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
	let day;
	let month;
	let year;
	let hour;
	let minute;
	let second;
	let fraction;
	let matches;
	if (matches = IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches;
	else if (matches = RFC_850_DATE.exec(value)) {
		[, day, month, year, hour, minute, second, fraction] = matches;
		year = (Number(year) + 1900).toString();
	} else (matches = ASC_TIME.exec(value)) && ([, month, day, hour, minute, second, fraction, year] = matches);
	if (year && second) {
		let timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
		range(day, 1, 31);
		range(hour, 0, 23);
		range(minute, 0, 59);
		range(second, 0, 60);
		let date = new Date(timestamp);
		date.setUTCFullYear(Number(year));
		return date;
	}
	throw TypeError(`Invalid RFC7231 date-time value ${value}.`);
};
function range(v, min, max) {
	let _v = Number(v);
	if (_v < min || _v > max) throw Error(`Value ${_v} out of range [${min}, ${max}]`);
}

function splitEvery(value, delimiter, numDelimiters) {
	if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) throw Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
	let segments = value.split(delimiter);
	if (numDelimiters === 1) return segments;
	let compoundSegments = [];
	let currentSegment = "";
	for (let i = 0; i < segments.length; i++) {
		currentSegment === "" ? currentSegment = segments[i] : currentSegment += delimiter + segments[i];
		if ((i + 1) % numDelimiters === 0) {
			compoundSegments.push(currentSegment);
			currentSegment = "";
		}
	}
	currentSegment !== "" && compoundSegments.push(currentSegment);
	return compoundSegments;
}

const splitHeader = (value) => {
	let z = value.length;
	let values = [];
	let withinQuotes = !1;
	let escaped = !1;
	let anchor = 0;
	for (let i = 0; i < z; ++i) {
		let char = value[i];
		switch (char) {
			case "\"":
				escaped || (withinQuotes = !withinQuotes);
				break;
			case ",": if (!withinQuotes) {
				values.push(value.slice(anchor, i));
				anchor = i + 1;
			}
		}
		escaped = char === "\\" && !escaped;
	}
	values.push(value.slice(anchor));
	return values.map((v) => {
		v = v.trim();
		let z = v.length;
		if (z < 2) return v;
		if (v[0] === "\"" && v[z - 1] === "\"") {
			v = v.slice(1, z - 1);
			return v.replace(/\\(["\\])/g, "$1");
		}
		return v.replace(/\\"/g, "\"");
	});
};

const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var NumericValue = class NumericValue {
	string;
	type;
	constructor(string, type) {
		this.string = string;
		this.type = type;
		if (!format.test(string)) throw Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
	}
	toString() {
		return this.string;
	}
	static [Symbol.hasInstance](object) {
		if (!object || typeof object != "object") return !1;
		let _nv = object;
		return NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
	}
};

const SHORT_TO_HEX = {};
const HEX_TO_SHORT = {};
for (let i = 0; i < 256; i++) {
	let encodedByte = i.toString(16).toLowerCase();
	encodedByte.length === 1 && (encodedByte = `0${encodedByte}`);
	SHORT_TO_HEX[i] = encodedByte;
	HEX_TO_SHORT[encodedByte] = i;
}
function fromHex(encoded) {
	if (encoded.length % 2 != 0) throw Error("Hex encoded strings must have an even number length");
	let out = new Uint8Array(encoded.length / 2);
	for (let i = 0; i < encoded.length; i += 2) {
		let encodedByte = encoded.slice(i, i + 2).toLowerCase();
		if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte];
		else throw Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
	}
	return out;
}
function toHex(bytes) {
	let out = "";
	for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
	return out;
}

const calculateBodyLength = (body) => {
	if (!body) return 0;
	if (typeof body == "string") return Buffer.byteLength(body);
	else if (typeof body.byteLength == "number") return body.byteLength;
	else if (typeof body.size == "number") return body.size;
	else if (typeof body.start == "number" && typeof body.end == "number") return body.end + 1 - body.start;
	else if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_2__.ReadStream) {
		if (body.path != null) return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(body.path).size;
		else if (typeof body.fd == "number") return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(body.fd).size;
	}
	throw Error(`Body Length computation failed for ${body}`);
};

const toUint8Array = (data) => {
	if (data instanceof Uint8Array) return data;
	if (typeof data == "string") return fromUtf8(data);
	if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
	return new Uint8Array(data);
};

function concatBytes(arrays, length) {
	if (length === void 0) {
		length = 0;
		for (let bytes of arrays) length += bytes.byteLength;
	}
	let result = new Uint8Array(length);
	let offset = 0;
	for (let buf of arrays) {
		result.set(buf, offset);
		offset += buf.byteLength;
	}
	return result;
}

var ProviderError = class ProviderError extends Error {
	name = "ProviderError";
	tryNextLink;
	constructor(message, options = !0) {
		let logger;
		let tryNextLink = !0;
		if (typeof options == "boolean") {
			logger = void 0;
			tryNextLink = options;
		} else if (typeof options == "object" && options) {
			logger = options.logger;
			tryNextLink = options.tryNextLink ?? !0;
		}
		super(message);
		this.tryNextLink = tryNextLink;
		Object.setPrototypeOf(this, ProviderError.prototype);
		logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
	}
	static from(error, options = !0) {
		return Object.assign(new this(error.message, options), error);
	}
};

var CredentialsProviderError = class CredentialsProviderError extends ProviderError {
	name = "CredentialsProviderError";
	constructor(message, options = !0) {
		super(message, options);
		Object.setPrototypeOf(this, CredentialsProviderError.prototype);
	}
};

const chain = (...providers) => async () => {
	if (providers.length === 0) throw new ProviderError("No providers in chain");
	let lastProviderError;
	for (let provider of providers) try {
		return await provider();
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};

const fromValue = (staticValue) => () => Promise.resolve(staticValue);

const memoize = (provider, isExpired, requiresRefresh) => {
	let resolved;
	let pending;
	let hasResult;
	let isConstant = !1;
	let coalesceProvider = async () => {
		pending ||= provider();
		try {
			resolved = await pending;
			hasResult = !0;
			isConstant = !1;
		} finally {
			pending = void 0;
		}
		return resolved;
	};
	if (isExpired === void 0) return async (options) => {
		(!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider());
		return resolved;
	};
	return async (options) => {
		(!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider());
		if (isConstant) return resolved;
		if (requiresRefresh && !requiresRefresh(resolved)) {
			isConstant = !0;
			return resolved;
		}
		if (isExpired(resolved)) {
			await coalesceProvider();
			return resolved;
		}
		return resolved;
	};
};

const booleanSelector = (obj, key, type) => {
	if (!(key in obj)) return;
	if (obj[key] === "true") return !0;
	if (obj[key] === "false") return !1;
	throw Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
};

var SelectorType;
(function(SelectorType) {
	SelectorType.ENV = "env";
	SelectorType.CONFIG = "shared config entry";
})(SelectorType ||= {});

const homeDirCache = {};
const getHomeDirCacheKey = () => {
	if (process && process.geteuid) return `${process.geteuid()}`;
	return "DEFAULT";
};
const getHomeDir = () => {
	let { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_4__.sep}` } = process.env;
	if (HOME) return HOME;
	if (USERPROFILE) return USERPROFILE;
	if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
	let homeDirCacheKey = getHomeDirCacheKey();
	homeDirCache[homeDirCacheKey] || (homeDirCache[homeDirCacheKey] = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)());
	return homeDirCache[homeDirCacheKey];
};

const ENV_PROFILE = "AWS_PROFILE";
const getProfileName = (init) => init.profile || process.env.AWS_PROFILE || "default";

const getConfigData = (data) => Object.entries(data).filter(([key]) => {
	let indexOfSeparator = key.indexOf(".");
	if (indexOfSeparator === -1) return !1;
	return Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
	let indexOfSeparator = key.indexOf(".");
	let updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
	acc[updatedKey] = value;
	return acc;
}, { ...data.default && { default: data.default } });

const getConfigFilepath = () => process.env.AWS_CONFIG_FILE || (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(getHomeDir(), ".aws", "config");

const getCredentialsFilepath = () => process.env.AWS_SHARED_CREDENTIALS_FILE || (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(getHomeDir(), ".aws", "credentials");

const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
const profileNameBlockList = ["__proto__", "profile __proto__"];
const parseIni = (iniData) => {
	let map = {};
	let currentSection;
	let currentSubSection;
	for (let iniLine of iniData.split(/\r?\n/)) {
		let trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
		if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
			currentSection = void 0;
			currentSubSection = void 0;
			let sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
			let matches = prefixKeyRegex.exec(sectionName);
			if (matches) {
				let [, prefix, , name] = matches;
				Object.values(IniSectionType).includes(prefix) && (currentSection = [prefix, name].join("."));
			} else currentSection = sectionName;
			if (profileNameBlockList.includes(sectionName)) throw Error(`Found invalid profile name "${sectionName}"`);
		} else if (currentSection) {
			let indexOfEqualsSign = trimmedLine.indexOf("=");
			if (![0, -1].includes(indexOfEqualsSign)) {
				let [name, value] = [trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim()];
				if (value === "") currentSubSection = name;
				else {
					currentSubSection && iniLine.trimStart() === iniLine && (currentSubSection = void 0);
					map[currentSection] = map[currentSection] || {};
					let key = currentSubSection ? [currentSubSection, name].join(".") : name;
					map[currentSection][key] = value;
				}
			}
		}
	}
	return map;
};

const filePromises = {};
const fileIntercept = {};
const readFile = (path, options) => {
	if (fileIntercept[path] !== void 0) return fileIntercept[path];
	(!filePromises[path] || options?.ignoreCache) && (filePromises[path] = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)(path, "utf8"));
	return filePromises[path];
};

const swallowError = () => ({});
const loadSharedConfigFiles = async (init = {}) => {
	let { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
	let homeDir = getHomeDir();
	let resolvedFilepath = filepath;
	filepath.startsWith("~/") && (resolvedFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(homeDir, filepath.slice(2)));
	let resolvedConfigFilepath = configFilepath;
	configFilepath.startsWith("~/") && (resolvedConfigFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(homeDir, configFilepath.slice(2)));
	let parsedFiles = await Promise.all([readFile(resolvedConfigFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError), readFile(resolvedFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).catch(swallowError)]);
	return {
		configFile: parsedFiles[0],
		credentialsFile: parsedFiles[1]
	};
};

function getSelectorName(functionString) {
	try {
		let constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
		constants.delete("CONFIG");
		constants.delete("CONFIG_PREFIX_SEPARATOR");
		constants.delete("ENV");
		return [...constants].join(", ");
	} catch {
		return functionString;
	}
}

const fromEnv$1 = (envVarSelector, options) => async () => {
	try {
		let config = envVarSelector(process.env, options);
		if (config === void 0) throw Error();
		return config;
	} catch (e) {
		throw new CredentialsProviderError(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
	}
};

const fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
	let profile = getProfileName(init);
	let { configFile, credentialsFile } = await loadSharedConfigFiles(init);
	let profileFromCredentials = credentialsFile[profile] || {};
	let profileFromConfig = configFile[profile] || {};
	let mergedProfile = preferredFile === "config" ? {
		...profileFromCredentials,
		...profileFromConfig
	} : {
		...profileFromConfig,
		...profileFromCredentials
	};
	try {
		let configValue = configSelector(mergedProfile, preferredFile === "config" ? configFile : credentialsFile);
		if (configValue === void 0) throw Error();
		return configValue;
	} catch (e) {
		throw new CredentialsProviderError(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
	}
};

const isFunction = (func) => typeof func == "function";
const fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);

const loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
	let { signingName, logger } = configuration;
	return memoize(chain(fromEnv$1(environmentVariableSelector, {
		signingName,
		logger
	}), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
};

const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
	default: !1
};

const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
	default: !1
};

const AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
const AWS_REGION_ENV = "AWS_REGION";
const AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
const ENV_IMDS_DISABLED$1 = "AWS_EC2_METADATA_DISABLED";
const DEFAULTS_MODE_OPTIONS = [
	"in-region",
	"cross-region",
	"mobile",
	"standard",
	"legacy"
];
const IMDS_REGION_PATH = "/latest/meta-data/placement/region";
const IMDS_TOKEN_PATH = "/latest/api/token";
const X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
const X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";

const TIMEOUT_MS = 1e3;
let negativeCacheUntil = 0;
const getInstanceMetadataRegion = async () => {
	if (process.env["AWS_EC2_METADATA_DISABLED"]) return;
	if (Date.now() < negativeCacheUntil) return;
	try {
		let endpoint = resolveImdsEndpoint();
		let token = (await imdsRequest({
			...endpoint,
			path: IMDS_TOKEN_PATH,
			method: "PUT",
			headers: { [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600" }
		})).toString();
		return (await imdsRequest({
			...endpoint,
			path: "/latest/meta-data/placement/region",
			method: "GET",
			headers: { ["x-aws-ec2-metadata-token"]: token }
		})).toString().trim() || cacheNegativeAndReturnUndefined();
	} catch {
		return cacheNegativeAndReturnUndefined();
	}
};
const cacheNegativeAndReturnUndefined = () => {
	negativeCacheUntil = Date.now() + 6e4;
};
const resolveImdsEndpoint = () => {
	let envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
	if (envEndpoint) {
		let url = new URL(envEndpoint);
		return {
			hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
			port: url.port ? Number(url.port) : void 0
		};
	}
	if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") return { hostname: "fd00:ec2::254" };
	return { hostname: "169.254.169.254" };
};
const imdsRequest = async (options) => {
	let { request } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
	return new Promise((resolve, reject) => {
		let req = request({
			hostname: options.hostname,
			port: options.port,
			path: options.path,
			method: options.method,
			headers: options.headers,
			timeout: TIMEOUT_MS,
			signal: AbortSignal.timeout(TIMEOUT_MS)
		});
		req.on("error", (err) => {
			reject(err);
			req.destroy();
		});
		req.on("timeout", () => {
			reject(Error("TimeoutError from instance metadata service"));
			req.destroy();
		});
		req.on("response", (res) => {
			let { statusCode = 400 } = res;
			if (statusCode < 200 || statusCode >= 300) {
				reject(Object.assign(Error("Error response received from instance metadata service"), { statusCode }));
				req.destroy();
				return;
			}
			let chunks = [];
			res.on("data", (chunk) => chunks.push(chunk));
			res.on("end", () => {
				resolve(Buffer.concat(chunks));
				req.destroy();
			});
		});
		req.end();
	});
};

const NODE_REGION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env.AWS_REGION,
	configFileSelector: (profile) => profile.region,
	default: async () => {
		let region = await getInstanceMetadataRegion();
		if (region) return region;
		throw Error("Region is missing");
	}
};
const NODE_REGION_CONFIG_FILE_OPTIONS = { preferredFile: "credentials" };

const validRegions = new Set();
const checkRegion = (region, check = isValidHostLabel) => {
	if (!validRegions.has(region) && !check(region)) {
		if (region === "*") console.warn("@smithy/config-resolver WARN - Please use the caller region instead of \"*\". See \"sigv4a\" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.");
		else throw Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
	} else validRegions.add(region);
};

const isFipsRegion = (region) => typeof region == "string" && (region.startsWith("fips-") || region.endsWith("-fips"));

const getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;

const resolveRegionConfig = (input) => {
	let { region, useFipsEndpoint } = input;
	if (!region) throw Error("Region is missing");
	return Object.assign(input, {
		region: async () => {
			let providedRegion = typeof region == "function" ? await region() : region;
			let realRegion = getRealRegion(providedRegion);
			checkRegion(realRegion);
			return realRegion;
		},
		useFipsEndpoint: async () => {
			let providedRegion = typeof region == "string" ? region : await region();
			if (isFipsRegion(providedRegion)) return !0;
			return typeof useFipsEndpoint == "function" ? useFipsEndpoint() : Promise.resolve(!!useFipsEndpoint);
		}
	});
};

const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env.AWS_DEFAULTS_MODE,
	configFileSelector: (profile) => profile.defaults_mode,
	default: "legacy"
};

const resolveDefaultsModeConfig = ({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => memoize(async () => {
	let mode = typeof defaultsMode == "function" ? await defaultsMode() : defaultsMode;
	switch (mode?.toLowerCase()) {
		case "auto": return resolveNodeDefaultsModeAuto(region);
		case "in-region":
		case "cross-region":
		case "mobile":
		case "standard":
		case "legacy": return Promise.resolve(mode?.toLocaleLowerCase());
		case void 0: return Promise.resolve("legacy");
		default: throw Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
	}
});
const resolveNodeDefaultsModeAuto = async (clientRegion) => {
	if (clientRegion) {
		let resolvedRegion = typeof clientRegion == "function" ? await clientRegion() : clientRegion;
		let inferredRegion = await inferPhysicalRegion();
		if (!inferredRegion) return "standard";
		if (resolvedRegion === inferredRegion) return "in-region";
		else return "cross-region";
	}
	return "standard";
};
const inferPhysicalRegion = async () => {
	if (process.env["AWS_EXECUTION_ENV"] && (process.env["AWS_REGION"] || process.env["AWS_DEFAULT_REGION"])) return process.env["AWS_REGION"] ?? process.env["AWS_DEFAULT_REGION"];
	return getInstanceMetadataRegion();
};

const ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
const CONFIG_ENDPOINT_URL = "endpoint_url";
const getEndpointUrlConfig = (serviceId) => ({
	environmentVariableSelector: (env) => {
		let serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase());
		let serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
		if (serviceEndpointUrl) return serviceEndpointUrl;
		let endpointUrl = env[ENV_ENDPOINT_URL];
		if (endpointUrl) return endpointUrl;
	},
	configFileSelector: (profile, config) => {
		if (profile.services) {
			let servicesSectionKey = ["services", profile.services].join(".");
			if (!config || !config[servicesSectionKey]) throw Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
			let endpointUrl = config[servicesSectionKey][[serviceId.split(" ").map((w) => w.toLowerCase()).join("_"), CONFIG_ENDPOINT_URL].join(".")];
			if (endpointUrl) return endpointUrl;
		}
		let endpointUrl = profile[CONFIG_ENDPOINT_URL];
		if (endpointUrl) return endpointUrl;
	},
	default: void 0
});

const ignoreConfiguredEndpointUrlsConfigSelectors = {
	environmentVariableSelector: (env) => booleanSelector(env, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, "ignore_configured_endpoint_urls", SelectorType.CONFIG),
	default: !1
};

const getEndpointFromConfig = async (serviceId) => {
	if (await loadConfig(ignoreConfiguredEndpointUrlsConfigSelectors)()) return;
	return loadConfig(getEndpointUrlConfig(serviceId ?? ""))();
};

const resolveParamsForS3 = async (endpointParams) => {
	let bucket = endpointParams?.Bucket || "";
	typeof endpointParams.Bucket == "string" && (endpointParams.Bucket = bucket.replace(/#/g, "%23").replace(/\?/g, "%3F"));
	if (isArnBucketName(bucket)) {
		if (endpointParams.ForcePathStyle === !0) throw Error("Path-style addressing cannot be used with ARN buckets");
	} else (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) && (endpointParams.ForcePathStyle = !0);
	if (endpointParams.DisableMultiRegionAccessPoints) {
		endpointParams.disableMultiRegionAccessPoints = !0;
		endpointParams.DisableMRAP = !0;
	}
	return endpointParams;
};
const DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
const DOTS_PATTERN = /\.\./;
const isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
const isArnBucketName = (bucketName) => {
	let [arn, partition, service, , , bucket] = bucketName.split(":");
	let isArn = arn === "arn" && bucketName.split(":").length >= 6;
	let isValidArn = !!(isArn && partition && service && bucket);
	if (isArn && !isValidArn) throw Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
	return isValidArn;
};

const createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = !1) => {
	let configProvider = async () => {
		let configValue;
		configValue = isClientContextParam ? config.clientContextParams?.[configKey] ?? config[configKey] ?? config[canonicalEndpointParamKey] : config[configKey] ?? config[canonicalEndpointParamKey];
		if (typeof configValue == "function") return configValue();
		return configValue;
	};
	if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") return async () => {
		let credentials = typeof config.credentials == "function" ? await config.credentials() : config.credentials;
		return credentials?.credentialScope ?? credentials?.CredentialScope;
	};
	if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") return async () => {
		let credentials = typeof config.credentials == "function" ? await config.credentials() : config.credentials;
		return credentials?.accountId ?? credentials?.AccountId;
	};
	if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") return async () => {
		if (config.isCustomEndpoint === !1) return;
		let endpoint = await configProvider();
		if (endpoint && typeof endpoint == "object") {
			if ("url" in endpoint) return endpoint.url.href;
			if ("hostname" in endpoint) {
				let { protocol, hostname, port, path } = endpoint;
				return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
			}
		}
		return endpoint;
	};
	return configProvider;
};

function bindGetEndpointFromInstructions(getEndpointFromConfig) {
	return async (commandInput, instructionsSupplier, clientConfig, context) => {
		if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
			let endpointFromConfig;
			endpointFromConfig = clientConfig.serviceConfiguredEndpoint ? await clientConfig.serviceConfiguredEndpoint() : await getEndpointFromConfig(clientConfig.serviceId);
			if (endpointFromConfig) {
				clientConfig.endpoint = () => Promise.resolve(toEndpointV1(endpointFromConfig));
				clientConfig.isCustomEndpoint = !0;
				context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
			}
		}
		let endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
		if (typeof clientConfig.endpointProvider != "function") throw Error("config.endpointProvider is not set.");
		let endpoint = clientConfig.endpointProvider(endpointParams, context);
		if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
			let customEndpoint = await clientConfig.endpoint();
			if (customEndpoint?.headers) {
				endpoint.headers ??= {};
				for (let [name, value] of Object.entries(customEndpoint.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [value];
			}
		}
		return endpoint;
	};
}
const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
	let endpointParams = {};
	let instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
	for (let [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
		case "staticContextParams":
			endpointParams[name] = instruction.value;
			break;
		case "contextParams":
			endpointParams[name] = commandInput[instruction.name];
			break;
		case "clientContextParams":
		case "builtInParams":
			endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
			break;
		case "operationContextParams":
			endpointParams[name] = instruction.get(commandInput);
			break;
		default: throw Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
	}
	Object.keys(instructions).length === 0 && Object.assign(endpointParams, clientConfig);
	String(clientConfig.serviceId).toLowerCase() === "s3" && await resolveParamsForS3(endpointParams);
	return endpointParams;
};

function setFeature$1(context, feature, value) {
	context.__smithy_context ? context.__smithy_context.features || (context.__smithy_context.features = {}) : context.__smithy_context = { features: {} };
	context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig) {
	let getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
	return ({ config, instructions }) => (next, context) => async (args) => {
		config.isCustomEndpoint && setFeature$1(context, "ENDPOINT_OVERRIDE", "N");
		let endpoint = await getEndpointFromInstructions(args.input, { getEndpointParameterInstructions() {
			return instructions;
		} }, { ...config }, context);
		context.endpointV2 = endpoint;
		context.authSchemes = endpoint.properties?.authSchemes;
		let authScheme = context.authSchemes?.[0];
		if (authScheme) {
			context.signing_region = authScheme.signingRegion;
			context.signing_service = authScheme.signingName;
			let httpAuthOption = getSmithyContext(context)?.selectedHttpAuthScheme?.httpAuthOption;
			httpAuthOption && (httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
				signing_region: authScheme.signingRegion,
				signingRegion: authScheme.signingRegion,
				signing_service: authScheme.signingName,
				signingName: authScheme.signingName,
				signingRegionSet: authScheme.signingRegionSet
			}, authScheme.properties));
		}
		return next({ ...args });
	};
}

const serializerMiddlewareOption = {
	name: "serializerMiddleware",
	step: "serialize",
	tags: ["SERIALIZER"],
	override: !0
};
const endpointMiddlewareOptions = {
	step: "serialize",
	tags: [
		"ENDPOINT_PARAMETERS",
		"ENDPOINT_V2",
		"ENDPOINT"
	],
	name: "endpointV2Middleware",
	override: !0,
	relation: "before",
	toMiddleware: serializerMiddlewareOption.name
};
function bindGetEndpointPlugin(getEndpointFromConfig) {
	let endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
	return (config, instructions) => ({ applyToStack: (clientStack) => {
		clientStack.addRelativeTo(endpointMiddleware({
			config,
			instructions
		}), endpointMiddlewareOptions);
	} });
}

function bindResolveEndpointConfig(getEndpointFromConfig) {
	return (input) => {
		let tls = input.tls ?? !0;
		let { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
		let resolvedConfig = Object.assign(input, {
			endpoint: endpoint == null ? void 0 : async () => toEndpointV1(await normalizeProvider$1(endpoint)()),
			tls,
			isCustomEndpoint: !!endpoint,
			useDualstackEndpoint: normalizeProvider$1(useDualstackEndpoint ?? !1),
			useFipsEndpoint: normalizeProvider$1(useFipsEndpoint ?? !1),
			ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
		});
		let configuredEndpointPromise;
		resolvedConfig.serviceConfiguredEndpoint = async () => {
			input.serviceId && !configuredEndpointPromise && (configuredEndpointPromise = getEndpointFromConfig(input.serviceId));
			return configuredEndpointPromise;
		};
		return resolvedConfig;
	};
}

var BinaryDecisionDiagram = class BinaryDecisionDiagram {
	nodes;
	root;
	conditions;
	results;
	constructor(bdd, root, conditions, results) {
		this.nodes = bdd;
		this.root = root;
		this.conditions = conditions;
		this.results = results;
	}
	static from(bdd, root, conditions, results) {
		return new BinaryDecisionDiagram(bdd, root, conditions, results);
	}
};

var EndpointCache = class {
	capacity;
	data = new Map();
	parameters = [];
	constructor({ size, params }) {
		this.capacity = size ?? 50;
		params && (this.parameters = params);
	}
	get(endpointParams, resolver) {
		let key = this.hash(endpointParams);
		if (key === !1) return resolver();
		if (!this.data.has(key)) {
			if (this.data.size > this.capacity + 10) {
				let keys = this.data.keys();
				let i = 0;
				for (;;) {
					let { value, done } = keys.next();
					this.data.delete(value);
					if (done || ++i > 10) break;
				}
			}
			this.data.set(key, resolver());
		}
		return this.data.get(key);
	}
	size() {
		return this.data.size;
	}
	hash(endpointParams) {
		let buffer = "";
		let { parameters } = this;
		if (parameters.length === 0) return !1;
		for (let param of parameters) {
			let raw = endpointParams[param];
			let val = raw == null ? "\0" : String(raw);
			if (val.includes("|;")) return !1;
			buffer += val + "|;";
		}
		return buffer;
	}
};

var EndpointError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "EndpointError";
	}
};

const debugId = "endpoints";

function toDebugString(input) {
	if (typeof input != "object" || !input) return input;
	if ("ref" in input) return `$${toDebugString(input.ref)}`;
	if ("fn" in input) return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
	return JSON.stringify(input, null, 2);
}

const customEndpointFunctions = {};

const booleanEquals = (value1, value2) => value1 === value2;

function coalesce(...args) {
	for (let arg of args) if (arg != null) return arg;
}

const getAttrPathList = (path) => {
	let parts = path.split(".");
	let pathList = [];
	for (let part of parts) {
		let squareBracketIndex = part.indexOf("[");
		if (squareBracketIndex !== -1) {
			if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
			let arrayIndex = part.slice(squareBracketIndex + 1, -1);
			if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
			squareBracketIndex !== 0 && pathList.push(part.slice(0, squareBracketIndex));
			pathList.push(arrayIndex);
		} else pathList.push(part);
	}
	return pathList;
};

const getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
	if (typeof acc != "object") throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
	else if (Array.isArray(acc)) {
		let i = parseInt(index);
		return acc[i < 0 ? acc.length + i : i];
	}
	return acc[index];
}, value);

const isSet = (value) => value != null;

function ite(condition, trueValue, falseValue) {
	return condition ? trueValue : falseValue;
}

const not = (value) => !value;

const IP_V4_REGEX = RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$");
const isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");

const DEFAULT_PORTS = {
	[EndpointURLScheme.HTTP]: 80,
	[EndpointURLScheme.HTTPS]: 443
};
const parseURL = (value) => {
	let whatwgURL = (() => {
		try {
			if (value instanceof URL) return value;
			if (typeof value == "object" && "hostname" in value) {
				let { hostname, port, protocol = "", path = "", query = {} } = value;
				let url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
				url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
				return url;
			}
			return new URL(value);
		} catch {
			return null;
		}
	})();
	if (!whatwgURL) {
		console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
		return null;
	}
	let urlString = whatwgURL.href;
	let { host, hostname, pathname, protocol, search } = whatwgURL;
	if (search) return null;
	let scheme = protocol.slice(0, -1);
	if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
	let isIp = isIpAddress(hostname);
	return {
		scheme,
		authority: `${host}${urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value == "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`) ? `:${DEFAULT_PORTS[scheme]}` : ""}`,
		path: pathname,
		normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
		isIp
	};
};

function split(value, delimiter, limit) {
	if (limit === 1) return [value];
	if (value === "") return [""];
	let parts = value.split(delimiter);
	if (limit === 0) return parts;
	return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}

const stringEquals = (value1, value2) => value1 === value2;

const substring = (input, start, stop, reverse) => {
	if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) return null;
	if (!reverse) return input.substring(start, stop);
	return input.substring(input.length - stop, input.length - start);
};

const uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const endpointFunctions = {
	booleanEquals,
	coalesce,
	getAttr,
	isSet,
	isValidHostLabel,
	ite,
	not,
	parseURL,
	split,
	stringEquals,
	substring,
	uriEncode
};

const evaluateTemplate = (template, options) => {
	let evaluatedTemplateArr = [];
	let { referenceRecord, endpointParams } = options;
	let currentIndex = 0;
	for (; currentIndex < template.length;) {
		let openingBraceIndex = template.indexOf("{", currentIndex);
		if (openingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(currentIndex));
			break;
		}
		evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
		let closingBraceIndex = template.indexOf("}", openingBraceIndex);
		if (closingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(openingBraceIndex));
			break;
		}
		if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
			evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
			currentIndex = closingBraceIndex + 2;
		}
		let parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
		if (parameterName.includes("#")) {
			let [refName, attrName] = parameterName.split("#");
			evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
		} else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
		currentIndex = closingBraceIndex + 1;
	}
	return evaluatedTemplateArr.join("");
};

const getReferenceValue = ({ ref }, options) => options.referenceRecord[ref] ?? options.endpointParams[ref];

const evaluateExpression = (obj, keyName, options) => {
	if (typeof obj == "string") return evaluateTemplate(obj, options);
	else if (obj.fn) return group$1.callFunction(obj, options);
	else if (obj.ref) return getReferenceValue(obj, options);
	throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
};
const callFunction = ({ fn, argv }, options) => {
	let evaluatedArgs = Array(argv.length);
	for (let i = 0; i < evaluatedArgs.length; ++i) {
		let arg = argv[i];
		typeof arg == "boolean" || typeof arg == "number" ? evaluatedArgs[i] = arg : evaluatedArgs[i] = group$1.evaluateExpression(arg, "arg", options);
	}
	let namespaceSeparatorIndex = fn.indexOf(".");
	if (namespaceSeparatorIndex !== -1) {
		let customFunction = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)]?.[fn.slice(namespaceSeparatorIndex + 1)];
		if (typeof customFunction == "function") return customFunction(...evaluatedArgs);
	}
	let callable = endpointFunctions[fn];
	if (typeof callable == "function") return callable(...evaluatedArgs);
	throw Error(`function ${fn} not loaded in endpointFunctions.`);
};
const group$1 = {
	evaluateExpression,
	callFunction
};

const evaluateCondition = (condition, options) => {
	let { assign } = condition;
	if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
	let value = callFunction(condition, options);
	options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
	let result = value === "" || !!value;
	if (assign != null) return {
		result,
		toAssign: {
			name: assign,
			value
		}
	};
	return { result };
};

const getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
	acc[headerKey] = headerVal.map((headerValEntry) => {
		let processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
		if (typeof processedExpr != "string") throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
		return processedExpr;
	});
	return acc;
}, {});

const getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
	acc[propertyKey] = group.getEndpointProperty(propertyVal, options);
	return acc;
}, {});
const getEndpointProperty = (property, options) => {
	if (Array.isArray(property)) return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
	switch (typeof property) {
		case "string": return evaluateTemplate(property, options);
		case "object":
			if (property === null) throw new EndpointError(`Unexpected endpoint property: ${property}`);
			return group.getEndpointProperties(property, options);
		case "boolean": return property;
		default: throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
	}
};
const group = {
	getEndpointProperty,
	getEndpointProperties
};

const getEndpointUrl = (endpointUrl, options) => {
	let expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
	if (typeof expression == "string") try {
		return new URL(expression);
	} catch (error) {
		console.error(`Failed to construct URL with ${expression}`, error);
		throw error;
	}
	throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
};

const RESULT = 1e8;
const decideEndpoint = (bdd, options) => {
	let { nodes, root, results, conditions } = bdd;
	let ref = root;
	let referenceRecord = {};
	let closure = {
		referenceRecord,
		endpointParams: options.endpointParams,
		logger: options.logger
	};
	for (; ref !== 1 && ref !== -1 && ref < RESULT;) {
		let node_i = 3 * (Math.abs(ref) - 1);
		let [condition_i, highRef, lowRef] = [
			nodes[node_i],
			nodes[node_i + 1],
			nodes[node_i + 2]
		];
		let [fn, argv, assign] = conditions[condition_i];
		let evaluation = evaluateCondition({
			fn,
			assign,
			argv
		}, closure);
		if (evaluation.toAssign) {
			let { name, value } = evaluation.toAssign;
			referenceRecord[name] = value;
		}
		ref = ref >= 0 === evaluation.result ? highRef : lowRef;
	}
	if (ref >= RESULT) {
		let result = results[ref - RESULT];
		if (result[0] === -1) {
			let [, errorExpression] = result;
			throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
		}
		let [url, properties, headers] = result;
		return {
			url: getEndpointUrl(url, closure),
			properties: getEndpointProperties(properties, closure),
			headers: getEndpointHeaders(headers ?? {}, closure)
		};
	}
	throw new EndpointError("No matching endpoint.");
};

const getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
const resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
const getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);

var ChecksumStream = class extends node_stream__WEBPACK_IMPORTED_MODULE_6__.Readable {
	expectedChecksum;
	checksumSourceLocation;
	checksum;
	source;
	base64Encoder;
	constructor({ expectedChecksum, checksum, source, checksumSourceLocation, base64Encoder }) {
		super();
		if (typeof source.pipe != "function") throw Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name ?? source} in ChecksumStream.`);
		this.source = source;
		this.base64Encoder = base64Encoder ?? toBase64;
		this.expectedChecksum = expectedChecksum;
		this.checksum = checksum;
		this.checksumSourceLocation = checksumSourceLocation;
		this.source.on("data", this.onSourceData);
		this.source.on("end", this.onSourceEnd);
		this.source.on("error", this.onSourceError);
		this.source.on("close", this.onSourceClose);
		this.source.pause();
	}
	onSourceData = (chunk) => {
		if (this.destroyed) return;
		try {
			this.checksum.update(chunk);
		} catch (e) {
			this.destroy(e);
			return;
		}
		this.push(chunk) || this.source.pause();
	};
	onSourceEnd = async () => {
		if (this.destroyed) return;
		try {
			let digest = await this.checksum.digest();
			let received = this.base64Encoder(digest);
			if (this.expectedChecksum !== received) {
				this.destroy(Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${received}" in response header "${this.checksumSourceLocation}".`));
				return;
			}
		} catch (e) {
			this.destroy(e);
			return;
		}
		this.push(null);
	};
	onSourceError = (error) => {
		this.destroy(error);
	};
	onSourceClose = () => {
		!this.destroyed && !this.source.readableEnded && this.destroy(Error("Connection lost or stream closed before all data was received."));
	};
	_read(_size) {
		this.source.resume();
	}
	_destroy(error, callback) {
		this.source?.removeListener("data", this.onSourceData);
		this.source?.removeListener("end", this.onSourceEnd);
		this.source?.removeListener("error", this.onSourceError);
		this.source?.removeListener("close", this.onSourceClose);
		this.source?.destroy();
		callback(error);
	}
};

const isReadableStream = (stream) => typeof ReadableStream == "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
const isBlob = (blob) => typeof Blob == "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);

// scripts/web-streams-stand-in.ts
function refuse() {
	throw new Error("streams of browsers are not part of this bundle.");
}

// node_modules/@smithy/core
function createChecksumStream(init) {
	if (typeof ReadableStream == "function" && isReadableStream(init.source)) return refuse(init);
	return new ChecksumStream(init);
}

var ByteArrayCollector = class {
	allocByteArray;
	byteLength = 0;
	byteArrays = [];
	constructor(allocByteArray) {
		this.allocByteArray = allocByteArray;
	}
	push(byteArray) {
		this.byteArrays.push(byteArray);
		this.byteLength += byteArray.byteLength;
	}
	flush() {
		if (this.byteArrays.length === 1) {
			let bytes = this.byteArrays[0];
			this.reset();
			return bytes;
		}
		let aggregation = this.allocByteArray(this.byteLength);
		let cursor = 0;
		for (let i = 0; i < this.byteArrays.length; ++i) {
			let bytes = this.byteArrays[i];
			aggregation.set(bytes, cursor);
			cursor += bytes.byteLength;
		}
		this.reset();
		return aggregation;
	}
	reset() {
		this.byteArrays = [];
		this.byteLength = 0;
	}
};

function createBufferedReadableStream(upstream, size, logger) {
	let reader = upstream.getReader();
	let streamBufferingLoggedWarning = !1;
	let bytesSeen = 0;
	let buffers = ["", new ByteArrayCollector((size) => new Uint8Array(size))];
	let mode = -1;
	let pull = async (controller) => {
		let { value, done } = await reader.read();
		let chunk = value;
		if (done) {
			if (mode !== -1) {
				let remainder = flush(buffers, mode);
				sizeOf(remainder) > 0 && controller.enqueue(remainder);
			}
			controller.close();
		} else {
			let chunkMode = modeOf(chunk, !1);
			if (mode !== chunkMode) {
				mode >= 0 && controller.enqueue(flush(buffers, mode));
				mode = chunkMode;
			}
			if (mode === -1) {
				controller.enqueue(chunk);
				return;
			}
			let chunkSize = sizeOf(chunk);
			bytesSeen += chunkSize;
			let bufferSize = sizeOf(buffers[mode]);
			if (chunkSize >= size && bufferSize === 0) controller.enqueue(chunk);
			else {
				let newSize = merge$1(buffers, mode, chunk);
				if (!streamBufferingLoggedWarning && bytesSeen > size * 2) {
					streamBufferingLoggedWarning = !0;
					logger?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`);
				}
				newSize >= size ? controller.enqueue(flush(buffers, mode)) : await pull(controller);
			}
		}
	};
	return new ReadableStream({ pull });
}
function merge$1(buffers, mode, chunk) {
	switch (mode) {
		case 0:
			buffers[0] += chunk;
			return sizeOf(buffers[0]);
		case 1:
		case 2:
			buffers[mode].push(chunk);
			return sizeOf(buffers[mode]);
	}
}
function flush(buffers, mode) {
	switch (mode) {
		case 0:
			let s = buffers[0];
			buffers[0] = "";
			return s;
		case 1:
		case 2: return buffers[mode].flush();
	}
	throw Error(`@smithy/util-stream - invalid index ${mode} given to flush()`);
}
function sizeOf(chunk) {
	return chunk?.byteLength ?? chunk?.length ?? 0;
}
function modeOf(chunk, allowBuffer = !0) {
	if (allowBuffer && typeof Buffer < "u" && chunk instanceof Buffer) return 2;
	if (chunk instanceof Uint8Array) return 1;
	if (typeof chunk == "string") return 0;
	return -1;
}

function createBufferedReadable(upstream, size, logger) {
	if (isReadableStream(upstream)) return createBufferedReadableStream(upstream, size, logger);
	let downstream = new node_stream__WEBPACK_IMPORTED_MODULE_6__.Readable({ read() {} });
	let streamBufferingLoggedWarning = !1;
	let bytesSeen = 0;
	let buffers = [
		"",
		new ByteArrayCollector((size) => new Uint8Array(size)),
		new ByteArrayCollector((size) => Buffer.from(new Uint8Array(size)))
	];
	let mode = -1;
	upstream.on("data", (chunk) => {
		let chunkMode = modeOf(chunk, !0);
		if (mode !== chunkMode) {
			mode >= 0 && downstream.push(flush(buffers, mode));
			mode = chunkMode;
		}
		if (mode === -1) {
			downstream.push(chunk);
			return;
		}
		let chunkSize = sizeOf(chunk);
		bytesSeen += chunkSize;
		let bufferSize = sizeOf(buffers[mode]);
		if (chunkSize >= size && bufferSize === 0) downstream.push(chunk);
		else {
			let newSize = merge$1(buffers, mode, chunk);
			if (!streamBufferingLoggedWarning && bytesSeen > size * 2) {
				streamBufferingLoggedWarning = !0;
				logger?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`);
			}
			newSize >= size && downstream.push(flush(buffers, mode));
		}
	});
	upstream.on("end", () => {
		if (mode !== -1) {
			let remainder = flush(buffers, mode);
			sizeOf(remainder) > 0 && downstream.push(remainder);
		}
		downstream.push(null);
	});
	return downstream;
}

function getAwsChunkedEncodingStream(stream, options) {
	let readable = stream;
	let readableStream = stream;
	if (isReadableStream(readableStream)) return refuse(readableStream, options);
	let { base64Encoder, bodyLengthChecker, checksumAlgorithmFn, checksumLocationName, streamHasher } = options;
	let checksumRequired = base64Encoder !== void 0 && checksumAlgorithmFn !== void 0 && checksumLocationName !== void 0 && streamHasher !== void 0;
	let digest = checksumRequired ? streamHasher(checksumAlgorithmFn, readable) : void 0;
	Promise.resolve(digest).catch(() => {});
	let awsChunkedEncodingStream = new node_stream__WEBPACK_IMPORTED_MODULE_6__.Readable({ read() {
		readable.resume();
	} });
	readable.on("data", (data) => {
		let length = bodyLengthChecker(data) || 0;
		if (length === 0) return;
		awsChunkedEncodingStream.push(`${length.toString(16)}\r\n`);
		awsChunkedEncodingStream.push(data);
		awsChunkedEncodingStream.push("\r\n") || readable.pause();
	});
	readable.on("error", (err) => {
		awsChunkedEncodingStream.destroy(err);
	});
	readable.pause();
	readable.on("end", async () => {
		try {
			awsChunkedEncodingStream.push("0\r\n");
			if (checksumRequired) {
				let checksum = base64Encoder(await digest);
				awsChunkedEncodingStream.push(`${checksumLocationName}:${checksum}\r\n`);
				awsChunkedEncodingStream.push("\r\n");
			}
			awsChunkedEncodingStream.push(null);
		} catch (err) {
			awsChunkedEncodingStream.destroy(err);
		}
	});
	return awsChunkedEncodingStream;
}

async function collectBlob(blob) {
	return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
	let chunks = [];
	let reader = stream.getReader();
	let length = 0;
	for (;;) {
		let { done, value } = await reader.read();
		if (value) {
			chunks.push(value);
			length += value.length;
		}
		if (done) break;
	}
	return concatBytes(chunks, length);
}

const streamCollector = (stream) => {
	if (isBlob(stream)) return collectBlob(stream);
	if (isReadableStream(stream)) return collectReadableStream(stream);
	return new Promise((resolve, reject) => {
		let collector = new Collector();
		let nodeStream = stream;
		nodeStream.pipe(collector);
		nodeStream.on("error", (err) => {
			collector.end();
			reject(err);
		});
		collector.on("error", reject);
		collector.on("finish", function() {
			resolve(concatBytes(this.bufferedBytes));
		});
	});
};
var Collector = class extends node_stream__WEBPACK_IMPORTED_MODULE_6__.Writable {
	bufferedBytes = [];
	_write(chunk, encoding, callback) {
		this.bufferedBytes.push(chunk);
		callback();
	}
};

const ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
const sdkStreamMixin = (stream) => {
	if (!(stream instanceof node_stream__WEBPACK_IMPORTED_MODULE_6__.Readable)) try {
		return refuse(stream);
	} catch {
		throw Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${stream?.__proto__?.constructor?.name || stream}`);
	}
	let transformed = !1;
	let transformToByteArray = async () => {
		if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
		transformed = !0;
		return await streamCollector(stream);
	};
	return Object.assign(stream, {
		transformToByteArray,
		transformToString: async (encoding) => {
			let buf = await transformToByteArray();
			if (encoding === void 0 || Buffer.isEncoding(encoding)) return fromArrayBuffer(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding);
			else return new TextDecoder(encoding).decode(buf);
		},
		transformToWebStream: () => {
			if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
			if (stream.readableFlowing !== null) throw Error("The stream has been consumed by other callbacks.");
			if (typeof node_stream__WEBPACK_IMPORTED_MODULE_6__.Readable.toWeb != "function") throw Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
			transformed = !0;
			return node_stream__WEBPACK_IMPORTED_MODULE_6__.Readable.toWeb(stream);
		}
	});
};

function writeKey$2(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}

var Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {};
const _getRandomValues = node_crypto__WEBPACK_IMPORTED_MODULE_1__.getRandomValues;
const v4 = bindV4(_getRandomValues);
const generateIdempotencyToken = v4;

const collectBody$1 = async (streamBody = new Uint8Array(), context) => {
	if (streamBody instanceof Uint8Array) return Uint8ArrayBlobAdapter.mutate(streamBody);
	if (!streamBody) return Uint8ArrayBlobAdapter.mutate(new Uint8Array());
	let fromContext = context.streamCollector(streamBody);
	return Uint8ArrayBlobAdapter.mutate(await fromContext);
};

function extendedEncodeURIComponent(str) {
	if (/^[\w.~-]+$/.test(str)) return str;
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}

const HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
var HttpBindingNormalizedSchema = class HttpBindingNormalizedSchema extends NormalizedSchema {
	static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
	identity = HttpBindingNormalizedSchema.identity;
	bindings;
	constructor(schema) {
		super(schema);
	}
	static of(schema) {
		let ns = NormalizedSchema.of(schema);
		if (ns.identity === HttpBindingNormalizedSchema.identity) return ns;
		let schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
		let cache = typeof schemaCache == "object" && schemaCache ? schemaCache : ns;
		return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
	}
	getHttpBindingLocation(traits) {
		if (traits.httpPayload) return 36;
		if (traits.httpLabel) return 33;
		if (traits.httpHeader) return 38;
		if (typeof traits.httpPrefixHeaders == "string") return 39;
		if (traits.httpQuery) return 34;
		if (traits.httpQueryParams) return 35;
		if (traits.httpResponseCode) return 37;
		return 32;
	}
	getHttpBindingValue(location, traits, nested = !1) {
		let raw = this.getSchema();
		let type = typeof raw == "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
		let slot = location & 7;
		let media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
		let stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
		let timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : +(slot > 0 && slot < 4) : 0;
		let flags = type | media << 8 | !!traits.idempotencyToken << 10 | stream << 11 | !!traits.sparse << 13 | timestamp << 14 | !!traits.hostLabel << 17 | (location === 36 && typeof raw != "object") << 18;
		let category = type & 192;
		let collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
		let valueType = (collectionValue?.[1] ?? 0) & 255;
		flags |= (slot >= 6 && (valueType === 4 || valueType === 6)) << 16;
		return [
			this,
			flags,
			collectionValue
		];
	}
	getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
		let valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
		return valueSchema.getHttpBindingValue(location, {
			...valueSchema.getMergedTraits(),
			...traits
		}, !0);
	}
	getHttpBindings() {
		let source = this.getSchema();
		return typeof source != "object" || !source ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
	}
};
const buildHttpBindings = (schema) => {
	let bodyMemberNames = [];
	let bodyMemberSchemas = [];
	let requestBodyMemberNames = [];
	let requestBodyMemberSchemas = [];
	let memberBindings = [];
	let byName = {};
	let headers = {};
	let prefixHeaders = [];
	let responseBindings = {
		headers,
		prefixHeaders
	};
	let bindings = {
		request: {
			memberBindings,
			byName
		},
		response: {
			bodyMemberNames,
			bindings: responseBindings
		}
	};
	let { request, response } = bindings;
	for (let [name, member] of schema.structIterator()) {
		let bindingSchema = HttpBindingNormalizedSchema.of(member);
		let traits = bindingSchema.getMergedTraits();
		let location = bindingSchema.getHttpBindingLocation(traits);
		let wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
		let value = bindingSchema.getHttpBindingValue(location, traits);
		let binding = [
			name,
			value,
			location,
			wireName
		];
		name === "__proto__" && writeKey$2(byName);
		byName[name] = binding;
		value[1] >> 10 & 1 && (request.hasIdempotency = !0);
		memberBindings.push(binding);
		let slot = location & 7;
		if (slot === 0) {
			requestBodyMemberNames.push(name);
			requestBodyMemberSchemas.push(member);
		}
		if (!(slot & 4)) {
			bodyMemberNames.push(name);
			bodyMemberSchemas.push(member);
		} else if ((slot & 6) == 4) {
			if (slot & 1) responseBindings.statusCode = binding;
			else {
				responseBindings.payload = binding;
				let type = value[1] & 255;
				request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
			}
		} else if (slot & 1) {
			request.hasPrefixHeaders = !0;
			prefixHeaders.push(binding);
		} else {
			wireName === "__proto__" && writeKey$2(headers);
			headers[wireName] = binding;
		}
	}
	request.contentTypeInstruction === void 0 && requestBodyMemberNames.length && (request.contentTypeInstruction = null);
	request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
	response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
	return bindings;
};
const buildPathSegments = (path) => {
	let segments = [];
	let offset = 0;
	for (let match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
		match.index > offset && segments.push([path.slice(offset, match.index), 0]);
		segments.push([match[1], match[2] ? 2 : 1]);
		offset = match.index + match[0].length;
	}
	segments.length && offset < path.length && segments.push([path.slice(offset), 0]);
	return segments.length ? segments : void 0;
};
const buildHttpOperationBindings = (schema) => {
	let { http, endpoint } = translateTraits(schema.traits ?? {});
	let [path, search] = http?.[1].split("?") ?? [];
	return [
		http?.[0],
		path,
		search ? [...new URLSearchParams(search)] : [],
		path ? buildPathSegments(path) : void 0,
		endpoint?.[0]
	];
};
const EMPTY_BINDINGS = {
	request: {
		memberBindings: [],
		byName: {}
	},
	response: {
		bodyMemberNames: [],
		bindings: {
			headers: {},
			prefixHeaders: []
		}
	}
};
const getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
const createBodySchema = (schema, memberNames, memberSchemas) => {
	if (!memberNames.length) return;
	let source = schema.getSchema();
	let body = [
		3,
		source[1],
		source[2],
		schema.getMergedTraits(),
		memberNames,
		memberSchemas
	];
	let required = source[6];
	let bodyRequired = required && memberNames.reduce((count, name) => count + +(source[4].indexOf(name) < required), 0);
	bodyRequired && (body[6] = bodyRequired);
	return body;
};

var SerdeContext = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};

var HttpProtocol = class extends SerdeContext {
	options;
	compositeErrorRegistry;
	constructor(options) {
		super();
		this.options = options;
		this.compositeErrorRegistry = new TypeRegistry(options.defaultNamespace);
		for (let etr of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(etr);
	}
	getRequestType() {
		return HttpRequest;
	}
	getResponseType() {
		return HttpResponse;
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
		this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(serdeContext);
	}
	updateServiceEndpoint(request, endpoint) {
		if ("url" in endpoint) {
			request.protocol = endpoint.url.protocol;
			request.hostname = endpoint.url.hostname;
			request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
			request.path = endpoint.url.pathname;
			request.fragment = endpoint.url.hash || void 0;
			request.username = endpoint.url.username || void 0;
			request.password = endpoint.url.password || void 0;
			request.query ||= {};
			for (let [k, v] of endpoint.url.searchParams.entries()) request.query[k] = v;
			if (endpoint.headers) for (let name in endpoint.headers) {
				if (!hasOwn(endpoint.headers, name)) continue;
				request.headers[name] = endpoint.headers[name].join(", ");
			}
			return request;
		} else {
			request.protocol = endpoint.protocol;
			request.hostname = endpoint.hostname;
			request.port = endpoint.port ? Number(endpoint.port) : void 0;
			request.path = endpoint.path;
			request.query = { ...endpoint.query };
			if (endpoint.headers) for (let name in endpoint.headers) {
				if (!hasOwn(endpoint.headers, name)) continue;
				request.headers[name] = endpoint.headers[name];
			}
			return request;
		}
	}
	setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
		if (this.serdeContext?.disableHostPrefix) return;
		let hostPrefix = operation[4];
		if (typeof hostPrefix != "string") return;
		let resolvedHostPrefix = hostPrefix;
		for (let [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
			if (!(flags >> 17 & 1)) continue;
			let replacement = input[name];
			if (typeof replacement != "string") throw Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
			resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
		}
		request.hostname = resolvedHostPrefix + request.hostname;
		if (!isValidHostname(request.hostname)) throw Error(`[${request.hostname}] is not a valid hostname.`);
	}
	deserializeMetadata(output) {
		return {
			httpStatusCode: output.statusCode,
			requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
			extendedRequestId: output.headers["x-amz-id-2"],
			cfId: output.headers["x-amz-cf-id"]
		};
	}
	resolveError(name, namespaces, registries) {
		let defaultErrorSchema = [
			-3,
			"",
			"Error",
			0,
			[],
			[],
			0
		];
		let schema;
		for (let registry of registries) for (let ns of namespaces) try {
			schema = ns === "*" ? registry.getSchema(name) : registry.getSchema(ns + "#" + name);
			let errorCtor = registry.getErrorCtor(schema);
			if (errorCtor) return [
				schema,
				errorCtor,
				"modeled"
			];
			else {
				let syntheticErrorSchema = registry.getBaseException();
				if (syntheticErrorSchema) {
					let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
					if (syntheticErrorCtor) return [
						schema,
						syntheticErrorCtor,
						"synthetic"
					];
				}
			}
		} catch {}
		for (let registry of registries) {
			let syntheticErrorSchema = registry.getBaseException();
			if (syntheticErrorSchema) {
				let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
				if (syntheticErrorCtor) return [
					syntheticErrorSchema,
					syntheticErrorCtor,
					"synthetic"
				];
			}
		}
		return [
			defaultErrorSchema,
			Error,
			"native"
		];
	}
	async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
		return (await this.loadEventStreamCapability()).serializeEventStream({
			eventStream,
			requestSchema,
			initialRequest
		});
	}
	async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
		return (await this.loadEventStreamCapability()).deserializeEventStream({
			response,
			responseSchema,
			initialResponseContainer
		});
	}
	async loadEventStreamCapability() {
		let { EventStreamSerde, eventStreamSerdeProvider } = await __webpack_require__.e(318).then(__webpack_require__.bind(__webpack_require__, 8318));
		return new EventStreamSerde({
			marshaller: this.resolveEventStreamMarshaller(eventStreamSerdeProvider),
			serializer: this.serializer,
			deserializer: this.deserializer,
			serdeContext: this.serdeContext,
			defaultContentType: this.getDefaultContentType(),
			compositeErrorRegistry: this.compositeErrorRegistry
		});
	}
	getDefaultContentType() {
		throw Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		return [];
	}
	getEventStreamMarshaller() {
		let context = this.serdeContext;
		if (!context.eventStreamMarshaller) throw Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
		return context.eventStreamMarshaller;
	}
	resolveEventStreamMarshaller(importedProvider) {
		let context = this.serdeContext;
		if (context.eventStreamMarshaller) return context.eventStreamMarshaller;
		return importedProvider(this.serdeContext);
	}
};

var HttpBindingProtocol = class extends HttpProtocol {
	async serializeRequest(operationSchema, _input, context) {
		let input = _input && typeof _input == "object" ? _input : {};
		let query = {};
		let headers = {};
		let endpoint = await context.endpoint();
		let ns = HttpBindingNormalizedSchema.of(operationSchema?.input);
		let bindings = ns.getHttpBindings().request;
		let operation = getHttpOperationBindings(operationSchema);
		let request = new HttpRequest({
			query,
			headers
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input, operation);
			let [method, path, staticQuery] = operation;
			if (method) {
				request.method = method;
				request.path = request.path === "/" ? path : request.path + path;
				for (let [key, value] of staticQuery) query[key] = value;
			}
		}
		request.query = query;
		let eventStream = this.serializeHttpBindings(input, request, bindings, operation);
		eventStream && (request.body = await this.serializeEventStream({
			eventStream,
			requestSchema: ns
		}));
		return request;
	}
	serializeHttpBindings(input, request, bindings, operation) {
		let serializer = this.serializer;
		let directSerializer = typeof serializer.writeCodec == "function" ? serializer : void 0;
		let query = request.query;
		let headers = request.headers;
		let bodySchema = bindings.syntheticBodySchema;
		let hasBodyValue = !1;
		let payload;
		let eventStream;
		let labels;
		let names = Object.getOwnPropertyNames(input);
		let prototype = Object.getPrototypeOf(input);
		let sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length;
		let length = sparse ? names.length : bindings.memberBindings.length;
		for (let i = 0; i < length; ++i) {
			let binding = sparse ? hasOwn(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
			if (!binding) continue;
			let value = binding[1];
			let memberName = binding[0];
			let memberNs = value[0];
			let flags = value[1];
			let collectionValue = value[2];
			let location = binding[2];
			let wireName = binding[3];
			let inputMemberValue = input[memberName];
			if (inputMemberValue == null && !(flags >> 10 & 1)) continue;
			if (location === 36) {
				let stream = flags >> 11 & 3;
				if (stream) stream === 2 ? eventStream = inputMemberValue || void 0 : payload = inputMemberValue;
				else {
					directSerializer ? directSerializer.writeCodec(memberNs, inputMemberValue) : serializer.write(memberNs, inputMemberValue);
					payload = serializer.flush();
				}
			} else if (location === 33 || location === 38) {
				let serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
				location === 33 ? (labels ??= Object.create(null))[memberName] = serialized : headers[wireName] = serialized;
			} else if (location === 39) for (let key in inputMemberValue) {
				if (!hasOwn(inputMemberValue, key)) continue;
				let amalgam = wireName + key;
				headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }]);
			}
			else (location & 62) == 34 ? this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer) : hasBodyValue = !0;
		}
		let operationPath = operation[1];
		let pathSegments = operation[3];
		operationPath && pathSegments && request.path.endsWith(operationPath) && (request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings));
		if (hasBodyValue && bodySchema) {
			directSerializer ? directSerializer.writeCodec(bodySchema, input) : serializer.write(bodySchema, input);
			payload = serializer.flush();
		}
		request.body = payload;
		return eventStream;
	}
	serializeQuery(value, data, wireName, query, directSerializer) {
		let [ns, flags, collectionValue] = value;
		let traits = directSerializer ? void 0 : ns.getMergedTraits();
		if (wireName === void 0) {
			for (let key in data) {
				if (!hasOwn(data, key) || key in query) continue;
				directSerializer || Object.assign(collectionValue[0].getMergedTraits(), {
					...traits,
					httpQuery: key,
					httpQueryParams: void 0
				});
				this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
			}
			return;
		}
		if ((flags & 192) == 64) {
			let buffer = [];
			for (let item of data) {
				let serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], traits]);
				(flags >> 13 & 1 || serialized !== void 0) && buffer.push(serialized);
			}
			query[wireName] = buffer;
		} else query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ns, traits]);
	}
	serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
		let flags = value[1];
		let type = flags & 255;
		if (directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19)) return String(data);
		directSerializer ? directSerializer.writeHttpBinding(value, data, location) : this.serializer.write(schema, data);
		return this.serializer.flush();
	}
	serializePath(segments, labels, bindings) {
		let path = "";
		for (let [value, kind] of segments) {
			if (kind === 0) {
				path += value;
				continue;
			}
			let replacement = labels?.[value];
			if (replacement === void 0) {
				if (hasOwn(bindings.byName, value) && bindings.byName[value][2] === 33) throw Error(`No value provided for input HTTP label: ${value}.`);
				path += `{${value}${kind === 2 ? "+" : ""}}`;
			} else path += kind === 2 ? replacement.split("/").map(extendedEncodeURIComponent).join("/") : extendedEncodeURIComponent(replacement);
		}
		return path;
	}
	async deserializeResponse(operationSchema, context, response) {
		let deserializer = this.deserializer;
		let directDeserializer = typeof deserializer.readCodec == "function" ? deserializer : void 0;
		let ns = HttpBindingNormalizedSchema.of(operationSchema.output);
		let responseBindings = ns.getHttpBindings().response;
		let dataObject = {};
		if (response.statusCode >= 300) {
			let bytes = await collectBody$1(response.body, context);
			bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
		}
		let nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
		if (nonHttpBindingMembers.length) {
			let bytes = await collectBody$1(response.body, context);
			if (bytes.byteLength > 0) {
				let dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
				for (let member of nonHttpBindingMembers) dataFromBody[member] != null && (dataObject[member] = dataFromBody[member]);
			}
		} else responseBindings.bindings.payload || await collectBody$1(response.body, context);
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		let dataObject = arg4 instanceof Set ? arg5 : arg4;
		let deserializer = this.deserializer;
		let directDeserializer = typeof deserializer.readCodec == "function" ? deserializer : void 0;
		let ns = HttpBindingNormalizedSchema.of(schema);
		let { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response;
		let headers = response.headers;
		if (payload) {
			let [memberName, value] = payload;
			let [memberSchema, flags] = value;
			let stream = flags >> 11 & 3;
			if (stream) dataObject[memberName] = stream === 2 ? await this.deserializeEventStream({
				response,
				responseSchema: ns
			}) : sdkStreamMixin(response.body);
			else if (response.body) {
				let bytes = await collectBody$1(response.body, context);
				bytes.byteLength > 0 && (dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes)));
			}
		}
		for (let header in headers) {
			if (!hasOwn(headers, header)) continue;
			let lower = header.toLowerCase();
			let headerValue = headers[header];
			if (lower !== header) {
				delete headers[header];
				headers[lower] = headerValue;
			}
			let binding = hasOwn(responseHeaders, lower) ? responseHeaders[lower] : void 0;
			if (!binding) continue;
			let [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
			if (collectionValue) {
				let sections = flags >> 16 & 1 ? splitEvery(headerValue, ",", 2) : splitHeader(headerValue);
				let list = [];
				for (let section of sections) list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
				dataObject[memberName] = list;
			} else dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
		}
		for (let [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
			dataObject[memberName] = {};
			for (let header in headers) {
				if (!hasOwn(headers, header)) continue;
				if (!header.startsWith(wireName)) continue;
				let headerValue = headers[header];
				dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
			}
		}
		statusCode && (dataObject[statusCode[0]] = response.statusCode);
		return bodyMemberNames;
	}
};

var RpcProtocol = class extends HttpProtocol {
	async serializeRequest(operationSchema, _input, context) {
		let serializer = this.serializer;
		let query = {};
		let headers = {};
		let endpoint = await context.endpoint();
		let ns = NormalizedSchema.of(operationSchema?.input);
		let schema = ns.getSchema();
		let payload;
		let input = _input && typeof _input == "object" ? _input : {};
		let request = new HttpRequest({
			protocol: "",
			hostname: "",
			port: void 0,
			path: "/",
			fragment: void 0,
			query,
			headers,
			body: void 0
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input);
		}
		if (input) {
			let eventStreamMember = ns.getEventStreamMember();
			if (eventStreamMember) {
				if (input[eventStreamMember]) {
					let initialRequest = {};
					for (let [memberName] of ns.structIterator()) memberName !== eventStreamMember && input[memberName] != null && (initialRequest[memberName] = input[memberName]);
					payload = await this.serializeEventStream({
						eventStream: input[eventStreamMember],
						requestSchema: ns,
						initialRequest
					});
				}
			} else {
				serializer.write(schema, input);
				payload = serializer.flush();
			}
		}
		request.headers = Object.assign(request.headers, headers);
		request.query = query;
		request.body = payload;
		request.method = "POST";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		let deserializer = this.deserializer;
		let ns = NormalizedSchema.of(operationSchema.output);
		let dataObject = {};
		if (this.isErrorResponse(response.statusCode)) {
			let bytes = await collectBody$1(response.body, context);
			bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
		}
		for (let header in response.headers) {
			if (!hasOwn(response.headers, header)) continue;
			let value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		let eventStreamMember = ns.getEventStreamMember();
		if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
			response,
			responseSchema: ns,
			initialResponseContainer: dataObject
		});
		else {
			let bytes = await collectBody$1(response.body, context);
			bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes));
		}
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	isErrorResponse(statusCode) {
		return statusCode >= 300;
	}
};

var FromStringShapeDeserializer = class extends SerdeContext {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	read(_schema, data) {
		let ns = HttpBindingNormalizedSchema.of(_schema);
		let traits = ns.getMergedTraits();
		let location = ns.getHttpBindingLocation(traits);
		return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
	}
	readHttpBinding([ns, flags, collectionValue], data, location) {
		let schema = flags & 255;
		if ((schema & 192) == 64) {
			collectionValue ??= ns.getHttpBindingCollectionValue(location);
			return splitHeader(data).map((item) => this.readHttpBinding(collectionValue, item, location));
		}
		switch (schema) {
			case 21:
			case 42: return (this.serdeContext?.base64Decoder ?? fromBase64)(data);
			case 4:
			case 5:
			case 6:
			case 7: {
				let bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
				switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
					case 5: return _parseRfc3339DateTimeWithOffset(data);
					case 6: return _parseRfc7231DateTime(data);
					case 7: return _parseEpochTimestamp(data);
					default:
						console.warn("Missing timestamp format, parsing value with Date constructor:", data);
						return new Date(data);
				}
			}
			case 0: {
				let media = flags >> 8 & 3;
				if (!media) return data;
				let intermediateValue = data;
				(location & 6) == 6 && (intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8)((this.serdeContext?.base64Decoder ?? fromBase64)(intermediateValue)));
				return media === 2 ? LazyJsonString.from(intermediateValue) : intermediateValue;
			}
			case 1: return Number(data);
			case 2: return data.toLowerCase() === "true";
			case 17: return BigInt(data);
			case 19: return new NumericValue(data, "bigDecimal");
			default: return data;
		}
	}
};

var HttpInterceptingShapeDeserializer = class extends SerdeContext {
	codecDeserializer;
	stringDeserializer;
	constructor(codecDeserializer, codecSettings) {
		super();
		this.codecDeserializer = codecDeserializer;
		this.stringDeserializer = new FromStringShapeDeserializer(codecSettings);
	}
	setSerdeContext(serdeContext) {
		this.stringDeserializer.setSerdeContext(serdeContext);
		this.codecDeserializer.setSerdeContext(serdeContext);
		this.serdeContext = serdeContext;
	}
	read(schema, data) {
		let ns = HttpBindingNormalizedSchema.of(schema);
		let traits = ns.getMergedTraits();
		if (traits.httpHeader || traits.httpResponseCode) {
			let value = ns.getHttpBindingValue(38, traits);
			return this.readHttpBinding(value, data, 38);
		}
		if (traits.httpPayload) return this.readPayload(ns.getHttpBindingValue(36, traits), data);
		return this.readCodec(ns, data);
	}
	readHttpBinding(binding, data, location) {
		let value = typeof data == "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8)(data);
		return this.stringDeserializer.readHttpBinding(binding, value, location);
	}
	readPayload([schema, flags], data) {
		let type = flags & 255;
		if (type === 21 || type === 42) return typeof data == "string" ? (this.serdeContext?.utf8Decoder ?? fromUtf8)(data) : data;
		if (type === 0) return typeof data == "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8)(data);
		return this.readCodec(schema, data);
	}
	readCodec(schema, data) {
		return this.codecDeserializer.read(schema, data);
	}
};

var ToStringShapeSerializer = class extends SerdeContext {
	settings;
	stringBuffer = "";
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value) {
		let ns = HttpBindingNormalizedSchema.of(schema);
		let traits = ns.getMergedTraits();
		let location = ns.getHttpBindingLocation(traits);
		this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
	}
	writeHttpBinding([ns, flags, collectionValue], value, location) {
		let schema = flags & 255;
		switch (typeof value) {
			case "object":
				if (value === null) {
					this.stringBuffer = "null";
					return;
				}
				if (schema >= 4 && schema <= 7) {
					if (!(value instanceof Date)) throw Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(!0)}`);
					let bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
					switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
						case 5:
							this.stringBuffer = value.toISOString().replace(".000Z", "Z");
							break;
						case 6:
							this.stringBuffer = dateToUtcString(value);
							break;
						case 7:
							this.stringBuffer = String(value.getTime() / 1e3);
							break;
						default:
							console.warn("Missing timestamp format, using epoch seconds", value);
							this.stringBuffer = String(value.getTime() / 1e3);
					}
					return;
				}
				if ((schema === 21 || schema === 42) && "byteLength" in value) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(value);
					return;
				}
				if ((schema & 192) == 64 && Array.isArray(value)) {
					collectionValue ??= ns.getHttpBindingCollectionValue(location);
					let valueSchemaType = collectionValue[1] & 255;
					let isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
					let buffer = "";
					for (let item of value) {
						this.writeHttpBinding(collectionValue, item, location);
						let headerItem = this.flush();
						buffer && (buffer += ", ");
						buffer += isTimestamp ? headerItem : quoteHeader(headerItem);
					}
					this.stringBuffer = buffer;
					return;
				}
				this.stringBuffer = JSON.stringify(value, null, 2);
				break;
			case "string":
				let media = flags >> 8 & 3;
				let intermediateValue = value;
				media === 2 && (intermediateValue = LazyJsonString.from(intermediateValue));
				if (media && (location & 6) == 6) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(intermediateValue.toString());
					return;
				}
				this.stringBuffer = value;
				break;
			default: this.stringBuffer = flags >> 10 & 1 ? generateIdempotencyToken() : String(value);
		}
	}
	flush() {
		let buffer = this.stringBuffer;
		this.stringBuffer = "";
		return buffer;
	}
};

var HttpInterceptingShapeSerializer = class {
	codecSerializer;
	stringSerializer;
	buffer;
	constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
		this.codecSerializer = codecSerializer;
		this.stringSerializer = stringSerializer;
	}
	setSerdeContext(serdeContext) {
		this.codecSerializer.setSerdeContext(serdeContext);
		this.stringSerializer.setSerdeContext(serdeContext);
	}
	write(schema, value) {
		let ns = HttpBindingNormalizedSchema.of(schema);
		let traits = ns.getMergedTraits();
		if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
			let location = ns.getHttpBindingLocation(traits);
			this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
			return;
		}
		this.writeCodec(ns, value);
	}
	writeHttpBinding(binding, value, location) {
		this.stringSerializer.writeHttpBinding(binding, value, location);
		this.buffer = this.stringSerializer.flush();
	}
	writeCodec(schema, value) {
		this.codecSerializer.write(schema, value);
	}
	flush() {
		if (this.buffer !== void 0) {
			let buffer = this.buffer;
			this.buffer = void 0;
			return buffer;
		}
		return this.codecSerializer.flush();
	}
};

function determineTimestampFormat(ns, settings) {
	if (settings.timestampFormat.useTrait) {
		let schema = ns.getSchema();
		if (schema === 5 || schema === 6 || schema === 7) return schema;
	}
	let { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
	return (settings.httpBindings ? typeof httpPrefixHeaders == "string" || httpHeader ? 6 : httpQuery || httpLabel ? 5 : void 0 : void 0) ?? settings.timestampFormat.default;
}

const getHttpHandlerExtensionConfiguration = (runtimeConfig) => {
	runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger" && runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
	runtimeConfig.defaultSocketTimeout && runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
	return {
		setHttpHandler(handler) {
			runtimeConfig.requestHandler = handler;
		},
		httpHandler() {
			return runtimeConfig.requestHandler;
		},
		updateHttpClientConfig(key, value) {
			runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
		},
		httpHandlerConfigs() {
			return runtimeConfig.requestHandler.httpHandlerConfigs();
		}
	};
};
const resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => ({ requestHandler: httpHandlerExtensionConfiguration.httpHandler() });

const CONTENT_LENGTH_HEADER = "content-length";
function contentLengthMiddleware(bodyLengthChecker) {
	return (next) => async (args) => {
		let request = args.request;
		if (HttpRequest.isInstance(request)) {
			let { body, headers } = request;
			if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) try {
				let length = bodyLengthChecker(body);
				length != null && (request.headers = {
					...request.headers,
					[CONTENT_LENGTH_HEADER]: String(length)
				});
			} catch {}
		}
		return next({
			...args,
			request
		});
	};
}
const contentLengthMiddlewareOptions = {
	step: "build",
	tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
	name: "contentLengthMiddleware",
	override: !0
};
const getContentLengthPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
} });

const escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
const hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;

function buildQueryString(query) {
	let parts = [];
	for (let key of Object.keys(query).sort()) {
		let value = query[key];
		key = escapeUri(key);
		if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${escapeUri(value[i])}`);
		else {
			let qsEntry = key;
			(value || typeof value == "string") && (qsEntry += `=${escapeUri(value)}`);
			parts.push(qsEntry);
		}
	}
	return parts.join("&");
}

var SerdeContextConfig$1 = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};

var UnionSerde$1 = class {
	from;
	to;
	keys;
	constructor(from, to) {
		this.from = from;
		this.to = to;
		let keys = Object.keys(this.from);
		let set = new Set(keys);
		set.delete("__type");
		this.keys = set;
	}
	mark(key) {
		this.keys.delete(key);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			let k = this.keys.values().next().value;
			let v = this.from[k];
			this.to.$unknown = [k, v];
		}
	}
};

let canParseBuffer;
function detectBufferParsing() {
	if (canParseBuffer === void 0) try {
		if (typeof Buffer != "function") canParseBuffer = !1;
		else {
			let result = JSON.parse(Buffer.from([123, 125]));
			canParseBuffer = typeof result == "object" && !!result;
		}
	} catch {
		canParseBuffer = !1;
	}
	return canParseBuffer;
}

function jsonReviver(key, value, context) {
	if (context?.source) {
		let numericString = context.source;
		if (typeof value == "number") {
			if (value <= 2 ** 53 - 1 && value >= -(2 ** 53 - 1)) {
				if (isRepresentable(numericString, value)) return value;
				return new NumericValue(numericString, "bigDecimal");
			} else {
				if (isFractionalBigNumeric(numericString)) return new NumericValue(numericString, "bigDecimal");
				if (/[eE]/.test(numericString)) return expandExponentToBigInt(numericString);
				return BigInt(numericString);
			}
		}
	}
	return value;
}
function isFractionalBigNumeric(s) {
	let dotIndex = s.indexOf(".");
	if (dotIndex === -1) return !1;
	let eIndex = s.search(/[eE]/);
	if (eIndex === -1) return !0;
	let fracDigits = eIndex - dotIndex - 1;
	return parseInt(s.slice(eIndex + 1), 10) < fracDigits;
}
function isRepresentable(numericString, value) {
	if (numericString === String(value)) return !0;
	if (Object.is(value, -0)) return !0;
	if (/[eE]/.test(numericString)) return expandToDecimal(numericString) === expandToDecimal(String(value));
	let normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
	let canonical = String(value);
	if (normalized === canonical) return !0;
	if (/[eE]/.test(canonical)) return normalized === expandToDecimal(canonical);
	return !1;
}
function expandToDecimal(s) {
	let negative = s.startsWith("-");
	let abs = negative ? s.slice(1) : s;
	let eIndex = abs.search(/[eE]/);
	let result;
	if (eIndex === -1) result = abs;
	else {
		let exp = parseInt(abs.slice(eIndex + 1), 10);
		let mantissa = abs.slice(0, eIndex);
		let dotIndex = mantissa.indexOf(".");
		let digits;
		let intLen;
		if (dotIndex === -1) {
			digits = mantissa;
			intLen = mantissa.length;
		} else {
			digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
			intLen = dotIndex;
		}
		digits = digits.replace(/0+$/, "") || "0";
		let newDotPos = intLen + exp;
		result = digits === "0" ? "0" : newDotPos <= 0 ? "0." + "0".repeat(-newDotPos) + digits : newDotPos >= digits.length ? digits + "0".repeat(newDotPos - digits.length) : digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
	}
	result.includes(".") && (result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""));
	return (negative ? "-" : "") + result;
}
function expandExponentToBigInt(s) {
	let eIndex = s.search(/[eE]/);
	let exp = parseInt(s.slice(eIndex + 1), 10);
	let negative = s.startsWith("-");
	let mantissa = s.slice(+!!negative, eIndex);
	let dotIndex = mantissa.indexOf(".");
	let digits;
	let shift;
	if (dotIndex === -1) {
		digits = mantissa;
		shift = exp;
	} else {
		digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
		shift = exp - (mantissa.length - dotIndex - 1);
	}
	digits = digits.replace(/0+$/, "") || "0";
	let result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
	return negative ? -result : result;
}

const REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
function needsReviver(schema) {
	let ns = NormalizedSchema.of(schema);
	let raw = ns.getSchema();
	if (Array.isArray(raw) && ns.isStructSchema()) {
		if (REVIVER_SYMBOL in raw) return raw[REVIVER_SYMBOL];
		let result = _check(ns, new Set());
		raw[REVIVER_SYMBOL] = result;
		return result;
	}
	return _check(ns, new Set());
}
function _check(ns, seen) {
	let raw = ns.getSchema();
	if (seen.has(raw)) return !1;
	seen.add(raw);
	if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return !0;
	if (ns.isStructSchema()) {
		for (let [, memberSchema] of ns.structIterator()) if (_check(memberSchema, seen)) return !0;
	} else if (ns.isListSchema() || ns.isMapSchema()) {
		if (_check(ns.getValueSchema(), seen)) return !0;
	} else if (ns.isDocumentSchema()) return !0;
	return !1;
}

const collectBodyString = (streamBody, context) => collectBody$1(streamBody, context).then((body) => (context?.utf8Encoder ?? toUtf8)(body));

async function parseJsonBody(streamBody, context, schema) {
	let parsingInput;
	if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] == "function") {
		let buffer = await collectBody$1(streamBody, context);
		typeof Buffer == "function" && (parsingInput = Buffer.isBuffer(buffer) ? buffer : Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength));
	}
	parsingInput ||= await collectBodyString(streamBody, context);
	if (parsingInput.length === 0) return {};
	let reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
	try {
		return JSON.parse(parsingInput, reviver);
	} catch (e) {
		e?.name === "SyntaxError" && Object.defineProperty(e, "$responseBodyText", { value: typeof parsingInput == "string" ? parsingInput : parsingInput.toString("utf8") });
		throw e;
	}
}
const findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase());
const sanitizeErrorCode = (rawValue) => {
	let cleanValue = rawValue;
	typeof cleanValue == "number" && (cleanValue = cleanValue.toString());
	cleanValue.indexOf(",") >= 0 && (cleanValue = cleanValue.split(",")[0]);
	cleanValue.indexOf(":") >= 0 && (cleanValue = cleanValue.split(":")[0]);
	cleanValue.indexOf("#") >= 0 && (cleanValue = cleanValue.split("#")[1]);
	return cleanValue;
};
const loadRestJsonErrorCode = (output, data) => loadErrorCode(output, data, [
	"header",
	"code",
	"type"
]);
const loadJsonRpcErrorCode = (output, data, queryCompat = !1) => loadErrorCode(output, data, queryCompat ? [
	"code",
	"header",
	"type"
] : [
	"type",
	"code",
	"header"
]);
const loadErrorCode = ({ headers }, data, order) => {
	for (; order.length > 0;) switch (order.shift()) {
		case "header":
			let headerKey = findKey(headers ?? {}, "x-amzn-errortype");
			if (headerKey !== void 0) return sanitizeErrorCode(headers[headerKey]);
			break;
		case "code":
			let codeKey = findKey(data ?? {}, "code");
			if (codeKey && data[codeKey] !== void 0) return sanitizeErrorCode(data[codeKey]);
			break;
		case "type": if (data?.__type !== void 0) return sanitizeErrorCode(data.__type);
	}
};

var JsonShapeDeserializer2 = class extends SerdeContextConfig$1 {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	async read(schema, data) {
		let reviver = needsReviver(schema) ? jsonReviver : void 0;
		let parsed;
		if (typeof data == "string") {
			if (data.length === 0) return {};
			parsed = JSON.parse(data, reviver);
		} else if (data instanceof Uint8Array && detectBufferParsing()) {
			if (data.byteLength === 0) return {};
			let buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
			parsed = JSON.parse(buf, reviver);
		} else parsed = await parseJsonBody(data, this.serdeContext, schema);
		return this._read(schema, parsed);
	}
	readObject(schema, data) {
		return this._read(schema, data);
	}
	_read(schema, value) {
		let isObject = typeof value == "object" && !!value;
		let ns = NormalizedSchema.of(schema);
		if (isObject) {
			if (ns.isStructSchema()) return this._readStruct(ns, value);
			if (Array.isArray(value) && ns.isListSchema()) {
				let listMember = ns.getValueSchema();
				if (this.needsTransform(listMember)) for (let i = 0; i < value.length; ++i) value[i] = this._read(listMember, value[i]);
				return value;
			}
			if (ns.isMapSchema()) {
				let mapMember = ns.getValueSchema();
				let map = value;
				if (this.needsTransform(mapMember)) for (let k in map) {
					if (!hasOwn(map, k)) continue;
					k === "__proto__" && writeKey$2(map);
					map[k] = this._read(mapMember, map[k]);
				}
				return map;
			}
		}
		if (ns.isBlobSchema() && typeof value == "string") return fromBase64(value);
		let mediaType = ns.getMergedTraits().mediaType;
		if (ns.isStringSchema() && typeof value == "string" && mediaType) {
			if (mediaType === "application/json" || mediaType.endsWith("+json")) return LazyJsonString.from(value);
			return value;
		}
		if (ns.isTimestampSchema() && value != null) switch (determineTimestampFormat(ns, this.settings)) {
			case 5: return parseRfc3339DateTimeWithOffset(value);
			case 6: return parseRfc7231DateTime(value);
			case 7: return parseEpochTimestamp(value);
			default:
				console.warn("Missing timestamp format, parsing value with Date constructor:", value);
				return new Date(value);
		}
		if (ns.isBigIntegerSchema() && (typeof value == "number" || typeof value == "string")) return BigInt(value);
		if (ns.isBigDecimalSchema() && value != null) {
			if (value instanceof NumericValue) return value;
			let untyped = value;
			if (untyped.type === "bigDecimal" && "string" in untyped) return new NumericValue(untyped.string, untyped.type);
			return new NumericValue(String(value), "bigDecimal");
		}
		if (ns.isNumericSchema() && typeof value == "string") {
			switch (value) {
				case "Infinity": return 1e400;
				case "-Infinity": return -1e400;
				case "NaN": return NaN;
			}
			return value;
		}
		if (ns.isDocumentSchema() && isObject) {
			if (Array.isArray(value)) for (let i = 0; i < value.length; ++i) {
				let v = value[i];
				v instanceof NumericValue || (value[i] = this._read(ns, v));
			}
			else {
				let doc = value;
				for (let k in doc) {
					if (!hasOwn(doc, k)) continue;
					k === "__proto__" && writeKey$2(doc);
					let v = doc[k];
					v instanceof NumericValue || (doc[k] = this._read(ns, v));
				}
			}
		}
		return value;
	}
	_readStruct(ns, record) {
		let union = ns.isUnionSchema();
		let out = {};
		let nameMap;
		let hasType = typeof record.__type == "string";
		let { jsonName } = this.settings;
		jsonName && hasType && (nameMap = {});
		let unionSerde;
		union && (unionSerde = new UnionSerde$1(record, out));
		for (let [memberName, memberSchema] of ns.structIterator()) {
			let fromKey = memberName;
			if (jsonName) {
				fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
				hasType && (nameMap[fromKey] = memberName);
			}
			union && unionSerde.mark(fromKey);
			record[fromKey] != null && (out[memberName] = this._read(memberSchema, record[fromKey]));
		}
		if (union) unionSerde.writeUnknown();
		else if (hasType) for (let k in record) {
			if (!hasOwn(record, k)) continue;
			let v = record[k];
			let t = jsonName ? nameMap[k] ?? k : k;
			t in out || (out[t] = v);
		}
		return out;
	}
	needsTransform(ns) {
		if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) return !0;
		if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) return !0;
		if (ns.isStringSchema() && ns.getMergedTraits().mediaType) return !0;
		return !1;
	}
};

var JsonBytesStringAdapter = class JsonBytesStringAdapter extends Uint8Array {
	string = null;
	static allocUnsafe(bytes) {
		if (typeof Buffer == "function") {
			let buffer = Buffer.allocUnsafe(bytes);
			return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		}
		return new JsonBytesStringAdapter(bytes);
	}
	toString() {
		return this.s();
	}
	valueOf() {
		return this.s();
	}
	includes(searchString, position) {
		if (typeof searchString == "string") return this.s().includes(searchString, position);
		return Uint8Array.prototype.includes.call(this, searchString, position);
	}
	indexOf(searchString, position) {
		if (typeof searchString == "string") return this.s().indexOf(searchString, position);
		return Uint8Array.prototype.indexOf.call(this, searchString, position);
	}
	lastIndexOf(searchString, position) {
		if (typeof searchString == "string") return this.s().lastIndexOf(searchString, position);
		let fn = Uint8Array.prototype.lastIndexOf;
		if (position !== void 0) return fn.call(this, searchString, position);
		return fn.call(this, searchString);
	}
	startsWith(searchString, position) {
		return this.s().startsWith(searchString, position);
	}
	endsWith(searchString, endPosition) {
		return this.s().endsWith(searchString, endPosition);
	}
	match(regexp) {
		return this.s().match(regexp);
	}
	replace(searchValue, replaceValue) {
		return this.s().replace(searchValue, replaceValue);
	}
	search(regexp) {
		return this.s().search(regexp);
	}
	split(separator, limit) {
		return this.s().split(separator, limit);
	}
	substring(start, end) {
		return this.s().substring(start, end);
	}
	trim() {
		return this.s().trim();
	}
	trimStart() {
		return this.s().trimStart();
	}
	trimEnd() {
		return this.s().trimEnd();
	}
	charAt(pos) {
		return this.s().charAt(pos);
	}
	charCodeAt(index) {
		return this.s().charCodeAt(index);
	}
	padStart(maxLength, fillString) {
		return this.s().padStart(maxLength, fillString);
	}
	padEnd(maxLength, fillString) {
		return this.s().padEnd(maxLength, fillString);
	}
	repeat(count) {
		return this.s().repeat(count);
	}
	toUpperCase() {
		return this.s().toUpperCase();
	}
	toLowerCase() {
		return this.s().toLowerCase();
	}
	s() {
		if (this.string == null) {
			let n = Date.now();
			if (n > warned + 6e4) {
				console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
				warned = n;
			}
			this.string = toUtf8(this);
		}
		return this.string;
	}
};
var warned = 0;

const encoder = new TextEncoder();
const TRUE = new Uint8Array([
	116,
	114,
	117,
	101
]);
const FALSE = new Uint8Array([
	102,
	97,
	108,
	115,
	101
]);
const NULL = new Uint8Array([
	110,
	117,
	108,
	108
]);
const ESCAPE_TABLE = Array(128).fill(null);
ESCAPE_TABLE[8] = "b";
ESCAPE_TABLE[9] = "t";
ESCAPE_TABLE[10] = "n";
ESCAPE_TABLE[12] = "f";
ESCAPE_TABLE[13] = "r";
ESCAPE_TABLE[34] = "\"";
ESCAPE_TABLE[92] = "\\";
for (let i = 0; i < 32; i++) ESCAPE_TABLE[i] === null && (ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0"));
const INITIAL_BUFFER_SIZE = 2048;
function alloc(size) {
	return JsonBytesStringAdapter.allocUnsafe(size);
}
var JsonShapeSerializer2 = class JsonShapeSerializer2 extends SerdeContextConfig$1 {
	settings;
	json;
	i = 0;
	rootSchema;
	rawValue;
	passthrough = !1;
	constructor(settings) {
		super();
		this.settings = settings;
		this.json = alloc(INITIAL_BUFFER_SIZE);
	}
	write(schema, value) {
		this.i = 0;
		this.rawValue = value;
		this.rootSchema = NormalizedSchema.of(schema);
		this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
		this.passthrough || this.writeValue(this.rootSchema, value, void 0);
	}
	writeDiscriminatedDocument(schema, value) {
		this.i = 0;
		this.rootSchema = NormalizedSchema.of(schema);
		let ns = this.rootSchema;
		if (ns.isStructSchema() && typeof value == "object" && value) {
			this.writeValue(ns, value, void 0);
			let prefix = `"__type":"${ns.getName(!0) ?? "Unknown"}",`;
			let z = prefix.length;
			this.ensure(z);
			this.json.copyWithin(1 + z, 1, this.i);
			encoder.encodeInto(prefix, this.json.subarray(1));
			this.i += z;
		} else this.writeValue(ns, value, void 0);
	}
	flush() {
		this.rootSchema = void 0;
		let finalPosition = this.i;
		this.i = 0;
		let raw = this.rawValue;
		this.rawValue = void 0;
		if (finalPosition === 0) return raw;
		let result = this.json.subarray(0, finalPosition);
		this.json = alloc(INITIAL_BUFFER_SIZE);
		return result;
	}
	ensure(byteCount) {
		let { i, json } = this;
		if (i + byteCount > json.length) {
			let newSize = json.length * 2;
			for (; newSize < i + byteCount;) newSize *= 2;
			let next = alloc(newSize);
			next.set(this.json);
			this.json = next;
		}
	}
	writeAscii(s) {
		let z = s.length;
		this.ensure(z);
		let { i, json } = this;
		for (let j = 0; j < z; ++j) {
			json[i] = s.charCodeAt(j);
			i += 1;
		}
		this.i = i;
	}
	writeAsciiQuoted(s) {
		let z = s.length;
		this.ensure(z + 4);
		let { json, i } = this;
		json[i++] = 34;
		for (let j = 0; j < z; ++j) json[i++] = s.charCodeAt(j);
		json[i++] = 34;
		this.i = i;
	}
	writeJsonString(s) {
		let z = s.length;
		this.ensure(z * 3 + 2);
		this.json[this.i++] = 34;
		for (let j = 0; j < z; ++j) {
			let c = s.charCodeAt(j);
			if (c > 34 && c < 92) this.json[this.i++] = c;
			else if (c < 128) {
				let esc = ESCAPE_TABLE[c];
				if (esc !== null) {
					this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
					this.json[this.i++] = 92;
					for (let k = 0; k < esc.length; k++) this.json[this.i++] = esc.charCodeAt(k);
				} else this.json[this.i++] = c;
			} else if (c >= 55296 && c <= 56319) {
				let next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
				if (next >= 56320 && next <= 57343) {
					this.ensure(4);
					let { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
					this.i += written;
					++j;
				} else {
					this.ensure(6 + (z - j - 1) * 3 + 1);
					this.writeUnicodeEscape(c);
				}
			} else if (c >= 56320 && c <= 57343) {
				this.ensure(6 + (z - j - 1) * 3 + 1);
				this.writeUnicodeEscape(c);
			} else {
				let { i, json } = this;
				if (c < 2048) {
					json[i++] = 192 | c >> 6;
					json[i++] = 128 | c & 63;
				} else {
					json[i++] = 224 | c >> 12;
					json[i++] = 128 | c >> 6 & 63;
					json[i++] = 128 | c & 63;
				}
				this.i = i;
			}
		}
		this.json[this.i++] = 34;
	}
	writeUnicodeEscape(code) {
		let { json, i } = this;
		json[i++] = 92;
		json[i++] = 117;
		let hex = code.toString(16).padStart(4, "0");
		for (let j = 0; j < 4; ++j) json[i++] = hex.charCodeAt(j);
		this.i = i;
	}
	static B64 = (() => {
		let table = new Uint8Array(64);
		for (let i = 0; i < 64; ++i) table[i] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(i);
		return table;
	})();
	writeBase64(data) {
		let b64Len = Math.ceil(data.length / 3) * 4;
		this.ensure(b64Len + 2);
		let json = this.json;
		let B64 = JsonShapeSerializer2.B64;
		let i = this.i;
		json[i++] = 34;
		let len = data.length;
		let remainder = len % 3;
		let mainLen = len - remainder;
		for (let j = 0; j < mainLen; j += 3) {
			let a = data[j];
			let b = data[j + 1];
			let c = data[j + 2];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4 | b >> 4];
			json[i++] = B64[(b & 15) << 2 | c >> 6];
			json[i++] = B64[c & 63];
		}
		if (remainder === 2) {
			let a = data[mainLen];
			let b = data[mainLen + 1];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4 | b >> 4];
			json[i++] = B64[(b & 15) << 2];
			json[i++] = 61;
		} else if (remainder === 1) {
			let a = data[mainLen];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4];
			json[i++] = 61;
			json[i++] = 61;
		}
		json[i++] = 34;
		this.i = i;
	}
	writeValue(schema, value, container) {
		if (value == null) {
			if (container?.isStructSchema()) {
				if (value === void 0 && NormalizedSchema.of(schema).isIdempotencyToken()) {
					this.writeAsciiQuoted(generateIdempotencyToken());
					return;
				}
				return;
			}
			this.ensure(4);
			this.json.set(NULL, this.i);
			this.i += 4;
			return;
		}
		let ns = NormalizedSchema.of(schema);
		let isObject = typeof value == "object";
		if (ns.isStringSchema()) {
			let mediaType = ns.getMergedTraits().mediaType;
			if (mediaType && (mediaType === "application/json" || mediaType.endsWith("+json"))) {
				this.writeJsonString(LazyJsonString.from(value).toString());
				return;
			}
		}
		if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
			let asString = value instanceof NumericValue ? value.string : String(value);
			this.writeAsciiQuoted(asString);
			return;
		}
		if (isObject) {
			if (ns.isStructSchema()) {
				this.writeStruct(ns, value);
				return;
			}
			if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
				this.writeList(ns, value, ns.isDocumentSchema());
				return;
			}
			if (ns.isMapSchema()) {
				this.writeMap(ns, value, !1);
				return;
			}
			if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
				this.writeBase64(value);
				return;
			}
			if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
				this.writeTimestamp(ns, value);
				return;
			}
			if (value instanceof NumericValue) {
				this.writeAscii(value.string);
				return;
			}
			if (ns.isDocumentSchema()) {
				Array.isArray(value) ? this.writeList(ns, value, !0) : this.writeMap(ns, value, !0);
				return;
			}
			let json = JSON.stringify(value);
			this.writeAscii(json);
			return;
		}
		if (typeof value == "string") {
			if (ns.isBlobSchema()) {
				let b64 = (this.serdeContext?.base64Encoder ?? toBase64)(value);
				this.writeAsciiQuoted(b64);
				return;
			}
			this.writeJsonString(value);
			return;
		}
		if (typeof value == "number") {
			if (Math.abs(value) === 1e400 || Number.isNaN(value)) {
				this.writeAsciiQuoted(String(value));
				return;
			}
			let numStr = String(value);
			this.writeAscii(numStr);
			return;
		}
		if (typeof value == "boolean") {
			this.ensure(5);
			let { i, json } = this;
			if (value) {
				json.set(TRUE, i);
				i += 4;
			} else {
				json.set(FALSE, i);
				i += 5;
			}
			this.i = i;
			return;
		}
		if (typeof value == "bigint") {
			this.writeAscii(value.toString());
			return;
		}
		this.writeAscii(String(value));
	}
	writeStruct(ns, value) {
		this.ensure(2);
		this.json[this.i++] = 123;
		let wroteAny = !1;
		let hasType = typeof value.__type == "string";
		let writtenKeys;
		hasType && (writtenKeys = new Set());
		for (let [memberName, memberSchema] of ns.structIterator()) {
			let item = value[memberName];
			if (item == null && !memberSchema.isIdempotencyToken()) continue;
			if (wroteAny) {
				this.ensure(1);
				this.json[this.i++] = 44;
			}
			wroteAny = !0;
			let targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
			if (writtenKeys) {
				writtenKeys.add(memberName);
				writtenKeys.add(targetKey);
			}
			this.writeAsciiQuoted(targetKey);
			this.json[this.i++] = 58;
			this.writeValue(memberSchema, item, ns);
		}
		if (!wroteAny && ns.isUnionSchema()) {
			let { $unknown } = value;
			if (Array.isArray($unknown)) {
				let [k, v] = $unknown;
				this.writeAsciiQuoted(k);
				this.ensure(1);
				this.json[this.i++] = 58;
				this.writeValue(15, v, ns);
			}
		} else if (hasType) for (let k in value) {
			if (writtenKeys.has(k)) continue;
			writtenKeys.add(k);
			let v = value[k];
			if (wroteAny) {
				this.ensure(1);
				this.json[this.i++] = 44;
			}
			wroteAny = !0;
			this.writeAsciiQuoted(k);
			this.ensure(1);
			this.json[this.i++] = 58;
			this.writeValue(15, v, void 0);
		}
		this.ensure(1);
		this.json[this.i++] = 125;
	}
	writeList(ns, value, isDocument) {
		let sparse = !!ns.getMergedTraits().sparse;
		let valueSchema = ns.getValueSchema();
		if (!isDocument && (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())) {
			let hasSpecials = !1;
			for (let i = 0; i < value.length; ++i) {
				let v = value[i];
				if (Number.isNaN(v) || v === 1e400 || v === -1e400 || v == null && !sparse) {
					hasSpecials = !0;
					break;
				}
			}
			let json;
			if (!hasSpecials) json = JSON.stringify(value);
			else {
				let out = [];
				for (let i = 0; i < value.length; ++i) {
					let v = value[i];
					if (v == null && !sparse) continue;
					Number.isNaN(v) || v === 1e400 || v === -1e400 ? out.push(String(v)) : out.push(v);
				}
				json = JSON.stringify(out);
			}
			this.ensure(json.length * 3);
			this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
			return;
		}
		this.ensure(2);
		this.json[this.i++] = 91;
		let wroteFirstItem = !1;
		for (let i = 0; i < value.length; ++i) {
			let item = value[i];
			if (isDocument ? item === void 0 : item == null && !sparse) continue;
			if (wroteFirstItem) {
				this.ensure(1);
				this.json[this.i++] = 44;
			}
			this.writeValue(valueSchema, item, void 0);
			wroteFirstItem = !0;
		}
		this.ensure(1);
		this.json[this.i++] = 93;
	}
	writeMap(ns, value, isDocument) {
		let sparse = !!ns.getMergedTraits().sparse;
		let valueSchema = ns.getValueSchema();
		if (!isDocument && (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())) {
			let modifications;
			for (let k in value) {
				if (!hasOwn(value, k)) continue;
				let v = value[k];
				if (Number.isNaN(v) || v === 1e400 || v === -1e400) {
					(modifications ??= {})[k] = v;
					value[k] = String(v);
				} else if (v === null && !sparse) {
					(modifications ??= {})[k] = null;
					value[k] = void 0;
				}
			}
			let json = JSON.stringify(value);
			modifications && Object.assign(value, modifications);
			this.ensure(json.length * 3);
			this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
			return;
		}
		this.ensure(2);
		this.json[this.i++] = 123;
		let first = !0;
		for (let k in value) {
			if (!hasOwn(value, k)) continue;
			let v = value[k];
			if (isDocument ? v === void 0 : v == null && !sparse) continue;
			if (!first) {
				this.ensure(1);
				this.json[this.i++] = 44;
			}
			first = !1;
			this.writeJsonString(k);
			this.ensure(1);
			this.json[this.i++] = 58;
			this.writeValue(valueSchema, v, void 0);
		}
		this.ensure(1);
		this.json[this.i++] = 125;
	}
	writeTimestamp(ns, value) {
		switch (determineTimestampFormat(ns, this.settings)) {
			case 5: {
				let iso = value.toISOString().replace(".000Z", "Z");
				this.writeAsciiQuoted(iso);
				return;
			}
			case 6:
				this.writeAsciiQuoted(dateToUtcString(value));
				return;
			case 7: {
				let epochSecs = String(value.getTime() / 1e3);
				this.writeAscii(epochSecs);
				return;
			}
			default: {
				let epochSecs = String(value.getTime() / 1e3);
				this.writeAscii(epochSecs);
				return;
			}
		}
	}
};

var JsonCodec2 = class extends SerdeContextConfig$1 {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	createSerializer() {
		let serializer = new JsonShapeSerializer2(this.settings);
		serializer.setSerdeContext(this.serdeContext);
		return serializer;
	}
	createDeserializer() {
		let deserializer = new JsonShapeDeserializer2(this.settings);
		deserializer.setSerdeContext(this.serdeContext);
		return deserializer;
	}
};

// node_modules/@aws-sdk/core
const getDateHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
const getAgeHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;

const getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);

const getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
	if (ageHeader !== void 0) return currentSystemClockOffset;
	let serverTime = Date.parse(clockTime);
	if (Number.isNaN(serverTime)) return currentSystemClockOffset;
	let timeResponseReceived = Date.now();
	if (timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5) return currentSystemClockOffset;
	return serverTime - timeResponseReceived;
};

const throwSigningPropertyError = (name, property) => {
	if (!property) throw Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
	return property;
};
const hasEventStreamOutput = (signingProperties) => signingProperties.context?.[SMITHY_CONTEXT_KEY]?.eventStream?.output === !0;
const validateSigningProperties = async (signingProperties) => {
	let context = throwSigningPropertyError("context", signingProperties.context);
	let config = throwSigningPropertyError("config", signingProperties.config);
	let authScheme = context.endpointV2?.properties?.authSchemes?.[0];
	return {
		config,
		signer: await throwSigningPropertyError("signer", config.signer)(authScheme),
		signingRegion: signingProperties?.signingRegion,
		signingRegionSet: signingProperties?.signingRegionSet,
		signingName: signingProperties?.signingName
	};
};
var AwsSdkSigV4Signer = class {
	async sign(httpRequest, identity, signingProperties) {
		if (!HttpRequest.isInstance(httpRequest)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
		let validatedProps = await validateSigningProperties(signingProperties);
		let { config, signer } = validatedProps;
		let { signingRegion, signingName } = validatedProps;
		let handlerExecutionContext = signingProperties.context;
		if (handlerExecutionContext?.authSchemes?.length ?? !1) {
			let [first, second] = handlerExecutionContext.authSchemes;
			if (first?.name === "sigv4a" && second?.name === "sigv4") {
				signingRegion = second?.signingRegion ?? signingRegion;
				signingName = second?.signingName ?? signingName;
			}
		}
		let noSkewCorrection = await config.disableClockSkewCorrection?.() === !0;
		signingProperties._disableClockSkewCorrection = noSkewCorrection;
		let skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
		signingProperties._skipClockSkewSampling = skipSkewSampling;
		if (!skipSkewSampling) {
			signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
			signingProperties._requestSentAt = Date.now();
		}
		return await signer.sign(httpRequest, {
			signingDate: noSkewCorrection ? new Date() : getSkewCorrectedDate(config.systemClockOffset),
			signingRegion,
			signingService: signingName
		});
	}
	errorHandler(signingProperties) {
		return (error) => {
			let errorException = error;
			if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
				let serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
				if (serverTime) {
					let config = throwSigningPropertyError("config", signingProperties.config);
					let preRequestOffset = signingProperties._preRequestSystemClockOffset;
					let timeRequestSent = signingProperties._requestSentAt;
					let ageHeader = getAgeHeader(errorException.$response);
					let newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
					config.systemClockOffset = newOffset;
					Math.abs(newOffset) >= 24e4 && (newOffset !== preRequestOffset || preRequestOffset !== void 0 && preRequestOffset !== newOffset) && errorException.$metadata && (errorException.$metadata.clockSkewCorrected = !0);
				}
			}
			throw error;
		};
	}
	successHandler(httpResponse, signingProperties) {
		if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
		let dateHeader = getDateHeader(httpResponse);
		if (dateHeader) {
			let config = throwSigningPropertyError("config", signingProperties.config);
			let timeRequestSent = signingProperties._requestSentAt;
			let ageHeader = getAgeHeader(httpResponse);
			config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
		}
	}
};

var AwsSdkSigV4ASigner = class extends AwsSdkSigV4Signer {
	async sign(httpRequest, identity, signingProperties) {
		if (!HttpRequest.isInstance(httpRequest)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
		let { config, signer, signingRegion, signingRegionSet, signingName } = await validateSigningProperties(signingProperties);
		let multiRegionOverride = (await config.sigv4aSigningRegionSet?.() ?? signingRegionSet ?? [signingRegion]).join(",");
		let noSkewCorrection = await config.disableClockSkewCorrection?.() === !0;
		signingProperties._disableClockSkewCorrection = noSkewCorrection;
		if (!noSkewCorrection) {
			signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
			signingProperties._requestSentAt = Date.now();
		}
		return await signer.sign(httpRequest, {
			signingDate: noSkewCorrection ? new Date() : getSkewCorrectedDate(config.systemClockOffset),
			signingRegion: multiRegionOverride,
			signingService: signingName
		});
	}
};

const getArrayForCommaSeparatedString = (str) => typeof str == "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [];

const getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;

const NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
const NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
const NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
	environmentVariableSelector: (env, options) => {
		if (options?.signingName && getBearerTokenEnvKey(options.signingName) in env) return ["httpBearerAuth"];
		if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) return;
		return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
	},
	configFileSelector: (profile) => {
		if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) return;
		return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
	},
	default: []
};

// node_modules/@smithy/core
const resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
	if (!authSchemePreference || authSchemePreference.length === 0) return candidateAuthOptions;
	let preferredAuthOptions = [];
	for (let preferredSchemeName of authSchemePreference) for (let candidateAuthOption of candidateAuthOptions) candidateAuthOption.schemeId.split("#")[1] === preferredSchemeName && preferredAuthOptions.push(candidateAuthOption);
	for (let candidateAuthOption of candidateAuthOptions) preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId) || preferredAuthOptions.push(candidateAuthOption);
	return preferredAuthOptions;
};

function convertHttpAuthSchemesToMap(httpAuthSchemes) {
	let map = new Map();
	for (let scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
	return map;
}
const httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
	let options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
	let authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
	let resolvedOptions = resolveAuthOptions(options, authSchemePreference);
	let authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
	let smithyContext = getSmithyContext(context);
	let failureReasons = [];
	for (let option of resolvedOptions) {
		let scheme = authSchemes.get(option.schemeId);
		if (!scheme) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
			continue;
		}
		let identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
		if (!identityProvider) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
			continue;
		}
		let { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
		option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
		option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
		smithyContext.selectedHttpAuthScheme = {
			httpAuthOption: option,
			identity: await identityProvider(option.identityProperties),
			signer: scheme.signer
		};
		break;
	}
	if (!smithyContext.selectedHttpAuthScheme) throw Error(failureReasons.join("\n"));
	return next(args);
};

const httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
	step: "serialize",
	tags: ["HTTP_AUTH_SCHEME"],
	name: "httpAuthSchemeMiddleware",
	override: !0,
	relation: "before",
	toMiddleware: "endpointV2Middleware"
};
const getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
		httpAuthSchemeParametersProvider,
		identityProviderConfigProvider
	}), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
} });

const defaultErrorHandler = (signingProperties) => (error) => {
	throw error;
};
const defaultSuccessHandler = (httpResponse, signingProperties) => {};
const httpSigningMiddleware = (config) => (next, context) => async (args) => {
	if (!HttpRequest.isInstance(args.request)) return next(args);
	let scheme = getSmithyContext(context).selectedHttpAuthScheme;
	if (!scheme) throw Error("No HttpAuthScheme was selected: unable to sign request");
	let { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
	let output = await next({
		...args,
		request: await signer.sign(args.request, identity, signingProperties)
	}).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
	(signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
	return output;
};

const httpSigningMiddlewareOptions = {
	step: "finalizeRequest",
	tags: ["HTTP_SIGNING"],
	name: "httpSigningMiddleware",
	aliases: [
		"apiKeyMiddleware",
		"tokenMiddleware",
		"awsAuthMiddleware"
	],
	override: !0,
	relation: "after",
	toMiddleware: "retryMiddleware"
};
const getHttpSigningPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
} });

const normalizeProvider = (input) => {
	if (typeof input == "function") return input;
	let promisified = Promise.resolve(input);
	return () => promisified;
};

var DefaultIdentityProviderConfig = class {
	authSchemes = new Map();
	constructor(config) {
		for (let key in config) {
			if (!hasOwn(config, key)) continue;
			let value = config[key];
			value !== void 0 && this.authSchemes.set(key, value);
		}
	}
	getIdentityProvider(schemeId) {
		return this.authSchemes.get(schemeId);
	}
};

var NoAuthSigner = class {
	async sign(httpRequest, identity, signingProperties) {
		return httpRequest;
	}
};

const createIsIdentityExpiredFunction = (expirationMs) => function isIdentityExpired(identity) {
	return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
};
const isIdentityExpired = createIsIdentityExpiredFunction(3e5);
const doesIdentityRequireRefresh = (identity) => identity.expiration !== void 0;
const memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
	if (provider === void 0) return;
	let normalizedProvider = typeof provider == "function" ? provider : async () => Promise.resolve(provider);
	let resolved;
	let pending;
	let hasResult;
	let isConstant = !1;
	let coalesceProvider = async (options) => {
		pending ||= normalizedProvider(options);
		try {
			resolved = await pending;
			hasResult = !0;
			isConstant = !1;
		} finally {
			pending = void 0;
		}
		return resolved;
	};
	if (isExpired === void 0) return async (options) => {
		(!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options));
		return resolved;
	};
	return async (options) => {
		(!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options));
		if (isConstant) return resolved;
		if (!requiresRefresh(resolved)) {
			isConstant = !0;
			return resolved;
		}
		if (isExpired(resolved)) {
			await coalesceProvider(options);
			return resolved;
		}
		return resolved;
	};
};

// node_modules/@aws-sdk/core
const resolveAwsSdkSigV4AConfig = (config) => {
	config.sigv4aSigningRegionSet = normalizeProvider(config.sigv4aSigningRegionSet);
	return config;
};
const NODE_SIGV4A_CONFIG_OPTIONS = {
	environmentVariableSelector(env) {
		if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
		throw new ProviderError("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", { tryNextLink: !0 });
	},
	configFileSelector(profile) {
		if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
		throw new ProviderError("sigv4a_signing_region_set not set in profile.", { tryNextLink: !0 });
	},
	default: void 0
};

const state = { warningEmitted: !1 };
const emitWarningIfUnsupportedVersion = (version) => {
	if (version && !state.warningEmitted) {
		if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
			state.warningEmitted = !0;
			return;
		}
		if (parseInt(version.substring(1, version.indexOf("."))) < 22) {
			state.warningEmitted = !0;
			process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=22. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=22.

More information can be found at: https://a.co/c895JFp`);
		}
	}
};

function setCredentialFeature(credentials, feature, value) {
	credentials.$source ||= {};
	credentials.$source[feature] = value;
	return credentials;
}

function setFeature(context, feature, value) {
	context.__aws_sdk_context ? context.__aws_sdk_context.features || (context.__aws_sdk_context.features = {}) : context.__aws_sdk_context = { features: {} };
	context.__aws_sdk_context.features[feature] = value;
}

const isDefaultSocketTimeoutEnabled = () => typeof process == "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
	if (!isDefaultSocketTimeoutEnabled()) return;
	if (typeof requestHandler?.handle == "function") return;
	return timeoutMs;
};

function resolveHostHeaderConfig(input) {
	return input;
}
const hostHeaderMiddleware = (options) => (next) => async (args) => {
	if (!HttpRequest.isInstance(args.request)) return next(args);
	let { request } = args;
	let { handlerProtocol = "" } = options.requestHandler.metadata || {};
	if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
		delete request.headers.host;
		request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
	} else if (!request.headers.host) {
		let host = request.hostname;
		request.port != null && (host += `:${request.port}`);
		request.headers.host = host;
	}
	return next(args);
};
const hostHeaderMiddlewareOptions = {
	name: "hostHeaderMiddleware",
	step: "build",
	priority: "low",
	tags: ["HOST"],
	override: !0
};
const getHostHeaderPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
} });

const loggerMiddleware = () => (next, context) => async (args) => {
	try {
		let response = await next(args);
		let { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
		let { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
		let inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
		let outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
		let { $metadata, ...outputWithoutMetadata } = response.output;
		logger?.info?.({
			clientName,
			commandName,
			input: inputFilterSensitiveLog(args.input),
			output: outputFilterSensitiveLog(outputWithoutMetadata),
			metadata: $metadata
		});
		return response;
	} catch (error) {
		let { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
		let { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
		logger?.error?.({
			clientName,
			commandName,
			input: (overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog)(args.input),
			error,
			metadata: error.$metadata
		});
		throw error;
	}
};
const loggerMiddlewareOptions = {
	name: "loggerMiddleware",
	tags: ["LOGGER"],
	step: "initialize",
	override: !0
};
const getLoggerPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
} });

const recursionDetectionMiddlewareOptions = {
	step: "build",
	tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
	name: "recursionDetectionMiddleware",
	override: !0,
	priority: "low"
};

// node_modules/@aws/lambda-invoke-store
const PROTECTED_KEYS = {
	REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
	X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
	TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
	TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
	TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
	BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
};
const NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
NO_GLOBAL_AWS_LAMBDA || (globalThis.awslambda = globalThis.awslambda || {});
var InvokeStoreBase = class {
	static PROTECTED_KEYS = PROTECTED_KEYS;
	isProtectedKey(key) {
		return Object.values(PROTECTED_KEYS).includes(key);
	}
	getRequestId() {
		return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
	}
	getXRayTraceId() {
		return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
	}
	getTenantId() {
		return this.get(PROTECTED_KEYS.TENANT_ID);
	}
	getTraceparent() {
		return this.get(PROTECTED_KEYS.TRACEPARENT);
	}
	getTracestate() {
		return this.get(PROTECTED_KEYS.TRACESTATE);
	}
	getBaggage() {
		return this.get(PROTECTED_KEYS.BAGGAGE);
	}
};
var InvokeStoreSingle = class extends InvokeStoreBase {
	currentContext;
	getContext() {
		return this.currentContext;
	}
	hasContext() {
		return this.currentContext !== void 0;
	}
	get(key) {
		return this.currentContext?.[key];
	}
	set(key, value) {
		if (this.isProtectedKey(key)) throw Error(`Cannot modify protected Lambda context field: ${String(key)}`);
		this.currentContext = this.currentContext || {};
		this.currentContext[key] = value;
	}
	run(context, fn) {
		this.currentContext = context;
		return fn();
	}
};
var InvokeStoreMulti = class InvokeStoreMulti extends InvokeStoreBase {
	als;
	static async create() {
		let instance = new InvokeStoreMulti();
		instance.als = new (await (Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 6698, 19)))).AsyncLocalStorage();
		return instance;
	}
	getContext() {
		return this.als.getStore();
	}
	hasContext() {
		return this.als.getStore() !== void 0;
	}
	get(key) {
		return this.als.getStore()?.[key];
	}
	set(key, value) {
		if (this.isProtectedKey(key)) throw Error(`Cannot modify protected Lambda context field: ${String(key)}`);
		let store = this.als.getStore();
		if (!store) throw Error("No context available");
		store[key] = value;
	}
	run(context, fn) {
		return this.als.run(context, fn);
	}
};
var InvokeStore;
(function(InvokeStore) {
	let instance = null;
	async function getInstanceAsync(forceInvokeStoreMulti) {
		instance ||= (async () => {
			let newInstance = forceInvokeStoreMulti === !0 || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
			if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore;
			else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
				globalThis.awslambda.InvokeStore = newInstance;
				return newInstance;
			} else return newInstance;
		})();
		return instance;
	}
	InvokeStore.getInstanceAsync = getInstanceAsync;
	InvokeStore._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? { reset: () => {
		instance = null;
		globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore;
		globalThis.awslambda = { InvokeStore: void 0 };
	} } : void 0;
})(InvokeStore ||= {});

// node_modules/@aws-sdk/core
const X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
const TRACEPARENT = "traceparent";
const TRACESTATE = "tracestate";
const BAGGAGE = "baggage";
const recursionDetectionMiddleware = () => (next) => async (args) => {
	let { request } = args;
	if (!HttpRequest.isInstance(request)) return next(args);
	let invokeStore;
	{
		let traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === "x-amzn-trace-id") ?? X_AMZN_TRACE_ID;
		if (!request.headers.hasOwnProperty(traceIdHeader)) {
			let functionName = process.env.AWS_LAMBDA_FUNCTION_NAME;
			let traceIdFromEnv = process.env._X_AMZN_TRACE_ID;
			invokeStore ??= await InvokeStore.getInstanceAsync();
			let traceId = invokeStore?.getXRayTraceId() ?? traceIdFromEnv;
			let nonEmptyString = (str) => typeof str == "string" && str.length > 0;
			nonEmptyString(functionName) && nonEmptyString(traceId) && (request.headers[X_AMZN_TRACE_ID] = traceId);
		}
	}
	sanitizeTraceHeaders(request.headers);
	if (!request.headers[TRACEPARENT]) {
		let traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
		if (traceparent) {
			request.headers[TRACEPARENT] = traceparent;
			let tracestate = invokeStore?.getTracestate?.();
			tracestate && (request.headers[TRACESTATE] = tracestate);
			let baggage = invokeStore?.getBaggage?.();
			baggage && (request.headers[BAGGAGE] = baggage);
		}
	}
	return next(args);
};
function sanitizeTraceHeaders(headers) {
	for (let header of Object.keys(headers)) {
		let lower = header.toLowerCase();
		if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
			headers[lower] = headers[header];
			delete headers[header];
		}
	}
}

const getRecursionDetectionPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
} });

function isValidUserAgentAppId(appId) {
	if (appId === void 0) return !0;
	return typeof appId == "string" && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
	let normalizedAppIdProvider = normalizeProvider(input.userAgentAppId ?? void 0);
	let { customUserAgent } = input;
	return Object.assign(input, {
		customUserAgent: typeof customUserAgent == "string" ? [[customUserAgent]] : customUserAgent,
		userAgentAppId: async () => {
			let appId = await normalizedAppIdProvider();
			if (!isValidUserAgentAppId(appId)) {
				let logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
				typeof appId == "string" ? appId.length > 50 && logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.") : logger?.warn("userAgentAppId must be a string or undefined.");
			}
			return appId;
		}
	});
}

const partitionsInfo = {
	partitions: [
		{
			id: "aws",
			outputs: {
				dnsSuffix: "amazonaws.com",
				dualStackDnsSuffix: "api.aws",
				implicitGlobalRegion: "us-east-1",
				name: "aws",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
			regions: {
				"af-south-1": { description: "Africa (Cape Town)" },
				"ap-east-1": { description: "Asia Pacific (Hong Kong)" },
				"ap-east-2": { description: "Asia Pacific (Taipei)" },
				"ap-northeast-1": { description: "Asia Pacific (Tokyo)" },
				"ap-northeast-2": { description: "Asia Pacific (Seoul)" },
				"ap-northeast-3": { description: "Asia Pacific (Osaka)" },
				"ap-south-1": { description: "Asia Pacific (Mumbai)" },
				"ap-south-2": { description: "Asia Pacific (Hyderabad)" },
				"ap-southeast-1": { description: "Asia Pacific (Singapore)" },
				"ap-southeast-2": { description: "Asia Pacific (Sydney)" },
				"ap-southeast-3": { description: "Asia Pacific (Jakarta)" },
				"ap-southeast-4": { description: "Asia Pacific (Melbourne)" },
				"ap-southeast-5": { description: "Asia Pacific (Malaysia)" },
				"ap-southeast-6": { description: "Asia Pacific (New Zealand)" },
				"ap-southeast-7": { description: "Asia Pacific (Thailand)" },
				"aws-global": { description: "aws global region" },
				"ca-central-1": { description: "Canada (Central)" },
				"ca-west-1": { description: "Canada West (Calgary)" },
				"eu-central-1": { description: "Europe (Frankfurt)" },
				"eu-central-2": { description: "Europe (Zurich)" },
				"eu-north-1": { description: "Europe (Stockholm)" },
				"eu-south-1": { description: "Europe (Milan)" },
				"eu-south-2": { description: "Europe (Spain)" },
				"eu-west-1": { description: "Europe (Ireland)" },
				"eu-west-2": { description: "Europe (London)" },
				"eu-west-3": { description: "Europe (Paris)" },
				"il-central-1": { description: "Israel (Tel Aviv)" },
				"me-central-1": { description: "Middle East (UAE)" },
				"me-south-1": { description: "Middle East (Bahrain)" },
				"me-west-1": { description: "Middle East (Saudi Arabia)" },
				"mx-central-1": { description: "Mexico (Central)" },
				"sa-east-1": { description: "South America (Sao Paulo)" },
				"sa-west-1": { description: "South America (Chile)" },
				"us-east-1": { description: "US East (N. Virginia)" },
				"us-east-2": { description: "US East (Ohio)" },
				"us-west-1": { description: "US West (N. California)" },
				"us-west-2": { description: "US West (Oregon)" }
			}
		},
		{
			id: "aws-cn",
			outputs: {
				dnsSuffix: "amazonaws.com.cn",
				dualStackDnsSuffix: "api.amazonwebservices.com.cn",
				implicitGlobalRegion: "cn-northwest-1",
				name: "aws-cn",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^cn\\-\\w+\\-\\d+$",
			regions: {
				"aws-cn-global": { description: "aws-cn global region" },
				"cn-north-1": { description: "China (Beijing)" },
				"cn-northwest-1": { description: "China (Ningxia)" }
			}
		},
		{
			id: "aws-eusc",
			outputs: {
				dnsSuffix: "amazonaws.eu",
				dualStackDnsSuffix: "api.amazonwebservices.eu",
				implicitGlobalRegion: "eusc-de-east-1",
				name: "aws-eusc",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
			regions: { "eusc-de-east-1": { description: "AWS European Sovereign Cloud (Germany)" } }
		},
		{
			id: "aws-iso",
			outputs: {
				dnsSuffix: "c2s.ic.gov",
				dualStackDnsSuffix: "api.aws.ic.gov",
				implicitGlobalRegion: "us-iso-east-1",
				name: "aws-iso",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
			regions: {
				"aws-iso-global": { description: "aws-iso global region" },
				"us-iso-east-1": { description: "US ISO East" },
				"us-iso-west-1": { description: "US ISO WEST" }
			}
		},
		{
			id: "aws-iso-b",
			outputs: {
				dnsSuffix: "sc2s.sgov.gov",
				dualStackDnsSuffix: "api.aws.scloud",
				implicitGlobalRegion: "us-isob-east-1",
				name: "aws-iso-b",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
			regions: {
				"aws-iso-b-global": { description: "aws-iso-b global region" },
				"us-isob-east-1": { description: "US ISOB East (Ohio)" },
				"us-isob-west-1": { description: "US ISOB West" }
			}
		},
		{
			id: "aws-iso-e",
			outputs: {
				dnsSuffix: "cloud.adc-e.uk",
				dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
				implicitGlobalRegion: "eu-isoe-west-1",
				name: "aws-iso-e",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
			regions: {
				"aws-iso-e-global": { description: "aws-iso-e global region" },
				"eu-isoe-west-1": { description: "EU ISOE West" }
			}
		},
		{
			id: "aws-iso-f",
			outputs: {
				dnsSuffix: "csp.hci.ic.gov",
				dualStackDnsSuffix: "api.aws.hci.ic.gov",
				implicitGlobalRegion: "us-isof-south-1",
				name: "aws-iso-f",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
			regions: {
				"aws-iso-f-global": { description: "aws-iso-f global region" },
				"us-isof-east-1": { description: "US ISOF EAST" },
				"us-isof-south-1": { description: "US ISOF SOUTH" }
			}
		},
		{
			id: "aws-us-gov",
			outputs: {
				dnsSuffix: "amazonaws.com",
				dualStackDnsSuffix: "api.aws",
				implicitGlobalRegion: "us-gov-west-1",
				name: "aws-us-gov",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
			regions: {
				"aws-us-gov-global": { description: "aws-us-gov global region" },
				"us-gov-east-1": { description: "AWS GovCloud (US-East)" },
				"us-gov-west-1": { description: "AWS GovCloud (US-West)" }
			}
		}
	],
	version: "1.1"
};

let selectedPartitionsInfo = partitionsInfo;
let selectedUserAgentPrefix = "";
const partition = (value) => {
	let { partitions } = selectedPartitionsInfo;
	for (let partition of partitions) {
		let { regions, outputs } = partition;
		for (let [region, regionData] of Object.entries(regions)) if (region === value) return {
			...outputs,
			...regionData
		};
	}
	for (let partition of partitions) {
		let { regionRegex, outputs } = partition;
		if (new RegExp(regionRegex).test(value)) return { ...outputs };
	}
	let DEFAULT_PARTITION = partitions.find((partition) => partition.id === "aws");
	if (!DEFAULT_PARTITION) throw Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
	return { ...DEFAULT_PARTITION.outputs };
};
const getUserAgentPrefix = () => selectedUserAgentPrefix;

// node_modules/@smithy/core
const isStreamingPayload = (request) => request?.body instanceof node_stream__WEBPACK_IMPORTED_MODULE_6__.Readable || typeof ReadableStream < "u" && request?.body instanceof ReadableStream;

const THROTTLING_ERROR_CODES = [
	"BandwidthLimitExceeded",
	"EC2ThrottledException",
	"LimitExceededException",
	"PriorRequestNotComplete",
	"ProvisionedThroughputExceededException",
	"RequestLimitExceeded",
	"RequestThrottled",
	"RequestThrottledException",
	"SlowDown",
	"ThrottledException",
	"Throttling",
	"ThrottlingException",
	"TooManyRequestsException",
	"TransactionInProgressException"
];
const TRANSIENT_ERROR_CODES = [
	"TimeoutError",
	"RequestTimeout",
	"RequestTimeoutException"
];
const TRANSIENT_ERROR_STATUS_CODES = [
	500,
	502,
	503,
	504
];
const NODEJS_TIMEOUT_ERROR_CODES$1 = [
	"ECONNRESET",
	"ECONNREFUSED",
	"EPIPE",
	"ETIMEDOUT"
];
const NODEJS_NETWORK_ERROR_CODES = [
	"EHOSTUNREACH",
	"ENETUNREACH",
	"ENOTFOUND",
	"EAI_AGAIN"
];

const isRetryableByTrait = (error) => error?.$retryable !== void 0;
const isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected;
const isBrowserNetworkError = (error) => {
	let errorMessages = new Set([
		"Failed to fetch",
		"NetworkError when attempting to fetch resource",
		"The Internet connection appears to be offline",
		"Load failed",
		"Network request failed"
	]);
	if (!(error && error instanceof TypeError)) return !1;
	return errorMessages.has(error.message);
};
const isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == 1;
const isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES$1.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1));
const isServerError = (error) => {
	if (error.$metadata?.httpStatusCode !== void 0) {
		let statusCode = error.$metadata.httpStatusCode;
		if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return !0;
		return !1;
	}
	return !1;
};
function isNodeJsHttp2TransientError(error) {
	return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
}

const race = (promise, signal) => {
	if (!signal) return promise;
	let cleanup = () => {};
	let aborted = new Promise((_, reject) => {
		let handler = () => reject(createAbortError());
		if (signal.aborted) handler();
		else if (typeof signal.addEventListener == "function") {
			signal.addEventListener("abort", handler, { once: !0 });
			cleanup = () => signal.removeEventListener("abort", handler);
		} else signal.onabort = handler;
	});
	return Promise.race([promise, aborted]).finally(cleanup);
};
const createAbortError = () => Object.assign(Error("Request aborted"), { name: "AbortError" });
const isAbortError = (error) => typeof error == "object" && !!error && "name" in error && error.name === "AbortError";

const MAXIMUM_RETRY_DELAY = 2e4;
const INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
const REQUEST_HEADER = "amz-sdk-request";

function parseRetryAfterHeader(response, logger) {
	if (!HttpResponse.isInstance(response)) return;
	for (let header in response.headers) {
		if (!hasOwn(response.headers, header)) continue;
		let h = header.toLowerCase();
		if (h === "retry-after") {
			let retryAfter = response.headers[header];
			let retryAfterSeconds = NaN;
			if (retryAfter.endsWith("GMT")) try {
				retryAfterSeconds = (parseRfc7231DateTime(retryAfter).getTime() - Date.now()) / 1e3;
			} catch (e) {
				logger?.trace?.("Failed to parse retry-after header");
				logger?.trace?.(e);
			}
			else retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]) : retryAfter.match(/^((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter) : Date.parse(retryAfter) >= Date.now() && (retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3);
			if (isNaN(retryAfterSeconds)) return;
			return new Date(Date.now() + retryAfterSeconds * 1e3);
		} else if (h === "x-amz-retry-after") {
			let v = response.headers[header];
			let backoffMilliseconds = Number(v);
			if (isNaN(backoffMilliseconds)) {
				logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
				return;
			}
			return new Date(Date.now() + backoffMilliseconds);
		}
	}
}

const asSdkError = (error) => {
	if (error instanceof Error) return error;
	if (error instanceof Object) return Object.assign(Error(), error);
	if (typeof error == "string") return Error(error);
	return Error(`AWS SDK error wrapper for ${error}`);
};

function bindRetryMiddleware(isStreamingPayload) {
	return (options) => (next, context) => async (args) => {
		let retryStrategy = await options.retryStrategy();
		let maxAttempts = await options.maxAttempts();
		let abortSignal = context[SMITHY_CONTEXT_KEY]?.abortSignal;
		if (isRetryStrategyV2(retryStrategy)) {
			retryStrategy = retryStrategy;
			let retryTokenScope = (context.partition_id ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
			let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
			let lastError = Error();
			let attempts = 0;
			let totalRetryDelay = 0;
			let { request } = args;
			let isRequest = HttpRequest.isInstance(request);
			isRequest && (request.headers["amz-sdk-invocation-id"] = v4());
			for (;;) try {
				isRequest && (request.headers["amz-sdk-request"] = `attempt=${attempts + 1}; max=${maxAttempts}`);
				let { response, output } = await next(args);
				retryStrategy.recordSuccess(retryToken);
				output.$metadata.attempts = attempts + 1;
				output.$metadata.totalRetryDelay = totalRetryDelay;
				return {
					response,
					output
				};
			} catch (e) {
				let retryErrorInfo = getRetryErrorInfo(e, options.logger);
				lastError = asSdkError(e);
				if (isRequest && isStreamingPayload(request)) {
					(context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
					throw lastError;
				}
				try {
					retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
				} catch (refreshError) {
					if (abortSignal?.aborted && isAbortError(refreshError)) throw refreshError;
					lastError.$metadata || (lastError.$metadata = {});
					lastError.$metadata.attempts = attempts + 1;
					lastError.$metadata.totalRetryDelay = totalRetryDelay;
					throw lastError;
				}
				attempts = retryToken.getRetryCount();
				let delay = retryToken.getRetryDelay();
				totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
				delay > 0 && await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
			}
		} else {
			retryStrategy = retryStrategy;
			retryStrategy?.mode && (context.userAgent = [...context.userAgent || [], ["cfg/retry-mode", retryStrategy.mode]]);
			return retryStrategy.retry(next, args);
		}
	};
}
const isRetryStrategyV2 = (retryStrategy) => retryStrategy.acquireInitialRetryToken !== void 0 && retryStrategy.refreshRetryTokenForRetry !== void 0 && retryStrategy.recordSuccess !== void 0;
const getRetryErrorInfo = (error, logger) => {
	let errorInfo = {
		error,
		errorType: getRetryErrorType(error)
	};
	let retryAfterHint = parseRetryAfterHeader(error.$response, logger);
	retryAfterHint && (errorInfo.retryAfterHint = retryAfterHint);
	return errorInfo;
};
const getRetryErrorType = (error) => {
	if (isThrottlingError(error)) return "THROTTLING";
	if (isTransientError(error)) return "TRANSIENT";
	if (isServerError(error)) return "SERVER_ERROR";
	return "CLIENT_ERROR";
};
const retryMiddlewareOptions = {
	name: "retryMiddleware",
	tags: ["RETRY"],
	step: "finalizeRequest",
	priority: "high",
	override: !0
};
function bindGetRetryPlugin(isStreamingPayload) {
	let retryMiddleware = bindRetryMiddleware(isStreamingPayload);
	return (options) => ({ applyToStack: (clientStack) => {
		clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
	} });
}

var DefaultRateLimiter = class DefaultRateLimiter {
	static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
	beta;
	minCapacity;
	minFillRate;
	scaleConstant;
	smooth;
	enabled = !1;
	availableTokens = 0;
	lastMaxRate = 0;
	measuredTxRate = 0;
	requestCount = 0;
	fillRate;
	lastThrottleTime;
	lastTimestamp = 0;
	lastTxRateBucket;
	maxCapacity;
	timeWindow = 0;
	constructor(options) {
		this.beta = options?.beta ?? .7;
		this.minCapacity = options?.minCapacity ?? 1;
		this.minFillRate = options?.minFillRate ?? .5;
		this.scaleConstant = options?.scaleConstant ?? .4;
		this.smooth = options?.smooth ?? .8;
		this.lastThrottleTime = this.getCurrentTimeInSeconds();
		this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
		this.fillRate = this.minFillRate;
		this.maxCapacity = this.minCapacity;
	}
	async getSendToken() {
		return this.acquireTokenBucket(1);
	}
	updateClientSendingRate(response) {
		let calculatedRate;
		this.updateMeasuredRate();
		let retryErrorInfo = response;
		if (retryErrorInfo?.errorType === "THROTTLING" || isThrottlingError(retryErrorInfo?.error ?? response)) {
			let rateToUse = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
			this.lastMaxRate = rateToUse;
			this.calculateTimeWindow();
			this.lastThrottleTime = this.getCurrentTimeInSeconds();
			calculatedRate = this.cubicThrottle(rateToUse);
			this.enableTokenBucket();
		} else {
			this.calculateTimeWindow();
			calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
		}
		let newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
		this.updateTokenBucketRate(newRate);
	}
	getCurrentTimeInSeconds() {
		return Date.now() / 1e3;
	}
	async acquireTokenBucket(amount) {
		if (!this.enabled) return;
		this.refillTokenBucket();
		for (; amount > this.availableTokens;) {
			let delay = (amount - this.availableTokens) / this.fillRate * 1e3;
			await new Promise((resolve) => DefaultRateLimiter.setTimeoutFn(resolve, delay));
			this.refillTokenBucket();
		}
		this.availableTokens -= amount;
	}
	refillTokenBucket() {
		let timestamp = this.getCurrentTimeInSeconds();
		if (!this.lastTimestamp) {
			this.lastTimestamp = timestamp;
			return;
		}
		let fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
		this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
		this.lastTimestamp = timestamp;
	}
	calculateTimeWindow() {
		this.timeWindow = this.getPrecise((this.lastMaxRate * (1 - this.beta) / this.scaleConstant) ** (1 / 3));
	}
	cubicThrottle(rateToUse) {
		return this.getPrecise(rateToUse * this.beta);
	}
	cubicSuccess(timestamp) {
		return this.getPrecise(this.scaleConstant * (timestamp - this.lastThrottleTime - this.timeWindow) ** 3 + this.lastMaxRate);
	}
	enableTokenBucket() {
		this.enabled = !0;
	}
	updateTokenBucketRate(newRate) {
		this.refillTokenBucket();
		this.fillRate = Math.max(newRate, this.minFillRate);
		this.maxCapacity = Math.max(newRate, this.minCapacity);
		this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
	}
	updateMeasuredRate() {
		let t = this.getCurrentTimeInSeconds();
		let timeBucket = Math.floor(t * 2) / 2;
		this.requestCount++;
		if (timeBucket > this.lastTxRateBucket) {
			let currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
			this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
			this.requestCount = 0;
			this.lastTxRateBucket = timeBucket;
		}
	}
	getPrecise(num) {
		return parseFloat(num.toFixed(8));
	}
};

var Retry = class {
	static v2026 = !0;
	static delay() {
		return 50;
	}
	static throttlingDelay() {
		return 1e3;
	}
	static cost() {
		return 14;
	}
	static throttlingCost() {
		return 5;
	}
	static modifiedCostType() {
		return "THROTTLING";
	}
};

var DefaultRetryBackoffStrategy = class {
	x = Retry.delay();
	computeNextBackoffDelay(i) {
		let t_i = Math.random() * Math.min(this.x * 2 ** i, MAXIMUM_RETRY_DELAY);
		return Math.floor(t_i);
	}
	setDelayBase(delay) {
		this.x = delay;
	}
};

var DefaultRetryToken = class {
	delay;
	count;
	cost;
	longPoll;
	$retryLog = { acquisitionDelay: 0 };
	constructor(delay, count, cost, longPoll) {
		this.delay = delay;
		this.count = count;
		this.cost = cost;
		this.longPoll = longPoll;
	}
	getRetryCount() {
		return this.count;
	}
	getRetryDelay() {
		return Math.min(MAXIMUM_RETRY_DELAY, this.delay);
	}
	getRetryCost() {
		return this.cost;
	}
	isLongPoll() {
		return this.longPoll;
	}
};

var RETRY_MODES;
(function(RETRY_MODES) {
	RETRY_MODES.STANDARD = "standard";
	RETRY_MODES.ADAPTIVE = "adaptive";
})(RETRY_MODES ||= {});
const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;

const refusal = {
	incompatible: 1,
	attempts: 2,
	capacity: 3
};
var StandardRetryStrategy = class {
	mode = RETRY_MODES.STANDARD;
	retryBackoffStrategy;
	capacity = 500;
	maxAttemptsProvider;
	baseDelay;
	constructor(arg1) {
		if (typeof arg1 == "number") this.maxAttemptsProvider = async () => arg1;
		else if (typeof arg1 == "function") this.maxAttemptsProvider = arg1;
		else if (arg1 && typeof arg1 == "object") {
			this.maxAttemptsProvider = async () => arg1.maxAttempts;
			this.baseDelay = arg1.baseDelay;
			this.retryBackoffStrategy = arg1.backoff;
		}
		this.maxAttemptsProvider ??= async () => 3;
		this.baseDelay ??= Retry.delay();
		this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
	}
	async acquireInitialRetryToken(retryTokenScope) {
		return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
	}
	async refreshRetryTokenForRetry(token, errorInfo) {
		let maxAttempts = await this.getMaxAttempts();
		let retryCode = this.retryCode(token, errorInfo, maxAttempts);
		let shouldRetry = retryCode === 0;
		let isLongPoll = token.isLongPoll?.();
		if (shouldRetry || isLongPoll) {
			let errorType = errorInfo.errorType;
			this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
			let delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
			let retryDelay = delayFromErrorType;
			errorInfo.retryAfterHint instanceof Date && (retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3)));
			if (shouldRetry) {
				let capacityCost = this.getCapacityCost(errorType);
				this.capacity -= capacityCost;
				let nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? !1);
				await new Promise((r) => setTimeout(r, retryDelay));
				nextToken.$retryLog.acquisitionDelay = retryDelay;
				return nextToken;
			} else {
				let longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
				longPollBackoff > 0 && await new Promise((r) => setTimeout(r, longPollBackoff));
			}
		}
		throw Error("No retry token available");
	}
	recordSuccess(token) {
		this.capacity = Math.min(500, this.capacity + (token.getRetryCost() ?? 1));
	}
	getCapacity() {
		return this.capacity;
	}
	async maxAttempts() {
		return this.maxAttemptsProvider();
	}
	async getMaxAttempts() {
		try {
			return await this.maxAttemptsProvider();
		} catch {
			console.warn(`Max attempts provider could not resolve. Using default of ${3}`);
			return 3;
		}
	}
	retryCode(tokenToRenew, errorInfo, maxAttempts) {
		let attempts = tokenToRenew.getRetryCount() + 1;
		let retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
		let attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
		let capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
		return retryableStatus || attemptStatus || capacityStatus;
	}
	getCapacityCost(errorType) {
		return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
	}
	isRetryableError(errorType) {
		return errorType === "THROTTLING" || errorType === "TRANSIENT";
	}
};

var AdaptiveRetryStrategy = class {
	mode = RETRY_MODES.ADAPTIVE;
	rateLimiter;
	standardRetryStrategy;
	constructor(maxAttemptsProvider, options) {
		let { rateLimiter } = options ?? {};
		this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
		this.standardRetryStrategy = options ? new StandardRetryStrategy({
			maxAttempts: typeof maxAttemptsProvider == "number" ? maxAttemptsProvider : 3,
			...options
		}) : new StandardRetryStrategy(maxAttemptsProvider);
	}
	async acquireInitialRetryToken(retryTokenScope) {
		let token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
		await this.rateLimiter.getSendToken();
		return token;
	}
	async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
		this.rateLimiter.updateClientSendingRate(errorInfo);
		let token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
		await this.rateLimiter.getSendToken();
		return token;
	}
	recordSuccess(token) {
		this.rateLimiter.updateClientSendingRate({});
		this.standardRetryStrategy.recordSuccess(token);
	}
	async maxAttemptsProvider() {
		return this.standardRetryStrategy.maxAttempts();
	}
};

var ConfiguredRetryStrategy = class extends StandardRetryStrategy {
	computeNextBackoffDelay;
	constructor(maxAttempts, computeNextBackoffDelay = Retry.delay()) {
		super(typeof maxAttempts == "function" ? maxAttempts : async () => maxAttempts);
		this.computeNextBackoffDelay = typeof computeNextBackoffDelay == "number" ? () => computeNextBackoffDelay : computeNextBackoffDelay;
		this.retryBackoffStrategy.computeNextBackoffDelay = (completedAttempt) => {
			let nextAttempt = completedAttempt + 1;
			return this.computeNextBackoffDelay(nextAttempt);
		};
	}
};

const ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
const CONFIG_MAX_ATTEMPTS = "max_attempts";
const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => {
		let value = env[ENV_MAX_ATTEMPTS];
		if (!value) return;
		let maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) throw Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		return maxAttempt;
	},
	configFileSelector: (profile) => {
		let value = profile[CONFIG_MAX_ATTEMPTS];
		if (!value) return;
		let maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) throw Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		return maxAttempt;
	},
	default: 3
};
const resolveRetryConfig = (input, defaults) => {
	let { retryStrategy, retryMode } = input;
	let { defaultMaxAttempts = 3, defaultBaseDelay = Retry.delay() } = defaults ?? {};
	let maxAttemptsProvider = normalizeProvider$1(input.maxAttempts ?? defaultMaxAttempts);
	let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
	let getDefault = async () => {
		let maxAttempts = await maxAttemptsProvider();
		if (await normalizeProvider$1(retryMode)() === RETRY_MODES.ADAPTIVE) return new AdaptiveRetryStrategy(maxAttemptsProvider, {
			maxAttempts,
			baseDelay: defaultBaseDelay
		});
		return new StandardRetryStrategy({
			maxAttempts,
			baseDelay: defaultBaseDelay
		});
	};
	return Object.assign(input, {
		maxAttempts: maxAttemptsProvider,
		retryStrategy: () => controller ??= getDefault()
	});
};
const NODE_RETRY_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env.AWS_RETRY_MODE,
	configFileSelector: (profile) => profile.retry_mode,
	default: DEFAULT_RETRY_MODE
};

const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
const getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);

// node_modules/@aws-sdk/core
const ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
async function checkFeatures(context, config, args) {
	args.request?.headers?.["smithy-protocol"] === "rpc-v2-cbor" && setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
	if (typeof config.retryStrategy == "function") {
		let retryStrategy = await config.retryStrategy();
		if (typeof retryStrategy.mode == "string") switch (retryStrategy.mode) {
			case RETRY_MODES.ADAPTIVE:
				setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
				break;
			case RETRY_MODES.STANDARD: setFeature(context, "RETRY_MODE_STANDARD", "E");
		}
	}
	if (typeof config.accountIdEndpointMode == "function") {
		let endpointV2 = context.endpointV2;
		String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX) && setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
		switch (await config.accountIdEndpointMode?.()) {
			case "disabled":
				setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
				break;
			case "preferred":
				setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
				break;
			case "required": setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
		}
	}
	let identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
	if (identity?.$source) {
		let credentials = identity;
		credentials.accountId && setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
		for (let [key, value] of Object.entries(credentials.$source ?? {})) setFeature(context, key, value);
	}
}

const USER_AGENT = "user-agent";
const X_AMZ_USER_AGENT = "x-amz-user-agent";
const UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
const UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;

function encodeFeatures(features) {
	let buffer = "";
	for (let key in features) {
		let val = features[key];
		if (buffer.length + val.length + 1 <= 1024) {
			buffer.length ? buffer += "," + val : buffer += val;
			continue;
		}
		break;
	}
	return buffer;
}

const userAgentMiddleware = (options) => (next, context) => async (args) => {
	let { request } = args;
	if (!HttpRequest.isInstance(request)) return next(args);
	let { headers } = request;
	let userAgent = context?.userAgent?.map(escapeUserAgent) || [];
	let defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
	await checkFeatures(context, options, args);
	defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, context.__aws_sdk_context?.features))}`);
	let customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
	let appId = await options.userAgentAppId();
	appId && defaultUserAgent.push(escapeUserAgent(["app", `${appId}`]));
	let prefix = getUserAgentPrefix();
	let sdkUserAgentValue = (prefix ? [prefix] : []).concat([
		...defaultUserAgent,
		...userAgent,
		...customUserAgent
	]).join(" ");
	let normalUAValue = [...defaultUserAgent.filter((section) => section.startsWith("aws-sdk-")), ...customUserAgent].join(" ");
	if (options.runtime !== "browser") {
		normalUAValue && (headers["x-amz-user-agent"] = headers["x-amz-user-agent"] ? `${headers["user-agent"]} ${normalUAValue}` : normalUAValue);
		headers[USER_AGENT] = sdkUserAgentValue;
	} else headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
	return next({
		...args,
		request
	});
};
const escapeUserAgent = (userAgentPair) => {
	let name = userAgentPair[0].split("/").map((part) => part.replace(UA_NAME_ESCAPE_REGEX, "-")).join("/");
	let version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, "-");
	let prefixSeparatorIndex = name.indexOf("/");
	let prefix = name.substring(0, prefixSeparatorIndex);
	let uaName = name.substring(prefixSeparatorIndex + 1);
	prefix === "api" && (uaName = uaName.toLowerCase());
	return [
		prefix,
		uaName,
		version
	].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
		switch (index) {
			case 0: return item;
			case 1: return `${acc}/${item}`;
			default: return `${acc}#${item}`;
		}
	}, "");
};
const getUserAgentMiddlewareOptions = {
	name: "getUserAgentMiddleware",
	step: "build",
	priority: "low",
	tags: ["SET_USER_AGENT", "USER_AGENT"],
	override: !0
};
const getUserAgentPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
} });

const getRuntimeUserAgentPair = () => {
	for (let runtime of [
		"deno",
		"bun",
		"llrt"
	]) if (node_process__WEBPACK_IMPORTED_MODULE_7__.versions[runtime]) return [`md/${runtime}`, node_process__WEBPACK_IMPORTED_MODULE_7__.versions[runtime]];
	return ["md/nodejs", node_process__WEBPACK_IMPORTED_MODULE_7__.versions.node];
};

const crtAvailability = { isCrtAvailable: !1 };

const isCrtAvailable = () => {
	if (crtAvailability.isCrtAvailable) return ["md/crt-avail"];
	return null;
};

const createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
	let runtimeUserAgentPair = getRuntimeUserAgentPair();
	return async (config) => {
		let sections = [
			["aws-sdk-js", clientVersion],
			["ua", "2.1"],
			[`os/${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.platform)()}`, (0,node_os__WEBPACK_IMPORTED_MODULE_3__.release)()],
			["lang/js"],
			runtimeUserAgentPair
		];
		let crtAvailable = isCrtAvailable();
		crtAvailable && sections.push(crtAvailable);
		serviceId && sections.push([`api/${serviceId}`, clientVersion]);
		node_process__WEBPACK_IMPORTED_MODULE_7__.env.AWS_EXECUTION_ENV && sections.push([`exec-env/${node_process__WEBPACK_IMPORTED_MODULE_7__.env.AWS_EXECUTION_ENV}`]);
		let appId = await config?.userAgentAppId?.();
		return appId ? [...sections, [`app/${appId}`]] : [...sections];
	};
};

const NODE_APP_ID_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env.AWS_SDK_UA_APP_ID,
	configFileSelector: (profile) => profile.sdk_ua_app_id ?? profile["sdk-ua-app-id"],
	default: void 0
};

const isVirtualHostableS3Bucket = (value, allowSubDomains = !1) => {
	if (allowSubDomains) {
		for (let label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return !1;
		return !0;
	}
	if (!isValidHostLabel(value)) return !1;
	if (value.length < 3 || value.length > 63) return !1;
	if (value !== value.toLowerCase()) return !1;
	if (isIpAddress(value)) return !1;
	return !0;
};

const parseArn = (value) => {
	let segments = value.split(":");
	if (segments.length < 6) return null;
	let [arn, partition, service, region, accountId, ...resourcePath] = segments;
	if (arn !== "arn" || partition === "" || service === "" || resourcePath.join(":") === "") return null;
	return {
		partition,
		service,
		region,
		accountId,
		resourceId: resourcePath.map((resource) => resource.split("/")).flat()
	};
};

const awsEndpointFunctions = {
	isVirtualHostableS3Bucket,
	parseArn,
	partition
};
customEndpointFunctions.aws = awsEndpointFunctions;

function stsRegionDefaultResolver(loaderConfig = {}) {
	return loadConfig({
		...NODE_REGION_CONFIG_OPTIONS,
		async default() {
			warning$1.silence || console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
			return "us-east-1";
		}
	}, {
		...NODE_REGION_CONFIG_FILE_OPTIONS,
		...loaderConfig
	});
}
const warning$1 = { silence: !1 };

const getAwsRegionExtensionConfiguration = (runtimeConfig) => ({
	setRegion(region) {
		runtimeConfig.region = region;
	},
	region() {
		return runtimeConfig.region;
	}
});
const resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => ({ region: awsRegionExtensionConfiguration.region() });

// node_modules/@smithy/signature-v4
var HeaderFormatter = class {
	format(headers) {
		let chunks = [];
		for (let headerName in headers) {
			if (!hasOwn(headers, headerName)) continue;
			let bytes = fromUtf8(headerName);
			chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
		}
		let out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
		let position = 0;
		for (let chunk of chunks) {
			out.set(chunk, position);
			position += chunk.byteLength;
		}
		return out;
	}
	formatHeaderValue(header) {
		switch (header.type) {
			case "boolean": return Uint8Array.from([+!header.value]);
			case "byte": return Uint8Array.from([2, header.value]);
			case "short":
				let shortView = new DataView(new ArrayBuffer(3));
				shortView.setUint8(0, 3);
				shortView.setInt16(1, header.value, !1);
				return new Uint8Array(shortView.buffer);
			case "integer":
				let intView = new DataView(new ArrayBuffer(5));
				intView.setUint8(0, 4);
				intView.setInt32(1, header.value, !1);
				return new Uint8Array(intView.buffer);
			case "long":
				let longBytes = new Uint8Array(9);
				longBytes[0] = 5;
				longBytes.set(header.value.bytes, 1);
				return longBytes;
			case "binary":
				let binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
				binView.setUint8(0, 6);
				binView.setUint16(1, header.value.byteLength, !1);
				let binBytes = new Uint8Array(binView.buffer);
				binBytes.set(header.value, 3);
				return binBytes;
			case "string":
				let utf8Bytes = fromUtf8(header.value);
				let strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
				strView.setUint8(0, 7);
				strView.setUint16(1, utf8Bytes.byteLength, !1);
				let strBytes = new Uint8Array(strView.buffer);
				strBytes.set(utf8Bytes, 3);
				return strBytes;
			case "timestamp":
				let tsBytes = new Uint8Array(9);
				tsBytes[0] = 8;
				tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
				return tsBytes;
			case "uuid":
				if (!UUID_PATTERN.test(header.value)) throw Error(`Invalid UUID received: ${header.value}`);
				let uuidBytes = new Uint8Array(17);
				uuidBytes[0] = 9;
				uuidBytes.set(fromHex(header.value.replace(/-/g, "")), 1);
				return uuidBytes;
		}
	}
};
var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE) {
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolTrue = 0] = "boolTrue";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolFalse = 1] = "boolFalse";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byte = 2] = "byte";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.short = 3] = "short";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.integer = 4] = "integer";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.long = 5] = "long";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byteArray = 6] = "byteArray";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.string = 7] = "string";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.timestamp = 8] = "timestamp";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.uuid = 9] = "uuid";
})(HEADER_VALUE_TYPE ||= {});
const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Int64 = class Int64 {
	bytes;
	constructor(bytes) {
		this.bytes = bytes;
		if (bytes.byteLength !== 8) throw Error("Int64 buffers must be exactly 8 bytes");
	}
	static fromNumber(number) {
		if (number > 0x8000000000000000 || number < -0x8000000000000000) throw Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
		let bytes = new Uint8Array(8);
		for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
		number < 0 && negate(bytes);
		return new Int64(bytes);
	}
	valueOf() {
		let bytes = this.bytes.slice(0);
		let negative = bytes[0] & 128;
		negative && negate(bytes);
		return parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function negate(bytes) {
	for (let i = 0; i < 8; i++) bytes[i] ^= 255;
	for (let i = 7; i > -1; i--) {
		bytes[i]++;
		if (bytes[i] !== 0) break;
	}
}

const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
const AUTH_HEADER = "authorization";
const AMZ_DATE_HEADER = "x-amz-date";
const GENERATED_HEADERS = [
	"authorization",
	"x-amz-date",
	"date"
];
const SIGNATURE_HEADER = "x-amz-signature";
const SHA256_HEADER = "x-amz-content-sha256";
const TOKEN_HEADER = "x-amz-security-token";
const ALWAYS_UNSIGNABLE_HEADERS = {
	authorization: !0,
	"cache-control": !0,
	connection: !0,
	expect: !0,
	from: !0,
	"keep-alive": !0,
	"max-forwards": !0,
	pragma: !0,
	referer: !0,
	te: !0,
	trailer: !0,
	"transfer-encoding": !0,
	upgrade: !0,
	"user-agent": !0,
	"x-amzn-trace-id": !0
};
const PROXY_HEADER_PATTERN = /^proxy-/;
const SEC_HEADER_PATTERN = /^sec-/;
const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
const KEY_TYPE_IDENTIFIER = "aws4_request";
const MAX_PRESIGNED_TTL = 604800;

const getCanonicalQuery = ({ query = {} }) => {
	let keys = [];
	let serialized = {};
	for (let key in query) {
		if (!hasOwn(query, key)) continue;
		if (key.toLowerCase() === "x-amz-signature") continue;
		let encodedKey = escapeUri(key);
		keys.push(encodedKey);
		let value = query[key];
		typeof value == "string" ? serialized[encodedKey] = `${encodedKey}=${escapeUri(value)}` : Array.isArray(value) && (serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([`${encodedKey}=${escapeUri(value)}`]), []).sort().join("&"));
	}
	return keys.sort().map((key) => serialized[key]).filter((serialized) => serialized).join("&");
};

const iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
const toDate = (time) => {
	if (typeof time == "number") return new Date(time * 1e3);
	if (typeof time == "string") {
		if (Number(time)) return new Date(Number(time) * 1e3);
		return new Date(time);
	}
	return time;
};

var SignatureV4Base = class {
	service;
	regionProvider;
	credentialProvider;
	sha256;
	uriEscapePath;
	applyChecksum;
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = !0 }) {
		this.service = service;
		this.sha256 = sha256;
		this.uriEscapePath = uriEscapePath;
		this.applyChecksum = typeof applyChecksum != "boolean" || applyChecksum;
		this.regionProvider = normalizeProvider$1(region);
		this.credentialProvider = normalizeProvider$1(credentials);
	}
	createCanonicalRequest(request, canonicalHeaders, payloadHash) {
		let sortedHeaders = Object.keys(canonicalHeaders).sort();
		return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
	}
	async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
		let hash = new this.sha256();
		hash.update(toUint8Array(canonicalRequest));
		let hashedRequest = await hash.digest();
		return `${algorithmIdentifier}
${longDate}
${credentialScope}
${toHex(hashedRequest)}`;
	}
	getCanonicalPath({ path }) {
		if (this.uriEscapePath) {
			let normalizedPathSegments = [];
			for (let pathSegment of path.split("/")) {
				if (pathSegment?.length === 0) continue;
				if (pathSegment === ".") continue;
				pathSegment === ".." ? normalizedPathSegments.pop() : normalizedPathSegments.push(pathSegment);
			}
			let normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
			return escapeUri(normalizedPath).replace(/%2F/g, "/");
		}
		return path;
	}
	validateResolvedCredentials(credentials) {
		if (typeof credentials != "object" || typeof credentials.accessKeyId != "string" || typeof credentials.secretAccessKey != "string") throw Error("Resolved credential object is not valid");
	}
	formatDate(now) {
		let longDate = iso8601(now).replace(/[-:]/g, "");
		return {
			longDate,
			shortDate: longDate.slice(0, 8)
		};
	}
	getCanonicalHeaderList(headers) {
		return Object.keys(headers).sort().join(";");
	}
};

const signingKeyCache = {};
const cacheQueue = [];
const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
	let credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
	let cacheKey = `${shortDate}:${region}:${service}:${toHex(credsHash)}:${credentials.sessionToken}`;
	if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
	cacheQueue.push(cacheKey);
	for (; cacheQueue.length > 50;) delete signingKeyCache[cacheQueue.shift()];
	let key = `AWS4${credentials.secretAccessKey}`;
	for (let signable of [
		shortDate,
		region,
		service,
		KEY_TYPE_IDENTIFIER
	]) key = await hmac(sha256Constructor, key, signable);
	return signingKeyCache[cacheKey] = key;
};
const hmac = (ctor, secret, data) => {
	let hash = new ctor(secret);
	hash.update(toUint8Array(data));
	return hash.digest();
};

const getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
	let canonical = {};
	for (let headerName of Object.keys(headers).sort()) {
		if (headers[headerName] == null) continue;
		let canonicalHeaderName = headerName.toLowerCase();
		if ((hasOwn(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) && (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName))) continue;
		canonicalHeaderName === "__proto__" && writeKey$2(canonical);
		canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
	}
	return canonical;
};

const getPayloadHash = async ({ headers, body }, hashConstructor) => {
	for (let headerName in headers) {
		if (!hasOwn(headers, headerName)) continue;
		if (headerName.toLowerCase() === "x-amz-content-sha256") return headers[headerName];
	}
	if (body == null) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
	else if (typeof body == "string" || ArrayBuffer.isView(body) || isArrayBuffer(body)) {
		let hashCtor = new hashConstructor();
		hashCtor.update(toUint8Array(body));
		return toHex(await hashCtor.digest());
	}
	return UNSIGNED_PAYLOAD;
};

const hasHeader$1 = (soughtHeader, headers) => {
	soughtHeader = soughtHeader.toLowerCase();
	for (let headerName in headers) {
		if (!hasOwn(headers, headerName)) continue;
		if (soughtHeader === headerName.toLowerCase()) return !0;
	}
	return !1;
};

const moveHeadersToQuery = (request, options = {}) => {
	let { headers, query = {} } = HttpRequest.clone(request);
	for (let name in headers) {
		if (!hasOwn(headers, name)) continue;
		let lname = name.toLowerCase();
		if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
			query[name] = headers[name];
			delete headers[name];
		}
	}
	return {
		...request,
		headers,
		query
	};
};

const prepareRequest = (request) => {
	request = HttpRequest.clone(request);
	for (let headerName in request.headers) {
		if (!hasOwn(request.headers, headerName)) continue;
		GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1 && delete request.headers[headerName];
	}
	return request;
};

var SignatureV4 = class extends SignatureV4Base {
	headerFormatter = new HeaderFormatter();
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = !0 }) {
		super({
			applyChecksum,
			credentials,
			region,
			service,
			sha256,
			uriEscapePath
		});
	}
	async presign(originalRequest, options = {}) {
		let { signingDate = new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
		let credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		let region = signingRegion ?? await this.regionProvider();
		let { longDate, shortDate } = this.formatDate(signingDate);
		if (expiresIn > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
		let scope = createScope(shortDate, region, signingService ?? this.service);
		let request = moveHeadersToQuery(prepareRequest(originalRequest), {
			unhoistableHeaders,
			hoistableHeaders
		});
		credentials.sessionToken && (request.query["X-Amz-Security-Token"] = credentials.sessionToken);
		request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
		request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
		request.query[AMZ_DATE_QUERY_PARAM] = longDate;
		request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
		let canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
		request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
		return request;
	}
	async sign(toSign, options) {
		if (typeof toSign == "string") return this.signString(toSign, options);
		else if (toSign.headers && toSign.payload) return this.signEvent(toSign, options);
		else if (toSign.message) return this.signMessage(toSign, options);
		else return this.signRequest(toSign, options);
	}
	async signEvent({ headers, payload }, { signingDate = new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
		let region = signingRegion ?? await this.regionProvider();
		let { shortDate, longDate } = this.formatDate(signingDate);
		let scope = createScope(shortDate, region, signingService ?? this.service);
		let hashedPayload = await getPayloadHash({
			headers: {},
			body: payload
		}, this.sha256);
		let hash = new this.sha256();
		hash.update(headers);
		let hashedHeaders = toHex(await hash.digest());
		let stringToSign = [
			EVENT_ALGORITHM_IDENTIFIER,
			longDate,
			scope,
			priorSignature,
			hashedHeaders,
			hashedPayload
		].join("\n");
		return this.signString(stringToSign, {
			signingDate,
			signingRegion: region,
			signingService,
			eventStreamCredentials
		});
	}
	async signMessage(signableMessage, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials }) {
		return this.signEvent({
			headers: this.headerFormatter.format(signableMessage.message.headers),
			payload: signableMessage.message.body
		}, {
			signingDate,
			signingRegion,
			signingService,
			priorSignature: signableMessage.priorSignature,
			eventStreamCredentials
		}).then((signature) => ({
			message: signableMessage.message,
			signature
		}));
	}
	async signString(stringToSign, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
		let credentials = eventStreamCredentials ?? await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		let region = signingRegion ?? await this.regionProvider();
		let { shortDate } = this.formatDate(signingDate);
		let hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
		hash.update(toUint8Array(stringToSign));
		return toHex(await hash.digest());
	}
	async signRequest(requestToSign, { signingDate = new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
		let credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		let region = signingRegion ?? await this.regionProvider();
		let request = prepareRequest(requestToSign);
		let { longDate, shortDate } = this.formatDate(signingDate);
		let scope = createScope(shortDate, region, signingService ?? this.service);
		request.headers[AMZ_DATE_HEADER] = longDate;
		credentials.sessionToken && (request.headers["x-amz-security-token"] = credentials.sessionToken);
		let payloadHash = await getPayloadHash(request, this.sha256);
		!hasHeader$1("x-amz-content-sha256", request.headers) && this.applyChecksum && (request.headers["x-amz-content-sha256"] = payloadHash);
		let canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		let signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
		request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
		return request;
	}
	async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
		let stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
		let hash = new this.sha256(await keyPromise);
		hash.update(toUint8Array(stringToSign));
		return toHex(await hash.digest());
	}
	getSigningKey(credentials, region, shortDate, service) {
		return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
	}
};

const signatureV4aContainer = { SignatureV4a: null };

// node_modules/@aws-sdk/core
const bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
	let inputCredentials = config.credentials;
	let isUserSupplied = !!config.credentials;
	let resolvedCredentials;
	Object.defineProperty(config, "credentials", {
		set(credentials) {
			credentials && credentials !== inputCredentials && credentials !== resolvedCredentials && (isUserSupplied = !0);
			inputCredentials = credentials;
			let boundProvider = bindCallerConfig(config, normalizeCredentialProvider(config, {
				credentials: inputCredentials,
				credentialDefaultProvider: config.credentialDefaultProvider
			}));
			if (isUserSupplied && !boundProvider.attributed) {
				let isCredentialObject = typeof inputCredentials == "object" && !!inputCredentials;
				resolvedCredentials = async (options) => {
					let attributedCreds = await boundProvider(options);
					if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) return setCredentialFeature(attributedCreds, "CREDENTIALS_CODE", "e");
					return attributedCreds;
				};
				resolvedCredentials.memoized = boundProvider.memoized;
				resolvedCredentials.configBound = boundProvider.configBound;
				resolvedCredentials.attributed = !0;
			} else resolvedCredentials = boundProvider;
		},
		get() {
			return resolvedCredentials;
		},
		enumerable: !0,
		configurable: !0
	});
	config.credentials = inputCredentials;
	let { signingEscapePath = !0, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
	let signer;
	signer = config.signer ? normalizeProvider(config.signer) : config.regionInfoProvider ? () => normalizeProvider(config.region)().then(async (region) => [await config.regionInfoProvider(region, {
		useFipsEndpoint: await config.useFipsEndpoint(),
		useDualstackEndpoint: await config.useDualstackEndpoint()
	}) || {}, region]).then(([regionInfo, region]) => {
		let { signingRegion, signingService } = regionInfo;
		config.signingRegion = config.signingRegion || signingRegion || region;
		config.signingName = config.signingName || signingService || config.serviceId;
		return new (config.signerConstructor || SignatureV4)({
			...config,
			credentials: config.credentials,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		});
	}) : async (authScheme) => {
		authScheme = Object.assign({}, {
			name: "sigv4",
			signingName: config.signingName || config.defaultSigningName,
			signingRegion: await normalizeProvider(config.region)(),
			properties: {}
		}, authScheme);
		let signingRegion = authScheme.signingRegion;
		let signingService = authScheme.signingName;
		config.signingRegion = config.signingRegion || signingRegion;
		config.signingName = config.signingName || signingService || config.serviceId;
		return new (config.signerConstructor || SignatureV4)({
			...config,
			credentials: config.credentials,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		});
	};
	return Object.assign(config, {
		systemClockOffset,
		signingEscapePath,
		signer,
		disableClockSkewCorrection: normalizeProvider(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
	});
};
function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
	let credentialsProvider;
	credentialsProvider = credentials ? credentials?.memoized ? credentials : memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh) : credentialDefaultProvider ? normalizeProvider(credentialDefaultProvider(Object.assign({}, config, { parentClientConfig: config }))) : async () => {
		throw Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
	};
	credentialsProvider.memoized = !0;
	return credentialsProvider;
}
function bindCallerConfig(config, credentialsProvider) {
	if (credentialsProvider.configBound) return credentialsProvider;
	let fn = async (options) => credentialsProvider({
		...options,
		callerClientConfig: config
	});
	fn.memoized = credentialsProvider.memoized;
	fn.configBound = !0;
	return fn;
}

const NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => booleanSelector(env, "AWS_DISABLE_CLOCK_SKEW_CORRECTION", SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, "disable_clock_skew_correction", SelectorType.CONFIG),
	default: !1
};

const DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = loadConfig(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);

const resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);

// node_modules/@aws-sdk/client-lambda
const defaultLambdaHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: getSmithyContext(context).operation,
	region: await normalizeProvider$1(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption$1(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "lambda",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultLambdaHttpAuthSchemeProvider = (authParameters) => {
	let options = [];
	options.push(createAwsAuthSigv4HttpAuthOption$1(authParameters));
	return options;
};
const resolveHttpAuthSchemeConfig$1 = (config) => {
	let config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider$1(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/signature-v4-multi-region
const signatureV4CrtContainer = { CrtSignerV4: null };

const SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
const SESSION_TOKEN_HEADER = "x-amz-s3session-token";
var SignatureV4SignWithCredentials = class extends SignatureV4 {
	async signWithCredentials(requestToSign, credentials, options) {
		let credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
		requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
		let privateAccess = this;
		setSingleOverride(privateAccess, credentialsWithoutSessionToken);
		return privateAccess.signRequest(requestToSign, options ?? {});
	}
	async presignWithCredentials(requestToSign, credentials, options) {
		let credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
		delete requestToSign.headers[SESSION_TOKEN_HEADER];
		requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
		requestToSign.query = requestToSign.query ?? {};
		requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
		setSingleOverride(this, credentialsWithoutSessionToken);
		return this.presign(requestToSign, options);
	}
};
function getCredentialsWithoutSessionToken(credentials) {
	return {
		accessKeyId: credentials.accessKeyId,
		secretAccessKey: credentials.secretAccessKey,
		expiration: credentials.expiration
	};
}
function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
	let currentCredentialProvider = privateAccess.credentialProvider;
	privateAccess.credentialProvider = () => {
		privateAccess.credentialProvider = currentCredentialProvider;
		return Promise.resolve(credentialsWithoutSessionToken);
	};
}

var SignatureV4MultiRegion = class {
	sigv4aSigner;
	sigv4Signer;
	signerOptions;
	static sigv4aDependency() {
		if (typeof signatureV4CrtContainer.CrtSignerV4 == "function") return "crt";
		else if (typeof signatureV4aContainer.SignatureV4a == "function") return "js";
		return "none";
	}
	constructor(options) {
		this.sigv4Signer = new SignatureV4SignWithCredentials(options);
		this.signerOptions = options;
	}
	async sign(requestToSign, options = {}) {
		if (options.signingRegion === "*") return this.getSigv4aSigner().sign(requestToSign, options);
		return this.sigv4Signer.sign(requestToSign, options);
	}
	async signWithCredentials(requestToSign, credentials, options = {}) {
		if (options.signingRegion === "*") {
			let signer = this.getSigv4aSigner();
			let CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
			if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.signWithCredentials(requestToSign, credentials, options);
			else throw Error("signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
		}
		return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
	}
	async presign(originalRequest, options = {}) {
		if (options.signingRegion === "*") {
			let signer = this.getSigv4aSigner();
			let CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
			if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.presign(originalRequest, options);
			else throw Error("presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
		}
		return this.sigv4Signer.presign(originalRequest, options);
	}
	async presignWithCredentials(originalRequest, credentials, options = {}) {
		if (options.signingRegion === "*") throw Error("Method presignWithCredentials is not supported for [signingRegion=*].");
		return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
	}
	getSigv4aSigner() {
		if (!this.sigv4aSigner) {
			let CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
			let JsSigV4aSigner = signatureV4aContainer.SignatureV4a;
			if (this.signerOptions.runtime === "node") {
				if (!CrtSignerV4 && !JsSigV4aSigner) throw Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
				if (CrtSignerV4 && typeof CrtSignerV4 == "function") this.sigv4aSigner = new CrtSignerV4({
					...this.signerOptions,
					signingAlgorithm: 1
				});
				else if (JsSigV4aSigner && typeof JsSigV4aSigner == "function") this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
				else throw Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
			} else {
				if (!JsSigV4aSigner || typeof JsSigV4aSigner != "function") throw Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
				this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
			}
		}
		return this.sigv4aSigner;
	}
};

// node_modules/@aws-sdk/client-sts
const c$1 = "isSet";
const d$1 = "PartitionResult";
const e$1 = "booleanEquals";
const f$1 = "stringEquals";
const g$1 = "getAttr";
const h$1 = "us-east-1";
const i$1 = "sigv4";
const k = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
const l = { ref: "Endpoint" };
const m = { ref: "Region" };
const n = { ref: d$1 };
const o = {};
const p = [m];
const _data$1 = {
	conditions: [
		[c$1, [l]],
		[c$1, p],
		[
			"aws.partition",
			p,
			d$1
		],
		[e$1, [{ ref: "UseFIPS" }, !0]],
		[e$1, [{ ref: "UseDualStack" }, !0]],
		[f$1, [m, "aws-global"]],
		[e$1, [{ ref: "UseGlobalEndpoint" }, !0]],
		[f$1, [m, "eu-central-1"]],
		[e$1, [{
			fn: g$1,
			argv: [n, "supportsDualStack"]
		}, !0]],
		[e$1, [{
			fn: g$1,
			argv: [n, "supportsFIPS"]
		}, !0]],
		[f$1, [m, "ap-south-1"]],
		[f$1, [m, "eu-north-1"]],
		[f$1, [m, "eu-west-1"]],
		[f$1, [m, "eu-west-2"]],
		[f$1, [m, "eu-west-3"]],
		[f$1, [m, "sa-east-1"]],
		[f$1, [m, h$1]],
		[f$1, [m, "us-east-2"]],
		[f$1, [m, "us-west-2"]],
		[f$1, [m, "us-west-1"]],
		[f$1, [m, "ca-central-1"]],
		[f$1, [m, "ap-southeast-1"]],
		[f$1, [m, "ap-northeast-1"]],
		[f$1, [m, "ap-southeast-2"]],
		[f$1, [{
			fn: g$1,
			argv: [n, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[-1],
		["https://sts.amazonaws.com", { authSchemes: [{
			name: i$1,
			signingName: "sts",
			signingRegion: h$1
		}] }],
		[k, { authSchemes: [{
			name: i$1,
			signingName: "sts",
			signingRegion: "{Region}"
		}] }],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[l, o],
		["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://sts.{Region}.amazonaws.com", o],
		["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		[k, o],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
const nodes$1 = new Int32Array([
	-1,
	1,
	-1,
	0,
	30,
	3,
	1,
	4,
	100000014,
	2,
	5,
	100000014,
	3,
	25,
	6,
	4,
	24,
	7,
	5,
	100000001,
	8,
	6,
	9,
	100000013,
	7,
	100000001,
	10,
	10,
	100000001,
	11,
	11,
	100000001,
	12,
	12,
	100000001,
	13,
	13,
	100000001,
	14,
	14,
	100000001,
	15,
	15,
	100000001,
	16,
	16,
	100000001,
	17,
	17,
	100000001,
	18,
	18,
	100000001,
	19,
	19,
	100000001,
	20,
	20,
	100000001,
	21,
	21,
	100000001,
	22,
	22,
	100000001,
	23,
	23,
	100000001,
	100000002,
	8,
	100000011,
	100000012,
	4,
	28,
	26,
	9,
	27,
	100000010,
	24,
	100000008,
	100000009,
	8,
	29,
	100000007,
	9,
	100000006,
	100000007,
	3,
	100000003,
	31,
	4,
	100000004,
	100000005
]);
const bdd$1 = BinaryDecisionDiagram.from(nodes$1, 2, _data$1.conditions, _data$1.results);

const cache$1 = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS",
		"UseGlobalEndpoint"
	]
});
const defaultEndpointResolver$1 = (endpointParams, context = {}) => cache$1.get(endpointParams, () => decideEndpoint(bdd$1, {
	endpointParams,
	logger: context.logger
}));
customEndpointFunctions.aws = awsEndpointFunctions;

const createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
	if (!input) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	let defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
	let instructionsFn = getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!instructionsFn) throw Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
	let endpointParameters = await resolveParams(input, { getEndpointParameterInstructions: instructionsFn }, config);
	return Object.assign(defaultParameters, endpointParameters);
};
const _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: getSmithyContext(context).operation,
	region: await normalizeProvider$1(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
const defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4a",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
}
const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
	let endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
		let authSchemes = defaultEndpointResolver(authParameters).properties?.authSchemes;
		if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
		let options = [];
		for (let scheme of authSchemes) {
			let { name: resolvedName, properties = {}, ...rest } = scheme;
			let name = resolvedName.toLowerCase();
			resolvedName !== name && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
			let schemeId;
			if (name === "sigv4a") {
				schemeId = "aws.auth#sigv4a";
				let sigv4Present = authSchemes.find((s) => {
					let name = s.name.toLowerCase();
					return name !== "sigv4a" && name.startsWith("sigv4");
				});
				if (SignatureV4MultiRegion.sigv4aDependency() === "none" && sigv4Present) continue;
			} else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
			else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
			let createOption = createHttpAuthOptionFunctions[schemeId];
			if (!createOption) throw Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
			let option = createOption(authParameters);
			option.schemeId = schemeId;
			option.signingProperties = {
				...option.signingProperties || {},
				...rest,
				...properties
			};
			options.push(option);
		}
		return options;
	};
	return endpointRuleSetHttpAuthSchemeProvider;
};
const _defaultSTSHttpAuthSchemeProvider = (authParameters) => {
	let options = [];
	switch (authParameters.operation) {
		case "AssumeRoleWithSAML":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		case "AssumeRoleWithWebIdentity":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		default:
			options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
	}
	return options;
};
const defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver$1, _defaultSTSHttpAuthSchemeProvider, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
	"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
});
const resolveHttpAuthSchemeConfig = (config) => {
	let config_0 = resolveAwsSdkSigV4Config(config);
	let config_1 = resolveAwsSdkSigV4AConfig(config_0);
	return Object.assign(config_1, { authSchemePreference: normalizeProvider$1(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-lambda
const resolveClientEndpointParameters$2 = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "lambda"
});
const commonParams$2 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-s3
const resolveClientEndpointParameters$1 = (options) => Object.assign(options, {
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	forcePathStyle: options.forcePathStyle ?? !1,
	useAccelerateEndpoint: options.useAccelerateEndpoint ?? !1,
	useGlobalEndpoint: options.useGlobalEndpoint ?? !1,
	disableMultiregionAccessPoints: options.disableMultiregionAccessPoints ?? !1,
	defaultSigningName: "s3",
	clientContextParams: options.clientContextParams ?? {}
});
const commonParams$1 = {
	ForcePathStyle: {
		type: "clientContextParams",
		name: "forcePathStyle"
	},
	UseArnRegion: {
		type: "clientContextParams",
		name: "useArnRegion"
	},
	DisableMultiRegionAccessPoints: {
		type: "clientContextParams",
		name: "disableMultiregionAccessPoints"
	},
	Accelerate: {
		type: "clientContextParams",
		name: "useAccelerateEndpoint"
	},
	DisableS3ExpressSessionAuth: {
		type: "clientContextParams",
		name: "disableS3ExpressSessionAuth"
	},
	UseGlobalEndpoint: {
		type: "builtInParams",
		name: "useGlobalEndpoint"
	},
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-sts
const resolveClientEndpointParameters = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	useGlobalEndpoint: options.useGlobalEndpoint ?? !1,
	defaultSigningName: "sts"
});
const commonParams = {
	UseGlobalEndpoint: {
		type: "builtInParams",
		name: "useGlobalEndpoint"
	},
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-lambda
var version$2 = "3.1162.0";

// node_modules/@aws-sdk/client-sts
var version$1 = "3.1169.0";

// node_modules/@aws-sdk/client-lambda
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { ref: "Endpoint" };
const h = { ref: d };
const i = {};
const j = [{ ref: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ ref: "UseFIPS" }, !0]],
		[e, [{ ref: "UseDualStack" }, !0]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, !0]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, !0]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://lambda.{Region}.{PartitionResult#dnsSuffix}", i],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	12,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000010,
	5,
	100000008,
	100000009,
	4,
	10,
	9,
	6,
	100000006,
	100000007,
	5,
	11,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	13,
	4,
	100000002,
	100000003
]);
const bdd = BinaryDecisionDiagram.from(nodes, 2, _data.conditions, _data.results);

const cache = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => decideEndpoint(bdd, {
	endpointParams,
	logger: context.logger
}));
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/core
var ProtocolLib = class {
	queryCompat;
	errorRegistry;
	constructor(queryCompat = !1) {
		this.queryCompat = queryCompat;
	}
	resolveRestContentType(defaultContentType, inputSchema) {
		let members = inputSchema.getMemberSchemas();
		let httpPayloadMember = Object.values(members).find((m) => !!m.getMergedTraits().httpPayload);
		if (httpPayloadMember) {
			let mediaType = httpPayloadMember.getMergedTraits().mediaType;
			if (mediaType) return mediaType;
			else if (httpPayloadMember.isStringSchema()) return "text/plain";
			else if (httpPayloadMember.isBlobSchema()) return "application/octet-stream";
			else return defaultContentType;
		} else if (!inputSchema.isUnitSchema() && Object.values(members).find((m) => {
			let { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
			return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && httpPrefixHeaders === void 0;
		})) return defaultContentType;
	}
	async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
		let errorName = errorIdentifier;
		errorIdentifier.includes("#") && ([, errorName] = errorIdentifier.split("#"));
		let errorMetadata = {
			$metadata: metadata,
			$fault: response.statusCode < 500 ? "client" : "server"
		};
		if (!this.errorRegistry) throw Error("@aws-sdk/core/protocols - error handler not initialized.");
		try {
			return {
				errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier),
				errorMetadata
			};
		} catch {
			dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
			let synthetic = this.errorRegistry;
			let baseExceptionSchema = synthetic.getBaseException();
			if (baseExceptionSchema) {
				let ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
				throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
			}
			let d = dataObject;
			let message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
			throw this.decorateServiceException(Object.assign(Error(message), { name: errorName }, errorMetadata), dataObject);
		}
	}
	compose(composite, errorIdentifier, defaultNamespace) {
		let namespace = defaultNamespace;
		errorIdentifier.includes("#") && ([namespace] = errorIdentifier.split("#"));
		let staticRegistry = TypeRegistry.for(namespace);
		let defaultSyntheticRegistry = TypeRegistry.for("smithy.ts.sdk.synthetic." + defaultNamespace);
		composite.copyFrom(staticRegistry);
		composite.copyFrom(defaultSyntheticRegistry);
		this.errorRegistry = composite;
	}
	decorateServiceException(exception, additions = {}) {
		if (this.queryCompat) {
			let msg = exception.Message ?? additions.Message;
			let error = decorateServiceException(exception, additions);
			msg && (error.message = msg);
			let errorObj = error.Error ?? {};
			errorObj.Type = error.Error?.Type;
			errorObj.Code = error.Error?.Code;
			errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
			error.Error = errorObj;
			let reqId = error.$metadata.requestId;
			reqId && (error.RequestId = reqId);
			return error;
		}
		return decorateServiceException(exception, additions);
	}
	setQueryCompatError(output, response) {
		let queryErrorHeader = response.headers?.["x-amzn-query-error"];
		if (output !== void 0 && queryErrorHeader != null) {
			let [Code, Type] = queryErrorHeader.split(";");
			let keys = Object.keys(output);
			let Error = {
				Code,
				Type
			};
			output.Code = Code;
			output.Type = Type;
			for (let i = 0; i < keys.length; i++) {
				let k = keys[i];
				Error[k === "message" ? "Message" : k] = output[k];
			}
			delete Error.__type;
			output.Error = Error;
		}
	}
	queryCompatOutput(queryCompatErrorData, errorData) {
		queryCompatErrorData.Error && (errorData.Error = queryCompatErrorData.Error);
		queryCompatErrorData.Type && (errorData.Type = queryCompatErrorData.Type);
		queryCompatErrorData.Code && (errorData.Code = queryCompatErrorData.Code);
	}
	findQueryCompatibleError(registry, errorName) {
		try {
			return registry.getSchema(errorName);
		} catch {
			return registry.find((schema) => NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
		}
	}
};

var AwsRestJsonProtocol = class extends HttpBindingProtocol {
	serializer;
	deserializer;
	codec;
	mixin = new ProtocolLib();
	constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries
		});
		let settings = {
			timestampFormat: {
				useTrait: !0,
				default: 7
			},
			httpBindings: !0,
			jsonName: !0
		};
		this.codec = jsonCodec ?? new JsonCodec2(settings);
		this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
		this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
	}
	getShapeId() {
		return "aws.protocols#restJson1";
	}
	getPayloadCodec() {
		return this.codec;
	}
	setSerdeContext(serdeContext) {
		this.codec.setSerdeContext(serdeContext);
		super.setSerdeContext(serdeContext);
	}
	async serializeRequest(operationSchema, input, context) {
		let request = await super.serializeRequest(operationSchema, input, context);
		let inputSchema = NormalizedSchema.of(operationSchema.input);
		if (!request.headers["content-type"]) {
			let contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
			contentType && (request.headers["content-type"] = contentType);
		}
		request.body == null && request.headers["content-type"] === this.getDefaultContentType() && (request.body = "{}");
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		let output = await super.deserializeResponse(operationSchema, context, response);
		let outputSchema = NormalizedSchema.of(operationSchema.output);
		for (let [name, member] of outputSchema.structIterator()) member.getMemberTraits().httpPayload && !(name in output) && (output[name] = null);
		return output;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		let errorIdentifier = loadRestJsonErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
		let ns = NormalizedSchema.of(errorSchema);
		let message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		let exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
		let output = {};
		let errorDeserializer = this.codec.createDeserializer();
		for (let [name, member] of ns.structIterator()) {
			let target = member.getMergedTraits().jsonName ?? name;
			output[name] = errorDeserializer.readObject(member, dataObject[target]);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	getDefaultContentType() {
		return "application/json";
	}
};

// node_modules/@aws-sdk/xml-builder
function writeKey$1(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function parseXML(xml) {
	return new AwsXmlParser(xml).parse();
}
var AwsXmlParser = class AwsXmlParser {
	x;
	i = 0;
	z;
	constructor(x) {
		this.x = x;
		this.x = x.replace(/\r\n?/g, "\n");
		this.z = this.x.length;
	}
	parse() {
		let p = this;
		let { z } = p;
		for (; p.i < z;) {
			p.trim();
			if (p.i >= z) break;
			if (p.isNext("<?")) {
				p.readTo("?>");
				p.trim();
			} else if (p.isNext("<!--")) {
				p.readTo("-->");
				p.trim();
			} else if (p.isNext("<!DOCTYPE", !1)) {
				p.skipDoctype();
				p.trim();
			} else if (p.x[p.i] === "<") {
				let root = p.parseTag();
				return { [root.tag]: root.value };
			} else throw Error("@aws-sdk XML parse error: unexpected content.");
		}
		throw Error("@aws-sdk XML parse error: no root element.");
	}
	isNext(s, caseSensitive = !0) {
		let p = this;
		if (caseSensitive) return p.x.startsWith(s, p.i);
		return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
	}
	readTo(stop) {
		let p = this;
		let _i = p.x.indexOf(stop, p.i);
		if (_i === -1) throw Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
		let result = p.x.slice(p.i, _i);
		p.i = _i + stop.length;
		return result;
	}
	trim() {
		let p = this;
		for (; p.i < p.z && " 	\r\n".includes(p.x[p.i]);) ++p.i;
	}
	readAttrValue() {
		let p = this;
		let quote = p.x[p.i];
		++p.i;
		let value = "";
		for (; p.i < p.z && p.x[p.i] !== quote;) value += p.x[p.i++];
		++p.i;
		return p.decodeEntities(value);
	}
	parseTag() {
		let p = this;
		++p.i;
		let tag = "";
		for (; p.i < p.z && !" 	\r\n>/".includes(p.x[p.i]);) tag += p.x[p.i++];
		let hasAttrs = !1;
		let attrs = {};
		for (; p.i < p.z;) {
			p.trim();
			if (">/".includes(p.x[p.i])) break;
			let name = "";
			for (; p.i < p.z && !"= 	\r\n>/?".includes(p.x[p.i]);) name += p.x[p.i++];
			p.trim();
			if (p.x[p.i] !== "=") break;
			++p.i;
			p.trim();
			name === "__proto__" && writeKey$1(attrs);
			attrs[name] = p.readAttrValue();
			hasAttrs = !0;
		}
		if (p.i >= p.z) throw Error("@aws-sdk XML parse error: unexpected end of input.");
		if (p.x[p.i] === "/") {
			++p.i;
			if (p.i >= p.z || p.x[p.i] !== ">") throw Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
			++p.i;
			return {
				tag,
				value: hasAttrs ? attrs : ""
			};
		}
		if (p.x[p.i] !== ">") throw Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
		++p.i;
		let textParts = [];
		let childTags = [];
		let hasElementChild = !1;
		for (; p.i < p.z && !p.isNext("</");) if (p.x[p.i] === "<") {
			if (p.isNext("<!--")) p.readTo("-->");
			else if (p.isNext("<![CDATA[")) {
				p.i += 9;
				textParts.push(p.readTo("]]>"));
			} else if (p.isNext("<?")) p.readTo("?>");
			else {
				hasElementChild = !0;
				childTags.push(p.parseTag());
			}
		} else {
			let text = "";
			for (; p.i < p.z && p.x[p.i] !== "<";) text += p.x[p.i++];
			textParts.push(p.decodeEntities(text));
		}
		if (!p.isNext("</")) throw Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
		p.i += 2;
		let closeTag = p.readTo(">").trim();
		if (closeTag !== tag) throw Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
		if (!hasAttrs && textParts.length === 0 && !hasElementChild) return {
			tag,
			value: ""
		};
		if (!hasAttrs && !hasElementChild) {
			let text = textParts.length === 1 ? textParts[0] : textParts.join("");
			if (text.trim() === "" && text.includes("\n")) return {
				tag,
				value: ""
			};
			return {
				tag,
				value: text
			};
		}
		let obj = {};
		for (let text of textParts) {
			if (text.trim() === "" && text.includes("\n")) continue;
			obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
		}
		for (let child of childTags) {
			child.tag === "__proto__" && writeKey$1(obj);
			child.tag in obj ? Array.isArray(obj[child.tag]) ? obj[child.tag].push(child.value) : obj[child.tag] = [obj[child.tag], child.value] : obj[child.tag] = child.value;
		}
		for (let [k, v] of Object.entries(attrs)) {
			k === "__proto__" && writeKey$1(obj);
			obj[k] = v;
		}
		return {
			tag,
			value: obj
		};
	}
	static ENTITIES = {
		amp: "&",
		lt: "<",
		gt: ">",
		quot: "\"",
		apos: "'"
	};
	skipDoctype() {
		let p = this;
		p.i += 9;
		let depth = 0;
		for (; p.i < p.z;) {
			let c = p.x[p.i];
			if (c === "[") ++depth;
			else if (c === "]") --depth;
			else if (c === ">" && depth === 0) {
				++p.i;
				return;
			}
			++p.i;
		}
		throw Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
	}
	decodeEntities(s) {
		return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
			if (hex) return String.fromCharCode(parseInt(hex, 16));
			if (dec) return String.fromCharCode(parseInt(dec, 10));
			return AwsXmlParser.ENTITIES[named] ?? "";
		});
	}
};

// node_modules/@aws-sdk/core
var SerdeContextConfig = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};

var UnionSerde = class {
	from;
	to;
	keys;
	constructor(from, to) {
		this.from = from;
		this.to = to;
		let keys = Object.keys(this.from);
		let set = new Set(keys);
		set.delete("__type");
		this.keys = set;
	}
	mark(key) {
		this.keys.delete(key);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			let k = this.keys.values().next().value;
			let v = this.from[k];
			this.to.$unknown = [k, v];
		}
	}
};

function writeKey(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}

var XmlShapeDeserializer = class extends SerdeContextConfig {
	settings;
	stringDeserializer;
	constructor(settings) {
		super();
		this.settings = settings;
		this.stringDeserializer = new FromStringShapeDeserializer(settings);
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
		this.stringDeserializer.setSerdeContext(serdeContext);
	}
	read(schema, bytes, key) {
		let ns = NormalizedSchema.of(schema);
		let memberSchemas = ns.getMemberSchemas();
		if (ns.isStructSchema() && ns.isMemberSchema() && Object.values(memberSchemas).find((memberNs) => !!memberNs.getMemberTraits().eventPayload)) {
			let output = {};
			let memberName = Object.keys(memberSchemas)[0];
			output[memberName] = memberSchemas[memberName].isBlobSchema() ? bytes : this.read(memberSchemas[memberName], bytes);
			return output;
		}
		let xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8)(bytes);
		let parsedObject = this.parseXml(xmlString);
		return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
	}
	readSchema(_schema, value) {
		let ns = NormalizedSchema.of(_schema);
		if (ns.isUnitSchema()) return;
		let traits = ns.getMergedTraits();
		if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [value]);
		if (value == null) return value;
		if (typeof value == "object") {
			let flat = !!traits.xmlFlattened;
			if (ns.isListSchema()) {
				let listValue = ns.getValueSchema();
				let buffer = [];
				let sourceKey = listValue.getMergedTraits().xmlName ?? "member";
				let source = flat ? value : (value[0] ?? value)[sourceKey];
				if (source == null) return buffer;
				let sourceArray = Array.isArray(source) ? source : [source];
				for (let v of sourceArray) buffer.push(this.readSchema(listValue, v));
				return buffer;
			}
			let buffer = {};
			if (ns.isMapSchema()) {
				let keyNs = ns.getKeySchema();
				let memberNs = ns.getValueSchema();
				let entries;
				entries = flat ? Array.isArray(value) ? value : [value] : Array.isArray(value.entry) ? value.entry : [value.entry];
				let keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
				let valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
				for (let entry of entries) {
					let key = entry[keyProperty];
					let value = entry[valueProperty];
					key === "__proto__" && writeKey(buffer);
					buffer[key] = this.readSchema(memberNs, value);
				}
				return buffer;
			}
			if (ns.isStructSchema()) {
				let union = ns.isUnionSchema();
				let unionSerde;
				union && (unionSerde = new UnionSerde(value, buffer));
				for (let [memberName, memberSchema] of ns.structIterator()) {
					let memberTraits = memberSchema.getMergedTraits();
					let xmlObjectKey = memberTraits.httpPayload ? memberTraits.xmlName ?? memberSchema.getName() : memberSchema.getMemberTraits().xmlName ?? memberName;
					union && unionSerde.mark(xmlObjectKey);
					value[xmlObjectKey] != null && (buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]));
				}
				union && unionSerde.writeUnknown();
				return buffer;
			}
			if (ns.isDocumentSchema()) return value;
			throw Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(!0)}`);
		}
		if (ns.isListSchema()) return [];
		if (ns.isMapSchema() || ns.isStructSchema()) return {};
		return this.stringDeserializer.read(ns, value);
	}
	parseXml(xml) {
		if (xml.length) {
			let parsedObj;
			try {
				parsedObj = parseXML(xml);
			} catch (e) {
				e && typeof e == "object" && Object.defineProperty(e, "$responseBodyText", { value: xml });
				throw e;
			}
			let textNodeName = "#text";
			let key = Object.keys(parsedObj)[0];
			let parsedObjToReturn = parsedObj[key];
			if (parsedObjToReturn[textNodeName]) {
				parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
				delete parsedObjToReturn[textNodeName];
			}
			return getValueFromTextNode(parsedObjToReturn);
		}
		return {};
	}
};

var QueryShapeSerializer = class extends SerdeContextConfig {
	settings;
	buffer;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value, prefix = "") {
		this.buffer === void 0 && (this.buffer = "");
		let ns = NormalizedSchema.of(schema);
		prefix && !prefix.endsWith(".") && (prefix += ".");
		if (ns.isBlobSchema()) {
			if (typeof value == "string" || value instanceof Uint8Array) {
				this.writeKey(prefix);
				this.writeValue((this.serdeContext?.base64Encoder ?? toBase64)(value));
			}
		} else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			} else if (ns.isIdempotencyToken()) {
				this.writeKey(prefix);
				this.writeValue(generateIdempotencyToken());
			}
		} else if (ns.isBigIntegerSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		} else if (ns.isBigDecimalSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(value instanceof NumericValue ? value.string : String(value));
			}
		} else if (ns.isTimestampSchema()) {
			if (value instanceof Date) {
				this.writeKey(prefix);
				switch (determineTimestampFormat(ns, this.settings)) {
					case 5:
						this.writeValue(value.toISOString().replace(".000Z", "Z"));
						break;
					case 6:
						this.writeValue(dateToUtcString(value));
						break;
					case 7: this.writeValue(String(value.getTime() / 1e3));
				}
			}
		} else if (ns.isDocumentSchema()) {
			if (Array.isArray(value)) this.write(79, value, prefix);
			else if (value instanceof Date) this.write(4, value, prefix);
			else if (value instanceof Uint8Array) this.write(21, value, prefix);
			else if (value && typeof value == "object") this.write(143, value, prefix);
			else {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		} else if (ns.isListSchema()) {
			if (Array.isArray(value)) {
				if (value.length === 0) {
					if (this.settings.serializeEmptyLists) {
						this.writeKey(prefix);
						this.writeValue("");
					}
				} else {
					let member = ns.getValueSchema();
					let flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
					let i = 1;
					for (let item of value) {
						if (item == null) continue;
						let traits = member.getMergedTraits();
						let suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
						let key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
						this.write(member, item, key);
						++i;
					}
				}
			}
		} else if (ns.isMapSchema()) {
			if (value && typeof value == "object") {
				let keySchema = ns.getKeySchema();
				let memberSchema = ns.getValueSchema();
				let flat = ns.getMergedTraits().xmlFlattened;
				let i = 1;
				for (let k in value) {
					let v = value[k];
					if (v == null) continue;
					let keyTraits = keySchema.getMergedTraits();
					let keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
					let key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
					let valTraits = memberSchema.getMergedTraits();
					let valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
					let valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
					this.write(keySchema, k, key);
					this.write(memberSchema, v, valueKey);
					++i;
				}
			}
		} else if (ns.isStructSchema()) {
			if (value && typeof value == "object") {
				let didWriteMember = !1;
				for (let [memberName, member] of ns.structIterator()) {
					if (value[memberName] == null && !member.isIdempotencyToken()) continue;
					let traits = member.getMergedTraits();
					let suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
					let key = `${prefix}${suffix}`;
					this.write(member, value[memberName], key);
					didWriteMember = !0;
				}
				if (!didWriteMember && ns.isUnionSchema()) {
					let { $unknown } = value;
					if (Array.isArray($unknown)) {
						let [k, v] = $unknown;
						let key = `${prefix}${k}`;
						this.write(15, v, key);
					}
				}
			}
		} else if (!ns.isUnitSchema()) throw Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(!0)}`);
	}
	flush() {
		if (this.buffer === void 0) throw Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
		let str = this.buffer;
		delete this.buffer;
		return str;
	}
	getKey(memberName, xmlName, ec2QueryName, keySource) {
		let { ec2, capitalizeKeys } = this.settings;
		if (ec2 && ec2QueryName) return ec2QueryName;
		let key = xmlName ?? memberName;
		if (capitalizeKeys && keySource === "struct") return key[0].toUpperCase() + key.slice(1);
		return key;
	}
	writeKey(key) {
		key.endsWith(".") && (key = key.slice(0, key.length - 1));
		this.buffer += `&${extendedEncodeURIComponent(key)}=`;
	}
	writeValue(value) {
		this.buffer += extendedEncodeURIComponent(value);
	}
};

var AwsQueryProtocol = class extends RpcProtocol {
	options;
	serializer;
	deserializer;
	mixin = new ProtocolLib();
	constructor(options) {
		super({
			defaultNamespace: options.defaultNamespace,
			errorTypeRegistries: options.errorTypeRegistries
		});
		this.options = options;
		let settings = {
			timestampFormat: {
				useTrait: !0,
				default: 5
			},
			httpBindings: !1,
			xmlNamespace: options.xmlNamespace,
			serviceNamespace: options.defaultNamespace,
			serializeEmptyLists: !0
		};
		this.serializer = new QueryShapeSerializer(settings);
		this.deserializer = new XmlShapeDeserializer(settings);
	}
	getShapeId() {
		return "aws.protocols#awsQuery";
	}
	setSerdeContext(serdeContext) {
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
	}
	getPayloadCodec() {
		throw Error("AWSQuery protocol has no payload codec.");
	}
	async serializeRequest(operationSchema, input, context) {
		let request = await super.serializeRequest(operationSchema, input, context);
		request.path.endsWith("/") || (request.path += "/");
		request.headers["content-type"] = "application/x-www-form-urlencoded";
		deref(operationSchema.input) !== "unit" && request.body || (request.body = "");
		request.body = `Action=${operationSchema.name.split("#")[1] ?? operationSchema.name}&Version=${this.options.version}` + request.body;
		request.body.endsWith("&") && (request.body = request.body.slice(-1));
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		let deserializer = this.deserializer;
		let ns = NormalizedSchema.of(operationSchema.output);
		let dataObject = {};
		if (response.statusCode >= 300) {
			let bytes = await collectBody$1(response.body, context);
			bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
		}
		for (let header in response.headers) {
			let value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		let shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
		let awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
		let bytes = await collectBody$1(response.body, context);
		bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	useNestedResult() {
		return !0;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		let errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		let errorData = this.loadQueryError(dataObject) ?? {};
		let message = this.loadQueryErrorMessage(dataObject);
		errorData.message = message;
		errorData.Error = {
			Type: errorData.Type,
			Code: errorData.Code,
			Message: message
		};
		let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
		let ns = NormalizedSchema.of(errorSchema);
		let exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		let output = {
			Type: errorData.Error.Type,
			Code: errorData.Error.Code,
			Error: errorData.Error
		};
		for (let [name, member] of ns.structIterator()) {
			let target = member.getMergedTraits().xmlName ?? name;
			let value = errorData[target] ?? dataObject[target];
			output[name] = this.deserializer.readSchema(member, value);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	loadQueryErrorCode(output, data) {
		let code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
		if (code !== void 0) return code;
		if (output.statusCode == 404) return "NotFound";
	}
	loadQueryError(data) {
		return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
	}
	loadQueryErrorMessage(data) {
		let errorData = this.loadQueryError(data);
		return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
	}
	getDefaultContentType() {
		return "application/x-www-form-urlencoded";
	}
};

// scripts/hashes-stand-in.ts
var NoSuchHash = class {
	constructor() {
		throw new Error("this Node has no such hash (MD5 in FIPS mode, or a build without OpenSSL).");
	}
};

// node_modules/@smithy/core
const CRC32_TABLE = new Uint32Array(256);
for (let i = 0; i < 256; ++i) {
	let c = i;
	for (let j = 0; j < 8; ++j) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
	CRC32_TABLE[i] = c >>> 0;
}
const ONES = 4294967295;
var Crc32Js = class {
	digestLength = 4;
	checksum = ONES;
	update(data) {
		for (let i = 0; i < data.length; ++i) this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 255];
	}
	digestSync() {
		return (this.checksum ^ ONES) >>> 0;
	}
	async digest() {
		let value = this.digestSync();
		let out = new Uint8Array(4);
		new DataView(out.buffer).setUint32(0, value, !1);
		return out;
	}
	reset() {
		this.checksum = ONES;
	}
};

const zlibCrc32 = typeof node_zlib__WEBPACK_IMPORTED_MODULE_8__.crc32 == "function" ? node_zlib__WEBPACK_IMPORTED_MODULE_8__.crc32 : void 0;
const Crc32Node = zlibCrc32 ? buildNativeClass$1(zlibCrc32) : Crc32Js;
function buildNativeClass$1(nativeCrc32) {
	return class Crc32Node {
		digestLength = 4;
		value = 0;
		update(data) {
			this.value = nativeCrc32(data, this.value);
		}
		digestSync() {
			return this.value >>> 0;
		}
		async digest() {
			let out = new Uint8Array(4);
			new DataView(out.buffer).setUint32(0, this.digestSync(), !1);
			return out;
		}
		reset() {
			this.value = 0;
		}
	};
}

const hasNativeCrypto = (() => {
	try {
		(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256");
		return !0;
	} catch {
		return !1;
	}
})();
const Sha256Node = hasNativeCrypto ? buildNativeClass() : NoSuchHash;
function buildNativeClass() {
	return class Sha256Node {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = !1;
		constructor(secret) {
			this.secret = secret;
			this.isHmac = !!secret;
			this.hash = this.createHash();
		}
		update(data) {
			if (this.finished) throw Error("Attempted to update an already finished hash.");
			this.hash.update(data);
		}
		async digest() {
			let buf;
			if (this.isHmac) {
				this.finished = !0;
				buf = this.hash.digest();
			} else buf = this.hash.copy().digest();
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = this.createHash();
			this.finished = !1;
		}
		createHash() {
			return this.secret ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHmac)("sha256", toBuffer(this.secret)) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256");
		}
	};
}
function toBuffer(data) {
	if (typeof data == "string") return data;
	if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	return Buffer.from(data);
}

// node_modules/@aws-sdk/client-lambda
const getRuntimeConfig$3 = (config) => ({
	apiVersion: "2015-03-31",
	base64Decoder: config?.base64Decoder ?? fromBase64,
	base64Encoder: config?.base64Encoder ?? toBase64,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultLambdaHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new AwsSdkSigV4Signer()
	}],
	logger: config?.logger ?? new NoOpLogger(),
	protocol: config?.protocol ?? AwsRestJsonProtocol,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.lambda",
		errorTypeRegistries: errorTypeRegistries$2,
		version: "2015-03-31",
		serviceTarget: "AWSGirApiService"
	},
	serviceId: config?.serviceId ?? "Lambda",
	sha256: config?.sha256 ?? Sha256Node,
	urlParser: config?.urlParser ?? parseUrl$1,
	utf8Decoder: config?.utf8Decoder ?? fromUtf8,
	utf8Encoder: config?.utf8Encoder ?? toUtf8
});

// node_modules/@aws-sdk/middleware-sdk-s3
function checkContentLengthHeader() {
	return (next, context) => async (args) => {
		let { request } = args;
		if (HttpRequest.isInstance(request) && !("content-length" in request.headers) && !("x-amz-decoded-content-length" in request.headers)) {
			let message = "Are you using a Stream of unknown length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.";
			typeof context?.logger?.warn == "function" && !(context.logger instanceof NoOpLogger) ? context.logger.warn(message) : console.warn(message);
		}
		return next({ ...args });
	};
}
const checkContentLengthHeaderMiddlewareOptions = {
	step: "finalizeRequest",
	tags: ["CHECK_CONTENT_LENGTH_HEADER"],
	name: "getCheckContentLengthHeaderPlugin",
	override: !0
};
const getCheckContentLengthHeaderPlugin = (unused) => ({ applyToStack: (clientStack) => {
	clientStack.add(checkContentLengthHeader(), checkContentLengthHeaderMiddlewareOptions);
} });

const s3ExpiresMiddleware = (config) => (next, context) => async (args) => {
	let result = await next(args);
	let { response } = result;
	if (HttpResponse.isInstance(response) && response.headers.expires) {
		response.headers.expiresstring = response.headers.expires;
		try {
			parseRfc7231DateTime(response.headers.expires);
		} catch (e) {
			context.logger?.warn(`AWS SDK Warning for ${context.clientName}::${context.commandName} response parsing (${response.headers.expires}): ${e}`);
			delete response.headers.expires;
		}
	}
	return result;
};
const s3ExpiresMiddlewareOptions = {
	tags: ["S3"],
	name: "s3ExpiresMiddleware",
	override: !0,
	relation: "after",
	toMiddleware: "deserializerMiddleware"
};
const getS3ExpiresMiddlewarePlugin = (clientConfig) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(s3ExpiresMiddleware(clientConfig), s3ExpiresMiddlewareOptions);
} });

function toStream(bytes) {
	return node_stream__WEBPACK_IMPORTED_MODULE_6__.Readable.from(Buffer.from(bytes));
}

const THROW_IF_EMPTY_BODY = {
	CopyObjectCommand: !0,
	UploadPartCopyCommand: !0,
	CompleteMultipartUploadCommand: !0
};
const throw200ExceptionsMiddleware = (config) => (next, context) => async (args) => {
	let result = await next(args);
	let { response } = result;
	if (!HttpResponse.isInstance(response)) return result;
	let { statusCode, body } = response;
	if (statusCode < 200 || statusCode >= 300) return result;
	let bodyBytes = await collectBody(body, config);
	response.body = toStream(bodyBytes);
	if (bodyBytes.length === 0 && THROW_IF_EMPTY_BODY[context.commandName]) {
		let err = Error("S3 aborted request");
		err.$metadata = { httpStatusCode: 503 };
		err.name = "InternalError";
		throw err;
	}
	let bodyStringTail = config.utf8Encoder(bodyBytes.subarray(bodyBytes.length - 16));
	bodyStringTail && bodyStringTail.endsWith("</Error>") && (response.statusCode = 503);
	return result;
};
const collectBody = (streamBody = new Uint8Array(), context) => {
	if (streamBody instanceof Uint8Array) return Promise.resolve(streamBody);
	return context.streamCollector(streamBody) || Promise.resolve(new Uint8Array());
};
const throw200ExceptionsMiddlewareOptions = {
	relation: "after",
	toMiddleware: "deserializerMiddleware",
	tags: ["THROW_200_EXCEPTIONS", "S3"],
	name: "throw200ExceptionsMiddleware",
	override: !0
};
const getThrow200ExceptionsPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(throw200ExceptionsMiddleware(config), throw200ExceptionsMiddlewareOptions);
} });

function ssecMiddleware(options) {
	return (next) => async (args) => {
		let input = { ...args.input };
		for (let prop of [{
			target: "SSECustomerKey",
			hash: "SSECustomerKeyMD5"
		}, {
			target: "CopySourceSSECustomerKey",
			hash: "CopySourceSSECustomerKeyMD5"
		}]) {
			let value = input[prop.target];
			if (value) {
				let valueForHash;
				if (typeof value == "string") {
					if (isValidBase64EncodedSSECustomerKey(value, options)) valueForHash = options.base64Decoder(value);
					else {
						valueForHash = options.utf8Decoder(value);
						input[prop.target] = options.base64Encoder(valueForHash);
					}
				} else {
					valueForHash = ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : new Uint8Array(value);
					input[prop.target] = options.base64Encoder(valueForHash);
				}
				let hash = new options.md5();
				hash.update(valueForHash);
				input[prop.hash] = options.base64Encoder(await hash.digest());
			}
		}
		return next({
			...args,
			input
		});
	};
}
const ssecMiddlewareOptions = {
	name: "ssecMiddleware",
	step: "initialize",
	tags: ["SSE"],
	override: !0
};
const getSsecPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.add(ssecMiddleware(config), ssecMiddlewareOptions);
} });
function isValidBase64EncodedSSECustomerKey(str, options) {
	if (!/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(str)) return !1;
	try {
		return options.base64Decoder(str).length === 32;
	} catch {
		return !1;
	}
}

// node_modules/@aws-sdk/client-sts
const getRuntimeConfig$2 = (config) => ({
	apiVersion: "2011-06-15",
	base64Decoder: config?.base64Decoder ?? fromBase64,
	base64Encoder: config?.base64Encoder ?? toBase64,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$1,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [
		{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		},
		{
			schemeId: "aws.auth#sigv4a",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
			signer: new AwsSdkSigV4ASigner()
		},
		{
			schemeId: "smithy.api#noAuth",
			identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
			signer: new NoAuthSigner()
		}
	],
	logger: config?.logger ?? new NoOpLogger(),
	protocol: config?.protocol ?? AwsQueryProtocol,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.sts",
		errorTypeRegistries,
		xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
		version: "2011-06-15",
		serviceTarget: "AWSSecurityTokenServiceV20110615"
	},
	serviceId: config?.serviceId ?? "STS",
	sha256: config?.sha256 ?? Sha256Node,
	signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion,
	urlParser: config?.urlParser ?? parseUrl$1,
	utf8Decoder: config?.utf8Decoder ?? fromUtf8,
	utf8Encoder: config?.utf8Encoder ?? toUtf8
});

// node_modules/@aws-sdk/credential-provider-env
const ENV_KEY = "AWS_ACCESS_KEY_ID";
const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
const fromEnv = (init) => async () => {
	init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
	let accessKeyId = process.env.AWS_ACCESS_KEY_ID;
	let secretAccessKey = process.env.AWS_SECRET_ACCESS_KEY;
	let sessionToken = process.env.AWS_SESSION_TOKEN;
	let expiry = process.env.AWS_CREDENTIAL_EXPIRATION;
	let credentialScope = process.env.AWS_CREDENTIAL_SCOPE;
	let accountId = process.env.AWS_ACCOUNT_ID;
	if (accessKeyId && secretAccessKey) {
		let credentials = {
			accessKeyId,
			secretAccessKey,
			...sessionToken && { sessionToken },
			...expiry && { expiration: new Date(expiry) },
			...credentialScope && { credentialScope },
			...accountId && { accountId }
		};
		setCredentialFeature(credentials, "CREDENTIALS_ENV_VARS", "g");
		return credentials;
	}
	throw new CredentialsProviderError("Unable to find environment variable credentials.", { logger: init?.logger });
};

// node_modules/@aws-sdk/credential-provider-node
const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
const remoteProvider = async (init) => {
	let { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __webpack_require__.e(685).then(__webpack_require__.bind(__webpack_require__, 3685));
	if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
		init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
		let { fromHttp } = await __webpack_require__.e(937).then(__webpack_require__.bind(__webpack_require__, 937));
		return chain(fromHttp(init), fromContainerMetadata(init));
	}
	if (process.env["AWS_EC2_METADATA_DISABLED"] && process.env["AWS_EC2_METADATA_DISABLED"] !== "false") return async () => {
		throw new CredentialsProviderError("EC2 Instance Metadata Service access disabled", { logger: init.logger });
	};
	init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
	return fromInstanceMetadata(init);
};

function memoizeChain(providers, treatAsExpired) {
	let chain = internalCreateChain(providers);
	let activeLock;
	let passiveLock;
	let credentials;
	let forceRefreshLock;
	let provider = async (options) => {
		if (options?.forceRefresh) {
			forceRefreshLock ||= chain(options).then((c) => {
				credentials = c;
			}).finally(() => {
				forceRefreshLock = void 0;
			});
			await forceRefreshLock;
			return credentials;
		}
		credentials?.expiration && credentials?.expiration?.getTime() < Date.now() && (credentials = void 0);
		if (activeLock) await activeLock;
		else if (!credentials || treatAsExpired?.(credentials)) {
			if (credentials) passiveLock ||= chain(options).then((c) => {
				credentials = c;
			}).catch(() => {}).finally(() => {
				passiveLock = void 0;
			});
			else {
				activeLock = chain(options).then((c) => {
					credentials = c;
				}).finally(() => {
					activeLock = void 0;
				});
				return provider(options);
			}
		}
		return credentials;
	};
	return provider;
}
const internalCreateChain = (providers) => async (awsIdentityProperties) => {
	let lastProviderError;
	for (let provider of providers) try {
		return await provider(awsIdentityProperties);
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};

let multipleCredentialSourceWarningEmitted = !1;
const defaultProvider = (init = {}) => memoizeChain([
	async () => {
		if (init.profile ?? process.env["AWS_PROFILE"]) {
			if (process.env["AWS_ACCESS_KEY_ID"] && process.env["AWS_SECRET_ACCESS_KEY"] && !multipleCredentialSourceWarningEmitted) {
				(init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)("@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n");
				multipleCredentialSourceWarningEmitted = !0;
			}
			throw new CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.", {
				logger: init.logger,
				tryNextLink: !0
			});
		}
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
		return fromEnv(init)();
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
		let { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
		if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
		let { fromSSO } = await __webpack_require__.e(419).then(__webpack_require__.bind(__webpack_require__, 5419));
		return fromSSO(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
		let { fromIni } = await __webpack_require__.e(52).then(__webpack_require__.bind(__webpack_require__, 9052));
		return fromIni(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
		let { fromProcess } = await __webpack_require__.e(315).then(__webpack_require__.bind(__webpack_require__, 9315));
		return fromProcess(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
		let { fromTokenFile } = await __webpack_require__.e(494).then(__webpack_require__.bind(__webpack_require__, 5494));
		return fromTokenFile(init)(awsIdentityProperties);
	},
	async () => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
		return (await remoteProvider(init))();
	},
	async () => {
		throw new CredentialsProviderError("Could not load credentials from any providers", {
			tryNextLink: !1,
			logger: init.logger
		});
	}
], credentialsTreatedAsExpired);
const credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;

// node_modules/@smithy/node-http-handler
function buildAbortError(abortSignal) {
	let reason = abortSignal && typeof abortSignal == "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
	if (reason) {
		if (reason instanceof Error) {
			let abortError = Error("Request aborted");
			abortError.name = "AbortError";
			abortError.cause = reason;
			return abortError;
		}
		let abortError = Error(String(reason));
		abortError.name = "AbortError";
		return abortError;
	}
	let abortError = Error("Request aborted");
	abortError.name = "AbortError";
	return abortError;
}

const NODEJS_TIMEOUT_ERROR_CODES = [
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT"
];

const getTransformedHeaders = (headers) => {
	let transformedHeaders = {};
	for (let name in headers) {
		if (!hasOwn(headers, name)) continue;
		let headerValues = headers[name];
		transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
	}
	return transformedHeaders;
};

const timing = {
	setTimeout: (cb, ms) => setTimeout(cb, ms),
	clearTimeout: (timeoutId) => clearTimeout(timeoutId)
};

const DEFER_EVENT_LISTENER_TIME = 1e3;
const setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
	if (!timeoutInMs) return -1;
	let registerTimeout = (offset) => {
		let timeoutId = timing.setTimeout(() => {
			request.destroy();
			reject(Object.assign(Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), { name: "TimeoutError" }));
		}, timeoutInMs - offset);
		let doWithSocket = (socket) => {
			socket?.connecting ? socket.on("connect", () => {
				timing.clearTimeout(timeoutId);
			}) : timing.clearTimeout(timeoutId);
		};
		request.socket ? doWithSocket(request.socket) : request.on("socket", doWithSocket);
	};
	if (timeoutInMs < 2e3) {
		registerTimeout(0);
		return 0;
	}
	return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
};

const setRequestTimeout$1 = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
	if (timeoutInMs) return timing.setTimeout(() => {
		let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
		if (throwOnRequestTimeout) {
			let error = Object.assign(Error(msg), {
				name: "TimeoutError",
				code: "ETIMEDOUT"
			});
			req.destroy(error);
			reject(error);
		} else {
			msg += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.";
			logger?.warn?.(msg);
		}
	}, timeoutInMs);
	return -1;
};

const setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = 3e3) => {
	if (keepAlive !== !0) return -1;
	let registerListener = () => {
		request.socket ? request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0) : request.on("socket", (socket) => {
			socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
		});
	};
	if (deferTimeMs === 0) {
		registerListener();
		return 0;
	}
	return timing.setTimeout(registerListener, deferTimeMs);
};

const resolveDefaultSocketTimeout = (config) => {
	let value = config?.defaultSocketTimeout;
	return typeof value == "number" && Number.isFinite(value) && value > 0 ? value : void 0;
};

const setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = !1) => {
	if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
	let response;
	request.once("response", (res) => response = res);
	let onTimeout = () => {
		if (response?.complete) {
			request.socket?.destroy();
			return;
		}
		let error = Object.assign(Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
		response?.destroy(error);
		request.destroy();
		reject(error);
	};
	let registerTimeout = () => {
		let { socket } = request;
		if (!socket) request.once("socket", registerTimeout);
		else if (socket.connecting) socket.once("connect", registerTimeout);
		else {
			socket.setTimeout(timeoutInMs, onTimeout);
			request.on("close", () => socket.removeListener("timeout", onTimeout));
		}
	};
	if (timeoutInMs < 6e3) {
		registerTimeout();
		return;
	}
	let deferralId = timing.setTimeout(registerTimeout, 3e3);
	request.once("close", () => timing.clearTimeout(deferralId));
};

const MIN_WAIT_TIME = 6e3;
async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = !1) {
	let headers = request.headers;
	let expect = headers ? headers.Expect || headers.expect : void 0;
	let timeoutId = -1;
	let sendBody = !0;
	!externalAgent && expect === "100-continue" && (sendBody = await Promise.race([new Promise((resolve) => {
		timeoutId = Number(timing.setTimeout(() => resolve(!0), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
	}), new Promise((resolve) => {
		httpRequest.on("continue", () => {
			timing.clearTimeout(timeoutId);
			resolve(!0);
		});
		httpRequest.on("response", () => {
			timing.clearTimeout(timeoutId);
			resolve(!1);
		});
		httpRequest.on("error", () => {
			timing.clearTimeout(timeoutId);
			resolve(!1);
		});
	})]));
	sendBody && writeBody(httpRequest, request.body);
}
function writeBody(httpRequest, body) {
	if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_6__.Readable) {
		body.pipe(httpRequest);
		return;
	}
	if (body) {
		let isBuffer = Buffer.isBuffer(body);
		if (isBuffer || typeof body == "string") {
			isBuffer && body.byteLength === 0 ? httpRequest.end() : httpRequest.end(body);
			return;
		}
		let uint8 = body;
		if (typeof uint8 == "object" && uint8.buffer && typeof uint8.byteOffset == "number" && typeof uint8.byteLength == "number") {
			httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
			return;
		}
		httpRequest.end(Buffer.from(body));
		return;
	}
	httpRequest.end();
}

let hAgent;
let hRequest;
var NodeHttpHandler = class NodeHttpHandler {
	config;
	configProvider;
	socketWarningTimestamp = 0;
	externalAgent = !1;
	metadata = { handlerProtocol: "http/1.1" };
	static create(instanceOrOptions) {
		if (typeof instanceOrOptions?.handle == "function") return instanceOrOptions;
		return new NodeHttpHandler(instanceOrOptions);
	}
	static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
		let { sockets, requests, maxSockets } = agent;
		if (typeof maxSockets != "number" || maxSockets === 1e400) return socketWarningTimestamp;
		if (Date.now() - 15e3 < socketWarningTimestamp) return socketWarningTimestamp;
		if (sockets && requests) for (let origin in sockets) {
			if (!hasOwn(sockets, origin)) continue;
			let socketsInUse = sockets[origin]?.length ?? 0;
			let requestsEnqueued = requests[origin]?.length ?? 0;
			if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
				logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
				return Date.now();
			}
		}
		return socketWarningTimestamp;
	}
	constructor(options) {
		this.configProvider = new Promise((resolve, reject) => {
			typeof options == "function" ? options().then((_options) => {
				resolve(this.resolveDefaultConfig(_options));
			}).catch(reject) : resolve(this.resolveDefaultConfig(options));
		});
	}
	destroy() {
		this.config?.httpAgent?.destroy();
		this.config?.httpsAgent?.destroy();
	}
	async handle(request, { abortSignal, requestTimeout } = {}) {
		this.config ||= await this.configProvider;
		let config = this.config;
		let logger = config.logger;
		let isSSL = request.protocol === "https:";
		!isSSL && !this.config.httpAgent && (this.config.httpAgent = await this.config.httpAgentProvider());
		return new Promise((_resolve, _reject) => {
			let writeRequestBodyPromise;
			let socketWarningTimeoutId = -1;
			let connectionTimeoutId = -1;
			let requestTimeoutId = -1;
			let keepAliveTimeoutId = -1;
			let clearTimeouts = () => {
				timing.clearTimeout(socketWarningTimeoutId);
				timing.clearTimeout(connectionTimeoutId);
				timing.clearTimeout(requestTimeoutId);
				timing.clearTimeout(keepAliveTimeoutId);
			};
			let resolve = async (arg) => {
				await writeRequestBodyPromise;
				clearTimeouts();
				_resolve(arg);
			};
			let reject = async (arg) => {
				await writeRequestBodyPromise;
				clearTimeouts();
				_reject(arg);
			};
			if (abortSignal?.aborted) {
				reject(buildAbortError(abortSignal));
				return;
			}
			let headers = request.headers;
			let expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : !1;
			let agent = isSSL ? config.httpsAgent : config.httpAgent;
			expectContinue && !this.externalAgent && (agent = new (isSSL ? node_https__WEBPACK_IMPORTED_MODULE_9__.Agent : hAgent)({
				keepAlive: !1,
				maxSockets: 1e400
			}));
			socketWarningTimeoutId = timing.setTimeout(() => {
				this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
			}, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
			let queryString = request.query ? buildQueryString(request.query) : "";
			let auth;
			(request.username != null || request.password != null) && (auth = `${request.username ?? ""}:${request.password ?? ""}`);
			let path = request.path;
			queryString && (path += `?${queryString}`);
			request.fragment && (path += `#${request.fragment}`);
			let hostname = request.hostname ?? "";
			hostname = hostname[0] === "[" && hostname.endsWith("]") ? request.hostname.slice(1, -1) : request.hostname;
			let nodeHttpsOptions = {
				headers: request.headers,
				host: hostname,
				method: request.method,
				path,
				port: request.port,
				agent,
				auth
			};
			let req = (isSSL ? node_https__WEBPACK_IMPORTED_MODULE_9__.request : hRequest)(nodeHttpsOptions, (res) => {
				let httpResponse = new HttpResponse({
					statusCode: res.statusCode || -1,
					reason: res.statusMessage,
					headers: getTransformedHeaders(res.headers),
					body: res
				});
				resolve({ response: httpResponse });
			});
			req.on("error", (err) => {
				NODEJS_TIMEOUT_ERROR_CODES.includes(err.code) ? reject(Object.assign(err, { name: "TimeoutError" })) : reject(err);
			});
			if (abortSignal) {
				let onAbort = () => {
					req.destroy();
					let abortError = buildAbortError(abortSignal);
					reject(abortError);
				};
				if (typeof abortSignal.addEventListener == "function") {
					let signal = abortSignal;
					signal.addEventListener("abort", onAbort, { once: !0 });
					req.once("close", () => signal.removeEventListener("abort", onAbort));
				} else abortSignal.onabort = onAbort;
			}
			let effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
			connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
			requestTimeoutId = setRequestTimeout$1(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
			let defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
			defaultSocketTimeout ? setSocketTimeout(req, reject, defaultSocketTimeout, !0) : setSocketTimeout(req, reject, config.socketTimeout);
			let httpAgent = nodeHttpsOptions.agent;
			typeof httpAgent == "object" && "keepAlive" in httpAgent && (keepAliveTimeoutId = setSocketKeepAlive(req, {
				keepAlive: httpAgent.keepAlive,
				keepAliveMsecs: httpAgent.keepAliveMsecs
			}));
			writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => {
				clearTimeouts();
				return _reject(e);
			});
		});
	}
	updateHttpClientConfig(key, value) {
		this.config = void 0;
		this.configProvider = this.configProvider.then((config) => {
			switch (key) {
				case Symbol.for("logger"):
					key = "logger";
					value = config.logger ?? value;
					break;
				case Symbol.for("@smithy/defaultSocketTimeout"):
					key = "defaultSocketTimeout";
					value = resolveDefaultSocketTimeout(config) ?? value;
			}
			return {
				...config,
				[key]: value
			};
		});
	}
	httpHandlerConfigs() {
		return this.config ?? {};
	}
	resolveDefaultConfig(options) {
		let { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {};
		let httpAgentPromise;
		return {
			connectionTimeout,
			requestTimeout,
			socketTimeout,
			defaultSocketTimeout: resolveDefaultSocketTimeout(options),
			socketAcquisitionWarningTimeout,
			throwOnRequestTimeout,
			httpAgentProvider: () => httpAgentPromise ??= (async () => {
				let node_http = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
				let { Agent, request } = node_http.default ?? node_http;
				hRequest = request;
				hAgent = Agent;
				if (httpAgent instanceof hAgent || typeof httpAgent?.destroy == "function") {
					this.externalAgent = !0;
					return httpAgent;
				}
				return new hAgent({
					keepAlive: !0,
					maxSockets: 50,
					...httpAgent
				});
			})(),
			httpsAgent: (() => {
				if (httpsAgent instanceof node_https__WEBPACK_IMPORTED_MODULE_9__.Agent || typeof httpsAgent?.destroy == "function") {
					this.externalAgent = !0;
					return httpsAgent;
				}
				return new node_https__WEBPACK_IMPORTED_MODULE_9__.Agent({
					keepAlive: !0,
					maxSockets: 50,
					...httpsAgent
				});
			})(),
			logger
		};
	}
};

// scripts/event-streams-stand-in.ts
function eventStreamSerdeProvider() {
	return {};
}
function resolveEventStreamSerdeConfig(config) {
	return config;
}
var EventStreamSerde = class {
	constructor() {
		throw new Error("event streams are not part of this bundle.");
	}
};

// node_modules/@aws-sdk/client-lambda
const getRuntimeConfig$1 = (config) => {
	emitWarningIfUnsupportedVersion$1(process.version);
	let defaultsMode = resolveDefaultsModeConfig(config);
	let defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	let clientSharedValues = getRuntimeConfig$3(config);
	emitWarningIfUnsupportedVersion(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$2
		}),
		eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? eventStreamSerdeProvider,
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};

// node_modules/@aws-sdk/checksums
const RequestChecksumCalculation = {
	WHEN_SUPPORTED: "WHEN_SUPPORTED",
	WHEN_REQUIRED: "WHEN_REQUIRED"
};
const DEFAULT_REQUEST_CHECKSUM_CALCULATION = RequestChecksumCalculation.WHEN_SUPPORTED;
const ResponseChecksumValidation = {
	WHEN_SUPPORTED: "WHEN_SUPPORTED",
	WHEN_REQUIRED: "WHEN_REQUIRED"
};
const DEFAULT_RESPONSE_CHECKSUM_VALIDATION = RequestChecksumCalculation.WHEN_SUPPORTED;
var ChecksumAlgorithm;
(function(ChecksumAlgorithm) {
	ChecksumAlgorithm.MD5 = "MD5";
	ChecksumAlgorithm.CRC32 = "CRC32";
	ChecksumAlgorithm.CRC32C = "CRC32C";
	ChecksumAlgorithm.CRC64NVME = "CRC64NVME";
	ChecksumAlgorithm.SHA1 = "SHA1";
	ChecksumAlgorithm.SHA256 = "SHA256";
})(ChecksumAlgorithm ||= {});
var ChecksumLocation;
(function(ChecksumLocation) {
	ChecksumLocation.HEADER = "header";
	ChecksumLocation.TRAILER = "trailer";
})(ChecksumLocation ||= {});
const DEFAULT_CHECKSUM_ALGORITHM = ChecksumAlgorithm.CRC32;

const getChecksumAlgorithmForRequest = (input, { requestChecksumRequired, requestAlgorithmMember, requestChecksumCalculation }) => {
	if (!requestAlgorithmMember) return requestChecksumCalculation === RequestChecksumCalculation.WHEN_SUPPORTED || requestChecksumRequired ? DEFAULT_CHECKSUM_ALGORITHM : void 0;
	if (!input[requestAlgorithmMember]) return;
	return input[requestAlgorithmMember];
};

const getChecksumLocationName = (algorithm) => algorithm === ChecksumAlgorithm.MD5 ? "content-md5" : `x-amz-checksum-${algorithm.toLowerCase()}`;

const hasHeader = (header, headers) => {
	let soughtHeader = header.toLowerCase();
	for (let headerName of Object.keys(headers)) if (soughtHeader === headerName.toLowerCase()) return !0;
	return !1;
};

const hasHeaderWithPrefix = (headerPrefix, headers) => {
	let soughtHeaderPrefix = headerPrefix.toLowerCase();
	for (let headerName of Object.keys(headers)) if (headerName.toLowerCase().startsWith(soughtHeaderPrefix)) return !0;
	return !1;
};

const isStreaming = (body) => body !== void 0 && typeof body != "string" && !ArrayBuffer.isView(body) && !isArrayBuffer(body);

const T = new Uint32Array(256);
for (let i = 0; i < 256; ++i) {
	let c = i;
	for (let j = 0; j < 8; ++j) c = c & 1 ? 2197175160 ^ c >>> 1 : c >>> 1;
	T[i] = c >>> 0;
}
var Crc32cJs = class {
	digestLength = 4;
	crc = 4294967295;
	update(data) {
		let crc = this.crc;
		for (let i = 0; i < data.length; ++i) crc = crc >>> 8 ^ T[(crc ^ data[i]) & 255];
		this.crc = crc;
	}
	async digest() {
		let value = (this.crc ^ 4294967295) >>> 0;
		let out = new Uint8Array(4);
		out[0] = value >>> 24;
		out[1] = value >>> 16 & 255;
		out[2] = value >>> 8 & 255;
		out[3] = value & 255;
		return out;
	}
	reset() {
		this.crc = 4294967295;
	}
};

const Crc32cNode = Crc32cJs;

const crc64NvmeCrtContainer = { CrtCrc64Nvme: null };

const generateCRC64NVMETable = () => {
	let tables = Array(8);
	for (let slice = 0; slice < 8; slice++) {
		let table = Array(512);
		for (let i = 0; i < 256; i++) {
			let crc = BigInt(i);
			for (let j = 0; j < 8 * (slice + 1); j++) crc & 1n ? crc = crc >> 1n ^ 11127430586519243189n : crc >>= 1n;
			table[i * 2] = Number(crc >> 32n & 4294967295n);
			table[i * 2 + 1] = Number(crc & 4294967295n);
		}
		tables[slice] = new Uint32Array(table);
	}
	return tables;
};
let CRC64_NVME_REVERSED_TABLE;
let t0;
let t1;
let t2;
let t3;
let t4;
let t5;
let t6;
let t7;
const ensureTablesInitialized = () => {
	if (!CRC64_NVME_REVERSED_TABLE) {
		CRC64_NVME_REVERSED_TABLE = generateCRC64NVMETable();
		[t0, t1, t2, t3, t4, t5, t6, t7] = CRC64_NVME_REVERSED_TABLE;
	}
};
var Crc64NvmeJs = class {
	c1 = 0;
	c2 = 0;
	constructor() {
		ensureTablesInitialized();
		this.reset();
	}
	update(data) {
		let len = data.length;
		let i = 0;
		let crc1 = this.c1;
		let crc2 = this.c2;
		for (; i + 8 <= len;) {
			let idx0 = ((crc2 ^ data[i++]) & 255) << 1;
			let idx1 = ((crc2 >>> 8 ^ data[i++]) & 255) << 1;
			let idx2 = ((crc2 >>> 16 ^ data[i++]) & 255) << 1;
			let idx3 = ((crc2 >>> 24 ^ data[i++]) & 255) << 1;
			let idx4 = ((crc1 ^ data[i++]) & 255) << 1;
			let idx5 = ((crc1 >>> 8 ^ data[i++]) & 255) << 1;
			let idx6 = ((crc1 >>> 16 ^ data[i++]) & 255) << 1;
			let idx7 = ((crc1 >>> 24 ^ data[i++]) & 255) << 1;
			crc1 = t7[idx0] ^ t6[idx1] ^ t5[idx2] ^ t4[idx3] ^ t3[idx4] ^ t2[idx5] ^ t1[idx6] ^ t0[idx7];
			crc2 = t7[idx0 + 1] ^ t6[idx1 + 1] ^ t5[idx2 + 1] ^ t4[idx3 + 1] ^ t3[idx4 + 1] ^ t2[idx5 + 1] ^ t1[idx6 + 1] ^ t0[idx7 + 1];
		}
		for (; i < len;) {
			let idx = ((crc2 ^ data[i]) & 255) << 1;
			crc2 = (crc2 >>> 8 | (crc1 & 255) << 24) >>> 0;
			crc1 = crc1 >>> 8 ^ t0[idx];
			crc2 ^= t0[idx + 1];
			++i;
		}
		this.c1 = crc1;
		this.c2 = crc2;
	}
	async digest() {
		let c1 = this.c1 ^ 4294967295;
		let c2 = this.c2 ^ 4294967295;
		return new Uint8Array([
			c1 >>> 24,
			c1 >>> 16 & 255,
			c1 >>> 8 & 255,
			c1 & 255,
			c2 >>> 24,
			c2 >>> 16 & 255,
			c2 >>> 8 & 255,
			c2 & 255
		]);
	}
	reset() {
		this.c1 = 4294967295;
		this.c2 = 4294967295;
	}
};

var Crc64Nvme = class {
	impl;
	constructor() {
		let Crt = crc64NvmeCrtContainer.CrtCrc64Nvme;
		this.impl = Crt ? new Crt() : new Crc64NvmeJs();
	}
	update(data) {
		this.impl.update(data);
	}
	async digest() {
		return this.impl.digest();
	}
	reset() {
		this.impl.reset();
	}
};

const CLIENT_SUPPORTED_ALGORITHMS = [
	ChecksumAlgorithm.CRC32,
	ChecksumAlgorithm.CRC32C,
	ChecksumAlgorithm.CRC64NVME,
	ChecksumAlgorithm.SHA1,
	ChecksumAlgorithm.SHA256
];
const PRIORITY_ORDER_ALGORITHMS = [
	ChecksumAlgorithm.SHA256,
	ChecksumAlgorithm.SHA1,
	ChecksumAlgorithm.CRC32,
	ChecksumAlgorithm.CRC32C,
	ChecksumAlgorithm.CRC64NVME
];

const selectChecksumAlgorithmFunction = (checksumAlgorithm, config) => {
	let { checksumAlgorithms = {} } = config;
	switch (checksumAlgorithm) {
		case ChecksumAlgorithm.MD5: return checksumAlgorithms?.MD5 ?? config.md5;
		case ChecksumAlgorithm.CRC32: return checksumAlgorithms?.CRC32 ?? Crc32Node;
		case ChecksumAlgorithm.CRC32C: return checksumAlgorithms?.CRC32C ?? Crc32cNode;
		case ChecksumAlgorithm.CRC64NVME: return checksumAlgorithms?.CRC64NVME ?? Crc64Nvme;
		case ChecksumAlgorithm.SHA1: return checksumAlgorithms?.SHA1 ?? config.sha1;
		case ChecksumAlgorithm.SHA256: return checksumAlgorithms?.SHA256 ?? config.sha256;
		default:
			if (checksumAlgorithms?.[checksumAlgorithm]) return checksumAlgorithms[checksumAlgorithm];
			throw Error(`The checksum algorithm "${checksumAlgorithm}" is not supported by the client. Select one of ${CLIENT_SUPPORTED_ALGORITHMS}, or provide an implementation to  the client constructor checksums field.`);
	}
};

const stringHasher = (checksumAlgorithmFn, body) => {
	let hash = new checksumAlgorithmFn();
	hash.update(toUint8Array(body || ""));
	return hash.digest();
};

const flexibleChecksumsMiddlewareOptions = {
	name: "flexibleChecksumsMiddleware",
	step: "build",
	tags: ["BODY_CHECKSUM"],
	override: !0
};
const flexibleChecksumsMiddleware = (config, middlewareConfig) => (next, context) => async (args) => {
	if (!HttpRequest.isInstance(args.request)) return next(args);
	if (hasHeaderWithPrefix("x-amz-checksum-", args.request.headers)) return next(args);
	let { request, input } = args;
	let { body: requestBody, headers } = request;
	let { base64Encoder, streamHasher } = config;
	let { requestChecksumRequired, requestAlgorithmMember } = middlewareConfig;
	let requestChecksumCalculation = await config.requestChecksumCalculation();
	let requestAlgorithmMemberName = requestAlgorithmMember?.name;
	let requestAlgorithmMemberHttpHeader = requestAlgorithmMember?.httpHeader;
	if (requestAlgorithmMemberName && !input[requestAlgorithmMemberName] && (requestChecksumCalculation === RequestChecksumCalculation.WHEN_SUPPORTED || requestChecksumRequired)) {
		input[requestAlgorithmMemberName] = DEFAULT_CHECKSUM_ALGORITHM;
		requestAlgorithmMemberHttpHeader && (headers[requestAlgorithmMemberHttpHeader] = DEFAULT_CHECKSUM_ALGORITHM);
	}
	let checksumAlgorithm = getChecksumAlgorithmForRequest(input, {
		requestChecksumRequired,
		requestAlgorithmMember: requestAlgorithmMember?.name,
		requestChecksumCalculation
	});
	let updatedBody = requestBody;
	let updatedHeaders = headers;
	if (checksumAlgorithm) {
		switch (checksumAlgorithm) {
			case ChecksumAlgorithm.CRC32:
				setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_CRC32", "U");
				break;
			case ChecksumAlgorithm.CRC32C:
				setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_CRC32C", "V");
				break;
			case ChecksumAlgorithm.CRC64NVME:
				setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_CRC64", "W");
				break;
			case ChecksumAlgorithm.SHA1:
				setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_SHA1", "X");
				break;
			case ChecksumAlgorithm.SHA256: setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_SHA256", "Y");
		}
		let checksumLocationName = getChecksumLocationName(checksumAlgorithm);
		let checksumAlgorithmFn = selectChecksumAlgorithmFunction(checksumAlgorithm, config);
		if (isStreaming(requestBody)) {
			let { getAwsChunkedEncodingStream, bodyLengthChecker } = config;
			updatedBody = getAwsChunkedEncodingStream(typeof config.requestStreamBufferSize == "number" && config.requestStreamBufferSize >= 8192 ? createBufferedReadable(requestBody, config.requestStreamBufferSize, context.logger) : requestBody, {
				base64Encoder,
				bodyLengthChecker,
				checksumLocationName,
				checksumAlgorithmFn,
				streamHasher
			});
			updatedHeaders = {
				...headers,
				"content-encoding": headers["content-encoding"] ? `${headers["content-encoding"]},aws-chunked` : "aws-chunked",
				"transfer-encoding": "chunked",
				"x-amz-decoded-content-length": headers["content-length"],
				"x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
				"x-amz-trailer": checksumLocationName
			};
			delete updatedHeaders["content-length"];
		} else if (!hasHeader(checksumLocationName, headers)) {
			let rawChecksum = await stringHasher(checksumAlgorithmFn, requestBody);
			updatedHeaders = {
				...headers,
				[checksumLocationName]: base64Encoder(rawChecksum)
			};
		}
	}
	try {
		return await next({
			...args,
			request: {
				...request,
				headers: updatedHeaders,
				body: updatedBody
			}
		});
	} catch (e) {
		if (e instanceof Error && e.name === "InvalidChunkSizeError") try {
			e.message.endsWith(".") || (e.message += ".");
			e.message += " Set [requestStreamBufferSize=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream.";
		} catch {}
		throw e;
	}
};

const flexibleChecksumsInputMiddlewareOptions = {
	name: "flexibleChecksumsInputMiddleware",
	toMiddleware: "serializerMiddleware",
	relation: "before",
	tags: ["BODY_CHECKSUM"],
	override: !0
};
const flexibleChecksumsInputMiddleware = (config, middlewareConfig) => (next, context) => async (args) => {
	let input = args.input;
	let { requestValidationModeMember } = middlewareConfig;
	let requestChecksumCalculation = await config.requestChecksumCalculation();
	let responseChecksumValidation = await config.responseChecksumValidation();
	switch (requestChecksumCalculation) {
		case RequestChecksumCalculation.WHEN_REQUIRED:
			setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED", "a");
			break;
		case RequestChecksumCalculation.WHEN_SUPPORTED: setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED", "Z");
	}
	switch (responseChecksumValidation) {
		case ResponseChecksumValidation.WHEN_REQUIRED:
			setFeature(context, "FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED", "c");
			break;
		case ResponseChecksumValidation.WHEN_SUPPORTED: setFeature(context, "FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED", "b");
	}
	requestValidationModeMember && !input[requestValidationModeMember] && responseChecksumValidation === ResponseChecksumValidation.WHEN_SUPPORTED && (input[requestValidationModeMember] = "ENABLED");
	return next(args);
};

const getChecksumAlgorithmListForResponse = (responseAlgorithms = []) => {
	let validChecksumAlgorithms = [];
	let i = PRIORITY_ORDER_ALGORITHMS.length;
	for (let algorithm of responseAlgorithms) {
		let priority = PRIORITY_ORDER_ALGORITHMS.indexOf(algorithm);
		priority === -1 ? validChecksumAlgorithms[i++] = algorithm : validChecksumAlgorithms[priority] = algorithm;
	}
	return validChecksumAlgorithms.filter(Boolean);
};

const isChecksumWithPartNumber = (checksum) => {
	let lastHyphenIndex = checksum.lastIndexOf("-");
	if (lastHyphenIndex !== -1) {
		let numberPart = checksum.slice(lastHyphenIndex + 1);
		if (!numberPart.startsWith("0")) {
			let number = parseInt(numberPart, 10);
			if (!isNaN(number) && number >= 1 && number <= 1e4) return !0;
		}
	}
	return !1;
};

const getChecksum = async (body, { checksumAlgorithmFn, base64Encoder }) => base64Encoder(await stringHasher(checksumAlgorithmFn, body));

const validateChecksumFromResponse = async (response, { config, responseAlgorithms, logger }) => {
	let checksumAlgorithms = getChecksumAlgorithmListForResponse(responseAlgorithms);
	let { body: responseBody, headers: responseHeaders } = response;
	for (let algorithm of checksumAlgorithms) {
		let responseHeader = getChecksumLocationName(algorithm);
		let checksumFromResponse = responseHeaders[responseHeader];
		if (checksumFromResponse) {
			let checksumAlgorithmFn;
			try {
				checksumAlgorithmFn = selectChecksumAlgorithmFunction(algorithm, config);
			} catch (error) {
				if (algorithm === ChecksumAlgorithm.CRC64NVME) {
					logger?.warn(`Skipping ${ChecksumAlgorithm.CRC64NVME} checksum validation: ${error.message}`);
					continue;
				}
				throw error;
			}
			let { base64Encoder } = config;
			if (isStreaming(responseBody)) {
				response.body = createChecksumStream({
					expectedChecksum: checksumFromResponse,
					checksumSourceLocation: responseHeader,
					checksum: new checksumAlgorithmFn(),
					source: responseBody,
					base64Encoder
				});
				return;
			}
			let checksum = await getChecksum(responseBody, {
				checksumAlgorithmFn,
				base64Encoder
			});
			if (checksum === checksumFromResponse) break;
			throw Error(`Checksum mismatch: expected "${checksum}" but received "${checksumFromResponse}" in response header "${responseHeader}".`);
		}
	}
};

const flexibleChecksumsResponseMiddlewareOptions = {
	name: "flexibleChecksumsResponseMiddleware",
	toMiddleware: "deserializerMiddleware",
	relation: "after",
	tags: ["BODY_CHECKSUM"],
	override: !0
};
const flexibleChecksumsResponseMiddleware = (config, middlewareConfig) => (next, context) => async (args) => {
	if (!HttpRequest.isInstance(args.request)) return next(args);
	let input = args.input;
	let result = await next(args);
	let response = result.response;
	let { requestValidationModeMember, responseAlgorithms } = middlewareConfig;
	if (requestValidationModeMember && input[requestValidationModeMember] === "ENABLED") {
		let { clientName, commandName } = context;
		let customChecksumAlgorithms = Object.keys(config.checksumAlgorithms ?? {}).filter((algorithm) => {
			let responseHeader = getChecksumLocationName(algorithm);
			return response.headers[responseHeader] !== void 0;
		});
		let algoList = getChecksumAlgorithmListForResponse([...responseAlgorithms ?? [], ...customChecksumAlgorithms]);
		if (clientName === "S3Client" && commandName === "GetObjectCommand" && algoList.every((algorithm) => {
			let responseHeader = getChecksumLocationName(algorithm);
			let checksumFromResponse = response.headers[responseHeader];
			return !checksumFromResponse || isChecksumWithPartNumber(checksumFromResponse);
		})) return result;
		await validateChecksumFromResponse(response, {
			config,
			responseAlgorithms: algoList,
			logger: context.logger
		});
	}
	return result;
};

const getFlexibleChecksumsPlugin = (config, middlewareConfig) => ({ applyToStack: (clientStack) => {
	clientStack.add(flexibleChecksumsMiddleware(config, middlewareConfig), flexibleChecksumsMiddlewareOptions);
	clientStack.addRelativeTo(flexibleChecksumsInputMiddleware(config, middlewareConfig), flexibleChecksumsInputMiddlewareOptions);
	clientStack.addRelativeTo(flexibleChecksumsResponseMiddleware(config, middlewareConfig), flexibleChecksumsResponseMiddlewareOptions);
} });

// node_modules/@aws-sdk/client-sts
const getRuntimeConfig = (config) => {
	emitWarningIfUnsupportedVersion$1(process.version);
	let defaultsMode = resolveDefaultsModeConfig(config);
	let defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	let clientSharedValues = getRuntimeConfig$2(config);
	emitWarningIfUnsupportedVersion(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$1
		}),
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await defaultProvider(idProps?.__config || {})()),
				signer: new AwsSdkSigV4Signer()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
				signer: new AwsSdkSigV4ASigner()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new NoAuthSigner()
			}
		],
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-lambda
const resolveRuntimeExtensions$1 = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$1(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$1(extensionConfiguration));
};

// node_modules/@aws-sdk/client-sts
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-lambda
var LambdaClient = class extends Client {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig$1(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters$2(_config_0);
		let _config_2 = resolveUserAgentConfig(_config_1);
		let _config_3 = resolveRetryConfig(_config_2);
		let _config_4 = resolveRegionConfig(_config_3);
		let _config_5 = resolveHostHeaderConfig(_config_4);
		let _config_6 = resolveEndpointConfig(_config_5);
		let _config_7 = resolveEventStreamSerdeConfig(_config_6);
		let _config_8 = resolveHttpAuthSchemeConfig$1(_config_7);
		let _config_9 = resolveRuntimeExtensions$1(_config_8, configuration?.extensions || []);
		this.config = _config_9;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultLambdaHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-s3
const command$2 = makeBuilder(commonParams$1, "AmazonS3", "S3Client", getEndpointPlugin);
const _ep0$1 = {
	Bucket: {
		type: "contextParams",
		name: "Bucket"
	},
	Key: {
		type: "contextParams",
		name: "Key"
	}
};
const _ep4 = {
	DisableS3ExpressSessionAuth: {
		type: "staticContextParams",
		value: !0
	},
	Bucket: {
		type: "contextParams",
		name: "Bucket"
	}
};
const _ep5 = { Bucket: {
	type: "contextParams",
	name: "Bucket"
} };
const _ep8 = {
	Bucket: {
		type: "contextParams",
		name: "Bucket"
	},
	Prefix: {
		type: "contextParams",
		name: "Prefix"
	}
};
const _mw0$1 = (Command, cs, config, o) => [getThrow200ExceptionsPlugin(config)];
const _mw1 = (Command, cs, config, o) => [getThrow200ExceptionsPlugin(config), getSsecPlugin(config)];
const _mw5 = (Command, cs, config, o) => [getFlexibleChecksumsPlugin(config, {
	requestAlgorithmMember: {
		httpHeader: "x-amz-sdk-checksum-algorithm",
		name: "ChecksumAlgorithm"
	},
	requestChecksumRequired: !0
}), getThrow200ExceptionsPlugin(config)];
const _mw7 = (Command, cs, config, o) => [
	getFlexibleChecksumsPlugin(config, {
		requestChecksumRequired: !1,
		requestValidationModeMember: "ChecksumMode",
		responseAlgorithms: [
			"CRC64NVME",
			"CRC32",
			"CRC32C",
			"SHA256",
			"SHA1",
			"SHA512",
			"MD5",
			"XXHASH64",
			"XXHASH3",
			"XXHASH128"
		]
	}),
	getSsecPlugin(config),
	getS3ExpiresMiddlewarePlugin(config)
];
const _mw8 = (Command, cs, config, o) => [
	getThrow200ExceptionsPlugin(config),
	getSsecPlugin(config),
	getS3ExpiresMiddlewarePlugin(config)
];
const _mw11 = (Command, cs, config, o) => [
	getFlexibleChecksumsPlugin(config, {
		requestAlgorithmMember: {
			httpHeader: "x-amz-sdk-checksum-algorithm",
			name: "ChecksumAlgorithm"
		},
		requestChecksumRequired: !1
	}),
	getCheckContentLengthHeaderPlugin(config),
	getThrow200ExceptionsPlugin(config),
	getSsecPlugin(config)
];

// node_modules/@aws-sdk/client-sts
var STSClient = class extends Client {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters(_config_0);
		let _config_2 = resolveUserAgentConfig(_config_1);
		let _config_3 = resolveRetryConfig(_config_2);
		let _config_4 = resolveRegionConfig(_config_3);
		let _config_5 = resolveHostHeaderConfig(_config_4);
		let _config_6 = resolveEndpointConfig(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		let _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
				"aws.auth#sigv4": config.credentials,
				"aws.auth#sigv4a": config.credentials
			})
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};

const command$1 = makeBuilder(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// actions/shared/secrets/encoded-texts.ts
const MIN_ENCODED = 16;
const MOST_UNPACKED_BYTES = 1048576;
function encodedTexts(text) {
	if (text.length < MIN_ENCODED) return [];
	const texts = text.includes("%") ? [decodedUrl(text)] : [];
	if (!/[A-Z]/.test(text)) return texts;
	const whole = /^\s*([\w+/-]{40,}\s+)+[\w+/=-]+\s*$/.test(text) ? text.replace(/\s+/g, "") : text;
	for (const run of whole.match(/[A-Za-z0-9+/_-]{16,}={0,2}/g) ?? []) if (/[A-Z]/.test(run)) texts.push(decodedBase64(run));
	return texts;
}
function decodedBase64(run) {
	const bytes = Buffer.from(run, "base64");
	const text = (bytes[0] === 31 && bytes[1] === 139 ? unpacked(bytes) : bytes).toString("utf8");
	return /^[\t\n\r\x20-\x7e\u00a0-\ufffc]+$/.test(text) ? text : "";
}
function unpacked(bytes) {
	try {
		return (0,node_zlib__WEBPACK_IMPORTED_MODULE_8__.gunzipSync)(bytes, {
			finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_8__.constants.Z_SYNC_FLUSH,
			maxOutputLength: MOST_UNPACKED_BYTES
		});
	} catch {
		return Buffer.alloc(0);
	}
}
function decodedUrl(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return "";
	}
}

// actions/shared/secrets/secret-forms.ts
const FORMS = [
	[
		"a token of GitHub",
		"github_pat_",
		/github_pat_[A-Za-z0-9_]{22,}/
	],
	[
		"a token of GitLab",
		"_gitlab_session=",
		/_gitlab_session=\w{20,}/
	],
	[
		"a session token of AWS",
		"XIvYXdz",
		/(?<![A-Za-z0-9])F[wQ]oGZXIvYXdz[A-Za-z0-9+/=]{20,}/
	],
	[
		"a session token of AWS",
		"IQoJb3JpZ2lu",
		/(?<![A-Za-z0-9])IQoJb3JpZ2lu[A-Za-z0-9+/=]{20,}/
	],
	[
		"a key of Amazon Bedrock",
		"ABSK",
		/(?<![A-Za-z0-9])ABSK[A-Za-z0-9+/]{100,}/
	],
	[
		"a key of Amazon Bedrock",
		"bedrock-api-key-",
		/bedrock-api-key-[A-Za-z0-9+/=]{20,}/
	],
	[
		"a key of AWS AppSync",
		"da2-",
		/(?<![A-Za-z0-9])da2-[a-z0-9]{26}(?![A-Za-z0-9])/
	],
	[
		"a key of Amazon MWS",
		"amzn.mws.",
		/amzn\.mws\.[0-9a-f-]{36}/
	],
	[
		"a private key",
		"PRIVATE KEY",
		/-----BEGIN [A-Z0-9 ]*PRIVATE KEY/
	],
	[
		"a private key",
		"LS0t",
		/LS0tLS1CRUdJTi[A-Za-z0-9+/]{20,}/
	],
	[
		"a private key",
		"BADANBgkqhkiG9w0BAQEFAASC",
		/BADANBgkqhkiG9w0BAQEFAASC/
	],
	[
		"a private key",
		"b3BlbnNzaC1rZXktdjE",
		/b3BlbnNzaC1rZXktdjE/
	],
	[
		"a private key",
		"PuTTY-User-Key-File",
		/PuTTY-User-Key-File/
	],
	[
		"a token of Slack",
		"xox",
		/(?<![A-Za-z0-9])xox[abcdeoprs][-.][A-Za-z0-9%.-]{10,}/
	],
	[
		"an address that is a secret",
		"hooks.",
		/hooks\.(slack(-gov)?\.com\/(services|workflows|triggers)|zapier\.com\/hooks)\/\S{10,}/
	],
	[
		"an address that is a secret",
		"webhook.office.com/",
		/webhook\.office\.com\/\S{10,}/
	],
	[
		"an address that is a secret",
		"/hooks/",
		/\/\/[^\s/]+\/hooks\/[a-z0-9]{26}(?![A-Za-z0-9])/
	],
	[
		"an address that is a secret",
		"/integration/",
		/events\.pagerduty\.com\/integration\/\w{10,}/
	],
	[
		"an address that is a secret",
		"/webhooks/",
		/discord(app)?\.com\/api\/webhooks\/\d+\/\S+/
	],
	[
		"a token of Docker Hub",
		"dckr_",
		/dckr_(pat|oat)_[A-Za-z0-9_-]{20,}/
	],
	[
		"a token of npm",
		"npm_",
		/(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/
	],
	[
		"a token of PyPI",
		"pypi-",
		/pypi-(AgE|[A-Za-z0-9_-]{50,})[A-Za-z0-9_-]*/
	],
	[
		"a key of Google",
		"AIza",
		/AIza[A-Za-z0-9_-]{35}/
	],
	[
		"a key of Google",
		"GOCSPX-",
		/GOCSPX-[A-Za-z0-9_-]{20,}/
	],
	[
		"a token of Google",
		"ya29.",
		/ya29\.[A-Za-z0-9_-]{20,}/
	],
	[
		"a token of Google",
		"1//0",
		/(?<![A-Za-z0-9])1\/\/0[A-Za-z0-9_-]{30,}/
	],
	[
		"a key of Stripe",
		"k_",
		/(?<![A-Za-z0-9])[sr]k_(org_)?(live|test)_[A-Za-z0-9]{10,}/
	],
	[
		"a key of Stripe",
		"whsec_",
		/whsec_[A-Za-z0-9+/=]{20,}/
	],
	[
		"a key of Anthropic",
		"sk-ant-",
		/sk-ant-[A-Za-z0-9_-]{20,}/
	],
	[
		"a key of OpenAI",
		"sk-",
		/(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,}/
	],
	[
		"a JSON Web Token",
		"eyJ",
		/(?<![A-Za-z0-9])eyJ[\w-]{8,}\.([\w-]{8,}|\.[\w-]{8,})\.[\w-]*/
	],
	[
		"a key of Azure",
		"Key=",
		/(Account|SharedAccess)Key=[A-Za-z0-9+/]{20,}/
	],
	[
		"a token of HashiCorp Vault",
		"hv",
		/(?<![A-Za-z0-9])hv[sbr]\.[A-Za-z0-9_-]{20,}/
	],
	[
		"a token of Terraform",
		".atlasv1.",
		/\w\.atlasv1\.[\w-]{20,}/
	],
	[
		"a token of Atlassian",
		"AT",
		/(?<![A-Za-z0-9])(AT[AC]TT3xFf[\w=-]{20,}|ATBB[A-Za-z0-9]{20,})/
	],
	[
		"a token of SendGrid",
		"SG.",
		/(?<![A-Za-z0-9])SG\.[\w-]{16,}\.[\w-]{16,}/
	],
	[
		"a key of age",
		"AGE-SECRET-KEY-1",
		/AGE-SECRET-KEY-1[0-9A-Z]{20,}/
	],
	[
		"a token of PayPal",
		"access_token$",
		/access_token\$(production|sandbox)\$\S{20,}/
	],
	[
		"a token of Grafana",
		"eyJrIjoi",
		/eyJrIjoi[A-Za-z0-9=]{40,}/
	],
	[
		"a token of Firebase",
		":APA91b",
		/:APA91b[\w-]{50,}/
	],
	[
		"a key of Azure",
		"Q~",
		/(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/
	],
	[
		"the hash of a password",
		"$",
		/(?<![\w$])\$(2[abxy]?|[156y]|apr1|argon2(id|i|d))\$[\w./=,$+-]{16,}/
	],
	[
		"a token of Telegram",
		":AA",
		/(?<!\d)\d{8,10}:AA[\w-]{30,}/
	],
	[
		"an address with a password in it",
		"://",
		/[a-z0-9]:\/\/[^\s/:@]*:(?!\d{1,5}([/?#]|$))[^\s@]+@/i
	],
	[
		"an address with a password in it",
		"://",
		/[a-z0-9]:\/\/[^\s/:@?#]{20,}@/i
	],
	[
		"an address with a token in it",
		"://",
		/https?:\/\/(?!git@)[^\s/:@?#"']+@[^\s/]/i
	],
	[
		"an address with a password in it",
		"@",
		/jdbc:oracle:\w+:[^\s/:@]+\/[^\s@]+@|(?<![\w/])\w+:[^\s@]+@(tcp|unix)\(/
	],
	[
		"a signed address",
		"X-",
		/[?&]X-(Amz|Goog|Oss|Cos)-(Signature|Security-Token)=/i
	],
	[
		"a signed address",
		"Signature=",
		/[?&](q-)?Signature=\S/
	],
	[
		"a signed address",
		"=",
		/[?&](key|code|auth|sig|sign|signature|q-signature|h?token)=(?=[^\s&]*\d)[A-Za-z0-9%+/_-]{20,}/i
	],
	[
		"a signed address",
		"sig=",
		/[?&]sig=[A-Za-z0-9%+/]{20,}/
	]
];
const LONG_FORMS = [
	[
		"a token of GitHub",
		"gh",
		/(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{30,}/
	],
	[
		"a token of GitLab",
		"-",
		/(?<![A-Za-z0-9])(gl(pat|oas|dt|rt|rtr|cbt|ptt|ft|imt|agent|soat|ffct|wt)-[\w.-]{18,}|GR1348941[\w-]{18,})/
	],
	[
		"an access key of AWS",
		"A",
		/(?<![A-Za-z0-9])(AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/
	],
	[
		"a private key",
		"M",
		/(?<![A-Za-z0-9+/])(MII\w{2}[gwQA]IBAAKC|MH[cQ]CAQEE|MIG[A-Za-z0-9]AgEAMB|MC4CAQAwBQYDK2VwBCIEI|MII\w{3}IBAzCC)/
	],
	[
		"a token of Slack",
		"-",
		/(?<![A-Za-z0-9])x(app|wfp)-\d-[A-Za-z0-9-]{10,}/
	],
	[
		"a token of Hugging Face",
		"_",
		/(?<![A-Za-z0-9])(hf|api_org)_[A-Za-z0-9]{30,}/
	],
	[
		"a token of a service",
		"_",
		/(?<![A-Za-z0-9])((gsk|r8|glsa|glc|shp(at|ca|pa|ss)|do[opr]_v1|lin_api|lsv2_(pt|sk)|ntn|sntry[su]|wandb_v1|tgp_v1|pcsk|jina|nfp|vcp|sbp|sb_secret|pscale_(pw|tkn|oauth)|napi|mdb_sa_sk|figd|rubygems|CLOJARS|CCIPAT|bkua|sgp|tfp|sq[pua]|cf[au]t|rnd|duffel_(live|test)|fm2|fo1|re_[A-Za-z0-9]{8})_(?=[\w-]*\d)[\w-]*[A-Za-z0-9]{20}|secret_[A-Za-z0-9]{43}|sk_[0-9a-f]{40,}|ops_eyJ[\w-]{20,})/
	],
	[
		"a token of a service",
		"-",
		/(?<![A-Za-z0-9])(pul-[0-9a-f]{40}|xai-[A-Za-z0-9]{40,}|(NRAK|HRKU|PMAK|CFPAT|tskey-[a-z]+|xkeysib|nvapi|pplx|tvly|sq0(csp|atp)|sess)-(?=[\w-]*\d)[\w-]*[A-Za-z0-9]{20}|pa-\w{40,}|(sdk|api|mob|HRKU|access-\w+)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|key-[0-9a-f]{32}|[0-9a-f]{32}-us\d{1,2}|v1\.0-[0-9a-f]{24}-[0-9a-f]{100,})(?![A-Za-z0-9])/
	],
	[
		"a token of a service",
		".",
		/(?<![A-Za-z0-9])(dp\.(pt|st|ct|sa|scim|audit)(\.[\w-]+)?\.[A-Za-z0-9]{40,}|dt0[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}|pat[A-Za-z0-9]{14}\.[0-9a-f]{64}|sk\.eyJ[\w.-]{20,}|st\.[0-9a-f]{24}\.[0-9a-f]{32}|([MN][TDjz]|O[TDj])[A-Za-z0-9]{22,24}\.[\w-]{6}\.[\w-]{27,})(?![A-Za-z0-9])/
	],
	[
		"a token of a service",
		"",
		/(?<![A-Za-z0-9])(SK[0-9a-f]{32}|LTAI[A-Za-z0-9]{16,22}|AKID[A-Za-z0-9]{28,}|oy2[a-z0-9]{43}|cio[A-Za-z0-9]{32}|AKCp[A-Za-z0-9]{60,}|cmVmdGtu[A-Za-z0-9]{50,}|EZ[AT]K[A-Za-z0-9]{54}|cflt[A-Za-z0-9+/]{60}|EAA[\w-]{61,})(?![A-Za-z0-9])/
	],
	[
		"a key of Azure",
		"",
		/(?<![A-Za-z0-9+/])([A-Za-z0-9]{30,60}JQQJ99[A-Za-z0-9]{20,50}|[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}|[A-Za-z0-9+/]{42}(AzFu|AzSe|AzCa|\+(ACR|AMC|ASt|AEh|ASb))[A-Za-z0-9+/]{5,6})(?![A-Za-z0-9+/])/
	],
	[
		"a token of Databricks",
		"",
		/(?<![A-Za-z0-9])(dapi|dose|dkea)[0-9a-f]{32}/
	]
];
const SECRET_ACCESS_KEY = /(?<![A-Za-z0-9/+:.-])(?=[A-Za-z0-9/+]*[A-Z])(?=[A-Za-z0-9/+]*[a-z])(?=[A-Za-z0-9/+]*[0-9])[A-Za-z0-9+][A-Za-z0-9/+]{39}(?![A-Za-z0-9/+=.-])/;
const MIN_LENGTH = 12;
const LONG_RUN = /[A-Za-z0-9_+/-]{16}/;
function secretForm(text) {
	if (text.length < MIN_LENGTH) return void 0;
	const isSuch = ([, needle, form]) => text.includes(needle) && form.test(text);
	const found = FORMS.find(isSuch) ?? (LONG_RUN.test(text) ? LONG_FORMS.find(isSuch) : void 0);
	if (found !== void 0) return found[0];
	const [key] = text.length < 40 || text.startsWith("arn:") ? [] : SECRET_ACCESS_KEY.exec(text) ?? [];
	return key === void 0 || isOfWords(key) ? void 0 : "a secret access key of AWS";
}
function isOfWords(text) {
	return (text.match(/[a-z]{5,}/g) ?? []).length >= 3;
}

// actions/shared/secrets/secret-names.ts
const SECRET_WORD = /(password|passwd|passwort|kennwort|passphrase|passcode|secret|token|credential|apikey|pwd)s?$|^((store|key|db|ssh|sudo|root|admin|require|http|smtp|mail|login)?pass|pat|pw|jwt|bearer|dsn|salt|auth|authorization|cookie|pin|otp|creds)$|(api|access|private|secret|signing|encryption|license|ssh|shared|account)key$/;
const SECRET_KEY_OWNER = /^(api|access|private|secret|signing|signature|encryption|decryption|ssh|deploy|license|master|shared|account|storage|auth|service|subscription|app|application|client|host|session|hmac|aes|rsa|pgp|gpg|tls|ssl|cookie|webhook)$/;
const FILLER = /^(value|values|text|plaintext|plain|string|default|raw|current|previous|old|new|hash|base64|b64|[0-9]+|)$/;
function isSecretName(name) {
	if (name.length < 3) return false;
	if (isForeign.test(name)) return isSecretName(name.normalize("NFKC").replace(/[^ -~]+/gu, "_"));
	if (!MAY_BE_SECRET.test(name)) return false;
	const folder = /^(.*[^/])\/[^/]*\/?$/.exec(name)?.[1];
	if (folder !== void 0 && isSecretName(folder.slice(folder.lastIndexOf("/") + 1))) return true;
	const words = wordsOf(name);
	if (words.slice(-2).join(" ") === "connection string") return true;
	while (words.length > 1 && FILLER.test(words.at(-1) ?? "")) words.pop();
	const [owner = "", last = ""] = words.length > 1 ? words.slice(-2) : ["", words[0]];
	if (/token$/.test(last) && NO_SECRET_TOKEN.test(owner)) return false;
	if (/tokens$/.test(last)) return /^(auth|access|refresh|api|secret|bearer|session)$/.test(owner);
	return SECRET_WORD.test(last) || /^keys?$/.test(last) && SECRET_KEY_OWNER.test(owner);
}
const NO_SECRET_TOKEN = /^(bos|eos|pad|unk|mask|sep|cls|image|special|stop|next|continuation|pagination|client|idempotency)$/;
const isForeign = /[^ -~]/;
const MAY_BE_SECRET = /pass|kennwort|pwd|pw|secret|token|cred|key|pat|jwt|bearer|dsn|salt|auth|cookie|pin|otp|string/i;
function wordsOf(name) {
	return name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word, i, all) => word !== "" || i > 0 && i < all.length - 1);
}
function isHarmless(value) {
	return /^(|true|false|yes|no|on|off|none|null|enabled?|disabled?|required|optional|--[a-z-]+|\*+|<[\w -]+>|\$\{[\w.:-]+\}|\$[A-Z_]+|\{\{resolve:[^{}]+\}\}|arn:aws[\w-]*:.*|alias\/[\w/-]+)$/i.test(value.trim());
}

// actions/shared/secrets/secret-texts.ts
const ASSIGNMENT = /(?<![A-Za-z0-9_./-])(?<!:(?=[\w.-]+\s{0,3}:))-{0,2}["']?([A-Za-z_][\w.-]{1,63})\\?["']?\s{0,3}(?:=>?|:)\s{0,3}(?=(\\?["']?[^\s"'&;,]+))/g;
const FLAG = /(?<![\w-])--?([A-Za-z][\w-]{1,63})\s+["']?([^\s"'-][^\s"']*)/g;
const SETTING = /\b(?:config|configure) set (?:\S*[:/])?([\w.-]+) +["']?([^\s"']+)/g;
const ELEMENT = /<([A-Za-z_][\w.:-]{2,63})>\s*([^<\s][^<]*)<\//g;
const HANDED_OVER = [
	/(?<![\w-])(-e|--env|--build-arg|--from-literal)[ =]["']?[\w.-]+=["']?[^\s"'$]/,
	/(?<![\w-])(-H|--header)[ =]?["']?(authorization|cookie|x-[\w-]*|[\w-]*(key|token|secret|auth)[\w-]*):/i,
	/\bauthorization[\s:]+(basic|bearer|splunk|apikey)\s+["']?[\w.~+/=-]{8,}/i,
	/(?<![\w-])(-u|--user|--proxy-user)[ =]?["']?[^\s:"']+:[^\s$"']/,
	/(?<![\w-])-U\s*["']?\w+%[^\s$"']/,
	new RegExp(`${/\b(mysql|mysqldump|mysqladmin|mariadb|sshpass|login|sqlcmd|bcp|redis-cli|mongo(sh|dump|restore|export|import)?|twine|beeline|7z|unzip|zip|ldap(search|modify|add|delete|passwd))\b/.source}[^|;&\\n]*\\s-([pa]|[Pw](?! ?\\d+( |$)))\\s?[^\\s$-]`),
	/\b(bearer|basic)\s+(?=\S*[0-9=]|\S{20})[\w.~+/=-]{12,}/i,
	/(^|[\s;&|])(export|setx|env|set)\s+\w+=["']?[^\s"'$]/,
	/\becho\s[^|]*\|[^|]*(chpasswd|-stdin\b)/,
	/\bhtpasswd\s+-\w*b/,
	/\bmachine\s+\S+\s+login\s+\S+\s+password\s+\S/,
	/\bvault login\s+["']?[^\s"'$-]/,
	/\bSSWS\s+[\w-]{20}/,
	/^\s*kind:\s*["']?Secret\b[\s\S]*^\s*(stringData|data):/m
];
const JSON_WEB_KEY = /"kty"[\s\S]*"[dk]"\s*:/;
const NEXT_LINE = String.raw`[ \t]*(#[^\n]*)?(\n[ \t]*(#[^\n]*)?)*\n\s+`;
const BLOCK = new RegExp(String.raw`(^|[\s{,"'\\-])(env|environment|(runtime_?)?environment_?variables|env_?vars|variables|headers)\\?["']?\s*:(${NEXT_LINE}(-\s+)?["']?[\w-]+["']?\s*[:=]|\s*[[{]\s*[\\"'{]|\s*\{\s*[\w-]+\s*:)`, "i");
const PREFIX = /(^|[\s;&|"'])([A-Za-z_][A-Za-z0-9_]*)=["']?[^\s"'$=]/g;
function holdsSecret(text) {
	if (text.length < 8) return false;
	if (/[=:]/.test(text) && isNamed(text, ASSIGNMENT, /^\/\//)) return true;
	if (text.includes("</") && isNamed(text, ELEMENT)) return true;
	if (!/[\s:]/.test(text)) return false;
	if (text.includes("-") && isNamed(text, FLAG)) return true;
	if (text.includes(" set ") && isNamed(text, SETTING)) return true;
	if (/\s/.test(text) && HANDED_OVER.some((form) => form.test(text))) return true;
	return /[{\n]/.test(text) && (JSON_WEB_KEY.test(text) || BLOCK.test(text));
}
function isNamed(text, form, none) {
	for (const [, name = "", found = ""] of text.matchAll(form)) {
		const value = found.replace(/^\\?["']/, "");
		if (isSecretName(name) && !isHarmless(value) && !none?.test(value)) return true;
	}
	return false;
}
function variablesSet(command) {
	return [...command.matchAll(PREFIX)].map(([, , name = ""]) => name);
}
function isSecretArgument(before, argument) {
	if (isHarmless(argument)) return false;
	const last = before.at(-1) ?? "";
	const [, flag = ""] = /^--?([A-Za-z][\w-]*)$/.exec(last) ?? [];
	if (flag !== "" && isSecretName(flag)) return true;
	if (/^-[pPaw]./.test(argument) || /^-[pPaw]$/.test(last)) return holdsSecret([...before, argument].join(" "));
	return flag !== "" && holdsSecret(`x ${last} ${argument}`);
}
const SHORT_OPTION = /(?<!\b(mkdir|cp|install|cargo|tsc|nc|ssh|scp|psql|pgrep|docker|podman)\b[^|;&]*)(?<![\w-])-p[ =]["']?(?!\d+([:/]\S*)?(\s|$))[^\s"'$./-]/;
function handsOver(command) {
	return SHORT_OPTION.test(command);
}

// actions/shared/secrets/detect-secret.ts
const MOST_LAYERS = 2;
function secretReason(name, value) {
	const text = plainText(value);
	const form = secretForm(text);
	if (form !== void 0) return `the value looks like ${form}`;
	if (isSecretName(name) && !isHarmless(text)) return "its name says that the value is a secret";
	return reasonWithin(text, MOST_LAYERS);
}
function reasonWithin(text, layers) {
	if (holdsSecret(text)) return "the value hands a secret over in clear";
	if (layers === 0) return void 0;
	for (const decoded of encodedTexts(text)) {
		if (decoded === text) continue;
		const form = secretForm(decoded);
		const reason = form === void 0 ? reasonWithin(decoded, layers - 1) : `the value looks like ${form}`;
		if (reason !== void 0) return reason;
	}
}
function plainText(text) {
	return /[^\0-\x7f]/.test(text) ? text.normalize("NFKC").replace(/\p{Cf}/gu, "") : text;
}

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
		where === void 0 ? what : `${withoutSecret(where)}: ${what}`,
		given === void 0 ? "" : `Given: ${withoutSecret(given)}.`,
		allowed === void 0 ? "" : `Allowed: ${allowed}.`,
		next ?? ""
	].filter((part) => part !== "").join(" ");
}
function withoutSecret(text) {
	return secretReason("", text) === void 0 ? text : "(withheld, it holds a secret in clear)";
}

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
	const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_10__.parseArgs)({
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
	throw new UserError("a value is required.", {
		where: `flag --${name}`,
		next: `Write \`--${name} VALUE\`.`
	});
}
function unknownFlag(arg, inputs) {
	return new UserError("unknown flag.", {
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

// actions/shared/append-lines.ts
const NEWLINE = 10;
function appendLines(path, lines) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, "a+");
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.ftruncateSync)(file, wholeLinesOf(file));
		for (const line of lines) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeSync)(file, `${line}\n`);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fsyncSync)(file);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
	}
}
function wholeLinesOf(file) {
	const chunk = Buffer.alloc(65536);
	let { size: end } = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(file);
	while (end > 0) {
		const start = Math.max(0, end - chunk.length);
		const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(file, chunk, 0, end - start, start);
		const newline = chunk.subarray(0, length).lastIndexOf(NEWLINE);
		if (newline >= 0) return start + newline + 1;
		end = start;
	}
	return 0;
}

// actions/shared/is-record.ts
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// actions/shared/action/journal.ts
var Journal = class {
	path;
	#clock;
	constructor(path, clock) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
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
		appendLines(this.path, [JSON.stringify(entry)]);
	}
	entries() {
		return readJournal(this.path);
	}
};
function readJournal(path) {
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path)) return [];
	const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path, "utf8").split("\n");
	lines.pop();
	return lines.flatMap((line) => {
		try {
			const entry = JSON.parse(line);
			return isEntry(entry) ? [entry] : [];
		} catch {
			return [];
		}
	});
}
function isEntry(value) {
	return isRecord(value) && typeof value.step === "string" && typeof value.phase === "string";
}
function unfinishedSteps(entries) {
	const open = new Set();
	for (const { step, phase } of entries) if (phase === "intent") open.add(step);
	else open.delete(step);
	return [...open];
}

// actions/shared/action/plan-differences.ts
const MOST_DIFFERENCES = 5;
const LONGEST_VALUE = 60;
function describeDifferences(saved, now) {
	const differences = [...differencesAt("", saved, now)];
	const more = differences.length - MOST_DIFFERENCES;
	const told = differences.slice(0, MOST_DIFFERENCES).join("; ");
	return more > 0 ? `${told}; and ${more} more` : told;
}
function* differencesAt(path, saved, now) {
	if (Array.isArray(saved) && Array.isArray(now)) for (let i = 0; i < Math.max(saved.length, now.length); i++) yield* differencesAt(`${path}[${i}]`, saved[i], now[i]);
	else if (isRecord(saved) && isRecord(now)) {
		const keys = new Set([...Object.keys(saved), ...Object.keys(now)]);
		for (const key of keys) yield* differencesAt(path === "" ? key : `${path}.${key}`, saved[key], now[key]);
	} else if (saved !== now) yield `${path || "the plan"} is ${shown(saved)} in the plan and would be ${shown(now)} now`;
}
function shown(value) {
	if (value === void 0) return "absent";
	const text = JSON.stringify(value);
	return text.length <= LONGEST_VALUE ? text : `${text.slice(0, 59)}…`;
}

// actions/shared/action/plan-file.ts
function savePlan({ path, action, createdAt, plan }) {
	const file = {
		schema: "https://ai-ops.dev/plan/v1",
		action,
		createdAt: createdAt.toISOString(),
		sha256: digestOf(plan),
		plan
	};
	(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
	(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(path, `${JSON.stringify(file, null, 2)}\n`);
}
function loadPlan(path, action) {
	const refuse = (what, cause) => {
		throw new UserError(what, {
			where: `input plan: ${path}`,
			next: "Give the path of a plan that this action saved with `dry-run: true`."
		}, { cause });
	};
	let file;
	try {
		file = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path, "utf8"));
	} catch (error) {
		return refuse(`the plan cannot be read: ${messageOf(error)}`, error);
	}
	if (file.schema !== "https://ai-ops.dev/plan/v1" || file.plan === void 0) return refuse("this is not a plan.");
	if (file.action !== action) return refuse(`this is a plan of ${file.action}, not of ${action}.`);
	if (file.sha256 !== digestOf(file.plan)) return refuse("the plan was changed after it was made.");
	return {
		createdAt: new Date(file.createdAt ?? NaN),
		plan: file.plan
	};
}
function digestOf(plan) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(JSON.stringify(plan)).digest("hex");
}

// actions/shared/action/saved-plan.ts
function keepPlan({ action, directory, at }, plan) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(directory, `${action}.plan.json`);
	savePlan({
		path,
		action,
		createdAt: at,
		plan: asJson(plan)
	});
	return path;
}
function requireSamePlan(path, action, plan) {
	const saved = loadPlan(path, action).plan;
	const now = asJson(plan);
	if ((0,node_util__WEBPACK_IMPORTED_MODULE_10__.isDeepStrictEqual)(saved, now)) return;
	throw new WorldMovedError(`the plan is stale: inputs or state have changed since it was saved: ${describeDifferences(saved, now)}.`, { where: `input plan: ${path}` });
}
function asJson(plan) {
	return JSON.parse(JSON.stringify(plan));
}

// actions/shared/action/operation.ts
function operation$1(steps) {
	return { async run(inputs, action, world) {
		const directory = reportDirectory(action, inputs, world.runner);
		const observation = await steps.observe(inputs, world);
		const plan = steps.plan(observation, inputs);
		steps.announce?.(plan, world.log);
		steps.save?.(plan, directory);
		const seen = {
			inputs,
			observation,
			plan,
			directory,
			runner: world.runner
		};
		const decision = steps.decide(plan);
		if (decision === "refuse") return told(steps, {
			...seen,
			applied: void 0
		});
		const reviewed = steps.reviewed?.(plan) ?? plan;
		if (inputs.planFile !== void 0 && !steps.readsSavedPlan && decision !== "keep") requireSamePlan(inputs.planFile, action, reviewed);
		const planFile = keepPlan({
			action,
			directory,
			at: world.clock.now()
		}, reviewed);
		const journal = new Journal((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, `${action}.journal.jsonl`), world.clock);
		const applied = decision === "keep" || inputs.dryRun ? void 0 : await steps.apply(decision, {
			inputs,
			observation,
			journal,
			directory
		}, world);
		const { content, outputs } = await told(steps, {
			...seen,
			applied
		});
		return {
			content,
			outputs: {
				...outputs,
				"plan-file": planFile
			}
		};
	} };
}
async function told({ report, outputs }, run) {
	return {
		outputs: await outputs(run),
		content: report(run)
	};
}
function readOnly({ observe, report, outputs }) {
	return { async run(inputs, action, world) {
		const directory = reportDirectory(action, inputs, world.runner);
		const run = {
			inputs,
			observation: await observe(inputs, world),
			directory
		};
		return {
			outputs: await outputs(run),
			content: report(run)
		};
	} };
}
function reportDirectory(action, { reportDirectory }, { tempDir }) {
	return reportDirectory ?? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(tempDir, "ai-ops", action);
}

// actions/shared/cancellation.ts
const CANCEL_GRACE_MS = 7e3;
function cancelOnSignals(onCancel, onUnfinished) {
	const controller = new AbortController();
	const cancel = (name) => {
		if (controller.signal.aborted) return;
		const error = new CancelledError(name);
		onCancel(error);
		controller.abort(error);
		const end = () => {
			onUnfinished(`${error.message} What it has begun is not undone within ${CANCEL_GRACE_MS / 1e3} s.`);
			process.exit(1);
		};
		setTimeout(end, CANCEL_GRACE_MS).unref();
	};
	process.on("SIGINT", cancel);
	process.on("SIGTERM", cancel);
	return controller.signal;
}

// actions/shared/google/google-error.ts
var GoogleApiError = class extends Error {
	name = "GoogleApiError";
	status;
	reason;
	constructor({ what, status, reason, message, options }) {
		super(`${what}: ${reason === "" ? `status ${status}` : reason}: ${message}`, options);
		this.status = status;
		this.reason = reason;
	}
	get isPassing() {
		return [
			0,
			408,
			429
		].includes(this.status) || this.status >= 500 || this.reason === "resourceNotReady";
	}
};
function readGoogleError(what, status, body) {
	const { error, error_description: description } = parse$3(body);
	if (typeof error === "string") return new GoogleApiError({
		what,
		status,
		reason: error,
		message: description ?? describe(body)
	});
	return new GoogleApiError({
		what,
		status,
		reason: error?.errors?.[0]?.reason ?? error?.status ?? "",
		message: error?.message ?? describe(body)
	});
}
function parse$3(body) {
	try {
		const value = JSON.parse(body);
		return typeof value === "object" ? value ?? {} : {};
	} catch {
		return {};
	}
}
function describe(body) {
	return body.slice(0, 200);
}

// actions/shared/surroundings.ts
function explainSurroundings(error) {
	for (let one = error, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth++) {
		const explanation = explainOne(one);
		if (explanation !== void 0) return explanation;
	}
}
function explainOne(error) {
	const { name, message } = error;
	if (name === "CredentialsProviderError" || /could not load credentials/i.test(message)) return "There are no AWS credentials. Give `role-to-assume`, with `permissions: id-token: write`, or let a step before this one configure them.";
	if (/^(ExpiredToken|RequestExpired|InvalidClientTokenId|UnrecognizedClient)/.test(name)) return `AWS does not take the credentials (${name}): they have expired, or are those of another partition or account. Give \`role-to-assume\`: the action renews them itself.`;
	if (/region is missing/i.test(message)) return "There is no AWS region. Set `aws-region`, or AWS_REGION in the environment.";
	const code = "code" in error && typeof error.code === "string" ? error.code : void 0;
	if (code === void 0) return void 0;
	if (NETWORK.has(code) || /^(CERT_|ERR_TLS_|SELF_SIGNED|UNABLE_TO_|DEPTH_ZERO)/.test(code)) return `The network does not lead there (${code}): ${message}. Does this runner have a route, and does it need HTTPS_PROXY or NODE_EXTRA_CA_CERTS?`;
	const path = "path" in error && typeof error.path === "string" ? error.path : void 0;
	const trouble = FILE_TROUBLE[code];
	return path === void 0 || trouble === void 0 ? void 0 : `${path} ${trouble}`;
}
const NETWORK = new Set([
	"EAI_AGAIN",
	"ECONNREFUSED",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"ENOTFOUND",
	"ETIMEDOUT",
	"UND_ERR_CONNECT_TIMEOUT"
]);
const FILE_TROUBLE = {
	ENOENT: "does not exist. A path counts from the workspace; was the repository checked out?",
	ENOTDIR: "is not a directory, or lies in something that is none.",
	EISDIR: "is a directory, where a file is needed.",
	EACCES: "may not be read or written by this job.",
	EPERM: "may not be changed by this job.",
	EROFS: "is on a disk that is read-only.",
	ENOSPC: "cannot be written: the disk is full."
};

// actions/shared/explain-error.ts
const ISSUES = "https://github.com/ai-ops/ai-ops/issues";
function explainError(error, signal) {
	const lines = causesOf(error);
	if (isCancellation(error, signal)) return {
		kind: "cancelled",
		headline: messageOf(signal.reason ?? error),
		lines
	};
	if (error instanceof UserError) return {
		kind: "user",
		headline: error.message,
		lines
	};
	const surroundings = explainSurroundings(error);
	if (surroundings !== void 0) return {
		kind: "service",
		headline: surroundings,
		lines
	};
	if (isServiceError(error)) return {
		kind: "service",
		headline: explainServiceError(error),
		lines
	};
	const stack = error instanceof Error && error.stack !== void 0 ? [error.stack] : [];
	return {
		kind: "bug",
		headline: `Unexpected: ${messageOf(error)} If this is a bug of ai-ops, please report it with this log: ${ISSUES}`,
		lines: [...stack, ...lines]
	};
}
function isServiceError(error) {
	return error instanceof GoogleApiError || error instanceof Error && ("$metadata" in error || "status" in error && "request" in error);
}
function explainServiceError(error) {
	const status = error.$metadata?.httpStatusCode ?? error.status;
	const attempts = error.$metadata?.attempts;
	const tried = attempts === void 0 || attempts < 2 ? "" : ` after ${attempts} attempts`;
	const next = status === 403 || /AccessDenied|Unauthorized|Forbidden/.test(error.name) ? " The role or token of this job lacks the permission; the action’s README lists the ones it needs." : "";
	const request = error.$metadata?.requestId === void 0 ? "" : ` (request ${error.$metadata.requestId})`;
	return `${error.name}${tried}: ${error.message}${request}${next}`;
}
function causesOf(error) {
	const lines = [];
	const seen = new Set([error]);
	for (let cause = nextCause(error); cause !== void 0 && !seen.has(cause); cause = nextCause(cause)) {
		seen.add(cause);
		lines.push(`caused by: ${messageOf(cause)}`);
	}
	return lines;
}
function nextCause(error) {
	return error instanceof Error && typeof error.cause !== "string" ? error.cause : void 0;
}

// node_modules/js-yaml
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? !1,
		matchByTagPrefix: options.matchByTagPrefix ?? !1,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineSequenceTag(tagName, options) {
	return {
		tagName,
		nodeKind: "sequence",
		implicit: !1,
		matchByTagPrefix: options.matchByTagPrefix ?? !1,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult: options.finalize === void 0,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineMappingTag(tagName, options) {
	return {
		tagName,
		nodeKind: "mapping",
		implicit: !1,
		matchByTagPrefix: options.matchByTagPrefix ?? !1,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult: options.finalize === void 0,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data == "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: !0,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: !0,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return !0;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return !1;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		value[0] === "-" && (sign = -1);
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: !0,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	let sign = value[0] === "-" ? -1 : 1;
	"+-".includes(value[0]) && (value = value.slice(1));
	if (value === ".inf") return sign === 1 ? 1e400 : -1e400;
	if (value === ".nan") return NaN;
	let result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === 1e400) return ".inf";
	if (object === -1e400) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	let result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: !0,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object == "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject$2(data) {
	if (typeof data != "object" || !data || Array.isArray(data)) return !1;
	let prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	let result = {};
	for (let key of keys) object[key] !== void 0 && (result[key] = object[key]);
	return result;
}
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject$2,
	represent: (o) => {
		let map = new Map();
		for (let key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (typeof key == "object" && key) return "object-based map does not support complex keys";
		let normalizedKey = String(key);
		normalizedKey === "__proto__" ? Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: !0,
			configurable: !0,
			writable: !0
		}) : container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (typeof key == "object" && key) return !1;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		let normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	let result = [];
	for (let tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			let previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
var Schema = class Schema {
	tags;
	implicitScalarTags;
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	defaultScalarTag;
	defaultSequenceTag;
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		let compiledTags = compileTags(tags);
		let implicitScalarTags = [];
		let exact = createTagDefinitionMap();
		let prefix = createTagDefinitionListMap();
		for (let tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					tag.matchByTagPrefix ? prefix.scalar.push(tag) : exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					tag.matchByTagPrefix ? prefix.sequence.push(tag) : exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": tag.matchByTagPrefix ? prefix.mapping.push(tag) : exact.mapping[tag.tagName] = tag;
			}
		}
		let implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		let keys = new Set();
		for (let tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (let key of tag.implicitFirstChars) keys.add(key);
		let implicitScalarByFirstChar = new Map();
		for (let key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		let defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	lookupScalarTag(tagName) {
		let exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (let tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupSequenceTag(tagName) {
		let exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (let tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupMappingTag(tagName) {
		let exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (let tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	resolveImplicitScalarTag(source) {
		let candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (let tag of candidates) {
			let value = tag.resolve(source, !1, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		let tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, !1, tag.tagName),
			tag
		};
	}
	withTags(...tags) {
		let flatTags = [];
		for (let tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	let maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	let opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	let re = /\r?\n|\r|\0/g;
	let lineStarts = [0];
	let lineEnds = [];
	let match;
	let foundLineNo = -1;
	for (; match = re.exec(mark.buffer);) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		mark.position <= match.index && foundLineNo < 0 && (foundLineNo = lineStarts.length - 2);
	}
	foundLineNo < 0 && (foundLineNo = lineStarts.length - 1);
	let result = "";
	let lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	let maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore && !(foundLineNo - i < 0); i++) {
		let line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	let line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter && !(foundLineNo + i >= lineEnds.length); i++) {
		let line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	exception.mark.name && (where += `in "${exception.mark.name}" `);
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	!compact && exception.mark.snippet && (where += `\n\n${exception.mark.snippet}`);
	return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, !1);
		Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
	}
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			let ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				source.charCodeAt(index + 1) === 10 && index++;
				lineStart = index + 1;
			}
		}
		let mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = Array(256);
var simpleEscapeMap = Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = +!!simpleEscapeSequence(i);
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	for (; position < end;) {
		let ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			input.charCodeAt(position) === 10 && position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	for (; position < end;) {
		let ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			let fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			ch !== 32 && ch !== 9 && (captureEnd = position);
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	for (; position < end;) {
		let ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			let fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			ch !== 32 && ch !== 9 && (captureEnd = position);
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	for (; position < end;) {
		let ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			let escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					let digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			let fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			ch !== 32 && ch !== 9 && (captureEnd = position);
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	let textIndent = indent < 0 ? 0 : indent;
	let region = input.slice(start, end).replace(/\r\n?/g, "\n");
	let lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = !1;
	let emptyLines = 0;
	let atMoreIndented = !1;
	for (let line of lines) {
		let column = 0;
		for (; column < textIndent && line.charCodeAt(column) === 32;) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		let content = line.slice(textIndent);
		let first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = !0;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = !1;
				result += "\n".repeat(emptyLines + 1);
			} else emptyLines === 0 ? didReadContent && (result += " ") : result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = !0;
		emptyLines = 0;
	}
	chomping === CHOMPING_MODE.KEEP ? result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines) : chomping !== CHOMPING_MODE.STRIP && didReadContent && (result += "\n");
	return result;
}
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	let { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, !1);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, !0);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	for (; index < source.length;) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			for (; remaining-- > 0;) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	let handleEnd = rawTag.indexOf("!", 1);
	let handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: !1,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	let source = getScalarValue(state.source, event);
	let rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	let strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		let tagName = tagNameFull(rawTag, state.tagHandlers);
		let scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			let result = scalarTag.resolve(source, !0, tagName);
			result === NOT_RESOLVED && throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		let collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			source !== "" && throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			let carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, !1, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	let rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys && throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (let sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		let err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		err && throwError$1(state, err);
		frame.overridable ??= new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		source.length > 100 && throwError$1(state, "abnormal merge sequence size");
		for (let element of source) {
			let elementTag = state.nodeTags.get(element);
			elementTag || throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key) && throwError$1(state, "duplicated mapping key");
	let err = frame.tag.addPair(frame.value, key, value);
	err && throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	let frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = !0;
	} else if (frame.kind === "sequence") {
		isMappingTag(tag) && state.nodeTags.set(value, tag);
		let err = frame.tag.addItem(frame.value, value, frame.index++);
		err && throwError$1(state, err);
	} else if (frame.hasKey) {
		let key = frame.key;
		frame.key = void 0;
		frame.hasKey = !1;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = !0;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		let anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
function constructFromEvents(events, options) {
	let state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: new Map(),
		nodeTags: new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	for (; state.eventIndex < state.events.length;) {
		let event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = new Map();
				state.nodeTags = new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (let directive of event.directives) directive.kind === "tag" && (state.tagHandlers[directive.handle] = directive.prefix);
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: !1
				});
				break;
			case EVENT_ID.SCALAR: {
				let { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, !0);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				let tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				let tag = state.schema.lookupSequenceTag(tagName);
				tag || throwError$1(state, `unknown sequence tag !<${tagName}>`);
				let value = tag.create(tagName);
				let anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				let tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				let tag = state.schema.lookupMappingTag(tagName);
				tag || throwError$1(state, `unknown mapping tag !<${tagName}>`);
				let value = tag.create(tagName);
				let anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: !1,
					keyIsMerge: !1,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases && throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				let name = state.source.slice(event.anchorStart, event.anchorEnd);
				let anchor = state.anchors.get(name);
				anchor || throwError$1(state, `unidentified alias "${name}"`);
				anchor.isValueFinal || throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				let frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					let value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = !0;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = !1) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	let lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		state.input.charCodeAt(state.position) === 10 && state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	for (; ch !== 0;) {
		for (; isWhiteSpace(ch);) {
			hasSeparation = !0;
			ch === 9 && state.firstTabInLine === -1 && (state.firstTabInLine = state.position);
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = !0;
		ch = state.input.charCodeAt(state.position);
		for (; ch === 32;) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	let ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		let following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return !1;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return !1;
	if (testDocumentSeparator(state)) return !0;
	if (state.input.charCodeAt(state.position) !== 65279) return !1;
	let snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, !0);
	let ch = state.input.charCodeAt(state.position);
	let result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	for (; ch !== 0 && !isEol(ch);) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	let match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return !1;
	props.tagStart !== NO_RANGE$1 && throwError(state, "duplication of a tag property");
	let start = state.position;
	let isVerbatim = !1;
	let isNamed = !1;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = !0;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = !0;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		for (; ch !== 0 && ch !== 62;) ch = state.input.charCodeAt(++state.position);
		ch !== 62 && throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		for (; ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch));) {
			if (ch === 33) {
				if (isNamed) throwError(state, "tag suffix cannot contain exclamation marks");
				else {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					PATTERN_TAG_HANDLE.test(tagHandle) || throwError(state, "named tag handle cannot contain such characters");
					isNamed = !0;
					suffixStart = state.position + 1;
				}
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		PATTERN_FLOW_INDICATORS.test(tagName) && throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName)) && throwError(state, `tag name cannot contain such characters: ${tagName}`);
	!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle) && throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return !0;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return !1;
	props.anchorStart !== NO_RANGE$1 && throwError(state, "duplication of an anchor property");
	state.position++;
	let start = state.position;
	for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position));) state.position++;
	state.position === start && throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return !0;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return !1;
	(props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) && throwError(state, "alias node should not have any properties");
	state.position++;
	let start = state.position;
	for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position));) state.position++;
	state.position === start && throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return !0;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, !1);
	state.lineIndent < nodeIndent && throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return !1;
	state.position++;
	let start = state.position;
	let simple = !0;
	for (; state.input.charCodeAt(state.position) !== 0;) {
		let ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = !1;
				state.position += 2;
				continue;
			}
			let end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return !0;
		}
		if (isEol(ch)) {
			simple = !1;
			readFlowScalarBreak(state, nodeIndent);
		} else state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a single quoted scalar") : ch !== 9 && ch < 32 ? throwError(state, "expected valid JSON character") : state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return !1;
	state.position++;
	let start = state.position;
	let simple = !0;
	for (; state.input.charCodeAt(state.position) !== 0;) {
		let ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			let end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return !0;
		}
		if (ch === 92) {
			simple = !1;
			let escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				hexLength === 0 && throwError(state, "unknown escape sequence");
				for (; hexLength-- > 0;) {
					state.position++;
					fromHexCode(state.input.charCodeAt(state.position)) < 0 && throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = !1;
			readFlowScalarBreak(state, nodeIndent);
		} else state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a double quoted scalar") : ch !== 9 && ch < 32 ? throwError(state, "expected valid JSON character") : state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	let ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = !1;
	if (ch !== 124 && ch !== 62) return !1;
	let style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	for (; state.input.charCodeAt(state.position) !== 0;) {
		let current = state.input.charCodeAt(state.position);
		let digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			chomping !== CHOMPING_MODE.CLIP && throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			digit === 0 && throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			detectedIndent && throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = !0;
			state.position++;
		} else break;
	}
	let hadWhitespace = !1;
	for (; isWhiteSpace(state.input.charCodeAt(state.position));) {
		hadWhitespace = !0;
		state.position++;
	}
	hadWhitespace && state.input.charCodeAt(state.position) === 35 && skipUntilLineEnd(state);
	isEol(state.input.charCodeAt(state.position)) ? consumeLineBreak(state) : state.input.charCodeAt(state.position) !== 0 && throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	let valueStart = state.position;
	let valueEnd = state.position;
	for (; state.input.charCodeAt(state.position) !== 0;) {
		let linePosition = state.position;
		let column = 0;
		for (; state.input.charCodeAt(linePosition + column) === 32;) column++;
		let first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			contentIndent >= 0 ? column > contentIndent && (valueEnd = linePosition + column) : column > 0 && (valueEnd = linePosition + column);
			break;
		}
		if (testDocumentBoundary(state)) break;
		!detectedIndent && contentIndent === -1 && isEol(first) && (maxLeadingIndent = Math.max(maxLeadingIndent, column));
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1 && (contentIndent = column);
		let requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return !0;
}
function canStartPlainScalar(state, nodeContext) {
	let ch = state.input.charCodeAt(state.position);
	let inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return !1;
	if (ch === 63 || ch === 45) {
		let following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return !1;
	}
	return !0;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return !1;
	let start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	let inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = !1;
	for (; ch !== 0 && !testDocumentBoundary(state);) {
		if (ch === 58) {
			let following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			let savedPosition = state.position;
			let savedLine = state.line;
			let savedLineStart = state.lineStart;
			let savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, !1);
			if (state.lineIndent >= nodeIndent) {
				multiline = !0;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		isWhiteSpace(ch) || (end = state.position + 1);
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return !1;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return !0;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	let startLine = state.line;
	skipSeparationSpace(state, !0);
	(state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) && throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	let ch = state.input.charCodeAt(state.position);
	let isMapping = ch === 123;
	let start = state.position;
	let readNext = !0;
	if (ch !== 91 && ch !== 123) return !1;
	let terminator = isMapping ? 125 : 93;
	isMapping ? addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW) : addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	for (; state.input.charCodeAt(state.position) !== 0;) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return !0;
		} else readNext ? ch === 44 && throwError(state, "expected the node content, but found ','") : throwError(state, "missed comma between flow collection entries");
		let isPair = !1;
		let isExplicitPair = !1;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = !0;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		let entryLine = state.line;
		let entryStart = snapshotState(state);
		let keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, !1, !0);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = !0;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (isMapping) keyWasRead || addEmptyScalarEvent(state);
			else {
				insertFlowPairMappingEvent(state, entryStart);
				keyWasRead || addEmptyScalarEvent(state);
			}
			parseNode(state, nodeIndent, CONTEXT_FLOW_IN, !1, !0) || addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			isMapping || addPopEvent(state);
		} else if (isMapping && isPair) {
			keyWasRead || addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			keyWasRead || addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = !0;
			state.position++;
		} else readNext = !1;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return !1;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	for (; state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1));) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		let entryLine = state.line;
		state.position++;
		let hadBreak = skipSeparationSpace(state, !0) > 0;
		state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1)) && throwError(state, "bad indentation of a sequence entry");
		hadBreak && state.lineIndent <= nodeIndent ? addEmptyScalarEvent(state) : parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, !1, !0);
		skipSeparationSpace(state, !0);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		state.lineIndent > nodeIndent && throwError(state, "bad indentation of a sequence entry");
		state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1)) && throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return !0;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = !1;
	let detected = !1;
	let mappingOpened = !1;
	let pendingExplicitKey = !1;
	if (state.firstTabInLine !== -1) return !1;
	let ch = state.input.charCodeAt(state.position);
	for (; ch !== 0;) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		let following = state.input.charCodeAt(state.position + 1);
		let entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = !0;
			}
			if (ch === 63) {
				atExplicitKey && addEmptyScalarEvent(state);
				detected = !0;
				atExplicitKey = !0;
			} else if (atExplicitKey) atExplicitKey = !1;
			else {
				addEmptyScalarEvent(state);
				detected = !0;
				atExplicitKey = !1;
			}
			state.position += 1;
			pendingExplicitKey = !0;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = !1;
			}
			let beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, !1, !0)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				for (; isWhiteSpace(ch);) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					isWsOrEolOrEnd(ch) || throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = !0;
					}
					detected = !0;
					atExplicitKey = !1;
					pendingExplicitKey = !1;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return !1;
					}
					return !0;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return !1;
				}
				return !0;
			}
		}
		parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, !0, pendingExplicitKey) && (pendingExplicitKey = !1);
		if (!atExplicitKey && pendingExplicitKey) {
			addEmptyScalarEvent(state);
			pendingExplicitKey = !1;
		}
		skipSeparationSpace(state, !0);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return !1;
	atExplicitKey && addEmptyScalarEvent(state);
	mappingOpened && addPopEvent(state);
	return !0;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = !0) {
	state.depth >= state.maxDepth && throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = !1;
	let hasContent = !1;
	let propertyStart = null;
	let props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	let allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, !0)) {
		atNewLine = !0;
		indentStatus = state.lineIndent > parentIndent ? 1 : state.lineIndent === parentIndent ? 0 : -1;
	}
	if (indentStatus === 1) for (;;) {
		let ch = state.input.charCodeAt(state.position);
		let propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			let fallbackState = snapshotState(state);
			let flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return !0;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		propertyStart === null && (propertyStart = propertyState);
		if (skipSeparationSpace(state, !0)) {
			atNewLine = !0;
			allowBlockCollections = allowBlockStyles;
			indentStatus = state.lineIndent > parentIndent ? 1 : state.lineIndent === parentIndent ? 0 : -1;
		} else allowBlockCollections = !1;
	}
	allowBlockCollections &&= atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		let flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		let blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = !0;
			else {
				let ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					let fallbackState = snapshotState(state);
					let propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING ? hasContent = !0 : restoreState(state, fallbackState);
				}
				!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props)) && (hasContent = !0);
			}
		} else indentStatus === 0 && (hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props));
	}
	allowBlockScalars &&= !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = !0;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return !1;
	state.position++;
	let nameStart = state.position;
	for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position));) state.position++;
	let name = state.input.slice(nameStart, state.position);
	let args = [];
	name.length === 0 && throwError(state, "directive name must not be less than one character in length");
	for (; state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position));) {
		for (; isWhiteSpace(state.input.charCodeAt(state.position));) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		let start = state.position;
		for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position));) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	isEol(state.input.charCodeAt(state.position)) && consumeLineBreak(state);
	if (name === "YAML") {
		state.directives.some((directive) => directive.kind === "yaml") && throwError(state, "duplication of %YAML directive");
		args.length !== 1 && throwError(state, "YAML directive accepts exactly one argument");
		let match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		match === null && throwError(state, "ill-formed argument of the YAML directive");
		parseInt(match[1], 10) !== 1 && throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		args.length !== 2 && throwError(state, "TAG directive accepts exactly two arguments");
		let [handle, prefix] = args;
		PATTERN_TAG_HANDLE.test(handle) || throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		HAS_OWN.call(state.tagHandlers, handle) && throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		PATTERN_TAG_PREFIX.test(prefix) || throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return !0;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = !1;
	skipSeparationSpace(state, !0);
	for (; readDirective(state);) {
		hasDirectives = !0;
		skipSeparationSpace(state, !0);
	}
	let explicitStart = !1;
	let explicitEnd = !1;
	let allowCompact = !0;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = !0;
		let markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, !0);
		allowCompact = state.line > markerLine;
	} else hasDirectives && throwError(state, "directives end mark is expected");
	let documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, !0);
		return;
	}
	addDocumentEvent(state, explicitStart, !1);
	parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, !1, allowCompact, allowCompact) || addEmptyScalarEvent(state);
	skipSeparationSpace(state, !0);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			let markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, !0);
			state.line === markerLine && state.position < state.length && throwError(state, "end of the stream or a document separator is expected");
		}
	}
	let documentEvent = state.events[documentEventIndex];
	documentEvent?.type === EVENT_ID.DOCUMENT && (documentEvent.explicitEnd = explicitEnd);
	addPopEvent(state);
	!explicitEnd && state.position < state.length && !testDocumentBoundary(state) && throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
	let length = input.length;
	let state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	let nullpos = input.indexOf("\0");
	nullpos !== -1 && YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	for (; state.position < state.length;) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, !0);
		if (state.position >= state.length) break;
		let documentStart = state.position;
		readDocument(state);
		state.position === documentStart && throwError(state, "can not read a document");
	}
	return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	let opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	let source = String(input);
	let PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	let CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	typeof iteratorOrOptions == "function" ? iterator = iteratorOrOptions : typeof iteratorOrOptions == "object" && iteratorOrOptions && (options = iteratorOrOptions);
	let documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (let document of documents) iterator(document);
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");

// actions/shared/yaml.ts
var YamlError = class extends Error {};
const MOST_ALIASES = 40;
function parseYaml(text) {
	let documents;
	try {
		documents = loadAll(text, { maxAliases: MOST_ALIASES });
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		throw new YamlError(error.message.split("\n", 1)[0] ?? "", { cause: error });
	}
	if (documents.length > 1) throw new YamlError(`there are ${documents.length} documents, not one`);
	return documents[0] ?? null;
}

// actions/shared/inputs/duration.ts
const UNITS_MS = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
const DURATION_GRAMMAR = "a number and a unit (ms, s, m, h, d), for instance 90s, 10m or 1h30m";
function parseDuration(text) {
	const compact = text.trim().toLowerCase().replace(/\s+/g, "");
	if (!/^(\d+(\.\d+)?(ms|[smhd]))+$/.test(compact)) return compact === "0" ? 0 : void 0;
	let totalMs = 0;
	for (const [, amount, unit] of compact.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)) totalMs += Number(amount) * UNITS_MS[unit];
	return Math.round(totalMs);
}
function formatDuration(durationMs) {
	if (durationMs < 1e3) return `${Math.round(durationMs)}ms`;
	if (durationMs < 6e4) return `${Math.round(durationMs / 100) / 10}s`;
	const minutes = Math.round(durationMs / 6e4);
	if (minutes < 60) {
		const seconds = Math.round(durationMs % 6e4 / 1e3);
		return seconds === 0 || seconds === 60 ? `${minutes}m` : `${Math.floor(durationMs / 6e4)}m ${seconds}s`;
	}
	const hours = Math.floor(minutes / 60);
	if (hours < 24) return minutes % 60 === 0 ? `${hours}h` : `${hours}h ${minutes % 60}m`;
	return hours % 24 === 0 ? `${hours / 24}d` : `${Math.floor(hours / 24)}d ${hours % 24}h`;
}

// actions/shared/inputs/list.ts
function parseList(text) {
	return text.split("\n").flatMap((line) => itemsOf(line));
}
function itemsOf(line) {
	const items = [];
	let item = "";
	let quoted = false;
	const inBraces = commasInBraces(line);
	for (let i = 0; i < line.length; i++) {
		const character = line.charAt(i);
		if (character === "\"") quoted = !quoted;
		else if (!quoted && character === "," && !inBraces.has(i)) {
			items.push(item);
			item = "";
		} else if (!quoted && character === "#" && (i === 0 || /\s/.test(line.charAt(i - 1)))) break;
		else item += character;
	}
	return [...items, item].map((one) => one.trim()).filter((one) => one !== "");
}
function commasInBraces(line) {
	const commas = new Set();
	const open = [];
	for (let i = 0; i < line.length; i++) {
		const character = line.charAt(i);
		if (character === "{") open.push([]);
		else if (character === ",") open.at(-1)?.push(i);
		else if (character === "}") for (const comma of open.pop() ?? []) commas.add(comma);
	}
	return commas;
}

// actions/shared/inputs/percentage.ts
const PERCENTAGE_GRAMMAR = "a percentage from 0% to 100%, for instance 5% or 0.5%";
function parsePercentage(text) {
	const match = /^(\d{1,3}(?:\.\d+)?)\s*%$/.exec(text.trim());
	if (match === null) return void 0;
	const percent = Number(match[1]);
	return percent <= 100 ? percent : void 0;
}

// actions/shared/inputs/input-reader.ts
var InputReader = class {
	#raw;
	#names = new Set();
	constructor(raw) {
		this.#raw = raw;
	}
	get names() {
		return this.#names;
	}
	optional(name) {
		this.#names.add(name);
		const text = this.#raw(name).trim();
		return text === "" ? void 0 : text;
	}
	text(name) {
		return this.optional(name) ?? this.#missing(name);
	}
	boolean(name) {
		const text = this.text(name);
		if (/^true$/i.test(text)) return true;
		if (/^false$/i.test(text)) return false;
		return this.#refuse(name, text, "true or false");
	}
	integer(name, range = {}) {
		return this.optionalInteger(name, range) ?? this.#missing(name);
	}
	optionalInteger(name, range = {}) {
		const text = this.optional(name);
		if (text === void 0) return void 0;
		const value = /^[+-]?\d+$/.test(text) ? Number(text) : NaN;
		return Number.isSafeInteger(value) && within(value, range) ? value : this.#refuse(name, text, `a whole number${rangeText(range)}`);
	}
	number(name, range = {}) {
		const text = this.text(name);
		const value = /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
		return within(value, range) ? value : this.#refuse(name, text, `a number${rangeText(range)}`);
	}
	durationMs(name, range = {}) {
		return this.optionalDurationMs(name, range) ?? this.#missing(name);
	}
	optionalDurationMs(name, range = {}) {
		const text = this.optional(name);
		if (text === void 0) return void 0;
		const value = parseDuration(text);
		if (value === void 0) return this.#refuse(name, text, DURATION_GRAMMAR);
		return within(value, range) ? value : this.#refuse(name, text, `a duration${rangeText(range, formatDuration)}`);
	}
	percent(name) {
		const text = this.text(name);
		return parsePercentage(text) ?? this.#refuse(name, text, "a percentage from 0% to 100%, for instance 5% or 0.5%");
	}
	choice(name, choices) {
		const text = this.text(name);
		return choices.find((choice) => choice === text) ?? this.#refuse(name, text, choices.join(", "));
	}
	list(name) {
		return parseList(this.optional(name) ?? "");
	}
	pairs(name) {
		const pairs = new Map();
		for (const line of (this.optional(name) ?? "").split("\n")) {
			if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
			const equals = line.indexOf("=");
			if (equals < 1) return this.#refuse(name, line, "one NAME=value a line");
			pairs.set(line.slice(0, equals).trim(), line.slice(equals + 1).trim());
		}
		return pairs;
	}
	yaml(name) {
		const text = this.optional(name);
		if (text === void 0) return void 0;
		try {
			return parseYaml(text);
		} catch (error) {
			if (!(error instanceof YamlError)) throw error;
			throw new UserError(`invalid YAML: ${error.message}.`, { where: `input ${name}` }, { cause: error });
		}
	}
	#missing(name) {
		throw new UserError("a value is required.", {
			where: `input ${name}`,
			next: `Set \`with: ${name}: …\`.`
		});
	}
	#refuse(name, given, allowed) {
		throw new UserError("the value cannot be used.", {
			where: `input ${name}`,
			given: `\`${given}\``,
			allowed
		});
	}
};
function within(value, { min = -1e400, max = 1e400 }) {
	return value >= min && value <= max;
}
function rangeText({ min, max }, write = String) {
	if (min !== void 0 && max !== void 0) return ` from ${write(min)} to ${write(max)}`;
	if (min !== void 0) return ` from ${write(min)}`;
	return max === void 0 ? "" : ` up to ${write(max)}`;
}

// actions/shared/log/log-safe.ts
function logSafe(text) {
	return text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replace(NOT_COLOUR, "�").replace(/^([^\S\n]*)::/gm, "$1: :").replaceAll("##[", "## [");
}
const NOT_COLOUR = /\u001b(?!\[[0-9;]*m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u2028\u2029]/g;

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
	const legend = chart.series.map(({ name }, index) => `<li class="s${index % COLOURS}">${escapeHtml(name)}</li>`).join("");
	return [
		`<figure><figcaption>${escapeHtml(chart.title)}</figcaption>`,
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
		`<text class="axis" transform="translate(14 ${(top + bottom) / 2}) rotate(-90)" text-anchor="middle">${escapeHtml(chart.yLabel)}</text>`
	];
	return `<svg class="${name}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(chart.title)}">${parts.join("")}</svg>`;
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
	return `<text class="axis" x="${px(x)}" y="${px(y)}" text-anchor="${anchor}">${escapeHtml(text)}</text>`;
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
<title>${escapeHtml(report.title)}: ${report.outcome}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${OUTCOME_SIGNS[report.outcome]} ${escapeHtml(report.title)}</h1>
<p class="outcome ${report.outcome}"><strong>${report.outcome}</strong>: ${escapeHtml(report.reason)}${dryRun}</p>
${factsOf$1([...report.facts, ...runFacts(report)])}
${changesOf$1(report.changes)}
${report.sections.map(({ heading, blocks }) => `<section><h2>${escapeHtml(heading)}</h2>${blocks.map(blockOf$1).join("")}</section>`).join("\n")}
</main>
<footer>${escapeHtml(report.action)} of ai-ops ${escapeHtml(report.version)}, ${report.startedAt} to ${report.finishedAt}</footer>
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
	const rows = facts.map(({ label, value, url }) => `<dt>${escapeHtml(label)}</dt><dd>${cellOf(url === void 0 ? value : {
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
		case "text": return `<p>${escapeHtml(block.text)}</p>`;
		case "list": return `<ul>${block.items.map(itemOf$1).join("")}</ul>`;
		case "table": return tableOf$1(block.columns, block.rows);
		case "code": return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
		case "chart": return svgChart(block);
		case "details": return `<details><summary>${escapeHtml(block.summary)}</summary>${block.blocks.map(blockOf$1).join("")}</details>`;
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
	const column = columns.map(({ title }) => title === "" ? "" : ` data-column="${escapeHtml(title)}"`);
	const head = columns.map(({ title }, index) => `<th${kind[index] ?? ""}>${escapeHtml(title)}</th>`).join("");
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
	if (typeof cell === "string") return escapeHtml(cell);
	const url = safeUrl(cell.url);
	return url === void 0 ? escapeHtml(cell.text) : `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(cell.text)}</a>`;
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
	if (xs.length === 0) return [`*${escapeMarkdown(chart.title)}: no data yet.*`];
	const log = chart.yScale === "log";
	const scale = (y) => log ? Math.log10(Math.max(y, 1e-12)) : y;
	const series = chart.series.filter(({ points }) => points.length > 0);
	const mark = xs.length === 1 ? "bar" : "line";
	const legend = [...series, ...chart.lines ?? []].map(({ name }, index) => {
		const { sign } = MERMAID_COLOURS[index % MERMAID_COLOURS.length] ?? MERMAID_COLOURS[0];
		return `${sign} ${escapeMarkdown(name)}`;
	});
	return [
		`**${escapeMarkdown(chart.title)}**: ${legend.join(", ")}`,
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
		`## ${OUTCOME_SIGNS[report.outcome]} ${escapeMarkdown(report.title)}`,
		"",
		`**${report.outcome}**${dryRun}: ${escapeMarkdown(report.reason)}`,
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
		`### ${escapeMarkdown(heading)}`,
		"",
		...blocks.flatMap((block) => blockOf(block, maxRows))
	];
}
function blockOf(block, maxRows) {
	switch (block.type) {
		case "text": return [escapeMarkdown(block.text), ""];
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
		`| ${columns.map(({ title }) => escapeMarkdown(title)).join(" | ")} |`,
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
	if (typeof cell === "string") return escapeMarkdown(cell);
	const url = safeUrl(cell.url);
	return url === void 0 ? escapeMarkdown(cell.text) : `[${escapeMarkdown(cell.text)}](${url})`;
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
	return escapeHtml(oneLine(text)).replace(/@(?=\w)/g, "@⁠");
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

// actions/shared/report/report.ts
const REPORT_SCHEMA = "https://ai-ops.dev/report/v1";
function isSuccess(outcome) {
	return outcome === "succeeded" || outcome === "unchanged" || outcome === "planned" || outcome === "in-progress";
}

// node_modules/@actions/core
function toCommandValue(input) {
	if (input == null) return "";
	else if (typeof input == "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

function issueCommand(command, properties, message) {
	let cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_11__.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
var Command = class {
	constructor(command, properties, message) {
		command ||= "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = "::" + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = !0;
			for (let key in this.properties) if (this.properties.hasOwnProperty(key)) {
				let val = this.properties[key];
				if (val) {
					first ? first = !1 : cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `::${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

function issueFileCommand(command, message) {
	let filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
	if (!fs__WEBPACK_IMPORTED_MODULE_13__.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
	fs__WEBPACK_IMPORTED_MODULE_13__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_11__.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	let delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_12__.randomUUID()}`;
	let convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_11__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_11__.EOL}${delimiter}`;
}

// node_modules/@actions/http-client
function getProxyUrl(reqUrl) {
	let usingSsl = reqUrl.protocol === "https:";
	if (checkBypass(reqUrl)) return;
	let proxyVar = (() => {
		if (usingSsl) return process.env.https_proxy || process.env.HTTPS_PROXY;
		else return process.env.http_proxy || process.env.HTTP_PROXY;
	})();
	if (proxyVar) try {
		return new DecodedURL(proxyVar);
	} catch {
		if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
	}
	else return;
}
function checkBypass(reqUrl) {
	if (!reqUrl.hostname) return !1;
	let reqHost = reqUrl.hostname;
	if (isLoopbackAddress(reqHost)) return !0;
	let noProxy = process.env.no_proxy || process.env.NO_PROXY || "";
	if (!noProxy) return !1;
	let reqPort;
	reqUrl.port ? reqPort = Number(reqUrl.port) : reqUrl.protocol === "http:" ? reqPort = 80 : reqUrl.protocol === "https:" && (reqPort = 443);
	let upperReqHosts = [reqUrl.hostname.toUpperCase()];
	typeof reqPort == "number" && upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
	for (let upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return !0;
	return !1;
}
function isLoopbackAddress(host) {
	let hostLower = host.toLowerCase();
	return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
	constructor(url, base) {
		super(url, base);
		this._decodedUsername = decodeURIComponent(super.username);
		this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
};

// node_modules/tunnel
var require_tunnel$1 = __commonJSMin(((exports) => {
	__require("net");
	var tls = __require("tls");
	var http = __require("http");
	var https = __require("https");
	var events = __require("events");
	__require("assert");
	var util = __require("util");
	exports.httpOverHttp = httpOverHttp;
	exports.httpsOverHttp = httpsOverHttp;
	exports.httpOverHttps = httpOverHttps;
	exports.httpsOverHttps = httpsOverHttps;
	function httpOverHttp(options) {
		var agent = new TunnelingAgent(options);
		agent.request = http.request;
		return agent;
	}
	function httpsOverHttp(options) {
		var agent = new TunnelingAgent(options);
		agent.request = http.request;
		agent.createSocket = createSecureSocket;
		agent.defaultPort = 443;
		return agent;
	}
	function httpOverHttps(options) {
		var agent = new TunnelingAgent(options);
		agent.request = https.request;
		return agent;
	}
	function httpsOverHttps(options) {
		var agent = new TunnelingAgent(options);
		agent.request = https.request;
		agent.createSocket = createSecureSocket;
		agent.defaultPort = 443;
		return agent;
	}
	function TunnelingAgent(options) {
		var self = this;
		self.options = options || {};
		self.proxyOptions = self.options.proxy || {};
		self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
		self.requests = [];
		self.sockets = [];
		self.on("free", function onFree(socket, host, port, localAddress) {
			var options = toOptions(host, port, localAddress);
			for (var i = 0, len = self.requests.length; i < len; ++i) {
				var pending = self.requests[i];
				if (pending.host === options.host && pending.port === options.port) {
					self.requests.splice(i, 1);
					pending.request.onSocket(socket);
					return;
				}
			}
			socket.destroy();
			self.removeSocket(socket);
		});
	}
	util.inherits(TunnelingAgent, events.EventEmitter);
	TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
		var self = this;
		var options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
		if (self.sockets.length >= this.maxSockets) {
			self.requests.push(options);
			return;
		}
		self.createSocket(options, function(socket) {
			socket.on("free", onFree);
			socket.on("close", onCloseOrRemove);
			socket.on("agentRemove", onCloseOrRemove);
			req.onSocket(socket);
			function onFree() {
				self.emit("free", socket, options);
			}
			function onCloseOrRemove(err) {
				self.removeSocket(socket);
				socket.removeListener("free", onFree);
				socket.removeListener("close", onCloseOrRemove);
				socket.removeListener("agentRemove", onCloseOrRemove);
			}
		});
	};
	TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
		var self = this;
		var placeholder = {};
		self.sockets.push(placeholder);
		var connectOptions = mergeOptions({}, self.proxyOptions, {
			method: "CONNECT",
			path: options.host + ":" + options.port,
			agent: !1,
			headers: { host: options.host + ":" + options.port }
		});
		options.localAddress && (connectOptions.localAddress = options.localAddress);
		if (connectOptions.proxyAuth) {
			connectOptions.headers = connectOptions.headers || {};
			connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
		}
		debug("making CONNECT request");
		var connectReq = self.request(connectOptions);
		connectReq.useChunkedEncodingByDefault = !1;
		connectReq.once("response", onResponse);
		connectReq.once("upgrade", onUpgrade);
		connectReq.once("connect", onConnect);
		connectReq.once("error", onError);
		connectReq.end();
		function onResponse(res) {
			res.upgrade = !0;
		}
		function onUpgrade(res, socket, head) {
			process.nextTick(function() {
				onConnect(res, socket, head);
			});
		}
		function onConnect(res, socket, head) {
			connectReq.removeAllListeners();
			socket.removeAllListeners();
			if (res.statusCode !== 200) {
				debug("tunneling socket could not be established, statusCode=%d", res.statusCode);
				socket.destroy();
				var error = Error("tunneling socket could not be established, statusCode=" + res.statusCode);
				error.code = "ECONNRESET";
				options.request.emit("error", error);
				self.removeSocket(placeholder);
				return;
			}
			if (head.length > 0) {
				debug("got illegal response body from proxy");
				socket.destroy();
				var error = Error("got illegal response body from proxy");
				error.code = "ECONNRESET";
				options.request.emit("error", error);
				self.removeSocket(placeholder);
				return;
			}
			debug("tunneling connection has established");
			self.sockets[self.sockets.indexOf(placeholder)] = socket;
			return cb(socket);
		}
		function onError(cause) {
			connectReq.removeAllListeners();
			debug("tunneling socket could not be established, cause=%s\n", cause.message, cause.stack);
			var error = Error("tunneling socket could not be established, cause=" + cause.message);
			error.code = "ECONNRESET";
			options.request.emit("error", error);
			self.removeSocket(placeholder);
		}
	};
	TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
		var pos = this.sockets.indexOf(socket);
		if (pos === -1) return;
		this.sockets.splice(pos, 1);
		var pending = this.requests.shift();
		pending && this.createSocket(pending, function(socket) {
			pending.request.onSocket(socket);
		});
	};
	function createSecureSocket(options, cb) {
		var self = this;
		TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
			var hostHeader = options.request.getHeader("host");
			var tlsOptions = mergeOptions({}, self.options, {
				socket,
				servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
			});
			var secureSocket = tls.connect(0, tlsOptions);
			self.sockets[self.sockets.indexOf(socket)] = secureSocket;
			cb(secureSocket);
		});
	}
	function toOptions(host, port, localAddress) {
		if (typeof host == "string") return {
			host,
			port,
			localAddress
		};
		return host;
	}
	function mergeOptions(target) {
		for (var i = 1, len = arguments.length; i < len; ++i) {
			var overrides = arguments[i];
			if (typeof overrides == "object") {
				var keys = Object.keys(overrides);
				for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
					var k = keys[j];
					overrides[k] !== void 0 && (target[k] = overrides[k]);
				}
			}
		}
		return target;
	}
	var debug = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
		var args = Array.prototype.slice.call(arguments);
		typeof args[0] == "string" ? args[0] = "TUNNEL: " + args[0] : args.unshift("TUNNEL:");
		console.error.apply(console, args);
	} : function() {};
}));

var require_tunnel = __commonJSMin(((exports, module) => {
	module.exports = require_tunnel$1();
}));

// scripts/undici-stand-in.ts
var import_tunnel = __toESM(require_tunnel(), 1);
var ProxyAgent = class {};
const fetch = globalThis.fetch;

// node_modules/@actions/http-client
var __awaiter$10 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var HttpCodes;
(function(HttpCodes) {
	HttpCodes[HttpCodes.OK = 200] = "OK";
	HttpCodes[HttpCodes.MultipleChoices = 300] = "MultipleChoices";
	HttpCodes[HttpCodes.MovedPermanently = 301] = "MovedPermanently";
	HttpCodes[HttpCodes.ResourceMoved = 302] = "ResourceMoved";
	HttpCodes[HttpCodes.SeeOther = 303] = "SeeOther";
	HttpCodes[HttpCodes.NotModified = 304] = "NotModified";
	HttpCodes[HttpCodes.UseProxy = 305] = "UseProxy";
	HttpCodes[HttpCodes.SwitchProxy = 306] = "SwitchProxy";
	HttpCodes[HttpCodes.TemporaryRedirect = 307] = "TemporaryRedirect";
	HttpCodes[HttpCodes.PermanentRedirect = 308] = "PermanentRedirect";
	HttpCodes[HttpCodes.BadRequest = 400] = "BadRequest";
	HttpCodes[HttpCodes.Unauthorized = 401] = "Unauthorized";
	HttpCodes[HttpCodes.PaymentRequired = 402] = "PaymentRequired";
	HttpCodes[HttpCodes.Forbidden = 403] = "Forbidden";
	HttpCodes[HttpCodes.NotFound = 404] = "NotFound";
	HttpCodes[HttpCodes.MethodNotAllowed = 405] = "MethodNotAllowed";
	HttpCodes[HttpCodes.NotAcceptable = 406] = "NotAcceptable";
	HttpCodes[HttpCodes.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired";
	HttpCodes[HttpCodes.RequestTimeout = 408] = "RequestTimeout";
	HttpCodes[HttpCodes.Conflict = 409] = "Conflict";
	HttpCodes[HttpCodes.Gone = 410] = "Gone";
	HttpCodes[HttpCodes.TooManyRequests = 429] = "TooManyRequests";
	HttpCodes[HttpCodes.InternalServerError = 500] = "InternalServerError";
	HttpCodes[HttpCodes.NotImplemented = 501] = "NotImplemented";
	HttpCodes[HttpCodes.BadGateway = 502] = "BadGateway";
	HttpCodes[HttpCodes.ServiceUnavailable = 503] = "ServiceUnavailable";
	HttpCodes[HttpCodes.GatewayTimeout = 504] = "GatewayTimeout";
})(HttpCodes ||= {});
var Headers;
(function(Headers) {
	Headers.Accept = "accept";
	Headers.ContentType = "content-type";
})(Headers ||= {});
var MediaTypes;
(function(MediaTypes) {
	MediaTypes.ApplicationJson = "application/json";
})(MediaTypes ||= {});
const HttpRedirectCodes = [
	HttpCodes.MovedPermanently,
	HttpCodes.ResourceMoved,
	HttpCodes.SeeOther,
	HttpCodes.TemporaryRedirect,
	HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
	HttpCodes.BadGateway,
	HttpCodes.ServiceUnavailable,
	HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = [
	"OPTIONS",
	"GET",
	"DELETE",
	"HEAD"
];
var HttpClientError = class HttpClientError extends Error {
	constructor(message, statusCode) {
		super(message);
		this.name = "HttpClientError";
		this.statusCode = statusCode;
		Object.setPrototypeOf(this, HttpClientError.prototype);
	}
};
var HttpClientResponse = class {
	constructor(message) {
		this.message = message;
	}
	readBody() {
		return __awaiter$10(this, void 0, void 0, function* () {
			return new Promise((resolve) => __awaiter$10(this, void 0, void 0, function* () {
				let output = Buffer.alloc(0);
				this.message.on("data", (chunk) => {
					output = Buffer.concat([output, chunk]);
				});
				this.message.on("end", () => {
					resolve(output.toString());
				});
			}));
		});
	}
	readBodyBuffer() {
		return __awaiter$10(this, void 0, void 0, function* () {
			return new Promise((resolve) => __awaiter$10(this, void 0, void 0, function* () {
				let chunks = [];
				this.message.on("data", (chunk) => {
					chunks.push(chunk);
				});
				this.message.on("end", () => {
					resolve(Buffer.concat(chunks));
				});
			}));
		});
	}
};
var HttpClient = class {
	constructor(userAgent, handlers, requestOptions) {
		this._ignoreSslError = !1;
		this._allowRedirects = !0;
		this._allowRedirectDowngrade = !1;
		this._maxRedirects = 50;
		this._allowRetries = !1;
		this._maxRetries = 1;
		this._keepAlive = !1;
		this._disposed = !1;
		this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
		this.handlers = handlers || [];
		this.requestOptions = requestOptions;
		if (requestOptions) {
			requestOptions.ignoreSslError != null && (this._ignoreSslError = requestOptions.ignoreSslError);
			this._socketTimeout = requestOptions.socketTimeout;
			requestOptions.allowRedirects != null && (this._allowRedirects = requestOptions.allowRedirects);
			requestOptions.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade);
			requestOptions.maxRedirects != null && (this._maxRedirects = Math.max(requestOptions.maxRedirects, 0));
			requestOptions.keepAlive != null && (this._keepAlive = requestOptions.keepAlive);
			requestOptions.allowRetries != null && (this._allowRetries = requestOptions.allowRetries);
			requestOptions.maxRetries != null && (this._maxRetries = requestOptions.maxRetries);
		}
	}
	options(requestUrl, additionalHeaders) {
		return __awaiter$10(this, void 0, void 0, function* () {
			return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
		});
	}
	get(requestUrl, additionalHeaders) {
		return __awaiter$10(this, void 0, void 0, function* () {
			return this.request("GET", requestUrl, null, additionalHeaders || {});
		});
	}
	del(requestUrl, additionalHeaders) {
		return __awaiter$10(this, void 0, void 0, function* () {
			return this.request("DELETE", requestUrl, null, additionalHeaders || {});
		});
	}
	post(requestUrl, data, additionalHeaders) {
		return __awaiter$10(this, void 0, void 0, function* () {
			return this.request("POST", requestUrl, data, additionalHeaders || {});
		});
	}
	patch(requestUrl, data, additionalHeaders) {
		return __awaiter$10(this, void 0, void 0, function* () {
			return this.request("PATCH", requestUrl, data, additionalHeaders || {});
		});
	}
	put(requestUrl, data, additionalHeaders) {
		return __awaiter$10(this, void 0, void 0, function* () {
			return this.request("PUT", requestUrl, data, additionalHeaders || {});
		});
	}
	head(requestUrl, additionalHeaders) {
		return __awaiter$10(this, void 0, void 0, function* () {
			return this.request("HEAD", requestUrl, null, additionalHeaders || {});
		});
	}
	sendStream(verb, requestUrl, stream, additionalHeaders) {
		return __awaiter$10(this, void 0, void 0, function* () {
			return this.request(verb, requestUrl, stream, additionalHeaders);
		});
	}
	getJson(requestUrl_1) {
		return __awaiter$10(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
			let res = yield this.get(requestUrl, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	postJson(requestUrl_1, obj_1) {
		return __awaiter$10(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
			let data = JSON.stringify(obj, null, 2);
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
			additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
			let res = yield this.post(requestUrl, data, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	putJson(requestUrl_1, obj_1) {
		return __awaiter$10(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
			let data = JSON.stringify(obj, null, 2);
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
			additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
			let res = yield this.put(requestUrl, data, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	patchJson(requestUrl_1, obj_1) {
		return __awaiter$10(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
			let data = JSON.stringify(obj, null, 2);
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
			additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
			let res = yield this.patch(requestUrl, data, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	request(verb, requestUrl, data, headers) {
		return __awaiter$10(this, void 0, void 0, function* () {
			if (this._disposed) throw Error("Client has already been disposed.");
			let parsedUrl = new URL(requestUrl);
			let info = this._prepareRequest(verb, parsedUrl, headers);
			let maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
			let numTries = 0;
			let response;
			do {
				response = yield this.requestRaw(info, data);
				if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
					let authenticationHandler;
					for (let handler of this.handlers) if (handler.canHandleAuthentication(response)) {
						authenticationHandler = handler;
						break;
					}
					if (authenticationHandler) return authenticationHandler.handleAuthentication(this, info, data);
					else return response;
				}
				let redirectsRemaining = this._maxRedirects;
				for (; response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0;) {
					let redirectUrl = response.message.headers.location;
					if (!redirectUrl) break;
					let parsedRedirectUrl = new URL(redirectUrl);
					if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) throw Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
					yield response.readBody();
					if (parsedRedirectUrl.hostname !== parsedUrl.hostname) for (let header in headers) header.toLowerCase() === "authorization" && delete headers[header];
					info = this._prepareRequest(verb, parsedRedirectUrl, headers);
					response = yield this.requestRaw(info, data);
					redirectsRemaining--;
				}
				if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) return response;
				numTries += 1;
				if (numTries < maxTries) {
					yield response.readBody();
					yield this._performExponentialBackoff(numTries);
				}
			} while (numTries < maxTries);
			return response;
		});
	}
	dispose() {
		this._agent && this._agent.destroy();
		this._disposed = !0;
	}
	requestRaw(info, data) {
		return __awaiter$10(this, void 0, void 0, function* () {
			return new Promise((resolve, reject) => {
				function callbackForResult(err, res) {
					err ? reject(err) : res ? resolve(res) : reject(Error("Unknown error"));
				}
				this.requestRawWithCallback(info, data, callbackForResult);
			});
		});
	}
	requestRawWithCallback(info, data, onResult) {
		if (typeof data == "string") {
			info.options.headers || (info.options.headers = {});
			info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
		}
		let callbackCalled = !1;
		function handleResult(err, res) {
			if (!callbackCalled) {
				callbackCalled = !0;
				onResult(err, res);
			}
		}
		let req = info.httpModule.request(info.options, (msg) => {
			handleResult(void 0, new HttpClientResponse(msg));
		});
		let socket;
		req.on("socket", (sock) => {
			socket = sock;
		});
		req.setTimeout(this._socketTimeout || 18e4, () => {
			socket && socket.end();
			handleResult(Error(`Request timeout: ${info.options.path}`));
		});
		req.on("error", function(err) {
			handleResult(err);
		});
		data && typeof data == "string" && req.write(data, "utf8");
		if (data && typeof data != "string") {
			data.on("close", function() {
				req.end();
			});
			data.pipe(req);
		} else req.end();
	}
	getAgent(serverUrl) {
		let parsedUrl = new URL(serverUrl);
		return this._getAgent(parsedUrl);
	}
	getAgentDispatcher(serverUrl) {
		let parsedUrl = new URL(serverUrl);
		let proxyUrl = getProxyUrl(parsedUrl);
		if (!(proxyUrl && proxyUrl.hostname)) return;
		return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
	}
	_prepareRequest(method, requestUrl, headers) {
		let info = {};
		info.parsedUrl = requestUrl;
		let usingSsl = info.parsedUrl.protocol === "https:";
		info.httpModule = usingSsl ? /*#__PURE__*/ (https__WEBPACK_IMPORTED_MODULE_16___namespace_cache || (https__WEBPACK_IMPORTED_MODULE_16___namespace_cache = __webpack_require__.t(https__WEBPACK_IMPORTED_MODULE_16__, 2))) : /*#__PURE__*/ (http__WEBPACK_IMPORTED_MODULE_15___namespace_cache || (http__WEBPACK_IMPORTED_MODULE_15___namespace_cache = __webpack_require__.t(http__WEBPACK_IMPORTED_MODULE_15__, 2)));
		let defaultPort = usingSsl ? 443 : 80;
		info.options = {};
		info.options.host = info.parsedUrl.hostname;
		info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
		info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || "");
		info.options.method = method;
		info.options.headers = this._mergeHeaders(headers);
		this.userAgent != null && (info.options.headers["user-agent"] = this.userAgent);
		info.options.agent = this._getAgent(info.parsedUrl);
		if (this.handlers) for (let handler of this.handlers) handler.prepareRequest(info.options);
		return info;
	}
	_mergeHeaders(headers) {
		if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, lowercaseKeys$1(this.requestOptions.headers), lowercaseKeys$1(headers || {}));
		return lowercaseKeys$1(headers || {});
	}
	_getExistingOrDefaultHeader(additionalHeaders, header, _default) {
		let clientHeader;
		if (this.requestOptions && this.requestOptions.headers) {
			let headerValue = lowercaseKeys$1(this.requestOptions.headers)[header];
			headerValue && (clientHeader = typeof headerValue == "number" ? headerValue.toString() : headerValue);
		}
		let additionalValue = additionalHeaders[header];
		if (additionalValue !== void 0) return typeof additionalValue == "number" ? additionalValue.toString() : additionalValue;
		if (clientHeader !== void 0) return clientHeader;
		return _default;
	}
	_getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
		let clientHeader;
		if (this.requestOptions && this.requestOptions.headers) {
			let headerValue = lowercaseKeys$1(this.requestOptions.headers)[Headers.ContentType];
			headerValue && (clientHeader = typeof headerValue == "number" ? String(headerValue) : Array.isArray(headerValue) ? headerValue.join(", ") : headerValue);
		}
		let additionalValue = additionalHeaders[Headers.ContentType];
		if (additionalValue !== void 0) {
			if (typeof additionalValue == "number") return String(additionalValue);
			else if (Array.isArray(additionalValue)) return additionalValue.join(", ");
			else return additionalValue;
		}
		if (clientHeader !== void 0) return clientHeader;
		return _default;
	}
	_getAgent(parsedUrl) {
		let agent;
		let proxyUrl = getProxyUrl(parsedUrl);
		let useProxy = proxyUrl && proxyUrl.hostname;
		this._keepAlive && useProxy && (agent = this._proxyAgent);
		useProxy || (agent = this._agent);
		if (agent) return agent;
		let usingSsl = parsedUrl.protocol === "https:";
		let maxSockets = 100;
		this.requestOptions && (maxSockets = this.requestOptions.maxSockets || http__WEBPACK_IMPORTED_MODULE_15__.globalAgent.maxSockets);
		if (proxyUrl && proxyUrl.hostname) {
			let agentOptions = {
				maxSockets,
				keepAlive: this._keepAlive,
				proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && { proxyAuth: `${proxyUrl.username}:${proxyUrl.password}` }), {
					host: proxyUrl.hostname,
					port: proxyUrl.port
				})
			};
			let tunnelAgent;
			let overHttps = proxyUrl.protocol === "https:";
			tunnelAgent = usingSsl ? overHttps ? import_tunnel.httpsOverHttps : import_tunnel.httpsOverHttp : overHttps ? import_tunnel.httpOverHttps : import_tunnel.httpOverHttp;
			agent = tunnelAgent(agentOptions);
			this._proxyAgent = agent;
		}
		if (!agent) {
			let options = {
				keepAlive: this._keepAlive,
				maxSockets
			};
			agent = usingSsl ? new https__WEBPACK_IMPORTED_MODULE_16__.Agent(options) : new http__WEBPACK_IMPORTED_MODULE_15__.Agent(options);
			this._agent = agent;
		}
		usingSsl && this._ignoreSslError && (agent.options = Object.assign(agent.options || {}, { rejectUnauthorized: !1 }));
		return agent;
	}
	_getProxyAgentDispatcher(parsedUrl, proxyUrl) {
		let proxyAgent;
		this._keepAlive && (proxyAgent = this._proxyAgentDispatcher);
		if (proxyAgent) return proxyAgent;
		let usingSsl = parsedUrl.protocol === "https:";
		proxyAgent = new ProxyAgent(Object.assign({
			uri: proxyUrl.href,
			pipelining: +!!this._keepAlive
		}, (proxyUrl.username || proxyUrl.password) && { token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}` }));
		this._proxyAgentDispatcher = proxyAgent;
		usingSsl && this._ignoreSslError && (proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, { rejectUnauthorized: !1 }));
		return proxyAgent;
	}
	_getUserAgentWithOrchestrationId(userAgent) {
		let baseUserAgent = userAgent || "actions/http-client";
		let orchId = process.env.ACTIONS_ORCHESTRATION_ID;
		if (orchId) return `${baseUserAgent} actions_orchestration_id/${orchId.replace(/[^a-z0-9_.-]/gi, "_")}`;
		return baseUserAgent;
	}
	_performExponentialBackoff(retryNumber) {
		return __awaiter$10(this, void 0, void 0, function* () {
			retryNumber = Math.min(10, retryNumber);
			let ms = 5 * 2 ** retryNumber;
			return new Promise((resolve) => setTimeout(() => resolve(), ms));
		});
	}
	_processResponse(res, options) {
		return __awaiter$10(this, void 0, void 0, function* () {
			return new Promise((resolve, reject) => __awaiter$10(this, void 0, void 0, function* () {
				let statusCode = res.message.statusCode || 0;
				let response = {
					statusCode,
					result: null,
					headers: {}
				};
				statusCode === HttpCodes.NotFound && resolve(response);
				function dateTimeDeserializer(key, value) {
					if (typeof value == "string") {
						let a = new Date(value);
						if (!isNaN(a.valueOf())) return a;
					}
					return value;
				}
				let obj;
				let contents;
				try {
					contents = yield res.readBody();
					if (contents && contents.length > 0) {
						obj = options && options.deserializeDates ? JSON.parse(contents, dateTimeDeserializer) : JSON.parse(contents);
						response.result = obj;
					}
					response.headers = res.message.headers;
				} catch {}
				if (statusCode > 299) {
					let msg;
					msg = obj && obj.message ? obj.message : contents && contents.length > 0 ? contents : `Failed request: (${statusCode})`;
					let err = new HttpClientError(msg, statusCode);
					err.result = response.result;
					reject(err);
				} else resolve(response);
			}));
		});
	}
};
const lowercaseKeys$1 = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});

var __awaiter$9 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var BearerCredentialHandler = class {
	constructor(token) {
		this.token = token;
	}
	prepareRequest(options) {
		if (!options.headers) throw Error("The request has no headers");
		options.headers.Authorization = `Bearer ${this.token}`;
	}
	canHandleAuthentication() {
		return !1;
	}
	handleAuthentication() {
		return __awaiter$9(this, void 0, void 0, function* () {
			throw Error("not implemented");
		});
	}
};

// node_modules/@actions/core
var __awaiter$8 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var OidcClient = class OidcClient {
	static createHttpClient(allowRetry = !0, maxRetry = 10) {
		let requestOptions = {
			allowRetries: allowRetry,
			maxRetries: maxRetry
		};
		return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
	}
	static getRequestToken() {
		let token = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
		if (!token) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
		return token;
	}
	static getIDTokenUrl() {
		let runtimeUrl = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
		if (!runtimeUrl) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
		return runtimeUrl;
	}
	static getCall(id_token_url) {
		return __awaiter$8(this, void 0, void 0, function* () {
			let id_token = (yield OidcClient.createHttpClient().getJson(id_token_url).catch((error) => {
				throw Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
			})).result?.value;
			if (!id_token) throw Error("Response json body do not have ID Token field");
			return id_token;
		});
	}
	static getIDToken(audience) {
		return __awaiter$8(this, void 0, void 0, function* () {
			try {
				let id_token_url = OidcClient.getIDTokenUrl();
				if (audience) {
					let encodedAudience = encodeURIComponent(audience);
					id_token_url = `${id_token_url}&audience=${encodedAudience}`;
				}
				debug(`ID token url is ${id_token_url}`);
				let id_token = yield OidcClient.getCall(id_token_url);
				setSecret(id_token);
				return id_token;
			} catch (error) {
				throw Error(`Error message: ${error.message}`);
			}
		});
	}
};

var __awaiter$7 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_13__.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$7(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			let pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_13__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_13__.constants.W_OK);
			} catch {
				throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$7(this, void 0, void 0, function* () {
			let overwrite = !!options?.overwrite;
			let filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$7(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: !0 });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = !1) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(os__WEBPACK_IMPORTED_MODULE_11__.EOL);
	}
	addCodeBlock(code, lang) {
		let attrs = Object.assign({}, lang && { lang });
		let element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = !1) {
		let tag = ordered ? "ol" : "ul";
		let listItems = items.map((item) => this.wrap("li", item)).join("");
		let element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		let tableBody = rows.map((row) => {
			let cells = row.map((cell) => {
				if (typeof cell == "string") return this.wrap("td", cell);
				let { header, data, colspan, rowspan } = cell;
				let tag = header ? "th" : "td";
				let attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		let element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		let element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		let { width, height } = options || {};
		let attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		let element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		let tag = `h${level}`;
		let allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		let element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		let element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		let element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		let attrs = Object.assign({}, cite && { cite });
		let element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		let element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/io
var __awaiter$6 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_13__.promises;
const IS_WINDOWS$1 = process.platform === "win32";
function exists(fsPath) {
	return __awaiter$6(this, void 0, void 0, function* () {
		try {
			yield stat(fsPath);
		} catch (err) {
			if (err.code === "ENOENT") return !1;
			throw err;
		}
		return !0;
	});
}
function isRooted(p) {
	p = normalizeSeparators(p);
	if (!p) throw Error("isRooted() parameter \"p\" cannot be empty");
	if (IS_WINDOWS$1) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
	return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions) {
	return __awaiter$6(this, void 0, void 0, function* () {
		let stats;
		try {
			stats = yield stat(filePath);
		} catch (err) {
			err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
		}
		if (stats && stats.isFile()) {
			if (IS_WINDOWS$1) {
				let upperExt = path__WEBPACK_IMPORTED_MODULE_14__.extname(filePath).toUpperCase();
				if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
			} else if (isUnixExecutable(stats)) return filePath;
		}
		let originalFilePath = filePath;
		for (let extension of extensions) {
			filePath = originalFilePath + extension;
			stats = void 0;
			try {
				stats = yield stat(filePath);
			} catch (err) {
				err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS$1) {
					try {
						let directory = path__WEBPACK_IMPORTED_MODULE_14__.dirname(filePath);
						let upperName = path__WEBPACK_IMPORTED_MODULE_14__.basename(filePath).toUpperCase();
						for (let actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
							filePath = path__WEBPACK_IMPORTED_MODULE_14__.join(directory, actualName);
							break;
						}
					} catch (err) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
					}
					return filePath;
				} else if (isUnixExecutable(stats)) return filePath;
			}
		}
		return "";
	});
}
function normalizeSeparators(p) {
	p ||= "";
	if (IS_WINDOWS$1) {
		p = p.replace(/\//g, "\\");
		return p.replace(/\\\\+/g, "\\");
	}
	return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
	return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}

var __awaiter$5 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function which(tool, check) {
	return __awaiter$5(this, void 0, void 0, function* () {
		if (!tool) throw Error("parameter 'tool' is required");
		if (check) {
			let result = yield which(tool, !1);
			if (!result) {
				if (IS_WINDOWS$1) throw Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
				else throw Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			}
			return result;
		}
		let matches = yield findInPath(tool);
		if (matches && matches.length > 0) return matches[0];
		return "";
	});
}
function findInPath(tool) {
	return __awaiter$5(this, void 0, void 0, function* () {
		if (!tool) throw Error("parameter 'tool' is required");
		let extensions = [];
		if (IS_WINDOWS$1 && process.env.PATHEXT) for (let extension of process.env.PATHEXT.split(path__WEBPACK_IMPORTED_MODULE_14__.delimiter)) extension && extensions.push(extension);
		if (isRooted(tool)) {
			let filePath = yield tryGetExecutablePath(tool, extensions);
			if (filePath) return [filePath];
			return [];
		}
		if (tool.includes(path__WEBPACK_IMPORTED_MODULE_14__.sep)) return [];
		let directories = [];
		if (process.env.PATH) for (let p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_14__.delimiter)) p && directories.push(p);
		let matches = [];
		for (let directory of directories) {
			let filePath = yield tryGetExecutablePath(path__WEBPACK_IMPORTED_MODULE_14__.join(directory, tool), extensions);
			filePath && matches.push(filePath);
		}
		return matches;
	});
}

// node_modules/@actions/exec
var __awaiter$4 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const IS_WINDOWS = process.platform === "win32";
var ToolRunner = class extends events__WEBPACK_IMPORTED_MODULE_17__.EventEmitter {
	constructor(toolPath, args, options) {
		super();
		if (!toolPath) throw Error("Parameter 'toolPath' cannot be null or empty.");
		this.toolPath = toolPath;
		this.args = args || [];
		this.options = options || {};
	}
	_debug(message) {
		this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(message);
	}
	_getCommandString(options, noPrefix) {
		let toolPath = this._getSpawnFileName();
		let args = this._getSpawnArgs(options);
		let cmd = noPrefix ? "" : "[command]";
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				cmd += toolPath;
				for (let a of args) cmd += ` ${a}`;
			} else if (options.windowsVerbatimArguments) {
				cmd += `"${toolPath}"`;
				for (let a of args) cmd += ` ${a}`;
			} else {
				cmd += this._windowsQuoteCmdArg(toolPath);
				for (let a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
			}
		} else {
			cmd += toolPath;
			for (let a of args) cmd += ` ${a}`;
		}
		return cmd;
	}
	_processLineBuffer(data, strBuffer, onLine) {
		try {
			let s = strBuffer + data.toString();
			let n = s.indexOf(os__WEBPACK_IMPORTED_MODULE_11__.EOL);
			for (; n > -1;) {
				onLine(s.substring(0, n));
				s = s.substring(n + os__WEBPACK_IMPORTED_MODULE_11__.EOL.length);
				n = s.indexOf(os__WEBPACK_IMPORTED_MODULE_11__.EOL);
			}
			return s;
		} catch (err) {
			this._debug(`error processing line. Failed with error ${err}`);
			return "";
		}
	}
	_getSpawnFileName() {
		if (IS_WINDOWS && this._isCmdFile()) return process.env.COMSPEC || "cmd.exe";
		return this.toolPath;
	}
	_getSpawnArgs(options) {
		if (IS_WINDOWS && this._isCmdFile()) {
			let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
			for (let a of this.args) {
				argline += " ";
				argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
			}
			argline += "\"";
			return [argline];
		}
		return this.args;
	}
	_endsWith(str, end) {
		return str.endsWith(end);
	}
	_isCmdFile() {
		let upperToolPath = this.toolPath.toUpperCase();
		return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
	}
	_windowsQuoteCmdArg(arg) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
		if (!arg) return "\"\"";
		let cmdSpecialChars = [
			" ",
			"	",
			"&",
			"(",
			")",
			"[",
			"]",
			"{",
			"}",
			"^",
			"=",
			";",
			"!",
			"'",
			"+",
			",",
			"`",
			"~",
			"|",
			"<",
			">",
			"\""
		];
		let needsQuotes = !1;
		for (let char of arg) if (cmdSpecialChars.some((x) => x === char)) {
			needsQuotes = !0;
			break;
		}
		if (!needsQuotes) return arg;
		let reverse = "\"";
		let quoteHit = !0;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = !0;
				reverse += "\"";
			} else quoteHit = !1;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_uvQuoteCmdArg(arg) {
		if (!arg) return "\"\"";
		if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
		if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
		let reverse = "\"";
		let quoteHit = !0;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = !0;
				reverse += "\\";
			} else quoteHit = !1;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_cloneExecOptions(options) {
		options ||= {};
		let result = {
			cwd: options.cwd || process.cwd(),
			env: options.env || process.env,
			silent: options.silent || !1,
			windowsVerbatimArguments: options.windowsVerbatimArguments || !1,
			failOnStdErr: options.failOnStdErr || !1,
			ignoreReturnCode: options.ignoreReturnCode || !1,
			delay: options.delay || 1e4
		};
		result.outStream = options.outStream || process.stdout;
		result.errStream = options.errStream || process.stderr;
		return result;
	}
	_getSpawnOptions(options, toolPath) {
		options ||= {};
		let result = {};
		result.cwd = options.cwd;
		result.env = options.env;
		result.windowsVerbatimArguments = options.windowsVerbatimArguments || this._isCmdFile();
		options.windowsVerbatimArguments && (result.argv0 = `"${toolPath}"`);
		return result;
	}
	exec() {
		return __awaiter$4(this, void 0, void 0, function* () {
			!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS && this.toolPath.includes("\\")) && (this.toolPath = path__WEBPACK_IMPORTED_MODULE_14__.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath));
			this.toolPath = yield which(this.toolPath, !0);
			return new Promise((resolve, reject) => __awaiter$4(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`);
				this._debug("arguments:");
				for (let arg of this.args) this._debug(`   ${arg}`);
				let optionsNonNull = this._cloneExecOptions(this.options);
				!optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os__WEBPACK_IMPORTED_MODULE_11__.EOL);
				let state = new ExecState(optionsNonNull, this.toolPath);
				state.on("debug", (message) => {
					this._debug(message);
				});
				if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(Error(`The cwd: ${this.options.cwd} does not exist!`));
				let fileName = this._getSpawnFileName();
				let cp = child_process__WEBPACK_IMPORTED_MODULE_19__.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
				let stdbuffer = "";
				cp.stdout && cp.stdout.on("data", (data) => {
					this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(data);
					!optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(data);
					stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
						this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(line);
					});
				});
				let errbuffer = "";
				cp.stderr && cp.stderr.on("data", (data) => {
					state.processStderr = !0;
					this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(data);
					!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream && (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
					errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
						this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(line);
					});
				});
				cp.on("error", (err) => {
					state.processError = err.message;
					state.processExited = !0;
					state.processClosed = !0;
					state.CheckComplete();
				});
				cp.on("exit", (code) => {
					state.processExitCode = code;
					state.processExited = !0;
					this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				cp.on("close", (code) => {
					state.processExitCode = code;
					state.processExited = !0;
					state.processClosed = !0;
					this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				state.on("done", (error, exitCode) => {
					stdbuffer.length > 0 && this.emit("stdline", stdbuffer);
					errbuffer.length > 0 && this.emit("errline", errbuffer);
					cp.removeAllListeners();
					error ? reject(error) : resolve(exitCode);
				});
				if (this.options.input) {
					if (!cp.stdin) throw Error("child process missing stdin");
					cp.stdin.end(this.options.input);
				}
			}));
		});
	}
};
function argStringToArray(argString) {
	let args = [];
	let inQuotes = !1;
	let escaped = !1;
	let arg = "";
	function append(c) {
		escaped && c !== "\"" && (arg += "\\");
		arg += c;
		escaped = !1;
	}
	for (let i = 0; i < argString.length; i++) {
		let c = argString.charAt(i);
		if (c === "\"") {
			escaped ? append(c) : inQuotes = !inQuotes;
			continue;
		}
		if (c === "\\" && escaped) {
			append(c);
			continue;
		}
		if (c === "\\" && inQuotes) {
			escaped = !0;
			continue;
		}
		if (c === " " && !inQuotes) {
			if (arg.length > 0) {
				args.push(arg);
				arg = "";
			}
			continue;
		}
		append(c);
	}
	arg.length > 0 && args.push(arg.trim());
	return args;
}
var ExecState = class ExecState extends events__WEBPACK_IMPORTED_MODULE_17__.EventEmitter {
	constructor(options, toolPath) {
		super();
		this.processClosed = !1;
		this.processError = "";
		this.processExitCode = 0;
		this.processExited = !1;
		this.processStderr = !1;
		this.delay = 1e4;
		this.done = !1;
		this.timeout = null;
		if (!toolPath) throw Error("toolPath must not be empty");
		this.options = options;
		this.toolPath = toolPath;
		options.delay && (this.delay = options.delay);
	}
	CheckComplete() {
		if (this.done) return;
		this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0,timers__WEBPACK_IMPORTED_MODULE_20__.setTimeout)(ExecState.HandleTimeout, this.delay, this));
	}
	_debug(message) {
		this.emit("debug", message);
	}
	_setResult() {
		let error;
		this.processExited && (this.processError ? error = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode !== 0 && !this.options.ignoreReturnCode ? error = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`) : this.processStderr && this.options.failOnStdErr && (error = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)));
		if (this.timeout) {
			clearTimeout(this.timeout);
			this.timeout = null;
		}
		this.done = !0;
		this.emit("done", error, this.processExitCode);
	}
	static HandleTimeout(state) {
		if (state.done) return;
		if (!state.processClosed && state.processExited) {
			let message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
			state._debug(message);
		}
		state._setResult();
	}
};

var __awaiter$3 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function exec(commandLine, args, options) {
	return __awaiter$3(this, void 0, void 0, function* () {
		let commandArgs = argStringToArray(commandLine);
		if (commandArgs.length === 0) throw Error("Parameter 'commandLine' cannot be null or empty.");
		let toolPath = commandArgs[0];
		args = commandArgs.slice(1).concat(args || []);
		return new ToolRunner(toolPath, args, options).exec();
	});
}
function getExecOutput(commandLine, args, options) {
	return __awaiter$3(this, void 0, void 0, function* () {
		let stdout = "";
		let stderr = "";
		let stdoutDecoder = new string_decoder__WEBPACK_IMPORTED_MODULE_18__.StringDecoder("utf8");
		let stderrDecoder = new string_decoder__WEBPACK_IMPORTED_MODULE_18__.StringDecoder("utf8");
		let originalStdoutListener = options?.listeners?.stdout;
		let originalStdErrListener = options?.listeners?.stderr;
		let stdErrListener = (data) => {
			stderr += stderrDecoder.write(data);
			originalStdErrListener && originalStdErrListener(data);
		};
		let stdOutListener = (data) => {
			stdout += stdoutDecoder.write(data);
			originalStdoutListener && originalStdoutListener(data);
		};
		let listeners = Object.assign(Object.assign({}, options?.listeners), {
			stdout: stdOutListener,
			stderr: stdErrListener
		});
		let exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
		stdout += stdoutDecoder.end();
		stderr += stderrDecoder.end();
		return {
			exitCode,
			stdout,
			stderr
		};
	});
}

// node_modules/@actions/core
var __awaiter$2 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const platform = os__WEBPACK_IMPORTED_MODULE_11__.platform();
const arch = os__WEBPACK_IMPORTED_MODULE_11__.arch();

var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode.Success = 0] = "Success";
	ExitCode[ExitCode.Failure = 1] = "Failure";
})(ExitCode ||= {});
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === !1) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env.GITHUB_OUTPUT) return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os__WEBPACK_IMPORTED_MODULE_11__.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os__WEBPACK_IMPORTED_MODULE_11__.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
function saveState(name, value) {
	if (process.env.GITHUB_STATE) return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
	return process.env[`STATE_${name}`] || "";
}
function getIDToken(aud) {
	return __awaiter$1(this, void 0, void 0, function* () {
		return yield OidcClient.getIDToken(aud);
	});
}

// node_modules/@aws-sdk/client-sts
var AssumeRoleCommand = class extends command$1(_ep0, _mw0, "AssumeRole", AssumeRole$) {};

var AssumeRoleWithWebIdentityCommand = class extends command$1(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {};

const getAccountIdFromAssumedRoleUser = (assumedRoleUser) => {
	if (typeof assumedRoleUser?.Arn == "string") {
		let arnComponents = assumedRoleUser.Arn.split(":");
		if (arnComponents.length > 4 && arnComponents[4] !== "") return arnComponents[4];
	}
};
const resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
	let region = typeof _region == "function" ? await _region() : _region;
	let parentRegion = typeof _parentRegion == "function" ? await _parentRegion() : _parentRegion;
	let stsDefaultRegion = "";
	let resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await stsRegionDefaultResolver(loaderConfig)());
	credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`);
	return resolvedRegion;
};
const getDefaultRoleAssumer$1 = (stsOptions, STSClient) => {
	let stsClient;
	let closureSourceCreds;
	return async (sourceCreds, params) => {
		closureSourceCreds = sourceCreds;
		if (!stsClient) {
			let { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
			let resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
				logger,
				profile
			});
			let isCompatibleRequestHandler = !isH2(requestHandler);
			stsClient = new STSClient({
				...stsOptions,
				userAgentAppId,
				profile,
				credentialDefaultProvider: () => async () => closureSourceCreds,
				region: resolvedRegion,
				requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
				logger
			});
		}
		let { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleCommand(params));
		if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
		let accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
		let credentials = {
			accessKeyId: Credentials.AccessKeyId,
			secretAccessKey: Credentials.SecretAccessKey,
			sessionToken: Credentials.SessionToken,
			expiration: Credentials.Expiration,
			...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
			...accountId && { accountId }
		};
		setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i");
		return credentials;
	};
};
const getDefaultRoleAssumerWithWebIdentity$1 = (stsOptions, STSClient) => {
	let stsClient;
	return async (params) => {
		if (!stsClient) {
			let { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
			let resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
				logger,
				profile
			});
			let isCompatibleRequestHandler = !isH2(requestHandler);
			stsClient = new STSClient({
				...stsOptions,
				userAgentAppId,
				profile,
				region: resolvedRegion,
				requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
				logger
			});
		}
		let { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
		if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
		let accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
		let credentials = {
			accessKeyId: Credentials.AccessKeyId,
			secretAccessKey: Credentials.SecretAccessKey,
			sessionToken: Credentials.SessionToken,
			expiration: Credentials.Expiration,
			...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
			...accountId && { accountId }
		};
		accountId && setCredentialFeature(credentials, "RESOLVED_ACCOUNT_ID", "T");
		setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
		return credentials;
	};
};
const isH2 = (requestHandler) => requestHandler?.metadata?.handlerProtocol === "h2";

const getCustomizableStsClientCtor = (baseCtor, customizations) => {
	if (customizations) return class CustomizableSTSClient extends baseCtor {
		constructor(config) {
			super(config);
			for (let customization of customizations) this.middlewareStack.use(customization);
		}
	};
	else return baseCtor;
};
const getDefaultRoleAssumer = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumer$1(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
const getDefaultRoleAssumerWithWebIdentity = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumerWithWebIdentity$1(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));

// actions/shared/oidc-token.ts
const RETRY_DELAYS_MS$1 = [
	1e3,
	3e3,
	9e3
];
async function oidcTokenOf(idToken, audience, where) {
	for (let attempt = 0;; attempt++) {
		const delayMs = RETRY_DELAYS_MS$1[attempt];
		try {
			return await idToken(audience);
		} catch (error) {
			if (lacksPermission(error)) throw new UserError("the job cannot get an OIDC token.", {
				where,
				next: "Give the job `permissions: { id-token: write, contents: read }`; a reusable workflow’s caller too."
			}, { cause: error });
			if (delayMs === void 0) throw new UserError(`GitHub gave no OIDC token in ${RETRY_DELAYS_MS$1.length + 1} attempts: ${messageOf(error)}`, {
				where,
				next: "This is passing trouble of the token endpoint; run the job again."
			}, { cause: error });
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_21__.setTimeout)(delayMs);
		}
	}
}
function lacksPermission(error) {
	return /Unable to get ACTIONS_ID_TOKEN_REQUEST/.test(messageOf(error));
}
function claimsOf(token) {
	const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString() || "{}");
	const text = (name) => typeof claims[name] === "string" ? claims[name] : "none";
	return {
		sub: text("sub"),
		aud: text("aud"),
		ref: text("ref")
	};
}

// actions/shared/aws/credentials.ts
const AUDIENCE = "sts.amazonaws.com";
const RETRY_DELAYS_MS = [
	1e3,
	3e3,
	9e3
];
function isPassing(error) {
	return error instanceof Error && (/IDPCommunicationError/.test(error.name) || /couldn't retrieve verification key/i.test(error.message));
}
function oidcRoleCredentials(sts, request, log) {
	return async () => {
		const token = await oidcTokenOf(request.idToken, AUDIENCE, "input role-to-assume");
		const command = new AssumeRoleWithWebIdentityCommand({
			RoleArn: request.roleArn,
			RoleSessionName: request.sessionName,
			WebIdentityToken: token,
			DurationSeconds: Math.floor(request.durationMs / 1e3)
		});
		for (const delayMs of [...RETRY_DELAYS_MS, void 0]) try {
			return identityOf((await sts.send(command)).Credentials, request.roleArn, log);
		} catch (error) {
			if (delayMs === void 0 || !isPassing(error)) throw refused$1(request.roleArn, token, error);
			log.info(`STS could not check the token (${messageOf(error)}); trying again in ${delayMs / 1e3} s.`);
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_21__.setTimeout)(delayMs);
		}
		throw new Error("STS gave no session.");
	};
}
function assumedRoleCredentials({ sts, roleArn, sessionName, log }) {
	return async () => {
		const command = new AssumeRoleCommand({
			RoleArn: roleArn,
			RoleSessionName: sessionName
		});
		return identityOf((await sts.send(command)).Credentials, roleArn, log);
	};
}
function identityOf(credentials, roleArn, log) {
	if (!credentials?.AccessKeyId || !credentials.SecretAccessKey) throw new Error("AWS returned no credentials.");
	log.mask(credentials.SecretAccessKey);
	log.mask(credentials.SessionToken ?? "");
	log.info(`Assumed ${roleArn} until ${credentials.Expiration?.toISOString() ?? "unknown"}.`);
	return {
		accessKeyId: credentials.AccessKeyId,
		secretAccessKey: credentials.SecretAccessKey,
		sessionToken: credentials.SessionToken,
		expiration: credentials.Expiration
	};
}
function refused$1(roleArn, token, cause) {
	if (!(cause instanceof Error) || !/AccessDenied|InvalidIdentityToken/.test(cause.name)) return cause instanceof Error ? cause : new Error(String(cause));
	const { sub, aud, ref } = claimsOf(token);
	return new UserError(`AWS does not let this job assume ${roleArn}.`, {
		where: "input role-to-assume",
		given: `a token with sub \`${sub}\`, aud \`${aud}\`, ref \`${ref}\``,
		allowed: "what the trust policy of the role names under `token.actions.githubusercontent.com:sub` and `:aud`"
	}, { cause });
}

// actions/shared/aws/logged-retry.ts
const MAX_ATTEMPTS = 8;
var LoggedAdaptiveRetry = class extends AdaptiveRetryStrategy {
	#service;
	#log;
	constructor(service, log) {
		super(8);
		this.#service = service;
		this.#log = log;
	}
	async refreshRetryTokenForRetry(token, info) {
		const renewed = await super.refreshRetryTokenForRetry(token, info);
		const reason = info.error === void 0 ? info.errorType : `${info.error.name}: ${messageOf(info.error)}`;
		this.#log.info(`${this.#service}: attempt ${renewed.getRetryCount() + 1} of ${8} in ${renewed.getRetryDelay()} ms (${reason})`);
		return renewed;
	}
};

// actions/shared/aws/shared-session.ts
const RENEW_BEFORE_MS$1 = 3e5;
const TRY_AGAIN_AFTER_MS = 15e3;
function sharedSession(provider, log, now = Date.now) {
	let session;
	let renewal;
	let notBeforeMs = Number.NEGATIVE_INFINITY;
	const renew = () => {
		renewal ??= provider().then((begun) => {
			session = begun;
			return begun;
		}).finally(() => {
			renewal = void 0;
		});
		return renewal;
	};
	return async () => {
		const leftMs = (session?.expiration?.getTime() ?? Number.POSITIVE_INFINITY) - now();
		if (session === void 0 || leftMs <= 0) return renew();
		if (leftMs < RENEW_BEFORE_MS$1 && renewal === void 0 && now() >= notBeforeMs) {
			notBeforeMs = now() + TRY_AGAIN_AFTER_MS;
			const until = session.expiration?.toISOString() ?? "";
			renew().catch((error) => log.warning(`The AWS session could not be renewed (${messageOf(error)}); the current one is valid until ${until} and still used.`));
		}
		return session;
	};
}

// actions/shared/aws/aws-clients.ts
function createAwsClients({ inputs, ...settings }, log) {
	const settingsOf = (service, region) => ({
		...region === void 0 ? {} : { region },
		retryStrategy: new LoggedAdaptiveRetry(service, log),
		customUserAgent: [["ai-ops", settings.version], ["action", settings.action]]
	});
	const roleCredentials = (roleArn) => {
		const sts = new STSClient(settingsOf("STS", inputs.region));
		const { sessionName, idToken } = settings;
		return sharedSession(oidcRoleCredentials(sts, {
			roleArn,
			durationMs: inputs.roleDurationMs,
			sessionName,
			idToken
		}, log), log);
	};
	const clientsOf = (credentials) => {
		const clients = new Map();
		return {
			client(Service, region = inputs.region) {
				const key = `${Service.name} ${region ?? ""}`;
				const known = clients.get(key);
				if (known instanceof Service) return known;
				const common = settingsOf(Service.name.replace(/Client$/, ""), region);
				const client = new Service(credentials === void 0 ? common : {
					...common,
					credentials
				});
				clients.set(key, client);
				return client;
			},
			assuming(roleArn) {
				const sts = this.client(STSClient);
				return clientsOf(sharedSession(assumedRoleCredentials({
					sts,
					roleArn,
					sessionName: settings.sessionName,
					log
				}), log));
			}
		};
	};
	const role = inputs.roleToAssume;
	return clientsOf(role === void 0 ? void 0 : roleCredentials(role));
}

// actions/shared/clock.ts
const systemClock = {
	now: () => new Date(),
	async sleep(durationMs, signal) {
		signal.throwIfAborted();
		try {
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_21__.setTimeout)(Math.max(0, durationMs), void 0, { signal });
		} catch (error) {
			signal.throwIfAborted();
			throw error;
		}
	}
};

// node_modules/@actions/github
var Context = class {
	constructor() {
		this.payload = {};
		if (process.env.GITHUB_EVENT_PATH) {
			if ((0,fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0,fs__WEBPACK_IMPORTED_MODULE_13__.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
			else process.stdout.write(`GITHUB_EVENT_PATH ${process.env.GITHUB_EVENT_PATH} does not exist${os__WEBPACK_IMPORTED_MODULE_11__.EOL}`);
		}
		this.eventName = process.env.GITHUB_EVENT_NAME;
		this.sha = process.env.GITHUB_SHA;
		this.ref = process.env.GITHUB_REF;
		this.workflow = process.env.GITHUB_WORKFLOW;
		this.action = process.env.GITHUB_ACTION;
		this.actor = process.env.GITHUB_ACTOR;
		this.job = process.env.GITHUB_JOB;
		this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
		this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
		this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
		this.apiUrl = process.env.GITHUB_API_URL ?? "https://api.github.com";
		this.serverUrl = process.env.GITHUB_SERVER_URL ?? "https://github.com";
		this.graphqlUrl = process.env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql";
	}
	get issue() {
		let payload = this.payload;
		return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
	}
	get repo() {
		if (process.env.GITHUB_REPOSITORY) {
			let [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
			return {
				owner,
				repo
			};
		}
		if (this.payload.repository) return {
			owner: this.payload.repository.owner.login,
			repo: this.payload.repository.name
		};
		throw Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
	}
};

var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function getAuthString(token, options) {
	if (!token && !options.auth) throw Error("Parameter token or opts.auth is required");
	else if (token && options.auth) throw Error("Parameters token and opts.auth may not both be specified");
	return typeof options.auth == "string" ? options.auth : `token ${token}`;
}
function getProxyAgent(destinationUrl) {
	return new HttpClient().getAgent(destinationUrl);
}
function getProxyAgentDispatcher(destinationUrl) {
	return new HttpClient().getAgentDispatcher(destinationUrl);
}
function getProxyFetch(destinationUrl) {
	let httpDispatcher = getProxyAgentDispatcher(destinationUrl);
	let proxyFetch = (url, opts) => __awaiter(this, void 0, void 0, function* () {
		return fetch(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
	});
	return proxyFetch;
}
function getApiBaseUrl() {
	return process.env.GITHUB_API_URL || "https://api.github.com";
}
function getUserAgentWithOrchestrationId(baseUserAgent) {
	let orchId = process.env.ACTIONS_ORCHESTRATION_ID?.trim();
	if (orchId) {
		let tag = `actions_orchestration_id/${orchId.replace(/[^a-z0-9_.-]/gi, "_")}`;
		if (baseUserAgent?.includes(tag)) return baseUserAgent;
		return `${baseUserAgent ? `${baseUserAgent} ` : ""}${tag}`;
	}
	return baseUserAgent;
}

// node_modules/universal-user-agent
function getUserAgent() {
	if (typeof navigator == "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process == "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}

// node_modules/before-after-hook
function register(state, name, method, options) {
	if (typeof method != "function") throw Error("method for before hook must be a function");
	options ||= {};
	if (Array.isArray(name)) return name.reverse().reduce((callback, name) => register.bind(null, state, name, callback, options), method)();
	return Promise.resolve().then(() => {
		if (!state.registry[name]) return method(options);
		return state.registry[name].reduce((method, registered) => registered.hook.bind(null, method, options), method)();
	});
}

function addHook(state, kind, name, hook) {
	let orig = hook;
	state.registry[name] || (state.registry[name] = []);
	kind === "before" && (hook = (method, options) => Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options)));
	kind === "after" && (hook = (method, options) => {
		let result;
		return Promise.resolve().then(method.bind(null, options)).then((result_) => {
			result = result_;
			return orig(result, options);
		}).then(() => result);
	});
	kind === "error" && (hook = (method, options) => Promise.resolve().then(method.bind(null, options)).catch((error) => orig(error, options)));
	state.registry[name].push({
		hook,
		orig
	});
}

function removeHook(state, name, method) {
	if (!state.registry[name]) return;
	let index = state.registry[name].map((registered) => registered.orig).indexOf(method);
	if (index === -1) return;
	state.registry[name].splice(index, 1);
}

const bind = Function.bind;
const bindable = bind.bind(bind);
function bindApi(hook, state, name) {
	let removeHookRef = bindable(removeHook, null).apply(null, name ? [state, name] : [state]);
	hook.api = { remove: removeHookRef };
	hook.remove = removeHookRef;
	[
		"before",
		"error",
		"after",
		"wrap"
	].forEach((kind) => {
		let args = name ? [
			state,
			kind,
			name
		] : [state, kind];
		hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
	});
}
function Singular() {
	let singularHookName = Symbol("Singular");
	let singularHookState = { registry: {} };
	let singularHook = register.bind(null, singularHookState, singularHookName);
	bindApi(singularHook, singularHookState, singularHookName);
	return singularHook;
}
function Collection() {
	let state = { registry: {} };
	let hook = register.bind(null, state);
	bindApi(hook, state);
	return hook;
}
var before_after_hook_default = {
	Singular,
	Collection
};

// node_modules/@octokit/endpoint
var DEFAULTS$1 = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(object) {
	if (!object) return {};
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key];
		return newObj;
	}, {});
}
function isPlainObject$1(value) {
	if (typeof value != "object" || !value) return !1;
	if (Object.prototype.toString.call(value) !== "[object Object]") return !1;
	let proto = Object.getPrototypeOf(value);
	if (proto === null) return !0;
	let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
	let result = Object.assign({}, defaults);
	Object.keys(options).forEach((key) => {
		isPlainObject$1(options[key]) && key in defaults ? result[key] = mergeDeep(defaults[key], options[key]) : Object.assign(result, { [key]: options[key] });
	});
	return result;
}
function removeUndefinedProperties(obj) {
	for (let key in obj) obj[key] === void 0 && delete obj[key];
	return obj;
}
function merge(defaults, route, options) {
	if (typeof route == "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? {
			method,
			url
		} : { url: method }, options);
	} else options = Object.assign({}, route);
	options.headers = lowercaseKeys(options.headers);
	removeUndefinedProperties(options);
	removeUndefinedProperties(options.headers);
	let mergedOptions = mergeDeep(defaults || {}, options);
	if (options.url === "/graphql") {
		defaults && defaults.mediaType.previews?.length && (mergedOptions.mediaType.previews = defaults.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews));
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
	}
	return mergedOptions;
}
function addQueryParameters(url, parameters) {
	let separator = /\?/.test(url) ? "&" : "?";
	let names = Object.keys(parameters);
	if (names.length === 0) return url;
	return url + separator + names.map((name) => {
		if (name === "q") return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
		return `${name}=${encodeURIComponent(parameters[name])}`;
	}).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	let matches = url.match(urlVariableRegex);
	if (!matches) return [];
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
	let result = { __proto__: null };
	for (let key of Object.keys(object)) keysToOmit.indexOf(key) === -1 && (result[key] = object[key]);
	return result;
}
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
		/%[0-9A-Fa-f]/.test(part) || (part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]"));
		return part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
	if (key) return encodeUnreserved(key) + "=" + value;
	else return value;
}
function isDefined(value) {
	return value != null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value == "string" || typeof value == "number" || typeof value == "bigint" || typeof value == "boolean") {
			value = value.toString();
			modifier && modifier !== "*" && (value = value.substring(0, parseInt(modifier, 10)));
			result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
		} else if (modifier === "*") Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
			result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
		}) : Object.keys(value).forEach(function(k) {
			isDefined(value[k]) && result.push(encodeValue(operator, value[k], k));
		});
		else {
			let tmp = [];
			Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
				tmp.push(encodeValue(operator, value2));
			}) : Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) {
					tmp.push(encodeUnreserved(k));
					tmp.push(encodeValue(operator, value[k].toString()));
				}
			});
			isKeyOperator(operator) ? result.push(encodeUnreserved(key) + "=" + tmp.join(",")) : tmp.length !== 0 && result.push(tmp.join(","));
		}
	} else operator === ";" ? isDefined(value) && result.push(encodeUnreserved(key)) : value === "" && (operator === "&" || operator === "?") ? result.push(encodeUnreserved(key) + "=") : value === "" && result.push("");
	return result;
}
function parseUrl(template) {
	return { expand: expand.bind(null, template) };
}
function expand(template, context) {
	var operators = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
		if (expression) {
			let operator = "";
			let values = [];
			if (operators.indexOf(expression.charAt(0)) !== -1) {
				operator = expression.charAt(0);
				expression = expression.substr(1);
			}
			expression.split(/,/g).forEach(function(variable) {
				var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
				values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
			});
			if (operator && operator !== "+") {
				var separator = ",";
				operator === "?" ? separator = "&" : operator !== "#" && (separator = operator);
				return (values.length === 0 ? "" : operator) + values.join(separator);
			} else return values.join(",");
		} else return encodeReserved(literal);
	});
	if (template === "/") return template;
	else return template.replace(/\/$/, "");
}
function parse$2(options) {
	let method = options.method.toUpperCase();
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let headers = Object.assign({}, options.headers);
	let body;
	let parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	let urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters);
	/^http/.test(url) || (url = options.baseUrl + url);
	let remainingParameters = omit(parameters, Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(headers.accept)) {
		options.mediaType.format && (headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(","));
		url.endsWith("/graphql") && options.mediaType.previews?.length && (headers.accept = (headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(options.mediaType.previews).map((preview) => `application/vnd.github.${preview}-preview${options.mediaType.format ? `.${options.mediaType.format}` : "+json"}`).join(","));
	}
	["GET", "HEAD"].includes(method) ? url = addQueryParameters(url, remainingParameters) : "data" in remainingParameters ? body = remainingParameters.data : Object.keys(remainingParameters).length && (body = remainingParameters);
	!headers["content-type"] && body !== void 0 && (headers["content-type"] = "application/json; charset=utf-8");
	["PATCH", "PUT"].includes(method) && body === void 0 && (body = "");
	return Object.assign({
		method,
		url,
		headers
	}, body === void 0 ? null : { body }, options.request ? { request: options.request } : null);
}
function endpointWithDefaults(defaults, route, options) {
	return parse$2(merge(defaults, route, options));
}
function withDefaults$2(oldDefaults, newDefaults) {
	let DEFAULTS2 = merge(oldDefaults, newDefaults);
	let endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults$2.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse: parse$2
	});
}
var endpoint = withDefaults$2(null, DEFAULTS$1);

// node_modules/content-type
const NON_ASCII = 65280;
const CASE_FLAGS = 65281;
const CHAR_MAP = new Uint8Array(256);
CHAR_MAP[9] |= 2;
CHAR_MAP[32] |= 2;
CHAR_MAP[59] |= 4;
CHAR_MAP[44] |= 8;
for (let code = 128; code <= 255; code++) CHAR_MAP[code] |= 1;
for (let char of "!#$%&'*+-.^_`|~") CHAR_MAP[char.charCodeAt(0)] |= 16;
for (let code = 48; code <= 57; code++) CHAR_MAP[code] |= 16;
for (let code = 65; code <= 90; code++) CHAR_MAP[code] |= 17;
for (let code = 97; code <= 122; code++) CHAR_MAP[code] |= 16;
const NullObject = (() => {
	let C = function() {};
	C.prototype = Object.create(null);
	return C;
})();
function parse$1(header, options) {
	let stopFlags = 4 | (options?.comma === !0 ? 8 : 0);
	let len = header.length;
	let valueStart = options?.start ?? 0;
	for (; CHAR_MAP[header.charCodeAt(valueStart)] & 2;) valueStart++;
	let index = valueStart;
	let typeFlags = 0;
	let whitespace = -1;
	let stop = options?.parameters === !1 ? 8 : 0;
	for (; index < len;) {
		let code = header.charCodeAt(index);
		let flags = CHAR_MAP[code];
		if ((flags & stopFlags) !== 0) {
			stop |= flags & 8;
			break;
		}
		flags & 2 ? whitespace === -1 && (whitespace = index) : whitespace = -1;
		typeFlags |= code & NON_ASCII | flags;
		index++;
	}
	let value = header.slice(valueStart, whitespace === -1 ? index : whitespace);
	let type = typeFlags & CASE_FLAGS ? value.toLowerCase() : value;
	if (index === len || stop !== 0) return {
		type,
		index,
		parameters: new NullObject()
	};
	return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
	let parameters = new NullObject();
	parameter: for (; index < len;) {
		index++;
		for (; CHAR_MAP[header.charCodeAt(index)] & 2;) index++;
		let keyStart = index;
		let keyFlags = 0;
		let keyWhitespace = -1;
		for (; index < len;) {
			let code = header.charCodeAt(index);
			let flags = CHAR_MAP[code];
			if ((flags & stopFlags) !== 0) {
				if (flags & 8) break parameter;
				continue parameter;
			}
			if (code === 61) {
				let value = header.slice(keyStart, keyWhitespace === -1 ? index : keyWhitespace);
				let key = keyFlags & CASE_FLAGS ? value.toLowerCase() : value;
				index++;
				for (; CHAR_MAP[header.charCodeAt(index)] & 2;) index++;
				if (index < len && header.charCodeAt(index) === 34) {
					let quotedStart = ++index;
					let escaped = !1;
					for (; index < len;) {
						let code = header.charCodeAt(index);
						if (code === 34) {
							parameters[key] === void 0 && (parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index));
							index++;
							let stop = 0;
							for (; index < len;) {
								let code = header.charCodeAt(index);
								let flags = CHAR_MAP[code];
								if ((flags & stopFlags) !== 0) {
									stop = flags & 8;
									break;
								}
								index++;
							}
							if (stop !== 0) break parameter;
							continue parameter;
						}
						if (code === 92 && index + 1 < len) {
							escaped = !0;
							index += 2;
							continue;
						}
						index++;
					}
					continue parameter;
				}
				let valueStart = index;
				let stop = 0;
				let valueWhitespace = -1;
				for (; index < len;) {
					let code = header.charCodeAt(index);
					let flags = CHAR_MAP[code];
					if ((flags & stopFlags) !== 0) {
						stop = flags & 8;
						break;
					}
					flags & 2 ? valueWhitespace === -1 && (valueWhitespace = index) : valueWhitespace = -1;
					index++;
				}
				if (parameters[key] === void 0) parameters[key] = header.slice(valueStart, valueWhitespace === -1 ? index : valueWhitespace);
				if (stop !== 0) break parameter;
				continue parameter;
			}
			flags & 2 ? keyWhitespace === -1 && (keyWhitespace = index) : keyWhitespace = -1;
			keyFlags |= code & NON_ASCII | flags;
			index++;
		}
	}
	return {
		type,
		index,
		parameters
	};
}
function unescapeQuotedPairs(str, start, end) {
	let result = "";
	for (let index = start; index < end; index++) if (str.charCodeAt(index) === 92) {
		result += str.slice(start, index);
		start = ++index;
	}
	return result + str.slice(start, end);
}

// node_modules/json-with-bigint
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/;
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;
const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const isUnstringifiable = (val) => val === void 0 || typeof val == "function" || typeof val == "symbol";
const isRawJSON = (val) => typeof val == "object" && !!val && val.constructor && val.constructor.name === "RawJSON";
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
	let space = "";
	typeof spaceParam == "number" ? space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam)))) : typeof spaceParam == "string" && (space = spaceParam.slice(0, 10));
	let isFunctionReplacer = typeof replacer == "function";
	let propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
	let prepareVal = (parent, key, val) => {
		typeof val == "object" && val && typeof val.toJSON == "function" && (val = val.toJSON(key));
		if (typeof val == "string" && noiseValue.test(val)) return val + "n";
		if (typeof val == "bigint") {
			if ("rawJSON" in JSON) return JSON.rawJSON(val.toString());
			return val.toString() + "n";
		}
		isFunctionReplacer && (val = replacer.call(parent, key, val));
		typeof val == "object" && val && (val instanceof Number || val instanceof String || val instanceof Boolean) && (val = val.valueOf());
		return val;
	};
	let rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
	if (isUnstringifiable(rootProcessed)) return;
	let isRootPrimitive = typeof rootProcessed != "object" || !rootProcessed;
	let isRootNativeRawJSON = isRawJSON(rootProcessed);
	if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed);
	let chunks = [];
	let level = 0;
	let stack = [{
		parent: { "": rootProcessed },
		key: "",
		val: rootProcessed,
		isArray: Array.isArray(rootProcessed),
		keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
		index: 0,
		first: !0
	}];
	let visited = new WeakSet([rootProcessed]);
	for (; stack.length > 0;) {
		let node = stack[stack.length - 1];
		if (node.index === 0) {
			chunks.push(node.isArray ? "[" : "{");
			level++;
		}
		let isDone = !1;
		if (node.isArray) {
			if (node.index < node.val.length) {
				node.first || chunks.push(",");
				space && chunks.push("\n" + space.repeat(level));
				let childRaw = node.val[node.index];
				let childVal = prepareVal(node.val, String(node.index), childRaw);
				if (isUnstringifiable(childVal)) {
					chunks.push("null");
					node.first = !1;
					node.index++;
				} else {
					let isComplexObject = typeof childVal == "object" && !!childVal;
					let isNativeRaw = isRawJSON(childVal);
					if (isComplexObject && !isNativeRaw) {
						if (visited.has(childVal)) throw TypeError("Converting circular structure to JSON");
						visited.add(childVal);
						stack.push({
							parent: node.val,
							key: String(node.index),
							val: childVal,
							isArray: Array.isArray(childVal),
							keys: Array.isArray(childVal) ? null : Object.keys(childVal),
							index: 0,
							first: !0
						});
						node.first = !1;
						node.index++;
					} else {
						chunks.push(originalStringify(childVal));
						node.first = !1;
						node.index++;
					}
				}
			} else isDone = !0;
		} else {
			for (; node.index < node.keys.length;) {
				let k = node.keys[node.index++];
				if (propertyList && !propertyList.has(k)) continue;
				let childRaw = node.val[k];
				let childVal = prepareVal(node.val, k, childRaw);
				if (isUnstringifiable(childVal)) continue;
				node.first || chunks.push(",");
				space ? chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ") : chunks.push(originalStringify(k) + ":");
				let isComplexObject = typeof childVal == "object" && !!childVal;
				let isNativeRaw = isRawJSON(childVal);
				if (isComplexObject && !isNativeRaw) {
					if (visited.has(childVal)) throw TypeError("Converting circular structure to JSON");
					visited.add(childVal);
					stack.push({
						parent: node.val,
						key: k,
						val: childVal,
						isArray: Array.isArray(childVal),
						keys: Array.isArray(childVal) ? null : Object.keys(childVal),
						index: 0,
						first: !0
					});
					node.first = !1;
					break;
				} else {
					chunks.push(originalStringify(childVal));
					node.first = !1;
				}
			}
			node.index >= node.keys.length && stack[stack.length - 1] === node && (isDone = !0);
		}
		if (isDone) {
			level--;
			!node.first && space && chunks.push("\n" + space.repeat(level));
			chunks.push(node.isArray ? "]" : "}");
			visited.delete(node.val);
			stack.pop();
		}
	}
	return chunks.join("");
};
const JSONStringify = (value, replacer, space) => {
	try {
		if ("rawJSON" in JSON) return originalStringify(value, (key, val) => {
			if (typeof val == "bigint") return JSON.rawJSON(val.toString());
			if (typeof replacer == "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space);
		if (!value) return originalStringify(value, replacer, space);
		return originalStringify(value, (key, val) => {
			if (typeof val == "string" && noiseValue.test(val)) return val.toString() + "n";
			if (typeof val == "bigint") return val.toString() + "n";
			if (typeof replacer == "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space).replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
	} catch (error) {
		if (error instanceof RangeError) {
			let convertedJSON = stringifyIteratively(value, replacer, space);
			if (convertedJSON === void 0) return;
			if ("rawJSON" in JSON) return convertedJSON;
			return convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
		}
		throw error;
	}
};
const featureCache = new Map();
const isContextSourceSupported = () => {
	let parseFingerprint = JSON.parse.toString();
	if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint);
	try {
		let result = JSON.parse("1", (_, __, context) => !!context?.source && context.source === "1");
		featureCache.set(parseFingerprint, result);
		return result;
	} catch {
		featureCache.set(parseFingerprint, !1);
		return !1;
	}
};
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
	if (typeof value == "string" && customFormat.test(value)) return BigInt(value.slice(0, -1));
	if (typeof value == "string" && noiseValue.test(value)) return value.slice(0, -1);
	if (typeof userReviver != "function") return value;
	return userReviver(key, value, context);
};
const JSONParseV2 = (text, reviver) => JSON.parse(text, (key, value, context) => {
	let isBigNumber = typeof value == "number" && (value > 2 ** 53 - 1 || value < -(2 ** 53 - 1));
	let isInt = context && intRegex.test(context.source);
	if (isBigNumber && isInt) return BigInt(context.source);
	if (typeof reviver != "function") return value;
	return reviver(key, value, context);
});
const MAX_INT = (2 ** 53 - 1).toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/;
const applyReviverIteratively = (parsed, userReviver) => {
	let rootHolder = { "": parsed };
	let stack = [{
		parent: rootHolder,
		key: "",
		visited: !1
	}];
	for (; stack.length > 0;) {
		let node = stack[stack.length - 1];
		if (node.visited) {
			let { parent, key } = node;
			let value = parent[key];
			typeof value == "string" && (customFormat.test(value) ? value = BigInt(value.slice(0, -1)) : noiseValue.test(value) && (value = value.slice(0, -1)));
			typeof userReviver == "function" && (value = userReviver.call(parent, key, value));
			value === void 0 ? delete parent[key] : parent[key] = value;
			stack.pop();
		} else {
			node.visited = !0;
			let value = node.parent[node.key];
			if (typeof value == "object" && value) {
				let keys = Object.keys(value);
				for (let i = keys.length - 1; i >= 0; i--) stack.push({
					parent: value,
					key: keys[i],
					visited: !1
				});
			}
		}
	}
	return rootHolder[""];
};
const serializeBigInts = (text) => text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential) => {
	let isString = match[0] === "\"";
	if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + "n\"";
	if (isString || fractional || exponential || digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT)) return match;
	return "\"" + match + "n\"";
});
const JSONParse = (text, reviver) => {
	if (!text) return originalParse(text, reviver);
	try {
		if (isContextSourceSupported()) return JSONParseV2(text, reviver);
		let serializedData = serializeBigInts(text);
		return originalParse(serializedData, (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver));
	} catch (error) {
		if (error instanceof RangeError) {
			let serializedData = serializeBigInts(text);
			let parsed = originalParse(serializedData);
			return applyReviverIteratively(parsed, reviver);
		}
		throw error;
	}
};

// node_modules/@octokit/request-error
var RequestError = class extends Error {
	name;
	status;
	request;
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(statusCode);
		Number.isNaN(this.status) && (this.status = 0);
		"response" in options && (this.response = options.response);
		let requestCopy = Object.assign({}, options.request);
		options.request.headers.authorization && (requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") }));
		requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = requestCopy;
	}
};

// node_modules/@octokit/request
var defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(value) {
	if (typeof value != "object" || !value) return !1;
	if (Object.prototype.toString.call(value) !== "[object Object]") return !1;
	let proto = Object.getPrototypeOf(value);
	if (proto === null) return !0;
	let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop$2 = () => "";
async function fetchWrapper(requestOptions) {
	let fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) throw Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	let log = requestOptions.request?.log || console;
	let parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== !1;
	let body = isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
	let requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)]));
	let fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			...requestOptions.body && { duplex: "half" }
		});
	} catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500;
				throw error;
			}
			message = error.message;
			error.name === "TypeError" && "cause" in error && (error.cause instanceof Error ? message = error.cause.message : typeof error.cause == "string" && (message = error.cause));
		}
		let requestError = new RequestError(message, 500, { request: requestOptions });
		requestError.cause = error;
		throw requestError;
	}
	let status = fetchResponse.status;
	let url = fetchResponse.url;
	let responseHeaders = {};
	for (let [key, value] of fetchResponse.headers) responseHeaders[key] = value;
	let octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		let matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
		let deprecationLink = matches && matches.pop();
		log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
	}
	if (status === 204 || status === 205) return octokitResponse;
	if (requestOptions.method === "HEAD") {
		if (status < 400) return octokitResponse;
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
	return octokitResponse;
}
async function getResponseData(response) {
	let contentType = response.headers.get("content-type");
	if (!contentType) return response.text().catch(noop$2);
	let mimetype = parse$1(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			text = await response.text();
			return JSONParse(text);
		} catch {
			return text;
		}
	} else if (mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") return response.text().catch(noop$2);
	else return response.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
	if (typeof data == "string") return data;
	if (data instanceof ArrayBuffer) return "Unknown error";
	if (typeof data == "object" && data && "message" in data) {
		let objectData = data;
		let suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
		return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults$1(oldEndpoint, newDefaults) {
	let endpoint2 = oldEndpoint.defaults(newDefaults);
	let newApi = function(route, parameters) {
		let endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
		let request2 = (route2, parameters2) => fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: withDefaults$1.bind(null, endpoint2)
		});
		return endpointOptions.request.hook(request2, endpointOptions);
	};
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: withDefaults$1.bind(null, endpoint2)
	});
}
var request = withDefaults$1(endpoint, defaults_default);

// node_modules/@octokit/graphql
var VERSION$5 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
	return "Request failed due to following response errors:\n" + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(request2, headers, response) {
		super(_buildMessageForResponseErrors(response));
		this.request = request2;
		this.headers = headers;
		this.response = response;
		this.errors = response.errors;
		this.data = response.data;
		Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
};
var NON_VARIABLE_OPTIONS = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = [
	"query",
	"method",
	"url"
];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
	if (options) {
		if (typeof query == "string" && "query" in options) return Promise.reject(Error("[@octokit/graphql] \"query\" cannot be used as variable name"));
		for (let key in options) {
			if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
			return Promise.reject(Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
		}
	}
	let parsedOptions = typeof query == "string" ? Object.assign({ query }, options) : query;
	let requestOptions = Object.keys(parsedOptions).reduce((result, key) => {
		if (NON_VARIABLE_OPTIONS.includes(key)) {
			result[key] = parsedOptions[key];
			return result;
		}
		result.variables ||= {};
		result.variables[key] = parsedOptions[key];
		return result;
	}, {});
	let baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
	GHES_V3_SUFFIX_REGEX.test(baseUrl) && (requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql"));
	return request2(requestOptions).then((response) => {
		if (response.data.errors) {
			let headers = {};
			for (let key of Object.keys(response.headers)) headers[key] = response.headers[key];
			throw new GraphqlResponseError(requestOptions, headers, response.data);
		}
		return response.data.data;
	});
}
function withDefaults(request2, newDefaults) {
	let newRequest = request2.defaults(newDefaults);
	let newApi = (query, options) => graphql(newRequest, query, options);
	return Object.assign(newApi, {
		defaults: withDefaults.bind(null, newRequest),
		endpoint: newRequest.endpoint
	});
}
var graphql2 = withDefaults(request, {
	headers: { "user-agent": `octokit-graphql.js/${VERSION$5} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(customRequest) {
	return withDefaults(customRequest, {
		method: "POST",
		url: "/graphql"
	});
}

// node_modules/@octokit/auth-token
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
	let isApp = isJWT(token);
	let isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
	let isUserToServer = token.startsWith("ghu_");
	return {
		type: "token",
		token,
		tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(token) {
	if (token.split(/\./).length === 3) return `bearer ${token}`;
	return `token ${token}`;
}
async function hook(token, request, route, parameters) {
	let endpoint = request.endpoint.merge(route, parameters);
	endpoint.headers.authorization = withAuthorizationPrefix(token);
	return request(endpoint);
}
var createTokenAuth = function createTokenAuth2(token) {
	if (!token) throw Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof token != "string") throw Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	token = token.replace(/^(token|bearer) +/i, "");
	return Object.assign(auth.bind(null, token), { hook: hook.bind(null, token) });
};

// node_modules/@octokit/core
const VERSION$4 = "7.0.8";

const noop$1 = () => {};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
	typeof logger.debug != "function" && (logger.debug = noop$1);
	typeof logger.info != "function" && (logger.info = noop$1);
	typeof logger.warn != "function" && (logger.warn = consoleWarn);
	typeof logger.error != "function" && (logger.error = consoleError);
	return logger;
}
const userAgentTrail = `octokit-core.js/${VERSION$4} ${getUserAgent()}`;
var Octokit = class {
	static VERSION = VERSION$4;
	static defaults(defaults) {
		let OctokitWithDefaults = class extends this {
			constructor(...args) {
				let options = args[0] || {};
				if (typeof defaults == "function") {
					super(defaults(options));
					return;
				}
				super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? { userAgent: `${options.userAgent} ${defaults.userAgent}` } : null));
			}
		};
		return OctokitWithDefaults;
	}
	static plugins = [];
	static plugin(...newPlugins) {
		let currentPlugins = this.plugins;
		let NewOctokit = class extends this {
			static plugins = currentPlugins.concat(newPlugins.filter((plugin) => !currentPlugins.includes(plugin)));
		};
		return NewOctokit;
	}
	constructor(options = {}) {
		let hook = new before_after_hook_default.Collection();
		let requestDefaults = {
			baseUrl: request.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, options.request, { hook: hook.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
		options.baseUrl && (requestDefaults.baseUrl = options.baseUrl);
		options.previews && (requestDefaults.mediaType.previews = options.previews);
		options.timeZone && (requestDefaults.headers["time-zone"] = options.timeZone);
		this.request = request.defaults(requestDefaults);
		this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
		this.log = createLogger(options.log);
		this.hook = hook;
		if (options.authStrategy) {
			let { authStrategy, ...otherOptions } = options;
			let auth = authStrategy(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: otherOptions
			}, options.auth));
			hook.wrap("request", auth.hook);
			this.auth = auth;
		} else if (!options.auth) this.auth = async () => ({ type: "unauthenticated" });
		else {
			let auth = createTokenAuth(options.auth);
			hook.wrap("request", auth.hook);
			this.auth = auth;
		}
		let classConstructor = this.constructor;
		for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};

// scripts/rest-methods-stand-in.ts
function restEndpointMethods() {
	return {};
}

// node_modules/@octokit/plugin-paginate-rest
var VERSION$3 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
	if (!response.data) return {
		...response,
		data: []
	};
	if (!(("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data))) return response;
	let incompleteResults = response.data.incomplete_results;
	let repositorySelection = response.data.repository_selection;
	let totalCount = response.data.total_count;
	let totalCommits = response.data.total_commits;
	delete response.data.incomplete_results;
	delete response.data.repository_selection;
	delete response.data.total_count;
	delete response.data.total_commits;
	response.data = response.data[Object.keys(response.data)[0]];
	incompleteResults !== void 0 && (response.data.incomplete_results = incompleteResults);
	repositorySelection !== void 0 && (response.data.repository_selection = repositorySelection);
	response.data.total_count = totalCount;
	response.data.total_commits = totalCommits;
	return response;
}
function iterator(octokit, route, parameters) {
	let options = typeof route == "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
	let requestMethod = typeof route == "function" ? route : octokit.request;
	let method = options.method;
	let headers = options.headers;
	let url = options.url;
	return { [Symbol.asyncIterator]: () => ({ async next() {
		if (!url) return { done: !0 };
		try {
			let normalizedResponse = normalizePaginatedListResponse(await requestMethod({
				method,
				url,
				headers
			}));
			url = ((normalizedResponse.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
			if (!url && "total_commits" in normalizedResponse.data) {
				let parsedUrl = new URL(normalizedResponse.url);
				let params = parsedUrl.searchParams;
				let page = parseInt(params.get("page") || "1", 10);
				if (page * parseInt(params.get("per_page") || "250", 10) < normalizedResponse.data.total_commits) {
					params.set("page", String(page + 1));
					url = parsedUrl.toString();
				}
			}
			return { value: normalizedResponse };
		} catch (error) {
			if (error.status !== 409) throw error;
			url = "";
			return { value: {
				status: 200,
				headers: {},
				data: []
			} };
		}
	} }) };
}
function paginate(octokit, route, parameters, mapFn) {
	if (typeof parameters == "function") {
		mapFn = parameters;
		parameters = void 0;
	}
	return gather(octokit, [], iterator(octokit, route, parameters)[Symbol.asyncIterator](), mapFn);
}
function gather(octokit, results, iterator2, mapFn) {
	return iterator2.next().then((result) => {
		if (result.done) return results;
		let earlyExit = !1;
		function done() {
			earlyExit = !0;
		}
		results = results.concat(mapFn ? mapFn(result.value, done) : result.value.data);
		if (earlyExit) return results;
		return gather(octokit, results, iterator2, mapFn);
	});
}
var composePaginateRest = Object.assign(paginate, { iterator });
function paginateRest(octokit) {
	return { paginate: Object.assign(paginate.bind(null, octokit), { iterator: iterator.bind(null, octokit) }) };
}
paginateRest.VERSION = VERSION$3;

// node_modules/@actions/github
const context$1 = new Context();
const baseUrl = getApiBaseUrl();
const defaults = {
	baseUrl,
	request: {
		agent: getProxyAgent(baseUrl),
		fetch: getProxyFetch(baseUrl)
	}
};
const GitHub = Octokit.plugin(restEndpointMethods, paginateRest).defaults(defaults);
function getOctokitOptions(token, options) {
	let opts = Object.assign({}, options || {});
	let auth = getAuthString(token, opts);
	auth && (opts.auth = auth);
	let userAgent = getUserAgentWithOrchestrationId(opts.userAgent);
	userAgent && (opts.userAgent = userAgent);
	return opts;
}

const context = new Context();
function getOctokit(token, options, ...additionalPlugins) {
	return new (GitHub.plugin(...additionalPlugins))(getOctokitOptions(token, options));
}

// node_modules/bottleneck
var require_light = __commonJSMin(((exports, module, this$1) => {
	(function(global, factory) {
		typeof exports == "object" && typeof module < "u" ? module.exports = factory() : typeof define == "function" && define.amd ? define(factory) : global.Bottleneck = factory();
	})(this$1, (function() {
		var commonjsGlobal = typeof globalThis < "u" ? globalThis : typeof window < "u" ? window : typeof global < "u" ? global : typeof self < "u" ? self : {};
		function getCjsExportFromNamespace(n) {
			return n && n.default || n;
		}
		var load = function(received, defaults, onto = {}) {
			var k, v;
			for (k in defaults) {
				v = defaults[k];
				onto[k] = received[k] ?? v;
			}
			return onto;
		};
		var overwrite = function(received, defaults, onto = {}) {
			var k, v;
			for (k in received) {
				v = received[k];
				defaults[k] !== void 0 && (onto[k] = v);
			}
			return onto;
		};
		var parser = {
			load,
			overwrite
		};
		var DLList_1 = class DLList {
			constructor(incr, decr) {
				this.incr = incr;
				this.decr = decr;
				this._first = null;
				this._last = null;
				this.length = 0;
			}
			push(value) {
				var node;
				this.length++;
				typeof this.incr == "function" && this.incr();
				node = {
					value,
					prev: this._last,
					next: null
				};
				if (this._last != null) {
					this._last.next = node;
					this._last = node;
				} else this._first = this._last = node;
			}
			shift() {
				var value;
				if (this._first == null) return;
				else {
					this.length--;
					typeof this.decr == "function" && this.decr();
				}
				value = this._first.value;
				(this._first = this._first.next) == null ? this._last = null : this._first.prev = null;
				return value;
			}
			first() {
				if (this._first != null) return this._first.value;
			}
			getArray() {
				var node = this._first, ref, results = [];
				for (; node != null;) results.push((ref = node, node = node.next, ref.value));
				return results;
			}
			forEachShift(cb) {
				var node = this.shift();
				for (; node != null;) cb(node), node = this.shift();
			}
			debug() {
				var node = this._first, ref, results = [];
				for (; node != null;) results.push((ref = node, node = node.next, {
					value: ref.value,
					prev: ref.prev?.value,
					next: ref.next?.value
				}));
				return results;
			}
		};
		var Events_1 = class Events {
			constructor(instance) {
				this.instance = instance;
				this._events = {};
				if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) throw Error("An Emitter already exists for this object");
				this.instance.on = (name, cb) => this._addListener(name, "many", cb);
				this.instance.once = (name, cb) => this._addListener(name, "once", cb);
				this.instance.removeAllListeners = (name = null) => {
					if (name != null) return delete this._events[name];
					else return this._events = {};
				};
			}
			_addListener(name, status, cb) {
				var base;
				(base = this._events)[name] ?? (base[name] = []);
				this._events[name].push({
					cb,
					status
				});
				return this.instance;
			}
			listenerCount(name) {
				if (this._events[name] != null) return this._events[name].length;
				else return 0;
			}
			async trigger(name, ...args) {
				var e, promises;
				try {
					name !== "debug" && this.trigger("debug", `Event triggered: ${name}`, args);
					if (this._events[name] == null) return;
					this._events[name] = this._events[name].filter(function(listener) {
						return listener.status !== "none";
					});
					promises = this._events[name].map(async (listener) => {
						var e, returned;
						if (listener.status === "none") return;
						listener.status === "once" && (listener.status = "none");
						try {
							returned = typeof listener.cb == "function" ? listener.cb(...args) : void 0;
							if (typeof returned?.then == "function") return await returned;
							else return returned;
						} catch (error) {
							e = error;
							this.trigger("error", e);
							return null;
						}
					});
					return (await Promise.all(promises)).find(function(x) {
						return x != null;
					});
				} catch (error) {
					e = error;
					this.trigger("error", e);
					return null;
				}
			}
		};
		var DLList$1 = DLList_1, Events$1 = Events_1;
		var Queues_1 = class Queues {
			constructor(num_priorities) {
				this.Events = new Events$1(this);
				this._length = 0;
				this._lists = (function() {
					var j, ref, results = [];
					for (j = 1, ref = num_priorities; 1 <= ref ? j <= ref : j >= ref; 1 <= ref ? ++j : --j) results.push(new DLList$1((() => this.incr()), (() => this.decr())));
					return results;
				}).call(this);
			}
			incr() {
				if (this._length++ === 0) return this.Events.trigger("leftzero");
			}
			decr() {
				if (--this._length === 0) return this.Events.trigger("zero");
			}
			push(job) {
				return this._lists[job.options.priority].push(job);
			}
			queued(priority) {
				if (priority != null) return this._lists[priority].length;
				else return this._length;
			}
			shiftAll(fn) {
				return this._lists.forEach(function(list) {
					return list.forEachShift(fn);
				});
			}
			getFirst(arr = this._lists) {
				var j = 0, len = arr.length, list;
				for (; j < len; j++) {
					list = arr[j];
					if (list.length > 0) return list;
				}
				return [];
			}
			shiftLastFrom(priority) {
				return this.getFirst(this._lists.slice(priority).reverse()).shift();
			}
		};
		var BottleneckError_1 = class BottleneckError extends Error {};
		var BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES = 10, parser$1;
		DEFAULT_PRIORITY = 5;
		parser$1 = parser;
		BottleneckError$1 = BottleneckError_1;
		Job = class Job {
			constructor(task, args, options, jobDefaults, rejectOnDrop, Events, _states, Promise) {
				this.task = task;
				this.args = args;
				this.rejectOnDrop = rejectOnDrop;
				this.Events = Events;
				this._states = _states;
				this.Promise = Promise;
				this.options = parser$1.load(options, jobDefaults);
				this.options.priority = this._sanitizePriority(this.options.priority);
				this.options.id === jobDefaults.id && (this.options.id = `${this.options.id}-${this._randomIndex()}`);
				this.promise = new this.Promise((_resolve, _reject) => {
					this._resolve = _resolve;
					this._reject = _reject;
				});
				this.retryCount = 0;
			}
			_sanitizePriority(priority) {
				var sProperty = ~~priority === priority ? priority : DEFAULT_PRIORITY;
				if (sProperty < 0) return 0;
				else if (sProperty > NUM_PRIORITIES - 1) return NUM_PRIORITIES - 1;
				else return sProperty;
			}
			_randomIndex() {
				return Math.random().toString(36).slice(2);
			}
			doDrop({ error, message = "This job has been dropped by Bottleneck" } = {}) {
				if (this._states.remove(this.options.id)) {
					this.rejectOnDrop && this._reject(error ?? new BottleneckError$1(message));
					this.Events.trigger("dropped", {
						args: this.args,
						options: this.options,
						task: this.task,
						promise: this.promise
					});
					return !0;
				} else return !1;
			}
			_assertStatus(expected) {
				var status = this._states.jobStatus(this.options.id);
				if (!(status === expected || expected === "DONE" && status === null)) throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
			}
			doReceive() {
				this._states.start(this.options.id);
				return this.Events.trigger("received", {
					args: this.args,
					options: this.options
				});
			}
			doQueue(reachedHWM, blocked) {
				this._assertStatus("RECEIVED");
				this._states.next(this.options.id);
				return this.Events.trigger("queued", {
					args: this.args,
					options: this.options,
					reachedHWM,
					blocked
				});
			}
			doRun() {
				if (this.retryCount === 0) {
					this._assertStatus("QUEUED");
					this._states.next(this.options.id);
				} else this._assertStatus("EXECUTING");
				return this.Events.trigger("scheduled", {
					args: this.args,
					options: this.options
				});
			}
			async doExecute(chained, clearGlobalState, run, free) {
				var error, eventInfo, passed;
				if (this.retryCount === 0) {
					this._assertStatus("RUNNING");
					this._states.next(this.options.id);
				} else this._assertStatus("EXECUTING");
				eventInfo = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				};
				this.Events.trigger("executing", eventInfo);
				try {
					passed = await (chained == null ? this.task(...this.args) : chained.schedule(this.options, this.task, ...this.args));
					if (clearGlobalState()) {
						this.doDone(eventInfo);
						await free(this.options, eventInfo);
						this._assertStatus("DONE");
						return this._resolve(passed);
					}
				} catch (error1) {
					error = error1;
					return this._onFailure(error, eventInfo, clearGlobalState, run, free);
				}
			}
			doExpire(clearGlobalState, run, free) {
				var error, eventInfo;
				this._states.jobStatus(this.options.id === "RUNNING") && this._states.next(this.options.id);
				this._assertStatus("EXECUTING");
				eventInfo = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				};
				error = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
				return this._onFailure(error, eventInfo, clearGlobalState, run, free);
			}
			async _onFailure(error, eventInfo, clearGlobalState, run, free) {
				var retry, retryAfter;
				if (clearGlobalState()) {
					retry = await this.Events.trigger("failed", error, eventInfo);
					if (retry != null) {
						retryAfter = ~~retry;
						this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
						this.retryCount++;
						return run(retryAfter);
					} else {
						this.doDone(eventInfo);
						await free(this.options, eventInfo);
						this._assertStatus("DONE");
						return this._reject(error);
					}
				}
			}
			doDone(eventInfo) {
				this._assertStatus("EXECUTING");
				this._states.next(this.options.id);
				return this.Events.trigger("done", eventInfo);
			}
		};
		var Job_1 = Job;
		var BottleneckError$2, LocalDatastore, parser$2 = parser;
		BottleneckError$2 = BottleneckError_1;
		LocalDatastore = class LocalDatastore {
			constructor(instance, storeOptions, storeInstanceOptions) {
				this.instance = instance;
				this.storeOptions = storeOptions;
				this.clientId = this.instance._randomIndex();
				parser$2.load(storeInstanceOptions, storeInstanceOptions, this);
				this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
				this._running = 0;
				this._done = 0;
				this._unblockTime = 0;
				this.ready = this.Promise.resolve();
				this.clients = {};
				this._startHeartbeat();
			}
			_startHeartbeat() {
				var base;
				if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) return typeof (base = this.heartbeat = setInterval(() => {
					var amount, incr, maximum, now = Date.now(), reservoir;
					if (this.storeOptions.reservoirRefreshInterval != null && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
						this._lastReservoirRefresh = now;
						this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
						this.instance._drainAll(this.computeCapacity());
					}
					if (this.storeOptions.reservoirIncreaseInterval != null && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
						({reservoirIncreaseAmount: amount, reservoirIncreaseMaximum: maximum, reservoir} = this.storeOptions);
						this._lastReservoirIncrease = now;
						incr = maximum == null ? amount : Math.min(amount, maximum - reservoir);
						if (incr > 0) {
							this.storeOptions.reservoir += incr;
							return this.instance._drainAll(this.computeCapacity());
						}
					}
				}, this.heartbeatInterval)).unref == "function" ? base.unref() : void 0;
				else return clearInterval(this.heartbeat);
			}
			async __publish__(message) {
				await this.yieldLoop();
				return this.instance.Events.trigger("message", message.toString());
			}
			async __disconnect__(flush) {
				await this.yieldLoop();
				clearInterval(this.heartbeat);
				return this.Promise.resolve();
			}
			yieldLoop(t = 0) {
				return new this.Promise(function(resolve, reject) {
					return setTimeout(resolve, t);
				});
			}
			computePenalty() {
				return this.storeOptions.penalty ?? (15 * this.storeOptions.minTime || 5e3);
			}
			async __updateSettings__(options) {
				await this.yieldLoop();
				parser$2.overwrite(options, options, this.storeOptions);
				this._startHeartbeat();
				this.instance._drainAll(this.computeCapacity());
				return !0;
			}
			async __running__() {
				await this.yieldLoop();
				return this._running;
			}
			async __queued__() {
				await this.yieldLoop();
				return this.instance.queued();
			}
			async __done__() {
				await this.yieldLoop();
				return this._done;
			}
			async __groupCheck__(time) {
				await this.yieldLoop();
				return this._nextRequest + this.timeout < time;
			}
			computeCapacity() {
				var maxConcurrent, reservoir;
				({maxConcurrent, reservoir} = this.storeOptions);
				if (maxConcurrent != null && reservoir != null) return Math.min(maxConcurrent - this._running, reservoir);
				else if (maxConcurrent != null) return maxConcurrent - this._running;
				else if (reservoir != null) return reservoir;
				else return null;
			}
			conditionsCheck(weight) {
				var capacity = this.computeCapacity();
				return capacity == null || weight <= capacity;
			}
			async __incrementReservoir__(incr) {
				var reservoir;
				await this.yieldLoop();
				reservoir = this.storeOptions.reservoir += incr;
				this.instance._drainAll(this.computeCapacity());
				return reservoir;
			}
			async __currentReservoir__() {
				await this.yieldLoop();
				return this.storeOptions.reservoir;
			}
			isBlocked(now) {
				return this._unblockTime >= now;
			}
			check(weight, now) {
				return this.conditionsCheck(weight) && this._nextRequest - now <= 0;
			}
			async __check__(weight) {
				var now;
				await this.yieldLoop();
				now = Date.now();
				return this.check(weight, now);
			}
			async __register__(index, weight, expiration) {
				var now, wait;
				await this.yieldLoop();
				now = Date.now();
				if (this.conditionsCheck(weight)) {
					this._running += weight;
					this.storeOptions.reservoir != null && (this.storeOptions.reservoir -= weight);
					wait = Math.max(this._nextRequest - now, 0);
					this._nextRequest = now + wait + this.storeOptions.minTime;
					return {
						success: !0,
						wait,
						reservoir: this.storeOptions.reservoir
					};
				} else return { success: !1 };
			}
			strategyIsBlock() {
				return this.storeOptions.strategy === 3;
			}
			async __submit__(queueLength, weight) {
				var blocked, now, reachedHWM;
				await this.yieldLoop();
				if (this.storeOptions.maxConcurrent != null && weight > this.storeOptions.maxConcurrent) throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
				now = Date.now();
				reachedHWM = this.storeOptions.highWater != null && queueLength === this.storeOptions.highWater && !this.check(weight, now);
				blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now));
				if (blocked) {
					this._unblockTime = now + this.computePenalty();
					this._nextRequest = this._unblockTime + this.storeOptions.minTime;
					this.instance._dropAllQueued();
				}
				return {
					reachedHWM,
					blocked,
					strategy: this.storeOptions.strategy
				};
			}
			async __free__(index, weight) {
				await this.yieldLoop();
				this._running -= weight;
				this._done += weight;
				this.instance._drainAll(this.computeCapacity());
				return { running: this._running };
			}
		};
		var LocalDatastore_1 = LocalDatastore;
		var BottleneckError$3 = BottleneckError_1;
		var States_1 = class States {
			constructor(status1) {
				this.status = status1;
				this._jobs = {};
				this.counts = this.status.map(function() {
					return 0;
				});
			}
			next(id) {
				var current = this._jobs[id], next = current + 1;
				if (current != null && next < this.status.length) {
					this.counts[current]--;
					this.counts[next]++;
					return this._jobs[id]++;
				} else if (current != null) {
					this.counts[current]--;
					return delete this._jobs[id];
				}
			}
			start(id) {
				var initial = 0;
				this._jobs[id] = initial;
				return this.counts[initial]++;
			}
			remove(id) {
				var current = this._jobs[id];
				if (current != null) {
					this.counts[current]--;
					delete this._jobs[id];
				}
				return current != null;
			}
			jobStatus(id) {
				return this.status[this._jobs[id]] ?? null;
			}
			statusJobs(status) {
				var k, pos, ref, results, v;
				if (status != null) {
					pos = this.status.indexOf(status);
					if (pos < 0) throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`);
					ref = this._jobs;
					results = [];
					for (k in ref) {
						v = ref[k];
						v === pos && results.push(k);
					}
					return results;
				} else return Object.keys(this._jobs);
			}
			statusCounts() {
				return this.counts.reduce(((acc, v, i) => {
					acc[this.status[i]] = v;
					return acc;
				}), {});
			}
		};
		var DLList$2 = DLList_1;
		var Sync_1 = class Sync {
			constructor(name, Promise) {
				this.schedule = this.schedule.bind(this);
				this.name = name;
				this.Promise = Promise;
				this._running = 0;
				this._queue = new DLList$2();
			}
			isEmpty() {
				return this._queue.length === 0;
			}
			async _tryToRun() {
				var args, cb, error, reject, resolve, returned, task;
				if (this._running < 1 && this._queue.length > 0) {
					this._running++;
					({task, args, resolve, reject} = this._queue.shift());
					cb = await (async function() {
						try {
							returned = await task(...args);
							return function() {
								return resolve(returned);
							};
						} catch (error1) {
							error = error1;
							return function() {
								return reject(error);
							};
						}
					})();
					this._running--;
					this._tryToRun();
					return cb();
				}
			}
			schedule(task, ...args) {
				var promise, reject, resolve = reject = null;
				promise = new this.Promise(function(_resolve, _reject) {
					resolve = _resolve;
					return reject = _reject;
				});
				this._queue.push({
					task,
					args,
					resolve,
					reject
				});
				this._tryToRun();
				return promise;
			}
		};
		var version = "2.19.5";
		var version$2 = Object.freeze({
			version,
			default: { version }
		});
		var require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3 = parser;
		Events$2 = Events_1;
		RedisConnection$1 = require$$2;
		IORedisConnection$1 = require$$3;
		Scripts$1 = require$$4;
		Group = (function() {
			class Group {
				constructor(limiterOptions = {}) {
					this.deleteKey = this.deleteKey.bind(this);
					this.limiterOptions = limiterOptions;
					parser$3.load(this.limiterOptions, this.defaults, this);
					this.Events = new Events$2(this);
					this.instances = {};
					this.Bottleneck = Bottleneck_1;
					this._startAutoCleanup();
					this.sharedConnection = this.connection != null;
					this.connection ?? (this.limiterOptions.datastore === "redis" ? this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events })) : this.limiterOptions.datastore === "ioredis" && (this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }))));
				}
				key(key = "") {
					return this.instances[key] ?? (() => {
						var limiter = this.instances[key] = new this.Bottleneck(Object.assign(this.limiterOptions, {
							id: `${this.id}-${key}`,
							timeout: this.timeout,
							connection: this.connection
						}));
						this.Events.trigger("created", limiter, key);
						return limiter;
					})();
				}
				async deleteKey(key = "") {
					var deleted, instance = this.instances[key];
					this.connection && (deleted = await this.connection.__runCommand__(["del", ...Scripts$1.allKeys(`${this.id}-${key}`)]));
					if (instance != null) {
						delete this.instances[key];
						await instance.disconnect();
					}
					return instance != null || deleted > 0;
				}
				limiters() {
					var k, ref = this.instances, results = [], v;
					for (k in ref) {
						v = ref[k];
						results.push({
							key: k,
							limiter: v
						});
					}
					return results;
				}
				keys() {
					return Object.keys(this.instances);
				}
				async clusterKeys() {
					var cursor, end, found, i, k, keys, len, next, start;
					if (this.connection == null) return this.Promise.resolve(this.keys());
					keys = [];
					cursor = null;
					start = `b_${this.id}-`.length;
					end = 9;
					for (; cursor !== 0;) {
						[next, found] = await this.connection.__runCommand__([
							"scan",
							cursor ?? 0,
							"match",
							`b_${this.id}-*_settings`,
							"count",
							1e4
						]);
						cursor = ~~next;
						for (i = 0, len = found.length; i < len; i++) {
							k = found[i];
							keys.push(k.slice(start, -end));
						}
					}
					return keys;
				}
				_startAutoCleanup() {
					var base;
					clearInterval(this.interval);
					return typeof (base = this.interval = setInterval(async () => {
						var e, k, ref, results, time = Date.now(), v;
						ref = this.instances;
						results = [];
						for (k in ref) {
							v = ref[k];
							try {
								await v._store.__groupCheck__(time) ? results.push(this.deleteKey(k)) : results.push(void 0);
							} catch (error) {
								e = error;
								results.push(v.Events.trigger("error", e));
							}
						}
						return results;
					}, this.timeout / 2)).unref == "function" ? base.unref() : void 0;
				}
				updateSettings(options = {}) {
					parser$3.overwrite(options, this.defaults, this);
					parser$3.overwrite(options, options, this.limiterOptions);
					if (options.timeout != null) return this._startAutoCleanup();
				}
				disconnect(flush = !0) {
					if (!this.sharedConnection) return this.connection?.disconnect(flush);
				}
			}
			Group.prototype.defaults = {
				timeout: 3e5,
				connection: null,
				Promise,
				id: "group-key"
			};
			return Group;
		}).call(commonjsGlobal);
		var Group_1 = Group;
		var Batcher, Events$3, parser$4 = parser;
		Events$3 = Events_1;
		Batcher = (function() {
			class Batcher {
				constructor(options = {}) {
					this.options = options;
					parser$4.load(this.options, this.defaults, this);
					this.Events = new Events$3(this);
					this._arr = [];
					this._resetPromise();
					this._lastFlush = Date.now();
				}
				_resetPromise() {
					return this._promise = new this.Promise((res, rej) => this._resolve = res);
				}
				_flush() {
					clearTimeout(this._timeout);
					this._lastFlush = Date.now();
					this._resolve();
					this.Events.trigger("batch", this._arr);
					this._arr = [];
					return this._resetPromise();
				}
				add(data) {
					var ret;
					this._arr.push(data);
					ret = this._promise;
					this._arr.length === this.maxSize ? this._flush() : this.maxTime != null && this._arr.length === 1 && (this._timeout = setTimeout(() => this._flush(), this.maxTime));
					return ret;
				}
			}
			Batcher.prototype.defaults = {
				maxTime: null,
				maxSize: null,
				Promise
			};
			return Batcher;
		}).call(commonjsGlobal);
		var Batcher_1 = Batcher;
		var require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var require$$8 = getCjsExportFromNamespace(version$2);
		var Bottleneck, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5, splice = [].splice;
		NUM_PRIORITIES$1 = 10;
		DEFAULT_PRIORITY$1 = 5;
		parser$5 = parser;
		Queues$1 = Queues_1;
		Job$1 = Job_1;
		LocalDatastore$1 = LocalDatastore_1;
		RedisDatastore$1 = require$$4$1;
		Events$4 = Events_1;
		States$1 = States_1;
		Sync$1 = Sync_1;
		Bottleneck = (function() {
			class Bottleneck {
				constructor(options = {}, ...invalid) {
					var storeInstanceOptions, storeOptions;
					this._addToQueue = this._addToQueue.bind(this);
					this._validateOptions(options, invalid);
					parser$5.load(options, this.instanceDefaults, this);
					this._queues = new Queues$1(NUM_PRIORITIES$1);
					this._scheduled = {};
					this._states = new States$1([
						"RECEIVED",
						"QUEUED",
						"RUNNING",
						"EXECUTING"
					].concat(this.trackDoneStatus ? ["DONE"] : []));
					this._limiter = null;
					this.Events = new Events$4(this);
					this._submitLock = new Sync$1("submit", this.Promise);
					this._registerLock = new Sync$1("register", this.Promise);
					storeOptions = parser$5.load(options, this.storeDefaults, {});
					this._store = (function() {
						if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
							storeInstanceOptions = parser$5.load(options, this.redisStoreDefaults, {});
							return new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
						} else if (this.datastore === "local") {
							storeInstanceOptions = parser$5.load(options, this.localStoreDefaults, {});
							return new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
						} else throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
					}).call(this);
					this._queues.on("leftzero", () => {
						var ref;
						return (ref = this._store.heartbeat) == null ? void 0 : typeof ref.ref == "function" ? ref.ref() : void 0;
					});
					this._queues.on("zero", () => {
						var ref;
						return (ref = this._store.heartbeat) == null ? void 0 : typeof ref.unref == "function" ? ref.unref() : void 0;
					});
				}
				_validateOptions(options, invalid) {
					if (!(typeof options == "object" && options && invalid.length === 0)) throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
				}
				ready() {
					return this._store.ready;
				}
				clients() {
					return this._store.clients;
				}
				channel() {
					return `b_${this.id}`;
				}
				channel_client() {
					return `b_${this.id}_${this._store.clientId}`;
				}
				publish(message) {
					return this._store.__publish__(message);
				}
				disconnect(flush = !0) {
					return this._store.__disconnect__(flush);
				}
				chain(_limiter) {
					this._limiter = _limiter;
					return this;
				}
				queued(priority) {
					return this._queues.queued(priority);
				}
				clusterQueued() {
					return this._store.__queued__();
				}
				empty() {
					return this.queued() === 0 && this._submitLock.isEmpty();
				}
				running() {
					return this._store.__running__();
				}
				done() {
					return this._store.__done__();
				}
				jobStatus(id) {
					return this._states.jobStatus(id);
				}
				jobs(status) {
					return this._states.statusJobs(status);
				}
				counts() {
					return this._states.statusCounts();
				}
				_randomIndex() {
					return Math.random().toString(36).slice(2);
				}
				check(weight = 1) {
					return this._store.__check__(weight);
				}
				_clearGlobalState(index) {
					if (this._scheduled[index] != null) {
						clearTimeout(this._scheduled[index].expiration);
						delete this._scheduled[index];
						return !0;
					} else return !1;
				}
				async _free(index, job, options, eventInfo) {
					var e, running;
					try {
						({running} = await this._store.__free__(index, options.weight));
						this.Events.trigger("debug", `Freed ${options.id}`, eventInfo);
						if (running === 0 && this.empty()) return this.Events.trigger("idle");
					} catch (error1) {
						e = error1;
						return this.Events.trigger("error", e);
					}
				}
				_run(index, job, wait) {
					var clearGlobalState, free, run;
					job.doRun();
					clearGlobalState = this._clearGlobalState.bind(this, index);
					run = this._run.bind(this, index, job);
					free = this._free.bind(this, index, job);
					return this._scheduled[index] = {
						timeout: setTimeout(() => job.doExecute(this._limiter, clearGlobalState, run, free), wait),
						expiration: job.options.expiration == null ? void 0 : setTimeout(function() {
							return job.doExpire(clearGlobalState, run, free);
						}, wait + job.options.expiration),
						job
					};
				}
				_drainOne(capacity) {
					return this._registerLock.schedule(() => {
						var args, index, next, options, queue;
						if (this.queued() === 0) return this.Promise.resolve(null);
						queue = this._queues.getFirst();
						({options, args} = next = queue.first());
						if (capacity != null && options.weight > capacity) return this.Promise.resolve(null);
						this.Events.trigger("debug", `Draining ${options.id}`, {
							args,
							options
						});
						index = this._randomIndex();
						return this._store.__register__(index, options.weight, options.expiration).then(({ success, wait, reservoir }) => {
							var empty;
							this.Events.trigger("debug", `Drained ${options.id}`, {
								success,
								args,
								options
							});
							if (success) {
								queue.shift();
								empty = this.empty();
								empty && this.Events.trigger("empty");
								reservoir === 0 && this.Events.trigger("depleted", empty);
								this._run(index, next, wait);
								return this.Promise.resolve(options.weight);
							} else return this.Promise.resolve(null);
						});
					});
				}
				_drainAll(capacity, total = 0) {
					return this._drainOne(capacity).then((drained) => {
						var newCapacity;
						if (drained != null) {
							newCapacity = capacity == null ? capacity : capacity - drained;
							return this._drainAll(newCapacity, total + drained);
						} else return this.Promise.resolve(total);
					}).catch((e) => this.Events.trigger("error", e));
				}
				_dropAllQueued(message) {
					return this._queues.shiftAll(function(job) {
						return job.doDrop({ message });
					});
				}
				stop(options = {}) {
					var done, waitForExecuting;
					options = parser$5.load(options, this.stopDefaults);
					waitForExecuting = (at) => {
						var finished = () => {
							var counts = this._states.counts;
							return counts[0] + counts[1] + counts[2] + counts[3] === at;
						};
						return new this.Promise((resolve, reject) => {
							if (finished()) return resolve();
							else return this.on("done", () => {
								if (finished()) {
									this.removeAllListeners("done");
									return resolve();
								}
							});
						});
					};
					done = options.dropWaitingJobs ? (this._run = function(index, next) {
						return next.doDrop({ message: options.dropErrorMessage });
					}, this._drainOne = () => this.Promise.resolve(null), this._registerLock.schedule(() => this._submitLock.schedule(() => {
						var k, ref = this._scheduled, v;
						for (k in ref) {
							v = ref[k];
							if (this.jobStatus(v.job.options.id) === "RUNNING") {
								clearTimeout(v.timeout);
								clearTimeout(v.expiration);
								v.job.doDrop({ message: options.dropErrorMessage });
							}
						}
						this._dropAllQueued(options.dropErrorMessage);
						return waitForExecuting(0);
					}))) : this.schedule({
						priority: NUM_PRIORITIES$1 - 1,
						weight: 0
					}, () => waitForExecuting(1));
					this._receive = function(job) {
						return job._reject(new Bottleneck.prototype.BottleneckError(options.enqueueErrorMessage));
					};
					this.stop = () => this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"));
					return done;
				}
				async _addToQueue(job) {
					var args, blocked, error, options, reachedHWM, shifted, strategy;
					({args, options} = job);
					try {
						({reachedHWM, blocked, strategy} = await this._store.__submit__(this.queued(), options.weight));
					} catch (error1) {
						error = error1;
						this.Events.trigger("debug", `Could not queue ${options.id}`, {
							args,
							options,
							error
						});
						job.doDrop({ error });
						return !1;
					}
					if (blocked) {
						job.doDrop();
						return !0;
					} else if (reachedHWM) {
						shifted = strategy === Bottleneck.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options.priority) : strategy === Bottleneck.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options.priority + 1) : strategy === Bottleneck.prototype.strategy.OVERFLOW ? job : void 0;
						shifted?.doDrop();
						if (shifted == null || strategy === Bottleneck.prototype.strategy.OVERFLOW) {
							shifted ?? job.doDrop();
							return reachedHWM;
						}
					}
					job.doQueue(reachedHWM, blocked);
					this._queues.push(job);
					await this._drainAll();
					return reachedHWM;
				}
				_receive(job) {
					if (this._states.jobStatus(job.options.id) != null) {
						job._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
						return !1;
					} else {
						job.doReceive();
						return this._submitLock.schedule(this._addToQueue, job);
					}
				}
				submit(...args) {
					var cb, fn, job, options, ref, ref1, task;
					if (typeof args[0] == "function") {
						ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1);
						options = parser$5.load({}, this.jobDefaults);
					} else {
						ref1 = args, [options, fn, ...args] = ref1, [cb] = splice.call(args, -1);
						options = parser$5.load(options, this.jobDefaults);
					}
					task = (...args) => new this.Promise(function(resolve, reject) {
						return fn(...args, function(...args) {
							return (args[0] == null ? resolve : reject)(args);
						});
					});
					job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
					job.promise.then(function(args) {
						return typeof cb == "function" ? cb(...args) : void 0;
					}).catch(function(args) {
						if (Array.isArray(args)) return typeof cb == "function" ? cb(...args) : void 0;
						else return typeof cb == "function" ? cb(args) : void 0;
					});
					return this._receive(job);
				}
				schedule(...args) {
					var job, options, task;
					if (typeof args[0] == "function") {
						[task, ...args] = args;
						options = {};
					} else [options, task, ...args] = args;
					job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
					this._receive(job);
					return job.promise;
				}
				wrap(fn) {
					var schedule = this.schedule.bind(this), wrapped = function(...args) {
						return schedule(fn.bind(this), ...args);
					};
					wrapped.withOptions = function(options, ...args) {
						return schedule(options, fn, ...args);
					};
					return wrapped;
				}
				async updateSettings(options = {}) {
					await this._store.__updateSettings__(parser$5.overwrite(options, this.storeDefaults));
					parser$5.overwrite(options, this.instanceDefaults, this);
					return this;
				}
				currentReservoir() {
					return this._store.__currentReservoir__();
				}
				incrementReservoir(incr = 0) {
					return this._store.__incrementReservoir__(incr);
				}
			}
			Bottleneck.default = Bottleneck;
			Bottleneck.Events = Events$4;
			Bottleneck.version = Bottleneck.prototype.version = require$$8.version;
			Bottleneck.strategy = Bottleneck.prototype.strategy = {
				LEAK: 1,
				OVERFLOW: 2,
				OVERFLOW_PRIORITY: 4,
				BLOCK: 3
			};
			Bottleneck.BottleneckError = Bottleneck.prototype.BottleneckError = BottleneckError_1;
			Bottleneck.Group = Bottleneck.prototype.Group = Group_1;
			Bottleneck.RedisConnection = Bottleneck.prototype.RedisConnection = require$$2;
			Bottleneck.IORedisConnection = Bottleneck.prototype.IORedisConnection = require$$3;
			Bottleneck.Batcher = Bottleneck.prototype.Batcher = Batcher_1;
			Bottleneck.prototype.jobDefaults = {
				priority: DEFAULT_PRIORITY$1,
				weight: 1,
				expiration: null,
				id: "<no-id>"
			};
			Bottleneck.prototype.storeDefaults = {
				maxConcurrent: null,
				minTime: 0,
				highWater: null,
				strategy: Bottleneck.prototype.strategy.LEAK,
				penalty: null,
				reservoir: null,
				reservoirRefreshInterval: null,
				reservoirRefreshAmount: null,
				reservoirIncreaseInterval: null,
				reservoirIncreaseAmount: null,
				reservoirIncreaseMaximum: null
			};
			Bottleneck.prototype.localStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 250
			};
			Bottleneck.prototype.redisStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 5e3,
				clientTimeout: 1e4,
				Redis: null,
				clientOptions: {},
				clusterNodes: null,
				clearDatastore: !1,
				connection: null
			};
			Bottleneck.prototype.instanceDefaults = {
				datastore: "local",
				connection: null,
				id: "<no-id>",
				rejectOnDrop: !0,
				trackDoneStatus: !1,
				Promise
			};
			Bottleneck.prototype.stopDefaults = {
				enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
				dropWaitingJobs: !0,
				dropErrorMessage: "This limiter has been stopped."
			};
			return Bottleneck;
		}).call(commonjsGlobal);
		var Bottleneck_1 = Bottleneck;
		return Bottleneck_1;
	}));
}));

// node_modules/@octokit/plugin-retry
var import_light = __toESM(require_light(), 1);
var VERSION$2 = "0.0.0-development";
function isRequestError(error) {
	return error.request !== void 0;
}
async function errorRequest(state, octokit, error, options) {
	if (!isRequestError(error) || !error?.request.request) throw error;
	if (error.status >= 400 && !state.doNotRetry.includes(error.status)) {
		let retries = options.request.retries == null ? state.retries : options.request.retries;
		let retryAfter = ((options.request.retryCount || 0) + 1) ** 2;
		throw octokit.retry.retryRequest(error, retries, retryAfter);
	}
	throw error;
}
async function wrapRequest$1(state, octokit, request, options) {
	let limiter = new import_light.default();
	limiter.on("failed", function(error, info) {
		let maxRetries = ~~error.request.request?.retries;
		let after = ~~error.request.request?.retryAfter;
		options.request.retryCount = info.retryCount + 1;
		if (maxRetries > info.retryCount) return after * state.retryAfterBaseValue;
	});
	return limiter.schedule(requestWithGraphqlErrorHandling.bind(null, state, octokit, request), options);
}
async function requestWithGraphqlErrorHandling(state, octokit, request, options) {
	let response = await request(options);
	if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(response.data.errors[0].message)) return errorRequest(state, octokit, new RequestError(response.data.errors[0].message, 500, {
		request: options,
		response
	}), options);
	return response;
}
function retry(octokit, octokitOptions) {
	let state = Object.assign({
		enabled: !0,
		retryAfterBaseValue: 1e3,
		doNotRetry: [
			400,
			401,
			403,
			404,
			410,
			422,
			451
		],
		retries: 3
	}, octokitOptions.retry);
	let retryPlugin = { retry: { retryRequest: (error, retries, retryAfter) => {
		error.request.request = Object.assign({}, error.request.request, {
			retries,
			retryAfter
		});
		return error;
	} } };
	if (state.enabled) {
		octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin));
		octokit.hook.wrap("request", wrapRequest$1.bind(null, state, retryPlugin));
	}
	return retryPlugin;
}
retry.VERSION = VERSION$2;

// node_modules/@octokit/plugin-throttling
var VERSION$1 = "0.0.0-development";
var noop = () => Promise.resolve();
function wrapRequest(state, request, options) {
	return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
	let { pathname } = new URL(options.url, "http://github.test");
	let isAuth = isAuthRequest(options.method, pathname);
	let isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
	let isSearch = options.method === "GET" && pathname.startsWith("/search/");
	let isGraphQL = pathname.startsWith("/graphql");
	let jobOptions = ~~request.retryCount > 0 ? {
		priority: 0,
		weight: 0
	} : {};
	state.clustering && (jobOptions.expiration = 6e4);
	(isWrite || isGraphQL) && await state.write.key(state.id).schedule(jobOptions, noop);
	isWrite && state.triggersNotification(pathname) && await state.notifications.key(state.id).schedule(jobOptions, noop);
	isSearch && await state.search.key(state.id).schedule(jobOptions, noop);
	let req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
	if (isGraphQL) {
		let res = await req;
		if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) throw Object.assign(Error("GraphQL Rate Limit Exceeded"), {
			response: res,
			data: res.data
		});
	}
	return req;
}
function isAuthRequest(method, pathname) {
	return method === "PATCH" && /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && (/^\/applications\/[^/]+\/token$/.test(pathname) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || pathname === "/login/oauth/access_token");
}
var triggers_notification_paths_default = [
	"/orgs/{org}/invitations",
	"/orgs/{org}/invitations/{invitation_id}",
	"/orgs/{org}/teams/{team_slug}/discussions",
	"/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
	"/repos/{owner}/{repo}/collaborators/{username}",
	"/repos/{owner}/{repo}/commits/{commit_sha}/comments",
	"/repos/{owner}/{repo}/issues",
	"/repos/{owner}/{repo}/issues/{issue_number}/comments",
	"/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
	"/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
	"/repos/{owner}/{repo}/pulls",
	"/repos/{owner}/{repo}/pulls/{pull_number}/comments",
	"/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
	"/repos/{owner}/{repo}/pulls/{pull_number}/merge",
	"/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
	"/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
	"/repos/{owner}/{repo}/releases",
	"/teams/{team_id}/discussions",
	"/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher(paths) {
	let regex2 = `^(?:${paths.map((path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")).map((r) => `(?:${r})`).join("|")})[^/]*$`;
	return new RegExp(regex2, "i");
}
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
	groups.global = new Bottleneck.Group({
		id: "octokit-global",
		maxConcurrent: 10,
		...common
	});
	groups.auth = new Bottleneck.Group({
		id: "octokit-auth",
		maxConcurrent: 1,
		...common
	});
	groups.search = new Bottleneck.Group({
		id: "octokit-search",
		maxConcurrent: 1,
		minTime: 2e3,
		...common
	});
	groups.write = new Bottleneck.Group({
		id: "octokit-write",
		maxConcurrent: 1,
		minTime: 1e3,
		...common
	});
	groups.notifications = new Bottleneck.Group({
		id: "octokit-notifications",
		maxConcurrent: 1,
		minTime: 3e3,
		...common
	});
};
function throttling(octokit, octokitOptions) {
	let { enabled = !0, Bottleneck = import_light.default, id = "no-id", timeout = 12e4, connection } = octokitOptions.throttle || {};
	if (!enabled) return {};
	let common = { timeout };
	connection !== void 0 && (common.connection = connection);
	let state = Object.assign({
		clustering: connection != null,
		triggersNotification,
		fallbackSecondaryRateRetryAfter: 60,
		retryAfterBaseValue: 1e3,
		id
	}, octokitOptions.throttle);
	if (typeof state.onSecondaryRateLimit != "function" || typeof state.onRateLimit != "function") throw Error("octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    ");
	let initialized = !1;
	let initializeBottleneck = () => {
		if (initialized) return;
		initialized = !0;
		groups.global ?? createGroups(Bottleneck, common);
		state.global = state.global ?? groups.global;
		state.auth = state.auth ?? groups.auth;
		state.search = state.search ?? groups.search;
		state.write = state.write ?? groups.write;
		state.notifications = state.notifications ?? groups.notifications;
		state.retryLimiter = state.retryLimiter ?? new Bottleneck();
		let events = {};
		let emitter = new Bottleneck.Events(events);
		events.on("secondary-limit", state.onSecondaryRateLimit);
		events.on("rate-limit", state.onRateLimit);
		events.on("error", (e) => octokit.log.warn("Error in throttling-plugin limit handler", e));
		state.retryLimiter.on("failed", async function(error, info) {
			let [state2, request, options] = info.args;
			let { pathname } = new URL(options.url, "http://github.test");
			if (!(pathname.startsWith("/graphql") && error.status !== 401 || error.status === 403 || error.status === 429)) return;
			let retryCount = ~~request.retryCount;
			request.retryCount = retryCount;
			options.request.retryCount = retryCount;
			let { wantRetry, retryAfter = 0 } = await (async function() {
				if (/\bsecondary rate\b/i.test(error.message)) {
					let retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
					return {
						wantRetry: await emitter.trigger("secondary-limit", retryAfter2, options, octokit, retryCount),
						retryAfter: retryAfter2
					};
				}
				if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some((error2) => error2.type === "RATE_LIMITED")) {
					let rateLimitReset = (new Date(~~error.response.headers["x-ratelimit-reset"] * 1e3)).getTime();
					let retryAfter2 = Math.max(Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1, 0);
					return {
						wantRetry: await emitter.trigger("rate-limit", retryAfter2, options, octokit, retryCount),
						retryAfter: retryAfter2
					};
				}
				return {};
			})();
			if (wantRetry) {
				request.retryCount++;
				return retryAfter * state2.retryAfterBaseValue;
			}
		});
	};
	octokit.hook.wrap("request", (request, options) => {
		initializeBottleneck();
		return wrapRequest(state, request, options);
	});
	return {};
}
throttling.VERSION = VERSION$1;
throttling.triggersNotification = triggersNotification;

// actions/shared/github.ts
const MAX_RATE_LIMIT_RETRIES = 3;
function createGitHub({ apiUrl, token, userAgent }, log) {
	const onLimit = (kind) => (...[retryAfterS, options, , count]) => {
		const { method, url } = options;
		const again = count < MAX_RATE_LIMIT_RETRIES;
		log.warning(`GitHub limits the rate (${kind}) at ${method} ${url}; ${again ? `trying again in ${retryAfterS} s` : "giving up"}.`);
		return again;
	};
	const options = {
		baseUrl: apiUrl,
		userAgent,
		request: { fetch: globalThis.fetch },
		log: {
			debug: () => {},
			info: (text) => log.debug(text),
			warn: (text) => log.info(text),
			error: (text) => log.debug(text)
		},
		retry: { doNotRetry: [
			400,
			401,
			403,
			404,
			409,
			410,
			422,
			451
		] },
		throttle: {
			onRateLimit: onLimit("primary"),
			onSecondaryRateLimit: onLimit("secondary")
		}
	};
	return getOctokit(token, options, retry, throttling);
}

// actions/shared/google/access-token.ts
const SCOPE = "https://www.googleapis.com/auth/cloud-platform";
const LIFETIME = "3600s";
async function exchangeToken(account, world) {
	const subjectToken = await readSubjectToken(account, world);
	world.log.mask(subjectToken);
	try {
		const federated = await federate(account, subjectToken, world);
		world.log.mask(federated.token);
		const token = account.impersonationUrl === void 0 ? federated : await impersonate(account.impersonationUrl, federated.token, world);
		world.log.mask(token.token);
		return token;
	} catch (error) {
		if (!(error instanceof GoogleApiError) || error.isPassing) throw error;
		throw new UserError(`Google Cloud does not accept the job's identity: ${messageOf(error)}`, {
			where: account.audience,
			given: `a token with sub \`${claimsOf(subjectToken).sub}\`, aud \`${claimsOf(subjectToken).aud}\``,
			next: "Compare the provider's attribute condition and the service account's `roles/iam.workloadIdentityUser` with the repository and environment of this job."
		}, { cause: error });
	}
}
async function readSubjectToken({ source }, { fetch, idToken }) {
	if (source.kind === "runner") return oidcTokenOf(idToken, source.audience, "input google-workload-identity-provider");
	const response = await fetch(source.url, { headers: source.headers });
	const text = await response.text();
	if (!response.ok) throw readGoogleError("the OIDC token of the job", response.status, text);
	if (source.field === void 0) return text;
	const token = JSON.parse(text)[source.field];
	if (typeof token !== "string") throw new Error(`The answer to ${source.url} has no \`${source.field}\`.`);
	return token;
}
async function federate({ audience, subjectTokenType, tokenUrl }, subjectToken, world) {
	const answer = await post({
		what: "sts.token",
		url: tokenUrl,
		body: {
			grantType: "urn:ietf:params:oauth:grant-type:token-exchange",
			audience,
			scope: SCOPE,
			requestedTokenType: "urn:ietf:params:oauth:token-type:access_token",
			subjectTokenType,
			subjectToken
		},
		headers: {},
		tokenWorld: world
	});
	if (answer.access_token === void 0) throw new Error("The token exchange gave no token.");
	return {
		token: answer.access_token,
		endsAt: world.clock.now().getTime() + 1e3 * (answer.expires_in ?? 0)
	};
}
async function impersonate(url, federated, world) {
	const answer = await post({
		what: "iamcredentials.generateAccessToken",
		url,
		body: {
			scope: [SCOPE],
			lifetime: LIFETIME
		},
		headers: { authorization: `Bearer ${federated}` },
		tokenWorld: world
	});
	if (answer.accessToken === void 0) throw new Error("The service account gave no token.");
	return {
		token: answer.accessToken,
		endsAt: Date.parse(answer.expireTime ?? "")
	};
}
async function post({ what, url, body, headers, tokenWorld: { fetch } }) {
	const response = await fetch(url, {
		method: "POST",
		headers: {
			...headers,
			"content-type": "application/json"
		},
		body: JSON.stringify(body)
	});
	const text = await response.text();
	if (!response.ok) throw readGoogleError(what, response.status, text);
	return JSON.parse(text);
}

// actions/shared/google/endpoints.ts
const DEFAULTS = {
	compute: "https://compute.googleapis.com/compute/v1/",
	monitoring: "https://monitoring.googleapis.com/v3/",
	cloudscheduler: "https://cloudscheduler.googleapis.com/v1/",
	sts: "https://sts.googleapis.com/v1/",
	iamcredentials: "https://iamcredentials.googleapis.com/v1/"
};
const VERSIONS = {
	compute: "",
	monitoring: "v3/",
	cloudscheduler: "v1/",
	sts: "v1/",
	iamcredentials: "v1/"
};
function endpointOf(service, environment) {
	const given = environment[`CLOUDSDK_API_ENDPOINT_OVERRIDES_${service.toUpperCase()}`];
	return given ? `${given.replace(/\/?$/, "/")}${VERSIONS[service]}` : DEFAULTS[service];
}

// actions/shared/google/workload-identity.ts
const NEXT = "Give `google-workload-identity-provider` in a job with `id-token: write`, or run `google-github-actions/auth` in a step before this one.";
function accountOf({ provider, serviceAccount }, environment) {
	const impersonation = `projects/-/serviceAccounts/${serviceAccount}:generateAccessToken`;
	return {
		audience: `//iam.googleapis.com/${provider}`,
		subjectTokenType: "urn:ietf:params:oauth:token-type:jwt",
		tokenUrl: `${endpointOf("sts", environment)}token`,
		impersonationUrl: serviceAccount === void 0 ? void 0 : `${endpointOf("iamcredentials", environment)}${impersonation}`,
		source: {
			kind: "runner",
			audience: `https://iam.googleapis.com/${provider}`
		}
	};
}
function readExternalAccount(path) {
	const where = "GOOGLE_APPLICATION_CREDENTIALS";
	if (path === void 0 || path === "") throw new UserError("there are no credentials for Google Cloud.", {
		where,
		next: NEXT
	});
	const file = parse(path, where);
	const { type, audience, subject_token_type, token_url, credential_source: source } = file;
	if (type !== "external_account" || !audience || !subject_token_type || !token_url || !source?.url) throw new UserError("these credentials are not of workload identity federation.", {
		where: `${where} (${path})`,
		given: `type \`${type ?? "none"}\``,
		allowed: "`external_account` with the address of the token",
		next: NEXT
	});
	return {
		audience,
		subjectTokenType: subject_token_type,
		tokenUrl: token_url,
		impersonationUrl: file.service_account_impersonation_url,
		source: {
			kind: "url",
			url: source.url,
			headers: source.headers ?? {},
			field: source.format?.type === "json" ? source.format.subject_token_field_name : void 0
		}
	};
}
function parse(path, where) {
	try {
		return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path, "utf8")) ?? {};
	} catch (error) {
		const why = error instanceof SyntaxError ? "they are no JSON" : messageOf(error);
		throw new UserError(`the credentials cannot be read: ${why}.`, {
			where: `${where} (${path})`,
			next: NEXT
		});
	}
}

// actions/shared/google/google-api.ts
const PATIENT = {
	attempts: 8,
	timeoutMs: 6e4,
	firstDelayMs: 400
};
const PROMPT = {
	attempts: 4,
	timeoutMs: 1500,
	firstDelayMs: 100
};
const MAX_DELAY_MS = 2e4;
const NEVER = new AbortController().signal;
const RENEW_BEFORE_MS = 3e5;
function createGoogleApi(settings) {
	const tokenOf = tokens(settings);
	const monitoring = new URL(endpointOf("monitoring", settings.environment)).origin;
	return {
		tokenFor: (url) => new URL(url).origin === monitoring ? tokenOf() : Promise.resolve(void 0),
		async call(call, { signal, prompt } = {}) {
			const patience = prompt ? PROMPT : PATIENT;
			let refused = false;
			for (let attempt = 1;; attempt++) {
				let token;
				try {
					token = await inTime(tokenOf(), patience.timeoutMs, signal);
					const text = await send({
						googleSettings: settings,
						googleCall: call,
						token,
						timeoutMs: patience.timeoutMs,
						signal
					});
					return JSON.parse(text === "" ? "{}" : text);
				} catch (error) {
					signal?.throwIfAborted();
					const unauthenticated = error instanceof GoogleApiError && error.status === 401;
					if (unauthenticated) tokenOf.forget(token);
					if (!mayHelpAgain(error, refused) || attempt >= patience.attempts) throw named(call, error);
					refused ||= unauthenticated;
					const delayMs = Math.round(Math.min(MAX_DELAY_MS, patience.firstDelayMs * 2 ** (attempt - 1)) * (.5 + settings.random()));
					settings.log.info(`${call.name}: attempt ${attempt + 1} of ${patience.attempts} in ${delayMs} ms (${messageOf(error)})`);
					await settings.clock.sleep(delayMs, signal ?? NEVER);
				}
			}
		}
	};
}
function mayHelpAgain(error, refused) {
	if (error instanceof UserError) return false;
	return !(error instanceof GoogleApiError) || error.isPassing || error.status === 401 && !refused;
}
function named({ name }, error) {
	if (error instanceof UserError || error instanceof GoogleApiError) return error;
	const cause = error instanceof Error && error.cause !== void 0 ? ` (${messageOf(error.cause)})` : "";
	return new GoogleApiError({
		what: name,
		status: 0,
		reason: "no answer",
		message: `${messageOf(error)}${cause}`,
		options: { cause: error }
	});
}
async function send({ googleSettings: { environment, fetch, userAgent }, googleCall: { service, name, method, path, query = {}, body }, token, timeoutMs, signal }) {
	const url = new URL(path, endpointOf(service, environment));
	for (const [key, values] of Object.entries(query)) for (const value of [values].flat()) url.searchParams.append(key, value);
	const timeout = new AbortController();
	const clear = setRequestTimeout(timeout, timeoutMs);
	try {
		const response = await fetch(url, {
			method,
			headers: {
				authorization: `Bearer ${token}`,
				"user-agent": userAgent,
				...body === void 0 ? {} : { "content-type": "application/json" }
			},
			...body === void 0 ? {} : { body: JSON.stringify(body) },
			signal: signal === void 0 ? timeout.signal : AbortSignal.any([signal, timeout.signal])
		});
		const text = await response.text();
		if (!response.ok) throw readGoogleError(name, response.status, text);
		return text;
	} finally {
		clear();
	}
}
async function inTime(work, timeoutMs, signal) {
	signal?.throwIfAborted();
	const { promise, reject } = Promise.withResolvers();
	const abort = () => reject(signal?.reason);
	signal?.addEventListener("abort", abort, { once: true });
	const timer = setTimeout(() => reject(new Error(`no access token within ${timeoutMs} ms`)), timeoutMs);
	try {
		return await Promise.race([work, promise]);
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", abort);
	}
}
function setRequestTimeout(controller, timeoutMs) {
	const timer = setTimeout(() => controller.abort(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
	return () => clearTimeout(timer);
}
function tokens({ environment, identity, ...world }) {
	let account;
	let current;
	let coming;
	const renew = async () => {
		account ??= identity === void 0 ? readExternalAccount(environment.GOOGLE_APPLICATION_CREDENTIALS) : accountOf(identity, environment);
		try {
			current = await exchangeToken(account, world);
			return current;
		} catch (error) {
			if (current !== void 0 && leftMs(current) > 0) return current;
			throw error;
		}
	};
	const leftMs = ({ endsAt }) => endsAt - world.clock.now().getTime();
	const tokenOf = async () => {
		if (current !== void 0 && leftMs(current) > RENEW_BEFORE_MS) return current.token;
		coming ??= renew().finally(() => {
			coming = void 0;
		});
		return (await coming).token;
	};
	return Object.assign(tokenOf, { forget: (token) => {
		if (current?.token === token) current = void 0;
	} });
}

// actions/shared/log/log.ts
function createLog() {
	return {
		debug: (text) => debug(logSafe(text)),
		info: (text) => info(logSafe(text)),
		notice: (text, place) => notice(logSafe(text), { ...place }),
		warning: (text, place) => warning(logSafe(text), { ...place }),
		error: (text, place) => error(logSafe(text), { ...place }),
		async group(title, work) {
			startGroup(logSafe(title));
			try {
				return await work();
			} finally {
				endGroup();
			}
		},
		mask: (secret) => {
			if (secret !== "") setSecret(secret);
		}
	};
}

// actions/shared/run-program.ts
const END_MS = 1e3;
async function runProgram(command, args, { environment, onLine, input, signal }) {
	signal.throwIfAborted();
	const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_22__.spawn)(command, args, {
		env: {
			...process.env,
			...environment
		},
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		detached: true
	});
	for (const output of [child.stdout, child.stderr]) (0,node_readline__WEBPACK_IMPORTED_MODULE_23__.createInterface)({ input: output }).on("line", onLine);
	child.stdin.on("error", () => {});
	child.stdin.end(input);
	const end = (name) => {
		if (child.pid !== void 0 && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, name);
	};
	const stop = () => {
		end("SIGTERM");
		setTimeout(() => end("SIGKILL"), END_MS).unref();
	};
	signal.addEventListener("abort", stop, { once: true });
	try {
		return await new Promise((resolve, reject) => {
			child.on("error", reject);
			child.on("close", (code, killedBy) => {
				if (signal.aborted) reject(signal.reason);
				else if (code === null) reject(new Error(`${command} was ended by ${killedBy}.`));
				else resolve(code);
			});
		});
	} finally {
		signal.removeEventListener("abort", stop);
	}
}

// actions/shared/runner.ts
function readRunner(env) {
	const text = (name) => env[name] ?? "";
	const serverUrl = env.GITHUB_SERVER_URL ?? "https://github.com";
	const repository = text("GITHUB_REPOSITORY");
	const runId = text("GITHUB_RUN_ID");
	return {
		repository,
		repositoryId: text("GITHUB_REPOSITORY_ID"),
		sha: text("GITHUB_SHA"),
		ref: text("GITHUB_REF"),
		eventName: text("GITHUB_EVENT_NAME"),
		event: readEvent(text("GITHUB_EVENT_PATH")),
		runId,
		runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? "1"),
		workflow: text("GITHUB_WORKFLOW"),
		job: text("GITHUB_JOB"),
		actor: text("GITHUB_ACTOR"),
		workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
		tempDir: env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(),
		actionDir: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(process.argv[1] ?? ".", "..", ".."),
		serverUrl,
		apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
		runUrl: repository === "" || runId === "" ? void 0 : `${serverUrl}/${repository}/actions/runs/${runId}`
	};
}
function readEvent(path) {
	if (path === "" || !(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path)) return {};
	return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path, "utf8"));
}

// package.json
var version = "0.1.0";

// actions/shared/version.ts
const VERSION = version;

// actions/shared/world.ts
function createWorld({ action, signal, aws, google: googleInputs, githubToken, log = createLog(), state = {
	save: saveState,
	read: (name) => getState(name) || void 0
} }) {
	const runner = readRunner(process.env);
	const sessionName = `ai-ops-${action}-${runner.runId || "local"}`.slice(0, 64);
	let github;
	let google;
	return {
		log,
		clock: systemClock,
		signal,
		runner,
		state,
		aws: createAwsClients({
			inputs: aws ?? {
				region: void 0,
				roleToAssume: void 0,
				roleDurationMs: 36e5
			},
			action,
			version: VERSION,
			sessionName,
			idToken: getIDToken
		}, log),
		github() {
			github ??= createGitHub({
				apiUrl: runner.apiUrl,
				token: requireToken(githubToken),
				userAgent: `ai-ops/${VERSION} ${action}`
			}, log);
			return github;
		},
		google() {
			google ??= createGoogleApi({
				environment: process.env,
				identity: googleInputs?.provider === void 0 ? void 0 : {
					...googleInputs,
					provider: googleInputs.provider
				},
				idToken: getIDToken,
				userAgent: `ai-ops/${VERSION} ${action}`,
				fetch: globalThis.fetch,
				clock: systemClock,
				random: Math.random,
				log
			});
			return google;
		},
		fetch: globalThis.fetch,
		exec: (command, args, options) => getExecOutput(command, [...args], {
			silent: true,
			...options
		}),
		program: runProgram,
		random: Math.random
	};
}
function requireToken(token) {
	if (token !== void 0) return token;
	throw new UserError("a token is required to talk to GitHub.", {
		where: "input github-token",
		next: "Leave the input at its default, `${{ github.token }}`, or give a token."
	});
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
		write(`${logSafe(where)}${paint(COLORS[severity], severity)}${logSafe(rule)} ${logSafe(text)}`);
	};
	return {
		debug: () => {},
		info: (text) => write(logSafe(text)),
		notice: (text, place) => show("notice", text, place),
		warning: (text, place) => show("warning", text, place),
		error: (text, place) => show("error", text, place),
		group: (_title, work) => work(),
		mask: () => {}
	};
}

// actions/shared/command-line/run-locally.ts
async function runLocally(action, terminal) {
	const signal = cancelOnSignals((error) => terminal.print(error.message), terminal.print);
	try {
		const command = readFlags(terminal.args, terminal.definition.inputs);
		if (command.kind === "run") return await runCommand(action, command, {
			...terminal,
			signal
		});
		terminal.print(helpText(action.name, terminal.definition));
		return 0;
	} catch (error) {
		const { headline, lines } = explainError(error, signal);
		for (const line of [...lines, headline]) terminal.print(logSafe(line));
		return 1;
	}
}
async function runCommand(action, command, { env, isTerminal, print, definition, signal }) {
	const textOf = (name) => command.inputs.get(name) ?? textOutside(name, definition, env);
	const inputs = action.readInputs(new InputReader(textOf));
	const color = command.color ?? (isTerminal && !env.NO_COLOR);
	const log = createTerminalLog(command.json ? () => {} : print, color);
	const { aws, google, githubToken } = inputs;
	const world = createWorld({
		action: action.name,
		signal,
		aws,
		google,
		githubToken,
		log,
		state: inMemory()
	});
	const { report, outputs } = await action.run(inputs, world);
	const files = await publishReport(report, reportDirectory(action.name, inputs, world.runner), async () => {});
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
		const sign = isSuccess(report.outcome) ? "✔" : "✘";
		const line = logSafe(`${sign} ${report.reason}`);
		print(color ? `\u001b[${isSuccess(report.outcome) ? 32 : 31}m${line}\u001b[0m` : line);
		print(`Report: ${files.html}`);
	}
	return isSuccess(report.outcome) ? 0 : 1;
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

// actions/shared/proxy.ts
function useProxiesOfEnvironment() {
	if ("setGlobalProxyFromEnv" in /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_24___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_24___namespace_cache = __webpack_require__.t(node_http__WEBPACK_IMPORTED_MODULE_24__, 2))) && typeof node_http__WEBPACK_IMPORTED_MODULE_24__.setGlobalProxyFromEnv === "function") node_http__WEBPACK_IMPORTED_MODULE_24__.setGlobalProxyFromEnv();
}

// actions/shared/report/start-report.ts
function startReport(action, { clock, runner }) {
	const startedAt = clock.now().toISOString();
	return (content) => ({
		schema: REPORT_SCHEMA,
		action,
		version: VERSION,
		startedAt,
		finishedAt: clock.now().toISOString(),
		...runner.runUrl === void 0 ? {} : { run: {
			repository: runner.repository,
			sha: runner.sha,
			url: runner.runUrl
		} },
		facts: [],
		changes: [],
		sections: [],
		...content
	});
}

// actions/shared/action/run-action.ts
async function runAction(action) {
	useProxiesOfEnvironment();
	const log = createLog();
	const signal = cancelOnSignals((error) => log.warning(`${error.message} Undoing what is unfinished.`), endUnfinished);
	const settings = { world: createWorld({
		action: action.name,
		signal
	}) };
	const finishReport = startReport(action.name, settings.world);
	try {
		const inputs = action.readInputs(new InputReader((name) => getInput(name, { trimWhitespace: false })));
		if (inputs.githubToken !== void 0) log.mask(inputs.githubToken);
		settings.inputs = inputs;
		settings.world = createWorld({
			action: action.name,
			signal,
			aws: inputs.aws,
			google: inputs.google,
			githubToken: inputs.githubToken
		});
		await finish(await action.run(inputs, settings.world), settings);
	} catch (error) {
		const { kind, headline, lines } = explainError(error, signal);
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
	setOutput("outcome", "failed");
	setOutput("reason", reason);
	setFailed(reason);
}
async function finish({ report, outputs }, { inputs, world }) {
	const directory = reportDirectory(report.action, { reportDirectory: inputs?.reportDirectory }, world.runner);
	const files = await publishReport(report, directory, async (markdown) => {
		if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown).write();
	});
	const all = {
		...outputs,
		outcome: report.outcome,
		reason: report.reason,
		report: files.json,
		"report-page": files.html
	};
	for (const [name, value] of Object.entries(all)) setOutput(name, value);
	if (isSuccess(report.outcome)) notice(logSafe(report.reason), { title: logSafe(report.title) });
	else setFailed(logSafe(report.reason));
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
		console.error(logSafe(messageOf(error)));
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
	return definitionOf(parseYaml((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(place, "utf8")));
}

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

// actions/shared/asset-tags.ts
const RUN_TAG = "ai-ops:run-id";
function parseAssetTagKey(key) {
	if (/^(?!aws:)[\w .:/=+@-]{1,127}$/i.test(key)) return key;
	throw new UserError("this cannot be the key of a tag.", {
		where: "input asset-tag-key",
		given: `\`${key}\``,
		allowed: "1 to 127 letters, digits, spaces and . : / = + @ _ -, not beginning with `aws:`"
	});
}

// actions/shared/inputs/common-inputs.ts
function readCommonInputs(inputs) {
	return {
		dryRun: inputs.boolean("dry-run"),
		reportDirectory: inputs.optional("report-directory")
	};
}
function readPlanInputs(inputs) {
	return { planFile: inputs.optional("plan") };
}
function readAwsInputs(inputs) {
	return {
		region: inputs.optional("aws-region"),
		roleToAssume: inputs.optional("role-to-assume"),
		roleDurationMs: inputs.durationMs("role-duration", {
			min: 9e5,
			max: 432e5
		})
	};
}

// actions/shared/images/digest.ts
const FORM = /^sha256:[0-9a-f]{64}$/;
function parseDigest(text) {
	return isDigest(text) ? text : void 0;
}
function digestOfText(text) {
	const digest = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(text).digest("hex")}`;
	if (!isDigest(digest)) throw new Error("SHA-256 gave no digest.");
	return digest;
}
function shortDigest(digest) {
	return digest.slice(7, 19);
}
function isDigest(text) {
	return FORM.test(text);
}

// actions/shared/images/image-reference.ts
const ECR_HOST = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|on\.aws|on\.amazonwebservices\.com\.cn|c2s\.ic\.gov|sc2s\.sgov\.gov|csp\.hci\.ic\.gov|cloud\.adc-e\.uk)(?::443)?$/;
const VPC_ENDPOINT_HOST = /^vpce-[a-z0-9-]+\.dkr\.ecr\.([a-z0-9-]+)\.vpce\.amazonaws\.com(?:\.cn)?(?::443)?$/;
function parseImageReference(text) {
	const bare = text.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, "");
	const alone = parseDigest(bare.toLowerCase());
	if (alone !== void 0) return {
		registry: void 0,
		repository: "",
		tag: void 0,
		digest: alone
	};
	const at = bare.indexOf("@");
	const digest = at < 0 ? void 0 : parseDigest(bare.slice(at + 1).toLowerCase());
	const named = at < 0 ? bare : bare.slice(0, at);
	const slash = named.indexOf("/");
	const host = slash < 0 ? "" : named.slice(0, slash);
	const hasHost = isHost(host);
	const path = hasHost ? named.slice(slash + 1) : named;
	const colon = path.lastIndexOf(":");
	const tagged = colon > path.lastIndexOf("/");
	return {
		registry: hasHost ? parseHost(host.toLowerCase()) : void 0,
		repository: tagged ? path.slice(0, colon) : path,
		tag: tagged ? path.slice(colon + 1) : at < 0 ? "latest" : void 0,
		digest
	};
}
function isHost(text) {
	const name = text.replace(/:\d+$/, "");
	if (name.includes(":")) return /^\[[0-9a-f:.]+\]$/i.test(name);
	return name.includes(".") || name === "localhost" || name !== text;
}
function parseHost(host) {
	const [, accountId, region] = ECR_HOST.exec(host) ?? [];
	if (accountId !== void 0 && region !== void 0) return {
		kind: "ecr",
		accountId,
		region
	};
	const [, endpointRegion] = VPC_ENDPOINT_HOST.exec(host) ?? [];
	if (endpointRegion !== void 0) return {
		kind: "ecr",
		accountId: void 0,
		region: endpointRegion
	};
	return {
		kind: "other",
		host
	};
}

// actions/shared/aws/require-list.ts
function requireList(list, name, nextToken = "") {
	if (list === void 0 && nextToken === "") throw new Error(`an answer of AWS has no ${name}.`);
	return list ?? [];
}

// node_modules/@aws-sdk/client-s3
var GetObjectCommand = class extends command$2(_ep0$1, _mw7, "GetObject", GetObject$) {};

var ListObjectsV2Command = class extends command$2(_ep8, _mw0$1, "ListObjectsV2", ListObjectsV2$) {};

var PutObjectCommand = class extends command$2(_ep0$1, _mw11, "PutObject", PutObject$) {};

// actions/shared/quantity.ts
function quantity(count, noun) {
	return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

// actions/shared/in-flight.ts
async function inFlight(items, limit, work) {
	const results = new Array(items.length);
	const failures = [];
	const queue = items.entries();
	const worker = async () => {
		for (const [i, item] of queue) {
			if (failures.length > 0) return;
			try {
				results[i] = await work(item);
			} catch (error) {
				failures.push(error);
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
	if (failures.length > 0) throw failures[0];
	return results;
}
function inBatches(items, size) {
	const batches = [];
	for (let start = 0; start < items.length; start += size) batches.push(items.slice(start, start + size));
	return batches;
}

// actions/shared/aws/json-answers.ts
function memberOf(answer, name) {
	return isRecord(answer) ? answer[name] : void 0;
}
function textIn(answer, name) {
	const value = memberOf(answer, name);
	return typeof value === "string" ? value : void 0;
}
function listIn(answer, name) {
	const value = memberOf(answer, name);
	if (Array.isArray(value)) return value;
	throw new Error(`an answer of AWS has no ${name}: ${JSON.stringify(answer)?.slice(0, 200)}`);
}

// actions/shared/aws/json-service.ts
var JsonServiceClient = class extends LambdaClient {
	constructor(settings, { serviceId, endpointPrefix, signingName }) {
		super({
			...settings,
			serviceId
		});
		giveUpAbsent(settings.retryStrategy);
		const { endpointProvider } = this.config;
		this.config.endpointProvider = (parameters, context) => {
			const endpoint = endpointProvider(parameters, context);
			const url = new URL(endpoint.url);
			url.hostname = url.hostname.replace(/^lambda(?=[.-])/, endpointPrefix);
			const signing = {
				name: "sigv4",
				signingName,
				signingRegion: String(parameters.Region),
				properties: {}
			};
			return {
				...endpoint,
				url,
				properties: { authSchemes: [signing] }
			};
		};
	}
	async call(call, signal) {
		const Call = "target" in call ? RpcCallCommand : call.method === "GET" ? GetCommand : PostCommand;
		return (await this.send(new Call(inputOf(call)), { abortSignal: signal })).body;
	}
};
function isAbsent(error) {
	return error instanceof Error && "code" in error && error.code === "ENOTFOUND";
}
function giveUpAbsent(retry) {
	const again = retry.refreshRetryTokenForRetry.bind(retry);
	retry.refreshRetryTokenForRetry = async (token, info) => {
		if (isAbsent(info.error)) throw info.error;
		return again(token, info);
	};
}
function inputOf(call) {
	if (!("target" in call)) return { ...call };
	return {
		target: call.target,
		type: `application/x-amz-json-${call.version}`,
		body: call.body
	};
}
const command = makeBuilder({
	Region: {
		type: "builtInParams",
		name: "region"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
}, "Json", "JsonServiceClient", getEndpointPlugin);
const STRING = 0;
const DOCUMENT = 15;
const STRINGS = 128;
const PAYLOAD = [DOCUMENT, { httpPayload: 1 }];
const MEMBERS = {
	path: [STRING, { httpLabel: 1 }],
	query: [STRINGS, { httpQueryParams: 1 }],
	target: [STRING, { httpHeader: "x-amz-target" }],
	type: [STRING, { httpHeader: "content-type" }],
	body: PAYLOAD
};
function operation(method, uri, names) {
	return [
		9,
		"json",
		"Call",
		{ http: [
			method,
			uri,
			200
		] },
		[
			3,
			"json",
			"In",
			0,
			[...names],
			names.map((name) => MEMBERS[name])
		],
		[
			3,
			"json",
			"Out",
			0,
			["body"],
			[PAYLOAD]
		]
	];
}
var GetCommand = class extends command({}, () => [], "Get", operation("GET", "/{path+}", ["path", "query"])) {};
var PostCommand = class extends command({}, () => [], "Post", operation("POST", "/{path+}", [
	"path",
	"query",
	"body"
])) {};
var RpcCallCommand = class extends command({}, () => [], "Call", operation("POST", "/", [
	"target",
	"type",
	"body"
])) {};

// actions/shared/action/apply-steps.ts
async function applySteps(steps, handler, { journal, log, signal }) {
	const outcomes = [];
	let stopped;
	for (const step of steps) {
		if (stopped === void 0 && signal.aborted) stopped = messageOf(signal.reason);
		if (stopped !== void 0) {
			outcomes.push({
				step,
				state: "skipped",
				reason: stopped
			});
			continue;
		}
		const id = handler.id(step);
		try {
			await handler.check(step);
			log.info(handler.describe(step));
			journal.write(id, "intent");
			const detail = await handler.perform(step);
			journal.write(id, "done", detail);
			outcomes.push({
				step,
				state: "done",
				detail
			});
		} catch (error) {
			const reason = isCancellation(error, signal) ? messageOf(signal.reason) : messageOf(error);
			if (error instanceof WorldMovedError) journal.write(id, "failed", reason);
			outcomes.push({
				step,
				state: "failed",
				error,
				reason
			});
			stopped = `not begun, since an earlier step failed: ${reason}`;
		}
	}
	return outcomes;
}

// actions/shared/action/run-post.ts
async function runPost(action) {
	useProxiesOfEnvironment();
	const log = createLog();
	const signal = cancelOnSignals((error) => log.warning(error.message), log.error);
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

// actions/shared/inputs/google-inputs.ts
const PROVIDER = /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32}\/providers\/[a-z0-9-]{4,32}$/;
const EMAIL = /^[a-z](?:[-a-z0-9]{4,28}[a-z0-9])@[-a-z0-9.]+\.iam\.gserviceaccount\.com$/;
function readGoogleInputs(inputs) {
	const provider = inputs.optional("google-workload-identity-provider");
	const serviceAccount = readServiceAccount(inputs, "google-service-account");
	if (provider !== void 0 && !PROVIDER.test(provider)) throw new UserError("this is not a workload identity provider.", {
		where: "input google-workload-identity-provider",
		given: `\`${provider}\``,
		allowed: "`projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`"
	});
	if (serviceAccount !== void 0 && provider === void 0) throw new UserError("a service account needs a provider that lets the job become it.", {
		where: "inputs google-service-account and google-workload-identity-provider",
		given: "only a service account"
	});
	return {
		provider,
		serviceAccount
	};
}
function readServiceAccount(inputs, name) {
	const email = inputs.optional(name);
	if (email === void 0 || EMAIL.test(email)) return email;
	throw new UserError("this is not a service account.", {
		where: `input ${name}`,
		given: `\`${email}\``,
		allowed: "`NAME@PROJECT.iam.gserviceaccount.com`"
	});
}

// actions/shared/inputs/read-all.ts
function readAll(readers) {
	const problems = [];
	const parts = {};
	for (const name in readers) try {
		parts[name] = readers[name]();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		problems.push(error);
	}
	if (isWhole(parts, problems)) return parts;
	const [first] = problems;
	if (first !== void 0 && problems.length === 1) throw first;
	throw new UserError(problems.map(({ message }) => message).join("\n"));
}
function isWhole(_parts, problems) {
	return problems.length === 0;
}

// actions/shared/canary-tags.ts
const CANARY_TAG_PREFIX = "ai-ops:canary:";

// actions/shared/release-version.ts
const VERSION_PATTERN = /(?<![\w.-])[vV]?\.?(\d{1,9}(?:\.\d{1,9}){1,3})(?:(?:-|\.|_)?((?:alpha|beta|preview|pre|post|rc|dev|a|b|c|m|SNAPSHOT)(?:[.-]?\d{1,9}){0,3})|-([0-9A-Za-z-]{1,40}(?:\.[0-9A-Za-z-]{1,40}){0,4}))?(?:\+[0-9A-Za-z.-]{1,40})?(?![\w])/;
function parseVersion(text) {
	const match = WHOLE.exec(text);
	return match === null ? void 0 : versionOf(match);
}
function versionOf(match) {
	const numbers = (match[1] ?? "").split(".").map(Number);
	return {
		text: match[0].replace(/^[vV]\.?/, ""),
		numbers,
		prerelease: match[2] ?? match[3]
	};
}
const WHOLE = new RegExp(`^${VERSION_PATTERN.source}$`);
function compareVersions(a, b) {
	for (let at = 0; at < Math.max(a.numbers.length, b.numbers.length); at++) {
		const difference = (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0);
		if (difference !== 0) return difference;
	}
	if (a.prerelease === b.prerelease) return 0;
	if (a.prerelease === void 0) return isPost(b) ? -1 : 1;
	if (b.prerelease === void 0) return isPost(a) ? 1 : -1;
	return comparePrereleases(a.prerelease, b.prerelease);
}
function newestOf(versions) {
	return versions.reduce((newest, one) => newest === void 0 || compareVersions(one, newest) > 0 ? one : newest, void 0);
}
function sameVersion(a, b) {
	return compareVersions(a, b) === 0;
}
function isPrerelease(version) {
	return version.prerelease !== void 0 && !isPost(version);
}
function successorsOf({ numbers }) {
	const [major = 0, minor = 0, patch = 0] = numbers;
	return [
		`${major + 1}.0.0`,
		`${major}.${minor + 1}.0`,
		`${major}.${minor}.${patch + 1}`
	];
}
function isPost({ prerelease }) {
	return prerelease !== void 0 && /^post/.test(prerelease);
}
function comparePrereleases(a, b) {
	const left = identifiersOf(a);
	const right = identifiersOf(b);
	for (let at = 0; at < Math.max(left.length, right.length); at++) {
		const one = left[at];
		const other = right[at];
		if (one === void 0) return -1;
		if (other === void 0) return 1;
		if (one === other) continue;
		if (typeof one === "number") return typeof other === "number" ? one - other : -1;
		if (typeof other === "number") return 1;
		return one < other ? -1 : 1;
	}
	return 0;
}
function identifiersOf(prerelease) {
	return (prerelease.match(/\d+|[A-Za-z]+/g) ?? []).map((part) => /^\d/.test(part) ? Number(part) : part);
}

// actions/shared/history/s3-store.ts
const maxConflicts = 10;
function s3Store(s3, { bucket, prefix }, signal) {
	const keyOf = (path) => prefix === "" ? path : `${prefix}/${path}`;
	const put = async (path, content, condition) => {
		const command = new PutObjectCommand({
			Bucket: bucket,
			Key: keyOf(path),
			Body: content,
			ContentType: path.endsWith(".json") ? "application/json" : "application/octet-stream",
			ChecksumAlgorithm: "SHA256",
			...condition
		});
		try {
			await s3.send(command, { abortSignal: signal });
			return "written";
		} catch (error) {
			const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : void 0;
			if (status === 409) return "conflict";
			if (status === 412 || status === 404 && isMissingKey(error)) return "condition-failed";
			throw explain(error, bucket);
		}
	};
	return {
		location: `s3://${bucket}/${prefix}`,
		async read(path) {
			try {
				const command = new GetObjectCommand({
					Bucket: bucket,
					Key: keyOf(path)
				});
				const answer = await s3.send(command, { abortSignal: signal });
				return {
					content: Buffer.from(await answer.Body?.transformToByteArray() ?? []),
					version: answer.ETag ?? ""
				};
			} catch (error) {
				if (isMissingKey(error)) return void 0;
				throw explain(error, bucket);
			}
		},
		async listAfter(folder, name) {
			const Prefix = keyOf(`${folder}/`);
			const names = [];
			let token;
			do {
				const command = new ListObjectsV2Command({
					Bucket: bucket,
					Prefix,
					StartAfter: `${Prefix}${name}`,
					...token === void 0 ? {} : { ContinuationToken: token }
				});
				try {
					const { Contents = [], NextContinuationToken } = await s3.send(command, { abortSignal: signal });
					names.push(...Contents.map(({ Key = "" }) => Key.slice(Prefix.length)));
					token = NextContinuationToken;
				} catch (error) {
					throw explain(error, bucket);
				}
			} while (token !== void 0);
			return names;
		},
		async create(path, content) {
			for (let attempt = 1; attempt <= maxConflicts; attempt++) {
				const result = await put(path, content, { IfNoneMatch: "*" });
				if (result === "written") return "created";
				if (result === "condition-failed") return "exists";
			}
			throw conflictError(keyOf(path));
		},
		async replace(path, content, version) {
			for (let attempt = 1; attempt <= maxConflicts; attempt++) {
				const result = await put(path, content, version === void 0 ? { IfNoneMatch: "*" } : { IfMatch: version });
				if (result === "written") return "replaced";
				if (result === "condition-failed") return "moved";
			}
			throw conflictError(keyOf(path));
		}
	};
}
function isMissingKey(error) {
	return error instanceof S3ServiceException && error.name === "NoSuchKey";
}
function conflictError(key) {
	return new Error(`S3 reported ${maxConflicts} times that others are writing ${key} at this moment`);
}
function explain(error, bucket) {
	if (!(error instanceof S3ServiceException)) return error;
	if (error.name === "NoSuchBucket") return new UserError("there is no such bucket.", {
		where: "input history-bucket",
		given: bucket,
		next: "Create it (versioned, with Object Lock) or name another."
	}, { cause: error });
	if (error.$metadata.httpStatusCode === 403) return new UserError(`S3 refuses access to ${bucket}: ${error.message}`, {
		where: "input history-bucket",
		next: `Allow the role s3:GetObject, s3:PutObject on the objects and s3:ListBucket on the bucket.`
	}, { cause: error });
	return error;
}

// actions/shared/history/store.ts
async function createSame(store, path, content) {
	if (await store.create(path, content) === "created") return true;
	return (await store.read(path))?.content.equals(content) ?? false;
}

// actions/shared/workspace-file.ts
function findEntry(place) {
	const { root, parts } = locate(place);
	let fullPath = root;
	let status = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(root, { throwIfNoEntry: false });
	for (const part of parts) {
		if (status === void 0 || status.isFile()) return void 0;
		fullPath = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(fullPath, part);
		status = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(fullPath, { throwIfNoEntry: false });
		if (status?.isSymbolicLink()) throw linkError(place, (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(...parts), fullPath);
	}
	if (status === void 0) return void 0;
	if (status.isFile()) return {
		fullPath,
		kind: "file",
		bytes: status.size
	};
	if (status.isDirectory() || parts.length === 0) return {
		fullPath,
		kind: "folder",
		bytes: 0
	};
	throw refused(place, "this is neither a file nor a folder.", "a regular file");
}
function readTextFile(place, maxBytes) {
	const entry = findEntry(place);
	if (entry === void 0) return void 0;
	if (entry.kind === "folder") throw refused(place, "this is a folder.", "a file");
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(entry.fullPath, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW ?? 0));
	try {
		const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(file);
		if (size <= maxBytes) return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file, "utf8");
		throw new UserError("the file is too large to be what it should be.", {
			where: place.where,
			given: `\`${place.path}\`, ${size} bytes`,
			allowed: `up to ${maxBytes} bytes`
		});
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
	}
}
function readFolder(place) {
	const entry = findEntry(place);
	if (entry === void 0) return void 0;
	if (entry.kind === "file") throw refused(place, "this is a file.", "a folder");
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(entry.fullPath).sort();
}
function pathToWrite(place) {
	const entry = findEntry(place);
	if (entry?.kind === "folder") throw refused(place, "this is a folder.", "a file");
	const { root, parts } = locate(place);
	return entry?.fullPath ?? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, ...parts);
}
function locate(place) {
	const full = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(place.root, place.path);
	const roots = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(place.path) ? [place.root, ...place.otherRoots ?? []] : [place.root];
	for (const root of roots) {
		const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(root), full);
		if (inner !== ".." && !inner.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_4__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(inner) && !place.path.split(/[/\\]/).includes("..")) return {
			root: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(root),
			parts: inner === "" ? [] : inner.split(node_path__WEBPACK_IMPORTED_MODULE_4__.sep)
		};
	}
	throw refused(place, "the path leads out of the workspace.", "a path within it, without `..`");
}
function linkError(place, inner, at) {
	const isItself = at.endsWith(inner);
	return new UserError(`${isItself ? "this is" : "the path goes through"} a symbolic link.`, {
		where: place.where,
		given: `\`${place.path}\`${isItself ? "" : ` (the link is \`${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(place.root), at)}\`)`}`,
		allowed: "regular files in regular folders: a link could lead to credentials of the runner",
		next: "Put the file itself there."
	});
}
function refused(place, what, allowed) {
	return new UserError(what, {
		where: place.where,
		given: `\`${place.path}\``,
		allowed
	});
}



})

};
