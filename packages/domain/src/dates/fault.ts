/** Why a text is not a date; the message is the reason, without a full stop. */
export class Fault extends Error {
  override name = 'Fault';
  /** The text with this fault mended, which may have others; null where we do not know what is meant. */
  readonly mended: string | null;

  constructor(why: string, mended: string | null) {
    super(why);
    this.mended = mended;
  }
}
