import { useState } from 'preact/hooks';
import { problemsOf } from '../release-buffer/parts';
import { dateTime, day } from '../review/format';
import { call, type Problem } from '../shared/rest';
import { number } from './labels';
import type { Baseline } from './model';

interface Props { baselines: Baseline[]; shown: number | undefined; onShow(id: number): void; onChanged(): void }

/** The baselines of a release, the newest first. */
export function BaselineTable({ baselines, shown, onShow, onChanged }: Props) {
  const [leaving, setLeaving] = useState<number | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const send = (work: Promise<unknown>): void => {
    work.then(() => { setLeaving(null); setProblems([]); onChanged(); }, (failure) => { setProblems(problemsOf(failure)); onChanged(); });
  };
  const mayChange = baselines.some((baseline) => baseline.mayChange);
  return (
    <>
      {problems.length > 0 && <div class="aui-message aui-message-error" role="alert">{problems.map((problem) => <p>{problem.message}</p>)}</div>}
      <div class="tandem-baseline-scroll" tabIndex={0} role="region" aria-label={AJS.I18n.getText('tandem.baseline.list')}>
        <table class="aui tandem-baseline-table">
          <thead><tr>
            <th scope="col">{AJS.I18n.getText('tandem.baseline.name.label')}</th><th scope="col">{AJS.I18n.getText('tandem.baseline.taken')}</th><th scope="col">{AJS.I18n.getText('tandem.baseline.due')}</th>
            <th scope="col" class="tandem-baseline-number">{AJS.I18n.getText('tandem.baseline.issues')}</th><th scope="col" class="tandem-baseline-number">{AJS.I18n.getText('tandem.baseline.estimate')}</th>
            <th scope="col" class="tandem-baseline-number">{AJS.I18n.getText('tandem.baseline.points')}</th>{mayChange && <th scope="col"><span class="assistive">{AJS.I18n.getText('tandem.baseline.actions')}</span></th>}
          </tr></thead>
          <tbody>{baselines.map((baseline) => (
            <tr key={baseline.id} data-baseline={baseline.id} class={baseline.id === shown ? 'tandem-baseline-shown' : ''}>
              <td class="tandem-baseline-what">
                <button type="button" class="aui-button aui-button-link tandem-baseline-name" aria-pressed={baseline.id === shown} onClick={() => onShow(baseline.id)}>{baseline.name}</button>{' '}
                {baseline.current && <span class="aui-lozenge aui-lozenge-success">{AJS.I18n.getText('tandem.baseline.current')}</span>}
                {baseline.comment && <div class="tandem-baseline-quiet">{baseline.comment}</div>}
              </td>
              <td>{dateTime(baseline.at)}<div class="tandem-baseline-quiet">{baseline.by.displayName}</div></td>
              <td>{baseline.due ? day(baseline.due) : '–'}</td>
              <td class="tandem-baseline-number">{baseline.totals.issues}</td>
              <td class="tandem-baseline-number" title={AJS.I18n.getText('tandem.baseline.estimated', baseline.totals.estimated, baseline.totals.issues)}>{number(baseline.totals.personDays)}</td>
              <td class="tandem-baseline-number">{number(baseline.totals.points)}</td>
              {mayChange && (
                <td class="tandem-baseline-tools">
                  {!baseline.current && <button type="button" class="aui-button aui-button-link" onClick={() => send(call('PUT', `/baselines/${baseline.id}/current`, { version: baseline.version }))}>{AJS.I18n.getText('tandem.baseline.choose')}</button>}
                  {leaving === baseline.id
                    ? <><button type="button" class="aui-button tandem-baseline-danger" onClick={() => send(call('DELETE', `/baselines/${baseline.id}?version=${baseline.version}`))}>{AJS.I18n.getText('tandem.baseline.delete.really')}</button>
                      <button type="button" class="aui-button aui-button-link" onClick={() => setLeaving(null)}>{AJS.I18n.getText('tandem.baseline.cancel')}</button></>
                    : <button type="button" class="aui-button aui-button-link" aria-label={AJS.I18n.getText('tandem.baseline.delete.one', baseline.name)} onClick={() => setLeaving(baseline.id)}>{AJS.I18n.getText('tandem.baseline.delete')}</button>}
                </td>
              )}
            </tr>
          ))}</tbody>
        </table>
      </div>
    </>
  );
}
