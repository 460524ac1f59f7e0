import { useState } from 'preact/hooks';
import { number } from '../debt/format';
import type { Plan, Release } from './model';

interface Props {
  plan: Plan;
  offered: { mayApply: boolean; values: Release[] } | null;
  preferred: string;
  onPut(release: Release): void;
}

/** The plan in three figures, whether it is the best one, and the way into a release. */
export function Summary({ plan, offered, preferred, onPut }: Props) {
  const [chosen, setChosen] = useState('');
  const releases = offered?.values ?? [];
  const release = releases.find((one) => String(one.id) === chosen) ?? releases.find((one) => one.name === preferred) ?? releases[0];
  return (
    <section class="tandem-plan-summary" aria-labelledby="tandem-plan-summary">
      <h2 id="tandem-plan-summary" class="tandem-plan-hidden">{AJS.I18n.getText('tandem.debt.plan.summary')}</h2>
      <dl role="status">
        <div><dt>{AJS.I18n.getText('tandem.debt.plan.items')}</dt><dd>{number(plan.items.length)}</dd></div>
        <div><dt>{AJS.I18n.getText('tandem.debt.plan.used')}</dt><dd>{AJS.I18n.getText('tandem.debt.plan.used.of', number(plan.days), number(plan.capacity))}</dd></div>
        <div><dt>{AJS.I18n.getText('tandem.debt.plan.saved.over', number(plan.horizonMonths))}</dt><dd>{AJS.I18n.getText('tandem.debt.plan.person.days', number(plan.saving, 1))}</dd></div>
      </dl>
      <p class="tandem-debt-aside">{plan.basis.text}</p>
      {plan.proof.proven ? <p class="tandem-debt-aside">{plan.proof.text}</p> : <div class="aui-message aui-message-warning"><p>{plan.proof.text}</p></div>}
      {offered?.mayApply && plan.items.length > 0 && (release
        ? (
          <form class="aui tandem-plan-into" onSubmit={(event) => { event.preventDefault(); onPut(release); }}>
            <label for="tandem-plan-release">{AJS.I18n.getText('tandem.debt.plan.into')}</label>
            <select class="select" id="tandem-plan-release" value={String(release.id)} onChange={(event) => setChosen(event.currentTarget.value)}>
              {releases.map((one) => <option key={one.id} value={String(one.id)}>{one.due ? AJS.I18n.getText('tandem.debt.plan.release.due', one.name, one.due) : one.name}</option>)}
            </select>
            <button type="submit" class="aui-button" id="tandem-plan-put">{AJS.I18n.getText('tandem.debt.plan.put')}</button>
          </form>)
        : <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.plan.release.none')}</p>)}
    </section>
  );
}
