CREATE TABLE teams (
  id bigint NOT NULL,
  name text NOT NULL,
  CONSTRAINT teams_pkey PRIMARY KEY (id)
);
CREATE TABLE members (
  id bigint NOT NULL,
  email text NOT NULL,
  age integer NOT NULL CHECK (age >= 0),
  team_id bigint REFERENCES teams (id),
  note text,
  CONSTRAINT members_pkey PRIMARY KEY (id),
  CONSTRAINT members_email_key UNIQUE (email)
);
