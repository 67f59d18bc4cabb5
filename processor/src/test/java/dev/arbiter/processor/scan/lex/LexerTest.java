package dev.arbiter.processor.scan.lex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.processor.scan.lex.LexicalProblem.Kind;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexerTest {

  private static String texts(String sql) {
    return Lexer.lex(sql).tokens().stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private static Token only(String sql) {
    LexedSql lexed = Lexer.lex(sql);
    assertThat(lexed.tokens()).hasSize(1);
    assertThat(lexed.problems()).isEmpty();
    return lexed.token(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\f',
      textBlock =
          """
          a+b                 → a + b
          a=-1                → a = - 1
          a@-1                → a @- 1
          a<>-b               → a <> - b
          a->>'k'             → a ->> 'k'
          a?|b                → a ?| b
          a+++b               → a + + + b
          a!=-b               → a !=- b
          a=--c               → a =
          a*/*c*/b            → a * b
          a/**/b              → a b
          /*a/*b*/c*/d        → d
          a::int              → a :: int
          a:=b                → a := b
          a=>b                → a => b
          a>=b                → a >= b
          a=>=b               → a =>= b
          1..10               → 1 .. 10
          1.5e10+.5           → 1.5e10 + .5
          1.e-3               → 1.e-3
          0x1F_f+0b1_0+0o17   → 0x1F_f + 0b1_0 + 0o17
          1_000               → 1_000
          $1+$23              → $1 + $23
          x:=:y               → x := :y
          x::y:z              → x :: y :z
          a[1:n]              → a [ 1 : n ]
          a[:n]               → a [ :n ]
          a[1+:n]             → a [ 1 + :n ]
          a[(1):n]            → a [ ( 1 ) : n ]
          a[f(x,:n):m]        → a [ f ( x , :n ) : m ]
          a$b$c               → a$b$c
          e 'x'               → e 'x'
          t.*                 → t . *
          a.b."c"[1]          → a . b . "c" [ 1 ]
          """)
  void splits(String sql, String tokens) {
    assertThat(texts(sql)).isEqualTo(tokens);
    assertThat(Lexer.lex(sql).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\f',
      textBlock =
          """
          'it''s'                    → it's
          'a\\b'                     → a\\b
          E'a\\'b\\\\c'              → a'b\\c
          e'\\x41\\101\\u0042\\U00000043' → AABC
          N'x'                       → x
          U&'d\\0061t\\+000061'      → data
          U&'d!0061t!!' UESCAPE '!'  → dat!
          $$it's$$                   → it's
          $tag$ $$ $x$ $tag$         →
          $ä1$x$ä1$                  → x
          B'101'                     → 101
          X'1f'                      → 1f
          Name                       → name
          "Name"                     → Name
          "a""b"                     → a"b
          U&"d\\0061t"               → dat
          u&"d!0061t" uescape '!'    → dat
          :name                      → name
          :größe                     → größe
          """)
  void decodes(String sql, String value) {
    assertThat(only(sql).value().strip()).isIn(value == null ? "$$ $x$" : value);
  }

  @Test
  void stringsGoOnInTheNextLine() {
    assertThat(only("'a'\n  'b'").value()).isEqualTo("ab");
    assertThat(only("'a' -- c\n\t'b'\r'c'").value()).isEqualTo("abc");
    assertThat(only("E'\\''\n'\\n'").value()).isEqualTo("'\n");
    assertThat(texts("'a' 'b'")).isEqualTo("'a' 'b'");
    assertThat(texts("'a' /* \n */ 'b'")).isEqualTo("'a' 'b'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\f',
      textBlock =
          """
          a 'b            → UNTERMINATED_STRING       → 2
          E'a\\'          → UNTERMINATED_STRING       → 0
          a "b            → UNTERMINATED_IDENTIFIER   → 2
          x = $q$ a $q    → UNTERMINATED_DOLLAR_QUOTE → 4
          a /* b /* c */  → UNTERMINATED_COMMENT      → 2
          a ""            → EMPTY_IDENTIFIER          → 2
          U&'a' UESCAPE x → BAD_ESCAPE                → 6
          x = 12ab        → TRAILING_JUNK             → 4
          0x              → TRAILING_JUNK             → 0
          1_              → TRAILING_JUNK             → 0
          $1a             → TRAILING_JUNK             → 0
          lower(trim(a)   → UNBALANCED_PARENTHESIS    → 5
          lower(a))       → UNBALANCED_PARENTHESIS    → 8
          a[1             → UNBALANCED_BRACKET        → 1
          f(a[1)          → UNBALANCED_PARENTHESIS    → 5
          a \\ b          → STRAY_CHARACTER           → 2
          a {b}           → STRAY_CHARACTER           → 2
          $a              → STRAY_CHARACTER           → 0
          """)
  void reportsWhatIsNoSql(String sql, Kind kind, int offset) {
    LexicalProblem first = Lexer.lex(sql).problems().get(0);

    assertThat(first.kind()).isEqualTo(kind);
    assertThat(first.offset()).isEqualTo(offset);
    assertThat(first.message()).isNotBlank();
  }

  @Test
  void reportsNul() {
    assertThat(Lexer.lex("a\0").problems())
        .containsExactly(new LexicalProblem(Kind.NUL, 1, "SQL cannot hold a NUL character"));
  }

  @Test
  void namesWhatIsUnbalanced() {
    assertThat(Lexer.lex("lower(a").problems())
        .extracting(LexicalProblem::message)
        .containsExactly("\"(\" is never closed");
    assertThat(Lexer.lex("a]").problems())
        .extracting(LexicalProblem::message)
        .containsExactly("\"]\" closes nothing");
  }

  @Test
  void everyTokenIsWhereItSaysItIs() {
    String sql = "a  +E'x' /* c */ (\"b\"::int[1:2])";

    assertThat(Lexer.lex(sql).tokens())
        .allSatisfy(it -> assertThat(sql.substring(it.start(), it.end())).isEqualTo(it.text()));
  }
}
