/** The tag with the time at which the build began, ISO 8601: export tasks have no time of their own. */
export const STARTED_TAG = 'ai-ops:started-at'
/** The tag that CloudFormation puts on what a stack contains. */
export const STACK_TAG = 'aws:cloudformation:stack-name'
/** The tag that says which VM image an export makes: EC2 does not say it of a task. */
export const FORMAT_TAG = 'ai-ops:vm-image-format'
/** The tag of an object that may be downloaded: the policy of the bucket lets no other be read from outside. */
export const PUBLISHED_TAG = 'ai-ops:published'
