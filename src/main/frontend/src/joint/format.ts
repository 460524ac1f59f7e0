import '../shared/platform';
import type { Figure, TrendPoint, Unit } from './model';

/** The reader's language as browsers name it. */
export function language(): string {
  const locale = AJS.Meta?.get('user-locale') || document.documentElement.lang || 'en';
  return locale.replace('_', '-');
}

/** A number as people write it: the more before the point, the less behind it. */
export function number(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const rounded = Number(value.toFixed(digits));
  return new Intl.NumberFormat(language(), { maximumFractionDigits: digits }).format(rounded === 0 ? 0 : rounded);
}

/** The value with its unit; a unit this script does not know is left out, not a failure. */
export function amount(value: number, unit: Unit): string {
  if (unit === 'PASSED') return value >= 1 ? AJS.I18n.getText('tandem.joint.passed') : AJS.I18n.getText('tandem.joint.failed');
  return UNITS[unit]?.(number(value)) ?? number(value);
}

const UNITS: Partial<Record<Unit, (value: string) => string>> = {
  PERCENT: (value) => AJS.I18n.getText('tandem.joint.unit.PERCENT', value),
  DAYS: (value) => AJS.I18n.getText('tandem.joint.unit.DAYS', value),
  WORKING_DAYS: (value) => AJS.I18n.getText('tandem.joint.unit.WORKING_DAYS', value),
  WEEKS: (value) => AJS.I18n.getText('tandem.joint.unit.WEEKS', value),
  PERSON_DAYS: (value) => AJS.I18n.getText('tandem.joint.unit.PERSON_DAYS', value),
  HOURS: (value) => AJS.I18n.getText('tandem.joint.unit.HOURS', value),
  ISSUES: (value) => AJS.I18n.getText('tandem.joint.unit.ISSUES', value),
  CHANGES: (value) => AJS.I18n.getText('tandem.joint.unit.CHANGES', value),
  PEOPLE: (value) => AJS.I18n.getText('tandem.joint.unit.PEOPLE', value),
  PER_WEEK: (value) => AJS.I18n.getText('tandem.joint.unit.PER_WEEK', value),
  DEFECTS_PER_KLOC: (value) => AJS.I18n.getText('tandem.joint.unit.DEFECTS_PER_KLOC', value),
  LINES: (value) => AJS.I18n.getText('tandem.joint.unit.LINES', value),
  DEBTS: (value) => AJS.I18n.getText('tandem.joint.unit.DEBTS', value),
  REVIEWS: (value) => AJS.I18n.getText('tandem.joint.unit.REVIEWS', value),
  PROJECTS: (value) => AJS.I18n.getText('tandem.joint.unit.PROJECTS', value),
  PER_DAY: (value) => AJS.I18n.getText('tandem.joint.unit.PER_DAY', value),
  POINTS: (value) => AJS.I18n.getText('tandem.joint.unit.POINTS', value),
  FINDINGS: (value) => AJS.I18n.getText('tandem.joint.unit.FINDINGS', value),
  BUILDS: (value) => AJS.I18n.getText('tandem.joint.unit.BUILDS', value),
  DEPLOYMENTS: (value) => AJS.I18n.getText('tandem.joint.unit.DEPLOYMENTS', value),
  MERGE_REQUESTS: (value) => AJS.I18n.getText('tandem.joint.unit.MERGE_REQUESTS', value),
  COMMITS: (value) => AJS.I18n.getText('tandem.joint.unit.COMMITS', value),
  RATIO: (value) => AJS.I18n.getText('tandem.joint.unit.RATIO', value),
  MONTHS: (value) => AJS.I18n.getText('tandem.joint.unit.MONTHS', value),
  RELEASES: (value) => AJS.I18n.getText('tandem.joint.unit.RELEASES', value),
  HOLDS: (value) => AJS.I18n.getText('tandem.joint.unit.HOLDS', value),
  GOALS: (value) => AJS.I18n.getText('tandem.joint.unit.GOALS', value),
  POINTS_OF_PERCENT: (value) => AJS.I18n.getText('tandem.joint.unit.POINTS_OF_PERCENT', value),
};

/** The figure's value in words; a count is named by the figure itself; a deviation says late or early, never a bare sign. */
export function valueOf(figure: Figure): string {
  if (figure.value === null) return '–';
  if (figure.unit === 'ISSUES' || figure.unit === 'REVIEWS') return number(figure.value);
  if (figure.key !== 'scheduleDeviationRate' && figure.key !== 'releaseOutlook') return amount(figure.value, figure.unit);
  const size = number(Math.abs(figure.value));
  if (size === number(0)) return AJS.I18n.getText('tandem.joint.on.time');
  if (figure.key === 'releaseOutlook') return figure.value > 0 ? AJS.I18n.getText('tandem.joint.release.late', size) : AJS.I18n.getText('tandem.joint.release.early', size);
  return figure.value > 0 ? AJS.I18n.getText('tandem.joint.late', size) : AJS.I18n.getText('tandem.joint.early', size);
}

export function day(iso: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
}

/** The last day of a period whose end is the first day outside. */
export function lastDay(iso: string): string {
  return day(new Date(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - 86_400_000).toISOString());
}

export function moment(iso: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}

export type Direction = 'up' | 'down' | 'flat';

const STEADY = 0.05;

/** Where a course goes: the mean of its later half against that of its earlier half; within 5 % is steady. Undefined with fewer than four values. */
export function direction(points: TrendPoint[]): Direction | undefined {
  const values = points.map((point) => point.value).filter((value): value is number => value !== null);
  if (values.length < 4) return undefined;
  const half = Math.floor(values.length / 2);
  const earlier = mean(values.slice(0, half));
  const later = mean(values.slice(-half));
  const scale = Math.max(Math.abs(earlier), Math.abs(later));
  if (scale === 0 || Math.abs(later - earlier) / scale <= STEADY) return 'flat';
  return later > earlier ? 'up' : 'down';
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
