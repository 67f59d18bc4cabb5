package dev.arbiter.examples.springboot.accounts;

import dev.arbiter.Upserted;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes by Arbiter, queries by Spring, in one transaction. */
@Repository
@Transactional
public class Accounts {

  private final AccountDao accounts;
  private final JdbcClient queries;

  Accounts(AccountDao accounts, JdbcClient queries) {
    this.accounts = accounts;
    this.queries = queries;
  }

  Upserted<Account> register(NewAccount account) {
    return accounts.upsertWithOutcomeByEmail(account);
  }

  @Transactional(readOnly = true)
  List<AccountLine> all() {
    return queries
        .sql(
            """
            SELECT a.email, a.display_name, count(d.id) AS documents
            FROM accounts a
            LEFT JOIN documents d ON d.account_id = a.id AND d.deleted_at IS NULL
            GROUP BY a.id
            ORDER BY lower(a.email)
            """)
        .query(AccountLine.class)
        .list();
  }
}
