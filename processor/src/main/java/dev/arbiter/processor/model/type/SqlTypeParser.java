package dev.arbiter.processor.model.type;

import static dev.arbiter.processor.model.type.SqlType.Family.OTHER;

import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Lexer;
import dev.arbiter.processor.scan.lex.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the declared type of a column apart. Any text makes a type; what is not understood counts
 * as a modifier, so that nothing is concluded from it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">Data Types</a>
 */
public final class SqlTypeParser {

  /** One character or bit, unless a length is written. */
  private static final Set<String> SINGLE =
      Set.of("char", "character", "nchar", "national char", "national character", "bit");

  /** Interval's fields belong to its name, as the grammar has them. */
  private static final String INTERVAL = "interval ";

  /** The most binary digits that {@code float(n)} may have to be a real. */
  private static final int DIGITS_OF_REAL = 24;

  private final String text;
  private final LexedSql sql;
  private final int collate;
  private final @Nullable String collation;
  private final String uncollated;

  private SqlTypeParser(String text) {
    this.text = text;
    this.sql = Lexer.lex(text);
    this.collate = find("collate");
    this.collation = collate < 0 ? null : text.substring(sql.token(collate).end()).strip();
    this.uncollated =
        collate < 0 ? text : text.substring(0, sql.token(collate).start()).stripTrailing();
  }

  /** The type that the text declares. */
  public static SqlType parse(String text) {
    return new SqlTypeParser(text).parse();
  }

  private SqlType parse() {
    int end = collate < 0 ? sql.size() : collate;
    int bounds = bounds(end);
    return bounds < end && bounds > 0 ? array(bounds) : simple(end);
  }

  /** The index of a word outside all brackets; -1 if it is not there. */
  private int find(String word) {
    for (int i = 0; i < sql.size(); i = sql.skip(i)) {
      if (sql.token(i).isWord(word)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the bounds of an array begin, {@code [3][]} or {@code ARRAY[3]}. */
  private int bounds(int end) {
    int from = end;
    while (from > 0 && sql.token(from - 1).is("]") && sql.partner(from - 1) >= 0) {
      from = sql.partner(from - 1);
    }
    return from > 0 && sql.token(from - 1).isWord("array") ? from - 1 : from;
  }

  /** PostgreSQL keeps neither the number of dimensions nor their bounds. */
  private SqlType array(int bounds) {
    SqlType element = parse(text.substring(0, sql.token(bounds).start()).strip());
    return new SqlType(
        text,
        uncollated,
        SqlType.Family.ARRAY,
        element.schema(),
        element.name() + "[]",
        element.modifiers(),
        element,
        collation);
  }

  private SqlType simple(int end) {
    List<String> words = new ArrayList<>();
    List<String> modifiers = new ArrayList<>();
    boolean qualified = false;
    for (int i = 0; i < end; i = sql.skip(i)) {
      Token token = sql.token(i);
      if (token.is("(")) {
        modifiers.addAll(modifiers(i));
      } else if (token.is(".")) {
        qualified = true;
      } else if (token.isName()) {
        words.add(token.value());
      } else {
        modifiers.add(token.text());
      }
    }
    String schema = qualified && words.size() > 1 ? words.remove(0) : null;
    boolean grammar = schema == null && !quoted(end);
    return named(schema, String.join(" ", words), modifiers, grammar);
  }

  private boolean quoted(int end) {
    return sql.tokens().subList(0, end).stream()
        .anyMatch(it -> it.kind() == Token.Kind.QUOTED_IDENTIFIER);
  }

  private List<String> modifiers(int bracket) {
    List<String> modifiers = new ArrayList<>();
    int start = sql.token(bracket).end();
    for (int i = bracket + 1; i < sql.skip(bracket) - 1; i = sql.skip(i)) {
      if (sql.token(i).is(",")) {
        modifiers.add(text.substring(start, sql.token(i).start()).strip());
        start = sql.token(i).end();
      }
    }
    int end = sql.partner(bracket) < 0 ? text.length() : sql.token(sql.partner(bracket)).start();
    modifiers.add(text.substring(start, end).strip());
    return modifiers;
  }

  /**
   * @param grammar whether it may be words of the grammar: {@code "char"} in quotes is a type of
   *     its own
   */
  private SqlType named(
      @Nullable String schema, String spelt, List<String> modifiers, boolean grammar) {
    boolean own = schema == null || schema.equals("pg_catalog");
    String name = own ? SqlTypeNames.OF_CATALOG.getOrDefault(spelt, spelt) : spelt;
    if (grammar) {
      name = ofGrammar(name, modifiers);
    }
    SqlType.Family family = own ? SqlTypeNames.FAMILIES.getOrDefault(name, OTHER) : OTHER;
    return new SqlType(
        text, uncollated, family, own ? null : schema, name, modifiers, null, collation);
  }

  /** The usual name; changes the modifiers to those that it takes. */
  private static String ofGrammar(String spelt, List<String> modifiers) {
    if (spelt.startsWith(INTERVAL)) {
      modifiers.add(0, spelt.substring(INTERVAL.length()));
      return INTERVAL.strip();
    }
    if (SINGLE.contains(spelt) && modifiers.isEmpty()) {
      modifiers.add("1");
    }
    if (spelt.equals("float") && !modifiers.isEmpty()) {
      return isReal(modifiers.remove(0)) ? "real" : "double precision";
    }
    return SqlTypeNames.OF_GRAMMAR.getOrDefault(spelt, spelt);
  }

  private static boolean isReal(String digits) {
    return digits.matches("\\d{1,2}") && Integer.parseInt(digits) <= DIGITS_OF_REAL;
  }
}
