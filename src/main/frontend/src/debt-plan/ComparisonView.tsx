import { number } from '../debt/format';
import type { Plan } from './model';

/** What the plan saves beside what working in the order of priority would; the bars say nothing the numbers do not. */
export function ComparisonView({ plan }: { plan: Plan }) {
  const { comparison } = plan;
  const most = Math.max(plan.saving, comparison.saving, 1e-9);
  const rows = [
    { name: AJS.I18n.getText('tandem.debt.plan.this'), saving: plan.saving, unused: plan.unused, isPlan: true },
    { name: AJS.I18n.getText('tandem.debt.plan.by.priority'), saving: comparison.saving, unused: comparison.unused, isPlan: false },
  ];
  return (
    <section aria-labelledby="tandem-plan-compared">
      <h2 id="tandem-plan-compared">{AJS.I18n.getText('tandem.debt.plan.compared')}</h2>
      <p id="tandem-plan-why">{comparison.text}</p>
      <table class="aui tandem-plan-table tandem-plan-bars">
        <thead>
          <tr>
            <th scope="col"><span class="tandem-plan-hidden">{AJS.I18n.getText('tandem.debt.plan.way')}</span></th>
            <th scope="col">{AJS.I18n.getText('tandem.debt.plan.saves')}</th>
            <th scope="col" class="tandem-plan-amount">{AJS.I18n.getText('tandem.debt.plan.unused')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td class="tandem-plan-bar-cell" data-label={AJS.I18n.getText('tandem.debt.plan.saves')}>
                <svg class={row.isPlan ? 'tandem-plan-bar tandem-plan-bar-plan' : 'tandem-plan-bar'} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect x="0" y="0" height="10" width={(100 * row.saving) / most} /></svg>
                <span>{number(row.saving, 1)}</span>
              </td>
              <td class="tandem-plan-amount" data-label={AJS.I18n.getText('tandem.debt.plan.unused')}>{number(row.unused)}</td>
            </tr>))}
        </tbody>
      </table>
    </section>
  );
}
