import { dateTime } from '../review/format';
import { laneLabel, riskClass, riskLabel, stateClass, stateLabel, typeLabel } from '../review/labels';
import type { Review } from '../review/types';

/** The reviews, one a row; most columns sort. */
export function Table({ reviews, sort, onSort }: { reviews: Review[]; sort: string; onSort: (field: string) => void }) {
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
      <td><a href={`${AJS.contextPath()}/secure/TandemReview.jspa?id=${review.id}`}>{review.title}</a><Kind review={review} /></td>
      <td><span class={stateClass(review.state)}>{stateLabel(review.state)}</span></td>
      <td>{review.derived.riskBand ? <><span class={riskClass(review.derived.riskBand)}>{riskLabel(review.derived.riskBand)}</span> {review.derived.riskScore}</> : '–'}</td>
      <td>{review.board ? `${voting.filter((seat) => seat.vote).length} / ${voting.length}` : '–'}{review.mySeats.length > 0 && <> <span class="aui-lozenge aui-lozenge-inprogress">{AJS.I18n.getText('tandem.review.list.yours')}</span></>}</td>
      <td>{review.proposer.displayName}</td>
      <td>{review.times.due && !review.decision ? dateTime(review.times.due) : '–'}{review.overdue && <> <span class="aui-lozenge aui-lozenge-removed">{AJS.I18n.getText('tandem.review.overdue')}</span></>}</td>
    </tr>
  );
}

/** What sets it apart from an ordinary change before the board. */
function Kind({ review }: { review: Review }) {
  const words = [review.type === 'NORMAL' ? '' : typeLabel(review.type), review.lane === 'BOARD' ? '' : laneLabel(review.lane), review.sampled ? AJS.I18n.getText('tandem.review.sampled') : ''].filter((word) => word !== '');
  return words.length === 0 ? null : <span class="tandem-review-quiet"> · {words.join(' · ')}</span>;
}
