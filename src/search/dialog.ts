import { element } from './element.ts';
import { find, type Hit } from './pagefind.ts';
import { foundSentence } from './found-sentence.ts';
import { section } from './results.ts';

const PAUSE = 150;

const started = new WeakSet<HTMLDialogElement>();

/** Opens the search with the cursor in its field. */
export function openSearch(dialog: HTMLDialogElement): void {
  if (!started.has(dialog)) start(dialog);
  started.add(dialog);
  dialog.showModal();
  const field = dialog.querySelector('input')!;
  field.focus();
  field.select();
}

function start(dialog: HTMLDialogElement): void {
  const field = dialog.querySelector('input')!;
  const status = dialog.querySelector<HTMLElement>('[data-tally]')!;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hits: Hit[] = [];
  let answered = '';
  let kind = '';

  const show = () => {
    const shown = kind === '' ? hits : hits.filter((hit) => hit.kind === kind);
    const needs = shown.filter((hit) => hit.kind === dialog.dataset['need']);
    const pages = shown.filter((hit) => hit.kind !== dialog.dataset['need']);
    dialog
      .querySelector('[data-results]')!
      .replaceChildren(...section(dialog.dataset['needs']!, needs), ...section(dialog.dataset['pages']!, pages));
    if (hits.length > 0) status.textContent = foundSentence(dialog.dataset, shown.length, answered);
  };
  const filters = () => {
    const kinds = [...new Set(hits.map((hit) => hit.kind))];
    const button = (value: string, text: string) => {
      const made = element('button', { type: 'button', 'aria-pressed': String(kind === value) }, text);
      made.addEventListener('click', () => {
        kind = value;
        filters();
        show();
        (dialog.querySelector('[aria-pressed="true"]') as HTMLElement).focus();
      });
      return made;
    };
    dialog
      .querySelector('[data-kinds]')!
      .replaceChildren(
        ...(kinds.length > 1 ? [button('', dialog.dataset['all']!), ...kinds.map((one) => button(one, one))] : []),
      );
  };
  const search = async () => {
    const asked = ++latest;
    const query = field.value.trim();
    hits = [];
    answered = '';
    kind = '';
    if (query !== '') {
      try {
        const found = await find(query);
        if (asked !== latest) return;
        hits = found;
        answered = query;
        status.textContent = foundSentence(dialog.dataset, hits.length, query);
      } catch {
        if (asked !== latest) return;
        status.textContent = dialog.dataset['failed']!;
      }
    } else status.textContent = '';
    filters();
    show();
  };

  /** Follows the first answer to what stands in the field now, not to what stood there before. */
  const follow = async () => {
    clearTimeout(timer);
    const query = field.value.trim();
    if (query !== answered) await search();
    if (query === answered) dialog.querySelector<HTMLAnchorElement>('[data-results] a')?.click();
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), PAUSE);
  });
  dialog.addEventListener('keydown', (event) => onKey(event, dialog, field));
  dialog.querySelector('form')!.addEventListener('submit', (event) => {
    if ((event as SubmitEvent).submitter && document.activeElement !== field) return;
    event.preventDefault();
    void follow();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}

/** Arrows lead from the field through the results and back. */
function onKey(event: KeyboardEvent, dialog: HTMLDialogElement, field: HTMLInputElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [field, ...dialog.querySelectorAll<HTMLElement>('[data-results] a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next || at < 0) return;
  event.preventDefault();
  next.focus();
}
