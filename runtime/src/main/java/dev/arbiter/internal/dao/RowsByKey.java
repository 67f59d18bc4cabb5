package dev.arbiter.internal.dao;

import dev.arbiter.internal.batch.statement.ArrayStatement;
import dev.arbiter.internal.batch.statement.Batch;
import dev.arbiter.internal.batch.statement.BatchKey;
import dev.arbiter.internal.batch.statement.BatchUpsert;
import dev.arbiter.internal.batch.statement.Staging;
import dev.arbiter.internal.sql.ByKeyText;
import dev.arbiter.internal.sql.KeyText;
import dev.arbiter.internal.sql.ManyByKeyText;
import dev.arbiter.internal.sql.ManyByKeyText.From;
import dev.arbiter.internal.sql.RowColumn;
import dev.arbiter.internal.sql.RowsText;
import dev.arbiter.internal.sql.StageText;
import dev.arbiter.internal.statement.RowBinder;
import dev.arbiter.internal.statement.RowStatement;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Composes the statements by which rows are written in the order of a key. */
final class RowsByKey<R> {

  private final TableRows<R, ?> rows;
  private final @Nullable IndexDefinition index;
  private final KeyText key;
  private final @Nullable Consumer<R> check;
  private final @Nullable RowKind<R> lacking;
  private final StatementSet statements = new StatementSet();
  private final List<Staging<R>> staging = new ArrayList<>();

  /**
   * @param index null if any may be in a row's way
   * @param check throws for a row without a key; null if the server never has a key for it
   */
  RowsByKey(
      TableRows<R, ?> rows,
      @Nullable IndexDefinition index,
      KeyText key,
      @Nullable Consumer<R> check) {
    this.rows = rows;
    this.index = index;
    this.key = key;
    this.check = check;
    this.lacking = check == null ? rows.lacking() : null;
  }

  StatementSet statements() {
    return statements;
  }

  List<Staging<R>> staging() {
    return List.copyOf(staging);
  }

  /** A statement that takes one row. */
  RowStatement<R> statement(String method, Function<ByKeyText, String> text, RowBinder<R> binder) {
    RowStatement<R> statement = RowStatement.of(insert(method, text.apply(one(key))), binder);
    if (lacking != null) {
      statement =
          statement.onlyIf(
              Objects.requireNonNull(rows.suppliesIdentity()),
              insert(method, text.apply(one(key.withoutIdentity()))));
    }
    return check == null ? statement : statement.checked(check);
  }

  private static ByKeyText one(KeyText key) {
    return new ByKeyText(key);
  }

  private StatementDefinition insert(String method, String text) {
    return statements.add(rows.statements().insert(method, index, text));
  }

  /**
   * What a method does with many rows.
   *
   * @param text the statement that writes them
   * @param upserts whether it sets columns of rows that are there
   * @param keys how rows of one key are told; null where a key may come twice
   * @param finds whether what is stored by the keys of rows is looked for
   */
  record Method<R>(
      String name,
      BiFunction<ManyByKeyText, From, String> text,
      boolean upserts,
      @Nullable RowKeys<R> keys,
      boolean finds) {}

  /** Takes many rows at once. */
  Batch<R> batch(Method<R> method, RowStatement<R> each) {
    BatchUpsert<R> all = upsert(method, rows.own(), key);
    if (lacking == null) {
      return Batch.of(each, all);
    }
    KeyText without = key.withoutIdentity();
    BatchUpsert<R> other = upsert(method, lacking, without);
    ArrayStatement<R> order =
        lacking.mixed(
            statements.add(rows.statements().select(method.name(), null, many(without).order())));
    return Batch.of(each, Objects.requireNonNull(rows.suppliesIdentity()), all, other, order);
  }

  private ManyByKeyText many(KeyText text) {
    return new ManyByKeyText(text, new StageText(rows.stage(), new RowsText(text.row())));
  }

  private BatchUpsert<R> upsert(Method<R> method, RowKind<R> kind, KeyText text) {
    ManyByKeyText many = many(text);
    String name = method.name();
    List<RowColumn> kept = method.upserts() ? text.kept(text.row().inserted()) : List.of();
    ArrayStatement<R> alike = kind.alike(insert(name, method.text().apply(many, From.ALIKE)), kept);
    ArrayStatement<R> mixed =
        kind.marks() == null
            ? null
            : kind.mixed(insert(name, method.text().apply(many, From.MIXED)));
    BatchKey<R> batchKey = batchKey(method, kind, many);
    ArrayStatement<R> lookup =
        method.finds() ? kind.mixed(select(name, index, many.lookup())) : null;
    Staging<R> staged =
        Objects.requireNonNull(kind.stage())
            .of(
                name,
                method.keys() == null ? null : many.stagedRounds(),
                rows.statements().insert(name, index, method.text().apply(many, From.STAGE)),
                method.finds() ? many.stagedLookup() : null);
    staging.add(staged);
    return new BatchUpsert<>(kind.marks(), alike, mixed, batchKey, lookup, staged, it -> {});
  }

  private BatchKey<R> batchKey(Method<R> method, RowKind<R> kind, ManyByKeyText many) {
    RowKeys<R> keys = method.keys();
    if (keys == null) {
      return BatchKey.ofInserts();
    }
    return keys.with(keys.asks() ? kind.mixed(select(method.name(), null, many.rounds())) : null);
  }

  private StatementDefinition select(
      String method, @Nullable IndexDefinition arbiter, String text) {
    return statements.add(rows.statements().select(method, arbiter, text));
  }
}
