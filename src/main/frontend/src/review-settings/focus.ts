const FOCUSABLE = 'input:not([type=hidden]), select, textarea, button, summary, a[href]';

/**
 * Puts the cursor where a field stands: at the field itself, or at the smallest part of the page it lies in. "trouble" is the next empty seat, or Save when none is left.
 */
export function focusField(page: HTMLElement, field: string): void {
  const target = field === 'trouble' ? page.querySelector<HTMLElement>('[data-empty-seat] input') ?? page.querySelector<HTMLElement>('#tandem-settings-save') : inside(page, field);
  if (!target) return;
  for (let around = target.closest('details'); around; around = around.parentElement?.closest('details') ?? null) around.open = true;
  target.focus();
  target.scrollIntoView?.({ block: 'center' });
}

function inside(page: HTMLElement, field: string): HTMLElement | null {
  for (let path = field; path !== ''; path = path.replace(/(\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/, '')) {
    const place = [...page.querySelectorAll<HTMLElement>('[data-path]')].find((one) => one.dataset.path === path);
    // What is wrong with a whole seat is who holds it.
    const wanted = place && /^seats\[\d+\]$/.test(path) ? place.querySelector<HTMLElement>('[role=combobox]') : null;
    if (place) return wanted ?? place.querySelector<HTMLElement>(FOCUSABLE) ?? place;
  }
  return null;
}
