import { useEffect, useState } from 'preact/hooks';
import { days, number } from '../review/format';
import { Tabs } from '../review/Tabs';
import { call, type Problem, RestError } from '../shared/rest';
import { type BiasReport, type Days, daysOf, percent, plusDays, type Statistics, statisticsPath } from './model';
import { Predictions } from './Scatter';
import { BiasTable, Lanes, Months, Seats, SideTables } from './Tables';
import { medianWords, mostWords } from './words';

interface Loaded { statistics: Statistics; bias: BiasReport }

/** How the board of a project works, and how far its assessments are off. */
export function StatisticsPage({ project, search }: { project: string; search: string }) {
  const [period, setPeriod] = useState<Days>(() => daysOf(search));
  const [loaded, setLoaded] = useState<Loaded | undefined>();
  const [problems, setProblems] = useState<Problem[]>([]);

  useEffect(() => {
    let isCurrent = true;
    Promise.all([call<Statistics>('GET', statisticsPath(project, period)), call<BiasReport>('GET', `/reviews/bias?${new URLSearchParams({ project })}`)]).then(
      ([statistics, bias]) => { if (isCurrent) { setLoaded({ statistics, bias }); setProblems([]); } },
      (failure) => { if (isCurrent) setProblems(failure instanceof RestError ? failure.problems : [{ code: 'unknown', message: String(failure) }]); });
    return () => { isCurrent = false; };
  }, [project, period.from, period.to]);

  const go = (next: Days): void => {
    setPeriod(next);
    const address = new URL(window.location.href);
    for (const [name, day] of Object.entries(next)) {
      if (day) address.searchParams.set(name, day);
      else address.searchParams.delete(name);
    }
    window.history.replaceState(null, '', address);
  };
  return (
    <>
      <h2>{AJS.I18n.getText('tandem.outcome.statistics.name')}</h2>
      <Tabs project={project} open="statistics" />
      {loaded && <PeriodPicker key={`${loaded.statistics.from}/${loaded.statistics.to}`} shown={loaded.statistics} onGo={go} />}
      {problems.length > 0 && <div class="aui-message aui-message-error" role="alert">{problems.map((problem) => <p>{problem.message}</p>)}</div>}
      {!loaded && problems.length === 0 && <p class="tandem-review-loading">{AJS.I18n.getText('tandem.review.loading')}</p>}
      {loaded && <Content {...loaded} />}
    </>
  );
}

const SPANS = [30, 90, 365];

function spanLabel(span: number): string {
  if (span === 30) return AJS.I18n.getText('tandem.outcome.period.30');
  return span === 90 ? AJS.I18n.getText('tandem.outcome.period.90') : AJS.I18n.getText('tandem.outcome.period.365');
}

/** The last day is shown and typed; in calls the end lies outside. */
function PeriodPicker({ shown, onGo }: { shown: Statistics; onGo: (days: Days) => void }) {
  const last = plusDays(shown.to, -1);
  const [from, setFrom] = useState(shown.from);
  const [to, setTo] = useState(last);
  return (
    <form class="aui tandem-outcome-period" onSubmit={(event) => { event.preventDefault(); onGo({ from, to }); }}>
      <div class="aui-buttons" role="group" aria-label={AJS.I18n.getText('tandem.outcome.period')}>
        {SPANS.map((span) => <button type="button" class="aui-button" data-span={span} aria-pressed={plusDays(shown.to, -span) === shown.from} onClick={() => onGo({ from: plusDays(last, 1 - span), to: last })}>{spanLabel(span)}</button>)}
      </div>
      <label>{AJS.I18n.getText('tandem.outcome.period.from')} <input class="text" type="date" id="tandem-outcome-from" required value={from} onInput={(event) => setFrom(event.currentTarget.value)} /></label>
      <label>{AJS.I18n.getText('tandem.outcome.period.to')} <input class="text" type="date" id="tandem-outcome-to" required value={to} onInput={(event) => setTo(event.currentTarget.value)} /></label>
      <button type="submit" class="aui-button">{AJS.I18n.getText('tandem.outcome.period.show')}</button>
      <span class="tandem-outcome-print">{days(shown.from, last)}</span>
    </form>
  );
}

function Content({ statistics, bias }: Loaded) {
  const verified = bias.dimensions.some((one) => one.sampleSize > 0);
  const { audits } = statistics;
  return (
    <>
      {statistics.decided === 0
        ? <p class="tandem-review-empty" id="tandem-outcome-undecided">{AJS.I18n.getText('tandem.outcome.empty.decided')}</p>
        : (
          <>
            <Tiles statistics={statistics} />
            <div class="tandem-outcome-columns">
              <section><h3>{AJS.I18n.getText('tandem.outcome.lanes')}</h3><Lanes lanes={statistics.lanes} /></section>
              <section><h3>{AJS.I18n.getText('tandem.outcome.months')}</h3><Months months={statistics.months} /></section>
            </div>
            {audits.outside > 0 && <p id="tandem-outcome-audits">{AJS.I18n.getText('tandem.outcome.audits', number(audits.outside), number(audits.sampled), number(audits.audited), number(audits.findings))}</p>}
          </>
        )}
      {statistics.seats.length > 0 && <section><h3>{AJS.I18n.getText('tandem.outcome.seats')}</h3><Seats seats={statistics.seats} /></section>}
      {verified
        ? (
          <>
            <section><h3>{AJS.I18n.getText('tandem.outcome.bias.title')}</h3><p class="tandem-review-quiet">{AJS.I18n.getText('tandem.outcome.bias.hint')}</p><BiasTable id="tandem-outcome-bias" dimensions={bias.dimensions} />{bias.sides.length > 0 && <SideTables sides={bias.sides} />}</section>
            <section><h3>{AJS.I18n.getText('tandem.outcome.scatter.title')}</h3><Predictions points={statistics.points} /></section>
          </>
        )
        : <div class="aui-message aui-message-info" id="tandem-outcome-unverified"><p class="title"><strong>{AJS.I18n.getText('tandem.outcome.empty.verified.title')}</strong></p><p>{AJS.I18n.getText('tandem.outcome.empty.verified')}</p></div>}
    </>
  );
}

function Tiles({ statistics }: { statistics: Statistics }) {
  const { waiting, yield: gain, overdue } = statistics;
  return (
    <dl class="tandem-outcome-tiles">
      <Tile name={AJS.I18n.getText('tandem.outcome.tile.decided')} value={number(statistics.decided)} hint={AJS.I18n.getText('tandem.outcome.tile.open-late', number(overdue.openNow))} />
      <Tile name={AJS.I18n.getText('tandem.outcome.tile.waiting')} value={medianWords(waiting)} hint={AJS.I18n.getText('tandem.outcome.tile.most', mostWords(waiting))} />
      <Tile name={AJS.I18n.getText('tandem.outcome.tile.yield')} value={gain.share === undefined ? '–' : percent(gain.share)} hint={AJS.I18n.getText('tandem.outcome.tile.yield.hint', number(gain.altered), number(gain.stopped), number(gain.decided))} />
      <Tile name={AJS.I18n.getText('tandem.outcome.tile.late')} value={overdue.share === undefined ? '–' : percent(overdue.share)} hint={AJS.I18n.getText('tandem.outcome.tile.late.hint', number(overdue.late), number(overdue.decided))} />
    </dl>
  );
}

function Tile({ name, value, hint }: { name: string; value: string; hint: string }) {
  return <div><dt>{name}</dt><dd><strong>{value}</strong><span class="tandem-review-quiet">{hint}</span></dd></div>;
}
