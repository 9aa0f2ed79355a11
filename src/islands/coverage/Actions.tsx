import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { ShownOutcome } from '../../domain/coverage/shown-outcome.ts';
import { ICON_OF } from '../contact/channel-icons.ts';
import { Icon } from '../marks.tsx';

interface Props {
  outcome: ShownOutcome;
  data: CoverageData;
  decided: boolean;
}

/** What to do now: the channels as real links first, then in words. */
export function Actions({ outcome, data, decided }: Props) {
  const { words } = data;
  const channels = outcome.channels.map((id) => data.channels[id]!);
  return (
    <section class="now" aria-labelledby="maintenant">
      <h2 id="maintenant" class="sr">
        {decided ? words.next : words.meanwhile}
      </h2>
      {channels.length > 0 && (
        <div class="acts">
          {channels.map(({ id, kind, shown, href }, index) => (
            <a key={id} class={index === 0 ? 'btn first' : 'btn'} href={href}>
              <Icon name={ICON_OF[kind]} />
              {kind === 'portal' ? words.opensPortal : shown}
            </a>
          ))}
        </div>
      )}
      <p>{decided ? outcome.next : words.meanwhileNext}</p>
      <p class="small">
        {channels.map(({ label, available }) => `${label}${words.colon}${available}. `)}
        <a href={data.people}>{words.hours}</a>{' '}
        <button type="button" class="link" data-print>
          {words.print}
        </button>
      </p>
    </section>
  );
}
