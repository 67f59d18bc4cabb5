package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import java.util.UUID;

@Table("accounts")
record Account(@Id UUID id) {} // error: [NameTaken] "NewAccount" is to be generated for "Account", and a class of that name is there; generated names are NewX, XDao and XDaoSql; rename one

final class NewAccount {}

@Table("documents")
record Document(@Id UUID id) {} // error: [NameTaken] "DocumentDao" is to be generated for "Document", and a class of that name is there; generated names are NewX, XDao and XDaoSql; rename one

interface DocumentDao {}
