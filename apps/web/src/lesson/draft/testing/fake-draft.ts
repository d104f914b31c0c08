import { EMPTY_CONTENT, type LessonContent, newLessonId, newStep } from '@kto-kogo/lesson';
import { RequestError } from '../../../graphql/request-error.ts';
import type { Device, DeviceCopy } from '../device-copy.ts';
import { Draft, type DraftOptions } from '../draft.ts';
import type { DraftServer } from '../draft-server.ts';
import { UNPUBLISHED } from '../draft-state.ts';

export const ID = 'abcdefghijkl';
export const step = (id: string, caption: string) => ({ ...newStep(id, '/explore', id), caption });
export const lesson = (...captions: string[]): LessonContent => ({
  ...EMPTY_CONTENT,
  title: 'Kirov',
  steps: captions.map((caption, at) => step(`s${at}`, caption)),
});
export const withCaption = (at: number, caption: string) => (content: LessonContent) => ({
  ...content,
  steps: content.steps.map((each, index) => (index === at ? { ...each, caption } : each)),
});
export const captionsOf = ({ steps }: LessonContent) => steps.map(({ caption }) => caption);

/** A server as the API is: it refuses to write over what it was not told of. */
export function fakeServer(content: LessonContent | null) {
  const lessons = new Map<string, { revision: number; content: LessonContent }>();
  if (content !== null) lessons.set(ID, { revision: 1, content });
  const state = { isAway: false, saves: 0, lostAnswers: 0 };
  const made = new Map<string, string>();
  const loseAnswer = () => {
    if (state.lostAnswers === 0) return;
    state.lostAnswers -= 1;
    throw new RequestError('The record cannot be reached.', 'UNREACHABLE', null);
  };
  const reach = () => {
    if (state.isAway) throw new RequestError('The record cannot be reached.', 'UNREACHABLE', null);
  };
  const server: DraftServer = {
    async create(first, editKey) {
      reach();
      const id = made.get(editKey) ?? newLessonId();
      made.set(editKey, id);
      const base = lessons.get(id) ?? { revision: 1, content: first };
      lessons.set(id, base);
      loseAnswer();
      return { created: { id, editKey, teachKey: 't' }, base };
    },
    async load(asked) {
      reach();
      // The key of a lesson that was new is known to all pages of a browser.
      const id = made.get(`key of ${asked}`) ?? asked;
      const base = lessons.get(id);
      return base === undefined
        ? null
        : { id, base, savedAt: '2026-11-28T00:00:00Z', published: UNPUBLISHED };
    },
    async save(id, base, saved) {
      reach();
      const now = lessons.get(id);
      if (now === undefined) throw new RequestError('There is no such lesson.', 'FORBIDDEN', null);
      if (now.revision !== base) return { conflict: now };
      state.saves += 1;
      lessons.set(id, { revision: base + 1, content: saved });
      loseAnswer();
      return { saved: { revision: base + 1, savedAt: '2026-11-28T00:00:00Z' } };
    },
  };
  return {
    server,
    state,
    content: (id = ID) => lessons.get(id)?.content ?? null,
    ids: () => [...lessons.keys()],
  };
}

export function fakeDevice() {
  const copies = new Map<string, DeviceCopy>();
  const state = { isFull: false };
  const device: Device = {
    copiesOf: async (of) =>
      [...copies.values()].filter((copy) => copy.lesson === of).sort((a, b) => a.at - b.at),
    keep: async (copy) => {
      if (state.isFull) throw new Error('QuotaExceededError');
      copies.set(`${copy.lesson}/${copy.session}`, structuredClone(copy));
    },
    drop: async (some) => {
      for (const copy of some) copies.delete(`${copy.lesson}/${copy.session}`);
    },
    keepAtOnce: (copy) => void copies.set(`${copy.lesson}/${copy.session}`, structuredClone(copy)),
  };
  return { device, copies, state };
}

let sessions = 0;
export const options = (server: DraftServer, device: Device): DraftOptions => ({
  server,
  device,
  session: `page-${sessions++}`,
  livingPages: async () => new Set(),
  editKeyOf: async (lesson) => `key of ${lesson}`,
  onCreated: () => {},
  onSaved: () => {},
  showsAtOnce: true,
});
export async function open(server: DraftServer, device: Device): Promise<Draft> {
  const opened = await Draft.open(ID, options(server, device));
  if (!('draft' in opened)) throw new Error('it was not opened');
  return opened.draft;
}
