import { formatEdtfInSentence } from '../dates/format-edtf.ts';
import type { Manner, TrialPart } from '../vocabulary.ts';
import { MANNER_WORDS } from '../words.ts';

/**
 * The statement for each kind of claim, from names, words and dates. Made once, when the record is derived, so that pages,
 * responses of the API and printed sheets have the same text.
 */

export function stateAccusation(s: {
  from: string;
  to: string;
  manner: Manner;
  date: string | null;
}): string {
  return sentence(`${s.from} accused ${s.to} ${MANNER_WORDS[s.manner]}`, when(s.date));
}

export function stateReplacement(s: {
  from: string;
  to: string;
  office: string;
  date: string | null;
  /** "the office stood empty for …", where the ladder has a gap. */
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
  const start = s.date === null ? '' : ` from ${inSpan(s.date)}`;
  const end = s.until === null ? '' : ` to ${inSpan(s.until)}`;
  return sentence(`${s.from} was ${s.office}${start}${end}`);
}

const TRIAL_PART_VERBS: Record<TrialPart, string> = {
  DEFENDANT: 'stood trial in the',
  JUDGE: 'sat as a judge in the',
  PROSECUTOR: 'prosecuted in the',
  WITNESS: 'was a witness in the',
};

export function stateTrialRole(s: {
  from: string;
  trial: string;
  part: TrialPart;
  date: string | null;
}): string {
  return sentence(`${s.from} ${TRIAL_PART_VERBS[s.part]} ${s.trial}`, when(s.date));
}

export function stateArrest(s: { figure: string; orderedBy: string | null; date: string | null }): string {
  const order = s.orderedBy === null ? '' : ` on the order of ${s.orderedBy}`;
  return sentence(`${s.figure} was arrested${order}`, when(s.date));
}

export function stateParticipation(s: {
  from: string;
  event: string;
  role: string | null;
  date: string | null;
}): string {
  const role = s.role === null ? '' : ` (${s.role})`;
  return sentence(`${s.from} had a part in: ${s.event}${role}`, s.date === null ? '' : `, ${inSpan(s.date)}`);
}

export function stateConsequence(s: { from: string; to: string }): string {
  return sentence(`${s.from} led to: ${s.to}`);
}

function when(date: string | null): string {
  return date === null ? ', on a date not known' : ` ${formatEdtfInSentence(date)}`;
}

function inSpan(date: string): string {
  return formatEdtfInSentence(date).replace(/^(on or|on|in) /, '');
}

function sentence(...parts: string[]): string {
  return `${parts.join('')}.`;
}
