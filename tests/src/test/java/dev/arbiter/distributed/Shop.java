package dev.arbiter.distributed;

import dev.arbiter.Constraint;
import dev.arbiter.ForeignKey;
import dev.arbiter.Id;
import dev.arbiter.Index;
import dev.arbiter.PostgresEnum;
import dev.arbiter.References;
import dev.arbiter.Serial;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.schema.TableDefinition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables of all kinds that refer to each other. */
interface Shop {

  /** Each before the ones that it refers to. */
  List<TableDefinition> TABLES =
      List.of(
          Shop_DeliveryDao.TABLE,
          Shop_SaleDao.TABLE,
          Shop_CustomerDao.TABLE,
          Shop_CountryDao.TABLE,
          Shop_ContinentDao.TABLE);

  /** An enum type. */
  @PostgresEnum("size_of_sale")
  enum Size {
    SMALL,
    LARGE
  }

  /** On every server. */
  @Table(value = "continents", reference = true)
  record Continent(@Id String code) {}

  /** On every server, and refers to another one. */
  @Table(value = "countries", reference = true)
  record Country(@Id String code, @References(Continent.class) String continent) {}

  /** Distributed; a customer may recommend another one. */
  @Table(value = "It's customers", distributedBy = "\"Tenant\"")
  @UniqueIndex(
      expr = {"\"Tenant\"", "lower(email)"},
      as = "Email")
  @Index(expr = "country")
  @ForeignKey(
      columns = {"\"Tenant\"", "recommended_by"},
      references = Customer.class)
  record Customer(
      @dev.arbiter.Column(name = "Tenant") @Id long tenant,
      @Id @Serial long id,
      String email,
      @References(Country.class) String country,
      @Nullable Long recommendedBy) {}

  /** Distributed and partitioned. */
  @Table(value = "sales", distributedBy = "tenant", partitionBy = "RANGE (day)")
  @ForeignKey(
      columns = {"tenant", "customer"},
      references = Customer.class)
  @Constraint(name = "sales_customer_key", value = "UNIQUE (day, tenant, customer)")
  record Sale(
      @Id long tenant,
      @Id LocalDate day,
      @Id long number,
      long customer,
      @References(Country.class) String country,
      Size size) {}

  /** Refers to a partitioned table, and is one itself. */
  @Table(value = "deliveries", distributedBy = "tenant", partitionBy = "LIST (day)")
  @ForeignKey(
      columns = {"tenant", "day", "number"},
      references = Sale.class)
  record Delivery(@Id long tenant, @Id LocalDate day, @Id long number) {}
}
