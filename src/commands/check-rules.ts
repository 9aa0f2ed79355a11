import { dayOf } from '../clock/zone.ts';
import { compile, type Compiled } from '../compiler/compile.ts';
import { report } from '../compiler/problems.ts';
import { holidaysRunOut, longDay, MONTHS_AHEAD } from '../framework/holiday-dates.ts';
import { LANGUAGES } from '../framework/languages.ts';
import type { Framework } from '../framework/model.ts';
import { ROOT } from './project.ts';

/** Compiles the rules and prints every mistake; true if there is none. What passes with time only warns. */
export function checkRules(today = new Date(), { framework, problems }: Compiled = compile(ROOT, today)): boolean {
  if (problems.length > 0) console.error(report(problems));
  if (framework) warnOfDates(framework, today);
  return problems.length === 0;
}

function warnOfDates({ organisation: { timeZone, hours: { holidays } } }: Framework, today: Date): void {
  if (!holidaysRunOut(holidays, dayOf(timeZone, today.getTime()))) return;
  console.warn(`Attention : les jours fériés ne sont connus que jusqu’au ${longDay(holidays.until, LANGUAGES[0])}, moins de ${MONTHS_AHEAD} mois à l’avance. Mettez à jour le paquet date-holidays, ou corrigez les jours dans organisation.yaml.`);
}
