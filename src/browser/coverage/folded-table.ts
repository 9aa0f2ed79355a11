import { hasWords } from '../../domain/text/has-words.ts';

const folds = [...document.querySelectorAll<HTMLDetailsElement>('[data-folds] > details')];
const filter = document.querySelector<HTMLElement>('[data-filter]');
const field = filter?.querySelector('input');
const told = filter?.querySelector('output');

/** Leaves the requests that have every word of the field, their folds open; an empty field gives all back, folded. */
function show() {
  const words = field?.value ?? '';
  let count = 0;
  for (const fold of folds) {
    const family = fold.querySelector('summary')!.textContent;
    const requests = [...fold.querySelectorAll('tbody')];
    for (const request of requests) request.hidden = !hasWords(`${family} ${request.textContent}`, words);
    const left = requests.filter(({ hidden }) => !hidden).length;
    count += left;
    fold.hidden = left === 0;
    fold.open = words.trim() !== '' && left > 0;
  }
  if (told) told.textContent = words.trim() === '' ? '' : countTold(told, count);
}

function countTold({ dataset }: HTMLElement, count: number): string {
  if (count === 0) return dataset['none']!;
  return count === 1 ? dataset['one']! : dataset['many']!.replace('{n}', String(count));
}

if (filter) filter.hidden = false;
field?.addEventListener('input', show);
addEventListener('hashchange', () => {
  if (!field?.value) return;
  field.value = '';
  show();
});
