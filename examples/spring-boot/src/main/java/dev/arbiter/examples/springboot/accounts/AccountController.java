package dev.arbiter.examples.springboot.accounts;

import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code PUT} is idempotent, as an upsert is. */
@RestController
@RequestMapping("/api/accounts")
class AccountController {

  private final Accounts accounts;

  AccountController(Accounts accounts) {
    this.accounts = accounts;
  }

  record Registration(String email, @Nullable String displayName) {

    NewAccount row() {
      NewAccount.Builder row = NewAccount.builder().email(email);
      return displayName == null ? row.build() : row.displayName(displayName).build();
    }
  }

  @GetMapping
  List<AccountLine> all() {
    return accounts.all();
  }

  @PutMapping
  ResponseEntity<Account> register(@RequestBody Registration registration) {
    Upserted<Account> account = accounts.register(registration.row());
    boolean isNew = account.outcome() == Outcome.INSERTED;
    return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK).body(account.row());
  }
}
