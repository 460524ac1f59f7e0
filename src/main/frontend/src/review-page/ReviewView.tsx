import { stateClass, stateLabel, typeLabel } from '../review/labels';
import { dateTime } from '../review/format';
import type { AuditVerdict, ConditionState, Review, TrailEntry } from '../review/types';
import type { Problem } from '../shared/rest';
import { type Ballot, BoardView, VoteForm } from './BoardView';
import { Conditions } from './Conditions';
import { Conflicts } from './Conflicts';
import { Problems } from './fields';
import { Audit, LaneLine, Moved } from './Lane';
import { OutcomeView } from './OutcomeView';
import { ProposalView } from './ProposalView';
import { Trail } from './Trail';

interface Props {
  review: Review;
  trail: TrailEntry[];
  problems: Problem[];
  busy: boolean;
  onEdit: () => void;
  onMove: (action: 'submit' | 'withdraw' | 'implemented') => void;
  onVote: (ballot: Ballot) => void;
  onSettle: (condition: string, state: ConditionState, note: string) => void;
  onAudit: (verdict: AuditVerdict, comment: string) => void;
  onOutcome: (actual: Record<string, unknown>, correction: boolean) => void;
}

/** One review with everything that belongs to it. */
export function ReviewView({ review, trail, problems, busy, onEdit, onMove, onVote, onSettle, onAudit, onOutcome }: Props) {
  const voting = review.mySeats.length > 0;
  return (
    <>
      <header class="tandem-review-head">
        <div>
          <p class="tandem-review-crumbs"><a href={`${AJS.contextPath()}/browse/${encodeURIComponent(review.issueKey)}`}>{review.issueKey}</a> / {AJS.I18n.getText('tandem.review.number', review.id)}</p>
          <h2>{review.title}</h2>
          <p class="tandem-review-quiet">
            <span class={stateClass(review.state)} id="tandem-review-state">{stateLabel(review.state)}</span> {typeLabel(review.type)} · {AJS.I18n.getText('tandem.review.proposed', review.proposer.displayName, dateTime(review.times.created))}
            {review.times.due && !review.decision && <> · {AJS.I18n.getText('tandem.review.due', dateTime(review.times.due))} {review.overdue && <span class="aui-lozenge aui-lozenge-removed">{AJS.I18n.getText('tandem.review.overdue')}</span>}</>}
          </p>
        </div>
        <div class="aui-buttons"><Actions review={review} busy={busy} onEdit={onEdit} onMove={onMove} /></div>
      </header>
      {!voting && <Problems problems={problems} fields={['actual']} />}
      <Gate review={review} />
      <Moved review={review} />
      <LaneLine review={review} />
      <Conflicts id={review.id} version={review.version} planned={review.planned?.from !== undefined} />
      <div class="tandem-review-layout">
        <div>
          {review.decision && <DecisionView decision={review.decision} />}
          <Conditions conditions={review.conditions} busy={busy} onSettle={onSettle} />
          <Audit review={review} busy={busy} onAudit={onAudit} />
          <OutcomeView review={review} problems={problems} busy={busy} onEnter={onOutcome} />
          <ProposalView review={review} />
        </div>
        <aside>
          {review.board && <BoardView seats={review.board} isDecided={review.decision !== undefined} />}
          {voting && <VoteForm review={review} problems={problems} busy={busy} onVote={onVote} />}
        </aside>
      </div>
      <Trail entries={trail} />
    </>
  );
}

function Actions({ review, busy, onEdit, onMove }: Pick<Props, 'review' | 'busy' | 'onEdit' | 'onMove'>) {
  const may = (action: string): boolean => review.actions.includes(action);
  return (
    <>
      {may('SUBMIT') && <button type="button" id="tandem-review-submit" class="aui-button aui-button-primary" disabled={busy} onClick={() => onMove('submit')}>{AJS.I18n.getText('tandem.review.action.submit')}</button>}
      {may('EDIT') && <button type="button" class="aui-button" disabled={busy} onClick={onEdit}>{AJS.I18n.getText('tandem.review.action.edit')}</button>}
      {may('IMPLEMENT') && <button type="button" class="aui-button" disabled={busy} onClick={() => onMove('implemented')}>{AJS.I18n.getText('tandem.review.action.implemented')}</button>}
      {may('VERIFY') && <a class="aui-button aui-button-primary" href="#tandem-review-outcome">{AJS.I18n.getText('tandem.outcome.enter')}</a>}
      {may('WITHDRAW') && <button type="button" class="aui-button" disabled={busy} onClick={() => onMove('withdraw')}>{AJS.I18n.getText('tandem.review.action.withdraw')}</button>}
    </>
  );
}

function Gate({ review }: { review: Review }) {
  if (review.state === 'WITHDRAWN') return null;
  const names = review.gate.unblockers.map((person) => person.displayName).join(', ');
  return (
    <div id="tandem-review-gate" class={`aui-message ${review.gate.open ? 'aui-message-success' : 'aui-message-warning'}`}>
      <p class="title"><strong>{review.gate.reasons[0]}</strong></p>
      {!review.gate.open && names && <p>{AJS.I18n.getText('tandem.review.gate.unblockers', names)}</p>}
    </div>
  );
}

function DecisionView({ decision }: { decision: NonNullable<Review['decision']> }) {
  return (
    <section id="tandem-review-decision">
      <h3>{AJS.I18n.getText('tandem.review.decided', dateTime(decision.at))}</h3>
      <ul>{decision.reasons.map((reason) => <li>{reason}</li>)}</ul>
    </section>
  );
}
