/** Where the action can look for images in use. */
export const USE_SOURCES = ['ecs', 'lambda'] as const
export type UseSource = (typeof USE_SOURCES)[number]
