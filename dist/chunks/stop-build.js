import { h as UserError, s as defaultProvider, t as Journal, v as messageOf } from "./journal.js";
import { $ as resolveRegionConfig, A as getHostHeaderPlugin, C as DefaultIdentityProviderConfig, Ct as normalizeProvider, D as getHttpAuthSchemeEndpointRuleSetPlugin, Dt as getDefaultSocketTimeout, E as httpSigningMiddlewareOptions, Et as fromBase64, F as determineTimestampFormat, G as getEndpointPlugin, J as customEndpointFunctions, K as resolveEndpointConfig, M as getContentLengthPlugin, N as getHttpHandlerExtensionConfiguration, O as getRecursionDetectionPlugin, Ot as setFeature, P as resolveHttpHandlerRuntimeConfig, Q as resolveDefaultsModeConfig, T as getHttpSigningPlugin, Tt as toBase64, U as generateIdempotencyToken, X as BinaryDecisionDiagram, Y as EndpointCache, Z as resolveParams, _ as NODE_RETRY_MODE_CONFIG_OPTIONS, _t as booleanSelector, a as NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, at as resolveDefaultRuntimeConfig, b as DEFAULT_RETRY_MODE, bt as NumericValue, ct as ServiceException, d as awsEndpointFunctions, dt as getSchemaSerdePlugin, et as NODE_REGION_CONFIG_FILE_OPTIONS, f as NODE_APP_ID_CONFIG_OPTIONS, ft as deref, g as NODE_MAX_ATTEMPT_CONFIG_OPTIONS, gt as SelectorType$1, h as getRetryPlugin, ht as NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, it as getDefaultExtensionConfiguration, j as resolveHostHeaderConfig, k as getLoggerPlugin, kt as emitWarningIfUnsupportedVersion$1, l as getAwsRegionExtensionConfiguration, m as getUserAgentPlugin, mt as NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, n as ProtocolLib, nt as makeBuilder, o as AwsSdkSigV4Signer, ot as emitWarningIfUnsupportedVersion, p as createDefaultUserAgentProvider, pt as Client, q as decideEndpoint, r as resolveAwsSdkSigV4Config, rt as NoOpLogger, st as loadConfigsForDefaultMode, t as Sha256Node, tt as NODE_REGION_CONFIG_OPTIONS, u as resolveAwsRegionExtensionConfiguration, ut as NormalizedSchema, v as resolveRetryConfig, vt as toUint8Array, wt as getSmithyContext, x as resolveUserAgentConfig, yt as calculateBodyLength } from "./Sha256Node.js";
import { n as toUtf8, r as fromUtf8, t as TypeRegistry } from "./TypeRegistry.js";
import { t as HttpRequest } from "./httpRequest.js";
import { a as isReadableStream, d as HttpResponse, o as dateToUtcString, r as streamCollector, t as NodeHttpHandler, u as parseRfc7231DateTime } from "./node-http-handler.js";
import { r as parseUrl, t as loadConfig } from "./configLoader.js";
import { a as HttpInterceptingShapeDeserializer, i as HttpInterceptingShapeSerializer, n as loadJsonRpcErrorCode, o as HttpBindingProtocol, t as JsonCodec2 } from "./JsonCodec2.js";
import { a as NODE_SIGV4A_CONFIG_OPTIONS, c as RpcProtocol, i as SignatureV4MultiRegion, n as XmlShapeDeserializer, o as resolveAwsSdkSigV4AConfig, r as SerdeContextConfig, s as AwsSdkSigV4ASigner, t as AwsQueryProtocol } from "./AwsQueryProtocol.js";
import { t as sdkStreamMixin } from "./sdk-stream-mixin.js";
import { r as eventStreamSerdeProvider } from "./event-streams.js";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { createHash, createHmac } from "node:crypto";

// ../../main/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/getAwsChunkedEncodingStream.browser.js
const getAwsChunkedEncodingStream$1 = (readableStream, options) => {
	const { base64Encoder, bodyLengthChecker, checksumAlgorithmFn, checksumLocationName, streamHasher } = options;
	const checksumRequired = base64Encoder !== void 0 && bodyLengthChecker !== void 0 && checksumAlgorithmFn !== void 0 && checksumLocationName !== void 0 && streamHasher !== void 0;
	const digest = checksumRequired ? streamHasher(checksumAlgorithmFn, readableStream) : void 0;
	Promise.resolve(digest).catch(() => {});
	const reader = readableStream.getReader();
	return new ReadableStream({ async pull(controller) {
		const { value, done } = await reader.read();
		if (done) {
			controller.enqueue(`0\r\n`);
			if (checksumRequired) {
				const checksum = base64Encoder(await digest);
				controller.enqueue(`${checksumLocationName}:${checksum}\r\n`);
				controller.enqueue(`\r\n`);
			}
			controller.close();
		} else controller.enqueue(`${(bodyLengthChecker(value) || 0).toString(16)}\r\n${value}\r\n`);
	} });
};

// ../../main/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/getAwsChunkedEncodingStream.js
function getAwsChunkedEncodingStream(stream, options) {
	const readable = stream;
	const readableStream = stream;
	if (isReadableStream(readableStream)) return getAwsChunkedEncodingStream$1(readableStream, options);
	const { base64Encoder, bodyLengthChecker, checksumAlgorithmFn, checksumLocationName, streamHasher } = options;
	const checksumRequired = base64Encoder !== void 0 && checksumAlgorithmFn !== void 0 && checksumLocationName !== void 0 && streamHasher !== void 0;
	const digest = checksumRequired ? streamHasher(checksumAlgorithmFn, readable) : void 0;
	Promise.resolve(digest).catch(() => {});
	const awsChunkedEncodingStream = new Readable({ read() {
		readable.resume();
	} });
	readable.on("data", (data) => {
		const length = bodyLengthChecker(data) || 0;
		if (length === 0) return;
		awsChunkedEncodingStream.push(`${length.toString(16)}\r\n`);
		awsChunkedEncodingStream.push(data);
		if (!awsChunkedEncodingStream.push("\r\n")) readable.pause();
	});
	readable.on("error", (err) => {
		awsChunkedEncodingStream.destroy(err);
	});
	readable.pause();
	readable.on("end", async () => {
		try {
			awsChunkedEncodingStream.push(`0\r\n`);
			if (checksumRequired) {
				const checksum = base64Encoder(await digest);
				awsChunkedEncodingStream.push(`${checksumLocationName}:${checksum}\r\n`);
				awsChunkedEncodingStream.push(`\r\n`);
			}
			awsChunkedEncodingStream.push(null);
		} catch (err) {
			awsChunkedEncodingStream.destroy(err);
		}
	});
	return awsChunkedEncodingStream;
}

// ../../main/node_modules/@smithy/core/dist-es/legacy-root-exports/pagination/createPaginator.js
const makePagedClientRequest = async (CommandCtor, client, input, withCommand = (_) => _, ...args) => {
	let command = new CommandCtor(input);
	command = withCommand(command) ?? command;
	return await client.send(command, ...args);
};
function createPaginator(ClientCtor, CommandCtor, inputTokenName, outputTokenName, pageSizeTokenName) {
	return async function* paginateOperation(config, input, ...additionalArguments) {
		const _input = input;
		let token = config.startingToken ?? _input[inputTokenName];
		let hasNext = true;
		let page;
		while (hasNext) {
			_input[inputTokenName] = token;
			if (pageSizeTokenName) _input[pageSizeTokenName] = _input[pageSizeTokenName] ?? config.pageSize;
			if (config.client instanceof ClientCtor) page = await makePagedClientRequest(CommandCtor, config.client, input, config.withCommand, ...additionalArguments);
			else throw new Error(`Invalid client, expected instance of ${ClientCtor.name}`);
			yield page;
			const prevToken = token;
			token = get(page, outputTokenName);
			hasNext = !!(token && (!config.stopOnSameToken || token !== prevToken));
		}
		return void 0;
	};
}
const get = (fromObject, path) => {
	let cursor = fromObject;
	const pathComponents = path.split(".");
	for (const step of pathComponents) {
		if (!cursor || typeof cursor !== "object") return;
		cursor = cursor[step];
	}
	return cursor;
};

// ../../main/node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js
var AwsJsonRpcProtocol = class extends RpcProtocol {
	serializer;
	deserializer;
	serviceTarget;
	codec;
	mixin;
	awsQueryCompatible;
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries
		});
		this.serviceTarget = serviceTarget;
		this.codec = jsonCodec ?? new JsonCodec2({
			timestampFormat: {
				useTrait: true,
				default: 7
			},
			jsonName: false
		});
		this.serializer = this.codec.createSerializer();
		this.deserializer = this.codec.createDeserializer();
		this.awsQueryCompatible = !!awsQueryCompatible;
		this.mixin = new ProtocolLib(this.awsQueryCompatible);
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		if (!request.path.endsWith("/")) request.path += "/";
		request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
		request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
		if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
		if (deref(operationSchema.input) === "unit" || !request.body) request.body = "{}";
		return request;
	}
	getPayloadCodec() {
		return this.codec;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const { awsQueryCompatible } = this;
		if (awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
		const errorIdentifier = loadJsonRpcErrorCode(response, dataObject, awsQueryCompatible) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
		const ns = NormalizedSchema.of(errorSchema);
		const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = errorDeserializer.readObject(member, dataObject[name]);
		if (awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
};

// ../../main/node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js
var AwsJson1_1Protocol = class extends AwsJsonRpcProtocol {
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
			serviceTarget,
			awsQueryCompatible,
			jsonCodec
		});
	}
	getShapeId() {
		return "aws.protocols#awsJson1_1";
	}
	getJsonRpcVersion() {
		return "1.1";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.1";
	}
};

// ../../main/node_modules/@aws-sdk/xml-builder/dist-es/escape-attribute.js
const ATTR_ESCAPE_RE = /[&<>"]/g;
const ATTR_ESCAPE_MAP = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function escapeAttribute(value) {
	return value.replace(ATTR_ESCAPE_RE, (ch) => ATTR_ESCAPE_MAP[ch]);
}

// ../../main/node_modules/@aws-sdk/xml-builder/dist-es/escape-element.js
const ELEMENT_ESCAPE_RE = /[&"'<>\r\n\u0085\u2028]/g;
const ELEMENT_ESCAPE_MAP = {
	"&": "&amp;",
	"\"": "&quot;",
	"'": "&apos;",
	"<": "&lt;",
	">": "&gt;",
	"\r": "&#x0D;",
	"\n": "&#x0A;",
	"": "&#x85;",
	"\u2028": "&#x2028;"
};
function escapeElement(value) {
	return value.replace(ELEMENT_ESCAPE_RE, (ch) => ELEMENT_ESCAPE_MAP[ch]);
}

// ../../main/node_modules/@aws-sdk/xml-builder/dist-es/XmlText.js
var XmlText = class {
	value;
	constructor(value) {
		this.value = value;
	}
	toString() {
		return escapeElement("" + this.value);
	}
};

// ../../main/node_modules/@aws-sdk/xml-builder/dist-es/XmlNode.js
var XmlNode = class XmlNode {
	name;
	children;
	attributes = {};
	static of(name, childText, withName) {
		const node = new XmlNode(name);
		if (childText !== void 0) node.addChildNode(new XmlText(childText));
		if (withName !== void 0) node.withName(withName);
		return node;
	}
	constructor(name, children = []) {
		this.name = name;
		this.children = children;
	}
	withName(name) {
		this.name = name;
		return this;
	}
	addAttribute(name, value) {
		this.attributes[name] = value;
		return this;
	}
	addChildNode(child) {
		this.children.push(child);
		return this;
	}
	removeAttribute(name) {
		delete this.attributes[name];
		return this;
	}
	n(name) {
		this.name = name;
		return this;
	}
	c(child) {
		this.children.push(child);
		return this;
	}
	a(name, value) {
		if (value != null) this.attributes[name] = value;
		return this;
	}
	cc(input, field, withName = field) {
		if (input[field] != null) {
			const node = XmlNode.of(field, input[field]).withName(withName);
			this.c(node);
		}
	}
	l(input, listName, memberName, valueProvider) {
		if (input[listName] != null) valueProvider().map((node) => {
			node.withName(memberName);
			this.c(node);
		});
	}
	lc(input, listName, memberName, valueProvider) {
		if (input[listName] != null) {
			const nodes = valueProvider();
			const containerNode = new XmlNode(memberName);
			nodes.map((node) => {
				containerNode.c(node);
			});
			this.c(containerNode);
		}
	}
	toString() {
		const hasChildren = Boolean(this.children.length);
		let xmlText = `<${this.name}`;
		const attributes = this.attributes;
		for (const attributeName of Object.keys(attributes)) {
			const attribute = attributes[attributeName];
			if (attribute != null) xmlText += ` ${attributeName}="${escapeAttribute("" + attribute)}"`;
		}
		return xmlText += !hasChildren ? "/>" : `>${this.children.map((c) => c.toString()).join("")}</${this.name}>`;
	}
};

// ../../main/node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js
var AwsEc2QueryProtocol = class extends AwsQueryProtocol {
	options;
	constructor(options) {
		super(options);
		this.options = options;
		Object.assign(this.serializer.settings, {
			capitalizeKeys: true,
			flattenLists: true,
			serializeEmptyLists: false,
			ec2: true
		});
	}
	getShapeId() {
		return "aws.protocols#ec2Query";
	}
	useNestedResult() {
		return false;
	}
};

// ../../main/node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/parseXmlBody.js
const loadRestXmlErrorCode = (output, data) => {
	if (data?.Error?.Code !== void 0) return data.Error.Code;
	if (data?.Code !== void 0) return data.Code;
	if (output.statusCode == 404) return "NotFound";
};

// ../../main/node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeSerializer.js
var XmlShapeSerializer = class extends SerdeContextConfig {
	settings;
	stringBuffer;
	byteBuffer;
	buffer;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value) {
		const ns = NormalizedSchema.of(schema);
		if (ns.isStringSchema() && typeof value === "string") this.stringBuffer = value;
		else if (ns.isBlobSchema()) this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? fromBase64)(value);
		else {
			this.buffer = this.writeStruct(ns, value, void 0);
			const traits = ns.getMergedTraits();
			if (traits.httpPayload && !traits.xmlName) this.buffer.withName(ns.getName());
		}
	}
	flush() {
		if (this.byteBuffer !== void 0) {
			const bytes = this.byteBuffer;
			delete this.byteBuffer;
			return bytes;
		}
		if (this.stringBuffer !== void 0) {
			const str = this.stringBuffer;
			delete this.stringBuffer;
			return str;
		}
		const buffer = this.buffer;
		if (this.settings.xmlNamespace) {
			if (!buffer?.attributes?.["xmlns"]) buffer.addAttribute("xmlns", this.settings.xmlNamespace);
		}
		delete this.buffer;
		return buffer.toString();
	}
	writeStruct(ns, value, parentXmlns) {
		const traits = ns.getMergedTraits();
		const name = ns.isMemberSchema() && !traits.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : traits.xmlName ?? ns.getName();
		if (!name || !ns.isStructSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(true)}.`);
		const structXmlNode = XmlNode.of(name);
		const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
		for (const [memberName, memberSchema] of ns.structIterator()) {
			const val = value[memberName];
			if (val != null || memberSchema.isIdempotencyToken()) {
				if (memberSchema.getMergedTraits().xmlAttribute) {
					structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName ?? memberName, this.writeSimple(memberSchema, val));
					continue;
				}
				if (memberSchema.isListSchema()) this.writeList(memberSchema, val, structXmlNode, xmlns);
				else if (memberSchema.isMapSchema()) this.writeMap(memberSchema, val, structXmlNode, xmlns);
				else if (memberSchema.isStructSchema()) structXmlNode.addChildNode(this.writeStruct(memberSchema, val, xmlns));
				else {
					const memberNode = XmlNode.of(memberSchema.getMergedTraits().xmlName ?? memberSchema.getMemberName());
					this.writeSimpleInto(memberSchema, val, memberNode, xmlns);
					structXmlNode.addChildNode(memberNode);
				}
			}
		}
		const { $unknown } = value;
		if ($unknown && ns.isUnionSchema() && Array.isArray($unknown) && Object.keys(value).length === 1) {
			const [k, v] = $unknown;
			const node = XmlNode.of(k);
			if (typeof v !== "string") {
				if (value instanceof XmlNode || value instanceof XmlText) structXmlNode.addChildNode(value);
				else throw new Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");
			}
			this.writeSimpleInto(0, v, node, xmlns);
			structXmlNode.addChildNode(node);
		}
		if (xmlns) structXmlNode.addAttribute(xmlnsAttr, xmlns);
		return structXmlNode;
	}
	writeList(listMember, array, container, parentXmlns) {
		if (!listMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(true)}`);
		const listTraits = listMember.getMergedTraits();
		const listValueSchema = listMember.getValueSchema();
		const listValueTraits = listValueSchema.getMergedTraits();
		const sparse = !!listValueTraits.sparse;
		const flat = !!listTraits.xmlFlattened;
		const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(listMember, parentXmlns);
		const writeItem = (container, value) => {
			if (listValueSchema.isListSchema()) this.writeList(listValueSchema, Array.isArray(value) ? value : [value], container, xmlns);
			else if (listValueSchema.isMapSchema()) this.writeMap(listValueSchema, value, container, xmlns);
			else if (listValueSchema.isStructSchema()) {
				const struct = this.writeStruct(listValueSchema, value, xmlns);
				container.addChildNode(struct.withName(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member"));
			} else {
				const listItemNode = XmlNode.of(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member");
				this.writeSimpleInto(listValueSchema, value, listItemNode, xmlns);
				container.addChildNode(listItemNode);
			}
		};
		if (flat) {
			for (const value of array) if (sparse || value != null) writeItem(container, value);
		} else {
			const listNode = XmlNode.of(listTraits.xmlName ?? listMember.getMemberName());
			if (xmlns) listNode.addAttribute(xmlnsAttr, xmlns);
			for (const value of array) if (sparse || value != null) writeItem(listNode, value);
			container.addChildNode(listNode);
		}
	}
	writeMap(mapMember, map, container, parentXmlns, containerIsMap = false) {
		if (!mapMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(true)}`);
		const mapTraits = mapMember.getMergedTraits();
		const mapKeySchema = mapMember.getKeySchema();
		const keyTag = mapKeySchema.getMergedTraits().xmlName ?? "key";
		const mapValueSchema = mapMember.getValueSchema();
		const mapValueTraits = mapValueSchema.getMergedTraits();
		const valueTag = mapValueTraits.xmlName ?? "value";
		const sparse = !!mapValueTraits.sparse;
		const flat = !!mapTraits.xmlFlattened;
		const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(mapMember, parentXmlns);
		const addKeyValue = (entry, key, val) => {
			const keyNode = XmlNode.of(keyTag, key);
			const [keyXmlnsAttr, keyXmlns] = this.getXmlnsAttribute(mapKeySchema, xmlns);
			if (keyXmlns) keyNode.addAttribute(keyXmlnsAttr, keyXmlns);
			entry.addChildNode(keyNode);
			let valueNode = XmlNode.of(valueTag);
			if (mapValueSchema.isListSchema()) this.writeList(mapValueSchema, val, valueNode, xmlns);
			else if (mapValueSchema.isMapSchema()) this.writeMap(mapValueSchema, val, valueNode, xmlns, true);
			else if (mapValueSchema.isStructSchema()) valueNode = this.writeStruct(mapValueSchema, val, xmlns);
			else this.writeSimpleInto(mapValueSchema, val, valueNode, xmlns);
			entry.addChildNode(valueNode);
		};
		if (flat) for (const key in map) {
			const val = map[key];
			if (sparse || val != null) {
				const entry = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
				addKeyValue(entry, key, val);
				container.addChildNode(entry);
			}
		}
		else {
			let mapNode;
			if (!containerIsMap) {
				mapNode = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
				if (xmlns) mapNode.addAttribute(xmlnsAttr, xmlns);
				container.addChildNode(mapNode);
			}
			for (const key in map) {
				const val = map[key];
				if (sparse || val != null) {
					const entry = XmlNode.of("entry");
					addKeyValue(entry, key, val);
					(containerIsMap ? container : mapNode).addChildNode(entry);
				}
			}
		}
	}
	writeSimple(_schema, value) {
		if (null === value) throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
		const ns = NormalizedSchema.of(_schema);
		let nodeContents = null;
		if (value && typeof value === "object") {
			if (ns.isBlobSchema()) nodeContents = (this.serdeContext?.base64Encoder ?? toBase64)(value);
			else if (ns.isTimestampSchema() && value instanceof Date) switch (determineTimestampFormat(ns, this.settings)) {
				case 5:
					nodeContents = value.toISOString().replace(".000Z", "Z");
					break;
				case 6:
					nodeContents = dateToUtcString(value);
					break;
				case 7:
					nodeContents = String(value.getTime() / 1e3);
					break;
				default:
					console.warn("Missing timestamp format, using http date", value);
					nodeContents = dateToUtcString(value);
			}
			else if (ns.isBigDecimalSchema() && value) {
				if (value instanceof NumericValue) return value.string;
				return String(value);
			} else if (ns.isMapSchema() || ns.isListSchema()) throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.");
			else throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(true)}`);
		}
		if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) nodeContents = String(value);
		if (ns.isStringSchema()) {
			if (value === void 0 && ns.isIdempotencyToken()) nodeContents = generateIdempotencyToken();
			else nodeContents = String(value);
		}
		if (nodeContents === null) throw new Error(`Unhandled schema-value pair ${ns.getName(true)}=${value}`);
		return nodeContents;
	}
	writeSimpleInto(_schema, value, into, parentXmlns) {
		const nodeContents = this.writeSimple(_schema, value);
		const ns = NormalizedSchema.of(_schema);
		const content = new XmlText(nodeContents);
		const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
		if (xmlns) into.addAttribute(xmlnsAttr, xmlns);
		into.addChildNode(content);
	}
	getXmlnsAttribute(ns, parentXmlns) {
		const [prefix, xmlns] = ns.getMergedTraits().xmlNamespace ?? [];
		if (xmlns && xmlns !== parentXmlns) return [prefix ? `xmlns:${prefix}` : "xmlns", xmlns];
		return [void 0, void 0];
	}
};

// ../../main/node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlCodec.js
var XmlCodec = class extends SerdeContextConfig {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	createSerializer() {
		const serializer = new XmlShapeSerializer(this.settings);
		serializer.setSerdeContext(this.serdeContext);
		return serializer;
	}
	createDeserializer() {
		const deserializer = new XmlShapeDeserializer(this.settings);
		deserializer.setSerdeContext(this.serdeContext);
		return deserializer;
	}
};

// ../../main/node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/AwsRestXmlProtocol.js
var AwsRestXmlProtocol = class extends HttpBindingProtocol {
	codec;
	serializer;
	deserializer;
	mixin = new ProtocolLib();
	constructor(options) {
		super(options);
		const settings = {
			timestampFormat: {
				useTrait: true,
				default: 5
			},
			httpBindings: true,
			xmlNamespace: options.xmlNamespace,
			serviceNamespace: options.defaultNamespace
		};
		this.codec = new XmlCodec(settings);
		this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
		this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
	}
	getPayloadCodec() {
		return this.codec;
	}
	getShapeId() {
		return "aws.protocols#restXml";
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		const inputSchema = NormalizedSchema.of(operationSchema.input);
		if (!request.headers["content-type"]) {
			const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
			if (contentType) request.headers["content-type"] = contentType;
		}
		if (typeof request.body === "string" && request.headers["content-type"] === this.getDefaultContentType() && !request.body.startsWith("<?xml ") && !this.hasUnstructuredPayloadBinding(inputSchema)) request.body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + request.body;
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		return super.deserializeResponse(operationSchema, context, response);
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const errorIdentifier = loadRestXmlErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		if (dataObject.Error && typeof dataObject.Error === "object") for (const key of Object.keys(dataObject.Error)) {
			dataObject[key] = dataObject.Error[key];
			if (key.toLowerCase() === "message") dataObject.message = dataObject.Error[key];
		}
		if (dataObject.RequestId && !metadata.requestId) metadata.requestId = dataObject.RequestId;
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
		const ns = NormalizedSchema.of(errorSchema);
		const message = dataObject.Error?.message ?? dataObject.Error?.Message ?? dataObject.message ?? dataObject.Message ?? "UnknownError";
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) {
			const target = member.getMergedTraits().xmlName ?? name;
			const value = dataObject.Error?.[target] ?? dataObject[target];
			output[name] = errorDeserializer.readSchema(member, value);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	getDefaultContentType() {
		return "application/xml";
	}
	hasUnstructuredPayloadBinding(ns) {
		for (const [, member] of ns.structIterator()) if (member.getMergedTraits().httpPayload) return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
		return false;
	}
};

// ../../main/node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/HashCalculator.js
var HashCalculator = class extends Writable {
	hash;
	constructor(hash, options) {
		super(options);
		this.hash = hash;
	}
	_write(chunk, encoding, callback) {
		try {
			this.hash.update(toUint8Array(chunk));
		} catch (err) {
			return callback(err);
		}
		callback();
	}
};

// ../../main/node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/readableStreamHasher.js
const readableStreamHasher = (hashCtor, readableStream) => {
	if (readableStream.readableFlowing !== null) throw new Error("Unable to calculate hash for flowing readable stream");
	const hash = new hashCtor();
	const hashCalculator = new HashCalculator(hash);
	readableStream.pipe(hashCalculator);
	return new Promise((resolve, reject) => {
		readableStream.on("error", (err) => {
			hashCalculator.end();
			reject(err);
		});
		hashCalculator.on("error", reject);
		hashCalculator.on("finish", () => {
			hash.digest().then(resolve).catch(reject);
		});
	});
};

// ../../main/node_modules/@smithy/core/dist-es/submodules/checksum/md5/Md5Js.js
var Md5Js = class {
	digestLength = 16;
	state = Uint32Array.from(INIT$1);
	writeBuffer = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(64));
	bufferLength = 0;
	bytesHashed = 0;
	update(sourceData) {
		const data = toUint8Array(sourceData);
		let pos = 0;
		let len = data.byteLength;
		this.bytesHashed += len;
		while (len > 0) {
			this.writeBuffer.setUint8(this.bufferLength++, data[pos++]);
			--len;
			if (this.bufferLength === 64) {
				compress(this.state, this.writeBuffer);
				this.bufferLength = 0;
			}
		}
	}
	async digest() {
		const state = Uint32Array.from(this.state);
		const buf = new DataView(this.writeBuffer.buffer.slice(0));
		let bufLen = this.bufferLength;
		const bits = this.bytesHashed * 8;
		buf.setUint8(bufLen++, 128);
		if (this.bufferLength % 64 >= 56) {
			for (let i = bufLen; i < 64; ++i) buf.setUint8(i, 0);
			compress(state, buf);
			bufLen = 0;
		}
		for (let i = bufLen; i < 56; ++i) buf.setUint8(i, 0);
		buf.setUint32(56, bits >>> 0, true);
		buf.setUint32(60, Math.floor(bits / 2 ** 32), true);
		compress(state, buf);
		const out = /* @__PURE__ */ new Uint8Array(16);
		const view = new DataView(out.buffer);
		for (let i = 0; i < 4; ++i) view.setUint32(i * 4, state[i], true);
		return out;
	}
	reset() {
		this.state.set(INIT$1);
		this.writeBuffer = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(64));
		this.bufferLength = 0;
		this.bytesHashed = 0;
	}
};
const INIT$1 = [
	1732584193,
	4023233417,
	2562383102,
	271733878
];
const M$1 = 4294967295;
const S$1 = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
const T$1 = Array.from({ length: 64 }, (_, i) => Math.abs(Math.sin(i + 1)) * 2 ** 32 >>> 0);
function compress(state, block) {
	let a = state[0], b = state[1], c = state[2], d = state[3];
	for (let i = 0; i < 64; ++i) {
		let f, g;
		if (i < 16) {
			f = b & c | ~b & d;
			g = i;
		} else if (i < 32) {
			f = d & b | c & ~d;
			g = (5 * i + 1) % 16;
		} else if (i < 48) {
			f = b ^ c ^ d;
			g = (3 * i + 5) % 16;
		} else {
			f = c ^ (b | ~d);
			g = 7 * i % 16;
		}
		const x = block.getUint32(g * 4, true);
		const tmp = d;
		d = c;
		c = b;
		const s = S$1[(i >> 4) * 4 + (i & 3)];
		const sum = (a + f & M$1) + (x + T$1[i] & M$1) & M$1;
		b = b + ((sum << s | sum >>> 32 - s) >>> 0) & M$1;
		a = tmp;
	}
	state[0] = state[0] + a & M$1;
	state[1] = state[1] + b & M$1;
	state[2] = state[2] + c & M$1;
	state[3] = state[3] + d & M$1;
}

// ../../main/node_modules/@smithy/core/dist-es/submodules/checksum/md5/Md5Node.js
const hasNativeCrypto$1 = (() => {
	try {
		createHash("md5");
		return true;
	} catch {
		return false;
	}
})();
const Md5Node = hasNativeCrypto$1 ? buildNativeClass$1() : Md5Js;
function buildNativeClass$1() {
	return class Md5Node {
		digestLength = 16;
		hash = createHash("md5");
		update(data) {
			this.hash.update(toUint8Array(data));
		}
		async digest() {
			const buf = this.hash.copy().digest();
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = createHash("md5");
		}
	};
}

// actions/build-sandbox-image/plain-secret.ts
const SECRET_WORDS = /(^|_)(PASSWORD|PASSWD|PASSPHRASE|SECRET|SECRETS|TOKEN|PAT|CREDENTIAL|CREDENTIALS|APIKEY)$/;
const SECRET_KEYS = /(^|_)(API|ACCESS|PRIVATE|SECRET|SIGNING|ENCRYPTION|SSH|DEPLOY|LICENSE)_KEY$/;
const SECRET_FORMS = [
	["a token of GitHub", /\bgh[pousr]_[A-Za-z0-9_]{30,}|\bgithub_pat_[A-Za-z0-9_]{30,}/],
	["an access key of AWS", /\b(AKIA|ASIA)[A-Z0-9]{16}\b/],
	["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
	["a token of Slack", /\bxox[abposr]-[A-Za-z0-9-]{10,}/],
	["a token of Docker Hub", /\bdckr_(pat|oat)_[A-Za-z0-9_-]{20,}/],
	["a token of npm", /\bnpm_[A-Za-z0-9]{36}\b/],
	["a token of PyPI", /\bpypi-[A-Za-z0-9_-]{50,}/],
	["a key of Google", /\bAIza[A-Za-z0-9_-]{35}\b/],
	["a JSON Web Token", /\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*/],
	["an address with a password in it", /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/i]
];
function secretReason(name, value) {
	const form = SECRET_FORMS.find(([, pattern]) => pattern.test(value));
	if (form !== void 0) return `the value looks like ${form[0]}`;
	const upper = name.toUpperCase();
	const named = SECRET_WORDS.test(upper) || SECRET_KEYS.test(upper);
	const harmless = value === "" || /^(true|false|--[a-z-]+)$/i.test(value);
	return named && !harmless ? "its name says that the value is a secret" : void 0;
}

// actions/build-sandbox-image/environment.ts
const OWN_VARIABLES = {
	assetId: "ASSET_ID",
	amiName: "AMI_NAME",
	buildKey: "AI_OPS_BUILD_KEY",
	runId: "AI_OPS_RUN_ID"
};
const RESERVED = new Set(Object.values(OWN_VARIABLES));
const REFERENCES = {
	"parameter-store": "PARAMETER_STORE",
	"secrets-manager": "SECRETS_MANAGER"
};
const VALUE_GRAMMAR = "a text, a whole number, true, false, `{ parameter-store: name }` or `{ secrets-manager: \"id:json-key\" }`";
function parseEnvironment(data) {
	if (data === void 0 || data === null) return [];
	if (!isMapping(data)) throw new UserError("this is no mapping.", {
		where: "input environment",
		allowed: `a YAML mapping, one \`NAME: value\` a line; a value is ${VALUE_GRAMMAR}`
	});
	return Object.entries(data).map(([name, value]) => readVariable(checkName(name), value));
}
function checkName(name) {
	const where = `input environment: ${name}`;
	if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new UserError("this cannot be the name of a variable.", {
		where,
		allowed: "letters, digits and `_`"
	});
	if (name.startsWith("CODEBUILD_")) throw new UserError("CodeBuild keeps names that begin with `CODEBUILD_` to itself.", { where });
	if (RESERVED.has(name)) throw new UserError("this variable is set by the action itself.", {
		where,
		next: "Remove the line."
	});
	return name;
}
function readVariable(name, value) {
	const where = `input environment: ${name}`;
	if (isMapping(value)) return readReference(name, value);
	const text = textOf(value);
	if (text === void 0) throw new UserError("the value cannot be used.", {
		where,
		allowed: VALUE_GRAMMAR,
		next: "Put a number with a fraction, a date or an empty value in quotes."
	});
	const reason = secretReason(name, text);
	if (reason !== void 0) throw new UserError(`a secret must not be handed over in clear: ${reason}.`, {
		where,
		allowed: "`{ parameter-store: name }` or `{ secrets-manager: \"id:json-key\" }`",
		next: "Store the secret there, let the role of the project read it, and name the place here."
	});
	return {
		name,
		type: "PLAINTEXT",
		value: text
	};
}
function readReference(name, value) {
	const [[kind, target] = ["", ""], ...more] = Object.entries(value);
	const type = isReferenceKind(kind) ? REFERENCES[kind] : void 0;
	if (more.length > 0 || type === void 0 || typeof target !== "string" || !/^[^\s]+$/.test(target)) throw new UserError("the reference cannot be used.", {
		where: `input environment: ${name}`,
		allowed: "exactly one of `parameter-store: name` and `secrets-manager: \"id:json-key:version-stage:version-id\"`"
	});
	return {
		name,
		type,
		value: target
	};
}
function textOf(value) {
	if (typeof value === "string") return value;
	if (typeof value === "boolean" || Number.isSafeInteger(value)) return String(value);
}
function isReferenceKind(kind) {
	return Object.hasOwn(REFERENCES, kind);
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

// actions/build-sandbox-image/vm-image.ts
const VM_IMAGE_FORMATS = [
	"VMDK",
	"RAW",
	"VHD"
];
function prefixOf(location, assetId) {
	return `${location.prefix}${assetId}/`;
}
function formatOf({ key }) {
	const extension = /\.([A-Za-z]+)$/.exec(key)?.[1]?.toUpperCase();
	return VM_IMAGE_FORMATS.find((format) => format === extension);
}
function urlOf(location, key) {
	return `${location.baseUrl}${key.split("/").map(encodeURIComponent).join("/")}`;
}

// actions/build-sandbox-image/asset.ts
function assetKey(asset) {
	switch (asset.kind) {
		case "s3-object": return `s3://${asset.bucket}/${asset.key}`;
		case "stack": return `stack ${asset.name}`;
		default: return asset.id;
	}
}
function assetVersion(asset) {
	return asset.kind === "s3-object" ? `${assetKey(asset)} of ${asset.modifiedAt}` : assetKey(asset);
}
function describeAsset(asset) {
	switch (asset.kind) {
		case "ami": return `AMI ${asset.id} "${asset.name}" (${asset.state}${asset.public ? ", public" : ""})`;
		case "snapshot": return `snapshot ${asset.id} (${asset.state}, ${asset.sizeGib} GiB)`;
		case "export-task": return `export task ${asset.id} of ${asset.imageId} (${asset.state})`;
		case "s3-object": return `object ${assetKey(asset)} (${asset.sizeBytes} bytes)`;
		case "instance": return `instance ${asset.id} (${asset.state})`;
		case "key-pair": return `key pair ${asset.id} "${asset.name}"`;
		case "stack": return `stack ${asset.name} (${asset.state})`;
	}
}
function removalCommand(asset) {
	switch (asset.kind) {
		case "ami": return `aws ec2 deregister-image --delete-associated-snapshots --image-id ${asset.id}`;
		case "snapshot": return `aws ec2 delete-snapshot --snapshot-id ${asset.id}`;
		case "export-task": return asset.state === "active" ? `aws ec2 cancel-export-task --export-task-id ${asset.id}` : void 0;
		case "s3-object": return `aws s3 rm ${shellQuote(assetKey(asset))}`;
		case "instance": return asset.state === "terminated" || asset.state === "shutting-down" ? void 0 : `aws ec2 terminate-instances --instance-ids ${asset.id}`;
		case "key-pair": return `aws ec2 delete-key-pair --key-pair-id ${asset.id}`;
		case "stack": return `aws cloudformation delete-stack --stack-name ${shellQuote(asset.name)}`;
	}
}
function isProduct({ kind }) {
	return kind === "ami" || kind === "snapshot" || kind === "s3-object" || kind === "export-task";
}
function shellQuote(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

// actions/build-sandbox-image/build.ts
function hasEnded(build) {
	return build.status !== "IN_PROGRESS";
}
function phaseNews(before, now) {
	const known = new Set(before?.phases.filter(isOver).map(({ type }) => type));
	const lines = now.phases.filter((phase) => isOver(phase) && !known.has(phase.type) && phase.type !== "COMPLETED").map((phase) => `Phase ${phase.type}: ${phase.status ?? "ended"}${durationOf(phase)}${reasonsOf(phase)}`);
	return !hasEnded(now) && now.currentPhase !== before?.currentPhase && now.currentPhase !== "COMPLETED" ? [...lines, `Phase ${now.currentPhase} begins`] : lines;
}
function failureOf(build) {
	const failed = build.phases.find(({ status }) => status !== void 0 && status !== "SUCCEEDED");
	const where = failed === void 0 ? "" : ` in phase ${failed.type}${reasonsOf(failed)}`;
	return `${WHAT_HAPPENED[build.status]}${where}`;
}
const WHAT_HAPPENED = {
	IN_PROGRESS: "The build has not ended",
	SUCCEEDED: "The build succeeded",
	FAILED: "The build failed",
	FAULT: "CodeBuild itself failed",
	TIMED_OUT: "The build took longer than its time-out",
	STOPPED: "The build was stopped"
};
function isOver({ status, type }) {
	return status !== void 0 && status !== "IN_PROGRESS" && type !== "";
}
function durationOf({ durationMs }) {
	return durationMs === void 0 ? "" : ` after ${Math.round(durationMs / 1e3)} s`;
}
function reasonsOf({ messages }) {
	return messages.length === 0 ? "" : ` (${messages.join("; ")})`;
}

// ../../main/node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-config-resolver/EventStreamSerdeConfig.js
const resolveEventStreamSerdeConfig = (input) => Object.assign(input, { eventStreamMarshaller: input.eventStreamSerdeProvider(input) });

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/auth/httpAuthSchemeProvider.js
const defaultCodeBuildHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$3(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "codebuild",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultCodeBuildHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$3(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$3 = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
};

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$3 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "codebuild"
	});
};
const commonParams$3 = {
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

// ../../main/node_modules/@aws-sdk/client-codebuild/package.json
var version$3 = "3.1142.0";

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/endpoint/bdd.js
const k$3 = "ref";
const a$3 = -1;
const b$3 = true;
const c$3 = "isSet";
const d$3 = "PartitionResult";
const e$3 = "booleanEquals";
const f$3 = "getAttr";
const g$3 = { [k$3]: "Endpoint" };
const h$3 = { [k$3]: d$3 };
const i$3 = {};
const j$3 = [{ [k$3]: "Region" }];
const _data$3 = {
	conditions: [
		[c$3, [g$3]],
		[c$3, j$3],
		[
			"aws.partition",
			j$3,
			d$3
		],
		[e$3, [{ [k$3]: "UseFIPS" }, b$3]],
		[e$3, [{ [k$3]: "UseDualStack" }, b$3]],
		[e$3, [{
			fn: f$3,
			argv: [h$3, "supportsDualStack"]
		}, b$3]],
		[e$3, [{
			fn: f$3,
			argv: [h$3, "supportsFIPS"]
		}, b$3]]
	],
	results: [
		[a$3],
		[a$3, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$3, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$3, i$3],
		["https://codebuild-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$3],
		[a$3, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://codebuild-fips.{Region}.{PartitionResult#dnsSuffix}", i$3],
		[a$3, "FIPS is enabled but this partition does not support FIPS"],
		["https://codebuild.{Region}.{PartitionResult#dualStackDnsSuffix}", i$3],
		[a$3, "DualStack is enabled but this partition does not support DualStack"],
		["https://codebuild.{Region}.{PartitionResult#dnsSuffix}", i$3],
		[a$3, "Invalid Configuration: Missing Region"]
	]
};
const root$3 = 2;
const nodes$3 = new Int32Array([
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
const bdd$3 = BinaryDecisionDiagram.from(nodes$3, root$3, _data$3.conditions, _data$3.results);

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/endpoint/endpointResolver.js
const cache$3 = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$3 = (endpointParams, context = {}) => {
	return cache$3.get(endpointParams, () => decideEndpoint(bdd$3, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/models/CodeBuildServiceException.js
var CodeBuildServiceException = class CodeBuildServiceException extends ServiceException {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CodeBuildServiceException.prototype);
	}
};

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/models/errors.js
var AccountLimitExceededException = class AccountLimitExceededException extends CodeBuildServiceException {
	name = "AccountLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AccountLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountLimitExceededException.prototype);
	}
};
var AccountSuspendedException = class AccountSuspendedException extends CodeBuildServiceException {
	name = "AccountSuspendedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AccountSuspendedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountSuspendedException.prototype);
	}
};
var InvalidInputException = class InvalidInputException extends CodeBuildServiceException {
	name = "InvalidInputException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidInputException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInputException.prototype);
	}
};
var ResourceAlreadyExistsException = class ResourceAlreadyExistsException extends CodeBuildServiceException {
	name = "ResourceAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
	}
};
var OAuthProviderException = class OAuthProviderException extends CodeBuildServiceException {
	name = "OAuthProviderException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OAuthProviderException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OAuthProviderException.prototype);
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends CodeBuildServiceException {
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
	}
};

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/schemas/schemas_0.js
const _ALEE = "AccountLimitExceededException";
const _ARC = "AutoRetryConfig";
const _ASE = "AccountSuspendedException";
const _B$1 = "Build";
const _BA = "BuildArtifacts";
const _BAL = "BuildArtifactsList";
const _BGB = "BatchGetBuilds";
const _BGBI = "BatchGetBuildsInput";
const _BGBO = "BatchGetBuildsOutput";
const _BGP = "BatchGetProjects";
const _BGPI = "BatchGetProjectsInput";
const _BGPO = "BatchGetProjectsOutput";
const _BP = "BuildPhase";
const _BPu = "BuildPhases";
const _BR = "BatchRestrictions";
const _BSC = "BuildStatusConfig";
const _Bu = "Builds";
const _CCo = "ComputeConfiguration";
const _CWLC = "CloudWatchLogsConfig";
const _DS = "DebugSession";
const _DSS = "DockerServerStatus";
const _DSo = "DockerServer";
const _EEV = "ExportedEnvironmentVariable";
const _EEVx = "ExportedEnvironmentVariables";
const _EV = "EnvironmentVariable";
const _EVn = "EnvironmentVariables";
const _FG = "FilterGroups";
const _FGi = "FilterGroup";
const _GSC = "GitSubmodulesConfig";
const _IIE = "InvalidInputException";
const _LBFP = "ListBuildsForProject";
const _LBFPI = "ListBuildsForProjectInput";
const _LBFPO = "ListBuildsForProjectOutput";
const _LC = "LogsConfig";
const _LL$1 = "LogsLocation";
const _NI = "NetworkInterface";
const _OAPE = "OAuthProviderException";
const _P$3 = "Project";
const _PA = "ProjectArtifacts";
const _PAL = "ProjectArtifactsList";
const _PB = "ProjectBadge";
const _PBBC = "ProjectBuildBatchConfig";
const _PC$1 = "PhaseContext";
const _PCh = "PhaseContexts";
const _PCr$1 = "ProjectCache";
const _PE = "ProjectEnvironment";
const _PF = "ProjectFleet";
const _PFSL = "ProjectFileSystemLocation";
const _PFSLr = "ProjectFileSystemLocations";
const _PRBP = "PullRequestBuildPolicy";
const _PS = "ProjectSource";
const _PSSV = "ProjectSecondarySourceVersions";
const _PSV = "ProjectSourceVersion";
const _PSr = "ProjectSources";
const _Pr = "Projects";
const _RAEE = "ResourceAlreadyExistsException";
const _RC$1 = "RegistryCredential";
const _RNFE = "ResourceNotFoundException";
const _SA$1 = "SourceAuth";
const _SB = "StartBuild";
const _SBI = "StartBuildInput";
const _SBIt = "StopBuildInput";
const _SBO = "StartBuildOutput";
const _SBOt = "StopBuildOutput";
const _SBt = "StopBuild";
const _SC$1 = "ScopeConfiguration";
const _SLC = "S3LogsConfig";
const _T$2 = "Tag";
const _TL$1 = "TagList";
const _VC = "VpcConfig";
const _W = "Webhook";
const _WF = "WebhookFilter";
const _a = "arn";
const _aI = "artifactIdentifier";
const _aO = "artifactsOverride";
const _aR = "approverRoles";
const _aRC = "autoRetryConfig";
const _aRL = "autoRetryLimit";
const _aRLO = "autoRetryLimitOverride";
const _aRN = "autoRetryNumber";
const _ar$2 = "artifacts";
const _au = "auth";
const _b = "builds";
const _bBA = "buildBatchArn";
const _bBC = "buildBatchConfig";
const _bC = "buildComplete";
const _bE = "badgeEnabled";
const _bF = "branchFilter";
const _bN = "buildNumber";
const _bNF = "buildsNotFound";
const _bOA = "bucketOwnerAccess";
const _bOu = "buildspecOverride";
const _bRM = "batchReportMode";
const _bRU = "badgeRequestUrl";
const _bS = "buildStatus";
const _bSC = "buildStatusConfig";
const _bSCO = "buildStatusConfigOverride";
const _bT = "buildType";
const _ba = "badge";
const _bu = "buildspec";
const _bui = "build";
const _c$2 = "client";
const _cA = "combineArtifacts";
const _cBL = "concurrentBuildLimit";
const _cC = "computeConfiguration";
const _cN = "cacheNamespace";
const _cO$1 = "certificateOverride";
const _cOa = "cacheOverride";
const _cP = "currentPhase";
const _cPr = "credentialProvider";
const _cT$1 = "computeType";
const _cTA = "computeTypesAllowed";
const _cTO = "computeTypeOverride";
const _cWL = "cloudWatchLogs";
const _cWLA = "cloudWatchLogsArn";
const _ca = "cache";
const _ce = "certificate";
const _con = "contexts";
const _cont = "context";
const _cr = "created";
const _cre = "credential";
const _d$1 = "disk";
const _dIS = "durationInSeconds";
const _dL = "deepLink";
const _dS = "debugSession";
const _dSE = "debugSessionEnabled";
const _dSo = "dockerServer";
const _de$1 = "description";
const _do = "domain";
const _e$2 = "error";
const _eD = "encryptionDisabled";
const _eEV = "exportedEnvironmentVariables";
const _eK = "encryptionKey";
const _eKO = "encryptionKeyOverride";
const _eMP = "excludeMatchedPattern";
const _eT = "endTime";
const _eTO = "environmentTypeOverride";
const _eV = "environmentVariables";
const _eVO = "environmentVariablesOverride";
const _en$1 = "environment";
const _fA = "fleetsAllowed";
const _fAl = "fleetArn";
const _fG = "filterGroups";
const _fO = "fleetOverride";
const _fS = "fetchSubmodules";
const _fSL = "fileSystemLocations";
const _fl = "fleet";
const _gCD = "gitCloneDepth";
const _gCDO = "gitCloneDepthOverride";
const _gN$1 = "groupName";
const _gSC = "gitSubmodulesConfig";
const _gSCO = "gitSubmodulesConfigOverride";
const _hK = "hostKernel";
const _hKO = "hostKernelOverride";
const _i$1 = "ids";
const _iO = "imageOverride";
const _iPCT = "imagePullCredentialsType";
const _iPCTO = "imagePullCredentialsTypeOverride";
const _iS = "insecureSsl";
const _iSO = "insecureSslOverride";
const _iT$1 = "instanceType";
const _iTd = "idempotencyToken";
const _id = "id";
const _ide = "identifier";
const _ima = "image";
const _in = "initiator";
const _k$1 = "key";
const _l = "logs";
const _lCO = "logsConfigOverride";
const _lCo = "logsConfig";
const _lMS = "lastModifiedSecret";
const _lMa = "lastModified";
const _lo = "location";
const _m = "message";
const _mBA = "maximumBuildsAllowed";
const _mC = "manualCreation";
const _mO$1 = "mountOptions";
const _mP = "mountPoint";
const _mT = "machineType";
const _md = "md5sum";
const _me$1 = "memory";
const _mo = "modes";
const _n$1 = "names";
const _nAR = "nextAutoRetry";
const _nI = "networkInterface";
const _nII$1 = "networkInterfaceId";
const _nT = "nextToken";
const _nTa = "namespaceType";
const _na = "name";
const _oAN = "overrideArtifactName";
const _p$2 = "projects";
const _pAR = "previousAutoRetry";
const _pM = "privilegedMode";
const _pMO = "privilegedModeOverride";
const _pN$2 = "projectName";
const _pNF = "projectsNotFound";
const _pPA = "publicProjectAlias";
const _pRBP = "pullRequestBuildPolicy";
const _pS = "phaseStatus";
const _pT = "phaseType";
const _pU = "payloadUrl";
const _pV = "projectVisibility";
const _pa = "path";
const _pac = "packaging";
const _pat = "pattern";
const _ph = "phases";
const _qTIM = "queuedTimeoutInMinutes";
const _qTIMO = "queuedTimeoutInMinutesOverride";
const _rA = "reportArns";
const _rAR = "resourceAccessRole";
const _rBS = "reportBuildStatus";
const _rBSO = "reportBuildStatusOverride";
const _rC = "registryCredential";
const _rCA = "requiresCommentApproval";
const _rCO = "registryCredentialOverride";
const _rSV = "resolvedSourceVersion";
const _re$2 = "restrictions";
const _res = "resource";
const _s$3 = "smithy.ts.sdk.synthetic.com.amazonaws.codebuild";
const _sA = "secondaryArtifacts";
const _sAO = "secondaryArtifactsOverride";
const _sAOo = "sourceAuthOverride";
const _sC = "statusCode";
const _sCco = "scopeConfiguration";
const _sDL = "s3DeepLink";
const _sE = "sessionEnabled";
const _sGI = "securityGroupIds";
const _sIo = "sourceIdentifier";
const _sIu$1 = "subnetId";
const _sL = "s3Logs";
const _sLA = "s3LogsArn";
const _sLO = "sourceLocationOverride";
const _sM = "statusMessage";
const _sN = "streamName";
const _sO = "sortOrder";
const _sR = "serviceRole";
const _sRO = "serviceRoleOverride";
const _sS = "secondarySources";
const _sSO = "secondarySourcesOverride";
const _sSV = "secondarySourceVersions";
const _sSVO = "secondarySourcesVersionOverride";
const _sT = "startTime";
const _sTO = "sourceTypeOverride";
const _sTe = "sessionTarget";
const _sV = "sourceVersion";
const _sc = "scope";
const _se = "secret";
const _sh = "sha256sum";
const _so = "source";
const _st$1 = "status";
const _su = "subnets";
const _t = "type";
const _tIM = "timeoutInMinutes";
const _tIMO = "timeoutInMinutesOverride";
const _tIMi = "timeoutInMins";
const _tU = "targetUrl";
const _ta = "tags";
const _ur = "url";
const _vC = "vpcConfig";
const _vCp = "vCpu";
const _vI$2 = "vpcId";
const _va = "value";
const _w = "webhook";
const n0$3 = "com.amazonaws.codebuild";
const _s_registry$3 = new TypeRegistry(_s$3);
var CodeBuildServiceException$ = [
	-3,
	_s$3,
	"CodeBuildServiceException",
	0,
	[],
	[]
];
_s_registry$3.registerError(CodeBuildServiceException$, CodeBuildServiceException);
const n0_registry$2 = new TypeRegistry(n0$3);
var AccountLimitExceededException$ = [
	-3,
	n0$3,
	_ALEE,
	{ [_e$2]: _c$2 },
	[_m],
	[0]
];
n0_registry$2.registerError(AccountLimitExceededException$, AccountLimitExceededException);
var AccountSuspendedException$ = [
	-3,
	n0$3,
	_ASE,
	{ [_e$2]: _c$2 },
	[_m],
	[0]
];
n0_registry$2.registerError(AccountSuspendedException$, AccountSuspendedException);
var InvalidInputException$ = [
	-3,
	n0$3,
	_IIE,
	{ [_e$2]: _c$2 },
	[_m],
	[0]
];
n0_registry$2.registerError(InvalidInputException$, InvalidInputException);
var OAuthProviderException$ = [
	-3,
	n0$3,
	_OAPE,
	{ [_e$2]: _c$2 },
	[_m],
	[0]
];
n0_registry$2.registerError(OAuthProviderException$, OAuthProviderException);
var ResourceAlreadyExistsException$ = [
	-3,
	n0$3,
	_RAEE,
	{ [_e$2]: _c$2 },
	[_m],
	[0]
];
n0_registry$2.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ResourceNotFoundException$ = [
	-3,
	n0$3,
	_RNFE,
	{ [_e$2]: _c$2 },
	[_m],
	[0]
];
n0_registry$2.registerError(ResourceNotFoundException$, ResourceNotFoundException);
const errorTypeRegistries$3 = [_s_registry$3, n0_registry$2];
var AutoRetryConfig$ = [
	3,
	n0$3,
	_ARC,
	0,
	[
		_aRL,
		_aRN,
		_nAR,
		_pAR
	],
	[
		1,
		1,
		0,
		0
	]
];
var BatchGetBuildsInput$ = [
	3,
	n0$3,
	_BGBI,
	0,
	[_i$1],
	[64],
	1
];
var BatchGetBuildsOutput$ = [
	3,
	n0$3,
	_BGBO,
	0,
	[_b, _bNF],
	[() => Builds, 64]
];
var BatchGetProjectsInput$ = [
	3,
	n0$3,
	_BGPI,
	0,
	[_n$1],
	[64],
	1
];
var BatchGetProjectsOutput$ = [
	3,
	n0$3,
	_BGPO,
	0,
	[_p$2, _pNF],
	[() => Projects, 64]
];
var BatchRestrictions$ = [
	3,
	n0$3,
	_BR,
	0,
	[
		_mBA,
		_cTA,
		_fA
	],
	[
		1,
		64,
		64
	]
];
var Build$ = [
	3,
	n0$3,
	_B$1,
	0,
	[
		_id,
		_a,
		_bN,
		_sT,
		_eT,
		_cP,
		_bS,
		_sV,
		_rSV,
		_pN$2,
		_ph,
		_so,
		_sS,
		_sSV,
		_ar$2,
		_sA,
		_ca,
		_en$1,
		_sR,
		_l,
		_tIM,
		_qTIM,
		_bC,
		_in,
		_vC,
		_nI,
		_eK,
		_eEV,
		_rA,
		_fSL,
		_dS,
		_bBA,
		_aRC
	],
	[
		0,
		0,
		1,
		4,
		4,
		0,
		0,
		0,
		0,
		0,
		() => BuildPhases,
		() => ProjectSource$,
		() => ProjectSources,
		() => ProjectSecondarySourceVersions,
		() => BuildArtifacts$,
		() => BuildArtifactsList,
		() => ProjectCache$,
		() => ProjectEnvironment$,
		0,
		() => LogsLocation$,
		1,
		1,
		2,
		0,
		() => VpcConfig$,
		() => NetworkInterface$,
		0,
		() => ExportedEnvironmentVariables,
		64,
		() => ProjectFileSystemLocations,
		() => DebugSession$,
		0,
		() => AutoRetryConfig$
	]
];
var BuildArtifacts$ = [
	3,
	n0$3,
	_BA,
	0,
	[
		_lo,
		_sh,
		_md,
		_oAN,
		_eD,
		_aI,
		_bOA
	],
	[
		0,
		0,
		0,
		2,
		2,
		0,
		0
	]
];
var BuildPhase$ = [
	3,
	n0$3,
	_BP,
	0,
	[
		_pT,
		_pS,
		_sT,
		_eT,
		_dIS,
		_con
	],
	[
		0,
		0,
		4,
		4,
		1,
		() => PhaseContexts
	]
];
var BuildStatusConfig$ = [
	3,
	n0$3,
	_BSC,
	0,
	[_cont, _tU],
	[0, 0]
];
var CloudWatchLogsConfig$ = [
	3,
	n0$3,
	_CWLC,
	0,
	[
		_st$1,
		_gN$1,
		_sN
	],
	[
		0,
		0,
		0
	],
	1
];
var ComputeConfiguration$ = [
	3,
	n0$3,
	_CCo,
	0,
	[
		_vCp,
		_me$1,
		_d$1,
		_mT,
		_iT$1
	],
	[
		1,
		1,
		1,
		0,
		0
	]
];
var DebugSession$ = [
	3,
	n0$3,
	_DS,
	0,
	[_sE, _sTe],
	[2, 0]
];
var DockerServer$ = [
	3,
	n0$3,
	_DSo,
	0,
	[
		_cT$1,
		_sGI,
		_st$1
	],
	[
		0,
		64,
		() => DockerServerStatus$
	],
	1
];
var DockerServerStatus$ = [
	3,
	n0$3,
	_DSS,
	0,
	[_st$1, _m],
	[0, 0]
];
var EnvironmentVariable$ = [
	3,
	n0$3,
	_EV,
	0,
	[
		_na,
		_va,
		_t
	],
	[
		0,
		0,
		0
	],
	2
];
var ExportedEnvironmentVariable$ = [
	3,
	n0$3,
	_EEV,
	0,
	[_na, _va],
	[0, 0]
];
var GitSubmodulesConfig$ = [
	3,
	n0$3,
	_GSC,
	0,
	[_fS],
	[2],
	1
];
var ListBuildsForProjectInput$ = [
	3,
	n0$3,
	_LBFPI,
	0,
	[
		_pN$2,
		_sO,
		_nT
	],
	[
		0,
		0,
		0
	],
	1
];
var ListBuildsForProjectOutput$ = [
	3,
	n0$3,
	_LBFPO,
	0,
	[_i$1, _nT],
	[64, 0]
];
var LogsConfig$ = [
	3,
	n0$3,
	_LC,
	0,
	[_cWL, _sL],
	[() => CloudWatchLogsConfig$, () => S3LogsConfig$]
];
var LogsLocation$ = [
	3,
	n0$3,
	_LL$1,
	0,
	[
		_gN$1,
		_sN,
		_dL,
		_sDL,
		_cWLA,
		_sLA,
		_cWL,
		_sL
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => CloudWatchLogsConfig$,
		() => S3LogsConfig$
	]
];
var NetworkInterface$ = [
	3,
	n0$3,
	_NI,
	0,
	[_sIu$1, _nII$1],
	[0, 0]
];
var PhaseContext$ = [
	3,
	n0$3,
	_PC$1,
	0,
	[_sC, _m],
	[0, 0]
];
var Project$ = [
	3,
	n0$3,
	_P$3,
	0,
	[
		_na,
		_a,
		_de$1,
		_so,
		_sS,
		_sV,
		_sSV,
		_ar$2,
		_sA,
		_ca,
		_en$1,
		_sR,
		_tIM,
		_qTIM,
		_eK,
		_ta,
		_cr,
		_lMa,
		_w,
		_vC,
		_ba,
		_lCo,
		_fSL,
		_bBC,
		_cBL,
		_pV,
		_pPA,
		_rAR,
		_aRL
	],
	[
		0,
		0,
		0,
		() => ProjectSource$,
		() => ProjectSources,
		0,
		() => ProjectSecondarySourceVersions,
		() => ProjectArtifacts$,
		() => ProjectArtifactsList,
		() => ProjectCache$,
		() => ProjectEnvironment$,
		0,
		1,
		1,
		0,
		() => TagList$1,
		4,
		4,
		() => Webhook$,
		() => VpcConfig$,
		() => ProjectBadge$,
		() => LogsConfig$,
		() => ProjectFileSystemLocations,
		() => ProjectBuildBatchConfig$,
		1,
		0,
		0,
		0,
		1
	]
];
var ProjectArtifacts$ = [
	3,
	n0$3,
	_PA,
	0,
	[
		_t,
		_lo,
		_pa,
		_nTa,
		_na,
		_pac,
		_oAN,
		_eD,
		_aI,
		_bOA
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		2,
		2,
		0,
		0
	],
	1
];
var ProjectBadge$ = [
	3,
	n0$3,
	_PB,
	0,
	[_bE, _bRU],
	[2, 0]
];
var ProjectBuildBatchConfig$ = [
	3,
	n0$3,
	_PBBC,
	0,
	[
		_sR,
		_cA,
		_re$2,
		_tIMi,
		_bRM
	],
	[
		0,
		2,
		() => BatchRestrictions$,
		1,
		0
	]
];
var ProjectCache$ = [
	3,
	n0$3,
	_PCr$1,
	0,
	[
		_t,
		_lo,
		_mo,
		_cN
	],
	[
		0,
		0,
		64,
		0
	],
	1
];
var ProjectEnvironment$ = [
	3,
	n0$3,
	_PE,
	0,
	[
		_t,
		_ima,
		_cT$1,
		_cC,
		_fl,
		_eV,
		_pM,
		_ce,
		_rC,
		_iPCT,
		_dSo,
		_hK
	],
	[
		0,
		0,
		0,
		() => ComputeConfiguration$,
		() => ProjectFleet$,
		() => EnvironmentVariables,
		2,
		0,
		() => RegistryCredential$,
		0,
		() => DockerServer$,
		0
	],
	3
];
var ProjectFileSystemLocation$ = [
	3,
	n0$3,
	_PFSL,
	0,
	[
		_t,
		_lo,
		_mP,
		_ide,
		_mO$1
	],
	[
		0,
		0,
		0,
		0,
		0
	]
];
var ProjectFleet$ = [
	3,
	n0$3,
	_PF,
	0,
	[_fAl],
	[0]
];
var ProjectSource$ = [
	3,
	n0$3,
	_PS,
	0,
	[
		_t,
		_lo,
		_gCD,
		_gSC,
		_bu,
		_au,
		_rBS,
		_bSC,
		_iS,
		_sIo
	],
	[
		0,
		0,
		1,
		() => GitSubmodulesConfig$,
		0,
		() => SourceAuth$,
		2,
		() => BuildStatusConfig$,
		2,
		0
	],
	1
];
var ProjectSourceVersion$ = [
	3,
	n0$3,
	_PSV,
	0,
	[_sIo, _sV],
	[0, 0],
	2
];
var PullRequestBuildPolicy$ = [
	3,
	n0$3,
	_PRBP,
	0,
	[_rCA, _aR],
	[0, 64],
	1
];
var RegistryCredential$ = [
	3,
	n0$3,
	_RC$1,
	0,
	[_cre, _cPr],
	[0, 0],
	2
];
var S3LogsConfig$ = [
	3,
	n0$3,
	_SLC,
	0,
	[
		_st$1,
		_lo,
		_eD,
		_bOA
	],
	[
		0,
		0,
		2,
		0
	],
	1
];
var ScopeConfiguration$ = [
	3,
	n0$3,
	_SC$1,
	0,
	[
		_na,
		_sc,
		_do
	],
	[
		0,
		0,
		0
	],
	2
];
var SourceAuth$ = [
	3,
	n0$3,
	_SA$1,
	0,
	[_t, _res],
	[0, 0],
	1
];
var StartBuildInput$ = [
	3,
	n0$3,
	_SBI,
	0,
	[
		_pN$2,
		_sSO,
		_sSVO,
		_sV,
		_aO,
		_sAO,
		_eVO,
		_sTO,
		_sLO,
		_sAOo,
		_gCDO,
		_gSCO,
		_bOu,
		_iSO,
		_rBSO,
		_bSCO,
		_eTO,
		_iO,
		_cTO,
		_cO$1,
		_cOa,
		_sRO,
		_pMO,
		_tIMO,
		_qTIMO,
		_eKO,
		_iTd,
		_lCO,
		_rCO,
		_iPCTO,
		_dSE,
		_fO,
		_aRLO,
		_hKO
	],
	[
		0,
		() => ProjectSources,
		() => ProjectSecondarySourceVersions,
		0,
		() => ProjectArtifacts$,
		() => ProjectArtifactsList,
		() => EnvironmentVariables,
		0,
		0,
		() => SourceAuth$,
		1,
		() => GitSubmodulesConfig$,
		0,
		2,
		2,
		() => BuildStatusConfig$,
		0,
		0,
		0,
		0,
		() => ProjectCache$,
		0,
		2,
		1,
		1,
		0,
		0,
		() => LogsConfig$,
		() => RegistryCredential$,
		0,
		2,
		() => ProjectFleet$,
		1,
		0
	],
	1
];
var StartBuildOutput$ = [
	3,
	n0$3,
	_SBO,
	0,
	[_bui],
	[() => Build$]
];
var StopBuildInput$ = [
	3,
	n0$3,
	_SBIt,
	0,
	[_id],
	[0],
	1
];
var StopBuildOutput$ = [
	3,
	n0$3,
	_SBOt,
	0,
	[_bui],
	[() => Build$]
];
var Tag$$2 = [
	3,
	n0$3,
	_T$2,
	0,
	[_k$1, _va],
	[0, 0]
];
var VpcConfig$ = [
	3,
	n0$3,
	_VC,
	0,
	[
		_vI$2,
		_su,
		_sGI
	],
	[
		0,
		64,
		64
	]
];
var Webhook$ = [
	3,
	n0$3,
	_W,
	0,
	[
		_ur,
		_pU,
		_se,
		_bF,
		_fG,
		_bT,
		_mC,
		_lMS,
		_sCco,
		_st$1,
		_sM,
		_pRBP
	],
	[
		0,
		0,
		0,
		0,
		() => FilterGroups,
		0,
		2,
		4,
		() => ScopeConfiguration$,
		0,
		0,
		() => PullRequestBuildPolicy$
	]
];
var WebhookFilter$ = [
	3,
	n0$3,
	_WF,
	0,
	[
		_t,
		_pat,
		_eMP
	],
	[
		0,
		0,
		2
	],
	2
];
var BuildArtifactsList = [
	1,
	n0$3,
	_BAL,
	0,
	() => BuildArtifacts$
];
var BuildPhases = [
	1,
	n0$3,
	_BPu,
	0,
	() => BuildPhase$
];
var Builds = [
	1,
	n0$3,
	_Bu,
	0,
	() => Build$
];
var EnvironmentVariables = [
	1,
	n0$3,
	_EVn,
	0,
	() => EnvironmentVariable$
];
var ExportedEnvironmentVariables = [
	1,
	n0$3,
	_EEVx,
	0,
	() => ExportedEnvironmentVariable$
];
var FilterGroup = [
	1,
	n0$3,
	_FGi,
	0,
	() => WebhookFilter$
];
var FilterGroups = [
	1,
	n0$3,
	_FG,
	0,
	() => FilterGroup
];
var PhaseContexts = [
	1,
	n0$3,
	_PCh,
	0,
	() => PhaseContext$
];
var ProjectArtifactsList = [
	1,
	n0$3,
	_PAL,
	0,
	() => ProjectArtifacts$
];
var ProjectFileSystemLocations = [
	1,
	n0$3,
	_PFSLr,
	0,
	() => ProjectFileSystemLocation$
];
var Projects = [
	1,
	n0$3,
	_Pr,
	0,
	() => Project$
];
var ProjectSecondarySourceVersions = [
	1,
	n0$3,
	_PSSV,
	0,
	() => ProjectSourceVersion$
];
var ProjectSources = [
	1,
	n0$3,
	_PSr,
	0,
	() => ProjectSource$
];
var TagList$1 = [
	1,
	n0$3,
	_TL$1,
	0,
	() => Tag$$2
];
var BatchGetBuilds$ = [
	9,
	n0$3,
	_BGB,
	0,
	() => BatchGetBuildsInput$,
	() => BatchGetBuildsOutput$
];
var BatchGetProjects$ = [
	9,
	n0$3,
	_BGP,
	0,
	() => BatchGetProjectsInput$,
	() => BatchGetProjectsOutput$
];
var ListBuildsForProject$ = [
	9,
	n0$3,
	_LBFP,
	0,
	() => ListBuildsForProjectInput$,
	() => ListBuildsForProjectOutput$
];
var StartBuild$ = [
	9,
	n0$3,
	_SB,
	0,
	() => StartBuildInput$,
	() => StartBuildOutput$
];
var StopBuild$ = [
	9,
	n0$3,
	_SBt,
	0,
	() => StopBuildInput$,
	() => StopBuildOutput$
];

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$7 = (config) => {
	return {
		apiVersion: "2016-10-06",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$3,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCodeBuildHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.codebuild",
			errorTypeRegistries: errorTypeRegistries$3,
			version: "2016-10-06",
			serviceTarget: "CodeBuild_20161006"
		},
		serviceId: config?.serviceId ?? "CodeBuild",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/runtimeConfig.js
const getRuntimeConfig$6 = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$7(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
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
			clientVersion: version$3
		}),
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

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$3 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
const resolveHttpAuthRuntimeConfig$3 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$3 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$3(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$3(extensionConfiguration));
};

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/CodeBuildClient.js
var CodeBuildClient = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$6(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$3(_config_0);
		const _config_2 = resolveUserAgentConfig(_config_1);
		const _config_3 = resolveRetryConfig(_config_2);
		const _config_4 = resolveRegionConfig(_config_3);
		const _config_5 = resolveHostHeaderConfig(_config_4);
		const _config_6 = resolveEndpointConfig(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$3(_config_6);
		const _config_8 = resolveRuntimeExtensions$3(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultCodeBuildHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/commandBuilder.js
const command$3 = makeBuilder(commonParams$3, "CodeBuild_20161006", "CodeBuildClient", getEndpointPlugin);
const _ep0$3 = {};
const _mw0$3 = (Command, cs, config, o) => [];

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/commands/BatchGetBuildsCommand.js
var BatchGetBuildsCommand = class extends command$3(_ep0$3, _mw0$3, "BatchGetBuilds", BatchGetBuilds$) {};

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/commands/BatchGetProjectsCommand.js
var BatchGetProjectsCommand = class extends command$3(_ep0$3, _mw0$3, "BatchGetProjects", BatchGetProjects$) {};

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/commands/ListBuildsForProjectCommand.js
var ListBuildsForProjectCommand = class extends command$3(_ep0$3, _mw0$3, "ListBuildsForProject", ListBuildsForProject$) {};

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/commands/StartBuildCommand.js
var StartBuildCommand = class extends command$3(_ep0$3, _mw0$3, "StartBuild", StartBuild$) {};

// ../../main/node_modules/@aws-sdk/client-codebuild/dist-es/commands/StopBuildCommand.js
var StopBuildCommand = class extends command$3(_ep0$3, _mw0$3, "StopBuild", StopBuild$) {};

// actions/build-sandbox-image/codebuild.ts
async function getProject(name, { aws, signal }) {
	const command = new BatchGetProjectsCommand({ names: [name] });
	const { projects } = await aws.client(CodeBuildClient).send(command, { abortSignal: signal });
	const [project] = projects ?? [];
	if (project === void 0) throw new UserError(`there is no CodeBuild project \`${name}\` in this account and region.`, {
		where: "input project",
		next: "Check the name, `aws-region` and the account of the role."
	});
	return {
		name: project.name ?? name,
		region: project.arn?.split(":")[3] ?? "",
		timeoutMs: (project.timeoutInMinutes ?? 60) * 6e4,
		queuedTimeoutMs: (project.queuedTimeoutInMinutes ?? 480) * 6e4
	};
}
async function startBuild(request, { aws, signal }) {
	const command = new StartBuildCommand({
		projectName: request.project,
		sourceVersion: request.sourceVersion,
		environmentVariablesOverride: [...request.environment, {
			name: OWN_VARIABLES.buildKey,
			type: "PLAINTEXT",
			value: request.key
		}],
		timeoutInMinutesOverride: request.timeoutMinutes,
		idempotencyToken: request.key
	});
	const { build } = await aws.client(CodeBuildClient).send(command, { abortSignal: signal });
	if (build === void 0) throw new Error("CodeBuild started no build.");
	return toBuild(build);
}
async function getBuild(id, world) {
	const [build] = await getBuilds([id], world);
	return build;
}
async function runningBuilds(project, world) {
	return (await newestBuilds(project, world)).filter((build) => !hasEnded(build));
}
async function findBuildByKey(project, key, world) {
	return (await newestBuilds(project, world)).find(({ variables }) => variables[OWN_VARIABLES.buildKey] === key);
}
async function newestBuilds(project, world) {
	const command = new ListBuildsForProjectCommand({
		projectName: project,
		sortOrder: "DESCENDING"
	});
	const { ids } = await world.aws.client(CodeBuildClient).send(command, { abortSignal: world.signal });
	return ids === void 0 || ids.length === 0 ? [] : getBuilds(ids.slice(0, 100), world);
}
async function getBuilds(ids, { aws, signal }) {
	const command = new BatchGetBuildsCommand({ ids });
	const { builds } = await aws.client(CodeBuildClient).send(command, { abortSignal: signal });
	return (builds ?? []).map(toBuild);
}
function toBuild(description) {
	const { id, logs, phases, environment } = description;
	if (id === void 0) throw new Error("CodeBuild described a build without an id.");
	return {
		id,
		status: description.buildStatus ?? "IN_PROGRESS",
		currentPhase: description.currentPhase ?? "SUBMITTED",
		phases: (phases ?? []).map(({ phaseType, phaseStatus, durationInSeconds, contexts }) => ({
			type: phaseType ?? "",
			status: phaseStatus,
			durationMs: durationInSeconds === void 0 ? void 0 : durationInSeconds * 1e3,
			messages: (contexts ?? []).map(({ message }) => message ?? "").filter((message) => message !== "")
		})),
		log: logs?.groupName === void 0 || logs.streamName === void 0 ? void 0 : {
			group: logs.groupName,
			stream: logs.streamName
		},
		logUrl: logs?.deepLink,
		startedAt: description.startTime?.toISOString(),
		variables: Object.fromEntries((environment?.environmentVariables ?? []).filter(({ type }) => type === void 0 || type === "PLAINTEXT").map(({ name, value }) => [name ?? "", value ?? ""]))
	};
}

// ../../main/node_modules/@aws-sdk/client-cloudformation/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudFormationHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$2(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "cloudformation",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultCloudFormationHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$2(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$2 = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
};

// ../../main/node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$2 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "cloudformation"
	});
};
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

// ../../main/node_modules/@aws-sdk/client-cloudformation/package.json
var version$2 = "3.1169.0";

// ../../main/node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/bdd.js
const k$2 = "ref";
const a$2 = -1;
const b$2 = true;
const c$2 = "isSet";
const d$2 = "PartitionResult";
const e$2 = "booleanEquals";
const f$2 = "getAttr";
const g$2 = { [k$2]: "Endpoint" };
const h$2 = { [k$2]: d$2 };
const i$2 = {};
const j$2 = [{ [k$2]: "Region" }];
const _data$2 = {
	conditions: [
		[c$2, [g$2]],
		[c$2, j$2],
		[
			"aws.partition",
			j$2,
			d$2
		],
		[e$2, [{ [k$2]: "UseFIPS" }, b$2]],
		[e$2, [{ [k$2]: "UseDualStack" }, b$2]],
		[e$2, [{
			fn: f$2,
			argv: [h$2, "supportsDualStack"]
		}, b$2]],
		[e$2, [{
			fn: f$2,
			argv: [h$2, "supportsFIPS"]
		}, b$2]],
		["stringEquals", [{
			fn: f$2,
			argv: [h$2, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a$2],
		[a$2, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$2, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$2, i$2],
		["https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$2],
		[a$2, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://cloudformation.{Region}.amazonaws.com", i$2],
		["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}", i$2],
		[a$2, "FIPS is enabled but this partition does not support FIPS"],
		["https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}", i$2],
		[a$2, "DualStack is enabled but this partition does not support DualStack"],
		["https://cloudformation.{Region}.{PartitionResult#dnsSuffix}", i$2],
		[a$2, "Invalid Configuration: Missing Region"]
	]
};
const root$2 = 2;
const nodes$2 = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd$2 = BinaryDecisionDiagram.from(nodes$2, root$2, _data$2.conditions, _data$2.results);

// ../../main/node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/endpointResolver.js
const cache$2 = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$2 = (endpointParams, context = {}) => {
	return cache$2.get(endpointParams, () => decideEndpoint(bdd$2, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// ../../main/node_modules/@aws-sdk/client-cloudformation/dist-es/models/CloudFormationServiceException.js
var CloudFormationServiceException = class CloudFormationServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudFormationServiceException.prototype);
	}
};

// ../../main/node_modules/@aws-sdk/client-cloudformation/dist-es/models/errors.js
var InvalidOperationException = class InvalidOperationException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#InvalidOperationException";
	name = "InvalidOperationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidOperationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidOperationException.prototype);
		this.Message = opts.Message;
	}
};
var OperationNotFoundException = class OperationNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#OperationNotFoundException";
	name = "OperationNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var CFNRegistryException = class CFNRegistryException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#CFNRegistryException";
	name = "CFNRegistryException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CFNRegistryException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CFNRegistryException.prototype);
		this.Message = opts.Message;
	}
};
var TypeNotFoundException = class TypeNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#TypeNotFoundException";
	name = "TypeNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TypeNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TypeNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var AlreadyExistsException = class AlreadyExistsException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#AlreadyExistsException";
	name = "AlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var TypeConfigurationNotFoundException = class TypeConfigurationNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#TypeConfigurationNotFoundException";
	name = "TypeConfigurationNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TypeConfigurationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TypeConfigurationNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TokenAlreadyExistsException = class TokenAlreadyExistsException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#TokenAlreadyExistsException";
	name = "TokenAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TokenAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TokenAlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var ChangeSetNotFoundException = class ChangeSetNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ChangeSetNotFoundException";
	name = "ChangeSetNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ChangeSetNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ChangeSetNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var InsufficientCapabilitiesException = class InsufficientCapabilitiesException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#InsufficientCapabilitiesException";
	name = "InsufficientCapabilitiesException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InsufficientCapabilitiesException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InsufficientCapabilitiesException.prototype);
		this.Message = opts.Message;
	}
};
var LimitExceededException = class LimitExceededException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var ConcurrentResourcesLimitExceededException = class ConcurrentResourcesLimitExceededException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ConcurrentResourcesLimitExceededException";
	name = "ConcurrentResourcesLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConcurrentResourcesLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentResourcesLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var OperationIdAlreadyExistsException = class OperationIdAlreadyExistsException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#OperationIdAlreadyExistsException";
	name = "OperationIdAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationIdAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationIdAlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var OperationInProgressException = class OperationInProgressException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#OperationInProgressException";
	name = "OperationInProgressException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationInProgressException.prototype);
		this.Message = opts.Message;
	}
};
var StackSetNotFoundException = class StackSetNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackSetNotFoundException";
	name = "StackSetNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackSetNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackSetNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StaleRequestException = class StaleRequestException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StaleRequestException";
	name = "StaleRequestException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StaleRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StaleRequestException.prototype);
		this.Message = opts.Message;
	}
};
var CreatedButModifiedException = class CreatedButModifiedException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#CreatedButModifiedException";
	name = "CreatedButModifiedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CreatedButModifiedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CreatedButModifiedException.prototype);
		this.Message = opts.Message;
	}
};
var NameAlreadyExistsException = class NameAlreadyExistsException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#NameAlreadyExistsException";
	name = "NameAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "NameAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NameAlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidChangeSetStatusException = class InvalidChangeSetStatusException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#InvalidChangeSetStatusException";
	name = "InvalidChangeSetStatusException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidChangeSetStatusException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidChangeSetStatusException.prototype);
		this.Message = opts.Message;
	}
};
var GeneratedTemplateNotFoundException = class GeneratedTemplateNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#GeneratedTemplateNotFoundException";
	name = "GeneratedTemplateNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "GeneratedTemplateNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, GeneratedTemplateNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StackSetNotEmptyException = class StackSetNotEmptyException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackSetNotEmptyException";
	name = "StackSetNotEmptyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackSetNotEmptyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackSetNotEmptyException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceScanNotFoundException = class ResourceScanNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ResourceScanNotFoundException";
	name = "ResourceScanNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceScanNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceScanNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StackInstanceNotFoundException = class StackInstanceNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackInstanceNotFoundException";
	name = "StackInstanceNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackInstanceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackInstanceNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StackRefactorNotFoundException = class StackRefactorNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackRefactorNotFoundException";
	name = "StackRefactorNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackRefactorNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackRefactorNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var HookResultNotFoundException = class HookResultNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#HookResultNotFoundException";
	name = "HookResultNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "HookResultNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, HookResultNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StackNotFoundException = class StackNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackNotFoundException";
	name = "StackNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceScanInProgressException = class ResourceScanInProgressException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ResourceScanInProgressException";
	name = "ResourceScanInProgressException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceScanInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceScanInProgressException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidStateTransitionException = class InvalidStateTransitionException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#InvalidStateTransitionException";
	name = "InvalidStateTransitionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidStateTransitionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidStateTransitionException.prototype);
		this.Message = opts.Message;
	}
};
var OperationStatusCheckFailedException = class OperationStatusCheckFailedException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#OperationStatusCheckFailedException";
	name = "OperationStatusCheckFailedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationStatusCheckFailedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationStatusCheckFailedException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceScanLimitExceededException = class ResourceScanLimitExceededException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ResourceScanLimitExceededException";
	name = "ResourceScanLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceScanLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceScanLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};

// ../../main/node_modules/@aws-sdk/client-cloudformation/dist-es/schemas/schemas_0.js
const _A = "Arn";
const _AEE = "AlreadyExistsException";
const _ANl = "AliasName";
const _CBME = "CreatedButModifiedException";
const _CFNRE = "CFNRegistryException";
const _CRLEE = "ConcurrentResourcesLimitExceededException";
const _CSI = "ChangeSetId";
const _CSNFE = "ChangeSetNotFoundException";
const _CT$2 = "CreationTime";
const _Ca = "Capabilities";
const _D = "Description";
const _DC = "DeploymentConfig";
const _DI$1 = "DriftInformation";
const _DMe = "DeletionMode";
const _DR$1 = "DisableRollback";
const _DSIe = "DescribeStacksInput";
const _DSO = "DescribeStacksOutput";
const _DSes$1 = "DescribeStacks";
const _DSet = "DetailedStatus";
const _DTel = "DeletionTime";
const _EN = "ExportName";
const _ETP = "EnableTerminationProtection";
const _GTNFE = "GeneratedTemplateNotFoundException";
const _HRNFE = "HookResultNotFoundException";
const _ICE = "InsufficientCapabilitiesException";
const _ICSSE = "InvalidChangeSetStatusException";
const _IOE = "InvalidOperationException";
const _ISTE = "InvalidStateTransitionException";
const _K$2 = "Key";
const _LCT = "LastCheckTimestamp";
const _LEE = "LimitExceededException";
const _LIH = "LogicalIdHierarchy";
const _LO = "LastOperations";
const _LRI = "LogicalResourceId";
const _LSRIi = "ListStackResourcesInput";
const _LSROi = "ListStackResourcesOutput";
const _LSRi = "ListStackResources";
const _LUT = "LastUpdatedTime";
const _LUTa = "LastUpdatedTimestamp";
const _M$1 = "Message";
const _MI = "ModuleInfo";
const _MTIM = "MonitoringTimeInMinutes";
const _Mo = "Mode";
const _NAEE = "NameAlreadyExistsException";
const _NARN = "NotificationARNs";
const _NT = "NextToken";
const _O$1 = "Output";
const _OEp = "OperationEntry";
const _OI$1 = "OperationId";
const _OIAEE = "OperationIdAlreadyExistsException";
const _OIPE = "OperationInProgressException";
const _OK = "OutputKey";
const _ONFE = "OperationNotFoundException";
const _OSCFE = "OperationStatusCheckFailedException";
const _OT = "OperationType";
const _OV = "OutputValue";
const _Ou = "Outputs";
const _P$2 = "Parameters";
const _PIa = "ParentId";
const _PK$1 = "ParameterKey";
const _PRI = "PhysicalResourceId";
const _PVa = "ParameterValue";
const _Pa = "Parameter";
const _RARN = "RoleARN";
const _RCo = "RollbackConfiguration";
const _REOC = "RetainExceptOnCreate";
const _RIo = "RootId";
const _RSIPE = "ResourceScanInProgressException";
const _RSLEE = "ResourceScanLimitExceededException";
const _RSNFE = "ResourceScanNotFoundException";
const _RSR = "ResourceStatusReason";
const _RSes = "ResourceStatus";
const _RT = "ResourceType";
const _RTo = "RollbackTriggers";
const _RTol = "RollbackTrigger";
const _RV = "ResolvedValue";
const _SDI = "StackDriftInformation";
const _SDS = "StackDriftStatus";
const _SI = "StackId";
const _SINFE = "StackInstanceNotFoundException";
const _SN = "StackName";
const _SNFE = "StackNotFoundException";
const _SRDIS = "StackResourceDriftInformationSummary";
const _SRDS = "StackResourceDriftStatus";
const _SRE = "StaleRequestException";
const _SRNFE = "StackRefactorNotFoundException";
const _SRSt = "StackResourceSummaries";
const _SRStac = "StackResourceSummary";
const _SSNEE = "StackSetNotEmptyException";
const _SSNFE = "StackSetNotFoundException";
const _SSR = "StackStatusReason";
const _SSta = "StackStatus";
const _St$1 = "Stacks";
const _Sta$1 = "Stack";
const _T$1 = "Type";
const _TAEE = "TokenAlreadyExistsException";
const _TCNFE = "TypeConfigurationNotFoundException";
const _TH = "TypeHierarchy";
const _TIM = "TimeoutInMinutes";
const _TNFE = "TypeNotFoundException";
const _Ta$1 = "Tags";
const _Tag = "Tag";
const _UPV = "UsePreviousValue";
const _V$1 = "Value";
const _aQE = "awsQueryError";
const _c$1 = "client";
const _e$1 = "error";
const _hE$2 = "httpError";
const _s$2 = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation";
const n0$2 = "com.amazonaws.cloudformation";
const _s_registry$2 = new TypeRegistry(_s$2);
var CloudFormationServiceException$ = [
	-3,
	_s$2,
	"CloudFormationServiceException",
	0,
	[],
	[]
];
_s_registry$2.registerError(CloudFormationServiceException$, CloudFormationServiceException);
const n0_registry$1 = new TypeRegistry(n0$2);
var AlreadyExistsException$ = [
	-3,
	n0$2,
	_AEE,
	{
		[_aQE]: [`AlreadyExistsException`, 400],
		[_e$1]: _c$1,
		[_hE$2]: 400
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(AlreadyExistsException$, AlreadyExistsException);
var CFNRegistryException$ = [
	-3,
	n0$2,
	_CFNRE,
	{
		[_aQE]: [`CFNRegistryException`, 400],
		[_e$1]: _c$1,
		[_hE$2]: 400
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(CFNRegistryException$, CFNRegistryException);
var ChangeSetNotFoundException$ = [
	-3,
	n0$2,
	_CSNFE,
	{
		[_aQE]: [`ChangeSetNotFound`, 404],
		[_e$1]: _c$1,
		[_hE$2]: 404
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ChangeSetNotFoundException$, ChangeSetNotFoundException);
var ConcurrentResourcesLimitExceededException$ = [
	-3,
	n0$2,
	_CRLEE,
	{
		[_aQE]: [`ConcurrentResourcesLimitExceeded`, 429],
		[_e$1]: _c$1,
		[_hE$2]: 429
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ConcurrentResourcesLimitExceededException$, ConcurrentResourcesLimitExceededException);
var CreatedButModifiedException$ = [
	-3,
	n0$2,
	_CBME,
	{
		[_aQE]: [`CreatedButModifiedException`, 409],
		[_e$1]: _c$1,
		[_hE$2]: 409
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(CreatedButModifiedException$, CreatedButModifiedException);
var GeneratedTemplateNotFoundException$ = [
	-3,
	n0$2,
	_GTNFE,
	{
		[_aQE]: [`GeneratedTemplateNotFound`, 404],
		[_e$1]: _c$1,
		[_hE$2]: 404
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(GeneratedTemplateNotFoundException$, GeneratedTemplateNotFoundException);
var HookResultNotFoundException$ = [
	-3,
	n0$2,
	_HRNFE,
	{
		[_aQE]: [`HookResultNotFound`, 404],
		[_e$1]: _c$1,
		[_hE$2]: 404
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(HookResultNotFoundException$, HookResultNotFoundException);
var InsufficientCapabilitiesException$ = [
	-3,
	n0$2,
	_ICE,
	{
		[_aQE]: [`InsufficientCapabilitiesException`, 400],
		[_e$1]: _c$1,
		[_hE$2]: 400
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InsufficientCapabilitiesException$, InsufficientCapabilitiesException);
var InvalidChangeSetStatusException$ = [
	-3,
	n0$2,
	_ICSSE,
	{
		[_aQE]: [`InvalidChangeSetStatus`, 400],
		[_e$1]: _c$1,
		[_hE$2]: 400
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidChangeSetStatusException$, InvalidChangeSetStatusException);
var InvalidOperationException$ = [
	-3,
	n0$2,
	_IOE,
	{
		[_aQE]: [`InvalidOperationException`, 400],
		[_e$1]: _c$1,
		[_hE$2]: 400
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidOperationException$, InvalidOperationException);
var InvalidStateTransitionException$ = [
	-3,
	n0$2,
	_ISTE,
	{
		[_aQE]: [`InvalidStateTransition`, 400],
		[_e$1]: _c$1,
		[_hE$2]: 400
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidStateTransitionException$, InvalidStateTransitionException);
var LimitExceededException$ = [
	-3,
	n0$2,
	_LEE,
	{
		[_aQE]: [`LimitExceededException`, 400],
		[_e$1]: _c$1,
		[_hE$2]: 400
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(LimitExceededException$, LimitExceededException);
var NameAlreadyExistsException$ = [
	-3,
	n0$2,
	_NAEE,
	{
		[_aQE]: [`NameAlreadyExistsException`, 409],
		[_e$1]: _c$1,
		[_hE$2]: 409
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(NameAlreadyExistsException$, NameAlreadyExistsException);
var OperationIdAlreadyExistsException$ = [
	-3,
	n0$2,
	_OIAEE,
	{
		[_aQE]: [`OperationIdAlreadyExistsException`, 409],
		[_e$1]: _c$1,
		[_hE$2]: 409
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(OperationIdAlreadyExistsException$, OperationIdAlreadyExistsException);
var OperationInProgressException$ = [
	-3,
	n0$2,
	_OIPE,
	{
		[_aQE]: [`OperationInProgressException`, 409],
		[_e$1]: _c$1,
		[_hE$2]: 409
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(OperationInProgressException$, OperationInProgressException);
var OperationNotFoundException$ = [
	-3,
	n0$2,
	_ONFE,
	{
		[_aQE]: [`OperationNotFoundException`, 404],
		[_e$1]: _c$1,
		[_hE$2]: 404
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(OperationNotFoundException$, OperationNotFoundException);
var OperationStatusCheckFailedException$ = [
	-3,
	n0$2,
	_OSCFE,
	{
		[_aQE]: [`ConditionalCheckFailed`, 400],
		[_e$1]: _c$1,
		[_hE$2]: 400
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(OperationStatusCheckFailedException$, OperationStatusCheckFailedException);
var ResourceScanInProgressException$ = [
	-3,
	n0$2,
	_RSIPE,
	{
		[_aQE]: [`ResourceScanInProgress`, 400],
		[_e$1]: _c$1,
		[_hE$2]: 400
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ResourceScanInProgressException$, ResourceScanInProgressException);
var ResourceScanLimitExceededException$ = [
	-3,
	n0$2,
	_RSLEE,
	{
		[_aQE]: [`ResourceScanLimitExceeded`, 400],
		[_e$1]: _c$1,
		[_hE$2]: 400
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ResourceScanLimitExceededException$, ResourceScanLimitExceededException);
var ResourceScanNotFoundException$ = [
	-3,
	n0$2,
	_RSNFE,
	{
		[_aQE]: [`ResourceScanNotFound`, 400],
		[_e$1]: _c$1,
		[_hE$2]: 400
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ResourceScanNotFoundException$, ResourceScanNotFoundException);
var StackInstanceNotFoundException$ = [
	-3,
	n0$2,
	_SINFE,
	{
		[_aQE]: [`StackInstanceNotFoundException`, 404],
		[_e$1]: _c$1,
		[_hE$2]: 404
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(StackInstanceNotFoundException$, StackInstanceNotFoundException);
var StackNotFoundException$ = [
	-3,
	n0$2,
	_SNFE,
	{
		[_aQE]: [`StackNotFoundException`, 404],
		[_e$1]: _c$1,
		[_hE$2]: 404
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(StackNotFoundException$, StackNotFoundException);
var StackRefactorNotFoundException$ = [
	-3,
	n0$2,
	_SRNFE,
	{
		[_aQE]: [`StackRefactorNotFoundException`, 404],
		[_e$1]: _c$1,
		[_hE$2]: 404
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(StackRefactorNotFoundException$, StackRefactorNotFoundException);
var StackSetNotEmptyException$ = [
	-3,
	n0$2,
	_SSNEE,
	{
		[_aQE]: [`StackSetNotEmptyException`, 409],
		[_e$1]: _c$1,
		[_hE$2]: 409
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(StackSetNotEmptyException$, StackSetNotEmptyException);
var StackSetNotFoundException$ = [
	-3,
	n0$2,
	_SSNFE,
	{
		[_aQE]: [`StackSetNotFoundException`, 404],
		[_e$1]: _c$1,
		[_hE$2]: 404
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(StackSetNotFoundException$, StackSetNotFoundException);
var StaleRequestException$ = [
	-3,
	n0$2,
	_SRE,
	{
		[_aQE]: [`StaleRequestException`, 409],
		[_e$1]: _c$1,
		[_hE$2]: 409
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(StaleRequestException$, StaleRequestException);
var TokenAlreadyExistsException$ = [
	-3,
	n0$2,
	_TAEE,
	{
		[_aQE]: [`TokenAlreadyExistsException`, 400],
		[_e$1]: _c$1,
		[_hE$2]: 400
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(TokenAlreadyExistsException$, TokenAlreadyExistsException);
var TypeConfigurationNotFoundException$ = [
	-3,
	n0$2,
	_TCNFE,
	{
		[_aQE]: [`TypeConfigurationNotFoundException`, 404],
		[_e$1]: _c$1,
		[_hE$2]: 404
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(TypeConfigurationNotFoundException$, TypeConfigurationNotFoundException);
var TypeNotFoundException$ = [
	-3,
	n0$2,
	_TNFE,
	{
		[_aQE]: [`TypeNotFoundException`, 404],
		[_e$1]: _c$1,
		[_hE$2]: 404
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(TypeNotFoundException$, TypeNotFoundException);
const errorTypeRegistries$2 = [_s_registry$2, n0_registry$1];
var DeploymentConfig$ = [
	3,
	n0$2,
	_DC,
	0,
	[_Mo, _DR$1],
	[0, 2]
];
var DescribeStacksInput$ = [
	3,
	n0$2,
	_DSIe,
	0,
	[_SN, _NT],
	[0, 0]
];
var DescribeStacksOutput$ = [
	3,
	n0$2,
	_DSO,
	0,
	[_St$1, _NT],
	[() => Stacks, 0]
];
var ListStackResourcesInput$ = [
	3,
	n0$2,
	_LSRIi,
	0,
	[_SN, _NT],
	[0, 0],
	1
];
var ListStackResourcesOutput$ = [
	3,
	n0$2,
	_LSROi,
	0,
	[_SRSt, _NT],
	[() => StackResourceSummaries, 0]
];
var ModuleInfo$ = [
	3,
	n0$2,
	_MI,
	0,
	[_TH, _LIH],
	[0, 0]
];
var OperationEntry$ = [
	3,
	n0$2,
	_OEp,
	0,
	[_OT, _OI$1],
	[0, 0]
];
var Output$ = [
	3,
	n0$2,
	_O$1,
	0,
	[
		_OK,
		_OV,
		_D,
		_EN
	],
	[
		0,
		0,
		0,
		0
	]
];
var Parameter$ = [
	3,
	n0$2,
	_Pa,
	0,
	[
		_PK$1,
		_PVa,
		_UPV,
		_RV
	],
	[
		0,
		0,
		2,
		0
	]
];
var RollbackConfiguration$ = [
	3,
	n0$2,
	_RCo,
	0,
	[_RTo, _MTIM],
	[() => RollbackTriggers, 1]
];
var RollbackTrigger$ = [
	3,
	n0$2,
	_RTol,
	0,
	[_A, _T$1],
	[0, 0],
	2
];
var Stack$ = [
	3,
	n0$2,
	_Sta$1,
	0,
	[
		_SN,
		_CT$2,
		_SSta,
		_SI,
		_CSI,
		_D,
		_P$2,
		_DTel,
		_LUT,
		_RCo,
		_SSR,
		_DR$1,
		_DC,
		_NARN,
		_TIM,
		_Ca,
		_Ou,
		_RARN,
		_Ta$1,
		_ETP,
		_PIa,
		_RIo,
		_DI$1,
		_REOC,
		_DMe,
		_DSet,
		_LO,
		_ANl
	],
	[
		0,
		4,
		0,
		0,
		0,
		0,
		() => _Parameters,
		4,
		4,
		() => RollbackConfiguration$,
		0,
		2,
		() => DeploymentConfig$,
		64,
		1,
		64,
		() => Outputs,
		0,
		() => Tags,
		2,
		0,
		0,
		() => StackDriftInformation$,
		2,
		0,
		0,
		() => LastOperations,
		0
	],
	3
];
var StackDriftInformation$ = [
	3,
	n0$2,
	_SDI,
	0,
	[_SDS, _LCT],
	[0, 4],
	1
];
var StackResourceDriftInformationSummary$ = [
	3,
	n0$2,
	_SRDIS,
	0,
	[_SRDS, _LCT],
	[0, 4],
	1
];
var StackResourceSummary$ = [
	3,
	n0$2,
	_SRStac,
	0,
	[
		_LRI,
		_RT,
		_LUTa,
		_RSes,
		_PRI,
		_RSR,
		_DI$1,
		_MI
	],
	[
		0,
		0,
		4,
		0,
		0,
		0,
		() => StackResourceDriftInformationSummary$,
		() => ModuleInfo$
	],
	4
];
var Tag$$1 = [
	3,
	n0$2,
	_Tag,
	0,
	[_K$2, _V$1],
	[0, 0],
	2
];
var LastOperations = [
	1,
	n0$2,
	_LO,
	0,
	() => OperationEntry$
];
var Outputs = [
	1,
	n0$2,
	_Ou,
	0,
	() => Output$
];
var _Parameters = [
	1,
	n0$2,
	_P$2,
	0,
	() => Parameter$
];
var RollbackTriggers = [
	1,
	n0$2,
	_RTo,
	0,
	() => RollbackTrigger$
];
var StackResourceSummaries = [
	1,
	n0$2,
	_SRSt,
	0,
	() => StackResourceSummary$
];
var Stacks = [
	1,
	n0$2,
	_St$1,
	0,
	() => Stack$
];
var Tags = [
	1,
	n0$2,
	_Ta$1,
	0,
	() => Tag$$1
];
var DescribeStacks$ = [
	9,
	n0$2,
	_DSes$1,
	0,
	() => DescribeStacksInput$,
	() => DescribeStacksOutput$
];
var ListStackResources$ = [
	9,
	n0$2,
	_LSRi,
	0,
	() => ListStackResourcesInput$,
	() => ListStackResourcesOutput$
];

// ../../main/node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$5 = (config) => {
	return {
		apiVersion: "2010-05-15",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$2,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudFormationHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsQueryProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudformation",
			errorTypeRegistries: errorTypeRegistries$2,
			xmlNamespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/",
			version: "2010-05-15",
			serviceTarget: "CloudFormation"
		},
		serviceId: config?.serviceId ?? "CloudFormation",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};

// ../../main/node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeConfig.js
const getRuntimeConfig$4 = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$5(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
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
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$2
		}),
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

// ../../main/node_modules/@aws-sdk/client-cloudformation/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$2 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
const resolveHttpAuthRuntimeConfig$2 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// ../../main/node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$2 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$2(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$2(extensionConfiguration));
};

// ../../main/node_modules/@aws-sdk/client-cloudformation/dist-es/CloudFormationClient.js
var CloudFormationClient = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$4(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$2(_config_0);
		const _config_2 = resolveUserAgentConfig(_config_1);
		const _config_3 = resolveRetryConfig(_config_2);
		const _config_4 = resolveRegionConfig(_config_3);
		const _config_5 = resolveHostHeaderConfig(_config_4);
		const _config_6 = resolveEndpointConfig(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$2(_config_6);
		const _config_8 = resolveRuntimeExtensions$2(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudFormationHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// ../../main/node_modules/@aws-sdk/client-cloudformation/dist-es/commandBuilder.js
const command$2 = makeBuilder(commonParams$2, "CloudFormation", "CloudFormationClient", getEndpointPlugin);
const _ep0$2 = {};
const _mw0$2 = (Command, cs, config, o) => [];

// ../../main/node_modules/@aws-sdk/client-cloudformation/dist-es/commands/DescribeStacksCommand.js
var DescribeStacksCommand = class extends command$2(_ep0$2, _mw0$2, "DescribeStacks", DescribeStacks$) {};

// ../../main/node_modules/@aws-sdk/client-cloudformation/dist-es/pagination/DescribeStacksPaginator.js
const paginateDescribeStacks = createPaginator(CloudFormationClient, DescribeStacksCommand, "NextToken", "NextToken", "");

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthSchemeProvider.js
const defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$1(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ec2",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultEC2HttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$1(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$1 = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
};

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$1 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "ec2"
	});
};
const commonParams$1 = {
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

// ../../main/node_modules/@aws-sdk/client-ec2/package.json
var version$1 = "3.1169.0";

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/endpoint/bdd.js
const k$1 = "ref";
const a$1 = -1;
const b$1 = true;
const c$1 = "isSet";
const d$1 = "PartitionResult";
const e$1 = "booleanEquals";
const f$1 = "getAttr";
const g$1 = { [k$1]: "Endpoint" };
const h$1 = { [k$1]: d$1 };
const i$1 = {};
const j$1 = [{ [k$1]: "Region" }];
const _data$1 = {
	conditions: [
		[c$1, [g$1]],
		[c$1, j$1],
		[
			"aws.partition",
			j$1,
			d$1
		],
		[e$1, [{ [k$1]: "UseFIPS" }, b$1]],
		[e$1, [{ [k$1]: "UseDualStack" }, b$1]],
		[e$1, [{
			fn: f$1,
			argv: [h$1, "supportsDualStack"]
		}, b$1]],
		[e$1, [{
			fn: f$1,
			argv: [h$1, "supportsFIPS"]
		}, b$1]],
		["stringEquals", [{
			fn: f$1,
			argv: [h$1, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a$1],
		[a$1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$1, i$1],
		["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		[a$1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ec2.{Region}.amazonaws.com", i$1],
		["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i$1],
		[a$1, "FIPS is enabled but this partition does not support FIPS"],
		["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		[a$1, "DualStack is enabled but this partition does not support DualStack"],
		["https://ec2.{Region}.{PartitionResult#dnsSuffix}", i$1],
		[a$1, "Invalid Configuration: Missing Region"]
	]
};
const root$1 = 2;
const nodes$1 = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd$1 = BinaryDecisionDiagram.from(nodes$1, root$1, _data$1.conditions, _data$1.results);

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/endpoint/endpointResolver.js
const cache$1 = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (endpointParams, context = {}) => {
	return cache$1.get(endpointParams, () => decideEndpoint(bdd$1, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/models/EC2ServiceException.js
var EC2ServiceException = class EC2ServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, EC2ServiceException.prototype);
	}
};

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js
const _AItt = "AttachmentId";
const _ALI = "AmiLaunchIndex";
const _ARss = "AssociatedResource";
const _ARuto = "AutoRecovery";
const _ASSm = "AmdSevSnp";
const _ATtt = "AttachTime";
const _AZ = "AvailabilityZone";
const _AZI = "AvailabilityZoneId";
const _Af = "Affinity";
const _Ar = "Arn";
const _Arc = "Architecture";
const _Ass = "Association";
const _Att = "Attachment";
const _BDM = "BlockDeviceMapping";
const _BDML = "BlockDeviceMappingList";
const _BDMl = "BlockDeviceMappings";
const _BM = "BootMode";
const _BW = "BandwidthWeighting";
const _CBI = "CapacityBlockId";
const _CCor = "CoreCount";
const _CDM = "CompletionDurationMinutes";
const _CDr = "CreationDate";
const _CFAS = "CriticalFixAvailableSince";
const _CI = "CarrierIp";
const _CIBM = "CurrentInstanceBootMode";
const _CO = "CpuOptions";
const _COI = "CustomerOwnedIp";
const _CRI = "CapacityReservationId";
const _CRP = "CapacityReservationPreference";
const _CRRGA = "CapacityReservationResourceGroupArn";
const _CRSR = "CapacityReservationSpecificationResponse";
const _CRSa = "CapacityReservationSpecification";
const _CRT = "CapacityReservationTarget";
const _CRTR = "CapacityReservationTargetResponse";
const _CT$1 = "ClientToken";
const _CTC = "ConnectionTrackingConfiguration";
const _CTSRo = "ConnectionTrackingSpecificationResponse";
const _CTomp = "CompletionTime";
const _CTre = "CreateTime";
const _Co = "Code";
const _Conf = "Configured";
const _DEIT = "DescribeExportImageTasks";
const _DEITR = "DescribeExportImageTasksRequest";
const _DEITRe = "DescribeExportImageTasksResult";
const _DEKI = "DataEncryptionKeyId";
const _DI = "DeviceIndex";
const _DIRes = "DescribeImagesRequest";
const _DIResc = "DescribeImagesResult";
const _DIRescr = "DescribeInstancesRequest";
const _DIRescri = "DescribeInstancesResult";
const _DIes = "DescribeImages";
const _DIesc = "DescribeInstances";
const _DKPRes = "DescribeKeyPairsRequest";
const _DKPResc = "DescribeKeyPairsResult";
const _DKPe = "DescribeKeyPairs";
const _DN$1 = "DeviceName";
const _DOT = "DeleteOnTermination";
const _DPer = "DeregistrationProtection";
const _DR = "DryRun";
const _DSRes = "DescribeSnapshotsRequest";
const _DSResc = "DescribeSnapshotsResult";
const _DSes = "DescribeSnapshots";
const _DTe = "DeprecationTime";
const _De = "Description";
const _EBD = "EbsBlockDevice";
const _EBSL = "ExecutableByStringList";
const _EBx = "ExecutableBy";
const _ECI = "EbsCardIndex";
const _EEBD = "EbsEncryptionByDefault";
const _EGA = "ElasticGpuAssociation";
const _EGAI = "ElasticGpuAssociationId";
const _EGAL = "ElasticGpuAssociationList";
const _EGAS = "ElasticGpuAssociationState";
const _EGAT = "ElasticGpuAssociationTime";
const _EGAl = "ElasticGpuAssociations";
const _EGIl = "ElasticGpuId";
const _EIAA = "ElasticInferenceAcceleratorAssociation";
const _EIAAI = "ElasticInferenceAcceleratorAssociationId";
const _EIAAL = "ElasticInferenceAcceleratorAssociationList";
const _EIAAS = "ElasticInferenceAcceleratorAssociationState";
const _EIAAT = "ElasticInferenceAcceleratorAssociationTime";
const _EIAAl = "ElasticInferenceAcceleratorArn";
const _EIAAla = "ElasticInferenceAcceleratorAssociations";
const _EIBD = "EbsInstanceBlockDevice";
const _EIT = "ExportImageTasks";
const _EITI = "ExportImageTaskIds";
const _EITIL = "ExportImageTaskIdList";
const _EITIx = "ExportImageTaskId";
const _EITL = "ExportImageTaskList";
const _EITx = "ExportImageTask";
const _EO = "EbsOptimized";
const _EOn = "EnclaveOptions";
const _EQC = "EnaQueueCount";
const _ERNDAAAAR = "EnableResourceNameDnsAAAARecord";
const _ERNDAR = "EnableResourceNameDnsARecord";
const _ESE = "EnaSrdEnabled";
const _ESS = "EnaSrdSpecification";
const _ESUE = "EnaSrdUdpEnabled";
const _ESUS = "EnaSrdUdpSpecification";
const _ESna = "EnaSupport";
const _ETSL = "ExportTaskS3Location";
const _EU = "ExecutableUsers";
const _Eb = "Ebs";
const _En = "Enabled";
const _Enc = "Encrypted";
const _FLi = "FilterList";
const _FSD = "FindingScanDate";
const _FSSIB = "FullSnapshotSizeInBytes";
const _FTE = "FreeTierEligible";
const _Fi = "Filters";
const _Fil = "Filter";
const _G = "Groups";
const _GEEBD = "GetEbsEncryptionByDefault";
const _GEEBDR = "GetEbsEncryptionByDefaultRequest";
const _GEEBDRe = "GetEbsEncryptionByDefaultResult";
const _GIL = "GroupIdentifierList";
const _GIr = "GroupId";
const _GIrou = "GroupIdentifier";
const _GN = "GroupName";
const _HBD = "HiddenByDefault";
const _HE = "HttpEndpoint";
const _HFAS = "HighFixAvailableSince";
const _HFSL = "HighestFindingSeverityLabel";
const _HIo = "HostId";
const _HO$1 = "HibernationOptions";
const _HPI = "HttpProtocolIpv6";
const _HPRHL = "HttpPutResponseHopLimit";
const _HRGA = "HostResourceGroupArn";
const _HT = "HttpTokens";
const _HTo = "HostnameType";
const _Hy = "Hypervisor";
const _I = "Id";
const _IA = "Ipv6Addresses";
const _IAESS = "InstanceAttachmentEnaSrdSpecification";
const _IAESUS = "InstanceAttachmentEnaSrdUdpSpecification";
const _IAm = "ImageAllowed";
const _IApv = "Ipv6Address";
const _IBDM = "InstanceBlockDeviceMapping";
const _IBDML = "InstanceBlockDeviceMappingList";
const _ID$1 = "IncludeDeprecated";
const _IDn = "IncludeDisabled";
const _IFAS = "InformationalFixAvailableSince";
const _II = "InstanceId";
const _IIA = "InstanceIpv6Address";
const _IIAL = "InstanceIpv6AddressList";
const _IIP = "IamInstanceProfile";
const _IIPL = "InstanceIpv4PrefixList";
const _IIPLn = "InstanceIpv6PrefixList";
const _IIPn = "InstanceIpv4Prefix";
const _IIPns = "InstanceIpv6Prefix";
const _IISL = "ImageIdStringList";
const _IISLn = "InstanceIdStringList";
const _IIm = "ImageId";
const _IIma = "ImageIds";
const _IIn = "InstanceIds";
const _IL = "ImageLocation";
const _ILm = "ImageList";
const _ILn = "InstanceLifecycle";
const _ILns = "InstanceList";
const _IMO = "InstanceMaintenanceOptions";
const _IMORnst = "InstanceMetadataOptionsResponse";
const _IMR = "IncludeManagedResources";
const _IMT = "InstanceMetadataTags";
const _INI = "InstanceNetworkInterface";
const _INIA = "InstanceNetworkInterfaceAssociation";
const _INIAn = "InstanceNetworkInterfaceAttachment";
const _INIL = "InstanceNetworkInterfaceList";
const _INPO = "InstanceNetworkPerformanceOptions";
const _IOA = "ImageOwnerAlias";
const _IOI = "IpOwnerId";
const _IPIA = "InstancePrivateIpAddress";
const _IPIAL = "InstancePrivateIpAddressList";
const _IPIs = "IsPrimaryIpv6";
const _IPK = "IncludePublicKey";
const _IPp = "Ipv6Prefixes";
const _IPpv = "Ipv6Prefix";
const _IPpvr = "Ipv4Prefixes";
const _IPpvre = "Ipv4Prefix";
const _ISIA = "InstanceSecondaryInterfaceAttachment";
const _ISIL = "InstanceSecondaryInterfaceList";
const _ISIPIA = "InstanceSecondaryInterfacePrivateIpAddress";
const _ISIPIAL = "InstanceSecondaryInterfacePrivateIpAddressList";
const _ISIn = "InstanceSecondaryInterface";
const _ISmd = "ImdsSupport";
const _ISnsta = "InstanceState";
const _IT$1 = "InstanceType";
const _ITIns = "InstanceTypeItem";
const _ITSn = "InstanceTypeSpecification";
const _ITm = "ImageType";
const _ITnt = "InterfaceType";
const _IW = "ImageWatermarks";
const _IWL = "ImageWatermarkList";
const _IWm = "ImageWatermark";
const _Im = "Images";
const _Ima = "Image";
const _In = "Instance";
const _Ins = "Instances";
const _Io = "Iops";
const _K$1 = "Key";
const _KFe = "KeyFingerprint";
const _KI = "KernelId";
const _KKI = "KmsKeyId";
const _KN = "KeyName";
const _KNSL = "KeyNameStringList";
const _KNe = "KeyNames";
const _KP = "KeyPairs";
const _KPI = "KeyPairId";
const _KPISL = "KeyPairIdStringList";
const _KPIe = "KeyPairIds";
const _KPIey = "KeyPairInfo";
const _KPL = "KeyPairList";
const _KT = "KeyType";
const _LCA = "LicenseConfigurationArn";
const _LCi = "LicenseConfiguration";
const _LFAS = "LowFixAvailableSince";
const _LL = "LicenseList";
const _LLT = "LastLaunchedTime";
const _LTau = "LaunchTime";
const _Lic = "Licenses";
const _MAa = "MacAddress";
const _MCIL = "MetricCategoryIdList";
const _MCIe = "MetricCategoryIds";
const _MFAS = "MediumFixAvailableSince";
const _MO = "MetadataOptions";
const _MOa = "MaintenanceOptions";
const _MR = "MaxResults";
const _Mana = "Managed";
const _Me = "Message";
const _Mon = "Monitoring";
const _N$1 = "Name";
const _NCI = "NetworkCardIndex";
const _ND = "NoDevice";
const _NII = "NetworkInterfaceId";
const _NIet = "NetworkInterfaces";
const _NPO = "NetworkPerformanceOptions";
const _NTe = "NextToken";
const _NV = "NestedVirtualization";
const _OA = "OutpostArn";
const _OAw = "OwnerAlias";
const _OI = "OwnerId";
const _OIw = "OwnerIds";
const _ORper = "OperatorResponse";
const _OSL = "OwnerStringList";
const _Op = "Operator";
const _Ow = "Owners";
const _Own = "Owner";
const _P$1 = "Principal";
const _PCIr = "ProductCodeId";
const _PCLr = "ProductCodeList";
const _PCT = "ProductCodeType";
const _PCr = "ProductCode";
const _PCro = "ProductCodes";
const _PDN = "PrivateDnsName";
const _PDNO = "PrivateDnsNameOptions";
const _PDNORr = "PrivateDnsNameOptionsResponse";
const _PDNub = "PublicDnsName";
const _PDl = "PlatformDetails";
const _PI = "PublicIp";
const _PIAr = "PrivateIpAddress";
const _PIAri = "PrivateIpAddresses";
const _PIAu = "PublicIpAddress";
const _PK = "PublicKey";
const _PN$1 = "PartitionNumber";
const _PSPN = "PublicSsmParameterName";
const _Pl = "Platform";
const _Pla = "Placement";
const _Prim = "Primary";
const _Pro = "Progress";
const _Pu = "Public";
const _RBUI = "RestorableByUserIds";
const _RBe = "RestorableBy";
const _RDN = "RootDeviceName";
const _RDT = "RootDeviceType";
const _RETe = "RestoreExpiryTime";
const _RIa = "RamdiskId";
const _RIe = "ReservationId";
const _RIeq = "RequesterId";
const _RLe = "ReservationList";
const _RMe = "RebootMigration";
const _Rese = "Reservations";
const _Reser = "Reservation";
const _SBu = "S3Bucket";
const _SDC = "SourceDestCheck";
const _SDp = "SpreadDomain";
const _SEL = "S3ExportLocation";
const _SGe = "SecurityGroups";
const _SICT = "SourceImageCreationTime";
const _SII = "SourceImageId";
const _SIIec = "SecondaryInterfaceId";
const _SIIo = "SourceInstanceId";
const _SIRI = "SpotInstanceRequestId";
const _SIRo = "SourceImageRegion";
const _SISL = "SnapshotIdStringList";
const _SIT = "SupportedInstanceTypes";
const _SITS = "SupportedInstanceTypeSet";
const _SIec = "SecondaryInterfaces";
const _SIn = "SnapshotId";
const _SIna = "SnapshotIds";
const _SIu = "SubnetId";
const _SLn = "SnapshotList";
const _SMt = "StatusMessage";
const _SMta = "StateMessage";
const _SNI = "SecondaryNetworkId";
const _SNS = "SriovNetSupport";
const _SP = "S3Prefix";
const _SRc = "ScanResults";
const _SRt = "StateReason";
const _SSIe = "SecondarySubnetId";
const _STR = "StateTransitionReason";
const _STs = "SseType";
const _STt = "StartTime";
const _STto = "StorageTier";
const _Sn = "Snapshots";
const _Sna = "Snapshot";
const _St = "State";
const _Sta = "Status";
const _T = "Tags";
const _TET = "TcpEstablishedTimeout";
const _TL = "TagList";
const _TPC = "ThreadsPerCore";
const _TSp = "TpmSupport";
const _TTr = "TransferType";
const _Ta = "Tag";
const _Te = "Tenancy";
const _Th = "Throughput";
const _UIT = "UnsupportedInstanceTypes";
const _UITS = "UnsupportedInstanceTypeSet";
const _UO = "UsageOperation";
const _UOUT = "UsageOperationUpdateTime";
const _UST = "UdpStreamTimeout";
const _UTd = "UdpTimeout";
const _V = "Value";
const _VI$1 = "VpcId";
const _VIR = "VolumeInitializationRate";
const _VIo = "VolumeId";
const _VN = "VirtualName";
const _VOI = "VolumeOwnerId";
const _VSL = "ValueStringList";
const _VSo = "VolumeSize";
const _VT = "VolumeType";
const _VTir = "VirtualizationType";
const _Va = "Values";
const _WCT = "WatermarkCreationTime";
const _WK = "WatermarkKey";
const _aIt = "attachmentId";
const _aLI = "amiLaunchIndex";
const _aRs = "associatedResource";
const _aRut = "autoRecovery";
const _aSS = "amdSevSnp";
const _aTt = "attachTime";
const _aZ = "availabilityZone";
const _aZI = "availabilityZoneId";
const _af = "affinity";
const _ar$1 = "arn";
const _arc = "architecture";
const _ass = "association";
const _at = "attachment";
const _bDM = "blockDeviceMapping";
const _bM = "bootMode";
const _bW = "bandwidthWeighting";
const _cBI = "capacityBlockId";
const _cCo = "coreCount";
const _cDM = "completionDurationMinutes";
const _cDr = "creationDate";
const _cFAS = "criticalFixAvailableSince";
const _cI = "carrierIp";
const _cIBM = "currentInstanceBootMode";
const _cO = "cpuOptions";
const _cOI = "customerOwnedIp";
const _cRI = "capacityReservationId";
const _cRP = "capacityReservationPreference";
const _cRRGA = "capacityReservationResourceGroupArn";
const _cRSa = "capacityReservationSpecification";
const _cRT = "capacityReservationTarget";
const _cT = "clientToken";
const _cTC = "connectionTrackingConfiguration";
const _cTomp = "completionTime";
const _cTre = "createTime";
const _co = "code";
const _conf = "configured";
const _dEKI = "dataEncryptionKeyId";
const _dI = "deviceIndex";
const _dN = "deviceName";
const _dNn = "dnsName";
const _dOT = "deleteOnTermination";
const _dPe = "deregistrationProtection";
const _dR = "dryRun";
const _dTe = "deprecationTime";
const _de = "description";
const _eCI = "ebsCardIndex";
const _eEBD = "ebsEncryptionByDefault";
const _eGAI = "elasticGpuAssociationId";
const _eGAS = "elasticGpuAssociationState";
const _eGASl = "elasticGpuAssociationSet";
const _eGAT = "elasticGpuAssociationTime";
const _eGI = "elasticGpuId";
const _eIAA = "elasticInferenceAcceleratorArn";
const _eIAAI = "elasticInferenceAcceleratorAssociationId";
const _eIAAS = "elasticInferenceAcceleratorAssociationState";
const _eIAASl = "elasticInferenceAcceleratorAssociationSet";
const _eIAAT = "elasticInferenceAcceleratorAssociationTime";
const _eITI = "exportImageTaskId";
const _eITS = "exportImageTaskSet";
const _eO = "ebsOptimized";
const _eOn = "enclaveOptions";
const _eQC = "enaQueueCount";
const _eQN = "ec2QueryName";
const _eRNDAAAAR = "enableResourceNameDnsAAAARecord";
const _eRNDAR = "enableResourceNameDnsARecord";
const _eSE = "enaSrdEnabled";
const _eSS = "enaSrdSpecification";
const _eSUE = "enaSrdUdpEnabled";
const _eSUS = "enaSrdUdpSpecification";
const _eSna = "enaSupport";
const _eb = "ebs";
const _en = "enabled";
const _enc = "encrypted";
const _fSD = "findingScanDate";
const _fSSIB = "fullSnapshotSizeInBytes";
const _fTE = "freeTierEligible";
const _gIr = "groupId";
const _gN = "groupName";
const _gSr = "groupSet";
const _h$1 = "hypervisor";
const _hBD = "hiddenByDefault";
const _hE$1 = "httpEndpoint";
const _hFAS = "highFixAvailableSince";
const _hFSL = "highestFindingSeverityLabel";
const _hI = "hostId";
const _hO = "hibernationOptions";
const _hPI = "httpProtocolIpv6";
const _hPRHL = "httpPutResponseHopLimit";
const _hRGA = "hostResourceGroupArn";
const _hT = "httpTokens";
const _hTo = "hostnameType";
const _i = "id";
const _iASp = "ipv6AddressesSet";
const _iAm = "imageAllowed";
const _iAp = "ipAddress";
const _iApv = "ipv6Address";
const _iFAS = "informationalFixAvailableSince";
const _iI = "instanceId";
const _iIP = "iamInstanceProfile";
const _iIma = "imageId";
const _iL = "imageLocation";
const _iLn = "instanceLifecycle";
const _iMT = "instanceMetadataTags";
const _iOA = "imageOwnerAlias";
const _iOI = "imageOwnerId";
const _iOIp = "ipOwnerId";
const _iPIs = "isPrimaryIpv6";
const _iPSpvr = "ipv4PrefixSet";
const _iPSpvre = "ipv6PrefixSet";
const _iPpv = "ipv4Prefix";
const _iPpvr = "ipv6Prefix";
const _iPs = "isPublic";
const _iSma = "imagesSet";
const _iSmag = "imageState";
const _iSmd = "imdsSupport";
const _iSns = "instancesSet";
const _iSnst = "instanceState";
const _iT = "instanceType";
const _iTSn = "instanceTypeSpecification";
const _iTm = "imageType";
const _iTnt = "interfaceType";
const _iWS = "imageWatermarkSet";
const _io = "iops";
const _it = "item";
const _k = "key";
const _kFe = "keyFingerprint";
const _kI = "kernelId";
const _kKI = "kmsKeyId";
const _kN = "keyName";
const _kPI = "keyPairId";
const _kS = "keySet";
const _kT = "keyType";
const _lCA = "licenseConfigurationArn";
const _lFAS = "lowFixAvailableSince";
const _lLT = "lastLaunchedTime";
const _lSic = "licenseSet";
const _lTau = "launchTime";
const _mAa = "macAddress";
const _mCIS = "metricCategoryIdSet";
const _mFAS = "mediumFixAvailableSince";
const _mO = "metadataOptions";
const _mOa = "maintenanceOptions";
const _mR = "maxResults";
const _mana = "managed";
const _me = "message";
const _mon = "monitoring";
const _n = "name";
const _nCI = "networkCardIndex";
const _nD = "noDevice";
const _nII = "networkInterfaceId";
const _nIS = "networkInterfaceSet";
const _nPO = "networkPerformanceOptions";
const _nTe = "nextToken";
const _nV = "nestedVirtualization";
const _oA = "outpostArn";
const _oAw = "ownerAlias";
const _oI = "ownerId";
const _ope = "operator";
const _p$1 = "principal";
const _pC = "productCodes";
const _pCr = "productCode";
const _pDNO = "privateDnsNameOptions";
const _pDNr = "privateDnsName";
const _pDNu = "publicDnsName";
const _pDl = "platformDetails";
const _pI = "publicIp";
const _pIAS = "privateIpAddressesSet";
const _pIASr = "privateIpAddressSet";
const _pIAr = "privateIpAddress";
const _pK = "publicKey";
const _pN$1 = "partitionNumber";
const _pSPN = "publicSsmParameterName";
const _pl = "platform";
const _pla = "placement";
const _prim = "primary";
const _pro = "progress";
const _rDN = "rootDeviceName";
const _rDT = "rootDeviceType";
const _rETe = "restoreExpiryTime";
const _rI = "reservationId";
const _rIa = "ramdiskId";
const _rIeq = "requesterId";
const _rMe = "rebootMigration";
const _rSes = "reservationSet";
const _re$1 = "reason";
const _s$1 = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
const _sB = "s3Bucket";
const _sDC = "sourceDestCheck";
const _sDp = "spreadDomain";
const _sEL = "s3ExportLocation";
const _sICT = "sourceImageCreationTime";
const _sII = "sourceInstanceId";
const _sIIe = "secondaryInterfaceId";
const _sIIo = "sourceImageId";
const _sIR = "sourceImageRegion";
const _sIRI = "spotInstanceRequestId";
const _sISe = "secondaryInterfaceSet";
const _sITS = "supportedInstanceTypeSet";
const _sIn = "snapshotId";
const _sIu = "subnetId";
const _sMt = "statusMessage";
const _sNI = "secondaryNetworkId";
const _sNSr = "sriovNetSupport";
const _sP = "s3Prefix";
const _sRc = "scanResults";
const _sRt = "stateReason";
const _sSI = "secondarySubnetId";
const _sSn = "snapshotSet";
const _sTs = "sseType";
const _sTt = "startTime";
const _sTto = "storageTier";
const _st = "state";
const _sta = "status";
const _tET = "tcpEstablishedTimeout";
const _tPC = "threadsPerCore";
const _tS = "tagSet";
const _tSp = "tpmSupport";
const _tTr = "transferType";
const _te = "tenancy";
const _th = "throughput";
const _ty = "type";
const _uITS = "unsupportedInstanceTypeSet";
const _uO = "usageOperation";
const _uOUT = "usageOperationUpdateTime";
const _uST = "udpStreamTimeout";
const _uTd = "udpTimeout";
const _v = "value";
const _vI$1 = "vpcId";
const _vIo = "volumeId";
const _vN = "virtualName";
const _vOI = "volumeOwnerId";
const _vSo = "volumeSize";
const _vT = "volumeType";
const _vTi = "virtualizationType";
const _wCT = "watermarkCreationTime";
const _wK = "watermarkKey";
const _xN$1 = "xmlName";
const n0$1 = "com.amazonaws.ec2";
const _s_registry$1 = new TypeRegistry(_s$1);
var EC2ServiceException$ = [
	-3,
	_s$1,
	"EC2ServiceException",
	0,
	[],
	[]
];
_s_registry$1.registerError(EC2ServiceException$, EC2ServiceException);
const errorTypeRegistries$1 = [_s_registry$1];
var BlockDeviceMapping$ = [
	3,
	n0$1,
	_BDM,
	0,
	[
		_Eb,
		_ND,
		_DN$1,
		_VN
	],
	[
		[() => EbsBlockDevice$, {
			[_eQN]: `Ebs`,
			[_xN$1]: _eb
		}],
		[0, {
			[_eQN]: `NoDevice`,
			[_xN$1]: _nD
		}],
		[0, {
			[_eQN]: `DeviceName`,
			[_xN$1]: _dN
		}],
		[0, {
			[_eQN]: `VirtualName`,
			[_xN$1]: _vN
		}]
	]
];
var CapacityReservationSpecificationResponse$ = [
	3,
	n0$1,
	_CRSR,
	0,
	[_CRP, _CRT],
	[[0, {
		[_eQN]: `CapacityReservationPreference`,
		[_xN$1]: _cRP
	}], [() => CapacityReservationTargetResponse$, {
		[_eQN]: `CapacityReservationTarget`,
		[_xN$1]: _cRT
	}]]
];
var CapacityReservationTargetResponse$ = [
	3,
	n0$1,
	_CRTR,
	0,
	[_CRI, _CRRGA],
	[[0, {
		[_eQN]: `CapacityReservationId`,
		[_xN$1]: _cRI
	}], [0, {
		[_eQN]: `CapacityReservationResourceGroupArn`,
		[_xN$1]: _cRRGA
	}]]
];
var ConnectionTrackingSpecificationResponse$ = [
	3,
	n0$1,
	_CTSRo,
	0,
	[
		_TET,
		_UST,
		_UTd
	],
	[
		[1, {
			[_eQN]: `TcpEstablishedTimeout`,
			[_xN$1]: _tET
		}],
		[1, {
			[_eQN]: `UdpStreamTimeout`,
			[_xN$1]: _uST
		}],
		[1, {
			[_eQN]: `UdpTimeout`,
			[_xN$1]: _uTd
		}]
	]
];
var CpuOptions$ = [
	3,
	n0$1,
	_CO,
	0,
	[
		_CCor,
		_TPC,
		_ASSm,
		_NV
	],
	[
		[1, {
			[_eQN]: `CoreCount`,
			[_xN$1]: _cCo
		}],
		[1, {
			[_eQN]: `ThreadsPerCore`,
			[_xN$1]: _tPC
		}],
		[0, {
			[_eQN]: `AmdSevSnp`,
			[_xN$1]: _aSS
		}],
		[0, {
			[_eQN]: `NestedVirtualization`,
			[_xN$1]: _nV
		}]
	]
];
var DescribeExportImageTasksRequest$ = [
	3,
	n0$1,
	_DEITR,
	0,
	[
		_DR,
		_Fi,
		_EITI,
		_MR,
		_NTe
	],
	[
		2,
		[() => FilterList, { [_xN$1]: _Fil }],
		[() => ExportImageTaskIdList, { [_xN$1]: _EITIx }],
		1,
		0
	]
];
var DescribeExportImageTasksResult$ = [
	3,
	n0$1,
	_DEITRe,
	0,
	[_EIT, _NTe],
	[[() => ExportImageTaskList, {
		[_eQN]: `ExportImageTaskSet`,
		[_xN$1]: _eITS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeImagesRequest$ = [
	3,
	n0$1,
	_DIRes,
	0,
	[
		_EU,
		_IIma,
		_Ow,
		_ID$1,
		_IDn,
		_MR,
		_NTe,
		_DR,
		_Fi
	],
	[
		[() => ExecutableByStringList, { [_xN$1]: _EBx }],
		[() => ImageIdStringList, { [_xN$1]: _IIm }],
		[() => OwnerStringList, { [_xN$1]: _Own }],
		2,
		2,
		1,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }]
	]
];
var DescribeImagesResult$ = [
	3,
	n0$1,
	_DIResc,
	0,
	[_NTe, _Im],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}], [() => ImageList, {
		[_eQN]: `ImagesSet`,
		[_xN$1]: _iSma
	}]]
];
var DescribeInstancesRequest$ = [
	3,
	n0$1,
	_DIRescr,
	0,
	[
		_IIn,
		_IMR,
		_DR,
		_Fi,
		_NTe,
		_MR
	],
	[
		[() => InstanceIdStringList, { [_xN$1]: _II }],
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }],
		[0, {
			[_eQN]: `NextToken`,
			[_xN$1]: _nTe
		}],
		[1, {
			[_eQN]: `MaxResults`,
			[_xN$1]: _mR
		}]
	]
];
var DescribeInstancesResult$ = [
	3,
	n0$1,
	_DIRescri,
	0,
	[_NTe, _Rese],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}], [() => ReservationList, {
		[_eQN]: `ReservationSet`,
		[_xN$1]: _rSes
	}]]
];
var DescribeKeyPairsRequest$ = [
	3,
	n0$1,
	_DKPRes,
	0,
	[
		_KNe,
		_KPIe,
		_IPK,
		_DR,
		_Fi
	],
	[
		[() => KeyNameStringList, { [_xN$1]: _KN }],
		[() => KeyPairIdStringList, { [_xN$1]: _KPI }],
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }]
	]
];
var DescribeKeyPairsResult$ = [
	3,
	n0$1,
	_DKPResc,
	0,
	[_KP],
	[[() => KeyPairList, {
		[_eQN]: `KeySet`,
		[_xN$1]: _kS
	}]]
];
var DescribeSnapshotsRequest$ = [
	3,
	n0$1,
	_DSRes,
	0,
	[
		_MR,
		_NTe,
		_OIw,
		_RBUI,
		_SIna,
		_DR,
		_Fi
	],
	[
		1,
		0,
		[() => OwnerStringList, { [_xN$1]: _Own }],
		[64, { [_xN$1]: _RBe }],
		[() => SnapshotIdStringList, { [_xN$1]: _SIn }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }]
	]
];
var DescribeSnapshotsResult$ = [
	3,
	n0$1,
	_DSResc,
	0,
	[_NTe, _Sn],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}], [() => SnapshotList, {
		[_eQN]: `SnapshotSet`,
		[_xN$1]: _sSn
	}]]
];
var EbsBlockDevice$ = [
	3,
	n0$1,
	_EBD,
	0,
	[
		_DOT,
		_Io,
		_SIn,
		_VSo,
		_VT,
		_KKI,
		_Th,
		_OA,
		_AZ,
		_Enc,
		_VIR,
		_AZI,
		_ECI
	],
	[
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN$1]: _dOT
		}],
		[1, {
			[_eQN]: `Iops`,
			[_xN$1]: _io
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN$1]: _sIn
		}],
		[1, {
			[_eQN]: `VolumeSize`,
			[_xN$1]: _vSo
		}],
		[0, {
			[_eQN]: `VolumeType`,
			[_xN$1]: _vT
		}],
		[0, {
			[_eQN]: `KmsKeyId`,
			[_xN$1]: _kKI
		}],
		[1, {
			[_eQN]: `Throughput`,
			[_xN$1]: _th
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN$1]: _oA
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN$1]: _aZ
		}],
		[2, {
			[_eQN]: `Encrypted`,
			[_xN$1]: _enc
		}],
		1,
		0,
		1
	]
];
var EbsInstanceBlockDevice$ = [
	3,
	n0$1,
	_EIBD,
	0,
	[
		_ATtt,
		_DOT,
		_Sta,
		_VIo,
		_ARss,
		_VOI,
		_Op,
		_ECI
	],
	[
		[4, {
			[_eQN]: `AttachTime`,
			[_xN$1]: _aTt
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN$1]: _dOT
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN$1]: _vIo
		}],
		[0, {
			[_eQN]: `AssociatedResource`,
			[_xN$1]: _aRs
		}],
		[0, {
			[_eQN]: `VolumeOwnerId`,
			[_xN$1]: _vOI
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN$1]: _ope
		}],
		[1, {
			[_eQN]: `EbsCardIndex`,
			[_xN$1]: _eCI
		}]
	]
];
var ElasticGpuAssociation$ = [
	3,
	n0$1,
	_EGA,
	0,
	[
		_EGIl,
		_EGAI,
		_EGAS,
		_EGAT
	],
	[
		[0, {
			[_eQN]: `ElasticGpuId`,
			[_xN$1]: _eGI
		}],
		[0, {
			[_eQN]: `ElasticGpuAssociationId`,
			[_xN$1]: _eGAI
		}],
		[0, {
			[_eQN]: `ElasticGpuAssociationState`,
			[_xN$1]: _eGAS
		}],
		[0, {
			[_eQN]: `ElasticGpuAssociationTime`,
			[_xN$1]: _eGAT
		}]
	]
];
var ElasticInferenceAcceleratorAssociation$ = [
	3,
	n0$1,
	_EIAA,
	0,
	[
		_EIAAl,
		_EIAAI,
		_EIAAS,
		_EIAAT
	],
	[
		[0, {
			[_eQN]: `ElasticInferenceAcceleratorArn`,
			[_xN$1]: _eIAA
		}],
		[0, {
			[_eQN]: `ElasticInferenceAcceleratorAssociationId`,
			[_xN$1]: _eIAAI
		}],
		[0, {
			[_eQN]: `ElasticInferenceAcceleratorAssociationState`,
			[_xN$1]: _eIAAS
		}],
		[4, {
			[_eQN]: `ElasticInferenceAcceleratorAssociationTime`,
			[_xN$1]: _eIAAT
		}]
	]
];
var EnclaveOptions$ = [
	3,
	n0$1,
	_EOn,
	0,
	[_En],
	[[2, {
		[_eQN]: `Enabled`,
		[_xN$1]: _en
	}]]
];
var ExportImageTask$ = [
	3,
	n0$1,
	_EITx,
	0,
	[
		_De,
		_EITIx,
		_IIm,
		_Pro,
		_SEL,
		_Sta,
		_SMt,
		_T
	],
	[
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de
		}],
		[0, {
			[_eQN]: `ExportImageTaskId`,
			[_xN$1]: _eITI
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN$1]: _iIma
		}],
		[0, {
			[_eQN]: `Progress`,
			[_xN$1]: _pro
		}],
		[() => ExportTaskS3Location$, {
			[_eQN]: `S3ExportLocation`,
			[_xN$1]: _sEL
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[0, {
			[_eQN]: `StatusMessage`,
			[_xN$1]: _sMt
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}]
	]
];
var ExportTaskS3Location$ = [
	3,
	n0$1,
	_ETSL,
	0,
	[_SBu, _SP],
	[[0, {
		[_eQN]: `S3Bucket`,
		[_xN$1]: _sB
	}], [0, {
		[_eQN]: `S3Prefix`,
		[_xN$1]: _sP
	}]]
];
var Filter$ = [
	3,
	n0$1,
	_Fil,
	0,
	[_N$1, _Va],
	[0, [() => ValueStringList, { [_xN$1]: _V }]]
];
var GetEbsEncryptionByDefaultRequest$ = [
	3,
	n0$1,
	_GEEBDR,
	0,
	[_DR],
	[2]
];
var GetEbsEncryptionByDefaultResult$ = [
	3,
	n0$1,
	_GEEBDRe,
	0,
	[_EEBD, _STs],
	[[2, {
		[_eQN]: `EbsEncryptionByDefault`,
		[_xN$1]: _eEBD
	}], [0, {
		[_eQN]: `SseType`,
		[_xN$1]: _sTs
	}]]
];
var GroupIdentifier$ = [
	3,
	n0$1,
	_GIrou,
	0,
	[_GIr, _GN],
	[[0, {
		[_eQN]: `GroupId`,
		[_xN$1]: _gIr
	}], [0, {
		[_eQN]: `GroupName`,
		[_xN$1]: _gN
	}]]
];
var HibernationOptions$ = [
	3,
	n0$1,
	_HO$1,
	0,
	[_Conf],
	[[2, {
		[_eQN]: `Configured`,
		[_xN$1]: _conf
	}]]
];
var IamInstanceProfile$ = [
	3,
	n0$1,
	_IIP,
	0,
	[_Ar, _I],
	[[0, {
		[_eQN]: `Arn`,
		[_xN$1]: _ar$1
	}], [0, {
		[_eQN]: `Id`,
		[_xN$1]: _i
	}]]
];
var Image$ = [
	3,
	n0$1,
	_Ima,
	0,
	[
		_PDl,
		_UO,
		_BDMl,
		_De,
		_ESna,
		_Hy,
		_IOA,
		_N$1,
		_RDN,
		_RDT,
		_SNS,
		_SRt,
		_T,
		_VTir,
		_BM,
		_TSp,
		_DTe,
		_ISmd,
		_SIIo,
		_DPer,
		_LLT,
		_IAm,
		_SII,
		_SIRo,
		_FTE,
		_PSPN,
		_IW,
		_SRc,
		_ITSn,
		_IIm,
		_IL,
		_St,
		_OI,
		_CDr,
		_Pu,
		_PCro,
		_Arc,
		_ITm,
		_KI,
		_RIa,
		_Pl
	],
	[
		[0, {
			[_eQN]: `PlatformDetails`,
			[_xN$1]: _pDl
		}],
		[0, {
			[_eQN]: `UsageOperation`,
			[_xN$1]: _uO
		}],
		[() => BlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN$1]: _bDM
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de
		}],
		[2, {
			[_eQN]: `EnaSupport`,
			[_xN$1]: _eSna
		}],
		[0, {
			[_eQN]: `Hypervisor`,
			[_xN$1]: _h$1
		}],
		[0, {
			[_eQN]: `ImageOwnerAlias`,
			[_xN$1]: _iOA
		}],
		[0, {
			[_eQN]: `Name`,
			[_xN$1]: _n
		}],
		[0, {
			[_eQN]: `RootDeviceName`,
			[_xN$1]: _rDN
		}],
		[0, {
			[_eQN]: `RootDeviceType`,
			[_xN$1]: _rDT
		}],
		[0, {
			[_eQN]: `SriovNetSupport`,
			[_xN$1]: _sNSr
		}],
		[() => StateReason$, {
			[_eQN]: `StateReason`,
			[_xN$1]: _sRt
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `VirtualizationType`,
			[_xN$1]: _vTi
		}],
		[0, {
			[_eQN]: `BootMode`,
			[_xN$1]: _bM
		}],
		[0, {
			[_eQN]: `TpmSupport`,
			[_xN$1]: _tSp
		}],
		[0, {
			[_eQN]: `DeprecationTime`,
			[_xN$1]: _dTe
		}],
		[0, {
			[_eQN]: `ImdsSupport`,
			[_xN$1]: _iSmd
		}],
		[0, {
			[_eQN]: `SourceInstanceId`,
			[_xN$1]: _sII
		}],
		[0, {
			[_eQN]: `DeregistrationProtection`,
			[_xN$1]: _dPe
		}],
		[0, {
			[_eQN]: `LastLaunchedTime`,
			[_xN$1]: _lLT
		}],
		[2, {
			[_eQN]: `ImageAllowed`,
			[_xN$1]: _iAm
		}],
		[0, {
			[_eQN]: `SourceImageId`,
			[_xN$1]: _sIIo
		}],
		[0, {
			[_eQN]: `SourceImageRegion`,
			[_xN$1]: _sIR
		}],
		[2, {
			[_eQN]: `FreeTierEligible`,
			[_xN$1]: _fTE
		}],
		[0, {
			[_eQN]: `PublicSsmParameterName`,
			[_xN$1]: _pSPN
		}],
		[() => ImageWatermarkList, {
			[_eQN]: `ImageWatermarkSet`,
			[_xN$1]: _iWS
		}],
		[() => ScanResults$, {
			[_eQN]: `ScanResults`,
			[_xN$1]: _sRc
		}],
		[() => InstanceTypeSpecification$, {
			[_eQN]: `InstanceTypeSpecification`,
			[_xN$1]: _iTSn
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN$1]: _iIma
		}],
		[0, {
			[_eQN]: `ImageLocation`,
			[_xN$1]: _iL
		}],
		[0, {
			[_eQN]: `ImageState`,
			[_xN$1]: _iSmag
		}],
		[0, {
			[_eQN]: `ImageOwnerId`,
			[_xN$1]: _iOI
		}],
		[0, {
			[_eQN]: `CreationDate`,
			[_xN$1]: _cDr
		}],
		[2, {
			[_eQN]: `IsPublic`,
			[_xN$1]: _iPs
		}],
		[() => ProductCodeList, {
			[_eQN]: `ProductCodes`,
			[_xN$1]: _pC
		}],
		[0, {
			[_eQN]: `Architecture`,
			[_xN$1]: _arc
		}],
		[0, {
			[_eQN]: `ImageType`,
			[_xN$1]: _iTm
		}],
		[0, {
			[_eQN]: `KernelId`,
			[_xN$1]: _kI
		}],
		[0, {
			[_eQN]: `RamdiskId`,
			[_xN$1]: _rIa
		}],
		[0, {
			[_eQN]: `Platform`,
			[_xN$1]: _pl
		}]
	]
];
var ImageWatermark$ = [
	3,
	n0$1,
	_IWm,
	0,
	[
		_WK,
		_SIRo,
		_SII,
		_SICT,
		_WCT
	],
	[
		[0, {
			[_eQN]: `WatermarkKey`,
			[_xN$1]: _wK
		}],
		[0, {
			[_eQN]: `SourceImageRegion`,
			[_xN$1]: _sIR
		}],
		[0, {
			[_eQN]: `SourceImageId`,
			[_xN$1]: _sIIo
		}],
		[4, {
			[_eQN]: `SourceImageCreationTime`,
			[_xN$1]: _sICT
		}],
		[4, {
			[_eQN]: `WatermarkCreationTime`,
			[_xN$1]: _wCT
		}]
	]
];
var Instance$ = [
	3,
	n0$1,
	_In,
	0,
	[
		_Arc,
		_BDMl,
		_CT$1,
		_EO,
		_ESna,
		_Hy,
		_IIP,
		_ILn,
		_EGAl,
		_EIAAla,
		_NIet,
		_OA,
		_RDN,
		_RDT,
		_SGe,
		_SDC,
		_SIRI,
		_SNS,
		_SRt,
		_T,
		_VTir,
		_CO,
		_CBI,
		_CRI,
		_CRSa,
		_HO$1,
		_Lic,
		_MO,
		_EOn,
		_BM,
		_PDl,
		_UO,
		_UOUT,
		_PDNO,
		_IApv,
		_TSp,
		_MOa,
		_CIBM,
		_NPO,
		_Op,
		_SIec,
		_II,
		_IIm,
		_St,
		_PDN,
		_PDNub,
		_STR,
		_KN,
		_ALI,
		_PCro,
		_IT$1,
		_LTau,
		_Pla,
		_KI,
		_RIa,
		_Pl,
		_Mon,
		_SIu,
		_VI$1,
		_PIAr,
		_PIAu
	],
	[
		[0, {
			[_eQN]: `Architecture`,
			[_xN$1]: _arc
		}],
		[() => InstanceBlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN$1]: _bDM
		}],
		[0, {
			[_eQN]: `ClientToken`,
			[_xN$1]: _cT
		}],
		[2, {
			[_eQN]: `EbsOptimized`,
			[_xN$1]: _eO
		}],
		[2, {
			[_eQN]: `EnaSupport`,
			[_xN$1]: _eSna
		}],
		[0, {
			[_eQN]: `Hypervisor`,
			[_xN$1]: _h$1
		}],
		[() => IamInstanceProfile$, {
			[_eQN]: `IamInstanceProfile`,
			[_xN$1]: _iIP
		}],
		[0, {
			[_eQN]: `InstanceLifecycle`,
			[_xN$1]: _iLn
		}],
		[() => ElasticGpuAssociationList, {
			[_eQN]: `ElasticGpuAssociationSet`,
			[_xN$1]: _eGASl
		}],
		[() => ElasticInferenceAcceleratorAssociationList, {
			[_eQN]: `ElasticInferenceAcceleratorAssociationSet`,
			[_xN$1]: _eIAASl
		}],
		[() => InstanceNetworkInterfaceList, {
			[_eQN]: `NetworkInterfaceSet`,
			[_xN$1]: _nIS
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN$1]: _oA
		}],
		[0, {
			[_eQN]: `RootDeviceName`,
			[_xN$1]: _rDN
		}],
		[0, {
			[_eQN]: `RootDeviceType`,
			[_xN$1]: _rDT
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN$1]: _gSr
		}],
		[2, {
			[_eQN]: `SourceDestCheck`,
			[_xN$1]: _sDC
		}],
		[0, {
			[_eQN]: `SpotInstanceRequestId`,
			[_xN$1]: _sIRI
		}],
		[0, {
			[_eQN]: `SriovNetSupport`,
			[_xN$1]: _sNSr
		}],
		[() => StateReason$, {
			[_eQN]: `StateReason`,
			[_xN$1]: _sRt
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `VirtualizationType`,
			[_xN$1]: _vTi
		}],
		[() => CpuOptions$, {
			[_eQN]: `CpuOptions`,
			[_xN$1]: _cO
		}],
		[0, {
			[_eQN]: `CapacityBlockId`,
			[_xN$1]: _cBI
		}],
		[0, {
			[_eQN]: `CapacityReservationId`,
			[_xN$1]: _cRI
		}],
		[() => CapacityReservationSpecificationResponse$, {
			[_eQN]: `CapacityReservationSpecification`,
			[_xN$1]: _cRSa
		}],
		[() => HibernationOptions$, {
			[_eQN]: `HibernationOptions`,
			[_xN$1]: _hO
		}],
		[() => LicenseList, {
			[_eQN]: `LicenseSet`,
			[_xN$1]: _lSic
		}],
		[() => InstanceMetadataOptionsResponse$, {
			[_eQN]: `MetadataOptions`,
			[_xN$1]: _mO
		}],
		[() => EnclaveOptions$, {
			[_eQN]: `EnclaveOptions`,
			[_xN$1]: _eOn
		}],
		[0, {
			[_eQN]: `BootMode`,
			[_xN$1]: _bM
		}],
		[0, {
			[_eQN]: `PlatformDetails`,
			[_xN$1]: _pDl
		}],
		[0, {
			[_eQN]: `UsageOperation`,
			[_xN$1]: _uO
		}],
		[4, {
			[_eQN]: `UsageOperationUpdateTime`,
			[_xN$1]: _uOUT
		}],
		[() => PrivateDnsNameOptionsResponse$, {
			[_eQN]: `PrivateDnsNameOptions`,
			[_xN$1]: _pDNO
		}],
		[0, {
			[_eQN]: `Ipv6Address`,
			[_xN$1]: _iApv
		}],
		[0, {
			[_eQN]: `TpmSupport`,
			[_xN$1]: _tSp
		}],
		[() => InstanceMaintenanceOptions$, {
			[_eQN]: `MaintenanceOptions`,
			[_xN$1]: _mOa
		}],
		[0, {
			[_eQN]: `CurrentInstanceBootMode`,
			[_xN$1]: _cIBM
		}],
		[() => InstanceNetworkPerformanceOptions$, {
			[_eQN]: `NetworkPerformanceOptions`,
			[_xN$1]: _nPO
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN$1]: _ope
		}],
		[() => InstanceSecondaryInterfaceList, {
			[_eQN]: `SecondaryInterfaceSet`,
			[_xN$1]: _sISe
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN$1]: _iI
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN$1]: _iIma
		}],
		[() => InstanceState$, {
			[_eQN]: `InstanceState`,
			[_xN$1]: _iSnst
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN$1]: _pDNr
		}],
		[0, {
			[_eQN]: `DnsName`,
			[_xN$1]: _dNn
		}],
		[0, {
			[_eQN]: `Reason`,
			[_xN$1]: _re$1
		}],
		[0, {
			[_eQN]: `KeyName`,
			[_xN$1]: _kN
		}],
		[1, {
			[_eQN]: `AmiLaunchIndex`,
			[_xN$1]: _aLI
		}],
		[() => ProductCodeList, {
			[_eQN]: `ProductCodes`,
			[_xN$1]: _pC
		}],
		[0, {
			[_eQN]: `InstanceType`,
			[_xN$1]: _iT
		}],
		[4, {
			[_eQN]: `LaunchTime`,
			[_xN$1]: _lTau
		}],
		[() => Placement$, {
			[_eQN]: `Placement`,
			[_xN$1]: _pla
		}],
		[0, {
			[_eQN]: `KernelId`,
			[_xN$1]: _kI
		}],
		[0, {
			[_eQN]: `RamdiskId`,
			[_xN$1]: _rIa
		}],
		[0, {
			[_eQN]: `Platform`,
			[_xN$1]: _pl
		}],
		[() => Monitoring$, {
			[_eQN]: `Monitoring`,
			[_xN$1]: _mon
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN$1]: _sIu
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN$1]: _vI$1
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN$1]: _pIAr
		}],
		[0, {
			[_eQN]: `IpAddress`,
			[_xN$1]: _iAp
		}]
	]
];
var InstanceAttachmentEnaSrdSpecification$ = [
	3,
	n0$1,
	_IAESS,
	0,
	[_ESE, _ESUS],
	[[2, {
		[_eQN]: `EnaSrdEnabled`,
		[_xN$1]: _eSE
	}], [() => InstanceAttachmentEnaSrdUdpSpecification$, {
		[_eQN]: `EnaSrdUdpSpecification`,
		[_xN$1]: _eSUS
	}]]
];
var InstanceAttachmentEnaSrdUdpSpecification$ = [
	3,
	n0$1,
	_IAESUS,
	0,
	[_ESUE],
	[[2, {
		[_eQN]: `EnaSrdUdpEnabled`,
		[_xN$1]: _eSUE
	}]]
];
var InstanceBlockDeviceMapping$ = [
	3,
	n0$1,
	_IBDM,
	0,
	[_DN$1, _Eb],
	[[0, {
		[_eQN]: `DeviceName`,
		[_xN$1]: _dN
	}], [() => EbsInstanceBlockDevice$, {
		[_eQN]: `Ebs`,
		[_xN$1]: _eb
	}]]
];
var InstanceIpv4Prefix$ = [
	3,
	n0$1,
	_IIPn,
	0,
	[_IPpvre],
	[[0, {
		[_eQN]: `Ipv4Prefix`,
		[_xN$1]: _iPpv
	}]]
];
var InstanceIpv6Address$ = [
	3,
	n0$1,
	_IIA,
	0,
	[_IApv, _IPIs],
	[[0, {
		[_eQN]: `Ipv6Address`,
		[_xN$1]: _iApv
	}], [2, {
		[_eQN]: `IsPrimaryIpv6`,
		[_xN$1]: _iPIs
	}]]
];
var InstanceIpv6Prefix$ = [
	3,
	n0$1,
	_IIPns,
	0,
	[_IPpv],
	[[0, {
		[_eQN]: `Ipv6Prefix`,
		[_xN$1]: _iPpvr
	}]]
];
var InstanceMaintenanceOptions$ = [
	3,
	n0$1,
	_IMO,
	0,
	[_ARuto, _RMe],
	[[0, {
		[_eQN]: `AutoRecovery`,
		[_xN$1]: _aRut
	}], [0, {
		[_eQN]: `RebootMigration`,
		[_xN$1]: _rMe
	}]]
];
var InstanceMetadataOptionsResponse$ = [
	3,
	n0$1,
	_IMORnst,
	0,
	[
		_St,
		_HT,
		_HPRHL,
		_HE,
		_HPI,
		_IMT
	],
	[
		[0, {
			[_eQN]: `State`,
			[_xN$1]: _st
		}],
		[0, {
			[_eQN]: `HttpTokens`,
			[_xN$1]: _hT
		}],
		[1, {
			[_eQN]: `HttpPutResponseHopLimit`,
			[_xN$1]: _hPRHL
		}],
		[0, {
			[_eQN]: `HttpEndpoint`,
			[_xN$1]: _hE$1
		}],
		[0, {
			[_eQN]: `HttpProtocolIpv6`,
			[_xN$1]: _hPI
		}],
		[0, {
			[_eQN]: `InstanceMetadataTags`,
			[_xN$1]: _iMT
		}]
	]
];
var InstanceNetworkInterface$ = [
	3,
	n0$1,
	_INI,
	0,
	[
		_Ass,
		_Att,
		_De,
		_G,
		_IA,
		_MAa,
		_NII,
		_OI,
		_PDN,
		_PIAr,
		_PIAri,
		_SDC,
		_Sta,
		_SIu,
		_VI$1,
		_ITnt,
		_IPpvr,
		_IPp,
		_CTC,
		_Op
	],
	[
		[() => InstanceNetworkInterfaceAssociation$, {
			[_eQN]: `Association`,
			[_xN$1]: _ass
		}],
		[() => InstanceNetworkInterfaceAttachment$, {
			[_eQN]: `Attachment`,
			[_xN$1]: _at
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN$1]: _gSr
		}],
		[() => InstanceIpv6AddressList, {
			[_eQN]: `Ipv6AddressesSet`,
			[_xN$1]: _iASp
		}],
		[0, {
			[_eQN]: `MacAddress`,
			[_xN$1]: _mAa
		}],
		[0, {
			[_eQN]: `NetworkInterfaceId`,
			[_xN$1]: _nII
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN$1]: _pDNr
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN$1]: _pIAr
		}],
		[() => InstancePrivateIpAddressList, {
			[_eQN]: `PrivateIpAddressesSet`,
			[_xN$1]: _pIAS
		}],
		[2, {
			[_eQN]: `SourceDestCheck`,
			[_xN$1]: _sDC
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN$1]: _sIu
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN$1]: _vI$1
		}],
		[0, {
			[_eQN]: `InterfaceType`,
			[_xN$1]: _iTnt
		}],
		[() => InstanceIpv4PrefixList, {
			[_eQN]: `Ipv4PrefixSet`,
			[_xN$1]: _iPSpvr
		}],
		[() => InstanceIpv6PrefixList, {
			[_eQN]: `Ipv6PrefixSet`,
			[_xN$1]: _iPSpvre
		}],
		[() => ConnectionTrackingSpecificationResponse$, {
			[_eQN]: `ConnectionTrackingConfiguration`,
			[_xN$1]: _cTC
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN$1]: _ope
		}]
	]
];
var InstanceNetworkInterfaceAssociation$ = [
	3,
	n0$1,
	_INIA,
	0,
	[
		_CI,
		_COI,
		_IOI,
		_PDNub,
		_PI
	],
	[
		[0, {
			[_eQN]: `CarrierIp`,
			[_xN$1]: _cI
		}],
		[0, {
			[_eQN]: `CustomerOwnedIp`,
			[_xN$1]: _cOI
		}],
		[0, {
			[_eQN]: `IpOwnerId`,
			[_xN$1]: _iOIp
		}],
		[0, {
			[_eQN]: `PublicDnsName`,
			[_xN$1]: _pDNu
		}],
		[0, {
			[_eQN]: `PublicIp`,
			[_xN$1]: _pI
		}]
	]
];
var InstanceNetworkInterfaceAttachment$ = [
	3,
	n0$1,
	_INIAn,
	0,
	[
		_ATtt,
		_AItt,
		_DOT,
		_DI,
		_Sta,
		_NCI,
		_ESS,
		_EQC
	],
	[
		[4, {
			[_eQN]: `AttachTime`,
			[_xN$1]: _aTt
		}],
		[0, {
			[_eQN]: `AttachmentId`,
			[_xN$1]: _aIt
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN$1]: _dOT
		}],
		[1, {
			[_eQN]: `DeviceIndex`,
			[_xN$1]: _dI
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[1, {
			[_eQN]: `NetworkCardIndex`,
			[_xN$1]: _nCI
		}],
		[() => InstanceAttachmentEnaSrdSpecification$, {
			[_eQN]: `EnaSrdSpecification`,
			[_xN$1]: _eSS
		}],
		[1, {
			[_eQN]: `EnaQueueCount`,
			[_xN$1]: _eQC
		}]
	]
];
var InstanceNetworkPerformanceOptions$ = [
	3,
	n0$1,
	_INPO,
	0,
	[_BW],
	[[0, {
		[_eQN]: `BandwidthWeighting`,
		[_xN$1]: _bW
	}]]
];
var InstancePrivateIpAddress$ = [
	3,
	n0$1,
	_IPIA,
	0,
	[
		_Ass,
		_Prim,
		_PDN,
		_PIAr
	],
	[
		[() => InstanceNetworkInterfaceAssociation$, {
			[_eQN]: `Association`,
			[_xN$1]: _ass
		}],
		[2, {
			[_eQN]: `Primary`,
			[_xN$1]: _prim
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN$1]: _pDNr
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN$1]: _pIAr
		}]
	]
];
var InstanceSecondaryInterface$ = [
	3,
	n0$1,
	_ISIn,
	0,
	[
		_Att,
		_MAa,
		_SIIec,
		_OI,
		_PIAri,
		_SDC,
		_Sta,
		_SSIe,
		_SNI,
		_ITnt
	],
	[
		[() => InstanceSecondaryInterfaceAttachment$, {
			[_eQN]: `Attachment`,
			[_xN$1]: _at
		}],
		[0, {
			[_eQN]: `MacAddress`,
			[_xN$1]: _mAa
		}],
		[0, {
			[_eQN]: `SecondaryInterfaceId`,
			[_xN$1]: _sIIe
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[() => InstanceSecondaryInterfacePrivateIpAddressList, {
			[_eQN]: `PrivateIpAddressSet`,
			[_xN$1]: _pIASr
		}],
		[2, {
			[_eQN]: `SourceDestCheck`,
			[_xN$1]: _sDC
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[0, {
			[_eQN]: `SecondarySubnetId`,
			[_xN$1]: _sSI
		}],
		[0, {
			[_eQN]: `SecondaryNetworkId`,
			[_xN$1]: _sNI
		}],
		[0, {
			[_eQN]: `InterfaceType`,
			[_xN$1]: _iTnt
		}]
	]
];
var InstanceSecondaryInterfaceAttachment$ = [
	3,
	n0$1,
	_ISIA,
	0,
	[
		_ATtt,
		_AItt,
		_DOT,
		_DI,
		_Sta,
		_NCI
	],
	[
		[4, {
			[_eQN]: `AttachTime`,
			[_xN$1]: _aTt
		}],
		[0, {
			[_eQN]: `AttachmentId`,
			[_xN$1]: _aIt
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN$1]: _dOT
		}],
		[1, {
			[_eQN]: `DeviceIndex`,
			[_xN$1]: _dI
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[1, {
			[_eQN]: `NetworkCardIndex`,
			[_xN$1]: _nCI
		}]
	]
];
var InstanceSecondaryInterfacePrivateIpAddress$ = [
	3,
	n0$1,
	_ISIPIA,
	0,
	[_PIAr],
	[[0, {
		[_eQN]: `PrivateIpAddress`,
		[_xN$1]: _pIAr
	}]]
];
var InstanceState$ = [
	3,
	n0$1,
	_ISnsta,
	0,
	[_Co, _N$1],
	[[1, {
		[_eQN]: `Code`,
		[_xN$1]: _co
	}], [0, {
		[_eQN]: `Name`,
		[_xN$1]: _n
	}]]
];
var InstanceTypeItem$ = [
	3,
	n0$1,
	_ITIns,
	0,
	[_IT$1],
	[[0, {
		[_eQN]: `InstanceType`,
		[_xN$1]: _iT
	}]]
];
var InstanceTypeSpecification$ = [
	3,
	n0$1,
	_ITSn,
	0,
	[_SIT, _UIT],
	[[() => SupportedInstanceTypeSet, {
		[_eQN]: `SupportedInstanceTypeSet`,
		[_xN$1]: _sITS
	}], [() => UnsupportedInstanceTypeSet, {
		[_eQN]: `UnsupportedInstanceTypeSet`,
		[_xN$1]: _uITS
	}]]
];
var KeyPairInfo$ = [
	3,
	n0$1,
	_KPIey,
	0,
	[
		_KPI,
		_KT,
		_T,
		_PK,
		_CTre,
		_KN,
		_KFe
	],
	[
		[0, {
			[_eQN]: `KeyPairId`,
			[_xN$1]: _kPI
		}],
		[0, {
			[_eQN]: `KeyType`,
			[_xN$1]: _kT
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `PublicKey`,
			[_xN$1]: _pK
		}],
		[4, {
			[_eQN]: `CreateTime`,
			[_xN$1]: _cTre
		}],
		[0, {
			[_eQN]: `KeyName`,
			[_xN$1]: _kN
		}],
		[0, {
			[_eQN]: `KeyFingerprint`,
			[_xN$1]: _kFe
		}]
	]
];
var LicenseConfiguration$ = [
	3,
	n0$1,
	_LCi,
	0,
	[_LCA],
	[[0, {
		[_eQN]: `LicenseConfigurationArn`,
		[_xN$1]: _lCA
	}]]
];
var Monitoring$ = [
	3,
	n0$1,
	_Mon,
	0,
	[_MCIe, _St],
	[[() => MetricCategoryIdList, {
		[_eQN]: `MetricCategoryIdSet`,
		[_xN$1]: _mCIS
	}], [0, {
		[_eQN]: `State`,
		[_xN$1]: _st
	}]]
];
var OperatorResponse$ = [
	3,
	n0$1,
	_ORper,
	0,
	[
		_Mana,
		_P$1,
		_HBD
	],
	[
		[2, {
			[_eQN]: `Managed`,
			[_xN$1]: _mana
		}],
		[0, {
			[_eQN]: `Principal`,
			[_xN$1]: _p$1
		}],
		[2, {
			[_eQN]: `HiddenByDefault`,
			[_xN$1]: _hBD
		}]
	]
];
var Placement$ = [
	3,
	n0$1,
	_Pla,
	0,
	[
		_AZI,
		_Af,
		_GN,
		_PN$1,
		_HIo,
		_Te,
		_SDp,
		_HRGA,
		_GIr,
		_AZ
	],
	[
		[0, {
			[_eQN]: `AvailabilityZoneId`,
			[_xN$1]: _aZI
		}],
		[0, {
			[_eQN]: `Affinity`,
			[_xN$1]: _af
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN$1]: _gN
		}],
		[1, {
			[_eQN]: `PartitionNumber`,
			[_xN$1]: _pN$1
		}],
		[0, {
			[_eQN]: `HostId`,
			[_xN$1]: _hI
		}],
		[0, {
			[_eQN]: `Tenancy`,
			[_xN$1]: _te
		}],
		[0, {
			[_eQN]: `SpreadDomain`,
			[_xN$1]: _sDp
		}],
		[0, {
			[_eQN]: `HostResourceGroupArn`,
			[_xN$1]: _hRGA
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN$1]: _gIr
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN$1]: _aZ
		}]
	]
];
var PrivateDnsNameOptionsResponse$ = [
	3,
	n0$1,
	_PDNORr,
	0,
	[
		_HTo,
		_ERNDAR,
		_ERNDAAAAR
	],
	[
		[0, {
			[_eQN]: `HostnameType`,
			[_xN$1]: _hTo
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsARecord`,
			[_xN$1]: _eRNDAR
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsAAAARecord`,
			[_xN$1]: _eRNDAAAAR
		}]
	]
];
var ProductCode$ = [
	3,
	n0$1,
	_PCr,
	0,
	[_PCIr, _PCT],
	[[0, {
		[_eQN]: `ProductCode`,
		[_xN$1]: _pCr
	}], [0, {
		[_eQN]: `Type`,
		[_xN$1]: _ty
	}]]
];
var Reservation$ = [
	3,
	n0$1,
	_Reser,
	0,
	[
		_RIe,
		_OI,
		_RIeq,
		_G,
		_Ins
	],
	[
		[0, {
			[_eQN]: `ReservationId`,
			[_xN$1]: _rI
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[0, {
			[_eQN]: `RequesterId`,
			[_xN$1]: _rIeq
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN$1]: _gSr
		}],
		[() => InstanceList, {
			[_eQN]: `InstancesSet`,
			[_xN$1]: _iSns
		}]
	]
];
var ScanResults$ = [
	3,
	n0$1,
	_SRc,
	0,
	[
		_HFSL,
		_FSD,
		_IFAS,
		_LFAS,
		_MFAS,
		_HFAS,
		_CFAS
	],
	[
		[0, {
			[_eQN]: `HighestFindingSeverityLabel`,
			[_xN$1]: _hFSL
		}],
		[4, {
			[_eQN]: `FindingScanDate`,
			[_xN$1]: _fSD
		}],
		[4, {
			[_eQN]: `InformationalFixAvailableSince`,
			[_xN$1]: _iFAS
		}],
		[4, {
			[_eQN]: `LowFixAvailableSince`,
			[_xN$1]: _lFAS
		}],
		[4, {
			[_eQN]: `MediumFixAvailableSince`,
			[_xN$1]: _mFAS
		}],
		[4, {
			[_eQN]: `HighFixAvailableSince`,
			[_xN$1]: _hFAS
		}],
		[4, {
			[_eQN]: `CriticalFixAvailableSince`,
			[_xN$1]: _cFAS
		}]
	]
];
var Snapshot$ = [
	3,
	n0$1,
	_Sna,
	0,
	[
		_OAw,
		_OA,
		_T,
		_STto,
		_RETe,
		_STs,
		_AZ,
		_TTr,
		_CDM,
		_CTomp,
		_FSSIB,
		_SIn,
		_VIo,
		_St,
		_SMta,
		_STt,
		_Pro,
		_OI,
		_De,
		_VSo,
		_Enc,
		_KKI,
		_DEKI
	],
	[
		[0, {
			[_eQN]: `OwnerAlias`,
			[_xN$1]: _oAw
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN$1]: _oA
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `StorageTier`,
			[_xN$1]: _sTto
		}],
		[4, {
			[_eQN]: `RestoreExpiryTime`,
			[_xN$1]: _rETe
		}],
		[0, {
			[_eQN]: `SseType`,
			[_xN$1]: _sTs
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN$1]: _aZ
		}],
		[0, {
			[_eQN]: `TransferType`,
			[_xN$1]: _tTr
		}],
		[1, {
			[_eQN]: `CompletionDurationMinutes`,
			[_xN$1]: _cDM
		}],
		[4, {
			[_eQN]: `CompletionTime`,
			[_xN$1]: _cTomp
		}],
		[1, {
			[_eQN]: `FullSnapshotSizeInBytes`,
			[_xN$1]: _fSSIB
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN$1]: _sIn
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN$1]: _vIo
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[0, {
			[_eQN]: `StatusMessage`,
			[_xN$1]: _sMt
		}],
		[4, {
			[_eQN]: `StartTime`,
			[_xN$1]: _sTt
		}],
		[0, {
			[_eQN]: `Progress`,
			[_xN$1]: _pro
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de
		}],
		[1, {
			[_eQN]: `VolumeSize`,
			[_xN$1]: _vSo
		}],
		[2, {
			[_eQN]: `Encrypted`,
			[_xN$1]: _enc
		}],
		[0, {
			[_eQN]: `KmsKeyId`,
			[_xN$1]: _kKI
		}],
		[0, {
			[_eQN]: `DataEncryptionKeyId`,
			[_xN$1]: _dEKI
		}]
	]
];
var StateReason$ = [
	3,
	n0$1,
	_SRt,
	0,
	[_Co, _Me],
	[[0, {
		[_eQN]: `Code`,
		[_xN$1]: _co
	}], [0, {
		[_eQN]: `Message`,
		[_xN$1]: _me
	}]]
];
var Tag$ = [
	3,
	n0$1,
	_Ta,
	0,
	[_K$1, _V],
	[[0, {
		[_eQN]: `Key`,
		[_xN$1]: _k
	}], [0, {
		[_eQN]: `Value`,
		[_xN$1]: _v
	}]]
];
var BlockDeviceMappingList = [
	1,
	n0$1,
	_BDML,
	0,
	[() => BlockDeviceMapping$, { [_xN$1]: _it }]
];
var ElasticGpuAssociationList = [
	1,
	n0$1,
	_EGAL,
	0,
	[() => ElasticGpuAssociation$, { [_xN$1]: _it }]
];
var ElasticInferenceAcceleratorAssociationList = [
	1,
	n0$1,
	_EIAAL,
	0,
	[() => ElasticInferenceAcceleratorAssociation$, { [_xN$1]: _it }]
];
var ExecutableByStringList = [
	1,
	n0$1,
	_EBSL,
	0,
	[0, { [_xN$1]: _EBx }]
];
var ExportImageTaskIdList = [
	1,
	n0$1,
	_EITIL,
	0,
	[0, { [_xN$1]: _EITIx }]
];
var ExportImageTaskList = [
	1,
	n0$1,
	_EITL,
	0,
	[() => ExportImageTask$, { [_xN$1]: _it }]
];
var FilterList = [
	1,
	n0$1,
	_FLi,
	0,
	[() => Filter$, { [_xN$1]: _Fil }]
];
var GroupIdentifierList = [
	1,
	n0$1,
	_GIL,
	0,
	[() => GroupIdentifier$, { [_xN$1]: _it }]
];
var ImageIdStringList = [
	1,
	n0$1,
	_IISL,
	0,
	[0, { [_xN$1]: _IIm }]
];
var ImageList = [
	1,
	n0$1,
	_ILm,
	0,
	[() => Image$, { [_xN$1]: _it }]
];
var ImageWatermarkList = [
	1,
	n0$1,
	_IWL,
	0,
	[() => ImageWatermark$, { [_xN$1]: _it }]
];
var InstanceBlockDeviceMappingList = [
	1,
	n0$1,
	_IBDML,
	0,
	[() => InstanceBlockDeviceMapping$, { [_xN$1]: _it }]
];
var InstanceIdStringList = [
	1,
	n0$1,
	_IISLn,
	0,
	[0, { [_xN$1]: _II }]
];
var InstanceIpv4PrefixList = [
	1,
	n0$1,
	_IIPL,
	0,
	[() => InstanceIpv4Prefix$, { [_xN$1]: _it }]
];
var InstanceIpv6AddressList = [
	1,
	n0$1,
	_IIAL,
	0,
	[() => InstanceIpv6Address$, { [_xN$1]: _it }]
];
var InstanceIpv6PrefixList = [
	1,
	n0$1,
	_IIPLn,
	0,
	[() => InstanceIpv6Prefix$, { [_xN$1]: _it }]
];
var InstanceList = [
	1,
	n0$1,
	_ILns,
	0,
	[() => Instance$, { [_xN$1]: _it }]
];
var InstanceNetworkInterfaceList = [
	1,
	n0$1,
	_INIL,
	0,
	[() => InstanceNetworkInterface$, { [_xN$1]: _it }]
];
var InstancePrivateIpAddressList = [
	1,
	n0$1,
	_IPIAL,
	0,
	[() => InstancePrivateIpAddress$, { [_xN$1]: _it }]
];
var InstanceSecondaryInterfaceList = [
	1,
	n0$1,
	_ISIL,
	0,
	[() => InstanceSecondaryInterface$, { [_xN$1]: _it }]
];
var InstanceSecondaryInterfacePrivateIpAddressList = [
	1,
	n0$1,
	_ISIPIAL,
	0,
	[() => InstanceSecondaryInterfacePrivateIpAddress$, { [_xN$1]: _it }]
];
var KeyNameStringList = [
	1,
	n0$1,
	_KNSL,
	0,
	[0, { [_xN$1]: _KN }]
];
var KeyPairIdStringList = [
	1,
	n0$1,
	_KPISL,
	0,
	[0, { [_xN$1]: _KPI }]
];
var KeyPairList = [
	1,
	n0$1,
	_KPL,
	0,
	[() => KeyPairInfo$, { [_xN$1]: _it }]
];
var LicenseList = [
	1,
	n0$1,
	_LL,
	0,
	[() => LicenseConfiguration$, { [_xN$1]: _it }]
];
var MetricCategoryIdList = [
	1,
	n0$1,
	_MCIL,
	0,
	[0, { [_xN$1]: _it }]
];
var OwnerStringList = [
	1,
	n0$1,
	_OSL,
	0,
	[0, { [_xN$1]: _Own }]
];
var ProductCodeList = [
	1,
	n0$1,
	_PCLr,
	0,
	[() => ProductCode$, { [_xN$1]: _it }]
];
var ReservationList = [
	1,
	n0$1,
	_RLe,
	0,
	[() => Reservation$, { [_xN$1]: _it }]
];
var SnapshotIdStringList = [
	1,
	n0$1,
	_SISL,
	0,
	[0, { [_xN$1]: _SIn }]
];
var SnapshotList = [
	1,
	n0$1,
	_SLn,
	0,
	[() => Snapshot$, { [_xN$1]: _it }]
];
var SupportedInstanceTypeSet = [
	1,
	n0$1,
	_SITS,
	0,
	[() => InstanceTypeItem$, { [_xN$1]: _it }]
];
var TagList = [
	1,
	n0$1,
	_TL,
	0,
	[() => Tag$, { [_xN$1]: _it }]
];
var UnsupportedInstanceTypeSet = [
	1,
	n0$1,
	_UITS,
	0,
	[() => InstanceTypeItem$, { [_xN$1]: _it }]
];
var ValueStringList = [
	1,
	n0$1,
	_VSL,
	0,
	[0, { [_xN$1]: _it }]
];
var DescribeExportImageTasks$ = [
	9,
	n0$1,
	_DEIT,
	0,
	() => DescribeExportImageTasksRequest$,
	() => DescribeExportImageTasksResult$
];
var DescribeImages$ = [
	9,
	n0$1,
	_DIes,
	0,
	() => DescribeImagesRequest$,
	() => DescribeImagesResult$
];
var DescribeInstances$ = [
	9,
	n0$1,
	_DIesc,
	0,
	() => DescribeInstancesRequest$,
	() => DescribeInstancesResult$
];
var DescribeKeyPairs$ = [
	9,
	n0$1,
	_DKPe,
	0,
	() => DescribeKeyPairsRequest$,
	() => DescribeKeyPairsResult$
];
var DescribeSnapshots$ = [
	9,
	n0$1,
	_DSes,
	0,
	() => DescribeSnapshotsRequest$,
	() => DescribeSnapshotsResult$
];
var GetEbsEncryptionByDefault$ = [
	9,
	n0$1,
	_GEEBD,
	0,
	() => GetEbsEncryptionByDefaultRequest$,
	() => GetEbsEncryptionByDefaultResult$
];

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$3 = (config) => {
	return {
		apiVersion: "2016-11-15",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsEc2QueryProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ec2",
			errorTypeRegistries: errorTypeRegistries$1,
			xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
			version: "2016-11-15",
			serviceTarget: "AmazonEC2"
		},
		serviceId: config?.serviceId ?? "EC2",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.js
const getRuntimeConfig$2 = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$3(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
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
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$1
		}),
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

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$1 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
const resolveHttpAuthRuntimeConfig$1 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$1 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$1(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$1(extensionConfiguration));
};

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/EC2Client.js
var EC2Client = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$2(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$1(_config_0);
		const _config_2 = resolveUserAgentConfig(_config_1);
		const _config_3 = resolveRetryConfig(_config_2);
		const _config_4 = resolveRegionConfig(_config_3);
		const _config_5 = resolveHostHeaderConfig(_config_4);
		const _config_6 = resolveEndpointConfig(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$1(_config_6);
		const _config_8 = resolveRuntimeExtensions$1(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// ../../main/node_modules/@aws-sdk/core/dist-es/submodules/util/util-arn-parser/arn.js
const validate = (str) => typeof str === "string" && str.indexOf("arn:") === 0 && str.split(":").length >= 6;

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/commandBuilder.js
const command$1 = makeBuilder(commonParams$1, "AmazonEC2", "EC2Client", getEndpointPlugin);
const _ep0$1 = {};
const _mw0$1 = (Command, cs, config, o) => [];

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeExportImageTasksCommand.js
var DescribeExportImageTasksCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeExportImageTasks", DescribeExportImageTasks$) {};

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeImages", DescribeImages$) {};

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstancesCommand.js
var DescribeInstancesCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeInstances", DescribeInstances$) {};

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeKeyPairsCommand.js
var DescribeKeyPairsCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeKeyPairs", DescribeKeyPairs$) {};

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSnapshotsCommand.js
var DescribeSnapshotsCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeSnapshots", DescribeSnapshots$) {};

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeExportImageTasksPaginator.js
const paginateDescribeExportImageTasks = createPaginator(EC2Client, DescribeExportImageTasksCommand, "NextToken", "NextToken", "MaxResults");

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeImagesPaginator.js
const paginateDescribeImages = createPaginator(EC2Client, DescribeImagesCommand, "NextToken", "NextToken", "MaxResults");

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeInstancesPaginator.js
const paginateDescribeInstances = createPaginator(EC2Client, DescribeInstancesCommand, "NextToken", "NextToken", "MaxResults");

// ../../main/node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeSnapshotsPaginator.js
const paginateDescribeSnapshots = createPaginator(EC2Client, DescribeSnapshotsCommand, "NextToken", "NextToken", "MaxResults");

// ../../main/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/constants.js
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
	ChecksumAlgorithm["MD5"] = "MD5";
	ChecksumAlgorithm["CRC32"] = "CRC32";
	ChecksumAlgorithm["CRC32C"] = "CRC32C";
	ChecksumAlgorithm["CRC64NVME"] = "CRC64NVME";
	ChecksumAlgorithm["SHA1"] = "SHA1";
	ChecksumAlgorithm["SHA256"] = "SHA256";
})(ChecksumAlgorithm || (ChecksumAlgorithm = {}));
var ChecksumLocation;
(function(ChecksumLocation) {
	ChecksumLocation["HEADER"] = "header";
	ChecksumLocation["TRAILER"] = "trailer";
})(ChecksumLocation || (ChecksumLocation = {}));
const DEFAULT_CHECKSUM_ALGORITHM = ChecksumAlgorithm.CRC32;

// ../../main/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/stringUnionSelector.js
var SelectorType;
(function(SelectorType) {
	SelectorType["ENV"] = "env";
	SelectorType["CONFIG"] = "shared config entry";
})(SelectorType || (SelectorType = {}));
const stringUnionSelector = (obj, key, union, type) => {
	if (!(key in obj)) return;
	const value = obj[key].toUpperCase();
	if (!Object.values(union).includes(value)) throw new TypeError(`Cannot load ${type} '${key}'. Expected one of ${Object.values(union)}, got '${obj[key]}'.`);
	return value;
};

// ../../main/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS.js
const ENV_REQUEST_CHECKSUM_CALCULATION = "AWS_REQUEST_CHECKSUM_CALCULATION";
const CONFIG_REQUEST_CHECKSUM_CALCULATION = "request_checksum_calculation";
const NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => stringUnionSelector(env, ENV_REQUEST_CHECKSUM_CALCULATION, RequestChecksumCalculation, SelectorType.ENV),
	configFileSelector: (profile) => stringUnionSelector(profile, CONFIG_REQUEST_CHECKSUM_CALCULATION, RequestChecksumCalculation, SelectorType.CONFIG),
	default: DEFAULT_REQUEST_CHECKSUM_CALCULATION
};

// ../../main/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS.js
const ENV_RESPONSE_CHECKSUM_VALIDATION = "AWS_RESPONSE_CHECKSUM_VALIDATION";
const CONFIG_RESPONSE_CHECKSUM_VALIDATION = "response_checksum_validation";
const NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => stringUnionSelector(env, ENV_RESPONSE_CHECKSUM_VALIDATION, ResponseChecksumValidation, SelectorType.ENV),
	configFileSelector: (profile) => stringUnionSelector(profile, CONFIG_RESPONSE_CHECKSUM_VALIDATION, ResponseChecksumValidation, SelectorType.CONFIG),
	default: DEFAULT_RESPONSE_CHECKSUM_VALIDATION
};

// ../../main/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/resolveFlexibleChecksumsConfig.js
const resolveFlexibleChecksumsConfig = (input) => {
	const { requestChecksumCalculation, responseChecksumValidation, requestStreamBufferSize } = input;
	return Object.assign(input, {
		requestChecksumCalculation: normalizeProvider(requestChecksumCalculation ?? DEFAULT_REQUEST_CHECKSUM_CALCULATION),
		responseChecksumValidation: normalizeProvider(responseChecksumValidation ?? DEFAULT_RESPONSE_CHECKSUM_VALIDATION),
		requestStreamBufferSize: Number(requestStreamBufferSize ?? 0),
		checksumAlgorithms: input.checksumAlgorithms ?? {}
	});
};

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-region-redirect/region-redirect-endpoint-middleware.js
const regionRedirectEndpointMiddleware = (config) => {
	return (next, context) => async (args) => {
		const originalRegion = await config.region();
		const regionProviderRef = config.region;
		let unlock = () => {};
		if (context.__s3RegionRedirect) {
			Object.defineProperty(config, "region", {
				writable: false,
				value: async () => {
					return context.__s3RegionRedirect;
				}
			});
			unlock = () => Object.defineProperty(config, "region", {
				writable: true,
				value: regionProviderRef
			});
		}
		try {
			const result = await next(args);
			if (context.__s3RegionRedirect) {
				unlock();
				if (originalRegion !== await config.region()) throw new Error("Region was not restored following S3 region redirect.");
			}
			return result;
		} catch (e) {
			unlock();
			throw e;
		}
	};
};
const regionRedirectEndpointMiddlewareOptions = {
	tags: ["REGION_REDIRECT", "S3"],
	name: "regionRedirectEndpointMiddleware",
	override: true,
	relation: "before",
	toMiddleware: "endpointV2Middleware"
};

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-region-redirect/region-redirect-middleware.js
function regionRedirectMiddleware(clientConfig) {
	return (next, context) => async (args) => {
		try {
			return await next(args);
		} catch (err) {
			if (clientConfig.followRegionRedirects) {
				const statusCode = err?.$metadata?.httpStatusCode;
				const isHeadBucket = context.commandName === "HeadBucketCommand";
				const bucketRegionHeader = err?.$response?.headers?.["x-amz-bucket-region"];
				if (bucketRegionHeader) {
					if (statusCode === 301 || statusCode === 400 && (err?.name === "IllegalLocationConstraintException" || isHeadBucket)) {
						try {
							const actualRegion = bucketRegionHeader;
							context.logger?.debug(`Redirecting from ${await clientConfig.region()} to ${actualRegion}`);
							context.__s3RegionRedirect = actualRegion;
							setFeature(context, "S3_REGION_REDIRECT", "Ah");
						} catch (e) {
							throw new Error("Region redirect failed: " + e);
						}
						return next(args);
					}
				}
			}
			throw err;
		}
	};
}
const regionRedirectMiddlewareOptions = {
	step: "initialize",
	tags: ["REGION_REDIRECT", "S3"],
	name: "regionRedirectMiddleware",
	override: true
};
const getRegionRedirectMiddlewarePlugin = (clientConfig) => ({ applyToStack: (clientStack) => {
	clientStack.add(regionRedirectMiddleware(clientConfig), regionRedirectMiddlewareOptions);
	clientStack.addRelativeTo(regionRedirectEndpointMiddleware(clientConfig), regionRedirectEndpointMiddlewareOptions);
} });

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/classes/S3ExpressIdentityCache.js
var S3ExpressIdentityCache = class S3ExpressIdentityCache {
	data;
	lastPurgeTime = Date.now();
	static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS = 3e4;
	constructor(data = {}) {
		this.data = data;
	}
	get(key) {
		const entry = this.data[key];
		if (!entry) return;
		return entry;
	}
	set(key, entry) {
		this.data[key] = entry;
		return entry;
	}
	delete(key) {
		delete this.data[key];
	}
	clear() {
		this.data = {};
	}
	async purgeExpired() {
		const now = Date.now();
		if (this.lastPurgeTime + S3ExpressIdentityCache.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS > now) return;
		const data = this.data;
		for (const key in data) {
			const entry = data[key];
			if (!entry.isRefreshing) {
				const credential = await entry.identity;
				if (credential.expiration) {
					if (credential.expiration.getTime() < now && data[key] === entry) delete data[key];
				}
			}
		}
	}
};

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/classes/S3ExpressIdentityCacheEntry.js
var S3ExpressIdentityCacheEntry = class {
	_identity;
	isRefreshing;
	accessed;
	constructor(_identity, isRefreshing = false, accessed = Date.now()) {
		this._identity = _identity;
		this.isRefreshing = isRefreshing;
		this.accessed = accessed;
	}
	get identity() {
		this.accessed = Date.now();
		return this._identity;
	}
};

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/classes/S3ExpressIdentityProviderImpl.js
var S3ExpressIdentityProviderImpl = class S3ExpressIdentityProviderImpl {
	createSessionFn;
	cache;
	static REFRESH_WINDOW_MS = 6e4;
	accessKeyId;
	cacheGeneration = 0;
	constructor(createSessionFn, cache = new S3ExpressIdentityCache()) {
		this.createSessionFn = createSessionFn;
		this.cache = cache;
	}
	async getS3ExpressIdentity(awsIdentity, identityProperties) {
		const bucket = identityProperties.Bucket;
		const { cache } = this;
		if (awsIdentity.accessKeyId !== this.accessKeyId) {
			this.accessKeyId = awsIdentity.accessKeyId;
			this.cacheGeneration++;
			cache.clear();
		}
		const cacheGeneration = this.cacheGeneration;
		const entry = cache.get(bucket);
		if (entry) return entry.identity.then((identity) => {
			if ((identity.expiration?.getTime() ?? 0) < Date.now()) return cache.set(bucket, new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
			if ((identity.expiration?.getTime() ?? 0) < Date.now() + S3ExpressIdentityProviderImpl.REFRESH_WINDOW_MS && !entry.isRefreshing) {
				entry.isRefreshing = true;
				this.getIdentity(bucket).then((id) => {
					if (cacheGeneration === this.cacheGeneration) cache.set(bucket, new S3ExpressIdentityCacheEntry(Promise.resolve(id)));
				});
			}
			return identity;
		});
		return cache.set(bucket, new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
	}
	async getIdentity(bucket) {
		await this.cache.purgeExpired().catch((error) => {
			console.warn("Error while clearing expired entries in S3ExpressIdentityCache: \n" + error);
		});
		const session = await this.createSessionFn(bucket);
		if (!session.Credentials?.AccessKeyId || !session.Credentials?.SecretAccessKey) throw new Error("s3#createSession response credential missing AccessKeyId or SecretAccessKey.");
		return {
			accessKeyId: session.Credentials.AccessKeyId,
			secretAccessKey: session.Credentials.SecretAccessKey,
			sessionToken: session.Credentials.SessionToken,
			expiration: session.Credentials.Expiration ? new Date(session.Credentials.Expiration) : void 0
		};
	}
};

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-configuration/s3Configuration.js
const resolveS3Config = (input, { session }) => {
	const [s3ClientProvider, CreateSessionCommandCtor] = session;
	const { forcePathStyle, useAccelerateEndpoint, disableMultiregionAccessPoints, followRegionRedirects, s3ExpressIdentityProvider, bucketEndpoint, expectContinueHeader } = input;
	return Object.assign(input, {
		forcePathStyle: forcePathStyle ?? false,
		useAccelerateEndpoint: useAccelerateEndpoint ?? false,
		disableMultiregionAccessPoints: disableMultiregionAccessPoints ?? false,
		followRegionRedirects: followRegionRedirects ?? false,
		s3ExpressIdentityProvider: s3ExpressIdentityProvider ?? new S3ExpressIdentityProviderImpl(async (key) => s3ClientProvider().send(new CreateSessionCommandCtor({ Bucket: key }))),
		bucketEndpoint: bucketEndpoint ?? false,
		expectContinueHeader: expectContinueHeader ?? 2097152
	});
};

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-expires/s3-expires-middleware.js
const s3ExpiresMiddleware = (config) => {
	return (next, context) => async (args) => {
		const result = await next(args);
		const { response } = result;
		if (HttpResponse.isInstance(response)) {
			if (response.headers.expires) {
				response.headers.expiresstring = response.headers.expires;
				try {
					parseRfc7231DateTime(response.headers.expires);
				} catch (e) {
					context.logger?.warn(`AWS SDK Warning for ${context.clientName}::${context.commandName} response parsing (${response.headers.expires}): ${e}`);
					delete response.headers.expires;
				}
			}
		}
		return result;
	};
};
const s3ExpiresMiddlewareOptions = {
	tags: ["S3"],
	name: "s3ExpiresMiddleware",
	override: true,
	relation: "after",
	toMiddleware: "deserializerMiddleware"
};
const getS3ExpiresMiddlewarePlugin = (clientConfig) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(s3ExpiresMiddleware(clientConfig), s3ExpiresMiddlewareOptions);
} });

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/constants.js
const S3_EXPRESS_BUCKET_TYPE = "Directory";
const S3_EXPRESS_BACKEND = "S3Express";
const S3_EXPRESS_AUTH_SCHEME = "sigv4-s3express";
const SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
const SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME = "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH";
const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME = "s3_disable_express_session_auth";
const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS = {
	environmentVariableSelector: (env) => booleanSelector(env, NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME, SelectorType$1.ENV),
	configFileSelector: (profile) => booleanSelector(profile, NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME, SelectorType$1.CONFIG),
	default: false
};

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/functions/s3ExpressMiddleware.js
const s3ExpressMiddleware = (options) => {
	return (next, context) => async (args) => {
		if (context.endpointV2) {
			const endpoint = context.endpointV2;
			const isS3ExpressAuth = endpoint.properties?.authSchemes?.[0]?.name === S3_EXPRESS_AUTH_SCHEME;
			if (endpoint.properties?.backend === "S3Express" || endpoint.properties?.bucketType === "Directory") {
				setFeature(context, "S3_EXPRESS_BUCKET", "J");
				context.isS3ExpressBucket = true;
			}
			if (isS3ExpressAuth) {
				const requestBucket = args.input.Bucket;
				if (requestBucket) {
					const s3ExpressIdentity = await options.s3ExpressIdentityProvider.getS3ExpressIdentity(await options.credentials(), { Bucket: requestBucket });
					context.s3ExpressIdentity = s3ExpressIdentity;
					if (HttpRequest.isInstance(args.request) && s3ExpressIdentity.sessionToken) args.request.headers[SESSION_TOKEN_HEADER] = s3ExpressIdentity.sessionToken;
				}
			}
		}
		return next(args);
	};
};
const s3ExpressMiddlewareOptions = {
	name: "s3ExpressMiddleware",
	step: "build",
	tags: ["S3", "S3_EXPRESS"],
	override: true
};
const getS3ExpressPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(s3ExpressMiddleware(options), s3ExpressMiddlewareOptions);
} });

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/functions/signS3Express.js
const signS3Express = async (s3ExpressIdentity, signingOptions, request, sigV4MultiRegionSigner) => {
	const signedRequest = await sigV4MultiRegionSigner.signWithCredentials(request, s3ExpressIdentity, {});
	if (signedRequest.headers["X-Amz-Security-Token"] || signedRequest.headers["x-amz-security-token"]) throw new Error("X-Amz-Security-Token must not be set for s3-express requests.");
	return signedRequest;
};

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/functions/s3ExpressHttpSigningMiddleware.js
const defaultErrorHandler = (signingProperties) => (error) => {
	throw error;
};
const defaultSuccessHandler = (httpResponse, signingProperties) => {};
const s3ExpressHttpSigningMiddleware = (config) => (next, context) => async (args) => {
	if (!HttpRequest.isInstance(args.request)) return next(args);
	const scheme = getSmithyContext(context).selectedHttpAuthScheme;
	if (!scheme) throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
	const { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
	let request;
	if (context.s3ExpressIdentity) request = await signS3Express(context.s3ExpressIdentity, signingProperties, args.request, await config.signer());
	else request = await signer.sign(args.request, identity, signingProperties);
	const output = await next({
		...args,
		request
	}).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
	(signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
	return output;
};
const getS3ExpressHttpSigningPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(s3ExpressHttpSigningMiddleware(config), httpSigningMiddlewareOptions);
} });

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/to-stream/toStream.js
function toStream(bytes) {
	return Readable.from(Buffer.from(bytes));
}

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-throw-200-exceptions/throw-200-exceptions.js
const THROW_IF_EMPTY_BODY = {
	CopyObjectCommand: true,
	UploadPartCopyCommand: true,
	CompleteMultipartUploadCommand: true
};
const throw200ExceptionsMiddleware = (config) => (next, context) => async (args) => {
	const result = await next(args);
	const { response } = result;
	if (!HttpResponse.isInstance(response)) return result;
	const { statusCode, body } = response;
	if (statusCode < 200 || statusCode >= 300) return result;
	const bodyBytes = await collectBody(body, config);
	response.body = toStream(bodyBytes);
	if (bodyBytes.length === 0 && THROW_IF_EMPTY_BODY[context.commandName]) {
		const err = /* @__PURE__ */ new Error("S3 aborted request");
		err.$metadata = { httpStatusCode: 503 };
		err.name = "InternalError";
		throw err;
	}
	const bodyStringTail = config.utf8Encoder(bodyBytes.subarray(bodyBytes.length - 16));
	if (bodyStringTail && bodyStringTail.endsWith("</Error>")) response.statusCode = 503;
	return result;
};
const collectBody = (streamBody = /* @__PURE__ */ new Uint8Array(), context) => {
	if (streamBody instanceof Uint8Array) return Promise.resolve(streamBody);
	return context.streamCollector(streamBody) || Promise.resolve(/* @__PURE__ */ new Uint8Array());
};
const throw200ExceptionsMiddlewareOptions = {
	relation: "after",
	toMiddleware: "deserializerMiddleware",
	tags: ["THROW_200_EXCEPTIONS", "S3"],
	name: "throw200ExceptionsMiddleware",
	override: true
};
const getThrow200ExceptionsPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(throw200ExceptionsMiddleware(config), throw200ExceptionsMiddlewareOptions);
} });

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-region-redirect/bucket-endpoint-middleware.js
function bucketEndpointMiddleware(options) {
	return (next, context) => async (args) => {
		if (options.bucketEndpoint) {
			const endpoint = context.endpointV2;
			if (endpoint) {
				const bucket = args.input.Bucket;
				if (typeof bucket === "string") try {
					const bucketEndpointUrl = new URL(bucket);
					context.endpointV2 = {
						...endpoint,
						url: bucketEndpointUrl
					};
				} catch (e) {
					const warning = `@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${bucket} could not be parsed as URL.`;
					if (context.logger?.constructor?.name === "NoOpLogger") console.warn(warning);
					else context.logger?.warn?.(warning);
					throw e;
				}
			}
		}
		return next(args);
	};
}
const bucketEndpointMiddlewareOptions = {
	name: "bucketEndpointMiddleware",
	override: true,
	relation: "after",
	toMiddleware: "endpointV2Middleware"
};

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-validate-bucket-name/validate-bucket-name.js
function validateBucketNameMiddleware({ bucketEndpoint }) {
	return (next) => async (args) => {
		const { input: { Bucket } } = args;
		if (!bucketEndpoint && typeof Bucket === "string" && !validate(Bucket) && Bucket.indexOf("/") >= 0) {
			const err = /* @__PURE__ */ new Error(`Bucket name shouldn't contain '/', received '${Bucket}'`);
			err.name = "InvalidBucketName";
			throw err;
		}
		return next({ ...args });
	};
}
const validateBucketNameMiddlewareOptions = {
	step: "initialize",
	tags: ["VALIDATE_BUCKET_NAME"],
	name: "validateBucketNameMiddleware",
	override: true
};
const getValidateBucketNamePlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(validateBucketNameMiddleware(options), validateBucketNameMiddlewareOptions);
	clientStack.addRelativeTo(bucketEndpointMiddleware(options), bucketEndpointMiddlewareOptions);
} });

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/protocol/S3RestXmlProtocol.js
var S3RestXmlProtocol = class extends AwsRestXmlProtocol {
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		const ns = NormalizedSchema.of(operationSchema.input);
		const staticStructureSchema = ns.getSchema();
		let bucketMemberIndex = 0;
		const requiredMemberCount = staticStructureSchema[6] ?? 0;
		if (input && typeof input === "object") for (const [memberName, memberNs] of ns.structIterator()) {
			if (++bucketMemberIndex > requiredMemberCount) break;
			if (memberName === "Bucket") {
				if (!input.Bucket && memberNs.getMergedTraits().httpLabel) throw new Error(`No value provided for input HTTP label: Bucket.`);
				break;
			}
		}
		return request;
	}
};

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/NodeUseArnRegionConfigOptions.js
const NODE_USE_ARN_REGION_ENV_NAME = "AWS_S3_USE_ARN_REGION";
const NODE_USE_ARN_REGION_INI_NAME = "s3_use_arn_region";
const NODE_USE_ARN_REGION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => booleanSelector(env, NODE_USE_ARN_REGION_ENV_NAME, SelectorType$1.ENV),
	configFileSelector: (profile) => booleanSelector(profile, NODE_USE_ARN_REGION_INI_NAME, SelectorType$1.CONFIG),
	default: void 0
};

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-expect-continue/middleware-expect-continue.js
function addExpectContinueMiddleware(options) {
	return (next) => async (args) => {
		const { request } = args;
		if (options.expectContinueHeader !== false && HttpRequest.isInstance(request) && request.body && options.runtime === "node" && options.requestHandler?.constructor?.name !== "FetchHttpHandler") {
			let sendHeader = true;
			if (typeof options.expectContinueHeader === "number") try {
				sendHeader = (Number(request.headers?.["content-length"]) ?? options.bodyLengthChecker?.(request.body) ?? 1e400) >= options.expectContinueHeader;
			} catch (e) {}
			else sendHeader = !!options.expectContinueHeader;
			if (sendHeader) request.headers.Expect = "100-continue";
		}
		return next({
			...args,
			request
		});
	};
}
const addExpectContinueMiddlewareOptions = {
	step: "build",
	tags: ["SET_EXPECT_HEADER", "EXPECT_HEADER"],
	name: "addExpectContinueMiddleware",
	override: true
};
const getAddExpectContinuePlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(addExpectContinueMiddleware(options), addExpectContinueMiddlewareOptions);
} });

// ../../main/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-ssec/middleware-ssec.js
function ssecMiddleware(options) {
	return (next) => async (args) => {
		const input = { ...args.input };
		for (const prop of [{
			target: "SSECustomerKey",
			hash: "SSECustomerKeyMD5"
		}, {
			target: "CopySourceSSECustomerKey",
			hash: "CopySourceSSECustomerKeyMD5"
		}]) {
			const value = input[prop.target];
			if (value) {
				let valueForHash;
				if (typeof value === "string") {
					if (isValidBase64EncodedSSECustomerKey(value, options)) valueForHash = options.base64Decoder(value);
					else {
						valueForHash = options.utf8Decoder(value);
						input[prop.target] = options.base64Encoder(valueForHash);
					}
				} else {
					valueForHash = ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : new Uint8Array(value);
					input[prop.target] = options.base64Encoder(valueForHash);
				}
				const hash = new options.md5();
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
	override: true
};
const getSsecPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.add(ssecMiddleware(config), ssecMiddlewareOptions);
} });
function isValidBase64EncodedSSECustomerKey(str, options) {
	if (!/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(str)) return false;
	try {
		return options.base64Decoder(str).length === 32;
	} catch {
		return false;
	}
}

// ../../main/node_modules/@aws-sdk/client-s3/dist-es/endpoint/bdd.js
const aw = "ref";
const ax = "argv";
const ay = "backend";
const az = "authSchemes";
const aA = "disableDoubleEncoding";
const aB = "signingName";
const aC = "signingRegion";
const aD = "signingRegionSet";
const a = -1;
const b = true;
const c = false;
const d = "isSet";
const e = "booleanEquals";
const f = "stringEquals";
const g = "coalesce";
const h = "substring";
const i = "";
const j = "aws.partition";
const k = "partitionResult";
const l = "accessPointSuffix";
const m = "regionPrefix";
const n = (n) => "outpostId_ssa_" + n + i;
const o = "hardwareType";
const p = "ite";
const q = "isValidHostLabel";
const s = "sigv4";
const t = "aws.isVirtualHostableS3Bucket";
const u = "url";
const v = "getAttr";
const w = "bucketArn";
const x = "--";
const y = "arnType";
const z = "accesspoint";
const A = (n) => "accessPointName_ssa_" + n + i;
const B = "s3-object-lambda";
const C = "s3-outposts";
const D = "bucketPartition";
const E = "us-east-1";
const F = "outpostType";
const G = "name";
const H = "s3";
const I = "{url#scheme}://{Bucket}.{url#authority}{url#path}";
const J = "{url#scheme}://{url#authority}{url#path}";
const K$1 = "{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}";
const L = "https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}";
const M = "https://{Bucket}.s3.{partitionResult#dnsSuffix}";
const N = (n) => "{url#scheme}://{accessPointName_ssa_" + n + "}-{bucketArn#accountId}.{url#authority}{url#path}";
const O = (n) => "Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_" + n + "}`";
const P = "sigv4a";
const Q = "{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}";
const R = "https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}";
const S = "https://s3.{partitionResult#dnsSuffix}";
const T = { [aw]: "UseFIPS" };
const U = { [aw]: "UseDualStack" };
const V = { [aw]: "Bucket" };
const W = {
	"fn": v,
	[ax]: [{ [aw]: k }, G]
};
const X = { [aw]: u };
const Y = { [aw]: "Region" };
const Z = { [aw]: w };
const aa = { [aw]: y };
const ab = { [aw]: "accessPointName_ssa_1" };
const ac = {
	"fn": v,
	[ax]: [Z, "region"]
};
const ad = { [aw]: o };
const ae = {
	"fn": v,
	[ax]: [Z, "service"]
};
const af = {
	"fn": v,
	[ax]: [Z, "accountId"]
};
const ag = {
	[ay]: "S3Express",
	[az]: [{
		[aA]: true,
		[G]: "{_s3e_auth}",
		[aB]: "s3express",
		[aC]: "{Region}"
	}]
};
const ah = {
	[ay]: "S3Express",
	[az]: [{
		[aA]: true,
		[G]: s,
		[aB]: "s3express",
		[aC]: "{Region}"
	}]
};
const ai = { [az]: [{
	[aA]: true,
	[G]: P,
	[aB]: C,
	[aD]: ["*"]
}, {
	[aA]: true,
	[G]: s,
	[aB]: C,
	[aC]: "{Region}"
}] };
const aj = { [az]: [{
	[aA]: true,
	[G]: s,
	[aB]: H,
	[aC]: E
}] };
const ak = { [az]: [{
	[aA]: true,
	[G]: s,
	[aB]: H,
	[aC]: "{Region}"
}] };
const al = { [az]: [{
	[aA]: true,
	[G]: s,
	[aB]: B,
	[aC]: "{bucketArn#region}"
}] };
const am = { [az]: [{
	[aA]: true,
	[G]: s,
	[aB]: H,
	[aC]: "{bucketArn#region}"
}] };
const an = { [az]: [{
	[aA]: true,
	[G]: P,
	[aB]: C,
	[aD]: ["*"]
}, {
	[aA]: true,
	[G]: s,
	[aB]: C,
	[aC]: "{bucketArn#region}"
}] };
const ao = { [az]: [{
	[aA]: true,
	[G]: s,
	[aB]: B,
	[aC]: "{Region}"
}] };
const ap = [Y];
const aq = [{ [aw]: "Endpoint" }];
const as = [V];
const at = [
	V,
	0,
	7,
	true
];
const au = [Z, "resourceId[1]"];
const av = ["*"];
const _data = {
	conditions: [
		[d, ap],
		[e, [{ [aw]: "Accelerate" }, b]],
		[e, [T, b]],
		[e, [U, b]],
		[d, aq],
		[d, as],
		[f, [{
			fn: g,
			[ax]: [{
				fn: h,
				[ax]: [
					V,
					0,
					6,
					b
				]
			}, i]
		}, "--x-s3"]],
		[f, [{
			fn: g,
			[ax]: [{
				fn: h,
				[ax]: at
			}, i]
		}, "--xa-s3"]],
		[
			j,
			ap,
			k
		],
		[
			h,
			at,
			l
		],
		[f, [{ [aw]: l }, "--op-s3"]],
		[
			h,
			[
				V,
				8,
				12,
				b
			],
			m
		],
		[
			h,
			[
				V,
				32,
				49,
				b
			],
			n(2)
		],
		[
			h,
			[
				V,
				49,
				50,
				b
			],
			o
		],
		[e, [{ [aw]: "ForcePathStyle" }, b]],
		[f, [W, "aws-cn"]],
		[
			p,
			[
				U,
				".dualstack",
				i
			],
			"_s3e_ds"
		],
		[q, [{ [aw]: n(2) }, c]],
		[
			p,
			[
				T,
				"-fips",
				i
			],
			"_s3e_fips"
		],
		[
			p,
			[
				{
					fn: g,
					[ax]: [{ [aw]: "DisableS3ExpressSessionAuth" }, c]
				},
				s,
				"sigv4-s3express"
			],
			"_s3e_auth"
		],
		[t, [V, c]],
		[
			"parseURL",
			aq,
			u
		],
		[e, [{
			fn: g,
			[ax]: [{ [aw]: "UseS3ExpressControlEndpoint" }, c]
		}, b]],
		[t, [V, b]],
		[f, [{
			fn: v,
			[ax]: [X, "scheme"]
		}, "http"]],
		[q, [Y, c]],
		[
			"aws.parseArn",
			as,
			w
		],
		[
			v,
			[{
				fn: "split",
				[ax]: [
					V,
					x,
					0
				]
			}, "[-2]"],
			"s3expressAvailabilityZoneId"
		],
		[f, [{
			fn: g,
			[ax]: [{
				fn: h,
				[ax]: [
					V,
					0,
					4,
					c
				]
			}, i]
		}, "arn:"]],
		[f, [{
			fn: g,
			[ax]: [{
				fn: h,
				[ax]: [
					V,
					16,
					18,
					b
				]
			}, i]
		}, x]],
		[e, [{
			fn: v,
			[ax]: [X, "isIp"]
		}, b]],
		[f, [{
			fn: g,
			[ax]: [{
				fn: h,
				[ax]: [
					V,
					21,
					23,
					b
				]
			}, i]
		}, x]],
		[f, [{
			fn: g,
			[ax]: [{
				fn: h,
				[ax]: [
					V,
					27,
					29,
					b
				]
			}, i]
		}, x]],
		[f, [{ [aw]: m }, "beta"]],
		[
			"uriEncode",
			as,
			"uri_encoded_bucket"
		],
		[q, [Y, b]],
		[e, [{
			fn: g,
			[ax]: [{ [aw]: "UseObjectLambdaEndpoint" }, c]
		}, b]],
		[
			v,
			[Z, "resourceId[0]"],
			y
		],
		[f, [aa, i]],
		[f, [aa, z]],
		[
			v,
			au,
			A(1)
		],
		[f, [ab, i]],
		[f, [ac, i]],
		[f, [{
			fn: g,
			[ax]: [{
				fn: h,
				[ax]: [
					V,
					14,
					16,
					b
				]
			}, i]
		}, x]],
		[f, [ad, "e"]],
		[f, [ad, "o"]],
		[f, [Y, "aws-global"]],
		[f, [{
			fn: g,
			[ax]: [{
				fn: h,
				[ax]: [
					V,
					19,
					21,
					b
				]
			}, i]
		}, x]],
		[f, [ae, B]],
		[e, [{
			fn: g,
			[ax]: [{ [aw]: "DisableAccessPoints" }, c]
		}, b]],
		[f, [ae, C]],
		[
			j,
			[ac],
			D
		],
		[q, [ab, b]],
		[f, [{
			fn: g,
			[ax]: [{
				fn: h,
				[ax]: [
					V,
					26,
					28,
					b
				]
			}, i]
		}, x]],
		[f, [{
			fn: g,
			[ax]: [{
				fn: h,
				[ax]: [
					V,
					15,
					17,
					b
				]
			}, i]
		}, x]],
		[v, [Z, "resourceId[4]"]],
		[f, [{
			fn: g,
			[ax]: [{
				fn: h,
				[ax]: [
					V,
					20,
					22,
					b
				]
			}, i]
		}, x]],
		[e, [{ [aw]: "UseGlobalEndpoint" }, b]],
		[f, [Y, E]],
		[
			v,
			au,
			n(1)
		],
		[e, [{
			fn: g,
			[ax]: [{ [aw]: "UseArnRegion" }, b]
		}, b]],
		[q, [{ [aw]: n(1) }, c]],
		[
			v,
			[Z, "resourceId[2]"],
			F
		],
		[f, [Y, ac]],
		[f, [{
			fn: v,
			[ax]: [{ [aw]: D }, G]
		}, W]],
		[e, [{ [aw]: "DisableMultiRegionAccessPoints" }, b]],
		[q, [ac, b]],
		[f, [{
			fn: v,
			[ax]: [Z, "partition"]
		}, W]],
		[f, [af, i]],
		[f, [ae, H]],
		[q, [af, c]],
		[
			v,
			[Z, "resourceId[3]"],
			A(2)
		],
		[q, [ab, c]],
		[f, [{ [aw]: F }, z]],
		[q, [{ [aw]: A(2) }, c]]
	],
	results: [
		[a],
		[a, "Accelerate cannot be used with FIPS"],
		[a, "Cannot set dual-stack in combination with a custom endpoint."],
		[a, "A custom endpoint cannot be combined with FIPS"],
		[a, "A custom endpoint cannot be combined with S3 Accelerate"],
		[a, "Partition does not support FIPS"],
		[a, "S3Express does not support S3 Accelerate."],
		["{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}", ag],
		[I, ag],
		[a, "S3Express bucket name is not a valid virtual hostable name."],
		["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ah],
		["https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}", ag],
		[a, "Unrecognized S3Express bucket name format."],
		[J, ag],
		["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}", ah],
		[a, "Expected a endpoint to be specified but no endpoint was found"],
		["https://{Bucket}.ec2.{url#authority}", ai],
		["https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}", ai],
		["https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}", ai],
		["https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}", ai],
		[a, "Unrecognized hardware type: \"Expected hardware type o or e but got {hardwareType}\""],
		[a, "Invalid Outposts Bucket alias - it must be a valid bucket name."],
		[a, "Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],
		[a, "Custom endpoint `{Endpoint}` was not a valid URI"],
		[a, "S3 Accelerate cannot be used in this region"],
		["https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj],
		["https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", ak],
		["https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}", aj],
		["https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}", ak],
		["https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj],
		["https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}", ak],
		["https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj],
		["https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}", ak],
		[K$1, aj],
		[I, aj],
		[K$1, ak],
		[I, ak],
		[L, aj],
		[L, ak],
		[M, aj],
		[M, ak],
		["https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}", ak],
		[a, "Invalid region: region was not a valid DNS name."],
		[a, "S3 Object Lambda does not support Dual-stack"],
		[a, "S3 Object Lambda does not support S3 Accelerate"],
		[a, "Access points are not supported for this operation"],
		[a, "Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],
		[a, "Invalid ARN: Missing account id"],
		[N(1), al],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}", al],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}", al],
		[a, O(1)],
		[a, "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],
		[a, "Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],
		[a, "Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"],
		[a, "Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."],
		[a, "Invalid ARN: bucket ARN is missing a region"],
		[a, "Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"],
		[a, "Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"],
		[a, "Access Points do not support S3 Accelerate"],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}", am],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}", am],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}", am],
		[N(1), am],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}", am],
		[a, "Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}"],
		[a, "S3 MRAP does not support dual-stack"],
		[a, "S3 MRAP does not support FIPS"],
		[a, "S3 MRAP does not support S3 Accelerate"],
		[a, "Invalid configuration: Multi-Region Access Point ARNs are disabled."],
		["https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}", { [az]: [{
			[aA]: b,
			name: P,
			[aB]: H,
			[aD]: av
		}] }],
		[a, "Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`"],
		[a, "Invalid Access Point Name"],
		[a, "S3 Outposts does not support Dual-stack"],
		[a, "S3 Outposts does not support FIPS"],
		[a, "S3 Outposts does not support S3 Accelerate"],
		[a, "Invalid Arn: Outpost Access Point ARN contains sub resources"],
		["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}", an],
		["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}", an],
		[a, O(2)],
		[a, "Expected an outpost type `accesspoint`, found {outpostType}"],
		[a, "Invalid ARN: expected an access point name"],
		[a, "Invalid ARN: Expected a 4-component resource"],
		[a, "Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],
		[a, "Invalid ARN: The Outpost Id was not set"],
		[a, "Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})"],
		[a, "Invalid ARN: No ARN type specified"],
		[a, "Invalid ARN: `{Bucket}` was not a valid ARN"],
		[a, "Path-style addressing cannot be used with ARN buckets"],
		["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj],
		["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak],
		["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj],
		["https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak],
		["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj],
		["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak],
		[Q, aj],
		[Q, ak],
		[R, aj],
		[R, ak],
		["https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak],
		[a, "Path-style addressing cannot be used with S3 Accelerate"],
		[J, ao],
		["https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}", ao],
		["https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}", ao],
		["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj],
		["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", ak],
		["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}", aj],
		["https://s3-fips.{Region}.{partitionResult#dnsSuffix}", ak],
		["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj],
		["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}", ak],
		[J, aj],
		[J, ak],
		[S, aj],
		[S, ak],
		["https://s3.{Region}.{partitionResult#dnsSuffix}", ak],
		[a, "A region must be set when sending requests to S3."]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	3,
	100000115,
	1,
	424,
	4,
	2,
	272,
	5,
	3,
	233,
	6,
	4,
	85,
	7,
	5,
	15,
	8,
	8,
	9,
	100000115,
	16,
	10,
	13,
	18,
	11,
	13,
	19,
	12,
	13,
	22,
	100000014,
	13,
	35,
	14,
	100000042,
	36,
	100000103,
	435,
	6,
	271,
	16,
	7,
	270,
	17,
	8,
	19,
	18,
	14,
	501,
	106,
	9,
	20,
	24,
	10,
	21,
	24,
	11,
	22,
	24,
	12,
	23,
	24,
	13,
	547,
	24,
	14,
	77,
	25,
	20,
	73,
	26,
	26,
	27,
	78,
	37,
	28,
	100000086,
	38,
	100000086,
	29,
	39,
	47,
	30,
	48,
	100000058,
	31,
	50,
	32,
	100000085,
	51,
	33,
	136,
	55,
	100000076,
	34,
	59,
	35,
	100000084,
	60,
	39,
	36,
	61,
	37,
	100000083,
	62,
	38,
	146,
	63,
	41,
	100000046,
	61,
	40,
	100000083,
	62,
	41,
	150,
	64,
	42,
	100000054,
	66,
	43,
	100000053,
	70,
	44,
	100000052,
	71,
	45,
	100000081,
	73,
	46,
	100000080,
	74,
	100000078,
	100000079,
	40,
	48,
	100000057,
	41,
	100000057,
	49,
	42,
	185,
	50,
	48,
	62,
	51,
	49,
	100000045,
	52,
	51,
	53,
	526,
	60,
	56,
	54,
	62,
	100000055,
	55,
	63,
	57,
	100000046,
	62,
	100000055,
	57,
	64,
	58,
	100000054,
	66,
	59,
	100000053,
	69,
	60,
	100000065,
	70,
	61,
	100000052,
	72,
	100000064,
	100000051,
	49,
	100000045,
	63,
	51,
	64,
	526,
	60,
	67,
	65,
	62,
	100000055,
	66,
	63,
	68,
	100000046,
	62,
	100000055,
	68,
	64,
	69,
	100000054,
	66,
	70,
	100000053,
	68,
	100000047,
	71,
	70,
	72,
	100000052,
	72,
	100000050,
	100000051,
	25,
	74,
	100000042,
	46,
	100000039,
	75,
	57,
	76,
	100000041,
	58,
	100000040,
	100000041,
	26,
	100000088,
	78,
	28,
	100000087,
	79,
	34,
	82,
	80,
	35,
	81,
	545,
	36,
	100000103,
	100000115,
	46,
	100000097,
	83,
	57,
	84,
	100000099,
	58,
	100000098,
	100000099,
	5,
	101,
	86,
	8,
	87,
	100000115,
	16,
	88,
	89,
	18,
	91,
	89,
	19,
	90,
	92,
	21,
	97,
	95,
	19,
	93,
	92,
	21,
	98,
	95,
	21,
	97,
	94,
	22,
	100000014,
	95,
	35,
	96,
	100000042,
	36,
	100000103,
	100000042,
	22,
	100000013,
	98,
	35,
	99,
	100000042,
	36,
	100000101,
	100,
	46,
	100000110,
	100000111,
	6,
	214,
	102,
	7,
	208,
	103,
	8,
	119,
	104,
	14,
	118,
	105,
	21,
	106,
	100000023,
	26,
	107,
	502,
	37,
	108,
	100000086,
	38,
	100000086,
	109,
	39,
	112,
	110,
	48,
	100000058,
	111,
	50,
	136,
	100000085,
	40,
	113,
	100000057,
	41,
	100000057,
	114,
	42,
	115,
	500,
	48,
	100000056,
	116,
	52,
	117,
	100000072,
	65,
	100000069,
	100000072,
	21,
	501,
	100000023,
	9,
	120,
	124,
	10,
	121,
	124,
	11,
	122,
	124,
	12,
	123,
	124,
	13,
	202,
	124,
	14,
	195,
	125,
	20,
	190,
	126,
	21,
	127,
	100000023,
	23,
	128,
	129,
	24,
	189,
	129,
	26,
	130,
	197,
	37,
	131,
	100000086,
	38,
	100000086,
	132,
	39,
	159,
	133,
	48,
	100000058,
	134,
	50,
	135,
	100000085,
	51,
	141,
	136,
	55,
	100000076,
	137,
	59,
	138,
	100000084,
	60,
	100000083,
	139,
	61,
	140,
	100000083,
	63,
	100000083,
	100000046,
	55,
	100000076,
	142,
	59,
	143,
	100000084,
	60,
	148,
	144,
	61,
	145,
	100000083,
	62,
	147,
	146,
	63,
	150,
	100000046,
	63,
	153,
	100000046,
	61,
	149,
	100000083,
	62,
	153,
	150,
	64,
	151,
	100000054,
	66,
	152,
	100000053,
	70,
	100000082,
	100000052,
	64,
	154,
	100000054,
	66,
	155,
	100000053,
	70,
	156,
	100000052,
	71,
	157,
	100000081,
	73,
	158,
	100000080,
	74,
	100000077,
	100000079,
	40,
	160,
	100000057,
	41,
	100000057,
	161,
	42,
	185,
	162,
	48,
	174,
	163,
	49,
	100000045,
	164,
	51,
	165,
	526,
	60,
	168,
	166,
	62,
	100000055,
	167,
	63,
	169,
	100000046,
	62,
	100000055,
	169,
	64,
	170,
	100000054,
	66,
	171,
	100000053,
	69,
	172,
	100000065,
	70,
	173,
	100000052,
	72,
	100000063,
	100000051,
	49,
	100000045,
	175,
	51,
	176,
	526,
	60,
	179,
	177,
	62,
	100000055,
	178,
	63,
	180,
	100000046,
	62,
	100000055,
	180,
	64,
	181,
	100000054,
	66,
	182,
	100000053,
	68,
	100000047,
	183,
	70,
	184,
	100000052,
	72,
	100000048,
	100000051,
	48,
	100000056,
	186,
	52,
	187,
	100000072,
	65,
	100000069,
	188,
	67,
	100000070,
	100000071,
	25,
	100000036,
	100000042,
	21,
	191,
	100000023,
	25,
	192,
	100000042,
	30,
	194,
	193,
	46,
	100000034,
	100000036,
	46,
	100000033,
	100000035,
	21,
	196,
	100000023,
	26,
	100000088,
	197,
	28,
	100000087,
	198,
	34,
	201,
	199,
	35,
	200,
	545,
	36,
	100000101,
	100000115,
	46,
	100000095,
	100000096,
	17,
	203,
	100000022,
	20,
	204,
	100000021,
	21,
	205,
	550,
	33,
	206,
	550,
	44,
	100000016,
	207,
	45,
	100000018,
	100000020,
	8,
	209,
	215,
	16,
	210,
	220,
	18,
	211,
	220,
	19,
	212,
	224,
	20,
	213,
	227,
	21,
	231,
	401,
	8,
	218,
	215,
	19,
	216,
	100000009,
	20,
	217,
	227,
	21,
	231,
	100000009,
	16,
	219,
	220,
	18,
	223,
	220,
	19,
	221,
	224,
	20,
	222,
	227,
	21,
	231,
	100000012,
	19,
	226,
	224,
	20,
	225,
	100000009,
	21,
	100000009,
	100000012,
	20,
	230,
	227,
	21,
	228,
	100000009,
	30,
	229,
	100000009,
	34,
	100000007,
	100000009,
	21,
	231,
	415,
	30,
	232,
	100000008,
	34,
	100000007,
	100000008,
	4,
	100000002,
	234,
	5,
	235,
	480,
	6,
	271,
	236,
	7,
	270,
	237,
	8,
	238,
	491,
	9,
	239,
	243,
	10,
	240,
	243,
	11,
	241,
	243,
	12,
	242,
	243,
	13,
	547,
	243,
	14,
	266,
	244,
	20,
	264,
	245,
	26,
	246,
	267,
	37,
	247,
	100000086,
	38,
	100000086,
	248,
	39,
	249,
	518,
	40,
	250,
	100000057,
	41,
	100000057,
	251,
	42,
	538,
	252,
	48,
	100000043,
	253,
	49,
	100000045,
	254,
	51,
	255,
	526,
	60,
	258,
	256,
	62,
	100000055,
	257,
	63,
	259,
	100000046,
	62,
	100000055,
	259,
	64,
	260,
	100000054,
	66,
	261,
	100000053,
	69,
	262,
	100000065,
	70,
	263,
	100000052,
	72,
	100000062,
	100000051,
	25,
	265,
	100000042,
	46,
	100000031,
	100000032,
	26,
	100000088,
	267,
	28,
	100000087,
	268,
	34,
	269,
	544,
	46,
	100000093,
	100000094,
	8,
	397,
	100000009,
	8,
	407,
	100000009,
	3,
	346,
	273,
	4,
	100000003,
	274,
	5,
	284,
	275,
	8,
	276,
	100000115,
	15,
	100000005,
	277,
	16,
	278,
	281,
	18,
	279,
	281,
	19,
	280,
	281,
	22,
	100000014,
	281,
	35,
	282,
	100000042,
	36,
	100000102,
	283,
	46,
	100000106,
	100000107,
	6,
	405,
	285,
	7,
	395,
	286,
	8,
	295,
	287,
	14,
	501,
	288,
	26,
	289,
	502,
	37,
	290,
	100000086,
	38,
	100000086,
	291,
	39,
	292,
	307,
	40,
	293,
	100000057,
	41,
	100000057,
	294,
	42,
	335,
	500,
	9,
	296,
	300,
	10,
	297,
	300,
	11,
	298,
	300,
	12,
	299,
	300,
	13,
	394,
	300,
	14,
	339,
	301,
	15,
	100000005,
	302,
	20,
	337,
	303,
	26,
	304,
	341,
	37,
	305,
	100000086,
	38,
	100000086,
	306,
	39,
	309,
	307,
	48,
	100000058,
	308,
	50,
	100000074,
	100000085,
	40,
	310,
	100000057,
	41,
	100000057,
	311,
	42,
	335,
	312,
	48,
	324,
	313,
	49,
	100000045,
	314,
	51,
	315,
	526,
	60,
	318,
	316,
	62,
	100000055,
	317,
	63,
	319,
	100000046,
	62,
	100000055,
	319,
	64,
	320,
	100000054,
	66,
	321,
	100000053,
	69,
	322,
	100000065,
	70,
	323,
	100000052,
	72,
	100000061,
	100000051,
	49,
	100000045,
	325,
	51,
	326,
	526,
	60,
	329,
	327,
	62,
	100000055,
	328,
	63,
	330,
	100000046,
	62,
	100000055,
	330,
	64,
	331,
	100000054,
	66,
	332,
	100000053,
	68,
	100000047,
	333,
	70,
	334,
	100000052,
	72,
	100000049,
	100000051,
	48,
	100000056,
	336,
	52,
	100000067,
	100000072,
	25,
	338,
	100000042,
	46,
	100000027,
	100000028,
	15,
	100000005,
	340,
	26,
	100000088,
	341,
	28,
	100000087,
	342,
	34,
	345,
	343,
	35,
	344,
	545,
	36,
	100000102,
	100000115,
	46,
	100000091,
	100000092,
	4,
	100000002,
	347,
	5,
	357,
	348,
	8,
	349,
	100000115,
	15,
	100000005,
	350,
	16,
	351,
	354,
	18,
	352,
	354,
	19,
	353,
	354,
	22,
	100000014,
	354,
	35,
	355,
	100000042,
	36,
	100000043,
	356,
	46,
	100000104,
	100000105,
	6,
	405,
	358,
	7,
	395,
	359,
	8,
	360,
	491,
	9,
	361,
	365,
	10,
	362,
	365,
	11,
	363,
	365,
	12,
	364,
	365,
	13,
	394,
	365,
	14,
	389,
	366,
	15,
	100000005,
	367,
	20,
	387,
	368,
	26,
	369,
	391,
	37,
	370,
	100000086,
	38,
	100000086,
	371,
	39,
	372,
	518,
	40,
	373,
	100000057,
	41,
	100000057,
	374,
	42,
	538,
	375,
	48,
	100000043,
	376,
	49,
	100000045,
	377,
	51,
	378,
	526,
	60,
	381,
	379,
	62,
	100000055,
	380,
	63,
	382,
	100000046,
	62,
	100000055,
	382,
	64,
	383,
	100000054,
	66,
	384,
	100000053,
	69,
	385,
	100000065,
	70,
	386,
	100000052,
	72,
	100000060,
	100000051,
	25,
	388,
	100000042,
	46,
	100000025,
	100000026,
	15,
	100000005,
	390,
	26,
	100000088,
	391,
	28,
	100000087,
	392,
	34,
	393,
	544,
	46,
	100000089,
	100000090,
	15,
	100000005,
	547,
	8,
	396,
	100000009,
	15,
	100000005,
	397,
	16,
	398,
	410,
	18,
	399,
	410,
	19,
	400,
	410,
	20,
	401,
	100000009,
	27,
	402,
	100000012,
	29,
	100000011,
	403,
	31,
	100000011,
	404,
	32,
	100000011,
	422,
	8,
	406,
	100000009,
	15,
	100000005,
	407,
	16,
	408,
	410,
	18,
	409,
	410,
	19,
	411,
	410,
	20,
	100000012,
	100000009,
	20,
	414,
	412,
	22,
	413,
	100000009,
	34,
	100000010,
	100000009,
	22,
	416,
	415,
	27,
	419,
	100000012,
	27,
	418,
	417,
	34,
	100000010,
	100000012,
	34,
	100000010,
	419,
	43,
	100000011,
	420,
	47,
	100000011,
	421,
	53,
	100000011,
	422,
	54,
	100000011,
	423,
	56,
	100000011,
	100000012,
	2,
	100000001,
	425,
	3,
	478,
	426,
	4,
	100000004,
	427,
	5,
	438,
	428,
	8,
	429,
	100000115,
	16,
	430,
	433,
	18,
	431,
	433,
	19,
	432,
	433,
	22,
	100000014,
	433,
	35,
	434,
	100000042,
	36,
	100000044,
	435,
	46,
	100000112,
	436,
	57,
	437,
	100000114,
	58,
	100000113,
	100000114,
	6,
	100000006,
	439,
	7,
	100000006,
	440,
	8,
	450,
	441,
	14,
	501,
	442,
	26,
	443,
	502,
	37,
	444,
	100000086,
	38,
	100000086,
	445,
	39,
	446,
	465,
	40,
	447,
	100000057,
	41,
	100000057,
	448,
	42,
	471,
	449,
	48,
	100000044,
	500,
	9,
	451,
	455,
	10,
	452,
	455,
	11,
	453,
	455,
	12,
	454,
	455,
	13,
	547,
	455,
	14,
	473,
	456,
	15,
	460,
	457,
	20,
	458,
	461,
	25,
	459,
	100000042,
	46,
	100000037,
	100000038,
	20,
	540,
	461,
	26,
	462,
	474,
	37,
	463,
	100000086,
	38,
	100000086,
	464,
	39,
	467,
	465,
	48,
	100000058,
	466,
	50,
	100000075,
	100000085,
	40,
	468,
	100000057,
	41,
	100000057,
	469,
	42,
	471,
	470,
	48,
	100000044,
	524,
	48,
	100000044,
	472,
	52,
	100000068,
	100000072,
	26,
	100000088,
	474,
	28,
	100000087,
	475,
	34,
	100000100,
	476,
	35,
	477,
	545,
	36,
	100000044,
	100000115,
	4,
	100000002,
	479,
	5,
	488,
	480,
	8,
	481,
	100000115,
	16,
	482,
	485,
	18,
	483,
	485,
	19,
	484,
	485,
	22,
	100000014,
	485,
	35,
	486,
	100000042,
	36,
	100000043,
	487,
	46,
	100000108,
	100000109,
	6,
	100000006,
	489,
	7,
	100000006,
	490,
	8,
	503,
	491,
	14,
	501,
	492,
	26,
	493,
	502,
	37,
	494,
	100000086,
	38,
	100000086,
	495,
	39,
	496,
	518,
	40,
	497,
	100000057,
	41,
	100000057,
	498,
	42,
	538,
	499,
	48,
	100000043,
	500,
	49,
	100000045,
	526,
	26,
	100000088,
	502,
	28,
	100000087,
	100000115,
	9,
	504,
	508,
	10,
	505,
	508,
	11,
	506,
	508,
	12,
	507,
	508,
	13,
	547,
	508,
	14,
	541,
	509,
	15,
	513,
	510,
	20,
	511,
	514,
	25,
	512,
	100000042,
	46,
	100000029,
	100000030,
	20,
	540,
	514,
	26,
	515,
	542,
	37,
	516,
	100000086,
	38,
	100000086,
	517,
	39,
	520,
	518,
	48,
	100000058,
	519,
	50,
	100000073,
	100000085,
	40,
	521,
	100000057,
	41,
	100000057,
	522,
	42,
	538,
	523,
	48,
	100000043,
	524,
	49,
	100000045,
	525,
	51,
	529,
	526,
	60,
	100000055,
	527,
	62,
	100000055,
	528,
	63,
	100000055,
	100000046,
	60,
	532,
	530,
	62,
	100000055,
	531,
	63,
	533,
	100000046,
	62,
	100000055,
	533,
	64,
	534,
	100000054,
	66,
	535,
	100000053,
	69,
	536,
	100000065,
	70,
	537,
	100000052,
	72,
	100000059,
	100000051,
	48,
	100000043,
	539,
	52,
	100000066,
	100000072,
	25,
	100000024,
	100000042,
	26,
	100000088,
	542,
	28,
	100000087,
	543,
	34,
	100000100,
	544,
	35,
	546,
	545,
	36,
	100000042,
	100000115,
	36,
	100000043,
	100000115,
	17,
	548,
	100000022,
	20,
	549,
	100000021,
	33,
	552,
	550,
	44,
	100000017,
	551,
	45,
	100000019,
	100000020,
	44,
	100000015,
	553,
	45,
	100000015,
	100000020
]);
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// ../../main/node_modules/@aws-sdk/client-s3/dist-es/endpoint/endpointResolver.js
const cache = new EndpointCache({
	size: 50,
	params: [
		"Accelerate",
		"Bucket",
		"DisableAccessPoints",
		"DisableMultiRegionAccessPoints",
		"DisableS3ExpressSessionAuth",
		"Endpoint",
		"ForcePathStyle",
		"Region",
		"UseArnRegion",
		"UseDualStack",
		"UseFIPS",
		"UseGlobalEndpoint",
		"UseObjectLambdaEndpoint",
		"UseS3ExpressControlEndpoint"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => decideEndpoint(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// ../../main/node_modules/@aws-sdk/client-s3/dist-es/auth/httpAuthSchemeProvider.js
const createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
	if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
	const instructionsFn = getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
	const endpointParameters = await resolveParams(input, { getEndpointParameterInstructions: instructionsFn }, config);
	return Object.assign(defaultParameters, endpointParameters);
};
const _defaultS3HttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
const defaultS3HttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultS3HttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "s3",
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
			name: "s3",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
	const endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
		const authSchemes = defaultEndpointResolver(authParameters).properties?.authSchemes;
		if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
		const options = [];
		for (const scheme of authSchemes) {
			const { name: resolvedName, properties = {}, ...rest } = scheme;
			const name = resolvedName.toLowerCase();
			if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
			let schemeId;
			if (name === "sigv4a") {
				schemeId = "aws.auth#sigv4a";
				const sigv4Present = authSchemes.find((s) => {
					const name = s.name.toLowerCase();
					return name !== "sigv4a" && name.startsWith("sigv4");
				});
				if (SignatureV4MultiRegion.sigv4aDependency() === "none" && sigv4Present) continue;
			} else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
			else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
			const createOption = createHttpAuthOptionFunctions[schemeId];
			if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
			const option = createOption(authParameters);
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
const _defaultS3HttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default:
			options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
	}
	return options;
};
const defaultS3HttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultS3HttpAuthSchemeProvider, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption
});
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	const config_1 = resolveAwsSdkSigV4AConfig(config_0);
	return Object.assign(config_1, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
};

// ../../main/node_modules/@aws-sdk/client-s3/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		forcePathStyle: options.forcePathStyle ?? false,
		useAccelerateEndpoint: options.useAccelerateEndpoint ?? false,
		useGlobalEndpoint: options.useGlobalEndpoint ?? false,
		disableMultiregionAccessPoints: options.disableMultiregionAccessPoints ?? false,
		defaultSigningName: "s3",
		clientContextParams: options.clientContextParams ?? {}
	});
};
const commonParams = {
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

// ../../main/node_modules/@aws-sdk/client-s3/dist-es/commandBuilder.js
const command = makeBuilder(commonParams, "AmazonS3", "S3Client", getEndpointPlugin);
const _ep0 = {
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
		value: true
	},
	Bucket: {
		type: "contextParams",
		name: "Bucket"
	}
};
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
const _mw0 = (Command, cs, config, o) => [getThrow200ExceptionsPlugin(config)];
const _mw8 = (Command, cs, config, o) => [
	getThrow200ExceptionsPlugin(config),
	getSsecPlugin(config),
	getS3ExpiresMiddlewarePlugin(config)
];

// ../../main/node_modules/@aws-sdk/client-s3/dist-es/models/S3ServiceException.js
var S3ServiceException = class S3ServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, S3ServiceException.prototype);
	}
};

// ../../main/node_modules/@aws-sdk/client-s3/dist-es/models/errors.js
var NoSuchUpload = class NoSuchUpload extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#NoSuchUpload";
	name = "NoSuchUpload";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NoSuchUpload",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoSuchUpload.prototype);
	}
};
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
var ObjectNotInActiveTierError = class ObjectNotInActiveTierError extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#ObjectNotInActiveTierError";
	name = "ObjectNotInActiveTierError";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ObjectNotInActiveTierError",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ObjectNotInActiveTierError.prototype);
	}
};
var BucketAlreadyExists = class BucketAlreadyExists extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#BucketAlreadyExists";
	name = "BucketAlreadyExists";
	$fault = "client";
	constructor(opts) {
		super({
			name: "BucketAlreadyExists",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, BucketAlreadyExists.prototype);
	}
};
var BucketAlreadyOwnedByYou = class BucketAlreadyOwnedByYou extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#BucketAlreadyOwnedByYou";
	name = "BucketAlreadyOwnedByYou";
	$fault = "client";
	constructor(opts) {
		super({
			name: "BucketAlreadyOwnedByYou",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, BucketAlreadyOwnedByYou.prototype);
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
var InvalidObjectState = class InvalidObjectState extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#InvalidObjectState";
	name = "InvalidObjectState";
	$fault = "client";
	StorageClass;
	AccessTier;
	constructor(opts) {
		super({
			name: "InvalidObjectState",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidObjectState.prototype);
		this.StorageClass = opts.StorageClass;
		this.AccessTier = opts.AccessTier;
	}
};
var NoSuchAnnotation = class NoSuchAnnotation extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#NoSuchAnnotation";
	name = "NoSuchAnnotation";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NoSuchAnnotation",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoSuchAnnotation.prototype);
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
var InvalidPrefix = class InvalidPrefix extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#InvalidPrefix";
	name = "InvalidPrefix";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidPrefix",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidPrefix.prototype);
	}
};
var EncryptionTypeMismatch = class EncryptionTypeMismatch extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#EncryptionTypeMismatch";
	name = "EncryptionTypeMismatch";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EncryptionTypeMismatch",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EncryptionTypeMismatch.prototype);
	}
};
var InvalidRequest = class InvalidRequest extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#InvalidRequest";
	name = "InvalidRequest";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidRequest",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRequest.prototype);
	}
};
var InvalidWriteOffset = class InvalidWriteOffset extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#InvalidWriteOffset";
	name = "InvalidWriteOffset";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidWriteOffset",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidWriteOffset.prototype);
	}
};
var TooManyParts = class TooManyParts extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#TooManyParts";
	name = "TooManyParts";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TooManyParts",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyParts.prototype);
	}
};
var AnnotationLimitExceeded = class AnnotationLimitExceeded extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#AnnotationLimitExceeded";
	name = "AnnotationLimitExceeded";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AnnotationLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AnnotationLimitExceeded.prototype);
	}
};
var AnnotationNameTooLong = class AnnotationNameTooLong extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#AnnotationNameTooLong";
	name = "AnnotationNameTooLong";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AnnotationNameTooLong",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AnnotationNameTooLong.prototype);
	}
};
var InvalidAnnotationName = class InvalidAnnotationName extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#InvalidAnnotationName";
	name = "InvalidAnnotationName";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAnnotationName",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAnnotationName.prototype);
	}
};
var UnsupportedMediaType = class UnsupportedMediaType extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#UnsupportedMediaType";
	name = "UnsupportedMediaType";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnsupportedMediaType",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedMediaType.prototype);
	}
};
var IdempotencyParameterMismatch = class IdempotencyParameterMismatch extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#IdempotencyParameterMismatch";
	name = "IdempotencyParameterMismatch";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IdempotencyParameterMismatch",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IdempotencyParameterMismatch.prototype);
	}
};
var ObjectAlreadyInActiveTierError = class ObjectAlreadyInActiveTierError extends S3ServiceException {
	static shapeId = "com.amazonaws.s3#ObjectAlreadyInActiveTierError";
	name = "ObjectAlreadyInActiveTierError";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ObjectAlreadyInActiveTierError",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ObjectAlreadyInActiveTierError.prototype);
	}
};

// ../../main/node_modules/@aws-sdk/client-s3/dist-es/schemas/schemas_0.js
const _AD = "AccessDenied";
const _AKI = "AccessKeyId";
const _ALE = "AnnotationLimitExceeded";
const _ANTL = "AnnotationNameTooLong";
const _AR = "AcceptRanges";
const _ASr = "ArchiveStatus";
const _AT = "AccessTier";
const _B = "Bucket";
const _BAE = "BucketAlreadyExists";
const _BAOBY = "BucketAlreadyOwnedByYou";
const _BKE = "BucketKeyEnabled";
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
const _CMD = "ChecksumMD5";
const _CMh = "ChecksumMode";
const _CP = "CommonPrefix";
const _CPL = "CommonPrefixList";
const _CPom = "CommonPrefixes";
const _CR = "ContentRange";
const _CR_ = "Content-Range";
const _CSHA = "ChecksumSHA1";
const _CSHAh = "ChecksumSHA256";
const _CSHAhe = "ChecksumSHA512";
const _CSO = "CreateSessionOutput";
const _CSR = "CreateSessionResult";
const _CSRr = "CreateSessionRequest";
const _CSr = "CreateSession";
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
const _ET = "ETag";
const _ETM = "EncryptionTypeMismatch";
const _ETnc = "EncodingType";
const _Ex = "Expiration";
const _Exp = "Expires";
const _FO = "FetchOwner";
const _HO = "HeadObject";
const _HOO = "HeadObjectOutput";
const _HOR = "HeadObjectRequest";
const _IAN = "InvalidAnnotationName";
const _ID = "ID";
const _IM = "IfMatch";
const _IMS_ = "If-Modified-Since";
const _IMSf = "IfModifiedSince";
const _IM_ = "If-Match";
const _INM = "IfNoneMatch";
const _INM_ = "If-None-Match";
const _IOS = "InvalidObjectState";
const _IP = "InvalidPrefix";
const _IPM = "IdempotencyParameterMismatch";
const _IR = "InvalidRequest";
const _IRIP = "IsRestoreInProgress";
const _IT = "IsTruncated";
const _IUS = "IfUnmodifiedSince";
const _IUS_ = "If-Unmodified-Since";
const _IWO = "InvalidWriteOffset";
const _K = "Key";
const _KC = "KeyCount";
const _LBRi = "ListBucketResult";
const _LM = "LastModified";
const _LM_ = "Last-Modified";
const _LOV = "ListObjectsV2";
const _LOVO = "ListObjectsV2Output";
const _LOVR = "ListObjectsV2Request";
const _M = "Metadata";
const _MK = "MaxKeys";
const _MM = "MissingMeta";
const _N = "Name";
const _NCT = "NextContinuationToken";
const _NF = "NotFound";
const _NSA = "NoSuchAnnotation";
const _NSB = "NoSuchBucket";
const _NSK = "NoSuchKey";
const _NSU = "NoSuchUpload";
const _O = "Owner";
const _OAIATE = "ObjectAlreadyInActiveTierError";
const _OLEH = "ObjectLockEventHold";
const _OLEHDD = "ObjectLockEventHoldDurationDays";
const _OLEHDY = "ObjectLockEventHoldDurationYears";
const _OLLHS = "ObjectLockLegalHoldStatus";
const _OLM = "ObjectLockMode";
const _OLRUD = "ObjectLockRetainUntilDate";
const _OLb = "ObjectList";
const _ONIATE = "ObjectNotInActiveTierError";
const _OOA = "OptionalObjectAttributes";
const _Obj = "Object";
const _P = "Prefix";
const _PC = "PartsCount";
const _PN = "PartNumber";
const _RC = "RequestCharged";
const _RCC = "ResponseCacheControl";
const _RCD = "ResponseContentDisposition";
const _RCE = "ResponseContentEncoding";
const _RCL = "ResponseContentLanguage";
const _RCT = "ResponseContentType";
const _RE = "ResponseExpires";
const _RED = "RestoreExpiryDate";
const _RP = "RequestPayer";
const _RS = "ReplicationStatus";
const _RSe = "RestoreStatus";
const _Ra = "Range";
const _Re = "Restore";
const _SA = "StartAfter";
const _SAK = "SecretAccessKey";
const _SC = "StorageClass";
const _SCV = "SessionCredentialValue";
const _SCe = "SessionCredentials";
const _SM = "SessionMode";
const _SSE = "ServerSideEncryption";
const _SSECA = "SSECustomerAlgorithm";
const _SSECK = "SSECustomerKey";
const _SSECKMD = "SSECustomerKeyMD5";
const _SSEKMSEC = "SSEKMSEncryptionContext";
const _SSEKMSKI = "SSEKMSKeyId";
const _ST = "SessionToken";
const _Si = "Size";
const _TC = "TagCount";
const _TMP = "TooManyParts";
const _UMT = "UnsupportedMediaType";
const _VI = "VersionId";
const _WRL = "WebsiteRedirectLocation";
const _ar = "accept-ranges";
const _c = "client";
const _ct = "continuation-token";
const _d = "delimiter";
const _e = "error";
const _et = "encoding-type";
const _fo = "fetch-owner";
const _h = "http";
const _hE = "httpError";
const _hH = "httpHeader";
const _hPH = "httpPrefixHeaders";
const _hQ = "httpQuery";
const _mk = "max-keys";
const _p = "prefix";
const _pN = "partNumber";
const _rcc = "response-cache-control";
const _rcd = "response-content-disposition";
const _rce = "response-content-encoding";
const _rcl = "response-content-language";
const _rct = "response-content-type";
const _re = "response-expires";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.s3";
const _sa = "start-after";
const _vI = "versionId";
const _xF = "xmlFlattened";
const _xN = "xmlName";
const _xaas = "x-amz-archive-status";
const _xacc = "x-amz-checksum-crc32";
const _xacc_ = "x-amz-checksum-crc32c";
const _xacc__ = "x-amz-checksum-crc64nvme";
const _xacm = "x-amz-checksum-md5";
const _xacm_ = "x-amz-checksum-mode";
const _xacs = "x-amz-checksum-sha1";
const _xacs_ = "x-amz-checksum-sha256";
const _xacs__ = "x-amz-checksum-sha512";
const _xacsm = "x-amz-create-session-mode";
const _xact = "x-amz-checksum-type";
const _xacx = "x-amz-checksum-xxhash64";
const _xacx_ = "x-amz-checksum-xxhash3";
const _xacx__ = "x-amz-checksum-xxhash128";
const _xadm = "x-amz-delete-marker";
const _xae = "x-amz-expiration";
const _xaebo = "x-amz-expected-bucket-owner";
const _xam = "x-amz-meta-";
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
const _xasse = "x-amz-server-side-encryption";
const _xasseakki = "x-amz-server-side-encryption-aws-kms-key-id";
const _xassebke = "x-amz-server-side-encryption-bucket-key-enabled";
const _xassec = "x-amz-server-side-encryption-context";
const _xasseca = "x-amz-server-side-encryption-customer-algorithm";
const _xasseck = "x-amz-server-side-encryption-customer-key";
const _xasseckM = "x-amz-server-side-encryption-customer-key-MD5";
const _xatc = "x-amz-tagging-count";
const _xavi = "x-amz-version-id";
const _xawrl = "x-amz-website-redirect-location";
const n0 = "com.amazonaws.s3";
const _s_registry = new TypeRegistry(_s);
var S3ServiceException$ = [
	-3,
	_s,
	"S3ServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(S3ServiceException$, S3ServiceException);
const n0_registry = new TypeRegistry(n0);
var AccessDenied$ = [
	-3,
	n0,
	_AD,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[],
	[]
];
n0_registry.registerError(AccessDenied$, AccessDenied);
var AnnotationLimitExceeded$ = [
	-3,
	n0,
	_ALE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[],
	[]
];
n0_registry.registerError(AnnotationLimitExceeded$, AnnotationLimitExceeded);
var AnnotationNameTooLong$ = [
	-3,
	n0,
	_ANTL,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[],
	[]
];
n0_registry.registerError(AnnotationNameTooLong$, AnnotationNameTooLong);
var BucketAlreadyExists$ = [
	-3,
	n0,
	_BAE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[],
	[]
];
n0_registry.registerError(BucketAlreadyExists$, BucketAlreadyExists);
var BucketAlreadyOwnedByYou$ = [
	-3,
	n0,
	_BAOBY,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[],
	[]
];
n0_registry.registerError(BucketAlreadyOwnedByYou$, BucketAlreadyOwnedByYou);
var EncryptionTypeMismatch$ = [
	-3,
	n0,
	_ETM,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[],
	[]
];
n0_registry.registerError(EncryptionTypeMismatch$, EncryptionTypeMismatch);
var IdempotencyParameterMismatch$ = [
	-3,
	n0,
	_IPM,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[],
	[]
];
n0_registry.registerError(IdempotencyParameterMismatch$, IdempotencyParameterMismatch);
var InvalidAnnotationName$ = [
	-3,
	n0,
	_IAN,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[],
	[]
];
n0_registry.registerError(InvalidAnnotationName$, InvalidAnnotationName);
var InvalidObjectState$ = [
	-3,
	n0,
	_IOS,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_SC, _AT],
	[0, 0]
];
n0_registry.registerError(InvalidObjectState$, InvalidObjectState);
var InvalidPrefix$ = [
	-3,
	n0,
	_IP,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[],
	[]
];
n0_registry.registerError(InvalidPrefix$, InvalidPrefix);
var InvalidRequest$ = [
	-3,
	n0,
	_IR,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[],
	[]
];
n0_registry.registerError(InvalidRequest$, InvalidRequest);
var InvalidWriteOffset$ = [
	-3,
	n0,
	_IWO,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[],
	[]
];
n0_registry.registerError(InvalidWriteOffset$, InvalidWriteOffset);
var NoSuchAnnotation$ = [
	-3,
	n0,
	_NSA,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[],
	[]
];
n0_registry.registerError(NoSuchAnnotation$, NoSuchAnnotation);
var NoSuchBucket$ = [
	-3,
	n0,
	_NSB,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[],
	[]
];
n0_registry.registerError(NoSuchBucket$, NoSuchBucket);
var NoSuchKey$ = [
	-3,
	n0,
	_NSK,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[],
	[]
];
n0_registry.registerError(NoSuchKey$, NoSuchKey);
var NoSuchUpload$ = [
	-3,
	n0,
	_NSU,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[],
	[]
];
n0_registry.registerError(NoSuchUpload$, NoSuchUpload);
var NotFound$ = [
	-3,
	n0,
	_NF,
	{ [_e]: _c },
	[],
	[]
];
n0_registry.registerError(NotFound$, NotFound);
var ObjectAlreadyInActiveTierError$ = [
	-3,
	n0,
	_OAIATE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[],
	[]
];
n0_registry.registerError(ObjectAlreadyInActiveTierError$, ObjectAlreadyInActiveTierError);
var ObjectNotInActiveTierError$ = [
	-3,
	n0,
	_ONIATE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[],
	[]
];
n0_registry.registerError(ObjectNotInActiveTierError$, ObjectNotInActiveTierError);
var TooManyParts$ = [
	-3,
	n0,
	_TMP,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[],
	[]
];
n0_registry.registerError(TooManyParts$, TooManyParts);
var UnsupportedMediaType$ = [
	-3,
	n0,
	_UMT,
	{
		[_e]: _c,
		[_hE]: 415
	},
	[],
	[]
];
n0_registry.registerError(UnsupportedMediaType$, UnsupportedMediaType);
const errorTypeRegistries = [_s_registry, n0_registry];
var SessionCredentialValue = [
	0,
	n0,
	_SCV,
	8,
	0
];
var SSECustomerKey = [
	0,
	n0,
	_SSECK,
	8,
	0
];
var SSEKMSEncryptionContext = [
	0,
	n0,
	_SSEKMSEC,
	8,
	0
];
var SSEKMSKeyId = [
	0,
	n0,
	_SSEKMSKI,
	8,
	0
];
var CommonPrefix$ = [
	3,
	n0,
	_CP,
	0,
	[_P],
	[0]
];
var CreateSessionOutput$ = [
	3,
	n0,
	_CSO,
	{ [_xN]: _CSR },
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
	n0,
	_CSRr,
	0,
	[
		_B,
		_SM,
		_SSE,
		_SSEKMSKI,
		_SSEKMSEC,
		_BKE
	],
	[
		[0, 1],
		[0, { [_hH]: _xacsm }],
		[0, { [_hH]: _xasse }],
		[() => SSEKMSKeyId, { [_hH]: _xasseakki }],
		[() => SSEKMSEncryptionContext, { [_hH]: _xassec }],
		[2, { [_hH]: _xassebke }]
	],
	1
];
var HeadObjectOutput$ = [
	3,
	n0,
	_HOO,
	0,
	[
		_DM,
		_AR,
		_Ex,
		_Re,
		_ASr,
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
		_TC,
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
		[0, { [_hH]: _xaas }],
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
	n0,
	_HOR,
	0,
	[
		_B,
		_K,
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
var ListObjectsV2Output$ = [
	3,
	n0,
	_LOVO,
	{ [_xN]: _LBRi },
	[
		_IT,
		_Con,
		_N,
		_P,
		_Deli,
		_MK,
		_CPom,
		_ETnc,
		_KC,
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
	n0,
	_LOVR,
	0,
	[
		_B,
		_Deli,
		_ETnc,
		_MK,
		_P,
		_CTon,
		_FO,
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
		[2, { [_hQ]: _fo }],
		[0, { [_hQ]: _sa }],
		[0, { [_hH]: _xarp }],
		[0, { [_hH]: _xaebo }],
		[64, { [_hH]: _xaooa }]
	],
	1
];
var _Object$ = [
	3,
	n0,
	_Obj,
	0,
	[
		_K,
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
	n0,
	_O,
	0,
	[_DN, _ID],
	[0, 0]
];
var RestoreStatus$ = [
	3,
	n0,
	_RSe,
	0,
	[_IRIP, _RED],
	[2, 4]
];
var SessionCredentials$ = [
	3,
	n0,
	_SCe,
	0,
	[
		_AKI,
		_SAK,
		_ST,
		_Ex
	],
	[
		[0, { [_xN]: _AKI }],
		[() => SessionCredentialValue, { [_xN]: _SAK }],
		[() => SessionCredentialValue, { [_xN]: _ST }],
		[4, { [_xN]: _Ex }]
	],
	4
];
var CommonPrefixList = [
	1,
	n0,
	_CPL,
	0,
	() => CommonPrefix$
];
var ObjectList = [
	1,
	n0,
	_OLb,
	0,
	[() => _Object$, 0]
];
var CreateSession$ = [
	9,
	n0,
	_CSr,
	{ [_h]: [
		"GET",
		"/?session",
		200
	] },
	() => CreateSessionRequest$,
	() => CreateSessionOutput$
];
var HeadObject$ = [
	9,
	n0,
	_HO,
	{ [_h]: [
		"HEAD",
		"/{Key+}",
		200
	] },
	() => HeadObjectRequest$,
	() => HeadObjectOutput$
];
var ListObjectsV2$ = [
	9,
	n0,
	_LOV,
	{ [_h]: [
		"GET",
		"/?list-type=2",
		200
	] },
	() => ListObjectsV2Request$,
	() => ListObjectsV2Output$
];

// ../../main/node_modules/@aws-sdk/client-s3/dist-es/commands/CreateSessionCommand.js
var CreateSessionCommand = class extends command(_ep4, _mw0, "CreateSession", CreateSession$) {};

// ../../main/node_modules/@aws-sdk/client-s3/package.json
var version = "3.1169.0";

// ../../main/node_modules/@aws-sdk/checksums/dist-es/submodules/sha/sha1/Sha1Js.js
const BLOCK = 64;
const DIGEST_LENGTH = 20;
const INIT = new Int32Array([
	1732584193,
	4023233417,
	2562383102,
	271733878,
	3285377520
]);
const K = new Int32Array([
	1518500249,
	1859775393,
	2400959708,
	3395469782
]);
var Sha1Js = class Sha1Js {
	digestLength = DIGEST_LENGTH;
	state = Int32Array.from(INIT);
	w;
	buffer = new Uint8Array(BLOCK);
	bufferLength = 0;
	bytesHashed = 0;
	finished = false;
	inner;
	outer;
	constructor(secret) {
		if (secret) {
			const key = Sha1Js.normalizeKey(secret);
			this.inner = new Sha1Js();
			this.outer = new Sha1Js();
			const pad = /* @__PURE__ */ new Uint8Array(128);
			for (let i = 0; i < BLOCK; ++i) {
				pad[i] = 54 ^ key[i];
				pad[i + BLOCK] = 92 ^ key[i];
			}
			this.inner.update(pad.subarray(0, BLOCK));
			this.outer.update(pad.subarray(BLOCK));
		}
	}
	update(data) {
		if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
		if (this.inner) {
			this.inner.update(data);
			return;
		}
		let pos = 0;
		let { length } = data;
		this.bytesHashed += length;
		if (this.bufferLength > 0) {
			while (length > 0 && this.bufferLength < BLOCK) {
				this.buffer[this.bufferLength++] = data[pos++];
				--length;
			}
			if (this.bufferLength === BLOCK) {
				this.hashBuffer(this.buffer, 0);
				this.bufferLength = 0;
			}
		}
		while (length >= BLOCK) {
			this.hashBuffer(data, pos);
			pos += BLOCK;
			length -= BLOCK;
		}
		while (length > 0) {
			this.buffer[this.bufferLength++] = data[pos++];
			--length;
		}
	}
	async digest() {
		if (this.inner && this.outer) {
			if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
			this.finished = true;
			const innerDigest = this.inner.digestSync();
			this.outer.update(innerDigest);
			return this.outer.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(INIT);
		this.buffer = new Uint8Array(BLOCK);
		this.bufferLength = 0;
		this.bytesHashed = 0;
	}
	digestSync() {
		const state = this.state.slice();
		const buffer = this.buffer.slice();
		let bufferLength = this.bufferLength;
		const bitsHi = this.bytesHashed / 536870912 | 0;
		const bitsLo = this.bytesHashed << 3;
		buffer[bufferLength++] = 128;
		if (bufferLength > 56) {
			for (let i = bufferLength; i < BLOCK; ++i) buffer[i] = 0;
			this.hashBufferWith(state, buffer, 0);
			bufferLength = 0;
		}
		for (let i = bufferLength; i < 56; ++i) buffer[i] = 0;
		const v = new DataView(buffer.buffer, buffer.byteOffset, BLOCK);
		v.setUint32(56, bitsHi, false);
		v.setUint32(60, bitsLo, false);
		this.hashBufferWith(state, buffer, 0);
		const out = new Uint8Array(DIGEST_LENGTH);
		out[0] = state[0] >>> 24 & 255;
		out[1] = state[0] >>> 16 & 255;
		out[2] = state[0] >>> 8 & 255;
		out[3] = state[0] & 255;
		out[4] = state[1] >>> 24 & 255;
		out[5] = state[1] >>> 16 & 255;
		out[6] = state[1] >>> 8 & 255;
		out[7] = state[1] & 255;
		out[8] = state[2] >>> 24 & 255;
		out[9] = state[2] >>> 16 & 255;
		out[10] = state[2] >>> 8 & 255;
		out[11] = state[2] & 255;
		out[12] = state[3] >>> 24 & 255;
		out[13] = state[3] >>> 16 & 255;
		out[14] = state[3] >>> 8 & 255;
		out[15] = state[3] & 255;
		out[16] = state[4] >>> 24 & 255;
		out[17] = state[4] >>> 16 & 255;
		out[18] = state[4] >>> 8 & 255;
		out[19] = state[4] & 255;
		return out;
	}
	static normalizeKey(secret) {
		const key = toUint8Array(secret);
		if (key.byteLength > BLOCK) {
			const h = new Sha1Js();
			h.update(key);
			const digest = h.digestSync();
			const padded = new Uint8Array(BLOCK);
			padded.set(digest);
			return padded;
		}
		const padded = new Uint8Array(BLOCK);
		padded.set(key);
		return padded;
	}
	hashBuffer(data, offset) {
		this.hashBufferWith(this.state, data, offset);
	}
	hashBufferWith(state, data, offset) {
		const w = this.w ??= /* @__PURE__ */ new Int32Array(80);
		let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4];
		for (let t = 0; t < 16; ++t) w[t] = (data[offset + t * 4] & 255) << 24 | (data[offset + t * 4 + 1] & 255) << 16 | (data[offset + t * 4 + 2] & 255) << 8 | data[offset + t * 4 + 3] & 255;
		for (let t = 16; t < 80; ++t) {
			const x = w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16];
			w[t] = x << 1 | x >>> 31;
		}
		for (let t = 0; t < 80; ++t) {
			const r = t < 20 ? 0 : t < 40 ? 1 : t < 60 ? 2 : 3;
			const temp = ((s0 << 5 | s0 >>> 27) + (r === 0 ? s1 & s2 ^ ~s1 & s3 : r === 2 ? s1 & s2 ^ s1 & s3 ^ s2 & s3 : s1 ^ s2 ^ s3) | 0) + (s4 + (K[r] + w[t] | 0) | 0) | 0;
			s4 = s3;
			s3 = s2;
			s2 = s1 << 30 | s1 >>> 2;
			s1 = s0;
			s0 = temp;
		}
		state[0] = state[0] + s0 | 0;
		state[1] = state[1] + s1 | 0;
		state[2] = state[2] + s2 | 0;
		state[3] = state[3] + s3 | 0;
		state[4] = state[4] + s4 | 0;
	}
};

// ../../main/node_modules/@aws-sdk/checksums/dist-es/submodules/sha/sha1/Sha1Node.js
const hasNativeCrypto = (() => {
	try {
		createHash("sha1");
		return true;
	} catch {
		return false;
	}
})();
const Sha1Node = hasNativeCrypto ? buildNativeClass() : Sha1Js;
function buildNativeClass() {
	return class Sha1Node {
		digestLength = 20;
		secret;
		hash;
		isHmac;
		finished = false;
		constructor(secret) {
			this.secret = secret;
			this.isHmac = !!secret;
			this.hash = this.createHash();
		}
		update(data) {
			if (this.finished) throw new Error("Attempted to update an already finished hash.");
			this.hash.update(data);
		}
		async digest() {
			let buf;
			if (this.isHmac) {
				this.finished = true;
				buf = this.hash.digest();
			} else buf = this.hash.copy().digest();
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = this.createHash();
			this.finished = false;
		}
		createHash() {
			return this.secret ? createHmac("sha1", toBuffer(this.secret)) : createHash("sha1");
		}
	};
}
function toBuffer(data) {
	if (typeof data === "string") return data;
	if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	return Buffer.from(data);
}

// ../../main/node_modules/@aws-sdk/client-s3/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2006-03-01",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		getAwsChunkedEncodingStream: config?.getAwsChunkedEncodingStream ?? getAwsChunkedEncodingStream,
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultS3HttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}, {
			schemeId: "aws.auth#sigv4a",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
			signer: new AwsSdkSigV4ASigner()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		md5: config?.md5 ?? Md5Node,
		protocol: config?.protocol ?? S3RestXmlProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.s3",
			errorTypeRegistries,
			xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/",
			version: "2006-03-01",
			serviceTarget: "AmazonS3"
		},
		sdkStreamMixin: config?.sdkStreamMixin ?? sdkStreamMixin,
		serviceId: config?.serviceId ?? "S3",
		sha1: config?.sha1 ?? Sha1Node,
		sha256: config?.sha256 ?? Sha256Node,
		signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion,
		signingEscapePath: config?.signingEscapePath ?? false,
		urlParser: config?.urlParser ?? parseUrl,
		useArnRegion: config?.useArnRegion ?? void 0,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};

// ../../main/node_modules/@aws-sdk/client-s3/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$1(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
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
			clientVersion: version
		}),
		disableS3ExpressSessionAuth: config?.disableS3ExpressSessionAuth ?? loadConfig(NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS, loaderConfig),
		eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? eventStreamSerdeProvider,
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestChecksumCalculation: config?.requestChecksumCalculation ?? loadConfig(NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS, loaderConfig),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		responseChecksumValidation: config?.responseChecksumValidation ?? loadConfig(NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS, loaderConfig),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
		streamCollector: config?.streamCollector ?? streamCollector,
		streamHasher: config?.streamHasher ?? readableStreamHasher,
		useArnRegion: config?.useArnRegion ?? loadConfig(NODE_USE_ARN_REGION_CONFIG_OPTIONS, loaderConfig),
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};

// ../../main/node_modules/@aws-sdk/client-s3/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// ../../main/node_modules/@aws-sdk/client-s3/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// ../../main/node_modules/@aws-sdk/client-s3/dist-es/S3Client.js
var S3Client = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = resolveUserAgentConfig(_config_1);
		const _config_3 = resolveFlexibleChecksumsConfig(_config_2);
		const _config_4 = resolveRetryConfig(_config_3);
		const _config_5 = resolveRegionConfig(_config_4);
		const _config_6 = resolveHostHeaderConfig(_config_5);
		const _config_7 = resolveEndpointConfig(_config_6);
		const _config_8 = resolveEventStreamSerdeConfig(_config_7);
		const _config_9 = resolveHttpAuthSchemeConfig(_config_8);
		const _config_10 = resolveS3Config(_config_9, { session: [() => this, CreateSessionCommand] });
		const _config_11 = resolveRuntimeExtensions(_config_10, configuration?.extensions || []);
		this.config = _config_11;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultS3HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
				"aws.auth#sigv4": config.credentials,
				"aws.auth#sigv4a": config.credentials
			})
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
		this.middlewareStack.use(getValidateBucketNamePlugin(this.config));
		this.middlewareStack.use(getAddExpectContinuePlugin(this.config));
		this.middlewareStack.use(getRegionRedirectMiddlewarePlugin(this.config));
		this.middlewareStack.use(getS3ExpressPlugin(this.config));
		this.middlewareStack.use(getS3ExpressHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// ../../main/node_modules/@aws-sdk/client-s3/dist-es/commands/ListObjectsV2Command.js
var ListObjectsV2Command = class extends command(_ep8, _mw0, "ListObjectsV2", ListObjectsV2$) {};

// ../../main/node_modules/@aws-sdk/client-s3/dist-es/pagination/ListObjectsV2Paginator.js
const paginateListObjectsV2 = createPaginator(S3Client, ListObjectsV2Command, "ContinuationToken", "NextContinuationToken", "MaxKeys");

// actions/build-sandbox-image/list-assets.ts
async function listAssets(scope, world) {
	const amis = await listAmis(scope, world);
	const others = await Promise.all([
		listSnapshots(scope, amis, world),
		listExportTasks(scope, amis, world),
		listObjects(scope, world),
		listInstances(scope, world),
		listKeyPairs(scope, world),
		listStacks(scope, world)
	]);
	return [...amis, ...others.flat()];
}
function filterOf({ assetTagKey, assetId }) {
	return [{
		Name: `tag:${assetTagKey}`,
		Values: [assetId]
	}];
}
function carriesTag({ assetTagKey, assetId }, tags) {
	return (tags ?? []).some(({ Key, Value }) => Key === assetTagKey && Value === assetId);
}
async function listAmis(scope, { aws, signal }) {
	const request = {
		Owners: ["self"],
		Filters: filterOf(scope),
		IncludeDisabled: true
	};
	const amis = [];
	for await (const page of paginateDescribeImages({ client: aws.client(EC2Client) }, request, { abortSignal: signal })) for (const image of page.Images ?? []) {
		if (!carriesTag(scope, image.Tags)) continue;
		amis.push({
			kind: "ami",
			id: image.ImageId ?? "",
			name: image.Name ?? "",
			state: image.State ?? "pending",
			reason: image.StateReason?.Message,
			public: image.Public ?? false,
			snapshotIds: (image.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ? [Ebs.SnapshotId] : []),
			createdAt: image.CreationDate
		});
	}
	return amis;
}
async function listSnapshots(scope, amis, world) {
	const found = (await describeSnapshots(filterOf(scope), world)).filter(({ Tags }) => carriesTag(scope, Tags));
	const known = new Set(found.map(({ SnapshotId }) => SnapshotId));
	const untagged = amis.flatMap(({ snapshotIds }) => snapshotIds).filter((id) => !known.has(id));
	if (untagged.length > 0) found.push(...await describeSnapshots([{
		Name: "snapshot-id",
		Values: untagged
	}], world));
	return found.map(({ SnapshotId, State, VolumeSize, StartTime }) => ({
		kind: "snapshot",
		id: SnapshotId ?? "",
		state: State ?? "pending",
		sizeGib: VolumeSize ?? 0,
		createdAt: StartTime?.toISOString()
	}));
}
async function describeSnapshots(filters, { aws, signal }) {
	const request = {
		OwnerIds: ["self"],
		Filters: filters
	};
	const snapshots = [];
	const pages = paginateDescribeSnapshots({ client: aws.client(EC2Client) }, request, { abortSignal: signal });
	for await (const page of pages) snapshots.push(...page.Snapshots ?? []);
	return snapshots;
}
async function listExportTasks(scope, amis, { aws, signal }) {
	const imageIds = new Set(amis.map(({ id }) => id));
	const tasks = [];
	const pages = paginateDescribeExportImageTasks({ client: aws.client(EC2Client) }, {}, { abortSignal: signal });
	for await (const page of pages) for (const task of page.ExportImageTasks ?? []) {
		if (!carriesTag(scope, task.Tags) && !imageIds.has(task.ImageId ?? "")) continue;
		tasks.push({
			kind: "export-task",
			id: task.ExportImageTaskId ?? "",
			state: task.Status ?? "active",
			reason: task.StatusMessage,
			imageId: task.ImageId ?? ""
		});
	}
	return tasks;
}
async function listObjects({ location, assetId }, { aws, signal }) {
	if (location === void 0) return [];
	const request = {
		Bucket: location.bucket,
		Prefix: prefixOf(location, assetId)
	};
	const objects = [];
	for await (const page of paginateListObjectsV2({ client: aws.client(S3Client) }, request, { abortSignal: signal })) for (const { Key, Size, LastModified } of page.Contents ?? []) objects.push({
		kind: "s3-object",
		bucket: location.bucket,
		key: Key ?? "",
		sizeBytes: Size ?? 0,
		modifiedAt: LastModified?.toISOString() ?? ""
	});
	return objects;
}
async function listInstances(scope, { aws, signal }) {
	const instances = [];
	const pages = paginateDescribeInstances({ client: aws.client(EC2Client) }, { Filters: filterOf(scope) }, { abortSignal: signal });
	for await (const page of pages) for (const instance of (page.Reservations ?? []).flatMap(({ Instances }) => Instances ?? [])) {
		if (!carriesTag(scope, instance.Tags)) continue;
		instances.push({
			kind: "instance",
			id: instance.InstanceId ?? "",
			state: instance.State?.Name ?? "pending",
			createdAt: instance.LaunchTime?.toISOString()
		});
	}
	return instances;
}
async function listKeyPairs(scope, { aws, signal }) {
	const command = new DescribeKeyPairsCommand({ Filters: filterOf(scope) });
	const { KeyPairs } = await aws.client(EC2Client).send(command, { abortSignal: signal });
	return (KeyPairs ?? []).filter(({ Tags }) => carriesTag(scope, Tags)).map(({ KeyPairId, KeyName, CreateTime }) => ({
		kind: "key-pair",
		id: KeyPairId ?? "",
		name: KeyName ?? "",
		createdAt: CreateTime?.toISOString()
	}));
}
async function listStacks(scope, { aws, signal }) {
	const stacks = [];
	const pages = paginateDescribeStacks({ client: aws.client(CloudFormationClient) }, {}, { abortSignal: signal });
	for await (const page of pages) for (const stack of page.Stacks ?? []) {
		if (!carriesTag(scope, stack.Tags) || stack.StackStatus === "DELETE_COMPLETE") continue;
		stacks.push({
			kind: "stack",
			name: stack.StackName ?? "",
			state: stack.StackStatus ?? "",
			createdAt: stack.CreationTime?.toISOString()
		});
	}
	return stacks;
}

// actions/build-sandbox-image/run-record.ts
const STEPS = {
	start: "start-build",
	follow: "follow-build"
};
const JOURNAL_STATE = "journal";
function openJournal(key, { clock, runner, state }) {
	const journal = new Journal(join(runner.tempDir, "ai-ops", `${key}.journal.jsonl`), clock);
	state.save(JOURNAL_STATE, journal.path);
	return journal;
}
function intentToJson({ project, key, scope }) {
	const { assetId, assetTagKey, location } = scope;
	return {
		project,
		key,
		scope: {
			assetId,
			assetTagKey,
			...location === void 0 ? {} : { location: { ...location } }
		}
	};
}
function readRunRecord(entries) {
	const intent = entries.find(({ step, phase }) => step === STEPS.start && phase === "intent")?.detail;
	if (!isIntent(intent) || has(entries, STEPS.start, "failed")) return { state: "over" };
	const started = entries.find(({ step, phase }) => step === STEPS.start && phase === "done")?.detail;
	const buildId = typeof started === "string" ? started : void 0;
	if (has(entries, STEPS.follow, "done")) return { state: "over" };
	if (buildId !== void 0 && has(entries, STEPS.follow, "undone")) return {
		state: "stopped",
		intent,
		buildId
	};
	return {
		state: "open",
		intent,
		buildId
	};
}
function has(entries, step, phase) {
	return entries.some((entry) => entry.step === step && entry.phase === phase);
}
function isIntent(detail) {
	return typeof detail === "object" && detail !== null && "project" in detail && "key" in detail && "scope" in detail;
}

// actions/build-sandbox-image/start-once.ts
const LOOKS = 4;
const BETWEEN_LOOKS_MS = 2e3;
async function startOnce(request, intent, journal, world) {
	world.signal.throwIfAborted();
	journal.write(STEPS.start, "intent", intentToJson(intent));
	const calm = {
		aws: world.aws,
		signal: new AbortController().signal
	};
	try {
		const build = await startBuild(request, calm);
		journal.write(STEPS.start, "done", build.id);
		return build;
	} catch (error) {
		const refused = wasRefused(error);
		const build = refused ? void 0 : await searchBuild(intent, world);
		if (build === void 0) {
			if (refused) journal.write(STEPS.start, "failed", messageOf(error));
			throw error;
		}
		world.log.warning(`The answer to the start was lost (${messageOf(error)}); build ${build.id} had been started.`);
		journal.write(STEPS.start, "done", build.id);
		return build;
	}
}
async function searchBuild({ project, key }, { aws, clock }) {
	const calm = {
		aws,
		signal: new AbortController().signal
	};
	for (let looks = 1;; looks += 1) {
		const build = await findBuildByKey(project, key, calm);
		if (build !== void 0 || looks === LOOKS) return build;
		await clock.sleep(BETWEEN_LOOKS_MS, calm.signal);
	}
}
function wasRefused(error) {
	if (!(error instanceof Error) || !("$metadata" in error)) return false;
	const metadata = error.$metadata;
	const status = typeof metadata === "object" && metadata !== null && "httpStatusCode" in metadata ? metadata.httpStatusCode : 0;
	return typeof status === "number" && status >= 400 && status < 500 && !/Throttling|TooManyRequests/.test(error.name);
}

// actions/build-sandbox-image/stop-build.ts
const LOOK_EVERY_MS = 400;
async function stopBuild(id, { aws, clock }, waitMs) {
	const world = {
		aws,
		signal: new AbortController().signal
	};
	try {
		await aws.client(CodeBuildClient).send(new StopBuildCommand({ id }));
		const until = clock.now().getTime() + waitMs;
		for (;;) {
			const build = await getBuild(id, world);
			if (build === void 0) return {
				state: "failed",
				reason: `CodeBuild does not know the build ${id}`
			};
			if (hasEnded(build)) return {
				state: "ended",
				build
			};
			if (clock.now().getTime() >= until) return {
				state: "stopping",
				build
			};
			await clock.sleep(LOOK_EVERY_MS, world.signal);
		}
	} catch (error) {
		return {
			state: "failed",
			reason: messageOf(error)
		};
	}
}
function describeStop(id, outcome) {
	switch (outcome.state) {
		case "ended": return outcome.build.status === "STOPPED" ? `Build ${id} is stopped.` : `Build ${id} had ended already (${outcome.build.status}).`;
		case "stopping": return `Build ${id} is being stopped.`;
		case "failed": return `Build ${id} could not be stopped (${outcome.reason}) and may still run. Stop it: aws codebuild stop-build --id '${id}'`;
	}
}

export { failureOf as A, urlOf as B, command$2 as C, getProject as D, getBuild as E, describeAsset as F, parseEnvironment as H, isProduct as I, removalCommand as L, phaseNews as M, assetKey as N, runningBuilds as O, assetVersion as P, VM_IMAGE_FORMATS as R, _mw0$2 as S, ListStackResources$ as T, AwsJson1_1Protocol as U, OWN_VARIABLES as V, createPaginator as W, _mw0$1 as _, JOURNAL_STATE as a, GetEbsEncryptionByDefault$ as b, readRunRecord as c, HeadObject$ as d, _ep0 as f, _ep0$1 as g, DescribeImagesCommand as h, startOnce as i, hasEnded as j, resolveEventStreamSerdeConfig as k, listAssets as l, command as m, stopBuild as n, STEPS as o, _mw8 as p, searchBuild as r, openJournal as s, describeStop as t, S3Client as u, command$1 as v, CloudFormationClient as w, _ep0$2 as x, EC2Client as y, formatOf as z };