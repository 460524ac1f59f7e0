import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whenReady } from '../shared/platform';
import { call, type Problem, RestError } from '../shared/rest';
import type { Review, TrailEntry } from '../review/types';
import type { Ballot } from './BoardView';
import { Problems } from './fields';
import { PlannedFor } from './PlannedFields';
import { ProposalForm } from './ProposalForm';
import { ReviewView } from './ReviewView';
import { type Draft, draftOf, emptyDraft, proposalOf } from './state';

interface Asked { id: string; issueKey: string; summary: string }

/** The page of one review, or of one still to be written. */
export function ReviewPage({ asked, onCreated }: { asked: Asked; onCreated: (id: number) => void }) {
  const [review, setReview] = useState<Review | undefined>();
  const [trail, setTrail] = useState<TrailEntry[]>([]);
  const [draft, setDraft] = useState<Draft | undefined>(asked.id === '' ? emptyDraft(asked.summary) : undefined);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const [key] = useState(requestKey);

  /** Runs one call; a refusal is shown, and a newer version that comes with it is taken over. */
  async function attempt(work: () => Promise<Review>): Promise<Review | undefined> {
    setBusy(true);
    setProblems([]);
    try {
      const answered = await work();
      setReview(answered);
      setTrail(await call<TrailEntry[]>('GET', `/reviews/${answered.id}/trail`));
      return answered;
    } catch (failure) {
      setProblems(problemsOf(failure));
      const current = failure instanceof RestError ? (failure.current as { current?: Review } | undefined)?.current : undefined;
      if (current?.id) setReview(current);
      return undefined;
    } finally {
      setBusy(false);
    }
  }

  useEffect(() => {
    if (asked.id !== '') void attempt(() => call<Review>('GET', `/reviews/${encodeURIComponent(asked.id)}`));
  }, [asked.id]);

  async function save(edited: Draft, thenSubmit: boolean): Promise<void> {
    const saved = await attempt(() => (review
      ? call<Review>('PUT', `/reviews/${review.id}`, { version: review.version, ...proposalOf(edited) })
      : call<Review>('POST', '/reviews', { issueKey: asked.issueKey, ...proposalOf(edited) }, { 'Idempotency-Key': key })));
    if (!saved) return;
    const submitted = thenSubmit ? await attempt(() => call<Review>('POST', `/reviews/${saved.id}/submit`, { version: saved.version })) : saved;
    if (!submitted) return;
    setDraft(undefined);
    if (asked.id === '') onCreated(saved.id);
  }

  if (draft) {
    return (
      <PlannedFor.Provider value={{ issueKey: review?.issueKey ?? asked.issueKey, review: review?.id }}>
        <h2>{review ? AJS.I18n.getText('tandem.review.edit.title', review.issueKey) : AJS.I18n.getText('tandem.review.new.title', asked.issueKey)}</h2>
        <ProposalForm issueKey={review?.issueKey ?? asked.issueKey} draft={draft} problems={problems} busy={busy} maySubmit={!review || review.actions.includes('SUBMIT')} onChange={setDraft}
          onSave={(thenSubmit) => void save(draft, thenSubmit)} onCancel={() => (review ? setDraft(undefined) : window.history.back())} />
      </PlannedFor.Provider>
    );
  }
  if (!review) return problems.length > 0 ? <Problems problems={problems} fields={[]} /> : <p class="tandem-review-loading">{AJS.I18n.getText('tandem.review.loading')}</p>;
  return (
    <ReviewView review={review} trail={trail} problems={problems} busy={busy} onEdit={() => { setProblems([]); setDraft(draftOf(review)); }}
      onMove={(action) => void attempt(() => call<Review>('POST', `/reviews/${review.id}/${action}`, { version: review.version }))}
      onSettle={(condition, state, note) => void attempt(() => call<Review>('POST', `/reviews/${review.id}/conditions/${condition}`, { version: review.version, state, note }))}
      onAudit={(verdict, comment) => void attempt(() => call<Review>('POST', `/reviews/${review.id}/audit`, { version: review.version, verdict, comment }))}
      onOutcome={(actual, correction) => void attempt(() => (correction
        ? call<Review>('PUT', `/reviews/${review.id}/actual`, { version: review.version, actual })
        : call<Review>('POST', `/reviews/${review.id}/verify`, { version: review.version, actual })))}
      onVote={(ballot: Ballot) => void attempt(() => call<Review>('POST', `/reviews/${review.id}/votes`, ballot))} />
  );
}

const problemsOf = (failure: unknown): Problem[] => (failure instanceof RestError ? failure.problems : [{ code: 'unknown', message: String(failure) }]);

/** One key per opened form: a double click creates one review. */
const requestKey = (): string => `review-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

whenReady(() => {
  const place = document.getElementById('tandem-review-page');
  if (!place) return;
  const asked = new URLSearchParams(window.location.search);
  place.textContent = '';
  render(<ReviewPage asked={{ id: asked.get('id') ?? '', issueKey: asked.get('issueKey') ?? '', summary: asked.get('summary') ?? '' }}
    onCreated={(id) => window.history.replaceState(null, '', `${AJS.contextPath()}/secure/TandemReview.jspa?id=${id}`)} />, place);
});
