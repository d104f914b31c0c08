export const version = `
MATCH (r:KtoKogo {id: 'record'}) WHERE r:Record AND r.version IS NOT NULL AND r.subject IS NOT NULL
RETURN r.version AS version, r.subject AS subject, r.ties AS ties, r.entities AS entities, r.fates AS fates, r.people AS people,
  r.works AS works, r.citations AS citations`;

export const aliases = `
MATCH (a:Alias) WHERE a:KtoKogo
RETURN a.id AS former, a.of AS current
ORDER BY former`;

export const name = `
MATCH (e:KtoKogo {id: $id})
RETURN e.name AS name`;
