import type { LiveState } from '../live/room-documents.ts';
import notice from './notice.module.css';

/** Before the first step as after it: nothing will come just now. */
export function TeacherAway({ state }: { state: LiveState | null }) {
  return state?.isTeacherAway ? <p className={notice.notice}>Your teacher’s device is away.</p> : null;
}
