package bad;

import dev.arbiter.ForeignKey;
import dev.arbiter.Id;
import dev.arbiter.References;
import dev.arbiter.References.OnDelete;
import dev.arbiter.References.OnUpdate;
import dev.arbiter.Table;
import org.jspecify.annotations.Nullable;

@Table(value = "orders", distributedBy = "tenant")
@ForeignKey(columns = {"tenant", "customer"}, references = DistributedReference.Customer.class)
@ForeignKey(
    columns = {"tenant", "parent"},
    references = DistributedReference.class, // error: [DistributedReference] the foreign key (tenant, parent) of "orders" says ON DELETE SET NULL; that would set "tenant", by which "orders" is distributed, and rows stay on their server; write onDelete = CASCADE, or RESTRICT
    onDelete = OnDelete.SET_NULL)
@ForeignKey(
    columns = {"tenant", "parent"},
    references = DistributedReference.class, // error: [DistributedReference] the foreign key (tenant, parent) of "orders" says ON UPDATE CASCADE; that would set "tenant", by which "orders" is distributed, and rows stay on their server; write onUpdate = RESTRICT
    onUpdate = OnUpdate.CASCADE,
    name = "orders_parent_fk")
@ForeignKey(
    columns = {"id", "tenant"},
    references = DistributedReference.Customer.class, // error: [DistributedReference] the foreign key (id, tenant) of "orders" to "customers" does not lead from "tenant" to "tenant", by which the two are distributed; a row and the one that it refers to have to be on one server of the cluster; write @ForeignKey(columns = {"tenant", …}, to = {"tenant", …})
    name = "orders_crossed_fk")
@ForeignKey(
    columns = {"tenant", "bill"},
    references = DistributedReference.Bill.class) // error: [DistributedReference] "orders" is distributed by a column of type bigint, and refers to "bills", which is by one of type integer; the same value may be on two servers then; give both columns one type
record DistributedReference(
    @Id @References(value = DistributedReference.Country.class, onDelete = OnDelete.CASCADE) long tenant,
    @Id long id,
    @Nullable Long customer,
    @Nullable Long parent,
    @Nullable Long bill,
    @References(value = Country.class, onDelete = OnDelete.SET_NULL) @Nullable Long country,
    @References(Local.class) long local, // error: [DistributedReference] "orders" is distributed, and refers to "locals", which is not; a row and the one that it refers to have to be on one server of the cluster; make that one a reference table: @Table(reference = true), or distribute it, too
    @References(Unclear.class) long unclear) {

  @Table(value = "customers", distributedBy = "tenant")
  record Customer(@Id long tenant, @Id long id) {}

  @Table(value = "bills", distributedBy = "tenant")
  record Bill(@Id int tenant, @Id long id) {}

  @Table(value = "countries", reference = true)
  record Country(@Id long id, @References(Local.class) long local) {} // error: [DistributedReference] "countries" is a reference table, and refers to "locals", which is not; a row and the one that it refers to have to be on one server of the cluster; drop the foreign key, or make that one a reference table, too

  @Table(value = "locals")
  @ForeignKey(
      columns = {"tenant", "id"},
      references = Customer.class) // error: [DistributedReference] "locals" is not distributed, and refers to "customers", which is; a row and the one that it refers to have to be on one server of the cluster; drop the foreign key, or write distributedBy here, too
  record Local(@Id long id, long tenant, @References(Country.class) long country) {}

  @Table(value = "unclear", distributedBy = "nothing") // error: [UnknownColumn] nothing: "unclear" has no column "nothing", in distributedBy of "unclear"; it has id
  record Unclear(@Id long id) {}
}
