import type { RecordFiles } from '../files/parse-files.ts';
import { type Place, within } from '../files/place.ts';
import { interpretationsIn } from './placed-interpretations.ts';
import { stepsOf } from './steps-of.ts';

/** A text in which the record speaks to readers. Other names of a thing are not such: they say what it was called. */
export type ReadersText = { place: Place; field: string; text: string };

export function textsForReaders(files: RecordFiles): ReadersText[] {
  const found: ReadersText[] = [];
  const add = (place: Place, fields: Record<string, string | null>) => {
    for (const [field, text] of Object.entries(fields)) if (text !== null) found.push({ place, field, text });
  };
  if (files.record !== null) {
    const { value, place } = files.record;
    add(place, { title: value.title, name: value.name, 'hand.office': value.hand.office });
    for (const [index, { name, short }] of value.marks.entries())
      add(within(place, 'marks', index), { name, short });
    for (const [index, { title, short, affair }] of (value.bands ?? []).entries())
      add(within(place, 'bands', index), { title, short, affair });
    for (const [index, { question, answer }] of value.questions.entries())
      add(within(place, 'questions', index), { question, answer });
  }
  for (const { value, place } of files.figures) {
    const { name, inSentence, role, note, laterEnd } = value;
    add(place, { name, inSentence, role, note, laterEnd });
    for (const [index, { by }] of value.fateReadings.entries())
      add(within(place, 'fateReadings', index), { by });
  }
  for (const { value, place } of files.offices) {
    const { name, inSentence, shortName, summary, note } = value;
    add(place, { name, inSentence, shortName, summary, note });
    for (const [index, term] of value.terms.entries())
      add(within(place, 'terms', index, term.id), { howEnded: term.howEnded, note: term.note });
  }
  for (const { value, place } of [...files.events, ...files.trials]) {
    const { name, inSentence, shortName, place: where, summary, note } = value;
    add(place, { name, inSentence, shortName, place: where, summary, note });
    for (const [index, { role, did }] of value.participants.entries())
      add(within(place, 'participants', index), { role, did });
    for (const [index, { whom, by, note }] of value.numbers.entries())
      add(within(place, 'numbers', index), { whom, by, note });
  }
  for (const { value, place } of files.trials) {
    add(place, { court: value.court });
    for (const [index, defendant] of value.defendants.entries()) {
      const { charge, plea, verdict, sentence, outcome } = defendant;
      add(within(place, 'defendants', index), { charge, plea, verdict, sentence, outcome });
    }
    for (const [index, { said }] of value.witnesses.entries())
      add(within(place, 'witnesses', index), { said });
  }
  for (const { value, place } of files.accusations) add(place, { claim: value.claim, note: value.note });
  for (const { value, place } of files.arrests) add(place, { reason: value.reason, note: value.note });
  for (const { value, place } of files.consequences) add(place, { how: value.how, note: value.note });
  for (const { value, place } of files.glossary) add(place, { meaning: value.meaning });
  // The students' own words stay as they wrote them.
  for (const { value, place } of files.theses) {
    add(place, { reading: value.reading });
    for (const [index, { id, reading }] of value.claims.entries())
      add(within(place, 'claims', index, id), { reading });
  }
  for (const { value, place } of files.interpretations) {
    add(place, { name: value.name, question: value.question, today: value.today });
    for (const { value: each, place: at } of interpretationsIn({ value, place })) {
      const { name, standing, thesis, evidence, objection } = each;
      add(at, { name, standing, thesis, evidence, objection });
      for (const [index, { note }] of each.stances.entries()) add(within(at, 'stances', index), { note });
    }
  }
  for (const { value, place } of files.lessons) add(place, { title: value.title, summary: value.summary });
  for (const { value, place } of files.lessons.flatMap(stepsOf)) {
    const { title, caption, note, question } = value;
    add(place, { title, caption, note });
    if (question === null) continue;
    const { text, answer, why } = question;
    add(place, { 'question.text': text, 'question.answer': answer, 'question.why': why });
  }
  return found;
}
