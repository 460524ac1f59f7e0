import { useEffect, useState } from 'preact/hooks';
import { call, type Problem } from '../shared/rest';
import { days, ruleLabel } from './labels';
import { addressOf, type Buffer, type Proposal, type Rule, RULES, sent, typed } from './model';
import { Field, Others, problemsOf } from './parts';

const FIELDS = ['rule', 'share', 'people', 'size', 'start', 'due', 'lines'];
const PAUSE = 300;

interface Draft { rule: Rule; share: string; people: string; size: string; start: string; due: string; yellowStart: string; yellowEnd: string; redStart: string; redEnd: string }

function draftOf({ settings }: Buffer): Draft {
  const { lines } = settings;
  return {
    rule: settings.rule, share: days(settings.share), people: days(settings.people), size: settings.size === undefined ? '' : days(settings.size), start: settings.start ?? '', due: settings.due ?? '',
    yellowStart: days(lines.yellowStart), yellowEnd: days(lines.yellowEnd), redStart: days(lines.redStart), redEnd: days(lines.redEnd),
  };
}

export function bodyOf(draft: Draft, version: number): unknown {
  const number = (text: string) => sent(typed(text));
  return {
    version, rule: draft.rule, share: number(draft.share), people: number(draft.people), ...(draft.rule === 'BY_HAND' ? { size: number(draft.size) } : {}),
    ...(draft.start ? { start: draft.start } : {}), ...(draft.due ? { due: draft.due } : {}),
    lines: { yellowStart: number(draft.yellowStart), yellowEnd: number(draft.yellowEnd), redStart: number(draft.redStart), redEnd: number(draft.redEnd) },
  };
}

/** How the buffer is made: says while one types what the plan would come to. */
export function SettingsForm({ buffer, onSaved, onClose }: { buffer: Buffer; onSaved(buffer: Buffer): void; onClose(): void }) {
  const [draft, setDraft] = useState(() => draftOf(buffer));
  const [problems, setProblems] = useState<Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const address = addressOf(buffer.project, buffer.release.id);
  const proposal = useProposal(address, draft.share, draft.people);
  const set = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }));

  const save = async (alsoPlan: boolean): Promise<void> => {
    setBusy(true);
    try {
      const saved = await call<Buffer>('PUT', address, bodyOf(draft, buffer.version));
      onSaved(alsoPlan ? await call<Buffer>('POST', `${address}/baseline`, { version: saved.version }).catch((failure) => { onSaved(saved); throw failure; }) : saved);
      onClose();
    } catch (failure) {
      setProblems(problemsOf(failure));
      setBusy(false);
    }
  };
  const text = (name: keyof Draft, id: string, type = 'text') => (
    <input id={id} class="text" type={type} inputMode={type === 'text' ? 'decimal' : undefined} value={draft[name]} onInput={(event) => set({ [name]: event.currentTarget.value })} />
  );
  const end = (name: 'yellowStart' | 'yellowEnd' | 'redStart' | 'redEnd', label: string) => (
    <label class="tandem-buffer-end">{label} <input class="text" type="text" inputMode="decimal" value={draft[name]} aria-invalid={problems.some((problem) => problem.field === 'lines')} onInput={(event) => set({ [name]: event.currentTarget.value })} /></label>
  );
  return (
    <form class="aui top-label tandem-buffer-form" id="tandem-buffer-settings" onSubmit={(event) => { event.preventDefault(); void save(!buffer.plan); }}>
      <h3>{AJS.I18n.getText('tandem.buffer.settings')}</h3>
      <Others problems={problems} fields={FIELDS} />
      <div class="tandem-buffer-fields">
        <Field id="tandem-buffer-rule" name="rule" label={AJS.I18n.getText('tandem.buffer.settings.rule')} problems={problems}>
          <select id="tandem-buffer-rule" class="select" value={draft.rule} onChange={(event) => set({ rule: event.currentTarget.value as Rule })}>
            {RULES.map((rule) => <option key={rule} value={rule}>{proposal?.sizes[rule] === undefined ? ruleLabel(rule) : AJS.I18n.getText('tandem.buffer.settings.rule.size', ruleLabel(rule), days(proposal.sizes[rule]!))}</option>)}
          </select>
        </Field>
        {draft.rule === 'BY_HAND' && <Field id="tandem-buffer-size" name="size" label={AJS.I18n.getText('tandem.buffer.settings.size')} problems={problems}>{text('size', 'tandem-buffer-size')}</Field>}
        <Field id="tandem-buffer-share" name="share" label={AJS.I18n.getText('tandem.buffer.settings.share')} hint={AJS.I18n.getText('tandem.buffer.settings.share.hint')} problems={problems}>{text('share', 'tandem-buffer-share')}</Field>
        <Field id="tandem-buffer-people" name="people" label={AJS.I18n.getText('tandem.buffer.settings.people')} hint={AJS.I18n.getText('tandem.buffer.settings.people.hint')} problems={problems}>{text('people', 'tandem-buffer-people')}</Field>
        <Field id="tandem-buffer-start" name="start" label={AJS.I18n.getText('tandem.buffer.settings.start')} hint={AJS.I18n.getText('tandem.buffer.settings.days.hint')} problems={problems}>{text('start', 'tandem-buffer-start', 'date')}</Field>
        <Field id="tandem-buffer-due" name="due" label={AJS.I18n.getText('tandem.buffer.settings.due')} problems={problems}>{text('due', 'tandem-buffer-due', 'date')}</Field>
      </div>
      {proposal && <p id="tandem-buffer-proposal" role="status">{AJS.I18n.getText('tandem.buffer.settings.proposal', proposal.issues, days(proposal.safe), days(proposal.chain), proposal.withoutEstimate)}</p>}
      <fieldset class="tandem-buffer-lines">
        <legend>{AJS.I18n.getText('tandem.buffer.settings.lines')}</legend>
        <p class="description">{AJS.I18n.getText('tandem.buffer.settings.lines.hint')}</p>
        <div><span class="tandem-buffer-key tandem-chart-warning" aria-hidden="true" /> {end('yellowStart', AJS.I18n.getText('tandem.buffer.settings.yellow.start'))} {end('yellowEnd', AJS.I18n.getText('tandem.buffer.settings.yellow.end'))}</div>
        <div><span class="tandem-buffer-key tandem-chart-bad" aria-hidden="true" /> {end('redStart', AJS.I18n.getText('tandem.buffer.settings.red.start'))} {end('redEnd', AJS.I18n.getText('tandem.buffer.settings.red.end'))}</div>
        {problems.filter((problem) => problem.field?.startsWith('lines')).map((problem) => <div class="error" role="alert">{problem.message}</div>)}
      </fieldset>
      <div class="buttons-container">
        <button type="submit" class="aui-button aui-button-primary" disabled={isBusy}>{buffer.plan ? AJS.I18n.getText('tandem.buffer.save') : AJS.I18n.getText('tandem.buffer.save.plan')}</button>
        {!buffer.plan && <button type="button" class="aui-button" disabled={isBusy} onClick={() => void save(false)}>{AJS.I18n.getText('tandem.buffer.save')}</button>}
        <button type="button" class="aui-button aui-button-link" onClick={onClose}>{AJS.I18n.getText('tandem.buffer.cancel')}</button>
      </div>
    </form>
  );
}

/** What a plan made now would come to; nothing while what is typed is no number. */
function useProposal(address: string, share: string, people: string): Proposal | undefined {
  const [proposal, setProposal] = useState<Proposal | undefined>();
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      const asked = new URLSearchParams();
      if (typed(share)) asked.set('share', String(typed(share)));
      if (typed(people)) asked.set('people', String(typed(people)));
      call<Proposal>('GET', `${address}/proposal?${asked}`).then((answer) => { if (isCurrent) setProposal(answer); }, () => { if (isCurrent) setProposal(undefined); });
    }, PAUSE);
    return () => { isCurrent = false; clearTimeout(timer); };
  }, [address, share, people]);
  return proposal;
}
