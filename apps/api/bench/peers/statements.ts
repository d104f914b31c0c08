import type { Driver } from 'neo4j-driver';
import type { QuestionName } from '../questions.ts';

/** One statement for each question, as somebody would write it by hand who knows the graph: everything asked, in the shape of the answer. */

const TIE_TYPES = `{ACCUSATION: 'Accusation', REPLACEMENT: 'Replacement', TENURE: 'Tenure', TRIAL_ROLE: 'TrialRole',
  ARREST: 'ArrestOrder', PARTICIPATION: 'Participation', CONSEQUENCE: 'Consequence'}[t.kind]`;
const end = (node: string) => `{__typename: ${typeOf(node)}, id: ${node}.id, name: ${node}.name}`;
const typeOf = (node: string) =>
  `{FIGURE: 'Figure', EVENT: 'Event', TRIAL: 'Trial', OFFICE: 'Office'}[${node}.kind]`;

const citations = (claim: string) => `COLLECT {
    UNWIND ${claim}.citations AS id
    MATCH (c:KtoKogo {id: id})-[:PLACE_IN]->(w)
    RETURN {where: c.where, work: {title: w.title, tier: w.tier}}
  }`;
const short = `__typename: ${TIE_TYPES}, id: t.id, kind: t.kind, statement: t.statement, date: t.date, standing: t.standing,
  from: ${end('startNode(t)')}, to: ${end('endNode(t)')}`;
const plain = `{${short}}`;
const claim = `{${short}, citations: ${citations('t')}}`;
const DAY = "coalesce(t.earliest, '9999')";
const BY_DATE = `${DAY}, coalesce(t.latest, '9999'), t.id`;
const list = (pattern: string, each = claim) =>
  `COLLECT { MATCH ${pattern} WITH t ORDER BY ${BY_DATE} RETURN ${each} }`;

const dossier = (each: string, arrest: string) => `MATCH (f:KtoKogo {id: $id}) WHERE f:Figure
RETURN f.name AS name, f.role AS role, f.fate AS fate,
  COLLECT { MATCH (f)<-[:ARREST_OF]-(t) WITH t ORDER BY ${BY_DATE} RETURN {id: t.id, statement: t.statement, date: t.date, standing: t.standing${arrest}} } AS arrests,
  ${list('(f)-[t:TENURE]->()', each)} AS tenures, ${list('(f)-[t:TRIAL_ROLE]->()', each)} AS trialRoles,
  ${list('(f)-[t:ACCUSATION]->()', each)} AS accusationsMade, ${list('(f)<-[t:ACCUSATION]-()', each)} AS accusationsReceived`;

const network = (reached: string, returned: string) => `
MATCH (e:KtoKogo {id: $id})
CALL (e) { ${reached} }
CALL (reached) {
  UNWIND reached AS n
  MATCH (n)-[t:ACCUSATION|REPLACEMENT|ARREST|TRIAL_ROLE|TENURE|PARTICIPATION|CONSEQUENCE]-()
  WITH t, count(*) AS ends WHERE ends = 2
  WITH t ORDER BY t.strength DESC, ${DAY}, t.id
  WITH collect(t) AS found
  RETURN found[..300] AS ties, size(found) - size(found[..300]) AS omitted
}
RETURN ${returned}`;
const WHOLE = `omitted, COLLECT { UNWIND [e] + [t IN ties | startNode(t)] + [t IN ties | endNode(t)] AS n WITH DISTINCT n RETURN ${end('n')} } AS nodes,
  COLLECT { UNWIND ties AS t RETURN ${claim} } AS ties`;
const NEAR = 'MATCH (e)--(n:Entity) WITH e, collect(DISTINCT n) AS near RETURN [e] + near AS reached';

const STATEMENTS: Record<QuestionName, string> = {
  name: 'MATCH (f:KtoKogo {id: $id}) WHERE f:Figure RETURN f.name AS name',
  dossier: dossier(claim, `, citations: ${citations('t')}`),
  claims: dossier(plain, ''),
  network1: network(NEAR, WHOLE),
  ties: network(NEAR, `COLLECT { UNWIND ties AS t RETURN ${plain} } AS ties`),
  network2: network(
    'MATCH (e)--(n:Entity) WITH e, collect(DISTINCT n) AS near UNWIND near AS n MATCH (n)--(m:Entity) WITH e, near, collect(DISTINCT m) AS far UNWIND [e] + near + far AS n RETURN collect(DISTINCT n) AS reached',
    WHOLE,
  ),
  list: `MATCH (e:Entity)-[t:ACCUSATION|REPLACEMENT|ARREST|TRIAL_ROLE|TENURE|PARTICIPATION|CONSEQUENCE]->() WHERE e:KtoKogo
WITH t ORDER BY ${BY_DATE} LIMIT toInteger($first)
WITH collect(t) AS ties
RETURN COLLECT { UNWIND ties AS t RETURN ${plain} } AS nodes`,
};

/** The answer to a question, as the database gives it. */
export async function answer(
  driver: Driver,
  name: QuestionName,
  variables: Record<string, unknown>,
): Promise<unknown> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(STATEMENTS[name], variables);
    return records[0]?.toObject() ?? null;
  } finally {
    await session.close();
  }
}
