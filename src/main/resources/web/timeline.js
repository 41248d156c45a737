// Events by day: a lane for each kind, a mark for each event.

import { drawing, element, link, section, viewOf } from './dom.js';
import { KINDS, events, nameOfRow } from './events.js';
import { filters, stage } from './filters.js';
import { BASE } from './sparql.js';

const LANE = 14;
const LEFT = 70;

export async function make({ go }) {
  const shown = stage();
  const fields = filters(
    [
      { name: 'state', label: 'State or organisation', kind: 'text', hint: 'such as CHN', size: 14 },
      { name: 'from', label: 'From', kind: 'text', hint: '2023 or 2023-05', size: 12 },
      { name: 'to', label: 'To', kind: 'text', hint: '2024-02-28', size: 12 },
      {
        name: 'kind',
        label: 'Kind',
        kind: 'select',
        options: [['', 'all'], ...Object.keys(KINDS).map(each => [each, each + 's'])],
      },
    ],
    go,
  );
  const update = async parameters => {
    fields.set(parameters);
    await shown.show(async () => [
      await section('Events', events(parameters), timeline, 'There is no dated event like that.'),
    ]);
  };
  return { title: 'Timeline', parts: [fields.element, shown.element], update };
}

const dayNumber = date => Date.parse(date) / 86400000;

/** The last day that an event may have had, but no more than a year after the first. */
const endOf = row => Math.min(dayNumber(row.latest?.value ?? row.date.value), dayNumber(row.date.value) + 366);

/** A drawing of rows with kind, date and name, and a list of them; a lane for each kind. */
export function timeline({ rows }, kinds = Object.keys(KINDS)) {
  return element('div', {}, drawn(rows, kinds), ...(kinds.length > 1 ? [key()] : []), list(rows, kinds));
}

function drawn(rows, kinds) {
  const width = Math.max(320, Math.min(1200, document.getElementById('view').clientWidth - 8));
  const first = dayNumber(rows[0].date.value);
  const last = Math.max(first + 30, ...rows.map(endOf));
  const x = day => LEFT + ((day - first) / (last - first)) * (width - LEFT - 20);
  const parts = [];
  let top = 24;
  for (const kind of kinds) {
    const own = rows.filter(row => row.kind.value === kind);
    if (own.length > 0) {
      const [marks, height] = lane(own, x, top);
      parts.push(
        drawing('text', { x: 4, y: top + 11, class: 'lane mark-' + kind }, kind),
        ...marks,
        drawing('line', { class: 'rule', x1: 0, x2: width, y1: top + height + 4, y2: top + height + 4 }),
      );
      top += height + 12;
    }
  }
  return element(
    'div',
    { class: 'drawing' },
    drawing(
      'svg',
      { viewBox: `0 0 ${width} ${top}`, width, height: top, role: 'group', 'aria-label': 'Timeline' },
      ...axis(first, last, x, width, top),
      ...parts,
    ),
  );
}

const hrefOf = row => (row.event?.value.startsWith(BASE) ? { href: viewOf(row.event.value) } : { role: 'img' });

/** Marks of one kind; those that would cover each other stand below one another. */
function lane(rows, x, top) {
  const ends = [];
  const marks = rows.map(row => {
    const start = x(dayNumber(row.date.value));
    const size = Math.max(8, x(endOf(row)) - start);
    let level = ends.findIndex(end => end < start);
    level = level < 0 ? (ends.length < 40 ? ends.length : 0) : level;
    ends[level] = start + size + 1;
    const name = nameOfRow(row) + (row.status && row.status.value !== 'occurred' ? ` (${row.status.value})` : '');
    return drawing(
      'a',
      { ...hrefOf(row), class: `event mark-${row.kind.value} ${row.status?.value ?? ''}`, 'aria-label': name },
      drawing('rect', { x: start, y: top + level * LANE, width: size, height: LANE - 4, rx: 2 }),
      drawing('title', {}, name),
    );
  });
  return [marks, Math.max(1, ends.length) * LANE];
}

/** Years, or months where these are few. */
function axis(first, last, x, width, height) {
  const isYears = last - first > 800;
  const start = new Date(first * 86400000);
  const ticks = [];
  for (let year = start.getUTCFullYear(), month = isYears ? 0 : start.getUTCMonth(); ; month += isYears ? 12 : 1) {
    const day = Date.UTC(year, month, 1) / 86400000;
    if (day > last) {
      break;
    }
    if (day >= first) {
      ticks.push([day, new Date(day * 86400000).toISOString().slice(0, isYears ? 4 : 7)]);
    }
  }
  const every = Math.max(1, Math.ceil(ticks.length / ((width - LEFT) / 64)));
  return ticks
    .filter((tick, i) => i % every === 0)
    .flatMap(([day, label]) => [
      drawing('line', { class: 'rule', x1: x(day), x2: x(day), y1: 18, y2: height }),
      drawing('text', { x: x(day), y: 12, 'text-anchor': 'middle' }, label),
    ]);
}

function key() {
  return element(
    'ul',
    { class: 'key' },
    ...[
      'filled: it took place',
      'open: planned',
      'dashed: cancelled',
      'as wide as the days that it may have lasted',
    ].map(each => element('li', {}, each)),
  );
}

/** A longer list is open when it is wanted, as all else would stand far below it. */
const SHORT = 40;

function list(rows, kinds) {
  return element(
    'details',
    rows.length > SHORT ? {} : { open: '' },
    element('summary', {}, `${rows.length} ${kinds.length > 1 ? 'events' : 'rows'} as a list`),
    element(
      'ol',
      { class: 'list days' },
      ...rows.map(row =>
        element(
          'li',
          {},
          element('time', {}, row.date.value),
          ' ',
          row.event ? link(row.event.value, nameOfRow(row)) : nameOfRow(row),
          ...(row.status && row.status.value !== 'occurred' ? [' ', element('small', {}, row.status.value)] : []),
        ),
      ),
    ),
  );
}
