import type { Debt } from '../debt/model';

/** Where the item comes from, for one that another system found. */
export function Findings({ debt }: { debt: Debt }) {
  if (debt.source === null) return null;
  return (
    <section aria-labelledby="tandem-debt-item-findings">
      <h2 id="tandem-debt-item-findings">{AJS.I18n.getText('tandem.debt.item.source')}</h2>
      <p>{debt.source.system} <code class="tandem-debt-identity">{debt.source.identity}</code></p>
    </section>
  );
}
