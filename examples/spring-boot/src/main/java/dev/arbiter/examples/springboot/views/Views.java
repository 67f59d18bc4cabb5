package dev.arbiter.examples.springboot.views;

import dev.arbiter.examples.springboot.accounts.AccountDao;
import dev.arbiter.examples.springboot.documents.Document;
import dev.arbiter.examples.springboot.documents.DocumentDao;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rolls reads up: a batch is one statement, and does not deadlock with other batches. */
@Repository
@Transactional
public class Views {

  private final AccountDao accounts;
  private final DocumentDao documents;
  private final DailyViewsDao views;
  private final JdbcClient queries;

  Views(AccountDao accounts, DocumentDao documents, DailyViewsDao views, JdbcClient queries) {
    this.accounts = accounts;
    this.documents = documents;
    this.views = views;
    this.queries = queries;
  }

  long add(List<ViewController.Read> reads) {
    return views.add(reads.stream().map(this::row).toList());
  }

  private NewDailyViews row(ViewController.Read read) {
    NewDailyViews.Builder row = NewDailyViews.builder().day(read.day()).views(read.count());
    return document(read).map(it -> row.documentId(it).build()).orElseGet(row::build);
  }

  private Optional<UUID> document(ViewController.Read read) {
    String email = read.email();
    String title = read.title();
    return email == null || title == null
        ? Optional.empty()
        : accounts
            .findByEmail(email)
            .flatMap(owner -> documents.findByTitle(owner.id(), title))
            .map(Document::id);
  }

  @Transactional(readOnly = true)
  List<DayLine> byDay() {
    return queries
        .sql("SELECT day, sum(views) AS views FROM daily_views GROUP BY day ORDER BY day")
        .query(DayLine.class)
        .list();
  }
}
