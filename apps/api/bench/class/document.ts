/** What every client subscribes to, as a page of the site does. */
export const FOLLOW = `subscription FollowRoom($id: ID!) { room(id: $id) { epoch sequence phase code version step view isBlank isLocked callBack
  ask { question phase answered of tally shown explanation } spotlight { view } isTeacherAway startedAt serverTime } }`;
