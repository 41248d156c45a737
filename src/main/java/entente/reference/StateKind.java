package entente.reference;

/** What a state is to the United Nations and to the others. */
public enum StateKind implements Coded {
  /** One of the 193 members of the United Nations. */
  UN_MEMBER,
  /** A non-member observer state at the United Nations. */
  UN_OBSERVER,
  /** Recognised by some, in free association, or claimed. */
  OTHER,
  /** Has no foreign policy of its own, but acts in some bodies or is talked about. */
  TERRITORY,
  /** No longer there; its dates say when it was. */
  DISSOLVED
}
