import type { SectionKey } from './model';

/** Which days somebody wants to see. */
export type Period =
  | { kind: 'WEEKS'; weeks: number }
  /** The calendar quarter so far. */
  | { kind: 'QUARTER' }
  | { kind: 'LAST_QUARTER' }
  /** Both days inside, yyyy-MM-dd. */
  | { kind: 'DAYS'; from: string; to: string };

/** Whose figures somebody wants to see, and which. Projects or a saved filter; a component or a release only of a single project. */
export interface Wish {
  projects: string[];
  filter: { id: number; name: string } | null;
  component: string;
  release: string;
  period: Period;
  sections: SectionKey[];
}

export const SECTIONS: SectionKey[] = ['TECHNICAL', 'DELIVERY', 'BETWEEN'];
export const WEEKS = [4, 12, 26, 52, 104, 520];

const DAY = 86_400_000;

/** Where the view is read. A period that runs ends with today, as the reader's clock has it. */
export function address(wish: Wish, now: Date = new Date()): string {
  const { from, to } = days(wish.period, now);
  const asked = new URLSearchParams(wish.filter ? { filter: String(wish.filter.id) } : { project: wish.projects.join(',') });
  asked.set('from', from);
  asked.set('to', to);
  if (!wish.filter && wish.projects.length === 1) {
    if (wish.component) asked.set('component', wish.component);
    if (wish.release) asked.set('release', wish.release);
  }
  if (wish.sections.length < SECTIONS.length) asked.set('sections', wish.sections.join(','));
  return `/joint?${asked.toString()}`;
}

/** The first day, and the first one after the last. */
export function days(period: Period, now: Date): { from: string; to: string } {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const quarter = (ahead: number): number => Date.UTC(now.getFullYear(), (Math.floor(now.getMonth() / 3) + ahead) * 3, 1);
  switch (period.kind) {
    case 'WEEKS': return range(today + DAY - period.weeks * 7 * DAY, today + DAY);
    case 'QUARTER': return range(quarter(0), today + DAY);
    case 'LAST_QUARTER': return range(quarter(-1), quarter(0));
    case 'DAYS': return { from: period.from, to: isoDay(Date.parse(`${period.to}T00:00:00Z`) + DAY) };
  }
}

const range = (from: number, to: number): { from: string; to: string } => ({ from: isoDay(from), to: isoDay(to) });
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** True for a day of the calendar written yyyy-MM-dd. */
export function isDay(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && isoDay(Date.parse(`${text}T00:00:00Z`)) === text;
}

export const isKey = (text: string): boolean => /^[A-Za-z][A-Za-z0-9_]*$/.test(text);
