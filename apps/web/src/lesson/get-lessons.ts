import { askRecord } from '../graphql/ask-record.ts';
import { graphql } from '../graphql/generated/gql.ts';
import type { GetLessonsQuery, Lesson_ReadFragment } from '../graphql/generated/graphql.ts';

const getLessonsQuery = graphql(/* GraphQL */ `
  query GetLessons {
    lessons {
      id
      title
      summary
      aims
      level
      minutes
      authors
      steps {
        id
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment Lesson_read on Lesson {
    id
    version
    isShipped
    hasAnswers
    origin {
      id
      title
    }
    title
    summary
    aims
    level
    minutes
    licence
    authors
    lenses {
      id
      name
      isFringe
      group {
        id
      }
    }
    steps {
      id
      title
      view
      caption
      minutes
      question {
        id
        kind
        text
        options
      }
      shows {
        ...EntityLink_entity
      }
      citations {
        ...CitationLine_citation
      }
    }
  }
`);

const getLessonQuery = graphql(/* GraphQL */ `
  query GetLesson($id: ID!) {
    lesson(id: $id) {
      ...Lesson_read
    }
  }
`);

export type LessonRow = GetLessonsQuery['lessons'][number];
export type LessonRecord = Lesson_ReadFragment;
export type StepRecord = LessonRecord['steps'][number];
export type QuestionRecord = NonNullable<StepRecord['question']>;

/** The lessons that come with the record, by title. @throws RequestError */
export async function getLessons(): Promise<readonly LessonRow[]> {
  return (await askRecord(getLessonsQuery)).lessons;
}

/** A lesson without notes and right answers; null where there is none of that id. @throws RequestError */
export async function getLesson(id: string): Promise<LessonRecord | null> {
  return (await askRecord(getLessonQuery, { id })).lesson;
}
