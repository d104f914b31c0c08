/** Whether a name or an address is that of the machine itself, which no other machine can use. */
export function isLoopbackName(hostname: string): boolean {
  return /^(.+\.)?localhost$|^127\.|^\[?::1\]?$/.test(hostname);
}
