import type { Office } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { runAtOnce } from '@kto-kogo/network/run-at-once';
import { describe, expect, test } from 'vitest';
import { indexOfRecord } from '../testing/index-of-record.ts';
import { findDocuments } from './rank/find-documents.ts';

const index = indexOfRecord(theRecord);
const offices = theRecord.entities.filter((entity): entity is Office => entity.kind === 'OFFICE');
const first = (text: string) => runAtOnce(findDocuments(text, index))[0]?.document.id;

/** The texts of all offices that find something else first, with what they found. */
function strays(textsOf: (office: Office) => readonly string[]) {
  return offices.flatMap((office) =>
    textsOf(office).flatMap((text) => (first(text) === office.id ? [] : [`${text} → ${first(text)}`])),
  );
}

describe('every office comes first', () => {
  test('by its name, and as it stands in a sentence', () => {
    expect(strays(({ name, inSentence }) => [name, inSentence])).toEqual([]);
  });

  test('by its label', () => {
    expect(strays(({ shortName }) => [shortName])).toEqual([]);
  });

  test('by its name as it is asked for: without the people, who is one, with a minister', () => {
    const asked = ({ name }: Office) => [
      name.replace("People's Commissar", 'Commissar'),
      name.replace("People's Commissar", 'Minister'),
      name.replace("People's Commissar of", 'нарком'),
      `who was ${name}`,
      `${name} in 1937`,
    ];
    expect(strays(asked)).toEqual([]);
  });

  test('by all else by which it is found', () => {
    expect(strays(({ id }) => theRecord.spellings[id] ?? [])).toEqual([]);
  });
});
