import './copy-address.ts';
import './open-fold.ts';
import './theme-choice.ts';
import './current-heading.ts';
import './printed-line.ts';
import './print-button.ts';
import './forms-on-intent.ts';
import '../../search/open-on-intent.ts';
