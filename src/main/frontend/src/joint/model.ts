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
  drill: { jql?: string; url?: string; count?: number | null } | null;
  /** What would have to be there for a number, in sentences. */
  missing?: string[];
  better?: 'HIGHER' | 'LOWER' | 'NEITHER';
  /** Where a value counts as good, and where as to be watched; beyond is bad. */
  good?: number | null;
  watch?: number | null;
  source?: Source;
}

export type Source = 'JIRA' | 'CODE_SERVER' | 'PIPELINES' | 'TANDEM';

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
  project?: string;
  title: string;
  component: string;
  principal: number;
  interest: number;
  priority: number;
  decision: string;
}

/** Work that had to wait, for so many working days; about an issue or about none. */
export interface Hold {
  id: number;
  issueKey: string | null;
  title: string;
  since: string;
  days: number;
}

/** A cause's share of a release's deviation; negative where it gave days back. */
export interface Cause {
  key: string;
  name: string;
  personDays: number;
  jql?: string | null;
}

/** How a release stands against its date. Person-days are those of its work against the plan; the causes sum to them. */
export interface Release {
  project: string;
  id: number;
  name: string;
  releaseDate: string;
  p50: string | null;
  p85: string | null;
  lateWorkingDays: number | null;
  deviationPersonDays: number | null;
  /** The plan it is compared with. */
  baseline?: string | null;
  causes: Cause[];
  /** What would have to be there for a forecast or a deviation, in sentences. */
  missing?: string[];
  buffer?: { penetration: number | null; completion: number | null; zone: 'GREEN' | 'YELLOW' | 'RED' | null } | null;
}

/** What the figures are of, where it is less than the projects. */
export interface Scope {
  component: string | null;
  release: string | null;
  filter: { id: number; name: string } | null;
}

export interface Joint {
  projects: string[];
  scope?: Scope | null;
  from: string;
  to: string;
  readAt: string;
  facts: Facts[];
  sections: Section[];
  reviews: Review[];
  debts: Debt[];
  releases?: Release[];
  holds?: Hold[];
  /** Whether the reader may connect servers. */
  mayConnect?: boolean;
}

export interface Job {
  id: number;
  project: string;
  state: 'QUEUED' | 'RUNNING' | 'CANCELLING' | 'DONE' | 'CANCELLED' | 'FAILED';
  done: number;
  total: number;
  message?: string;
}
