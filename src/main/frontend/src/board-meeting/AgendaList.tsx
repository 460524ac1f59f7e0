import { riskClass, riskLabel, stateClass, stateLabel } from '../review/labels';
import { isDecided, issueOf, type Item, type Meeting, movedBy, titleOf } from './model';

interface Props { meeting: Meeting; current: number | undefined; editable: boolean; busy: boolean; onOpen: (reviewId: number) => void; onOrder: (items: Item[]) => void; onAdd: (reviewId: number) => void }

/** The agenda in its order, and what could still be put on it. */
export function AgendaList({ meeting, current, editable, busy, onOpen, onOrder, onAdd }: Props) {
  return (
    <nav class="tandem-meeting-agenda" aria-label={AJS.I18n.getText('tandem.meeting.agenda')}>
      <h3>{AJS.I18n.getText('tandem.meeting.agenda')}</h3>
      {meeting.items.length === 0 && <p class="tandem-review-quiet">{AJS.I18n.getText('tandem.meeting.agenda.empty')}</p>}
      <ol>{meeting.items.map((item, index) => (
        <li key={item.reviewId} class={`${item.reviewId === current ? 'tandem-meeting-current' : ''} ${item.skipped !== '' ? 'tandem-meeting-skipped' : ''}`} data-item={item.reviewId}>
          <button type="button" class="tandem-meeting-open" aria-current={item.reviewId === current ? 'true' : undefined} onClick={() => onOpen(item.reviewId)}>
            <strong>{issueOf(item)}</strong> {titleOf(item)}
          </button>
          <span class="tandem-meeting-facts"><Facts item={item} /> <span class="tandem-review-quiet">{AJS.I18n.getText('tandem.meeting.minutes', item.minutes)}</span></span>
          {editable && <span class="tandem-meeting-order">
            <button type="button" class="aui-button aui-button-link" disabled={busy || index === 0} aria-label={AJS.I18n.getText('tandem.meeting.up', titleOf(item))} onClick={() => onOrder(movedBy(meeting.items, index, -1))}>↑</button>
            <button type="button" class="aui-button aui-button-link" disabled={busy || index === meeting.items.length - 1} aria-label={AJS.I18n.getText('tandem.meeting.down', titleOf(item))} onClick={() => onOrder(movedBy(meeting.items, index, 1))}>↓</button>
          </span>}
        </li>
      ))}</ol>
      {editable && meeting.waiting.length > 0 && <details class="tandem-meeting-waiting" open={meeting.items.length === 0}>
        <summary>{AJS.I18n.getText('tandem.meeting.waiting', meeting.waiting.length)}</summary>
        <ul>{meeting.waiting.map((review) => (
          <li key={review.reviewId}><span>{review.issueKey} {review.title}</span> <button type="button" class="aui-button aui-button-link" disabled={busy} onClick={() => onAdd(review.reviewId)}>{AJS.I18n.getText('tandem.meeting.add')}</button></li>
        ))}</ul>
      </details>}
    </nav>
  );
}

function Facts({ item }: { item: Item }) {
  const band = item.outcome?.riskBand ?? item.review?.derived.riskBand;
  const state = item.outcome?.state ?? item.review?.state;
  return (
    <>
      {band && <span class={riskClass(band)}>{riskLabel(band)}</span>}
      {isDecided(item) && state && <span class={stateClass(state)}>{stateLabel(state)}</span>}
      {item.skipped !== '' && <span class="aui-lozenge">{AJS.I18n.getText('tandem.meeting.skipped')}</span>}
      {item.review?.overdue && <span class="aui-lozenge aui-lozenge-removed">{AJS.I18n.getText('tandem.review.overdue')}</span>}
    </>
  );
}
