import { useEffect } from 'preact/hooks';

/** Calls this on Escape while a dialog is open. The product's layers take the key for themselves, so a dialog element's own "cancel" does not come. */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    };
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [onEscape]);
}
