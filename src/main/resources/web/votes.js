// What is asked of the graph for the view of alignment. The measures stand in docs/alignment.md.

import { BASE, query } from './sparql.js';

/**
 * Measures by name: property, label, least value; of those beside votes also the property of n, and whether they are
 * counts, which have no greatest value.
 */
export const MEASURES = {
  agreement: ['agreement', 'agreement', 0],
  's-abs': ['sAbs', 'S, absolute', -1],
  's-squared': ['sSquared', 'S, squared', -1],
  's-abs-weighted': ['sAbsWeighted', 'S, absolute, weighted', -1],
  's-squared-weighted': ['sSquaredWeighted', 'S, squared, weighted', -1],
  kappa: ['kappa', 'kappa', -1],
  'kappa-weighted': ['kappaWeighted', 'kappa, weighted', -1],
  'kappa-weighted-squared': ['kappaWeightedSquared', 'kappa, weighted by squares', -1],
  pi: ['pi', 'pi', -1],
  'tau-b': ['tauB', 'tau-b', -1],
  meetings: ['meetingCount', 'meetings', 0, 'meetingN', true],
  visits: ['visitCount', 'visits', 0, 'visitN', true],
  'co-stance': ['coStance', 'stances alike', 0, 'coStanceN'],
  'opposed-stance': ['opposedStance', 'opposed stances', 0, 'coStanceN', true],
  alliance: ['allianceSimilarity', 'alliances, S', -1, 'allianceN'],
  'co-membership': ['coMembership', 'memberships in common', 0, 'coMembershipN', true],
};

/** Issues of roll calls by their code. */
export const ISSUES = {
  me: 'Palestine',
  nu: 'nuclear weapons',
  di: 'disarmament',
  hr: 'human rights',
  co: 'colonialism',
  ec: 'economy',
};

/** Measures by issue, of a table of choices: yy is how often both said yes, ya how often one yes and the other abstained. */
const OF_COUNTS = {
  agreement: '?agreement',
  's-abs': '1 - (?one1 + 2 * ?two2) / ?n',
  's-squared': '1 - (?one1 + 4 * ?two2) / (2 * ?n)',
  kappa: '1 - (1 - ?agreement) / (1 - ?chance)',
  'kappa-weighted': '1 - (?one1 + 2 * ?two2) * ?n / (?far + 2 * ?farther)',
  'kappa-weighted-squared': '1 - (?one1 + 4 * ?two2) * ?n / (?far + 4 * ?farther)',
  pi: '(?agreement - ?joint) / (1 - ?joint)',
  'tau-b': `(?yy * (?aa + ?an + ?na + ?nn) + ?ya * (?an + ?nn) + ?ay * (?na + ?nn) + ?aa * ?nn
    - ?ya * (?ay + ?ny) - ?yn * (?ay + ?aa + ?ny + ?na) - ?aa * ?ny - ?an * (?ny + ?na))
    / math:sqrt((?n * ?n - ?y1 * ?y1 - ?a1 * ?a1 - ?n1 * ?n1) * (?n * ?n - ?y2 * ?y2 - ?a2 * ?a2 - ?n2 * ?n2) / 4)`,
};

/** Whether a measure can be had by issue. */
export const hasIssues = measure => measure in OF_COUNTS;

/** The periods for which there are figures: years, or sessions. */
export const periods = by =>
  query(`SELECT ?period ?begins ?ends ?calls (BOUND(?opens) AS ?voted) {
  ?set a qb:DataSet ; ent:period ?period ; ent:${by === 'session' ? 'sessionNumber' : 'year'} ?number .
  OPTIONAL { ?set ent:rollCallCount ?calls }
  OPTIONAL { ?set ent:startEarliest ?opens ; ent:endLatest ?closes }
  BIND(COALESCE(STR(?opens), CONCAT(?period, "-01-01")) AS ?begins)
  BIND(COALESCE(STR(?closes), CONCAT(?period, "-12-31")) AS ?ends)
} ORDER BY ?begins ?period`);

/** States of a list of codes of states and frameworks; a framework stands for its members of today. */
export function states(codes) {
  const tokens = [
    ...new Set(
      codes
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ];
  const wrong = tokens.find(token => !/^[A-Z0-9+-]{2,20}$/.test(token));
  if (wrong || tokens.length === 0 || tokens.length > 60) {
    throw new Error((wrong ?? 'This list') + ' is no list of codes of states or frameworks, such as CHN, RUS, BRICS.');
  }
  return query(`SELECT DISTINCT ?state ?code ?name ?token {
  VALUES ?token { ${tokens.map(token => `"${token}"`).join(' ')} }
  { ?state ent:code ?token ; a ent:State }
  UNION {
    ?framework ent:code ?token .
    ?membership ent:framework ?framework ; org:member ?state ; ent:membershipStatus code:member .
    FILTER NOT EXISTS { ?membership ent:until ?until }
    FILTER NOT EXISTS { ?membership ent:disputed true }
  }
  ?state a ent:State ; ent:code ?code ; rdfs:label ?name .
} LIMIT 500`);
}

const listed = codes => codes.map(code => `"${code}"`).join(' ');

const during = ({ by, period }) =>
  by === 'session'
    ? `?call ent:sessionNumber ${Number(period.replace(/^.*-/, '')) || 0} .`
    : `FILTER(YEAR(?day) = ${Number(period) || 0})`;

/**
 * A measure of all pairs of some states in a period; of the votes on an issue, if one is given. Observations and votes
 * are looked up by their IRIs, which are made of codes: far faster than to look for what two dyads or roll calls share.
 */
export function figures({ codes, measure, period, by, issue }) {
  return issue
    ? ofIssue({ codes, measure, period, by, issue })
    : query(`SELECT ?one ?two ?value ?n {
  VALUES ?one { ${listed(codes)} }
  VALUES ?two { ${listed(codes)} }
  FILTER(?one < ?two)
  BIND(IRI(CONCAT("${BASE}alignment/${period}/", ?one, "-", ?two)) AS ?observation)
  ?observation ent:${MEASURES[measure][3] ?? 'n'} ?n .
  OPTIONAL { ?observation ent:${MEASURES[measure][0]} ?value }
} ORDER BY ?one ?two`);
}

function ofIssue({ codes, measure, period, by, issue }) {
  const count = (one, two) => `(SUM(IF(?p = code:${one} && ?q = code:${two}, 1, 0)) AS ?${one[0]}${two[0]})`;
  const choices = ['yes', 'abstain', 'no'];
  const cast = (state, choice) => `{ SELECT ?call (?code AS ?${state}) (?cast AS ?${choice}) {
      ?call ent:issue code:issue-${issue} ; ent:date ?day .
      ${during({ by, period })}
      VALUES ?code { ${listed(codes)} }
      BIND(IRI(CONCAT("${BASE}vote/", STRAFTER(STR(?call), "roll-call/"), "/", ?code)) AS ?vote)
      ?vote ent:choice ?cast
    } }`;
  return query(`SELECT ?one ?two (IF(?n < 5, ?nothing, xsd:decimal(${OF_COUNTS[measure]})) AS ?value) ?n {
  { SELECT ?one ?two (COUNT(*) AS ?n)
      ${choices.map(one => choices.map(two => count(one, two)).join(' ')).join('\n      ')} {
    ${cast('one', 'p')}
    ${cast('two', 'q')}
    FILTER(?one < ?two)
  } GROUP BY ?one ?two }
  BIND(?yy + ?ya + ?yn AS ?y1) BIND(?ay + ?aa + ?an AS ?a1) BIND(?ny + ?na + ?nn AS ?n1)
  BIND(?yy + ?ay + ?ny AS ?y2) BIND(?ya + ?aa + ?na AS ?a2) BIND(?yn + ?an + ?nn AS ?n2)
  BIND(?ya + ?ay + ?an + ?na AS ?one1) BIND(?yn + ?ny AS ?two2)
  BIND((?yy + ?aa + ?nn) / ?n AS ?agreement)
  BIND((?y1 * ?y2 + ?a1 * ?a2 + ?n1 * ?n2) / (?n * ?n) AS ?chance)
  BIND(?y1 * ?a2 + ?a1 * ?y2 + ?a1 * ?n2 + ?n1 * ?a2 AS ?far) BIND(?y1 * ?n2 + ?n1 * ?y2 AS ?farther)
  BIND(((?y1 + ?y2) * (?y1 + ?y2) + (?a1 + ?a2) * (?a1 + ?a2) + (?n1 + ?n2) * (?n1 + ?n2)) / (4 * ?n * ?n) AS ?joint)
} ORDER BY ?one ?two`);
}

/** The roll calls of a period in which two states voted, with what each chose. */
export function rollCalls({ a, b, period, by, issue }) {
  return query(`SELECT ?day ?call ?callLabel ?first ?second {
  ?vote ent:voter <${BASE}state/${a}> ; ent:rollCall ?call ; ent:choice ?p .
  ?other ent:rollCall ?call ; ent:voter <${BASE}state/${b}> ; ent:choice ?q .
  ?call ent:date ?day .
  ${during({ by, period })}
  ${issue ? `?call ent:issue code:issue-${issue} .` : ''}
  OPTIONAL { ?call rdfs:label ?callLabel }
  BIND(STRAFTER(STR(?p), "#") AS ?first)
  BIND(STRAFTER(STR(?q), "#") AS ?second)
} ORDER BY ?day ?call`);
}
