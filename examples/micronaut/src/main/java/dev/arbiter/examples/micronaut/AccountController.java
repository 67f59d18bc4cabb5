package dev.arbiter.examples.micronaut;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts by e-mail address; {@code PUT} is idempotent, as an upsert is. */
@Controller("/accounts")
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountController {

  private final AccountDao accounts;

  AccountController(AccountDao accounts) {
    this.accounts = accounts;
  }

  @Serdeable
  record Registration(String email, @Nullable String displayName) {

    NewAccount row() {
      NewAccount.Builder row = NewAccount.builder().email(email);
      return displayName == null ? row.build() : row.displayName(displayName).build();
    }
  }

  @Get("/{email}")
  Optional<Account> find(String email) {
    return accounts.findByEmail(email);
  }

  @Put
  @Transactional
  HttpResponse<Account> register(@Body Registration registration) {
    Upserted<Account> account = accounts.upsertWithOutcomeByEmail(registration.row());
    return account.outcome() == Outcome.INSERTED
        ? HttpResponse.created(account.row())
        : HttpResponse.ok(account.row());
  }

  /** One after the other, but all or none: the transaction is Micronaut's. */
  @Put("/all")
  @Transactional
  void registerAll(@Body List<Registration> registrations) {
    registrations.forEach(it -> accounts.upsertByEmail(it.row()));
  }

  @Error
  HttpResponse<String> invalid(ConstraintViolationException failure) {
    return HttpResponse.<String>unprocessableEntity().body(failure.getMessage());
  }
}
