/**
 * What `TieFilter` asks of the people and the sources of a claim: one person, at least, fits all that is asked of people, and one
 * cited place all that is asked of sources. Told by `CASE` and `coalesce`: a disjunction is multiplied out before it is planned, which takes
 * seconds.
 *
 * @param claim the variable of the claim
 * @param ends an expression for a list of nodes, among them the people of the claim
 */
export function keepsFacts(claim: string, ends: string): string {
  return `
  CASE WHEN $where.fate IS NULL AND $where.hand IS NULL AND $where.sphere IS NULL THEN true
    ELSE any(person IN ${ends} WHERE person:Figure
      AND person.fate IN coalesce($where.fate, [person.fate])
      AND ${HAND} IN coalesce($where.hand, [${HAND}])
      AND any(sphere IN ${SPHERES} WHERE sphere IN coalesce($where.sphere, [sphere])))
  END
  AND CASE WHEN $where.tier IS NULL AND $where.read IS NULL AND $where.works IS NULL THEN true
    ELSE any(place IN range(0, size(${claim}.citations) - 1) WHERE
      ${claim}.citedTiers[place] IN coalesce($where.tier, ${claim}.citedTiers)
      AND ${claim}.citedReadings[place] IN coalesce($where.read, ${claim}.citedReadings)
      AND ${claim}.citedWorks[place] IN coalesce($where.works, ${claim}.citedWorks))
  END`;
}

const HAND = "CASE WHEN size(person.hand) > 0 THEN 'RECORDED' ELSE 'NOT_RECORDED' END";
const SPHERES = "CASE WHEN size(person.spheres) = 0 THEN ['NO_OFFICE'] ELSE person.spheres END";
