import type { LessonFile, StepFile } from '../files/lesson-file.ts';
import { type Placed, within } from '../files/place.ts';

export function stepsOf({ value, place }: Placed<LessonFile>): Placed<StepFile>[] {
  return value.steps.map((step, index) => ({ value: step, place: within(place, 'steps', index, step.id) }));
}
