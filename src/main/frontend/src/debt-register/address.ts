import type { Method } from '../debt/model';
import { FILTERS, NO_FILTERS } from '../debt/requests';
import type { Query } from '../debt/requests';

const KEPT = [...FILTERS, 'sort'] as const;
/** Left to the project's settings. */
export const USUAL_SORT = '';

/** What the page's address asks for, so that a filtered register can be bookmarked and sent to somebody. */
export function readAddress(project: string, search: string): Query {
  const parameters = new URLSearchParams(search);
  const query: Query = { project, ...NO_FILTERS, sort: USUAL_SORT, start: 0 };
  for (const name of KEPT) query[name] = parameters.get(name) ?? query[name];
  query.start = Math.max(0, Math.floor(Number(parameters.get('start')) || 0));
  return query;
}

/** The item whose page the address asks for: null for the register itself, NaN for nonsense. */
export function itemInAddress(search: string): number | null {
  const text = new URLSearchParams(search).get('debt');
  if (text === null) return null;
  return /^[1-9]\d{0,15}$/.test(text) ? Number(text) : NaN;
}

/** The address's query with these filters; everything in it that is not ours stays. */
export function writeAddress(search: string, query: Query): string {
  const parameters = new URLSearchParams(search);
  for (const name of KEPT) {
    if (query[name] === '') parameters.delete(name);
    else parameters.set(name, query[name]);
  }
  if (query.start > 0) parameters.set('start', String(query.start));
  else parameters.delete('start');
  return `?${parameters.toString()}`;
}

const LARGEST_FIRST = ['priority', 'principal', 'interest', 'severity', 'wsjf', 'likelihood', 'recordedAt', 'updatedAt'];

/** What the list is really sorted by: without a wish what the project's settings call the highest priority. */
export const sortOf = (query: Query, method: Method): string => query.sort || (method === 'WSJF' ? '-wsjf' : '-priority');

/** The sort after a click on a column: a new column starts with the end people look for, a second click turns it round. */
export function nextSort(sort: string, column: string): string {
  if (sort === column) return `-${column}`;
  if (sort === `-${column}`) return column;
  return LARGEST_FIRST.includes(column) ? `-${column}` : column;
}
