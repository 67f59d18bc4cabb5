package dev.arbiter.processor.generate.definition;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Index;
import dev.arbiter.processor.model.IndexOptions;
import dev.arbiter.processor.model.Nulls;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.scan.judge.Rendering;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.table.ConflictTarget;
import dev.arbiter.processor.sql.table.IndexDdl;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an index as data for the runtime. */
public final class IndexCode {

  private final Table table;

  public IndexCode(Table table) {
    this.table = table;
  }

  /** {@code IndexDefinition.uniqueIndex("accounts_email_idx", "accounts", "LOWER(email)")}. */
  public CodeBlock of(UniqueKey key) {
    ConflictTarget target = new ConflictTarget(table, key);
    String factory =
        switch (key.kind()) {
          case PRIMARY_KEY -> "primaryKey";
          case CONSTRAINT -> "uniqueConstraint";
          case INDEX -> "uniqueIndex";
        };
    CodeBlock.Builder code = index(factory, key.name(), target.parts());
    if (key.nulls() == Nulls.NOT_DISTINCT) {
      code.add(".withNullsNotDistinct()");
    }
    besides(code, target.predicate(), key.options());
    switch (key.deferral()) {
      case DEFERRABLE -> code.add(".deferrable()");
      case INITIALLY_DEFERRED -> code.add(".initiallyDeferred()");
      case NONE -> code.add(key.target() ? "" : ".withoutTarget()");
    }
    return code.build();
  }

  /** {@code IndexDefinition.index("accounts_name_idx", "accounts", "name")}. */
  public CodeBlock of(Index index) {
    CodeBlock.Builder code = index("index", index.name(), new IndexDdl(table, index).parts());
    String where =
        index.where() == null ? null : index.where().tree().render(Rendering.unqualified());
    besides(code, where, index.options());
    return code.build();
  }

  private CodeBlock.Builder index(String factory, String name, List<String> parts) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.$L(\n$>$>", Types.INDEX, factory)
            .add("$S, $S", Identifiers.quote(name), TableNames.of(table));
    parts.forEach(part -> code.add(",$W$S", part));
    return code.add(")$<$<");
  }

  private static void besides(
      CodeBlock.Builder code, @Nullable String predicate, IndexOptions options) {
    if (!options.isBtree()) {
      code.add("$Z.using($S)", Identifiers.quote(options.method()));
    }
    if (!options.include().isEmpty()) {
      List<CodeBlock> columns =
          options.include().stream().map(it -> CodeBlock.of("$S", Identifiers.quote(it))).toList();
      code.add("$Z.include($L)", CodeBlock.join(columns, ",$W"));
    }
    if (options.with() != null) {
      code.add("$Z.with($S)", options.with());
    }
    if (predicate != null) {
      code.add("$Z.where($S)", predicate);
    }
  }
}
