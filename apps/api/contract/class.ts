import { createClient } from 'graphql-ws';
import { expect, inject, vi } from 'vitest';
import WebSocket from 'ws';
import type {
  GqlJoined,
  GqlJoinRefused,
  GqlOpenedRoom,
  GqlRoomDesk,
  GqlRoomState,
} from '../src/generated/resolvers.ts';
import type { ServerOptions } from '../src/server.ts';
import type { Answer, ApiClient } from './api-client.ts';
import { type OpenApi, openApi } from './open-api.ts';
import { make, publish } from './own-lesson.ts';

/** What is asked of a class, as its clients ask it. */

const STATE = `epoch sequence phase code version step view isBlank isLocked callBack isTeacherAway startedAt serverTime
  frame { x y width height } spotlight { view frame { x y width height } }
  ask { question since phase answered of tally shown explanation }`;
const ANSWER = 'member name question former { title text } choice text point words isRight at';
const DESK = `epoch sequence isSnapshot gone counts { following exploring away }
  members { id name isGuest status view mayBeShown since } answers { ${ANSWER} } picked`;

export const ASKED = {
  open: `mutation ($lesson: ID!, $teachKey: String) { openRoom(lesson: $lesson, teachKey: $teachKey) {
    room code key screenToken joinAddresses state { ${STATE} } } }`,
  join: `mutation ($code: String!, $name: String) { joinRoom(code: $code, name: $name) { __typename
    ... on Joined { room token member { id name status view mayBeShown since } state { ${STATE} } }
    ... on JoinRefused { reason message retryAfter } } }`,
  steer: `mutation ($room: ID!, $base: RoomNumber!, $change: RoomChange!) { steerRoom(room: $room, base: $base, change: $change) { __typename
    ... on RoomState { ${STATE} } ... on SteerStale { state { ${STATE} } } } }`,
  report: `mutation ($room: ID!, $isFollowing: Boolean!, $view: String, $mayBeShown: Boolean) {
    report(room: $room, isFollowing: $isFollowing, view: $view, mayBeShown: $mayBeShown) }`,
  answer: `mutation ($room: ID!, $question: ID!, $value: AnswerInput!, $since: Int) {
    answer(room: $room, question: $question, value: $value, since: $since) { question at } }`,
  setMember: `mutation ($room: ID!, $member: ID!, $name: String, $isRemoved: Boolean) {
    setMember(room: $room, member: $member, name: $name, isRemoved: $isRemoved) }`,
  rename: 'mutation ($room: ID!, $name: String!) { rename(room: $room, name: $name) }',
  removeGuests: 'mutation ($room: ID!) { removeGuests(room: $room) }',
  end: 'mutation ($room: ID!) { endRoom(room: $room) }',
  room: `query ($room: ID!, $after: RoomNumber) { room(id: $room, after: $after) { ${STATE} } }`,
  desk: `query ($room: ID!) { roomDesk(id: $room) { ${DESK} } }`,
  lesson: `query ($room: ID!) { roomLesson(room: $room) { title isShipped steps { id caption question { id kind options } shows { id } } } }`,
  answers: `query ($room: ID!) { roomAnswers(room: $room) { ${ANSWER} } }`,
  ownMember: 'query ($room: ID!) { ownMember(room: $room) { id name } }',
  ownAnswers: `query ($room: ID!) { ownAnswers(room: $room) { ${ANSWER} } }`,
} as const;

export const TOLD = {
  room: `subscription ($room: ID!) { room(id: $room) { ${STATE} } }`,
  roomDesk: `subscription ($room: ID!) { roomDesk(id: $room) { ${DESK} } }`,
} as const;

/** A server on which a test may open classes: from one address 30 are opened in an hour, so each file has its own. */
export function openForClasses(options: Partial<ServerOptions> = {}): Promise<OpenApi> {
  return openApi(inject('neo4j'), {
    awaitsWalks: false,
    lessonsPerDay: 10_000,
    pointsPerMinute: 1_000_000,
    ...options,
  });
}

/** How a client is told: over a WebSocket, over a stream, or by asking again and again. */
export const RUNGS = ['socket', 'stream', 'polling'] as const;
export type Rung = (typeof RUNGS)[number];

type Bearing = { api: ApiClient; token: string };

/** Asks something in a class, and gives the answer as it came. */
export function askAs(
  { api, token }: Bearing,
  what: keyof typeof ASKED,
  variables: Record<string, unknown>,
): Promise<Answer> {
  return api.post({ query: ASKED[what], variables }, { authorization: `Bearer ${token}` });
}

/** The only field of an answer without errors. */
export async function given<Value>(answer: Promise<Answer>): Promise<Value> {
  const { data, errors } = await answer;
  expect(errors).toEqual([]);
  return Object.values(data)[0] as Value;
}

export type Class = Awaited<ReturnType<typeof openClass>>;

/** Opens a class, and gives what its teacher does. @param lesson of the record, unless its key is given */
export async function openClass(
  api: ApiClient,
  lesson = 'who-replaced-whom-nkvd',
  teachKey: string | null = null,
) {
  const opened = await given<GqlOpenedRoom>(api.post({ query: ASKED.open, variables: { lesson, teachKey } }));
  const { room, code, key } = opened;
  const teacher = { api, token: key };
  let base = numberOf(opened.state);
  return {
    ...opened,
    teacher,
    /** Steers from what this teacher saw last. */
    async steer(change: Record<string, unknown>): Promise<GqlRoomState> {
      const state = await given<GqlRoomState & { __typename: string; state?: GqlRoomState }>(
        askAs(teacher, 'steer', { room, base, change }),
      );
      base = numberOf(state.state ?? state);
      if (state.__typename !== 'RoomState') throw new Error('Somebody else has steered.');
      return state;
    },
    steerFrom: (from: { epoch: number; sequence: number }, change: Record<string, unknown>) =>
      askAs(teacher, 'steer', { room, base: from, change }),
    join: (name: string | null = null) => joinAs(api, code, name),
    answers: () => given<{ name: string; words: string }[]>(askAs(teacher, 'answers', { room })),
  };
}

/** A class with a lesson of its teacher's, opened by its key. */
export async function taught(api: ApiClient): Promise<Class> {
  const made = await make(api);
  await publish(api, made);
  return openClass(api, made.id, made.teachKey);
}

export type Student = GqlJoined & { bearing: Bearing };

/** Joins a class that lets everybody in. */
export async function joinAs(api: ApiClient, code: string, name: string | null = null): Promise<Student> {
  const joined = await tryJoin(api, code, name);
  if (joined.__typename !== 'Joined') throw new Error(JSON.stringify(joined));
  return { ...joined, bearing: { api, token: joined.token } };
}

export function tryJoin(
  api: ApiClient,
  code: string,
  name: string | null = null,
): Promise<(GqlJoined & { __typename: 'Joined' }) | (GqlJoinRefused & { __typename: 'JoinRefused' })> {
  return given(api.post({ query: ASKED.join, variables: { code, name } }));
}

function numberOf({ epoch, sequence }: GqlRoomState) {
  return { epoch, sequence };
}

export type Followed<Value> = {
  /** All that was told, in its order. */
  told: Value[];
  /** Why it ended: the code of a socket, the status of a stream, or the code of an error; null while it has not. */
  ended: () => string | null;
  /** The first, from now or before, of which this is true. */
  until: (isIt: (value: Value) => boolean) => Promise<Value>;
  stop: () => void;
};

/** Follows a class over one of the rungs. */
export function follow<Field extends keyof typeof TOLD>(
  bearing: Bearing,
  room: string,
  field: Field,
  rung: Rung = 'socket',
): Followed<Field extends 'room' ? GqlRoomState : GqlRoomDesk> {
  type Value = Field extends 'room' ? GqlRoomState : GqlRoomDesk;
  const told: Value[] = [];
  let ended: string | null = null;
  const stop = FOLLOWED[rung](
    bearing,
    { room, field },
    {
      tell: (data) => told.push(data[field] as Value),
      end(why) {
        ended ??= why;
      },
    },
  );
  return {
    told,
    ended: () => ended,
    stop,
    until: async (isIt) =>
      vi.waitUntil(() => told.find(isIt), { timeout: 10_000, interval: 5 }) as Promise<Value>,
  };
}

type Hear = { tell: (data: Record<string, unknown>) => void; end: (why: string) => void };
type Asked = { room: string; field: keyof typeof TOLD };

const FOLLOWED: Record<Rung, (bearing: Bearing, asked: Asked, hear: Hear) => () => void> = {
  socket({ api, token }, { room, field }, { tell, end }) {
    const client = createClient({
      url: `${api.url.replace('http', 'ws')}/graphql/live`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${token}` },
      lazy: true,
      retryAttempts: 0,
    });
    client.subscribe<Record<string, unknown>>(
      { query: TOLD[field], variables: { room } },
      {
        next: ({ data }) => data && tell(data),
        error: (error) => end(whyOf(error)),
        complete: () => end('complete'),
      },
    );
    return () => void client.dispose();
  },
  stream({ api, token }, { room, field }, { tell, end }) {
    const gone = new AbortController();
    const read = async () => {
      const response = await fetch(`${api.url}/graphql/stream`, {
        method: 'POST',
        headers: {
          accept: 'text/event-stream',
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
        },
        body: JSON.stringify({ query: TOLD[field], variables: { room } }),
        signal: gone.signal,
      });
      if (response.status !== 200 || response.body === null) return end(String(response.status));
      let text = '';
      for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
        text += part;
        const events = text.split('\n\n');
        text = events.pop() ?? '';
        for (const event of events) {
          const [, name, data = ''] = /^event: (\w+)\ndata: ?(.*)$/s.exec(event) ?? [];
          if (name === 'next') tell(JSON.parse(data).data);
          if (name === 'complete') end('complete');
        }
      }
    };
    read().catch((error) => end(String(error)));
    return () => gone.abort();
  },
  polling(bearing, { room, field }, { tell, end }) {
    const what = field === 'room' ? 'room' : 'desk';
    let timer: NodeJS.Timeout | null = setTimeout(() => again(), 0);
    async function ask(): Promise<void> {
      const { data, errors } = await askAs(bearing, what, { room });
      const [error] = errors;
      if (error !== undefined) return end(error.extensions.code);
      tell(data as unknown as Record<string, unknown>);
      if (timer !== null) timer = setTimeout(again, 100);
    }
    const again = () => void ask().catch((error) => end(String(error)));
    return () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    };
  },
};

function whyOf(error: unknown): string {
  if (Array.isArray(error)) return String(error[0]?.extensions?.code ?? error[0]?.message);
  return String((error as { code?: unknown }).code ?? error);
}
