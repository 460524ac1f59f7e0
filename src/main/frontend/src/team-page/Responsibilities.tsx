import { useEffect, useState } from 'preact/hooks';
import { call } from '../shared/rest';
import { day, kindLabel, kindsLabel, matterState, nobodyLabel, partLabel, sentences } from './labels';
import { KINDS } from './model';
import type { Kind, Matter, Matters, Part, Person, Team } from './model';

const LIMIT = 50;
const SHOWN = 4;
const PARTS: { part: Part; people: (matter: Matter) => Person[] }[] = [
  { part: 'DECIDES', people: (matter) => matter.decides }, { part: 'DOES', people: (matter) => matter.does },
  { part: 'CONSULTED', people: (matter) => matter.consulted }, { part: 'TOLD', people: (matter) => matter.told },
];

/** The address of a page of the view. */
export function mattersPath(project: string, person: string, kind: Kind | '', gaps: boolean, start: number): string {
  const wanted = new URLSearchParams({ start: String(start), limit: String(LIMIT) });
  if (person) wanted.set('person', person);
  if (kind) wanted.set('kind', kind);
  if (gaps) wanted.set('gaps', 'true');
  return `/projects/${encodeURIComponent(project)}/responsibilities?${wanted}`;
}

/** Who decides, does, is consulted and is told for everything that is open. */
export function Responsibilities({ project, team }: { project: string; team: Team }) {
  const [person, setPerson] = useState('');
  const [kind, setKind] = useState<Kind | ''>('');
  const [gaps, setGaps] = useState(false);
  const [start, setStart] = useState(0);
  const [found, setFound] = useState<Matters | null>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    call<Matters>('GET', mattersPath(project, person, kind, gaps, start)).then(
      (answer) => { if (isCurrent) { setFound(answer); setProblems([]); } },
      (problem: unknown) => { if (isCurrent) setProblems(sentences(problem)); });
    return () => { isCurrent = false; };
  }, [project, person, kind, gaps, start, turn, team.version]);

  const isFiltered = person !== '' || kind !== '' || gaps;
  return (
    <section class="tandem-team-matters" data-loaded={found !== null ? 'true' : undefined}>
      <form class="aui tandem-team-filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <select class="select" id="tandem-team-person" aria-label={AJS.I18n.getText('tandem.team.filter.person')} value={person} onChange={(event) => { setPerson(event.currentTarget.value); setStart(0); }}>
          <option value="">{AJS.I18n.getText('tandem.team.filter.everybody')}</option>
          <option value="me">{AJS.I18n.getText('tandem.team.filter.mine')}</option>
          {team.members.filter((member) => member.person !== team.me).map((member) => <option key={member.person} value={member.person}>{member.displayName}</option>)}
        </select>
        <select class="select" id="tandem-team-kind" aria-label={AJS.I18n.getText('tandem.team.filter.kind')} value={kind} onChange={(event) => { setKind(event.currentTarget.value as Kind | ''); setStart(0); }}>
          <option value="">{AJS.I18n.getText('tandem.team.filter.kind.any')}</option>
          {KINDS.map((one) => <option key={one} value={one}>{kindsLabel(one)}</option>)}
        </select>
        <label class="tandem-team-check"><input type="checkbox" class="checkbox" id="tandem-team-gaps" checked={gaps} onChange={(event) => { setGaps(event.currentTarget.checked); setStart(0); }} /> {AJS.I18n.getText('tandem.team.filter.gaps')}</label>
      </form>
      {problems.length > 0 && (
        <div class="aui-message aui-message-error" role="alert">
          {problems.map((problem) => <p key={problem}>{problem}</p>)}
          <p><button type="button" class="aui-button" onClick={() => { setProblems([]); setTurn(turn + 1); }}>{AJS.I18n.getText('tandem.team.retry')}</button></p>
        </div>)}
      {found === null && problems.length === 0 && <p class="tandem-team-loading" role="status">{AJS.I18n.getText('tandem.team.loading')}</p>}
      {found && problems.length === 0 && (
        <>
          {found.gaps > 0
            ? <p class="tandem-team-gaps" role="status">{AJS.I18n.getText('tandem.team.gaps', found.gaps)}</p>
            : found.total > 0 && <p class="tandem-team-quiet" role="status">{AJS.I18n.getText('tandem.team.gaps.none')}</p>}
          {team.members.length === 0 && found.total > 0 && <div class="aui-message aui-message-info"><p>{AJS.I18n.getText('tandem.team.gaps.group')}</p></div>}
          {found.cut.map((one) => <p key={one} class="tandem-team-quiet">{AJS.I18n.getText('tandem.team.cut', kindsLabel(one))}</p>)}
          {found.values.length > 0 ? <Table matters={found.values} /> : <p class="tandem-team-none">{gaps && found.gaps === 0 ? AJS.I18n.getText('tandem.team.gaps.none') : isFiltered ? AJS.I18n.getText('tandem.team.matters.none') : AJS.I18n.getText('tandem.team.matters.empty')}</p>}
          {found.total > LIMIT && <Pager found={found} onStart={setStart} />}
        </>)}
    </section>
  );
}

function Table({ matters }: { matters: Matter[] }) {
  return (
    <div class="tandem-team-scroll" tabIndex={0} role="region" aria-label={AJS.I18n.getText('tandem.team.tab.responsibilities')}>
      <table class="aui tandem-team-raci">
        <thead>
          <tr>
            <th scope="col">{AJS.I18n.getText('tandem.team.column.matter')}</th>
            {PARTS.map(({ part }) => <th key={part} scope="col">{partLabel(part)}</th>)}
          </tr>
        </thead>
        <tbody>{matters.map((matter) => (
          <tr key={`${matter.kind} ${matter.id}`} class={matter.gaps.length > 0 ? 'tandem-team-gap-row' : ''} data-kind={matter.kind}>
            <th scope="row" class="tandem-team-matter">
              <a href={AJS.contextPath() + matter.path}>{matter.title}</a>
              <div class="tandem-team-quiet">{[kindLabel(matter.kind), matter.issueKey, matter.state && matterState(matter.kind, matter.state), matter.topic, matter.due && AJS.I18n.getText('tandem.team.due', day(matter.due))].filter(Boolean).join(' · ')}</div>
            </th>
            {PARTS.map(({ part, people }) => <td key={part}><People people={people(matter)} part={part} isGap={matter.gaps.includes(part)} /></td>)}
          </tr>))}
        </tbody>
      </table>
    </div>
  );
}

function People({ people, part, isGap }: { people: Person[]; part: Part; isGap: boolean }) {
  if (people.length === 0) return isGap ? <strong class="tandem-team-gap">{nobodyLabel(part)}</strong> : <span class="tandem-team-quiet">{part === 'TOLD' ? AJS.I18n.getText('tandem.team.nobody.else') : nobodyLabel(part)}</span>;
  const more = people.slice(SHOWN);
  return (
    <ul class="tandem-team-plain">
      {people.slice(0, SHOWN).map((person) => (
        <li key={person.key ?? person.displayName}>{person.displayName}{person.standIn && <span class="tandem-team-quiet"> {AJS.I18n.getText('tandem.team.away.acting.short', person.standIn)}</span>}</li>))}
      {more.length > 0 && <li class="tandem-team-quiet" tabIndex={0} title={more.map((person) => person.displayName).join(', ')} aria-label={more.map((person) => person.displayName).join(', ')}>{AJS.I18n.getText('tandem.team.more', more.length)}</li>}
    </ul>
  );
}

function Pager({ found, onStart }: { found: Matters; onStart(start: number): void }) {
  const last = found.start + found.values.length;
  return (
    <nav class="tandem-team-pager" aria-label={AJS.I18n.getText('tandem.team.pages')}>
      <span role="status">{AJS.I18n.getText('tandem.team.range', found.start + 1, last, found.total)}</span>
      <span class="aui-buttons">
        <button type="button" class="aui-button" disabled={found.start === 0} onClick={() => onStart(Math.max(0, found.start - LIMIT))}>{AJS.I18n.getText('tandem.team.previous')}</button>
        <button type="button" class="aui-button" disabled={last >= found.total} onClick={() => onStart(found.start + LIMIT)}>{AJS.I18n.getText('tandem.team.next')}</button>
      </span>
    </nav>
  );
}
