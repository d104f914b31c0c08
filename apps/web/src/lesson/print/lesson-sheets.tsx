import type { Sheets } from '@kto-kogo/address';
import { AnswerSheet } from './answer-sheet.tsx';
import { getPeople } from './get-people.ts';
import { PeopleSheet } from './people-sheet.tsx';
import type { SheetInput } from './sheet-input.ts';
import { StepSheets } from './step-sheets.tsx';
import { Worksheet } from './worksheet.tsx';

/** The sheets asked for, with what they alone need of the record. @throws RequestError */
export async function LessonSheets({ what, ...input }: SheetInput & { what: Sheets }) {
  switch (what) {
    case 'steps':
      return <StepSheets {...input} />;
    case 'worksheet':
      return <Worksheet {...input} />;
    case 'answers':
      return <AnswerSheet {...input} />;
    case 'people':
      return <PeopleSheet {...input} people={await getPeople(input.lesson.id)} />;
  }
}
