/** Prints how often the need search finds the right need first and among three; of the apart half rates alone. */
import { compileRules } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/report.ts';
import { wordsOf } from '../../src/compiler/words.ts';
import { needFinder } from '../../src/finding/find-needs.ts';
import { needSearch } from '../../src/finding/need-search.ts';
import { LANGUAGES } from '../../src/vocabulary/languages.ts';
import { missed, rates, type Rates } from './rates.ts';
import { givenRequests, requestsIn, type Request } from './requests.ts';

const root = process.cwd();
const [lang] = LANGUAGES;
const { model, problems } = compileRules(root);
if (!model) {
  console.error(report(problems));
  process.exit(1);
}
const find = needFinder(needSearch(model, wordsOf(root, lang).coverage, lang), lang);

print('Première moitié (vue)', requestsIn('seen.tsv'), true);
print('Demandes à part de naguère (vues depuis)', requestsIn('seen-2.tsv'), true);
print('Moitié à part', requestsIn('apart.tsv'), false);
print('Demandes données', givenRequests(), true);

function print(title: string, requests: readonly Request[], byName: boolean): void {
  if (requests.length === 0) return;
  const { kinds, none } = rates(requests, find);
  const all = kinds.reduce((sum, one) => ({ ...sum, ...added(sum, one) }), {
    kind: 'en tout',
    count: 0,
    first: 0,
    three: 0,
  });
  console.log(`\n${title} : ${requests.length} demandes`);
  for (const one of [...kinds, all])
    console.log(
      `  ${one.kind.padEnd(12)} ${share(one.first, one.count)} en premier, ${share(one.three, one.count)} parmi trois`,
    );
  if (none.count > 0) console.log(`  sans objet   ${none.shown} sur ${none.count} montrées comme sûres`);
  if (!byName) return;
  for (const { text, fits, found } of missed(requests, find))
    console.log(`  - ${text} → ${found.join(', ') || 'rien'} (attendu : ${fits.join(', ') || 'rien de sûr'})`);
}

function added(sum: Rates, one: Rates): Omit<Rates, 'kind'> {
  return { count: sum.count + one.count, first: sum.first + one.first, three: sum.three + one.three };
}

function share(part: number, whole: number): string {
  return `${String(Math.round((100 * part) / whole)).padStart(3)} % (${part} sur ${whole})`;
}
