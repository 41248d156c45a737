// Libraries of others, which are there if the program was built with npm; each is loaded when a view needs it.

const names = fetch('/web/lib/').then(response => response.json());

const isThere = async name => (await names).includes(name);

/** The outlines of states and what projects them; null where they are missing. */
export async function outlines() {
  if (!(await isThere('geo.js'))) {
    return null;
  }
  const [library, response] = await Promise.all([import('./lib/geo.js'), fetch('/web/lib/countries-110m.json')]);
  return { library, states: await response.json() };
}

/** The editor of SPARQL; null where it is missing. */
export async function editor() {
  return (await isThere('editor.js')) ? import('./lib/editor.js') : null;
}
