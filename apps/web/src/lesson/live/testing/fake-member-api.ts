import { vi } from 'vitest';
import type { MemberApi } from '../member-api.ts';

/** A server that takes what it is told. */
export function fakeMemberApi() {
  return {
    report: vi.fn<MemberApi['report']>().mockResolvedValue(),
    answer: vi.fn<MemberApi['answer']>().mockResolvedValue('2026-11-30T08:00:00.000Z'),
    ownMember: vi.fn<MemberApi['ownMember']>().mockResolvedValue({ name: 'Anna', isGuest: false }),
    rename: vi.fn<MemberApi['rename']>().mockImplementation(async (name) => name),
    ownAnswers: vi.fn<MemberApi['ownAnswers']>().mockResolvedValue([]),
  };
}
