import type { ClientDirective } from 'astro';

const SIGNS = ['pointerover', 'focusin', 'touchstart'] as const;

/** Loads an island when a person first points at it, touches it or moves the focus into it. */
const onIntent: ClientDirective = (load, _options, element) => {
  const start = async () => {
    for (const sign of SIGNS) element.removeEventListener(sign, start);
    const hydrate = await load();
    await hydrate();
  };
  for (const sign of SIGNS) element.addEventListener(sign, start, { passive: true });
};

export default onIntent;
