// The explorer: a search, and a view for what the address names behind its hash.

import { element, link } from './dom.js';
import { query, words } from './sparql.js';
import { nameOf, partsOf } from './views.js';

const view = document.getElementById('view');
const intro = document.getElementById('intro');
const results = document.getElementById('results');
const field = document.getElementById('search');
let latest = 0;

async function show() {
  const path = decodeURI(location.hash.replace(/^#\/?/, ''));
  const mine = ++latest;
  intro.hidden = path !== '';
  view.replaceChildren();
  if (path === '') {
    document.title = 'Entente';
    return;
  }
  view.append(element('p', { role: 'status' }, 'Reading …'));
  try {
    const [name, parts] = await Promise.all([nameOf('https://w3id.org/entente/id/' + path), partsOf(path)]);
    if (mine === latest) {
      document.title = name + ' – Entente';
      view.replaceChildren(element('h1', { tabindex: '-1' }, name),
        element('p', {}, element('a', { href: '/page/' + encodeURI(path) }, 'Everything told of it, as a page and as data')),
        ...(parts.length === 0 ? [element('p', {}, 'Nothing is known of it.')] : parts));
      view.querySelector('h1').focus();
    }
  } catch (error) {
    view.replaceChildren(element('p', { role: 'alert' }, error.message));
  }
}

async function search() {
  const typed = words(field.value);
  const mine = field.value;
  if (typed === '') {
    results.replaceChildren();
    return;
  }
  const found = await query(`SELECT ?item (SAMPLE(?name) AS ?label) (SAMPLE(?kind) AS ?class) {
  { (?item ?score ?name) text:query (rdfs:label "${typed}" 40) }
  UNION { (?item ?score ?name) text:query (skos:altLabel "${typed}" 40) }
  UNION { (?item ?score ?name) text:query (dcterms:title "${typed}" 40) }
  ?item a ?kind FILTER(STRSTARTS(STR(?item), "https://w3id.org/entente/id/"))
} GROUP BY ?item ORDER BY STRLEN(?label) LIMIT 15`).rows();
  if (mine === field.value) {
    results.replaceChildren(...found.rows.map(row => element('li', {}, link(row.item.value, row.label.value),
      ' ', element('small', {}, row.class.value.replace(/^.*[#/]/, '')))));
  }
}

field.addEventListener('input', () => search().catch(error => { results.textContent = error.message; }));
results.addEventListener('click', () => { results.replaceChildren(); field.value = ''; });
window.addEventListener('hashchange', show);
show();
