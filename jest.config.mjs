/**
 * Jest projects by what they need. Beside the code: `*.spec.ts` needs nothing, `*.db-spec.ts` a real Postgres. Under
 * test/: whole journeys (e2e, isolation, faults, web) run against the built api and worker.
 */
const swc = (tsx) => ({
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: tsx ? { syntax: 'typescript', tsx: true } : { syntax: 'typescript', decorators: true },
    transform: tsx
      ? { react: { runtime: 'automatic' } }
      : { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    experimental: { keepImportAttributes: true },
  },
});

const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc(false)], '^.+\\.tsx$': ['@swc/jest', swc(true)] },
  moduleNameMapper: {
    '^@portal/([^/]+)/graphql$': '<rootDir>/libs/$1/src/graphql/index.ts',
    '^@portal/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^fast-check$': '<rootDir>/test/support/fast-check.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/\\.local'],
};

/** Starts one embedded Postgres for the whole run. */
const withPostgres = { globalSetup: '<rootDir>/test/support/start-cluster.mjs', globalTeardown: '<rootDir>/test/support/stop-cluster.mjs' };
const folder = (name) => ({ ...base, ...withPostgres, displayName: name, testMatch: [`<rootDir>/test/${name}/**/*{.,-}spec.{ts,tsx}`] });

export default {
  testTimeout: 180_000,
  maxWorkers: 1,
  workerIdleMemoryLimit: '768MB',
  watchman: false,
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs,migrations}/**/*.spec.{ts,tsx}', '<rootDir>/test/support/**/*.spec.ts'] },
    { ...base, ...withPostgres, displayName: 'db', testMatch: ['<rootDir>/{apps,libs,migrations}/**/*.db-spec.ts', '<rootDir>/test/support/**/*.db-spec.ts'] },
    ...['architecture', 'isolation', 'local', 'e2e', 'faults', 'web'].map(folder),
  ],
};
