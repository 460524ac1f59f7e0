import { useEffect, useState } from 'preact/hooks';
import { problemsOf } from '../release-buffer/parts';
import { day } from '../review/format';
import type { Problem } from '../shared/rest';
import { changeClass, changeLabel, movedLabel, number, signed } from './labels';
import { type Baseline, type Comparison, type Line, readComparison, type Size } from './model';

const SHOWN = 50;

/** What changed from the baseline until now, or until another one. */
export function ComparisonSection({ baseline, others }: { baseline: Baseline; others: Baseline[] }) {
  const isGone = baseline.release.state === 'GONE';
  const [other, setOther] = useState<number | undefined>(isGone ? others[0]?.id : undefined);
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  useEffect(() => {
    let isWanted = true;
    setComparison(null);
    setProblems([]);
    if (isGone && other === undefined) return undefined;
    readComparison(baseline.id, other).then((found) => { if (isWanted) setComparison(found); }, (failure) => { if (isWanted) setProblems(problemsOf(failure)); });
    return () => { isWanted = false; };
  }, [baseline.id, baseline.version, other]);
  return (
    <section aria-labelledby="tandem-baseline-comparison-title">
      <div class="tandem-baseline-head">
        <h3 id="tandem-baseline-comparison-title">{AJS.I18n.getText('tandem.baseline.comparison')}</h3>
        {others.length > 0 && (
          <form class="aui tandem-baseline-picker" onSubmit={(event) => event.preventDefault()}>
            <label for="tandem-baseline-with">{AJS.I18n.getText('tandem.baseline.comparison.with')}</label>
            <select id="tandem-baseline-with" class="select" value={String(other ?? '')} onChange={(event) => setOther(event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))}>
              {!isGone && <option value="">{AJS.I18n.getText('tandem.baseline.comparison.now')}</option>}
              {others.map((one) => <option key={one.id} value={String(one.id)}>{one.name}</option>)}
            </select>
          </form>
        )}
      </div>
      {problems.map((problem) => <div class="aui-message aui-message-error" role="alert"><p>{problem.message}</p></div>)}
      {isGone && others.length === 0 && <p class="tandem-baseline-quiet">{AJS.I18n.getText('tandem.baseline.comparison.gone')}</p>}
      {comparison && <Compared comparison={comparison} />}
    </section>
  );
}

function Compared({ comparison }: { comparison: Comparison }) {
  const { before, after, counts } = comparison;
  const [isAll, setAll] = useState(false);
  const differing = counts.added + counts.removed + counts.changed;
  const shown = isAll ? comparison.issues : comparison.issues.slice(0, SHOWN);
  return (
    <>
      <dl class="tandem-baseline-facts">
        <div><dt>{AJS.I18n.getText('tandem.baseline.due')}</dt><dd>{before.due ? day(before.due) : '–'} → {after.due ? day(after.due) : '–'}{after.movedWorkingDays !== undefined && <span class={after.movedWorkingDays > 0 ? 'tandem-baseline-late' : 'tandem-baseline-quiet'}> {movedLabel(after.movedWorkingDays)}</span>}</dd></div>
        <div><dt>{AJS.I18n.getText('tandem.baseline.issues')}</dt><dd>{before.totals.issues} → {after.totals.issues}</dd></div>
        <div><dt>{AJS.I18n.getText('tandem.baseline.estimate')}</dt><dd>{number(before.totals.personDays)} → {number(after.totals.personDays)}</dd></div>
        <div><dt>{AJS.I18n.getText('tandem.baseline.changes')}</dt><dd>{AJS.I18n.getText('tandem.baseline.counts', counts.added, counts.removed, counts.changed, counts.unchanged)}</dd></div>
      </dl>
      {differing === 0 && <p class="tandem-baseline-quiet">{AJS.I18n.getText('tandem.baseline.comparison.same')}</p>}
      {shown.length > 0 && (
        <div class="tandem-baseline-scroll" tabIndex={0} role="region" aria-label={AJS.I18n.getText('tandem.baseline.comparison')}>
          <table class="aui tandem-baseline-table" id="tandem-baseline-lines">
            <thead><tr><th scope="col">{AJS.I18n.getText('tandem.baseline.change')}</th><th scope="col">{AJS.I18n.getText('tandem.baseline.issue')}</th><th scope="col" class="tandem-baseline-number">{AJS.I18n.getText('tandem.baseline.estimate')}</th><th scope="col" class="tandem-baseline-number">{AJS.I18n.getText('tandem.baseline.points')}</th><th scope="col">{AJS.I18n.getText('tandem.baseline.due.issue')}</th></tr></thead>
            <tbody>{shown.map((line) => <Row key={line.key} line={line} />)}</tbody>
          </table>
        </div>
      )}
      {shown.length < comparison.issues.length && <button type="button" class="aui-button aui-button-link" onClick={() => setAll(true)}>{AJS.I18n.getText('tandem.baseline.all', comparison.issues.length)}</button>}
      {counts.hidden > 0 && <p class="tandem-baseline-quiet">{AJS.I18n.getText('tandem.baseline.hidden', counts.hidden)}</p>}
    </>
  );
}

function Row({ line }: { line: Line }) {
  return (
    <tr data-change={line.change}>
      <td><span class={changeClass(line.change)}>{changeLabel(line.change)}</span></td>
      <td class="tandem-baseline-what">{line.summary === undefined ? <>{line.key} <span class="tandem-baseline-quiet">{AJS.I18n.getText('tandem.baseline.deleted')}</span></> : <><a href={`${AJS.contextPath()}/browse/${line.key}`}>{line.key}</a> {line.summary}</>}</td>
      <td class="tandem-baseline-number">{sides(line, (size) => size.personDays)}</td>
      <td class="tandem-baseline-number">{sides(line, (size) => size.points)}</td>
      <td>{dues(line)}</td>
    </tr>
  );
}

/** One number, or how it changed. */
function sides(line: Line, of: (size: Size) => number | undefined): string {
  const before = line.before && of(line.before);
  const after = line.after && of(line.after);
  if (line.change !== 'CHANGED' || before === after) return number(before ?? after);
  return before === undefined || after === undefined ? `${number(before)} → ${number(after)}` : `${number(before)} → ${number(after)} (${signed(after - before)})`;
}

function dues(line: Line): string {
  const [before, after] = [line.before?.due, line.after?.due];
  const text = (date: string | undefined): string => (date ? day(date) : '–');
  return line.change !== 'CHANGED' || before === after ? text(before ?? after) : `${text(before)} → ${text(after)}`;
}
