import type { EntityKind, Id, Month } from '@kto-kogo/domain';
import { inSlices } from '../paths/in-slices.ts';
import type { SearchIndex } from './index/build-index.ts';
import { findDates } from './rank/find-dates.ts';
import { findDocuments, type Ranked } from './rank/find-documents.ts';
import { matchedSpelling } from './rank/matched-spelling.ts';
import { nearestNames } from './rank/nearest-names.ts';

/** An entity by its id. */
export type SearchHit = { entity: Id; matched: string; score: number };
export type FoundDate =
  | { __typename: 'RecordMonth'; month: Month }
  | { __typename: 'RecordYear'; year: number };
/** What a text leads to: an entity or a term by its id, or a month or a year. */
export type FindHit = { entity?: Id; term?: Id; date?: FoundDate; matched: string; score: number };

export type SearchArgs = { text: string; kinds: readonly EntityKind[] | null; first: number };
export type SearchRepository = ReturnType<typeof searchRepository>;

/** The score of what is nothing but named. */
const EXACT = 1;
const ALMOST = 0.99;

/** @param index of the version of the record that is in the database now */
export function searchRepository(index: () => Promise<SearchIndex>) {
  return {
    /** Entities, best first; empty where the text has no letter or digit, or nothing comes near it. */
    async hits({ text, kinds, first }: SearchArgs): Promise<SearchHit[]> {
      const ranked = await inSlices(findDocuments(text, await index()));
      return ranked
        .flatMap((each) => {
          const { found } = each.document;
          if (found.of !== 'entity' || (kinds !== null && !kinds.includes(found.entity.kind))) return [];
          return [{ ranked: each, entity: found.entity.id }];
        })
        .slice(0, first)
        .map(({ ranked, entity }) => ({ entity, ...saying(text, ranked) }));
    },

    /** Everything, best first: entities, terms of the glossary, months and years. */
    async find({ text, first }: Omit<SearchArgs, 'kinds'>): Promise<FindHit[]> {
      const whole = await index();
      const { before, after } = findDates(text, whole.months);
      const ranked = await inSlices(findDocuments(text, whole));
      const documents = ranked.slice(0, first).map((each) => {
        const { found } = each.document;
        const thing = found.of === 'entity' ? { entity: found.entity.id } : { term: found.term.id };
        return { ...thing, ...saying(text, each) };
      });
      return [...before, ...documents, ...after].slice(0, first);
    },

    /** The figures whose names are spelt most like it, however unlike. */
    async nearest(text: string, first: number): Promise<Id[]> {
      return nearestNames(text, await index())
        .slice(0, first)
        .map(({ id }) => id);
    },
  };
}

function saying(text: string, { document, rank, isExact }: Ranked): { matched: string; score: number } {
  return {
    matched: matchedSpelling(text, document.spellings),
    score: isExact ? EXACT : Math.min(ALMOST, rank),
  };
}
