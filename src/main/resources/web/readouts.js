// Readouts of one event side by side: what both say, what only one says.

import { viewOf, element, link, section, table } from './dom.js';
import { events, itemOf, nameOfRow } from './events.js';
import { write } from './address.js';
import { nameOf } from './names.js';
import { BASE, iri, query, question } from './sparql.js';

/** Without an event those that can be chosen; with one, its readouts. */
export async function make({ parameters }) {
  let shown = parameters.event;
  const root = element('div', { class: 'readouts' });
  const update = async now => {
    if (now.event !== shown) {
      shown = now.event;
      root.replaceChildren(...(await partsOf(now.event)));
    }
  };
  root.append(...(await partsOf(parameters.event)));
  return { title: 'Readouts side by side', parts: [root], update };
}

async function partsOf(event) {
  return event
    ? side(itemOf(event))
    : [
        element(
          'p',
          {},
          'What two sides say of one meeting is seldom the same. ' +
            'Events of which a side has given its account, those with two or more first:',
        ),
        await choice(),
      ];
}

/** The events that have readouts, by how many sides. */
function choice() {
  const asked = query(`SELECT ?event ?date (COUNT(DISTINCT ?side) AS ?accounts)
  (GROUP_CONCAT(DISTINCT ?name; SEPARATOR=", ") AS ?readoutsOf) {
  ?readout ent:readoutOf ?event ; ent:issuedFor ?side .
  ?side rdfs:label ?name .
  OPTIONAL { ?event ent:startEarliest ?date }
} GROUP BY ?event ?date ORDER BY DESC(?accounts) DESC(?date) LIMIT 200`);
  return section(
    'Events with readouts',
    asked,
    async ({ rows }) => {
      const named = await events({}, 'FILTER EXISTS { ?readout ent:readoutOf ?event }\n').rows();
      const names = new Map(named.rows.map(row => [row.event.value, nameOfRow(row)]));
      return element(
        'ul',
        { class: 'list' },
        ...rows.map(({ event, readoutsOf }) =>
          element(
            'li',
            {},
            element(
              'a',
              { href: write('readouts', { event: event.value.slice(BASE.length) }) },
              names.get(event.value) ?? event.value.slice(BASE.length),
            ),
            ' ',
            element('small', {}, 'by ' + readoutsOf.value),
          ),
        ),
      );
    },
    'No document in this store is the readout of a side.',
  );
}

async function side(address) {
  const item = iri(address);
  const told = query(`SELECT ?side ?sideLabel ?code ?document ?title ?date ?claim ?quote {
  ?document ent:readoutOf ${item} ; ent:issuedFor ?side .
  ?side rdfs:label ?sideLabel .
  OPTIONAL { ?side ent:code ?code }
  OPTIONAL { ?document dcterms:title ?title }
  OPTIONAL { ?document dcterms:date ?date }
  OPTIONAL { ?passage oa:hasSource ?document ; oa:hasSelector/oa:exact ?quote . ?claim ent:evidence ?passage }
} ORDER BY ?side ?document`);
  const [name, { rows }] = await Promise.all([nameOf(address), told.rows()]);
  const sides = [...new Map(rows.map(row => [row.side.value, row])).values()];
  const heading = element('p', { class: 'lead' }, element('a', { href: viewOf(address) }, name));
  const others = element('p', {}, element('a', { href: '#/readouts' }, 'Other events'));
  if (sides.length === 0) {
    return [heading, element('p', {}, 'No side has given an account of it here.'), others];
  }
  return [
    heading,
    await section(
      'What they say',
      question('readouts', { event: address }),
      answer => compare(answer, sides, rows),
      'Nothing was read from these readouts.',
    ),
    others,
  ];
}

/** Columns, one a side; what all say above, what only some say below. */
function compare({ columns, rows }, sides, told) {
  const labels = sides.map(each => (each.code ? each.code.value + ' ' + each.sideLabel.value : each.sideLabel.value));
  const say = row => labels.map(label => (row.inReadoutOf?.value ?? '').split('; ').includes(label));
  const common = rows.filter(row => say(row).every(Boolean));
  const made = element('div', {});
  made.append(
    grid(
      'head',
      sides,
      sides.map((each, column) =>
        element(
          'div',
          {},
          element('h3', {}, each.sideLabel.value),
          ...documents(told, each),
          element('p', { class: 'count' }, rows.filter(row => say(row)[column]).length + ' statements'),
        ),
      ),
    ),
  );
  if (sides.length > 1) {
    made.append(
      element('h3', {}, sides.length === 2 ? 'Both say' : 'All say'),
      common.length === 0
        ? element('p', {}, 'Nothing that was read.')
        : element(
            'ul',
            { class: 'common' },
            ...common.map(row =>
              element(
                'li',
                {},
                statement(row),
                grid(
                  'quotes',
                  sides,
                  sides.map(each => quotes(row, each, told)),
                ),
              ),
            ),
          ),
      element('h3', {}, sides.length === 2 ? 'Only one says' : 'Only some say'),
    );
  }
  made.append(
    grid(
      'only',
      sides,
      sides.map((each, column) =>
        element(
          'ul',
          { 'aria-label': each.sideLabel.value },
          ...rows
            .filter(row => sides.length === 1 || (say(row)[column] && !say(row).every(Boolean)))
            .map(row => element('li', {}, statement(row), quotes(row, each, told))),
        ),
      ),
    ),
    element('details', {}, element('summary', {}, 'As a table'), table({ columns, rows })),
  );
  return made;
}

function grid(kind, sides, children) {
  const made = element('div', { class: 'columns ' + kind }, ...children);
  made.style.setProperty('--columns', sides.length);
  return made;
}

function documents(told, side) {
  const own = told.filter(row => row.side.value === side.side.value);
  return [...new Map(own.map(row => [row.document.value, row])).values()].map(row =>
    element('p', {}, link(row.document.value, row.title?.value ?? 'Readout'), row.date ? ', ' + row.date.value : ''),
  );
}

function statement(row) {
  return element(
    'p',
    {},
    element('span', { class: 'kind ' + row.kind.value }, row.kind.value),
    ' ',
    row.claim.type === 'uri'
      ? link(row.claim.value, row.what.value)
      : row.proposition.type === 'uri'
        ? link(row.proposition.value, row.what.value)
        : row.what.value,
    ' ',
    element('small', {}, row.holders.value),
  );
}

/** The sentences of a side in which a statement stands. */
function quotes(row, side, told) {
  const claims = row.claim.value.split('; ');
  const found = told.filter(each => each.side.value === side.side.value && claims.includes(each.claim?.value));
  return element(
    'div',
    {},
    ...[...new Set(found.map(each => each.quote.value))].map(quote => element('blockquote', {}, quote)),
  );
}
