// What a thing is called.

import { inWords } from './dom.js';
import { BASE, iri, query } from './sparql.js';

/** The name of an event from what is known of it: "Meeting: China and India, 23 October 2024, Kazan". */
export function eventName(kind, sides, date, place) {
  const all = sides.length > 4 ? [...sides.slice(0, 3), sides.length - 3 + ' more'] : sides;
  const joined = all.length < 2 ? all.join('') : all.slice(0, -1).join(', ') + ' and ' + all.at(-1);
  const first = kind.charAt(0).toUpperCase() + kind.slice(1) + (joined === '' ? '' : ': ' + joined);
  return [first, day(date), place].filter(Boolean).join(', ');
}

/** The sides of a row, which stand with bars between. */
export function sidesOf(row) {
  return (row.sides?.value ?? '').split('|').filter(Boolean).sort();
}

/** A day in words: "23 October 2024"; other text as it is. */
export function day(date) {
  return /^\d{4}-\d\d-\d\d$/.test(date ?? '')
    ? new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    : (date ?? '');
}

/** What a thing is called; claims, and what they share, by their words, events without a name by what they are. */
export async function nameOf(address) {
  const item = iri(address);
  const { rows } = await query(`SELECT ?class (MIN(?called) AS ?name) (MIN(?words) AS ?saying) (MIN(?day) AS ?date)
  (MIN(?town) AS ?place) (MIN(?land) AS ?country) (GROUP_CONCAT(DISTINCT ?side; SEPARATOR="|") AS ?sides) {
  ${item} a ?class .
  OPTIONAL { ${item} rdfs:label|skos:prefLabel|dcterms:title ?called }
  OPTIONAL { ${item} (ent:action|ent:targetText)|(^(ent:proposition|ent:target)/(ent:action|ent:targetText)) ?words }
  OPTIONAL { ${item} ent:startEarliest|ent:date ?day }
  OPTIONAL { ${item} ent:place/rdfs:label ?town }
  OPTIONAL { ${item} ent:country/rdfs:label ?land }
  OPTIONAL { ${item} ent:party/rdfs:label ?side }
} GROUP BY ?class ORDER BY DESC(STRLEN(STR(?class))) LIMIT 1`).rows();
  if (rows.length === 0) {
    return address.slice(BASE.length);
  }
  const row = rows[0];
  const kind = inWords(row.class.value.replace(/^.*[#/]/, '')).toLowerCase();
  const isSaid = /^(claim|proposition|topic)\//.test(address.slice(BASE.length));
  return (
    (isSaid && row.saying?.value) ||
    row.name?.value ||
    eventName(kind, sidesOf(row), row.date?.value, row.place?.value ?? row.country?.value)
  );
}
