import { render, type ComponentChildren } from 'preact';
import { useEscape } from '../shared/escape';
import '../shared/platform';

type Size = 'small' | 'medium' | 'large' | 'xlarge';

/**
 * Opens the product's own dialog, which keeps the focus inside. Its content decides what Escape does (`useEscape`), so that nothing typed is lost by one key.
 * Afterwards the focus is where it was, or in `orElse` when that is gone.
 */
export function openDialog(size: Size, label: string, content: (close: () => void) => ComponentChildren, orElse?: string): void {
  const before = document.activeElement as HTMLElement | null;
  const section = document.createElement('section');
  section.className = `aui-dialog2 aui-dialog2-${size} aui-layer tandem-debt-dialog`;
  section.setAttribute('role', 'dialog');
  section.setAttribute('aria-modal', 'true');
  section.setAttribute('aria-label', label);
  section.setAttribute('modal', 'true');
  section.setAttribute('data-aui-modal', 'true');
  section.hidden = true;
  document.body.append(section);
  const dialog = AJS.dialog2!(section);
  dialog.on('hide', () => {
    render(null, section);
    section.remove();
    // What was pressed may have been drawn anew while the dialog was open.
    setTimeout(() => (before?.isConnected && before !== document.body ? before : document.querySelector<HTMLElement>(orElse ?? 'h1'))?.focus());
  });
  render(content(() => dialog.hide()), section);
  dialog.show();
  section.querySelector<HTMLElement>('input:not([type=hidden]):not([type=checkbox]), select, textarea, .aui-dialog2-footer button')?.focus();
}

interface FrameProps {
  title: string;
  problems?: string[];
  /** Left of the buttons: a remark. */
  hint?: ComponentChildren;
  footer: ComponentChildren;
  children: ComponentChildren;
}

/** Header, content and buttons in the product's pattern. */
export function DialogFrame({ title, problems = [], hint, footer, children }: FrameProps) {
  return (
    <>
      <header class="aui-dialog2-header"><h1 class="aui-dialog2-header-main">{title}</h1></header>
      <div class="aui-dialog2-content">
        {problems.length > 0 && <div class="aui-message aui-message-error" role="alert">{problems.map((problem) => <p key={problem}>{problem}</p>)}</div>}
        {children}
      </div>
      <footer class="aui-dialog2-footer">
        <div class="aui-dialog2-footer-actions">{footer}</div>
        {hint && <div class="aui-dialog2-footer-hint">{hint}</div>}
      </footer>
    </>
  );
}

/** Asks once more before something that cannot be taken back. */
export function confirm(question: { title: string; text: string; yes: string }, onYes: () => void, orElse?: string): void {
  openDialog('small', question.title, (close) => <Confirm {...question} onNo={close} onYes={() => { close(); onYes(); }} />, orElse);
}

function Confirm({ title, text, yes, onNo, onYes }: { title: string; text: string; yes: string; onNo(): void; onYes(): void }) {
  useEscape(onNo);
  return (
    <DialogFrame title={title} footer={
      <>
        <button type="button" class="aui-button aui-button-primary tandem-debt-sure" onClick={onYes}>{yes}</button>
        <button type="button" class="aui-button aui-button-link" onClick={onNo}>{AJS.I18n.getText('tandem.debt.form.cancel')}</button>
      </>}>
      <p>{text}</p>
    </DialogFrame>
  );
}
