import { useEffect, useState } from 'preact/hooks';
import { call, type RestError } from '../shared/rest';
import { severityLabel } from './labels';

type State = 'OPEN' | 'ACCEPTED' | 'FALSE_POSITIVE' | 'CLOSED';

interface Finding {
  id: number; state: State; severity: 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL'; rule: string; message: string; path: string; line?: number; minutes?: number; url?: string; lastSeen?: string;
  issueKey?: string; issueSummary?: string;
}

interface Behind { start: number; limit: number; total: number; values: Finding[]; counts: Partial<Record<State, number>>; minutes: number; principalFollows: boolean }

const PAGE = 50;
const MINUTES_PER_DAY = 480;

/** The findings of a code server behind an item, with where to look at them there; nothing for an item without any. Each may be put into another item or linked to an issue. */
export function Findings({ item, mayEdit, onChanged }: { item: number; mayEdit: boolean; onChanged?: () => void }) {
  const [behind, setBehind] = useState<Behind>();
  const [start, setStart] = useState(0);
  const [problem, setProblem] = useState('');
  const load = () => call<Behind>('GET', `/debts/${item}/findings?start=${start}&limit=${PAGE}`).then(setBehind, (error: RestError) => setProblem(error.message));
  useEffect(() => { void load(); }, [item, start]);

  async function change(step: () => Promise<unknown>): Promise<void> {
    setProblem('');
    try {
      await step();
      await load();
      onChanged?.();
    } catch (error) {
      setProblem((error as RestError).message);
    }
  }

  if (!behind || (behind.total === 0 && !problem)) return problem ? <div class="aui-message aui-message-error" role="alert"><p>{problem}</p></div> : null;
  const days = (behind.minutes / MINUTES_PER_DAY).toLocaleString(document.documentElement.lang || undefined, { maximumFractionDigits: 2 });
  return (
    <section class="tandem-findings" aria-labelledby="tandem-findings-title">
      <h3 id="tandem-findings-title">{AJS.I18n.getText('tandem.debt.findings.title')}</h3>
      {problem && <div class="aui-message aui-message-error" role="alert"><p>{problem}</p></div>}
      <p class="tandem-debt-aside">
        {(['OPEN', 'ACCEPTED', 'FALSE_POSITIVE', 'CLOSED'] as State[]).filter((state) => behind.counts[state]).map((state) => `${stateLabel(state)}: ${behind.counts[state]}`).join(' · ')}
        {behind.minutes > 0 && ` · ${behind.principalFollows ? AJS.I18n.getText('tandem.debt.findings.effort', days) : AJS.I18n.getText('tandem.debt.findings.effort.apart', days)}`}
      </p>
      <div class="tandem-debt-scroll">
        <table class="aui">
          <thead><tr>
            <th scope="col">{AJS.I18n.getText('tandem.debt.findings.state')}</th><th scope="col">{AJS.I18n.getText('tandem.debt.findings.finding')}</th>
            <th scope="col">{AJS.I18n.getText('tandem.debt.sync.settings.severity')}</th><th scope="col" class="tandem-debt-number">{AJS.I18n.getText('tandem.debt.findings.minutes')}</th>
            <th scope="col">{AJS.I18n.getText('tandem.debt.findings.issue')}</th>{mayEdit && <th scope="col">{AJS.I18n.getText('tandem.debt.findings.actions')}</th>}
          </tr></thead>
          <tbody>{behind.values.map((finding) => <Row key={finding.id} item={item} finding={finding} mayEdit={mayEdit} change={change} />)}</tbody>
        </table>
      </div>
      {behind.total > PAGE && (
        <div class="tandem-debt-pager">
          <button type="button" class="aui-button" disabled={start === 0} onClick={() => setStart(Math.max(0, start - PAGE))}>{AJS.I18n.getText('tandem.debt.page.previous')}</button>
          <span>{AJS.I18n.getText('tandem.debt.page.range', start + 1, Math.min(start + PAGE, behind.total), behind.total)}</span>
          <button type="button" class="aui-button" disabled={start + PAGE >= behind.total} onClick={() => setStart(start + PAGE)}>{AJS.I18n.getText('tandem.debt.page.next')}</button>
        </div>
      )}
    </section>
  );
}

function Row({ item, finding, mayEdit, change }: { item: number; finding: Finding; mayEdit: boolean; change: (step: () => Promise<unknown>) => Promise<void> }) {
  const [open, setOpen] = useState<'link' | 'move'>();
  const place = finding.path + (finding.line ? `:${finding.line}` : '');
  const done = (step: () => Promise<unknown>) => change(step).then(() => setOpen(undefined));
  return (
    <tr data-finding={finding.id}>
      <td><span class={`aui-lozenge aui-lozenge-subtle${finding.state === 'CLOSED' ? ' aui-lozenge-success' : finding.state === 'OPEN' ? ' aui-lozenge-moved' : ''}`}>{stateLabel(finding.state)}</span></td>
      <th scope="row" class="tandem-debt-name">
        {finding.url ? <a href={finding.url} target="_blank" rel="noopener noreferrer">{finding.message || finding.rule}</a> : finding.message || finding.rule}
        <div class="tandem-debt-aside">{finding.rule} · {place}</div>
      </th>
      <td>{severityLabel(finding.severity)}</td>
      <td class="tandem-debt-number">{finding.minutes ?? '–'}</td>
      <td>{finding.issueKey ? <a href={`${AJS.contextPath()}/browse/${finding.issueKey}`} title={finding.issueSummary}>{finding.issueKey}</a> : '–'}</td>
      {mayEdit && (
        <td class="tandem-findings-actions">
          {open === undefined && (
            <>
              {finding.issueKey
                ? <button type="button" class="aui-button aui-button-link" onClick={() => done(() => call('POST', `/debts/${item}/findings/${finding.id}/unlink`, {}))}>{AJS.I18n.getText('tandem.debt.findings.unlink')}</button>
                : <button type="button" class="aui-button aui-button-link" onClick={() => setOpen('link')}>{AJS.I18n.getText('tandem.debt.findings.link')}</button>}
              <button type="button" class="aui-button aui-button-link" onClick={() => setOpen('move')}>{AJS.I18n.getText('tandem.debt.findings.move')}</button>
            </>
          )}
          {open === 'link' && <Ask label={AJS.I18n.getText('tandem.debt.findings.link.key')} onGo={(issueKey) => done(() => call('POST', `/debts/${item}/findings/${finding.id}/link`, { issueKey }))} onClose={() => setOpen(undefined)} />}
          {open === 'move' && <Ask label={AJS.I18n.getText('tandem.debt.findings.move.number')} pattern="[1-9][0-9]{0,8}" onGo={(target) => done(() => call('POST', `/debts/${target}/findings/${finding.id}/attach`, {}))} onClose={() => setOpen(undefined)} />}
        </td>
      )}
    </tr>
  );
}

function Ask({ label, pattern, onGo, onClose }: { label: string; pattern?: string; onGo: (text: string) => void; onClose: () => void }) {
  const [text, setText] = useState('');
  return (
    <form class="tandem-findings-ask" onSubmit={(event) => { event.preventDefault(); onGo(text.trim()); }}>
      <input class="text" type="text" aria-label={label} placeholder={label} required pattern={pattern} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <button type="submit" class="aui-button aui-button-primary">{AJS.I18n.getText('tandem.debt.findings.go')}</button>
      <button type="button" class="aui-button aui-button-link" onClick={onClose}>{AJS.I18n.getText('tandem.debt.sync.page.cancel')}</button>
    </form>
  );
}

function stateLabel(state: State): string {
  switch (state) {
    case 'ACCEPTED': return AJS.I18n.getText('tandem.debt.findings.state.ACCEPTED');
    case 'FALSE_POSITIVE': return AJS.I18n.getText('tandem.debt.findings.state.FALSE_POSITIVE');
    case 'CLOSED': return AJS.I18n.getText('tandem.debt.findings.state.CLOSED');
    default: return AJS.I18n.getText('tandem.debt.findings.state.OPEN');
  }
}
