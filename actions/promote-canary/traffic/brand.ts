declare const brand: unique symbol

/** A text that was checked to be what its name says: it is made by a parser only. */
export type Brand<Name extends string> = string & { readonly [brand]: Name }
