/** Binds the buttons of a form to what they do, by their `data-do`. */
export function onButtons(form: HTMLElement, actions: Record<string, () => void | Promise<void>>): void {
  form.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (button) void actions[button.dataset['do']!]?.();
  });
}
