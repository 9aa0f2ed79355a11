import { checkRules } from './check-rules.ts';

process.exit(checkRules() ? 0 : 1);
