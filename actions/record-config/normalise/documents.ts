import { isJsonObject, type Json } from '../document/json.ts'
import { type Place, topInside } from './path-rules.ts'
import { foreignDocumentRules, policyDocumentRules } from './type-rules.ts'

/**
 * The place of a value, which is another one when the value is an IAM policy document: these are known by their
 * grammar (a `Statement` and one of the two versions there are) wherever they stand.
 */
export function placeOf(value: Json | undefined, place: Place): Place {
  return isPolicyDocument(value) ? topInside(policyDocumentRules, place) : place
}

/** The place of a document that AWS stores as text: the rules of the resource around it do not hold in it. */
export function embeddedPlace(document: Json, place: Place): Place {
  return topInside(isPolicyDocument(document) ? policyDocumentRules : foreignDocumentRules, place)
}

function isPolicyDocument(value: Json | undefined): boolean {
  if (!isJsonObject(value)) return false
  return 'Statement' in value && (value.Version === '2012-10-17' || value.Version === '2008-10-17')
}
