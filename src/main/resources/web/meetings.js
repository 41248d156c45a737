// Who met whom: a network of states or persons by the events in which both took part.

import { element, link, section, table, viewOf } from './dom.js';
import { actor, between } from './events.js';
import { filters, stage } from './filters.js';
import { network } from './graph.js';
import { BASE, iri, query, question } from './sparql.js';
import { ofYear, yearField } from './periods.js';

export async function make({ go }) {
  const [shown, behind] = [stage(), stage()];
  const fields = filters(
    [
      {
        name: 'of',
        label: 'Of',
        kind: 'select',
        options: [
          ['', 'states and organisations'],
          ['persons', 'persons'],
        ],
      },
      await yearField(),
      { name: 'state', label: 'With', kind: 'text', hint: 'such as CHN', size: 12 },
      { name: 'sessions', label: 'Sessions of frameworks too', kind: 'check' },
    ],
    go,
  );
  const update = async given => {
    fields.set(given);
    await Promise.all([
      shown.show(async () => [
        await section(
          'Who met whom',
          ties(given),
          answer => drawn(answer, given, (a, b) => go({ ...given, a, b })),
          'Nobody met anybody, as far as is told.',
        ),
        exports(given),
      ]),
      behind.show(() => meetings(given)),
    ]);
  };
  return { title: 'Network', parts: [fields.element, shown.element, behind.element], update };
}

/** The network of states as files for Gephi and others; there is a question for the whole of it. */
function exports({ of, year, state, sessions }) {
  const asked = new URLSearchParams({ ...ofYear(year), ...(sessions ? {} : { sessions: 'no' }) });
  const file = format =>
    element('a', { href: `/api/who-met-whom?${asked}&format=${format}`, download: 'meetings.' + format }, format);
  return of || state
    ? null
    : element('p', { class: 'origin' }, 'As a network, for Gephi and others:', file('graphml'), file('gexf'));
}

/** Pairs with the number of events in which both took part. */
function ties({ of, year, state, sessions }) {
  const path = of === 'persons' ? 'ent:hasParticipation/ent:participant' : 'ent:party';
  const kinds = ['ent:Meeting', 'ent:Call', ...(sessions ? ['ent:Session'] : [])].join(' ');
  return query(`SELECT ?one ?oneLabel ?oneCode ?two ?twoLabel ?twoCode ?events {
  { SELECT ?one ?two (COUNT(DISTINCT ?event) AS ?events) {
    VALUES ?class { ${kinds} }
    ?event a ?class ; ent:status code:occurred ; ent:startEarliest ?day .
    OPTIONAL { ?event ent:endLatest ?over }
    ${between(ofYear(year))}${state ? `?event ent:party/ent:code "${actor(state)}" .` : ''}
    ?event ${path} ?one , ?two .
    FILTER(STR(?one) < STR(?two))
  } GROUP BY ?one ?two ORDER BY DESC(?events) LIMIT 250 }
  ?one rdfs:label ?oneLabel . ?two rdfs:label ?twoLabel .
  OPTIONAL { ?one ent:code ?oneCode }
  OPTIONAL { ?two ent:code ?twoCode }
} ORDER BY DESC(?events) ?oneLabel ?twoLabel`);
}

function drawn({ rows }, { a, b }, choose) {
  const most = Math.max(...rows.map(row => Number(row.events.value)));
  const nodes = new Map();
  rows.forEach(row =>
    ['one', 'two'].forEach(end =>
      nodes.set(row[end].value, {
        id: row[end].value,
        name: row[end + 'Label'].value,
        label: row[end + 'Code']?.value ?? row[end + 'Label'].value,
        href: viewOf(row[end].value),
      }),
    ),
  );
  const path = address => address.slice(BASE.length);
  const made = rows.map(({ one, two, oneLabel, twoLabel, events }) => ({
    one: one.value,
    two: two.value,
    strength: Number(events.value) / most,
    name: `${oneLabel.value} and ${twoLabel.value}: ${events.value}`,
    chosen: [a, b].includes(path(one.value)) && [a, b].includes(path(two.value)),
  }));
  const list = element(
    'ol',
    { class: 'list' },
    ...rows.slice(0, 60).map(row => {
      const button = element(
        'button',
        { type: 'button', class: 'plain' },
        row.events.value + (row.events.value === '1' ? ' event' : ' events'),
      );
      button.addEventListener('click', () => choose(path(row.one.value), path(row.two.value)));
      return element(
        'li',
        {},
        link(row.one.value, row.oneLabel.value),
        ' – ',
        link(row.two.value, row.twoLabel.value),
        ' ',
        button,
      );
    }),
  );
  return element(
    'div',
    {},
    network([...nodes.values()], made, tie => choose(path(tie.one), path(tie.two))),
    element('p', {}, 'A click on a line, or on a number below, shows the events.'),
    list,
  );
}

/** The events of two that were chosen. */
async function meetings({ a, b, year }) {
  if (!a || !b) {
    return [];
  }
  const [one, two] = [BASE + a, BASE + b];
  [one, two].forEach(iri);
  const first = a.startsWith('person/') ? { person: one } : { state: one };
  return [
    await section(
      'Their meetings and calls',
      question('meetings', { ...first, with: two, ...ofYear(year) }),
      table,
      'There are none in that time.',
    ),
  ];
}
