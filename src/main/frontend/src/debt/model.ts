/** The register's JSON as REST speaks it. Days are person-days, interest is person-days a month, likelihood 0 to 1. */
export type Kind = 'ARCHITECTURE' | 'CODE' | 'TEST' | 'DOCUMENTATION' | 'BUILD' | 'INFRASTRUCTURE' | 'DEPENDENCY' | 'SECURITY' | 'REQUIREMENT';
export type Origin = 'MANUAL' | 'SONARQUBE' | 'ISSUE' | 'CHANGE_REVIEW';
export type Severity = 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';
export type DecisionState = 'OPEN' | 'PLANNED' | 'IN_REPAYMENT' | 'ACCEPTED' | 'REPAID';

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
  explanation: { priority: string; payback: string };
  owner: Person | null;
  targetRelease: Named | null;
  decision: Decision;
  issues: { key: string; summary: string }[];
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
  decision?: DecisionBody;
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
