import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { useEscape } from '../shared/escape';

interface Props { title: string; onClose(): void; children: ComponentChildren; footer: ComponentChildren; size: 'medium' | 'xlarge' }

/** A dialog in AUI's pattern on the browser's own dialog element: Escape closes it, focus stays inside. */
export function Dialog({ title, onClose, children, footer, size }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => { element.current?.showModal?.(); }, []);
  useEscape(onClose);
  return (
    <dialog ref={element} class={`tandem-retro-dialog tandem-retro-dialog-${size}`} aria-label={title} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <header><h2>{title}</h2></header>
      <div class="tandem-retro-dialog-content">{children}</div>
      <footer>{footer}</footer>
    </dialog>
  );
}
