import type { AnswerInput } from '../../graphql/generated/graphql.ts';

/** By the id of the question. */
type ByQuestion<Value> = Readonly<Record<string, Value>>;
/** `since`: see `Ask`; null where that is not known. */
type Unsent = { value: AnswerInput; since: number | null };
export type UnsentAnswers = ByQuestion<Unsent>;
export type Drafts = ByQuestion<AnswerInput>;

/** What was given and is not at the server yet. */
export const unsentAnswers = keptBy('kto-kogo-class-answers', isUnsent);
/** What was chosen or typed, and not given. */
export const unsentDrafts = keptBy('kto-kogo-class-drafts', isAnswer);

/** What this tab keeps for one member, also when the page is loaded anew. A browser without storage keeps none. */
function keptBy<Value>(key: string, isValue: (value: unknown) => value is Value) {
  return {
    keep(member: string, answers: ByQuestion<Value>): void {
      try {
        sessionStorage.setItem(key, JSON.stringify({ member, answers }));
      } catch {}
    },
    kept(member: string): ByQuestion<Value> {
      try {
        const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
        if (typeof stored !== 'object' || stored === null) return {};
        const { member: of, answers } = stored as { member?: unknown; answers?: unknown };
        if (of !== member || typeof answers !== 'object' || answers === null) return {};
        const kept = Object.entries(answers as Record<string, unknown>);
        return Object.fromEntries(
          kept.flatMap(([question, value]) => (isValue(value) ? [[question, value] as const] : [])),
        );
      } catch {
        return {};
      }
    },
    forget(): void {
      try {
        sessionStorage.removeItem(key);
      } catch {}
    },
  };
}

function isUnsent(value: unknown): value is Unsent {
  if (typeof value !== 'object' || value === null) return false;
  const { value: given, since } = value as Partial<Record<keyof Unsent, unknown>>;
  return isAnswer(given) && (since === null || typeof since === 'number');
}

function isAnswer(value: unknown): value is AnswerInput {
  if (typeof value !== 'object' || value === null) return false;
  const { choice, text, point } = value as Partial<Record<'choice' | 'text' | 'point', unknown>>;
  return Array.isArray(choice) || typeof text === 'string' || typeof point === 'string';
}
