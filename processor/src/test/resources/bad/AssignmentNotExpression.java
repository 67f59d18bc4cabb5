package bad;

import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import java.util.UUID;

@Table("accounts")
record Account(
    @Id UUID id,
    @OnConflict(set = "active = true") boolean active, // error: [AssignmentNotExpression] active = true: an assignment, in @OnConflict of "accounts.active"; set takes the new value as an expression; write set = "true", or put a comparison into parentheses
    @OnConflict(set = "hits = hits + 1") long hits) {} // error: [AssignmentNotExpression] hits = hits + 1: an assignment, in @OnConflict of "accounts.hits"; set takes the new value as an expression; write set = "hits + 1"
