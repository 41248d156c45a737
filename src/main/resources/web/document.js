// The text of a document, with what was read from it marked at its place, both ways.

import { element, inWords, link } from './dom.js';
import { query } from './sparql.js';

/** The part of a document's view: query, and how to show it. */
export function textOf(item) {
  return [
    'Text, and what was read from it',
    query(`SELECT
  ?fact (MAX(?name) AS ?class) (MIN(?words) AS ?label) ?start ?end ?quote (SAMPLE(?whole) AS ?text) {
  ?passage oa:hasSource ${item} ; oa:hasSelector ?position, ?selector .
  ?position oa:start ?start ; oa:end ?end .
  ?selector oa:exact ?quote .
  ?fact ent:evidence ?passage ; a ?kind .
  FILTER(?kind NOT IN (ent:Interaction, ent:Document, ent:Participation, ent:Event, ent:Claim))
  BIND(STRAFTER(STR(?kind), "#") AS ?name)
  OPTIONAL { ${item} schema:text ?whole }
  OPTIONAL { ?fact rdfs:label|ent:action|ent:targetText ?words }
} GROUP BY ?fact ?start ?end ?quote ORDER BY ?start ?end LIMIT 2000`),
    show,
  ];
}

function show({ rows }) {
  const facts = rows.map((row, index) => ({
    number: index + 1,
    address: row.fact.value,
    quote: row.quote.value,
    start: Number(row.start.value),
    end: Number(row.end.value),
    kind: inWords(row.class.value).toLowerCase(),
    name: row.label?.value ?? row.quote.value,
  }));
  const text = rows[0].text?.value;
  const left = text === undefined ? quotes(facts) : marked(text, facts);
  const right = element(
    'ol',
    {},
    ...facts.map(fact =>
      element(
        'li',
        { id: 'fact-' + fact.number, tabindex: '0' },
        element('span', { class: 'kind' }, fact.kind),
        ' ',
        link(fact.address, fact.name),
      ),
    ),
  );
  const both = element('div', { class: 'beside' }, left, right);
  both.addEventListener('click', event => choose(both, event.target));
  both.addEventListener('keydown', event => event.key === 'Enter' && choose(both, event.target));
  return both;
}

/** Where the text may not be shown, the passages that were read. */
function quotes(facts) {
  return element(
    'div',
    {},
    ...facts.map(fact =>
      element('blockquote', {}, element('mark', { 'data-facts': String(fact.number), tabindex: '0' }, fact.quote)),
    ),
  );
}

/** Cuts the text where a passage begins or ends; offsets count code points, which is why the text is made a list of these. */
function marked(whole, facts) {
  const text = [...whole];
  const cuts = [...new Set([0, text.length, ...facts.flatMap(fact => [fact.start, fact.end])])]
    .filter(cut => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  const made = element('div', { class: 'text' });
  for (let i = 0; i + 1 < cuts.length; i++) {
    const piece = text.slice(cuts[i], cuts[i + 1]).join('');
    const here = facts.filter(fact => fact.start <= cuts[i] && fact.end >= cuts[i + 1]).map(fact => fact.number);
    made.append(here.length === 0 ? piece : element('mark', { 'data-facts': here.join(' '), tabindex: '0' }, piece));
  }
  return made;
}

function choose(both, target) {
  const item = target.closest('li');
  const mark = target.closest('mark');
  const numbers = item ? [item.id.slice('fact-'.length)] : mark ? mark.dataset.facts.split(' ') : [];
  both.querySelectorAll('.chosen').forEach(each => each.classList.remove('chosen'));
  const chosen = [...both.querySelectorAll('li, mark')].filter(each =>
    numbers.some(number => each.id === 'fact-' + number || each.dataset.facts?.split(' ').includes(number)),
  );
  chosen.forEach(each => each.classList.add('chosen'));
  chosen.find(each => (each.localName === 'mark') === Boolean(item))?.scrollIntoView({ block: 'nearest' });
}
