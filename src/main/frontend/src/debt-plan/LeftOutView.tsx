import { number } from '../debt/format';
import { itemAddress } from '../debt/requests';
import type { LeftOut, Plan } from './model';

interface Props {
  project: string;
  plan: Plan;
  isBusy: boolean;
  onMust(id: number): void;
  onExclude(id: number): void;
}

/** The items that are not in the plan, each with the reason. */
export function LeftOutView({ project, plan, isBusy, onMust, onExclude }: Props) {
  if (plan.leftOut.length === 0) return null;
  return (
    <section aria-labelledby="tandem-plan-left">
      <h2 id="tandem-plan-left">{AJS.I18n.getText('tandem.debt.plan.left')}</h2>
      {plan.leftOutTotal > plan.leftOut.length && <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.plan.left.first', plan.leftOut.length, number(plan.leftOutTotal))}</p>}
      <div class="tandem-debt-scroll">
        <table class="aui tandem-plan-table" id="tandem-plan-left-items">
          <thead>
            <tr>
              <th scope="col">{AJS.I18n.getText('tandem.debt.plan.item')}</th>
              <th scope="col" class="tandem-plan-amount">{AJS.I18n.getText('tandem.debt.plan.principal')}</th>
              <th scope="col" class="tandem-plan-amount">{AJS.I18n.getText('tandem.debt.plan.saves')}</th>
              <th scope="col">{AJS.I18n.getText('tandem.debt.plan.reason')}</th>
              <th scope="col" class="tandem-plan-actions"><span class="tandem-plan-hidden">{AJS.I18n.getText('tandem.debt.plan.change')}</span></th>
            </tr>
          </thead>
          <tbody>
            {plan.leftOut.map((item) => (
              <tr key={item.id} data-id={item.id}>
                <th scope="row"><a href={itemAddress({ id: item.id, project })}>{item.title}</a></th>
                <td class="tandem-plan-amount" data-label={AJS.I18n.getText('tandem.debt.plan.principal')}>{number(item.principal)}</td>
                <td class="tandem-plan-amount" data-label={AJS.I18n.getText('tandem.debt.plan.saves')}>{number(item.saving, 1)}</td>
                <td class="tandem-plan-reason" data-label={AJS.I18n.getText('tandem.debt.plan.reason')}>{item.text}</td>
                <td class="tandem-plan-actions"><Action item={item} isBusy={isBusy} onMust={onMust} onExclude={onExclude} /></td>
              </tr>))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Action({ item, isBusy, onMust, onExclude }: { item: LeftOut; isBusy: boolean; onMust(id: number): void; onExclude(id: number): void }) {
  switch (item.cause) {
    case 'ACCEPTED':
    case 'BLOCKED': return null;
    case 'EXCLUDED': return (
      <button type="button" class="aui-button" aria-label={AJS.I18n.getText('tandem.debt.plan.include.of', item.title)} aria-disabled={isBusy} onClick={() => onExclude(item.id)}>{AJS.I18n.getText('tandem.debt.plan.include')}</button>);
    default: return (
      <button type="button" class="aui-button tandem-plan-must" aria-pressed={false} aria-label={AJS.I18n.getText('tandem.debt.plan.must.of', item.title)} aria-disabled={isBusy} onClick={() => onMust(item.id)}>{AJS.I18n.getText('tandem.debt.plan.must')}</button>);
  }
}
