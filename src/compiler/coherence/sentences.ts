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

/**
 * Needs whose words give a verdict before the answer does, and statements of services under the heading that denies
 * them.
 */
export function misplacedVerdicts(loaded: Loaded): Problem[] {
  const { needs } = loaded.raw['needs.yaml'];
  return [
    ...needs.flatMap((need, index) =>
      LANGUAGES.flatMap((lang) =>
        (['title', 'description'] as const).flatMap((key) =>
          turnsIn(need[key][lang], lang)
            .filter(({ turn }) => turn.part === 'covered')
            .map(({ found }) =>
              problemAt(loaded, 'needs.yaml', ['needs', index, key, lang], 'need-verdict', { id: need.id, found }),
            ),
        ),
      ),
    ),
    ...loaded.raw['services.yaml'].flatMap((service, index) =>
      LANGUAGES.flatMap((lang) =>
        (['included', 'excluded'] as const).flatMap((key) =>
          service[key].flatMap(({ text }, at) => {
            const found = deniedIn(text[lang], lang, COVER_OF[key]);
            if (found === undefined) return [];
            return [
              problemAt(loaded, 'services.yaml', [index, key, at, 'text', lang], 'service-denied', { found, key }),
            ];
          }),
        ),
      ),
    ),
  ];
}

/** The first turn of phrase of a text that tells another cover, where none tells the right one. */
function deniedIn(text: string, lang: Lang, cover: string): string | undefined {
  const turns = turnsIn(text, lang).filter(({ turn }) => turn.part === 'covered');
  return turns.some(({ turn }) => turn.values.includes(cover)) ? undefined : turns[0]?.found;
}

/** What stands under each heading of a service. */
const COVER_OF = { included: 'yes', excluded: 'no' } as const;

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
