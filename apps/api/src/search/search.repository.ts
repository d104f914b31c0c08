import type { Entity, EntityKind, Figure, Month, Term } from '@kto-kogo/domain';
import type { SearchIndex } from './index/build-index.ts';
import { findDates } from './rank/find-dates.ts';
import { findDocuments, type Ranked } from './rank/find-documents.ts';
import { matchedSpelling } from './rank/matched-spelling.ts';
import { nearestNames } from './rank/nearest-names.ts';

export type SearchHit = { entity: Entity; matched: string; score: number };
/** What a text leads to. */
export type Findable = Entity | Term | { month: Month } | { year: number };
export type FindHit = { found: Findable; matched: string; score: number };

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
      return findDocuments(text, await index())
        .flatMap((ranked) => {
          const { found } = ranked.document;
          if (found.of !== 'entity' || (kinds !== null && !kinds.includes(found.entity.kind))) return [];
          return [{ ranked, entity: found.entity }];
        })
        .slice(0, first)
        .map(({ ranked, entity }) => ({ entity, ...saying(text, ranked) }));
    },

    /** Everything, best first: entities, terms of the glossary, months and years. */
    async find({ text, first }: Omit<SearchArgs, 'kinds'>): Promise<FindHit[]> {
      const whole = await index();
      const { before, after } = findDates(text, whole.months);
      const documents = findDocuments(text, whole)
        .slice(0, first)
        .map((ranked) => {
          const { found } = ranked.document;
          return { found: found.of === 'entity' ? found.entity : found.term, ...saying(text, ranked) };
        });
      return [...before, ...documents, ...after].slice(0, first);
    },

    /** The figures whose names are spelt most like it, however unlike. */
    async nearest(text: string, first: number): Promise<Figure[]> {
      return nearestNames(text, await index()).slice(0, first);
    },
  };
}

function saying(text: string, { document, rank, isExact }: Ranked): { matched: string; score: number } {
  return {
    matched: matchedSpelling(text, document.spellings),
    score: isExact ? EXACT : Math.min(ALMOST, rank),
  };
}
