import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { amount, moment } from './format';
import { Prefix } from './heading';
import type { Figure } from './model';
import { sourceName } from './words';

/** How a figure comes about: shown while the sign is pointed at or has the focus, kept open by a click, closed by Escape, which leaves the focus on the sign. */
export function Explanation({ figure }: { figure: Figure }) {
  const [isPointed, setPointed] = useState(false);
  const [isPinned, setPinned] = useState(false);
  const id = `${useContext(Prefix)}-how-${figure.key}`;
  const box = useRef<HTMLDivElement>(null);
  const sign = useRef<HTMLButtonElement>(null);
  const isOpen = isPointed || isPinned;
  const close = () => { setPointed(false); setPinned(false); };
  useEffect(() => {
    if (!isOpen || !box.current || !sign.current) return undefined;
    return keepBeside(box.current, sign.current);
  }, [isOpen]);
  const leave = (event: FocusEvent) => { if (!(event.currentTarget as Node).contains(event.relatedTarget as Node | null)) close(); };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    sign.current?.focus();
    close();
  };
  return (
    <span class="tandem-explanation" onMouseEnter={() => setPointed(true)} onMouseLeave={() => setPointed(false)} onBlurCapture={leave} onKeyDown={press}>
      <button type="button" ref={sign} class="tandem-explanation-sign" aria-expanded={isOpen} aria-describedby={isOpen ? id : undefined} aria-label={AJS.I18n.getText('tandem.joint.how', figure.name)}
        onFocus={() => setPointed(true)} onClick={() => { setPinned(!isPinned); setPointed(!isPinned); }}>?</button>
      {isOpen && <div id={id} ref={box} class="tandem-explanation-box" role="note" popover="manual" tabIndex={-1}><Details figure={figure} /></div>}
    </span>
  );
}

export function Details({ figure }: { figure: Figure }) {
  const limits = thresholds(figure);
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
      {limits && <dt>{AJS.I18n.getText('tandem.joint.thresholds')}</dt>}
      {limits && <dd>{limits}</dd>}
      {figure.source && <dt>{AJS.I18n.getText('tandem.joint.source')}</dt>}
      {figure.source && <dd>{sourceName(figure.source)}</dd>}
      {figure.asOf && <dt>{AJS.I18n.getText('tandem.joint.as.of')}</dt>}
      {figure.asOf && <dd>{moment(figure.asOf)}</dd>}
    </dl>
  );
}

function thresholds({ good, watch, better, unit }: Figure): string {
  if (good === undefined || good === null || watch === undefined || watch === null || better === 'NEITHER') return '';
  return better === 'HIGHER'
    ? AJS.I18n.getText('tandem.joint.thresholds.higher', amount(good, unit), amount(watch, unit))
    : AJS.I18n.getText('tandem.joint.thresholds.lower', amount(good, unit), amount(watch, unit));
}

const GAP = 6;

/** Shows the box above everything and keeps it beside its sign while the page scrolls; gives what ends that. */
function keepBeside(box: HTMLElement, sign: HTMLElement): () => void {
  box.showPopover?.();
  const place = () => position(box, sign);
  place();
  window.addEventListener('scroll', place, { capture: true, passive: true });
  window.addEventListener('resize', place, { passive: true });
  return () => {
    window.removeEventListener('scroll', place, { capture: true });
    window.removeEventListener('resize', place);
  };
}

/** Inside the window. What a fixed place is counted from differs where something around the box holds it: it is measured, not assumed. */
function position(box: HTMLElement, sign: HTMLElement): void {
  box.style.left = '0px';
  box.style.top = '0px';
  const origin = box.getBoundingClientRect();
  const at = sign.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(at.left, window.innerWidth - origin.width - GAP));
  const below = at.bottom + GAP;
  const top = below + origin.height <= window.innerHeight ? below : Math.max(GAP, at.top - origin.height - GAP);
  box.style.left = `${left - origin.left}px`;
  box.style.top = `${top - origin.top}px`;
}
