import { QUICK_STAGES } from './quick-stages.ts';
import { runStages } from './stages.ts';

process.exit(await runStages(QUICK_STAGES, { sideBySide: 3 }));
