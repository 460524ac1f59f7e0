import { call } from '../shared/rest';

/** One day of the register; person-days, and person-days a month of expected interest. */
export interface TrendPoint {
  day: string;
  items: number;
  principal: number;
  interest: number;
  acceptedItems: number;
  acceptedPrincipal: number;
  addedItems: number;
  addedPrincipal: number;
  repaidItems: number;
  repaidPrincipal: number;
}

export interface Trend {
  from: string;
  to: string;
  keptSince?: string;
  points: TrendPoint[];
  debtRatio: { at: string; percent: number }[];
}

/** One open item; principal in person-days, interest in expected person-days a month. */
export interface QuadrantPoint {
  id: number;
  title: string;
  component: string;
  principal: number;
  interest: number;
  priority: number;
  decision: 'OPEN' | 'PLANNED' | 'IN_REPAYMENT';
}

export interface Quadrant {
  total: number;
  splitPrincipal: number;
  splitInterest: number;
  points: QuadrantPoint[];
}

/** What the page's address asks for. */
export interface Question { component: string; days: number; weeks: number }

export const PERIODS = [30, 90, 180, 365] as const;
export const WEEKS = [26, 52, 104] as const;

export function readQuestion(search: string): Question {
  const query = new URLSearchParams(search);
  const days = Number(query.get('days'));
  const weeks = Number(query.get('weeks'));
  return { component: query.get('component') ?? '', days: PERIODS.find((period) => period === days) ?? 90, weeks: WEEKS.find((period) => period === weeks) ?? 52 };
}

/** The address with this question; what else is in it stays. */
export function writeQuestion(search: string, question: Question): string {
  const query = new URLSearchParams(search);
  query.delete('component');
  if (question.component !== '') query.set('component', question.component);
  query.set('days', String(question.days));
  query.set('weeks', String(question.weeks));
  return `?${query.toString()}`;
}

const DAY = 86_400_000;

/** The first of so many days that end with this one, as yyyy-MM-dd. */
export const firstOf = (days: number, today: Date): string => new Date(today.getTime() - (days - 1) * DAY).toISOString().slice(0, 10);

export function trend(project: string, { component, days }: Question, today: Date): Promise<Trend> {
  return call('GET', `/debts/trend?${parameters(project, component)}&from=${firstOf(days, today)}`);
}

export const quadrant = (project: string, component: string): Promise<Quadrant> => call('GET', `/debts/quadrant?${parameters(project, component)}`);

function parameters(project: string, component: string): string {
  return new URLSearchParams(component === '' ? { project } : { project, component }).toString();
}
