package dev.arbiter;

/**
 * Stores values of a Java type as those of another one, which {@code @Column(converter = …)} names.
 *
 * <pre>{@code
 * public final class MoneyConverter implements ColumnConverter<Money, String> {
 *
 *   @Override
 *   public String toColumn(Money value) {
 *     return value.toString();
 *   }
 *
 *   @Override
 *   public Money fromColumn(String value) {
 *     return Money.parse(value);
 *   }
 * }
 * }</pre>
 *
 * <p>An implementation has no state, and a public constructor without parameters: a DAO makes one
 * instance, which many threads use. Neither method is given null, nor returns it: NULL is stored
 * for null, and read as null. What they throw comes to the DAO's caller as it is.
 *
 * @param <J> the Java type of the record's component, boxed if it is primitive; of a list or array
 *     it may be that of its elements, which are then converted one by one
 * @param <D> the Java type as which values are stored: any that a component can have without a
 *     converter
 */
public interface ColumnConverter<J, D> {

  /** The value that is stored. */
  D toColumn(J value);

  /** The value of a stored one. */
  J fromColumn(D value);

  /** Stands for no converter. */
  final class None implements ColumnConverter<Object, Object> {

    private None() {}

    @Override
    public Object toColumn(Object value) {
      return value;
    }

    @Override
    public Object fromColumn(Object value) {
      return value;
    }
  }
}
