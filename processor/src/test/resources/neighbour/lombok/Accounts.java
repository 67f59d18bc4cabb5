package neighbour;

import lombok.Builder;
import lombok.NonNull;
import lombok.RequiredArgsConstructor;
import lombok.Value;

@RequiredArgsConstructor
public class Accounts {

  private final AccountDao accounts;

  public Saved save(@NonNull String email) {
    NewAccount row = NewAccount.builder().email(email).kind(Account.Kind.PERSON).build();
    return Saved.builder().row(row).account(accounts.upsertByEmail(row).withName("x")).build();
  }

  @Value
  @Builder
  public static class Saved {
    NewAccount row;
    Account account;
  }
}
