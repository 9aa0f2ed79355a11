import { dayOf } from '../clock/zone.ts';
import type { Compiled } from '../compiler/compile.ts';
import { report } from '../compiler/problems.ts';
import { rulesNow } from '../compiler/rules.ts';
import { holidaysRunOut, longDay, MONTHS_AHEAD } from '../domain/desk/holiday-dates.ts';
import { LANGUAGES } from '../vocabulary/languages.ts';
import type { Model } from '../domain/model/model.ts';
import { ROOT } from './project.ts';

/** Compiles the rules and prints every mistake; true if there is none. What passes with time only warns. */
export function checkRules(today = new Date(), { model, problems }: Compiled = rulesNow(ROOT)): boolean {
  if (problems.length > 0) console.error(report(problems));
  if (model) warnOfDates(model, today);
  return problems.length === 0;
}

function warnOfDates(
  {
    organisation: {
      timeZone,
      hours: { holidays },
    },
  }: Model,
  today: Date,
): void {
  if (!holidaysRunOut(holidays, dayOf(timeZone, today.getTime()))) return;
  console.warn(
    `Attention : les jours fériés ne sont connus que jusqu’au ${longDay(holidays.until, LANGUAGES[0])}, ` +
      `moins de ${MONTHS_AHEAD} mois à l’avance. ` +
      'Construisez le site à nouveau, ou corrigez les jours dans organisation.yaml.',
  );
}
