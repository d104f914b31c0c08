export const version = `
MATCH (r:KtoKogo {id: 'record'}) WHERE r:Record
RETURN r.version AS version, r.ties AS ties, r.entities AS entities`;
