import type { View } from '@kto-kogo/address';
import {
  COERCED_WORDS,
  STANDING_WORDS,
  TIE_KIND_FACTS,
  TIE_KINDS,
  type TieFilter,
  TRUTH_WORDS,
} from '@kto-kogo/domain';
import { type ExplorerRecord, isWhole } from '../../record/network/explorer-record.ts';
import { spanWords } from '../../time/strip/span-words.ts';
import { countOf } from '../../ui/count-of.ts';
import { listWords } from '../../ui/list-words.ts';
import { partWords } from '../core/part-words.ts';
import { peopleWords, sourceWords } from '../filters/fact-words.ts';
import type { ExplorerScene } from '../scene/derive-scene.ts';
import { drawnWords } from '../scene/drawn-words.ts';

type Told = Pick<ExplorerRecord, 'works' | 'omitted' | 'kept' | 'people' | 'network' | 'wanted'>;

/** Title of the view. */
export function viewTitle({ ego }: ExplorerScene): string {
  return ego === null ? 'The network' : `The network around ${ego.centre.name}`;
}

/** "93 names, 289 of 648 ties drawn: the most tied people. Accusations, replacements and arrests ordered. All dates." */
export function viewWords(record: Told, scene: ExplorerScene, view: View): string {
  const counts = `${countOf(scene.network.nodes.size, 'name', 'names')}, ${drawnWords(scene, view.level)}.`;
  return `${counts} ${narrowingWords(record, view)}`;
}

/** The same of a picture, which may show a part of the drawing. */
export function pictureWords(record: Told, scene: ExplorerScene, view: View): string {
  const part = view.frame === null ? '' : ' A part of the drawing.';
  return `${viewWords(record, scene, view)}${part}${lensWords(scene)}`;
}

/** " Lens: Lone gunman (mainstream today). It marks, and changes nothing in the record."; empty without one. */
export function lensWords({ stances }: Pick<ExplorerScene, 'stances'>): string {
  const lenses = new Map([...stances.values()].flat().map(({ lens }) => [lens.id, lens]));
  if (lenses.size === 0) return '';
  const names = [...lenses.values()]
    .map(({ letter, name, standing }) => `${letter === null ? '' : `${letter} `}${name} (${standing})`)
    .toSorted();
  return names.length === 1
    ? ` Lens: ${names[0]}. It marks, and changes nothing in the record.`
    : ` Lenses: ${names.join('; ')}. They mark, and change nothing in the record.`;
}

/** "41 ties, all that the filters keep. Arrests ordered. All dates." */
export function keptWords(record: Told, ties: number, view: View): string {
  return `${countOf(ties, 'tie', 'ties')}, all that the filters keep. ${narrowingWords(record, view)}`;
}

/** What the reader narrowed the record to, in words, however much of that is drawn. */
function narrowingWords(record: Told, { filter, hidden, isolated }: View): string {
  return [
    ...(isWhole(record) ? [] : [partWords(record)]),
    ...(isolated.length === 0
      ? []
      : [`Only ${countOf(isolated.length, 'name', 'names')} and the ties among them`]),
    ...filterWords(filter, record.works),
    ...(hidden.length === 0 ? [] : [`${countOf(hidden.length, 'name', 'names')} hidden`]),
  ]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

/** The filter in words; lists that exclude nothing are left out. */
function filterWords(filter: TieFilter, works: ExplorerRecord['works']): string[] {
  const people = peopleWords(filter);
  const sources = sourceWords(filter, works);
  const kinds = TIE_KINDS.filter((kind) => filter.kinds?.includes(kind) ?? true).map(
    (kind) => TIE_KIND_FACTS[kind].many,
  );
  const only = <Word extends string>(key: 'truth' | 'coerced' | 'standing', words: Record<Word, string>) => {
    const chosen = filter[key] as readonly Word[] | null;
    return chosen === null ? [] : [chosen.map((word) => words[word]).join(' or ')];
  };
  const accusations = [...only('truth', TRUTH_WORDS), ...only('coerced', COERCED_WORDS)];
  return [
    kinds.length === 0 ? 'No kind of tie' : listed(kinds),
    ...(accusations.length === 0 ? [] : [`Of accusations only those ${accusations.join(', and ')}`]),
    ...only('standing', STANDING_WORDS).map((words) => `Only what is ${words}`),
    ...(people === null ? [] : [`At least one of the people: ${people}`]),
    ...(sources === null ? [] : [`At least one of the sources: ${sources}`]),
    spanWords(filter),
  ];
}

function listed(words: readonly string[]): string {
  const text = listWords(words);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
