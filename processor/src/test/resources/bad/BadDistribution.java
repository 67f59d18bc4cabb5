package bad;

import dev.arbiter.Column;
import dev.arbiter.Computed;
import dev.arbiter.Id;
import dev.arbiter.Table;

@Table(
    value = "both",
    distributedBy = "tenant",
    reference = true) // error: [BadDistribution] reference = true: "both" is distributed by "tenant" as well; a row is on one server of the cluster, or on all of them; drop one of the two
record BadDistribution(@Id long tenant) {

  @Table(
      value = "parted",
      partitionBy = "HASH (id)",
      reference = true) // error: [BadDistribution] reference = true: "parted" is partitioned; Citus partitions only tables that are distributed by a column; drop partitionBy, or write distributedBy
  record Partitioned(@Id long id) {}

  @Table(
      value = "misspelt",
      distributedBy = "tenat") // error: [UnknownColumn] tenat: "misspelt" has no column "tenat", in distributedBy of "misspelt"; did you mean "tenant"?
  record Misspelt(@Id long tenant) {}

  @Table(
      value = "computed",
      distributedBy = "code_key") // error: [BadDistribution] distributedBy = "code_key": "codeKey" of "computed" is @Computed; Citus has to know the value before the server that computes it; distribute by a column that rows supply
  record ByComputed(String code, @Id @Computed("lower(code)") String codeKey) {}

  @Table(
      value = "documents",
      distributedBy = "text") // error: [BadDistribution] distributedBy = "text": "text" of "documents" is a column of type json; Citus distributes by a hash, which PostgreSQL has none of for that type; distribute by another column
  record ByDocument(@Column(type = "json") String text) {}
}
