const root = document.documentElement;
const choice = document.querySelector<HTMLElement>('.theme');
const buttons = [...(choice?.querySelectorAll('button') ?? [])];

/** Marks the button of the theme in force. */
function show() {
  for (const button of buttons) button.ariaPressed = String(button.value === root.dataset.theme);
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    root.dataset.theme = button.value;
    try {
      localStorage.setItem('theme', button.value);
    } catch {
      /* the choice then lasts as long as the page */
    }
    show();
  });
}
if (choice) {
  choice.hidden = false;
  show();
}
