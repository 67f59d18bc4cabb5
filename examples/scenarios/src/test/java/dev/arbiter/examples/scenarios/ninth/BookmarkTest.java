package dev.arbiter.examples.scenarios.ninth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import org.junit.jupiter.api.Test;

/** A record with an expression index needs nothing but itself. */
final class BookmarkTest {

  @Test
  void upsertsByTheExpression() {
    Database database = Database.of(TestPostgres.freshDatabase());
    Schema.create(database, BookmarkDao.TABLE);
    BookmarkDao bookmarks = new BookmarkDao(database);

    Bookmark first = bookmarks.upsertByOwnerAndUrl(bookmark("https://x.test/A#top", "A"));
    Bookmark second = bookmarks.upsertByOwnerAndUrl(bookmark("https://x.test/a#end", "B"));

    assertThat(second).isEqualTo(new Bookmark(first.id(), "ada", "https://x.test/A#top", "B"));
    assertThat(bookmarks.findByOwnerAndUrl("ada", "HTTPS://X.TEST/A")).contains(second);
    assertThat(bookmarks.deleteByOwnerAndUrl("ada", "https://x.test/b")).isFalse();
  }

  private static NewBookmark bookmark(String url, String title) {
    return NewBookmark.builder().owner("ada").url(url).title(title).build();
  }
}
