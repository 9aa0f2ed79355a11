import { onHost } from '../../domain/page/base.ts';
import { needFinder } from '../../finding/find-needs.ts';
import type { NeedSearch } from '../../finding/need-search.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import { foundOptions, type FoundOption } from './found-options.ts';

/** Makes a field an editable combobox with a list of needs, as the ARIA practices want it; what is typed stays here. */
export function combobox(host: HTMLElement, search: NeedSearch, lang: Lang): void {
  const find = needFinder(search, lang);
  const input = host.querySelector('input')!;
  const popup = host.querySelector<HTMLElement>('.found')!;
  const list = popup.querySelector('ul')!;
  let options: FoundOption[] = [];
  let sure = false;
  let active = -1;

  const open = () => !popup.hidden;
  const activate = (at: number) => {
    active = at;
    options.forEach(({ element }, index) => element.setAttribute('aria-selected', String(index === at)));
    const chosen = options[at]?.element;
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const close = () => {
    popup.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    activate(-1);
  };
  const follow = (at: number) => {
    const { href } = options[at]!;
    close();
    location.assign(onHost(href));
  };
  const show = (typing: boolean) => {
    const text = input.value.trim();
    if (text === '') {
      options = [];
      close();
      say(host, '');
      return;
    }
    const found = find(text, typing && !/\s$/.test(input.value));
    sure = found.sure;
    options = foundOptions(found, search, host, input.id);
    popup.querySelector('[data-head]')!.textContent = headOf(host, found.hits.length, sure);
    list.replaceChildren(...options.map(({ element }) => element));
    popup.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    activate(-1);
    say(host, countOf(host, options, found.hits.length));
  };
  /** A whole sentence and Enter: what surely fits opens, else the first proposal is where the reader stands. */
  const enter = () => {
    if (open() && active >= 0) return follow(active);
    show(false);
    if (!open()) return;
    if (sure) follow(0);
    else activate(0);
  };
  const keys: Record<string, (event: KeyboardEvent) => boolean> = {
    ArrowDown: ({ altKey }) => {
      if (!open()) show(true);
      if (open() && !altKey) activate((active + 1) % options.length);
      return true;
    },
    ArrowUp: ({ altKey }) => {
      if (altKey) close();
      else {
        if (!open()) show(true);
        if (open()) activate(active > 0 ? active - 1 : options.length - 1);
      }
      return true;
    },
    Enter: () => {
      enter();
      return true;
    },
    Escape: () => {
      if (open()) close();
      else input.value = '';
      return true;
    },
    Tab: () => {
      close();
      return false;
    },
    ...Object.fromEntries(
      ['Home', 'End', 'ArrowLeft', 'ArrowRight'].map((key) => [
        key,
        () => {
          activate(-1);
          return false;
        },
      ]),
    ),
  };

  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (keys[event.key]?.(event)) event.preventDefault();
  });
  input.addEventListener('input', () => show(true));
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (!host.contains(relatedTarget as Node | null)) close();
  });
  // The cursor stays in the field while an option is touched, so that the list is still there for the tap.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const at = options.findIndex(({ element }) => element.contains(event.target as Node));
    if (at >= 0) follow(at);
  });
  if (document.activeElement === input) show(true);
}

function headOf({ dataset }: HTMLElement, hits: number, sure: boolean): string {
  return (hits === 0 ? dataset['nothing'] : sure ? dataset['found'] : dataset['perhaps'])!;
}

function countOf(host: HTMLElement, options: readonly FoundOption[], hits: number): string {
  if (hits === 0) return host.dataset['nothing']!;
  return host.dataset['count']!.replace('[COUNT]', String(options.length - 1)).replace('[FIRST]', options[0]!.label);
}

function say(host: HTMLElement, sentence: string): void {
  host.querySelector('[role="status"]')!.textContent = sentence;
}
