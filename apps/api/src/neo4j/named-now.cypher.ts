/**
 * Finds for each key of $ids the node that bears the id now: a former id leads to what took its place. Gives `key` and the node
 * as `variable`, in one seek for an id of today.
 */
export function namedNow(variable: string): string {
  return `
UNWIND $ids AS key
MATCH (named:KtoKogo {id: key})
OPTIONAL MATCH (heir:KtoKogo {id: named.of})
WITH key, coalesce(heir, named) AS ${variable}`;
}
