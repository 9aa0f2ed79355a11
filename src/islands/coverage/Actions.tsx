import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { ShownOutcome } from '../../domain/coverage/shown-outcome.ts';
import { ICON_OF } from '../contact/channel-icons.ts';
import type { ChannelLink } from '../../domain/view/channel-link.ts';
import type { CoverageWords } from '../../vocabulary/words.ts';
import { Icon, type IconName } from '../marks.tsx';

interface Props {
  need: string;
  outcome: ShownOutcome;
  data: CoverageData;
  decided: boolean;
}

/** What to do now: the channels as real links first, then in words; where no channel is known, the finder goes on. */
export function Actions({ need, outcome, data, decided }: Props) {
  const { words } = data;
  const channels = outcome.channels.map((id) => data.channels[id]!);
  const steps =
    channels.length > 0
      ? channels.map((channel, index) => channelStep(channel, index === 0, words))
      : finderSteps(need, data);
  return (
    <section class="now" aria-labelledby="maintenant">
      <h2 id="maintenant" class="sr">
        {decided ? words.next : words.meanwhile}
      </h2>
      <div class="acts">
        {steps.map(({ href, icon, text, first }) => (
          <a key={href} class={first ? 'btn first' : 'btn'} href={href}>
            <Icon name={icon} />
            {text}
          </a>
        ))}
      </div>
      <p>{decided ? outcome.next : words.meanwhileNext}</p>
      <p class="small">
        {channels.map(({ label, available }) => `${label}${words.colon}${available}. `)}
        <span class="noprint">
          <a href={data.people}>{words.hours}</a>
          {'\u00a0· '}
          <button type="button" class="link" data-print>
            {words.print}
          </button>
        </span>
      </p>
    </section>
  );
}

function channelStep({ kind, shown, href }: ChannelLink, first: boolean, words: CoverageWords): Step {
  return { href, icon: ICON_OF[kind], text: kind === 'portal' ? words.opensPortal : shown, first };
}

/** Where the reader chooses between subjects, none of them comes first. */
function finderSteps(need: string, { needs, words }: CoverageData): Step[] {
  return needs[need]!.finder.ways.map(({ href, subject }) => ({
    href,
    icon: 'team',
    text: subject ?? words.findPerson,
    first: true,
  }));
}

interface Step {
  href: string;
  icon: IconName;
  text: string;
  first: boolean;
}
