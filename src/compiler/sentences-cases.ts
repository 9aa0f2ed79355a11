import type { Details } from './details.ts';

/** The sentences of golden cases that the rules contradict. */
export const CASE_SENTENCES = {
  'case-contradicted': (d: Details) =>
    `Le cas de contrôle « ${d['title']} » (${d['asked']}) attend « ${d['part']}: ${d['expected']} » ; ` +
    `les règles donnent « ${d['part']}: ${d['actual']} ». La règle : ligne « ${d['row']} » (${d['rowAt']})` +
    `${d['outcome'] ? `, réponse « ${d['outcome']} » (${d['outcomeAt']})` : ''}. ${whichToCorrect(d)}`,
  'case-title-doubled': (d: Details) =>
    `Le cas « ${d['title']} » est écrit deux fois (${d['first']}). Gardez-en un, ou donnez à celui-ci d’autres mots.`,
  'contact-case-wrong': (d: Details) =>
    `Le cas de contrôle « ${d['title']} » (sujet : ${d['subject']} ; situation : ${d['situation']}) ` +
    `attend « ${d['part']}: ${d['expected']} » ; ` +
    `l’échelle « ${d['ladder']} » (${d['ladderAt']}) donne « ${d['part']}: ${d['actual']} ». ` +
    'Si l’échelle a changé exprès, corrigez le cas ; sinon, corrigez l’échelle.',
  'ladder-mistake-unnoticed': (d: Details) =>
    `Si ${d['mistake']}, aucun cas de contrôle ne le verrait : ` +
    `ajoutez à content/cases/contacts.yaml un cas « subject: ${d['subject']}, situation: ${d['situation']} ».`,
};

function whichToCorrect(d: Details): string {
  const others = d['others'] ? ` (de même : ${d['others']})` : '';
  if (d['others'] && d['agreeing'] === '0')
    return `Corrigez la règle : plusieurs cas la contredisent${others}, aucun ne lui donne raison.`;
  if (!d['others'] && Number(d['agreeing']) > 0)
    return `Corrigez le cas : ${agreeing(d['agreeing']!)} raison à la règle.`;
  return `Si vous venez de changer la règle et qu’elle est juste, corrigez le cas${others} ; sinon, corrigez la règle.`;
}

const agreeing = (count: string) => (count === '1' ? 'un autre donne' : `${count} autres donnent`);
