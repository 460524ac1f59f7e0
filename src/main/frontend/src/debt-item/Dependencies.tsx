import { useEffect, useState } from 'preact/hooks';
import { personDays } from '../debt/format';
import { DecisionLozenge } from '../debt/marks';
import type { Debt } from '../debt/model';
import { dependencies, itemAddress } from '../debt/requests';
import type { Neighbours } from '../debt/requests';
import { sentence } from '../debt/tell';

/** What has to be repaid before this item, and what waits for it. */
export function Dependencies({ debt }: { debt: Debt }) {
  const [found, setFound] = useState<Neighbours | null>(null);
  const [error, setError] = useState('');
  useEffect(() => {
    let isCurrent = true;
    dependencies(debt.id).then((now) => { if (isCurrent) { setFound(now); setError(''); } }, (problem) => { if (isCurrent) setError(sentence(problem)); });
    return () => { isCurrent = false; };
  }, [debt.id, debt.version]);

  return (
    <section aria-labelledby="tandem-debt-item-dependencies">
      <h2 id="tandem-debt-item-dependencies">{AJS.I18n.getText('tandem.debt.item.dependencies')}</h2>
      {error !== '' && <p class="error" role="alert">{error}</p>}
      {found !== null && found.needs.length === 0 && found.neededBy.length === 0 && <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.item.dependencies.none')}</p>}
      {found !== null && <Items title={AJS.I18n.getText('tandem.debt.item.needs')} items={found.needs} />}
      {found !== null && <Items title={AJS.I18n.getText('tandem.debt.item.needed')} items={found.neededBy} />}
    </section>
  );
}

function Items({ title, items }: { title: string; items: Debt[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="tandem-debt-neighbours">
        {items.map((item) => (
          <li key={item.id}>
            <a href={itemAddress(item)}>{item.title}</a> <DecisionLozenge state={item.decision.state} /> <span class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.item.days', personDays(item.principal.mean))}</span>
          </li>))}
      </ul>
    </>
  );
}
