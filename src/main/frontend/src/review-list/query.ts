import { ALL_STATES, OPEN_STATES } from '../review/labels';

export type Filter = 'open' | 'mine' | 'overdue' | 'all';

/** Which reviews the list shows; empty texts let everything pass. */
export interface ListQuery { filter: Filter; state: string; type: string; risk: string; lane: string; proposer: string; text: string; sort: string; start: number }

export const LIMIT = 50;

export const firstQuery: ListQuery = { filter: 'open', state: '', type: '', risk: '', lane: '', proposer: '', text: '', sort: '-created', start: 0 };

function wanted(project: string, query: ListQuery): URLSearchParams {
  const asked = new URLSearchParams({ project, sort: query.sort });
  const states = query.state !== '' ? query.state : query.filter === 'open' ? OPEN_STATES.join(',') : '';
  for (const [name, value] of Object.entries({ state: states, type: query.type, risk: query.risk, lane: query.lane, proposer: query.proposer, q: query.text })) if (value !== '') asked.set(name, value);
  if (query.filter === 'mine') asked.set('awaiting', 'me');
  if (query.filter === 'overdue') asked.set('overdue', 'true');
  return asked;
}

/** The call for one page of the list. */
export function listPath(project: string, query: ListQuery): string {
  const asked = wanted(project, query);
  asked.set('start', String(query.start));
  asked.set('limit', String(LIMIT));
  return `/reviews?${asked}`;
}

/** The address of the same reviews, all of them, as a table for spreadsheets. */
export const exportAddress = (project: string, query: ListQuery): string => `${AJS.contextPath()}/rest/tandem/1.0/reviews/export?${wanted(project, query)}`;

/** States that may be chosen under a filter: an open review is in no closed one. */
export const choosableStates = (filter: Filter): readonly string[] => (filter === 'open' ? OPEN_STATES : ALL_STATES);

/** Whether anything but the first row of buttons narrows the list. */
export const isNarrowed = (query: ListQuery): boolean => [query.state, query.type, query.risk, query.lane, query.proposer, query.text].some((value) => value !== '');
