package dev.arbiter.examples.benchmarks.methods;

import dev.arbiter.examples.benchmarks.products.Item;
import dev.arbiter.examples.benchmarks.products.Method;
import dev.arbiter.examples.benchmarks.rounds.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The batches of a method, among as many rows that are none of its business. */
final class MethodWorkload {

  private final Method method;
  private final Map<String, Item> before = new HashMap<>();
  private final Workload<Item> workload;

  MethodWorkload(Method method, int size, int batches) {
    this.method = method;
    int count = size * batches;
    List<Item> given = new ArrayList<>();
    List<Item> result = new ArrayList<>();
    int touched = 0;
    for (int number = 0; number < count; number++) {
      Item row = method.given(number);
      Item stored = method.before(number);
      Item left = method.after(stored, row);
      given.add(row);
      store(stored);
      if (left != null) {
        result.add(left);
        touched += method.stamps() && !left.equals(stored) ? 1 : 0;
      }
    }
    for (int number = count; number < 2 * count; number++) {
      Item bystander = Item.of(number, 1);
      store(bystander);
      result.add(bystander);
    }
    workload = Workload.of(List.copyOf(before.values()), given, size, result, touched);
  }

  private void store(@Nullable Item row) {
    if (row != null) {
      before.put(row.sku(), row);
    }
  }

  Workload<Item> workload() {
    return workload;
  }

  /** What the method has to answer to a batch. */
  long answer(List<Item> batch) {
    return batch.stream().mapToLong(it -> method.answer(before.get(it.sku()), it)).sum();
  }
}
