/**
 * Predicates for the roles that many events share; the event follows. Every other role brings its own predicate, as `did` of the
 * participant.
 */
const PREDICATES = new Map(
  Object.entries({
    victim: 'was a victim of',
    accused: 'was accused at',
    defendant: 'was a defendant in',
    judge: 'was a judge in',
    prosecutor: 'was the prosecutor in',
    witness: 'was a witness at',
    arrested: 'was arrested in',
    speaker: 'was a speaker at',
    rapporteur: 'gave a report at',
    dissenter: 'dissented at',
    accuser: 'was an accuser in',
    informer: 'was an informer in',
    denouncer: 'was a denouncer in',
    target: 'was a target of',
    envoy: 'was an envoy during',
    author: 'was an author of',
    organiser: 'was an organiser of',
    interrogator: 'was an interrogator in',
    signed: 'signed the order for',
    proposed: 'proposed',
    removed: 'was removed in',
    appointed: 'was appointed in',
    named: 'was named in',
    recipient: 'was a recipient in',
    'elected secretary': 'was elected secretary at',
    'NKVD chief': 'was the NKVD chief during',
    'stage manager': 'was a stage manager of',
    'refused entry': 'was refused entry to',
  }),
);

export const KNOWN_ROLES: readonly string[] = [...PREDICATES.keys()];

/** What stands between a figure's name and an event's; null where the role has no such words. */
export function predicateOf(role: string): string | null {
  return PREDICATES.get(role) ?? null;
}
