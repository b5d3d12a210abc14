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

export { parseVersion as a, versionOf as c, newestOf as i, compareVersions as n, sameVersion as o, isPrerelease as r, successorsOf as s, VERSION_PATTERN as t };