import { sendRequest } from '../../graphql/client.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { RequestError } from '../../graphql/request-error.ts';
import { askTeaching } from './ask-teaching.ts';

const opensDraftQuery = graphql(/* GraphQL */ `
  query OpensDraft($id: ID!, $key: String!) {
    lessonDraft(id: $id, key: $key) {
      id
    }
  }
`);

/** Which key of a lesson it is; null where it opens nothing of it. @throws RequestError */
export async function askKey(id: string, key: string): Promise<'editKey' | 'teachKey' | null> {
  if (await opensDraft(id, key)) return 'editKey';
  return (await askTeaching(id, [key])) === null ? null : 'teachKey';
}

async function opensDraft(id: string, key: string): Promise<boolean> {
  try {
    return (await sendRequest(opensDraftQuery, { id, key })).lessonDraft !== null;
  } catch (error) {
    if (error instanceof RequestError && error.code === 'FORBIDDEN') return false;
    throw error;
  }
}
