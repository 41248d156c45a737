// Where events took place, by year: a spot for each place, and the ways of visitors from their capitals.

import { drawing, element, link, section, viewOf } from './dom.js';
import { KINDS, actor, between } from './events.js';
import { filters, stage } from './filters.js';
import { ofYear, yearField } from './periods.js';
import { outlines } from './libraries.js';
import { BASE, query } from './sparql.js';

export async function make({ go }) {
  const shown = stage();
  const world = await outlines();
  const fields = filters(
    [
      await yearField(),
      {
        name: 'kind',
        label: 'Kind',
        kind: 'select',
        options: [['', 'all'], ...Object.keys(KINDS).map(each => [each, each + 's'])],
      },
      { name: 'state', label: 'Of', kind: 'text', hint: 'such as CHN', size: 12 },
    ],
    go,
  );
  const update = async given => {
    fields.set(given);
    await shown.show(async () => [
      await section(
        'Where it was',
        places(given),
        answer => drawn(answer, world),
        'There is no event like that at a place that is on the map.',
      ),
    ]);
  };
  return { title: 'Map', parts: [fields.element, shown.element], update };
}

/** Events with the place where they were, or else the capital of that state, and the capitals that visitors came from. */
function places({ year, kind, state }) {
  const wanted = Object.keys(KINDS).filter(each => !kind || each === kind);
  return query(`SELECT ?place ?placeLabel ?kind ?lat ?long ?fromLat ?fromLong (COUNT(DISTINCT ?event) AS ?events) {
  { SELECT DISTINCT ?event ?kind ?place {
    VALUES (?class ?kind) { ${(wanted.length ? wanted : Object.keys(KINDS)).map(each => `(ent:${KINDS[each]} "${each}")`).join(' ')} }
    ?event a ?class ; ent:status code:occurred ; ent:startEarliest ?day .
    OPTIONAL { ?event ent:endLatest ?over }
    ${between(ofYear(year))}${state ? `?event ent:party/ent:code "${actor(state)}" .` : ''}
    OPTIONAL { ?event ent:place ?exact }
    OPTIONAL { ?event ent:country/ent:capital ?capital }
    BIND(COALESCE(?exact, ?capital) AS ?place)
    FILTER(BOUND(?place))
  } }
  ?place geo:lat ?lat ; geo:long ?long ; rdfs:label ?placeLabel .
  OPTIONAL {
    ?event a ent:Visit ; ent:party/ent:capital ?home .
    ?home geo:lat ?fromLat ; geo:long ?fromLong .
  }
} GROUP BY ?place ?placeLabel ?kind ?lat ?long ?fromLat ?fromLong ORDER BY DESC(?events) ?placeLabel LIMIT 2000`);
}

function drawn({ rows }, world) {
  const spots = new Map();
  rows.forEach(row => {
    const key = row.place.value + row.kind.value;
    const before = spots.get(key)?.count ?? 0;
    spots.set(key, { row, count: before + Number(row.events.value) });
  });
  const all = [...spots.values()].sort((one, other) => other.count - one.count);
  return element(
    'div',
    {},
    world
      ? chart(rows, all, world)
      : element(
          'p',
          { role: 'note' },
          'The map itself is missing: this program was ' +
            'built without npm, which brings the outlines of states. The places are listed below.',
        ),
    element(
      'ul',
      { class: 'list' },
      ...all.map(({ row, count }) =>
        element(
          'li',
          {},
          link(row.place.value, row.placeLabel.value),
          ' ',
          element('small', {}, `${count} ${row.kind.value}${count === 1 ? '' : 's'}`),
        ),
      ),
    ),
  );
}

function chart(rows, spots, world) {
  const ways = rows
    .filter(row => row.fromLat)
    .map(row =>
      [
        [row.fromLong, row.fromLat],
        [row.long, row.lat],
      ].map(point),
    );
  return element(
    'div',
    {},
    spotsOn(
      world,
      spots.map(({ row, count }) => ({
        long: row.long.value,
        lat: row.lat.value,
        count,
        kind: row.kind.value,
        name: `${row.placeLabel.value}: ${count} ${row.kind.value}${count === 1 ? '' : 's'}`,
        href: row.place.value,
      })),
      ways,
    ),
    element(
      'ul',
      { class: 'key' },
      ...Object.keys(KINDS).map(kind =>
        element('li', { class: 'mark-' + kind }, element('span', { class: 'dot', 'aria-hidden': 'true' }), ' ' + kind),
      ),
      element('li', {}, 'lines: the ways of visitors from their capitals'),
    ),
  );
}

const point = ([long, lat]) => [Number(long.value), Number(lat.value)];

/** A map of the world with spots (long, lat, count, name, href, kind) and ways between points. */
export function spotsOn({ library, states }, spots, ways) {
  const width = Math.max(320, Math.min(1200, document.getElementById('view').clientWidth - 8));
  const height = Math.round(width * 0.49);
  const sphere = { type: 'Sphere' };
  const projection = library.geoEqualEarth().fitExtent(
    [
      [2, 2],
      [width - 2, height - 2],
    ],
    sphere,
  );
  const path = library.geoPath(projection);
  const land = library.feature(states, states.objects.countries).features;
  const lines = ways.map(ends => {
    const [[x1, y1], [x2, y2]] = ends.map(each => projection(each));
    const top = Math.min(y1, y2) - Math.abs(x1 - x2) / 6;
    return drawing('path', { class: 'way', d: `M${x1} ${y1}Q${(x1 + x2) / 2} ${top} ${x2} ${y2}` });
  });
  const most = Math.max(...spots.map(each => each.count));
  const marks = spots.map(({ long, lat, count, kind, name, href }) => {
    const [x, y] = projection([Number(long), Number(lat)]);
    return drawing(
      'a',
      {
        ...(href.startsWith(BASE) ? { href: viewOf(href) } : { role: 'img' }),
        'aria-label': name,
        class: 'mark-' + (kind ?? 'meeting'),
      },
      drawing('circle', { class: 'spot', cx: x, cy: y, r: 4 + 10 * Math.sqrt(count / most) }),
      drawing('title', {}, name),
    );
  });
  return element(
    'div',
    { class: 'drawing' },
    drawing(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': 'Map' },
      drawing('path', { class: 'sea', d: path(sphere) }),
      ...land.map(each => drawing('path', { class: 'land', d: path(each) ?? '' })),
      ...lines,
      ...marks,
    ),
  );
}
