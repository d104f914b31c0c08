import { sendRequest } from '../../../graphql/client.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { RoomChange, RoomNumber } from '../../../graphql/generated/graphql.ts';
import type { LiveState } from '../../live/room-documents.ts';

const openRoomMutation = graphql(/* GraphQL */ `
  mutation OpenRoom($lesson: ID!, $teachKey: String) {
    openRoom(lesson: $lesson, teachKey: $teachKey) {
      room
      key
      screenToken
      joinAddresses
    }
  }
`);

const steerRoomMutation = graphql(/* GraphQL */ `
  mutation SteerRoom($room: ID!, $base: RoomNumber!, $change: RoomChange!) {
    steerRoom(room: $room, base: $base, change: $change) {
      __typename
      ... on RoomState {
        ...RoomState_all
      }
      ... on SteerStale {
        state {
          ...RoomState_all
        }
      }
    }
  }
`);

const setMemberMutation = graphql(/* GraphQL */ `
  mutation SetMember($room: ID!, $member: ID!, $name: String, $isRemoved: Boolean) {
    setMember(room: $room, member: $member, name: $name, isRemoved: $isRemoved)
  }
`);

const removeGuestsMutation = graphql(/* GraphQL */ `
  mutation RemoveGuests($room: ID!) {
    removeGuests(room: $room)
  }
`);

const endRoomMutation = graphql(/* GraphQL */ `
  mutation EndRoom($room: ID!) {
    endRoom(room: $room)
  }
`);

export type MemberChange = { name: string } | { isRemoved: true };

/** What a teacher may do with a class. Each may throw a RequestError. */
export type DeskApi = {
  /** @param base the number of the state that was seen */
  steer: (base: RoomNumber, change: RoomChange) => Promise<{ isStale: boolean; state: LiveState }>;
  setMember: (member: string, change: MemberChange) => Promise<void>;
  /** @returns how many they were */
  removeGuests: () => Promise<number>;
  end: () => Promise<void>;
};

/** @param teachKey of a lesson that a teacher made @throws RequestError */
export async function openRoom(lesson: string, teachKey: string | null) {
  return (await sendRequest(openRoomMutation, { lesson, teachKey })).openRoom;
}

export function deskApi({ room, key: bearer }: { room: string; key: string }): DeskApi {
  return {
    async steer({ epoch, sequence }, change) {
      const variables = { room, base: { epoch, sequence }, change };
      const { steerRoom } = await sendRequest(steerRoomMutation, variables, { bearer });
      return steerRoom.__typename === 'SteerStale'
        ? { isStale: true, state: steerRoom.state }
        : { isStale: false, state: steerRoom };
    },
    async setMember(member, change) {
      await sendRequest(setMemberMutation, { room, member, ...change }, { bearer });
    },
    async removeGuests() {
      return (await sendRequest(removeGuestsMutation, { room }, { bearer })).removeGuests;
    },
    async end() {
      await sendRequest(endRoomMutation, { room }, { bearer });
    },
  };
}
