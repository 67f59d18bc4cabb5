package neighbour;

import com.google.auto.value.AutoValue;

@AutoValue
public abstract class Saved {

  public abstract NewAccount row();

  public abstract AccountDao accounts();

  public static Saved of(NewAccount row, AccountDao accounts) {
    return new AutoValue_Saved(row, accounts);
  }
}
