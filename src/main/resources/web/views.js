// What is shown of each kind of thing: parts, each with its query.

import { BASE, iri, query, question } from './sparql.js';
import { section } from './dom.js';
import { textOf } from './document.js';

const told = item => ['What is told of it', query(`SELECT ?property ?value ?valueLabel {
  ${item} ?property ?value .
  FILTER(?property NOT IN (schema:text, ent:evidence, ent:hasParticipation, ent:mentions, rdfs:label))
  OPTIONAL { ?value rdfs:label|skos:prefLabel|dcterms:title ?valueLabel }
} ORDER BY ?property ?valueLabel LIMIT 200`)];

const sources = item => ['Where it is told', query(`SELECT ?document ?documentLabel ?date ?quote {
  ${item} ent:evidence ?passage .
  ?passage oa:hasSource ?document ; oa:hasSelector/oa:exact ?quote .
  OPTIONAL { ?document dcterms:title ?documentLabel }
  OPTIONAL { ?document dcterms:date ?date }
} ORDER BY ?date LIMIT 200`)];

const claims = item => ['Positions and commitments', query(`SELECT ?date ?kind ?about ?claim ?quote {
  ?claim ent:holder ${item} ; a ?class ; ent:action|ent:targetText ?about ; ent:evidence ?passage .
  ?passage oa:hasSource ?document ; oa:hasSelector/oa:exact ?quote .
  OPTIONAL { ?document dcterms:date ?date }
  OPTIONAL { ?claim ent:polarity ?view }
  BIND(COALESCE(STRAFTER(STR(?view), "#"), LCASE(STRAFTER(STR(?class), "#"))) AS ?kind)
} ORDER BY ?date LIMIT 200`)];

const participants = item => ['Who took part', query(`SELECT ?person ?personLabel ?state ?stateLabel ?role {
  ${item} ent:hasParticipation ?part .
  OPTIONAL { ?part ent:participant ?person . ?person rdfs:label ?personLabel }
  OPTIONAL { ?part ent:onBehalfOf ?state . ?state rdfs:label ?stateLabel }
  OPTIONAL { ?part ent:roleAsStated ?role }
} ORDER BY ?stateLabel ?personLabel`)];

const readouts = item => ['What each readout says', question('readouts', { event: item })];

/** The parts of a view, by the first step of a thing's path. */
const KINDS = {
  state: (item, address) => [['Meetings', question('meetings', { state: address })],
    ['Visits', question('visits', { state: address })], ['Met most', question('met-most', { state: address })],
    ['Memberships', question('memberships', { state: address })], claims(item), told(item)],
  person: (item, address) => [['Meetings', question('meetings', { person: address })],
    ['Posts', question('posts', { person: address })], claims(item), told(item)],
  framework: (item, address) => [['Meetings', question('meetings', { framework: address })],
    ['On its sidelines', question('sidelines', { framework: address })],
    ['Members', question('memberships', { framework: address })], claims(item), told(item)],
  event: (item, address) => [participants(item), told(item), sources(item), readouts(address)],
  claim: item => [told(item), sources(item)],
  doc: item => [textOf(item), told(item)],
};

/** What a thing is called; of an event without a name its kind, who took part and its day. */
export async function nameOf(address) {
  const item = iri(address);
  const { rows } = await query(`SELECT ?name ?class ?date (GROUP_CONCAT(DISTINCT ?side; SEPARATOR=", ") AS ?sides) {
  ${item} a ?class .
  OPTIONAL { ${item} rdfs:label|skos:prefLabel|dcterms:title|ent:action|ent:targetText ?name }
  OPTIONAL { ${item} ent:date ?date }
  OPTIONAL { ${item} ent:party/rdfs:label ?side }
} GROUP BY ?name ?class ?date LIMIT 1`).rows();
  if (rows.length === 0) {
    return address.slice(BASE.length);
  }
  const { name, date, sides } = rows[0];
  const kind = rows[0].class.value.replace(/^.*[#/]/, '');
  return name?.value ?? [kind, sides.value, date?.value].filter(Boolean).join(' · ');
}

/** The parts of a thing's view that have something in them. */
export async function partsOf(path) {
  const address = BASE + path;
  const parts = (KINDS[path.split('/')[0]] ?? (item => [told(item), sources(item)]))(iri(address), address);
  return (await Promise.all(parts.map(part => section(...part)))).filter(part => part !== null);
}
