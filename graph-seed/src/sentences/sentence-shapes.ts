import { type Arrest, capital, type Entity, type Id, type PurgeRecord, type Tie } from '@kto-kogo/domain';

/** Sentences that differ in names and dates only. */
export type SentenceShape = { shape: string; count: number; example: string };

const MONTHS =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b/g;
const NUMBERS = /\b(?:\d+(?:st|nd|rd|th|s)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/g;

/** The distinct shapes of the sentences that the record derives, most frequent first. */
export function sentenceShapes({ entities, ties, arrests }: PurgeRecord): SentenceShape[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const sentences = [
    ...ties.map((tie) => ({ text: tie.statement, names: namesIn(tie) })),
    ...arrests.map((arrest) => ({ text: arrest.statement, names: [arrest.figure, arrest.orderedBy] })),
    ...entities.flatMap((entity) => summarySentences(entity).map((text) => ({ text, names: [entity.id] }))),
  ];
  const shapes = new Map<string, SentenceShape>();
  for (const { text, names } of sentences) {
    const shape = shapeOf(text, names, byId);
    const known = shapes.get(shape) ?? { shape, count: 0, example: text };
    shapes.set(shape, { ...known, count: known.count + 1 });
  }
  return [...shapes.values()].sort((a, b) => b.count - a.count || (a.shape < b.shape ? -1 : 1));
}

function namesIn(claim: Tie | Arrest): (Id | null)[] {
  if ('figure' in claim) return [claim.figure, claim.orderedBy];
  return [claim.from, claim.to, claim.kind === 'REPLACEMENT' ? claim.office : null];
}

/** What of a summary is derived: of a figure, all after the role. An event's summary and a trial's are somebody's words. */
function summarySentences(entity: Entity): string[] {
  const summary = entity.summary ?? '';
  if (entity.kind === 'OFFICE') return summary.split(/(?<=\.) /);
  if (entity.kind !== 'FIGURE' || summary.length <= entity.role.length + 1) return [];
  return [summary.slice(entity.role.length + 1).trim()];
}

function shapeOf(text: string, names: readonly (Id | null)[], byId: ReadonlyMap<Id, Entity>): string {
  const inText = names
    .flatMap((id) => (id === null ? [] : [byId.get(id)]))
    .filter((entity) => entity !== undefined)
    .sort((a, b) => b.inSentence.length - a.inSentence.length);
  const withoutNames = inText.reduce((shape, { inSentence, kind }) => {
    const place = `<${kind.toLowerCase()}>`;
    const begun = shape.startsWith(capital(inSentence)) ? `${place}${shape.slice(inSentence.length)}` : shape;
    return begun.replaceAll(inSentence, place);
  }, text);
  return withoutNames.replace(MONTHS, '<month>').replace(NUMBERS, '<number>');
}
