import type { Plot } from '../shared/chart/Axes';
import { extent, linear, logarithmic, type Range, rounded, type Scale, squareRoot } from '../shared/chart/scale';
import type { Quadrant, QuadrantPoint } from './model';

export type Bend = 'linear' | 'root' | 'log';
export type Part = 'QUICK' | 'BIG' | 'LATER' | 'LEAVE';

/** One spot of the chart with the items that lie on it, highest priority first. */
export interface Spot { x: number; y: number; radius: number; points: QuadrantPoint[] }

/** More points than this are gathered in cells: nobody can tell them apart, and the page stays quick. */
export const MOST_SINGLE = 400;
const CELL = 14;
const RADIUS = 5;

/** Cheap and costly to keep comes first; dear and harmless last. What lies on a line is cheap, and costly to keep. */
export function partOf(point: { principal: number; interest: number }, { splitPrincipal, splitInterest }: Quadrant): Part {
  const isCheap = point.principal <= splitPrincipal;
  const hurts = point.interest > 0 && point.interest >= splitInterest;
  return hurts ? (isCheap ? 'QUICK' : 'BIG') : isCheap ? 'LATER' : 'LEAVE';
}

/** A scale from nought, or from the least value above nought where factors are drawn; what costs nothing lies at the lower end. */
export function scaleOf(bend: Bend, values: readonly number[], range: Range): Scale {
  if (bend === 'linear') return linear(rounded(extent(values, 0)), range);
  if (bend === 'root') return squareRoot(rounded(extent(values, 0)), range);
  const above = values.filter((value) => value > 0);
  const [least, most] = above.length > 0 ? extent(above) : [0.1, 10];
  return logarithmic([least / 1.25, most * 1.25], range);
}

const MOST_TICKS = 10;

/** Round values for the axis: with factors also twos and fives while there is room; nothing leaves them to the scale. */
export function ticksOf(bend: Bend, { domain: [least, most] }: Scale): { ticks?: number[] } {
  if (bend !== 'log') return {};
  const powers = Array.from({ length: Math.ceil(Math.log10(most)) - Math.floor(Math.log10(least)) + 1 }, (_, index) => Math.floor(Math.log10(least)) + index);
  const all = powers.flatMap((power) => [1, 2, 5].map((factor) => Number((factor * 10 ** power).toPrecision(3)))).filter((tick) => tick >= least && tick <= most);
  return all.length <= MOST_TICKS ? { ticks: all } : {};
}

/** Where the items lie: each by itself, or gathered in cells when there are many. */
export function spots(points: readonly QuadrantPoint[], across: Scale, up: Scale): Spot[] {
  if (points.length <= MOST_SINGLE) return points.map((point) => ({ x: across(point.principal), y: up(point.interest), radius: RADIUS, points: [point] }));
  const cells = new Map<string, QuadrantPoint[]>();
  for (const point of points) {
    const key = `${Math.floor(across(point.principal) / CELL)} ${Math.floor(up(point.interest) / CELL)}`;
    const cell = cells.get(key);
    if (cell) cell.push(point);
    else cells.set(key, [point]);
  }
  const most = Math.max(...[...cells.values()].map((cell) => cell.length));
  return [...cells].map(([key, cell]) => {
    const [column, row] = key.split(' ').map(Number) as [number, number];
    return { x: (column + 0.5) * CELL, y: (row + 0.5) * CELL, radius: 2 + Math.sqrt(cell.length / most) * (CELL / 2 - 1), points: cell };
  });
}

/** Corners of the four parts within the plot. */
export function corners(plot: Plot, x: number, y: number): Record<Part, { x: number; y: number; width: number; height: number }> {
  const middleX = Math.min(plot.right, Math.max(plot.left, x));
  const middleY = Math.min(plot.bottom, Math.max(plot.top, y));
  const left = { x: plot.left, width: middleX - plot.left };
  const right = { x: middleX, width: plot.right - middleX };
  const upper = { y: plot.top, height: middleY - plot.top };
  const lower = { y: middleY, height: plot.bottom - middleY };
  return { QUICK: { ...left, ...upper }, BIG: { ...right, ...upper }, LATER: { ...left, ...lower }, LEAVE: { ...right, ...lower } };
}
