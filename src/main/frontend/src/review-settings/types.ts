/** A project's board and rules as the REST API answers them. */
export interface Person { key: string; displayName: string }
export interface Money { amount: string; currency: string }
export interface Rule { kind: string; value?: number }
export interface Delegate { user: string; delegate: string; from: string; to: string }

export interface Seat {
  name: string;
  label?: string;
  users: string[];
  role?: string;
  teamRole?: string;
  required: boolean;
  veto: boolean;
  delegates: Delegate[];
  holders?: Person[];
}

export interface Limits { scheduleDays?: number; effortDays?: number; cost?: Money; riskScore?: number; components?: string[] }
export interface Points { low?: number; likely?: number; high?: number }

export interface Impact {
  schedule?: Points;
  effort?: Points;
  otherCost?: { amount: string; currency?: string };
  quality?: { openDefects?: number; coveragePoints?: number; debtPersonDays?: number; attributes?: string[] };
  risk?: { likelihood?: number; consequence?: number };
  components?: string[];
  rollback?: string;
  [other: string]: unknown;
}

export interface Template { name: string; title: string; rationale: string; impact?: Impact; limits?: Limits; approvedBy?: Person; approvedAt?: string }
export interface Freeze { name: string; from: string; to: string; components: string[] }
/** Something to mend; `seat` is absent when it is about the whole board, `blocking` when no change can be submitted before. */
export interface Warning { code: string; seat?: string; message: string; blocking: boolean }
export type LightMode = 'OFF' | 'AUTOMATIC' | 'ONE_SEAT';

export interface Board {
  project: string;
  version: number;
  seats: Seat[];
  quorum: Rule;
  reject: Rule;
  dueHours: number;
  emergencyHours: number;
  rate: Money;
  escalation: string[];
  thresholds: Limits;
  lightLane: { mode: LightMode; seat?: string; samplingPercent?: number };
  drift: { estimatePercent?: number; textPercent?: number; release?: boolean; components?: boolean };
  issueComments: string;
  templates: Template[];
  freezes: Freeze[];
  warnings?: Warning[];
  mayEdit: boolean;
}

/** What the page knows about the project besides its settings. */
export interface Surroundings {
  project: string;
  roles: string[];
  components: string[];
  teamRoles: string[];
  /** Who holds a project role, by its name, filled as roles are looked at; and who has a role in the working group, by {@link teamKey}. */
  members: Record<string, Person[]>;
}

/** Under which name the people with a role in the working group are kept, apart from project roles. */
export const teamKey = (role: string): string => `team ${role}`;

export const SECTIONS = ['board', 'rules', 'limits', 'templates', 'freezes', 'transfer'] as const;
export type Section = (typeof SECTIONS)[number];
