import { n as UserError } from "./errors.js";
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readdirSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

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

export { readTextFile as i, pathToWrite as n, readFolder as r, findEntry as t };