// What a query gives, as a table, a chart, a timeline or a map.

import { drawing, element, inWords, shorten, table } from './dom.js';
import { outlines } from './libraries.js';
import { spotsOn } from './map.js';
import { timeline } from './timeline.js';

const isNumber = value =>
  value?.type === 'literal' && /#(integer|decimal|double|float|int|long)$/.test(value.datatype ?? '');
const isDay = value => value?.type === 'literal' && /^\d{4}-\d\d-\d\d/.test(value.value);
const textOf = value => (value === undefined ? '' : value.type === 'uri' ? shorten(value.value) : value.value);

/** The answer in the form that is asked for, and the forms that can be chosen. */
export async function shown(answer, wanted, choose) {
  if (answer.text !== undefined) {
    return element('pre', { tabindex: '0' }, answer.text);
  }
  const forms = { table: () => table(answer), ...formsOf(answer) };
  const name = wanted in forms ? wanted : 'table';
  const buttons = Object.keys(forms).map(form => {
    const button = element('button', { type: 'button', 'aria-pressed': String(form === name) }, form);
    button.addEventListener('click', () => choose(form));
    return button;
  });
  return element(
    'div',
    {},
    element('p', {}, `${answer.rows.length} ${answer.rows.length === 1 ? 'row' : 'rows'} `),
    element('div', { class: 'forms', role: 'group', 'aria-label': 'Form' }, ...(buttons.length > 1 ? buttons : [])),
    answer.rows.length === 0 ? '' : await forms[name](),
  );
}

/** Forms that fit: a chart where there are numbers, a timeline where there are days, a map where there are coordinates. */
function formsOf({ columns, rows }) {
  const of = test => columns.find(column => rows.some(row => test(row[column])));
  const number = columns.find(column => rows.some(row => isNumber(row[column])) && !/^(lat|long)$/.test(column));
  const day = of(isDay);
  const label =
    columns.find(column => column !== number && column !== day && column + 'Label' in (rows[0] ?? {})) ??
    columns.find(column => column !== number && rows.some(row => row[column]));
  return {
    ...(number && label ? { chart: () => bars(rows, label, number) } : {}),
    ...(day ? { timeline: () => days(rows, columns, day) } : {}),
    ...(columns.includes('lat') && columns.includes('long') ? { map: () => map(rows, label) } : {}),
  };
}

/** Bars, one a row, the first fifty. */
function bars(rows, label, number) {
  const all = rows
    .filter(row => row[number])
    .slice(0, 50)
    .map(row => ({
      name: textOf(row[label + 'Label'] ?? row[label]),
      value: Number(row[number].value),
    }));
  const [least, most] = [Math.min(0, ...all.map(each => each.value)), Math.max(0, ...all.map(each => each.value))];
  const width = Math.max(320, Math.min(900, document.getElementById('view').clientWidth - 8));
  const left = Math.min(260, width * 0.4);
  const x = value => left + (most > least ? (value - least) / (most - least) : 0) * (width - left - 60);
  const parts = all.flatMap(({ name, value }, i) => [
    drawing(
      'text',
      { x: left - 6, y: 16 + i * 20, 'text-anchor': 'end' },
      name.length > left / 7 ? name.slice(0, left / 7) + '…' : name,
    ),
    drawing(
      'rect',
      {
        class: value < 0 ? 'bar below' : 'bar',
        x: Math.min(x(0), x(value)),
        y: 4 + i * 20,
        width: Math.max(1, Math.abs(x(value) - x(0))),
        height: 15,
      },
      drawing('title', {}, `${name}: ${value}`),
    ),
    drawing('text', { x: Math.max(x(0), x(value)) + 4, y: 16 + i * 20 }, String(value)),
  ]);
  const height = all.length * 20 + 8;
  return element(
    'div',
    { class: 'drawing' },
    element('p', {}, inWords(number)),
    drawing(
      'svg',
      {
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: 'img',
        'aria-label': all.map(({ name, value }) => `${name}: ${value}`).join(', '),
      },
      ...parts,
    ),
  );
}

/** Rows by day; what they are about is their first IRI, their name all else. */
function days(rows, columns, day) {
  const item = columns.find(column => rows.some(row => row[column]?.type === 'uri'));
  const dated = rows
    .filter(row => isDay(row[day]))
    .map(row => ({
      date: { value: row[day].value.slice(0, 10) },
      kind: { value: 'row' },
      event: row[item],
      name: {
        value:
          columns
            .filter(column => column !== day && row[column] && (column !== item || columns.length < 3))
            .map(column => textOf(row[column]))
            .join(', ') || textOf(row[day]),
      },
    }));
  return timeline({ rows: dated.sort((one, other) => one.date.value.localeCompare(other.date.value)) }, ['row']);
}

async function map(rows, label) {
  const world = await outlines();
  if (!world) {
    return element('p', { role: 'note' }, 'The map is missing: this program was built without npm.');
  }
  return spotsOn(
    world,
    rows
      .filter(row => row.lat && row.long)
      .map(row => ({
        long: row.long.value,
        lat: row.lat.value,
        count: 1,
        name: textOf(row[label + 'Label'] ?? row[label]),
        href: row[label]?.type === 'uri' ? row[label].value : '',
      })),
    [],
  );
}
