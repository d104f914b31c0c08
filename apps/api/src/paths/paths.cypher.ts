import type { TieKind } from '@kto-kogo/domain';
import { handOf, spheresOf } from '../tie/keeps-facts.cypher.ts';

/**
 * A page as one row whose columns are lists: the driver decodes these in less than a third of the time of as many rows. Each begins where
 * the one before ended, by an index in the order of ids, so that the last page costs what the first does.
 */
function page(match: string, row: string, columns: Readonly<Record<string, string>>): string {
  const lists = Object.entries(columns).map(([name, value]) => `[${row} IN rows | ${value}] AS \`${name}\``);
  return `
${match}
WITH ${row} ORDER BY ${row}.id LIMIT toInteger($limit)
WITH collect(${row}) AS rows
RETURN ${lists.join(', ')}`;
}

const OF_STAMP = ['standing', 'truth', 'coerced', 'date', 'earliest', 'latest'];

/** As `stampOf` writes it. */
function stamp(kind: string, claim: string): string {
  return `'${kind} ' + ${OF_STAMP.map((property) => `coalesce(${claim}.${property}, '-')`).join(" + ' ' + ")}`;
}

/** As `evidenceOf` writes it. The lists are read once for each claim, and not for each place. */
function evidence(claim: string, strength: string): string {
  return `head([cited IN [[${claim}.citedTiers, ${claim}.citedReadings, ${claim}.citedWorks]] | ${strength} +
    reduce(all = '', place IN range(0, size(cited[0]) - 1) |
      all + ' ' + cited[0][place] + ' ' + cited[1][place] + ' ' + cited[2][place])])`;
}

/** Entities, arrests and former ids after an id. */
export const nodesAfter = page(
  `MATCH (n:KtoKogo) USING INDEX SEEK n:KtoKogo(id)
WHERE n.id > $after AND (n:Entity OR n:Arrest OR n:Alias)`,
  'n',
  {
    id: 'n.id',
    is: "CASE WHEN n:Arrest THEN 'ARREST' WHEN n:Alias THEN 'ALIAS' ELSE n.kind END",
    date: 'CASE WHEN n:Event OR n:Trial THEN n.date END',
    of: 'CASE WHEN n:Arrest THEN n.figure WHEN n:Alias THEN n.of END',
    person: `CASE WHEN n:Figure THEN n.fate + ' ' + ${handOf('n')} + reduce(all = '', each IN ${spheresOf('n')} | all + ' ' + each) END`,
    // What filters ask of arrests is asked like that of ties.
    stamp: `CASE WHEN n:Arrest THEN ${stamp('ARREST', 'n')} END`,
    evidence: `CASE WHEN n:Arrest THEN ${evidence('n', "'0'")} END`,
  },
);

/** Ties of a kind after an id. All that is no id is two texts. */
export function tiesAfter(kind: TieKind): string {
  return page(
    `MATCH (:KtoKogo)-[t:${kind}]->(:KtoKogo) USING INDEX SEEK t:${kind}(id)
WHERE t.id > $after`,
    't',
    {
      ...{
        id: 't.id',
        from: 't.fromId',
        to: 't.toId',
        stamp: stamp(kind, 't'),
        evidence: evidence('t', 'toString(t.strength)'),
      },
      ...(kind === 'ACCUSATION' && { occasion: 't.occasion', madeAt: 't.madeAt' }),
    },
  );
}
