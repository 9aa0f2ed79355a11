/** Opens the search from its entry or by keyboard; its code comes when someone first reaches for it. */
const entry = document.querySelector<HTMLAnchorElement>('[data-search]');
const dialog = document.querySelector<HTMLDialogElement>('#recherche');

const load = () => import('./dialog.ts');

if (entry && dialog) {
  const open = async () => (await load()).openSearch(dialog);
  entry.setAttribute('role', 'button');
  entry.setAttribute('aria-haspopup', 'dialog');
  for (const sign of ['pointerenter', 'focus', 'touchstart'])
    entry.addEventListener(sign, () => void load(), { once: true, passive: true });
  entry.addEventListener('click', (event) => {
    event.preventDefault();
    void open();
  });
  entry.addEventListener('keydown', (event) => {
    if (event.key === ' ') {
      event.preventDefault();
      void open();
    }
  });
  document.addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]') !== null;
    const asked =
      (event.key === '/' && !typing) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
    if (!asked || dialog.open) return;
    event.preventDefault();
    void open();
  });
}
