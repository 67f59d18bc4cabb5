package dev.arbiter.examples.everyday.jooq;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import javax.sql.DataSource;

/** Takes over two deliveries, and a third one that fails as a whole. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      play(server.getPostgresDatabase(), System.out);
    }
  }

  /** Tells the story in an empty database. */
  public static void play(DataSource dataSource, PrintStream out) {
    Schema.create(Database.of(dataSource), ProductDao.TABLE);
    Catalogue catalogue = new Catalogue(dataSource);

    catalogue.takeOver(List.of(product("ink", 12), product("nib", 40), product("pen", 7)));
    out.println("First delivery:     " + catalogue.page(10, ""));

    int soldOut = catalogue.takeOver(List.of(product("pen", 5), product("quill", 3)));
    out.println("Second delivery:    " + catalogue.page(10, "") + ", " + soldOut + " sold out");
    out.println("After pen, a page:  " + catalogue.page(1, "pen"));

    try {
      catalogue.takeOver(List.of(product("chalk", 9)));
    } catch (IllegalArgumentException exception) {
      out.println("Third delivery:     " + catalogue.page(10, "") + ": " + exception.getMessage());
    }
  }

  private static NewProduct product(String sku, int stock) {
    return NewProduct.builder()
        .sku(sku)
        .name(sku)
        .price(new BigDecimal("2.50"))
        .stock(stock)
        .build();
  }
}
