import { useEffect } from 'react';
import { sendRequest } from '../../../graphql/client.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { RequestError } from '../../../graphql/request-error.ts';
import { keepOwnLesson, type OwnLesson } from '../../own/own-lessons.ts';

const getTeachKeyQuery = graphql(/* GraphQL */ `
  query GetTeachKey($id: ID!, $key: String!) {
    lessonDraft(id: $id, key: $key) {
      teachKey
    }
  }
`);

/** Asks for the teach key of a lesson of which this device has the edit key alone, and keeps it. Without an answer that link is not shown. */
export function useTeachKey(own: OwnLesson | undefined): void {
  const [id, key] = own === undefined || own.teachKey !== null ? [null, null] : [own.id, own.editKey];
  useEffect(() => {
    if (id !== null && key !== null) void ask(id, key);
  }, [id, key]);
}

async function ask(id: string, key: string): Promise<void> {
  try {
    const { lessonDraft } = await sendRequest(getTeachKeyQuery, { id, key });
    if (lessonDraft?.teachKey != null) keepOwnLesson({ id, teachKey: lessonDraft.teachKey });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
  }
}
