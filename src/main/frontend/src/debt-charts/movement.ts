import { dayNumber, dayOf } from '../shared/chart/scale';
import type { TrendPoint } from './model';

/** What was added and repaid in some days; `first` and `last` are inside. */
export interface Movement { first: string; last: string; addedItems: number; added: number; repaidItems: number; repaid: number }

/** Days up to six weeks, weeks from Monday up to half a year, months beyond: never more bars than can be told apart. */
export function movements(points: readonly TrendPoint[]): Movement[] {
  if (points.length === 0) return [];
  const span = dayNumber(points[points.length - 1]!.day) - dayNumber(points[0]!.day) + 1;
  const start = span <= 42 ? (day: string) => day : span <= 190 ? monday : (day: string) => `${day.slice(0, 7)}-01`;
  const found = new Map<string, Movement>();
  for (const point of points) {
    const first = start(point.day);
    const movement = found.get(first) ?? { first: point.day, last: point.day, addedItems: 0, added: 0, repaidItems: 0, repaid: 0 };
    found.set(first, { ...movement, last: point.day, addedItems: movement.addedItems + point.addedItems, added: movement.added + point.addedPrincipal,
      repaidItems: movement.repaidItems + point.repaidItems, repaid: movement.repaid + point.repaidPrincipal });
  }
  return [...found.values()];
}

/** 5 January 1970 was a Monday. */
const monday = (day: string): string => dayOf(Math.floor((dayNumber(day) - 4) / 7) * 7 + 4);
