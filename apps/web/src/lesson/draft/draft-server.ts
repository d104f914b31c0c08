import { isFreshLessonId, type LessonContent } from '@kto-kogo/lesson';
import { sendRequest } from '../../graphql/client.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { GetLessonDraftQuery } from '../../graphql/generated/graphql.ts';
import { RequestError } from '../../graphql/request-error.ts';
import { keepOwnLesson, ownLessonOf } from '../own/own-lessons.ts';
import { contentOf, toInput } from './content-answer.ts';
import type { Base } from './device-copy.ts';

const createLessonMutation = graphql(/* GraphQL */ `
  mutation CreateLesson($content: LessonContentInput!, $editKey: String!) {
    createLesson(content: $content, editKey: $editKey) {
      id
      editKey
      teachKey
      revision
      hasContent
    }
  }
`);

const getLessonDraftQuery = graphql(/* GraphQL */ `
  query GetLessonDraft($id: ID!, $key: String!) {
    lessonDraft(id: $id, key: $key) {
      id
      revision
      savedAt
      published
      publishedRevision
      publishedWithAnswers
      origin {
        id
        title
      }
      content {
        ...LessonContent_all
      }
    }
  }
`);

const saveLessonMutation = graphql(/* GraphQL */ `
  mutation SaveLesson($id: ID!, $key: String!, $base: Int!, $content: LessonContentInput!) {
    saveLesson(id: $id, key: $key, base: $base, content: $content) {
      __typename
      ... on LessonSaved {
        revision
        savedAt
      }
      ... on LessonConflict {
        theirs {
          id
          revision
          content {
            ...LessonContent_all
          }
        }
      }
    }
  }
`);

type Draft = NonNullable<GetLessonDraftQuery['lessonDraft']>;
/** What readers have of it. */
export type Published = Pick<Draft, 'published' | 'publishedRevision' | 'publishedWithAnswers' | 'origin'>;
/** `id`: of a lesson that was new, the one that it has since any page of this browser has made it. */
export type Loaded = { id: string; base: Base; savedAt: string; published: Published };
export type Created = { id: string; editKey: string; teachKey: string };
/** `conflict`: nothing was written, and this is what somebody else has saved since. */
export type Saved = { saved: { revision: number; savedAt: string } } | { conflict: Base };

/** Where a lesson is kept for good. Each call may throw a RequestError. */
export type DraftServer = {
  /**
   * Makes a lesson of a content. Where one was made with this key before, by a try whose answer was lost or by another page, it is that.
   *
   * @returns `base` what the server has of it
   */
  create(content: LessonContent, editKey: string): Promise<{ created: Created; base: Base }>;
  /** Null where there is no lesson of that id, or no page has made it yet. */
  load(id: string): Promise<Loaded | null>;
  save(id: string, base: number, content: LessonContent, isLeaving: boolean): Promise<Saved>;
};

/** With the keys that this device keeps. */
export function apiServer(): DraftServer {
  return {
    async create(content, editKey) {
      const variables = { content: toInput(content), editKey };
      const { revision, hasContent, ...created } = (await sendRequest(createLessonMutation, variables))
        .createLesson;
      if (hasContent) return { created, base: { revision, content } };
      const loaded = await load(created.id, editKey);
      // Deleted in this moment: the next try makes it again.
      if (loaded === null) throw new RequestError('The lesson was deleted meanwhile.', 'NOT_FOUND', null);
      return { created, base: loaded.base };
    },
    async load(asked) {
      const id = ownLessonOf(asked)?.id ?? asked;
      return isFreshLessonId(id) ? null : withKey(id, (key) => load(id, key));
    },
    async save(id, base, content, isLeaving) {
      const { saveLesson } = await withKey(id, (key) =>
        sendRequest(
          saveLessonMutation,
          { id, key, base, content: toInput(content) },
          { keepalive: isLeaving },
        ),
      );
      if (saveLesson.__typename === 'LessonSaved') return { saved: saveLesson };
      const { revision, content: theirs } = saveLesson.theirs;
      return { conflict: { revision, content: contentOf(theirs) } };
    },
  };
}

/** Asks with the edit key of a lesson, and with the one that was to follow it where the answer to that was lost. */
async function withKey<Answer>(id: string, ask: (key: string) => Promise<Answer>): Promise<Answer> {
  const own = ownLessonOf(id);
  try {
    return await ask(own?.editKey ?? '');
  } catch (error) {
    const next = own?.nextEditKey ?? null;
    if (next === null || !(error instanceof RequestError) || error.code !== 'FORBIDDEN') throw error;
    const answer = await ask(next);
    keepOwnLesson({ id, editKey: next });
    return answer;
  }
}

async function load(id: string, key: string): Promise<Loaded | null> {
  const { lessonDraft } = await sendRequest(getLessonDraftQuery, { id, key });
  if (lessonDraft === null) return null;
  const { id: _, revision, content, savedAt, ...published } = lessonDraft;
  return { id, base: { revision, content: contentOf(content) }, savedAt, published };
}
