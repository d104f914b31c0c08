/** The product cannot start as things are, and the message says what to do about it. Shown without a stack. */
export class StartError extends Error {
  override name = 'StartError';
}
