import type { Conflict } from '../review/conflicts';
import type { Person, Review, ReviewState, RiskBand, Vote } from '../review/types';

export type MeetingState = 'PLANNED' | 'RUNNING' | 'CLOSED';

export interface Line { id: number; version: number; title: string; at: string; state: MeetingState; createdBy: Person; closedAt?: string }
export interface Lines { start: number; limit: number; total: number; values: Line[]; mayChair: boolean }

export interface Outcome {
  issueKey: string; title: string; riskScore?: number; riskBand?: RiskBand; scheduleMean?: number; effortMean?: number; state: ReviewState; outcome: string; reasons: string[];
  votes: Vote[]; outstanding: string[]; due?: string;
}
export interface Item { reviewId: number; minutes: number; skipped: string; note: string; review?: Review; conflicts?: Conflict[]; outcome?: Outcome }
export interface Waiting { reviewId: number; issueKey: string; title: string; riskScore?: number; riskBand?: RiskBand; overdue: boolean }

export interface Meeting {
  id: number; version: number; project: string; title: string; at: string; state: MeetingState; createdBy: Person; createdAt: string; startedAt?: string; closedAt?: string;
  participants: { person: Person; present: boolean }[]; items: Item[]; waiting: Waiting[]; mayChair: boolean; mark: string;
}

export const titleOf = (item: Item): string => item.outcome?.title ?? item.review?.title ?? '';
export const issueOf = (item: Item): string => item.outcome?.issueKey ?? item.review?.issueKey ?? '';
export const isDecided = (item: Item): boolean => (item.outcome ? item.outcome.outcome !== 'UNDECIDED' : item.review?.decision !== undefined);

/** The agenda with one item moved by so many places; the same when it cannot be moved further. */
export function movedBy(items: Item[], index: number, step: number): Item[] {
  const to = index + step;
  if (to < 0 || to >= items.length) return items;
  const next = [...items];
  const [item] = next.splice(index, 1);
  next.splice(to, 0, item!);
  return next;
}

/** Where "next" and "previous" lead: over what is skipped; nowhere at the ends. */
export function neighbour(items: Item[], current: number, step: 1 | -1): number | undefined {
  let at = items.findIndex((item) => item.reviewId === current) + step;
  while (items[at] && items[at]!.skipped !== '') at += step;
  return items[at]?.reviewId;
}

/** "4:05", or "−0:30" once the time is over. */
export function clock(seconds: number): string {
  const left = Math.abs(seconds);
  return `${seconds < 0 ? '−' : ''}${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
}

/** Now, as a field for date and time takes it: local, to the next full hour. */
export function nextHour(now: Date): string {
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate(), now.getHours() + 1);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:00`;
}
