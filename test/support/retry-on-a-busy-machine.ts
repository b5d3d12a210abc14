import { jest } from '@jest/globals'

/**
 * These tests run processes on scaled time: where the machine is busy with something else, a second of it is a minute of
 * theirs. What fails is tried again, and the log says so; a defect fails every time.
 */
jest.retryTimes(2, { logErrorsBeforeRetry: true })
