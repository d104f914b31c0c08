import { stageAddress } from '@kto-kogo/address';
import type { StepContent } from '@kto-kogo/lesson';
import type { ViewFacts } from '../stage/view-facts.ts';

/** What a view draws; null where it could not be asked. */
export async function askViewFacts(view: string, signal?: AbortSignal): Promise<ViewFacts | null> {
  try {
    const response = await fetch(
      `/stage/facts${stageAddress.write({ view, place: 'page' })}`,
      signal === undefined ? {} : { signal },
    );
    return response.ok ? ((await response.json()) as ViewFacts) : null;
  } catch {
    return null;
  }
}

/** More than these are not offered to be pointed at by themselves: whom a crowd is about the teacher says. */
const SHOWS_BY_ITSELF = 12;

/** Whom a new step is about, until somebody says otherwise. */
export function showsOf(facts: ViewFacts | null): string[] {
  const shown = facts?.shown ?? [];
  return shown.length > SHOWS_BY_ITSELF ? [] : shown.map(({ id }) => id);
}

/** What a new step is called: as its page is, or by what is seen where every such page has one name. */
export function stepTitle(pageTitle: string, facts: ViewFacts | null): string {
  const [seen = ''] = (facts?.name ?? '').split('. ');
  return pageTitle === EXPLORER_TITLE && seen !== '' ? seen : pageTitle;
}

const EXPLORER_TITLE = 'Explore the network';

/** Whether a step has but the name of its page, and nobody has written anything into it. */
export function isUndescribed({ title, caption, note, question, shows }: StepContent): boolean {
  return title === EXPLORER_TITLE && caption === '' && note === '' && question === null && shows.length === 0;
}

/** More cannot be read from the back row of a class. */
const MOST = { people: 12, ties: 14 };

/** What a class would stumble over, in sentences. None of it keeps a lesson from being published. */
export function stepWarnings(
  { caption, view, shows, question }: StepContent,
  facts: ViewFacts | null,
): readonly string[] {
  const warnings = caption.trim() === '' ? ['There is no caption: who reads it alone is told nothing.'] : [];
  if (/[?&]view=(?:table|list)\b/.test(view))
    warnings.push('A lesson shows the drawing of this view, and not its table or list.');
  if (facts === null) return warnings;
  const { people, ties, problems, shown } = facts;
  const drawn = new Set(shown.map(({ id }) => id));
  if (question?.kind === 'POINT' && shown.length === 0)
    warnings.push('The view draws nothing to point at: choose another, or ask in another way.');
  if (people > MOST.people)
    warnings.push(`${people} people are named: more than ${MOST.people} cannot be read from the back row.`);
  if (ties > MOST.ties)
    warnings.push(`${ties} ties are drawn: more than ${MOST.ties} cannot be told apart from the back row.`);
  const linked = linkedIds(caption).filter((id) => !drawn.has(id));
  if (linked.length > 0)
    warnings.push(`The caption links to what the view does not draw: ${linked.join(', ')}.`);
  const undrawn = shows.filter((id) => !drawn.has(id));
  if (undrawn.length > 0) warnings.push(`The view no longer draws: ${undrawn.join(', ')}.`);
  return [...warnings, ...problems, ...(/\p{L}*\b(?:youtu|vimeo)/iu.test(caption + view) ? [VIDEO] : [])];
}

const VIDEO = 'A video needs captions, which are yours to give.';

/** Of figures, events, offices and trials that a Markdown text links to. */
function linkedIds(caption: string): string[] {
  return [...caption.matchAll(/\]\(\/(?:figures|events|offices|trials)\/([a-z0-9-]+)/g)].map(
    ([, id = '']) => id,
  );
}
