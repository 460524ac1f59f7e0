import { laneLabel, typeLabel } from '../review/labels';

export type Way = 'BOARD' | 'LIGHT' | 'AUTOMATIC' | 'EMERGENCY' | 'STANDARD';
export type Dimension = 'SCHEDULE' | 'EFFORT' | 'COST' | 'DEFECTS' | 'COVERAGE';

export interface Waiting { count: number; hoursP50?: number; hoursP85?: number; workingDaysP50?: number; workingDaysP85?: number }
export interface Point { review: number; issueKey: string; title: string; dimension: Dimension; low: number; likely: number; high: number; mean: number; actual: number; currency?: string }
export interface Seat { seat: string; label: string; waiting: Waiting; open: number }
export interface Month { month: string; decided: number; approved: number; changesRequested: number; rejected: number }

/** How a board worked; `to` lies outside, shares are parts of 1 and absent where there is nothing to divide by. */
export interface Statistics {
  from: string;
  to: string;
  decided: number;
  waiting: Waiting;
  yield: { decided: number; altered: number; stopped: number; share?: number };
  lanes: { lane: Way; count: number; share?: number }[];
  overdue: { late: number; decided: number; share?: number; openNow: number };
  months: Month[];
  audits: { outside: number; sampled: number; audited: number; findings: number };
  seats: Seat[];
  points: Point[];
}

export interface Bias {
  dimension: Dimension; sampleSize: number; bias?: number; meanError?: number; insideRange?: number; below: number; inside: number; above: number; overMean: number; enough: boolean;
  currency?: string; reviews: number[];
}

/** The same for the changes that one side of the working group proposed. */
export interface SideBias { side: 'TECHNICAL' | 'DELIVERY'; dimensions: Bias[] }
export interface BiasReport { dimensions: Bias[]; sides: SideBias[] }

export const DIMENSIONS: Dimension[] = ['SCHEDULE', 'EFFORT', 'COST', 'DEFECTS', 'COVERAGE'];

/** In the words of the list and the review page: by its type where that decided the way, else by its lane. */
export const wayLabel = (way: Way): string => (way === 'EMERGENCY' || way === 'STANDARD' ? typeLabel(way) : laneLabel(way));

export function dimensionLabel(dimension: Dimension): string {
  switch (dimension) {
    case 'SCHEDULE': return AJS.I18n.getText('tandem.review.field.schedule');
    case 'EFFORT': return AJS.I18n.getText('tandem.review.field.effort');
    case 'COST': return AJS.I18n.getText('tandem.review.field.cost');
    case 'DEFECTS': return AJS.I18n.getText('tandem.review.field.defects');
    case 'COVERAGE': return AJS.I18n.getText('tandem.review.field.coverage');
  }
}

const language = (): string => document.documentElement.lang || 'en';

export const percent = (share: number): string => new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

export const monthName = (month: string): string => new Intl.DateTimeFormat(language(), { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));

/** The day so many days later; days are those of the calendar, without a time zone. */
export function plusDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export interface Days { from: string; to: string }

/** The days the address asks for; `to` is shown and typed as the last day, and lies outside in calls. Empty lets the server choose. */
export function daysOf(search: string): Days {
  const asked = new URLSearchParams(search);
  const day = (name: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(asked.get(name) ?? '') ? asked.get(name)! : '');
  return { from: day('from'), to: day('to') };
}

export function statisticsPath(project: string, days: Days): string {
  const wanted = new URLSearchParams({ project });
  if (days.from) wanted.set('from', days.from);
  if (days.to) wanted.set('to', plusDays(days.to, 1));
  return `/reviews/statistics?${wanted}`;
}
