import type { SearchIndex } from '../index/build-index.ts';
import type { Document } from '../index/document.ts';
import type { Nearness } from '../index/lexicon.ts';
import { asksForHolder, settingsIn } from '../words/settings.ts';

type Typed = { word: string; nearness: Nearness };

const CERTAIN = 0.9;
/** Of what is over sooner is asked who took part in it: a trial, a plenum. */
const LASTING_MONTHS = 3;

/**
 * The typed words that say only when an office was held: the last two of "who was chief of the NKVD during the Great Terror". None where
 * the period itself is asked for.
 */
export function settingOf(text: string, typed: readonly Typed[], index: SearchIndex): ReadonlySet<string> {
  if (!asksForHolder(text)) return NONE;
  const setting = settingsIn(text).find((words) => {
    const inside = typed.filter(({ word }) => words.includes(word));
    const outside = typed.filter(({ word }) => !words.includes(word));
    return isPeriod(inside, index) && outside.some((each) => isOfOffice(each, index));
  });
  return new Set(setting);
}

const NONE: ReadonlySet<string> = new Set();

/** Whether the words are the whole name of an event that went on for months, or of one that the glossary explains as a time. */
function isPeriod(words: readonly Typed[], index: SearchIndex): boolean {
  const [first] = words;
  if (first === undefined) return false;
  const named = documentsWith(first, index).filter((document) => isNamedBy(document, words));
  const events = named.filter((document) => isOf(document, 'EVENT'));
  return (
    events.some((event) => monthsOf(event) >= LASTING_MONTHS) ||
    (events.length > 0 && named.some(({ found }) => found.of === 'term'))
  );
}

function isNamedBy({ phrases }: Document, typed: readonly Typed[]): boolean {
  return phrases.some(
    ({ isName, words }) =>
      isName &&
      typed.every((each) => words.some((word) => isCertain(each, word))) &&
      words.every((word) => typed.some((each) => isCertain(each, word))),
  );
}

function isOfOffice(typed: Typed, index: SearchIndex): boolean {
  return documentsWith(typed, index).some(
    (document) =>
      isOf(document, 'OFFICE') &&
      document.phrases.some(({ isName, words }) => isName && words.some((word) => isCertain(typed, word))),
  );
}

function documentsWith({ nearness }: Typed, { postings }: SearchIndex): Document[] {
  return [...nearness].flatMap(([word, near]) => (near >= CERTAIN ? [...(postings.get(word) ?? [])] : []));
}

function isCertain({ nearness }: Typed, word: string): boolean {
  return (nearness.get(word) ?? 0) >= CERTAIN;
}

function isOf({ found }: Document, kind: 'EVENT' | 'OFFICE'): boolean {
  return found.of === 'entity' && found.entity.kind === kind;
}

function monthsOf({ days }: Document): number {
  if (days === null) return 0;
  const [first = 0, last = 0] = [days.first, days.last].map(
    (day) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)),
  );
  return last - first;
}
