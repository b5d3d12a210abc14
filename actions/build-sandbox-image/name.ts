/** The name of the action, as its plans and reports bear it. */
export const ACTION = 'build-sandbox-image'
