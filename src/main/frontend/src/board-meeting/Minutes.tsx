import { dateTime, number } from '../review/format';
import { decisionLabel, riskClass, riskLabel, stateClass, stateLabel } from '../review/labels';
import type { Vote } from '../review/types';
import type { Item, Meeting } from './model';

/** What a closed meeting decided, as it was then. */
export function Minutes({ meeting }: { meeting: Meeting }) {
  const present = meeting.participants.filter((one) => one.present).map((one) => one.person.displayName);
  const missing = meeting.participants.filter((one) => !one.present).map((one) => one.person.displayName);
  return (
    <section class="tandem-meeting-minutes">
      <dl>
        <dt>{AJS.I18n.getText('tandem.meeting.held')}</dt><dd>{meeting.startedAt && dateTime(meeting.startedAt)} – {meeting.closedAt && dateTime(meeting.closedAt)}</dd>
        <dt>{AJS.I18n.getText('tandem.meeting.present')}</dt><dd>{present.join(', ') || '–'}</dd>
        <dt>{AJS.I18n.getText('tandem.meeting.missing')}</dt><dd>{missing.join(', ') || '–'}</dd>
      </dl>
      {meeting.items.length === 0 && <p class="tandem-review-quiet">{AJS.I18n.getText('tandem.meeting.agenda.empty')}</p>}
      {meeting.items.map((item) => <Entry key={item.reviewId} item={item} />)}
    </section>
  );
}

function Entry({ item }: { item: Item }) {
  const outcome = item.outcome;
  if (!outcome) return null;
  return (
    <article class="tandem-meeting-entry" data-review={item.reviewId}>
      <h3><a href={`${AJS.contextPath()}/browse/${encodeURIComponent(outcome.issueKey)}`}>{outcome.issueKey}</a> <a href={`${AJS.contextPath()}/secure/TandemReview.jspa?id=${item.reviewId}`}>{outcome.title}</a></h3>
      <p>
        <span class={stateClass(outcome.state)}>{stateLabel(outcome.state)}</span>
        {outcome.riskBand && <> <span class={riskClass(outcome.riskBand)}>{riskLabel(outcome.riskBand)}</span> {outcome.riskScore}</>}
        {outcome.scheduleMean !== undefined && <> · {AJS.I18n.getText('tandem.meeting.impact.schedule', number(outcome.scheduleMean))}</>}
        {outcome.effortMean !== undefined && <> · {AJS.I18n.getText('tandem.meeting.impact.effort', number(outcome.effortMean))}</>}
      </p>
      {item.skipped !== '' && <p class="tandem-review-quiet">{AJS.I18n.getText('tandem.meeting.skipped.because', item.skipped)}</p>}
      {outcome.reasons.length > 0 && <ul>{outcome.reasons.map((reason) => <li>{reason}</li>)}</ul>}
      {outcome.votes.length > 0 && <ul class="tandem-meeting-votes">{outcome.votes.map((vote) => <VoteLine vote={vote} />)}</ul>}
      {outcome.due && <p class="tandem-review-quiet">{AJS.I18n.getText('tandem.review.due', dateTime(outcome.due))}</p>}
      {item.note !== '' && <p class="tandem-review-prose">{item.note}</p>}
    </article>
  );
}

function VoteLine({ vote }: { vote: Vote }) {
  return (
    <li>
      <strong>{vote.seatLabel}</strong> {vote.voter.displayName}{vote.onBehalfOf && ` ${AJS.I18n.getText('tandem.review.vote.behalf', vote.onBehalfOf.displayName)}`}: {decisionLabel(vote.decision)}{vote.comment && ` — ${vote.comment}`}
      {vote.conditions.length > 0 && <ul>{vote.conditions.map((condition) => <li>{condition.text} <span class="tandem-review-quiet">({condition.owner.displayName})</span></li>)}</ul>}
    </li>
  );
}
