package entente.read.input;

/** The formats of records that people code by hand. */
public enum RecordFormat implements Format {
  /** All kinds of records in one file, with a heading. */
  YAML,
  /** One kind of record, a table. */
  CSV
}
