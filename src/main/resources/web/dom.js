// Makes elements. What comes from data is text; nothing is ever read as markup.

import { BASE } from './sparql.js';

/** An element with attributes, and children that are elements or text. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** A link to the view of a thing of the graph, or to an address elsewhere; else text. */
export function link(address, text) {
  if (address.startsWith(BASE)) {
    return element('a', { href: '#/' + encodeURI(address.slice(BASE.length).split('#')[0]) }, text);
  }
  const isWeb = /^https?:\/\//.test(address);
  return isWeb ? element('a', { href: address, rel: 'noreferrer' }, text) : document.createTextNode(text);
}

function shorten(address) {
  return address.startsWith(BASE) ? address.slice(BASE.length) : address.replace(/^.*[#/]/, '');
}

function cell(value) {
  if (!value) {
    return '';
  }
  return value.type === 'uri' ? link(value.value, shorten(value.value)) : value.value;
}

/** A table of an answer; ?x with a column ?xLabel is a link that is called so. */
export function table({ columns, rows }) {
  const shown = columns.filter(name => !name.endsWith('Label') || !columns.includes(name.slice(0, -5)));
  const head = element('tr', {}, ...shown.map(name => element('th', { scope: 'col' }, name)));
  const body = rows.map(row => element('tr', {}, ...shown.map(name => {
    const label = row[name + 'Label'];
    return element('td', {}, label && row[name]?.type === 'uri' ? link(row[name].value, label.value) : cell(row[name]));
  })));
  return element('div', { class: 'wide', tabindex: '0' },
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...body)));
}

/** A part of a view: its heading, what its query gave, the query, and downloads. */
export async function section(title, asked, show = table) {
  const part = element('section', {}, element('h2', {}, title));
  const text = element('pre', {});
  const details = element('details', {}, element('summary', {}, 'Show the query'), text);
  details.addEventListener('toggle', async () => { text.textContent = await asked.text(); });
  try {
    const answer = await asked.rows();
    if (answer.rows.length === 0) {
      return null;
    }
    part.append(show(answer));
  } catch (error) {
    part.append(element('p', { role: 'alert' }, error.message));
  }
  part.append(element('p', {}, element('a', { href: asked.csv, download: '' }, 'CSV'), ' · ',
    element('a', { href: asked.json, download: '' }, 'JSON')), details);
  return part;
}
