import './theme-choice.ts';
import './current-heading.ts';
import './printed-line.ts';
