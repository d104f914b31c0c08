const KEY = 'kto-kogo-class-reported';

/** When this device reported last, in ms, whichever tab and page it was: it may report once in two seconds. 0 for never. */
export const lastReport = {
  at(): number {
    try {
      const at = Number(localStorage.getItem(KEY));
      // A clock may have been set.
      return at <= Date.now() ? at : 0;
    } catch {
      return 0;
    }
  },
  isNow(): void {
    try {
      localStorage.setItem(KEY, String(Date.now()));
    } catch {}
  },
  forget(): void {
    try {
      localStorage.removeItem(KEY);
    } catch {}
  },
};
