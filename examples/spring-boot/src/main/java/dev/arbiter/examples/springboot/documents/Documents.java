package dev.arbiter.examples.springboot.documents;

import dev.arbiter.examples.springboot.accounts.Account;
import dev.arbiter.examples.springboot.accounts.AccountDao;
import dev.arbiter.examples.springboot.accounts.NewAccount;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Documents and their owners, written in one transaction. */
@Repository
@Transactional
public class Documents {

  private final AccountDao accounts;
  private final DocumentDao documents;
  private final JdbcClient queries;

  Documents(AccountDao accounts, DocumentDao documents, JdbcClient queries) {
    this.accounts = accounts;
    this.documents = documents;
    this.queries = queries;
  }

  /** Writes the next version; whoever has no account yet gets one. */
  Document save(String email, String title, String content) {
    Account owner = accounts.getOrInsertByEmail(NewAccount.builder().email(email).build());
    return documents.upsertByTitle(
        NewDocument.builder().accountId(owner.id()).title(title).content(content).build());
  }

  boolean delete(String email, String title) {
    return accounts
        .findByEmail(email)
        .map(owner -> documents.delete(owner.id(), title))
        .orElse(false);
  }

  @Transactional(readOnly = true)
  List<DocumentLine> all() {
    return queries
        .sql(
            """
            SELECT a.email, d.title, d.version, coalesce(sum(v.views), 0) AS views
            FROM documents d
            JOIN accounts a ON a.id = d.account_id
            LEFT JOIN daily_views v ON v.document_id = d.id
            WHERE d.deleted_at IS NULL
            GROUP BY a.id, d.id
            ORDER BY lower(a.email), lower(d.title)
            """)
        .query(DocumentLine.class)
        .list();
  }
}
