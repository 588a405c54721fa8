/** Which room may look into which. Imports point one way only; a library is entered by its doors. */
const ROOMS = ['kernel', 'platform', 'agencies', 'deadlines', 'documents', 'notifications', 'cases', 'sharing', 'conference'];
/** Beside each other: neither may import the other. */
const SAME_FLOOR = { agencies: ['deadlines', 'documents'], deadlines: ['agencies', 'documents'], documents: ['agencies', 'deadlines'], conference: ['sharing'] };

const upward = ROOMS.map((room, index) => ({
  name: `${room}-looks-down-only`,
  severity: 'error',
  from: { path: `^libs/${room}/` },
  to: { path: `^libs/(${[...ROOMS.slice(index + 1), ...(SAME_FLOOR[room] ?? [])].join('|') || 'none'})/` },
}));

module.exports = {
  forbidden: [
    ...upward,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-through-a-door', severity: 'error', from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/src/(?!(graphql/)?index\\.ts$)', pathNot: '^libs/$1/' },
    },
    {
      name: 'apps-use-doors', severity: 'error', from: { path: '^apps/(api|demo|worker)/' },
      to: { path: '^libs/[^/]+/src/(?!(graphql/)?index\\.ts$)' },
    },
    { name: 'not-through-ones-own-door', severity: 'error', from: { path: '^libs/([^/]+)/src/.+/' , pathNot: '/graphql/' }, to: { path: '^libs/$1/src/index\\.ts$' } },
    {
      name: 'schema-door-is-for-schemas', severity: 'error', from: { path: '^(libs|apps)/', pathNot: '/graphql/|-graphql\\.module|^apps/api/|spec\\.ts$' },
      to: { path: ['^libs/[^/]+/src/graphql/', '^libs/[^/]+/src/[^/]+/graphql/'] },
    },
    { name: 'rules-are-pure', severity: 'error', from: { path: '\\.(rules|table)\\.ts$' }, to: { path: '@nestjs|typeorm|bullmq|\\.entity\\.ts$|database' } },
    { name: 'graphql-does-not-query', severity: 'error', from: { path: '/graphql/' }, to: { path: 'node_modules/(typeorm|pg)/' } },
    { name: 'kernel-is-plain', severity: 'error', from: { path: '^libs/kernel/', pathNot: 'spec\\.ts$' }, to: { dependencyTypes: ['npm', 'npm-dev'] } },
    { name: 'web-knows-only-the-schema', severity: 'error', from: { path: '^apps/web/' }, to: { path: '^(libs|apps/(api|demo|worker|local))/' } },
    { name: 'apps-are-composition', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    { name: 'tests-stay-out', severity: 'error', from: { path: '^(libs|apps)/', pathNot: 'spec\\.ts$' }, to: { path: '^test/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/|^apps/web/src/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
};
