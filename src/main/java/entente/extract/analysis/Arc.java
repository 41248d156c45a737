package entente.extract.analysis;

/** How a word hangs on its head; the labels of the engine are reduced to these. */
public enum Arc {
  /** Head of the sentence. */
  ROOT,
  /** Who does it. */
  SUBJECT,
  /** To whom it is done, as grammatical subject of a passive. */
  PASSIVE_SUBJECT,
  /** Direct object, or predicate noun. */
  OBJECT,
  /** Indirect object. */
  DATIVE,
  /** Clause or adjective that completes a verb: to do, that it is, willing. */
  COMPLEMENT,
  /** Preposition under what it modifies. */
  PREPOSITION,
  /** Noun or clause under its preposition. */
  PREPOSITION_OBJECT,
  /** Conjunct under the conjunct before it. */
  CONJUNCT,
  /** "and", "or", "but". */
  COORDINATOR,
  /** "not", "never", "no". */
  NEGATION,
  /** Auxiliary or modal verb, or "to" before an infinitive. */
  AUXILIARY,
  /** "that", "if", "as" before a clause. */
  MARK,
  /** Possessor. */
  POSSESSIVE,
  /** Noun set beside a noun. */
  APPOSITION,
  /** Clause that modifies a noun. */
  NOUN_CLAUSE,
  /** Clause that modifies a verb. */
  VERB_CLAUSE,
  /** Verb particle. */
  PARTICLE,
  /** Punctuation. */
  PUNCTUATION,
  /** Any other modifier. */
  MODIFIER
}
