import { useEffect, useState } from 'preact/hooks';
import { monthlyCost, months, number, percent, personDays } from '../debt/format';
import { DecisionLozenge } from '../debt/marks';
import { UNPAID } from '../debt/model';
import type { Debt, DecisionState, Method } from '../debt/model';
import { itemAddress, list } from '../debt/requests';
import type { Query } from '../debt/requests';

const COUNT = 5;

/** The items to pay first among what the filters leave, and why: accepted and repaid ones are not up for it. */
export function PayFirst({ query, method, stamp }: { query: Query; method: Method; stamp: number }) {
  const [debts, setDebts] = useState<Debt[] | null>(null);
  const { start: _start, sort: _sort, ...filters } = query;
  useEffect(() => {
    let isCurrent = true;
    const wanted = firstQuery(query);
    if (wanted === null) setDebts(null);
    // Without it the register is as good as before, so a failure here stays silent.
    else list(wanted, COUNT).then((found) => { if (isCurrent) setDebts(found.values); }, () => { if (isCurrent) setDebts(null); });
    return () => { isCurrent = false; };
  }, [JSON.stringify(filters), method, stamp]);

  if (debts === null || debts.length === 0) return null;
  const worth = debts.filter((debt) => (method === 'WSJF' ? debt.wsjf !== null : monthlyCost(debt) > 0));
  return (
    <section class="tandem-debt-first" aria-labelledby="tandem-debt-first">
      <h2 id="tandem-debt-first">{AJS.I18n.getText('tandem.debt.first')}</h2>
      <p class="tandem-debt-aside">{method === 'WSJF' ? AJS.I18n.getText('tandem.debt.first.by.wsjf') : AJS.I18n.getText('tandem.debt.first.by.cd3')}</p>
      {worth.length === 0
        ? <p>{method === 'WSJF' ? AJS.I18n.getText('tandem.debt.first.none.wsjf') : AJS.I18n.getText('tandem.debt.first.none.cd3')}</p>
        : (
          <ol>
            {worth.map((debt) => (
              <li key={debt.id}>
                <a href={itemAddress(debt)}>{debt.title}</a>{debt.decision.state !== 'OPEN' && <> <DecisionLozenge state={debt.decision.state} /></>}
                <div class="tandem-debt-why">{why(debt, method)}</div>
              </li>))}
          </ol>)}
    </section>
  );
}

/** The register's own filters, in the project's usual order and without what was accepted or repaid; null when the filters leave nothing but those. */
export function firstQuery(query: Query): Query | null {
  const asked = query.decision.split(',').filter((state) => state !== '') as DecisionState[];
  const states = asked.length === 0 ? UNPAID : UNPAID.filter((state) => asked.includes(state));
  return states.length === 0 ? null : { ...query, decision: states.join(','), sort: '', start: 0 };
}

/** Why an item comes where it comes, in words with its inputs. */
export function why(debt: Debt, method: Method): string {
  if (method === 'WSJF' && debt.wsjf !== null) {
    const { score, value, urgency, riskReduction, size } = debt.wsjf;
    return AJS.I18n.getText('tandem.debt.first.why.wsjf', number(score), value, urgency, riskReduction, size);
  }
  return AJS.I18n.getText('tandem.debt.first.why.cd3', personDays(monthlyCost(debt)), number(debt.interest), percent(debt.likelihood), personDays(debt.principal.mean), months(debt.payback ?? 0));
}
