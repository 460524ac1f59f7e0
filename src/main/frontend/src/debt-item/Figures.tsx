import { number, percent } from '../debt/format';
import type { Debt } from '../debt/model';

/** What the item costs, and how its place in the order comes about. */
export function Figures({ debt }: { debt: Debt }) {
  const { low, likely, high, mean } = debt.principal;
  return (
    <section aria-labelledby="tandem-debt-item-figures">
      <h2 id="tandem-debt-item-figures">{AJS.I18n.getText('tandem.debt.item.figures')}</h2>
      <dl class="tandem-debt-figures">
        <Figure name={AJS.I18n.getText('tandem.debt.column.principal')} value={number(mean)} unit={AJS.I18n.getText('tandem.debt.column.principal.unit')}>
          {low !== high && AJS.I18n.getText('tandem.debt.item.principal.range', number(low), number(likely), number(high))}
        </Figure>
        <Figure name={AJS.I18n.getText('tandem.debt.column.interest')} value={number(debt.interest)} unit={AJS.I18n.getText('tandem.debt.column.interest.unit')}>{AJS.I18n.getText('tandem.debt.item.interest.estimate')}</Figure>
        <Figure name={AJS.I18n.getText('tandem.debt.column.likelihood')} value={percent(debt.likelihood)} unit="%" />
        <Figure name={AJS.I18n.getText('tandem.debt.column.priority')} value={number(debt.priority, 3)}>{debt.explanation.priority}</Figure>
        <Figure name={AJS.I18n.getText('tandem.debt.column.payback')} value={debt.payback === null ? AJS.I18n.getText('tandem.debt.cell.never') : number(debt.payback, 1)} unit={debt.payback === null ? '' : AJS.I18n.getText('tandem.debt.column.payback.unit')}>
          {debt.explanation.payback}
        </Figure>
        {debt.wsjf !== null && <Figure name={AJS.I18n.getText('tandem.debt.column.wsjf')} value={number(debt.wsjf.score)}>{debt.explanation.wsjf}</Figure>}
      </dl>
    </section>
  );
}

function Figure({ name, value, unit = '', children }: { name: string; value: string; unit?: string; children?: preact.ComponentChildren }) {
  return (
    <div class="tandem-debt-figure">
      <dt>{name}</dt>
      <dd><span class="tandem-debt-figure-value">{value}</span>{unit && <span class="tandem-debt-aside"> {unit}</span>}{children && <div class="tandem-debt-aside">{children}</div>}</dd>
    </div>
  );
}
