import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { openForm } from '../debt/dialog';
import { decisionLabel } from '../debt/labels';
import { bodyOf } from '../debt/model';
import type { Choices, Debt, DebtBody, DecisionState, Page } from '../debt/model';
import { PAGE_SIZE, choices as askChoices, decideAll, exportAddress, get, list, remove, save } from '../debt/requests';
import type { Query } from '../debt/requests';
import { Tabs } from '../debt/Tabs';
import { RestError } from '../shared/rest';
import { nextSort, readAddress, USUAL_SORT, writeAddress } from './address';
import { Filters } from './Filters';
import { Table } from './Table';

const BULK: DecisionState[] = ['OPEN', 'PLANNED', 'IN_REPAYMENT', 'REPAID'];

let shown: { close?(): void } | undefined;

// One message at a time: several changes in a row would pile them up.
function tell(type: 'success' | 'error' | 'warning', body: string): void {
  shown?.close?.();
  shown = AJS.flag?.({ type, body: body.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`), close: 'auto' }) as typeof shown;
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The project's register: everything the page holds, and every question it asks. */
export function Register({ project }: { project: string }) {
  const [query, setQuery] = useState<Query>(() => readAddress(project, window.location.search).query);
  const [choices, setChoices] = useState<Choices | null>(null);
  const [page, setPage] = useState<Page | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const latest = useRef(0);

  const load = useCallback(async (wanted: Query) => {
    const turn = ++latest.current;
    try {
      const found = await list(wanted);
      if (turn !== latest.current) return;
      setPage(found);
      setError(null);
    } catch (problem) {
      if (turn === latest.current) setError(sentence(problem));
    }
  }, []);

  const start = useCallback(() => {
    setError(null);
    askChoices(project).then((found) => {
      setChoices(found);
      const asked = readAddress(project, window.location.search).debt;
      if (asked !== null && found.mayWrite) get(asked).then((debt) => edit(debt, found)).catch((problem) => tell('error', sentence(problem)));
    }).catch((problem) => setError(sentence(problem)));
    void load(query);
  }, [project]);
  useEffect(start, [start]);

  const ask = (change: Partial<Query>) => {
    const wanted = { ...query, start: 0, ...change };
    setQuery(wanted);
    setSelected(new Set());
    window.history.replaceState(null, '', writeAddress(window.location.search, wanted));
    void load(wanted);
  };
  const put = (debt: Debt) => setPage((now) => now && { ...now, values: now.values.map((other) => (other.id === debt.id ? debt : other)) });

  const change = async (debt: Debt, body: Partial<DebtBody>) => {
    try {
      put(await save(debt.id, { ...bodyOf(debt), ...body }, ''));
      tell('success', AJS.I18n.getText('tandem.debt.page.saved'));
    } catch (problem) {
      const isStale = problem instanceof RestError && problem.problems[0]!.code === 'debt.version.stale';
      tell(isStale ? 'warning' : 'error', isStale ? AJS.I18n.getText('tandem.debt.page.stale') : sentence(problem));
      void load(query);
    }
  };
  const edit = (debt: Debt, offered: Choices, decision?: DecisionState) => openForm({
    debt, prefill: { project }, choices: offered, ...(decision ? { decision } : {}),
    onSaved: (saved) => { put(saved); tell('success', AJS.I18n.getText('tandem.debt.page.saved')); },
    onDelete: (gone) => void remove(gone.id).then(() => { tell('success', AJS.I18n.getText('tandem.debt.page.deleted', gone.title)); return load(query); }).catch((problem) => tell('error', sentence(problem))),
  });
  const record = (offered: Choices) => openForm({
    debt: null, prefill: { project, component: query.component }, choices: offered,
    onSaved: (debt) => { tell('success', AJS.I18n.getText('tandem.debt.page.recorded', debt.title)); void load(query); },
  });
  const decideSelected = async (state: DecisionState) => {
    const items = page!.values.filter((debt) => selected.has(debt.id)).map(({ id, version }) => ({ id, version }));
    try {
      await decideAll(items, { state, reason: '', until: null });
      tell('success', AJS.I18n.getText('tandem.debt.page.saved'));
      setSelected(new Set());
    } catch (problem) {
      tell('error', sentence(problem));
    }
    void load(query);
  };
  const select = (ids: number[], isOn: boolean) => setSelected((now) => {
    const next = new Set(now);
    ids.forEach((id) => (isOn ? next.add(id) : next.delete(id)));
    return next;
  });

  const isFiltered = [query.q, query.component, query.decision, query.kind, query.origin].some((filter) => filter !== '');
  return (
    <div class="tandem-debt-page" data-ready={page !== null && choices !== null ? 'true' : undefined}>
      <header class="aui-page-header">
        <div class="aui-page-header-inner">
          <div class="aui-page-header-main">
            <h1>{AJS.I18n.getText('tandem.debt.name')}</h1>
            <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.page.intro')}</p>
          </div>
          <div class="aui-page-header-actions">
            <div class="aui-buttons">
              {choices?.mayWrite && <button type="button" class="aui-button aui-button-primary" id="tandem-debt-new" onClick={() => record(choices)}>{AJS.I18n.getText('tandem.debt.page.record')}</button>}
              <a class="aui-button" id="tandem-debt-export" href={exportAddress(query)} download>{AJS.I18n.getText('tandem.debt.page.export')}</a>
            </div>
          </div>
        </div>
      </header>
      <Tabs project={project} open="register" />
      {choices && <Filters query={query} choices={choices} onChange={ask} />}
      {error !== null && (
        <div class="aui-message aui-message-error" role="alert">
          <p>{error}</p>
          <p><button type="button" class="aui-button" onClick={start}>{AJS.I18n.getText('tandem.debt.page.retry')}</button></p>
        </div>)}
      {error === null && (page === null || choices === null) && <p class="tandem-debt-loading" role="status">{AJS.I18n.getText('tandem.debt.page.loading')}</p>}
      {choices && selected.size > 0 && (
        <div class="tandem-debt-bulk" role="region" aria-label={AJS.I18n.getText('tandem.debt.page.bulk')}>
          <strong>{AJS.I18n.getText('tandem.debt.page.selected', selected.size)}</strong>
          <span>{AJS.I18n.getText('tandem.debt.page.bulk')}</span>
          <span class="aui-buttons">{BULK.map((state) => <button key={state} type="button" class="aui-button" onClick={() => void decideSelected(state)}>{decisionLabel(state)}</button>)}</span>
          <button type="button" class="aui-button aui-button-link" onClick={() => setSelected(new Set())}>{AJS.I18n.getText('tandem.debt.page.unselect')}</button>
        </div>)}
      {error === null && page && choices && (page.values.length > 0
        ? (
          <>
            <Table debts={page.values} choices={choices} sort={query.sort} selected={selected} onSort={(column) => ask({ sort: nextSort(query.sort, column) })} onSelect={select}
              onEdit={(debt) => edit(debt, choices)}
              onPrincipal={(debt, days) => (debt.principal.low === debt.principal.high ? void change(debt, { principal: { low: days, likely: days, high: days } }) : edit(debt, choices))}
              onInterest={(debt, days) => void change(debt, { interest: days })}
              onDecide={(debt, state) => (state === 'ACCEPTED' ? edit(debt, choices, state) : void change(debt, { decision: { state, reason: '', until: null } }))} />
            <Pager page={page} onStart={(at) => ask({ start: at })} />
          </>)
        : <Empty isFiltered={isFiltered} mayWrite={choices.mayWrite} onClear={() => ask({ q: '', component: '', decision: '', kind: '', origin: '', sort: USUAL_SORT })} onRecord={() => record(choices)} />)}
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
          <button type="button" class="aui-button" disabled={page.start === 0} onClick={() => onStart(Math.max(0, page.start - PAGE_SIZE))}>{AJS.I18n.getText('tandem.debt.page.previous')}</button>
          <button type="button" class="aui-button" disabled={last >= page.total} onClick={() => onStart(page.start + PAGE_SIZE)}>{AJS.I18n.getText('tandem.debt.page.next')}</button>
        </span>)}
      <span class="tandem-debt-aside tandem-debt-help">{AJS.I18n.getText('tandem.debt.page.help')}</span>
    </nav>
  );
}

function Empty({ isFiltered, mayWrite, onClear, onRecord }: { isFiltered: boolean; mayWrite: boolean; onClear(): void; onRecord(): void }) {
  return isFiltered
    ? (
      <div class="tandem-debt-nothing">
        <p>{AJS.I18n.getText('tandem.debt.page.none')}</p>
        <button type="button" class="aui-button" onClick={onClear}>{AJS.I18n.getText('tandem.debt.page.clear')}</button>
      </div>)
    : (
      <div class="tandem-debt-nothing">
        <h2>{AJS.I18n.getText('tandem.debt.page.empty.title')}</h2>
        <p>{AJS.I18n.getText('tandem.debt.page.empty.text')}</p>
        {mayWrite && <button type="button" class="aui-button aui-button-primary" onClick={onRecord}>{AJS.I18n.getText('tandem.debt.page.record')}</button>}
      </div>);
}
