import type { Conflict } from '../review/conflicts';
import type { Person, ReviewState, ReviewType, RiskBand } from '../review/types';
import { addDays, daysBetween } from './dates';

export interface Change {
  id: number; issueKey: string; project: string; title: string; type: ReviewType; state: ReviewState; riskScore?: number; riskBand?: RiskBand; implementer?: Person;
  from: string; to: string; components: string[]; release: string; due?: string; conflicts: Conflict[];
}
export interface Freeze { project: string; name: string; from: string; to: string; components: string[] }
export interface Release { project: string; name: string; day: string; released: boolean }
export interface Absence { person: Person; from: string; to: string }

export interface CalendarData { from: string; to: string; today: string; cut: boolean; changes: Change[]; freezes: Freeze[]; releases: Release[]; absences: Absence[] }

export interface Filter { component: string; implementer: string; state: string; conflicts: boolean }
export const NO_FILTER: Filter = { component: '', implementer: '', state: '', conflicts: false };

export const isWarned = (change: Change): boolean => change.conflicts.some((conflict) => !conflict.exempt);

export function filtered(changes: Change[], filter: Filter): Change[] {
  return changes.filter((change) => (filter.component === '' || change.components.includes(filter.component))
    && (filter.implementer === '' || change.implementer?.key === filter.implementer)
    && (filter.state === '' || change.state === filter.state)
    && (!filter.conflicts || isWarned(change)));
}

export const covers = (stretch: { from: string; to: string }, day: string): boolean => stretch.from <= day && day <= stretch.to;

/** A change in one week of the grid: which of the seven days, in which line. */
export interface Bar { change: Change; first: number; span: number; line: number; isBegun: boolean; isContinued: boolean }

/** Puts a week's changes into lines so that none covers another; longer ones that began earlier come first and so keep their line from week to week where they can. */
export function barsOf(week: string[], changes: Change[]): Bar[] {
  const [monday, sunday] = [week[0]!, week[6]!];
  const free: string[] = [];
  return changes.filter((change) => change.from <= sunday && change.to >= monday)
    .sort((one, other) => one.from.localeCompare(other.from) || other.to.localeCompare(one.to) || one.id - other.id)
    .map((change) => {
      const from = change.from < monday ? monday : change.from;
      const to = change.to > sunday ? sunday : change.to;
      const found = free.findIndex((until) => until < from);
      const line = found === -1 ? free.length : found;
      free[line] = to;
      return { change, first: daysBetween(monday, from), span: daysBetween(from, to) + 1, line, isBegun: change.from < monday, isContinued: change.to > sunday };
    });
}

/** Where the arrow keys lead. */
export function moved(day: string, key: string, isRightToLeft = false): string | undefined {
  const step = isRightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight': return addDays(day, step);
    case 'ArrowLeft': return addDays(day, -step);
    case 'ArrowDown': return addDays(day, 7);
    case 'ArrowUp': return addDays(day, -7);
    default: return undefined;
  }
}
