import { number } from '../debt/format';
import { DecisionLozenge } from '../debt/marks';
import { itemAddress } from '../debt/requests';
import type { Item, Plan } from './model';

interface Props {
  project: string;
  plan: Plan;
  must: number[];
  isBusy: boolean;
  onMust(id: number): void;
  onExclude(id: number): void;
}

/** The chosen items in an order in which they can be repaid. */
export function Chosen({ project, plan, must, isBusy, onMust, onExclude }: Props) {
  if (plan.items.length === 0) return <p class="tandem-debt-nothing">{AJS.I18n.getText('tandem.debt.plan.nothing')}</p>;
  const titles = new Map(plan.items.map((item) => [item.id, item.title]));
  return (
    <section aria-labelledby="tandem-plan-chosen">
      <h2 id="tandem-plan-chosen">{AJS.I18n.getText('tandem.debt.plan.chosen')}</h2>
      <div class="tandem-debt-scroll">
        <table class="aui tandem-plan-table" id="tandem-plan-items">
          <thead>
            <tr>
              <th scope="col">{AJS.I18n.getText('tandem.debt.plan.item')}</th>
              <th scope="col" class="tandem-plan-amount">{AJS.I18n.getText('tandem.debt.plan.principal')}</th>
              <th scope="col" class="tandem-plan-amount">{AJS.I18n.getText('tandem.debt.plan.cumulative')}</th>
              <th scope="col" class="tandem-plan-amount">{AJS.I18n.getText('tandem.debt.plan.saves')}</th>
              <th scope="col" class="tandem-plan-actions"><span class="tandem-plan-hidden">{AJS.I18n.getText('tandem.debt.plan.change')}</span></th>
            </tr>
          </thead>
          <tbody>
            {plan.items.map((item) => (
              <tr key={item.id} data-id={item.id}>
                <th scope="row"><a href={itemAddress({ id: item.id, project })}>{item.title}</a> <Remarks item={item} titles={titles} /></th>
                <td class="tandem-plan-amount" data-label={AJS.I18n.getText('tandem.debt.plan.principal')}>{number(item.principal)}</td>
                <td class="tandem-plan-amount" data-label={AJS.I18n.getText('tandem.debt.plan.cumulative')}>{number(item.cumulative)}</td>
                <td class="tandem-plan-amount" data-label={AJS.I18n.getText('tandem.debt.plan.saves')}>{number(item.saving, 1)}</td>
                <td class="tandem-plan-actions">
                  <button type="button" class="aui-button tandem-plan-must" aria-pressed={must.includes(item.id)} aria-label={AJS.I18n.getText('tandem.debt.plan.must.of', item.title)} aria-disabled={isBusy}
                    onClick={() => onMust(item.id)}>{AJS.I18n.getText('tandem.debt.plan.must')}</button>
                  <button type="button" class="aui-button aui-button-link" aria-label={AJS.I18n.getText('tandem.debt.plan.exclude.of', item.title)} aria-disabled={isBusy}
                    onClick={() => onExclude(item.id)}>{AJS.I18n.getText('tandem.debt.plan.exclude')}</button>
                </td>
              </tr>))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Remarks({ item, titles }: { item: Item; titles: Map<number, string> }) {
  const needing = item.neededBy.map((id) => titles.get(id)).filter((title) => title !== undefined);
  return (
    <>
      {item.decision !== 'OPEN' && <DecisionLozenge state={item.decision} />}
      <div class="tandem-debt-aside">
        {[item.component, item.targetRelease && AJS.I18n.getText('tandem.debt.plan.planned.for', item.targetRelease.name), needing.length > 0 && AJS.I18n.getText('tandem.debt.plan.needed.by', needing.join(', '))]
          .filter(Boolean).join(' · ')}
      </div>
    </>
  );
}
