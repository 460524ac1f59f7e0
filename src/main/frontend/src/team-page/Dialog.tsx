import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { useEscape } from '../shared/escape';

interface Props { title: string; size: 'medium' | 'large'; problems: string[]; onClose(): void; children: ComponentChildren; footer: ComponentChildren }

/** A dialog in AUI's pattern on the browser's own dialog element: Escape closes it, focus stays inside and goes back to where it was. */
export function Dialog({ title, size, problems, onClose, children, footer }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    element.current?.showModal?.();
    return () => before?.focus?.();
  }, []);
  useEscape(onClose);
  return (
    <dialog ref={element} class={`tandem-team-dialog tandem-team-dialog-${size}`} aria-label={title} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <header><h2>{title}</h2></header>
      <div class="tandem-team-dialog-content">
        {problems.length > 0 && <div class="aui-message aui-message-error" role="alert">{problems.map((problem) => <p key={problem}>{problem}</p>)}</div>}
        {children}
      </div>
      <footer>{footer}</footer>
    </dialog>
  );
}
