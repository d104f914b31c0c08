import type { PurgeRecord } from '@kto-kogo/domain';
import type { AliasFile } from '../files/alias-file.ts';

export function deriveAliases(aliases: AliasFile[]): PurgeRecord['aliases'] {
  return aliases.flatMap(({ id, formerly }) => formerly.map((former) => ({ id: former, of: id })));
}
