import type { CodegenConfig } from '@graphql-codegen/cli';

const entity = '@kto-kogo/domain#';

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
        mappers: {
          Entity: `${entity}Entity`,
          Occurrence: '../occurrence/occurrence.ts#Occurrence',
          Figure: `${entity}Figure`,
          FateReading: `${entity}FateReading`,
          Event: `${entity}Event`,
          Trial: `${entity}Trial`,
          Office: `${entity}Office`,
          Node: '../node/node.ts#Node',
          Claim: `${entity}Claim`,
          Tie: `${entity}Tie`,
          Accusation: `${entity}Accusation`,
          Replacement: `${entity}Replacement`,
          Tenure: `${entity}Tenure`,
          TrialRole: `${entity}TrialRole`,
          ArrestOrder: `${entity}ArrestOrder`,
          Participation: `${entity}Participation`,
          Consequence: `${entity}Consequence`,
          Arrest: `${entity}Arrest`,
          Citation: `${entity}Citation`,
          Work: `${entity}Work`,
          Term: `${entity}Term`,
          Thesis: `${entity}Thesis`,
          ThesisClaim: `${entity}ThesisClaim`,
          InterpretationGroup: `${entity}InterpretationGroup`,
          Interpretation: `${entity}Interpretation`,
          Historian: `${entity}Historian`,
          Stance: `${entity}Stance`,
          Lesson: `${entity}Lesson`,
          Step: `${entity}Step`,
          Question: '../lesson/lesson.resolvers.ts#QuestionOfStep',
          LessonTeaching: `${entity}LessonTeaching`,
          QuestionAnswer: `${entity}QuestionAnswer`,
          AnswerCheck: '../lesson/teaching.resolvers.ts#AnswerCheck',
          Findable: '../search/search.repository.ts#Findable',
          Between: '../between/answer-between.ts#BetweenAnswer',
          BetweenChains: '../between/answer-between.ts#ChainsBetween',
          SharedThing: '../between/answer-between.ts#SharedBetween',
          CascadeArrival: '@kto-kogo/network#Arrival',
          Trace: '@kto-kogo/network#FoundTrace',
          TraceStep: '../trace/trace.resolvers.ts#TraceStep',
          Record: '../record/record.repository.ts#RecordFacts',
        },
      },
    },
  },
};

export default config;
