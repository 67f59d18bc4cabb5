package good;

import dev.arbiter.Column;
import dev.arbiter.ForeignKey;
import dev.arbiter.Id;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import org.jspecify.annotations.Nullable;

@Table(value = "readings", schema = "app", distributedBy = "tenant_id")
@UniqueIndex(expr = {"lower(sensor)", "tenant_id"}, as = "Sensor")
@ForeignKey(columns = {"tenant_id", "account"}, references = Distributed.Account.class)
record Distributed(
    @Id long tenantId,
    @Id long id,
    String sensor,
    @Nullable Long account,
    @References(Country.class) String country) {

  @Table(distributedBy = "\"Tenant\"")
  record Account(@Id @Column(name = "Tenant") long tenant, @Id long id) {}

  @Table(reference = true)
  record Country(@Id String code, @References(Continent.class) @Nullable String continent) {}

  @Table(reference = true)
  record Continent(@Id String code) {}
}
