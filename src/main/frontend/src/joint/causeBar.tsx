import { number } from './format';
import type { Cause } from './model';

const ROW = 18;
const COLOURS = 8;
/** A part narrower than this, in percent, has no room for its number. */
const LEAST = 6;

/** One part of the bar, in percent of its width. */
export interface Part { cause: Cause; left: number; width: number; row: 0 | 1 }

export const classOf = (order: string[], key: string): string => `tandem-cause-${(order.indexOf(key) % COLOURS) + 1}`;

/** What costs days, end to end; below it, from the same end back, what gave days back: it stops where the deviation stands. */
export function parts(causes: Cause[], total: number): { parts: Part[]; mark: number } {
  const lost = causes.filter((cause) => cause.personDays > 0);
  const gained = causes.filter((cause) => cause.personDays < 0);
  const end = lost.reduce((sum, cause) => sum + cause.personDays, 0);
  const start = Math.min(0, total, end + gained.reduce((sum, cause) => sum + cause.personDays, 0));
  const span = Math.max(end, 0) - start || 1;
  const place = (days: number): number => round(((days - start) / span) * 100);
  const found: Part[] = [];
  let at = 0;
  for (const cause of lost) {
    found.push({ cause, left: place(at), width: round((cause.personDays / span) * 100), row: 0 });
    at += cause.personDays;
  }
  for (const cause of gained) {
    at += cause.personDays;
    found.push({ cause, left: place(at), width: round((-cause.personDays / span) * 100), row: 1 });
  }
  return { parts: found, mark: place(total) };
}

/** The parts of the deviation as lengths. Widths are percents: nothing is measured, so nothing is drawn twice. The list beside it says the same in words. */
export function CauseBar({ causes, order, total }: { causes: Cause[]; order: string[]; total: number }) {
  const bar = parts(causes, total);
  const rows = bar.parts.some((part) => part.row === 1) ? 2 : 1;
  return (
    <svg class="tandem-joint-bar" width="100%" height={rows * ROW + 2} aria-hidden="true">
      {bar.parts.map((part) => (
        <g key={part.cause.key} class={`${classOf(order, part.cause.key)}${part.row === 1 ? ' tandem-joint-bar-back' : ''}`}>
          <rect x={`${part.left}%`} y={part.row * ROW + 1} width={`${part.width}%`} height={ROW - 2}><title>{`${part.cause.name}: ${number(part.cause.personDays)}`}</title></rect>
          {part.width >= LEAST && <text x={`${part.left + part.width / 2}%`} y={part.row * ROW + 13} text-anchor="middle">{order.indexOf(part.cause.key) + 1}</text>}
        </g>
      ))}
      {rows === 2 && <line x1={`${bar.mark}%`} x2={`${bar.mark}%`} y1="0" y2={rows * ROW + 2} />}
    </svg>
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
