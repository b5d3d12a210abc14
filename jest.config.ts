import type { Config } from 'jest'

/** Node runs the TypeScript of this project as it is; jest only needs the types taken out. */
const shared = {
  rootDir: '.',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/support/strip-types.cjs' },
  testEnvironment: 'node',
}

/**
 * One suite of each action's bundle, so that `npm test` tells within minutes whether it works at all; the others run with
 * `npm run test:long`.
 */
const core = [
  '<rootDir>/test/actions/build-sandbox-image/sweep.integration.test.ts',
  '<rootDir>/test/actions/promote-canary/promotion.integration.test.ts',
  '<rootDir>/test/actions/prune-images/run.integration.test.ts',
  '<rootDir>/test/actions/publish-release/publish-release.integration.test.ts',
  '<rootDir>/test/actions/record-config/record-config.integration.test.ts',
  '<rootDir>/test/actions/validate-changelog/checkouts.integration.test.ts',
]

/** What tests that run actions against the emulators have in common. */
const onEmulators = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  setupFilesAfterEnv: ['<rootDir>/test/support/hold-rights.ts'],
}

const config: Config = {
  // The processes under test wait most of the time, so that the process of the tests needs no core of its own.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/test/.*\\.(integration|act|pages|chroot)\\.test\\.ts$',
        '<rootDir>/test/e2e/',
      ],
    },
    {
      ...shared,
      displayName: 'core',
      testMatch: core,
      ...onEmulators,
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/test/**/*.integration.test.ts', '<rootDir>/test/e2e/**/*.test.ts'],
      // Hundreds of promotions: a suite of its own, of which CI runs a sample. What is core has been run before.
      testPathIgnorePatterns: ['/node_modules/', 'crash-points', 'e2e/attempts', ...core],
      ...onEmulators,
    },
    {
      ...shared,
      // A release in nine attempts, minutes long: by its own command.
      displayName: 'attempts',
      testMatch: ['<rootDir>/test/e2e/attempts.test.ts'],
      ...onEmulators,
    },
    {
      ...shared,
      displayName: 'crash-points',
      testMatch: ['<rootDir>/test/**/crash-points.integration.test.ts'],
      ...onEmulators,
    },
    {
      ...shared,
      displayName: 'pages',
      testMatch: ['<rootDir>/test/pages/**/*.pages.test.ts'],
      ...onEmulators,
    },
    {
      ...shared,
      displayName: 'ansible',
      testMatch: ['<rootDir>/test/ansible/**/*.chroot.test.ts'],
    },
    {
      ...shared,
      displayName: 'workflows',
      testMatch: ['<rootDir>/test/workflows/**/*.act.test.ts'],
      ...onEmulators,
    },
  ],
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  // Of the wall: how long a test may hang. What it measures is on the clock of the test.
  testTimeout: 300_000,
}

export default config
