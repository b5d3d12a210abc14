export const id = 529;
export const ids = [529];
export const modules = {

1529:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _chunks_shared$0 = __webpack_require__(8624);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);





// actions/validate-changelog/parse/calendar-date.ts
const DAY_MS = 864e5;
function calendarDate(year, month, day) {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? {
		year,
		month,
		day
	} : void 0;
}
function parseIsoDate(text) {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	return match === null ? void 0 : calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
function formatDate({ year, month, day }) {
	return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
function daysBetween(a, b) {
	return Math.round((utcOf(a) - utcOf(b)) / DAY_MS);
}
function dateInZone(instant, timeZone) {
	const parts = new Intl.DateTimeFormat("en-US", {
		timeZone,
		calendar: "iso8601",
		numberingSystem: "latn",
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	}).formatToParts(instant);
	const part = (type) => Number(parts.find((one) => one.type === type)?.value ?? NaN);
	return {
		year: part("year"),
		month: part("month"),
		day: part("day")
	};
}
function isTimeZone(timeZone) {
	try {
		new Intl.DateTimeFormat("en-US", { timeZone });
		return true;
	} catch {
		return false;
	}
}
function utcOf({ year, month, day }) {
	return Date.UTC(year, month - 1, day);
}

// actions/validate-changelog/parse/tag-version.ts
function tagVersion(name) {
	const bare = name.replace(/^(?:release[-/_]?|version[-/_]?)/i, "");
	const version = (0,_chunks_shared$0.d)(bare);
	return version !== void 0 && version.numbers.length >= 3 ? version : void 0;
}

// actions/validate-changelog/rules/rule.ts
function documentRule(rule) {
	return {
		...rule,
		check: (facts, settings) => facts.document === void 0 ? [] : rule.check(facts.document, facts, settings)
	};
}
function always(severity) {
	return {
		release: severity,
		"pull-request": severity
	};
}

// actions/validate-changelog/rules/abandoned-draft.ts
const abandonedDraft = {
	id: "abandoned-draft",
	demand: "No changes file of an older version is still without a date.",
	reason: "17 of 29 undated files are abandoned: the version was skipped, its changes are announced in no release. A release that was stamped beside a protected branch leaves its file undated as well: then the day of the tag is missing.",
	severity: always("warning"),
	*check({ changesFiles, expected, tags, format }) {
		const dated = changesFiles.filter(({ isDated }) => isDated).map(({ version }) => version);
		const tagged = tags.state === "known" ? tags.value.reachable : [];
		const newest = (0,_chunks_shared$0.u)([...dated, ...tagged].filter((version) => !(0,_chunks_shared$0.l)(version)));
		if (newest === void 0) return;
		for (const file of changesFiles) {
			const { path, version, isDated, titleSpan, openDate } = file;
			if (openDate === void 0 && format === "keep-a-changelog") continue;
			if (isDated || (0,_chunks_shared$0.c)(version, newest) > 0) continue;
			if (expected !== void 0 && (0,_chunks_shared$0.f)(version, expected.version)) continue;
			const tag = tagOf$1(file, tags);
			if (tag === void 0 ? (0,_chunks_shared$0.f)(version, newest) : openDate === void 0) continue;
			yield {
				path,
				span: titleSpan,
				message: tag === void 0 ? `Version ${version.text} was never released: it has no date, and ${newest.text} is newer.` : `Version ${version.text} is released (tag ${tag.name}), but its date is still open.`,
				advice: tag === void 0 ? "Move its changes to the version that has them, and remove the file." : `Write ${tag.day ?? "the day of the tag"}, if that is when it was released.`
			};
		}
	}
};
function tagOf$1({ version }, tags) {
	if (tags.state !== "known") return void 0;
	const name = tags.value.names.find((one) => {
		const tagged = tagVersion(one);
		return tagged !== void 0 && (0,_chunks_shared$0.f)(tagged, version);
	});
	return name === void 0 ? void 0 : {
		name,
		day: tags.value.days?.get(name)
	};
}

// actions/validate-changelog/parse/source.ts
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = 65279;
function createSource(path, text) {
	let count = 1;
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === LINE_FEED) count++;
	const lineStarts = new Int32Array(count);
	lineStarts[0] = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
	for (let at = 0, line = 1; at < text.length; at++) if (text.charCodeAt(at) === LINE_FEED) lineStarts[line++] = at + 1;
	return {
		path,
		text,
		lineStarts
	};
}
function lineCount(source) {
	return source.lineStarts.length;
}
function lineStart({ text, lineStarts }, index) {
	return lineStarts[index] ?? text.length;
}
function lineEnd({ text, lineStarts }, index) {
	const start = lineStarts[index] ?? text.length;
	let end = lineStarts[index + 1] ?? text.length;
	if (end > start && text.charCodeAt(end - 1) === LINE_FEED) end--;
	if (end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--;
	return end;
}
function lineText(source, index) {
	return source.text.slice(lineStart(source, index), lineEnd(source, index));
}
function lineAt({ lineStarts }, offset) {
	let low = 0;
	let high = lineStarts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((lineStarts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
function spanInLine({ source, index, offset, length }) {
	return {
		offset,
		length,
		line: index + 1,
		column: offset - lineStart(source, index) + 1
	};
}
function spanAt(source, offset, length) {
	return spanInLine({
		source,
		index: lineAt(source, offset),
		offset,
		length
	});
}
function spanOfLine(source, index) {
	const start = lineStart(source, index);
	return spanInLine({
		source,
		index,
		offset: start,
		length: lineEnd(source, index) - start
	});
}
function lineEndOf(text) {
	const first = text.indexOf("\n");
	return first > 0 && text.charCodeAt(first - 1) === CARRIAGE_RETURN ? "\r\n" : "\n";
}

// actions/validate-changelog/parse/line-kinds.ts
const LINE = {
	blank: 0,
	text: 1,
	heading: 2,
	item: 3,
	code: 4,
	comment: 5,
	underline: 6
};
const HASH$1 = 35;
const SPACE = 32;
const TAB = 9;
const BACKTICK = 96;
const TILDE = 126;
const EQUALS = 61;
const HYPHEN = 45;
const ASTERISK = 42;
const PLUS = 43;
const LESS = 60;
function classifyLines(source) {
	const count = lineCount(source);
	const kinds = new Uint8Array(count);
	const levels = new Uint8Array(count);
	let fence;
	let fenceLine;
	let commentEnd = 0;
	for (let index = 0; index < count; index++) {
		const end = lineEnd(source, index);
		const start = skipBlanks(source.text, lineStart(source, index), end);
		if (fence === void 0 && start >= commentEnd && startsComment(source.text, start, end)) commentEnd = endOfComment(source.text, start);
		if (fence !== void 0) {
			kinds[index] = LINE.code;
			if (closes({
				text: source.text,
				start,
				end,
				fence
			})) fence = void 0;
		} else if (start < commentEnd) kinds[index] = LINE.comment;
		else if (start === end) kinds[index] = LINE.blank;
		else {
			fence = opensFence(source.text, start, end);
			if (fence !== void 0) {
				kinds[index] = LINE.code;
				fenceLine = index;
			} else classifyText({
				source,
				index,
				start,
				end,
				lineKinds: {
					kinds,
					levels
				}
			});
		}
	}
	return {
		kinds,
		levels,
		openFence: fence === void 0 ? void 0 : fenceLine
	};
}
function skipBlanks(text, from, end) {
	let at = from;
	while (at < end && isBlank(text.charCodeAt(at))) at++;
	return at;
}
function trimBlanks(text, from, end) {
	let at = end;
	while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
	return at;
}
function classifyText({ source, index, start, end, lineKinds: { kinds, levels } }) {
	const { text } = source;
	const level = headingLevel({
		text,
		start,
		end,
		first: index === 0
	});
	const underlined = index > 0 && kinds[index - 1] === LINE.text;
	if (level > 0) {
		kinds[index] = LINE.heading;
		levels[index] = level;
	} else if (underlined && (index < 2 || kinds[index - 2] === LINE.blank)) {
		const underline = underlineLevel(text, start, end);
		kinds[index] = underline === 0 ? textKind(text, start, end) : LINE.underline;
		if (underline > 0) {
			kinds[index - 1] = LINE.heading;
			levels[index - 1] = underline;
		}
	} else kinds[index] = textKind(text, start, end);
}
function textKind(text, start, end) {
	return isListItem(text, start, end) ? LINE.item : LINE.text;
}
function headingLevel({ text, start, end, first }) {
	let at = start;
	while (at < end && text.charCodeAt(at) === HASH$1) at++;
	const level = at - start;
	if (level === 0 || level > 6) return 0;
	if (at === end || isBlank(text.charCodeAt(at))) return level;
	if (level === 1 && !first) return 0;
	const next = text.codePointAt(at) ?? 0;
	if (next < 128) return isAsciiLetter(next) || "`[*_".includes(String.fromCharCode(next)) ? level : 0;
	return /[\p{L}\p{Extended_Pictographic}]/u.test(String.fromCodePoint(next)) ? level : 0;
}
function underlineLevel(text, start, end) {
	const mark = text.charCodeAt(start);
	if (mark !== EQUALS && mark !== HYPHEN) return 0;
	let at = start;
	while (at < end && text.charCodeAt(at) === mark) at++;
	if (at - start < 2 || skipBlanks(text, at, end) !== end) return 0;
	return mark === EQUALS ? 1 : 2;
}
function isListItem(text, start, end) {
	const mark = text.charCodeAt(start);
	if (mark === HYPHEN || mark === ASTERISK || mark === PLUS) {
		if (start + 1 === end || isBlank(text.charCodeAt(start + 1))) return true;
		return isDigit$1(text.charCodeAt(start + 2)) && text.charCodeAt(start + 1) === HASH$1;
	}
	let at = start;
	while (at < end && at - start < 9 && isDigit$1(text.charCodeAt(at))) at++;
	const delimiter = text.charAt(at);
	if (at === start || delimiter !== "." && delimiter !== ")") return false;
	return at + 1 === end || isBlank(text.charCodeAt(at + 1));
}
function opensFence(text, start, end) {
	const mark = text.charCodeAt(start);
	if (mark !== BACKTICK && mark !== TILDE) return void 0;
	const length = runLength({
		text,
		start,
		end,
		mark
	});
	if (length < 3) return void 0;
	const info = text.slice(start + length, end);
	return mark === BACKTICK && info.includes("`") ? void 0 : {
		mark,
		length
	};
}
function closes({ text, start, end, fence: { mark, length } }) {
	const run = runLength({
		text,
		start,
		end,
		mark
	});
	return run >= length && skipBlanks(text, start + run, end) === end;
}
function runLength({ text, start, end, mark }) {
	let at = start;
	while (at < end && text.charCodeAt(at) === mark) at++;
	return at - start;
}
function startsComment(text, start, end) {
	return text.charCodeAt(start) === LESS && end - start >= 4 && text.startsWith("<!--", start);
}
function endOfComment(text, start) {
	const close = text.indexOf("-->", start + 4);
	return close === -1 ? text.length + 1 : close;
}
function isBlank(code) {
	return code === SPACE || code === TAB;
}
function isAsciiLetter(code) {
	const lower = code | 32;
	return lower >= 97 && lower <= 122;
}
function isDigit$1(code) {
	return code >= 48 && code <= 57;
}

// actions/validate-changelog/rules/broken-file.ts
const mergeConflict = {
	id: "merge-conflict",
	demand: "No file holds the marks of a merge conflict.",
	reason: "A conflict that is committed puts the changes of both sides, or of neither, into the release notes.",
	severity: always("error"),
	*check(facts) {
		for (const { source } of judgedFiles(facts)) for (const index of conflictLines(source)) yield {
			path: source.path,
			span: spanOfLine(source, index),
			message: `\`${lineText(source, index).slice(0, 40)}\` is the mark of a merge conflict.`,
			advice: "Solve the conflict: keep what is right of both sides, and remove the marks."
		};
	}
};
const openFence = {
	id: "open-fence",
	demand: "Every code fence is closed by one of the same kind, at least as long.",
	reason: "What stands behind a fence that is not closed is code: its headings, tickets and links are seen by no tool.",
	severity: always("warning"),
	*check(facts) {
		for (const { source, lines } of judgedFiles(facts)) {
			const { openFence: index } = lines;
			if (index === void 0) continue;
			yield {
				path: source.path,
				span: spanOfLine(source, index),
				message: "This code fence is not closed: everything behind it is code.",
				advice: `Close it with \`${/[`~]+/.exec(lineText(source, index))?.[0].slice(0, 20) ?? ""}\` on a line of its own.`
			};
		}
	}
};
function judgedFiles({ document, index, keepAChangelog }) {
	const files = [...document === void 0 ? [] : [document], ...keepAChangelog === void 0 || document !== void 0 ? [] : [keepAChangelog]];
	const list = index === void 0 ? [] : [{
		source: index.source,
		lines: classifyLines(index.source)
	}];
	return [...files, ...list];
}
function conflictLines(source) {
	const found = [];
	for (const mark of [
		"<<<<<<<",
		"|||||||",
		">>>>>>>"
	]) for (let at = source.text.indexOf(mark); at !== -1 && found.length < 50; at = source.text.indexOf(mark, at + 7)) {
		const index = lineAt(source, at);
		if (index < lineCount(source) && /^(?:<{7}|\|{7}|>{7})(?: |$)/.test(lineText(source, index).slice(0, 10))) found.push(index);
	}
	return [...new Set(found)].sort((a, b) => a - b);
}

// actions/validate-changelog/rules/index-fixes.ts
function insertionOf(index, version, name) {
	const { source, entries } = index;
	const below = entries.find((entry) => entry.version !== void 0 && (0,_chunks_shared$0.c)(entry.version, version) < 0);
	const neighbour = below ?? entries.at(-1);
	const eol = lineEndOf(source.text);
	const fix = (offset, replacement) => ({
		title: `Link ${name}`,
		edits: [{
			path: source.path,
			offset,
			length: 0,
			replacement
		}]
	});
	if (neighbour === void 0) {
		const isEnded = source.text === "" || source.text.endsWith("\n");
		return fix(source.text.length, `${isEnded ? "" : eol}${eol}* [${version.text}](${name})${eol}`);
	}
	const line = lineLike(neighbour, version, name);
	if (line === void 0) return void 0;
	const at = neighbour.span.line - 1;
	if (below !== void 0) return fix(lineStart(source, at), `${line}${eol}`);
	return fix(lineEnd(source, at), `${eol}${line}`);
}
function lineLike({ prefix, label, target, version: own }, version, name) {
	if (prefix === void 0) return void 0;
	if (/[02-9]/.test(prefix)) return void 0;
	const text = own === void 0 ? version.text : label.replace(own.text, version.text);
	const folder = target.slice(0, target.lastIndexOf("/") + 1);
	return `${prefix}[${text}](${/^(?:\.\/)?(?:[\w.-]+\/)*$/.test(folder) ? folder : ""}${name})`;
}
function wholeIndex({ changesFiles, indexPath }) {
	const edit = {
		path: indexPath,
		offset: 0,
		length: 0,
		replacement: `# Changes\n\n${changesFiles.toSorted((a, b) => (0,_chunks_shared$0.c)(b.version, a.version)).map(({ version, path }) => `* [${version.text}](${nameOf$1(path)})`).join("\n")}\n`
	};
	return {
		title: `Write ${indexPath}`,
		edits: [edit]
	};
}
function retargetingOf({ targetSpan, target, label }, name, path) {
	const { offset, length } = targetSpan;
	const replacement = `${target.startsWith("./") ? "./" : ""}${name}`;
	return {
		title: `Link ${label} to ${name}`,
		edits: [{
			path,
			offset,
			length,
			replacement
		}]
	};
}
function removalOf$1({ source }, { span, label, prefix }) {
	if (prefix === void 0) return void 0;
	const start = lineStart(source, span.line - 1);
	const end = lineStart(source, span.line);
	return {
		title: `Remove the line of ${label}`,
		edits: [{
			path: source.path,
			offset: start,
			length: end - start,
			replacement: ""
		}]
	};
}
function nameOf$1(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// actions/validate-changelog/rules/changelog-index.ts
const changelogIndex = {
	id: "changelog-index",
	demand: "changelog.md links every changes file once, newest first, and nothing that does not exist. Keep a Changelog: the entries are in order, each version once.",
	reason: "In 59 repositories 4 changes files were not linked, one link led to another version, one to nothing.",
	inputs: ["changelog", "changes-directory"],
	fixes: "writes the file where there is none, adds a line for each link that is missing in the notation of the others, corrects a target, removes a line that is nothing but a dangling or repeated link; never a line that says more, and never the order",
	severity: always("error"),
	check: (facts) => facts.format === "keep-a-changelog" ? checkEntries(facts) : checkIndex(facts)
};
function* checkIndex(facts) {
	const { index, indexPath, expected, changesFiles } = facts;
	if (changesFiles.length === 0) return;
	if (index === void 0) {
		yield {
			path: indexPath,
			message: `There is no ${indexPath}.`,
			advice: "Add it with a link to each changes file.",
			fix: wholeIndex(facts)
		};
		return;
	}
	const isExpected = (version) => version !== void 0 && expected !== void 0 && (0,_chunks_shared$0.f)(version, expected.version);
	const grave = (version) => isExpected(version) ? {} : { atMost: "warning" };
	yield* checkLinks(facts, index, grave);
	const listed = new Set(index.entries.map((entry) => keyOf$1(entry.version)));
	for (const { version, path } of changesFiles.toReversed()) {
		if (listed.has(keyOf$1(version))) continue;
		yield {
			path: indexPath,
			message: `${path} is not linked.`,
			...grave(version),
			advice: `Add \`* [${version.text}](${nameOf$1(path)})\`.`,
			...optional(insertionOf(index, version, nameOf$1(path)))
		};
	}
	yield* checkOrder(index);
	yield* checkToctree(facts, index);
}
function* checkLinks({ changesFiles, indexPath }, index, grave) {
	const byName = new Map(changesFiles.map((file) => [nameOf$1(file.path), file]));
	const byVersion = new Map(changesFiles.map((file) => [keyOf$1(file.version), file]));
	const seen = new Map();
	for (const entry of index.entries) {
		const { version, target, span, targetSpan } = entry;
		const linked = byName.get(target.replace(/^\.\//, ""));
		const meant = version === void 0 ? void 0 : byVersion.get(keyOf$1(version));
		if (version !== void 0 && linked === void 0 && isChangesFile(target)) yield {
			path: indexPath,
			span: targetSpan,
			message: `The link of ${entry.label} leads to ${target}, which does not exist.`,
			...grave(version),
			advice: meant === void 0 ? "Remove the line." : `Link ${nameOf$1(meant.path)}.`,
			...optional(meant === void 0 ? removalOf$1(index, entry) : retargetingOf(entry, nameOf$1(meant.path), indexPath))
		};
		else if (version !== void 0 && linked !== void 0 && !(0,_chunks_shared$0.f)(linked.version, version)) yield {
			path: indexPath,
			span: targetSpan,
			message: `The link of ${entry.label} leads to the changes of ${linked.version.text}.`,
			...grave(version),
			advice: `Link ${meant === void 0 ? `changes_${version.text}.md` : nameOf$1(meant.path)}.`,
			...meant === void 0 ? {} : { fix: retargetingOf(entry, nameOf$1(meant.path), indexPath) }
		};
		if (version === void 0) continue;
		const key = version.text;
		const earlier = seen.get(key);
		if (earlier === void 0) seen.set(key, entry);
		else yield {
			path: indexPath,
			span,
			message: `Version ${key} is listed twice: also in line ${earlier.span.line}.`,
			...grave(version),
			advice: "Remove one of the lines.",
			...optional(target === earlier.target ? removalOf$1(index, entry) : void 0)
		};
	}
}
function* checkOrder({ entries, source }) {
	let above;
	for (const entry of entries) {
		if (entry.version === void 0) continue;
		if (above?.version !== void 0 && (0,_chunks_shared$0.c)(entry.version, above.version) > 0) yield {
			path: source.path,
			span: entry.span,
			message: `${entry.version.text} stands below ${above.version.text}: the newest comes first.`,
			atMost: "warning",
			advice: "Sort the list."
		};
		above = entry;
	}
}
function* checkToctree({ expected, changesFiles }, { toctree, source }) {
	if (toctree === void 0 || expected === void 0) return;
	const file = changesFiles.find(({ version }) => (0,_chunks_shared$0.f)(version, expected.version));
	const name = file === void 0 ? void 0 : nameOf$1(file.path).replace(/\.md$/, "");
	if (name === void 0 || toctree.some((entry) => entry.name.replace(/\.md$/, "") === name)) return;
	const first = toctree.find((entry) => /^changes_/.test(entry.name));
	yield {
		path: source.path,
		span: first?.span,
		message: `The toctree does not list ${name}.`,
		advice: `Add ${name} to it.`,
		atMost: "warning",
		...first === void 0 ? {} : { fix: {
			title: `Add ${name} to the toctree`,
			edits: [{
				path: source.path,
				offset: first.span.offset,
				length: 0,
				replacement: `${indentationOf(source, first.span)}${name}${lineEndOf(source.text)}`
			}]
		} }
	};
}
function* checkEntries({ keepAChangelog, expected }) {
	let above;
	const seen = new Map();
	if (keepAChangelog === void 0) return;
	const { path } = keepAChangelog.source;
	for (const { title } of keepAChangelog.entries) {
		const version = title.version?.version;
		if (version === void 0) continue;
		const { span } = title;
		const twice = seen.get(version.text);
		if (twice !== void 0) yield {
			path,
			span,
			message: `Version ${version.text} has two entries: also in line ${twice}.`,
			...expected !== void 0 && (0,_chunks_shared$0.f)(version, expected.version) ? {} : { atMost: "warning" },
			advice: "Put both together."
		};
		else if (above !== void 0 && (0,_chunks_shared$0.c)(version, above.version) > 0) yield {
			path,
			span,
			message: `${version.text} stands below ${above.version.text}: the newest comes first.`,
			atMost: "warning",
			advice: "Sort the entries."
		};
		seen.set(version.text, span.line);
		above = {
			version,
			line: span.line
		};
	}
}
function keyOf$1(version) {
	if (version === void 0) return "";
	const [major = 0, minor = 0, patch = 0, ...rest] = version.numbers;
	return [
		major,
		minor,
		patch,
		...rest,
		version.prerelease ?? ""
	].join(".");
}
function optional(fix) {
	return fix === void 0 ? {} : { fix };
}
function indentationOf(source, { line }) {
	return /^[ \t]*/.exec(lineText(source, line - 1))?.[0] ?? "";
}
function isChangesFile(target) {
	return /^(?:\.\/)?[\w.-]+\.md$/.test(target);
}

// actions/validate-changelog/rules/code-name.ts
const codeName = documentRule({
	id: "code-name",
	demand: "The release has a code name: it is the title of the release on GitHub.",
	reason: "76 releases whose title names the project went out without one, and every tool takes `t.b.d.` for a name.",
	inputs: ["code-name"],
	severity: always("error"),
	*check({ codeName: name, title, source, firstLine, to }, { format }, { codeName: wanted }) {
		if (firstLine >= to || wanted === "never" || wanted === "named" && (format === "keep-a-changelog" || title !== void 0 && title.family !== "named")) return;
		const path = source.path;
		if (name === void 0) yield {
			path,
			...title === void 0 ? {} : { span: title.span },
			message: "There is no code name.",
			advice: `Write \`Code name: …\` between the title (line ${firstLine + 1}) and the first section.`
		};
		else if (name.state === "empty") yield {
			path,
			span: name.span,
			message: "The code name is empty.",
			advice: "Write it behind the colon."
		};
		else if (name.state === "placeholder") yield {
			path,
			span: name.textSpan,
			message: `\`${name.text}\` is not a code name, it only holds its place.`,
			advice: "Write what the release is about."
		};
	}
});

// actions/validate-changelog/rules/datable.ts
function isTagged(version, tags) {
	return tags.state === "known" && tags.value.names.some((name) => {
		const tagged = tagVersion(name);
		return tagged !== void 0 && (0,_chunks_shared$0.f)(tagged, version);
	});
}
function mayBeDated({ mode, expected, changesFiles, tags, release }) {
	if (mode !== "release" || expected === void 0) return false;
	if (tags.state === "unreadable" || release.state === "unreadable") return false;
	if (release.state === "known" && release.value?.isDraft === false) return false;
	const { version } = expected;
	return !isTagged(version, tags) && changesFiles.every((file) => (0,_chunks_shared$0.c)(file.version, version) <= 0 || isTagged(file.version, tags));
}

// actions/validate-changelog/rules/date-placeholder.ts
const datePlaceholder = documentRule({
	id: "date-placeholder",
	demand: "What is released has its date: no `2024-??-??`, `t.b.d.` or `unreleased`. In a pull request it may still be open.",
	reason: "Five releases went out with the date still open. 49 commits changed nothing but this line: with `stamp: true` the release writes it itself.",
	inputs: ["stamp", "time-zone"],
	fixes: "sets the open date of the version that is released to today; never the date of a version that is tagged, released, older than another without a tag, or whose tags cannot be read",
	severity: {
		release: "error",
		"pull-request": "notice"
	},
	*check({ title, source }, facts, { stamp }) {
		const { today, mode } = facts;
		if (title?.date.kind !== "placeholder") return;
		const { text, span } = title.date;
		const path = source.path;
		const mayBeSet = title.family !== "unreleased" && mayBeDated(facts);
		const willBeStamped = stamp && (mayBeSet || mode === "pull-request") && title.family !== "unreleased";
		const day = today === void 0 ? void 0 : formatDate(today);
		yield {
			path,
			span,
			message: `The date is still open: \`${text}\`.`,
			...willBeStamped ? { atMost: "notice" } : {},
			advice: mode === "pull-request" ? "It has to be set when the release is made; `stamp: true` does that by itself." : willBeStamped ? "It is set by this run." : `Write the day of the release${day === void 0 ? "" : `, ${day}`}, or let the release write it (\`stamp: true\`).`,
			...day === void 0 || !mayBeSet ? {} : { fix: {
				title: `Set the date to ${day}`,
				edits: [{
					path,
					offset: span.offset,
					length: span.length,
					replacement: day
				}]
			} }
		};
	}
});

// actions/validate-changelog/rules/date-valid.ts
const dateValid = documentRule({
	id: "date-valid",
	demand: "The title has a date that exists, as `yyyy-mm-dd`.",
	reason: "`released 25.06.2020` is read by no tool, and `2023-13-45` makes release-droid end with an exception instead of a finding.",
	fixes: "writes the same day as `yyyy-mm-dd` where only one can be meant; never in a version that is tagged or released, or whose tags cannot be read",
	severity: always("error"),
	*check({ title, source }, facts) {
		if (title === void 0) return;
		const { today, mode, expected, tags } = facts;
		const isReleased = tags.state === "unreadable" || expected !== void 0 && isTagged(expected.version, tags);
		const mayBeWritten = mode === "release" ? mayBeDated(facts) : !isReleased;
		const { date } = title;
		const path = source.path;
		if (date.kind === "missing" && facts.format === "keep-a-changelog" && (facts.keepAChangelog?.entries ?? []).every((entry) => entry.title.date.kind !== "date")) return;
		if (date.kind === "missing") yield {
			path,
			span: title.span,
			message: "The title has no date.",
			advice: `End it with the day of the release: \`, released ${today === void 0 ? "yyyy-mm-dd" : formatDate(today)}\`.`
		};
		if (date.kind !== "malformed") return;
		const meant = date.meant === void 0 ? void 0 : formatDate(date.meant);
		const { offset, length } = date.span;
		yield {
			path,
			span: date.span,
			message: `\`${date.text}\` is not a date of the form yyyy-mm-dd that exists.`,
			advice: meant === void 0 ? "Write the day of the release as yyyy-mm-dd." : `Write ${meant}.`,
			...meant === void 0 || !mayBeWritten ? {} : { fix: {
				title: `Write the date as ${meant}`,
				edits: [{
					path,
					offset,
					length,
					replacement: meant
				}]
			} }
		};
	}
});

// actions/validate-changelog/rules/date-window.ts
const dateWindow = documentRule({
	id: "date-window",
	demand: "The date is the day of the release: today in the set time zone, within the set window.",
	reason: "Of 1,469 releases 65 had another date: 4 the wrong year, 9 were off by more than a week, mostly a slipped month. A window of one day passes the releases made around midnight (ai-lab 3.0.0 is right in Berlin and wrong in UTC).",
	inputs: [
		"date-window",
		"time-zone",
		"stamp"
	],
	fixes: "sets the date of the version that is released to today, where the tags are known; never in a pull request (a planned day stays), and never the date of a version that is tagged, released, or older than another without a tag",
	severity: {
		release: "error",
		"pull-request": "notice"
	},
	*check({ title, source }, facts, { dateWindow: window, timeZone, stamp }) {
		const { today, mode, tags } = facts;
		if (title?.date.kind !== "date" || today === void 0) return;
		const willBeStamped = stamp && mayBeDated(facts);
		const { date, span } = title.date;
		const days = daysBetween(date, today);
		if (days === 0) return;
		const isWithin = days >= window.earliest && days <= window.latest;
		if (mode === "pull-request" && isWithin) return;
		const path = source.path;
		const day = formatDate(today);
		yield {
			path,
			span,
			message: `The date ${formatDate(date)} is ${distance(days)} (${day} in ${timeZone}).${slip(date, today)}`,
			evidence: `allowed: ${window.earliest} to +${window.latest} days`,
			...isWithin || willBeStamped ? { atMost: "notice" } : {},
			advice: isWithin ? "It is within the window; `stamp: true` sets the exact day." : willBeStamped ? "It is set by this run." : `Write ${day}, or let the release write it (\`stamp: true\`).`,
			...mayBeDated(facts) && tags.state === "known" ? { fix: {
				title: `Set the date to ${day}`,
				edits: [{
					path,
					offset: span.offset,
					length: span.length,
					replacement: day
				}]
			} } : {}
		};
	}
});
function distance(days) {
	const count = Math.abs(days);
	return `${count} day${count === 1 ? "" : "s"} ${days < 0 ? "before" : "after"} today`;
}
function slip(date, today) {
	if (Math.abs(daysBetween(date, today)) <= 7) return "";
	const isNear = (other) => other !== void 0 && Math.abs(daysBetween(other, today)) <= 7 ? other : void 0;
	const year = [
		-1,
		0,
		1
	].map((offset) => isNear(calendarDate(today.year + offset, date.month, date.day))).find((other) => other !== void 0);
	if (year !== void 0) return ` Is the year wrong? ${formatDate(year)} would be near.`;
	const month = isNear(calendarDate(today.year, today.month, date.day));
	if (month !== void 0 && Math.abs(daysBetween(date, today)) <= 62) return ` Is the month wrong? ${formatDate(month)} would be near.`;
	const swapped = isNear(calendarDate(date.year, date.day, date.month));
	return swapped === void 0 ? "" : ` Are month and day swapped? ${formatDate(swapped)} would be near.`;
}

// actions/validate-changelog/rules/dependency-update.ts
const dependencyUpdate = documentRule({
	id: "dependency-update",
	demand: "An updated dependency has another version than before.",
	reason: "Lists of dependencies are often merged by hand; a line whose versions are equal is left over.",
	severity: always("notice"),
	*check({ dependencyUpdates, source }) {
		for (const { change, name, from, to, span } of dependencyUpdates) {
			if (change !== "updated" || from === void 0 || from !== to) continue;
			yield {
				path: source.path,
				span,
				message: `${name} is listed as updated, but stays at ${to}.`,
				advice: "Remove the line, or correct the version."
			};
		}
	}
});

// actions/validate-changelog/rules/file-exists.ts
const fileExists = {
	id: "file-exists",
	demand: "The version to release has a changes file.",
	reason: "A missing file was only noticed when the notes were made: after the image was public and pushed. 71 renames in 27 repositories show that the version is often decided late.",
	inputs: [
		"version",
		"changes-file",
		"changes-directory",
		"tag-format"
	],
	fixes: "renames the newest draft that has no tag; never a file with a date, and never what is in it",
	severity: always("error"),
	*check({ document, expected, changesPath, changesFiles, format, tags, keepAChangelog, otherNotation }) {
		if (document !== void 0) return;
		if (expected === void 0) {
			yield {
				path: changesPath,
				message: `Nothing says which version is to be released: ${whatIsThere({
					changesFiles,
					format,
					keepAChangelog,
					otherNotation
				})}.`,
				advice: otherNotation !== void 0 && changesFiles.length === 0 && keepAChangelog === void 0 ? `Keep the changes as Markdown (${changesPath}, or CHANGELOG.md); ${otherNotation} is not judged.` : `Add ${changesPath}, or set the input version.`
			};
			return;
		}
		const { version, statedBy } = expected;
		const newest = changesFiles.at(-1);
		const isOther = format === "changes-files" && newest !== void 0 && isDraftOf(newest, tags);
		yield {
			path: changesPath,
			message: format === "keep-a-changelog" ? `There is no entry for version ${version.text} (which ${statedBy} states).` : `There is no changes file for version ${version.text} (which ${statedBy} states).`,
			advice: format === "keep-a-changelog" ? `Add a heading ## [${version.text}] - yyyy-mm-dd with the changes.` : `Add ${changesPath}${isOther ? `, or rename ${newest.path} if that is the file meant` : ""}.`,
			...isOther ? { fix: {
				title: `Rename ${newest.path} to ${changesPath}`,
				edits: [],
				rename: {
					from: newest.path,
					to: changesPath
				}
			} } : {}
		};
	}
};
function whatIsThere({ changesFiles, format, keepAChangelog, otherNotation }) {
	if (format === "keep-a-changelog" && keepAChangelog !== void 0) return `no heading of ${keepAChangelog.source.path} names a version`;
	if (changesFiles.length > 0) return "no changes file, link or manifest names one";
	return otherNotation === void 0 ? "there is no changes file" : `the changes are kept in ${otherNotation}, which is not Markdown and is not read`;
}
function isDraftOf({ isDated, version }, tags) {
	const tagged = tags.state === "known" ? tags.value.names.map(tagVersion) : [];
	return !isDated && !tagged.some((one) => one !== void 0 && (0,_chunks_shared$0.f)(one, version));
}

// actions/validate-changelog/rules/inner-version.ts
const innerVersion = documentRule({
	id: "inner-version",
	demand: "Where a section names the version of this very project, it is the one that is released.",
	reason: "ai-lab 1.0.0 was released with `## AI-Lab-Release`, `Version: 0.2.1`: copied from the file before.",
	inputs: ["version"],
	fixes: "writes the version that is released over the one behind `Version:`; never in another section or in code",
	severity: always("error"),
	*check({ sections, source, lines, title }, { expected, repository }) {
		if (expected === void 0) return;
		const own = new Set([title?.name ?? "", repository.split("/").at(-1) ?? ""].map(bare).filter((name) => name !== ""));
		for (const { heading, from, to } of sections) {
			if (!own.has(bare(heading.slice(0, 200).replace(/[\s_-]{0,20}release\s{0,20}:?\s{0,20}$/i, "")))) continue;
			for (let index = from; index < to; index++) {
				if (lines.kinds[index] === LINE.code) continue;
				const line = lineText(source, index).slice(0, 200);
				const match = /^\s{0,20}(?:[-*+]\s)?\s{0,4}\*{0,2}version\*{0,2}:\*{0,2}\s{1,10}`?([\w.+-]{1,60})/i.exec(line);
				const version = match === null ? void 0 : (0,_chunks_shared$0.d)(match[1] ?? "");
				if (match === null || version === void 0 || (0,_chunks_shared$0.f)(version, expected.version)) continue;
				const offset = lineStart(source, index) + match[0].length - (match[1]?.length ?? 0);
				const span = spanInLine({
					source,
					index,
					offset,
					length: match[1]?.length ?? 0
				});
				const replacement = expected.version.text;
				yield {
					path: source.path,
					span,
					message: `Here the version is ${version.text}, but ${replacement} is released.`,
					advice: `Write ${replacement}.`,
					fix: {
						title: `Write version ${replacement}`,
						edits: [{
							path: source.path,
							offset,
							length: span.length,
							replacement
						}]
					}
				};
			}
		}
	}
});
function bare(name) {
	return name.slice(0, 200).toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

// actions/validate-changelog/rules/newest-version.ts
const newestVersion$1 = {
	id: "newest-version",
	demand: "No changes file is newer than the version to release, unless that newer version has its tag (a hotfix).",
	reason: "A newer file says that someone has already begun the next version: then the wrong one is being released.",
	inputs: ["check-releases"],
	severity: always("error"),
	*check({ expected, changesFiles, tags }) {
		if (expected === void 0) return;
		for (const { path, version, titleSpan } of changesFiles) {
			if ((0,_chunks_shared$0.c)(version, expected.version) <= 0) continue;
			if (tags.state === "known" && tags.value.names.some((name) => {
				const tagged = tagVersion(name);
				return tagged !== void 0 && (0,_chunks_shared$0.f)(tagged, version);
			})) continue;
			yield {
				path,
				span: titleSpan,
				message: `There is a newer version, ${version.text}, than the one to release, ${expected.version.text}.`,
				evidence: `version ${expected.version.text} is stated by ${expected.statedBy}; ${version.text} has no tag`,
				advice: "Release the newest version, or remove its changes file."
			};
		}
	}
};

// actions/validate-changelog/rules/release-is-new.ts
const releaseIsNew = {
	id: "release-is-new",
	demand: "Neither the tag nor the release exists yet.",
	reason: "Found late, this costs a whole build. python-toolbox looks for the version inside all tag names, so that 1.0.0 counts as released once 11.0.0 is.",
	inputs: ["check-releases", "tag-format"],
	severity: {
		release: "error",
		"pull-request": "error"
	},
	*check({ mode, expected, tags, release, document, changesPath, tagName, startedByTag }) {
		if (expected === void 0) return;
		const place = {
			path: document?.source.path ?? changesPath,
			span: document?.title?.version?.span ?? document?.title?.span
		};
		if (tags.state === "known") {
			const existing = tags.value.names.find((name) => {
				const version = tagVersion(name);
				if (version === void 0 || !(0,_chunks_shared$0.f)(version, expected.version)) return false;
				return !(startedByTag && name === tagName);
			});
			if (existing !== void 0) yield {
				...place,
				message: `The tag ${existing} exists already.`,
				advice: "Choose the next version; a published version is never released again."
			};
		}
		if (release.state === "unreadable") yield {
			...place,
			message: `The releases could not be read: ${release.reason}`,
			...mode === "pull-request" ? { atMost: "warning" } : {},
			advice: "Give a token that may read the contents of the repository."
		};
		if (release.state !== "known" || release.value === void 0) return;
		const { tag, isDraft, url } = release.value;
		yield {
			...place,
			message: isDraft ? `There is a draft of the release ${tag}.` : `The release ${tag} exists already.`,
			evidence: url,
			...isDraft ? { atMost: "notice" } : {},
			advice: isDraft ? "It will be continued." : "Choose the next version."
		};
	}
};

// actions/validate-changelog/parse/section-kind.ts
const KINDS = [
	["code-name", /^code[ _-]?name\b/],
	["summary", /^(?:summary|overview|highlights?|abstract|synopsis|release summary|tl;?dr)$/],
	["breaking", /\bbreaking\b|\bincompatib|^(?:migration|upgrade notes|upgrading|backwards?)\b/],
	["known-issues", /^known\b|^limitations?$|^open issues$/],
	["dependencies", /\bdependenc|\b(?:plugin|runtime|test|compile|library) updates?\b|^(?:build )?deps?\b|^bumps?$/],
	["security", /\bsecurity\b|\bvulnerabilit|^cves?$/],
	["deprecated", /^deprecat/],
	["removed", /^(?:removed?|removals?|deleted)\b/],
	["bug-fixes", /\bbugs?\b|\bbug-?fix|^hot-?fix|\bfix(?:e[sd])?\b|\bfixing\b|^resolved\b/],
	["documentation", /\bdoc(?:s|umentation)?\b|^user guide\b/],
	["refactoring", /\brefactor|\bcode improvements?\b|\bclean-?ups?\b|\bcode quality\b|^maintenance\b/],
	["performance", /^performance\b|^optimi[sz]ation/],
	["internal", /^internals?\b|^chores?\b|^build\b|^ci\b|^tests?\b|^testing\b|^miscellaneous\b|^misc\b|developers?$|^tooling\b/],
	["features", /\bfeatures?\b|\benhancements?\b|^added\b|^additions?\b|^new\b|\bimprovements?\b|^api changes?\b/],
	["changes", /^(?:(?:major|minor|patch) changes|changed|changes?|updates?|updated|other changes?|notable changes?)\b/],
	["references", /^references?$|^links?$|^see also$/]
];
function sectionKind(heading) {
	const plain = plainHeading(heading);
	return KINDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? "other";
}
function plainHeading(heading) {
	return heading.slice(0, 400).replace(/\[([^[\]]{0,200})\](?:\([^()]{0,200}\)|\[[^[\]]{0,80}\])?/g, "$1").replace(/\p{Extended_Pictographic}|\u200d|\ufe0f|[`*_~]/gu, "").replace(/:[a-z0-9_+-]{1,30}:/g, "").replace(/[\s#:.]{1,40}$/, "").trim().replace(/\s+/g, " ").toLowerCase().slice(0, 120);
}

// actions/validate-changelog/rules/section-duplicate.ts
const sectionDuplicate = documentRule({
	id: "section-duplicate",
	demand: "Each section heading occurs once.",
	reason: "Of two sections with the same heading tools read the first or the last one; 8 releases have them.",
	severity: always("warning"),
	*check({ sections, source }) {
		const first = new Map();
		for (const section of sections) {
			const heading = plainHeading(section.heading);
			const earlier = first.get(heading);
			if (earlier === void 0) first.set(heading, section);
			else yield {
				path: source.path,
				span: section.span,
				message: `The section ${JSON.stringify(section.heading)} occurs twice: the first is in line ${earlier.span.line}.`,
				advice: "Put both together."
			};
		}
	}
});

// actions/validate-changelog/rules/section-empty.ts
const sectionEmpty = documentRule({
	id: "section-empty",
	demand: "No section is empty: sections without changes are removed, or say `n/a`.",
	reason: "80 released files have empty sections: the reader cannot tell whether something is missing.",
	fixes: "removes a heading of a template with the blank lines below it; never a heading that says something (a link, a name, a number), and never a comment",
	severity: always("warning"),
	*check({ sections, source, lines, title }) {
		for (const section of sections) {
			if (section.content !== "empty" || section.heading.includes("](")) continue;
			yield {
				path: source.path,
				span: section.span,
				message: `The section ${JSON.stringify(section.heading)} is empty.`,
				advice: section.kind === "summary" ? "Write the summary." : "Remove it, or write `n/a` below it.",
				...title !== void 0 && isMereHeading(section, lines) ? { fix: removalOf(source, section) } : {}
			};
		}
	}
});
function isMereHeading({ heading, kind, from, to }, { kinds }) {
	return kind !== "summary" && TEMPLATE_HEADING.test(plainHeading(heading)) && kinds.subarray(from, to).every((line) => line === LINE.blank);
}
const WORD = "(?:features?|enhancements?|improvements?|bugs?|bug-?fix(?:es)?|hot-?fix(?:es)?|fix(?:es|ed)?|security|issues?|doc(?:s|umentation)?|refactorings?|dependenc(?:y|ies)|updates?|added|changed|changes|removed|deprecated|performance|breaking|internal|compile|runtime|test|plugin|development|other|new|misc|chores?|and)";
const TEMPLATE_HEADING = new RegExp(`^${WORD}(?:(?:\\s*[/&,+]\\s*|\\s)${WORD}){0,5}$`);
function removalOf(source, { heading, span, to }) {
	const end = lineStart(source, to);
	const edit = {
		path: source.path,
		offset: span.offset,
		length: end - span.offset,
		replacement: ""
	};
	return {
		title: `Remove the empty section ${JSON.stringify(heading)}`,
		edits: [edit]
	};
}

// actions/validate-changelog/rules/sections-present.ts
const sectionsPresent = documentRule({
	id: "sections-present",
	demand: "The changes stand below section headings (`## Features`, `## Bug Fixes` and so on).",
	reason: "Without one, release-droid finds no text for the release and project-keeper no tickets.",
	severity: always("warning"),
	*check({ sections, source, lines, sectionLevel, from, to, title, firstLine }) {
		if (sections.length > 0 || firstLine >= to) return;
		const level = lines.levels.subarray(title === void 0 ? from : firstLine + 1, to).find((one) => one > 0);
		yield {
			path: source.path,
			...title === void 0 ? {} : { span: title.span },
			message: level === void 0 ? "There are no sections." : `There are no sections: the headings have level ${level}, not ${sectionLevel}.`,
			advice: `Put the changes below headings of level ${sectionLevel}, such as \`${"#".repeat(sectionLevel)} Features\`.`
		};
	}
});

// actions/validate-changelog/parse/limits.ts
const LIMITS$1 = {
	sections: 1e3,
	tickets: 3e3,
	dependencyUpdates: 3e3,
	entries: 3e3
};

// actions/validate-changelog/rules/size-limit.ts
const sizeLimit = {
	id: "size-limit",
	demand: `A version has less than ${LIMITS$1.sections} sections, ${LIMITS$1.tickets} tickets and as many dependencies, a changelog less than ${LIMITS$1.entries} versions.`,
	reason: "What lies beyond is not looked at, so that no file can make the check slow; then nothing can be said of it.",
	severity: always("error"),
	*check({ document, index, indexPath, keepAChangelog }) {
		if (document !== void 0) {
			const { source, sections, tickets, dependencyUpdates } = document;
			if (sections.length >= LIMITS$1.sections) yield {
				path: source.path,
				message: `There are more than ${LIMITS$1.sections} sections.`
			};
			if (tickets.length >= LIMITS$1.tickets) yield {
				path: source.path,
				message: `There are more than ${LIMITS$1.tickets} tickets.`
			};
			if (dependencyUpdates.length >= LIMITS$1.dependencyUpdates) yield {
				path: source.path,
				message: `There are more than ${LIMITS$1.dependencyUpdates} dependencies.`
			};
		}
		if (Math.max(index?.entries.length ?? 0, keepAChangelog?.entries.length ?? 0) >= LIMITS$1.entries) yield {
			path: indexPath,
			message: `There are more than ${LIMITS$1.entries} versions.`
		};
	}
};

// actions/validate-changelog/parse/placeholder-text.ts
function isPlaceholderText(text) {
	return text.length <= 60 && WHOLE_TEXT.test(text.trim());
}
const WHOLE_TEXT = new RegExp(`^[\\s"'\`*_([]*(?:${[
	"[?.…_-]{1,20}",
	"x{2,10}",
	String.raw`t\.?\s?b\.?\s?[acd]\.?`,
	"(?:todo|fixme|wip|dummy|placeholder|lorem ipsum.{0,30})",
	"to be (?:announced|defined|determined|done|decided|confirmed|written|filled(?: in)?)",
	String.raw`\\?<(?:tbd|tbc|tba|todo|date|version|name|description|number|[a-z][\w ]*[ _][\w ]*)>`,
	String.raw`\{\{?[^{}]{1,40}\}?\}`,
	String.raw`issue_number(?:\s*:\s*description)?`
].join("|")})[\\s"'\`*_)\\].:!]*$`, "iu");
const TEMPLATE_PATTERN = /(?<![\w`])(?:ISSUE_NUMBER|TICKET_NUMBER|PR_NUMBER|#(?:\?{1,5}|X{2,6}|N{2,4}|TBD|TODO)(?!\w)|\\?<(?:issue|ticket|description|number|code ?name|todo|tbd|tbc|insert [^<>]{1,30}|your [^<>]{1,30})>)/iu;

// actions/validate-changelog/parse/sections.ts
function findSections(source, lines, { from, to, level }) {
	const sections = [];
	let open;
	for (let index = from; index <= to && sections.length < LIMITS$1.sections; index++) {
		const depth = index === to ? 1 : lines.levels[index] ?? 0;
		if (depth === 0 || depth > level) continue;
		if (open !== void 0) sections.push(sectionAt({
			source,
			lines,
			index: open,
			to: index,
			level
		}));
		open = depth === level ? index : void 0;
	}
	return sections;
}
function sectionAt({ source, lines, index, to, level }) {
	const heading = headingText(source, index);
	const from = lines.kinds[index + 1] === LINE.underline ? index + 2 : index + 1;
	const content = contentOf({
		source,
		lineKinds: lines,
		from,
		to
	});
	return {
		heading,
		kind: sectionKind(heading),
		span: spanOfLine(source, index),
		level,
		from,
		to,
		content
	};
}
function headingText(source, index) {
	const { text } = source;
	const end = trimBlanks(text, lineStart(source, index), lineEnd(source, index));
	let start = skipBlanks(text, lineStart(source, index), end);
	while (start < end && text.charAt(start) === "#") start++;
	return text.slice(skipBlanks(text, start, end), end);
}
function contentOf({ source, lineKinds: { kinds }, from, to }) {
	let only;
	for (let index = from; index < to; index++) {
		const kind = kinds[index];
		if (kind === LINE.blank || kind === LINE.comment) continue;
		if (only !== void 0) return "given";
		only = index;
	}
	if (only === void 0) return "empty";
	return NOT_APPLICABLE.test(lineText(source, only).slice(0, 80)) ? "not-applicable" : "given";
}
const NOT_APPLICABLE = /^\s*(?:[-*+]\s+)?[(_*]{0,3}(?:n\s?[/.]\s?a\.?|none|nothing|no changes|not applicable|-{1,3}|—)[)_*.]{0,3}\s*$/i;

// actions/validate-changelog/rules/summary.ts
const summary = documentRule({
	id: "summary",
	demand: "There is a section `## Summary` with at least one sentence.",
	reason: "The summary is what is announced. 169 releases have none and 15 an empty one; release-droid does not look.",
	severity: always("warning"),
	*check({ sections, source, lines, title, from, to, firstLine }, { format }) {
		if (format === "keep-a-changelog" || firstLine >= to) return;
		const path = source.path;
		const found = sections.find(({ kind }) => kind === "summary");
		if (found === void 0) {
			const other = findHeading({
				levels: lines.levels,
				from,
				to,
				isIt: (index) => /^summary$/.test(plainHeading(headingText(source, index)))
			});
			yield other === void 0 ? {
				path,
				...title === void 0 ? {} : { span: title.span },
				message: "There is no summary.",
				advice: "Add a section `## Summary` before the others."
			} : {
				path,
				span: spanOfLine(source, other),
				message: `The summary has a heading of level ${lines.levels[other] ?? 0}: tools find it only at level 2.`,
				advice: "Write `## Summary`."
			};
		} else if (found.content === "not-applicable") yield {
			path,
			span: found.span,
			message: "The summary says nothing.",
			advice: "Write what the release is about."
		};
		else if (found.content === "given") {
			const index = firstText(lines.kinds, found.from, found.to);
			if (index === void 0 || !isPlaceholderText(lineText(source, index).slice(0, 100))) return;
			yield {
				path,
				span: spanOfLine(source, index),
				message: "The summary only holds its place.",
				advice: "Write what the release is about."
			};
		} else yield {
			path,
			span: found.span,
			message: "The summary is empty.",
			advice: "Write what the release is about."
		};
	}
});
function findHeading({ levels, from, to, isIt }) {
	for (let index = from; index < to; index++) if ((levels[index] ?? 0) > 0 && isIt(index)) return index;
}
function firstText(kinds, from, to) {
	for (let index = from; index < to; index++) if (kinds[index] !== LINE.blank && kinds[index] !== LINE.comment) return index;
}

// actions/validate-changelog/parse/inline-ranges.ts
const NOTHING = {
	inert: [],
	links: []
};
function findInlineRanges(line) {
	if (!/[`\]<:]/.test(line)) return NOTHING;
	const inert = [];
	const links = [];
	const openBrackets = [];
	const codeEnd = codeSpanCloser(line);
	const nextOf = memoisedSearch(line);
	let at = 0;
	const skipTo = (kind, end) => {
		inert.push({
			kind,
			start: at,
			end
		});
		at = end;
	};
	while (at < line.length) {
		const character = line.charAt(at);
		if (character === "\\") at += 2;
		else if (character === "`") {
			const run = runOf(line, at);
			const end = codeEnd(at, run);
			if (end === -1) at += run;
			else skipTo("code", end);
		} else if (character === "[") openBrackets.push(at++);
		else if (character === "]") {
			const open = openBrackets.pop();
			const close = line.charAt(at + 1) === "(" ? nextOf(")", at + 2) : -1;
			if (open === void 0 || close === -1) at++;
			else {
				const url = line.slice(at + 2, close).trim().split(/\s/, 1)[0] ?? "";
				links.push({
					textStart: open + 1,
					textEnd: at,
					url,
					end: close + 1
				});
				at += 1;
				skipTo("target", close + 1);
			}
		} else if (character === "<" && line.startsWith("<!--", at)) {
			const close = nextOf("-->", at + 4);
			skipTo("comment", close === -1 ? line.length : close + 3);
		} else if (character === ":" && isAddress(line, at)) {
			at = startOfScheme(line, at);
			skipTo("address", endOfAddress(line, at));
		} else at++;
	}
	return {
		inert,
		links
	};
}
function codeSpanCloser(line) {
	let runs;
	return (open, run) => {
		runs ??= backtickRuns(line);
		const starts = runs.get(run) ?? [];
		while (starts.length > 0 && (starts.at(-1) ?? 0) <= open) starts.pop();
		const close = starts.pop();
		return close === void 0 ? -1 : close + run;
	};
}
function backtickRuns(line) {
	const runs = new Map();
	for (let at = line.indexOf("`"); at !== -1;) {
		const run = runOf(line, at);
		const starts = runs.get(run);
		if (starts === void 0) runs.set(run, [at]);
		else starts.push(at);
		at = line.indexOf("`", at + run);
	}
	for (const starts of runs.values()) starts.reverse();
	return runs;
}
function memoisedSearch(line) {
	const found = new Map();
	return (text, from) => {
		const last = found.get(text);
		if (last !== void 0 && (last === -1 || last >= from)) return last;
		const at = line.indexOf(text, from);
		found.set(text, at);
		return at;
	};
}
function runOf(line, from) {
	let at = from;
	while (line.charAt(at) === "`") at++;
	return at - from;
}
function isAddress(line, colon) {
	return line.startsWith("://", colon) && /[a-z]$/i.test(line.slice(Math.max(0, colon - 1), colon));
}
function startOfScheme(line, colon) {
	let at = colon;
	while (at > 0 && colon - at < 10 && /[a-z]/i.test(line.charAt(at - 1))) at--;
	return at;
}
function endOfAddress(line, from) {
	let at = from;
	while (at < line.length && !/[\s<>)\]"'`]/.test(line.charAt(at))) at++;
	return at;
}

// actions/validate-changelog/rules/template-text.ts
const templateText = documentRule({
	id: "template-text",
	demand: "No text of a template is left: no `ISSUE_NUMBER`, `t.b.d.`, `#???`.",
	reason: "row-level-security-lua 1.5.6 was released with `* ISSUE_NUMBER: description`.",
	severity: always("error"),
	*check({ source, lines, sections, from, to }) {
		const summary = sections.find(({ kind }) => kind === "summary");
		for (let index = from; index < to; index++) {
			const kind = lines.kinds[index];
			if (kind !== LINE.text && kind !== LINE.item) continue;
			const line = lineText(source, index).slice(0, 2e3);
			if (!SUSPICIOUS.test(line)) continue;
			const match = outsideCode(line);
			if (match === null && (summary !== void 0 && index >= summary.from && index < summary.to || !isPlaceholderLine(line))) continue;
			yield {
				path: source.path,
				span: match === null ? spanOfLine(source, index) : spanInLine({
					source,
					index,
					offset: lineStart(source, index) + match.index,
					length: match[0].length
				}),
				message: `\`${(match?.[0] ?? line).trim().slice(0, 80)}\` is text of a template that was never filled in.`,
				advice: "Write what is meant, or remove the line."
			};
		}
	}
});
function outsideCode(line) {
	const match = TEMPLATE_PATTERN.exec(line);
	if (match === null) return null;
	const { inert } = findInlineRanges(line);
	return inert.some(({ start, end }) => start <= match.index && match.index < end) ? null : match;
}
const SUSPICIOUS = /[?<{]|_number|#[nxt]|xx|todo|fixme|wip|dummy|placeholder|lorem|t\.?\s?b\.?\s?[acd]|to be/i;
function isPlaceholderLine(line) {
	const text = line.replace(/^\s*(?:[-*+]\s+)?(?:#\d{1,9}\s*:?\s*)?/, "");
	return /[\p{L}?]/u.test(text) && isPlaceholderText(text);
}

// actions/validate-changelog/rules/ticket-duplicate.ts
const ticketDuplicate = documentRule({
	id: "ticket-duplicate",
	demand: "A ticket has one entry.",
	reason: "53 releases name a ticket twice: mostly it belongs in two sections, sometimes one number is wrong.",
	severity: {
		release: "off",
		"pull-request": "off"
	},
	*check({ tickets, source }) {
		const first = new Map();
		for (const ticket of tickets) {
			if (ticket.role !== "entry" || ticket.target.kind !== "own") continue;
			const earlier = first.get(ticket.number);
			if (earlier === void 0) first.set(ticket.number, ticket);
			else yield {
				path: source.path,
				span: ticket.span,
				message: `#${ticket.number} has another entry in line ${earlier.span.line}.`,
				advice: "Check the number, or put both together."
			};
		}
	}
});

// actions/validate-changelog/rules/ticket-notation.ts
const ticketNotation = documentRule({
	id: "ticket-notation",
	demand: "Tickets are written so that GitHub links them: `#12` or `[#12](address)`.",
	reason: "Real files have `(#12)[address]` and `#20p:`, which are read by nobody.",
	fixes: "writes `#12` or `[#12](address)` for the reference, without a stray letter behind the number; never changes number, address or the text around",
	severity: always("warning"),
	*check({ tickets, source }) {
		for (const ticket of tickets) {
			const better = betterNotation(source.text, ticket);
			if (better === void 0) continue;
			const { offset, length, replacement } = better;
			yield {
				path: source.path,
				span: {
					...ticket.span,
					offset,
					length,
					column: ticket.span.column + offset - ticket.span.offset
				},
				message: `\`${source.text.slice(offset, offset + length)}\` is not a reference that GitHub understands.`,
				advice: `Write \`${replacement}\`.`,
				fix: {
					title: `Write \`${replacement}\``,
					edits: [{
						path: source.path,
						offset,
						length,
						replacement
					}]
				}
			};
		}
	}
});
function betterNotation(text, { notation, span, number }) {
	if (notation === "mistyped") return {
		offset: span.offset,
		length: span.length,
		replacement: `#${number}`
	};
	if (notation !== "reversed-link") return void 0;
	const from = span.offset - 1;
	const match = /^\(#\d{1,9}\)\[\s*(https?:[^\s\]]{1,300})\s*\]?/.exec(text.slice(from, from + 340));
	if (match === null) return void 0;
	return {
		offset: from,
		length: match[0].length,
		replacement: `[#${number}](${match[1]})`
	};
}

// actions/validate-changelog/rules/ticket-state.ts
const ticketState = documentRule({
	id: "ticket-state",
	demand: "Every ticket that the changes name exists in this repository and is a closed issue or a merged pull request.",
	reason: "In 225 of 1,361 releases (16.5 %) release-droid sees none or not all of the tickets, because they are written `- #1`, as links or as lists. It also takes numbers of security alerts for tickets.",
	inputs: ["check-tickets"],
	severity: {
		release: "error",
		"pull-request": "error"
	},
	*check({ tickets, source }, facts) {
		if (facts.tickets.state === "not-asked") return;
		const asked = ticketsToLookUp(tickets);
		if (asked.size === 0) return;
		if (facts.tickets.state === "unreadable") {
			yield {
				path: source.path,
				message: `The tickets (${asked.size}) could not be looked up: ${facts.tickets.reason}`,
				...facts.mode === "pull-request" ? { atMost: "warning" } : {},
				advice: "Give a token that may read issues and pull requests, or set `check-tickets: false`."
			};
			return;
		}
		for (const ticket of asked.values()) {
			const role = claimOf(ticket);
			const state = facts.tickets.value.get(ticket.number) ?? { kind: "missing" };
			const verdict = verdictOn(state, role, facts.mode);
			if (verdict === void 0) continue;
			yield {
				path: source.path,
				span: ticket.span,
				message: `#${ticket.number} ${verdict.what}`,
				...verdict.atMost === void 0 ? {} : { atMost: verdict.atMost },
				evidence: evidenceOf(state, facts.repository),
				advice: verdict.advice
			};
		}
	}
});
function ticketsToLookUp(tickets) {
	const asked = new Map();
	for (const ticket of tickets) {
		if (ticket.target.kind !== "own" || !counts(ticket)) continue;
		const earlier = asked.get(ticket.number);
		if (earlier === void 0 || WEIGHT[ticket.role] > WEIGHT[earlier.role]) asked.set(ticket.number, ticket);
	}
	return asked;
}
const WEIGHT = {
	entry: 2,
	closing: 1,
	mention: 0
};
function counts({ role, section }) {
	return section?.kind !== "dependencies" || role === "entry";
}
function claimOf({ role, section }) {
	return (section?.kind === "summary" || section?.kind === "known-issues" || section?.kind === "references") && role === "closing" ? "mention" : role;
}
function verdictOn(state, role, mode) {
	const verdict = verdictOnEntry(state, mode);
	if (verdict === void 0 || role !== "mention") return verdict;
	return state.kind === "missing" ? {
		...verdict,
		atMost: "notice"
	} : void 0;
}
function verdictOnEntry(state, mode) {
	const untilRelease = mode === "pull-request" ? { atMost: "notice" } : {};
	switch (state.kind) {
		case "missing": return {
			what: "does not exist in this repository.",
			advice: "Correct the number, or write `owner/name#number` if it is from another repository."
		};
		case "deleted": return {
			what: "was deleted.",
			advice: "Remove the entry, or name the ticket that took its place."
		};
		case "transferred": return {
			what: `was moved to ${state.to ?? "another repository"}.`,
			advice: `Write \`${state.to ?? "owner/name#number"}\` instead; its old address leads there.`,
			atMost: "warning"
		};
		case "pull-request":
			if (state.state === "merged") return void 0;
			return state.state === "open" ? {
				what: "is a pull request that is still open.",
				advice: "Merge it, or remove the entry.",
				...untilRelease
			} : {
				what: "is a pull request that was closed without being merged.",
				advice: "Remove the entry."
			};
		case "issue": switch (state.state) {
			case "completed": return;
			case "open": return {
				what: "is still open.",
				advice: "Close it, or remove the entry.",
				...untilRelease
			};
			case "not-planned": return {
				what: "was closed as not planned.",
				advice: "Remove the entry, or close the ticket as completed.",
				atMost: "warning"
			};
			case "duplicate": return {
				what: "was closed as a duplicate.",
				advice: "Name the ticket that it duplicates.",
				atMost: "notice"
			};
		}
	}
}
function evidenceOf(state, repository) {
	const where = repository === "" ? "" : ` in ${repository}`;
	return state.kind === "issue" || state.kind === "pull-request" ? `${state.kind}${where}: ${state.state}` : `${state.kind}${where}`;
}

// actions/validate-changelog/rules/title-canonical.ts
const titleCanonical = documentRule({
	id: "title-canonical",
	demand: "The title is written exactly as the guide has it: `# Name 1.2.3, released 2024-01-31` or `# 1.2.3 - 2024-01-31`.",
	reason: "Tools differ in what they accept: a missing comma, a final dot or a second space makes project-keeper refuse the file. The ten newest files of ai-lab have no comma.",
	fixes: "writes the title as the guide has it; never where a word, a label or a link would be lost",
	severity: {
		release: "off",
		"pull-request": "off"
	},
	*check({ title, source }, { format }) {
		if (title?.version === void 0 || title.date.kind !== "date" || title.level === 0) return;
		const canonical = canonicalTitle(title, format === "keep-a-changelog" ? 2 : 1);
		const { offset, length } = title.span;
		const written = source.text.slice(offset, offset + length);
		if (canonical === written || format === "keep-a-changelog" && bracketed(title, written)) return;
		yield {
			path: source.path,
			span: title.span,
			message: "The title is not written as the guide has it.",
			evidence: written,
			advice: `Write \`${canonical}\`.`,
			...isAllSaid(title, written) ? { fix: {
				title: `Write \`${canonical}\``,
				edits: [{
					path: source.path,
					offset,
					length,
					replacement: canonical
				}]
			} } : {}
		};
	}
});
function isAllSaid({ name = "", version, date }, written) {
	if (version === void 0 || date.kind !== "date") return false;
	const rest = written.replace(/^\s*#*\s*/, "").replace(name, "").replace(version.version.text, "").replace(date.text, "");
	return /^(?:[\s,.:;()[\]–—-]|\bv\b|\breleased?\b|\bversion\b|\bon\b){0,60}$/i.test(rest) && !written.includes("](");
}
function canonicalTitle({ name, version, date }, level) {
	const day = date.kind === "date" ? formatDate(date.date) : "";
	const number = version?.version.text ?? "";
	const marks = "#".repeat(level);
	return name === void 0 ? `${marks} ${number} - ${day}` : `${marks} ${name} ${number}, released ${day}`;
}
function bracketed({ version, date }, written) {
	const day = date.kind === "date" ? formatDate(date.date) : "";
	const head = `## [${version?.version.text ?? ""}] - ${day}`;
	return written === head || written === `${head} [YANKED]`;
}

// actions/validate-changelog/rules/title-format.ts
const titleFormat = documentRule({
	id: "title-format",
	demand: "The first line is a heading that says what is released when.",
	reason: "Files whose first line is `Code name: …`, `### Refactorings` or plain text were released; every tool that reads the first line fails on them.",
	fixes: "puts `# ` before the line; never changes the line itself",
	severity: always("error"),
	*check({ title, source, firstLine, to }, { format }) {
		if (title !== void 0 && (title.level > 0 || format === "keep-a-changelog")) return;
		const path = source.path;
		const example = format === "keep-a-changelog" ? "## [1.2.3] - 2024-01-31" : "# Name 1.2.3, released 2024-01-31";
		if (title !== void 0) yield {
			path,
			span: title.span,
			message: "The title is not a heading.",
			advice: "Put `# ` before it.",
			fix: {
				title: "Make the title a heading",
				edits: [{
					path,
					offset: title.span.offset,
					length: 0,
					replacement: "# "
				}]
			}
		};
		else if (firstLine >= to) yield {
			path,
			message: "The file is empty.",
			advice: `Begin it with a title like \`${example}\`.`
		};
		else yield {
			path,
			span: spanOfLine(source, firstLine),
			message: "The first line is not a title: it says neither a version nor a date.",
			evidence: lineText(source, firstLine).slice(0, 200),
			advice: `Begin the file with a title like \`${example}\`.`
		};
	}
});

// actions/validate-changelog/rules/title-version.ts
const titleVersion = documentRule({
	id: "title-version",
	demand: "The title names the version of the file.",
	reason: "12 releases went out with the title of another version (bucketfs-java 3.2.2 says 3.0.1), 4 with none. project-keeper does not look.",
	inputs: ["version"],
	fixes: "writes the version that is released over the one in the title; never adds one, and never changes name or date",
	severity: always("error"),
	*check({ title, source }, { expected }) {
		if (title === void 0 || expected === void 0) return;
		const { version } = expected;
		const path = source.path;
		if (title.version === void 0) {
			const date = title.date.kind === "missing" ? void 0 : title.date.span;
			yield {
				path,
				span: title.span,
				message: `The title names no version; ${version.text} is expected.`,
				advice: `Write the version behind the name: \`# ${title.name ?? "Name"} ${version.text}, released ${date === void 0 ? "yyyy-mm-dd" : source.text.slice(date.offset, date.offset + date.length)}\`.`
			};
			return;
		}
		const { version: named, span } = title.version;
		if ((0,_chunks_shared$0.f)(named, version)) return;
		yield {
			path,
			span,
			message: `The title says version ${named.text}, but this is version ${version.text}.`,
			evidence: `version ${version.text} is stated by ${expected.statedBy}`,
			advice: `Write ${version.text}, or rename the file if ${named.text} is meant.`,
			fix: {
				title: `Write version ${version.text} into the title`,
				edits: [{
					path,
					offset: span.offset,
					length: span.length,
					replacement: version.text
				}]
			}
		};
	}
});

// actions/validate-changelog/rules/unclear-heading.ts
const unclearHeading = {
	id: "unclear-heading",
	demand: "Every heading of a changelog that is as high as those of the versions names a version, or a kind of change.",
	reason: "Below a heading that no tool understands stand the changes of some version: they would be released with another one, or the version below it in the place of the newest.",
	severity: always("error"),
	*check({ keepAChangelog }) {
		if (keepAChangelog === void 0) return;
		for (const { span, text, isAboveAll } of keepAChangelog.unclear) yield {
			path: keepAChangelog.source.path,
			span,
			message: `It is not clear which version ${JSON.stringify(text.slice(0, 80))} is.`,
			...isAboveAll ? {} : { atMost: "warning" },
			advice: isAboveAll ? "Write the version and the date, `## [1.2.3] - 2024-01-31`, or `## [Unreleased]`: what stands above all versions may be the one to release." : "Write the version and the date, or put the heading a level lower; its text belongs to no version."
		};
	}
};

// actions/validate-changelog/rules/version-agreement.ts
const versionAgreement = {
	id: "version-agreement",
	demand: "All places that state the version agree: the newest link of changelog.md, and package.json, pyproject.toml, pom.xml, Cargo.toml and setup.cfg.",
	reason: "The version is decided late and written in four places by hand. ai-lab compares tag, manifest and changelog.md but never opens the changes file; release-droid opens it but looks at no manifest.",
	inputs: ["manifests", "changelog"],
	fixes: "writes the version that is released over the one in the manifest; never in a manifest that states none (`0.0.0`), and never a dependency",
	severity: always("error"),
	*check({ expected, manifests, index, changesPath }) {
		if (expected === void 0) return;
		const { version, statedBy } = expected;
		for (const manifest of manifests) {
			if (manifest.version !== void 0 && (0,_chunks_shared$0.f)(manifest.version, version)) continue;
			yield {
				path: manifest.path,
				span: manifest.span,
				message: manifest.version === void 0 ? `\`${manifest.text}\` is not a version.` : `${manifest.path} says version ${manifest.version.text}, but ${version.text} is to be released.`,
				evidence: `version ${version.text} is stated by ${statedBy}`,
				advice: `Write ${version.text}, or correct ${changesPath} if the manifest is right.`,
				fix: {
					title: `Write version ${version.text} into ${manifest.path}`,
					edits: [{
						path: manifest.path,
						offset: manifest.span.offset,
						length: manifest.span.length,
						replacement: version.text
					}]
				}
			};
		}
		const newest = newestEntry(index?.entries ?? []);
		if (index === void 0 || newest?.version === void 0) return;
		if ((0,_chunks_shared$0.c)(newest.version, version) < 0 || (0,_chunks_shared$0.f)(newest.version, version)) return;
		yield {
			path: index.source.path,
			span: newest.span,
			message: `The newest version of ${index.source.path} is ${newest.version.text}, but ${version.text} is to be released.`,
			evidence: `version ${version.text} is stated by ${statedBy}`,
			advice: "Correct whichever is wrong. For a hotfix of an older line, set the rule to `notice`."
		};
	}
};
function newestEntry(entries) {
	return entries.reduce((newest, entry) => {
		if (entry.version === void 0) return newest;
		return newest?.version === void 0 || (0,_chunks_shared$0.c)(entry.version, newest.version) > 0 ? entry : newest;
	}, void 0);
}

// actions/validate-changelog/rules/version-successor.ts
const versionSuccessor = {
	id: "version-successor",
	demand: "The version is the next major, minor or patch version of the nearest release tag that the commit descends from, or of the newest one before it on any branch.",
	reason: "Of 1,586 consecutive releases 98.7 % follow this rule. release-droid compares with the newest release instead, so that a hotfix of an older line cannot be released.",
	inputs: ["allow-version-gaps", "check-releases"],
	severity: always("error"),
	*check({ mode, expected, tags, changesPath, document }, { allowGaps }) {
		if (expected === void 0 || tags.state === "not-asked") return;
		const place = {
			path: document?.source.path ?? changesPath,
			span: document?.title?.version?.span ?? document?.title?.span
		};
		if (tags.state === "unreadable") {
			yield {
				...place,
				message: `The tags could not be read: ${tags.reason}`,
				...mode === "pull-request" ? { atMost: "warning" } : {},
				advice: "Check out with `fetch-depth: 0`, so that tags and history are there."
			};
			return;
		}
		const { version } = expected;
		const isFinal = (one) => !(0,_chunks_shared$0.l)(one) && !(0,_chunks_shared$0.f)(one, version);
		const nearest = (0,_chunks_shared$0.u)(tags.value.reachable.filter(isFinal));
		const all = tags.value.names.flatMap((name) => tagVersion(name) ?? []).filter(isFinal);
		const before = (0,_chunks_shared$0.u)(all.filter((one) => (0,_chunks_shared$0.c)(one, version) < 0));
		const isForward = nearest === void 0 || (0,_chunks_shared$0.c)(version, nearest) > 0;
		const bases = [nearest, isForward ? before : void 0].filter((one) => one !== void 0);
		const base = (0,_chunks_shared$0.u)(bases);
		if (base === void 0) return;
		if (bases.some((base) => (0,_chunks_shared$0.p)(base).some((one) => sameNumbers(one, version)))) return;
		if (allowGaps && isForward) return;
		const possible = freeSuccessors(base, all);
		yield {
			...place,
			message: `Version ${version.text} does not follow ${base.text}, ${base === nearest ? "the release that this commit descends from" : "the newest release before it"}.`,
			evidence: `nearest reachable release tag: ${nearest?.text ?? "none"}`,
			advice: `Possible are ${possible.join(", ")}. Set \`allow-version-gaps: true\` if versions were left out on purpose.`
		};
	}
};
function freeSuccessors(base, tagged) {
	const isFree = (text) => !tagged.some((one) => sameNumbers(text, one));
	return (0,_chunks_shared$0.p)(base).map((text, kind) => {
		let free = text;
		for (let steps = 0; steps < 1e3 && !isFree(free); steps++) {
			const version = (0,_chunks_shared$0.d)(free);
			free = version === void 0 ? free : (0,_chunks_shared$0.p)(version)[kind] ?? free;
		}
		return free;
	});
}
function sameNumbers(candidate, version) {
	const other = (0,_chunks_shared$0.d)(candidate);
	return other !== void 0 && (0,_chunks_shared$0.f)(other, {
		...version,
		prerelease: void 0
	});
}

// actions/validate-changelog/rules/all-rules.ts
const ALL_RULES = [
	fileExists,
	sizeLimit,
	mergeConflict,
	openFence,
	unclearHeading,
	titleFormat,
	titleVersion,
	titleCanonical,
	versionAgreement,
	versionSuccessor,
	newestVersion$1,
	releaseIsNew,
	datePlaceholder,
	dateValid,
	dateWindow,
	codeName,
	summary,
	sectionsPresent,
	sectionEmpty,
	sectionDuplicate,
	templateText,
	innerVersion,
	ticketState,
	ticketNotation,
	ticketDuplicate,
	dependencyUpdate,
	changelogIndex,
	abandonedDraft
];

// actions/validate-changelog/profiles/profile.ts
function colonTitle(version, codeName) {
	return codeName === void 0 ? version : `${version}: ${codeName}`;
}

// actions/validate-changelog/profiles/default.ts
const defaultProfile = {
	name: "default",
	purpose: "What makes a release wrong is an error, what makes it worse a warning; accepts every real spelling.",
	rules: ALL_RULES,
	severities: new Map(),
	settings: {},
	releaseTitle: colonTitle
};

// actions/validate-changelog/profiles/java-trim.ts
function javaTrim(text) {
	let from = 0;
	let to = text.length;
	while (from < to && text.charCodeAt(from) <= 32) from++;
	while (to > from && text.charCodeAt(to - 1) <= 32) to--;
	return text.slice(from, to);
}

// actions/validate-changelog/profiles/project-keeper/reading.ts
const TITLE = /^# ([\w \t\n\v\f\r-]+) (\d+\.\d+\.\d+), released (\d{4}-[\d?]{2}-[\d?]{2})$/;
const MAX_TITLE_LENGTH$1 = 2e3;
function readAsProjectKeeper(document) {
	const known = readings$1.get(document);
	if (known !== void 0) return known.reading;
	const reading = read$1(document);
	readings$1.set(document, { reading });
	return reading;
}
const readings$1 = new WeakMap();
function read$1({ source: { text } }) {
	const [first = "", ...lines] = text.split(/\r\n|\r|\n/);
	const title = first.length > MAX_TITLE_LENGTH$1 ? null : TITLE.exec(first);
	if (title === null) return void 0;
	let codeName = "";
	let heading = "";
	let summary = "";
	let hasSummary = false;
	const tickets = new Set();
	for (const line of lines) if (line.startsWith("## ")) {
		heading = line.slice(3);
		hasSummary ||= heading === "Summary";
		if (heading === "Summary") summary = "";
	} else if (line.startsWith("Code name:")) codeName = javaTrim(line.slice(10));
	else if (heading !== "") {
		if (heading === "Summary" && summary === "") summary = javaTrim(line);
		const ticket = javaTrim(heading) === "Dependency Updates" ? void 0 : ticketIn(line);
		if (ticket !== void 0 && tickets.size < LIMITS$1.tickets) tickets.add(ticket);
	}
	return {
		version: title[2] ?? "",
		date: title[3] ?? "",
		codeName,
		summary: hasSummary ? summary : void 0,
		tickets: [...tickets]
	};
}
function ticketIn(line) {
	const start = skipBlanks(line, 0, line.length);
	const mark = line.charAt(start);
	if (mark !== "*" && mark !== "-") return void 0;
	const number = /^[-*][ \t\v\f]*#(\d{1,15})[ \t\v\f]*:?/.exec(line.slice(start, start + 500))?.[1];
	return number === void 0 ? void 0 : Number(number);
}

// actions/validate-changelog/profiles/project-keeper/rules.ts
const reason$2 = "A rule of project-keeper 5.7, reproduced.";
function keeperRule(id, demand, messageFor) {
	return documentRule({
		id,
		demand,
		reason: reason$2,
		severity: always("error"),
		*check(document, facts) {
			const reading = readAsProjectKeeper(document);
			const message = reading === void 0 ? void 0 : messageFor(reading, facts, document);
			if (message !== void 0) yield {
				path: document.source.path,
				span: document.title?.span,
				message
			};
		}
	});
}
const PROJECT_KEEPER_RULES = [
	documentRule({
		id: "E-PK-CORE-171",
		demand: "The first line is exactly `# Name 1.2.3, released 2024-01-31`; the name has letters, digits, `_` and `-`.",
		reason: reason$2,
		severity: always("error"),
		*check(document) {
			if (readAsProjectKeeper(document) !== void 0) return;
			yield {
				path: document.source.path,
				span: document.title?.span,
				message: "The first line has another format."
			};
		}
	}),
	keeperRule("E-PK-CORE-182", "The date exists.", ({ date }) => parseIsoDate(date) === void 0 ? `\`${date}\` is not a date.` : void 0),
	keeperRule("E-PK-CORE-183", "The date is today or at most five days ago, in UTC.", ({ date }, { today }) => {
		const day = parseIsoDate(date);
		if (day === void 0 || today === void 0) return void 0;
		const days = daysBetween(today, day);
		return days < 0 || days > 5 ? `The date ${date} is not within the last five days.` : void 0;
	}),
	keeperRule("E-PK-CORE-193", "There is a section `## Summary`.", ({ summary }) => summary === void 0 ? "There is no section `## Summary`." : void 0),
	keeperRule("E-PK-CORE-194", "The summary is not empty.", ({ summary }) => summary === "" ? "The summary is empty." : void 0),
	keeperRule("E-PK-CORE-197", "The code name is not empty.", ({ codeName }) => codeName === "" ? "There is no code name." : void 0),
	keeperRule("E-PK-CORE-186", "Every ticket is closed; a closed pull request counts as well.", ({ tickets: numbers }, { tickets }) => {
		if (tickets.state !== "known") return void 0;
		const open = numbers.filter((number) => {
			const state = tickets.value.get(number) ?? { kind: "missing" };
			return !("state" in state) || state.state === "open";
		});
		return open.length === 0 ? void 0 : `These tickets are not closed: ${open.map((number) => `#${number}`).join(", ")}.`;
	}),
	{
		id: "E-PK-CORE-69",
		demand: "changelog.md lists all changes files, newest first.",
		reason: reason$2,
		severity: always("error"),
		*check({ index, changesFiles, indexPath }) {
			if (index === void 0 || changesFiles.length === 0) return;
			const wanted = changesFiles.map(({ version }) => version).sort((a, b) => (0,_chunks_shared$0.c)(b, a)).map(({ text }) => `* [${text}](changes_${text}.md)`);
			if (index.source.text.trim() !== `# Changes\n\n${wanted.join("\n")}`) yield {
				path: indexPath,
				message: "It is not the list of all changes files."
			};
		}
	},
	{
		id: "E-PK-CORE-162",
		demand: "No changes file is newer than the version.",
		reason: reason$2,
		severity: always("error"),
		*check({ expected, changesFiles }) {
			if (expected === void 0) return;
			for (const { path, version } of changesFiles) if ((0,_chunks_shared$0.c)(version, expected.version) > 0) yield {
				path,
				message: `It is newer than the version ${expected.version.text}.`
			};
		}
	},
	{
		...versionSuccessor,
		id: "E-PK-CORE-184",
		demand: "The version is the next major, minor or patch version of the newest reachable release tag.",
		reason: reason$2,
		check: (facts, settings) => facts.tags.state === "known" && facts.tags.value.reachable.some((tag) => facts.expected !== void 0 && (0,_chunks_shared$0.f)(tag, facts.expected.version)) ? [] : versionSuccessor.check(facts, {
			...settings,
			allowGaps: false
		})
	}
];

// actions/validate-changelog/profiles/project-keeper/profile.ts
const projectKeeperProfile = {
	name: "project-keeper",
	purpose: "The verdicts of project-keeper 5.7 (verify-release) on the changes, with its codes.",
	rules: PROJECT_KEEPER_RULES,
	severities: new Map(),
	settings: {
		timeZone: "UTC",
		dateWindow: {
			earliest: -5,
			latest: 0
		}
	},
	releaseTitle: (version, codeName) => codeName === void 0 ? version : `${version} ${codeName}`
};

// actions/validate-changelog/profiles/python-toolbox/rules.ts
const reason$1 = "A check of python-toolbox 10.4, reproduced.";
const PYTHON_TOOLBOX_RULES = [
	{
		id: "ptb-changes-file",
		demand: "The changes file of the version exists: it becomes the notes of the release.",
		reason: reason$1,
		severity: always("error"),
		*check({ document, changesPath }) {
			if (document === void 0) yield {
				path: changesPath,
				message: "The changes file does not exist."
			};
		}
	},
	documentRule({
		id: "ptb-heading",
		demand: "The first line begins with `#`.",
		reason: reason$1,
		severity: always("error"),
		*check({ source }) {
			if (!lineText(source, 0).startsWith("#")) yield {
				path: source.path,
				message: "The first line is not a heading."
			};
		}
	}),
	{
		id: "ptb-tag-unused",
		demand: "The version occurs in no tag name; a dot stands for any character, and 1.0.0 occurs in 11.0.0.",
		reason: reason$1,
		severity: {
			release: "error",
			"pull-request": "off"
		},
		*check({ expected, tags, changesPath, startedByTag, tagName }) {
			if (expected === void 0 || tags.state !== "known") return;
			const occurs = new RegExp(expected.version.text.replace(/[^\w.-]/g, "."));
			const tag = tags.value.names.find((name) => occurs.test(name) && !(startedByTag && name === tagName));
			if (tag !== void 0) yield {
				path: changesPath,
				message: `The tag ${tag} exists already.`
			};
		}
	},
	{
		id: "ptb-version",
		demand: "The version in pyproject.toml is exactly the tag.",
		reason: reason$1,
		severity: always("error"),
		*check({ expected, manifests }) {
			for (const { path, text, span } of manifests) {
				if (expected === void 0 || !path.endsWith("pyproject.toml") || text === expected.version.text) continue;
				yield {
					path,
					span,
					message: `It says ${text}, but the tag is ${expected.version.text}.`
				};
			}
		}
	}
];

// actions/validate-changelog/profiles/python-toolbox/profile.ts
const pythonToolboxProfile = {
	name: "python-toolbox",
	purpose: "The checks of python-toolbox 10.4 before a release, which look at tag and manifest alone.",
	rules: PYTHON_TOOLBOX_RULES,
	severities: new Map(),
	settings: { codeName: "never" },
	releaseTitle: (version) => version
};

// actions/validate-changelog/profiles/release-droid/reading.ts
function readAsReleaseDroid(document) {
	const reading = readings.get(document) ?? read(document);
	readings.set(document, reading);
	return reading;
}
const readings = new WeakMap();
function read({ source }) {
	const { text } = source;
	const start = text.indexOf("##");
	if (start === -1) return {
		version: void 0,
		date: void 0,
		codeName: "",
		body: "",
		tickets: []
	};
	const first = lineText(source, 0);
	const mark = /code name:/i.exec(text.slice(0, start));
	const tickets = new Set();
	for (const [, number] of text.slice(start).matchAll(/\* #([1-9]\d{0,14})\b/g)) if (tickets.size < LIMITS$1.tickets) tickets.add(Number(number));
	return {
		version: /v?(\d{1,15}\.\d{1,15}\.\d{1,15})/.exec(first)?.[1],
		date: /\d{4}-\d{2}-\d{2}/.exec(first)?.[0],
		codeName: mark === null ? "" : javaTrim(text.slice(mark.index + mark[0].length, start)),
		body: text.slice(start),
		tickets: [...tickets]
	};
}
function isDay(text) {
	return parseIsoDate(text) !== void 0;
}

// actions/validate-changelog/profiles/release-droid/rules.ts
const reason = "A rule of release-droid 1.5.1, reproduced.";
const RELEASE_DROID_RULES = [
	{
		id: "E-RD-REP-22",
		demand: "The version has exactly three numbers.",
		reason,
		severity: always("error"),
		*check({ expected, changesPath }) {
			if (expected === void 0 || /^v?\d+\.\d+\.\d+$/.test(expected.version.text)) return;
			yield {
				path: changesPath,
				message: `The version ${expected.version.text} has not exactly three numbers.`
			};
		}
	},
	{
		id: "E-RD-REP-23",
		demand: "The version follows the tag of the newest release.",
		reason,
		severity: always("error"),
		*check({ expected, tags, changesPath }) {
			if (expected === void 0 || tags.state !== "known") return;
			const newest = (0,_chunks_shared$0.u)(tags.value.names.map(tagVersion).filter((version) => version !== void 0));
			if (newest === void 0) return;
			const possible = (0,_chunks_shared$0.p)(newest);
			if (possible.some((one) => {
				const version = (0,_chunks_shared$0.d)(one);
				return version !== void 0 && (0,_chunks_shared$0.c)(version, expected.version) === 0;
			})) return;
			yield {
				path: changesPath,
				message: `The version ${expected.version.text} does not fit the versioning rules. Possible: ${possible.join(", ")}.`
			};
		}
	},
	{
		id: "E-RD-REP-24",
		demand: "changelog.md contains `[V](changes_V.md)`.",
		reason,
		severity: always("error"),
		*check({ expected, index, indexPath }) {
			if (expected === void 0 || index === void 0) return;
			const link = `[${expected.version.text}](changes_${expected.version.text}.md)`;
			if (!index.source.text.includes(link)) yield {
				path: indexPath,
				message: `It does not contain ${link}.`
			};
		}
	},
	{
		id: "E-RD-REP-25",
		demand: "The changes file exists.",
		reason,
		severity: always("error"),
		*check({ document, changesPath }) {
			if (document === void 0) yield {
				path: changesPath,
				message: "The changes file does not exist."
			};
		}
	},
	documentRule({
		id: "E-RD-REP-26",
		demand: "The first line names the version.",
		reason,
		severity: always("error"),
		*check(document, { expected }) {
			const { version } = readAsReleaseDroid(document);
			if (expected === void 0 || version === expected.version.text) return;
			yield {
				path: document.source.path,
				span: document.title?.span,
				message: `The first line does not name the version ${expected.version.text}.`
			};
		}
	}),
	documentRule({
		id: "E-RD-REP-27",
		demand: "There is a `##` somewhere: the text of the release begins there.",
		reason,
		severity: always("error"),
		*check(document) {
			if (readAsReleaseDroid(document).body === "") yield {
				path: document.source.path,
				message: "There is no `##`, hence no text for the release."
			};
		}
	}),
	documentRule({
		id: "E-RD-GH-21",
		demand: "The code name is not empty.",
		reason,
		severity: always("error"),
		*check(document) {
			if (readAsReleaseDroid(document).codeName === "") yield {
				path: document.source.path,
				span: document.title?.span,
				message: "There is no code name."
			};
		}
	}),
	documentRule({
		id: "E-RD-GH-23",
		demand: "Every ticket written `* #1` is a closed issue and no pull request. In a pull request only a warning (W-RD-GH-24).",
		reason,
		severity: {
			release: "error",
			"pull-request": "warning"
		},
		*check(document, { tickets }) {
			if (tickets.state !== "known") return;
			const open = readAsReleaseDroid(document).tickets.filter((number) => {
				const state = tickets.value.get(number);
				return state?.kind !== "issue" || state.state === "open";
			});
			if (open.length > 0) yield {
				path: document.source.path,
				message: `These tickets are no closed issues: ${open.map((number) => `#${number}`).join(", ")}.`
			};
		}
	}),
	documentRule({
		id: "E-RD-GH-26",
		demand: "The first line has a date `yyyy-mm-dd`.",
		reason,
		severity: always("error"),
		*check(document) {
			if (readAsReleaseDroid(document).date === void 0) yield {
				path: document.source.path,
				span: document.title?.span,
				message: "There is no release date."
			};
		}
	}),
	documentRule({
		id: "E-RD-GH-31",
		demand: "The date is today in the time zone of whoever releases.",
		reason,
		severity: always("error"),
		*check(document, { today }) {
			const { date } = readAsReleaseDroid(document);
			if (date === void 0 || today === void 0 || date === formatDate(today)) return;
			const when = !isDay(date) ? "is not a day" : date < formatDate(today) ? "has past already" : "is in the future";
			yield {
				path: document.source.path,
				span: document.title?.span,
				message: `The release date ${date} ${when}.`
			};
		}
	})
];

// actions/validate-changelog/profiles/release-droid/profile.ts
const releaseDroidProfile = {
	name: "release-droid",
	purpose: "The verdicts of release-droid 1.5.1 on a changes file, with its codes.",
	rules: RELEASE_DROID_RULES,
	severities: new Map(),
	settings: { dateWindow: {
		earliest: 0,
		latest: 0
	} },
	releaseTitle: colonTitle
};

// actions/validate-changelog/profiles/strict.ts
const strictProfile = {
	name: "strict",
	purpose: "The guide to the letter: what `default` warns of is an error, and the spelling has to be canonical.",
	rules: ALL_RULES,
	severities: new Map([
		["summary", always("error")],
		["sections-present", always("error")],
		["section-empty", always("error")],
		["section-duplicate", always("error")],
		["ticket-notation", always("error")],
		["title-canonical", always("error")],
		["ticket-duplicate", always("notice")],
		["dependency-update", always("warning")],
		["abandoned-draft", always("error")]
	]),
	settings: { dateWindow: {
		earliest: 0,
		latest: 0
	} },
	releaseTitle: colonTitle
};

// actions/validate-changelog/profiles/find-profile.ts
const PROFILES = {
	default: defaultProfile,
	strict: strictProfile,
	"release-droid": releaseDroidProfile,
	"project-keeper": projectKeeperProfile,
	"python-toolbox": pythonToolboxProfile
};
const PROFILE_NAMES = Object.keys(PROFILES);

// actions/validate-changelog/inputs.ts
function readInputs(inputs) {
	const profile = inputs.choice("profile", PROFILE_NAMES);
	return {
		...(0,_chunks_shared$0.L)(inputs),
		...(0,_chunks_shared$0.R)(inputs),
		githubToken: inputs.optional("github-token"),
		request: {
			mode: inputs.choice("mode", [
				"auto",
				"pull-request",
				"release"
			]),
			profile,
			format: inputs.choice("format", [
				"auto",
				"changes-files",
				"keep-a-changelog"
			]),
			changesDirectory: readPath(inputs, "changes-directory") ?? "doc/changes",
			changelog: readPath(inputs, "changelog"),
			changesFile: readPath(inputs, "changes-file"),
			version: readVersion(inputs),
			tagFormat: readTagFormat(inputs),
			manifests: readManifests$1(inputs),
			overrides: readOverrides(inputs, profile),
			settings: readSettings(inputs),
			checkTickets: inputs.boolean("check-tickets"),
			checkReleases: inputs.boolean("check-releases"),
			commitFixes: inputs.boolean("commit-fixes"),
			suggestFixes: inputs.boolean("suggest-fixes"),
			checklist: (inputs.optional("checklist") ?? "").split("\n").map((line) => line.replace(/^\s*[-*]\s+(?:\[.\]\s+)?/, "").trim()).filter((line) => line !== ""),
			announcement: inputs.text("announcement")
		}
	};
}
function readPath(inputs, name) {
	const text = inputs.optional(name);
	return text === void 0 ? void 0 : withinRepository(name, text);
}
function withinRepository(name, text) {
	const path = text.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
	if (!path.startsWith("/") && !/^[A-Za-z]:/.test(path) && !path.split("/").includes("..")) return path;
	throw new _chunks_shared$0.yt("the path leads out of the repository.", {
		where: `input ${name}`,
		given: `\`${text}\``,
		allowed: "a path relative to the repository"
	});
}
function readVersion(inputs) {
	const text = inputs.optional("version");
	if (text === void 0) return void 0;
	const version = (0,_chunks_shared$0.d)(text);
	if (version !== void 0) return version;
	throw new _chunks_shared$0.yt("this is not a version.", {
		where: "input version",
		given: `\`${text}\``,
		allowed: "for instance 1.2.3 or 1.2.3-rc.1"
	});
}
function readTagFormat(inputs) {
	const format = inputs.text("tag-format");
	if (format.split("{version}").length === 2 && /^[\w./{}+-]{1,100}$/.test(format)) return format;
	throw new _chunks_shared$0.yt("this cannot be the name of a tag.", {
		where: "input tag-format",
		given: `\`${format}\``,
		allowed: "`{version}` once, and letters, digits, `.`, `/`, `_`, `+` and `-`"
	});
}
function readManifests$1(inputs) {
	const paths = inputs.list("manifests");
	if (paths.length === 0) return void 0;
	return paths.length === 1 && paths[0] === "none" ? [] : paths.map((path) => withinRepository("manifests", path));
}
const SEVERITIES$1 = [
	"error",
	"warning",
	"notice",
	"off"
];
function readOverrides(inputs, profile) {
	const known = PROFILES[profile].rules.map(({ id }) => id);
	return new Map([...inputs.pairs("rules")].map(([rule, text]) => {
		const severity = SEVERITIES$1.find((one) => one === text);
		if (severity !== void 0 && known.includes(rule)) return [rule, severity];
		throw new _chunks_shared$0.yt(severity === void 0 ? "this is not a severity." : `the profile ${profile} has no such rule.`, {
			where: "input rules",
			given: `\`${rule}=${text}\``,
			allowed: severity === void 0 ? SEVERITIES$1.join(", ") : known.join(", ")
		});
	}));
}
function readSettings(inputs) {
	const timeZone = inputs.optional("time-zone");
	const window = inputs.optional("date-window");
	const codeName = inputs.optional("code-name");
	if (timeZone !== void 0 && !isTimeZone(timeZone)) throw new _chunks_shared$0.yt("this time zone is not known.", {
		where: "input time-zone",
		given: `\`${timeZone}\``,
		allowed: "an IANA time zone, for instance UTC, Europe/Berlin or Asia/Kolkata"
	});
	return {
		...timeZone === void 0 ? {} : { timeZone },
		...window === void 0 ? {} : { dateWindow: readWindow(window) },
		...codeName === void 0 ? {} : { codeName: inputs.choice("code-name", [
			"named",
			"always",
			"never"
		]) },
		allowGaps: inputs.boolean("allow-version-gaps"),
		stamp: inputs.boolean("stamp")
	};
}
function readWindow(text) {
	const match = /^([+-]?\d{1,4})\s*\.\.\s*([+-]?\d{1,4})$/.exec(text);
	const earliest = Number(match?.[1]);
	const latest = Number(match?.[2]);
	if (match !== null && earliest <= 0 && latest >= 0) return {
		earliest,
		latest
	};
	throw new _chunks_shared$0.yt("this is not a window of days.", {
		where: "input date-window",
		given: `\`${text}\``,
		allowed: "days before and after today, for instance -1..1, -5..0 or 0..0"
	});
}

// actions/validate-changelog/apply/create-commit.ts
async function createCommit(github, plan) {
	const { repository, branch, expectedHead, headline, files, deletions } = plan;
	const { oid, url, tree } = (await github.graphql(`mutation commit($input: CreateCommitOnBranchInput!) {
      createCommitOnBranch(input: $input) { commit { oid url tree { oid } } }
    }`, { input: {
		branch: {
			repositoryNameWithOwner: repository,
			branchName: branch
		},
		expectedHeadOid: expectedHead,
		message: { headline },
		fileChanges: {
			additions: files.map(({ path, text }) => ({
				path,
				contents: Buffer.from(text).toString("base64")
			})),
			deletions: deletions.map((path) => ({ path }))
		}
	} })).createCommitOnBranch.commit;
	return {
		sha: oid,
		url,
		tree: tree.oid
	};
}
async function inspectTip(github, { repository, branch }, { parent, trees }) {
	const [owner = "", name = ""] = repository.split("/");
	const tip = (await github.graphql(`query tip($owner: String!, $name: String!, $ref: String!) {
      repository(owner: $owner, name: $name) {
        ref(qualifiedName: $ref) {
          target { oid ... on Commit { url tree { oid } parents(first: 2) { nodes { oid } } } }
        }
      }
    }`, {
		owner,
		name,
		ref: `refs/heads/${branch}`
	})).repository?.ref?.target;
	if (tip === void 0) return {
		kind: "foreign",
		why: "does not exist"
	};
	const { oid, url = "", tree, parents } = tip;
	const short = oid.slice(0, 7);
	const [first, second] = parents?.nodes ?? [];
	if (first?.oid !== parent || second !== void 0) return {
		kind: "foreign",
		why: `stands at ${short}, which was not made on top of ${parent.slice(0, 7)}, the commit that was checked`
	};
	if (tree === void 0 || !trees.includes(tree.oid)) return {
		kind: "foreign",
		why: `stands at ${short}, whose files are not those that this run would commit`
	};
	return {
		kind: "own",
		commit: {
			sha: oid,
			url,
			tree: tree.oid
		}
	};
}

// actions/validate-changelog/apply/git-tree.ts
const FILE_MODE = 33188;
const FOLDER_MODE = 16384;
function blobId(text) {
	return objectId("blob", Buffer.from(text));
}
function entryAt$1(listings, path) {
	const { folder, name } = splitPath(path);
	return listings.get(folder)?.find((entry) => entry.name.toString() === name);
}
function foldersAbove(paths) {
	const folders = new Set([""]);
	for (const path of paths) for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) folders.add(path.slice(0, at));
	return [...folders];
}
function treeAfter(listings, change, mode) {
	return folderAfter({
		folder: "",
		listings,
		change,
		mode
	}) ?? objectId("tree", Buffer.alloc(0));
}
function folderAfter({ folder, listings, change, mode }) {
	const entries = new Map((listings.get(folder) ?? []).map((entry) => [entry.name.toString("latin1"), entry]));
	const put = (name, entry) => {
		if (entry === void 0) entries.delete(name.toString("latin1"));
		else entries.set(name.toString("latin1"), {
			name,
			...entry
		});
	};
	const below = new Set();
	const each = (path, id) => {
		if (folder !== "" && !path.startsWith(`${folder}/`)) return;
		const rest = folder === "" ? path : path.slice(folder.length + 1);
		const slash = rest.indexOf("/");
		if (slash !== -1) {
			below.add(rest.slice(0, slash));
			return;
		}
		const name = Buffer.from(rest);
		const own = entries.get(name.toString("latin1"))?.mode ?? 33188;
		put(name, id === void 0 ? void 0 : {
			mode: mode ?? own,
			id
		});
	};
	for (const path of change.deletions) each(path, void 0);
	for (const [path, id] of change.blobs) each(path, id);
	for (const name of below) {
		const id = folderAfter({
			folder: folder === "" ? name : `${folder}/${name}`,
			listings,
			change,
			mode
		});
		put(Buffer.from(name), id === void 0 ? void 0 : {
			mode: FOLDER_MODE,
			id
		});
	}
	return entries.size === 0 ? void 0 : treeId([...entries.values()]);
}
function treeId(entries) {
	const key = ({ name, mode }) => mode === FOLDER_MODE ? Buffer.concat([name, Buffer.from("/")]) : name;
	const parts = entries.toSorted((a, b) => Buffer.compare(key(a), key(b))).flatMap(({ name, mode, id }) => [
		Buffer.from(`${mode.toString(8)} `),
		name,
		Buffer.from([0]),
		Buffer.from(id, "hex")
	]);
	return objectId("tree", Buffer.concat(parts));
}
function objectId(type, content) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
}
function splitPath(path) {
	const slash = path.lastIndexOf("/");
	return {
		folder: path.slice(0, Math.max(0, slash)),
		name: path.slice(slash + 1)
	};
}

// actions/validate-changelog/apply/expected-commit.ts
async function expectedCommit(github, plan) {
	const { files, deletions, expectedHead, replaced } = plan;
	const paths = [...files.map(({ path }) => path), ...deletions];
	const listings = await readListings(github, plan, foldersAbove(paths));
	for (const path of new Set([...paths, ...Object.keys(replaced)])) {
		if (entryAt$1(listings, path)?.id === replaced[path]) continue;
		throw new _chunks_shared$0.bt(`the file is not as it was judged in the commit ${expectedHead.slice(0, 7)}.`, {
			where: path,
			next: "Check out that very commit (actions/checkout with its sha in `ref`), and change no file before this step."
		});
	}
	const change = {
		blobs: new Map(files.map(({ path, text }) => [path, blobId(text)])),
		deletions
	};
	return {
		parent: expectedHead,
		trees: [...new Set([treeAfter(listings, change), treeAfter(listings, change, FILE_MODE)])]
	};
}
async function readListings(github, { repository, expectedHead }, folders) {
	const [owner = "", name = ""] = repository.split("/");
	const below = folders.filter((folder) => folder !== "");
	const variables = Object.fromEntries(below.map((folder, at) => [`p${at}`, `${expectedHead}:${folder}`]));
	const found = (await github.graphql(`query folders($owner: String!, $name: String!, $oid: GitObjectID!${below.map((_, at) => `, $p${at}: String!`).join("")}) {
      repository(owner: $owner, name: $name) {
        top: object(oid: $oid) { ... on Commit { tree { ...folder } } }
        ${below.map((_, at) => `f${at}: object(expression: $p${at}) { ...folder }`).join("\n")}
      }
    }
    fragment folder on Tree { oid entries { nameRaw mode oid } }`, {
		owner,
		name,
		oid: expectedHead,
		...variables
	})).repository ?? {};
	const top = found.top;
	if (!(0,_chunks_shared$0._t)(top) || !isTree(top.tree)) throw new _chunks_shared$0.yt(`GitHub does not know the commit ${expectedHead.slice(0, 7)} that was checked.`, {
		where: repository,
		next: "Push it first, or check out a commit of this repository."
	});
	const listings = new Map([["", entriesOf(top.tree)]]);
	for (const [at, folder] of below.entries()) {
		const tree = found[`f${at}`];
		if (isTree(tree)) listings.set(folder, entriesOf(tree));
	}
	return listings;
}
function entriesOf({ entries = [] }) {
	return entries.map(({ nameRaw, mode, oid }) => ({
		name: Buffer.from(nameRaw, "base64"),
		mode,
		id: oid
	}));
}
function isTree(value) {
	return (0,_chunks_shared$0._t)(value) && typeof value.oid === "string" && Array.isArray(value.entries);
}

// actions/validate-changelog/apply/commit-files.ts
async function commitFiles(plan, version, world) {
	const github = world.github();
	const { branch } = plan;
	const expected = await expectedCommit(github, plan);
	const answer = await attempt({
		github,
		plan,
		expected,
		world
	});
	if (answer.state === "done") return {
		...answer,
		branch,
		detour: void 0
	};
	if (version === void 0 || answer.state !== "protected") throw answer.state === "moved" ? moved(plan, answer.cause) : answer.error;
	world.log.warning(`${branch} takes no commit (${answer.reason}); the release gets a branch of its own.`);
	const beside = {
		...plan,
		branch: `release/${version}`
	};
	await createBranch(github, beside);
	const second = await attempt({
		github,
		plan: beside,
		expected,
		world
	});
	if (second.state === "moved") throw taken(beside, second);
	if (second.state !== "done") throw second.error;
	return {
		...second,
		branch: beside.branch,
		detour: answer.reason
	};
}
async function attempt({ github, plan, expected, world }) {
	try {
		const commit = await createCommit(github, plan);
		if (expected.trees.includes(commit.tree)) return {
			state: "done",
			...commit
		};
		return {
			state: "refused",
			error: unexpected(plan, commit)
		};
	} catch (error) {
		if ((0,_chunks_shared$0.xt)(error, world.signal)) throw error;
		if (isStale(error)) {
			const tip = await inspectTip(github, plan, expected);
			return tip.kind === "own" ? {
				state: "done",
				...tip.commit
			} : {
				state: "moved",
				why: tip.why,
				cause: error
			};
		}
		const failure = refused$1(plan, error);
		return isProtected(error) ? {
			state: "protected",
			reason: (0,_chunks_shared$0.St)(error),
			error: failure
		} : {
			state: "refused",
			error: failure
		};
	}
}
async function createBranch(github, plan) {
	const [owner = "", repo = ""] = plan.repository.split("/");
	try {
		await github.request("POST /repos/{owner}/{repo}/git/refs", {
			owner,
			repo,
			ref: `refs/heads/${plan.branch}`,
			sha: plan.expectedHead
		});
	} catch (error) {
		if (!(error instanceof Error && "status" in error && error.status === 422)) throw refused$1(plan, error);
	}
}
function moved({ repository, branch, expectedHead }, cause) {
	return new _chunks_shared$0.bt(`the branch ${branch} has moved on from ${expectedHead.slice(0, 7)}.`, {
		where: repository,
		next: "Run the workflow again for the newest commit."
	}, { cause });
}
function taken({ repository, branch }, { why, cause }) {
	return new _chunks_shared$0.yt(`the branch ${branch} exists already and is not the one of this release: it ${why}.`, {
		where: repository,
		next: `Look at who made it and what it holds. Delete it if it is not needed (git push origin --delete ${branch}), then run the workflow again; nothing of it is released.`
	}, { cause });
}
function unexpected({ repository, branch }, { sha }) {
	return new _chunks_shared$0.yt(`the commit ${sha.slice(0, 7)} on ${branch} holds other files than were checked.`, {
		where: repository,
		next: "It is not released. Look at the commit, and report it."
	});
}
function refused$1({ repository, branch }, cause) {
	return new _chunks_shared$0.yt(`the commit on ${branch} was refused: ${(0,_chunks_shared$0.St)(cause)}`, {
		where: repository,
		next: "Give the job `contents: write`, or a token of an app that may write to the branch."
	}, { cause });
}
function isStale(error) {
	return typesOf(error).includes("STALE_DATA") || /expected branch to point to/i.test((0,_chunks_shared$0.St)(error));
}
function isProtected(error) {
	return /protected|protection|rule violation|ruleset|through a pull request|required status|review is required/i.test((0,_chunks_shared$0.St)(error));
}
function typesOf(error) {
	if (!(error instanceof Error) || !("errors" in error) || !Array.isArray(error.errors)) return [];
	return error.errors.map((one) => one.type);
}

// actions/validate-changelog/apply/post-review.ts
async function postReview({ pullRequest, commit, comments }, world) {
	const [owner = "", repo = ""] = world.runner.repository.split("/");
	const place = {
		owner,
		repo,
		pull_number: pullRequest
	};
	try {
		const github = world.github();
		const { data: existing } = await github.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
			...place,
			per_page: 100,
			sort: "created",
			direction: "desc"
		});
		const known = new Set(existing.map(({ body }) => MARK$1.exec(body)?.[1]));
		const fresh = comments.filter(({ key }) => !known.has(key));
		if (fresh.length === 0) return {
			state: "known",
			known: comments.length
		};
		const { data: review } = await github.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
			...place,
			commit_id: commit,
			event: "COMMENT",
			body: `The changes file has ${fresh.length === 1 ? "a defect that" : `${fresh.length} defects that`} can be fixed as suggested.`,
			comments: fresh.map(commentOf)
		});
		return {
			state: "done",
			url: review.html_url,
			made: fresh.length,
			known: comments.length - fresh.length
		};
	} catch (error) {
		if ((0,_chunks_shared$0.xt)(error, world.signal)) throw error;
		const reason = `${(0,_chunks_shared$0.St)(error)} (it needs \`pull-requests: write\`; a pull request from a fork never has it)`;
		world.log.info(`The fixes could not be suggested: ${reason}`);
		return {
			state: "refused",
			reason
		};
	}
}
const MARK$1 = /<!-- ai-ops:validate-changelog:([0-9a-f]{8}) -->/;
function commentOf({ path, startLine, line, rule, message, replacement, key }) {
	const fence = "`".repeat(Math.max(3, ...[...replacement.matchAll(/`+/g)].map(([run]) => run.length + 1)));
	const suggestion = replacement === "" ? "" : `${replacement}\n`;
	return {
		path,
		line,
		side: "RIGHT",
		...startLine === line ? {} : {
			start_line: startLine,
			start_side: "RIGHT"
		},
		body: `${(0,_chunks_shared$0.$)(message)} (\`${rule}\`)\n\n${fence}suggestion\n${suggestion}${fence}\n\n<!-- ai-ops:validate-changelog:${key} -->`
	};
}

// actions/validate-changelog/apply.ts
async function applyPlan({ commit, review, mode, release }, world) {
	return {
		commit: commit === void 0 ? { state: "none" } : await putFiles(commit, mode === "release" ? release?.version : void 0, world),
		review: review === void 0 ? { state: "none" } : await postReview(review, world)
	};
}
async function putFiles({ target, ...commit }, version, world) {
	if (target.kind === "branch") return commitFiles({
		...commit,
		...target
	}, version, world);
	const full = (path) => (0,_chunks_shared$0.n)({
		root: world.runner.workspace,
		path,
		where: "file to fix"
	});
	for (const { path, text } of commit.files) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(full(path), text);
	for (const path of commit.deletions) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(full(path));
	return {
		state: "written",
		paths: commit.files.map(({ path }) => path)
	};
}

// actions/validate-changelog/findings/help-link.ts
function helpLink(rule) {
	return `https://github.com/ai-ops/ai-ops/blob/main/doc/validate-changelog/rules.md#${rule.toLowerCase()}`;
}

// actions/validate-changelog/findings/sarif.ts
const LEVELS = {
	error: "error",
	warning: "warning",
	notice: "note"
};
function toSarif(findings, rules) {
	const ids = rules.map(({ id }) => id);
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "validate-changelog",
				informationUri: "https://github.com/ai-ops/ai-ops",
				semanticVersion: _chunks_shared$0.W,
				rules: rules.map(descriptorOf)
			} },
			columnKind: "utf16CodeUnits",
			results: findings.map((finding) => resultOf(finding, ids))
		}]
	};
}
function descriptorOf({ id, demand, reason, severity }) {
	const level = severity.release === "off" ? "none" : LEVELS[severity.release];
	return {
		id,
		name: id,
		shortDescription: { text: demand },
		fullDescription: { text: reason },
		helpUri: helpLink(id),
		help: {
			text: `${demand} ${reason}`,
			markdown: `${demand}\n\n${reason}`
		},
		defaultConfiguration: {
			level,
			enabled: level !== "none"
		}
	};
}
function resultOf(finding, ids) {
	const { rule, severity, message, advice, path, span, evidence } = finding;
	const text = [
		message,
		evidence === void 0 ? "" : `(${evidence})`,
		advice ?? ""
	].filter((part) => part !== "").join(" ");
	return {
		ruleId: rule,
		ruleIndex: ids.indexOf(rule),
		level: LEVELS[severity],
		message: { text },
		locations: [{ physicalLocation: {
			artifactLocation: { uri: encodeURI(path) },
			region: span === void 0 ? { startLine: 1 } : {
				startLine: span.line,
				startColumn: span.column,
				endLine: span.line,
				endColumn: span.column + span.length
			}
		} }],
		partialFingerprints: { "violation/v1": fingerprintOf(finding) }
	};
}
function fingerprintOf({ rule, path, message }) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(`${rule}\n${path}\n${message.replace(/line \d+/g, "line")}`).digest("hex").slice(0, 32);
}

// actions/validate-changelog/notes/announce.ts
const MAX_SUMMARY_LENGTH = 600;
function announce(template, release, home) {
	const values = {
		repository: home?.split("/").slice(-1)[0] ?? "",
		version: release.version,
		"code-name": release.codeName || release.title,
		summary: summaryOf(release.notes),
		url: home === void 0 ? "" : `${home}/releases/tag/${encodeURIComponent(release.tag)}`
	};
	return template.replace(/\{([a-z-]+)\}/g, (whole, name) => values[name] ?? whole).trim();
}
function summaryOf(notes) {
	const [, behind = ""] = /^#{2,3} *(?:summary|overview)\b[^\n]*\n([\s\S]*)/im.exec(notes) ?? [];
	const end = behind.search(/^#{1,6} /m);
	const text = (end === -1 ? behind : behind.slice(0, end)).replace(/\s+/g, " ").trim();
	return text.length <= MAX_SUMMARY_LENGTH ? text : `${text.slice(0, MAX_SUMMARY_LENGTH)}…`;
}

// actions/validate-changelog/files/guide-page.ts
function toGuidePage({ plan, release, request: { checklist, announcement }, guidePlace: { serverUrl, repository } }) {
	const home = repository === "" ? void 0 : `${serverUrl}/${repository}`;
	const heading = `Releasing ${repository || "version"} ${release.version}${release.date === "" ? "" : ` on ${release.date}`}`;
	const links = home === void 0 ? [] : [
		{
			text: "The release",
			url: `${home}/releases/tag/${encodeURIComponent(release.tag)}`
		},
		{
			text: "All releases and drafts",
			url: `${home}/releases`
		},
		{
			text: "The changes file",
			url: `${home}/blob/${encodeURIComponent(release.tag)}/${encodeURI(plan.path)}`
		},
		{
			text: "The workflow runs",
			url: `${home}/actions`
		}
	];
	const text = announce(announcement, release, home);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${(0,_chunks_shared$0.Q)(heading)}</title>
<style>${_chunks_shared$0.Z}
.missing { color: var(--bad); } pre { white-space: pre-wrap; user-select: all; }
</style>
</head>
<body>
<main>
<h1>${(0,_chunks_shared$0.Q)(heading)}</h1>
<dl>
${term("Title", release.title)}${term("Tag", release.tag)}${term("Code name", release.codeName)}${term("Date", release.date)}
</dl>
<section><h2>Checklist</h2><ul>${[...ownChecklist(plan, release), ...checklist.map((point) => ({
		text: point,
		state: "open"
	}))].map(checkpoint).join("")}</ul></section>
<section><h2>Links</h2><ul>${links.map(linkOf).join("") || "<li class=\"missing\">(the repository is not known)</li>"}</ul></section>
<section><h2>Announcement</h2><pre>${(0,_chunks_shared$0.Q)(text)}</pre></section>
<section><h2>Release notes</h2><pre>${(0,_chunks_shared$0.Q)(release.notes)}</pre></section>
</main>
</body>
</html>
`;
}
function ownChecklist(plan, { date, codeName }) {
	const { findings, decision, unchecked } = plan;
	const stateOf = (rules, holds = true) => {
		if (findings.some(({ rule, severity }) => severity === "error" && rules.includes(rule)) || !holds) return "failed";
		return rules.some((rule) => unchecked.includes(rule)) ? "unchecked" : "checked";
	};
	return [
		{
			text: "The version agrees everywhere",
			state: stateOf(["version-agreement", "title-version"])
		},
		{
			text: "Neither tag nor release exists",
			state: stateOf(["release-is-new"])
		},
		{
			text: "The version follows the last release",
			state: stateOf(["version-successor"])
		},
		{
			text: "The date is set",
			state: stateOf(["date-window"], date !== "")
		},
		{
			text: "The release has a code name",
			state: stateOf(["code-name"], codeName !== "")
		},
		{
			text: "All tickets are closed",
			state: stateOf(["ticket-state"])
		},
		{
			text: "The changes are fit to release",
			state: decision === "fit" ? "checked" : "failed"
		},
		{
			text: "The release is published",
			state: "open"
		},
		{
			text: "The release is announced",
			state: "open"
		}
	];
}
function term(label, value) {
	const shown = value === "" ? "<span class=\"missing\">(missing)</span>" : (0,_chunks_shared$0.Q)(value);
	return `<dt>${(0,_chunks_shared$0.Q)(label)}</dt><dd>${shown}</dd>`;
}
const SIGNS = {
	checked: "☑",
	failed: "☒",
	unchecked: "–",
	open: "☐"
};
function checkpoint({ text, state }) {
	const note = state === "failed" ? " (failed)" : state === "unchecked" ? " (not checked)" : "";
	return `<li>${SIGNS[state]} ${(0,_chunks_shared$0.Q)(text)}${note}</li>`;
}
function linkOf({ text, url }) {
	const safe = (0,_chunks_shared$0.et)(url);
	return safe === void 0 ? `<li>${(0,_chunks_shared$0.Q)(text)}</li>` : `<li><a href="${(0,_chunks_shared$0.Q)(safe)}" rel="noreferrer">${(0,_chunks_shared$0.Q)(text)}</a></li>`;
}

// actions/validate-changelog/files/write-files.ts
function writeFiles(plan, request, place) {
	const { directory } = place;
	(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)(directory, { recursive: true });
	const write = (name, text) => {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(path, text);
		return path;
	};
	const sarif = toSarif(plan.findings, PROFILES[request.profile].rules);
	const sarifFile = write("validate-changelog.sarif", `${JSON.stringify(sarif, null, 2)}\n`);
	if (plan.release === void 0 || plan.decision === "nothing") return {
		notesFile: "",
		sarifFile,
		guidePage: ""
	};
	return {
		sarifFile,
		notesFile: write("release-notes.md", `${plan.release.notes}\n`),
		guidePage: write("release-guide.html", toGuidePage({
			plan,
			release: plan.release,
			request,
			guidePlace: place
		}))
	};
}

// actions/validate-changelog/findings/finding.ts
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];

// actions/validate-changelog/findings/annotate.ts
const LIMITS = {
	error: 9,
	warning: 10,
	notice: 9
};
const MAX_MESSAGE_LENGTH = 4e3;
function annotate(findings, log) {
	for (const severity of SEVERITIES) {
		const ofKind = findings.filter((finding) => finding.severity === severity);
		for (const finding of ofKind.slice(0, LIMITS[severity])) show(finding, log);
		const rest = ofKind.slice(LIMITS[severity]);
		if (rest.length === 0) continue;
		log.info(`${rest.length} more of this kind (${severity}), beyond the limit of annotations:`);
		for (const finding of rest) log.info(`  ${lineOf(finding)}`);
	}
}
function lineOf({ rule, severity, message, path, span, advice }) {
	return `${span === void 0 ? path : `${path}:${span.line}:${span.column}`} ${severity} [${rule}] ${message}${advice === void 0 ? "" : ` ${advice}`}`;
}
function show({ rule, severity, message, advice, evidence, path, span }, log) {
	const text = [
		message,
		evidence === void 0 ? "" : `(${evidence})`,
		advice ?? ""
	].filter((part) => part !== "").join(" ");
	log[severity](text.slice(0, MAX_MESSAGE_LENGTH), {
		title: rule,
		file: path,
		...span === void 0 ? { startLine: 1 } : {
			startLine: span.line,
			endLine: span.line,
			startColumn: span.column,
			endColumn: span.column + span.length
		}
	});
}

// actions/validate-changelog/parse/changelog-index.ts
const LINK = /\[([^[\]]{1,100})\]\(\s{0,5}([^()\s]{1,300})\s{0,5}(?:"[^"]{0,100}"\s{0,5})?\)/g;
const PREFIX = /^\s{0,20}(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})\s{1,10})?$/;
function parseChangelogIndex(path, text) {
	const source = createSource(path, text);
	const { kinds } = classifyLines(source);
	const entries = [];
	let toctree;
	for (let index = 0; index < lineCount(source) && entries.length < LIMITS$1.entries; index++) {
		const kind = kinds[index];
		if (kind === LINE.item || kind === LINE.text || kind === LINE.heading) {
			const line = lineText(source, index).slice(0, 1e3);
			for (const match of line.includes("](") ? line.matchAll(LINK) : []) if (isEntry(match, kind)) entries.push(entryAt({
				source,
				index,
				match,
				line
			}));
		} else if (kind === LINE.code) {
			const line = lineText(source, index).trim();
			if (/^(?:`{3,}|~{3,})\s*\{toctree\}/.test(line)) toctree ??= [];
			else if (toctree !== void 0 && /^[\w./-]+$/.test(line) && !/^-+$/.test(line)) toctree.push({
				name: line,
				span: spanOfLine(source, index)
			});
		}
	}
	return {
		source,
		entries,
		toctree
	};
}
function isEntry({ 0: text, 1: label = "", 2: target = "", index, input }, kind) {
	if (input.charAt(index - 1) === "!" || text === "") return false;
	const isFirst = /^\s{0,20}(?:[-*+]|\d{1,9}[.)])\s{0,10}$/.test(input.slice(0, index));
	if (kind === LINE.item && isFirst) return true;
	return /^(?:\.\/)?(?:[\w.-]+\/){0,10}[\w.+-]+\.md$/i.test(target) && ((0,_chunks_shared$0.d)(label.trim()) !== void 0 || /changes_\d/.test(target));
}
function entryAt({ source, index, match, line }) {
	const { 0: text, 1: label = "", 2: target = "", index: at } = match;
	const offset = lineStart(source, index);
	const before = line.slice(0, at);
	const behind = line.slice(at + text.length);
	return {
		label,
		version: (0,_chunks_shared$0.d)(label.trim()),
		target,
		span: spanOfLine(source, index),
		targetSpan: spanInLine({
			source,
			index,
			offset: offset + at + text.lastIndexOf(target),
			length: target.length
		}),
		prefix: PREFIX.test(before) && behind.trim() === "" ? before : void 0
	};
}

// actions/validate-changelog/parse/code-name.ts
const MAX_CONTINUATION_LINES = 5;
const MAX_LINES_BEFORE = 200;
const MARK = /^[\s#>*_-]{0,12}code[ \t_-]?names?[*_]{0,3}[ \t]*:[*_]{0,3}/i;
function findCodeName({ source, kinds, from, to }) {
	const end = Math.min(to, from + MAX_LINES_BEFORE);
	for (let index = from; index < end; index++) {
		const kind = kinds.kinds[index];
		if (kind !== LINE.text && kind !== LINE.heading && kind !== LINE.item) continue;
		const start = lineStart(source, index);
		const mark = MARK.exec(source.text.slice(start, Math.min(start + 60, lineEnd(source, index))));
		if (mark !== null) return codeNameAt({
			source,
			kinds,
			index,
			from: start + mark[0].length,
			to
		});
	}
}
function codeNameAt({ source, kinds, index, from, to }) {
	const end = lineEnd(source, index);
	const start = skipBlanks(source.text, from, end);
	const parts = [source.text.slice(start, trimBlanks(source.text, start, end))];
	const last = kinds.kinds[index] === LINE.heading ? index : Math.min(to - 1, index + MAX_CONTINUATION_LINES);
	for (let next = index + 1; next <= last && kinds.kinds[next] === LINE.text; next++) parts.push(source.text.slice(lineStart(source, next), lineEnd(source, next)).trim());
	const text = parts.filter((part) => part !== "").join(" ");
	return {
		span: spanOfLine(source, index),
		text,
		textSpan: spanInLine({
			source,
			index,
			offset: start,
			length: parts[0]?.length ?? 0
		}),
		state: text === "" ? "empty" : isPlaceholderText(text) || /^n\/?a$/i.test(text) ? "placeholder" : "given"
	};
}

// actions/validate-changelog/parse/dependency-updates.ts
const UPDATE = /^\s{0,20}[-*+]\s{1,10}(Added|Updated|Removed)(?: dependency)? `([^`]{1,300})`(?: (?:from `([^`]{1,100})` )?to `([^`]{1,100})`)?/i;
function findDependencyUpdates(source, { kinds }, sections) {
	const updates = [];
	for (const { kind, from, to } of sections) {
		if (kind !== "dependencies") continue;
		for (let index = from; index < to && updates.length < LIMITS$1.dependencyUpdates; index++) {
			if (kinds[index] !== LINE.item) continue;
			const match = UPDATE.exec(lineText(source, index).slice(0, 800));
			if (match !== null) updates.push(updateOf(match, spanOfLine(source, index)));
		}
	}
	return updates;
}
function updateOf([, verb = "", coordinates = "", older, newer], span) {
	const colon = coordinates.lastIndexOf(":");
	const version = colon === -1 ? void 0 : coordinates.slice(colon + 1);
	const name = colon === -1 ? coordinates : coordinates.slice(0, colon);
	switch (verb.toLowerCase()) {
		case "added": return {
			change: "added",
			name,
			from: void 0,
			to: version,
			span
		};
		case "removed": return {
			change: "removed",
			name,
			from: version,
			to: void 0,
			span
		};
		default: return {
			change: "updated",
			name,
			from: older ?? version,
			to: newer,
			span
		};
	}
}

// actions/validate-changelog/parse/ticket-role.ts
function ticketRole({ line, at, end, link, isLeading }, isItem) {
	const behind = line.slice(link?.end ?? end, (link?.end ?? end) + 4);
	if (isLeading && (isItem || /^\)?\s*[:–—-]/.test(behind))) return "entry";
	if (isLeading && link !== void 0) return "closing";
	if (!isItem && !/^\s{2}/.test(line)) return "mention";
	const start = link === void 0 ? at : link.textStart - 1;
	return OPEN_BRACKET.test(line.slice(Math.max(0, start - 20), start)) || link?.textStart === at && /^[\s.,)]*$/.test(behind) ? "closing" : "mention";
}
const OPEN_BRACKET = /[([]\s{0,3}(?:pr|pull request|issue|ticket|fixes|closes|resolves)?[:-]?\s{0,3}$/i;

// actions/validate-changelog/parse/ticket-target.ts
function ticketTarget(match, repository) {
	const { line, at, link, isLeading } = match;
	if (isAlert(match)) return { kind: "alert" };
	if (link !== void 0) {
		const linked = GITHUB_ADDRESS.exec(link.url)?.[1];
		if (linked !== void 0) return ownOrForeign(linked, repository);
		if (/^https?:\/\//i.test(link.url)) return {
			kind: "foreign",
			repository: link.url
		};
	}
	const glued = nameBefore(line, at);
	if (glued !== "") return /^(?:pr|gh|issue|ticket|bug)?-?$/i.test(glued) || !/^[A-Za-z]/.test(glued) ? { kind: "own" } : ownOrForeign(glued, repository);
	if (isLeading || link !== void 0 || line.charAt(at - 1) !== " ") return { kind: "own" };
	const word = nameBefore(line, at - 1);
	return word.length > 2 && /^[a-z][\w-]*[a-z0-9]$/.test(word) && !ORDINARY_WORDS.has(word) ? ownOrForeign(word, repository) : { kind: "own" };
}
const GITHUB_ADDRESS = /^https?:\/\/(?:www\.)?github\.[\w.-]{2,40}\/([\w.-]{1,100}\/[\w.-]{1,100})\//i;
const ORDINARY_WORDS = new Set(`about address addresses addressed adds after all also and are because both bug bugfix bugs but by caused change
  changes close closed closes closing commit completed completes continues covers depends discussion duplicate
  duplicates enhancement epic feature features finishes fix fixed fixes fixing follow-up followup for from handles
  implemented implements implementing including into issue issues item items like merge merged number only original
  parent part per preparation pull refs related replaces reported request requests resolve resolved resolves
  resolving revert reverted reverts see since solve solved solves solving story sub-task subtask support supports task
  tasks than that the this through ticket tickets under until via was when where with without work`.split(/\s+/));
function ownOrForeign(named, repository) {
	const own = repository.toLowerCase();
	const name = named.toLowerCase();
	return own !== "" && (name === own || own.endsWith(`/${name}`)) ? { kind: "own" } : {
		kind: "foreign",
		repository: named
	};
}
function nameBefore(line, end) {
	let at = end;
	while (at > 0 && end - at < 140 && /[\w./-]/.test(line.charAt(at - 1))) at--;
	return line.slice(at, end).replace(/^[^A-Za-z0-9]{1,10}/, "");
}
function isAlert({ line, at, end }) {
	return /^\]?\s{1,4}\(?(?:critical|high|moderate|medium|low)\b/i.test(line.slice(end, end + 20)) || /\b(?:alerts?|advisor(?:y|ies)|dependabot)\s{0,4}\[?$/i.test(line.slice(Math.max(0, at - 16), at));
}

// actions/validate-changelog/parse/tickets.ts
const REFERENCE = /(?<![#&\\])#([1-9]\d{0,8})(?!\d)/g;
function findTickets(source, index, context) {
	const line = lineText(source, index);
	const { inert, links } = findInlineRanges(line);
	const isInert = ascending(inert, ({ end }) => end);
	const linkAt = ascending([...links].sort((a, b) => a.textEnd - b.textEnd), ({ textEnd }) => textEnd);
	const found = [];
	let leading = leadingEnd(line);
	for (const { 0: text, 1: digits, index: at } of line.matchAll(REFERENCE)) {
		const end = at + text.length;
		if ((isInert(at)?.start ?? 1e400) <= at) continue;
		const isLeading = leading !== -1 && isJoint(line.slice(leading, at - nameBefore(line, at).length));
		const typo = MISTYPED.test(line.slice(end, end + 2)) ? 1 : 0;
		if (/\w/.test(line.charAt(end)) && !(typo === 1 && isLeading)) continue;
		const link = linkAround(linkAt(at), at, end);
		const match = {
			line,
			number: Number(digits),
			at,
			end,
			link,
			isLeading
		};
		const start = link?.textStart === at ? at - 1 : at;
		const length = (start < at ? link?.end ?? end : end + typo) - start;
		found.push({
			number: match.number,
			target: ticketTarget(match, context.repository),
			role: ticketRole(match, context.isItem),
			notation: typo === 1 ? "mistyped" : notationOf(match),
			span: spanInLine({
				source,
				index,
				offset: lineStart(source, index) + start,
				length
			})
		});
		if (found.length === LIMITS$1.tickets) break;
		leading = isLeading ? Math.max(end + typo, link?.end ?? 0) : -1;
	}
	return found;
}
const MISTYPED = /^[A-Za-z](?:[\s:.,]|$)/;
function notationOf({ line, at, end, link }) {
	if (line.charAt(at - 1) === "(" && /^\)\[\s*https?:/.test(line.slice(end, end + 12))) return "reversed-link";
	return link === void 0 ? "plain" : "link";
}
function leadingEnd(line) {
	return /^\s{0,40}(?:[-*+]|\d{1,9}[.)])?\s{0,10}/.exec(line)?.[0].length ?? 0;
}
function isJoint(between) {
	return between.length <= 40 && JOINT.test(between);
}
const JOINT = /^(?:[\s,;/&+:([*_)\]-]|and|und|pr|gh|issues?|tickets?|bugs?|fix(?:e[sd])?|closes?|closed|resolves?|resolved)*$/i;
function linkAround(link, at, end) {
	return link !== void 0 && link.textStart <= at && end <= link.textEnd ? link : void 0;
}
function ascending(items, endOf) {
	let next = 0;
	return (at) => {
		for (let item = items[next]; item !== void 0 && endOf(item) <= at; item = items[next]) next++;
		return items[next];
	};
}

// actions/validate-changelog/parse/release-date.ts
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const DATE_PATTERN = new RegExp([
	String.raw`(?<![\w.-])[\dXx?Yy_]{2,4}-[\dXx?Mm_]{1,2}-[\dXx?Dd_]{1,2}(?![\w-])`,
	String.raw`(?<![\w.-])\d{1,4}[./]\d{1,2}[./]\d{2,4}(?![\w.-]?\w)`,
	String.raw`(?<!\w)\d{1,2}(?:st|nd|rd|th)?\.?\s?(?:of\s)?${MONTH}\.?,?\s\d{4}(?!\w)`,
	String.raw`(?<!\w)${MONTH}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}(?!\w)`,
	String.raw`\\?<(?![!/])(?!(?:a|b|br|i|em|p|s|u|sub|sup|code|kbd|span|strong|img|small|del|ins|hr|div)\b)[^<>="]{1,40}>`,
	String.raw`(?<![\w.])[Tt]\.?\s?[Bb]\.?\s?[AaCcDd]\b\.?`,
	String.raw`(?<!\w)(?:to be (?:released|announced|defined|determined|done|decided|confirmed)|not (?:yet )?released(?: yet)?|unreleased(?: on \w{1,20})?|un-released|not published|in progress|in development|under development|work in progress|upcoming|pending|wip|todo|draft|soon|future|next|n\/a|dev)(?!\w)`,
	String.raw`(?<!\w)(?:\?{2,10}|X{2,8})(?!\w)`
].join("|"), "giu");
function readDateText(text) {
	const bare = text.replace(/^[([]/, "").replace(/[\s.,;:)\]]{1,5}$/, "");
	const date = parseIsoDate(bare);
	if (date !== void 0) return {
		kind: "date",
		date
	};
	if (/\d{4}/.test(bare) && !/[?XxYyMmDd_]{2}$/.test(bare)) return {
		kind: "malformed",
		meant: meantDate(bare)
	};
	if (/^\d[\d./-]{0,20}$/.test(bare)) return {
		kind: "malformed",
		meant: meantDate(bare)
	};
	return { kind: "placeholder" };
}
const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
function meantDate(text) {
	const numbers = (text.match(/\d{1,4}/g) ?? []).map(Number);
	const month = MONTHS.indexOf(/[A-Za-z]{3}/.exec(text.replace(/\d(?:st|nd|rd|th)/, ""))?.[0].toLowerCase() ?? "") + 1;
	const [first = 0, second = 0, third = 0] = numbers;
	if (month > 0 && numbers.length === 2) return calendarDate(second, month, first);
	if (numbers.length !== 3) return void 0;
	const readings = [
		calendarDate(first, second, third),
		calendarDate(third, second, first),
		text.includes("/") ? calendarDate(third, first, second) : void 0
	].filter((reading) => reading !== void 0 && reading.year >= 1e3);
	return new Map(readings.map((reading) => [reading === void 0 ? "" : formatDate(reading), reading])).size === 1 ? readings[0] : void 0;
}

// actions/validate-changelog/parse/title.ts
const MAX_TITLE_LENGTH = 1e3;
function parseTitle(source, index, level) {
	const { text } = source;
	const end = Math.min(lineEnd(source, index), lineStart(source, index) + MAX_TITLE_LENGTH);
	const start = skipMarks(text, skipBlanks(text, lineStart(source, index), end), end);
	const { content, offsets } = withoutEscapes(blankTargets(text.slice(start, trimBlanks(text, start, end))));
	const span = spanOfLine(source, index);
	const at = (offset, length) => {
		const from = offsets === void 0 ? offset : offsets[offset] ?? 0;
		const to = offsets === void 0 ? offset + length : offsets[offset + length] ?? from;
		return spanInLine({
			source,
			index,
			offset: start + from,
			length: to - from
		});
	};
	if (/^\[?un-?released\]?\b/i.test(content)) return {
		span,
		level,
		family: "unreleased",
		name: void 0,
		version: void 0,
		date: {
			kind: "placeholder",
			text: content,
			span: at(0, content.length)
		}
	};
	const released = findReleased(content);
	const dateMatch = findDate(content, released);
	const head = content.slice(0, Math.min(released?.index ?? 1e400, dateMatch?.index ?? 1e400));
	const version = findVersion(head) ?? (dateMatch === void 0 ? void 0 : findVersion(without(content, dateMatch)));
	if (level === 0 && released === void 0 && version === void 0) return void 0;
	if (level === 0 && released === void 0 && dateMatch === void 0) return void 0;
	if (level > 1 && version === void 0 && dateMatch === void 0) return void 0;
	const name = nameOf(head, version);
	return {
		span,
		level,
		family: name === void 0 && version !== void 0 && released === void 0 ? "bare" : "named",
		name,
		version: version === void 0 ? void 0 : {
			version: (0,_chunks_shared$0.m)(version),
			span: at(version.index, version[0].length)
		},
		date: dateOf({
			content,
			released,
			match: dateMatch,
			at
		})
	};
}
function blankTargets(content) {
	const { inert } = findInlineRanges(content);
	let blanked = content;
	for (const { kind, start, end } of inert) {
		if (kind === "code") continue;
		blanked = blanked.slice(0, start) + " ".repeat(end - start) + blanked.slice(end);
	}
	return blanked;
}
function withoutEscapes(content) {
	if (!/\\[.\-_]/.test(content)) return { content };
	const offsets = [];
	let plain = "";
	for (let at = 0; at < content.length; at++) {
		if (content.charAt(at) === "\\" && /[.\-_]/.test(content.charAt(at + 1))) continue;
		plain += content.charAt(at);
		offsets.push(at);
	}
	offsets.push(content.length);
	return {
		content: plain,
		offsets
	};
}
const VERSIONS = new RegExp(_chunks_shared$0.s, "g");
const RELEASED = /(?<!\w)(?:un)?released?(?:\s+(?:date|on))?(?!\w)\s*:?/giu;
function findReleased(content) {
	const version = [...content.matchAll(VERSIONS)][0];
	const matches = [...content.matchAll(RELEASED)].filter(({ index }) => index > 0);
	return matches.find(({ index }) => index > (version?.index ?? content.length)) ?? matches.at(-1);
}
function findDate(content, released) {
	const versions = [...content.matchAll(VERSIONS)];
	const matches = [...content.matchAll(DATE_PATTERN)].filter((match) => isDate({
		regExpExecArray: match,
		versions,
		content,
		released
	}));
	if (released !== void 0) {
		const behind = released.index + released[0].length;
		const open = /^unreleased/i.test(released[0]) ? released : void 0;
		const around = matches.find(({ index, 0: text }) => index <= released.index && index + text.length >= behind);
		return matches.find(({ index }) => index >= behind) ?? around ?? open;
	}
	const version = versions.at(-1);
	return matches.findLast(([text]) => /\d{2}/.test(text)) ?? matches.findLast(({ index }) => version !== void 0 && index > version.index);
}
function isDate({ regExpExecArray: { 0: text, index }, versions, content, released }) {
	const end = index + text.length;
	if (versions.some((one) => one.index < index && end <= one.index + one[0].length)) return false;
	if (LABEL.test(text)) return /^[\s)\]}.,:!*_]*$/.test(content.slice(end));
	if (!/^\d+\.\d+\.\d+$/.test(text)) return true;
	if (/^\d{4}\.|\.\d{4}$/.test(text) && released !== void 0 && released.index < index) return true;
	return versions.some((one) => one.index + one[0].length <= index || one.index >= end && /\.\d{4}$/.test(text));
}
const LABEL = /^(?:upcoming|pending|wip|todo|draft|soon|future|next|n\/a|dev)$/i;
function without(content, { 0: text, index }) {
	return `${content.slice(0, index)}${" ".repeat(text.length)}${content.slice(index + text.length)}`;
}
function findVersion(head) {
	const matches = [...head.matchAll(VERSIONS)];
	return matches.findLast(([, numbers = ""]) => numbers.split(".").length >= 3) ?? matches.at(-1);
}
function dateOf({ content, released, match, at }) {
	if (match !== void 0) {
		const text = match[0].trim();
		const read = readDateText(text);
		if (read.kind !== "placeholder") return {
			...read,
			text,
			span: at(match.index, text.length)
		};
		const around = bracketsAround(content, match.index, text.length);
		return {
			...read,
			text: content.slice(match.index - around, match.index + text.length + around),
			span: at(match.index - around, text.length + 2 * around)
		};
	}
	if (released === void 0) return { kind: "missing" };
	const from = released.index + released[0].length;
	const text = content.slice(from).trim();
	if (text === "") return { kind: "missing" };
	return {
		kind: "malformed",
		text,
		meant: void 0,
		span: at(content.indexOf(text, from), text.length)
	};
}
function bracketsAround(content, index, length) {
	let count = 0;
	while (count < 3) {
		const pair = content.charAt(index - count - 1) + content.charAt(index + length + count);
		if (pair !== "{}" && pair !== "[]") break;
		count++;
	}
	return count;
}
function nameOf(head, version) {
	const name = (version === void 0 ? head : head.slice(0, Math.min(head.length, version.index))).replace(/[\s,:;([–—-]{1,20}$/u, "").replace(/^[\s[(*_]{1,20}/u, "").replace(/\]\s*$/, "");
	return name === "" || /^(?:version|release|v)$/i.test(name) ? void 0 : name;
}
function skipMarks(text, from, end) {
	let at = from;
	while (at < end && text.charAt(at) === "#") at++;
	at = skipBlanks(text, at, end);
	return /^(?:\*\*|__)(?=\[?v?\d)/i.test(text.slice(at, at + 5)) ? at + 2 : at;
}

// actions/validate-changelog/parse/changes-document.ts
function parseChangesFile(path, text, context) {
	const source = createSource(path, text);
	const lines = classifyLines(source);
	const to = lineCount(source);
	return readDocument({
		source,
		lines,
		place: {
			from: 0,
			to,
			firstLine: firstContent(lines, to),
			sectionLevel: 2
		},
		readingContext: context
	});
}
function parseTitleOf(path, text) {
	const source = createSource(path, text.slice(0, 2e4));
	const lines = classifyLines(source);
	const to = lineCount(source);
	return titleAt({
		source,
		lineKinds: lines,
		index: firstContent(lines, to),
		to
	});
}
function readDocument({ source, lines, place, readingContext: { repository } }) {
	const { to, firstLine } = place;
	const title = titleAt({
		source,
		lineKinds: lines,
		index: firstLine,
		to
	});
	const from = title === void 0 ? firstLine : firstLine + 1;
	const sections = findSections(source, lines, {
		from,
		to,
		level: place.sectionLevel
	});
	const firstSection = sections.find(({ kind }) => kind !== "code-name");
	const codeName = findCodeName({
		source,
		kinds: lines,
		from,
		to: firstSection === void 0 ? to : firstSection.span.line - 1
	});
	const content = sections.filter(({ kind }) => kind !== "code-name");
	return {
		source,
		lines,
		...place,
		title,
		codeName,
		sections: content,
		tickets: ticketsIn({
			source,
			lineKinds: lines,
			options: {
				from,
				to
			},
			sections: content,
			repository
		}),
		dependencyUpdates: findDependencyUpdates(source, lines, content)
	};
}
function firstContent({ kinds }, to) {
	let index = 0;
	while (index < to && (kinds[index] === LINE.blank || kinds[index] === LINE.comment)) index++;
	return index;
}
function titleAt({ source, lineKinds: { kinds, levels }, index, to }) {
	const kind = kinds[index];
	return index < to && (kind === LINE.heading || kind === LINE.text) ? parseTitle(source, index, levels[index] ?? 0) : void 0;
}
function ticketsIn({ source, lineKinds: { kinds }, options: { from, to }, sections, repository }) {
	const tickets = [];
	const end = lineStart(source, to);
	let section = 0;
	let at = nextReference(source.text, lineStart(source, from), end);
	while (at < end && tickets.length < LIMITS$1.tickets) {
		const index = lineAt(source, at);
		const kind = kinds[index];
		while ((sections[section]?.to ?? 1e400) <= index) section++;
		const around = (sections[section]?.from ?? 1e400) <= index ? sections[section] : void 0;
		if (kind === LINE.text || kind === LINE.item || kind === LINE.heading) for (const ticket of findTickets(source, index, {
			repository,
			isItem: kind === LINE.item
		})) tickets.push({
			...ticket,
			section: around
		});
		at = nextReference(source.text, lineEnd(source, index), end);
	}
	return tickets;
}
function nextReference(text, from, end) {
	for (let at = from; at < end; at++) {
		if (text.charCodeAt(at) !== HASH) continue;
		const digit = text.charCodeAt(at + 1);
		if (digit > 48 && digit < 58) return at;
	}
	return end;
}
const HASH = 35;

// actions/validate-changelog/parse/keep-a-changelog.ts
function parseKeepAChangelog(path, text) {
	const source = createSource(path, text);
	const lines = classifyLines(source);
	const heads = findHeads(source, lines);
	const unclear = findUnclear(source, lines, heads);
	const end = endOfEntries(source, lines, heads.at(-1)?.from ?? 0);
	const borders = [...heads.map(({ from }) => from), ...unclear.map(({ span }) => span.line - 1)].sort((a, b) => a - b);
	let border = 0;
	return {
		source,
		lines,
		entries: heads.map((head) => {
			while (border < borders.length && (borders[border] ?? 0) <= head.from) border++;
			return {
				...head,
				to: Math.max(head.from + 1, borders[border] ?? end)
			};
		}),
		unclear
	};
}
function readEntry({ source, lines }, { from, to }, context) {
	const sectionLevel = lines.levels.subarray(from + 1, to).filter((level) => level > 0).reduce((highest, level) => Math.min(highest, level), 7);
	return readDocument({
		source,
		lines,
		place: {
			from,
			to,
			firstLine: from,
			sectionLevel: sectionLevel === 7 ? 3 : sectionLevel
		},
		readingContext: context
	});
}
function findHeads(source, lines) {
	const heads = [];
	for (let index = 0; index < lines.levels.length && heads.length < LIMITS$1.entries; index++) {
		const title = headAt(source, lines, index);
		if (title !== void 0) heads.push({
			title,
			from: index
		});
	}
	return heads;
}
function headAt(source, { kinds, levels }, index) {
	const level = levels[index] ?? 0;
	if (level > 4) return void 0;
	if (level === 0) return kinds[index] === LINE.text && (index === 0 || kinds[index - 1] === LINE.blank) && /^ {0,3}(?:\*\*|__)\[?v?\d/i.test(lineText(source, index).slice(0, 12)) ? parseTitle(source, index, 2) : void 0;
	if (!/\d\\?\.\d|un-?released/i.test(lineText(source, index).slice(0, 1e3))) return void 0;
	const title = parseTitle(source, index, level);
	if (title === void 0) return void 0;
	if (title.family !== "named") return title;
	return title.version !== void 0 && title.date.kind !== "missing" ? title : void 0;
}
function findUnclear(source, { levels }, heads) {
	const [first] = heads;
	if (first === void 0) return [];
	const isHead = new Set(heads.map(({ from }) => from));
	const highest = heads.reduce((least, { from }) => Math.min(least, levels[from] || 2), 6);
	const unclear = [];
	for (let index = 0; index < levels.length && unclear.length < LIMITS$1.entries; index++) {
		const level = levels[index] ?? 0;
		if (level === 0 || level > highest || isHead.has(index)) continue;
		const text = headingText(source, index);
		const isAboveAll = index < first.from;
		if (isAboveAll && level < highest) continue;
		if (isAboveAll ? !MAY_BE_A_VERSION.test(text) : sectionKind(text) !== "other") continue;
		unclear.push({
			span: spanOfLine(source, index),
			text,
			isAboveAll
		});
	}
	return unclear;
}
const MAY_BE_A_VERSION = /\d|\b(?:next|upcoming|hot-?fix|trunk|head|main|master|snapshot|latest|current)\b/i;
function endOfEntries(source, { kinds }, last) {
	let end = lineCount(source);
	while (end > last + 1 && isDefinitionOrBlank(source, kinds[end - 1] ?? LINE.blank, end - 1)) end--;
	return end;
}
function isDefinitionOrBlank(source, kind, index) {
	if (kind === LINE.blank) return true;
	return kind === LINE.text && /^\s{0,3}\[[^[\]]{1,100}\]:\s/.test(lineText(source, index).slice(0, 120));
}

// node_modules/smol-toml
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		let [line, column] = getLineColFromPtr(options.toml, options.ptr);
		let codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};

function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	isMultiline && ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10 ? ctx.p++ : c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10 && (ctx.p += 2));
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state &&= 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				ctx.s.charCodeAt(ctx.p + 3) === first && ctx.p++;
				ctx.s.charCodeAt(ctx.p + 3) === first && ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					digit < 0 && TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				(value < 0 || value > 1114111 || value >= 55296 && value <= 57343) && TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				c === 98 ? parsed += "\b" : c === 116 ? parsed += "	" : c === 110 ? parsed += "\n" : c === 102 ? parsed += "\f" : c === 114 ? parsed += "\r" : c === 101 ? parsed += "\x1B" : c === 34 ? parsed += "\"" : c === 92 ? parsed += "\\" : TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			state === 2 && TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = +(!isLiteral && c === 92);
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}

let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = !1;
	#hasTime = !1;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = !0;
		let hasTime = !0;
		let offset = "Z";
		let c;
		if (typeof date == "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else (c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122 && (offset = date.slice(date.length - 6));
					unsafeDelim && (date = date.slice(0, 10) + "T" + date.slice(11));
				} else fasttype === 4 && (date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`);
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = !1;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						!offset && hasTime && (date += "Z");
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return (new Date(this.getTime() - offset * 6e4)).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = !1;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = !1;
		date.#offset = null;
		return date;
	}
};

function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		(ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) && TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, !0;
	}
	if (c === 102) {
		(ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) && TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, !1;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = !1;
	if (c === 105) {
		(ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) && TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		(ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) && TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === !0 ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		c === 46 ? state = 2 : c === 101 || c === 69 ? state = 4 : TomlError.x("illegal leading zero", ctx, startPtr);
	} else isDigit(c) || TomlError.x("invalid value", ctx, startPtr);
	for (; ++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr));) {
		state ||= 1;
		if (c === 95) {
			state & 1 || TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = !0;
		} else state === 1 && c === 46 ? state = 2 : (state === 1 || state === 3) && (c === 101 || c === 69) ? state = 4 : state === 4 && (c === 43 || c === 45) ? state = 6 : isDigit(c) ? state > 9 ? state -= 11 : state & 1 || state++ : TomlError.x("illegal character in numeric literal", ctx);
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === !0 ? BigInt(val) : val;
	}
	state & 1 || TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	hasUnderscores && (str = str.replaceAll("_", ""));
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	for (; ++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr));) if (c === 95) {
		underscore & 1 && TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else isDigit(c, base) ? underscore & 1 && underscore-- : TomlError.x("illegal character in numeric literal", ctx);
	underscore & 1 && TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	underscore && (str = str.replaceAll("_", ""));
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== !0) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return BigInt(base === 10 ? str : (base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	isDigit(ctx.s.charCodeAt(ctx.p++)) || TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = !0, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, !1, startPtr);
	ctx.s.charCodeAt(ctx.p += 3) !== 58 && TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	ctx.s.charCodeAt(ctx.p += 3) === 58 && (ctx.p += 3);
	if (ctx.s.charCodeAt(ctx.p) === 46) for (; isDigit(ctx.s.charCodeAt(++ctx.p)););
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	ctx.s.charCodeAt(ctx.p += 4) === 58 && (ctx.p += 3);
	if (ctx.s.charCodeAt(ctx.p) === 46) for (; isDigit(ctx.s.charCodeAt(++ctx.p)););
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, !1, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		date.isValid() || TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		temporalSuffix && (str += temporalSuffix);
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}

function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		(c < 32 && c !== 9 || c === 127) && TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	for (; ctx.p < ctx.s.length;) {
		for (; ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10));) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}

function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			state || TomlError.x("unexpected end of key", ctx);
			state === 1 && parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			state || TomlError.x("illegal empty bare key", ctx);
			state === 1 && parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2) && TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = new Set();
	let c;
	for (; ctx.p < ctx.s.length;) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = !1;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			i && (t = hasOwn ? t[k] : t[k] = Object.create(null));
			k = key[i];
			(hasOwn = Object.hasOwn(t, k)) && (typeof t[k] != "object" || seen.has(t[k])) && TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			!hasOwn && unsafe && Object.defineProperty(t, k, {
				enumerable: !0,
				configurable: !0,
				writable: !0
			});
		}
		hasOwn && TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, !0, !0);
		let value = extractValue(ctx, 125);
		t && typeof (t[k] = value) == "object" && seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		c !== 44 && TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	for (; ctx.p < ctx.s.length;) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		c !== 44 && TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}

function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = !1;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return !1;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: !0,
					configurable: !0,
					writable: !0
				});
				Object.defineProperty(m, k, {
					enumerable: !0,
					configurable: !0,
					writable: !0
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: !1,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && (type !== 1 || state.t !== 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = !0;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: !1,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = !0;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	(peek === null || ctx.uk === 2) && TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? !1,
		ld: options.useLegacyDate ?? !0,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : +(options.unsafeKeyBehaviour === "drop")
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = !1;
	let tbl = res;
	let m = meta;
	toml.charCodeAt(0) === 65279 && ctx.p++;
	skipVoid(ctx);
	for (; ctx.p < toml.length;) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = !1;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				toml.charCodeAt(ctx.p) !== 93 && TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (p) {
				m = p[2];
				tbl = p[1];
			} else {
				validateTablePeek(ctx, p, tmp);
				skipping = !0;
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			!p && !skipping && validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, !0, !0);
			let v = extractValue(ctx, void 0);
			p && !skipping && (p[1][p[0]] = v);
		}
		skipVoid(ctx, !0);
		ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10) && TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}

// actions/validate-changelog/parse/toml.ts
const MAX_LENGTH = 1e6;
function readToml(text) {
	if (text.length > MAX_LENGTH) return void 0;
	try {
		return parse(text);
	} catch (error) {
		if (error instanceof TomlError) return void 0;
		throw error;
	}
}
function valueAt(document, path) {
	let value = document;
	for (const key of path) {
		if (!isTable(value) || !Object.hasOwn(value, key)) return void 0;
		value = value[key];
	}
	return value;
}
function textAt(text, document, path) {
	const value = valueAt(document, path);
	if (typeof value !== "string" || value === "") return void 0;
	const other = "x".repeat(value.length) === value ? "y".repeat(value.length) : "x".repeat(value.length);
	let tried = 0;
	for (let at = text.indexOf(value); at !== -1 && tried < MAX_PLACES; at = text.indexOf(value, at + 1)) {
		if (!/["']/.test(text[at - 1] ?? "")) continue;
		tried++;
		const changed = readToml(text.slice(0, at) + other + text.slice(at + value.length));
		if (changed !== void 0 && valueAt(changed, path) === other) return {
			value,
			offset: at
		};
	}
}
const MAX_PLACES = 100;
function isTable(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// actions/validate-changelog/parse/manifests.ts
const MANIFEST_NAMES = [
	"package.json",
	"pyproject.toml",
	"pom.xml",
	"Cargo.toml",
	"setup.cfg"
];
function parseManifest(path, text) {
	const found = locate(path.slice(path.lastIndexOf("/") + 1), text);
	if (found === void 0 || /[${}]/.test(found.value) || /^(?:attr|file):/.test(found.value)) return void 0;
	if (/^0+(?:\.0+)*(?:-SNAPSHOT|-dev(?:\.0)?)?$/i.test(found.value)) return void 0;
	return versionAt(createSource(path, text), found);
}
function versionAt(source, { value, offset }) {
	return {
		path: source.path,
		version: (0,_chunks_shared$0.d)(value),
		text: value,
		span: spanAt(source, offset, value.length)
	};
}
function locate(name, text) {
	switch (name) {
		case "package.json": return inJson(text);
		case "pyproject.toml": return inToml(text, ["project", "version"], [
			"tool",
			"poetry",
			"version"
		]);
		case "Cargo.toml": return inToml(text, ["package", "version"], [
			"workspace",
			"package",
			"version"
		]);
		case "setup.cfg": return inIni(text, "metadata");
		case "pom.xml": return inPom(text);
		default: return;
	}
}
function inJson(text) {
	let depth = 0;
	for (const match of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}[\]]/g)) {
		const [token] = match;
		if (token === "{" || token === "[") depth++;
		else if (token === "}" || token === "]") depth--;
		else if (depth === 1 && token === "\"version\"") {
			const value = /^\s{0,20}:\s{0,20}"([^"\\\n]{0,100})"/.exec(text.slice(match.index + token.length, match.index + 160));
			if (value === null) continue;
			const offset = match.index + token.length + value[0].length - 1 - (value[1]?.length ?? 0);
			return {
				value: value[1] ?? "",
				offset
			};
		}
	}
}
function inToml(text, ...paths) {
	const document = readToml(text);
	if (document === void 0) return void 0;
	for (const path of paths) {
		const found = textAt(text, document, path);
		if (found !== void 0) return found;
	}
}
function inIni(text, wanted) {
	let isInside = false;
	let offset = 0;
	for (const line of text.split("\n")) {
		const section = /^\s*\[([^[\]]{1,100})\]/.exec(line)?.[1]?.trim();
		if (section !== void 0) isInside = section === wanted;
		const match = isInside ? /^\s*version\s*[=:]\s*(["']?)([^"'#\s]{1,100})\1/.exec(line) : null;
		if (match !== null) {
			const value = match[2] ?? "";
			return {
				value,
				offset: offset + line.indexOf(value, line.search(/[=:]/))
			};
		}
		offset += line.length + 1;
	}
}
function inPom(text) {
	let depth = 0;
	for (const match of text.matchAll(/<!--[\s\S]*?(?:-->|$)|<(\/?)([\w.:-]{1,100})([^<>]{0,2000})>/g)) {
		const [tag, close, name, rest] = match;
		if (name === void 0) continue;
		if (close === "/") depth--;
		else if (!(rest ?? "").endsWith("/")) {
			depth++;
			if (depth !== 2 || name !== "version") continue;
			const from = match.index + tag.length;
			const raw = text.slice(from, from + 200).split("<", 1)[0] ?? "";
			return {
				value: raw.trim(),
				offset: from + raw.indexOf(raw.trim())
			};
		}
	}
}

// actions/validate-changelog/judge/release-under-test.ts
function findSubject(request, files, origin) {
	const manifests = files.manifests.flatMap(({ path, text }) => parseManifest(path, text) ?? []);
	return files.format === "keep-a-changelog" ? inOneFile({
		request,
		files,
		origin,
		manifests
	}) : inManyFiles({
		request,
		files,
		origin,
		manifests
	});
}
function inManyFiles({ request, files, origin, manifests }) {
	const index = files.index === void 0 ? void 0 : parseChangelogIndex(files.index.path, files.index.text);
	const changesFiles = files.changes.flatMap(headOf).sort((a, b) => (0,_chunks_shared$0.c)(a.version, b.version));
	const expected = statedVersion(request, origin) ?? touchedVersion(origin) ?? indexVersion(index) ?? manifestVersion(manifests) ?? newestVersion(changesFiles.at(-1));
	const path = request.changesFile ?? fileOf(expected, changesFiles);
	const file = files.changes.find((one) => one.path === path);
	return {
		format: "changes-files",
		expected,
		changesPath: path ?? `${files.directory}/changes_${expected?.version.text ?? "<version>"}.md`,
		document: file === void 0 ? void 0 : parseChangesFile(file.path, file.text, origin),
		indexPath: files.indexPath,
		index,
		keepAChangelog: void 0,
		changesFiles,
		manifests
	};
}
function headOf({ path, text }) {
	const version = versionOfFileName(path);
	if (version === void 0) return [];
	return [factsOfTitle(path, version, parseTitleOf(path, text))];
}
function factsOfTitle(path, version, title) {
	return {
		path,
		version,
		isDated: title?.date.kind === "date",
		titleSpan: title?.span,
		openDate: title?.date.kind === "placeholder" ? title.date.span : void 0
	};
}
function fileOf(expected, changesFiles) {
	return expected === void 0 ? void 0 : changesFiles.find(({ version }) => (0,_chunks_shared$0.f)(version, expected.version))?.path;
}
function inOneFile({ request, files, origin, manifests }) {
	const path = files.index?.path ?? files.indexPath;
	const changelog = parseKeepAChangelog(path, files.index?.text ?? "");
	const newest = (0,_chunks_shared$0.u)(changelog.entries.flatMap(({ title }) => title.version?.version ?? []));
	const expected = statedVersion(request, origin) ?? (newest === void 0 ? void 0 : {
		version: newest,
		statedBy: `the newest entry of ${path}`
	}) ?? manifestVersion(manifests);
	const entry = changelog.entries.find(({ title }) => expected !== void 0 && title.version !== void 0 && (0,_chunks_shared$0.f)(title.version.version, expected.version));
	return {
		format: "keep-a-changelog",
		expected,
		changesPath: path,
		document: entry === void 0 ? void 0 : readEntry(changelog, entry, origin),
		indexPath: path,
		index: void 0,
		keepAChangelog: changelog,
		changesFiles: changelog.entries.flatMap(({ title }) => title.version === void 0 ? [] : factsOfTitle(path, title.version.version, title)).sort((a, b) => (0,_chunks_shared$0.c)(a.version, b.version)),
		manifests
	};
}
function versionOfFileName(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const text = /^(?:change[sd]?(?:log)?[_-])?v?(\d[\w.+-]{0,60})\.md$/i.exec(name)?.[1];
	return text === void 0 ? void 0 : (0,_chunks_shared$0.d)(text);
}
function statedVersion({ version, changesFile, tagFormat }, { tag }) {
	if (version !== void 0) return {
		version,
		statedBy: "the input version"
	};
	const ofFile = changesFile === void 0 ? void 0 : versionOfFileName(changesFile);
	if (ofFile !== void 0) return {
		version: ofFile,
		statedBy: "the name of the changes file"
	};
	const [prefix = "", suffix = ""] = tagFormat.split("{version}");
	if (tag === void 0 || !tag.startsWith(prefix) || !tag.endsWith(suffix)) return void 0;
	const ofTag = (0,_chunks_shared$0.d)(tag.slice(prefix.length, tag.length - suffix.length));
	return ofTag === void 0 ? void 0 : {
		version: ofTag,
		statedBy: `the tag ${tag}`
	};
}
function touchedVersion({ touched }) {
	const versions = touched.flatMap((path) => versionOfFileName(path) ?? []);
	const [version] = versions;
	return versions.length === 1 && version !== void 0 ? {
		version,
		statedBy: "the changes file that the pull request touches"
	} : void 0;
}
function indexVersion(index) {
	const version = (0,_chunks_shared$0.u)((index?.entries ?? []).flatMap((entry) => entry.version ?? []));
	return version === void 0 || index === void 0 ? void 0 : {
		version,
		statedBy: `the newest link of ${index.source.path}`
	};
}
function manifestVersion(manifests) {
	const manifest = manifests.find(({ version }) => version !== void 0);
	return manifest?.version === void 0 ? void 0 : {
		version: manifest.version,
		statedBy: manifest.path
	};
}
function newestVersion(newest) {
	return newest === void 0 ? void 0 : {
		version: newest.version,
		statedBy: `the newest changes file, ${newest.path}`
	};
}

// actions/validate-changelog/observe/file-tree.ts
const MAX_FILE_BYTES = 1e7;
function workspaceTree(root) {
	return {
		read: async (path, where) => (0,_chunks_shared$0.i)({
			root,
			path,
			where
		}, MAX_FILE_BYTES),
		list: async (path, where) => (0,_chunks_shared$0.r)({
			root,
			path,
			where
		})
	};
}

// actions/validate-changelog/observe/git.ts
async function git({ exec, runner }, args) {
	try {
		const { exitCode, stdout, stderr } = await exec("git", [
			"-c",
			`safe.directory=${runner.workspace}`,
			"-c",
			"core.quotePath=false",
			...args
		], {
			cwd: runner.workspace,
			ignoreReturnCode: true
		});
		if (exitCode === 0) return {
			ok: true,
			text: stdout
		};
		return {
			ok: false,
			reason: stderr.trim().split("\n")[0] || `git ended with code ${exitCode}`
		};
	} catch (error) {
		return {
			ok: false,
			reason: (0,_chunks_shared$0.St)(error)
		};
	}
}

// actions/validate-changelog/observe/commit-tree.ts
function commitTree(world, commit) {
	const entryOf = async (path, where) => {
		const [entry] = await list(world, [
			commit,
			"--",
			path
		]);
		if (entry?.type === "link") throw refused({
			what: "this is a symbolic link.",
			path,
			where,
			allowed: "regular files in regular folders"
		});
		return entry;
	};
	return {
		async read(path, where) {
			const entry = await entryOf(path, where);
			if (entry === void 0) return void 0;
			if (entry.type !== "blob") throw refused({
				what: "this is not a file.",
				path,
				where,
				allowed: "a file"
			});
			if (entry.bytes > 1e7) throw refused({
				what: "the file is too large to be what it should be.",
				path,
				where,
				allowed: `up to ${MAX_FILE_BYTES} bytes`
			});
			return require(await git(world, [
				"cat-file",
				"blob",
				entry.id
			]));
		},
		async list(path, where) {
			if (path === ".") return (await list(world, [commit])).map(({ name }) => name);
			const entry = await entryOf(path, where);
			if (entry === void 0) return void 0;
			if (entry.type !== "tree") throw refused({
				what: "this is not a folder.",
				path,
				where,
				allowed: "a folder"
			});
			return (await list(world, [entry.id])).map(({ name }) => name);
		}
	};
}
async function list(world, args) {
	return require(await git(world, [
		"--literal-pathspecs",
		"ls-tree",
		"-z",
		"--long",
		"--full-tree",
		...args
	])).split("\0").filter((line) => line !== "").map((line) => {
		const [, mode = "", type = "", id = "", size = "", name = ""] = /^(\d+) (\w+) (\w+) +(\d+|-)\t([\s\S]*)$/.exec(line) ?? [];
		return {
			type: mode === "120000" ? "link" : type,
			id,
			bytes: Number(size),
			name
		};
	});
}
function require(answer) {
	if (answer.ok) return answer.text;
	throw new _chunks_shared$0.yt(`git could not read the commit: ${answer.reason}`);
}
function refused({ what, path, where, allowed }) {
	return new _chunks_shared$0.yt(what, {
		where,
		given: `\`${path}\``,
		allowed
	});
}

// actions/validate-changelog/parse/workspaces.ts
const BESIDE = /(?:^|[/_-])(?:fixtures?|examples?|samples?|tests?|__tests__|e2e|demos?|templates?|benchmarks?|node_modules)(?:[/_-]|$)/i;
function workspaceMembers(name, text) {
	const patterns = listOf(name, text).map((path) => ({
		isExcluded: path.startsWith("!"),
		folder: path.replace(/^!/, "").replace(/^\.\//, "").replace(/\/+$/, "").replace(/(^|\/)\*\*$/, "$1*")
	}));
	const foldersOf = (excluded) => patterns.filter(({ isExcluded }) => isExcluded === excluded).map(({ folder }) => folder);
	const excluded = foldersOf(true);
	return {
		folders: foldersOf(false).filter((path) => /^(?:[\w@.-]+\/){0,6}(?:[\w@.-]+|\*)$/.test(path)).filter((path) => !path.split("/").includes("..") && isMember(path, excluded)).slice(0, MAX_MEMBERS),
		excluded
	};
}
const MAX_MEMBERS = 200;
function isMember(folder, excluded) {
	const siblings = folder.replace(/[^/]+$/, "*");
	return !BESIDE.test(folder) && !excluded.includes(folder) && !excluded.includes(siblings);
}
function listOf(name, text) {
	switch (name) {
		case "package.json": return quoted(/"workspaces"\s{0,20}:\s{0,20}(?:\{\s{0,20}"packages"\s{0,20}:\s{0,20})?\[([^\]]{0,20000})\]/.exec(text)?.[1]);
		case "pnpm-workspace.yaml": return membersOfPnpm(text);
		case "pom.xml": return [...(/<modules>([\s\S]{0,20000}?)<\/modules>/.exec(text)?.[1] ?? "").matchAll(/<module>\s{0,20}([^<>\s]{1,200})\s{0,20}<\/module>/g)].map(([, path = ""]) => path);
		case "Cargo.toml": return membersIn(text, ["workspace", "members"]);
		case "pyproject.toml": return membersIn(text, [
			"tool",
			"uv",
			"workspace",
			"members"
		]);
		default: return [];
	}
}
function membersOfPnpm(text) {
	try {
		const document = (0,_chunks_shared$0.ct)(text);
		const packages = (0,_chunks_shared$0._t)(document) ? document.packages : void 0;
		return Array.isArray(packages) ? packages.filter((member) => typeof member === "string") : [];
	} catch (error) {
		if (error instanceof _chunks_shared$0.st) return [];
		throw error;
	}
}
function membersIn(text, path) {
	const document = readToml(text);
	const members = document === void 0 ? void 0 : valueAt(document, path);
	return Array.isArray(members) ? members.filter((member) => typeof member === "string") : [];
}
function quoted(list) {
	return [...(list ?? "").matchAll(/["']([^"'\n]{1,200})["']/g)].map(([, path = ""]) => path);
}

// actions/validate-changelog/observe/read-files.ts
async function readFiles(request, tree) {
	const format = request.format === "auto" ? await findFormat(request, tree) : request.format;
	const indexPath = request.changelog ?? await defaultIndexPath(format, request, tree);
	const where = request.changelog === void 0 ? "changelog" : "input changelog";
	return {
		format,
		directory: request.changesDirectory,
		changes: format === "changes-files" ? await readChanges(request, tree) : [],
		indexPath,
		otherNotation: await findOtherNotation(tree),
		index: await readOptional(tree, indexPath, where),
		manifests: await readManifests(request, tree)
	};
}
async function findFormat({ changesDirectory, changesFile, changelog }, tree) {
	if (changesFile !== void 0 || await hasChanges(changesDirectory, tree)) return "changes-files";
	const path = changelog ?? await findKeepAChangelog(tree);
	if (path === void 0) return "changes-files";
	return await tree.read(path, "changelog") === void 0 ? "changes-files" : "keep-a-changelog";
}
async function defaultIndexPath(format, { changesDirectory }, tree) {
	return format === "keep-a-changelog" ? await findKeepAChangelog(tree) ?? "CHANGELOG.md" : `${changesDirectory}/changelog.md`;
}
async function findKeepAChangelog(tree) {
	return (await tree.list(".", "top folder") ?? []).find((name) => /^(?:changelog|changes|history|news)\.md$/i.test(name));
}
async function findOtherNotation(tree) {
	return (await tree.list(".", "top folder") ?? []).find((name) => /^(?:changelog|changes|history|news|releases?)(?:\.(?:rst|txt|adoc|asciidoc|org|textile|html|xml|ya?ml))?$/i.test(name) && !/^(?:changes|news|releases?)$/.test(name));
}
async function hasChanges(directory, tree) {
	return (await tree.list(directory, "input changes-directory") ?? []).some((name) => versionOfFileName(name) !== void 0 || name === "changelog.md");
}
async function readChanges({ changesDirectory, changesFile }, tree) {
	const paths = (await tree.list(changesDirectory, "input changes-directory") ?? []).filter((name) => versionOfFileName(name) !== void 0).map((name) => `${changesDirectory}/${name}`);
	if (changesFile !== void 0 && !paths.includes(changesFile)) paths.push(changesFile);
	return readAll(tree, paths, (path) => path === changesFile ? "input changes-file" : "changes file");
}
async function readManifests({ manifests }, tree) {
	if (manifests === void 0) return withMembers(await readAll(tree, MANIFEST_NAMES, () => "manifest"), tree);
	const files = await readAll(tree, manifests, () => "input manifests");
	const missing = manifests.find((path) => !files.some((file) => file.path === path));
	if (missing === void 0) return files;
	throw new _chunks_shared$0.yt("there is no such file.", {
		where: "input manifests",
		given: `\`${missing}\``
	});
}
async function withMembers(top, tree) {
	const files = [...top];
	for (const { path, text } of top) {
		if (parseManifest(path, text) !== void 0) continue;
		const stated = (await readAll(tree, (await membersOf({
			path,
			text
		}, tree)).map((folder) => `${folder}/${path}`), () => "manifest of a workspace member")).filter((member) => parseManifest(member.path, member.text)?.version !== void 0);
		if (new Set(stated.map((member) => parseManifest(member.path, member.text)?.version?.text)).size === 1) files.push(...stated);
	}
	return files;
}
async function membersOf(manifest, tree) {
	const folders = await foldersOf(workspaceMembers(manifest.path, manifest.text), tree);
	if (manifest.path !== "package.json" || folders.length > 0) return folders;
	const pnpm = await readOptional(tree, PNPM_WORKSPACE, "pnpm workspace");
	return pnpm === void 0 ? [] : foldersOf(workspaceMembers(PNPM_WORKSPACE, pnpm.text), tree);
}
const PNPM_WORKSPACE = "pnpm-workspace.yaml";
async function foldersOf({ folders, excluded }, tree) {
	const found = [];
	for (const folder of folders) if (!folder.endsWith("*")) found.push(folder);
	else {
		const parent = folder.slice(0, -2);
		const there = (await tree.list(parent === "" ? "." : parent, "workspace member") ?? []).map((name) => parent === "" ? name : `${parent}/${name}`);
		found.push(...there.filter((path) => isMember(path, excluded)));
	}
	return found;
}
async function readAll(tree, paths, where) {
	const files = [];
	for (const path of paths) {
		const file = await readOptional(tree, path, where(path));
		if (file !== void 0) files.push(file);
	}
	return files;
}
async function readOptional(tree, path, where) {
	const text = await tree.read(path, where);
	return text === void 0 ? void 0 : {
		path,
		text
	};
}

// actions/validate-changelog/observe/read-git.ts
async function readTags(world) {
	const shallow = await git(world, ["rev-parse", "--is-shallow-repository"]);
	if (!shallow.ok) return {
		state: "unreadable",
		reason: shallow.reason
	};
	if (shallow.text.trim() === "true") return {
		state: "unreadable",
		reason: "the repository was checked out without its history."
	};
	const all = await git(world, [
		"for-each-ref",
		"--format=%(creatordate:format:%Y-%m-%d) %(refname:strip=2)",
		"refs/tags"
	]);
	const merged = await git(world, [
		"for-each-ref",
		"--format=%(refname:strip=2)",
		"--merged=HEAD",
		"refs/tags"
	]);
	if (!all.ok) return {
		state: "unreadable",
		reason: all.reason
	};
	if (!merged.ok) return {
		state: "unreadable",
		reason: merged.reason
	};
	const days = new Map(linesOf(all.text).map((line) => [line.slice(11), line.slice(0, 10)]));
	return {
		state: "known",
		value: {
			names: [...days.keys()],
			days,
			reachable: [...new Set(linesOf(merged.text))].flatMap((name) => tagVersion(name) ?? [])
		}
	};
}
async function readHead(world) {
	const head = await git(world, ["rev-parse", "HEAD"]);
	return head.ok ? head.text.trim() : void 0;
}
async function hasCommit(world, commit) {
	return (await git(world, [
		"cat-file",
		"-e",
		`${commit}^{commit}`
	])).ok;
}
async function readTreeId(world, commit) {
	const tree = await git(world, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${commit}^{tree}`
	]);
	return tree.ok ? tree.text.trim() : "";
}
async function readRepositoryName(world) {
	const remote = await git(world, [
		"remote",
		"get-url",
		"origin"
	]);
	return (remote.ok ? /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/.exec(remote.text) : null)?.[1] ?? "";
}
async function readCommentableLines(world, base, head) {
	const diff = await git(world, [
		"diff",
		"--no-color",
		"--no-ext-diff",
		"--unified=3",
		`${base}...${head}`,
		"--",
		"*.md",
		"*.json",
		"*.toml",
		"*.xml",
		"*.cfg"
	]);
	return diff.ok ? linesOfDiff(diff.text) : new Map();
}
async function readTouchedFiles(world, base, head) {
	const diff = await git(world, [
		"diff",
		"--name-only",
		"--diff-filter=d",
		`${base}...${head}`
	]);
	return diff.ok ? linesOf(diff.text) : void 0;
}
function linesOfDiff(diff) {
	const files = new Map();
	let lines;
	let next = 0;
	let left = 0;
	for (const line of diff.split("\n")) {
		const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
		if (left === 0 && line.startsWith("+++ ")) {
			const path = /^\+\+\+ (?:b\/|"b\/)?(.*?)"?\t?$/.exec(line)?.[1] ?? "";
			lines = new Set();
			files.set(path, lines);
		} else if (hunk !== null) {
			next = Number(hunk[1]);
			left = Number(hunk[2] ?? "1");
		} else if (left > 0 && (line.startsWith("+") || line.startsWith(" "))) {
			lines?.add(next++);
			left--;
		}
	}
	return files;
}
function linesOf(text) {
	return text.split("\n").filter((line) => line !== "");
}

// actions/validate-changelog/observe/github-answer.ts
function stateOf(node, repository) {
	if (!(0,_chunks_shared$0._t)(node)) return { kind: "missing" };
	if (node.__typename === "PullRequest") return {
		kind: "pull-request",
		state: node.merged === true || node.state === "MERGED" ? "merged" : node.state === "OPEN" ? "open" : "closed"
	};
	const place = (0,_chunks_shared$0._t)(node.repository) ? String(node.repository.nameWithOwner) : repository;
	if (place.toLowerCase() !== repository.toLowerCase()) return {
		kind: "transferred",
		to: `${place}#${String(node.number)}`
	};
	if (node.state === "OPEN") return {
		kind: "issue",
		state: "open"
	};
	if (node.stateReason === "NOT_PLANNED") return {
		kind: "issue",
		state: "not-planned"
	};
	return {
		kind: "issue",
		state: node.stateReason === "DUPLICATE" ? "duplicate" : "completed"
	};
}
function findRelease(releases, version) {
	const found = ((0,_chunks_shared$0._t)(releases) && Array.isArray(releases.nodes) ? releases.nodes : []).filter(_chunks_shared$0._t).filter(({ tagName }) => {
		const tag = String(tagName);
		const tagged = tagVersion(tag) ?? (0,_chunks_shared$0.d)(tag);
		return tagged !== void 0 && (0,_chunks_shared$0.f)(tagged, version);
	});
	const release = found.find(({ isDraft }) => isDraft !== true) ?? found[0];
	return release === void 0 ? void 0 : {
		tag: String(release.tagName),
		isDraft: release.isDraft === true,
		url: String(release.url)
	};
}

// actions/validate-changelog/observe/github-query.ts
function queryFor(tickets, withReleases) {
	const fields = tickets.map((number) => `t${number}: issueOrPullRequest(number: ${number}) { ...ticket }`);
	if (withReleases) fields.push("releases(first: 50, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { tagName name isDraft url } }");
	return `query tickets($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { ${fields.join("\n")} }
}
${tickets.length === 0 ? "" : `fragment ticket on IssueOrPullRequest {
  __typename
  ... on Issue { state stateReason(enableDuplicate: true) repository { nameWithOwner } number }
  ... on PullRequest { state merged }
}`}`;
}
async function askRepository({ github, query, variables, signal }) {
	try {
		return repositoryOf(await github.graphql(query, {
			...variables,
			request: { signal }
		}));
	} catch (error) {
		if (!isOnlyMissing(error)) throw error;
		return repositoryOf(error.data);
	}
}
function isOnlyMissing(error) {
	if (!(error instanceof Error) || !("errors" in error) || !("data" in error)) return false;
	const { errors } = error;
	return Array.isArray(errors) && errors.length > 0 && errors.every((one) => one.type === "NOT_FOUND" && Array.isArray(one.path) && one.path.length > 1);
}
function repositoryOf(answer) {
	if ((0,_chunks_shared$0._t)(answer) && (0,_chunks_shared$0._t)(answer.repository)) return answer.repository;
	throw new Error("GitHub does not show the repository to this token.");
}

// actions/validate-changelog/observe/read-github.ts
const TICKETS_PER_REQUEST = 100;
const MAX_REQUESTS = 4;
async function readGitHub(connect, question, signal) {
	const { repository, tickets, version } = question;
	const states = new Map();
	let release;
	const [owner = "", name = ""] = repository.split("/");
	const batches = batchesOf(tickets, version !== void 0);
	try {
		const github = connect();
		for (const [index, batch] of batches.entries()) {
			const withReleases = index === 0 && version !== void 0;
			const answer = await askRepository({
				github,
				query: queryFor(batch, withReleases),
				variables: {
					owner,
					name
				},
				signal
			});
			for (const number of batch) states.set(number, stateOf(answer[`t${number}`], repository));
			if (withReleases && version !== void 0) release = findRelease(answer.releases, version);
		}
		const missing = tickets.filter((number) => states.get(number)?.kind === "missing");
		for (const number of missing.slice(0, Math.max(0, MAX_REQUESTS - batches.length))) states.set(number, await lookForMoved(github, {
			owner,
			name,
			number
		}, signal));
	} catch (error) {
		if ((0,_chunks_shared$0.xt)(error, signal)) throw error;
		const unreadable = {
			state: "unreadable",
			reason: (0,_chunks_shared$0.St)(error)
		};
		return {
			tickets: tickets.length === 0 ? { state: "not-asked" } : unreadable,
			release: version === void 0 ? { state: "not-asked" } : unreadable
		};
	}
	return {
		tickets: {
			state: "known",
			value: states
		},
		release: version === void 0 ? { state: "not-asked" } : {
			state: "known",
			value: release
		}
	};
}
function batchesOf(tickets, withReleases) {
	const batches = [];
	for (let from = 0; from < tickets.length; from += TICKETS_PER_REQUEST) batches.push(tickets.slice(from, from + TICKETS_PER_REQUEST));
	return batches.length === 0 && withReleases ? [[]] : batches;
}
async function lookForMoved(github, { owner, name, number }, signal) {
	try {
		const { status } = await github.request("GET /repos/{owner}/{repo}/issues/{issue_number}", {
			owner,
			repo: name,
			issue_number: number,
			request: {
				signal,
				redirect: "manual"
			}
		});
		return Number(status) === 301 ? {
			kind: "transferred",
			to: void 0
		} : { kind: "missing" };
	} catch (error) {
		if (!(error instanceof Error && "status" in error)) throw error;
		if (error.status === 301) return {
			kind: "transferred",
			to: void 0
		};
		if (error.status === 410) return { kind: "deleted" };
		if (error.status === 404) return { kind: "missing" };
		throw error;
	}
}

// actions/validate-changelog/observe.ts
async function observe(request, world) {
	const { runner } = world;
	const pullRequest = pullRequestOf(runner);
	const state = await stateToJudge(pullRequest, world);
	const files = await readFiles(request, state.tree);
	const mode = request.mode !== "auto" ? request.mode : pullRequest === void 0 ? "release" : "pull-request";
	const repository = runner.repository || await readRepositoryName(world);
	const touched = pullRequest === void 0 ? [] : await touchedBy(pullRequest, world);
	const origin = {
		repository,
		tag: tagOf(runner),
		touched
	};
	const tags = request.checkReleases ? await readTags(world) : { state: "not-asked" };
	const answer = await askGitHub({
		request,
		files,
		origin,
		world
	});
	return {
		mode,
		now: world.clock.now().toISOString(),
		origin,
		sha: state.sha,
		treeId: state.sha === "" ? "" : await readTreeId(world, state.sha),
		target: state.isOther ? void 0 : targetOf(runner, pullRequest),
		pullRequest,
		files,
		tags,
		...answer,
		commentable: pullRequest === void 0 || !request.suggestFixes || state.isOther ? new Map() : await readCommentableLines(world, pullRequest.baseSha, pullRequest.headSha)
	};
}
async function stateToJudge(pullRequest, world) {
	const { runner, log } = world;
	const checkedOut = await readHead(world) ?? "";
	const workspace = workspaceTree(runner.workspace);
	if (pullRequest === void 0) return {
		sha: checkedOut || runner.sha,
		tree: workspace,
		isOther: false
	};
	const { headSha } = pullRequest;
	if (headSha === checkedOut) return {
		sha: headSha,
		tree: workspace,
		isOther: false
	};
	if (await hasCommit(world, headSha)) return {
		sha: headSha,
		tree: commitTree(world, headSha),
		isOther: false
	};
	log.warning(`The head of the pull request, ${headSha.slice(0, 7)}, is not in the clone: what is checked out is judged instead, and fixes are neither suggested nor committed. Check out with \`fetch-depth: 0\`.`);
	return {
		sha: checkedOut || runner.sha,
		tree: workspace,
		isOther: true
	};
}
async function askGitHub({ request, files, origin, world }) {
	const { document, expected } = findSubject(request, files, origin);
	const tickets = request.checkTickets && document !== void 0 ? [...ticketsToLookUp(document.tickets).keys()] : [];
	const version = request.checkReleases ? expected?.version : void 0;
	const nothing = { state: "not-asked" };
	if (tickets.length === 0 && version === void 0) return {
		tickets: nothing,
		release: nothing
	};
	if (origin.repository === "") {
		const unreadable = {
			state: "unreadable",
			reason: "the repository is not known (no GITHUB_REPOSITORY, no remote `origin`)."
		};
		return {
			tickets: tickets.length === 0 ? nothing : unreadable,
			release: version === void 0 ? nothing : unreadable
		};
	}
	return readGitHub(() => world.github(), {
		repository: origin.repository,
		tickets,
		version
	}, world.signal);
}
async function touchedBy({ baseSha, headSha }, world) {
	const files = await readTouchedFiles(world, baseSha, headSha);
	if (files === void 0) world.log.info("Which files the pull request touches is not known: its commits are not checked out.");
	return files ?? [];
}
function pullRequestOf({ event, repository }) {
	const pull = record(record(event)?.pull_request);
	const head = record(pull?.head);
	const base = record(pull?.base);
	if (pull === void 0 || head === void 0 || base === void 0) return void 0;
	return {
		number: Number(pull.number),
		headBranch: String(head.ref),
		headSha: String(head.sha),
		headRepository: String(record(head.repo)?.full_name ?? repository),
		baseSha: String(base.sha)
	};
}
function tagOf({ ref }) {
	return ref.startsWith("refs/tags/") ? ref.slice(10) : void 0;
}
function targetOf({ ref, repository, runId }, pullRequest) {
	if (runId === "") return { kind: "working-tree" };
	if (pullRequest !== void 0) {
		const { headRepository, headBranch } = pullRequest;
		return headRepository === repository ? {
			kind: "branch",
			repository,
			branch: headBranch
		} : void 0;
	}
	return ref.startsWith("refs/heads/") ? {
		kind: "branch",
		repository,
		branch: ref.slice(11)
	} : void 0;
}
function record(value) {
	return typeof value === "object" && value !== null ? { ...value } : void 0;
}

// actions/validate-changelog/outputs.ts
const MAX_FINDINGS = 200;
function outputsOf({ plan: { release, decision, findings }, applied, checked, files }) {
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	const isReleasing = decision !== "nothing";
	const made = applied?.commit.state === "done" ? applied.commit : void 0;
	return {
		version: isReleasing ? release?.version ?? "" : "",
		tag: isReleasing ? release?.tag ?? "" : "",
		title: isReleasing ? release?.title ?? "" : "",
		"code-name": release?.codeName ?? "",
		date: release?.date ?? "",
		"release-notes": release?.notes ?? "",
		"release-notes-file": files.notesFile,
		prerelease: String(release?.prerelease ?? false),
		releasing: String(isReleasing),
		commit: made?.sha ?? checked.sha,
		tree: made?.tree ?? checked.treeId,
		findings: JSON.stringify(findings.slice(0, MAX_FINDINGS).map(publicFinding)),
		"error-count": String(count("error")),
		"warning-count": String(count("warning")),
		sarif: files.sarifFile,
		"guide-page": files.guidePage
	};
}
function publicFinding({ rule, severity, message, advice, path, span, evidence, fix }) {
	return {
		rule,
		severity,
		message,
		advice,
		path,
		line: span?.line,
		column: span?.column,
		endColumn: span === void 0 ? void 0 : span.column + span.length,
		evidence,
		fix: fix?.title,
		help: helpLink(rule)
	};
}

// actions/validate-changelog/fixes/changed-files.ts
function allFiles({ changes, index, manifests }) {
	return [
		...changes,
		...index === void 0 ? [] : [index],
		...manifests
	];
}
function fileAt(files, path) {
	return allFiles(files).find((file) => file.path === path);
}
function textOf(files, path) {
	return fileAt(files, path)?.text ?? "";
}
function withChanges(files, texts, renames = []) {
	const renew = ({ path, text }) => ({
		path: renames.find(({ from }) => from === path)?.to ?? path,
		text: texts.get(path) ?? text
	});
	const index = files.index ?? {
		path: files.indexPath,
		text: ""
	};
	const hasIndex = files.index !== void 0 || texts.has(files.indexPath);
	return {
		...files,
		changes: files.changes.map(renew),
		manifests: files.manifests.map(renew),
		index: hasIndex ? renew(index) : void 0
	};
}
function differenceOf(before, after) {
	const old = new Map(allFiles(before).map(({ path, text }) => [path, text]));
	const present = new Set(allFiles(after).map(({ path }) => path));
	return {
		changed: allFiles(after).filter(({ path, text }) => old.get(path) !== text),
		deleted: [...old.keys()].filter((path) => !present.has(path))
	};
}

// actions/validate-changelog/fixes/edits.ts
function applyEdits(text, edits) {
	const parts = [];
	let from = 0;
	for (const { offset, length, replacement } of edits.toSorted((a, b) => a.offset - b.offset)) {
		if (offset < from) continue;
		parts.push(text.slice(from, offset), replacement);
		from = offset + length;
	}
	parts.push(text.slice(from));
	return parts.join("");
}
function applyFixes(findings, textOf) {
	const edits = new Map();
	const renames = [];
	const fixed = [];
	for (const { fix, rule, path } of findings) {
		if (fix === void 0 || fix.edits.some(({ path: at }) => isDamaged(textOf(at)))) continue;
		if (fix.edits.some((edit) => overlaps(edit, edits.get(edit.path) ?? []))) continue;
		for (const edit of fix.edits) edits.set(edit.path, [...edits.get(edit.path) ?? [], edit]);
		if (fix.rename !== void 0) renames.push(fix.rename);
		fixed.push({
			rule,
			title: fix.title,
			path
		});
	}
	return {
		texts: new Map([...edits].map(([path, ofFile]) => [path, applyEdits(textOf(path), ofFile)])),
		renames,
		fixed
	};
}
function overlaps(edit, others) {
	return others.some((other) => edit.offset === other.offset && (edit.length > 0 || other.length > 0) || edit.offset < other.offset + other.length && other.offset < edit.offset + edit.length);
}
function isDamaged(text) {
	return text.includes("�");
}

// actions/validate-changelog/fixes/set-date.ts
function stampEdit({ title, source }, today) {
	if (title?.version === void 0 || title.family === "unreleased") return void 0;
	const { date, family, span } = title;
	const day = formatDate(today);
	if (date.kind === "missing") {
		const end = span.offset + source.text.slice(span.offset, span.offset + span.length).trimEnd().length;
		const replacement = family === "bare" ? ` - ${day}` : `, released ${day}`;
		return {
			path: source.path,
			offset: end,
			length: 0,
			replacement
		};
	}
	if (date.kind === "date" && formatDate(date.date) === day) return void 0;
	return {
		path: source.path,
		offset: date.span.offset,
		length: date.span.length,
		replacement: day
	};
}

// actions/validate-changelog/fixes/suggestions.ts
const MAX_COMMENTS = 20;
function planReview(findings, observation) {
	const { pullRequest, commentable } = observation;
	if (pullRequest === void 0) return void 0;
	const comments = [];
	for (const finding of findings) {
		const comment = suggestionFor(finding, observation);
		if (comment === void 0 || comments.length === MAX_COMMENTS) continue;
		const lines = commentable.get(comment.path);
		const isShown = range(comment.startLine, comment.line).every((line) => lines?.has(line) === true);
		const isFree = comments.every((other) => other.path !== comment.path || other.line < comment.startLine || comment.line < other.startLine);
		if (isShown && isFree) comments.push(comment);
	}
	return comments.length === 0 ? void 0 : {
		pullRequest: pullRequest.number,
		commit: pullRequest.headSha,
		comments
	};
}
function suggestionFor({ fix, rule, message }, { files }) {
	const [first] = fix?.edits ?? [];
	if (fix === void 0 || first === void 0) return void 0;
	const { path } = first;
	const file = [
		...files.changes,
		...files.index === void 0 ? [] : [files.index],
		...files.manifests
	].find((one) => one.path === path);
	if (file === void 0 || fix.edits.some((edit) => edit.path !== path)) return void 0;
	const source = createSource(path, file.text);
	const start = Math.min(...fix.edits.map(({ offset }) => lineAt(source, offset)));
	const end = Math.max(...fix.edits.map((edit) => lastLine(edit, (offset) => lineAt(source, offset))));
	const from = lineStart(source, start);
	const moved = fix.edits.map((edit) => ({
		...edit,
		offset: edit.offset - from
	}));
	const old = file.text.slice(from, lineEnd(source, end));
	const replacement = applyEdits(old, moved).replace(/\n$/, "");
	return {
		path,
		startLine: start + 1,
		line: end + 1,
		key: keyOf(rule, path, old, replacement),
		rule,
		message,
		replacement
	};
}
function lastLine({ offset, length }, lineOf) {
	return lineOf(length === 0 ? offset : offset + length - 1);
}
function range(from, to) {
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
function keyOf(...parts) {
	let hash = 2166136261;
	for (const character of parts.join("\0")) {
		hash ^= character.codePointAt(0) ?? 0;
		hash = Math.imul(hash, 16777619) >>> 0;
	}
	return hash.toString(16).padStart(8, "0");
}

// actions/validate-changelog/judge/build-facts.ts
function factsOf$1({ observation, subject, request: { tagFormat }, settings: { timeZone } }) {
	const { expected } = subject;
	const tagName = tagFormat.replace("{version}", () => expected?.version.text ?? "");
	return {
		mode: observation.mode,
		format: subject.format,
		repository: observation.origin.repository,
		today: dateInZone(new Date(observation.now), timeZone),
		expected,
		changesPath: subject.changesPath,
		document: subject.document,
		indexPath: subject.indexPath,
		index: subject.index,
		keepAChangelog: subject.keepAChangelog,
		changesFiles: subject.changesFiles,
		manifests: subject.manifests,
		otherNotation: observation.files.otherNotation,
		tags: observation.tags,
		tagName,
		startedByTag: observation.origin.tag === tagName,
		release: observation.release,
		tickets: observation.tickets
	};
}

// actions/validate-changelog/judge/judge.ts
function judge({ facts, profile, settings, overrides = new Map() }) {
	const findings = [];
	const omitted = new Map();
	for (const rule of profile.rules) {
		const severity = severityOf({
			rule,
			facts,
			profile,
			overrides
		});
		if (severity === "off") continue;
		let count = 0;
		for (const violation of rule.check(facts, settings)) if (++count <= settings.maxFindingsPerRule) findings.push(findingOf(rule, severity, violation));
		if (count > settings.maxFindingsPerRule) omitted.set(rule.id, count - settings.maxFindingsPerRule);
	}
	return {
		findings: findings.sort(byGravity),
		omitted
	};
}
function severityOf({ rule, facts: { mode }, profile, overrides }) {
	const override = overrides.get(rule.id);
	if (override !== void 0) return override;
	const ofProfile = profile.severities.get(rule.id) ?? rule.severity;
	return typeof ofProfile === "string" ? ofProfile : ofProfile[mode];
}
function findingOf(rule, severity, violation) {
	const { atMost } = violation;
	const lowered = atMost !== void 0 && rank(atMost) > rank(severity) ? atMost : severity;
	return {
		...violation,
		rule: rule.id,
		severity: lowered
	};
}
function byGravity(a, b) {
	return rank(a.severity) - rank(b.severity) || compareText(a.path, b.path) || (a.span?.line ?? 0) - (b.span?.line ?? 0) || (a.span?.column ?? 0) - (b.span?.column ?? 0);
}
function rank(severity) {
	return SEVERITIES.indexOf(severity);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// actions/validate-changelog/judge/settings.ts
const DEFAULT_SETTINGS = {
	timeZone: "UTC",
	dateWindow: {
		earliest: -1,
		latest: 1
	},
	codeName: "named",
	stamp: false,
	allowGaps: false,
	maxFindingsPerRule: 50
};

// actions/validate-changelog/notes/harmless-tag.ts
const HARMLESS_TAG = String.raw`<\/?(?:details|summary|br|sub|sup|kbd|b|i|em|strong|code|p|ul|ol|li)\s?\/?>`;

// actions/validate-changelog/notes/fences.ts
function classifyNoteLines(lines) {
	const kinds = [];
	const brokenFences = new Set();
	const unclosed = new Set();
	let closing = "";
	while (kinds.length < lines.length) {
		const index = kinds.length;
		const line = lines[index] ?? "";
		const fence = openingOf(line);
		if (fence === void 0) {
			kinds.push(HTML_BLOCK.test(line.slice(0, 200)) ? "html" : "prose");
			continue;
		}
		const isTop = fence.column === 0;
		const end = isTop ? closingLine(lines, index, fence) : indentedClosing({
			lines,
			from: index,
			fence,
			unclosed
		});
		if (end === void 0 && !isTop) {
			brokenFences.add(index);
			kinds.push("prose");
			continue;
		}
		if (end === void 0) closing = fence.mark.repeat(fence.length);
		while (kinds.length <= (end ?? lines.length - 1)) kinds.push(isTop ? "code" : "indented-code");
	}
	return {
		kinds,
		brokenFences,
		closing
	};
}
const OPENING = /^((?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])){0,200})(`{3,}|~{3,})/;
const HTML_BLOCK = new RegExp(`^(?:[ \\t>]|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))*${HARMLESS_TAG}`, "i");
function openingOf(line) {
	const [, before = "", run = ""] = OPENING.exec(line) ?? [];
	const mark = run.charAt(0);
	if (run === "" || mark === "`" && line.includes("`", before.length + run.length)) return void 0;
	return {
		mark,
		length: run.length,
		column: before.length
	};
}
function closingLine(lines, from, { mark, length }) {
	for (let index = from + 1; index < lines.length; index++) {
		const [, run = ""] = CLOSING.exec(lines[index] ?? "") ?? [];
		if (run.startsWith(mark) && run.length >= length) return index;
	}
}
const CLOSING = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
function indentedClosing({ lines, from, fence: { mark, length, column }, unclosed }) {
	const key = `${mark}${length}:${column}`;
	if (unclosed.has(key)) return void 0;
	const indentation = " ".repeat(column);
	const run = mark.repeat(length);
	for (let index = from + 1; index < lines.length; index++) {
		const line = lines[index] ?? "";
		if (line.trim() === "") continue;
		if (!line.startsWith(indentation)) return void 0;
		const rest = line.slice(column).trimEnd();
		if (rest === run || rest === ` ${run}` || rest === `  ${run}` || rest === `   ${run}`) return index;
		if (openingOf(line)?.mark === mark) return void 0;
	}
	unclosed.add(key);
}

// actions/validate-changelog/notes/inert-line.ts
const JOINER = "⁠";
const NEEDS_CARE = /[@<\]&`:]/;
const DEFINITION = /^((?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])){0,100}\[[^[\]]{1,1000}\]:[ \t]*)(<?)([^\s<>]*)/;
function inertLine(line, path, place) {
	if (!NEEDS_CARE.test(line)) return line;
	const [head, label = "", open = "", address = ""] = DEFINITION.exec(line) ?? [];
	if (head !== void 0) {
		if (address === "") return inertText(line.replace("[", "\\["));
		const rest = line.slice(head.length);
		return `${inertProse(label)}${open}${inertAddress(address, path, place)}${inertText(rest)}`;
	}
	const { inert } = findInlineRanges(line);
	if (hasSwallowedTick(line, inert)) return inertText(line);
	const parts = [];
	let from = 0;
	for (const range of [...inert, {
		kind: "end",
		start: line.length,
		end: line.length
	}]) {
		if (range.start < from) continue;
		const text = line.slice(from, range.start);
		const isAutolink = text.endsWith("<") && PLAIN_AUTOLINK.test(line.slice(range.start - 1, range.start + 600));
		parts.push(isAutolink ? `${inertText(text.slice(0, -1))}<` : inertText(text));
		if (range.kind !== "end") parts.push(inertRange({
			line,
			inertRange: range,
			path,
			place
		}));
		from = range.end;
	}
	return parts.join("");
}
function hasSwallowedTick(line, inert) {
	let from = 0;
	return inert.some(({ kind, start, end }) => {
		const before = line.slice(from, start);
		from = end;
		if (kind === "address") return line.charAt(end) === "`";
		return kind === "code" && /www\./i.test(lastWord(before));
	});
}
function lastWord(text) {
	let from = text.length;
	while (from > 0 && !/[\s<]/.test(text.charAt(from - 1))) from--;
	return text.slice(from);
}
function inertCode(line) {
	return line.replace(/@(?=[A-Za-z0-9])/g, `@${JOINER}`).replace(/<(?=[A-Za-z/!?])/g, `<${JOINER}`).replace(ENTITY, (entity) => isAt(entity) ? `&${JOINER}${entity.slice(1)}` : entity);
}
function inertFence(line) {
	return line.replace(/<(?=!--\s{0,5}ai-ops)/gi, `<${JOINER}`);
}
function inertHtml(line) {
	return inertProse(line.replace(/<!--[\s\S]*?(?:-->|$)/g, "")).replaceAll("`", "&#96;");
}
function breakFence(line) {
	return line.replace(/[`~]{3,}/, (run) => `${JOINER}${run.startsWith("`") ? run.replaceAll("`", "\\`") : run}`);
}
function inertText(text) {
	const prose = inertProse(text);
	if (!prose.includes("`")) return prose;
	let slashes = 0;
	return Array.from(prose, (character) => {
		const isEscaped = slashes % 2 === 1;
		slashes = character === "\\" ? slashes + 1 : 0;
		return character === "`" && !isEscaped ? "\\`" : character;
	}).join("");
}
const ENTITY = /&(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,7}|commat);/g;
function isAt(entity) {
	return entity === "&commat;" || codeOf(entity) === 64;
}
function codeOf(entity) {
	const [, decimal, hexadecimal] = /^&#(?:(\d+)|[xX]([0-9a-fA-F]+));$/.exec(entity) ?? [];
	return decimal === void 0 ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
}
function inertProse(text) {
	return text.replace(ENTITY, (entity) => {
		if (isAt(entity)) return `@${JOINER}`;
		return isControl(codeOf(entity)) ? `&amp;${entity.slice(1)}` : entity;
	}).replace(/([A-Za-z0-9._+-]{0,100})@(?=[A-Za-z0-9]|$)/g, (...[all, local, offset, whole]) => /[A-Za-z0-9]$/.test(local) && whole.charAt(offset - 1) !== "@" && whole.charAt(offset - 1) !== JOINER ? all : `${all}${JOINER}`).replace(/<(?=[A-Za-z/!?]|$)/g, (bracket, offset, whole) => HARMLESS.test(whole.slice(offset, offset + 20)) ? bracket : "&lt;");
}
function isControl(code) {
	return code < 32 || code >= 127 && code < 160 || code >= 8234 && code <= 8238 || code >= 8294 && code <= 8297;
}
const HARMLESS = new RegExp(`^${HARMLESS_TAG}`, "i");
const PLAIN_AUTOLINK = /^<https?:\/\/[\w.~:/?#[\]!$&'()*+,;=%-]{1,500}>/i;
function inertRange({ line, inertRange: { kind, start, end }, path, place }) {
	const text = line.slice(start, end);
	switch (kind) {
		case "comment": return "";
		case "code": return text.includes("|") ? inertCode(text) : inertFence(text);
		case "address": return text.replace(ENTITY, (entity) => isAt(entity) ? "%40" : entity).replaceAll("@", "%40");
		case "target": return inertTarget(text, path, place);
	}
}
function inertTarget(text, path, place) {
	const match = /^\((\s*<?)([^\s<>()]*)([\s\S]*)\)$/.exec(text);
	const [, open = "", address = "", rest = ""] = match ?? [];
	if (match === null || address === "") return /^\([ \t]*\)$/.test(text) ? text : "(#)";
	const inert = inertAddress(address, path, place);
	return inert === "#" ? "(#)" : `(${open}${inert}${inertText(rest)})`;
}
function inertAddress(written, path, { serverUrl, repository, tag }) {
	const address = written.replace(ENTITY, (entity) => {
		const code = codeOf(entity);
		return isAt(entity) ? "@" : code > 32 && code < 127 ? String.fromCharCode(code) : "";
	});
	const encoded = (url) => url.replace(/@/g, (at, offset) => /^mailto:/i.test(url) && /\w/.test(url.charAt(offset - 1)) ? at : "%40").replaceAll("`", "%60").replaceAll("<", "%3C");
	if (/^(?:https?:|mailto:|#)/i.test(address)) return encoded(address);
	if (/^[a-z][a-z0-9+.-]*(?::|&colon;)/i.test(address)) return "#";
	if (repository === "") return encoded(address);
	const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
	const base = new URL(`/${/^[\\/]/.test(address) ? "" : folder}`, "https://tree.invalid/");
	const { pathname, search, hash } = new URL(address.replace(/^[\\/]+/, "/"), base);
	return encoded(`${serverUrl}/${repository}/blob/${encodeURIComponent(tag)}${pathname}${search}${hash}`);
}

// actions/validate-changelog/notes/release-notes.ts
const NOTES_LIMIT = 125e3;
function renderReleaseNotes(document, place, limit = NOTES_LIMIT) {
	const { path } = document.source;
	const lines = linesOfNotes(document, limit);
	const { kinds, brokenFences, closing } = classifyNoteLines(lines);
	const parts = [];
	for (const [index, line] of lines.entries()) switch (kinds[index]) {
		case "code":
			parts.push(inertFence(line));
			break;
		case "indented-code":
			parts.push(inertCode(line));
			break;
		case "html":
			parts.push(inertHtml(line), "");
			break;
		default: parts.push(inertLine(brokenFences.has(index) ? breakFence(line) : line, path, place));
	}
	const text = parts.concat(closing).join("\n").replace(/\n{3,}/g, "\n\n").trim();
	return text.length <= limit ? text : cut({
		text,
		path,
		notesPlace: place,
		limit
	});
}
function linesOfNotes(document, limit) {
	const { source, lines, title, to, firstLine } = document;
	const dropped = droppedLines(document);
	const kept = [];
	let length = 0;
	let index = title === void 0 ? firstLine : firstLine + 1;
	for (; index < to && length < 2 * limit; index++) {
		if (lines.kinds[index] === LINE.comment || dropped.has(index)) continue;
		const line = withoutControls(lineText(source, index).slice(0, limit));
		kept.push(line);
		length += line.length + 1;
	}
	return kept;
}
function droppedLines({ codeName, lines, firstLine, to }) {
	const dropped = new Set();
	if (lines.kinds[firstLine + 1] === LINE.underline) dropped.add(firstLine + 1);
	if (codeName === void 0) return dropped;
	const start = codeName.span.line - 1;
	dropped.add(start);
	if (lines.kinds[start] === LINE.heading) return dropped;
	for (let index = start + 1; index < to && lines.kinds[index] === LINE.text; index++) dropped.add(index);
	return dropped;
}
function withoutControls(line) {
	return line.replace(CONTROLS, "");
}
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
function cut({ text, path, notesPlace: { serverUrl, repository, tag }, limit }) {
	const rest = repository === "" ? "\n\n…" : `\n\n… [all changes](${serverUrl}/${repository}/blob/${encodeURIComponent(tag)}/${path})`;
	const room = Math.max(0, limit - rest.length);
	for (let end = text.lastIndexOf("\n", room); end > 0;) {
		const kept = text.slice(0, end);
		const { closing } = classifyNoteLines(kept.split("\n"));
		if (closing === "") return `${kept}${rest}`;
		if (end + closing.length < room) return `${kept}\n${closing}${rest}`;
		end = text.lastIndexOf("\n", room - closing.length - 1);
		if (end > 0 && classifyNoteLines(text.slice(0, end).split("\n")).closing !== closing) break;
	}
	return rest.trim();
}

// actions/validate-changelog/notes/release-description.ts
function describeRelease({ expected, document, repository, tagName }, releaseTitle, serverUrl) {
	if (expected === void 0 || document === void 0) return void 0;
	const { codeName, title } = document;
	const name = codeName?.state === "given" ? codeName.text : void 0;
	return {
		version: expected.version.text,
		tag: tagName,
		title: releaseTitle(expected.version.text, name),
		codeName: name ?? "",
		date: title?.date.kind === "date" ? formatDate(title.date.date) : "",
		notes: renderReleaseNotes(document, {
			serverUrl,
			repository,
			tag: tagName
		}, NOTES_LIMIT),
		prerelease: (0,_chunks_shared$0.l)(expected.version)
	};
}

// actions/validate-changelog/plan.ts
const MAX_FIX_ROUNDS = 4;
function planValidation(request, observation, serverUrl) {
	const profile = PROFILES[request.profile];
	const settings = {
		...DEFAULT_SETTINGS,
		...profile.settings,
		...request.settings
	};
	const factsFor = (files) => factsOf$1({
		observation,
		subject: findSubject(request, files, observation.origin),
		request,
		settings
	});
	const judgeFiles = (files) => judge({
		facts: factsFor(files),
		profile,
		settings,
		overrides: request.overrides
	});
	const nothing = nothingToRelease(factsFor(observation.files), observation);
	const isFixing = request.commitFixes && nothing === void 0;
	const suggestible = judgeFiles(observation.files).findings;
	const fixed = [];
	const fix = (files, isMeant) => {
		let state = files;
		for (let round = 0; isFixing && round < MAX_FIX_ROUNDS; round++) {
			const findings = judgeFiles(state).findings.filter(isMeant);
			const { texts, renames, fixed: more } = applyFixes(findings, (path) => textOf(state, path));
			if (more.length === 0) break;
			fixed.push(...more);
			state = withChanges(state, texts, renames);
		}
		return state;
	};
	let files = fix(observation.files, ({ rule }) => rule === "changelog-index");
	if (settings.stamp && nothing === void 0) {
		const stamped = stamp(files, factsFor(files));
		files = stamped?.files ?? files;
		fixed.push(...stamped === void 0 ? [] : [stamped.fixed]);
	}
	files = fix(files, () => true);
	const judgement = judgeFiles(files);
	const facts = factsFor(files);
	const errors = judgement.findings.filter(({ severity }) => severity === "error");
	const release = describeRelease(facts, profile.releaseTitle, serverUrl);
	const decision = nothing !== void 0 ? "nothing" : errors.length === 0 ? "fit" : "unfit";
	const isAsked = decision !== "nothing";
	const findings = isAsked ? judgement.findings : [];
	const commit = isAsked && (decision === "fit" || request.commitFixes) ? commitOf({
		observation,
		after: files,
		release,
		fixed
	}) : void 0;
	return {
		mode: facts.mode,
		profile: profile.name,
		decision,
		reason: nothing ?? reasonFor(facts, findings),
		path: facts.changesPath,
		statedBy: facts.expected?.statedBy ?? "",
		release,
		findings,
		omitted: Object.fromEntries(judgement.omitted),
		unchecked: uncheckedRules(facts, profile, request),
		fixed,
		commit,
		review: isAsked && request.suggestFixes && commit === void 0 ? planReview(suggestible, observation) : void 0
	};
}
function uncheckedRules({ tickets, tags, release, manifests, document }, profile, { overrides }) {
	const off = ALL_RULES.filter(({ id }) => overrides.get(id) === "off" || !profile.rules.some((rule) => rule.id === id)).map(({ id }) => id);
	const blind = [
		...tickets.state === "known" || tickets.state === "not-asked" && document?.tickets.length === 0 ? [] : ["ticket-state"],
		...tags.state === "known" ? [] : ["version-successor"],
		...tags.state === "known" && release.state === "known" ? [] : ["release-is-new"],
		...manifests.length === 0 && document === void 0 ? ["version-agreement"] : []
	];
	return [...new Set([...off, ...blind])];
}
function nothingToRelease({ mode, expected, tags }, { files }) {
	if (mode !== "pull-request") return void 0;
	if (expected === void 0) return files.index === void 0 && files.changes.length === 0 ? void 0 : "This pull request releases nothing: no version is stated that could be released.";
	const tag = tags.state === "known" ? tags.value.names.find((name) => {
		const version = tagVersion(name);
		return version !== void 0 && (0,_chunks_shared$0.f)(version, expected.version);
	}) : void 0;
	return tag === void 0 ? void 0 : `This pull request releases nothing: version ${expected.version.text} is released already (tag ${tag}).`;
}
function reasonFor({ expected, mode }, findings) {
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	const errors = count("error");
	const version = expected === void 0 ? "The release" : `Version ${expected.version.text}`;
	const warnings = count("warning") === 0 ? "" : `, ${(0,_chunks_shared$0.O)(count("warning"), "warning")}`;
	const first = findings[0];
	if (errors === 0) return mode === "release" ? `${version} is fit to release${warnings}.` : `${version} is prepared${warnings}.`;
	const place = first?.span === void 0 ? first?.path : `${first.path}:${first.span.line}`;
	return `${version} is not ${mode === "release" ? "fit to release" : "prepared"}: ${(0,_chunks_shared$0.O)(errors, "error")}${warnings}. The first: ${place}: ${first?.message ?? ""}`;
}
function stamp(files, facts) {
	const { document, today, changesPath } = facts;
	if (document === void 0 || today === void 0 || !mayBeDated(facts)) return void 0;
	const edit = stampEdit(document, today);
	if (edit === void 0) return void 0;
	return {
		files: withChanges(files, new Map([[edit.path, applyEdits(textOf(files, edit.path), [edit])]])),
		fixed: {
			rule: "date-placeholder",
			title: `Set the date to ${formatDate(today)}`,
			path: changesPath
		}
	};
}
function commitOf({ observation: { files: before, target, sha }, after, release, fixed }) {
	const { changed, deleted } = differenceOf(before, after);
	if (changed.length === 0 && deleted.length === 0 || target === void 0) return void 0;
	const version = release?.version ?? "";
	return {
		target,
		expectedHead: sha,
		headline: fixed.every(({ rule }) => rule === "date-placeholder") ? `Set the release date of ${version}` : `Fix the changes of ${version}`,
		files: changed,
		deletions: deleted,
		replaced: Object.fromEntries([...changed.map(({ path }) => path), ...deleted].flatMap((path) => {
			const file = fileAt(before, path);
			return file === void 0 ? [] : [[path, blobId(file.text)]];
		}))
	};
}

// actions/validate-changelog/report.ts
function reportValidation(plan, context) {
	const version = plan.release?.version ?? "the release";
	return {
		title: {
			fit: plan.mode === "release" ? `Changes of ${version} are fit to release` : `Changes of ${version} are prepared`,
			unfit: plan.mode === "release" ? `Changes of ${version} are not fit to release` : `Changes of ${version} are not complete`,
			nothing: "Nothing is released"
		}[plan.decision],
		outcome: outcomeOf(plan, context.dryRun),
		reason: `${plan.reason}${commitSentence(plan, context)}`,
		dryRun: context.dryRun,
		facts: factsOf(plan, context),
		changes: changesOf(plan, context),
		sections: [...findingsOf(plan, context), ...notesOf(plan)]
	};
}
function outcomeOf({ decision }, dryRun) {
	if (decision === "unfit") return "refused";
	if (decision === "nothing") return "unchanged";
	return dryRun ? "planned" : "succeeded";
}
function commitSentence({ commit }, { applied }) {
	if (applied?.commit.state === "done") return ` ${commit?.headline ?? "Fixed"}: commit ${applied.commit.sha.slice(0, 7)} on ${applied.commit.branch}.`;
	return "";
}
function factsOf({ release, path, statedBy, profile, mode }, { treeUrl }) {
	const file = {
		label: "Changes",
		value: path,
		...treeUrl === void 0 ? {} : { url: `${treeUrl}/${encodeURI(path)}` }
	};
	const rules = {
		label: "Rules",
		value: `${profile}, ${mode}`
	};
	if (release === void 0) return [file, rules];
	return [
		{
			label: "Version",
			value: `${release.version} (${statedBy})`
		},
		{
			label: "Tag",
			value: release.tag
		},
		{
			label: "Title",
			value: release.title
		},
		{
			label: "Date",
			value: release.date === "" ? "open" : release.date
		},
		...release.prerelease ? [{
			label: "Pre-release",
			value: "yes"
		}] : [],
		file,
		rules
	];
}
function changesOf({ commit, review, fixed }, { applied }) {
	const changes = fixed.map(({ title, path, rule }) => ({
		subject: path,
		kind: "update",
		state: commit === void 0 ? "skipped" : applied?.commit.state === "done" ? "done" : "planned",
		reason: title,
		rule
	}));
	if (review === void 0) return changes;
	const reviewed = applied?.review;
	const state = reviewed === void 0 ? "planned" : reviewed.state === "done" ? "done" : reviewed.state === "refused" ? "skipped" : "unchanged";
	return [...changes, {
		subject: `review of pull request ${review.pullRequest}`,
		kind: "create",
		state,
		reason: reviewed?.state === "refused" ? reviewed.reason : `${review.comments.length} ${review.comments.length === 1 ? "fix" : "fixes"} as suggestions`
	}];
}
function findingsOf({ findings, omitted }, { treeUrl }) {
	if (findings.length === 0) return [];
	const more = Object.entries(omitted).map(([rule, count]) => ({ text: `${count} more of ${rule}` }));
	return [{
		heading: "Findings",
		blocks: [{
			type: "table",
			columns: [
				{ title: "severity" },
				{ title: "where" },
				{ title: "what" },
				{ title: "what to do" },
				{ title: "rule" }
			],
			rows: findings.map((finding) => [
				finding.severity,
				placeOf(finding, treeUrl),
				`${finding.message}${finding.evidence === void 0 ? "" : ` (${finding.evidence})`}`,
				finding.advice ?? "",
				{
					text: finding.rule,
					url: helpLink(finding.rule)
				}
			])
		}, ...more.length === 0 ? [] : [{
			type: "list",
			items: more
		}]]
	}];
}
function placeOf({ path, span }, treeUrl) {
	const text = span === void 0 ? path : `${path}:${span.line}:${span.column}`;
	if (treeUrl === void 0) return text;
	return {
		text,
		url: `${treeUrl}/${encodeURI(path)}?plain=1${span === void 0 ? "" : `#L${span.line}`}`
	};
}
function notesOf({ release, decision }) {
	if (release === void 0 || decision === "nothing") return [];
	return [{
		heading: "Release notes",
		blocks: [{
			type: "details",
			summary: release.title,
			blocks: [{
				type: "code",
				language: "markdown",
				text: release.notes
			}]
		}]
	}];
}

// actions/validate-changelog/operation.ts
const validate = (0,_chunks_shared$0.dt)({
	observe: async ({ request }, world) => ({
		...await observe(request, world),
		serverUrl: world.runner.serverUrl
	}),
	plan: (seen, { request }) => planValidation(request, seen, seen.serverUrl),
	announce: ({ findings }, log) => annotate(findings, log),
	decide: (plan) => plan,
	apply: (plan, _application, world) => applyPlan(plan, world),
	report: (run) => reportValidation(run.plan, {
		dryRun: run.inputs.dryRun,
		applied: run.applied,
		treeUrl: treeUrlOf(run)
	}),
	outputs({ inputs, observation, plan, applied, directory }) {
		const { serverUrl, origin } = observation;
		const files = writeFiles(plan, inputs.request, {
			directory,
			serverUrl,
			repository: origin.repository
		});
		return outputsOf({
			plan,
			applied,
			checked: observation,
			files
		});
	}
});
function treeUrlOf({ observation: { origin, sha, serverUrl }, applied }) {
	const commit = applied?.commit.state === "done" ? applied.commit.sha : sha;
	return origin.repository === "" || commit === "" ? void 0 : `${serverUrl}/${origin.repository}/blob/${commit}`;
}

// actions/validate-changelog/action.ts
const validateChangelog = (0,_chunks_shared$0.H)({
	name: "validate-changelog",
	readInputs,
	choose: (inputs) => (0,_chunks_shared$0.V)(validate, inputs)
});

// actions/validate-changelog/main.ts
await (0,_chunks_shared$0.U)(validateChangelog);


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

})

};
