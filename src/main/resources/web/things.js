// What is shown of each kind of thing: parts, each with its query.

import { write } from './address.js';
import { BASE, iri, query, question } from './sparql.js';
import { events } from './events.js';
import { nameOf } from './names.js';
import { spans } from './spans.js';
import { timeline } from './timeline.js';
import { element, inWords, link, section, shorten, table } from './dom.js';
import { textOf } from './document.js';

const told = item => [
  'What is told of it',
  query(`SELECT ?property ?propertyLabel ?value ?valueLabel {
  ${item} ?property ?value .
  FILTER(?property NOT IN (schema:text, ent:evidence, ent:hasParticipation, ent:mentions, rdfs:label, ent:proposition,
    ent:target, ent:linkNote, ent:linkReason))
  OPTIONAL { ?property rdfs:label ?propertyLabel }
  OPTIONAL { ?value rdfs:label|skos:prefLabel|dcterms:title ?valueLabel }
} ORDER BY ?property ?valueLabel LIMIT 200`),
  facts,
];

/** Properties, each once, with its values beside it. */
function facts({ rows }) {
  const list = element('dl', { class: 'facts' });
  let before = '';
  for (const { property, propertyLabel, value, valueLabel } of rows) {
    if (property.value !== before) {
      list.append(element('dt', {}, propertyLabel?.value ?? inWords(property.value.replace(/^.*[#/]/, ''))));
    }
    before = property.value;
    const text = valueLabel?.value ?? (value.type === 'uri' ? nameElsewhere(value.value) : value.value);
    list.append(element('dd', {}, value.type === 'uri' ? link(value.value, text) : text));
  }
  return list;
}

/** Addresses elsewhere in full, as their end alone may say nothing. */
const nameElsewhere = address => (address.startsWith(BASE) ? shorten(address) : address);

const sources = item => [
  'Where it is told',
  query(`SELECT ?document ?documentLabel ?date ?quote {
  ${item} ent:evidence ?passage .
  ?passage oa:hasSource ?document ; oa:hasSelector/oa:exact ?quote .
  OPTIONAL { ?document dcterms:title ?documentLabel }
  OPTIONAL { ?document dcterms:date ?date }
} ORDER BY ?date LIMIT 200`),
];

const claims = item => [
  'Positions and commitments',
  query(`SELECT ?date ?kind ?about ?claim ?quote {
  { SELECT ?claim ?passage ?date {
    ?claim ent:holder ${item} ; ent:evidence ?passage .
    ?passage oa:hasSource ?document .
    OPTIONAL { ?document dcterms:date ?date }
  } ORDER BY DESC(?date) ?passage ?claim LIMIT 200 }
  ?claim a ?class ; ent:action|ent:targetText ?about .
  ?passage oa:hasSelector/oa:exact ?quote .
  OPTIONAL { ?claim ent:polarity ?view }
  BIND(COALESCE(STRAFTER(STR(?view), "#"), LCASE(STRAFTER(STR(?class), "#"))) AS ?kind)
} ORDER BY DESC(?date) ?passage`),
  ({ columns, rows }) =>
    table({
      columns: columns.filter(name => name !== 'about'),
      rows: rows.map(row => ({ ...row, claimLabel: row.about })),
    }),
];

/** Claims that share something, in the words in which each was told. */
const alike = (item, path) => [
  'Who says so',
  query(`SELECT ?date ?holders ?claim ?claimLabel ?document ?documentLabel {
  { SELECT ?claim (MIN(?words) AS ?claimLabel) (GROUP_CONCAT(DISTINCT ?name; SEPARATOR=", ") AS ?holders) {
    ${path} ?claim .
    ?claim ent:action|ent:targetText ?words ; ent:holder/rdfs:label ?name
  } GROUP BY ?claim }
  ?claim ent:evidence/oa:hasSource ?document .
  OPTIONAL { ?document dcterms:title ?documentLabel }
  OPTIONAL { ?document dcterms:date ?date }
} ORDER BY ?date LIMIT 200`),
];

const participants = item => [
  'Who took part',
  query(`SELECT ?person ?personLabel ?state ?stateLabel ?role {
  ${item} ent:hasParticipation ?part .
  OPTIONAL { ?part ent:participant ?person . ?person rdfs:label ?personLabel }
  OPTIONAL { ?part ent:onBehalfOf ?state . ?state rdfs:label ?stateLabel }
  OPTIONAL { ?part ent:roleAsStated ?role }
} ORDER BY ?stateLabel ?personLabel`),
];

const readouts = address => [
  'What each readout says',
  question('readouts', { event: address }),
  answer =>
    element(
      'p',
      {},
      element('a', { href: write('readouts', { event: address }) }, answer.rows.length + ' statements, side by side'),
    ),
];

/** The events of a party, or of a person, by day. */
const days = pattern => ['Timeline', events({}, pattern + '\n'), timeline];

/** Memberships or posts over time; what sources tell differently is dashed. */
const overTime = column => answer =>
  element(
    'div',
    {},
    spans(
      answer.rows.map(row => ({
        name: row[column].value,
        since: row.since?.value,
        until: row.until?.value,
        isDisputed: row.disputed?.value === 'true',
      })),
    ),
    table(answer),
  );

/** The parts of a view, by the first step of a thing's path. */
const KINDS = {
  state: (item, address) => [
    days(`?event ent:party|ent:country ${item} .`),
    ['Meetings', question('meetings', { state: address })],
    ['Visits', question('visits', { state: address })],
    ['Met most', question('met-most', { state: address })],
    ['Memberships', question('memberships', { state: address }), overTime('framework')],
    claims(item),
    told(item),
  ],
  person: (item, address) => [
    days(`?event ent:hasParticipation/ent:participant ${item} .`),
    ['Meetings', question('meetings', { person: address })],
    ['Posts', question('posts', { person: address }), overTime('post')],
    claims(item),
    told(item),
  ],
  framework: (item, address) => [
    days(`?event ent:convenedUnder ${item} .`),
    ['Meetings', question('meetings', { framework: address })],
    ['On its sidelines', question('sidelines', { framework: address })],
    ['Members', question('memberships', { framework: address }), overTime('state')],
    ['Where sources differ on members', question('membership-conflicts', { framework: address })],
    claims(item),
    told(item),
  ],
  event: (item, address) => [participants(item), readouts(address), sources(item), told(item)],
  claim: item => [sources(item), told(item), alike(item, `${item} ent:proposition/^ent:proposition`)],
  proposition: item => [alike(item, `${item} ^ent:proposition`), told(item)],
  topic: item => [alike(item, `${item} ^ent:target`), told(item)],
  doc: item => [textOf(item), told(item)],
};

/** The view of a thing of the graph. Its parts are shown as they are answered; those with nothing in them go. */
export async function make({ path }) {
  const address = BASE + path;
  const parts = (KINDS[path.split('/')[0]] ?? (item => [told(item), sources(item)]))(iri(address), address);
  const places = parts.map(([title]) => element('section', {}, element('h2', {}, title), element('p', {}, 'Reading …')));
  const whole = element('p', {}, element('a', { href: '/page/' + encodeURI(path) }, 'Everything told of it, as a page and as data'));
  return {
    title: await nameOf(address),
    parts: [whole, ...places],
    update: async () => {
      const shown = await Promise.all(parts.map((part, index) => fill(places, index, part)));
      if (!shown.includes(true)) {
        whole.replaceChildren('Nothing is known of it.');
      }
    },
  };
}

async function fill(places, index, part) {
  const answered = await section(...part);
  if (answered === null) {
    places[index].remove();
  } else {
    places[index].replaceWith(answered);
    places[index] = answered;
  }
  return answered !== null;
}
