CREATE TABLE tenants (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  name text NOT NULL,
  CONSTRAINT tenants_pkey PRIMARY KEY (id)
);
