import type { ClassArchive } from './class-archive.ts';
import type { MemorySettings } from './config.ts';
import type { Guard } from './guard.ts';
import type { InstancePaths } from './instance-paths.ts';
import type { Java } from './java.ts';
import type { Claim } from './owner.ts';
import type { Report } from './progress.ts';

/** All that a launch, the first and any later one, needs to know. */
export type Instance = {
  paths: InstancePaths;
  java: Java;
  jars: string[];
  archive: ClassArchive;
  claim: Claim;
  guard: Guard;
  port: number;
  memory: MemorySettings | undefined;
  fastStart: boolean;
  /** How long one launch may take until the database answers. */
  startTimeoutMs: number;
  report: Report;
};
