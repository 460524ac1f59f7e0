import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { openDecide } from '../debt/DecideForm';
import { confirm } from '../debt/dialog';
import { MeasuredInterest } from '../debt/MeasuredInterest';
import { Findings } from '../debt/Findings';
import { SeverityMark, DecisionLozenge } from '../debt/marks';
import { bodyOf } from '../debt/model';
import type { Choices, Debt } from '../debt/model';
import { openForm } from '../debt/openForm';
import { choices as askChoices, get, registerAddress, remove, save } from '../debt/requests';
import { Tabs } from '../debt/Tabs';
import { sentence, tell } from '../debt/tell';
import { RestError } from '../shared/rest';
import { DecisionView } from './DecisionView';
import { Dependencies } from './Dependencies';
import { Details } from './Details';
import { Figures } from './Figures';
import { History } from './History';

/** One item with all there is to know about it; NaN stands for an address that names none. */
export function ItemPage({ project, id }: { project: string; id: number }) {
  const [debt, setDebt] = useState<Debt | null>(null);
  const [choices, setChoices] = useState<Choices | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const pageTitle = useRef(document.title);

  const load = useCallback(() => {
    setError(null);
    if (Number.isNaN(id)) return setMissing(true);
    void Promise.all([get(id), askChoices(project)]).then(([found, offered]) => {
      // The address may put an item under another project's page; there is nothing to choose from for it here.
      if (found.project !== project) return setMissing(true);
      setDebt(found);
      setChoices(offered);
    }).catch((problem) => (problem instanceof RestError && problem.status === 404 ? setMissing(true) : setError(sentence(problem))));
  }, [project, id]);
  useEffect(load, [load]);
  useEffect(() => {
    if (debt !== null) document.title = `#${debt.id} ${debt.title} - ${pageTitle.current}`;
  }, [debt?.title]);

  const saved = (now: Debt) => { setDebt(now); tell('success', AJS.I18n.getText('tandem.debt.page.saved')); };
  const erase = async (gone: Debt) => {
    try {
      await remove(gone.id);
      window.location.assign(registerAddress(project));
    } catch (problem) {
      tell('error', sentence(problem));
    }
  };
  return (
    <div class="tandem-debt-page tandem-debt-item" data-ready={debt !== null || isMissing ? 'true' : undefined}>
      <Tabs project={project} open="register" />
      {isMissing && <Missing project={project} id={id} />}
      {error !== null && (
        <div class="aui-message aui-message-error" role="alert">
          <p>{error}</p>
          <p><button type="button" class="aui-button" onClick={load}>{AJS.I18n.getText('tandem.debt.page.retry')}</button></p>
        </div>)}
      {error === null && !isMissing && debt === null && <p class="tandem-debt-loading" role="status">{AJS.I18n.getText('tandem.debt.item.loading')}</p>}
      {debt !== null && choices !== null && (
        <Item debt={debt} choices={choices} onChanged={load}
          onEdit={() => openForm({ debt, prefill: { project }, choices, onSaved: saved }, '#tandem-debt-edit')}
          onDecide={() => openDecide({
            title: AJS.I18n.getText('tandem.debt.form.title.decide'), about: debt.title, states: [...new Set([...choices.decisions[debt.decision.state], debt.decision.state])],
            state: choices.decisions[debt.decision.state][0] ?? debt.decision.state,
            onDecide: async (decision) => saved(await save(debt.id, { ...bodyOf(debt), decision }, '')),
          }, '#tandem-debt-decide')}
          onDelete={() => confirm({ title: AJS.I18n.getText('tandem.debt.item.delete.title'), text: AJS.I18n.getText('tandem.debt.item.delete.text', debt.title), yes: AJS.I18n.getText('tandem.debt.form.delete') }, () => void erase(debt), '#tandem-debt-delete')} />)}
    </div>
  );
}

function Missing({ project, id }: { project: string; id: number }) {
  return (
    <div class="tandem-debt-nothing" role="status">
      <h1 tabIndex={-1}>{AJS.I18n.getText('tandem.debt.item.missing.title')}</h1>
      <p>{Number.isNaN(id) ? AJS.I18n.getText('tandem.debt.item.missing.address') : AJS.I18n.getText('tandem.debt.item.missing.text', String(id))}</p>
      <a class="aui-button" href={registerAddress(project)}>{AJS.I18n.getText('tandem.debt.item.back')}</a>
    </div>
  );
}

function Item({ debt, choices, onEdit, onDecide, onDelete, onChanged }: { debt: Debt; choices: Choices; onEdit(): void; onDecide(): void; onDelete(): void; onChanged(): void }) {
  return (
    <>
      <header class="aui-page-header">
        <div class="aui-page-header-inner">
          <div class="aui-page-header-main">
            <ol class="aui-nav aui-nav-breadcrumbs"><li><a href={registerAddress(debt.project)}>{AJS.I18n.getText('tandem.debt.name')}</a></li><li>#{debt.id}</li></ol>
            <h1 tabIndex={-1}>{debt.title}</h1>
            <p class="tandem-debt-marks"><DecisionLozenge state={debt.decision.state} /> <SeverityMark severity={debt.severity} /></p>
          </div>
          {choices.mayWrite && (
            <div class="aui-page-header-actions">
              <div class="aui-buttons">
                <button type="button" class="aui-button aui-button-primary" id="tandem-debt-edit" onClick={onEdit}>{AJS.I18n.getText('tandem.debt.item.edit')}</button>
                <button type="button" class="aui-button" id="tandem-debt-decide" onClick={onDecide}>{AJS.I18n.getText('tandem.debt.form.title.decide')}</button>
                <button type="button" class="aui-button" id="tandem-debt-delete" onClick={onDelete}>{AJS.I18n.getText('tandem.debt.form.delete')}</button>
              </div>
            </div>)}
        </div>
      </header>
      <div class="tandem-debt-item-parts">
        <div class="tandem-debt-item-main">
          <section aria-labelledby="tandem-debt-item-description">
            <h2 id="tandem-debt-item-description">{AJS.I18n.getText('tandem.debt.form.description')}</h2>
            {debt.description === '' ? <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.item.description.none')}</p> : <p class="tandem-debt-description">{debt.description}</p>}
          </section>
          <Figures debt={debt} />
          <MeasuredInterest project={debt.project} component={debt.component?.name ?? null} interest={debt.interest} likelihood={debt.likelihood} />
          <Findings item={debt.id} mayEdit={choices.mayWrite} onChanged={onChanged} />
          <Dependencies debt={debt} />
          <History debt={debt} />
        </div>
        <aside class="tandem-debt-item-side" aria-label={AJS.I18n.getText('tandem.debt.item.details')}>
          <DecisionView decision={debt.decision} />
          <Details debt={debt} />
        </aside>
      </div>
    </>
  );
}
