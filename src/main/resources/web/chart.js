// A line of figures over periods.

import { drawing, element } from './dom.js';

/** Points as { label, value }, in their order; values between least and 1, or the greatest of them. What has no value is a gap. */
export function lineChart(points, least, marked) {
  const most = Math.max(1, ...points.map(({ value }) => value ?? 0));
  const width = Math.max(320, Math.min(700, document.getElementById('view').clientWidth - 8));
  const height = 180;
  const x = index => 40 + (points.length < 2 ? 0.5 : index / (points.length - 1)) * (width - 60);
  const y = value => 10 + (1 - (value - least) / (most - least)) * (height - 40);
  const steps = [least, ...(least < 0 ? [0] : [most / 2]), most];
  const lines = steps
    .map(value => [
      drawing('line', { class: 'rule', x1: 40, x2: width - 20, y1: y(value), y2: y(value) }),
      drawing('text', { x: 34, y: y(value) + 4, 'text-anchor': 'end' }, String(value)),
    ])
    .flat();
  const every = Math.ceil(points.length / (width / 60));
  const labels = points
    .map((point, i) =>
      i % every ? [] : [drawing('text', { x: x(i), y: height - 8, 'text-anchor': 'middle' }, point.label)],
    )
    .flat();
  let isOpen = false;
  const path = points
    .map(({ value }, i) => {
      const step = value === undefined ? '' : `${isOpen ? 'L' : 'M'}${x(i)} ${y(value)}`;
      isOpen = value !== undefined;
      return step;
    })
    .join('');
  const dots = points
    .map(({ label, value }, i) =>
      value === undefined
        ? []
        : [
            drawing(
              'circle',
              { cx: x(i), cy: y(value), r: label === marked ? 6 : 3.5, class: label === marked ? 'marked' : '' },
              drawing('title', {}, `${label}: ${value}`),
            ),
          ],
    )
    .flat();
  return element(
    'div',
    { class: 'drawing chart' },
    drawing(
      'svg',
      {
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: 'img',
        'aria-label': 'Over time: ' + points.map(({ label, value }) => `${label} ${value ?? 'none'}`).join(', '),
      },
      ...lines,
      ...labels,
      drawing('path', { d: path }),
      ...dots,
    ),
  );
}
