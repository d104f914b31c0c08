import { classAddress } from '@kto-kogo/address';
import { RequestError } from '../../graphql/request-error.ts';
import { enterClass } from '../live/class-store.ts';
import { joinRoom } from '../live/member-api.ts';
import { keepMembership } from '../live/membership.ts';
import { forgetNameBefore } from '../live/name-before.ts';
import { UNREACHABLE } from './unreachable.ts';

export type JoinField = 'code' | 'name';
/** Why somebody is not in, in a sentence, and the field that is wrong; null where none is. */
export type Refusal = { field: JoinField | null; words: string };
/** Too many join at once: the same is let in later. In seconds. */
export type Wait = { againIn: number };

/** Where it is not said. */
const AGAIN_SECONDS = 5;

/** Which field is to be put right. */
const FIELDS: Readonly<Record<string, JoinField>> = { NO_SUCH_CODE: 'code', OVER: 'code', NAME: 'name' };

/**
 * Joins a class, and follows it from here on.
 *
 * @param code as a code is written @param name empty for none
 * @returns the address of the class, or when to try again, or why not
 */
export async function joinClass(code: string, name: string): Promise<{ href: string } | Wait | Refusal> {
  try {
    const joining = await joinRoom(code, name);
    if (joining.__typename === 'JoinRefused') {
      if (joining.reason === 'WAIT') return { againIn: joining.retryAfter ?? AGAIN_SECONDS };
      return { field: FIELDS[joining.reason] ?? null, words: joining.message };
    }
    const { room, token, member, state } = joining;
    const kept = {
      ...{
        room,
        token,
        member: member.id,
        name: member.name,
        isGuest: member.isGuest,
        mayBeShown: member.mayBeShown,
      },
      ...({ lesson: null, shape: 'drawing', spoken: 'all' } as const),
    };
    forgetNameBefore();
    keepMembership(kept);
    enterClass(kept, state);
    return { href: classAddress.href(room) };
  } catch (error) {
    if (error instanceof RequestError && error.code === 'RATE_LIMITED') return { againIn: AGAIN_SECONDS };
    return { field: null, words: whyNot(error) };
  }
}

function whyNot(error: unknown): string {
  if (!(error instanceof RequestError)) return UNREACHABLE;
  switch (error.code) {
    case 'UNREACHABLE':
      return UNREACHABLE;
    case 'MALFORMED_ANSWER':
      return (error.status ?? 500) < 500
        ? 'This network wants you to sign in first. Open any other site to do so, then press Join again.'
        : UNREACHABLE;
    default:
      return error.message;
  }
}
