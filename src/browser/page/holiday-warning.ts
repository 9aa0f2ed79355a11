import { holidaysRunOut } from '../../domain/desk/holiday-dates.ts';

/** A page may be read long after it was built: by then it may lack holidays that the build still had time for. */
for (const warning of document.querySelectorAll<HTMLElement>('[data-holidays-until]')) {
  if (holidaysRunOut({ until: warning.dataset['holidaysUntil']! }, new Date().toISOString().slice(0, 10)))
    warning.hidden = false;
}
