import type { Device, DeviceCopy } from './device-copy.ts';

type Options = {
  device: Device;
  /** The sessions of other pages that are open: their copies are theirs. */
  livingPages: () => Promise<ReadonlySet<string>>;
};

/** What pages that are gone have left of a lesson on the device, oldest first. */
export async function copiesLeft(lesson: string, { device, livingPages }: Options): Promise<DeviceCopy[]> {
  const copies = await device.copiesOf(lesson).catch(() => []);
  if (copies.length === 0) return [];
  const living = await livingPages();
  return copies.filter(({ session }) => !living.has(session));
}
