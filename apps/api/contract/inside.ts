/** Nothing of the inside in an answer: no stack, path, Cypher, host or library. */
export const INSIDE =
  /node_modules|\.ts\b|\bat \w+ \(|MATCH\s*\(|UNWIND|neo4j|bolt:|127\.0\.0\.1|Zod|Lucene|queryNodes/i;
