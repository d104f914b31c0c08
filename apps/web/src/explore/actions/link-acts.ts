import { cascadeAddress, entityHref, selectedOf, traceAddress, type View } from '@kto-kogo/address';
import type { Network, NetworkNode } from '@kto-kogo/network';
import { BookOpenText, type LucideIcon, Route, Waypoints } from 'lucide-react';
import { canBeginCascade } from './can-begin-cascade.ts';

/** A way from what is selected to another page, as data: menu and palette are made from it. */
export type LinkAct = { name: string; label: string; words: string; icon: LucideIcon; href: string };

/** Those of the one that is selected, and of two. */
export function linkActsOf(network: Network, view: View): LinkAct[] {
  const nodes = selectedOf(view.selection).flatMap((id) => network.nodes.get(id) ?? []);
  const [first, second, ...more] = nodes;
  if (first === undefined || more.length > 0) return [];
  return second === undefined ? linksOfOne(network, first) : linksOfTwo(first, second);
}

function linksOfOne(network: Network, node: NetworkNode): LinkAct[] {
  const { id, shortName } = node;
  return [
    {
      ...{ name: 'trace from', label: 'Trace from here to…', words: 'path chain way who whom', icon: Route },
      href: traceAddress.href({ from: id }),
    },
    {
      ...{ name: 'trace to', label: 'Trace to here from…', words: 'path chain way who whom', icon: Route },
      href: traceAddress.href({ to: id }),
    },
    ...(canBeginCascade(network, id)
      ? [
          {
            ...{ name: 'cascade', label: 'Cascade from here', words: 'spread', icon: Waypoints },
            href: cascadeAddress.href(id),
          },
        ]
      : []),
    {
      ...{ name: 'page', label: `The page of ${shortName}`, words: 'open read', icon: BookOpenText },
      href: entityHref(node),
    },
  ];
}

function linksOfTwo(first: NetworkNode, second: NetworkNode): LinkAct[] {
  return [[first, second] as const, [second, first] as const].map(([from, to]) => ({
    name: `trace ${from.id}`,
    label: `Trace from ${from.shortName} to ${to.shortName}`,
    words: 'path chain way who whom',
    icon: Route,
    href: traceAddress.href({ from: from.id, to: to.id }),
  }));
}
