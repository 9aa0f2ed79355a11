import { z } from 'astro/zod';
import { ref } from './ids.ts';

const role = ref('roles').describe('A role that is drawn.');
const says = z.array(ref('statements')).min(1).describe('The statements that say what is drawn.');

const diagram = <Role extends string, Fact extends string>(roles: readonly Role[], facts: readonly Fact[]) =>
  z.strictObject({
    roles: z.strictObject(Object.fromEntries(roles.map((key) => [key, role])) as Record<Role, typeof role>),
    says: z.strictObject(Object.fromEntries(facts.map((key) => [key, says])) as Record<Fact, typeof says>),
  });

/** The diagrams: the roles they show, and the statements that each line and label rests on. */
export const diagrams = z.strictObject({
  levels: diagram(['receives', 'handles'], ['receives', 'one', 'two', 'handles']),
  path: diagram(
    ['asks', 'receives', 'handles', 'corrects'],
    ['help', 'first', 'ways', 'receives', 'one', 'two', 'correction'],
  ),
  people: diagram(
    ['users', 'keyUsers', 'leader', 'support', 'consulting', 'projects', 'commercial', 'research'],
    ['help', 'relay', 'advice', 'projects', 'commercial', 'two', 'correction'],
  ),
});

export type Diagrams = z.infer<typeof diagrams>;
