package dev.arbiter.processor.generate.compose;

import dev.arbiter.internal.sql.ByKeyText;
import dev.arbiter.internal.sql.InsertText;
import dev.arbiter.internal.sql.KeyParameters;
import dev.arbiter.internal.sql.KeyText;
import dev.arbiter.internal.sql.KeysText;
import dev.arbiter.internal.sql.ManyByKeyText;
import dev.arbiter.internal.sql.ManyByKeyText.From;
import dev.arbiter.internal.sql.RowText;
import dev.arbiter.internal.sql.StageText;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.sql.OperationSql;
import dev.arbiter.processor.sql.batch.BatchSql;
import dev.arbiter.processor.sql.batch.InsertSql;
import dev.arbiter.processor.sql.batch.StagingSql;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.ByIdentity;
import dev.arbiter.processor.sql.statement.SqlParameter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Whether the runtime composes the statements of an operation to the character. */
final class SameText {

  private final OperationSql sql;

  SameText(OperationSql sql) {
    this.sql = sql;
  }

  private static boolean same(BoundStatement derived, String composed) {
    return derived.named().sql().equals(composed);
  }

  private static boolean same(Optional<BoundStatement> derived, String composed) {
    return derived.filter(it -> same(it, composed)).isPresent();
  }

  /** Rows, those without an identity too. */
  private static <T, U> boolean same(
      ByIdentity<T> derived, U own, Function<U, U> lacking, BiFunction<T, U, Boolean> same) {
    return same.apply(derived.with(), own)
        && derived.without().filter(it -> !same.apply(it, lacking.apply(own))).isEmpty();
  }

  /** A row is inserted by no key. */
  boolean inserts(RowText row, Function<InsertText, String> text) {
    return sql.batch().isEmpty()
        && same(
            sql.row(),
            row,
            RowText::withoutIdentity,
            (derived, it) -> same(derived, text.apply(new InsertText(it))));
  }

  /** Rows are inserted in their order. */
  boolean insertsAll(RowText row, BiFunction<InsertText, Boolean, String> text) {
    return sql.insert()
        .filter(
            it ->
                same(
                    it,
                    row,
                    RowText::withoutIdentity,
                    (derived, own) -> inserted(derived, new InsertText(own), text)))
        .isPresent();
  }

  private static boolean inserted(
      InsertSql derived, InsertText text, BiFunction<InsertText, Boolean, String> composed) {
    return same(derived.alike(), composed.apply(text, false))
        && derived.mixed().filter(it -> !same(it, composed.apply(text, true))).isEmpty();
  }

  /** A row is written by the key. */
  boolean writes(KeyText key, Function<ByKeyText, String> text) {
    return same(
        sql.row(),
        key,
        KeyText::withoutIdentity,
        (derived, it) -> same(derived, text.apply(new ByKeyText(it))));
  }

  /** The values of a key are taken, in the order of the statement's parameters. */
  boolean takesKey(KeyText key) {
    List<Parameter.ForColumn> values = sql.operation().columnParameters().toList();
    return sql.row()
        .with()
        .parameters()
        .equals(
            new KeyParameters(key)
                .columns().stream().map(values::get).map(SqlParameter.Argument::of).toList());
  }

  /** Rows are written in the order of the key. */
  boolean writesAll(
      KeyText key,
      Function<RowText, StageText> stage,
      BiFunction<ManyByKeyText, From, String> text) {
    return sql.batch()
        .filter(
            it ->
                same(
                    it,
                    key,
                    KeyText::withoutIdentity,
                    (derived, own) ->
                        batch(derived, new ManyByKeyText(own, stage.apply(own.row())), text)))
        .isPresent();
  }

  private static boolean batch(
      BatchSql derived, ManyByKeyText text, BiFunction<ManyByKeyText, From, String> composed) {
    return same(derived.alike(), composed.apply(text, From.ALIKE))
        && derived.mixed().filter(it -> !same(it, composed.apply(text, From.MIXED))).isEmpty()
        && derived.rounds().filter(it -> !same(it, text.rounds())).isEmpty()
        && derived.lookup().filter(it -> !same(it, text.lookup())).isEmpty()
        && derived.order().filter(it -> !same(it, text.order())).isEmpty()
        && staging(derived.staging(), text, composed.apply(text, From.STAGE));
  }

  /** The table itself is as the arrays are. */
  private static boolean staging(StagingSql derived, ManyByKeyText text, String write) {
    return derived.rounds().filter(it -> !same(it, text.stagedRounds())).isEmpty()
        && same(derived.write(), write)
        && derived.lookup().filter(it -> !same(it, text.stagedLookup())).isEmpty();
  }

  /** The row that is there is found by the key as it is stored. */
  boolean findsExisting(KeyText key) {
    return same(sql.lookup(), new ByKeyText(key).findExisting());
  }

  /** Rows are written one by one. */
  boolean isOneByOne() {
    return sql.isOneByOne() && sql.oneByOne().isPresent();
  }

  /** Many keys are taken. */
  boolean takesKeys(KeyText key, Function<KeysText, String> text) {
    return same(sql.row().with(), text.apply(new KeysText(key)));
  }
}
