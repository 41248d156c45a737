// Yasqe as it is used here: it asks this server alone, keeps nothing, and completes from the graph.

import { element } from './dom.js';
import { PREFIXES, query } from './sparql.js';

/** Terms of the graph's ontology; the editor asks for them when they are first completed. */
const terms = async kind =>
  (
    await query(`SELECT DISTINCT ?term {
  ${kind === 'class' ? '?term a owl:Class' : '{ ?term a owl:ObjectProperty } UNION { ?term a owl:DatatypeProperty }'}
  FILTER(ISIRI(?term))
} ORDER BY ?term LIMIT 2000`).rows()
  ).rows.map(({ term }) => term.value);

let isPrepared = false;

/** Adds the editor's style to the page, and waits until it counts, as the editor measures itself. */
function styled() {
  const sheet = element('link', { rel: 'stylesheet', href: '/web/lib/editor.css' });
  return document.querySelector('link[href="/web/lib/editor.css"]')
    ? null
    : new Promise((done, failed) => {
        sheet.addEventListener('load', done);
        sheet.addEventListener('error', () => failed(new Error('The style of the editor cannot be read.')));
        document.head.append(sheet);
      });
}

function prepare(Yasqe) {
  if (!isPrepared) {
    isPrepared = true;
    const prefixes = PREFIXES.trim()
      .split('\n')
      .map(line => line.replace('PREFIX ', ''));
    Yasqe.forkAutocompleter('prefixes', {
      name: 'known-prefixes',
      persistenceId: null,
      bulk: true,
      get: () => prefixes,
    });
    ['class', 'property'].forEach(kind =>
      Yasqe.forkAutocompleter(kind, { name: 'known-' + kind, persistenceId: null, bulk: true, get: () => terms(kind) }),
    );
  }
}

/** An editor in a place; run is called by Ctrl+Enter. */
export async function make(Yasqe, place, value, run) {
  prepare(Yasqe);
  await styled();
  const made = new Yasqe(place, {
    value,
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    prefixCcApi: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: 'auto',
    lineWrapping: true,
    autocompleters: ['variables', 'known-prefixes', 'known-class', 'known-property'],
    requestConfig: { ...Yasqe.defaults.requestConfig, endpoint: '/sparql' },
    extraKeys: { ...Yasqe.defaults.extraKeys, 'Ctrl-Enter': run, 'Cmd-Enter': run, Tab: false, 'Shift-Tab': false },
  });
  made.getInputField().setAttribute('aria-label', 'Query');
  return made;
}
