import { type LinkTerms, termLinker } from '../../record/terms/term-linker.tsx';
import { getTaught } from '../present/get-taught.ts';
import { markdown } from '../text/markdown.tsx';
import { type AnswerRow, AnswerRows } from './answer-rows.tsx';
import { OwnAnswers } from './own-answers.tsx';
import { Sheet } from './sheet.tsx';
import { SheetFoot } from './sheet-foot.tsx';
import type { SheetInput } from './sheet-input.ts';

/** For the teacher: what to say to each step, what is right, and why. Of a teacher's lesson the browser asks for it. @throws RequestError */
export async function AnswerSheet({ lesson, terms, site, version }: SheetInput) {
  const linkTerms = termLinker(terms);
  const running = linkTerms(lesson.title);
  return (
    <Sheet
      running={running}
      isFirst
      words="Answers and notes, for the teacher"
      foot={<SheetFoot lesson={lesson} site={site} version={version} />}
    >
      {lesson.isShipped ? (
        <AnswerRows rows={await shippedRows(lesson, linkTerms)} />
      ) : (
        <OwnAnswers
          lesson={{
            id: lesson.id,
            version: lesson.version,
            title: lesson.title,
            steps: lesson.steps.map(({ id, title, question }) => ({ id, title, question })),
          }}
        />
      )}
    </Sheet>
  );
}

async function shippedRows(lesson: SheetInput['lesson'], linkTerms: LinkTerms): Promise<AnswerRow[]> {
  const taught = await getTaught(lesson);
  return lesson.steps.map(({ id, title, question }, index) => {
    const { note, answer } = taught[index] ?? { note: null, answer: null };
    return {
      ...{ id, title },
      note: note === null ? null : markdown(note, { linkText: linkTerms }),
      asked:
        question === null || answer === null
          ? null
          : {
              question: linkTerms(question.text),
              words: linkTerms(answer.words),
              why: linkTerms(answer.why),
            },
    };
  });
}
