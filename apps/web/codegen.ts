import type { CodegenConfig } from '@graphql-codegen/cli';
import { documentsByName } from './documents-by-name.ts';

/**
 * Types of the operations that the pages send. Documents are plain strings, so no GraphQL library reaches the browser;
 * fragments are not masked: most components are rendered on the server and hand their parts down.
 */
const config: CodegenConfig = {
  schema: '../../packages/schema/sdl/*.graphql',
  documents: ['src/**/*.{ts,tsx}', 'app/**/*.{ts,tsx}', '!src/graphql/generated/**'],
  ignoreNoDocuments: true,
  hooks: { afterOneFileWrite: documentsByName },
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { EDTF: 'string', Date: 'string', Month: 'string' },
      },
    },
  },
};

export default config;
