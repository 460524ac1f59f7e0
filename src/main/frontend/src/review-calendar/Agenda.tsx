import { ConflictList } from '../review/ConflictList';
import { day, days } from '../review/format';
import { riskClass, riskLabel, stateClass, stateLabel } from '../review/labels';
import type { CalendarData, Change, Freeze, Release } from './model';

type Line = { at: string; order: number } & ({ change: Change } | { freeze: Freeze } | { release: Release } | { today: string });

/** Everything in order of its first day, with today between what was and what comes. */
export function linesOf(data: CalendarData, changes: Change[]): Line[] {
  const lines: Line[] = [
    ...data.freezes.map((freeze) => ({ at: freeze.from, order: 1, freeze })),
    ...data.releases.map((release) => ({ at: release.day, order: 3, release })),
    ...changes.map((change) => ({ at: change.from, order: 2, change })),
  ];
  if (lines.length > 0 && data.from <= data.today && data.today <= data.to) lines.push({ at: data.today, order: 0, today: data.today });
  return lines.sort((one, other) => one.at.localeCompare(other.at) || one.order - other.order);
}

/** The calendar as a table: what the month shows in colours stands here in words. */
export function Agenda({ data, changes }: { data: CalendarData; changes: Change[] }) {
  return (
    <table class="aui tandem-calendar-agenda">
      <thead><tr>
        <th scope="col">{AJS.I18n.getText('tandem.calendar.planned')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.calendar.change')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.review.list.state')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.review.field.risk')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.calendar.planned.implementer')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.calendar.touches')}</th>
      </tr></thead>
      <tbody>{linesOf(data, changes).map((line) => <LineView line={line} />)}</tbody>
    </table>
  );
}

function LineView({ line }: { line: Line }) {
  if ('today' in line) return <tr class="tandem-calendar-today-line"><td colSpan={6}>{AJS.I18n.getText('tandem.calendar.today.line', day(line.today))}</td></tr>;
  if ('freeze' in line) {
    const where = line.freeze.components.length > 0 ? ` · ${line.freeze.components.join(', ')}` : '';
    return <tr class="tandem-calendar-freeze-line"><td>{days(line.freeze.from, line.freeze.to)}</td><td colSpan={5}>{AJS.I18n.getText('tandem.calendar.freeze', line.freeze.name)} <span class="tandem-review-quiet">{line.freeze.project}{where}</span></td></tr>;
  }
  if ('release' in line) return <tr class="tandem-calendar-release-line"><td>{day(line.release.day)}</td><td colSpan={5}>{AJS.I18n.getText('tandem.calendar.release', line.release.name)} <span class="tandem-review-quiet">{line.release.project}</span></td></tr>;
  return <ChangeLine change={line.change} />;
}

function ChangeLine({ change }: { change: Change }) {
  return (
    <tr data-change={change.id}>
      <td>{days(change.from, change.to)}</td>
      <td>
        <a href={`${AJS.contextPath()}/secure/TandemReview.jspa?id=${change.id}`}>{change.title}</a> <a class="tandem-review-quiet" href={`${AJS.contextPath()}/browse/${encodeURIComponent(change.issueKey)}`}>{change.issueKey}</a>
        {change.conflicts.length > 0 && <ConflictList conflicts={change.conflicts} />}
      </td>
      <td><span class={stateClass(change.state)}>{stateLabel(change.state)}</span></td>
      <td>{change.riskBand ? <><span class={riskClass(change.riskBand)}>{riskLabel(change.riskBand)}</span> {change.riskScore}</> : '–'}</td>
      <td>{change.implementer?.displayName ?? '–'}</td>
      <td>{[...change.components, change.release].filter((name) => name !== '').join(', ') || '–'}</td>
    </tr>
  );
}
