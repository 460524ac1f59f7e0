import { useEffect, useRef, useState } from 'preact/hooks';
import { Tabs } from '../debt/Tabs';
import { sentence } from '../debt/tell';
import { openApply } from './ApplyDialog';
import { AppliedView } from './AppliedView';
import { CapacityForm } from './CapacityForm';
import { Chosen } from './Chosen';
import { ComparisonView } from './ComparisonView';
import { LeftOutView } from './LeftOutView';
import { addressOf, plan as ask, releases as listReleases, requestIn, toggledExclude, toggledMust } from './model';
import type { Applied, Plan, Release, Request } from './model';
import { Summary } from './Summary';

/** Which debts to repay with what there is, why, and putting them into a release. */
export function PlanPage({ project }: { project: string }) {
  const [request, setRequest] = useState<Request>(() => requestIn(window.location.search));
  const [plan, setPlan] = useState<Plan | null>(null);
  const [offered, setOffered] = useState<{ mayApply: boolean; values: Release[] } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(true);
  const [applied, setApplied] = useState<Applied | null>(null);
  const latest = useRef(0);

  // A refused request leaves the last plan standing, so that the reason can be read beside it.
  const reckon = async (wanted: Request): Promise<void> => {
    const number = ++latest.current;
    setBusy(true);
    try {
      const found = await ask(project, wanted);
      if (number !== latest.current) return;
      setPlan(found);
      setRequest(wanted);
      setError(null);
      window.history.replaceState(null, '', addressOf(window.location.search, wanted));
    } catch (problem) {
      if (number === latest.current) setError(sentence(problem));
    } finally {
      if (number === latest.current) setBusy(false);
    }
  };
  const start = (): void => {
    listReleases(project).then(setOffered, (problem) => setError(sentence(problem)));
    void reckon(request);
  };
  useEffect(start, [project]);

  // Buttons stay in reach of the keyboard while an answer is awaited, so what they ask meanwhile is passed over.
  const change = (wanted: Request): void => { if (!isBusy) void reckon(wanted); };
  const put = (release: Release, found: Plan): void => openApply({
    project, release, items: found.items,
    onApplied: (outcome) => { setApplied(outcome); void reckon(request); },
  });
  const isEmpty = plan !== null && plan.items.length === 0 && plan.leftOutTotal === 0;
  return (
    <div class="tandem-debt-page tandem-plan-page" data-ready={plan !== null && offered !== null && !isBusy ? 'true' : undefined} aria-busy={isBusy}>
      <header class="aui-page-header">
        <div class="aui-page-header-inner">
          <div class="aui-page-header-main">
            <h1 tabIndex={-1}>{AJS.I18n.getText('tandem.debt.plan.title')}</h1>
            <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.plan.intro')}</p>
          </div>
        </div>
      </header>
      <Tabs project={project} open="plan" />
      {applied && <AppliedView project={project} applied={applied} onClose={() => setApplied(null)} />}
      {offered && !isEmpty && <CapacityForm request={request} releases={offered.values} isBusy={isBusy} onAsk={change} />}
      {error !== null && (
        <div class="aui-message aui-message-error" role="alert">
          {error.split('\n').map((line) => <p key={line}>{line}</p>)}
          {(plan === null || offered === null) && <p><button type="button" class="aui-button" onClick={start}>{AJS.I18n.getText('tandem.debt.page.retry')}</button></p>}
        </div>)}
      {plan === null && error === null && <p class="tandem-debt-loading" role="status">{AJS.I18n.getText('tandem.debt.plan.loading')}</p>}
      {isEmpty && <p class="tandem-debt-nothing">{AJS.I18n.getText('tandem.debt.plan.empty')}</p>}
      {plan && !isEmpty && (
        <>
          <Summary plan={plan} offered={offered} preferred={request.release} onPut={(release) => put(release, plan)} />
          <Chosen project={project} plan={plan} must={request.must} isBusy={isBusy} onMust={(id) => change(toggledMust(request, id))} onExclude={(id) => change(toggledExclude(request, id))} />
          <ComparisonView plan={plan} />
          <LeftOutView project={project} plan={plan} isBusy={isBusy} onMust={(id) => change(toggledMust(request, id))} onExclude={(id) => change(toggledExclude(request, id))} />
        </>)}
    </div>
  );
}
