import { formatEdtfInSentence } from '../dates/format-edtf.ts';
import { formatSpan } from '../dates/format-span.ts';
import type { Manner, TrialPart } from '../vocabulary.ts';
import { capital } from '../words/number.ts';
import { MANNER_WORDS } from '../words.ts';

/**
 * The statement for each kind of claim, from the names of entities as they stand within a sentence, words and dates. Made once,
 * when the record is derived, so that pages, responses of the API and printed sheets have the same text.
 */

export function stateAccusation(s: {
  from: string;
  to: string;
  manner: Manner;
  date: string | null;
  /** Whether the accused was dead by then. */
  posthumous: boolean;
}): string {
  const accused = s.posthumous ? `${s.to}, who was already dead,` : s.to;
  const act = `${s.from} accused ${accused}`;
  if (s.manner === 'MEMOIR') return sentence(act, when(s.date), `, ${MANNER_WORDS.MEMOIR}`);
  // "In a letter about 1933" would say what the letter was about.
  const date = when(s.date).replace(/^ about /, ' in or about ');
  return sentence(act, ` ${MANNER_WORDS[s.manner]}`, date);
}

export function stateReplacement(s: {
  from: string;
  to: string;
  office: string;
  date: string | null;
  /** "the record names no holder for …", where the ladder has a gap. */
  gap: string | null;
}): string {
  return sentence(
    `${s.from} replaced ${s.to} as ${s.office}`,
    when(s.date),
    s.gap === null ? '' : `; ${s.gap}`,
  );
}

export function stateTenure(s: {
  from: string;
  office: string;
  date: string | null;
  until: string | null;
}): string {
  return sentence(`${s.from} was ${s.office}`, s.date === null ? '' : ` ${formatSpan(s.date, s.until)}`);
}

const TRIAL_PART_PREDICATES: Record<TrialPart, string> = {
  DEFENDANT: 'was a defendant in',
  JUDGE: 'was a judge in',
  PROSECUTOR: 'was the prosecutor in',
  WITNESS: 'was a witness in',
};

export function stateTrialRole(s: {
  from: string;
  trial: string;
  part: TrialPart;
  inReserve: boolean;
  date: string | null;
}): string {
  const predicate = s.inReserve ? 'was a judge in reserve in' : TRIAL_PART_PREDICATES[s.part];
  return sentence(`${s.from} ${predicate} ${s.trial}`, when(s.date));
}

export function stateArrest(s: { figure: string; orderedBy: string | null; date: string | null }): string {
  const order = s.orderedBy === null ? '' : ` on the order of ${s.orderedBy}`;
  return sentence(`${s.figure} was arrested${order}`, when(s.date));
}

const YEAR = /\b1[89]\d\d\b/;

export function stateParticipation(s: {
  from: string;
  /** "was a victim of the Kremlin affair". */
  did: string;
  date: string | null;
}): string {
  const isDated = s.date === null || YEAR.test(s.did);
  return sentence(`${s.from} ${s.did}`, isDated ? '' : when(s.date));
}

export function stateConsequence(s: { from: string; to: string }): string {
  return sentence(`${s.from} led to ${s.to}`);
}

function when(date: string | null): string {
  return date === null ? ', on a date not known' : ` ${formatEdtfInSentence(date)}`;
}

function sentence(...parts: string[]): string {
  return `${capital(parts.join(''))}.`;
}
