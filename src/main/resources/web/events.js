// Events by period, kind and side: one query for all views that show many of them.

import { eventName, sidesOf } from './names.js';
import { BASE, iri, query } from './sparql.js';

/** The kinds that can be chosen, with the classes that they stand for. */
export const KINDS = { meeting: 'Meeting', session: 'Session', call: 'Call', visit: 'Visit', signing: 'Signing' };

/** The first or last day of what is written as a day, month or year; an error where it is none of these. */
export function bound(written, isLast) {
  const [all, year, month, date] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(written) ?? [];
  const start = new Date(Date.UTC(Number(year), Number(month ?? (isLast ? 12 : 1)) - 1, Number(date ?? 1)));
  if (!all || (month && start.getUTCMonth() + 1 !== Number(month)) || (date && start.getUTCDate() !== Number(date))) {
    throw new Error(written + ' is no day, month or year, such as 2023-05-04, 2023-05 or 2023.');
  }
  const end = date ? start : new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0));
  return (isLast ? end : start).toISOString().slice(0, 10);
}

/** Lets through what lies between two days, if they are given, or may lie there. */
export function between({ from, to }) {
  return (
    (from ? `FILTER(COALESCE(?over, ?day) >= "${bound(from, false)}"^^xsd:date)\n` : '') +
    (to ? `FILTER(?day <= "${bound(to, true)}"^^xsd:date)\n` : '')
  );
}

/** The IRI of a state or framework that is given by its code, such as CHN. */
export function actor(code) {
  if (!/^[A-Z0-9+-]{2,20}$/i.test(code)) {
    throw new Error(code + ' is no code of a state, such as CHN.');
  }
  return code.toUpperCase();
}

function party(code) {
  return code ? `?event ent:party|ent:country ?one . ?one ent:code "${actor(code)}" .\n` : '';
}

function classes(kind) {
  const wanted = Object.keys(KINDS).filter(each => !kind || each === kind);
  return (wanted.length === 0 ? Object.keys(KINDS) : wanted).map(each => `(ent:${KINDS[each]} "${each}")`).join(' ');
}

/** Events with their days, sides, place and status. Parameters: from, to, state, kind. */
export function events(parameters, further = '') {
  return query(`SELECT ?event ?kind ?date ?last ?latest (GROUP_CONCAT(DISTINCT ?side; SEPARATOR="|") AS ?sides)
  (MIN(?town) AS ?place) (MIN(?land) AS ?country) (MIN(?called) AS ?name) (MIN(?told) AS ?status) {
  { SELECT ?event ?kind (MIN(?day) AS ?date) (MIN(?begun) AS ?last) (MAX(?over) AS ?latest) {
    VALUES (?class ?kind) { ${classes(parameters.kind)} }
    ${further}?event a ?class ; ent:startEarliest ?day .
    OPTIONAL { ?event ent:startLatest ?begun }
    OPTIONAL { ?event ent:endLatest ?over }
    ${between(parameters)}${party(parameters.state)}
  } GROUP BY ?event ?kind ORDER BY ?date LIMIT 2000 }
  OPTIONAL { ?event ent:party/rdfs:label ?side }
  OPTIONAL { ?event ent:place/rdfs:label ?town }
  OPTIONAL { ?event ent:country/rdfs:label ?land }
  OPTIONAL { ?event rdfs:label ?called }
  OPTIONAL { ?event ent:status ?state . BIND(STRAFTER(STR(?state), "#") AS ?told) }
} GROUP BY ?event ?kind ?date ?last ?latest ORDER BY ?date`);
}

/** What such an event is called. */
export function nameOfRow(row) {
  return (
    row.name?.value || eventName(row.kind.value, sidesOf(row), row.date?.value, row.place?.value ?? row.country?.value)
  );
}

/** The IRI of a thing from the parameter of an address, such as event/62c6. */
export function itemOf(parameter) {
  const address = parameter.startsWith(BASE) ? parameter : BASE + parameter.replace(/^id:/, '');
  iri(address);
  return address;
}
