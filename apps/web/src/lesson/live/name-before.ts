const KEY = 'kto-kogo-class-name';

/** A class was lost, and is joined again by another code: whoever was in it need not say the name again. In this tab alone. */
export function keepNameBefore(name: string): void {
  try {
    sessionStorage.setItem(KEY, name);
  } catch {}
}

/** Empty for none. */
export function nameBefore(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function forgetNameBefore(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {}
}
