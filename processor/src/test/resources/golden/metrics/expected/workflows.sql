CREATE TABLE workflows (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  project_id uuid NOT NULL REFERENCES projects (id),
  name text NOT NULL,
  CONSTRAINT workflows_pkey PRIMARY KEY (id)
);
