import * as pulumi from '@pulumi/pulumi'

/** All rules of a listener: they bear its name in their ARN (Service Authorization Reference, `listener-rule/app`). */
export function rulesOf(listenerArn: pulumi.Input<string>): pulumi.Output<string> {
  return pulumi.output(listenerArn).apply((arn) => `${arn.replace(':listener/', ':listener-rule/')}/*`)
}
