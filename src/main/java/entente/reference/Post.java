package entente.reference;

/** Posts whose holders act for a state or an organisation towards others. */
public enum Post implements Coded {
  /** Head of state: president, monarch; for collective ones the chair. */
  HEAD_OF_STATE,
  /** Supreme leader above the head of state, as in Iran; leader of a ruling party that outranks it. */
  SUPREME_LEADER,
  /** Head of government: prime minister, chancellor, or the president where there is no other. */
  HEAD_OF_GOVERNMENT,
  /** Heir to the throne with a share in government. */
  CROWN_PRINCE,
  /** Vice president. */
  VICE_PRESIDENT,
  /** Deputy prime minister, vice chancellor. */
  DEPUTY_HEAD_OF_GOVERNMENT,
  /** Minister in charge of foreign affairs, secretary of state. */
  FOREIGN_MINISTER,
  /** Deputy of the foreign minister. */
  DEPUTY_FOREIGN_MINISTER,
  /** Minister of defence. */
  DEFENCE_MINISTER,
  /** Minister of finance. */
  FINANCE_MINISTER,
  /** Minister of trade or commerce, trade representative. */
  TRADE_MINISTER,
  /** National security adviser, secretary of a security council, foreign policy adviser. */
  NATIONAL_SECURITY_ADVISER,
  /** Deputy of the national security adviser. */
  DEPUTY_NATIONAL_SECURITY_ADVISER,
  /** Any other minister. */
  MINISTER,
  /** Special envoy or representative for a subject. */
  SPECIAL_ENVOY,
  /** Spokesperson of the head of state or government, or of the foreign ministry. */
  SPOKESPERSON,
  /** Chief officer of an organisation: secretary-general, director-general, managing director. */
  SECRETARY_GENERAL,
  /** Chair of an organisation's council of states, such as the President of the European Council. */
  COUNCIL_PRESIDENT,
  /** Head of an organisation's commission. */
  COMMISSION_PRESIDENT,
  /** The European Union's high representative for foreign affairs. */
  HIGH_REPRESENTATIVE
}
