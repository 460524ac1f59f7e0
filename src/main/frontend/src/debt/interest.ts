import { call } from '../shared/rest';

/** Measured interest as REST speaks it: cycle times in calendar days, effort in person-days, interest in person-days a month. */
export type Verdict = 'EXTRA' | 'UNCERTAIN' | 'NONE' | 'NOT_ENOUGH';
export type LeftOut = 'NEVER_STARTED' | 'NOTHING_LOGGED' | 'FEW_COMPARABLE';

export interface Measured {
  verdict: Verdict;
  value: number | null;
  low: number | null;
  high: number | null;
  compared: number;
  comparable: number;
  missing: number;
  leftOut: Partial<Record<LeftOut, number>>;
}

export interface ComponentInterest {
  component: string;
  issues: number;
  worked: number;
  workedPerMonth: number;
  cycleTime: Measured;
  effort: Measured;
  interest: Measured;
}

export interface Interests {
  project: string;
  from: string;
  to: string;
  months: number;
  confidence: number;
  measuredAt: string;
  facts: { state: 'NOT_BUILT' | 'BUILDING' | 'BUILT'; jobId: number | null; asOf: string | null; older: number; mayBuild: boolean };
  issues: number;
  isWhole: boolean;
  components: ComponentInterest[];
}

/** @param component a name or a number; empty for all; @param from the first day, empty for 52 weeks back */
export function interests(project: string, component: string, from = ''): Promise<Interests> {
  const query = new URLSearchParams({ project });
  if (component !== '') query.set('component', component);
  if (from !== '') query.set('from', from);
  return call('GET', `/debts/interest?${query.toString()}`);
}
