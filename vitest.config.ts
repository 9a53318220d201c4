import { type TestProjectInlineConfiguration, defineConfig } from 'vitest/config'

const long = Boolean(process.env.LONG)
const seconds = 1_000
const postgresql = 'tests/harness/postgresql.setup.ts'
const pages = 'tests/harness/pages.setup.ts'
const temporary = 'tests/harness/temporary.setup.ts'

function project(
  name: string,
  include: string[],
  test: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration {
  return {
    oxc: { decorator: { legacy: true } },
    test: {
      name,
      include,
      environment: 'node',
      testTimeout: 20 * seconds,
      hookTimeout: 60 * seconds,
      // Otherwise our code gets graphql as ESM and its libraries as CommonJS, and each refuses the other's schema.
      alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
      ...test,
      globalSetup: [temporary, test.globalSetup ?? []].flat(),
    },
  }
}

// Files of one group run beside each other, the groups one after another: what measures time wants the machine alone.
const afterTheServer = { groupOrder: 1 }
const last = { groupOrder: 2 }
// They share a process (isolate: false): loading GraphQL and the ORM anew for each file takes most of the time.
const server = ['server/**/*.test.ts', 'seeds/**/*.test.ts', 'tests/api/**/*.test.ts']

export default defineConfig({
  test: {
    projects: [
      project('rules', ['tests/rules/**/*.test.ts', 'tests/bench/**/*.test.ts'], { globalSetup: [pages] }),
      project('client', ['client/src/**/*.test.ts'], { globalSetup: ['tests/harness/client.setup.ts'] }),
      project('sqlite', server, {
        env: { LARDOM_TEST_DATABASE: 'sqlite' },
        isolate: false,
        setupFiles: ['reflect-metadata'],
      }),
      project('postgresql', server, {
        isolate: false,
        env: { LARDOM_TEST_DATABASE: 'postgresql' },
        globalSetup: [postgresql],
        setupFiles: ['reflect-metadata', 'tests/harness/postgresql.needed.ts'],
      }),
      project('faults', ['tests/faults/**/*.test.ts'], {
        globalSetup: [postgresql, pages],
        setupFiles: ['reflect-metadata', 'tests/harness/programs.ended.ts'],
        sequence: last,
        testTimeout: (long ? 900 : 240) * seconds,
        fileParallelism: false,
      }),
      project('browser', ['tests/end-to-end/**/*.test.ts'], {
        globalSetup: [pages],
        // Then they share the browser and the seeded database that each copies.
        isolate: false,
        sequence: afterTheServer,
        setupFiles: ['tests/harness/chromium.needed.ts'],
        testTimeout: 60 * seconds,
      }),
    ],
  },
})
