import { useEffect } from 'preact/hooks';

/** Calls this on Escape while a dialog is open; a list of choices that stands open takes the key first. The product's layers take the key for themselves, so a dialog element's own "cancel" does not come. */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || (event.target as Element).getAttribute?.('aria-expanded') === 'true') return;
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    };
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [onEscape]);
}
