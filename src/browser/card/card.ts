import {
  CARD_LINES,
  cardChanges,
  cardFile,
  LARGEST_CARD_FILE,
  readCardFile,
  type CardFault,
  type CardLines,
} from '../../domain/files/card-file.ts';
import { onButtons } from '../request/buttons.ts';
import { save } from '../save.ts';
import { agreed } from './agreed.ts';
import { keep, KEY, kept } from './kept.ts';

const FILE = 'carte-proconcept.json';

const tools = document.querySelector<HTMLElement>('[data-card-tools]')!;
const card = document.querySelector<HTMLElement>('[data-card]')!;
const status = tools.querySelector<HTMLElement>('[role="status"]')!;
const chooser = tools.querySelector<HTMLInputElement>('[type="file"]')!;
const sentences = JSON.parse(tools.dataset['said']!) as Record<string, string>;
const fields = new Map(
  [...CARD_LINES.keys()].map((line) => [line, card.querySelector<HTMLInputElement>(`[name="${line}"]`)!]),
);

/** What stood on the card before it was cleared or replaced. */
let before: CardLines = {};

const lines = (): CardLines => Object.fromEntries([...fields].map(([line, { value }]) => [line, value]));
const isEmpty = () => [...fields.values()].every(({ value }) => value === '');
const nameOf = (line: string) => fields.get(line)?.dataset['named'] ?? line.slice(0, 40);

/** Says how it went, with what the sentence leaves open put in. */
function say(what: string, values: Record<string, string | number> = {}): void {
  status.textContent = sentences[what]!.replace(/\{(\w+)\}/g, (_place, key: string) => String(values[key]));
}

function show(shown: CardLines): void {
  for (const [line, field] of fields) field.value = shown[line] ?? '';
  toPaper();
}

/** Puts what is written where paper takes it from. */
function toPaper(): void {
  for (const { value, nextElementSibling: written } of fields.values()) written!.textContent = value;
}

/** Puts other lines on the card; what stood there can be brought back. */
function change(to: CardLines, what: string): void {
  before = lines();
  show(to);
  tools.querySelector<HTMLElement>('[data-do="undo"]')!.hidden = false;
  say(keep(to) ? what : 'unkept');
}

/** Says why a file is no card, with the line at fault as the card calls it. */
function refuse(fault: CardFault): void {
  say(fault.code, {
    ...('version' in fault && { version: fault.version }),
    ...('line' in fault && { ligne: nameOf(fault.line) }),
    ...('length' in fault && { longueur: fault.length, limite: fault.longest }),
  });
}

/** Takes the card from a file: all of it, after a yes if anything written would go, or nothing. */
async function take(file: File): Promise<void> {
  if (file.size > LARGEST_CARD_FILE) return say('too-large');
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return say('unreadable');
  const read = readCardFile(text);
  if ('fault' in read) return refuse(read.fault);
  const changes = cardChanges(lines(), read.lines);
  if (changes.length === 0) return say('same');
  const loses = changes.some(({ from }) => from !== '');
  if (
    loses &&
    !(await agreed(
      tools.querySelector('dialog')!,
      changes.map(({ line, from, to }) => [nameOf(line), from, to]),
    ))
  )
    return say('untouched');
  change(read.lines, 'taken');
}

for (const [line, field] of fields) field.value ||= kept()[line] ?? '';
if (!isEmpty()) keep(lines());
toPaper();
card.dataset['live'] = '';
for (const place of card.querySelectorAll('[data-host]')) place.textContent = location.host;

card.addEventListener('input', () => {
  toPaper();
  if (!keep(lines())) say('unkept');
});
chooser.addEventListener('change', () => {
  const [file] = chooser.files!;
  if (file)
    void take(file).finally(() => {
      chooser.value = '';
    });
});
addEventListener('storage', ({ key }) => {
  if (key === KEY) show(kept());
});
onButtons(tools, {
  print: () => print(),
  save: () => {
    save(cardFile(lines()), FILE, 'application/json');
    say('saved');
  },
  take: () => chooser.click(),
  clear: () => (isEmpty() ? say('empty') : change({}, 'cleared')),
  undo: () => change(before, 'undone'),
});
