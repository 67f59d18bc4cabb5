CREATE TABLE projects (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  name text NOT NULL,
  CONSTRAINT projects_pkey PRIMARY KEY (id)
);
