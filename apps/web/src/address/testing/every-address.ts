import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from '../define-address.ts';

const folder = join(import.meta.dirname, '..');

/** Every exported address, so that tests cover new ones by themselves. */
export async function everyAddress(): Promise<Address[]> {
  const files = readdirSync(folder).filter((file) => /^[a-z-]+\.ts$/.test(file));
  const modules: object[] = await Promise.all(files.map((file) => import(join(folder, file))));
  return modules.flatMap((each) => Object.values(each).filter(isAddress));
}

function isAddress(each: unknown): each is Address {
  return typeof each === 'object' && each !== null && 'isCanonical' in each;
}
