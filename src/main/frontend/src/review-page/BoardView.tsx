import { useState } from 'preact/hooks';
import { decisionClass, decisionLabel } from '../review/labels';
import { dateTime } from '../review/format';
import type { Review, Seat, VoteDecision } from '../review/types';
import type { Problem } from '../shared/rest';
import { Field, fieldId, LongField, Problems } from './fields';

/** The seats with their votes, and whose vote is still wanted. */
export function BoardView({ seats, isDecided }: { seats: Seat[]; isDecided?: boolean }) {
  return (
    <section aria-labelledby="tandem-review-board">
      <h3 id="tandem-review-board">{AJS.I18n.getText('tandem.review.board')}</h3>
      <ul class="tandem-review-board">{seats.map((seat) => <SeatView seat={seat} isDecided={isDecided ?? false} />)}</ul>
    </section>
  );
}

function seatStatus(seat: Seat, isDecided: boolean): string {
  if (seat.stepsAside) return AJS.I18n.getText('tandem.review.seat-status.aside');
  return isDecided ? AJS.I18n.getText('tandem.review.seat-status.none') : AJS.I18n.getText('tandem.review.seat-status.waiting');
}

function SeatView({ seat, isDecided }: { seat: Seat; isDecided: boolean }) {
  const { vote } = seat;
  return (
    <li data-seat={seat.name}>
      <div class="tandem-review-seat-line">
        <strong>{seat.label}</strong>
        {vote ? <span class={decisionClass(vote.decision)}>{decisionLabel(vote.decision)}</span>
          : <span class="aui-lozenge aui-lozenge-subtle">{seatStatus(seat, isDecided)}</span>}
      </div>
      <div class="tandem-review-quiet">
        {vote ? vote.voter.displayName : seat.holders.map((holder) => holder.displayName).join(', ')}
        {vote?.onBehalfOf && ` ${AJS.I18n.getText('tandem.review.vote.behalf', vote.onBehalfOf.displayName)}`}
        {vote && <> · <time dateTime={vote.at}>{dateTime(vote.at)}</time></>}
        {seat.veto && ` · ${AJS.I18n.getText('tandem.review.seat.veto')}`}
      </div>
      {vote?.comment && <blockquote>{vote.comment}</blockquote>}
      {vote && vote.conditions.length > 0 && <ul class="tandem-review-conditions">{vote.conditions.map((condition) => <li>{condition.text} <span class="tandem-review-quiet">({condition.owner.displayName})</span></li>)}</ul>}
    </li>
  );
}

const DECISIONS: VoteDecision[] = ['APPROVE', 'APPROVE_WITH_CONDITIONS', 'REQUEST_CHANGES', 'REJECT', 'ABSTAIN'];
const FIELDS = ['decision', 'comment', 'seat', 'conditions'];

export interface Ballot { seat: string; decision: VoteDecision; comment: string; conditions: { text: string; owner?: string }[] }

/** Where a seat's holder votes. */
export function VoteForm({ review, problems, busy, onVote }: { review: Review; problems: Problem[]; busy: boolean; onVote: (ballot: Ballot) => void }) {
  const [seat, setSeat] = useState(review.mySeats[0] ?? '');
  const [decision, setDecision] = useState<VoteDecision | undefined>();
  const [comment, setComment] = useState('');
  const [conditions, setConditions] = useState('');
  const label = (name: string): string => review.board?.find((one) => one.name === name)?.label ?? name;
  const promised = conditions.split('\n').map((text) => text.trim()).filter((text) => text !== '').map((text) => ({ text }));
  return (
    <form id="vote" class="aui top-label tandem-review-vote" onSubmit={(event) => { event.preventDefault(); if (decision) onVote({ seat, decision, comment, conditions: decision === 'APPROVE_WITH_CONDITIONS' ? promised : [] }); }}>
      <h3>{AJS.I18n.getText('tandem.review.vote.title')}</h3>
      <Problems problems={problems} fields={FIELDS} />
      {review.mySeats.length > 1 && <Field path="seat" label={AJS.I18n.getText('tandem.review.vote.seat')} problems={problems}>
        <select id={fieldId('seat')} class="select" value={seat} onChange={(event) => setSeat(event.currentTarget.value)}>{review.mySeats.map((name) => <option value={name}>{label(name)}</option>)}</select>
      </Field>}
      {review.mySeats.length === 1 && <p class="tandem-review-quiet">{AJS.I18n.getText('tandem.review.vote.as', label(review.mySeats[0]!))}</p>}
      <fieldset class="group">
        <legend><span>{AJS.I18n.getText('tandem.review.vote.decision')}</span></legend>
        {DECISIONS.map((option) => (
          <div class="radio">
            <input class="radio" type="radio" name="decision" id={fieldId(option)} value={option} checked={decision === option} onChange={() => setDecision(option)} />
            <label for={fieldId(option)}>{decisionLabel(option)}</label>
          </div>
        ))}
      </fieldset>
      {decision === 'APPROVE_WITH_CONDITIONS' && <LongField path="conditions" label={AJS.I18n.getText('tandem.review.vote.conditions')} hint={AJS.I18n.getText('tandem.review.vote.conditions.hint', review.proposer.displayName)} required problems={problems} rows={2} value={conditions} onChange={setConditions} />}
      <LongField path="comment" label={AJS.I18n.getText('tandem.review.vote.comment')} required={decision !== undefined && decision !== 'APPROVE'} problems={problems} rows={3} value={comment} onChange={setComment} />
      <div class="buttons-container"><div class="buttons"><button type="submit" class="aui-button aui-button-primary" disabled={busy || !decision}>{AJS.I18n.getText('tandem.review.vote.cast')}</button></div></div>
    </form>
  );
}
