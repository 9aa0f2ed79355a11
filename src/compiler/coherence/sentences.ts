import type { Outcome } from '../../domain/model/model.ts';
import { LANGUAGES, type Lang } from '../../vocabulary/languages.ts';
import { DOUBT, TURNS, type Spoken, type Turn } from '../../vocabulary/verdict-words.ts';
import type { Loaded } from '../load.ts';
import { problemAt } from '../places.ts';
import type { Problem } from '../problems.ts';
import { written } from './written.ts';

const OPEN: readonly string[] = ['open', 'not-published'];

/** Sentences that contradict the verdict they stand over, or that are surer than it. */
export function sentenceProblems(loaded: Loaded): Problem[] {
  return loaded.raw['outcomes.yaml'].flatMap((outcome, index) =>
    LANGUAGES.flatMap((lang) =>
      (['sentence', 'next'] as const).flatMap((key) =>
        faultsOf(outcome, outcome[key][lang], lang).map(({ turn, found, code }) =>
          problemAt(loaded, 'outcomes.yaml', [index, key, lang], code, {
            outcome: outcome.id,
            found,
            means: turn.values.map((value) => written(loaded, turn.part, value)).join(' ou '),
            told: [...new Set(toldOf(outcome, turn.part).map(({ is }) => written(loaded, turn.part, is)))].join(' et '),
          }),
        ),
      ),
    ),
  );
}

/** A turn of phrase as a text holds it, and what is wrong with it there. */
interface Fault {
  turn: Turn;
  found: string;
  code: 'sentence-contradicts' | 'sentence-too-sure';
}

function faultsOf(outcome: Outcome, text: string, lang: Lang): Fault[] {
  const doubtful = DOUBT[lang].test(text);
  return turnsIn(text, lang).flatMap(({ turn, found }): Fault[] => {
    const told = toldOf(outcome, turn.part);
    const meant = told.filter(({ is }) => turn.values.includes(is));
    if (meant.length > 0)
      return doubtful || meant.some(({ status }) => status === 'stated')
        ? []
        : [{ turn, found, code: 'sentence-too-sure' }];
    const speaksAtLarge = outcome.items.every(({ covered }) => covered.is === 'n/a');
    return speaksAtLarge || (doubtful && told.some(({ is }) => OPEN.includes(is)))
      ? []
      : [{ turn, found, code: 'sentence-contradicts' }];
  });
}

/** The turns of phrase that a text holds: what a narrower one takes, a wider one no longer finds. */
function turnsIn(text: string, lang: Lang): { turn: Turn; found: string }[] {
  let left = text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll("'", '’');
  return TURNS[lang].flatMap((turn) => {
    const [found] = left.match(turn.says) ?? [];
    left = left.replaceAll(turn.says, '…');
    return found === undefined ? [] : [{ turn, found }];
  });
}

function toldOf({ items, objective }: Outcome, part: Spoken) {
  return part === 'objective' ? [objective] : items.map((item) => item[part]);
}
