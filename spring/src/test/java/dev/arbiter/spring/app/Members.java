package dev.arbiter.spring.app;

import dev.arbiter.Database;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a project writes: a repository around DAOs, and its transactions. */
@Repository
public class Members {

  private final MemberDao members;
  private final Database database;

  /** Takes the DAO that Spring has found. */
  public Members(MemberDao members, Database database) {
    this.members = members;
    this.database = database;
  }

  /** Does something without a transaction of Spring's. */
  public <T> T plainly(Function<MemberDao, T> work) {
    return work.apply(members);
  }

  /** Does something in a transaction. */
  @Transactional
  public <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  /** Does something in a transaction that sees no concurrent change. */
  @Transactional(isolation = Isolation.SERIALIZABLE)
  public <T> T serializable(Supplier<T> work) {
    return work.get();
  }

  /** Does something in a transaction of its own. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public <T> T apart(Supplier<T> work) {
    return work.get();
  }

  /** Does something behind a savepoint. */
  @Transactional(propagation = Propagation.NESTED)
  public <T> T nested(Supplier<T> work) {
    return work.get();
  }

  /** Does something that must not write. */
  @Transactional(readOnly = true)
  public <T> T readOnly(Supplier<T> work) {
    return work.get();
  }

  /** Does something in a second. */
  @Transactional(timeout = 1)
  public <T> T quickly(Supplier<T> work) {
    return work.get();
  }

  /** Writes a batch and a row in Arbiter's own notation of a transaction. */
  @Transactional
  public void byArbiter(List<NewMember> rows, NewMember last) {
    database.transaction(
        tx -> {
          MemberDao joined = new MemberDao(tx);
          joined.upsertAllById(rows);
          joined.insert(last);
        });
  }
}
