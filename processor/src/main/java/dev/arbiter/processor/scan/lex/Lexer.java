package dev.arbiter.processor.scan.lex;

import static dev.arbiter.processor.scan.lex.LexicalProblem.Kind.NUL;
import static dev.arbiter.processor.scan.lex.LexicalProblem.Kind.STRAY_CHARACTER;

import dev.arbiter.processor.scan.lex.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text into tokens as PostgreSQL does with {@code standard_conforming_strings} on, plus
 * {@code :name} for a method parameter. Takes any text, in linear time; what is wrong with it is
 * among the result's problems.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Section 4.1</a>
 */
public final class Lexer {

  private final SourceText source;
  private final QuotedLexer quoted;
  private final NumberLexer numbers;
  private final OperatorLexer operators;
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Character> brackets = new ArrayDeque<>();

  private Lexer(String sql) {
    source = new SourceText(sql);
    quoted = new QuotedLexer(source);
    numbers = new NumberLexer(source);
    operators = new OperatorLexer(source);
  }

  public static LexedSql lex(String sql) {
    Lexer lexer = new Lexer(sql);
    int at = lexer.source.skipSpace(0);
    while (at < sql.length()) {
      Token token = lexer.token(at);
      lexer.add(token);
      at = lexer.source.skipSpace(token.end());
    }
    Brackets brackets = Brackets.match(lexer.tokens);
    List<LexicalProblem> problems = new ArrayList<>(lexer.source.problems());
    if (problems.isEmpty()) {
      problems.addAll(brackets.problems());
    }
    return new LexedSql(
        sql, lexer.tokens, brackets.partners(), problems, lexer.source.hasComment());
  }

  private void add(Token token) {
    tokens.add(token);
    if (token.is("(") || token.is("[")) {
      brackets.push(token.text().charAt(0));
    } else if ((token.is(")") || token.is("]")) && !brackets.isEmpty()) {
      brackets.pop();
    }
  }

  private Token token(int at) {
    Token string = quoted.token(at);
    if (string != null) {
      return string;
    }
    char c = source.at(at);
    if (Characters.isNameStart(c)) {
      return name(at);
    }
    if (Characters.isDigit(c) || (c == '.' && Characters.isDigit(source.at(at + 1)))) {
      return numbers.number(at);
    }
    if (c == '$' && Characters.isDigit(source.at(at + 1))) {
      return numbers.positional(at);
    }
    if (c == ':') {
      return colon(at);
    }
    if (c == '.' && source.at(at + 1) == '.') {
      return source.token(Kind.PUNCTUATION, at, at + 2);
    }
    if ("()[],;.".indexOf(c) >= 0) {
      return source.token(Kind.PUNCTUATION, at, at + 1);
    }
    return Characters.isOperator(c) ? operators.token(at) : stray(at, c);
  }

  private Token name(int at) {
    int end = source.skip(at, Characters::isNamePart);
    String text = source.text(at, end);
    return new Token(Kind.IDENTIFIER, text, Identifiers.fold(text), at, end);
  }

  private Token colon(int at) {
    char next = source.at(at + 1);
    if (next == ':' || next == '=') {
      return source.token(Kind.PUNCTUATION, at, at + 2);
    }
    if (!Characters.isParameterStart(next) || isSeparator(tokens.isEmpty() ? null : last())) {
      return source.token(Kind.PUNCTUATION, at, at + 1);
    }
    int end = source.skip(at + 1, Characters::isParameterPart);
    return new Token(Kind.PARAMETER, source.text(at, end), source.text(at + 1, end), at, end);
  }

  /**
   * Whether a colon behind that token separates: the bounds of an array slice, {@code a[1:n]}, or a
   * key and its value, {@code JSON_OBJECT('k':v)}. No parameter can follow either.
   */
  private boolean isSeparator(@Nullable Token before) {
    if (before == null) {
      return false;
    }
    boolean inSubscript = !brackets.isEmpty() && brackets.peek() == '[';
    return inSubscript
        ? Operands.ends(before)
        : before.kind() == Kind.STRING || before.kind() == Kind.NUMBER;
  }

  private Token last() {
    return tokens.get(tokens.size() - 1);
  }

  private Token stray(int at, char c) {
    if (c == 0) {
      source.report(NUL, at, "SQL cannot hold a NUL character");
    } else {
      source.report(STRAY_CHARACTER, at, "stray \"" + c + "\"");
    }
    return source.token(Kind.STRAY, at, at + 1);
  }
}
