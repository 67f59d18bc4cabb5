package neighbour;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ObjectFactory;

/** What a row needs is set by the factory, or does not compile; MapStruct sets the rest. */
@Mapper
public interface AccountMapper {

  @Mapping(target = "id", ignore = true)
  NewAccount.Builder row(AccountForm form);

  @ObjectFactory
  default NewAccount.Builder start(AccountForm form) {
    return NewAccount.builder().email(form.email());
  }

  AccountForm form(Account account);
}
