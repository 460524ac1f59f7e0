import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../shared/rest';
import { Dialog } from './Dialog';
import { leadLabel, sentences, sideLabel } from './labels';
import { SIDES } from './model';
import type { Proposal, Share, Side, Team } from './model';

interface Props { path: string; team: Team; onClose(): void; onFilled(team: Team): void; onStale(problem: unknown): boolean }

/** Shows whom the project roles would add, lets the mapping be changed, and writes on confirmation. */
export function FillDialog({ path, team, onClose, onFilled, onStale }: Props) {
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [mapping, setMapping] = useState<{ role: string; side: Side }[] | null>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const latest = useRef(0);
  const body = (wanted: typeof mapping) => ({ version: team.version, ...(wanted === null ? {} : { mapping: wanted }) });

  useEffect(() => {
    const turn = ++latest.current;
    call<Proposal>('POST', `${path}/fill?dryRun=true`, body(mapping)).then(
      (found) => { if (turn === latest.current) { setProposal(found); setProblems([]); } },
      (problem: unknown) => { if (turn === latest.current) setProblems(sentences(problem)); });
  }, [mapping]);

  const choose = (role: Share, side: Side | '') => {
    const now = mapping ?? proposal!.roles.filter((one) => one.side !== undefined).map((one) => ({ role: one.name, side: one.side! }));
    const others = now.filter((line) => line.role !== role.name);
    setMapping(side === '' ? others : now.some((line) => line.role === role.name) ? now.map((line) => (line.role === role.name ? { role: line.role, side } : line)) : [...now, { role: role.name, side }]);
  };
  const fill = async () => {
    setBusy(true);
    try {
      onFilled(await call<Team>('POST', `${path}/fill`, body(mapping)));
    } catch (problem) {
      if (!onStale(problem)) setProblems(sentences(problem));
      setBusy(false);
    }
  };
  const isNothing = proposal !== null && proposal.added.length === 0 && proposal.leads.length === 0;
  return (
    <Dialog title={AJS.I18n.getText('tandem.team.fill')} size="large" problems={problems} onClose={onClose} footer={
      <>
        <button type="button" class="aui-button aui-button-primary" id="tandem-team-fill-confirm" disabled={isBusy || proposal === null || isNothing} onClick={() => void fill()}>
          {proposal === null || proposal.added.length === 0 ? AJS.I18n.getText('tandem.team.fill.confirm.leads') : AJS.I18n.getText('tandem.team.fill.confirm', proposal.added.length)}
        </button>
        <button type="button" class="aui-button aui-button-link" onClick={onClose}>{AJS.I18n.getText('tandem.team.cancel')}</button>
      </>}>
      {proposal === null && problems.length === 0 && <p class="tandem-team-loading" role="status">{AJS.I18n.getText('tandem.team.loading')}</p>}
      {proposal && (
        <div class="tandem-team-fill">
          <section>
            <h3>{AJS.I18n.getText('tandem.team.fill.roles')}</h3>
            <form class="aui" onSubmit={(event) => event.preventDefault()}>
              <table class="aui">
                <tbody>{proposal.roles.map((role) => (
                  <tr key={role.name} data-role={role.name}>
                    <th scope="row">{role.name} <span class="tandem-team-quiet">{role.people}</span></th>
                    <td>
                      <select class="select" aria-label={AJS.I18n.getText('tandem.team.fill.side', role.name)} value={role.side ?? ''} onChange={(event) => choose(role, event.currentTarget.value as Side | '')}>
                        <option value="">{AJS.I18n.getText('tandem.team.fill.leave')}</option>
                        {SIDES.map((side) => <option key={side} value={side}>{sideLabel(side)}</option>)}
                      </select>
                    </td>
                  </tr>))}
                </tbody>
              </table>
            </form>
          </section>
          <section aria-live="polite">
            <h3>{AJS.I18n.getText('tandem.team.fill.added')}</h3>
            {isNothing && <p>{AJS.I18n.getText('tandem.team.fill.nothing')}</p>}
            <ul class="tandem-team-plain tandem-team-joining">
              {proposal.added.map((member) => (
                <li key={member.person}><strong>{member.displayName}</strong> <span class="tandem-team-quiet">{member.role} · {sideLabel(member.side)}</span>
                  {proposal.leads.some((lead) => lead.person === member.person) && <span class="aui-lozenge aui-lozenge-subtle aui-lozenge-inprogress">{AJS.I18n.getText('tandem.team.lead')}</span>}
                </li>))}
            </ul>
            {proposal.leads.filter((lead) => proposal.added.every((member) => member.person !== lead.person)).map((lead) => <p key={lead.side}>{leadLabel(lead.side)}: <strong>{lead.displayName}</strong></p>)}
            {proposal.present > 0 && <p class="tandem-team-quiet">{AJS.I18n.getText('tandem.team.fill.present', proposal.present)}</p>}
          </section>
        </div>)}
    </Dialog>
  );
}
