import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { severityLabel } from '../debt/labels';
import { call, type RestError } from '../shared/rest';
import type { Grouping, Rule, Settings, Severity } from './model';

const SEVERITIES: Severity[] = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
const GROUPINGS: Grouping[] = ['RULE_AND_COMPONENT', 'RULE', 'FILE', 'EACH'];

/** When it happens by itself, what becomes an item, and which code belongs to which component. */
export function SettingsForm({ project, settings, mayEdit, onSaved }: { project: string; settings: Settings; mayEdit: boolean; onSaved: (settings: Settings) => void }) {
  const [draft, setDraft] = useState(settings);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [note, setNote] = useState<{ kind: string; text: string }>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => setDraft(settings), [settings.version]);

  const set = (change: Partial<Settings>): void => setDraft({ ...draft, ...change });
  const setRule = (index: number, change: Partial<Rule>): void => set({ components: draft.components.map((rule, at) => (at === index ? { ...rule, ...change } : rule)) });

  async function save(): Promise<void> {
    setBusy(true);
    setProblems({});
    setNote(undefined);
    const { choices: _, ...sent } = draft;
    try {
      const { version, automatic, intervalHours, minimumSeverity, minimumMinutes, minutesWithoutEffort, acceptanceDays, grouping, components } = sent;
      const stored = await call<Settings>('PUT', `/debts/sync/settings?project=${encodeURIComponent(project)}`,
        { version, automatic, intervalHours, minimumSeverity, minimumMinutes, minutesWithoutEffort, acceptanceDays, grouping, components });
      onSaved(stored);
      setNote({ kind: 'success', text: AJS.I18n.getText('tandem.debt.sync.settings.saved') });
    } catch (error) {
      tell(error as RestError);
    } finally {
      setBusy(false);
    }
  }

  function tell(error: RestError): void {
    const current = (error.current as { current?: Settings } | undefined)?.current;
    if (error.status === 409 && current) onSaved(current);
    setProblems(Object.fromEntries(error.problems.filter((problem) => problem.field).map((problem) => [problem.field!, problem.message])));
    const whole = error.problems.filter((problem) => !problem.field || problem.field === 'version' || problem.field.startsWith('components'));
    if (whole.length > 0) setNote({ kind: 'error', text: whole.map((problem) => problem.message).join(' ') });
  }

  const number = (id: 'intervalHours' | 'minimumMinutes' | 'minutesWithoutEffort' | 'acceptanceDays', label: string, hint: string, least: number) => (
    <Field id={id} label={label} hint={hint} problem={problems[id]}>
      <input class="text short-field" type="number" id={`tandem-sync-${id}`} min={least} required value={draft[id]} aria-describedby={`tandem-sync-${id}-hint`} onInput={(event) => set({ [id]: Number(event.currentTarget.value) })} />
    </Field>
  );
  return (
    <section class="tandem-sync-settings" aria-labelledby="tandem-sync-settings-title">
      <h3 id="tandem-sync-settings-title">{AJS.I18n.getText('tandem.debt.sync.settings.title')}</h3>
      {!mayEdit && <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.sync.settings.readonly')}</p>}
      {note && <div class={`aui-message aui-message-${note.kind}`} role={note.kind === 'error' ? 'alert' : 'status'}><p>{note.text}</p></div>}
      <form class="aui top-label" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <fieldset disabled={!mayEdit || isBusy}>
          <div class="checkbox">
            <input class="checkbox" type="checkbox" id="tandem-sync-automatic" checked={draft.automatic} onChange={(event) => set({ automatic: event.currentTarget.checked })} />
            <label for="tandem-sync-automatic">{AJS.I18n.getText('tandem.debt.sync.settings.automatic')}</label>
          </div>
          {number('intervalHours', AJS.I18n.getText('tandem.debt.sync.settings.interval'), AJS.I18n.getText('tandem.debt.sync.settings.interval.hint'), 1)}
          <Field id="grouping" label={AJS.I18n.getText('tandem.debt.sync.settings.grouping')} hint={AJS.I18n.getText('tandem.debt.sync.settings.grouping.hint')} problem={problems.grouping}>
            <select class="select" id="tandem-sync-grouping" value={draft.grouping} onChange={(event) => set({ grouping: event.currentTarget.value as Grouping })}>
              {GROUPINGS.map((one) => <option value={one} selected={one === draft.grouping}>{groupingLabel(one)}</option>)}
            </select>
          </Field>
          <Field id="minimumSeverity" label={AJS.I18n.getText('tandem.debt.sync.settings.severity.least')} hint={AJS.I18n.getText('tandem.debt.sync.settings.severity.hint')} problem={problems.minimumSeverity}>
            <select class="select" id="tandem-sync-minimumSeverity" value={draft.minimumSeverity} onChange={(event) => set({ minimumSeverity: event.currentTarget.value as Severity })}>
              {SEVERITIES.map((one) => <option value={one} selected={one === draft.minimumSeverity}>{severityLabel(one)}</option>)}
            </select>
          </Field>
          {number('minimumMinutes', AJS.I18n.getText('tandem.debt.sync.settings.minutes'), AJS.I18n.getText('tandem.debt.sync.settings.minutes.hint'), 0)}
          {number('minutesWithoutEffort', AJS.I18n.getText('tandem.debt.sync.settings.without'), AJS.I18n.getText('tandem.debt.sync.settings.without.hint'), 1)}
          {number('acceptanceDays', AJS.I18n.getText('tandem.debt.sync.settings.acceptance'), AJS.I18n.getText('tandem.debt.sync.settings.acceptance.hint'), 1)}
          <h4>{AJS.I18n.getText('tandem.debt.sync.settings.components')}</h4>
          <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.sync.settings.components.hint')}</p>
          <Rules draft={draft} problems={problems} setRule={setRule} set={set} />
          {mayEdit && <div class="buttons-container"><button type="submit" class="aui-button aui-button-primary" id="tandem-sync-save">{AJS.I18n.getText('tandem.debt.sync.settings.save')}</button></div>}
        </fieldset>
      </form>
    </section>
  );
}

function Rules({ draft, problems, setRule, set }: { draft: Settings; problems: Record<string, string>; setRule: (index: number, change: Partial<Rule>) => void; set: (change: Partial<Settings>) => void }) {
  return (
    <>
      {draft.components.map((rule, index) => (
        <div class="tandem-sync-rule" key={index}>
          <input class="text" type="text" spellcheck={false} aria-label={AJS.I18n.getText('tandem.debt.sync.settings.path')} placeholder="src/main/java/acme/gateway" value={rule.path} onInput={(event) => setRule(index, { path: event.currentTarget.value })} />
          <select class="select" aria-label={AJS.I18n.getText('tandem.debt.sync.page.component')} value={String(rule.component)} onChange={(event) => setRule(index, { component: Number(event.currentTarget.value) })}>
            {draft.choices.map((choice) => <option value={String(choice.id)} selected={choice.id === rule.component}>{choice.name}</option>)}
          </select>
          <button type="button" class="aui-button aui-button-link" onClick={() => set({ components: draft.components.filter((_, at) => at !== index) })}>{AJS.I18n.getText('tandem.debt.sync.settings.rule.remove')}</button>
          {Object.entries(problems).filter(([field]) => field.startsWith(`components[${index}]`)).map(([field, message]) => <div class="error" key={field}>{message}</div>)}
        </div>
      ))}
      {draft.choices.length > 0
        ? <button type="button" class="aui-button" onClick={() => set({ components: [...draft.components, { path: '', component: draft.choices[0]!.id }] })}>{AJS.I18n.getText('tandem.debt.sync.settings.rule.add')}</button>
        : <p>{AJS.I18n.getText('tandem.debt.sync.settings.components.none')}</p>}
    </>
  );
}

function Field({ id, label, hint, problem, children }: { id: string; label: string; hint: string; problem: string | undefined; children: ComponentChildren }) {
  return (
    <div class="field-group">
      <label for={`tandem-sync-${id}`}>{label}</label>
      {children}
      {problem && <div class="error">{problem}</div>}
      <div class="description" id={`tandem-sync-${id}-hint`}>{hint}</div>
    </div>
  );
}

function groupingLabel(grouping: Grouping): string {
  switch (grouping) {
    case 'RULE': return AJS.I18n.getText('tandem.debt.sync.grouping.RULE');
    case 'FILE': return AJS.I18n.getText('tandem.debt.sync.grouping.FILE');
    case 'EACH': return AJS.I18n.getText('tandem.debt.sync.grouping.EACH');
    default: return AJS.I18n.getText('tandem.debt.sync.grouping.RULE_AND_COMPONENT');
  }
}
