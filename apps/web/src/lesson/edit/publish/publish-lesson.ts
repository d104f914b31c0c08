import type { LessonContent } from '@kto-kogo/lesson';
import { sendRequest } from '../../../graphql/client.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { contentOf } from '../../draft/content-answer.ts';

/** What is done with a lesson beside saving it. Each may throw a RequestError. */

const publishLessonMutation = graphql(/* GraphQL */ `
  mutation PublishLesson($id: ID!, $key: String!, $revision: Int!, $withAnswers: Boolean!) {
    publishLesson(id: $id, key: $key, revision: $revision, withAnswers: $withAnswers) {
      id
      version
    }
  }
`);

const renewKeysMutation = graphql(/* GraphQL */ `
  mutation RenewKeys($id: ID!, $key: String!, $newEditKey: String!) {
    renewKeys(id: $id, key: $key, newEditKey: $newEditKey) {
      editKey
      teachKey
    }
  }
`);

const deleteLessonMutation = graphql(/* GraphQL */ `
  mutation DeleteLesson($id: ID!, $key: String!) {
    deleteLesson(id: $id, key: $key)
  }
`);

const getRevisionsQuery = graphql(/* GraphQL */ `
  query GetRevisions($id: ID!, $key: String!) {
    lessonDraft(id: $id, key: $key) {
      id
      revisions {
        revision
        savedAt
      }
    }
  }
`);

const getRevisionQuery = graphql(/* GraphQL */ `
  query GetRevision($id: ID!, $key: String!, $revision: Int!) {
    lessonDraft(id: $id, key: $key, revision: $revision) {
      id
      content {
        ...LessonContent_all
      }
    }
  }
`);

type Of = { id: string; key: string };
export type Revision = { revision: number; savedAt: string };

/** @returns its version */
export async function publishLesson(of: Of, revision: number, withAnswers: boolean): Promise<number> {
  return (await sendRequest(publishLessonMutation, { ...of, revision, withAnswers })).publishLesson.version;
}

/** May be sent again with the same key. */
export async function renewKeys(of: Of, newEditKey: string): Promise<{ editKey: string; teachKey: string }> {
  return (await sendRequest(renewKeysMutation, { ...of, newEditKey })).renewKeys;
}

export async function deleteLesson(of: Of): Promise<void> {
  await sendRequest(deleteLessonMutation, of);
}

/** Latest first. */
export async function getRevisions(of: Of): Promise<readonly Revision[]> {
  return (await sendRequest(getRevisionsQuery, of)).lessonDraft?.revisions ?? [];
}

/** Null where it is kept no more. */
export async function getRevision(of: Of, revision: number): Promise<LessonContent | null> {
  const { lessonDraft } = await sendRequest(getRevisionQuery, { ...of, revision });
  return lessonDraft === null ? null : contentOf(lessonDraft.content);
}
