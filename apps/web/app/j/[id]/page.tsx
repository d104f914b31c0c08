import { joinAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { codeInPath } from '../../../src/lesson/join/typed-code.ts';

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'Join a class', robots: { index: false } };

/** As short as an address on a wall has to be. What is mistyped in it is said where it can be put right. */
export default async function JoinByCode({ params }: Props) {
  const { id } = await params;
  const code = codeInPath(id);
  if (code === null) notFound();
  redirect(joinAddress.href({ code }));
}
