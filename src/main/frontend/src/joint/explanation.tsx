import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { amount, moment } from './format';
import type { Figure } from './model';

/** How a figure comes about: shown while the sign is pointed at or has the focus, kept open by a click, closed by Escape. */
export function Explanation({ figure }: { figure: Figure }) {
  const [isPointed, setPointed] = useState(false);
  const [isPinned, setPinned] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const sign = useRef<HTMLButtonElement>(null);
  const isOpen = isPointed || isPinned;
  const close = () => { setPointed(false); setPinned(false); };
  useEffect(() => {
    if (isOpen && box.current && sign.current) place(box.current, sign.current);
  }, [isOpen]);
  return (
    <span class="tandem-explanation" onMouseEnter={() => setPointed(true)} onMouseLeave={() => setPointed(false)} onKeyDown={(event) => { if (event.key === 'Escape') close(); }}>
      <button type="button" ref={sign} class="tandem-explanation-sign" aria-expanded={isOpen} aria-controls={id} aria-label={AJS.I18n.getText('tandem.joint.how', figure.name)}
        onFocus={() => setPointed(true)} onBlur={close} onClick={() => setPinned(!isPinned)}>?</button>
      <div id={id} ref={box} class="tandem-explanation-box" role="note" hidden={!isOpen}>
        {isOpen && <Details figure={figure} />}
      </div>
    </span>
  );
}

export function Details({ figure }: { figure: Figure }) {
  return (
    <dl>
      <dt>{AJS.I18n.getText('tandem.joint.formula')}</dt>
      <dd>{figure.formula}</dd>
      {figure.inputs.length > 0 && <dt>{AJS.I18n.getText('tandem.joint.inputs')}</dt>}
      {figure.inputs.length > 0 && <dd><ul>{figure.inputs.map((input) => <li key={input.key}>{input.name}: <b>{amount(input.value, input.unit)}</b></li>)}</ul></dd>}
      {figure.exclusions.length > 0 && <dt>{AJS.I18n.getText('tandem.joint.left.out')}</dt>}
      {figure.exclusions.length > 0 && <dd><ul>{figure.exclusions.map((left) => <li key={left.key}>{amount(left.count, 'ISSUES')} {left.name}</li>)}</ul></dd>}
      {figure.coverage && <dt>{AJS.I18n.getText('tandem.joint.coverage')}</dt>}
      {figure.coverage && <dd>{figure.coverage.text}</dd>}
      {figure.asOf && <dt>{AJS.I18n.getText('tandem.joint.as.of')}</dt>}
      {figure.asOf && <dd>{moment(figure.asOf)}</dd>}
    </dl>
  );
}

const GAP = 6;

/** Beside its sign, inside the window: the dashboard's columns cut off what stands out of them, the window does not. */
function place(box: HTMLElement, sign: HTMLElement): void {
  const at = sign.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(at.left, window.innerWidth - box.offsetWidth - GAP));
  const below = at.bottom + GAP;
  const top = below + box.offsetHeight <= window.innerHeight ? below : Math.max(GAP, at.top - box.offsetHeight - GAP);
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}
