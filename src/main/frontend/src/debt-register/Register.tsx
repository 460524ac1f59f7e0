import { useEffect, useState } from 'preact/hooks';
import { openDecide } from '../debt/DecideForm';
import { openDialog } from '../debt/dialog';
import { openForm } from '../debt/openForm';
import type { Choices, Debt, DecisionState } from '../debt/model';
import { exportAddress, isFiltered, NO_FILTERS } from '../debt/requests';
import { Tabs } from '../debt/Tabs';
import { sentence, tell } from '../debt/tell';
import { nextSort, sortOf, USUAL_SORT } from './address';
import { BulkBar } from './BulkBar';
import { BulkForm } from './BulkForm';
import { ColumnChooser } from './ColumnChooser';
import { rememberColumns, rememberedColumns, usualColumns } from './columns';
import type { Column } from './columns';
import { Filters } from './Filters';
import { openImport } from './ImportDialog';
import { openKeys } from './KeysDialog';
import { Empty, Pager } from './Parts';
import { PayFirst } from './PayFirst';
import { openSettings } from './SettingsDialog';
import { Table } from './Table';
import { useRegister } from './useRegister';

const NEXT_BEST = '.tandem-debt-open, #tandem-debt-new';

/** The project's register. */
export function Register({ project }: { project: string }) {
  const register = useRegister(project);
  const { query, choices, page, error, selected, ask } = register;
  const [chosen, setChosen] = useState<Column[] | null>(rememberedColumns);
  const columns = chosen ?? usualColumns(choices?.method ?? 'CD3');
  useFirstKey();

  const saved = (debt: Debt) => { register.put([debt]); tell('success', AJS.I18n.getText('tandem.debt.page.saved')); };
  const edit = (debt: Debt, offered: Choices) => openForm({ debt, prefill: { project }, choices: offered, onSaved: saved }, NEXT_BEST);
  const record = (offered: Choices) => openForm({
    debt: null, prefill: { project, component: query.component }, choices: offered,
    onSaved: (debt) => { tell('success', AJS.I18n.getText('tandem.debt.page.recorded', debt.title)); void register.reload(); },
  }, NEXT_BEST);
  const decide = (debt: Debt, state: DecisionState) => {
    if (state !== 'ACCEPTED') return void register.change(debt, { decision: { state, reason: '', until: null } });
    return openDecide({ title: AJS.I18n.getText('tandem.debt.form.title.accept'), about: debt.title, states: [state], state, onDecide: (decision) => register.decide(debt, decision) }, NEXT_BEST);
  };
  const decideSelected = (state: DecisionState) => {
    if (state !== 'ACCEPTED') return void register.changeSelected({ state, reason: '', until: null }, null).catch((problem) => { tell('error', sentence(problem)); void register.reload(); });
    return openDecide({
      title: AJS.I18n.getText('tandem.debt.form.title.accept'), about: AJS.I18n.getText('tandem.debt.bulk.items', selected.size), states: [state], state,
      onDecide: (decision) => register.changeSelected(decision, null),
    }, NEXT_BEST);
  };
  const editSelected = (offered: Choices) => openDialog('medium', AJS.I18n.getText('tandem.debt.bulk.title', selected.size),
    (close) => <BulkForm count={selected.size} choices={offered} onChange={(change) => register.changeSelected(null, change)} onClose={close} />, NEXT_BEST);
  const bring = () => openImport(project, () => { ask({ ...NO_FILTERS, sort: '-updatedAt' }); void register.reload(); });
  const choose = (wanted: Column[] | null) => { setChosen(wanted); rememberColumns(wanted); };

  const isReady = page !== null && choices !== null;
  return (
    <div class="tandem-debt-page" data-ready={isReady ? 'true' : undefined}>
      <header class="aui-page-header">
        <div class="aui-page-header-inner">
          <div class="aui-page-header-main">
            <h1 tabIndex={-1}>{AJS.I18n.getText('tandem.debt.name')}</h1>
            <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.page.intro')}</p>
          </div>
          <div class="aui-page-header-actions">
            <div class="aui-buttons">
              {choices?.mayWrite && <button type="button" class="aui-button aui-button-primary" id="tandem-debt-new" onClick={() => record(choices)}>{AJS.I18n.getText('tandem.debt.page.record')}</button>}
              {choices?.mayWrite && <button type="button" class="aui-button" id="tandem-debt-import" onClick={bring}>{AJS.I18n.getText('tandem.debt.import')}</button>}
              <a class="aui-button" id="tandem-debt-export" href={exportAddress(query)} download>{AJS.I18n.getText('tandem.debt.page.export')}</a>
              {choices?.maySet && <button type="button" class="aui-button" id="tandem-debt-settings" onClick={() => openSettings(project, () => void register.start())}>{AJS.I18n.getText('tandem.debt.settings')}</button>}
            </div>
          </div>
        </div>
      </header>
      <Tabs project={project} open="register" />
      {isReady && <PayFirst query={query} method={choices.method} stamp={register.stamp} />}
      {choices && (
        <div class="tandem-debt-tools">
          <Filters query={query} choices={choices} onChange={ask} />
          <ColumnChooser columns={columns} onChange={choose} />
        </div>)}
      {error !== null && (
        <div class="aui-message aui-message-error" role="alert">
          <p>{error}</p>
          <p><button type="button" class="aui-button" onClick={register.start}>{AJS.I18n.getText('tandem.debt.page.retry')}</button></p>
        </div>)}
      {error === null && !isReady && <p class="tandem-debt-loading" role="status">{AJS.I18n.getText('tandem.debt.page.loading')}</p>}
      {choices && page && selected.size > 0 && (
        <BulkBar count={selected.size} total={page.total} onEdit={() => editSelected(choices)} onDecide={decideSelected} onSelectMany={() => void register.selectMany()} onUnselect={register.unselect} />)}
      {error === null && isReady && (page.values.length > 0
        ? (
          <>
            <Table debts={page.values} choices={choices} columns={columns} sort={sortOf(query, choices.method)} selected={new Set(selected.keys())} onSort={(column) => ask({ sort: nextSort(sortOf(query, choices.method), column) })} onSelect={register.select}
              onEdit={(debt) => edit(debt, choices)} onChange={(debt, change) => void register.change(debt, change)} onDecide={decide}
              onSearch={() => document.querySelector<HTMLElement>('.tandem-debt-filters input[type=search]')?.focus()} onHelp={openKeys} />
            <Pager page={page} onStart={(at) => ask({ start: at })} onHelp={openKeys} />
          </>)
        : <Empty isFiltered={isFiltered(query)} mayWrite={choices.mayWrite} onClear={() => ask({ ...NO_FILTERS, sort: USUAL_SORT })} onRecord={() => record(choices)} onImport={bring} />)}
    </div>
  );
}

/** With the focus nowhere, j and k go into the table; Jira uses them on pages with issues only. */
function useFirstKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (document.activeElement !== document.body || event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'j' && event.key !== 'k')) return;
      const titles = [...document.querySelectorAll<HTMLElement>('.tandem-debt-open')];
      titles.at(event.key === 'j' ? 0 : -1)?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
