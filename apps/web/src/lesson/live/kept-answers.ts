import type { AnswerInput } from '../../graphql/generated/graphql.ts';

/** By the id of the question. */
export type KeptAnswers = Readonly<Record<string, AnswerInput>>;

/** What was given and is not at the server yet. */
export const unsentAnswers = keptBy('kto-kogo-class-answers');
/** What was chosen or typed, and not given. */
export const unsentDrafts = keptBy('kto-kogo-class-drafts');

/** Answers that this tab keeps for one member, also when the page is loaded anew. A browser without storage keeps none. */
function keptBy(key: string) {
  return {
    keep(member: string, answers: KeptAnswers): void {
      try {
        sessionStorage.setItem(key, JSON.stringify({ member, answers }));
      } catch {}
    },
    kept(member: string): KeptAnswers {
      try {
        const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
        if (typeof stored !== 'object' || stored === null) return {};
        const { member: of, answers } = stored as { member?: unknown; answers?: unknown };
        if (of !== member || typeof answers !== 'object' || answers === null) return {};
        return Object.fromEntries(Object.entries(answers).filter(([, value]) => isAnswer(value)));
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

function isAnswer(value: unknown): value is AnswerInput {
  if (typeof value !== 'object' || value === null) return false;
  const { choice, text, point } = value as Partial<Record<'choice' | 'text' | 'point', unknown>>;
  return Array.isArray(choice) || typeof text === 'string' || typeof point === 'string';
}
