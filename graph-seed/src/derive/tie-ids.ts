/** Ids of derived ties. Each is made from the tie's own ends only, so that it never changes when the record grows. */

/** An ARREST tie: `yezhov-ordered-yagoda-arrested-1937-03`. The arrest's id makes it unique. */
export function arrestOrderId(orderedBy: string, arrest: string): string {
  return `${orderedBy}-ordered-${arrest}`;
}

/** `kirov-murder-led-to-law-1-december`. */
export function consequenceId(from: string, to: string): string {
  return `${from}-led-to-${to}`;
}

/** `kirov-in-kirov-murder`. A figure is once among the participants of an event, with everything in one role. */
export function participationId(figure: string, event: string): string {
  return `${figure}-in-${event}`;
}

/** `ulrikh-judge-in-generals-trial`. */
export function trialRoleId(figure: string, part: string, trial: string): string {
  return `${figure}-${part.toLowerCase()}-in-${trial}`;
}

/** The prefix of every term's id; a second term of the same figure adds `-2` or a word. */
export function termIdStem(figure: string, office: string): string {
  return `${figure}-held-${office}`;
}

/**
 * `yezhov-replaced-yagoda-as-nkvd-ussr`. The ending of the successor's term id is kept: `kaganovich-held-railways-2` gives
 * `kaganovich-replaced-bakulin-as-railways-2`.
 */
export function replacementId(
  successor: { term: string; figure: string },
  predecessor: string,
  office: string,
) {
  const ending = successor.term.slice(termIdStem(successor.figure, office).length);
  return `${successor.figure}-replaced-${predecessor}-as-${office}${ending}`;
}
