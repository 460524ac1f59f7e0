export type Severity = 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';
export type RatingMode = 'QUALITIES' | 'STANDARD';
export type Grouping = 'RULE_AND_COMPONENT' | 'RULE' | 'FILE' | 'EACH';
export type ItemEvent = 'CREATED' | 'UPDATED' | 'CLOSED' | 'REOPENED' | 'UNCHANGED';

export interface Counts { findings: number; created: number; updated: number; closed: number; reopened: number; unchanged: number; waiting: number }

export interface Mapping {
  connection: string;
  remoteKey: string;
  url: string;
  triedAt?: string;
  succeededAt?: string;
  failingSince?: string;
  message?: string;
  counts?: Counts;
  serverVersion?: string;
  ratingMode?: RatingMode;
  formerRatingMode?: RatingMode;
  analysedAt?: string;
  effortKey?: string;
  effortMinutes?: number;
  debtMinutes?: number;
  minutesByComponent?: Record<string, number>;
}

export interface PreviewItem { event: ItemEvent; title: string; component: string; severity: Severity; findings: number; minutes: number }
export interface Preview { counts: Counts; items: PreviewItem[] }

export interface Job {
  id: number;
  dryRun: boolean;
  state: 'QUEUED' | 'RUNNING' | 'CANCELLING' | 'DONE' | 'CANCELLED' | 'FAILED';
  phase: 'WAITING' | 'READING' | 'WRITING' | 'ENDED';
  done: number;
  total: number;
  startedAt: string;
  endedAt?: string;
  message?: string;
  preview?: Preview;
}

export interface Status { project: string; mayAdminister: boolean; mappings: Mapping[]; job?: Job; dismissed: number }

export interface Rule { path: string; component: number }

export interface Settings {
  version: number;
  automatic: boolean;
  intervalHours: number;
  minimumSeverity: Severity;
  minimumMinutes: number;
  minutesWithoutEffort: number;
  acceptanceDays: number;
  grouping: Grouping;
  components: Rule[];
  choices: { id: number; name: string }[];
}

export function isActive(job: Job | undefined): job is Job {
  return job !== undefined && ['QUEUED', 'RUNNING', 'CANCELLING'].includes(job.state);
}

/** How far a job is, in percent; undefined while nobody knows how much there is. */
export function share(job: Job): number | undefined {
  return job.total > 0 ? Math.min(100, Math.floor((100 * job.done) / job.total)) : undefined;
}

const MINUTES_PER_DAY = 480;

/** Minutes as person-days of eight hours, to the hundredth. */
export function days(minutes: number): string {
  return (minutes / MINUTES_PER_DAY).toLocaleString(document.documentElement.lang || undefined, { maximumFractionDigits: 2 });
}

export function count(value: number): string {
  return value.toLocaleString(document.documentElement.lang || undefined);
}

/** A moment in the reader's own time and words. */
export function time(iso: string): string {
  return new Date(iso).toLocaleString(document.documentElement.lang || undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
