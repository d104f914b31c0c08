const STATE = `epoch sequence phase code version step view isBlank isLocked callBack
  ask { question phase answered of tally shown explanation } spotlight { view } isTeacherAway startedAt serverTime`;

/** What every client subscribes to, as a page of the site does. */
export const FOLLOW = `subscription FollowRoom($id: ID!) { room(id: $id) { ${STATE} } }`;

/** What a client asks again and again that has no other way. */
export const POLL = `query PollRoom($id: ID!, $after: RoomNumber) { room(id: $id, after: $after) { ${STATE} } }`;

export const OPEN =
  'mutation ($lesson: ID!) { openRoom(lesson: $lesson) { room key code state { epoch sequence } } }';

export const STEER = `mutation ($room: ID!, $base: RoomNumber!, $change: RoomChange!) {
  steerRoom(room: $room, base: $base, change: $change) { __typename ... on RoomState { epoch sequence } } }`;
