import type { ComponentChildren } from 'preact';
import { Field, Live, NumberField, SelectField, useScene } from './fields';
import { hoursOf, type Span } from './draft';
import { PeoplePicker } from './Picker';
import type { PartProps } from './SeatsSection';
import { dueSentence, escalationSentence, quorumSentence, rateSentence, rejectSentence } from './sentences';

/** By which rules the board decides; beside each what it means for this board. */
export function RulesSection({ draft, onChange }: PartProps) {
  const { members } = useScene();
  const now = new Date();
  return (
    <>
      <Group title={AJS.I18n.getText('tandem.reviewsettings.quorum')} intro={AJS.I18n.getText('tandem.reviewsettings.quorum.hint')}>
        <div class="tandem-settings-columns">
          <SelectField path="quorum.kind" label={AJS.I18n.getText('tandem.reviewsettings.quorum.kind')} value={draft.quorum.kind} choices={[
            { value: 'EVERY', label: AJS.I18n.getText('tandem.reviewsettings.quorum.EVERY') },
            { value: 'AT_LEAST', label: AJS.I18n.getText('tandem.reviewsettings.quorum.AT_LEAST') },
            { value: 'PERCENT', label: AJS.I18n.getText('tandem.reviewsettings.quorum.PERCENT') },
          ]} onChange={(kind) => onChange({ quorum: { ...draft.quorum, kind } })} />
          {draft.quorum.kind === 'EVERY' ? null : (
            <NumberField path="quorum.value" label={draft.quorum.kind === 'PERCENT' ? AJS.I18n.getText('tandem.reviewsettings.percent') : AJS.I18n.getText('tandem.reviewsettings.quorum.people')} isRequired value={draft.quorum.value}
              onChange={(value) => onChange({ quorum: { ...draft.quorum, value } })} />
          )}
        </div>
        <Live sentence={quorumSentence(draft, members)} />
      </Group>
      <Group title={AJS.I18n.getText('tandem.reviewsettings.reject')} intro={AJS.I18n.getText('tandem.reviewsettings.reject.hint')}>
        <div class="tandem-settings-columns">
          <SelectField path="reject.kind" label={AJS.I18n.getText('tandem.reviewsettings.reject.kind')} value={draft.reject.kind} choices={[
            { value: 'ANY_REQUIRED', label: AJS.I18n.getText('tandem.reviewsettings.reject.ANY_REQUIRED') },
            { value: 'AT_LEAST', label: AJS.I18n.getText('tandem.reviewsettings.reject.AT_LEAST') },
          ]} onChange={(kind) => onChange({ reject: { ...draft.reject, kind } })} />
          {draft.reject.kind === 'AT_LEAST'
            ? <NumberField path="reject.value" label={AJS.I18n.getText('tandem.reviewsettings.reject.seats')} isRequired value={draft.reject.value} onChange={(value) => onChange({ reject: { ...draft.reject, value } })} />
            : null}
        </div>
        <Live sentence={rejectSentence(draft)} />
      </Group>
      <Group title={AJS.I18n.getText('tandem.reviewsettings.times')} intro={AJS.I18n.getText('tandem.reviewsettings.times.hint')}>
        <SpanField path="dueHours" label={AJS.I18n.getText('tandem.reviewsettings.due')} hint={AJS.I18n.getText('tandem.reviewsettings.due.hint')} span={draft.due} onChange={(due) => onChange({ due })} />
        <Live sentence={dueSentence(draft.due, now)} />
        <SpanField path="emergencyHours" label={AJS.I18n.getText('tandem.reviewsettings.emergency')} hint={AJS.I18n.getText('tandem.reviewsettings.emergency.hint')} span={draft.emergency} onChange={(emergency) => onChange({ emergency })} />
        <Live sentence={dueSentence(draft.emergency, now)} />
        <PeoplePicker path="escalation" label={AJS.I18n.getText('tandem.reviewsettings.escalation')} hint={AJS.I18n.getText('tandem.reviewsettings.escalation.hint')} people={draft.escalation} onChange={(escalation) => onChange({ escalation })} />
        <Live sentence={{ text: escalationSentence(draft) }} />
      </Group>
      <Group title={AJS.I18n.getText('tandem.reviewsettings.money')} intro={AJS.I18n.getText('tandem.reviewsettings.money.hint')}>
        <div class="tandem-settings-columns">
          <NumberField path="rate.amount" label={AJS.I18n.getText('tandem.reviewsettings.rate')} value={draft.rate} onChange={(rate) => onChange({ rate })} />
          <SelectField path="rate.currency" label={AJS.I18n.getText('tandem.reviewsettings.currency')} value={draft.currency} choices={currencies().map((code) => ({ value: code, label: code }))} onChange={(currency) => onChange({ currency })} />
        </div>
        <Live sentence={rateSentence(draft)} />
      </Group>
      <Group title={AJS.I18n.getText('tandem.reviewsettings.comments')} intro={AJS.I18n.getText('tandem.reviewsettings.comments.hint')}>
        <SelectField path="issueComments" label={AJS.I18n.getText('tandem.reviewsettings.comments.kind')} value={draft.comments} choices={[
          { value: 'NONE', label: AJS.I18n.getText('tandem.reviewsettings.comments.NONE') },
          { value: 'DECISIONS', label: AJS.I18n.getText('tandem.reviewsettings.comments.DECISIONS') },
        ]} onChange={(comments) => onChange({ comments })} />
      </Group>
    </>
  );
}

/** A rule with its heading and one line of explanation. */
export function Group({ title, intro, children }: { title: string; intro?: string; children: ComponentChildren }) {
  return (
    <section class="tandem-settings-group">
      <h3>{title}</h3>
      {intro ? <p class="tandem-settings-quiet">{intro}</p> : null}
      {children}
    </section>
  );
}

function SpanField({ path, label, hint, span, onChange }: { path: string; label: string; hint: string; span: Span; onChange: (span: Span) => void }) {
  const convert = (unit: Span['unit']): Span => {
    const hours = hoursOf(span);
    if (hours === undefined || Number.isNaN(hours) || unit === span.unit) return { ...span, unit };
    return { unit, value: String(unit === 'hours' ? hours : Math.round((hours / 24) * 100) / 100) };
  };
  return (
    <Field path={path} label={label} hint={hint} isRequired>{(aria) => (
      <span class="tandem-settings-number">
        <input {...aria} class="text short-field" type="text" inputMode="decimal" autocomplete="off" value={span.value} onInput={(event) => onChange({ ...span, value: event.currentTarget.value })} />
        <select class="select short-field" aria-label={AJS.I18n.getText('tandem.reviewsettings.unit', label)} value={span.unit} onChange={(event) => onChange(convert(event.currentTarget.value as Span['unit']))}>
          <option value="days">{AJS.I18n.getText('tandem.reviewsettings.unit.days')}</option>
          <option value="hours">{AJS.I18n.getText('tandem.reviewsettings.unit.hours')}</option>
        </select>
      </span>)}
    </Field>
  );
}

const COMMON = ['EUR', 'USD', 'CNY', 'GBP', 'CHF', 'JPY'];

/** The usual ones first, then whatever the browser knows. */
function currencies(): string[] {
  const known = (Intl as unknown as { supportedValuesOf?: (key: string) => string[] }).supportedValuesOf?.('currency') ?? [];
  return [...COMMON, ...known.filter((code) => !COMMON.includes(code))];
}
