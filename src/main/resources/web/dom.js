// Makes elements. What comes from data is text; nothing is ever read as markup.

import { write } from './address.js';
import { BASE } from './sparql.js';

/** An element with attributes, and children that are elements or text. */
export function element(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** The same for drawings. */
export function drawing(name, attributes = {}, ...children) {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function filled(made, attributes, children) {
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** The hash of the view of a thing of the graph. */
export function viewOf(address) {
  return write(address.slice(BASE.length).split('#')[0]);
}

/** A link to the view of a thing of the graph, or to an address elsewhere; else text. */
export function link(address, text) {
  if (address.startsWith(BASE)) {
    return element('a', { href: viewOf(address) }, text);
  }
  const isWeb = /^https?:\/\//.test(address);
  return isWeb ? element('a', { href: address, rel: 'noreferrer' }, text) : document.createTextNode(text);
}

/** An IRI as it is shown where it has no name; one that ends in a hash, which says nothing, as what it is. */
export function shorten(address) {
  if (!address.startsWith(BASE)) {
    return address.replace(/^.*[#/](?=.)/, '');
  }
  const path = address.slice(BASE.length);
  return /^[a-z-]+\/[0-9a-f]{16,}/.test(path) ? path.split('/')[0].replace(/^doc$/, 'document') : path;
}

function cell(value) {
  if (!value) {
    return '';
  }
  return value.type === 'uri' ? link(value.value, shorten(value.value)) : value.value;
}

/** The name of a column in words: startEarliest becomes "start earliest". */
export function inWords(name) {
  return name.replace(/([a-z])([A-Z])/g, (all, before, after) => before + ' ' + after.toLowerCase());
}

/** A table of an answer; ?x with a column ?xLabel is a link that is called so. Columns without a value are left out. */
export function table({ columns, rows }) {
  const shown = columns.filter(
    name =>
      (!name.endsWith('Label') || !columns.includes(name.slice(0, -5))) &&
      rows.some(row => row[name] && row[name].value !== ''),
  );
  const head = element('tr', {}, ...shown.map(name => element('th', { scope: 'col' }, inWords(name))));
  const body = rows.map(row =>
    element(
      'tr',
      {},
      ...shown.map(name => {
        const label = row[name + 'Label'];
        return element(
          'td',
          {},
          label && row[name]?.type === 'uri' ? link(row[name].value, label.value) : cell(row[name]),
        );
      }),
    ),
  );
  return element(
    'div',
    { class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Table' },
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...body)),
  );
}

/** The query of an answer, when it is wanted, and downloads. */
export function origin(asked) {
  const text = element('pre', { tabindex: '0' });
  const editor = element('a', { href: '#/query' }, 'Open in the editor');
  const details = element('details', {}, element('summary', {}, 'Show the query'), text, editor);
  details.addEventListener('toggle', async () => {
    text.textContent = await asked.text();
    editor.href = write('query', { query: text.textContent });
  });
  return element(
    'div',
    { class: 'origin' },
    element('a', { href: asked.csv, download: asked.name + '.csv' }, 'CSV'),
    ' ',
    element('a', { href: asked.json, download: asked.name + '.json' }, 'JSON'),
    ' ',
    details,
  );
}

/**
 * A part of a view: its heading, what its query gave, the query, and downloads.
 * Where there is nothing: null, or what is to be said then.
 */
export async function section(title, asked, show = table, empty = null) {
  const part = element('section', {}, element('h2', {}, title));
  try {
    const answer = await asked.rows();
    if (answer.rows.length === 0) {
      return empty && element('section', {}, element('h2', {}, title), element('p', {}, empty), origin(asked));
    }
    part.append(await show(answer));
    if (answer.rows.length >= asked.limit) {
      part.append(element('p', {}, `Only the first ${asked.limit} are shown: the query can ask for more.`));
    }
  } catch (error) {
    part.append(element('p', { role: 'alert' }, error.message));
  }
  part.append(origin(asked));
  return part;
}
