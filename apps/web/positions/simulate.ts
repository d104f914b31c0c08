import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Body, Line } from './body.ts';
import { pushApart, putWithin } from './keep-apart.ts';

const HUB_TIES = 8;

/** Runs the force simulation: ties attract, band walls confine, names repel. */
export function simulate(bodies: Body[], lines: readonly Line[], height: number, random: () => number): void {
  const degrees = bodies.map(() => 0);
  for (const { source, target } of lines) {
    degrees[source] = (degrees[source] ?? 0) + 1;
    degrees[target] = (degrees[target] ?? 0) + 1;
  }
  const leastDegree = (line: Line) => Math.min(degrees[line.source] ?? 1, degrees[line.target] ?? 1, 6);
  // forceLink puts the bodies themselves in place of the indices, so it gets its own lines.
  const links = lines.map((line) => ({ ...line, strength: 0.5 / leastDegree(line) }));
  const simulation = forceSimulation(bodies)
    .randomSource(random)
    .alphaDecay(1 - 0.001 ** (1 / 420))
    .force(
      'ties',
      forceLink<Body, (typeof links)[number]>(links)
        .distance(70)
        .strength((link) => link.strength),
    )
    .force('charge', forceManyBody<Body>().strength(-150).distanceMax(320))
    .force('across', forceX<Body>((body) => (body.bounds.left + body.bounds.right) / 2).strength(0.035))
    .force(
      'up and down',
      forceY<Body>(height / 2).strength((body) => 0.008 * (body.ties > HUB_TIES ? 2.2 : 1)),
    )
    .stop();
  for (let tick = 0; tick < 420; tick += 1) {
    simulation.tick();
    pushApart(bodies, 0.35);
  }
  stretch(bodies, height);
  for (let tick = 0; tick < 260; tick += 1) pushApart(bodies, 0.6);
}

/** Uses the full height, whatever the forces left. */
function stretch(bodies: Body[], height: number): void {
  const ys = bodies.map((body) => body.y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  for (const body of bodies) {
    body.y = ((body.y - top) / Math.max(1, bottom - top)) * height;
    putWithin(body);
  }
}
