import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { RestError, call } from '../shared/rest';
import { FillDialog } from './FillDialog';
import { sentences, tell } from './labels';
import { MemberDialog } from './MemberDialog';
import { Members } from './Members';
import { bodyOf, withLead } from './model';
import type { Change, Member, Team } from './model';
import { Pair } from './Pair';
import { Responsibilities } from './Responsibilities';

const SHOWN_MILLISECONDS = 5000;

type Tab = 'members' | 'responsibilities';
type Open = { kind: 'fill' } | { kind: 'member'; member: Member } | { kind: 'own'; member: Member } | null;

function tabOf(search: string): Tab {
  return new URLSearchParams(search).get('tab') === 'responsibilities' ? 'responsibilities' : 'members';
}

/** The project's working group: the pair, the members, and who has to do with what. Every change is saved at once. */
export function TeamPage({ project }: { project: string }) {
  const [team, setTeam] = useState<Team | null>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const [tab, setTab] = useState<Tab>(() => tabOf(window.location.search));
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState('');
  const latest = useRef<Team | null>(null);
  latest.current = team;
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const quiet = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(quiet.current), []);
  const path = `/projects/${encodeURIComponent(project)}/team`;

  // Not the product's flag: every change is saved at once, and flags would lie over the buttons above.
  const say = (sentence: string) => {
    setSaid(sentence);
    clearTimeout(quiet.current);
    quiet.current = setTimeout(() => setSaid(''), SHOWN_MILLISECONDS);
  };

  const load = useCallback(() => {
    setProblems([]);
    call<Team>('GET', path).then(setTeam).catch((problem) => setProblems(sentences(problem)));
  }, [path]);
  useEffect(load, [load]);
  useEffect(() => {
    const back = () => setTab(tabOf(window.location.search));
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);

  const show = (wanted: Tab) => {
    const address = new URLSearchParams(window.location.search);
    if (wanted === 'members') address.delete('tab'); else address.set('tab', wanted);
    window.history.pushState(null, '', `?${address}`);
    setTab(wanted);
  };
  /** Somebody else was faster: their group is shown. Gives whether it was that. */
  const caughtUp = (problem: unknown): boolean => {
    const isStale = problem instanceof RestError && problem.status === 409;
    if (isStale) {
      const now = (problem.current as { current?: Team } | undefined)?.current;
      if (now) { latest.current = now; setTeam(now); } else load();
      tell('warning', AJS.I18n.getText('tandem.team.stale'));
    }
    return isStale;
  };
  /** One change after the other, each on what the one before left: whoever types fast is not told that somebody else was faster. Gives whether it was saved. */
  const change = (update: Change): Promise<boolean> => {
    const turn = line.current.then(async () => {
      try {
        const saved = await call<Team>('PUT', path, bodyOf(update(latest.current!)));
        latest.current = saved;
        setTeam(saved);
        say(AJS.I18n.getText('tandem.team.saved'));
        return true;
      } catch (problem) {
        if (!caughtUp(problem)) {
          tell('error', sentences(problem).join(' '));
          setTeam((now) => now && { ...now });
        }
        return false;
      }
    });
    line.current = turn;
    return turn;
  };

  if (team === null) {
    return problems.length === 0 ? <p class="tandem-team-loading" role="status">{AJS.I18n.getText('tandem.team.loading')}</p> : (
      <div class="aui-message aui-message-error" role="alert">
        {problems.map((problem) => <p key={problem}>{problem}</p>)}
        <p><button type="button" class="aui-button" onClick={load}>{AJS.I18n.getText('tandem.team.retry')}</button></p>
      </div>);
  }
  const own = team.members.find((member) => member.person === team.me);
  const isEmpty = team.members.length === 0;
  return (
    <div class="tandem-team" data-ready="true" data-version={team.version}>
      <header class="aui-page-header">
        <div class="aui-page-header-inner">
          <div class="aui-page-header-main"><h1>{AJS.I18n.getText('tandem.team.name')}</h1><p>{AJS.I18n.getText('tandem.team.intro')}</p></div>
          <div class="aui-page-header-actions">
            <div class="aui-buttons">
              {team.mayEdit && !isEmpty && <button type="button" class="aui-button" id="tandem-team-fill" onClick={() => setOpen({ kind: 'fill' })}>{AJS.I18n.getText('tandem.team.fill')}</button>}
              {own && <button type="button" class="aui-button" id="tandem-team-own" onClick={() => setOpen({ kind: 'own', member: own })}>{AJS.I18n.getText('tandem.team.own')}</button>}
            </div>
          </div>
        </div>
      </header>
      <div class="tandem-team-bar">
        <div class="tandem-team-tabs" role="tablist" aria-label={AJS.I18n.getText('tandem.team.name')}>
          <TabButton tab="members" shown={tab} onShow={show}>{AJS.I18n.getText('tandem.team.tab.members')}</TabButton>
          <TabButton tab="responsibilities" shown={tab} onShow={show}>{AJS.I18n.getText('tandem.team.tab.responsibilities')}</TabButton>
        </div>
        <span class="tandem-team-said" role="status">{said}</span>
      </div>
      <div role="tabpanel" id="tandem-team-panel" aria-labelledby={`tandem-team-tab-${tab}`}>
        {tab === 'responsibilities' ? <Responsibilities project={project} team={team} /> : isEmpty
          ? <Nothing mayEdit={team.mayEdit} onFill={() => setOpen({ kind: 'fill' })} />
          : <Pair team={team} onLead={(side, person) => void change((now) => withLead(now, side, person))} />}
        {tab === 'members' && (team.mayEdit || !isEmpty) && <Members team={team} onChange={change} onOpen={(member) => setOpen({ kind: 'member', member })} />}
      </div>
      {open?.kind === 'fill' && <FillDialog path={path} team={team} onClose={() => setOpen(null)} onFilled={(filled) => { setTeam(filled); setOpen(null); say(AJS.I18n.getText('tandem.team.filled')); }}
        onStale={(problem) => { if (caughtUp(problem)) { setOpen(null); return true; } return false; }} />}
      {(open?.kind === 'member' || open?.kind === 'own') && <MemberDialog key={open.member.person} scope={open.kind} path={path} team={team} member={open.member} onClose={() => setOpen(null)}
        onSaved={(saved) => { setTeam(saved); setOpen(null); say(AJS.I18n.getText('tandem.team.saved')); }} onStale={(problem) => { if (caughtUp(problem)) { setOpen(null); return true; } return false; }} />}
    </div>
  );
}

function TabButton({ tab, shown, onShow, children }: { tab: Tab; shown: Tab; onShow(tab: Tab): void; children: string }) {
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other: Tab = tab === 'members' ? 'responsibilities' : 'members';
    onShow(other);
    document.getElementById(`tandem-team-tab-${other}`)?.focus();
  };
  return (
    <button type="button" role="tab" id={`tandem-team-tab-${tab}`} aria-selected={tab === shown} aria-controls="tandem-team-panel" tabIndex={tab === shown ? 0 : -1} onKeyDown={step} onClick={() => onShow(tab)}>{children}</button>
  );
}

function Nothing({ mayEdit, onFill }: { mayEdit: boolean; onFill(): void }) {
  return (
    <div class="tandem-team-nothing">
      <h2>{AJS.I18n.getText('tandem.team.empty.title')}</h2>
      <p>{mayEdit ? AJS.I18n.getText('tandem.team.empty.text') : AJS.I18n.getText('tandem.team.empty.reader')}</p>
      {mayEdit && <button type="button" class="aui-button aui-button-primary" id="tandem-team-fill" onClick={onFill}>{AJS.I18n.getText('tandem.team.fill')}</button>}
    </div>
  );
}
