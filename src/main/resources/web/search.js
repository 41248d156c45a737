// The search field: what is found while one types, as links; arrows go through them, Escape closes.

import { element, link, inWords } from './dom.js';
import { events, nameOfRow } from './events.js';
import { BASE, query, words } from './sparql.js';

const results = document.getElementById('results');
const field = document.getElementById('search');
const told = document.getElementById('found');

const named = typed =>
  query(`SELECT ?item (SAMPLE(?name) AS ?label) (SAMPLE(?kind) AS ?class) {
  { (?item ?score ?name) text:query (rdfs:label "${typed}" 40) }
  UNION { (?item ?score ?name) text:query (skos:altLabel "${typed}" 40) }
  UNION { (?item ?score ?name) text:query (dcterms:title "${typed}" 40) }
  ?item a ?kind FILTER(STRSTARTS(STR(?item), "${BASE}"))
} GROUP BY ?item ORDER BY STRLEN(?label) LIMIT 12`);

const quoted = typed =>
  query(`SELECT DISTINCT ?item ?label {
  (?words ?score ?label) text:query (oa:exact "${typed}" 20) .
  ?passage oa:hasSelector ?words ; oa:hasSource ?item
} LIMIT 5`);

const EVENTS = 6;

/** Events of all that is named, such as "China Russia 2023", the latest first; nothing of one name alone. */
async function met(typed) {
  const all = typed.match(/[\p{L}\p{N}]+/gu)?.slice(0, 6) ?? [];
  const years = all.filter(word => /^(19|20)\d\d$/.test(word));
  const names = all.filter(word => !/\d/.test(word));
  if (names.length === 0 || names.length + years.length < 2 || years.length > 1) {
    return [];
  }
  const sides = names.map(
    (word, i) => `{ (?side${i} ?score${i}) text:query (rdfs:label "${word}*" 30) }
  UNION { (?side${i} ?score${i}) text:query (skos:altLabel "${word}*" 30) }
  UNION { ?side${i} ent:code "${word.toUpperCase()}" }
  ?event ent:party|(ent:hasParticipation/ent:participant)|ent:convenedUnder ?side${i} .
  `,
  );
  const { rows } = await events({ from: years[0], to: years[0] }, sides.join('')).rows();
  return rows.slice(-EVENTS).reverse();
}

async function search() {
  const typed = words(field.value);
  const mine = field.value;
  if (typed === '') {
    close();
    return;
  }
  const [meetings, things, quotes] = await Promise.all([
    met(mine),
    ...[named(typed), quoted(typed)].map(async asked => (await asked.rows()).rows),
  ]);
  if (mine !== field.value) {
    return;
  }
  const kind = row => inWords(row.class.value.replace(/^.*[#/]/, '')).toLowerCase();
  const found = [
    ...meetings.map(row => result(row.event.value, nameOfRow(row), row.kind.value)),
    ...things.map(row => result(row.item.value, row.label.value, kind(row))),
    ...quotes.map(row => result(row.item.value, row.label.value, 'quote')),
  ];
  results.replaceChildren(...found);
  const count = found.length;
  told.textContent = count === 0 ? 'Nothing found' : count + ' found; arrow down goes to them';
  if (count === 0) {
    results.append(element('li', {}, 'Nothing found'));
  }
}

function result(address, name, kind) {
  return element('li', {}, link(address, name), ' ', element('small', {}, kind));
}

function close() {
  results.replaceChildren();
  told.textContent = '';
}

/** Moves through the field and the links. */
function move(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') {
    close();
    field.focus();
  } else if (step || (event.key === 'Enter' && event.target === field)) {
    const all = [field, ...results.querySelectorAll('a')];
    const next = all[all.indexOf(document.activeElement) + (step ?? 1)];
    event.preventDefault();
    event.key === 'Enter' ? next?.click() : next?.focus();
  }
}

field.addEventListener('input', () =>
  search().catch(error => {
    results.textContent = error.message;
  }),
);
field.addEventListener('keydown', move);
results.addEventListener('keydown', move);
results.addEventListener('click', event => {
  if (event.target.closest('a')) {
    close();
    field.value = '';
  }
});
document.addEventListener('click', event => event.target.closest('.search') || close());
