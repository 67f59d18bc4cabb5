package dev.arbiter.processor.scan.judge;

import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.scan.parse.MomentCall;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How the mentions in a {@link Fragment} are written. The texts are placed as they are: they must
 * be operands in themselves, with parentheses where it takes them.
 *
 * @param stored text for a column of the stored row, by its name
 * @param row text for the stored row as a whole, by its table's name
 * @param excluded text for a column of the excluded row, by its name
 * @param parameter text for a mention of a method parameter
 * @param moment text for a call that gives a value of the moment
 * @param forJdbc whether question marks in operators are doubled, as JDBC wants it
 */
public record Rendering(
    UnaryOperator<String> stored,
    UnaryOperator<String> row,
    UnaryOperator<String> excluded,
    Function<Mention, String> parameter,
    Function<MomentCall, String> moment,
    boolean forJdbc) {

  /** Stored columns by their bare names: for index definitions and conflict targets. */
  public static Rendering unqualified() {
    return new Rendering(
        Identifiers::quote,
        Identifiers::quote,
        name -> "excluded." + Identifiers.quote(name),
        it -> ":" + it.name(),
        MomentCall::sql,
        false);
  }

  /** Stored columns qualified by the alias, which is written as given. */
  public static Rendering stored(String alias) {
    return unqualified().withStored(name -> alias + "." + Identifiers.quote(name)).withRow(alias);
  }

  public Rendering withStored(UnaryOperator<String> text) {
    return new Rendering(text, row, excluded, parameter, moment, forJdbc);
  }

  /** The row by an alias, which is written as given. */
  public Rendering withRow(String alias) {
    return new Rendering(stored, name -> alias, excluded, parameter, moment, forJdbc);
  }

  public Rendering withExcluded(UnaryOperator<String> text) {
    return new Rendering(stored, row, text, parameter, moment, forJdbc);
  }

  public Rendering withParameters(Function<Mention, String> text) {
    return new Rendering(stored, row, excluded, text, moment, forJdbc);
  }

  public Rendering withMoments(Function<MomentCall, String> text) {
    return new Rendering(stored, row, excluded, parameter, text, forJdbc);
  }

  /** A rendering for a statement that goes through JDBC. */
  public Rendering jdbc() {
    return new Rendering(stored, row, excluded, parameter, moment, true);
  }

  String of(Mention mention, String written) {
    return switch (mention.kind()) {
      case STORED -> stored.apply(mention.name());
      case ROW -> row.apply(mention.name());
      case EXCLUDED -> excluded.apply(mention.name());
      case PARAMETER -> parameter.apply(mention);
      case UNKNOWN, KEYWORD -> written;
    };
  }
}
