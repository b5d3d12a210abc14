import { UserError } from '../actions/shared/errors.ts'

/**
 * Takes the place of the AWS SDK's providers for sign-in in a browser (IAM Identity Center, `aws login`; 100 kB of source
 * with their clients). Nobody signs in on a runner.
 */
function refuse(): () => Promise<never> {
  return async () => {
    throw new UserError('the AWS profile signs in through a browser, which no job can do.', {
      where: 'the shared AWS configuration (`AWS_PROFILE`)',
      next: 'Set the input `role-to-assume`, or give the job credentials in its environment.',
    })
  }
}

export { refuse as fromLoginCredentials, refuse as fromSSO }
