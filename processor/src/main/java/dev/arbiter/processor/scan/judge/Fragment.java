package dev.arbiter.processor.scan.judge;

import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Lexer;
import dev.arbiter.processor.scan.lex.LexicalProblem;
import dev.arbiter.processor.scan.lex.Operands;
import dev.arbiter.processor.scan.lex.Token;
import dev.arbiter.processor.scan.parse.ExpressionParser;
import dev.arbiter.processor.scan.parse.SqlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An SQL expression of the user's, read against the table it belongs to. Any text makes a fragment;
 * whether PostgreSQL would take it is for {@link #problems()} to say as far as lexical rules go,
 * and for PostgreSQL itself beyond them.
 */
public final class Fragment {

  private final LexedSql lexed;
  private final Scope scope;
  private final SqlNode root;
  private final Findings findings;
  private final Set<String> columns;

  private Fragment(String sql, Scope scope) {
    this.scope = scope;
    lexed = Lexer.lex(sql);
    root = ExpressionParser.parse(lexed);
    findings = NodeWalk.findings(lexed, root, scope);
    columns = Collections.unmodifiableSet(names(Mention.Kind.STORED));
  }

  public static Fragment of(String sql, Scope scope) {
    return new Fragment(sql, scope);
  }

  /** The text as the user wrote it. */
  public String sql() {
    return lexed.sql();
  }

  /** What makes the text no SQL at all; empty for nearly every fragment. */
  public List<LexicalProblem> problems() {
    return lexed.problems();
  }

  /** Whether there is nothing but white space and comments. */
  public boolean isBlank() {
    return lexed.tokens().isEmpty() && lexed.problems().isEmpty();
  }

  /** Every place that stands for a column or parameter, in text order. */
  public List<Mention> mentions() {
    return List.copyOf(findings.mentions);
  }

  /** What is written at the mention, qualifiers and quotes included. */
  public String textOf(Mention mention) {
    return sql().substring(mention.start(), mention.end());
  }

  /** The stored columns mentioned, each once, in order of appearance. */
  public Set<String> columns() {
    return columns;
  }

  /** The columns of the excluded row mentioned, each once, in order of appearance. */
  public Set<String> excluded() {
    return names(Mention.Kind.EXCLUDED);
  }

  /** The names of the method parameters used, each once, in order of appearance. */
  public Set<String> parameters() {
    return names(Mention.Kind.PARAMETER);
  }

  /** Every name in the text as PostgreSQL reads it, keywords included: what an alias must avoid. */
  public Set<String> identifiers() {
    return lexed.tokens().stream()
        .filter(Token::isName)
        .map(Token::value)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public boolean hasSubquery() {
    return findings.subquery;
  }

  public boolean hasComment() {
    return lexed.hasComment();
  }

  public boolean hasSemicolon() {
    return lexed.tokens().stream().anyMatch(it -> it.is(";"));
  }

  /** Whether it is several expressions, as a comma outside all brackets says. */
  public boolean hasTopLevelComma() {
    return IntStream.iterate(0, it -> it < lexed.size(), lexed::skip)
        .anyMatch(it -> lexed.token(it).is(","));
  }

  /** The parts between the commas outside all brackets, without the white space around them. */
  public List<Fragment> splitTopLevel() {
    List<Fragment> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lexed.size(); i = lexed.skip(i)) {
      if (lexed.token(i).is(",")) {
        parts.add(part(start, lexed.token(i).start()));
        start = lexed.token(i).end();
      }
    }
    parts.add(part(start, sql().length()));
    return parts;
  }

  /** Whether it holds {@code $1}. */
  public boolean hasPositionalParameter() {
    return lexed.tokens().stream().anyMatch(it -> it.kind() == Token.Kind.POSITIONAL);
  }

  /** Whether it holds a question mark that is no operator: JDBC's placeholder. */
  public boolean hasQuestionMarkPlaceholder() {
    return Operands.hasPlaceholder(lexed.tokens());
  }

  /**
   * The functions called that may be PostgreSQL's own, folded: without a schema, or in {@code
   * pg_catalog}. Keywords that work like functions, such as {@code current_user} and {@code
   * coalesce}, are among them.
   */
  public Set<String> builtInFunctionsCalled() {
    return Collections.unmodifiableSet(findings.builtInFunctions);
  }

  /** Whether it needs several rows: an aggregate outside subqueries, OVER, FILTER, WITHIN GROUP. */
  public boolean hasAggregateOrWindow() {
    return findings.aggregateOrWindow;
  }

  /**
   * Whether it gives a value of the moment, such as {@code now()}: neither a constant nor anything
   * that depends on a row, a parameter or a query.
   */
  public boolean isOfTheMoment() {
    return Moment.gives(root);
  }

  /** What it makes directly of columns. */
  public List<ColumnUse> columnUses() {
    return ColumnUse.in(root, lexed, scope);
  }

  /** Whether DEFAULT takes it without parentheses: a constant, or a call without arguments. */
  public boolean isSimple() {
    return root instanceof SqlNode.Literal it
        ? it.type() != SqlNode.Literal.Type.TYPED && it.type() != SqlNode.Literal.Type.OTHER
        : root instanceof SqlNode.Call call && call.arguments().isEmpty() && !call.windowed();
  }

  /** Whether something in it would read {@code ?::text[1]} otherwise than {@code (?::text)[1]}. */
  public boolean needsOperandsInParentheses() {
    return lexed.tokens().stream().anyMatch(it -> it.is("[") || it.isWord("passing"));
  }

  /** The same text for all that differ in nothing but case, white space and needless quotes. */
  public String normalised() {
    return lexed.tokens().stream()
        .map(it -> it.canNameColumn() ? Identifiers.quote(it.value()) : it.value())
        .collect(Collectors.joining(" "));
  }

  /** Whether it can stand beside AND as it is: what OR joins, or is not understood, cannot. */
  public boolean isOperandOfAnd() {
    return !(root instanceof SqlNode.Opaque)
        && !(root instanceof SqlNode.Operation it && it.operator().equals("OR"));
  }

  /** Whether it is {@code :name} and nothing else. */
  public boolean isParameter() {
    return root instanceof SqlNode.Parameter;
  }

  /**
   * The name of its type, where nothing but PostgreSQL's own words decide it: {@code unknown} for a
   * bare string or NULL, which takes the type of what it meets.
   */
  public Optional<String> certainType() {
    return CertainType.of(root);
  }

  /** The text with every mention replaced, and everything else as the user wrote it. */
  public String render(Rendering rendering) {
    return rendered(rendering).text();
  }

  /** The rendered text, with the places that its characters come from. */
  public Rendered rendered(Rendering rendering) {
    return Renderer.render(this, rendering);
  }

  public LexedSql lexed() {
    return lexed;
  }

  public SqlNode root() {
    return root;
  }

  public Scope scope() {
    return scope;
  }

  private Fragment part(int start, int end) {
    return of(sql().substring(start, end).strip(), scope);
  }

  private Set<String> names(Mention.Kind kind) {
    return findings.mentions.stream()
        .filter(it -> it.kind() == kind)
        .map(Mention::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fragment it && sql().equals(it.sql()) && scope.equals(it.scope);
  }

  @Override
  public int hashCode() {
    return sql().hashCode();
  }

  @Override
  public String toString() {
    return sql();
  }
}
