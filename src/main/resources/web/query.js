// The editor of SPARQL, with the questions as examples, and what a query gives: table, chart, timeline or map.

import { element } from './dom.js';
import { stage } from './filters.js';
import { editor } from './libraries.js';
import { shown } from './results.js';
import { PREFIXES, ask } from './sparql.js';

const FIRST = `${PREFIXES}
# Whom did China meet, and when?
SELECT ?date ?event ?with WHERE {
  ?event a ent:Meeting ; ent:party ?china , ?other ; ent:startEarliest ?date .
  ?china ent:code "CHN" .
  ?other rdfs:label ?with .
  FILTER(?other != ?china)
}
ORDER BY ?date
LIMIT 100
`;

export async function make({ parameters, go }) {
  const results = stage();
  const field = await fieldOf(parameters.query ?? FIRST, () => run());
  const run = () => go({ ...parameters, query: field.get(), as: '' });
  const button = element('button', { type: 'button', class: 'run' }, 'Run');
  button.addEventListener('click', run);
  const update = async given => {
    parameters = given;
    field.attached();
    if (given.query !== undefined && given.query !== field.get()) {
      field.set(given.query);
    }
    await results.show(async () => (given.query ? [await answer(given, as => go({ ...given, as }))] : []));
  };
  return {
    title: 'Query',
    parts: [
      await examples(text => go({ query: text })),
      ...field.parts,
      element('p', {}, button, element('small', {}, ' or Ctrl+Enter')),
      results.element,
    ],
    update,
  };
}

/** The questions with the parameters of their examples. */
async function examples(choose) {
  const questions = await (await fetch('/api', { headers: { Accept: 'application/json' } })).json();
  const select = element(
    'select',
    { id: 'examples' },
    element('option', { value: '' }, 'choose a question'),
    ...questions.map(({ name, summary }) => element('option', { value: name }, summary)),
  );
  select.addEventListener('change', async () => {
    const chosen = questions.find(({ name }) => name === select.value);
    if (chosen) {
      const response = await fetch(`/api/${chosen.name}?${parametersOf(chosen.example)}&format=rq`);
      choose(await response.text());
    }
  });
  return element('p', { class: 'filters' }, element('label', {}, element('span', {}, 'Examples'), select));
}

/** Parameters as on the command line, such as person="Qin Gang" on=2023, for an address. */
export function parametersOf(example) {
  return new URLSearchParams(
    [...example.matchAll(/([\w-]+)=(?:"([^"]*)"|(\S+))/g)].map(([, name, quoted, plain]) => [name, quoted ?? plain]),
  );
}

/** The editor, or a plain field where it is missing: its parts, get(), set(text), and attached() for when it is on the page. */
async function fieldOf(text, run) {
  const library = await editor();
  if (!library) {
    const area = element('textarea', { rows: '16', spellcheck: 'false', 'aria-label': 'Query' });
    area.value = text;
    area.addEventListener('keydown', event => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && run());
    return {
      parts: [
        area,
        element(
          'p',
          { role: 'note' },
          'The editor with colours and completion is missing: this program was built ' + 'without npm.',
        ),
      ],
      get: () => area.value,
      set: value => {
        area.value = value;
      },
      attached: () => {},
    };
  }
  const place = element('div', { class: 'editor' });
  const { make: makeEditor } = await import('./editor.js');
  const made = await makeEditor(library.Yasqe, place, text, run);
  return {
    parts: [place],
    get: () => made.getValue(),
    set: value => made.setValue(value),
    attached: () => made.refresh(),
  };
}

async function answer(given, choose) {
  const asked = ask(given.query);
  const section = element('section', {}, element('h2', {}, 'Answer'));
  const answered = await asked.answer();
  section.append(
    await shown(answered, given.as, choose),
    element('p', { class: 'origin' }, ...asked.downloads(answered).map(file)),
  );
  return section;
}

/** A link to a file, or a button where the query is too long for one. */
function file({ name, href, save }) {
  if (href) {
    return element('a', { href, download: 'answer.' + name.toLowerCase() }, name);
  }
  const button = element('button', { type: 'button', class: 'plain' }, name);
  button.addEventListener('click', save);
  return button;
}
