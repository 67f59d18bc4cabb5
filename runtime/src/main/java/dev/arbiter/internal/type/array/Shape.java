package dev.arbiter.internal.type.array;

import java.lang.reflect.Array;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Java type that holds elements in order.
 *
 * @param <S> the type itself
 * @param <E> the elements' type, boxed if it is a primitive one
 */
interface Shape<S, E> {

  int size(S sequence);

  @Nullable E get(S sequence, int place);

  S of(List<@Nullable E> elements);

  /** Lists; those that are read cannot be modified. */
  record OfList<E>() implements Shape<List<E>, E> {

    @Override
    public int size(List<E> list) {
      return list.size();
    }

    @Override
    public @Nullable E get(List<E> list, int place) {
      return list.get(place);
    }

    @Override
    @SuppressWarnings("NullAway") // Which elements may be null, the codec knows.
    public List<E> of(List<@Nullable E> elements) {
      return Collections.unmodifiableList(elements);
    }
  }

  /**
   * Arrays, of primitive types too.
   *
   * @param element the elements' type
   */
  record OfArray<S, E>(Class<?> element) implements Shape<S, E> {

    @Override
    public int size(S array) {
      return Array.getLength(array);
    }

    @Override
    @SuppressWarnings("unchecked") // An array of these elements.
    public @Nullable E get(S array, int place) {
      return (E) Array.get(array, place);
    }

    @Override
    @SuppressWarnings("unchecked") // An array of these elements.
    public S of(List<@Nullable E> elements) {
      Object array = Array.newInstance(element, elements.size());
      for (int i = 0; i < elements.size(); i++) {
        Array.set(array, i, elements.get(i));
      }
      return (S) array;
    }
  }
}
