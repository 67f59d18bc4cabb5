CREATE TABLE accounts (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  email text NOT NULL CHECK (email LIKE '%@%'),
  display_name text,
  CONSTRAINT accounts_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX accounts_email_lower_idx ON accounts (LOWER(email));
