// How far states go together: a matrix or a network by measure, period and issue, and what is behind a cell.

import { lineChart } from './chart.js';
import { element, link, origin, section, table, viewOf } from './dom.js';
import { filters, stage } from './filters.js';
import { network } from './graph.js';
import { alikeTogether, heatmap, share, short } from './heatmap.js';
import { question } from './sparql.js';
import { ISSUES, MEASURES, figures, hasIssues, periods, rollCalls, states } from './votes.js';

const STATES = 'CHN, RUS, IRN, PAK, IND, IDN, ZAF, BRA, SAU, EGY, TUR, MEX, JPN, KOR, AUS, DEU, FRA, GBR, ISR, USA';

export async function make({ parameters, go }) {
  const known = Object.fromEntries(
    await Promise.all(['year', 'session'].map(async by => [by, (await periods(by).rows()).rows])),
  );
  if (known.year.length === 0) {
    return {
      title: 'Alignment',
      parts: [
        element(
          'p',
          {},
          'No votes are in this store. The roll calls of the General Assembly can be ' +
            'loaded with ./entente load; docs/alignment.md tells how.',
        ),
      ],
    };
  }
  const [matrix, behind, place] = [stage(), stage(), element('div', {})];
  let fields;
  let shown = '';
  const update = async given => {
    const wanted = settled(given, known);
    if (shown !== wanted.by) {
      shown = wanted.by;
      fields = filters(fieldsFor(known[wanted.by]), go);
      place.replaceChildren(fields.element);
    }
    fields.set(given);
    await Promise.all([
      matrix.show(() => overview(wanted, (a, b) => go({ ...given, a, b }))),
      behind.show(() =>
        details(
          wanted,
          known[wanted.by].find(each => each.period.value === wanted.period),
        ),
      ),
    ]);
  };
  return { title: 'Alignment', parts: [place, matrix.element, behind.element], update };
}

/** The parameters with what they are unless given; what is none of the choices counts as not given. */
function settled(given, known) {
  const by = given.by === 'session' ? 'session' : 'year';
  const isCode = code => /^[A-Z]{3}$/.test(code ?? '');
  const measure = given.measure in MEASURES ? given.measure : 'agreement';
  const issue = given.issue in ISSUES && hasIssues(measure) ? given.issue : '';
  const named = known[by].map(each => each.period.value);
  return {
    by,
    measure,
    issue,
    period: named.includes(given.period) ? given.period : latest(known[by]),
    states: given.states || STATES,
    show: given.show,
    order: given.order,
    least: given.least ? Number(given.least) || 0 : null,
    ...(isCode(given.a) && isCode(given.b) && given.a !== given.b ? { a: given.a, b: given.b } : {}),
  };
}

/** The last period that has more than a few roll calls, or else any. */
function latest(known) {
  const best =
    known.findLast(({ calls }) => Number(calls?.value ?? 0) >= 20) ??
    known.findLast(({ voted }) => voted.value === 'true') ??
    known.at(-1);
  return best.period.value;
}

function fieldsFor(known) {
  const thresholds = Array.from({ length: 20 }, (none, i) => (i / 20).toFixed(2)).map(each => [each, each]);
  const isNetwork = given => given.show === 'network';
  return [
    {
      name: 'measure',
      label: 'Measure',
      kind: 'select',
      options: Object.keys(MEASURES).map(each => [each, MEASURES[each][1]]),
      standard: 'agreement',
    },
    { name: 'issue', label: 'Issue', kind: 'select', options: [['', 'all roll calls'], ...Object.entries(ISSUES)] },
    {
      name: 'by',
      label: 'By',
      kind: 'select',
      options: [
        ['year', 'year'],
        ['session', 'session'],
      ],
      standard: 'year',
    },
    {
      name: 'period',
      label: 'Period',
      kind: 'slider',
      options: known.map(({ period }) => [period.value, period.value]),
      standard: latest(known),
    },
    {
      name: 'show',
      label: 'Show',
      kind: 'select',
      options: [
        ['', 'matrix'],
        ['network', 'network'],
      ],
    },
    {
      name: 'order',
      label: 'Order',
      kind: 'select',
      options: [
        ['', 'as listed'],
        ['alike', 'alike together'],
      ],
      when: given => !isNetwork(given),
    },
    {
      name: 'least',
      label: 'Ties from',
      kind: 'slider',
      options: [['', 'the closest quarter'], ...thresholds],
      when: isNetwork,
    },
    { name: 'states', label: 'States or frameworks', kind: 'text', standard: STATES, size: 60 },
  ];
}

/** States in the order of the list, each once. */
async function listed(codes) {
  const tokens = codes.toUpperCase().split(/[\s,;]+/);
  const { rows } = await states(codes).rows();
  const found = rows
    .map(row => ({
      code: row.code.value,
      name: row.name.value,
      href: viewOf(row.state.value),
      place: tokens.indexOf(row.token.value),
    }))
    .filter(each => /^[A-Z]{3}$/.test(each.code));
  return [
    ...new Map(found.sort((one, other) => one.place - other.place).map(each => [each.code, each])).values(),
  ].slice(0, 60);
}

async function overview(wanted, choose) {
  const all = await listed(wanted.states);
  if (all.length < 2) {
    return [element('p', { role: 'alert' }, 'Two states at least are needed, such as CHN, RUS.')];
  }
  const asked = figures({ ...wanted, codes: all.map(each => each.code) });
  const values = new Map();
  (await asked.rows()).rows.forEach(({ one, two, value, n }) =>
    values.set([one.value, two.value].sort().join(), { value: value && Number(value.value), n: n.value }),
  );
  const valueOf = (one, two) => values.get([one, two].sort().join());
  const scale = scaleOf(wanted.measure, values);
  const title = `${MEASURES[wanted.measure][1]}, ${wanted.period}${wanted.issue ? ', ' + ISSUES[wanted.issue] : ''}`;
  const shown =
    wanted.show === 'network'
      ? tied(all, values, wanted, scale, choose)
      : heatmap(
          wanted.order === 'alike' ? alikeTogether(all, valueOf) : all,
          valueOf,
          scale,
          [wanted.a, wanted.b],
          choose,
        );
  return [element('h2', {}, title), shown, legend(scale), origin(asked)];
}

/** From where to where the values of a measure go, and how n is written. */
function scaleOf(measure, values) {
  const [, , least, isOfTies, isCount = false] = MEASURES[measure];
  const most = isCount ? Math.max(1, ...[...values.values()].map(each => each.value ?? 0)) : 1;
  return { least, most, isCount, unit: n => (isOfTies ? 'n = ' + n : n + ' roll calls') };
}

function legend({ least, most }) {
  const bar = element('span', { class: 'scale', 'aria-hidden': 'true' });
  return element(
    'p',
    { class: 'legend' },
    String(least),
    ' ',
    bar,
    ' ' + most,
    element('small', {}, ' – : too little to compare, or not defined. A click shows what is behind a figure.'),
  );
}

/** Ties of those whose figure is high enough, the stronger the nearer to the greatest. */
function tied(all, values, { least: given, a, b }, { most, isCount, unit }, choose) {
  const known = [...values.values()]
    .map(each => each.value)
    .filter(each => each !== undefined)
    .sort((one, other) => one - other);
  const least = given ?? known[Math.floor(known.length * 0.75)] ?? 0;
  const ties = [...values]
    .filter(([, { value }]) => value >= least && (!isCount || value > 0))
    .map(([pair, { value, n }]) => {
      const [one, two] = pair.split(',');
      return {
        one,
        two,
        strength: share(value, Math.min(least, most - 0.01), most),
        name: `${one} and ${two}: ${isCount ? value : value.toFixed(3)}, ${unit(n)}`,
        chosen: [a, b].includes(one) && [a, b].includes(two),
      };
    });
  return element(
    'div',
    {},
    network(
      all.map(each => ({ id: each.code, label: each.code, name: each.name, href: each.href })),
      ties,
      tie => choose(tie.one, tie.two),
    ),
    element('p', {}, `${ties.length} ties of ${values.size} pairs, from ${short(least, isCount)}`),
  );
}

/** What is behind the figure of two states: all measures, the figure over time, the votes, and what was said. */
async function details({ a, b, ...wanted }, period) {
  if (!a) {
    return [];
  }
  const asked = question('alignment', { a, b, by: wanted.by, ...(wanted.issue ? { issue: wanted.issue } : {}) });
  return [
    element('h2', { id: 'behind' }, `${a} and ${b}`),
    ...(await Promise.all([
      section(
        `Figures, ${wanted.period}`,
        asked,
        ({ columns, rows }) =>
          element(
            'div',
            {},
            table({
              columns: columns.filter(each => each !== 'period'),
              rows: rows.filter(row => row.period.value === wanted.period),
            }),
            element('h3', {}, MEASURES[wanted.measure][1] + ' over time'),
            lineChart(
              rows
                .filter(row => row.measure.value === wanted.measure)
                .map(row => ({ label: row.period.value, value: row.value && Number(row.value.value) })),
              MEASURES[wanted.measure][2],
              wanted.period,
            ),
          ),
        'There are no figures of these two.',
      ),
      section(
        `Votes, ${wanted.period}`,
        rollCalls({ a, b, ...wanted }),
        answer => votes(answer, a, b),
        'There is no roll call in which both voted.',
      ),
      section(
        `What happened and was said between them, ${period.begins.value} to ${period.ends.value}`,
        question('dyad', { a, b, from: period.begins.value, to: period.ends.value }),
        table,
        'Nothing is told of that time.',
      ),
    ])),
  ];
}

/** Roll calls with both choices; those in which they differ can be shown alone. */
function votes({ rows }, a, b) {
  const differing = rows.filter(row => row.first.value !== row.second.value);
  const choice = value => element('td', { class: 'choice ' + value }, value);
  const body = element('tbody', {});
  const fill = isAll =>
    body.replaceChildren(
      ...(isAll ? rows : differing).map(row =>
        element(
          'tr',
          {},
          element('td', {}, row.day.value),
          element('td', { class: 'long' }, link(row.call.value, row.callLabel?.value ?? 'roll call')),
          choice(row.first.value),
          choice(row.second.value),
        ),
      ),
    );
  const only = element('input', { type: 'checkbox' });
  only.addEventListener('change', () => fill(!only.checked));
  fill(true);
  return element(
    'div',
    {},
    element(
      'p',
      {},
      `${rows.length} roll calls; they differ in ${differing.length}. `,
      element('label', {}, only, ' only these'),
    ),
    element(
      'div',
      { class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Votes' },
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element('tr', {}, ...['day', 'roll call', a, b].map(name => element('th', { scope: 'col' }, name))),
        ),
        body,
      ),
    ),
  );
}
