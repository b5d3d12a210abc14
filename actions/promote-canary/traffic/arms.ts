/** The two versions. */
export type Arm = 'stable' | 'canary'

/** What serves the two versions: the ARNs of target groups, or the paths of backend services. */
export type Pair<Backend extends string = string> = Readonly<Record<Arm, Backend>>
