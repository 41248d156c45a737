package entente.serve.sparql;

import entente.serve.http.Refusal;
import java.util.Iterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** Counts what an answer is made of, and refuses it when there is too much. */
final class CountedRows {
  private CountedRows() {}

  /** The same rows, refused when there are more than allowed. */
  static RowSet of(RowSet rows, long most) {
    Iterator<Binding> bindings = rows;
    return RowSetStream.create(rows.getResultVars(), of(bindings, most, "rows"));
  }

  /** The same things, refused when there are more than allowed. */
  static <T> Iterator<T> of(Iterator<T> things, long most, String word) {
    return new Iterator<>() {
      private long count;

      @Override
      public boolean hasNext() {
        return things.hasNext();
      }

      @Override
      public T next() {
        if (++count > most) {
          throw Refusal.of(422, "too-many-rows", "The answer has more than " + most + " " + word
              + ": ask for fewer (LIMIT and OFFSET), or export the store.");
        }
        return things.next();
      }
    };
  }
}
