package bad;

import dev.arbiter.Column;
import dev.arbiter.ColumnConverter;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Update;
import java.util.List;

@Table("goods")
record Goods(@Id long id, @Column(converter = MoneyConverter.class) Money price, String note) {

  record Money(String amount, String currency) {}

  static class MoneyConverter implements ColumnConverter<Money, String> {
    public MoneyConverter() {}

    @Override
    public String toColumn(Money value) {
      return value.amount() + value.currency();
    }

    @Override
    public Money fromColumn(String value) {
      return new Money(value, "");
    }
  }

  interface Statements {
    @Update(by = "Id", set = "price = :price", where = "price = ANY(:old) AND price < :price")
    int reprice(long id, Money price, List<Money> old);

    @Update(by = "Id", set = "note = lower(:price)") // error: [UnsupportedType] lower(:price): ":price" has the type Money, which only a column's converter stores, and is not compared with such a column here, nor assigned to one; pass what it is stored as
    int note(long id, Money price);
  }
}
