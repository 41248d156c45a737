// The address of a view: a path and parameters behind the hash, such as #/timeline?state=CHN&from=2023.

/** The path and the parameters that a hash names; what is not well-formed is taken as it stands. */
export function read(hash) {
  const [path, ...rest] = hash.replace(/^#\/?/, '').split('?');
  return { path: decoded(path), parameters: Object.fromEntries(new URLSearchParams(rest.join('?'))) };
}

function decoded(path) {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The hash of a view; parameters that are empty are left out. */
export function write(path, parameters = {}) {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== '');
  const list = new URLSearchParams(given).toString();
  return '#/' + encodeURI(path) + (list === '' ? '' : '?' + list);
}
