package dev.arbiter.processor.verify;

import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.scan.lex.Token;
import dev.arbiter.processor.scan.lex.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The schemas that stand for the declared ones: a table {@code app.accounts} is created, and meant,
 * in a schema of the transaction's own, while {@code app.slug(text)} stays what it is.
 */
final class ScratchNames {

  private final String schema;
  private final Map<String, String> schemas = new LinkedHashMap<>();
  private final List<Table> tables;

  /**
   * @param schema for tables without a declared schema; the others' names begin with it
   */
  ScratchNames(String schema, List<Table> tables) {
    this.schema = schema;
    this.tables = List.copyOf(tables);
    for (Table table : tables) {
      if (table.schema() != null) {
        schemas.computeIfAbsent(table.schema(), it -> schema + "_" + schemas.size());
      }
    }
  }

  /** The schemas to be created besides the one for tables without a schema. */
  List<String> schemas() {
    return List.copyOf(schemas.values());
  }

  MappedSql in(MappedSql sql) {
    if (schemas.isEmpty()) {
      return sql;
    }
    List<MappedSql.Edit> edits = new ArrayList<>();
    List<Token> tokens = Tokens.of(sql.text());
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token name = tokens.get(i);
      boolean first = i == 0 || !tokens.get(i - 1).is(".");
      if (first && tokens.get(i + 1).is(".") && isTable(name, tokens.get(i + 2))) {
        String scratch = Objects.requireNonNull(schemas.get(name.value()));
        edits.add(new MappedSql.Edit(name.start(), name.end(), scratch));
      }
    }
    return sql.edited(edits);
  }

  String in(String sql) {
    return in(MappedSql.of(sql)).text();
  }

  private boolean isTable(Token schemaName, Token tableName) {
    return schemaName.isName()
        && tableName.isName()
        && tables.stream()
            .anyMatch(
                it ->
                    schemaName.value().equals(it.schema()) && tableName.value().equals(it.name()));
  }

  /** A message of the server's, with the names as they are declared. */
  String declared(String message) {
    String text = message;
    for (Map.Entry<String, String> it : schemas.entrySet()) {
      text = text.replace(it.getValue(), Identifiers.quote(it.getKey()));
    }
    return text.replace(schema + ".", "");
  }
}
