// Spans of time, such as memberships or posts: a bar each, one below the other.

import { drawing, element } from './dom.js';

/** The first day of what is written as a day, month or year, as a number of days; null where nothing is written. */
function dayOf(written, isLast) {
  const [all, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(written ?? '') ?? [];
  if (!all) {
    return null;
  }
  return (
    Date.UTC(Number(year), Number(month ?? (isLast ? 12 : 1)) - 1, Number(day ?? (isLast && !month ? 31 : 1))) /
    86400000
  );
}

/** Spans as { name, since, until, isDisputed }; one without an end goes on until today. */
export function spans(all) {
  const known = all
    .map(each => ({ ...each, from: dayOf(each.since, false), to: dayOf(each.until, true) ?? Date.now() / 86400000 }))
    .filter(each => each.from !== null);
  const begin = name => Math.min(...known.filter(each => each.name === name).map(each => each.from));
  known.sort(
    (one, other) => begin(one.name) - begin(other.name) || one.name.localeCompare(other.name) || one.from - other.from,
  );
  if (known.length === 0) {
    return '';
  }
  const width = Math.max(320, Math.min(1000, document.getElementById('view').clientWidth - 8));
  const left = Math.min(250, width * 0.45);
  const [first, last] = [Math.min(...known.map(each => each.from)), Math.max(...known.map(each => each.to))];
  const x = day => left + ((day - first) / Math.max(last - first, 1)) * (width - left - 12);
  const years = [first, last].map(day => new Date(day * 86400000).getUTCFullYear());
  const step = [1, 2, 5, 10, 20, 50, 100].find(each => ((years[1] - years[0]) / each) * 55 < width - left) ?? 200;
  const height = 24 + known.length * 18;
  const ticks = [];
  for (let year = Math.ceil((years[0] + 1) / step) * step; year <= years[1]; year += step) {
    const at = x(Date.UTC(year, 0, 1) / 86400000);
    ticks.push(
      drawing('line', { class: 'rule', x1: at, x2: at, y1: 18, y2: height }),
      drawing('text', { x: at, y: 12, 'text-anchor': 'middle' }, String(year)),
    );
  }
  const bars = known.flatMap(({ name, since, until, from, to, isDisputed }, i) => {
    const most = Math.floor(left / 7);
    const words = `${name}: ${since} to ${until ?? 'today'}${isDisputed ? ', disputed' : ''}`;
    return [
      drawing(
        'text',
        { x: left - 8, y: 34 + i * 18, 'text-anchor': 'end' },
        name.length > most ? name.slice(0, most) + '…' : name,
      ),
      drawing(
        'rect',
        {
          class: isDisputed ? 'span disputed' : 'span',
          x: x(from),
          y: 24 + i * 18,
          height: 13,
          rx: 2,
          width: Math.max(3, x(to) - x(from)),
        },
        drawing('title', {}, words),
      ),
    ];
  });
  return element(
    'div',
    { class: 'drawing' },
    drawing(
      'svg',
      {
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: 'img',
        'aria-label': known.map(({ name, since, until }) => `${name} ${since} to ${until ?? 'today'}`).join(', '),
      },
      ...ticks,
      ...bars,
    ),
  );
}
