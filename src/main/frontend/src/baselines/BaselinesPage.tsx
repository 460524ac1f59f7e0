import { useEffect, useRef, useState } from 'preact/hooks';
import { problemsOf } from '../release-buffer/parts';
import { dateTime } from '../review/format';
import type { Problem } from '../shared/rest';
import { BaselineTable } from './BaselineTable';
import { ComparisonSection } from './ComparisonSection';
import { DeviationSection } from './DeviationSection';
import { releaseLabel } from './labels';
import { type Baseline, chosenRelease, type Deviation, type List, listBaselines, readDeviation, readValue, type Release, releasesOf, type Value } from './model';
import { TakeForm } from './TakeForm';
import { ValueSection } from './ValueSection';

/** The baselines of a project's releases, and what became of them. */
export function BaselinesPage({ project, search }: { project: string; search: string }) {
  const [list, setList] = useState<List | null>(null);
  const [release, setRelease] = useState<number | undefined>();
  const [wanted, setWanted] = useState<number | undefined>();
  const [isTaking, setTaking] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const load = (first: boolean): void => {
    listBaselines(project).then((found) => {
      setList(found);
      if (first) {
        const asked = new URLSearchParams(search);
        setRelease(chosenRelease(found, asked.get('release')));
        setWanted(asked.get('baseline') ? Number(asked.get('baseline')) : undefined);
      }
    }, (failure) => setProblems(problemsOf(failure)));
  };
  useEffect(() => load(true), [project]);

  const go = (next: { release?: number | undefined; baseline?: number | undefined }): void => {
    const address = new URL(window.location.href);
    if (next.release !== undefined) address.searchParams.set('release', String(next.release));
    if (next.baseline === undefined) address.searchParams.delete('baseline');
    else address.searchParams.set('baseline', String(next.baseline));
    window.history.replaceState(null, '', address);
    if (next.release !== undefined) setRelease(next.release);
    setWanted(next.baseline);
    setTaking(false);
  };
  const releases = list ? releasesOf(list) : [];
  const chosen = releases.find((one) => one.id === release);
  const baselines = list?.values.filter((one) => one.release.id === release) ?? [];
  const shown = baselines.find((one) => one.id === wanted) ?? baselines.find((one) => one.current) ?? baselines[0];
  const mayTake = list?.mayTake === true && chosen !== undefined && (chosen.state === 'OPEN' || chosen.state === 'RELEASED');
  return (
    <div class="tandem-baseline">
      <header class="tandem-baseline-top">
        <h2>{AJS.I18n.getText('tandem.baseline.name')}</h2>
        {chosen && <ReleasePicker releases={releases} release={chosen.id} onChange={(id) => go({ release: id })} />}
        {mayTake && baselines.length > 0 && <button type="button" class="aui-button aui-button-primary tandem-baseline-tasks" id="tandem-baseline-open" aria-expanded={isTaking} onClick={() => setTaking(!isTaking)}>{AJS.I18n.getText('tandem.baseline.take')}</button>}
      </header>
      {problems.length > 0 && <div class="aui-message aui-message-error" role="alert">{problems.map((problem) => <p>{problem.message}</p>)}</div>}
      {!list && problems.length === 0 && <p class="tandem-baseline-quiet">{AJS.I18n.getText('tandem.baseline.loading')}</p>}
      {list && !chosen && <Empty><p>{AJS.I18n.getText('tandem.baseline.releases.none')}</p></Empty>}
      {isTaking && chosen && <TakeForm project={project} release={chosen} isFirst={baselines.length === 0} onDone={(taken) => { go({ baseline: taken.current ? undefined : taken.id }); load(false); }} onClose={() => setTaking(false)} />}
      {chosen && baselines.length === 0 && !isTaking && <Untaken release={chosen} mayTake={mayTake} onTake={() => setTaking(true)} />}
      {baselines.length > 0 && <BaselineTable baselines={baselines} shown={shown?.id} onShow={(id) => go({ baseline: id })} onChanged={() => load(false)} />}
      {shown && <Shown key={shown.id} baseline={shown} others={baselines.filter((one) => one.id !== shown.id)} />}
    </div>
  );
}

function ReleasePicker({ releases, release, onChange }: { releases: Release[]; release: number; onChange(release: number): void }) {
  return (
    <form class="aui tandem-baseline-picker" onSubmit={(event) => event.preventDefault()}>
      <label for="tandem-baseline-release">{AJS.I18n.getText('tandem.baseline.release')}</label>
      <select id="tandem-baseline-release" class="select" value={String(release)} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {releases.map((one) => <option key={one.id} value={String(one.id)}>{releaseLabel(one)}</option>)}
      </select>
    </form>
  );
}

/** What a baseline is, for whoever has none yet. */
function Empty({ children }: { children: preact.ComponentChildren }) {
  return <div class="tandem-baseline-empty"><h3>{AJS.I18n.getText('tandem.baseline.empty.title')}</h3><p>{AJS.I18n.getText('tandem.baseline.empty')}</p>{children}</div>;
}

function Untaken({ release, mayTake, onTake }: { release: Release; mayTake: boolean; onTake(): void }) {
  return (
    <Empty>
      {!release.due && <p class="tandem-baseline-quiet">{AJS.I18n.getText('tandem.baseline.empty.dates')}</p>}
      {mayTake ? <button type="button" class="aui-button aui-button-primary" id="tandem-baseline-begin" onClick={onTake}>{AJS.I18n.getText('tandem.baseline.take')}</button> : <p class="tandem-baseline-quiet">{AJS.I18n.getText('tandem.baseline.empty.who')}</p>}
    </Empty>
  );
}

/** One baseline, with everything that is said about it. */
function Shown({ baseline, others }: { baseline: Baseline; others: Baseline[] }) {
  const [value, setValue] = useState<Value | null>(null);
  const [deviation, setDeviation] = useState<Deviation | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const place = useRef(true);
  useEffect(() => {
    place.current = true;
    const failed = (failure: unknown): void => { if (place.current) setProblems(problemsOf(failure)); };
    readValue(baseline.id).then((found) => { if (place.current) setValue(found); }, failed);
    readDeviation(baseline.id).then((found) => { if (place.current) setDeviation(found); }, failed);
    return () => { place.current = false; };
  }, [baseline.id]);
  return (
    <div class="tandem-baseline-one" id="tandem-baseline-one" data-baseline={baseline.id}>
      <h2>{baseline.name} <small class="tandem-baseline-quiet">{AJS.I18n.getText('tandem.baseline.taken.at', dateTime(baseline.at))}</small></h2>
      {problems.map((problem) => <div class="aui-message aui-message-error" role="alert"><p>{problem.message}</p></div>)}
      {!value && !deviation && problems.length === 0 && <p class="tandem-baseline-quiet">{AJS.I18n.getText('tandem.baseline.loading')}</p>}
      {value && <ValueSection value={value} />}
      {deviation && baseline.release.state !== 'GONE' && <DeviationSection deviation={deviation} />}
      <ComparisonSection baseline={baseline} others={others} />
    </div>
  );
}
