package entente.serve.sparql;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDFS;

/**
 * Which functions a query may call: those of XPath, and some of Jena's. The rest is not there, among
 * it what sleeps, prints, calls others by name, loads classes or formats to any width.
 */
final class SafeFunctions {
  private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
  private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
  private static final String ARQ = "http://jena.apache.org/ARQ/function#";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  /** These take regular expressions without a deadline, or call by name. */
  private static final Set<String> NEVER = Set.of(XPATH + "matches", XPATH + "replace",
      XPATH + "apply", XPATH + "format-number", XPATH + "concat", XPATH + "collation-key");
  private static final Set<String> OF_JENA = Set.of(ARQ + "localname", ARQ + "namespace",
      ARQ + "now", ARQ + "strlen", ARQ + "substr", ARQ + "substring", ARQ + "min", ARQ + "max",
      ARQ + "sqrt", ARQ + "pi", ARQ + "e");
  private static final Set<String> PROPERTIES = Set.of("http://jena.apache.org/text#query",
      RDFS.member.getURI());

  private static final FunctionRegistry FUNCTIONS = functions();
  private static final PropertyFunctionRegistry PROPERTY_FUNCTIONS = propertyFunctions();

  private SafeFunctions() {}

  /** Lets queries that run in a context call no others. */
  static void only(Context context) {
    FunctionRegistry.set(context, FUNCTIONS);
    PropertyFunctionRegistry.set(context, PROPERTY_FUNCTIONS);
  }

  private static boolean isSafe(String iri) {
    return !NEVER.contains(iri) && (iri.startsWith(XPATH) || iri.startsWith(MATH)
        || iri.startsWith(XSD) || OF_JENA.contains(iri));
  }

  private static FunctionRegistry functions() {
    FunctionRegistry all = FunctionRegistry.get();
    FunctionRegistry safe = new FunctionRegistry() {
      /** Jena's own would load classes by name. */
      @Override
      public FunctionFactory getFunctionFactory(String iri) {
        return isRegistered(iri) ? super.getFunctionFactory(iri) : null;
      }

      @Override
      @SuppressWarnings("removal")
      public FunctionFactory get(String iri) {
        return getFunctionFactory(iri);
      }
    };
    for (Iterator<String> names = all.keys(); names.hasNext();) {
      String name = names.next();
      if (isSafe(name)) {
        safe.put(name, all.getFunctionFactory(name));
      }
    }
    return safe;
  }

  private static PropertyFunctionRegistry propertyFunctions() {
    TextQuery.init();
    PropertyFunctionRegistry all = PropertyFunctionRegistry.get();
    PropertyFunctionRegistry safe = new PropertyFunctionRegistry() {
      @Override
      public PropertyFunctionFactory get(String iri) {
        return isRegistered(iri) ? super.get(iri) : null;
      }

      @Override
      public boolean manages(String iri) {
        return isRegistered(iri);
      }
    };
    PROPERTIES.stream().filter(all::isRegistered).forEach(name -> safe.put(name, all.get(name)));
    return safe;
  }
}
