package dev.arbiter.processor;

import dev.arbiter.processor.dao.Dao;
import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.RecordReader;
import dev.arbiter.processor.read.ReferencedRecords;
import dev.arbiter.processor.read.UnknownTypes;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.read.declaration.Options;
import dev.arbiter.processor.sql.DaoSql;
import dev.arbiter.processor.verify.Candidate;
import dev.arbiter.processor.verify.CannotVerifyException;
import dev.arbiter.processor.verify.Target;
import dev.arbiter.processor.verify.Verifier;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Has PostgreSQL judge the records of a round, those that it has judged before excepted. Without a
 * server to judge, this is said once.
 */
final class RecordVerification implements AutoCloseable {

  private final Elements elements;
  private final Options options;
  private final ProblemPrinter printer;
  private @Nullable Verifier verifier;
  private boolean hopeless;

  RecordVerification(Elements elements, Options options, ProblemPrinter printer) {
    this.elements = elements;
    this.options = options;
    this.printer = printer;
  }

  /** Whether a record that it is judged with is not known yet. */
  boolean mustWait(TypeElement record) {
    return options.verify() != null
        && ReferencedRecords.of(record).stream()
            .filter(it -> it.getKind() == ElementKind.RECORD)
            .anyMatch(it -> UnknownTypes.in(it, RecordReader.nameOf(elements, it)));
  }

  /**
   * Whether nothing is said against the record; true as well if there is nobody to judge it.
   *
   * @param sql the place of the record's SQL among the classes
   */
  boolean accepts(DaoSql dao, TypeElement record, URI sql) {
    if (options.verify() == null || hopeless) {
      return true;
    }
    try {
      List<Table> referenced = new ArrayList<>();
      for (TypeElement it : ReferencedRecords.of(record)) {
        Dao other = RecordReader.read(elements, options, it).dao();
        if (other == null) {
          refersTo(it, record);
          return false;
        }
        referenced.add(other.table());
      }
      Origin origin = ElementOrigin.of(record);
      return accepts(
          new Candidate(dao, origin, referenced),
          record,
          VerifiedRecord.of(dao.dao().table().recordName().qualified(), sql));
    } catch (CannotVerifyException e) {
      hopeless = true;
      String text = String.valueOf(e.getMessage());
      printer.print(new Problem(Tag.CANNOT_VERIFY, text, ElementOrigin.of(record)));
      return true;
    }
  }

  private boolean accepts(Candidate candidate, TypeElement record, VerifiedRecord verified)
      throws CannotVerifyException {
    Verifier judge = verifier();
    String digest = judge.digest(candidate);
    if (verified.has(digest)) {
      return true;
    }
    List<Problem> problems = judge.judge(candidate);
    problems.forEach(printer::print);
    if (problems.isEmpty()) {
      try {
        verified.remember(digest);
      } catch (IOException e) {
        String text = "\"%s\" is verified, which could not be noted: %s".formatted(record, e);
        printer.print(new Problem(Tag.CANNOT_WRITE, text, ElementOrigin.of(record)));
      }
    }
    return problems.isEmpty();
  }

  private void refersTo(TypeElement other, TypeElement record) {
    String text =
        "\"%s\": refers to \"%s\", which has problems of its own; a foreign key is judged with the table that it refers to; mend that first"
            .formatted(record.getSimpleName(), other.getSimpleName());
    printer.print(new Problem(Tag.CANNOT_VERIFY, text, ElementOrigin.of(record)));
  }

  private Verifier verifier() throws CannotVerifyException {
    if (verifier == null) {
      String server = String.valueOf(options.verify());
      verifier =
          new Verifier(
              server.equals(Options.EMBEDDED)
                  ? Target.embedded(options.verifyInit())
                  : Target.of(server));
    }
    return verifier;
  }

  @Override
  public void close() {
    if (verifier != null) {
      verifier.close();
    }
  }
}
