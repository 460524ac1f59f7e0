import { useCallback, useEffect, useState } from 'preact/hooks';
import { call, RestError } from '../shared/rest';
import { Actions } from './Actions';
import { day, moment, number, outcomeLabel, sentence, stateLabel, stateLozenge, stepLabel, tell } from './labels';
import { Figures } from './Figures';
import { Issues } from './Issues';
import { draftOf, isChanged } from './model';
import type { Draft, Retro, RetroState } from './model';
import { Notes } from './Notes';
import { PublishPart } from './PublishPart';
import { Problem } from './Problem';

/** One retrospective: figures, what people noticed, actions, and its page. Changes are kept here until they are saved together. */
export function Retrospective({ id, onBack }: { id: number; onBack(): void }) {
  const [retro, setRetro] = useState<Retro | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const show = (found: Retro) => { setRetro(found); setDraft(draftOf(found)); };
  const load = useCallback(() => {
    setError(null);
    call<Retro>('GET', `/retrospectives/${id}`).then(show).catch((problem) => setError(sentence(problem)));
  }, [id]);
  useEffect(load, [load]);
  const changed = retro !== null && draft !== null && isChanged(retro, draft);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => { if (changed) event.preventDefault(); };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [changed]);

  const save = async (state?: RetroState) => {
    if (!retro || !draft) return;
    setBusy(true);
    try {
      show(await call<Retro>('PUT', `/retrospectives/${id}`, { version: retro.version, ...draft, actions: draft.actions.map((action) => ({ ...action, id: action.id > 0 ? action.id : null })), ...(state ? { state } : {}) }));
      tell('success', AJS.I18n.getText('tandem.retro.ui.saved'));
    } catch (problem) {
      const stale = problem instanceof RestError && problem.status === 409;
      tell(stale ? 'warning' : 'error', stale ? AJS.I18n.getText('tandem.retro.ui.stale') : sentence(problem));
      if (stale) load();
    } finally {
      setBusy(false);
    }
  };

  if (error) return <section class="tandem-retro"><Back onBack={onBack} /><Problem text={error} onRetry={load} /></section>;
  if (!retro || !draft) return <p class="tandem-retro-loading">{AJS.I18n.getText('tandem.retro.page.loading')}</p>;
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return (
    <section class="tandem-retro" data-ready="true">
      <Back onBack={onBack} />
      <header class="aui-page-header">
        <div class="aui-page-header-inner">
          <div class="aui-page-header-main">
            {retro.editable
              ? <input class="text tandem-retro-title" aria-label={AJS.I18n.getText('tandem.retro.ui.title')} maxLength={200} value={draft.title} onInput={(event) => change({ title: event.currentTarget.value })} />
              : <h1>{retro.title}</h1>}
            <p class="tandem-retro-subtitle">
              <span class={`aui-lozenge ${stateLozenge(retro.state)}`}>{stateLabel(retro.state)}</span>
              <span>{retro.release.name}</span>
              <span>{retro.findings.frozen ? AJS.I18n.getText('tandem.retro.ui.frozen', moment(retro.findings.asOf)) : AJS.I18n.getText('tandem.retro.ui.live', moment(retro.findings.asOf))}</span>
            </p>
          </div>
          {retro.editable && <div class="aui-page-header-actions"><Steps retro={retro} busy={busy} onStep={(state) => void save(state)} /></div>}
        </div>
      </header>
      <Figures findings={retro.findings} />
      <Issues retro={retro} draft={draft} onChange={change} />
      <div class="tandem-retro-columns">
        <Notes title={AJS.I18n.getText('tandem.retro.ui.notes.well')} placeholder={AJS.I18n.getText('tandem.retro.ui.note.placeholder.well')} notes={draft.wentWell} authors={retro.wentWell}
          editable={retro.editable} onChange={(wentWell) => change({ wentWell })} />
        <Notes title={AJS.I18n.getText('tandem.retro.ui.notes.improve')} placeholder={AJS.I18n.getText('tandem.retro.ui.note.placeholder.improve')} notes={draft.toImprove} authors={retro.toImprove}
          editable={retro.editable} onChange={(toImprove) => change({ toImprove })} />
      </div>
      <Actions actions={draft.actions} editable={retro.editable} onChange={(actions) => change({ actions })} />
      <Meanwhile retro={retro} />
      <PublishPart retro={retro} isUnsaved={changed} onPublished={load} />
      {changed && (
        <div class="tandem-retro-save" role="status">
          <span>{AJS.I18n.getText('tandem.retro.ui.unsaved')}</span>
          <button type="button" class="aui-button aui-button-primary" disabled={busy} onClick={() => void save()}>{AJS.I18n.getText('tandem.retro.ui.save')}</button>
          <button type="button" class="aui-button aui-button-link" onClick={() => setDraft(draftOf(retro))}>{AJS.I18n.getText('tandem.retro.ui.cancel')}</button>
        </div>)}
    </section>
  );
}

function Back({ onBack }: { onBack(): void }) {
  return <p class="tandem-retro-back"><a href="?selectedItem=tandem-records" onClick={(event) => { event.preventDefault(); onBack(); }}>← {AJS.I18n.getText('tandem.retro.ui.back')}</a></p>;
}

function Steps({ retro, busy, onStep }: { retro: Retro; busy: boolean; onStep(state: RetroState): void }) {
  return (
    <div class="aui-buttons">
      {retro.nextStates.filter((state) => state !== 'PUBLISHED').map((state) => (
        <button key={state} type="button" class="aui-button" disabled={busy} data-step={state} title={state === 'HELD' ? AJS.I18n.getText('tandem.retro.ui.state.help.HELD') : undefined} onClick={() => onStep(state)}>
          {stepLabel(retro.state, state)}
        </button>))}
    </div>
  );
}

function Meanwhile({ retro }: { retro: Retro }) {
  const { reviews, debt } = retro.findings;
  return (
    <div class="tandem-retro-columns">
      <div>
        <h2>{AJS.I18n.getText('tandem.retro.ui.reviews')}</h2>
        {reviews.length === 0 ? <p class="tandem-retro-quiet">{AJS.I18n.getText('tandem.retro.ui.reviews.none')}</p>
          : <ul class="tandem-retro-plain">{reviews.map((review) => <li key={review.id}><a href={`${AJS.contextPath()}/browse/${review.issueKey}`}>{review.issueKey}</a> {review.title} · {outcomeLabel(review.outcome)} · {day(review.decided)}</li>)}</ul>}
      </div>
      <div>
        <h2>{AJS.I18n.getText('tandem.retro.ui.debt')}</h2>
        <p class="tandem-retro-quiet">{AJS.I18n.getText('tandem.retro.ui.debt.total', debt.items, number(debt.principal), number(debt.interest))}</p>
      </div>
    </div>
  );
}
