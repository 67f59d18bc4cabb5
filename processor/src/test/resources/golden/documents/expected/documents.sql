CREATE TABLE documents (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  workflow_id uuid NOT NULL,
  name text NOT NULL,
  content text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT documents_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX documents_living_name_idx
  ON documents (workflow_id, name)
  WHERE deleted_at IS NULL;
