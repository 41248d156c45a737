// The years in which something took place, for the sliders of views.

import { query } from './sparql.js';

/** A field that chooses a year, or all of them. */
export async function yearField() {
  const { rows } = await query(`SELECT DISTINCT ?year {
  ?event ent:status ?status ; ent:startEarliest ?day .
  BIND(YEAR(?day) AS ?year)
} ORDER BY ?year LIMIT 500`).rows();
  return {
    name: 'year',
    label: 'Year',
    kind: 'slider',
    options: [['', 'all years'], ...rows.map(({ year }) => [year.value, year.value])],
  };
}

/** The first and last day of a year that is given. */
export const ofYear = year => (/^\d{4}$/.test(year ?? '') ? { from: year, to: year } : {});
