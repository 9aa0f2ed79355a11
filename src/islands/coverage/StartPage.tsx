import type { ComponentChildren } from 'preact';
import type { FamilyLinks } from '../../domain/coverage/coverage-start.ts';
import type { CoverageWords } from '../../vocabulary/words.ts';

/** The first question: the needs, under what people do. */
export function StartPage({
  families,
  words,
  children,
}: {
  families: readonly FamilyLinks[];
  words: CoverageWords;
  children?: ComponentChildren;
}) {
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {children}
      <div class="families" data-pagefind-ignore>
        {families.map(({ id, label, needs }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{label}</h2>
            <ul class="opts">
              {needs.map((need) => (
                <li key={need.id}>
                  <a href={need.href}>
                    <span>
                      <b>{need.label}</b>
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
