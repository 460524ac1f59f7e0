/** What rest answers about the joint view; the shapes are rest's own. */
export interface Amount {
  key: string;
  name: string;
  value: number;
  unit: Unit;
}

export type Unit =
  | 'PERCENT' | 'DAYS' | 'WORKING_DAYS' | 'WEEKS' | 'PERSON_DAYS' | 'HOURS' | 'ISSUES' | 'CHANGES' | 'PEOPLE'
  | 'PER_WEEK' | 'DEFECTS_PER_KLOC' | 'LINES' | 'PASSED' | 'DEBTS' | 'REVIEWS'
  | 'PROJECTS' | 'PER_DAY' | 'POINTS' | 'FINDINGS' | 'BUILDS' | 'DEPLOYMENTS' | 'MERGE_REQUESTS' | 'COMMITS' | 'RATIO'
  | 'MONTHS' | 'RELEASES' | 'HOLDS' | 'GOALS' | 'POINTS_OF_PERCENT';

export type Status = 'GOOD' | 'WATCH' | 'BAD' | 'NEUTRAL' | 'TOO_THIN' | 'NO_DATA';

export interface TrendPoint {
  from: string;
  value: number | null;
}

export interface Figure {
  key: string;
  name: string;
  value: number | null;
  unit: Unit;
  status: Status;
  grade: string | null;
  also: Amount[];
  formula: string;
  inputs: Amount[];
  exclusions: { key: string; name: string; count: number }[];
  coverage: { percent: number; counted: number; whole: number; text: string } | null;
  asOf: string | null;
  stale: boolean;
  staleSince: string | null;
  trend: TrendPoint[];
  drill: { jql?: string; url?: string } | null;
}

export type SectionKey = 'TECHNICAL' | 'DELIVERY' | 'BETWEEN';

export interface Section {
  key: SectionKey;
  name: string;
  figures: Figure[];
}

export interface Facts {
  project: string;
  state: 'NOT_BUILT' | 'BUILDING' | 'BUILT';
  jobId: number | null;
  asOf: string | null;
  mayBuild: boolean;
}

export interface Review {
  id: number;
  issueKey: string;
  title: string;
  submitted: string;
  waitingDays: number;
  overdue: boolean;
}

export interface Debt {
  id: number;
  title: string;
  component: string;
  principal: number;
  interest: number;
  priority: number;
  decision: string;
}

export interface Joint {
  projects: string[];
  from: string;
  to: string;
  readAt: string;
  facts: Facts[];
  sections: Section[];
  reviews: Review[];
  debts: Debt[];
}

export interface Job {
  id: number;
  project: string;
  state: 'QUEUED' | 'RUNNING' | 'CANCELLING' | 'DONE' | 'CANCELLED' | 'FAILED';
  done: number;
  total: number;
  message?: string;
}
