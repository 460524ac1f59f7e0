import { day } from './labels';
import type { CardList, Row } from './model';
import type { Place } from './place';
import { searchOf } from './place';

/** Components with something that is too old to count, the longest waiting first. */
export function DueList({ list, go }: { list: CardList; go(place: Place): void }) {
  if (list.values.length === 0) {
    return <div class="tandem-scorecard-nothing"><h2>{AJS.I18n.getText('tandem.scorecard.due.none')}</h2><p>{AJS.I18n.getText('tandem.scorecard.due.none.how')}</p></div>;
  }
  const rows = list.values.map((row) => ({ row, old: dueOf(row) })).sort((one, other) => (one.old[0]?.since ?? '').localeCompare(other.old[0]?.since ?? ''));
  return (
    <table class="aui tandem-scorecard-due">
      <thead><tr>
        <th scope="col">{AJS.I18n.getText('tandem.scorecard.column.component')}</th><th scope="col">{AJS.I18n.getText('tandem.scorecard.due.since')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.scorecard.due.criteria')}</th><th scope="col"><span class="assistive">{AJS.I18n.getText('tandem.scorecard.assess')}</span></th>
      </tr></thead>
      <tbody>{rows.map(({ row, old }) => (
        <tr key={row.component.id} data-component={row.component.id}>
          <th scope="row"><Link row={row} view="heat" go={go}>{row.component.name}</Link></th>
          <td>{old[0] ? day(old[0].since) : '–'}</td>
          <td>{old.map(({ index }) => list.criteria[index]!.name).join(', ')}</td>
          <td>{list.mayAssess && <Link row={row} view="assess" go={go}>{AJS.I18n.getText('tandem.scorecard.assess')}</Link>}</td>
        </tr>))}
      </tbody>
    </table>
  );
}

function dueOf(row: Row): { index: number; since: string }[] {
  return row.cells.map((cell, index) => ({ index, cell })).filter(({ cell }) => cell.state === 'DUE').map(({ index, cell }) => ({ index, since: cell.expires ?? '' }))
    .sort((one, other) => one.since.localeCompare(other.since));
}

function Link({ row, view, go, children }: { row: Row; view: 'heat' | 'assess'; go(place: Place): void; children: string }) {
  const place: Place = { view, component: row.component.id };
  return <a href={searchOf(window.location.search, place)} onClick={(event) => { event.preventDefault(); go(place); }}>{children}</a>;
}
