import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types every document of the client against the schema file that the API build emits. */
const config: CodegenConfig = {
  schema: '../api/schema.gql',
  documents: ['src/**/*.graphql'],
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        dedupeFragments: true,
        strictScalars: true,
        scalars: { DateTime: 'string', Day: 'string', Money: 'string' },
      },
    },
  },
};

export default config;
