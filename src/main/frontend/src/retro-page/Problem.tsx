/** Something went wrong; says what, and offers another try. */
export function Problem({ text, onRetry }: { text: string; onRetry?: () => void }) {
  return (
    <div class="aui-message aui-message-error" role="alert">
      <p>{text}</p>
      {onRetry && <p><button type="button" class="aui-button aui-button-link" onClick={onRetry}>{AJS.I18n.getText('tandem.retro.ui.retry')}</button></p>}
    </div>
  );
}
