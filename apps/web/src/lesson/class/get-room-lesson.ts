import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { RequestError } from '../../graphql/request-error.ts';
import type { LessonRecord } from '../get-lessons.ts';

const getRoomLessonQuery = graphql(/* GraphQL */ `
  query GetRoomLesson($room: ID!) {
    roomLesson(room: $room) {
      ...Lesson_read
    }
  }
`);

/** `over`: it was here. `gone`: nobody knows that it was. */
export type RoomLesson = { is: 'here'; lesson: LessonRecord } | { is: 'over' | 'gone' };

/** The lesson of a class, in the version with which it was opened. Only our own pages get it without a token. @throws RequestError */
export async function getRoomLesson(room: string): Promise<RoomLesson> {
  try {
    return { is: 'here', lesson: (await askRecord(getRoomLessonQuery, { room })).roomLesson };
  } catch (error) {
    const code = error instanceof RequestError ? error.code : null;
    if (code === 'ROOM_ENDED') return { is: 'over' };
    if (code === 'ROOM_NOT_FOUND') return { is: 'gone' };
    throw error;
  }
}
