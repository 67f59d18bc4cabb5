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
-- Names of everything else that has one.
CREATE SCHEMA "*/ ""schema"" <script>";
CREATE TYPE "*/ ""schema"" <script>"."E'\"" <script>" AS ENUM ('<script>', '*/', '\', '{,}', '"""', 'it''s', E'\t', '-- x', U&'\00a0', U&'\3000', U&'\200b');
CREATE TABLE "*/ ""schema"" <script>"."|`<script>`|" (
  "`|<script>" bigint CONSTRAINT "*/ pkey <script>" PRIMARY KEY,
  "E'\""" "*/ ""schema"" <script>"."E'\"" <script>" NOT NULL CONSTRAINT "*/ key "" \ <script>" UNIQUE,
  "%%{init}%%" text CONSTRAINT "*/ check "" \u002a/ <script>" CHECK ("%%{init}%%" <> '"""' AND "%%{init}%%" <> $$*/ \$$),
  "a--b;" int CONSTRAINT "*/ fkey "" \ <script>" REFERENCES "\" ("\"),
  "/*" int4range,
  CONSTRAINT "*/ excl "" <script>" EXCLUDE USING gist ("/*" WITH &&)
);
CREATE INDEX "*/ idx "" \ <script>" ON "*/ ""schema"" <script>"."|`<script>`|" ("%%{init}%%", ("a--b;" + 1)) INCLUDE ("`|<script>") WITH (fillfactor = 70) WHERE "%%{init}%%" <> '*/ "" \ <script>';
COMMENT ON INDEX "*/ ""schema"" <script>"."*/ idx "" \ <script>" IS '*/ <script>';
COMMENT ON CONSTRAINT "*/ check "" \u002a/ <script>" ON "*/ ""schema"" <script>"."|`<script>`|" IS '*/ <script>';
COMMENT ON TYPE "*/ ""schema"" <script>"."E'\"" <script>" IS '*/ \u002a/ <script>';
-- Names that look like nothing, or like each other.
CREATE TABLE U&"\200b" (U&"\00a0" int PRIMARY KEY, U&"\3000" int, U&"\200b" int, U&"\202e" int, "_" int, "__" int, "$" int, "1" int, "a" int, "A" int, "ä" int, "A_" int);
-- Line breaks that nobody sees.
CREATE TYPE U&"weather\2028" AS ENUM (U&'a\2029', 'b');
CREATE TABLE U&"lines\2028" (id int CONSTRAINT U&"lines\0085" PRIMARY KEY, U&"x\2028" int, U&"y\000b" U&"weather\2028", z text CONSTRAINT U&"z\000c" CHECK (z <> U&'\2028'), e U&"weather\2028" DEFAULT U&'a\2029');
CREATE INDEX U&"lines\2029" ON U&"lines\2028" (U&"x\2028", z);
COMMENT ON COLUMN U&"lines\2028".U&"x\2028" IS U&'*/ \2028';
