// The explorer: a view for what the address names behind its hash.

import { read, write } from './address.js';
import { element } from './dom.js';
import './search.js';

/** Views by the first word of their path; each is loaded when it is first opened. Other paths name things. */
const VIEWS = {
  alignment: () => import('./alignment.js'),
  map: () => import('./map.js'),
  network: () => import('./meetings.js'),
  query: () => import('./query.js'),
  readouts: () => import('./readouts.js'),
  timeline: () => import('./timeline.js'),
};

const view = document.getElementById('view');
const intro = document.getElementById('intro');
let latest = 0;
let open = { path: '', update: null };

/** Shows what the address names; where the same view is open already, it only changes. */
async function show() {
  const { path, parameters } = read(location.hash);
  const mine = ++latest;
  intro.hidden = path !== '';
  view.setAttribute('aria-busy', 'true');
  markPlace(path);
  if (path === '') {
    document.title = 'Entente';
    open = { path, update: null };
    view.replaceChildren();
  } else if (path === open.path && open.update) {
    await open.update(parameters);
  } else {
    await load(path, parameters, mine);
  }
  if (mine === latest) {
    view.setAttribute('aria-busy', 'false');
  }
}

async function load(path, parameters, mine) {
  open = { path, update: null };
  view.replaceChildren(element('p', { role: 'status' }, 'Reading …'));
  try {
    const { make } = await (VIEWS[path] ?? (() => import('./things.js')))();
    const made = await make({ path, parameters, go: go.bind(null, path) });
    if (mine === latest) {
      document.title = made.title + ' – Entente';
      const heading = element('h1', { tabindex: '-1' }, made.title);
      view.replaceChildren(heading, ...made.parts);
      heading.focus({ preventScroll: true });
      window.scrollTo(0, 0);
      open = { path, update: made.update ?? null };
      await made.update?.(parameters);
    }
  } catch (error) {
    if (mine === latest) {
      view.replaceChildren(element('p', { role: 'alert' }, error.message));
    }
  }
}

/** Changes the parameters of the open view, and so its address; while a slider moves, no step back is kept. */
function go(path, parameters, isPassing = false) {
  history[isPassing ? 'replaceState' : 'pushState'](null, '', write(path, parameters));
  show();
}

function markPlace(path) {
  document.querySelectorAll('header nav a').forEach(each => {
    if (each.getAttribute('href') === '#/' + path) {
      each.setAttribute('aria-current', 'page');
    } else {
      each.removeAttribute('aria-current');
    }
  });
}

window.addEventListener('hashchange', show);
window.addEventListener('popstate', show);
show();
