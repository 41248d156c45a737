// Asks this server, and nobody else. Words of users never become part of a query but as checked IRIs or plain words.

/** What the IRIs of all that is in the graph begin with; the server says it. */
export const BASE = document.querySelector('meta[name="base"]').content;

/** Prefixes of the terms that the graph uses. */
export const PREFIXES = `PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ent: <https://w3id.org/entente/ontology#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX qb: <http://purl.org/linked-data/cube#>
PREFIX code: <https://w3id.org/entente/codes#>
PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX text: <http://jena.apache.org/text#>
`;

/** An IRI in angle brackets; an error where it is none. */
export function iri(address) {
  if (!/^https?:[^\s<>"{}|\\^`\u0000-\u001f]+$/.test(address)) {
    throw new Error('not an IRI: ' + address);
  }
  return '<' + address + '>';
}

/** Words as the text index takes them: the last may be unfinished. */
export function words(typed) {
  const found = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
  return found
    .slice(0, 8)
    .map(word => word + '*')
    .join(' AND ');
}

/** A query that can be shown, run, and had as a file; with its limit, where it has one. */
export function query(text) {
  const limit = Number(/.*LIMIT (\d+)/s.exec(text)?.[1]);
  return address('/sparql?query=' + encodeURIComponent(PREFIXES + text), async () => PREFIXES + text, limit);
}

/** Servers take no addresses that are longer; longer queries are sent as a body. */
const LONGEST = 12000;

/** A query as a user wrote it: its answer as rows or as text, and how to have it as a file (name, and href or save). */
export function ask(text) {
  const path = '/sparql?query=' + encodeURIComponent(text);
  const files = answer => (answer.text === undefined ? ['csv', 'json'] : ['ttl']);
  return {
    answer: async () => read(await send(text, path, { Accept: 'application/sparql-results+json, text/turtle;q=0.9' })),
    downloads: answer =>
      files(answer).map(format => ({
        name: format.toUpperCase(),
        ...(path.length <= LONGEST ? { href: `${path}&format=${format}` } : { save: () => save(text, format) }),
      })),
  };
}

function send(text, path, headers) {
  return path.length <= LONGEST
    ? fetch(path, { headers })
    : fetch('/sparql', {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/sparql-query' },
        body: text,
      });
}

/** Gives an answer to the browser as a file. */
async function save(text, format) {
  const types = { csv: 'text/csv', json: 'application/sparql-results+json', ttl: 'text/turtle' };
  const response = await send(text, ' '.repeat(LONGEST + 1), { Accept: types[format] });
  const address = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement('a'), { href: address, download: 'answer.' + format }).click();
  URL.revokeObjectURL(address);
}

async function read(response) {
  const type = response.headers.get('Content-Type') ?? '';
  if (!response.ok) {
    throw new Error(type.includes('json') ? (await response.json()).message : await response.text());
  }
  if (!type.includes('json')) {
    return { text: await response.text() };
  }
  const answer = await response.json();
  return answer.head?.vars
    ? { columns: answer.head.vars, rows: answer.results.bindings }
    : { text: answer.boolean ? 'Yes' : 'No' };
}

/** A question of /api with its parameters. */
export function question(name, parameters) {
  const path = '/api/' + name + '?' + new URLSearchParams(parameters);
  return address(path, async () => (await fetch(path + '&format=rq')).text());
}

function address(path, text, limit = NaN) {
  const name = /^\/api\/([a-z-]+)/.exec(path)?.[1] ?? 'answer';
  return {
    name,
    limit,
    csv: path + '&format=csv',
    json: path + '&format=json',
    text,
    rows: () => kept(path + '&format=json'),
  };
}

const KEPT = 60;
const answers = new Map();

/** Answers are kept for as long as the page is open, the latest of them, so that a step back asks nothing. */
function kept(path) {
  const answer = answers.get(path) ?? rows(path);
  answers.delete(path);
  answers.set(path, answer);
  answer.catch(() => answers.delete(path));
  if (answers.size > KEPT) {
    answers.delete(answers.keys().next().value);
  }
  return answer;
}

/** The server answers a few at once and sends others away; so a view with many parts asks for a few at once. */
const AT_ONCE = 3;
const MOST_TRIES = 5;
let asking = 0;
const waiting = [];

async function inTurn(path) {
  while (asking >= AT_ONCE) {
    await new Promise(next => waiting.push(next));
  }
  asking++;
  try {
    return await patiently(path);
  } finally {
    asking--;
    waiting.shift()?.();
  }
}

/** Comes again where the server is busy with others. */
async function patiently(path) {
  for (let tries = 1; ; tries++) {
    const response = await fetch(path, { headers: { Accept: 'application/json' } });
    if (response.status !== 429 || tries === MOST_TRIES) {
      return response;
    }
    const seconds = Number(response.headers.get('Retry-After')) || 1;
    await new Promise(next => setTimeout(next, seconds * 1000));
  }
}

async function rows(path) {
  const response = await inTurn(path);
  const isJson = (response.headers.get('Content-Type') ?? '').includes('json');
  const answer = isJson ? await response.json() : { message: await response.text() };
  if (!response.ok) {
    throw new Error(answer.message);
  }
  return { columns: answer.head.vars, rows: answer.results.bindings };
}
