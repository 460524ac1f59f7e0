import { useState } from 'preact/hooks';
import { dateTime } from '../review/format';
import { auditLabel, laneLabel } from '../review/labels';
import type { AuditVerdict, Review } from '../review/types';

/** How the change was or is decided, and why that way. */
export function LaneLine({ review }: { review: Review }) {
  const reasons = review.laneReasons ?? [];
  if (reasons.length === 0) return null;
  return <p id="tandem-review-lane" class="tandem-review-quiet"><strong>{laneLabel(review.lane)}</strong>: {reasons.join(' ')}</p>;
}

/** What moved after the approval, so that it lapsed. */
export function Moved({ review }: { review: Review }) {
  const moved = review.moved ?? [];
  if (moved.length === 0 || review.state !== 'LAPSED') return null;
  return (
    <div id="tandem-review-moved" class="aui-message aui-message-warning">
      <p class="title"><strong>{AJS.I18n.getText('tandem.review.moved')}</strong></p>
      <ul>{moved.map((what) => <li>{what}</li>)}</ul>
    </div>
  );
}

const VERDICTS: AuditVerdict[] = ['FINE', 'SHOULD_HAVE_GONE_TO_BOARD'];

/** A sampled change is looked at afterwards: what was found, or where a board member enters it. */
export function Audit({ review, busy, onAudit }: { review: Review; busy: boolean; onAudit: (verdict: AuditVerdict, comment: string) => void }) {
  const [verdict, setVerdict] = useState<AuditVerdict | undefined>();
  const [comment, setComment] = useState('');
  if (!review.sampled) return null;
  return (
    <section id="tandem-review-audit">
      <h3>{AJS.I18n.getText('tandem.review.audit')}</h3>
      {review.audit && <p>{auditLabel(review.audit.verdict)} <span class="tandem-review-quiet">{AJS.I18n.getText('tandem.review.conditions.by', review.audit.by.displayName, dateTime(review.audit.at))}</span></p>}
      {review.audit?.comment && <blockquote>{review.audit.comment}</blockquote>}
      {!review.audit && !review.actions.includes('AUDIT') && <p class="tandem-review-quiet">{AJS.I18n.getText('tandem.review.audit.waiting')}</p>}
      {!review.audit && review.actions.includes('AUDIT') && (
        <form class="aui top-label tandem-review-vote" onSubmit={(event) => { event.preventDefault(); if (verdict) onAudit(verdict, comment); }}>
          <p class="tandem-review-quiet">{AJS.I18n.getText('tandem.review.audit.ask')}</p>
          <fieldset class="group"><legend><span>{AJS.I18n.getText('tandem.review.audit.found')}</span></legend>
            {VERDICTS.map((one) => (
              <div class="radio">
                <input class="radio" type="radio" name="verdict" id={`tandem-audit-${one}`} checked={verdict === one} onChange={() => setVerdict(one)} />
                <label for={`tandem-audit-${one}`}>{auditLabel(one)}</label>
              </div>
            ))}
          </fieldset>
          <div class="field-group">
            <label for="tandem-audit-comment">{AJS.I18n.getText('tandem.review.vote.comment')}</label>
            <textarea id="tandem-audit-comment" class="textarea full-width-field" rows={2} value={comment} onInput={(event) => setComment(event.currentTarget.value)} />
          </div>
          <div class="buttons-container"><button type="submit" class="aui-button aui-button-primary" disabled={busy || !verdict}>{AJS.I18n.getText('tandem.review.audit.enter')}</button></div>
        </form>
      )}
    </section>
  );
}
