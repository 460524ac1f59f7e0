/** The register's JSON as REST speaks it. Days are person-days, interest is person-days a month, likelihood 0 to 1. */
export type Kind = 'ARCHITECTURE' | 'CODE' | 'TEST' | 'DOCUMENTATION' | 'BUILD' | 'INFRASTRUCTURE' | 'DEPENDENCY' | 'SECURITY' | 'REQUIREMENT';
export type Origin = 'MANUAL' | 'SONARQUBE' | 'ISSUE' | 'CHANGE_REVIEW';
export type Severity = 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';
export type DecisionState = 'OPEN' | 'PLANNED' | 'IN_REPAYMENT' | 'ACCEPTED' | 'REPAID';

/** What a project sets the order of its debts by. */
export type Method = 'CD3' | 'WSJF';

export interface Named {
  id: number;
  name: string;
}

export interface Person {
  key: string;
  displayName: string;
}

export interface Decision {
  state: DecisionState;
  by: Person;
  at: string;
  reason: string;
  until: string | null;
  notice: string | null;
}

/** Relative points of the scale 1, 2, 3, 5, 8, 13, 20; the score is (value + urgency + riskReduction) ÷ size. */
export interface Wsjf {
  value: number;
  urgency: number;
  riskReduction: number;
  size: number;
  score: number;
}

export const POINTS = [1, 2, 3, 5, 8, 13, 20] as const;
export const UNPAID: DecisionState[] = ['OPEN', 'PLANNED', 'IN_REPAYMENT'];

export interface Debt {
  id: number;
  version: number;
  project: string;
  component: Named | null;
  title: string;
  description: string;
  kind: Kind;
  origin: Origin;
  principal: { low: number; likely: number; high: number; mean: number };
  interest: number;
  likelihood: number;
  severity: Severity;
  priority: number;
  payback: number | null;
  wsjf: Wsjf | null;
  /** Sentences that name the formula and its inputs; wsjf is null for an item without points. */
  explanation: { priority: string; payback: string; wsjf: string | null };
  owner: Person | null;
  targetRelease: Named | null;
  decision: Decision;
  issues: { key: string; summary: string }[];
  /** The numbers of the items that have to be repaid before this one. */
  dependsOn: number[];
  source: { system: string; identity: string } | null;
  recordedBy: Person;
  recordedAt: string;
  updatedAt: string;
}

export interface Choices {
  components: Named[];
  releases: Named[];
  people: Person[];
  kinds: Kind[];
  origins: Origin[];
  severities: Severity[];
  decisions: Record<DecisionState, DecisionState[]>;
  mayWrite: boolean;
  /** What the project sets the order of its register by, and whether this person may change that. */
  method: Method;
  maySet: boolean;
}

export interface Page {
  start: number;
  limit: number;
  total: number;
  values: Debt[];
}

export interface DecisionBody {
  state: DecisionState;
  reason: string;
  until: string | null;
}

/** What a creating or changing call sends. Without a decision the item keeps the one it has. */
export interface DebtBody {
  version?: number;
  project: string;
  component: string | null;
  title: string;
  description: string;
  kind: Kind;
  origin?: Origin;
  principal: { low: number | null; likely: number | null; high: number | null };
  interest: number | null;
  likelihood: number | null;
  severity: Severity;
  owner: string | null;
  targetRelease: string | null;
  issues: string[];
  wsjf: { value: number | null; urgency: number | null; riskReduction: number | null; size: number | null } | null;
  dependsOn: number[];
  decision?: DecisionBody;
}

/** What many items are given at once; what is left out stays as it is in each of them, and an empty text takes it away. */
export interface BulkChange {
  owner?: string;
  component?: string;
  severity?: Severity;
  kind?: Kind;
  targetRelease?: string;
  likelihood?: number;
}

/** An item as a changing call sends it back, unchanged. */
export function bodyOf(debt: Debt): DebtBody {
  return {
    version: debt.version,
    project: debt.project,
    component: debt.component === null ? null : String(debt.component.id),
    title: debt.title,
    description: debt.description,
    kind: debt.kind,
    origin: debt.origin,
    principal: { low: debt.principal.low, likely: debt.principal.likely, high: debt.principal.high },
    interest: debt.interest,
    likelihood: debt.likelihood,
    severity: debt.severity,
    owner: debt.owner?.key ?? null,
    targetRelease: debt.targetRelease === null ? null : String(debt.targetRelease.id),
    issues: debt.issues.map((issue) => issue.key),
    wsjf: debt.wsjf === null ? null : { value: debt.wsjf.value, urgency: debt.wsjf.urgency, riskReduction: debt.wsjf.riskReduction, size: debt.wsjf.size },
    dependsOn: debt.dependsOn,
  };
}

const DAYS_PER_WEEK = 5;
const WEEKS_PER_MONTH = 52 / 12;

/** The same formulas as the server's, for showing them while somebody types: cost of delay ÷ duration, and months until the repair has paid for itself. */
export function preview(low: number, likely: number, high: number, interest: number, likelihood: number): { priority: number; payback: number | null } {
  const mean = (low + 4 * likely + high) / 6;
  const expected = interest * likelihood;
  return { priority: expected / WEEKS_PER_MONTH / (mean / DAYS_PER_WEEK), payback: expected > 0 ? mean / expected : null };
}
