import type { Finding } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';

export function checkFiles(_files: RecordFiles): Finding[] {
  return [];
}
