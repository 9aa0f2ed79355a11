import { buildSite } from './build-site.ts';
import { DIST, PORT, sitePath } from './project.ts';
import { serveSite } from './serve-site.ts';
import { endOnSignals } from './signals.ts';

if (!(await buildSite(DIST))) process.exit(1);

const site = await serveSite(DIST, PORT, sitePath());
endOnSignals(site.close, 0);
if (site.port !== PORT) console.log(`Le port ${PORT} est déjà pris : le site utilise le port ${site.port}.`);
console.log('Le site est servi à cette adresse (Ctrl+C pour arrêter) :');
console.log(site.origin + sitePath());
