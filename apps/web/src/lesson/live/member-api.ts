import { sendRequest } from '../../graphql/client.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { AnswerInput, JoinRoomMutation } from '../../graphql/generated/graphql.ts';

const joinRoomMutation = graphql(/* GraphQL */ `
  mutation JoinRoom($code: String!, $name: String) {
    joinRoom(code: $code, name: $name) {
      __typename
      ... on Joined {
        room
        token
        member {
          id
          name
          isGuest
          mayBeShown
        }
        state {
          ...RoomState_all
        }
      }
      ... on JoinRefused {
        reason
        message
        retryAfter
      }
    }
  }
`);

const reportMutation = graphql(/* GraphQL */ `
  mutation Report($room: ID!, $isFollowing: Boolean!, $view: String, $mayBeShown: Boolean) {
    report(room: $room, isFollowing: $isFollowing, view: $view, mayBeShown: $mayBeShown)
  }
`);

const answerMutation = graphql(/* GraphQL */ `
  mutation Answer($room: ID!, $question: ID!, $value: AnswerInput!, $since: Int) {
    answer(room: $room, question: $question, value: $value, since: $since) {
      question
      at
    }
  }
`);

const renameMutation = graphql(/* GraphQL */ `
  mutation Rename($room: ID!, $name: String!) {
    rename(room: $room, name: $name)
  }
`);

const ownMemberQuery = graphql(/* GraphQL */ `
  query OwnMember($room: ID!) {
    ownMember(room: $room) {
      name
      isGuest
    }
  }
`);

const ownAnswersQuery = graphql(/* GraphQL */ `
  query OwnAnswers($room: ID!) {
    ownAnswers(room: $room) {
      question
      choice
      text
      point
      at
    }
  }
`);

export type Joining = JoinRoomMutation['joinRoom'];
export type Report = { isFollowing: boolean; view: string | null; mayBeShown: boolean };
export type OwnAnswer = { question: string; value: AnswerInput; at: string };

/** What a member may send, and ask for. Each may throw a RequestError. */
export type MemberApi = {
  report: (report: Report) => Promise<void>;
  /** @param since see `Ask`; null where that is not known @returns when it was taken, in ISO 8601 */
  answer: (question: string, value: AnswerInput, since: number | null) => Promise<string>;
  /** As the teacher sees it. */
  ownMember: () => Promise<{ name: string; isGuest: boolean }>;
  /** @returns the name as the teacher sees it */
  rename: (name: string) => Promise<string>;
  ownAnswers: () => Promise<readonly OwnAnswer[]>;
};

/** @throws RequestError */
export async function joinRoom(code: string, name: string): Promise<Joining> {
  return (await sendRequest(joinRoomMutation, { code, name })).joinRoom;
}

export function memberApi({ room, token: bearer }: { room: string; token: string }): MemberApi {
  return {
    async report(report) {
      await sendRequest(reportMutation, { room, ...report }, { bearer });
    },
    async answer(question, value, since) {
      return (await sendRequest(answerMutation, { room, question, value, since }, { bearer })).answer.at;
    },
    async ownMember() {
      return (await sendRequest(ownMemberQuery, { room }, { bearer })).ownMember;
    },
    async rename(name) {
      return (await sendRequest(renameMutation, { room, name }, { bearer })).rename;
    },
    async ownAnswers() {
      const { ownAnswers } = await sendRequest(ownAnswersQuery, { room }, { bearer });
      return ownAnswers.map(({ question, choice, text, point, at }) => ({
        question,
        at,
        value: choice !== null ? { choice: [...choice] } : point !== null ? { point } : { text: text ?? '' },
      }));
    },
  };
}
