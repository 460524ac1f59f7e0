import { useEffect, useState } from 'preact/hooks';
import { openForm } from '../debt/openForm';
import { kindLabel } from '../debt/labels';
import type { Choices } from '../debt/model';
import { choices as choicesOf } from '../debt/requests';
import { acceptForm, dismiss, dismissAll, listSuggestions, reopen, scanOf, SUGGESTIONS_PER_PAGE } from '../debt/suggestions';
import type { Scan, Suggestion, SuggestionPage as Page, SuggestionState } from '../debt/suggestions';
import { Tabs } from '../debt/Tabs';
import { sentence, tell } from '../debt/tell';
import { FilterSelect } from '../shared/filters';
import { List } from './List';
import { ScanBar } from './ScanBar';

/** The sentences of a project's issues that admit a debt: found by a scan, recorded or dismissed here. */
export function SuggestionPage({ project, mayScan }: { project: string; mayScan: boolean }) {
  const [choices, setChoices] = useState<Choices | null>(null);
  const [scan, setScan] = useState<Scan | null>(null);
  const [page, setPage] = useState<Page | null>(null);
  const [state, setState] = useState<SuggestionState>('OPEN');
  const [kind, setKind] = useState('');
  const [start, setStart] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<string | null>(null);

  const load = async () => {
    try {
      const now = await listSuggestions(project, state, kind, start);
      // The last page may have emptied under somebody's hands.
      if (now.values.length === 0 && start > 0) setStart(Math.max(0, start - SUGGESTIONS_PER_PAGE));
      else setPage(now);
      setError(null);
    } catch (problem) {
      setError(sentence(problem));
    }
    setSelected(new Set());
  };
  useEffect(() => {
    choicesOf(project).then(setChoices, (problem) => setError(sentence(problem)));
    scanOf(project).then((known) => setScan(known.state === 'NEVER' ? null : known), (problem) => setError(sentence(problem)));
  }, [project]);
  useEffect(() => void load(), [project, state, kind, start]);

  const attempt = async (work: () => Promise<string>) => {
    try {
      tell('success', await work());
    } catch (problem) {
      tell('error', sentence(problem));
    }
    await load();
    document.querySelector<HTMLElement>('.tandem-suggestion-row')?.focus();
  };
  const record = (suggestion: Suggestion) => openForm({
    ...acceptForm(suggestion, project, '', choices!),
    onSaved: (debt) => void attempt(async () => AJS.I18n.getText('tandem.suggestion.page.recorded', debt.title)),
  });
  const say = (work: Promise<unknown>, done: string) => void attempt(() => work.then(() => done));
  const select = (ids: string[], isOn: boolean) => setSelected((now) => {
    const next = new Set(now);
    ids.forEach((id) => (isOn ? next.add(id) : next.delete(id)));
    return next;
  });
  const show = (change: () => void) => { change(); setStart(0); };

  const states: [string, string][] = [['DISMISSED', AJS.I18n.getText('tandem.suggestion.state.DISMISSED')], ['ACCEPTED', AJS.I18n.getText('tandem.suggestion.state.ACCEPTED')]];
  return (
    <div class="tandem-debt-page tandem-suggestion-page" data-ready={page !== null && choices !== null ? 'true' : undefined}>
      <header class="aui-page-header">
        <div class="aui-page-header-inner">
          <div class="aui-page-header-main">
            <h1>{AJS.I18n.getText('tandem.suggestion.name')}</h1>
            <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.suggestion.page.intro')}</p>
          </div>
        </div>
      </header>
      <Tabs project={project} open="suggestions" />
      <ScanBar project={project} mayScan={mayScan} scan={scan} onScan={setScan} onNews={() => void load()} />
      <form class="aui tandem-debt-filters" onSubmit={(event) => event.preventDefault()}>
        <FilterSelect label={AJS.I18n.getText('tandem.suggestion.filter.state')} any={AJS.I18n.getText('tandem.suggestion.state.OPEN')} name="state" value={state === 'OPEN' ? '' : state} options={states}
          onChange={(wanted) => show(() => setState((wanted || 'OPEN') as SuggestionState))} />
        <FilterSelect label={AJS.I18n.getText('tandem.debt.filter.kind')} any={AJS.I18n.getText('tandem.debt.filter.kind.any')} name="kind" value={kind}
          options={(choices?.kinds ?? []).map((one) => [one, kindLabel(one)])} onChange={(wanted) => show(() => setKind(wanted))} />
      </form>
      {error !== null && <div class="aui-message aui-message-error" role="alert"><p>{error}</p></div>}
      {error === null && (page === null || choices === null) && <p class="tandem-debt-loading" role="status">{AJS.I18n.getText('tandem.debt.page.loading')}</p>}
      {selected.size > 0 && (
        <div class="tandem-debt-bulk" role="region" aria-label={AJS.I18n.getText('tandem.suggestion.page.bulk')}>
          <strong>{AJS.I18n.getText('tandem.suggestion.page.selected', selected.size)}</strong>
          <button type="button" class="aui-button" data-do="dismiss-all" onClick={() => say(dismissAll([...selected]), AJS.I18n.getText('tandem.suggestion.page.dismissed', selected.size))}>{AJS.I18n.getText('tandem.suggestion.page.bulk')}</button>
        </div>)}
      {error === null && page && choices && (page.values.length > 0
        ? (
          <>
            <List suggestions={page.values} project={project} mayWrite={choices.mayWrite} selected={selected} onSelect={select} onAccept={record}
              onDismiss={(suggestion) => say(dismiss(suggestion.id), AJS.I18n.getText('tandem.suggestion.page.dismissed', 1))}
              onReopen={(suggestion) => say(reopen(suggestion.id), AJS.I18n.getText('tandem.suggestion.page.reopened'))} />
            <Pager page={page} onStart={setStart} />
          </>)
        : <Empty scan={scan} mayScan={mayScan} isUsual={state === 'OPEN' && kind === ''} />)}
    </div>
  );
}

function Pager({ page, onStart }: { page: Page; onStart(start: number): void }) {
  const last = page.start + page.values.length;
  return (
    <nav class="tandem-debt-pager" aria-label={AJS.I18n.getText('tandem.debt.page.pages')}>
      <span role="status">{AJS.I18n.getText('tandem.debt.page.range', page.start + 1, last, page.total)}</span>
      {page.total > page.values.length && (
        <span class="aui-buttons">
          <button type="button" class="aui-button" disabled={page.start === 0} onClick={() => onStart(Math.max(0, page.start - SUGGESTIONS_PER_PAGE))}>{AJS.I18n.getText('tandem.debt.page.previous')}</button>
          <button type="button" class="aui-button" disabled={last >= page.total} onClick={() => onStart(last)}>{AJS.I18n.getText('tandem.debt.page.next')}</button>
        </span>)}
    </nav>
  );
}

function Empty({ scan, mayScan, isUsual }: { scan: Scan | null; mayScan: boolean; isUsual: boolean }) {
  const text = !isUsual ? AJS.I18n.getText('tandem.suggestion.page.none') : scan !== null ? AJS.I18n.getText('tandem.suggestion.page.empty')
    : mayScan ? AJS.I18n.getText('tandem.suggestion.page.unscanned') : AJS.I18n.getText('tandem.suggestion.page.unscanned.ask');
  return <div class="tandem-debt-nothing"><p>{text}</p></div>;
}
