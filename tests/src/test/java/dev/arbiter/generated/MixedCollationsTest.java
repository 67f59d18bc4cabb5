package dev.arbiter.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Column;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Key parts over columns of different collations, which meet under a collation of their own. */
final class MixedCollationsTest {

  @Table("route")
  @UniqueIndex(expr = "(lower(origin) || '>' || lower(goal)) COLLATE \"POSIX\"", as = "Ends")
  @UniqueIndex(
      expr = {"(goal || via) COLLATE \"C\" DESC", "origin COLLATE \"C\""},
      as = "Goal",
      where = "via <> ''")
  @UniqueIndex(expr = "COALESCE(via, origin COLLATE \"POSIX\")", as = "Via")
  record Route(
      @Id @Identity int id,
      @Column(type = "text COLLATE \"C\"") String origin,
      @Column(type = "varchar(9) COLLATE \"POSIX\"") String goal,
      String via) {}

  private final TestDatabase server = TestDatabase.with(MixedCollationsTest_RouteDao.TABLE);
  private final MixedCollationsTest_RouteDao routes =
      new MixedCollationsTest_RouteDao(server.database);

  private static NewMixedCollationsTest_Route route(String origin, String goal, String via) {
    return NewMixedCollationsTest_Route.builder().origin(origin).goal(goal).via(via).build();
  }

  @Test
  void findAndDelete() {
    Route route = routes.insert(route("Rome", "Oslo", "Ulm"));

    assertThat(routes.findByEnds("ROME", "oslo")).contains(route);
    assertThat(routes.findByEnds("Oslo", "Rome")).isEmpty();
    assertThat(routes.findByGoal("Rome", "Oslo", "Ulm")).contains(route);
    assertThat(routes.findByGoal("rome", "Oslo", "Ulm")).isEmpty();
    assertThat(routes.findByVia("x", "Ulm")).contains(route);
    assertThat(routes.deleteByGoal("Rome", "Oslo", "Ulm")).isTrue();
    assertThat(routes.deleteByEnds("Rome", "Oslo")).isFalse();
  }

  @Test
  void write() {
    Route route = routes.getOrInsertByEnds(route("Rome", "Oslo", "Ulm"));

    assertThat(routes.getOrInsertByEnds(route("rome", "OSLO", "Bern"))).isEqualTo(route);
    assertThat(routes.upsertByGoal(route("Rome", "Oslo", "Ulm"))).isEqualTo(route);
    assertThat(
            routes.upsertAllByEnds(
                List.of(route("ROME", "Oslo", "Kiel"), route("Oslo", "Rome", "Ulm2"))))
        .isEqualTo(2);
  }

  @Test
  void areServedByTheirIndex() {
    assertThat(server.genericPlan(MixedCollationsTest_RouteDao.TABLE, "findByEnds"))
        .contains("route_origin_goal_idx");
    assertThat(server.genericPlan(MixedCollationsTest_RouteDao.TABLE, "deleteByGoal"))
        .contains("route_goal_via_origin_idx");
  }
}
