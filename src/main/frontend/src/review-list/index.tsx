import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whenReady } from '../shared/platform';
import { call, type Problem, RestError } from '../shared/rest';
import { dateTime } from '../review/format';
import { riskClass, riskLabel, stateClass, stateLabel, typeLabel } from '../review/labels';
import type { PageOf, Review } from '../review/types';

type Filter = 'open' | 'mine' | 'overdue' | 'all';
const FILTERS: Filter[] = ['open', 'mine', 'overdue', 'all'];
const OPEN = 'DRAFT,IN_REVIEW,CHANGES_REQUESTED,APPROVED,LAPSED,IMPLEMENTED';
const LIMIT = 50;

function filterLabel(filter: Filter): string {
  switch (filter) {
    case 'open': return AJS.I18n.getText('tandem.review.list.open');
    case 'mine': return AJS.I18n.getText('tandem.review.list.mine');
    case 'overdue': return AJS.I18n.getText('tandem.review.list.overdue');
    case 'all': return AJS.I18n.getText('tandem.review.list.all');
  }
}

/** The address of a page of the list. */
export function listPath(project: string, filter: Filter, sort: string, start: number): string {
  const wanted = new URLSearchParams({ project, sort, start: String(start), limit: String(LIMIT) });
  if (filter === 'open') wanted.set('state', OPEN);
  if (filter === 'mine') wanted.set('awaiting', 'me');
  if (filter === 'overdue') wanted.set('overdue', 'true');
  return `/reviews?${wanted}`;
}

export function ReviewList({ project }: { project: string }) {
  const [filter, setFilter] = useState<Filter>('open');
  const [sort, setSort] = useState('-created');
  const [start, setStart] = useState(0);
  const [page, setPage] = useState<PageOf<Review> | undefined>();
  const [problems, setProblems] = useState<Problem[]>([]);

  useEffect(() => {
    let isCurrent = true;
    call<PageOf<Review>>('GET', listPath(project, filter, sort, start)).then(
      (answer) => { if (isCurrent) { setPage(answer); setProblems([]); } },
      (failure) => { if (isCurrent) setProblems(failure instanceof RestError ? failure.problems : [{ code: 'unknown', message: String(failure) }]); });
    return () => { isCurrent = false; };
  }, [project, filter, sort, start]);

  const choose = (next: Filter): void => { setFilter(next); setStart(0); };
  const order = (field: string): void => { setSort(sort === field ? `-${field}` : field); setStart(0); };
  return (
    <>
      <h2>{AJS.I18n.getText('tandem.review.list.name')}</h2>
      <div class="aui-buttons tandem-review-filters" role="group" aria-label={AJS.I18n.getText('tandem.review.list.filter')}>
        {FILTERS.map((one) => <button type="button" class="aui-button" data-filter={one} aria-pressed={one === filter} onClick={() => choose(one)}>{filterLabel(one)}</button>)}
      </div>
      {problems.length > 0 && <div class="aui-message aui-message-error" role="alert">{problems.map((problem) => <p>{problem.message}</p>)}</div>}
      {!page && problems.length === 0 && <p class="tandem-review-loading">{AJS.I18n.getText('tandem.review.loading')}</p>}
      {page && page.values.length === 0 && <p class="tandem-review-empty">{AJS.I18n.getText('tandem.review.list.empty')}</p>}
      {page && page.values.length > 0 && <Table reviews={page.values} sort={sort} onSort={order} />}
      {page && page.total > LIMIT && <Pager page={page} onGo={setStart} />}
    </>
  );
}

function Table({ reviews, sort, onSort }: { reviews: Review[]; sort: string; onSort: (field: string) => void }) {
  const head = (field: string, label: string) => (
    <th scope="col" aria-sort={sort === field ? 'ascending' : sort === `-${field}` ? 'descending' : 'none'}>
      <button type="button" class="aui-button aui-button-link tandem-review-sort" onClick={() => onSort(field)}>{label}{sort === field ? ' ▲' : sort === `-${field}` ? ' ▼' : ''}</button>
    </th>
  );
  return (
    <table class="aui tandem-review-table">
      <thead><tr>
        {head('issueKey', AJS.I18n.getText('tandem.review.list.issue'))}
        {head('title', AJS.I18n.getText('tandem.review.field.title'))}
        {head('state', AJS.I18n.getText('tandem.review.list.state'))}
        {head('risk', AJS.I18n.getText('tandem.review.field.risk'))}
        <th scope="col">{AJS.I18n.getText('tandem.review.list.votes')}</th>
        {head('proposer', AJS.I18n.getText('tandem.review.list.proposer'))}
        {head('due', AJS.I18n.getText('tandem.review.list.due'))}
      </tr></thead>
      <tbody>{reviews.map((review) => <Row review={review} key={review.id} />)}</tbody>
    </table>
  );
}

function Row({ review }: { review: Review }) {
  const voting = review.board?.filter((seat) => !seat.stepsAside) ?? [];
  return (
    <tr>
      <td><a href={`${AJS.contextPath()}/browse/${encodeURIComponent(review.issueKey)}`}>{review.issueKey}</a></td>
      <td><a href={`${AJS.contextPath()}/secure/TandemReview.jspa?id=${review.id}`}>{review.title}</a>{review.type !== 'NORMAL' && <span class="tandem-review-quiet"> · {typeLabel(review.type)}</span>}</td>
      <td><span class={stateClass(review.state)}>{stateLabel(review.state)}</span></td>
      <td>{review.derived.riskBand ? <><span class={riskClass(review.derived.riskBand)}>{riskLabel(review.derived.riskBand)}</span> {review.derived.riskScore}</> : '–'}</td>
      <td>{review.board ? `${voting.filter((seat) => seat.vote).length} / ${voting.length}` : '–'}{review.mySeats.length > 0 && <> <span class="aui-lozenge aui-lozenge-inprogress">{AJS.I18n.getText('tandem.review.list.yours')}</span></>}</td>
      <td>{review.proposer.displayName}</td>
      <td>{review.times.due && !review.decision ? dateTime(review.times.due) : '–'}{review.overdue && <> <span class="aui-lozenge aui-lozenge-removed">{AJS.I18n.getText('tandem.review.overdue')}</span></>}</td>
    </tr>
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
