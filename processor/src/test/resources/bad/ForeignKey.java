package bad;

import dev.arbiter.Id;
import dev.arbiter.Serial;
import dev.arbiter.Column;
import dev.arbiter.Table;
import org.jspecify.annotations.Nullable;

@Table("tasks")
@dev.arbiter.ForeignKey(columns = {"tenant_id", "projct_id"}, references = Project.class) // error: [UnknownColumn] projct_id: "tasks" has no column "projct_id", in @ForeignKey of "tasks"; did you mean "project_id"?
@dev.arbiter.ForeignKey(columns = "tenant_id", references = Project.class) // error: [ReferenceKey] the foreign key (tenant_id) of "tasks" has 1 column and refers to 2 of "Project", its primary key; each column refers to one; name as many: to = {…}
@dev.arbiter.ForeignKey(columns = {"tenant_id", "name"}, references = Project.class) // error: [ReferenceType] "tasks.name" is a column of type text and refers to "Project.id" of type bigint; PostgreSQL cannot compare them for a foreign key; give it the other's type: long
@dev.arbiter.ForeignKey(columns = "name", references = Project.class, to = "titel") // error: [UnknownColumn] to = "titel": "Project" has no column "titel", for the foreign key (name) of "tasks" to refer to; did you mean "title"?
@dev.arbiter.ForeignKey(columns = "name", references = String.class) // error: [ReferenceWithoutTable] the foreign key (name) of "tasks" refers to "String", which has no @Table; a foreign key refers to a declared table; put @Table on "String", or name another class
@dev.arbiter.ForeignKey(columns = {}, references = Project.class) // error: [EmptyExpression] columns is empty, in @ForeignKey of "tasks"; a foreign key has one column or more; name them
record Task(@Id long tenantId, @Id long projectId, String name) {}

@Table("projects")
record Project(@Id long tenantId, @Id long id, String title) {}

@Table("numbers")
record Numbers(
    @Id @Serial String id, // error: [IdentityType] "Numbers.id" is @Serial and has the type String; PostgreSQL numbers rows by integers; make it a long
    @Serial long sum, // error: [SeveralIdentities] "sum" of "numbers" is the second @Serial that rows may supply; a table has one at most; make it an @Identity(always = true)
    long more) {}

@Table("sums")
record Sum(
    @Serial @Column(type = "numeric(18)") long id) {} // error: [IdentityType] "Sum.id" is @Serial and has the column type numeric(18); a serial column is a smallint, integer or bigint; drop the type

@Table("nulls")
record Nulls(@Nullable @Serial Long id) {} // error: [NullableId] "Nulls.id" is @Nullable and @Serial; PostgreSQL makes serial columns NOT NULL; drop @Nullable
