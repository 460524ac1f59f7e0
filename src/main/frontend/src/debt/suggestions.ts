import { call } from '../shared/rest';
import type { Choices, Debt, DebtBody, Kind, Person } from './model';

export type SuggestionState = 'OPEN' | 'ACCEPTED' | 'DISMISSED' | 'GONE';

/** A sentence of an issue that admits a debt, within its paragraph. */
export interface Suggestion {
  id: string;
  version: number;
  issue: { key: string; summary: string };
  place: 'SUMMARY' | 'DESCRIPTION' | 'COMMENT';
  commentId: number | null;
  sentence: string;
  paragraph: string;
  start: number;
  end: number;
  kind: Kind;
  confidence: number;
  indicators: string[];
  state: SuggestionState;
  decidedBy: Person | null;
  decidedAt: string | null;
  debt: number | null;
}

export interface SuggestionPage {
  start: number;
  limit: number;
  total: number;
  values: Suggestion[];
}

export interface Scan {
  jobId: number;
  state: 'NEVER' | 'QUEUED' | 'RUNNING' | 'CANCELLING' | 'DONE' | 'CANCELLED' | 'FAILED';
  done: number;
  total: number;
  startedAt: string;
  message?: string;
}

export const SUGGESTIONS_PER_PAGE = 20;

const of = (id: string) => `/debts/suggestions/${encodeURIComponent(id)}`;

export function suggestionsOfIssue(key: string): Promise<{ mayWrite: boolean; values: Suggestion[] }> {
  return call('GET', `/debts/suggestions/issue/${encodeURIComponent(key)}`);
}

export function listSuggestions(project: string, state: string, kind: string, start: number): Promise<SuggestionPage> {
  const parameters = new URLSearchParams({ project, state, ...(kind === '' ? {} : { kind }), start: String(start), limit: String(SUGGESTIONS_PER_PAGE) });
  return call('GET', `/debts/suggestions?${parameters}`);
}

export function accept(id: string, body: DebtBody): Promise<Debt> {
  return call('POST', `${of(id)}/accept`, body);
}

export function dismiss(id: string): Promise<Suggestion> {
  return call('POST', `${of(id)}/dismiss`);
}

export function dismissAll(ids: string[]): Promise<{ values: Suggestion[] }> {
  return call('POST', '/debts/suggestions/dismiss', { ids });
}

export function reopen(id: string): Promise<Suggestion> {
  return call('POST', `${of(id)}/reopen`);
}

export function scanOf(project: string): Promise<Scan> {
  return call('GET', `/debts/suggestions/scan?project=${encodeURIComponent(project)}`);
}

export function startScan(project: string): Promise<Scan> {
  return call('POST', `/debts/suggestions/scan?project=${encodeURIComponent(project)}`);
}

export function cancelScan(project: string): Promise<Scan> {
  return call('POST', `/debts/suggestions/scan/cancel?project=${encodeURIComponent(project)}`);
}

const LONGEST_TITLE = 200;

/** What the form begins with: the sentence is the title, its paragraph the description. */
export function prefillOf(suggestion: Suggestion, project: string, component: string) {
  const sentence = [...suggestion.sentence.replace(/\s+/g, ' ').trim()];
  const title = sentence.length > LONGEST_TITLE ? `${sentence.slice(0, LONGEST_TITLE - 1).join('')}…` : sentence.join('');
  return { project, title, description: suggestion.paragraph.trim(), kind: suggestion.kind, component, issues: [suggestion.issue.key] };
}

/** The pieces of a paragraph around its sentence, each at most so long. */
export function around(suggestion: Suggestion, most: number): { before: string; after: string } {
  const before = [...suggestion.paragraph.slice(0, suggestion.start)];
  const after = [...suggestion.paragraph.slice(suggestion.end)];
  return {
    before: before.length > most ? `…${before.slice(-most).join('')}` : before.join(''),
    after: after.length > most ? `${after.slice(0, most).join('')}…` : after.join(''),
  };
}

export function isActive(scan: Scan | null): boolean {
  return scan !== null && (scan.state === 'QUEUED' || scan.state === 'RUNNING' || scan.state === 'CANCELLING');
}

/** The form for a suggestion, saved by accepting it. */
export function acceptForm(suggestion: Suggestion, project: string, component: string, choices: Choices) {
  return { debt: null, prefill: prefillOf(suggestion, project, component), choices, save: (body: DebtBody) => accept(suggestion.id, body) };
}
