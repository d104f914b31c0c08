import { lessonAddress, lessonReadAddress, type PageQuery } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { describedBy, foundAs } from '../../../../src/lesson/found-as.ts';
import { getLesson } from '../../../../src/lesson/get-lessons.ts';
import { checkAnswer } from '../../../../src/lesson/question/check-answer.ts';
import { readGiven } from '../../../../src/lesson/question/read-given.ts';
import { LessonReader } from '../../../../src/lesson/read/lesson-reader.tsx';
import { stepAt } from '../../../../src/lesson/read/step-at.ts';
import { getViewProblems } from '../../../../src/lesson/stage/get-view-problems.ts';
import { stageOf } from '../../../../src/lesson/stage/stage-of.ts';
import { plainWords } from '../../../../src/lesson/text/markdown.tsx';
import { getLenses } from '../../../../src/record/interpretation/get-lenses.ts';
import { getTerms } from '../../../../src/record/terms/get-terms.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageQuery> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const lesson = await getLesson((await params).id);
  if (lesson === null) notFound();
  const { step, number } = stepAt(lesson, lessonReadAddress.read(await searchParams).value);
  return {
    title: `Step ${number} of ${lesson.steps.length}: ${step.title} · ${lesson.title}`,
    ...describedBy(plainWords(step.caption)),
    ...foundAs(lesson, lessonAddress.href(lesson.id)),
  };
}

export default async function ReadLesson({ params, searchParams }: Props) {
  const { id } = await params;
  const lesson = await getLesson(id);
  if (lesson === null) notFound();
  const { value: asked, problems } = lessonReadAddress.read(await searchParams);
  if (lesson.id !== id) permanentRedirect(lessonReadAddress.href(lesson.id, asked));
  const { step, isAsked, problem: unknownStep } = stepAt(lesson, asked);
  const { given, problem: wrongAnswer } = readGiven(lesson, asked);
  const { lenses, groups, problems: unknownLenses } = await getLenses(asked.lenses);
  const value = { ...asked, lenses: lenses.map((lens) => lens.id) };
  const [stage, viewProblems, checked, terms] = await Promise.all([
    stageOf(step.view, 'page', value.lenses),
    getViewProblems(step.view),
    given === null ? null : checkAnswer(lesson.id, given),
    getTerms(),
  ]);
  const said = [...problems, unknownStep, wrongAnswer, ...unknownLenses].filter((each) => each !== null);
  return (
    <LessonReader
      {...{ lesson, step, isAsked, stage, viewProblems, lenses, groups, terms, checked }}
      params={value}
      problems={said}
    />
  );
}
