/** Change reviews as the REST API answers them. */
export type ReviewState = 'DRAFT' | 'IN_REVIEW' | 'CHANGES_REQUESTED' | 'APPROVED' | 'LAPSED' | 'IMPLEMENTED' | 'REJECTED' | 'VERIFIED' | 'WITHDRAWN';
export type ReviewType = 'STANDARD' | 'NORMAL' | 'EMERGENCY';
export type Lane = 'BOARD' | 'LIGHT' | 'AUTOMATIC';
export type VoteDecision = 'APPROVE' | 'APPROVE_WITH_CONDITIONS' | 'REQUEST_CHANGES' | 'REJECT' | 'ABSTAIN';
export type RiskBand = 'LOW' | 'MEDIUM' | 'HIGH' | 'VERY_HIGH' | 'CRITICAL';
export type Step = 'CREATED' | 'EDITED' | 'SUBMITTED' | 'VOTED' | 'VOTED_LATE' | 'DECIDED' | 'IMPLEMENTED' | 'VERIFIED' | 'WITHDRAWN' | 'LAPSED' | 'ESCALATED' | 'CORRECTED'
  | 'AUDITED' | 'CONDITION_DONE' | 'CONDITION_WAIVED' | 'CONDITION_REOPENED';

export interface Person { key: string; displayName: string }
export interface Estimate { low: number; likely: number; high: number }
export interface Money { amount: string; currency: string }

export interface Impact {
  schedule?: Estimate;
  effort?: Estimate;
  otherCost?: Money;
  quality: { openDefects: number; coveragePoints: number; debtPersonDays: number; attributes: string[] };
  risk?: { likelihood: number; consequence: number };
  components: string[];
  issues: string[];
  release: string;
  rollback: string;
  alternatives: { description: string; whyNot: string }[];
}

export interface Vote {
  round: number;
  seat: string;
  seatLabel: string;
  voter: Person;
  onBehalfOf?: Person;
  decision: VoteDecision;
  comment: string;
  conditions: { text: string; owner: Person }[];
  at: string;
  counted: boolean;
}

export interface Seat { name: string; label: string; required: boolean; veto: boolean; holders: Person[]; stepsAside: boolean; vote?: Vote }

/** What really came of a change; absent values are unknown. */
export interface Actual {
  schedule?: number; effort?: number; otherCost?: { amount: string; currency: string }; openDefects?: number; coveragePoints?: number; debtPersonDays?: number;
  note: string; enteredBy: Person; enteredAt: string;
  entries: { measure: Measure; proposed?: number; takenOver: boolean; by: Person; at: string }[];
}
export type Measure = 'SCHEDULE' | 'EFFORT' | 'OTHER_COST' | 'OPEN_DEFECTS' | 'COVERAGE_POINTS' | 'DEBT_PERSON_DAYS';

/** What low scores on the scorecard make of an assessment: what counts in place of what was written. */
export interface Modules {
  low: { component: string; score: number }[];
  below: number;
  risk?: { likelihood: number; consequence: number };
  riskScore?: number;
  riskBand?: RiskBand;
  schedule?: { low: number; likely: number; high: number };
  effort?: { low: number; likely: number; high: number };
  reasons: string[];
}

export interface Review {
  id: number;
  version: number;
  issueKey: string;
  projectKey: string;
  type: ReviewType;
  title: string;
  rationale: string;
  impact: Impact;
  derived: { scheduleMean?: number; scheduleDeviation?: number; effortMean?: number; effortDeviation?: number; cost?: Money; rate: Money; riskScore?: number; riskBand?: RiskBand };
  modules?: Modules;
  proposer: Person;
  state: ReviewState;
  round: number;
  board?: Seat[];
  votes: Vote[];
  decision?: { outcome: string; at: string; reasons: string[] };
  times: { created: string; submitted?: string; due?: string; implemented?: string; verified?: string };
  actual?: Actual;
  gate: { open: boolean; reasons: string[]; unblockers: Person[] };
  actions: string[];
  mySeats: string[];
  overdue: boolean;
  planned?: { from?: string; to?: string; implementer?: Person };
  lane: Lane;
  sampled: boolean;
  template?: string;
  conditions: Condition[];
  laneReasons?: string[];
  audit?: { verdict: AuditVerdict; by: Person; at: string; comment: string };
  moved?: string[];
}

export type AuditVerdict = 'FINE' | 'SHOULD_HAVE_GONE_TO_BOARD';
export type ConditionState = 'OPEN' | 'DONE' | 'WAIVED';

/** What an approval asks for in return, and how far it is. */
export interface Condition { id: string; seatLabel: string; text: string; owner: Person; state: ConditionState; by?: Person; at?: string; note?: string; possible?: ConditionState[] }

export interface TrailEntry { version: number; at: string; actor: Person; step: Step; from: ReviewState; to: ReviewState; seat: string; detail: string }
export interface PageOf<T> { start: number; limit: number; total: number; values: T[] }
