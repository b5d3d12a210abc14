import { n as UserError } from "./errors.js";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readdirSync } from "node:fs";

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

// actions/shared/workspace-file.ts
function findEntry(place) {
	const { root, parts } = locate(place);
	let fullPath = root;
	let status = lstatSync(root, { throwIfNoEntry: false });
	for (const part of parts) {
		if (status === void 0 || status.isFile()) return void 0;
		fullPath = join(fullPath, part);
		status = lstatSync(fullPath, { throwIfNoEntry: false });
		if (status?.isSymbolicLink()) throw linkError(place, join(...parts), fullPath);
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
	const file = openSync(entry.fullPath, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
	try {
		const { size } = fstatSync(file);
		if (size <= maxBytes) return readFileSync(file, "utf8");
		throw new UserError("the file is too large to be what it should be.", {
			where: place.where,
			given: `\`${place.path}\`, ${size} bytes`,
			allowed: `up to ${maxBytes} bytes`
		});
	} finally {
		closeSync(file);
	}
}
function readFolder(place) {
	const entry = findEntry(place);
	if (entry === void 0) return void 0;
	if (entry.kind === "file") throw refused(place, "this is a file.", "a folder");
	return readdirSync(entry.fullPath).sort();
}
function pathToWrite(place) {
	const entry = findEntry(place);
	if (entry?.kind === "folder") throw refused(place, "this is a folder.", "a file");
	const { root, parts } = locate(place);
	return entry?.fullPath ?? join(root, ...parts);
}
function locate(place) {
	const full = resolve(place.root, place.path);
	const roots = isAbsolute(place.path) ? [place.root, ...place.otherRoots ?? []] : [place.root];
	for (const root of roots) {
		const inner = relative(resolve(root), full);
		if (inner !== ".." && !inner.startsWith(`..${sep}`) && !isAbsolute(inner) && !place.path.split(/[/\\]/).includes("..")) return {
			root: resolve(root),
			parts: inner === "" ? [] : inner.split(sep)
		};
	}
	throw refused(place, "the path leads out of the workspace.", "a path within it, without `..`");
}
function linkError(place, inner, at) {
	const isItself = at.endsWith(inner);
	return new UserError(`${isItself ? "this is" : "the path goes through"} a symbolic link.`, {
		where: place.where,
		given: `\`${place.path}\`${isItself ? "" : ` (the link is \`${relative(resolve(place.root), at)}\`)`}`,
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

export { VERSION_PATTERN as a, newestOf as c, successorsOf as d, versionOf as f, readTextFile as i, parseVersion as l, pathToWrite as n, compareVersions as o, readFolder as r, isPrerelease as s, findEntry as t, sameVersion as u };