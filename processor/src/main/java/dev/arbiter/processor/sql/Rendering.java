package dev.arbiter.processor.sql;

import java.util.function.UnaryOperator;

/**
 * How the mentions in a {@link Fragment} are written. The texts are placed as they are: they must
 * be operands in themselves, with parentheses where it takes them.
 *
 * @param stored text for a column of the stored row, by its name
 * @param excluded text for a column of the excluded row, by its name
 * @param parameter text for a method parameter, by its name
 * @param forJdbc whether question marks in operators are doubled, as JDBC wants it
 */
public record Rendering(
    UnaryOperator<String> stored,
    UnaryOperator<String> excluded,
    UnaryOperator<String> parameter,
    boolean forJdbc) {

  /** Stored columns by their bare names: for index definitions and conflict targets. */
  public static Rendering unqualified() {
    return new Rendering(
        Identifiers::quote,
        name -> "excluded." + Identifiers.quote(name),
        name -> ":" + name,
        false);
  }

  /** Stored columns qualified by the alias, which is written as given. */
  public static Rendering stored(String alias) {
    return unqualified().withStored(name -> alias + "." + Identifiers.quote(name));
  }

  public Rendering withStored(UnaryOperator<String> text) {
    return new Rendering(text, excluded, parameter, forJdbc);
  }

  public Rendering withExcluded(UnaryOperator<String> text) {
    return new Rendering(stored, text, parameter, forJdbc);
  }

  public Rendering withParameters(UnaryOperator<String> text) {
    return new Rendering(stored, excluded, text, forJdbc);
  }

  /** The same for a statement that goes through JDBC. */
  public Rendering jdbc() {
    return new Rendering(stored, excluded, parameter, true);
  }

  String of(Mention mention, String written) {
    return switch (mention.kind()) {
      case STORED -> stored.apply(mention.name());
      case EXCLUDED -> excluded.apply(mention.name());
      case PARAMETER -> parameter.apply(mention.name());
      case UNKNOWN -> written;
    };
  }
}
