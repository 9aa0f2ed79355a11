import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { ShownOutcome } from '../../domain/coverage/shown-outcome.ts';
import { ICON_OF } from '../contact/channel-icons.ts';
import { DOT, Icon, type IconName } from '../marks.tsx';

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
  return (
    <section class="now" aria-labelledby="maintenant">
      <h2 id="maintenant" class="sr">
        {decided ? words.next : words.meanwhile}
      </h2>
      <div class="acts">
        {channels.map(({ href, kind, shown }, index) => (
          <Way
            key={href}
            href={href}
            icon={ICON_OF[kind]}
            text={kind === 'portal' ? words.opensPortal : shown}
            first={index === 0}
          />
        ))}
        {channels.length === 0 &&
          data.needs[need]!.finder.ways.map(({ href, subject }) => (
            <Way key={href} href={href} icon="team" text={subject ?? words.findPerson} first />
          ))}
      </div>
      <p>{decided ? outcome.next : words.meanwhileNext}</p>
      <p class="small">
        {channels.map(({ label, available }) => `${label}${words.colon}${available}. `)}
        <span class="noprint">
          <a href={data.people}>{words.hours}</a>
          {DOT}
          <button type="button" class="link" data-print>
            {words.print}
          </button>
        </span>
      </p>
    </section>
  );
}

function Way({ href, icon, text, first }: { href: string; icon: IconName; text: string; first: boolean }) {
  return (
    <a class={first ? 'btn first' : 'btn'} href={href}>
      <Icon name={icon} />
      {text}
    </a>
  );
}
