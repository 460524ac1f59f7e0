export type Health = 'UNTRIED' | 'WORKING' | 'FAILING';

export interface Mapping {
  projectKey: string;
  remoteKey: string;
  lastReadAt?: string;
  failingSince?: string;
  message?: string;
}

export interface Connection {
  id: number;
  version: number;
  kind: 'SONARQUBE';
  name: string;
  baseUrl: string;
  hasSecret: boolean;
  state: { health: Health; message: string; checkedAt?: string; since?: string };
  mappings: Mapping[];
}

export interface TestResult {
  health: Health;
  message: string;
  server?: { version: string; ratingModel: 'QUALITIES' | 'STANDARD' };
  projects: { projectKey: string; remoteKey: string; health: Health; message: string }[];
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
