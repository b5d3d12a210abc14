import type { SmokeRoute } from './platform.ts'

/** Where there is no route by header: smoke requests are refused with the inputs. */
export const NO_SMOKE_ROUTE: SmokeRoute = {
  settleMs: 0,
  open: () => Promise.reject(new Error('There is no route for smoke requests here.')),
  close: () => Promise.resolve(0),
}
