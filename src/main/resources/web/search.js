// The search field: what is found while one types, as links; arrows go through them, Escape closes.

import { element, link, inWords } from './dom.js';
import { BASE, query, words } from './sparql.js';

const results = document.getElementById('results');
const field = document.getElementById('search');
const found = document.getElementById('found');

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

async function search() {
  const typed = words(field.value);
  const mine = field.value;
  if (typed === '') {
    close();
    return;
  }
  const [things, quotes] = await Promise.all(
    [named(typed), quoted(typed)].map(async asked => (await asked.rows()).rows),
  );
  if (mine !== field.value) {
    return;
  }
  const kind = row => inWords(row.class.value.replace(/^.*[#/]/, '')).toLowerCase();
  results.replaceChildren(...things.map(row => result(row, kind(row))), ...quotes.map(row => result(row, 'quote')));
  const count = things.length + quotes.length;
  found.textContent = count === 0 ? 'Nothing found' : count + ' found; arrow down goes to them';
  if (count === 0) {
    results.append(element('li', {}, 'Nothing found'));
  }
}

function result(row, kind) {
  return element('li', {}, link(row.item.value, row.label.value), ' ', element('small', {}, kind));
}

function close() {
  results.replaceChildren();
  found.textContent = '';
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
