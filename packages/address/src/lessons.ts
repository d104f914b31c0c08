import { id, optional, text, word } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';
import { lensesParam } from './lenses.ts';

/** As much as `checkAnswer` takes. */
const ANSWER_MAX = 280;
const SESSION_MAX = 40;

const ANSWER_PARAMS = {
  /** The step whose question is answered; null for none. */
  answered: param('answered', optional(id), null),
  /** By the kind of the question: the place of an option from 0, an id, or words. */
  answer: param('answer', optional(text(ANSWER_MAX)), null),
};

export const lessonsAddress = defineAddress({ path: '/lessons', params: {} });
export const lessonAddress = defineAddress({
  path: '/lessons/[id]',
  params: ANSWER_PARAMS,
});
/** One step at a time. */
export const lessonReadAddress = defineAddress({
  path: '/lessons/[id]/read',
  params: {
    /** Its id; null for the first. */
    step: param('step', optional(id), null),
    /** Laid over what the step shows. */
    lenses: lensesParam,
    ...ANSWER_PARAMS,
  },
});

/** The class that is taught, whose version of the lesson is shown; null for the version that is published now. */
const classParam = param('class', optional(id), null);

/** The desk: it works the window that a class sees. */
export const presentAddress = defineAddress({
  path: '/lessons/[id]/present',
  params: { room: classParam },
});
/** The window that a class sees. */
export const audienceAddress = defineAddress({
  path: '/lessons/[id]/audience',
  params: {
    /** The name of the session on whose channel desk and audience meet; null where it was not opened by a desk. */
    session: param('session', optional(text(SESSION_MAX)), null),
    room: classParam,
  },
});

/** What of a lesson goes on paper. */
export const SHEETS = ['steps', 'worksheet', 'answers', 'people'] as const;
export type Sheets = (typeof SHEETS)[number];
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

export const lessonPrintAddress = defineAddress({
  path: '/lessons/[id]/print',
  params: {
    what: param('what', word(SHEETS), 'steps'),
    paper: param('paper', word(PAPERS), 'a4'),
  },
});
/** All of it with its answers: what the file holds that is taken offline. */
export const lessonWholeAddress = defineAddress({ path: '/lessons/[id]/whole', params: {} });

/** Where a teacher's lesson is worked at. Its key stands in the fragment, which no server sees. */
export const lessonEditAddress = defineAddress({ path: '/lessons/[id]/edit', params: {} });

export type LessonParams = ValueOf<typeof lessonAddress>;
export type LessonReadParams = ValueOf<typeof lessonReadAddress>;
export type LessonPrintParams = ValueOf<typeof lessonPrintAddress>;
