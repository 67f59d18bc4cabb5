package bad;

import dev.arbiter.Check;
import dev.arbiter.Id;
import dev.arbiter.Table;
import java.util.UUID;

@Table("accounts")
@Check(TextTooLong.CODES) // error: [TextTooLong] 60013 characters in @Check; a text has 50000 at most; move a part of it into a function of the database
record Account(@Id UUID id, String code) {}

interface TextTooLong {

  String TEN = "'A', 'B', ";
  String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
  String THOUSAND =
      HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED
          + HUNDRED;
  String TEN_THOUSAND =
      THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND
          + THOUSAND + THOUSAND;
  String CODES = "code IN (" + TEN_THOUSAND + TEN_THOUSAND + TEN_THOUSAND + TEN_THOUSAND + TEN_THOUSAND
          + TEN_THOUSAND + "'C')";
}
