import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { askedLesson } from './lesson.fields.ts';

/** The lesson from which one was made. Which of the two kinds it is of, and whether it is still there, is known only now. */
export async function readOrigin(
  { origin }: { origin: string | null },
  _args: object,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  return origin === null ? null : context.reader.below(await askedLesson(origin, context), context, info);
}
