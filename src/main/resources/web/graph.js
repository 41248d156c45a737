// Networks: who is near whom by the ties between them, drawn as lines and names.

import { drawing, element } from './dom.js';

const STEPS = 300;

/**
 * Places for nodes by forces between them (Fruchterman and Reingold 1991): all push each other off, ties pull by
 * their strength, from 0 to 1. The same network gives the same places, as nothing is drawn by chance.
 */
export function layout(nodes, ties, width, height) {
  const spots = nodes.map((node, i) => ({
    x: Math.cos(2.4 * i) * Math.sqrt(i + 1),
    y: Math.sin(2.4 * i) * Math.sqrt(i + 1),
  }));
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const pairs = ties.map(tie => [index.get(tie.one), index.get(tie.two), tie.strength]);
  for (let step = 0; step < STEPS; step++) {
    const pushes = spots.map(({ x, y }) => ({ x: -0.12 * x, y: -0.12 * y }));
    const act = (i, j, force) => {
      const x = spots[i].x - spots[j].x || 0.01;
      const y = spots[i].y - spots[j].y || 0.01;
      const far = Math.max(Math.hypot(x, y), 0.05);
      const size = force(far) / far;
      pushes[i].x += x * size;
      pushes[i].y += y * size;
      pushes[j].x -= x * size;
      pushes[j].y -= y * size;
    };
    for (let i = 0; i < spots.length; i++) {
      for (let j = 0; j < i; j++) {
        act(i, j, far => 1 / far);
      }
    }
    pairs.forEach(([i, j, strength]) => act(i, j, far => (-strength * far * far) / 8));
    const most = 0.5 * (1 - step / STEPS);
    spots.forEach((spot, i) => {
      const size = Math.max(Math.hypot(pushes[i].x, pushes[i].y), 1e-9);
      spot.x += (pushes[i].x / size) * Math.min(size, most);
      spot.y += (pushes[i].y / size) * Math.min(size, most);
    });
  }
  const longest = Math.max(...nodes.map(node => node.label.length));
  return fitted(spots, width, height, 36 + Math.min(60, Math.max(0, longest - 8) * 3));
}

function fitted(spots, width, height, side) {
  const range = key => [Math.min(...spots.map(spot => spot[key])), Math.max(...spots.map(spot => spot[key]))];
  const [[left, right], [top, bottom]] = [range('x'), range('y')];
  const edge = 36;
  return spots.map(({ x, y }) => ({
    x: side + (right > left ? (x - left) / (right - left) : 0.5) * (width - 2 * side),
    y: edge + (bottom > top ? (y - top) / (bottom - top) : 0.5) * (height - 2 * edge),
  }));
}

/**
 * A network as a drawing.
 * @param nodes with id, name, label and href
 * @param ties with one, two (ids), strength (0 to 1), name, and chosen
 * @param choose what to do with a tie that is clicked
 */
export function network(nodes, ties, choose) {
  const width = Math.max(320, Math.min(1150, document.getElementById('view').clientWidth - 8));
  const height = Math.min(620, Math.max(360, width * 0.6));
  const spots = layout(nodes, ties, width, height);
  const spot = new Map(nodes.map((node, i) => [node.id, spots[i]]));
  const lines = ties.map(tie => {
    const [from, to] = [spot.get(tie.one), spot.get(tie.two)];
    const line = drawing(
      'line',
      {
        x1: from.x,
        y1: from.y,
        x2: to.x,
        y2: to.y,
        class: tie.chosen ? 'tie chosen' : 'tie',
        'stroke-width': 1 + 5 * tie.strength,
        'stroke-opacity': 0.25 + 0.6 * tie.strength,
      },
      drawing('title', {}, tie.name),
    );
    line.addEventListener('click', () => choose(tie));
    return line;
  });
  const names = nodes.map((node, i) =>
    drawing(
      'a',
      { href: node.href, 'aria-label': node.label === node.name ? node.name : node.label + ' ' + node.name },
      drawing('circle', { cx: spots[i].x, cy: spots[i].y, r: 6 }),
      drawing('title', {}, node.name),
      drawing('text', { x: spots[i].x, y: spots[i].y - 9, 'text-anchor': 'middle' }, node.label),
    ),
  );
  return element(
    'div',
    { class: 'drawing' },
    drawing(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': 'Network' },
      ...lines,
      ...names,
    ),
  );
}
