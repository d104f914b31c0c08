const MESSAGE_MAX = 500;
/** What a message shares with the input is found in blocks of so many characters that are none of `LEFT_OUT`. */
const BLOCK = 16;
/** A run that is at least so long is shortened to its beginning. A name of the schema is shorter. */
const RUN_MIN = 60;
/** So little that several runs of one input are no more than 100 characters together. */
const KEPT_OF_RUN = 20;
const GAP = ' … ';
/** A message may repeat the input without these, or with others. */
const LEFT_OUT = /[\s,"'\\]/gu;
const KEPT = /[^\s,"'\\]/gu;

/**
 * Shortens a message for the client: at most 500 characters, and no run of the input longer than 100. An ellipsis marks what is
 * left out.
 * @param input what the client sent: a message may repeat it with other spaces, commas and quotes
 */
export function shortenMessage(message: string, input: string): string {
  if (message.length <= RUN_MIN) return message;
  return cutMiddle(
    shortenRuns(cutMiddle(message, 4 * MESSAGE_MAX), input.replaceAll(LEFT_OUT, '')),
    MESSAGE_MAX,
  );
}

function shortenRuns(message: string, input: string): string {
  const { text, at } = squash(message);
  let shortened = '';
  let from = 0;
  let block = 0;
  while (block + BLOCK <= text.length) {
    let end = block;
    while (end + BLOCK <= text.length && input.includes(text.slice(end, end + BLOCK))) end += BLOCK;
    const start = at[block] ?? 0;
    const length = (at[end] ?? message.length) - start;
    if (end > block && length >= RUN_MIN) {
      shortened += message.slice(from, start + KEPT_OF_RUN) + GAP;
      from = start + length;
    }
    block = Math.max(end, block + BLOCK);
  }
  return shortened + message.slice(from);
}

/** The text without spaces, commas, quotes and escapes, and where each character of it stood. */
function squash(message: string): { text: string; at: number[] } {
  const at: number[] = [];
  let text = '';
  for (const { 0: character, index } of message.matchAll(KEPT)) {
    for (let i = 0; i < character.length; i += 1) at.push(index + i);
    text += character;
  }
  return { text, at };
}

function cutMiddle(text: string, max: number): string {
  if (text.length <= max) return text;
  const half = Math.floor((max - GAP.length) / 2);
  return text.slice(0, half) + GAP + text.slice(-half);
}
