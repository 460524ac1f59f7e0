import { useState } from 'preact/hooks';
import type { Joint, Section } from '../joint/model';
import { ANSWERS, type Answer } from '../joint/view';
import { address, SECTIONS } from '../joint/wish';
import { sectionName } from '../joint/words';
import { call } from '../shared/rest';
import { check } from './check';
import { type Draft, moved, preferencesOf } from './draft';
import { Check } from './fields';

interface PartProperties {
  prefix: string;
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
}

/** Which columns there are and in which order, and what stands above them. */
export function Columns({ prefix, draft, problem, change }: PartProperties & { problem: string | undefined }) {
  return (
    <fieldset class={`group tandem-joint-order${problem ? ' tandem-joint-wrong' : ''}`}>
      <legend><span>{AJS.I18n.getText('tandem.joint.edit.sections')}</span></legend>
      {ANSWERS.map((answer) => (
        <div class="checkbox" key={answer}>
          <Check id={`${prefix}-answer-${answer}`} checked={draft.answers.includes(answer)} label={answerName(answer)} onChange={(isShown) => change({ answers: ANSWERS.filter((one) => (one === answer ? isShown : draft.answers.includes(one))) })} />
        </div>
      ))}
      <ol>
        {draft.order.map((section, index) => (
          <li class="checkbox" key={section}>
            <Check id={`${prefix}-section-${section}`} checked={draft.sections.includes(section)} label={sectionName(section)}
              onChange={(isShown) => change({ sections: SECTIONS.filter((one) => (one === section ? isShown : draft.sections.includes(one))) })} />
            <Move up name={sectionName(section)} disabled={index === 0} onMove={() => change({ order: moved(draft.order, index, -1) })} />
            <Move name={sectionName(section)} disabled={index === draft.order.length - 1} onMove={() => change({ order: moved(draft.order, index, 1) })} />
          </li>
        ))}
      </ol>
      {problem && <div class="error" role="alert">{problem}</div>}
    </fieldset>
  );
}

function answerName(answer: Answer): string {
  return answer === 'RELEASES' ? AJS.I18n.getText('tandem.joint.releases') : AJS.I18n.getText('tandem.joint.costs');
}

function Move({ up, name, disabled, onMove }: { up?: boolean; name: string; disabled: boolean; onMove: () => void }) {
  const label = up ? AJS.I18n.getText('tandem.joint.edit.earlier', name) : AJS.I18n.getText('tandem.joint.edit.later', name);
  return <button type="button" class="aui-button aui-button-subtle aui-button-compact" aria-label={label} title={label} aria-disabled={disabled} onClick={() => { if (!disabled) onMove(); }}><span aria-hidden="true">{up ? '↑' : '↓'}</span></button>;
}

/** Which figures are shown. Their names are asked for when somebody wants to choose: the server alone knows which there are. */
export function Shown({ prefix, draft, change }: PartProperties) {
  const [sections, setSections] = useState<Section[]>();
  const [problem, setProblem] = useState('');
  const load = (): void => {
    setProblem('');
    const wrong = check({ ...draft, sections: SECTIONS });
    if (Object.keys(wrong).length > 0) setProblem(AJS.I18n.getText('tandem.joint.edit.figures.first'));
    else call<Joint>('GET', address({ ...preferencesOf(draft), sections: SECTIONS })).then((joint) => setSections(joint.sections), (error: Error) => setProblem(error.message));
  };
  const show = (key: string, isShown: boolean) => change({ hidden: isShown ? draft.hidden.filter((one) => one !== key) : [...draft.hidden, key] });
  return (
    <details class="tandem-joint-shown" onToggle={(event) => { if (event.currentTarget.open && !sections) load(); }}>
      <summary>{draft.hidden.length === 0 ? AJS.I18n.getText('tandem.joint.edit.figures') : AJS.I18n.getText('tandem.joint.edit.figures.but', draft.hidden.length)}</summary>
      {problem && <p class="error" role="alert">{problem}</p>}
      {!sections && !problem && <p role="status">{AJS.I18n.getText('tandem.joint.loading')}</p>}
      {draft.order.map((key) => sections?.find((section) => section.key === key)).map((section) => section && draft.sections.includes(section.key) && (
        <fieldset class="group" key={section.key}>
          <legend><span>{section.name}</span></legend>
          {section.figures.map((figure) => (
            <div class="checkbox" key={figure.key}><Check id={`${prefix}-figure-${figure.key}`} checked={!draft.hidden.includes(figure.key)} label={figure.name} onChange={(isShown) => show(figure.key, isShown)} /></div>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
