import { useEffect, useRef, useState } from 'preact/hooks';
import { day, dateTime } from '../review/format';
import type { Problem } from '../shared/rest';
import { Causes } from './Causes';
import { FeverChart } from './FeverChart';
import { PlanForm } from './forms';
import { days, percent, releaseLabel, ruleLabel, zoneClass, zoneLabel, zoneSentence } from './labels';
import { Ledger } from './Ledger';
import { type Buffer, chosen, listReleases, readBuffer, type Summary } from './model';
import { problemsOf } from './parts';
import { SettingsForm } from './SettingsForm';

type Open = 'settings' | 'plan' | null;

/** What is shown: a release, one of its plans (the one in force unless said), a piece of the ledger. */
interface Place { release: number; plan?: number; start: number }

/** The buffer of one of the project's releases. */
export function BufferPage({ project, search }: { project: string; search: string }) {
  const [releases, setReleases] = useState<Summary[] | null>(null);
  const [place, setPlace] = useState<Place | undefined>();
  const [buffer, setBuffer] = useState<Buffer | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [open, setOpen] = useState<Open>(null);
  const latest = useRef(0);

  const refreshList = () => listReleases(project).then(setReleases, () => undefined);
  useEffect(() => {
    listReleases(project).then((found) => {
      setReleases(found);
      const release = chosen(found, new URLSearchParams(search).get('release'));
      if (release !== undefined) setPlace({ release, start: 0 });
    }, (failure) => setProblems(problemsOf(failure)));
  }, [project]);

  const load = (wanted: Place): void => {
    const turn = ++latest.current;
    readBuffer(project, wanted.release, wanted.plan, wanted.start).then((found) => {
      if (turn !== latest.current) return;
      setBuffer(found);
      setProblems([]);
    }, (failure) => { if (turn === latest.current) setProblems(problemsOf(failure)); });
  };
  useEffect(() => { if (place) load(place); }, [place]);

  const go = (release: number): void => {
    const address = new URL(window.location.href);
    address.searchParams.set('release', String(release));
    window.history.replaceState(null, '', address);
    setOpen(null);
    setBuffer(null);
    setPlace({ release, start: 0 });
  };
  const changed = (): void => {
    setOpen(null);
    if (place) setPlace({ release: place.release, start: 0 });
    void refreshList();
  };
  return (
    <div class="tandem-buffer">
      <header class="tandem-buffer-top">
        <h2>{AJS.I18n.getText('tandem.buffer.name')}</h2>
        {releases && releases.length > 0 && place && <ReleasePicker releases={releases} release={place.release} onChange={go} />}
        {buffer?.mayPlan && (
          <div class="aui-buttons tandem-buffer-tasks">
            <button type="button" class="aui-button" id="tandem-buffer-settings-open" aria-expanded={open === 'settings'} onClick={() => setOpen(open === 'settings' ? null : 'settings')}>{AJS.I18n.getText('tandem.buffer.settings.open')}</button>
            {buffer.plan && <button type="button" class="aui-button" id="tandem-buffer-plan-open" aria-expanded={open === 'plan'} onClick={() => setOpen(open === 'plan' ? null : 'plan')}>{AJS.I18n.getText('tandem.buffer.plan.new')}</button>}
          </div>
        )}
      </header>
      {problems.length > 0 && <div class="aui-message aui-message-error" role="alert">{problems.map((problem) => <p>{problem.message}</p>)}</div>}
      {!buffer && problems.length === 0 && (releases === null || releases.length > 0) && <p class="tandem-buffer-quiet">{AJS.I18n.getText('tandem.buffer.loading')}</p>}
      {releases?.length === 0 && <Empty><p>{AJS.I18n.getText('tandem.buffer.releases.none')}</p></Empty>}
      {buffer && open === 'settings' && <SettingsForm buffer={buffer} onSaved={setBuffer} onClose={changed} />}
      {buffer && open === 'plan' && <PlanForm buffer={buffer} onDone={changed} onClose={() => setOpen(null)} />}
      {buffer && (buffer.plan ? <Shown buffer={buffer} onChanged={changed} onPage={(start) => place && setPlace({ ...place, start })} onPlan={(plan) => place && setPlace({ release: place.release, plan, start: 0 })} />
        : <Unplanned buffer={buffer} isOpen={open !== null} onSetUp={() => setOpen('settings')} />)}
    </div>
  );
}

function ReleasePicker({ releases, release, onChange }: { releases: Summary[]; release: number; onChange(release: number): void }) {
  return (
    <form class="aui tandem-buffer-picker" onSubmit={(event) => event.preventDefault()}>
      <label for="tandem-buffer-release">{AJS.I18n.getText('tandem.buffer.release')}</label>
      <select id="tandem-buffer-release" class="select" value={String(release)} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {releases.map((one) => <option key={one.release.id} value={String(one.release.id)}>{one.now?.zone ? `${releaseLabel(one.release)} · ${zoneLabel(one.now.zone)}` : releaseLabel(one.release)}</option>)}
      </select>
    </form>
  );
}

/** What a buffer is, for whoever has none yet. */
function Empty({ children }: { children: preact.ComponentChildren }) {
  return <div class="tandem-buffer-empty"><h3>{AJS.I18n.getText('tandem.buffer.empty.title')}</h3><p>{AJS.I18n.getText('tandem.buffer.empty')}</p>{children}</div>;
}

function Unplanned({ buffer, isOpen, onSetUp }: { buffer: Buffer; isOpen: boolean; onSetUp(): void }) {
  if (isOpen) return null;
  return (
    <Empty>
      {buffer.version > 0 && buffer.missing.map((sentence) => <p>{sentence}</p>)}
      {buffer.notes.map((note) => <p class="tandem-buffer-quiet">{note}</p>)}
      {buffer.mayPlan && <button type="button" class="aui-button aui-button-primary" id="tandem-buffer-begin" onClick={onSetUp}>{AJS.I18n.getText('tandem.buffer.empty.begin')}</button>}
    </Empty>
  );
}

function Shown({ buffer, onChanged, onPage, onPlan }: { buffer: Buffer; onChanged(): void; onPage(start: number): void; onPlan(plan: number): void }) {
  const plan = buffer.plan!;
  const isPast = plan.number !== buffer.plans[0]?.number;
  return (
    <>
      {isPast && <div class="aui-message aui-message-info"><p>{AJS.I18n.getText('tandem.buffer.plan.past', plan.number)} <button type="button" class="aui-button aui-button-link" onClick={() => onPlan(buffer.plans[0]!.number)}>{AJS.I18n.getText('tandem.buffer.plan.present')}</button></p></div>}
      <Standing buffer={buffer} />
      {buffer.notes.length > 0 && <ul class="tandem-buffer-notes">{buffer.notes.map((note) => <li>{note}</li>)}</ul>}
      <div class="tandem-buffer-charts">
        <section><h3>{AJS.I18n.getText('tandem.buffer.fever.title')}</h3><FeverChart buffer={buffer} />{buffer.missing.map((sentence) => <p class="tandem-buffer-quiet">{sentence}</p>)}</section>
        <section><h3>{AJS.I18n.getText('tandem.buffer.causes')}</h3><Causes buffer={buffer} /></section>
      </div>
      <Ledger buffer={buffer} onChanged={onChanged} onPage={onPage} />
      <Plans buffer={buffer} onPlan={onPlan} />
    </>
  );
}

/** Where the buffer stands, in words and figures. */
function Standing({ buffer }: { buffer: Buffer }) {
  const now = buffer.now!;
  const plan = buffer.plan!;
  const dates = buffer.days;
  const isLate = dates.due !== undefined && dates.bufferEnd !== undefined && dates.bufferEnd > dates.due;
  return (
    <div class="tandem-buffer-standing">
      <p class="tandem-buffer-verdict">
        <span class={zoneClass(now.zone)} id="tandem-buffer-zone">{zoneLabel(now.zone)}</span>{' '}
        {now.zone ? zoneSentence(now.zone, percent(now.penetration), percent(now.completion)) : buffer.missing.join(' ')}
      </p>
      <dl class="tandem-buffer-tiles">
        <div><dt>{AJS.I18n.getText('tandem.buffer.penetration')}</dt><dd><strong>{percent(now.penetration)}</strong>{AJS.I18n.getText('tandem.buffer.tile.drawn', days(now.drawn), days(plan.size))}</dd></div>
        <div><dt>{AJS.I18n.getText('tandem.buffer.completion')}</dt><dd><strong>{percent(now.completion)}</strong>{dates.measured ? AJS.I18n.getText('tandem.buffer.tile.chain', days(plan.chain), day(dates.measured)) : ''}</dd></div>
        <div><dt>{AJS.I18n.getText('tandem.buffer.burn')}</dt><dd><strong>{now.burn === undefined ? '–' : days(now.burn)}</strong>{now.burn === undefined ? AJS.I18n.getText('tandem.buffer.burn.none') : AJS.I18n.getText('tandem.buffer.burn.hint')}</dd></div>
        <div><dt>{AJS.I18n.getText('tandem.buffer.ends')}</dt><dd><strong>{dates.bufferEnd ? day(dates.bufferEnd) : '–'}</strong>{dates.chainEnd ? AJS.I18n.getText('tandem.buffer.tile.chain.end', day(dates.chainEnd)) : ''}{isLate && <span class="tandem-buffer-late">{AJS.I18n.getText('tandem.buffer.late', day(dates.due!))}</span>}</dd></div>
      </dl>
    </div>
  );
}

/** Every plan that was ever made for the release. */
function Plans({ buffer, onPlan }: { buffer: Buffer; onPlan(plan: number): void }) {
  return (
    <section class="tandem-buffer-plans" aria-labelledby="tandem-buffer-plans-title">
      <h3 id="tandem-buffer-plans-title">{AJS.I18n.getText('tandem.buffer.plans')}</h3>
      <div class="tandem-buffer-scroll">
        <table class="aui">
          <thead><tr>
            <th scope="col">{AJS.I18n.getText('tandem.buffer.plan')}</th><th scope="col">{AJS.I18n.getText('tandem.buffer.plan.made')}</th><th scope="col">{AJS.I18n.getText('tandem.buffer.who')}</th>
            <th scope="col" class="tandem-buffer-number">{AJS.I18n.getText('tandem.buffer.chain')}</th><th scope="col" class="tandem-buffer-number">{AJS.I18n.getText('tandem.buffer.size')}</th>
            <th scope="col">{AJS.I18n.getText('tandem.buffer.settings.rule')}</th><th scope="col" class="tandem-buffer-number">{AJS.I18n.getText('tandem.buffer.issues')}</th><th scope="col">{AJS.I18n.getText('tandem.buffer.comment')}</th>
          </tr></thead>
          <tbody>{buffer.plans.map((plan) => (
            <tr key={plan.number} data-plan={plan.number}>
              <td>{plan.number === buffer.plan!.number ? plan.number : <button type="button" class="aui-button aui-button-link" onClick={() => onPlan(plan.number)}>{AJS.I18n.getText('tandem.buffer.plan.show', plan.number)}</button>}</td>
              <td>{dateTime(plan.at)}</td><td>{plan.by.displayName}</td>
              <td class="tandem-buffer-number">{days(plan.chain)}</td><td class="tandem-buffer-number">{days(plan.size)}</td>
              <td>{ruleLabel(plan.rule)}</td><td class="tandem-buffer-number">{plan.issues}</td><td class="tandem-buffer-what">{plan.comment || '–'}</td>
            </tr>
          ))}</tbody>
        </table>
      </div>
    </section>
  );
}
