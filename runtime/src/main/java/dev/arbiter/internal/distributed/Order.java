package dev.arbiter.internal.distributed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The order in which rows are written, by the numbers of their keys. */
final class Order {

  private final int[] numbers;

  Order(int[] numbers) {
    this.numbers = numbers;
  }

  /**
   * The positions of the rows of each round: the first of every key in the order of the keys, then
   * the second, and so on, each key's in the order of the list. Later rounds lock no row that the
   * first did not. Rows that cannot conflict are at the end of the first.
   */
  List<List<Integer>> rounds() {
    List<List<Integer>> rounds = new ArrayList<>();
    rounds.add(new ArrayList<>());
    int before = 0;
    int round = 0;
    for (int position : byNumber()) {
      round = numbers[position] == before ? round + 1 : 0;
      before = numbers[position];
      if (round == rounds.size()) {
        rounds.add(new ArrayList<>());
      }
      rounds.get(round).add(position);
    }
    IntStream.range(0, numbers.length).filter(it -> numbers[it] == 0).forEach(rounds.get(0)::add);
    return rounds;
  }

  private List<Integer> byNumber() {
    return IntStream.range(0, numbers.length)
        .filter(it -> numbers[it] > 0)
        .boxed()
        .sorted(Comparator.comparingInt(it -> numbers[it]))
        .toList();
  }
}
