package bad;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.UUID;

@Column(type = "jsonb")
@interface Json {}

@Column(type = "varchar(10)")
@interface Short {}

@Default("nwo()")
@Check("emial > 3")
@OnConflict(set = "at = 3")
@interface Broken {}

@Default("later + 1")
@Broken
@interface Deeper {}

@Retention(RetentionPolicy.SOURCE)
@Default("now()")
@interface OfSources {}

@OfSources
@interface ThroughSources {}

@Target(ElementType.FIELD)
@Default("1")
@interface OnField {}

@Target(ElementType.TYPE_USE)
@Default("1")
@interface OnType {}

@OnConflict(OnConflict.Action.KEEP)
@interface Kept {}

@OnConflict(set = "now()")
@interface Touched {}

@Column(type = "integer")
@interface Number {}

@References(Elsewhere.class)
@interface ToElsewhere {}

@References(Notes.class)
@Unique
@interface ToNotes {}

record Elsewhere(@Json String text) {}

@Table("notes")
record Notes(
    @Id UUID id,
    @Json @Short String text, // error: [CarriedContradiction] "Notes.text" has @Column(type = "jsonb") by @Json and @Column(type = "varchar(10)") by @Short; annotations that are carried have to agree; say it on the component itself, or drop one
    @Json @Short @Column(type = "text") String settled,
    @Kept @Touched Instant at, // error: [CarriedContradiction] "Notes.at" has @OnConflict(KEEP) by @Kept and @OnConflict(set = "now()") by @Touched; annotations that are carried have to agree; say it on the component itself, or drop one
    @Kept @Touched @OnConflict Instant replaced,
    @ToElsewhere @ToNotes UUID other, // error: [CarriedContradiction] "Notes.other" has @References(Elsewhere.class) by @ToElsewhere and @References(Notes.class) by @ToNotes; annotations that are carried have to agree; say it on the component itself, or drop one
    // error: [ReferenceWithoutTable] "Notes.other" refers to "Elsewhere", which has no @Table; a foreign key refers to a declared table; put @Table on "Elsewhere", or name another class
    @OfSources Instant one, // error: [CarriedInSource] "Notes.one" has "@OfSources", which class files do not keep; what an annotation carries counts in other compilations too; make it @Retention(RetentionPolicy.CLASS)
    @ThroughSources Instant two, // error: [CarriedInSource] "Notes.two" has "@OfSources", which class files do not keep; what an annotation carries counts in other compilations too; make it @Retention(RetentionPolicy.CLASS)
    @OnField int three, // error: [CarriedElsewhere] "Notes.three" has "@OnField", whose @Target leaves record components out; what it carries is read of components alone; add ElementType.RECORD_COMPONENT
    @OnType int four, // error: [CarriedElsewhere] "Notes.four" has "@OnType", whose @Target leaves record components out; what it carries is read of components alone; add ElementType.RECORD_COMPONENT
    @Number UUID five) {} // error: [TypePair] "Notes.five", with @Column by @Number, has the type UUID, and its column integer; one cannot hold every value of the other; UUID fits uuid, and integer fits String, int or long

@Table("texts")
record Texts(
    @Id UUID id,
    @Broken int at, // error: [UnknownColumn] emial > 3: "texts" has no column "emial", in @Check by @Broken of "texts.at"; it has id, at, later
    // error: [AssignmentNotExpression] at = 3: an assignment, in @OnConflict by @Broken of "texts.at"; set takes the new value as an expression; write set = "3"
    @Deeper int later) {} // error: [CarriedContradiction] "Texts.later" has @Default("later + 1") by @Deeper and @Default("nwo()") by @Deeper (@Broken); annotations that are carried have to agree; say it on the component itself, or drop one
// error: [ColumnInDefault] later + 1: the column "later", in @Default by @Deeper of "texts.later"; a default knows no other column; use @Computed, or quote it if it is a text
// error: [UnknownColumn] emial > 3: "texts" has no column "emial", in @Check by @Deeper (@Broken) of "texts.later"; it has id, at, later
