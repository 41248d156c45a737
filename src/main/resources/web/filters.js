// The fields of a view; their values are parameters of its address, so that what is shown can be shared.

import { element } from './dom.js';

const MAKERS = {
  select: ({ options }) =>
    element('select', {}, ...options.map(([value, label]) => element('option', { value }, label))),
  text: ({ hint = '', size = 12 }) => element('input', { type: 'text', placeholder: hint, size, spellcheck: 'false' }),
  check: () => element('input', { type: 'checkbox' }),
  slider: ({ options }) => element('input', { type: 'range', min: '0', max: String(options.length - 1), step: '1' }),
};

const valueOf = ({ kind, options }, input) => {
  if (kind === 'check') {
    return input.checked ? 'yes' : '';
  }
  return kind === 'slider' ? (options[Number(input.value)]?.[0] ?? '') : input.value.trim();
};

function put({ kind, options, standard = '' }, input, output, given) {
  const value = given ?? standard;
  if (kind === 'check') {
    input.checked = value === 'yes';
  } else if (kind === 'slider') {
    const index = options.findIndex(each => each[0] === value);
    input.value = String(index < 0 ? options.findIndex(each => each[0] === standard) : index);
    output.textContent = options[Number(input.value)]?.[1] ?? '';
    input.setAttribute('aria-valuetext', output.textContent);
  } else {
    input.value = value;
  }
}

function labelled(field) {
  const input = MAKERS[field.kind](field);
  const output = element('output', {});
  return {
    field,
    input,
    output,
    label: element(
      'label',
      { class: field.kind },
      element('span', {}, field.label),
      input,
      ...(field.kind === 'slider' ? [output] : []),
    ),
  };
}

/**
 * Fields with labels. A field has a name, a label, a kind (select, text, check, slider), options as pairs of value and
 * label, what it is unless set (standard), which is left out of the address, and a condition of being shown (when).
 * What is changed goes to changed(values, isPassing), the latter while a slider moves.
 */
export function filters(fields, changed) {
  const made = fields.map(field => labelled(field));
  let others = {};
  const values = () => ({
    ...others,
    ...Object.fromEntries(
      made.map(({ field, input }) => {
        const value = valueOf(field, input);
        return [field.name, value === (field.standard ?? '') ? '' : value];
      }),
    ),
  });
  const form = element('form', { class: 'filters', 'aria-label': 'What is shown' }, ...made.map(each => each.label));
  made.forEach(({ field, input, output }) =>
    input.addEventListener(field.kind === 'slider' ? 'input' : 'change', () => {
      if (field.kind === 'slider') {
        output.textContent = field.options[Number(input.value)]?.[1] ?? '';
        input.setAttribute('aria-valuetext', output.textContent);
      }
      changed(values(), field.kind === 'slider');
    }),
  );
  form.addEventListener('submit', event => event.preventDefault());
  const set = parameters => {
    others = Object.fromEntries(
      Object.entries(parameters).filter(([name]) => !fields.some(field => field.name === name)),
    );
    made.forEach(({ field, input, output, label }) => {
      put(field, input, output, parameters[field.name]);
      label.hidden = field.when ? !field.when(parameters) : false;
    });
  };
  return { element: form, set };
}

/** Where a part of a view is shown that changes with its fields; of two that overlap, the later one stays. */
export function stage() {
  const place = element('div', { class: 'stage' });
  let latest = 0;
  const show = async makeParts => {
    const mine = ++latest;
    let parts;
    try {
      parts = await makeParts();
    } catch (error) {
      parts = [element('p', { role: 'alert' }, error.message)];
    }
    if (mine === latest) {
      place.replaceChildren(...parts.filter(Boolean));
    }
  };
  return { element: place, show };
}
