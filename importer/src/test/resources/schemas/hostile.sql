-- Names, labels, defaults and comments that try to break out of what is made of them.
CREATE TABLE """; DROP TABLE x; --" (
  id bigint PRIMARY KEY,
  "*/ int x; /*" text,
  "\u002a\u002f" text NOT NULL DEFAULT '\u0022 + x + "',
  "a
b" text DEFAULT E'\u202e\\ ''',
  unseen text DEFAULT E'\u2028 \u0085 \f '' ' CHECK (unseen <> E'\u2029 \\ '),
  "$L $S" text CHECK ("$L $S" <> '*/ \u002a/ "" \ ${x} @x {@link'),
  "<script>alert(1)</script>" text UNIQUE
);
COMMENT ON TABLE """; DROP TABLE x; --" IS E'*/ int x; /* \\u002a\\u002f {@link x} @param <script>alert(1)</script> \u2028 \u202e \n\n */';
COMMENT ON COLUMN """; DROP TABLE x; --"."*/ int x; /*" IS E'*/ } \\u002a/ \\\\u000a @throws\n@x {@code';
COMMENT ON COLUMN """; DROP TABLE x; --".id IS E'\u2029 \u0085 \u000b \f ]]> -->';
CREATE TYPE "*/ mood" AS ENUM ('*/', '\u002a', '"', E'a\nb', '', ' ', 'class', '$$');
CREATE TABLE "../../etc/passwd" ("class" "*/ mood" PRIMARY KEY, "this" bigint REFERENCES """; DROP TABLE x; --");
CREATE TABLE "\" ("\" int PRIMARY KEY, "\\" int, "%s %n" int);
CREATE UNIQUE INDEX "*/ ""idx" ON "\" (("\\" + 1), "%s %n") WHERE "\\" > 0;
CREATE TABLE "..." ("..." int PRIMARY KEY, "。" int);
CREATE TABLE "using" ("where" text PRIMARY KEY, "include" text, "with" text, "nulls" text);
CREATE UNIQUE INDEX "using where" ON "using" ("where", "include", lower("with")) INCLUDE ("nulls") WHERE "include" <> 'where';
