package bad;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "COALESCE(email, ')", as = "String") // error: [UnterminatedQuote] COALESCE(email, '): string is never closed, in an index of "accounts"; a quote ends with the mark that it began with, and is doubled inside; close it
@UniqueIndex(expr = "LOWER(\"email)", as = "Identifier") // error: [UnterminatedQuote] LOWER("email): quoted name is never closed, in an index of "accounts"; a quote ends with the mark that it began with, and is doubled inside; close it
@UniqueIndex(expr = "email", where = "email <> $tag$x$tag", name = "accounts_dollar", as = "Dollar") // error: [UnterminatedQuote] email <> $tag$x$tag: dollar quote $tag$ is never closed, in where of index "accounts_dollar" of "accounts"; a quote ends with the mark that it began with, and is doubled inside; close it
record Account(@Id UUID id, String email, @Default("'x") String name) { // error: [UnterminatedQuote] 'x: string is never closed, in @Default of "accounts.name"; a quote ends with the mark that it began with, and is doubled inside; close it
  interface Statements {
    @Update(by = "Id", set = "email = 'x") // error: [UnterminatedQuote] email = 'x: string is never closed, in set of "update"; a quote ends with the mark that it began with, and is doubled inside; close it
    void update(UUID id);

    @Update(by = "Id", set = "email = ':name || :name") // error: [UnterminatedQuote] email = ':name || :name: string is never closed, in set of "rename"; a quote ends with the mark that it began with, and is doubled inside; close it
    void rename(UUID id, String name);
  }
}
