import type { Answer } from '@kto-kogo/domain';
import { applyDesk, type DeskAnswer, type DeskFacts, type RoomNumber, stepOfQuestion } from '@kto-kogo/room';
import type { DeskPart } from './room-documents.ts';

/** An answer as the desk shows it. */
export type LiveAnswer = DeskAnswer & Pick<DeskPart['answers'][number], 'words' | 'isRight' | 'former'>;
export type LiveDesk = Omit<DeskFacts, 'answers'> & { answers: readonly LiveAnswer[] };

/**
 * For the desk alone: puts together what the teacher is told.
 *
 * @param onDesk gets all of it after each change
 * @returns takes what came, and says whether it could be used: else something was missing before it
 */
export function deskReader(onDesk: (desk: LiveDesk) => void): (part: DeskPart) => boolean {
  let before: (DeskFacts & RoomNumber) | null = null;
  return (part) => {
    const answers = part.answers.map(toLiveAnswer);
    const after = applyDesk(before, { ...part, answers });
    if (after === null) return false;
    before = after;
    onDesk({ ...after, answers: after.answers.filter(isLive) });
    return true;
  };
}

function toLiveAnswer(given: DeskPart['answers'][number]): LiveAnswer {
  const { member, name, question, at, words, isRight, former } = given;
  const step = stepOfQuestion(question) ?? question;
  return { member, name, step, at, words, isRight, former, answer: answerOf(given) };
}

function answerOf({ choice, text, point }: DeskPart['answers'][number]): Answer {
  if (choice !== null) return { kind: 'CHOICE', choice: [...choice] };
  return point === null ? { kind: 'TEXT', text: text ?? '' } : { kind: 'POINT', point };
}

function isLive(answer: DeskAnswer): answer is LiveAnswer {
  return 'words' in answer;
}
