import { objectionForm } from './objection-form.ts';
import { requestForm } from './request-form.ts';

const alive = new WeakSet<HTMLElement>();

/** Gives a form of an answer its text, its buttons and its memory, once. */
export function enliven(form: HTMLElement): void {
  if (alive.has(form)) return;
  alive.add(form);
  if (form.matches('[data-request]')) requestForm(form);
  else objectionForm(form);
}
