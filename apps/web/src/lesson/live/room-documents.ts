import { graphql } from '../../graphql/generated/gql.ts';
import type { RoomDesk_AllFragment, RoomState_AllFragment } from '../../graphql/generated/graphql.ts';

graphql(/* GraphQL */ `
  fragment RoomState_all on RoomState {
    epoch
    sequence
    phase
    code
    version
    step
    view
    isBlank
    isLocked
    callBack
    ask {
      question
      since
      phase
      answered
      of
      tally
      shown
      explanation
    }
    spotlight {
      view
    }
    isTeacherAway
    startedAt
    serverTime
  }
`);

graphql(/* GraphQL */ `
  fragment RoomDesk_all on RoomDesk {
    epoch
    sequence
    isSnapshot
    members {
      id
      name
      isGuest
      status
      view
      mayBeShown
      since
    }
    gone
    counts {
      following
      exploring
      away
    }
    answers {
      member
      name
      question
      former {
        title
        text
      }
      choice
      text
      point
      words
      isRight
      at
    }
    picked
  }
`);

/** The same over a socket and as a stream of events. */
export const followRoomSubscription = graphql(/* GraphQL */ `
  subscription FollowRoom($id: ID!) {
    room(id: $id) {
      ...RoomState_all
    }
  }
`);

export const followDeskSubscription = graphql(/* GraphQL */ `
  subscription FollowDesk($id: ID!) {
    roomDesk(id: $id) {
      ...RoomDesk_all
    }
  }
`);

export const pollRoomQuery = graphql(/* GraphQL */ `
  query PollRoom($id: ID!, $after: RoomNumber) {
    room(id: $id, after: $after) {
      ...RoomState_all
    }
  }
`);

export const pollDeskQuery = graphql(/* GraphQL */ `
  query PollDesk($id: ID!) {
    roomDesk(id: $id) {
      ...RoomDesk_all
    }
  }
`);

/** What a class sees, as it came. */
export type LiveState = RoomState_AllFragment;
/** What the teacher alone is told, as it came: all of it, or what is other than before. */
export type DeskPart = RoomDesk_AllFragment;
