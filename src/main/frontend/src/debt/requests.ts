import { call } from '../shared/rest';
import type { BulkChange, Choices, Debt, DebtBody, DecisionBody, Method, Page, Person } from './model';

/** What the register is asked for; empty texts mean any. */
export interface Query {
  project: string;
  q: string;
  component: string;
  decision: string;
  severity: string;
  owner: string;
  kind: string;
  origin: string;
  release: string;
  /** "expired" for items whose acceptance has run out. */
  until: string;
  sort: string;
  start: number;
}

export const FILTERS = ['q', 'component', 'decision', 'severity', 'owner', 'kind', 'origin', 'release', 'until'] as const;
export const NO_FILTERS: Pick<Query, (typeof FILTERS)[number]> = { q: '', component: '', decision: '', severity: '', owner: '', kind: '', origin: '', release: '', until: '' };
export const PAGE_SIZE = 50;
/** The most a page or a change to many may hold. */
export const MOST_AT_ONCE = 200;

export function isFiltered(query: Query): boolean {
  return FILTERS.some((name) => query[name] !== '');
}

function search(query: Query, names: readonly (keyof Query)[]): string {
  const parameters = new URLSearchParams();
  for (const name of names) if (query[name] !== '') parameters.set(name, String(query[name]));
  return parameters.toString();
}

export function list(query: Query, limit = PAGE_SIZE): Promise<Page> {
  return call('GET', `/debts?${search(query, ['project', ...FILTERS, 'sort', 'start'])}&limit=${limit}`);
}

/** Where the browser downloads the same items as a file. */
export function exportAddress(query: Query): string {
  return `${AJS.contextPath()}/rest/tandem/1.0/debts/export?${search(query, ['project', ...FILTERS])}`;
}

/** Where an item has its page. */
export function itemAddress(debt: { id: number; project: string }): string {
  return `${AJS.contextPath()}/projects/${encodeURIComponent(debt.project)}?selectedItem=tandem-technical-debt&debt=${debt.id}`;
}

export function registerAddress(project: string, filters: Record<string, string> = {}): string {
  return `${AJS.contextPath()}/projects/${encodeURIComponent(project)}?${new URLSearchParams({ selectedItem: 'tandem-technical-debt', ...filters })}`;
}

export function get(id: number): Promise<Debt> {
  return call('GET', `/debts/${id}`);
}

/** What can be chosen in the project, with what it sets the order of its register by. */
export async function choices(project: string): Promise<Choices> {
  const [offered, { priority, mayChange }] = await Promise.all([call<Omit<Choices, 'method' | 'maySet'>>('GET', `/debts/choices?project=${encodeURIComponent(project)}`), settings(project)]);
  return { ...offered, method: priority, maySet: mayChange };
}

export interface Settings {
  version: number;
  priority: Method;
  mayChange: boolean;
}

export function settings(project: string): Promise<Settings> {
  return call('GET', `/debts/settings?project=${encodeURIComponent(project)}`);
}

export function saveSettings(project: string, version: number, priority: Method): Promise<Settings> {
  return call('PUT', `/debts/settings?project=${encodeURIComponent(project)}`, { version, priority });
}

/** Records a new item, or changes the one with this number. The key makes a repeated click harmless. */
export function save(id: number | null, body: DebtBody, key: string): Promise<Debt> {
  return id === null ? call('POST', '/debts', body, { 'Idempotency-Key': key }) : call('PUT', `/debts/${id}`, body);
}

export function remove(id: number): Promise<void> {
  return call('DELETE', `/debts/${id}`);
}

/** Decides about several items, changes them, or both: all or none. */
export function changeAll(items: { id: number; version: number }[], decision: DecisionBody | null, change: BulkChange | null): Promise<{ values: Debt[] }> {
  return call('POST', '/debts/bulk', { items, ...(decision ? { decision } : {}), ...(change ? { change } : {}) });
}

/** One act upon an item, with the fields it changed; actions are created, changed, decided, expired and deleted. */
export interface HistoryEntry {
  at: string;
  by: Person;
  action: string;
  reason: string;
  changes: { field: string; before: string; after: string }[];
}

/** What was done to an item, newest first. */
export function history(id: number, start: number, limit: number): Promise<{ total: number; values: HistoryEntry[] }> {
  return call('GET', `/debts/${id}/history?start=${start}&limit=${limit}`);
}

/** What has to be repaid before an item, and what waits for it. */
export interface Neighbours {
  needs: Debt[];
  neededBy: Debt[];
}

export function dependencies(id: number): Promise<Neighbours> {
  return call('GET', `/debts/${id}/dependencies`);
}
