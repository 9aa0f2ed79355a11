import { answered, branching, decided, finderAt, finderPaths, model, silent, writing } from './live-states.ts';

const { blocked } = model.escalation.named;
const ladders = finderPaths.filter(({ length }) => length === 2);

/** An outcome of several parts. */
const inParts = decided.find(({ walked }) => model.outcomes[walked.outcomes[0]!]!.items.length > 1)!;

/** A state in which nothing but the need is known for sure. */
export const undecided = answered.find(
  ({ walked: { asked, outcomes } }) => asked[0]!.answer === branching.need && outcomes.length > 2,
)!.address;

/** One page of each kind. */
export const KINDS = [
  '/',
  '/couverture/',
  branching.start,
  branching.asksMore,
  branching.outcome,
  branching.shortOutcome,
  undecided,
  inParts.address,
  `/couverture/${silent.at(-1)!}/`,
  '/contact/',
  finderAt(writing.subject),
  finderAt(writing.subject, writing.situation),
  finderAt(writing.other, writing.further),
  finderAt(...ladders.find(([, situation]) => situation === blocked)!),
  finderAt(model.escalation.named.notKeyUser),
  '/contacts/',
  '/contacts/customer-services/',
  '/contacts/escalade/',
  '/pratique/nouveau-key-user/',
  '/contrat/',
  '/contrat/inclus-et-facture/',
  '/contrat/niveaux/',
  '/contrat/correctifs/',
  '/contrat/criticite/',
  '/pratique/bonne-demande/',
  '/pratique/questions-frequentes/',
  '/pratique/glossaire/',
  '/sources/',
  '/points-ouverts/',
  '/verification/',
  '/carte/',
  '/404.html',
];
