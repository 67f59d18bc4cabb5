package dev.arbiter.processor.scan.judge;

import static dev.arbiter.processor.scan.lex.Keywords.words;

import dev.arbiter.processor.scan.judge.Mention.Kind;
import dev.arbiter.processor.scan.lex.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides what a name in a column's place means, as PostgreSQL would in an upsert of the table. */
public final class NameResolver {

  static final String EXCLUDED = "excluded";

  private static final Set<String> SYSTEM_COLUMNS = words("cmax cmin ctid tableoid xmax xmin");

  private final Scope scope;

  public NameResolver(Scope scope) {
    this.scope = scope;
  }

  /**
   * The mention, or null for the excluded row as a whole, for system columns, and for keywords that
   * name nothing of the table.
   */
  public @Nullable Mention resolve(List<Token> parts) {
    Token last = parts.get(parts.size() - 1);
    List<Token> qualifier = parts.subList(0, parts.size() - 1);
    if (!parts.get(0).canNameColumn()) {
      boolean name = qualifier.isEmpty() ? scope.hasColumn(last.value()) : isTable(qualifier);
      return name ? mention(parts, Kind.KEYWORD, parts.get(0).value()) : null;
    }
    if (last.is("*")) {
      return isTable(qualifier) ? mention(qualifier, Kind.ROW, scope.table()) : null;
    }
    String name = last.value();
    if (isExcluded(qualifier)) {
      return column(parts, Kind.EXCLUDED, name);
    }
    if (qualifier.isEmpty() && !scope.hasColumn(name)) {
      if (name.equals(EXCLUDED)) {
        return null;
      }
      if (name.equals(scope.table())) {
        return mention(parts, Kind.ROW, name);
      }
    }
    if (qualifier.isEmpty() || isTable(qualifier)) {
      return column(parts, Kind.STORED, name);
    }
    String written = parts.stream().map(Token::value).collect(Collectors.joining("."));
    return mention(parts, Kind.UNKNOWN, written);
  }

  boolean isTable(List<Token> qualifier) {
    return switch (qualifier.size()) {
      case 1 -> qualifier.get(0).value().equals(scope.table());
      case 2 ->
          scope.isSchema(qualifier.get(0).value())
              && qualifier.get(1).value().equals(scope.table());
      default -> false;
    };
  }

  static boolean isExcluded(List<Token> qualifier) {
    return qualifier.size() == 1 && qualifier.get(0).value().equals(EXCLUDED);
  }

  private @Nullable Mention column(List<Token> parts, Kind kind, String name) {
    if (scope.hasColumn(name)) {
      return mention(parts, kind, name);
    }
    return SYSTEM_COLUMNS.contains(name) ? null : mention(parts, Kind.UNKNOWN, name);
  }

  private static Mention mention(List<Token> parts, Kind kind, String name) {
    return new Mention(kind, name, parts.get(0).start(), parts.get(parts.size() - 1).end());
  }
}
