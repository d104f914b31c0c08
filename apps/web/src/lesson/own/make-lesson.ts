import { readAddress } from '@kto-kogo/address';
import { type LessonContent, readLessonFile } from '@kto-kogo/lesson';
import { sendRequest } from '../../graphql/client.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { RequestError } from '../../graphql/request-error.ts';
import { newEditKey } from '../draft/begun.ts';
import { apiServer, type Created } from '../draft/draft-server.ts';
import { faultWords, leftOutWords, refusedWords } from '../edit/fault-words.ts';
import { keepOwnLesson, ownLessonOf } from './own-lessons.ts';

const forkLessonMutation = graphql(/* GraphQL */ `
  mutation ForkLesson($id: ID!, $teachKey: String, $editKey: String!) {
    forkLesson(id: $id, teachKey: $teachKey, editKey: $editKey) {
      id
      editKey
      teachKey
      revision
    }
  }
`);

/**
 * The id of a lesson that was made and whose keys this device keeps, and what of its file this site does not know and left out; or sentences that
 * say why there is none.
 */
export type Made = { id: string; leftOut?: readonly string[] } | { faults: readonly string[] };

/** Makes a lesson of a file. @throws RequestError */
export async function importLesson(file: Blob): Promise<Made> {
  const read = readLessonFile(await file.text());
  if ('faults' in read) return { faults: read.faults.map(faultWords) };
  const { content, leftOut } = read;
  const strange = content.steps.flatMap(({ view }, at) => {
    const { page, problems } = readAddress(view);
    return page === null ? [faultWords({ path: ['steps', at, 'view'], message: problems[0] })] : [];
  });
  const faults = strange.length > 0 ? strange : refusedWords(content);
  if (faults.length > 0) return { faults };
  return { ...(await makeLesson(content)), leftOut: leftOut.map(leftOutWords) };
}

/** Makes a lesson from another: with notes and answers where this device may see them. @throws RequestError */
export async function forkLesson({ id, title }: { id: string; title: string }): Promise<{ id: string }> {
  const own = ownLessonOf(id);
  const keys = [own?.teachKey, own?.editKey].filter((key) => key != null);
  return keepMade(await once(`fork ${id}`, (editKey) => fork(id, keys, editKey)), title);
}

/** @param keys of which some may have been replaced: without one that fits, as readers see it */
async function fork(id: string, keys: readonly string[], editKey: string): Promise<Created> {
  const [teachKey = null, ...others] = keys;
  try {
    return (await sendRequest(forkLessonMutation, { id, teachKey, editKey })).forkLesson;
  } catch (error) {
    if (teachKey === null || !(error instanceof RequestError) || error.code !== 'FORBIDDEN') throw error;
    return fork(id, others, editKey);
  }
}

/** Makes a lesson of a content. @throws RequestError */
export async function makeLesson(content: LessonContent): Promise<{ id: string }> {
  const made = await once(`make ${JSON.stringify(content)}`, async (editKey) => {
    const { created } = await apiServer().create(content, editKey);
    return created;
  });
  return keepMade(made, content.title);
}

/** The edit keys of lessons of which it is not known whether they were made, by what was asked for. */
const underWay = new Map<string, string>();

/** Whoever tries again, as the answer was lost, gets the lesson that was made. */
async function once(asked: string, make: (editKey: string) => Promise<Created>): Promise<Created> {
  const editKey = underWay.get(asked) ?? newEditKey();
  underWay.set(asked, editKey);
  const created = await make(editKey);
  underWay.delete(asked);
  return created;
}

function keepMade({ id, editKey, teachKey }: Created, title: string): { id: string } {
  keepOwnLesson({ id, title, editKey, teachKey });
  return { id };
}
