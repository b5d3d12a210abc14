/** Whether a call of AWS changes something, by its name. */
export function isAwsChange(operation: string): boolean {
  return !/^(Describe|Get|List)/.test(operation)
}

/** Whether a call of Google's changes something, by its method in the discovery document; a new token changes nothing. */
export function isGoogleChange(operation: string): boolean {
  return !/(^|\.)(get|list|wait|getHealth|token|oidc|generateAccessToken)$/.test(operation)
}
