import type { APIRequestContext } from '@playwright/test';
import { expect } from '../fixtures.ts';

export type Own = { id: string; editKey: string; teachKey: string; revision: number };

export async function ask<Answer>(
  request: APIRequestContext,
  query: string,
  variables: object,
): Promise<Answer> {
  const answer = await (await request.post('/graphql', { data: { query, variables } })).json();
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

/** A teacher's lesson that readers find. */
export async function makeAndPublish(
  request: APIRequestContext,
  content: object,
  withAnswers: boolean,
): Promise<Own> {
  const { createLesson: own } = await ask<{ createLesson: Own }>(
    request,
    'mutation Make($content: LessonContentInput!) { createLesson(content: $content) { id editKey teachKey revision } }',
    { content },
  );
  await publishAgain(request, own, withAnswers);
  return own;
}

export async function publishAgain(
  request: APIRequestContext,
  own: Own,
  withAnswers: boolean,
): Promise<void> {
  await ask(
    request,
    'mutation Publish($id: ID!, $key: String!, $revision: Int!, $withAnswers: Boolean!) { publishLesson(id: $id, key: $key, revision: $revision, withAnswers: $withAnswers) { id } }',
    { id: own.id, key: own.editKey, revision: own.revision, withAnswers },
  );
}
