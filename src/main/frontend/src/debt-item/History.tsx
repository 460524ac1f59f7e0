import { useEffect, useState } from 'preact/hooks';
import type { Debt } from '../debt/model';
import { history } from '../debt/requests';
import type { HistoryEntry } from '../debt/requests';
import { sentence } from '../debt/tell';
import { dateTime } from '../review/format';
import { actionLabel, fieldLabel, valueText } from './words';

const PIECE = 20;

/** What was done to the item, newest first, with each field before and after. */
export function History({ debt }: { debt: Debt }) {
  const [entries, setEntries] = useState<HistoryEntry[]>([]);
  const [total, setTotal] = useState(0);
  const [error, setError] = useState('');
  const read = (start: number) => history(debt.id, start, PIECE).then((found) => {
    setEntries((now) => [...(start === 0 ? [] : now), ...found.values]);
    setTotal(found.total);
    setError('');
  }, (problem) => setError(sentence(problem)));
  useEffect(() => void read(0), [debt.id, debt.version]);

  return (
    <section aria-labelledby="tandem-debt-item-history" class="tandem-debt-history">
      <h2 id="tandem-debt-item-history">{AJS.I18n.getText('tandem.debt.item.history')}</h2>
      {error !== '' && <p class="error" role="alert">{error}</p>}
      <ol>
        {entries.map((entry, index) => (
          <li key={index}>
            <div><strong>{entry.by.displayName}</strong> {actionLabel(entry.action)} <time class="tandem-debt-aside" dateTime={entry.at}>{dateTime(entry.at)}</time></div>
            {entry.reason !== '' && <blockquote class="tandem-debt-reason">{entry.reason}</blockquote>}
            <Changes entry={entry} />
          </li>))}
      </ol>
      {entries.length < total && <button type="button" class="aui-button" onClick={() => void read(entries.length)}>{AJS.I18n.getText('tandem.debt.item.history.more')}</button>}
    </section>
  );
}

function Changes({ entry }: { entry: HistoryEntry }) {
  // The reason stands above already.
  const changes = entry.changes.filter((change) => change.field !== 'reason' || change.after !== entry.reason);
  if (changes.length === 0) return null;
  const isNew = entry.action === 'created';
  const table = (
    <div class="tandem-debt-changes-scroll"><table class="aui tandem-debt-changes">
      <thead><tr>
        <th scope="col">{AJS.I18n.getText('tandem.debt.item.history.field')}</th>
        {!isNew && <th scope="col">{AJS.I18n.getText('tandem.debt.item.history.before')}</th>}
        <th scope="col">{AJS.I18n.getText('tandem.debt.item.history.after')}</th>
      </tr></thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.field}>
            <th scope="row">{fieldLabel(change.field)}</th>
            {!isNew && <td>{valueText(change.field, change.before)}</td>}
            <td>{valueText(change.field, change.after)}</td>
          </tr>))}
      </tbody>
    </table></div>
  );
  // What an item began with is long and seldom asked for.
  return isNew ? <details><summary>{AJS.I18n.getText('tandem.debt.item.history.start')}</summary>{table}</details> : table;
}
