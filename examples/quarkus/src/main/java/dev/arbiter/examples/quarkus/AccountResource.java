package dev.arbiter.examples.quarkus;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Accounts by e-mail address; {@code PUT} is idempotent, as an upsert is. */
@Path("/accounts")
public class AccountResource {

  private final AccountDao accounts;

  AccountResource(AccountDao accounts) {
    this.accounts = accounts;
  }

  /** What a client says of an account. */
  public record Registration(String email, @Nullable String displayName) {

    NewAccount row() {
      NewAccount.Builder row = NewAccount.builder().email(email);
      return displayName == null ? row.build() : row.displayName(displayName).build();
    }
  }

  /** The account of an address. */
  @GET
  @Path("{email}")
  public Account find(String email) {
    return accounts.findByEmail(email).orElseThrow(NotFoundException::new);
  }

  /** Inserts or updates one account. */
  @PUT
  @Transactional
  public Response register(Registration registration) {
    Upserted<Account> account = accounts.upsertWithOutcomeByEmail(registration.row());
    return Response.status(account.outcome() == Outcome.INSERTED ? 201 : 200)
        .entity(account.row())
        .build();
  }

  /** One after the other, but all or none: the transaction is JTA's. */
  @PUT
  @Path("all")
  @Transactional
  public void registerAll(List<Registration> registrations) {
    registrations.forEach(it -> accounts.upsertByEmail(it.row()));
  }

  @ServerExceptionMapper
  Response invalid(ConstraintViolationException failure) {
    return Response.status(422).entity(failure.getMessage()).build();
  }
}
