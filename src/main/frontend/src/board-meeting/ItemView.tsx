import { useEffect, useState } from 'preact/hooks';
import { ConflictList } from '../review/ConflictList';
import { dateTime, number, spread } from '../review/format';
import { riskClass, riskLabel, stateClass, stateLabel } from '../review/labels';
import type { Review } from '../review/types';
import type { Problem } from '../shared/rest';
import { type Ballot, BoardView, VoteForm } from '../review-page/BoardView';
import { Problems } from '../review-page/fields';
import { ProposalView } from '../review-page/ProposalView';
import type { Item } from './model';
import { Timer } from './Timer';

export interface ItemChange { note?: string; skip?: string; minutes?: number }

interface Props { item: Item; running: boolean; editable: boolean; busy: boolean; problems: Problem[]; onVote: (ballot: Ballot) => void; onChange: (change: ItemChange) => void }

/** The change that is talked about now: what it does, who said what, the reader's own vote, and the chair's notes. */
export function ItemView({ item, running, editable, busy, problems, onVote, onChange }: Props) {
  const review = item.review;
  if (!review) return null;
  return (
    <article class="tandem-meeting-item" data-review={item.reviewId}>
      <header>
        <p class="tandem-review-crumbs"><a href={`${AJS.contextPath()}/browse/${encodeURIComponent(review.issueKey)}`}>{review.issueKey}</a> / <a href={`${AJS.contextPath()}/secure/TandemReview.jspa?id=${review.id}`}>{AJS.I18n.getText('tandem.review.number', review.id)}</a></p>
        <h3>{review.title}</h3>
        <p class="tandem-meeting-impact"><span class={stateClass(review.state)}>{stateLabel(review.state)}</span> {impactLine(review)}</p>
        {item.skipped !== '' && <p class="tandem-review-quiet">{AJS.I18n.getText('tandem.meeting.skipped.because', item.skipped)}</p>}
      </header>
      {running && <Timer minutes={item.minutes} item={item.reviewId} />}
      {item.conflicts && item.conflicts.length > 0 && <div class="aui-message aui-message-warning"><p class="title"><strong>{AJS.I18n.getText('tandem.calendar.conflicts')}</strong></p><ConflictList conflicts={item.conflicts} /></div>}
      <div class="tandem-review-layout">
        <div>
          {review.decision && <section id="tandem-review-decision"><h3>{AJS.I18n.getText('tandem.review.decided', dateTime(review.decision.at))}</h3><ul>{review.decision.reasons.map((reason) => <li>{reason}</li>)}</ul></section>}
          <ProposalView review={review} />
        </div>
        <aside>
          {review.board && <BoardView seats={review.board} isDecided={review.decision !== undefined} />}
          {review.mySeats.length > 0 ? <VoteForm key={`${review.id}/${review.mySeats.join()}`} review={review} problems={problems} busy={busy} onVote={onVote} /> : <Problems problems={problems} fields={[]} />}
          <Notes key={item.reviewId} item={item} editable={editable} busy={busy} onChange={onChange} />
        </aside>
      </div>
    </article>
  );
}

/** "5 ± 1.3 days · 12 person-days · High 12". */
export function impactLine(review: Review): preact.ComponentChildren {
  const { derived } = review;
  return (
    <>
      {derived.scheduleMean !== undefined && <> {AJS.I18n.getText('tandem.meeting.impact.schedule', spread(derived.scheduleMean, derived.scheduleDeviation ?? 0))} ·</>}
      {derived.effortMean !== undefined && <> {AJS.I18n.getText('tandem.meeting.impact.effort', number(derived.effortMean))} ·</>}
      {derived.riskBand && <> <span class={riskClass(derived.riskBand)}>{riskLabel(derived.riskBand)}</span> {derived.riskScore}</>}
    </>
  );
}

/** What was said; the chair writes it down. Text somebody is typing is never overwritten by what comes in. */
function Notes({ item, editable, busy, onChange }: { item: Item; editable: boolean; busy: boolean; onChange: (change: ItemChange) => void }) {
  const [typed, setTyped] = useState<string | undefined>();
  const [reason, setReason] = useState<string | undefined>();
  const note = typed ?? item.note;
  useEffect(() => { if (typed === item.note) setTyped(undefined); }, [item.note]);
  if (!editable) return item.note === '' ? null : <section><h3>{AJS.I18n.getText('tandem.meeting.notes')}</h3><p class="tandem-review-prose">{item.note}</p></section>;
  return (
    <section class="tandem-meeting-notes">
      <h3><label for="tandem-meeting-note">{AJS.I18n.getText('tandem.meeting.notes')}</label></h3>
      <textarea id="tandem-meeting-note" class="textarea" rows={4} maxLength={32000} value={note} onInput={(event) => setTyped(event.currentTarget.value)} />
      <p>
        <button type="button" id="tandem-meeting-note-save" class="aui-button" disabled={busy || note === item.note} onClick={() => onChange({ note })}>{AJS.I18n.getText('tandem.meeting.notes.save')}</button>
        {item.skipped === '' && reason === undefined && <button type="button" class="aui-button aui-button-link" disabled={busy} onClick={() => setReason('')}>{AJS.I18n.getText('tandem.meeting.skip')}</button>}
        {item.skipped !== '' && <button type="button" class="aui-button aui-button-link" disabled={busy} onClick={() => onChange({ skip: '' })}>{AJS.I18n.getText('tandem.meeting.unskip')}</button>}
      </p>
      {reason !== undefined && item.skipped === '' && <form class="aui tandem-meeting-skip" onSubmit={(event) => { event.preventDefault(); if (reason.trim() !== '') { onChange({ skip: reason }); setReason(undefined); } }}>
        <label for="tandem-meeting-skip">{AJS.I18n.getText('tandem.meeting.skip.why')}</label>
        <input id="tandem-meeting-skip" class="text" type="text" maxLength={1000} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
        <button type="submit" class="aui-button" disabled={busy || reason.trim() === ''}>{AJS.I18n.getText('tandem.meeting.skip')}</button>
      </form>}
      <label class="tandem-meeting-length">{AJS.I18n.getText('tandem.meeting.length')} <input class="text short-field" type="number" min={1} max={480} value={item.minutes} onChange={(event) => onChange({ minutes: Number(event.currentTarget.value) })} /></label>
    </section>
  );
}
