package neighbour;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Without stages, MapStruct finds the builder by itself. */
@Mapper
public interface SubscriptionMapper {

  @Mapping(target = "id", ignore = true)
  NewSubscription row(AccountForm form);

  AccountForm form(Subscription subscription);
}
