import type { CodegenConfig } from '@graphql-codegen/cli';

const domain = '@kto-kogo/domain#';

/** Types of the resolvers. A parent is what the repositories give: the shapes of the domain. */
const config: CodegenConfig = {
  schema: '../../packages/schema/sdl/*.graphql',
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        typesPrefix: 'Gql',
        contextType: '../context.ts#Context',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { EDTF: 'string', Date: 'string', Month: 'string' },
        // What is read of the record is assembled as it is selected.
        defaultMapper: 'unknown',
        mappers: {
          LessonDraft: '../own-lesson/own-lesson.ts#OpenedDraft',
          LessonRevision: '../own-lesson/own-lesson.ts#LessonRevision',
          LessonContent: '@kto-kogo/lesson#LessonContent',
          StepContent: '@kto-kogo/lesson#StepContent',
          QuestionContent: '@kto-kogo/lesson#QuestionContent',
          AnswerContent: `${domain}Answer`,
        },
      },
    },
  },
};

export default config;
