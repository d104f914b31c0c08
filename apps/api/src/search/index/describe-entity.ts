import type { Entity, Figure, Id } from '@kto-kogo/domain';
import type { TellingTie } from './index-input.ts';
import { type Phrase, WEIGHTS } from './phrase.ts';
import type { WordReader } from './word-reader.ts';

/** What is known of all entities when one of them is described. */
export type Around = {
  from: (id: Id) => readonly TellingTie[];
  to: (id: Id) => readonly TellingTie[];
  /** The surname of a figure, as it is shown. */
  surnameOf: (id: Id) => string;
  namesOf: (id: Id) => readonly string[];
  read: WordReader['read'];
};

/** By what an entity is found beside its names: what it was, what it did, where, with whom. */
export function describeEntity(entity: Entity, around: Around): Phrase[] {
  const { read } = around;
  const text = entity.summary === null ? [] : [phrase(read(entity.summary), WEIGHTS.text)];
  return [...OF_KIND[entity.kind](entity, around), ...text];
}

const OF_KIND: Readonly<Record<Entity['kind'], (entity: Entity, around: Around) => Phrase[]>> = {
  FIGURE: (entity, around) => (entity.kind === 'FIGURE' ? describeFigure(entity, around) : []),
  EVENT: describeOccurrence,
  TRIAL: describeOccurrence,
  OFFICE: describeOffice,
};

/** What is asked of whoever did it to another: "who arrested Yezhov". */
const DEEDS: Readonly<Partial<Record<TellingTie['kind'], string>>> = {
  REPLACEMENT: 'successor',
  ARREST: 'arrest',
  ACCUSATION: 'denounce',
};

function describeFigure({ id, role }: Figure, { from, to, surnameOf, namesOf, read }: Around): Phrase[] {
  // "Marshal, First Deputy Commissar of Defence" tells two things, each of which somebody may ask for.
  const roles = [role, ...role.split(/,|;| then | and later /)];
  const deeds = from(id).flatMap((tie) => {
    const deed = DEEDS[tie.kind];
    if (deed !== undefined) return [read(`${deed} ${surnameOf(tie.to)}`)];
    if (tie.kind === 'TRIAL_ROLE') return namesOf(tie.to).map((name) => read(`${tie.part} ${name}`));
    return [];
  });
  const followers = to(id).filter(({ kind }) => kind === 'REPLACEMENT');
  const held = from(id)
    .filter(({ kind }) => kind === 'TENURE')
    .flatMap((tie) => namesOf(tie.to));
  return [
    ...roles.map((each) => phrase(read(each), WEIGHTS.role, WEIGHTS.wholeRole)),
    ...onceEach(deeds).map((words) => phrase(words, WEIGHTS.deed)),
    ...followers.map((tie) => phrase(read(`predecessor ${surnameOf(tie.from)}`), WEIGHTS.deed)),
    ...held.map((name) => ({ ...phrase(read(name), WEIGHTS.held, WEIGHTS.wholeHeld), isPost: true })),
  ];
}

/** Whoever accused somebody twice is asked for as one. */
function onceEach(phrases: readonly string[][]): string[][] {
  return [...new Map(phrases.map((words) => [words.join(' '), words])).values()];
}

function describeOffice(office: Entity, { from, to, surnameOf, read }: Around): Phrase[] {
  const holders = to(office.id).filter(({ kind }) => kind === 'TENURE');
  const held = new Set(holders.map((tie) => tie.from));
  const firsts = [...held].filter(
    (id) => !from(id).some((tie) => tie.kind === 'REPLACEMENT' && held.has(tie.to)),
  );
  return [
    // Its label says what it is the head of: Gosplan, Pravda, NKVD of Ukraine.
    phrase(read(`head ${office.shortName}`), WEIGHTS.label),
    ...holders.map((tie) => phrase(read(surnameOf(tie.from)), WEIGHTS.text)),
    // Whom the record has first in it followed nobody there whom it knows, but somebody in another office.
    ...firsts.map((id) => phrase(read(`predecessor ${surnameOf(id)} ${office.shortName}`), WEIGHTS.held)),
  ];
}

function describeOccurrence(entity: Entity, { to, surnameOf, read }: Around): Phrase[] {
  const place = 'place' in entity && entity.place !== null ? entity.place : '';
  const defendants = to(entity.id).flatMap((tie) =>
    tie.kind === 'TRIAL_ROLE' && tie.part === 'DEFENDANT' ? [surnameOf(tie.from)] : [],
  );
  const court = 'court' in entity && entity.court !== null ? entity.court : '';
  return [
    phrase(read(`${entity.name} ${place} ${court}`), WEIGHTS.setting),
    ...defendants.map((surname) => phrase(read(`trial ${surname}`), WEIGHTS.setting)),
  ];
}

function phrase(words: readonly string[], weight: number, wholeWeight = weight): Phrase {
  return { words, weight, wholeWeight, isPost: false, isName: false };
}
