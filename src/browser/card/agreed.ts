const REPLACE = 'replace';

/** A line as its name, what stands there and what would. */
export type Change = readonly [name: string, from: string, to: string];

/** Asks whether these lines may change; closing the question is a no. */
export function agreed(dialog: HTMLDialogElement, changes: readonly Change[]): Promise<boolean> {
  const heads = [...dialog.querySelectorAll('thead th')].map(
    ({ textContent }) => textContent + dialog.dataset['colon']!,
  );
  dialog.querySelector('tbody')!.replaceChildren(...changes.map((change) => row(change, heads)));
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === REPLACE), { once: true });
  });
}

function row([name, ...values]: Change, heads: readonly string[]): HTMLTableRowElement {
  const made = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = name;
  made.append(head, ...values.map((value, index) => cell(value, heads[index + 1]!)));
  return made;
}

/** A value, behind the head of its column where the table turns into cards. */
function cell(value: string, head: string): HTMLTableCellElement {
  const made = document.createElement('td');
  const label = document.createElement('span');
  label.className = 'pl';
  label.textContent = head;
  made.append(label, value || '–');
  return made;
}
