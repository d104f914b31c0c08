import { isContent, type LessonContent, readContent } from '@kto-kogo/lesson';
import { graphql } from '../../graphql/generated/gql.ts';
import type {
  AnswerInput,
  LessonContent_AllFragment,
  LessonContentInput,
} from '../../graphql/generated/graphql.ts';

graphql(/* GraphQL */ `
  fragment LessonContent_all on LessonContent {
    title
    summary
    level
    minutes
    aims
    lenses
    language
    licence
    authors
    steps {
      id
      title
      view
      caption
      note
      minutes
      shows
      citations
      question {
        kind
        text
        options
        answer {
          choice
          text
          point
        }
        why
      }
    }
  }
`);

/** A content as the API gives it. @throws Error where it is none, which is a defect */
export function contentOf({ steps, ...lesson }: LessonContent_AllFragment): LessonContent {
  const content = readContent({
    ...lesson,
    steps: steps.map(({ question, ...step }) => ({
      ...step,
      question: question && {
        ...question,
        answer: question.answer && answerOf(question.kind, question.answer),
      },
    })),
  });
  if (!isContent(content)) throw new Error(content.join(' '));
  return content;
}

/** A content as the API takes it. */
export function toInput({ steps, ...lesson }: LessonContent): LessonContentInput {
  return {
    ...lesson,
    steps: steps.map(({ question, ...step }) => {
      if (question === null) return { ...step, question };
      const { kind: _, ...answer } = question.answer ?? { kind: null };
      return { ...step, question: { ...question, answer: question.answer && (answer as AnswerInput) } };
    }),
  };
}

type AnswerFields = { choice: readonly number[] | null; text: string | null; point: string | null };

function answerOf(kind: string, { choice, text, point }: AnswerFields) {
  return {
    kind,
    ...(choice && { choice }),
    ...(text !== null && { text }),
    ...(point !== null && { point }),
  };
}
