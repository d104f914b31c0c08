import type { ClassArchive } from './class-archive.ts';
import type { MemorySettings } from './config.ts';
import type { Guard } from './guard.ts';
import type { InstancePaths } from './instance-paths.ts';
import type { Java } from './java.ts';
import type { Claim } from './owner.ts';
import type { Report } from './progress.ts';

/** The settings of a launch, the first or a later one. */
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
  /** The most time from a launch until the database responds. */
  startTimeoutMs: number;
  report: Report;
};
