import { call } from '../shared/rest';
import type { Choices, Debt, DebtBody, DecisionBody, Page } from './model';

/** What the register is asked for; empty texts mean any. */
export interface Query {
  project: string;
  q: string;
  component: string;
  decision: string;
  kind: string;
  origin: string;
  sort: string;
  start: number;
}

export const PAGE_SIZE = 50;

function search(query: Query, names: (keyof Query)[]): string {
  const parameters = new URLSearchParams();
  for (const name of names) if (query[name] !== '') parameters.set(name, String(query[name]));
  return parameters.toString();
}

export function list(query: Query): Promise<Page> {
  return call('GET', `/debts?${search(query, ['project', 'q', 'component', 'decision', 'kind', 'origin', 'sort', 'start'])}&limit=${PAGE_SIZE}`);
}

/** Where the browser downloads the same items as a file. */
export function exportAddress(query: Query): string {
  return `${AJS.contextPath()}/rest/tandem/1.0/debts/export?${search(query, ['project', 'q', 'component', 'decision', 'kind', 'origin'])}`;
}

export function get(id: number): Promise<Debt> {
  return call('GET', `/debts/${id}`);
}

export function choices(project: string): Promise<Choices> {
  return call('GET', `/debts/choices?project=${encodeURIComponent(project)}`);
}

/** Records a new item, or changes the one with this number. The key makes a repeated click harmless. */
export function save(id: number | null, body: DebtBody, key: string): Promise<Debt> {
  return id === null ? call('POST', '/debts', body, { 'Idempotency-Key': key }) : call('PUT', `/debts/${id}`, body);
}

export function remove(id: number): Promise<void> {
  return call('DELETE', `/debts/${id}`);
}

export function decideAll(items: { id: number; version: number }[], decision: DecisionBody): Promise<{ values: Debt[] }> {
  return call('POST', '/debts/bulk', { items, decision });
}
