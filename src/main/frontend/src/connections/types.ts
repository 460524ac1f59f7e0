import type { Kind } from './kinds';

export type Health = 'UNTRIED' | 'WORKING' | 'FAILING';

/** A pair; without a component it stands for the whole project. */
export interface Pair {
  projectKey: string;
  component?: string;
  remoteKey: string;
}

export interface Mapping extends Pair {
  lastReadAt?: string;
  triedAt?: string;
  failingSince?: string;
  message?: string;
}

export interface Suggestion extends Pair {
  score: number;
  reason: string;
}

export interface Connection {
  id: number;
  version: number;
  kind: Kind;
  name: string;
  baseUrl: string;
  account?: string;
  hasSecret: boolean;
  state: { health: Health; message: string; checkedAt?: string; since?: string };
  mappings: Mapping[];
}

export interface TestResult {
  health: Health;
  message: string;
  server?: { version: string; ratingModel?: 'QUALITIES' | 'STANDARD' };
  projects: (Pair & { health: Health; message: string })[];
}

export interface NamedProject {
  key: string;
  name: string;
}

export interface Hosts {
  version: number;
  entries: string[];
}

/** What is told above the content: how the last action went. */
export interface Note {
  kind: 'success' | 'error' | 'warning' | 'info';
  text: string;
}

/** Jira's side of a pair as people read it. */
export const placeOf = (pair: Pair) => (pair.component ? `${pair.projectKey} / ${pair.component}` : pair.projectKey);

export const isSamePair = (one: Pair, other: Pair) => one.projectKey === other.projectKey && (one.component ?? '') === (other.component ?? '') && one.remoteKey === other.remoteKey;
