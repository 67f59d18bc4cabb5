package dev.arbiter.importer.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.importer.catalog.CatalogColumn;
import dev.arbiter.importer.catalog.CatalogColumn.Source;
import dev.arbiter.importer.catalog.CatalogTable;
import dev.arbiter.importer.catalog.CatalogType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Java names of tables, columns and labels. */
final class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "created_at, createdAt",
    "createdAt, createdAt",
    "CreatedAt, createdAt",
    "userID, userId",
    "URLPath, urlPath",
    "SKU, sku",
    "address_1, address1",
    "_secret, secret",
    "a__b, aB",
    "2fa passed, _2faPassed",
    "größe, größe",
    "class, classValue",
    "default, defaultValue",
    "record, record",
    "hash_code, hashCodeValue",
    "notify, notifyValue",
    "wait, waitValue",
    "to_string, toStringValue",
    "!, column"
  })
  void componentsAreInCamelCaseAndLegal(String column, String component) {
    assertThat(names(Naming.SNAKE_CASE, column)).containsExactly(component);
  }

  @ParameterizedTest
  @CsvSource({"createdAt, createdAt", "created_at, createdAt", "CreatedAt, createdAt"})
  void componentsAsWrittenKeepTheirHumps(String column, String component) {
    assertThat(names(Naming.AS_WRITTEN, column)).containsExactly(component);
  }

  @Test
  void componentsThatMeetAreToldApart() {
    assertThat(names(Naming.SNAKE_CASE, "foo_bar", "fooBar", "foo_bar2"))
        .containsExactly("fooBar", "fooBar2", "fooBar22");
  }

  @ParameterizedTest
  @CsvSource({
    "accounts, Account",
    "order_lines, OrderLine",
    "..., Unnamed",
    "categories, Category",
    "addresses, Address",
    "boxes, Box",
    "statuses, Status",
    "status, Status",
    "news, News",
    "people, Person",
    "analyses, Analysis",
    "databases, Database",
    "caches, Cache",
    "User, User",
    "strings, StringRow",
    "records, RecordRow",
    "checks, CheckRow"
  })
  void recordsAreInTheSingular(String table, String record) {
    assertThat(records(table("public", table, true))).containsExactly(record);
  }

  @Test
  void recordsThatMeetAreToldApart() {
    assertThat(
            records(
                table("audit", "users", false),
                table("billing", "users", false),
                table("public", "users", true),
                table("public", "new_users", true),
                table("public", "user", true),
                table("public", "userDao", true),
                table("sales", "orders", false)))
        .containsExactly(
            "User", "NewUsers", "User2", "UserDao2", "AuditUser", "BillingUser", "Order");
  }

  private static List<String> names(Naming naming, String... columns) {
    CatalogType type = new CatalogType("integer", "int4", true, false, 0, 0, null, true);
    return List.copyOf(
        ComponentNames.of(
                Arrays.stream(columns)
                    .map(it -> new CatalogColumn(it, type, true, Source.NONE, null, null, null))
                    .toList(),
                naming)
            .values());
  }

  private static List<String> records(CatalogTable... tables) {
    return List.copyOf(RecordNames.of(List.of(tables), new TypeNames()).values());
  }

  private static CatalogTable table(String schema, String name, boolean visible) {
    return new CatalogTable(
        (schema + name).hashCode(),
        schema,
        name,
        visible,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
