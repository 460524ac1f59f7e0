import { useEffect, useRef } from 'preact/hooks';
import { ATTRIBUTES, attributeLabel } from '../review/labels';
import { dateTime } from '../review/format';
import { newTemplate, type TemplateDraft, type ThreeTexts } from './draft';
import { Field, fieldId, Live, LongField, NumberField, SelectField, TextField, useProblems } from './fields';
import { LimitFields } from './LimitsSection';
import { ComponentPicker } from './Picker';
import { type PartProps, RowErrors, Tool } from './SeatsSection';
import { either, limitTexts, type Sentence } from './sentences';

const LONGEST_NAME = 60;

/** Standard changes: thought through once, approved on submission while they stay below their limits. */
export function TemplatesSection({ draft, onChange }: PartProps) {
  const added = useRef(0);
  const put = (index: number, change: Partial<TemplateDraft>): void => onChange({ templates: draft.templates.map((one, place) => (place === index ? { ...one, ...change } : one)) });
  const add = (): void => {
    const template = newTemplate();
    added.current = template.id;
    onChange({ templates: [...draft.templates, template] });
  };
  return (
    <>
      <p>{AJS.I18n.getText('tandem.reviewsettings.templates.intro')}</p>
      <div data-path="templates"><RowErrors path="templates" /></div>
      {draft.templates.length === 0 ? <p class="tandem-settings-empty">{AJS.I18n.getText('tandem.reviewsettings.templates.empty')}</p> : null}
      {draft.templates.map((template, index) => (
        <TemplateCard key={template.id} template={template} index={index} currency={draft.currency} isNew={added.current === template.id} onChange={(change) => put(index, change)}
          onRemove={() => onChange({ templates: draft.templates.filter((_, place) => place !== index) })} />
      ))}
      <button type="button" class="aui-button" id="tandem-settings-add-template" onClick={add}>{AJS.I18n.getText('tandem.reviewsettings.template.add')}</button>
    </>
  );
}

interface TemplateProps { template: TemplateDraft; index: number; currency: string; isNew: boolean; onChange: (change: Partial<TemplateDraft>) => void; onRemove: () => void }

function TemplateCard({ template, index, currency, isNew, onChange, onRemove }: TemplateProps) {
  const path = `templates[${index}]`;
  const problems = useProblems(path);
  const card = useRef<HTMLDetailsElement>(null);
  useEffect(() => { if (isNew) card.current?.querySelector('input')?.focus(); }, []);
  const name = template.name.trim() === '' ? AJS.I18n.getText('tandem.reviewsettings.template.nameless') : template.name;
  return (
    <details class="tandem-settings-card" ref={card} open={isNew || problems.length > 0} data-path={path}>
      <summary><strong>{name}</strong> <span class="tandem-settings-quiet">{limitsSentence(template, currency).text}</span></summary>
      <div class="tandem-settings-card-head">
        <TextField path={`${path}.name`} label={AJS.I18n.getText('tandem.reviewsettings.template.name')} hint={AJS.I18n.getText('tandem.reviewsettings.template.name.hint')} isRequired maxLength={LONGEST_NAME} value={template.name} onChange={(typed) => onChange({ name: typed })} />
        <div class="tandem-settings-card-tools"><Tool icon="aui-iconfont-delete" label={AJS.I18n.getText('tandem.reviewsettings.remove', name)} isOff={false} onClick={onRemove} /></div>
      </div>
      {template.approvedBy ? <p class="tandem-settings-quiet">{AJS.I18n.getText('tandem.reviewsettings.template.approved', template.approvedBy.displayName, dateTime(template.approvedAt))}</p> : null}
      <h4>{AJS.I18n.getText('tandem.reviewsettings.template.limits')}</h4>
      <LimitFields path={`${path}.limits`} limits={template.limits} currency={currency} onChange={(limits) => onChange({ limits })} />
      <Live sentence={limitsSentence(template, currency)} />
      <h4>{AJS.I18n.getText('tandem.reviewsettings.template.prefill')}</h4>
      <TextField path={`${path}.title`} label={AJS.I18n.getText('tandem.review.field.title')} value={template.title} onChange={(title) => onChange({ title })} />
      <LongField path={`${path}.rationale`} label={AJS.I18n.getText('tandem.review.field.rationale')} rows={3} value={template.rationale} onChange={(rationale) => onChange({ rationale })} />
      <ImpactFields path={`${path}.impact`} template={template} currency={currency} onChange={onChange} />
    </details>
  );
}

/** Under which limits a template is approved at once. */
export function limitsSentence(template: TemplateDraft, currency: string): Sentence {
  const limits = limitTexts(template.limits, currency);
  return limits.length === 0 ? { text: AJS.I18n.getText('tandem.reviewsettings.template.now.limitless'), isWrong: true }
    : { text: AJS.I18n.getText('tandem.reviewsettings.template.now', either(limits)) };
}

type ImpactProps = { path: string; template: TemplateDraft; currency: string; onChange: (change: Partial<TemplateDraft>) => void };

function ImpactFields({ path, template, currency, onChange }: ImpactProps) {
  const scale = ['', '1', '2', '3', '4', '5'].map((value) => ({ value, label: value === '' ? '–' : value }));
  return (
    <>
      <PointsField path={`${path}.schedule`} label={AJS.I18n.getText('tandem.review.field.schedule')} values={template.schedule} onChange={(schedule) => onChange({ schedule })} />
      <PointsField path={`${path}.effort`} label={AJS.I18n.getText('tandem.review.field.effort')} values={template.effort} onChange={(effort) => onChange({ effort })} />
      <div class="tandem-settings-columns">
        <NumberField path={`${path}.otherCost`} label={AJS.I18n.getText('tandem.review.field.other-cost')} unit={currency} value={template.otherCost} onChange={(otherCost) => onChange({ otherCost })} />
        <SelectField path={`${path}.risk.likelihood`} label={AJS.I18n.getText('tandem.review.field.likelihood')} value={template.likelihood} choices={scale} onChange={(likelihood) => onChange({ likelihood })} />
        <SelectField path={`${path}.risk.consequence`} label={AJS.I18n.getText('tandem.review.field.consequence')} value={template.consequence} choices={scale} onChange={(consequence) => onChange({ consequence })} />
      </div>
      <div class="tandem-settings-columns">
        <NumberField path={`${path}.quality.openDefects`} label={AJS.I18n.getText('tandem.review.field.defects')} value={template.openDefects} onChange={(openDefects) => onChange({ openDefects })} />
        <NumberField path={`${path}.quality.coveragePoints`} label={AJS.I18n.getText('tandem.review.field.coverage')} value={template.coveragePoints} onChange={(coveragePoints) => onChange({ coveragePoints })} />
        <NumberField path={`${path}.quality.debtPersonDays`} label={AJS.I18n.getText('tandem.review.field.debt')} value={template.debtPersonDays} onChange={(debtPersonDays) => onChange({ debtPersonDays })} />
      </div>
      <div class="field-group" data-path={`${path}.quality.attributes`} role="group" aria-labelledby={`${fieldId(path)}-attributes`}>
        <div class="tandem-settings-legend" id={`${fieldId(path)}-attributes`}>{AJS.I18n.getText('tandem.review.field.attributes')}</div>
        <div class="tandem-settings-attributes">
        {ATTRIBUTES.map((attribute) => (
          <label key={attribute}><input type="checkbox" checked={template.attributes.includes(attribute)}
            onChange={(event) => onChange({ attributes: event.currentTarget.checked ? [...template.attributes, attribute] : template.attributes.filter((one) => one !== attribute) })} /> {attributeLabel(attribute)}</label>
        ))}
        </div>
      </div>
      <ComponentPicker path={`${path}.components`} label={AJS.I18n.getText('tandem.review.field.components')} names={template.components} onChange={(components) => onChange({ components })} />
      <LongField path={`${path}.rollback`} label={AJS.I18n.getText('tandem.review.field.rollback')} rows={2} value={template.rollback} onChange={(rollback) => onChange({ rollback })} />
    </>
  );
}

function PointsField({ path, label, values, onChange }: { path: string; label: string; values: ThreeTexts; onChange: (values: ThreeTexts) => void }) {
  const names: [string, string, string] = [AJS.I18n.getText('tandem.review.field.low'), AJS.I18n.getText('tandem.review.field.likely'), AJS.I18n.getText('tandem.review.field.high')];
  const put = (index: number, typed: string): void => onChange(values.map((value, place) => (place === index ? typed : value)) as ThreeTexts);
  return (
    <Field path={path} label={label}>{(aria) => (
      <span class="tandem-settings-points">
        {names.map((name, index) => (
          <label key={name}>{name} <input {...(index === 0 ? aria : { 'aria-invalid': aria['aria-invalid'] })} class="text short-field" type="text" inputMode="decimal" aria-label={`${label}: ${name}`} value={values[index]}
            onInput={(event) => put(index, event.currentTarget.value)} /></label>
        ))}
      </span>)}
    </Field>
  );
}
