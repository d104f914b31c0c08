/// <reference types="node" preserve="true" />

export { defaultCacheDir, NEO4J_VERSION } from './cache-dir.ts';
export type { MemorySettings } from './config.ts';
export { Neo4jLocalError, type Neo4jLocalErrorCode } from './errors.ts';
export type { Neo4jProgress, Neo4jProgressEvent } from './progress.ts';
export { type LocalNeo4j, type StartNeo4jOptions, startNeo4j } from './start-neo4j.ts';
export type { Neo4jExit } from './supervise.ts';
