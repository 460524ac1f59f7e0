import type { Query } from '../debt/requests';

const FILTERS = ['q', 'component', 'decision', 'kind', 'origin', 'sort'] as const;
export const USUAL_SORT = '-priority';

/** What the page's address asks for, so that a filtered register can be bookmarked and sent to somebody. */
export function readAddress(project: string, search: string): { query: Query; debt: number | null } {
  const parameters = new URLSearchParams(search);
  const query: Query = { project, q: '', component: '', decision: '', kind: '', origin: '', sort: USUAL_SORT, start: 0 };
  for (const name of FILTERS) query[name] = parameters.get(name) ?? query[name];
  query.start = Math.max(0, Number(parameters.get('start')) || 0);
  const debt = Number(parameters.get('debt'));
  return { query, debt: Number.isInteger(debt) && debt > 0 ? debt : null };
}

/** The address's query with these filters; everything in it that is not ours stays. */
export function writeAddress(search: string, query: Query): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('debt');
  for (const name of FILTERS) {
    if (query[name] === '' || (name === 'sort' && query.sort === USUAL_SORT)) parameters.delete(name);
    else parameters.set(name, query[name]);
  }
  if (query.start > 0) parameters.set('start', String(query.start));
  else parameters.delete('start');
  return `?${parameters.toString()}`;
}

/** The sort after a click on a column: a new column starts with the end people look for, a second click turns it round. */
export function nextSort(sort: string, column: string): string {
  if (sort === column) return `-${column}`;
  if (sort === `-${column}`) return column;
  return ['priority', 'principal', 'interest', 'severity'].includes(column) ? `-${column}` : column;
}
