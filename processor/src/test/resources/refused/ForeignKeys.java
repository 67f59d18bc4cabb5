package refused;

import dev.arbiter.Check;
import dev.arbiter.Id;
import dev.arbiter.References;
import dev.arbiter.Table;
import java.util.UUID;

@Table(schema = "app", value = "tenants")
@Check("nothing(name)") // error: [PostgresError] nothing(name): function nothing(text) does not exist, in @Check of "tenants"; PostgreSQL 18 refuses it (42883); correct it, or create what it names on the server
//    nothing(name)
//    ^
//    Hint: No function matches the given name and argument types. You might need to add explicit type casts.
record Tenant(@Id UUID id, String name) {}

@Table(schema = "app", value = "projects", partitionBy = "RANGE (lowr(name), tenant_id)") // error: [PostgresError] RANGE (lowr(name), tenant_id): function lowr(text) does not exist, in partitionBy of "projects"; PostgreSQL 18 refuses it (42883); correct it, or create what it names on the server
//    Hint: No function matches the given name and argument types. You might need to add explicit type casts.
@Check("app.projects.size > app.slug(name)") // error: [PostgresError] app.projects.size > app.slug(name): schema "app" does not exist, in @Check of "projects"; PostgreSQL 18 refuses it (3F000); correct it, or create what it names on the server
//    app.projects.size > app.slug(name)
//                        ^
record Project(
    String name,
    long size,
    @References(value = Tenant.class, column = "name") String tenantName, // error: [PostgresError] @References of "projects.tenant_name": there is no unique constraint matching given keys for referenced table "tenants"; PostgreSQL 18 refuses it (42830); correct it
    @References(Tenant.class) UUID tenantId) {}
