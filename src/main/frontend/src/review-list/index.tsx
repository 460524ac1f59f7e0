import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whenReady } from '../shared/platform';
import { call, type Problem, RestError } from '../shared/rest';
import { Tabs } from '../review/Tabs';
import type { PageOf, Review } from '../review/types';
import { Filters } from './Filters';
import { exportAddress, type Filter, firstQuery, isNarrowed, LIMIT, listPath, type ListQuery } from './query';
import { Table } from './Table';

const FILTERS: Filter[] = ['open', 'mine', 'overdue', 'all'];

function filterLabel(filter: Filter): string {
  switch (filter) {
    case 'open': return AJS.I18n.getText('tandem.review.list.open');
    case 'mine': return AJS.I18n.getText('tandem.review.list.mine');
    case 'overdue': return AJS.I18n.getText('tandem.review.list.overdue');
    case 'all': return AJS.I18n.getText('tandem.review.list.all');
  }
}

/** What an empty list says: why it is empty, and what to do. */
function emptyText(query: ListQuery): string {
  if (isNarrowed(query)) return AJS.I18n.getText('tandem.review.list.empty.narrowed');
  switch (query.filter) {
    case 'mine': return AJS.I18n.getText('tandem.review.list.empty.mine');
    case 'overdue': return AJS.I18n.getText('tandem.review.list.empty.overdue');
    default: return AJS.I18n.getText('tandem.review.list.empty');
  }
}

export function ReviewList({ project }: { project: string }) {
  const [query, setQuery] = useState<ListQuery>(firstQuery);
  const [page, setPage] = useState<PageOf<Review> | undefined>();
  const [problems, setProblems] = useState<Problem[]>([]);
  const { filter, sort } = query;

  useEffect(() => {
    let isCurrent = true;
    call<PageOf<Review>>('GET', listPath(project, query)).then(
      (answer) => { if (isCurrent) { setPage(answer); setProblems([]); } },
      (failure) => { if (isCurrent) setProblems(failure instanceof RestError ? failure.problems : [{ code: 'unknown', message: String(failure) }]); });
    return () => { isCurrent = false; };
  }, [project, query]);

  const change = (wanted: Partial<ListQuery>): void => setQuery({ ...query, start: 0, ...wanted });
  const order = (field: string): void => change({ sort: sort === field ? `-${field}` : field });
  return (
    <>
      <h2>{AJS.I18n.getText('tandem.review.list.name')}</h2>
      <Tabs project={project} open="list" />
      <div class="tandem-review-bar">
        <div class="aui-buttons tandem-review-filters" role="group" aria-label={AJS.I18n.getText('tandem.review.list.filter')}>
          {FILTERS.map((one) => <button type="button" class="aui-button" data-filter={one} aria-pressed={one === filter} onClick={() => change({ filter: one, state: '' })}>{filterLabel(one)}</button>)}
        </div>
        <a class="aui-button" id="tandem-review-export" href={exportAddress(project, query)} download>{AJS.I18n.getText('tandem.review.list.export')}</a>
      </div>
      <Filters query={query} onChange={change} />
      {problems.length > 0 && <div class="aui-message aui-message-error" role="alert">{problems.map((problem) => <p>{problem.message}</p>)}</div>}
      {!page && problems.length === 0 && <p class="tandem-review-loading">{AJS.I18n.getText('tandem.review.loading')}</p>}
      {page && page.values.length === 0 && <p class="tandem-review-empty">{emptyText(query)}</p>}
      {page && page.values.length > 0 && <Table reviews={page.values} sort={sort} onSort={order} />}
      {page && page.total > LIMIT && <Pager page={page} onGo={(start) => change({ start })} />}
    </>
  );
}

function Pager({ page, onGo }: { page: PageOf<Review>; onGo: (start: number) => void }) {
  return (
    <nav class="tandem-review-pager" aria-label={AJS.I18n.getText('tandem.review.list.pages')}>
      <button type="button" class="aui-button" disabled={page.start === 0} onClick={() => onGo(Math.max(0, page.start - LIMIT))}>{AJS.I18n.getText('tandem.review.list.previous')}</button>
      <span>{AJS.I18n.getText('tandem.review.list.range', page.start + 1, page.start + page.values.length, page.total)}</span>
      <button type="button" class="aui-button" disabled={page.start + page.values.length >= page.total} onClick={() => onGo(page.start + LIMIT)}>{AJS.I18n.getText('tandem.review.list.next')}</button>
    </nav>
  );
}

whenReady(() => {
  const place = document.getElementById('tandem-review-list');
  if (!place?.dataset.project) return;
  place.textContent = '';
  render(<ReviewList project={place.dataset.project} />, place);
});
