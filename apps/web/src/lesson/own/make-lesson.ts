import { type LessonContent, readLessonFile } from '@kto-kogo/lesson';
import { sendRequest } from '../../graphql/client.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { RequestError } from '../../graphql/request-error.ts';
import { newEditKey } from '../draft/begun.ts';
import { apiServer, type Created } from '../draft/draft-server.ts';
import { keepOwnLesson, ownLessonOf } from './own-lessons.ts';

const forkLessonMutation = graphql(/* GraphQL */ `
  mutation ForkLesson($id: ID!, $teachKey: String) {
    forkLesson(id: $id, teachKey: $teachKey) {
      id
      editKey
      teachKey
      revision
    }
  }
`);

/** The id of a lesson that was made and whose keys this device keeps, or sentences that say why there is none. */
export type Made = { id: string } | { faults: readonly string[] };

/** Makes a lesson of a file. @throws RequestError */
export async function importLesson(file: Blob): Promise<Made> {
  const read = readLessonFile(await file.text());
  return 'steps' in read ? makeLesson(read) : { faults: read };
}

/** Makes a lesson from another: with notes and answers where this device may see them. @throws RequestError */
export async function forkLesson({ id, title }: { id: string; title: string }): Promise<Made> {
  const own = ownLessonOf(id);
  const key = own?.teachKey ?? own?.editKey ?? null;
  return keepMade(await fork(id, key), title);
}

async function fork(id: string, teachKey: string | null): Promise<Created> {
  try {
    return (await sendRequest(forkLessonMutation, { id, teachKey })).forkLesson;
  } catch (error) {
    // A key that was replaced: then as readers see it.
    if (teachKey === null || !(error instanceof RequestError) || error.code !== 'FORBIDDEN') throw error;
    return fork(id, null);
  }
}

/** Makes a lesson of a content. @throws RequestError */
export async function makeLesson(content: LessonContent): Promise<Made> {
  const { created } = await apiServer(() => '').create(content, newEditKey());
  return keepMade(created, content.title);
}

function keepMade({ id, editKey, teachKey }: Created, title: string): Made {
  keepOwnLesson({ id, title, editKey, teachKey });
  return { id };
}
