package dev.arbiter.examples.spark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the table has to hold in the end, found out without a database. */
record LastViews(int views, Map<VisitorDao.Visit, View> byKey) {

  static LastViews of(Stream<View> views) {
    List<View> all = views.toList();
    return new LastViews(
        all.size(),
        all.stream().collect(Collectors.toMap(View::key, view -> view, (earlier, later) -> later)));
  }

  /** Whether a table of as many rows as there are keys is this. */
  boolean are(VisitorDao visitors) {
    List<VisitorDao.Visit> keys = List.copyOf(byKey.keySet());
    return visitors.findAllByVisit(keys).stream().allMatch(this::isLast);
  }

  private boolean isLast(Optional<Visitor> visitor) {
    return visitor
        .filter(
            it -> {
              View last = byKey.get(View.key(it.email(), it.campaign()));
              return last != null
                  && last.page().equals(it.page())
                  && last.seenAt().equals(it.seenAt());
            })
        .isPresent();
  }
}
