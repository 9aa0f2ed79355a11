import type { ClientDirective } from 'astro';

/** What tells that a person reaches for something: by pointer, keyboard or touch. */
export const SIGNS = ['pointerover', 'focusin', 'touchstart'] as const;

/** Loads an island when a person first points at it, touches it or moves the focus into it. */
const onIntent: ClientDirective = (load, _options, element) => {
  const start = async () => {
    for (const sign of SIGNS) element.removeEventListener(sign, start);
    const hydrate = await load();
    await hydrate();
  };
  for (const sign of SIGNS) element.addEventListener(sign, start, { passive: true });

  // After a reload the history may hold states that were shown in place: until the island runs, they are pages to load.
  const { pathname } = location;
  addEventListener('popstate', () => {
    if (element.hasAttribute('ssr') && location.pathname !== pathname) location.reload();
  });
};

export default onIntent;
