// A matrix of figures in colours; cells are buttons that arrow keys go through.

import { element } from './dom.js';

/** The share of a value between its least and its most, from 0 to 1. */
export const share = (value, least, most = 1) => Math.max(0, Math.min(1, (value - least) / (most - least)));

/** A figure as it is written in a cell: two digits, without the nought before the point. */
export const short = (value, isCount) => (isCount ? String(value) : value.toFixed(2).replace(/^(-?)0\./, '$1.'));

/** States in an order in which those that go together most stand next to each other, beginning with the first. */
export function alikeTogether(states, valueOf) {
  const rest = [...states];
  const ordered = rest.splice(0, 1);
  while (rest.length > 0) {
    const near = state => valueOf(ordered.at(-1).code, state.code)?.value ?? -2;
    const next = rest.reduce((best, state) => (near(state) > near(best) ? state : best));
    ordered.push(...rest.splice(rest.indexOf(next), 1));
  }
  return ordered;
}

/**
 * The matrix.
 * @param states with code and name
 * @param valueOf the figure of two codes as { value, n }, or undefined
 * @param scale of the measure: least, most, isCount, and how n is written (unit)
 * @param chosen two codes
 * @param choose what to do with two codes that are clicked
 */
export function heatmap(states, valueOf, { least, most, isCount, unit }, chosen, choose) {
  const head = element(
    'tr',
    {},
    element('td', {}),
    ...states.map(each => element('th', { scope: 'col' }, element('abbr', { title: each.name }, each.code))),
  );
  const rows = states.map(row =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('abbr', { title: row.name }, row.code)),
      ...states.map(column => element('td', {}, ...(row === column ? [] : [cell(row, column)]))),
    ),
  );
  function cell(row, column) {
    const figure = valueOf(row.code, column.code);
    const isKnown = figure?.value !== undefined;
    const name =
      `${row.name} and ${column.name}: ` +
      (isKnown ? short(figure.value, isCount) : '– no figure') +
      (figure ? `, ${unit(figure.n)}` : '');
    const made = element(
      'button',
      {
        type: 'button',
        tabindex: '-1',
        title: name,
        'aria-label': name,
        class: 'figure ' + (!isKnown ? 'none' : share(figure.value, least, most) < 0.5 ? 'low' : 'high'),
      },
      isKnown ? short(figure.value, isCount) : '–',
    );
    if (isKnown) {
      made.style.setProperty('--share', share(figure.value, least, most));
    }
    if (chosen.includes(row.code) && chosen.includes(column.code)) {
      made.setAttribute('aria-pressed', 'true');
    }
    made.addEventListener('click', () => choose(row.code, column.code));
    return made;
  }
  const table = element(
    'table',
    { class: 'heatmap' },
    element('caption', { class: 'unseen' }, 'Arrow keys go through the cells'),
    element('thead', {}, head),
    element('tbody', {}, ...rows),
  );
  table.querySelector('button')?.setAttribute('tabindex', '0');
  table.addEventListener('keydown', event => step(table, event));
  return element('div', { class: 'wide matrix' }, table);
}

function step(table, event) {
  const [down, right] = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[event.key] ?? [
    0, 0,
  ];
  const from = event.target.closest('td');
  if (!from || (down === 0 && right === 0)) {
    return;
  }
  event.preventDefault();
  let [row, column] = [from.parentElement.rowIndex + down, from.cellIndex + right];
  if (row === column) {
    [row, column] = [row + down, column + right];
  }
  const to = table.rows[row]?.cells[column]?.querySelector('button');
  if (to) {
    table.querySelectorAll('button[tabindex="0"]').forEach(each => each.setAttribute('tabindex', '-1'));
    to.setAttribute('tabindex', '0');
    to.focus();
  }
}
