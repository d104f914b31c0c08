'use client';
import type { Id } from '@kto-kogo/domain';
import { useEffect, useState } from 'react';
import { sendRequest } from '../../../graphql/client.ts';
import { graphql } from '../../../graphql/generated/gql.ts';

const getNameQuery = graphql(/* GraphQL */ `
  query GetName($id: ID!) {
    entity(id: $id) {
      name
    }
  }
`);

/** Asked once for each; null for what the record does not know, or could not be asked. */
const asked = new Map<Id, Promise<string | null>>();

function nameOf(id: Id): Promise<string | null> {
  const known = asked.get(id);
  if (known !== undefined) return known;
  const name = sendRequest(getNameQuery, { id }).then(
    ({ entity }) => entity?.name ?? null,
    () => {
      // It is asked again when it is wanted again.
      asked.delete(id);
      return null;
    },
  );
  asked.set(id, name);
  return name;
}

/** What the record calls what members look at, as far as that is known by now. */
export function useNames(ids: readonly Id[]): ReadonlyMap<Id, string> {
  const [names, setNames] = useState<ReadonlyMap<Id, string>>(new Map());
  const key = [...new Set(ids)].toSorted().join(' ');
  useEffect(() => {
    for (const id of key === '' ? [] : (key.split(' ') as Id[]))
      void nameOf(id).then(
        (name) =>
          name !== null && setNames((before) => (before.has(id) ? before : new Map(before).set(id, name))),
      );
  }, [key]);
  return names;
}
